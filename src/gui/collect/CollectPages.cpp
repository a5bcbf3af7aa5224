// SPDX-License-Identifier: GPL-3.0-or-later
#include "CollectPages.h"

#include "ImportView.h"
#include "gui/shell/PageCatalogue.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

class ImportPage final : public Page
{
public:
    explicit ImportPage(Session &session)
        : m_session(session)
    {
    }
    QString id() const override { return QStringLiteral("import"); }
    Icon icon() const override { return Icon::Mail; }
    QString title() const override { return QCoreApplication::translate("CollectPages", "Mail import"); }
    QString clause() const override { return displayClause("3.1"); }
    PageGroup group() const override { return PageGroup::Archive; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new ImportView(m_session, parent);
        connect(view, &ImportView::changed, this, &Page::countChanged);
        connect(view, &ImportView::unassignedRequested, this, [this] { Q_EMIT goTo(QStringLiteral("unassigned"), {}); });
        connect(view, &ImportView::quarantineRequested, this, [this] { Q_EMIT goTo(QStringLiteral("quarantine"), {}); });
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<ImportView *>(widget)->refresh(); }

private:
    Session &m_session;
};

} // namespace

void addCollectPages(PageCatalogue &catalogue, Session &session)
{
    catalogue.emplace<ImportPage>({ Role::Officer }, session);
}

} // namespace tongjian
