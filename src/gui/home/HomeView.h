// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageView.h"
#include "gui/style/Icons.h"
#include "services/Reading.h"

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class HomeView;
}

class SimpleRows;

/// The first page of everyone: what waits for me, what happened to what I sent, is the house in order.
class HomeView : public PageView
{
    Q_OBJECT
public:
    explicit HomeView(Session &session, QWidget *parent = nullptr);
    ~HomeView() override;
    void refresh();

Q_SIGNALS:
    void goTo(const QString &page, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// @p shown: what the page is to open at.
    void addTile(const QString &page, Icon icon, const QString &what, qint64 count, qint64 since, const QString &shown = {});
    /// @p page: where it is seen closer, at @p shown.
    void addHouseFact(Icon icon, Ink ink, const QString &text, const QString &page = {}, const QString &shown = {});
    void showHouse();
    void tellSubstitution();

    Session &m_session;
    std::unique_ptr<Ui::HomeView> m_ui;
    SimpleRows *m_sentRows;
    QAction *m_new;
};

} // namespace tongjian
