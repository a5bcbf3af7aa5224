// SPDX-License-Identifier: GPL-3.0-or-later
#include "NarrowSheet.h"

#include "ScopeEditor.h"
#include "core/Clock.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/CheckList.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "services/Deciding.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int BodyHeight = 310;
constexpr int ReasonHeight = 72;
}

NarrowSheet::NarrowSheet(Session &session, const OpenedApplication &application, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_application(application)
    , m_wide(m_application.known.form)
    , m_scope(new ScopeEditor)
    , m_uses(new CheckList)
    , m_until(new QDateEdit)
    , m_openings(new QSpinBox)
    , m_reason(new QPlainTextEdit)
    , m_means(new Banner)
{
    setObjectName(QStringLiteral("narrowSheet"));
    setWide();
    setHead(Icon::Signature, Ink::Accent, tr("Approve for less"));
    addText(tr("Take away what is not needed. The applicant sees the difference; whoever decides next decides on this version."), Ink::Dimmed);
    const ApplicationForm &wide = m_wide;
    m_scope->setSession(session);
    m_scope->setScope(wide.route, wide.scope, wide.scope);
    QList<CheckList::Choice> uses;
    QList<qint64> marked;
    for (Use use : tongjian::uses()) {
        if (!wide.uses.contains(use))
            continue;
        uses.append({ qint64(use), displayName(use) });
        marked.append(qint64(use));
    }
    m_uses->setObjectName(QStringLiteral("narrowUses"));
    m_uses->setChoices(uses);
    m_uses->setMarked(marked);
    m_until->setObjectName(QStringLiteral("narrowUntil"));
    m_until->setCalendarPopup(true);
    m_until->setDateRange(dateOfDay(wide.useFrom), dateOfDay(wide.useTo));
    m_until->setDate(dateOfDay(wide.useTo));
    m_openings->setObjectName(QStringLiteral("narrowOpenings"));
    m_openings->setRange(wide.openingsAtMost == 0 ? 0 : 1, wide.openingsAtMost == 0 ? 1000 : wide.openingsAtMost);
    m_openings->setSpecialValueText(wide.openingsAtMost == 0 ? tr("No limit") : QString());
    m_openings->setValue(wide.openingsAtMost);
    m_reason->setObjectName(QStringLiteral("narrowReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(ReasonHeight);
    m_means->setObjectName(QStringLiteral("narrowMeans"));

    const auto field = [](QWidget *editor, const QString &label) {
        LabelledField *one = LabelledField::around(editor);
        one->setLabel(label);
        return one;
    };
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, space::M, 0);
    rows->setSpacing(space::L);
    rows->addWidget(m_scope);
    auto *use = new QHBoxLayout;
    use->setSpacing(space::L);
    LabelledField *usesField = field(m_uses, tr("H&ow it is used"));
    usesField->setVisible(!uses.isEmpty() && has(wide.route, ApplicationField::Uses));
    LabelledField *openingsField = field(m_openings, tr("Openin&gs of each record at most"));
    openingsField->setVisible(has(wide.route, ApplicationField::Openings));
    use->addWidget(usesField, 1, Qt::AlignTop);
    use->addWidget(field(m_until, tr("Us&ed until")), 1, Qt::AlignTop);
    use->addWidget(openingsField, 1, Qt::AlignTop);
    rows->addLayout(use);
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->setFixedHeight(BodyHeight);
    scroll->setFocusPolicy(Qt::NoFocus);
    addWidget(scroll);
    m_reasonField = field(m_reason, tr("&Reason"));
    m_reasonField->setRequired(true);
    addWidget(m_reasonField);
    addWidget(m_means);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_go = addButton(tr("Approve for less"), ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("narrowGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &NarrowSheet::tryIt);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->setError({}); });
    connect(m_scope, &ScopeEditor::changed, this, &NarrowSheet::tell);
    connect(m_uses, &CheckList::markedChanged, this, &NarrowSheet::tell);
    connect(m_until, &QDateEdit::dateChanged, this, &NarrowSheet::tell);
    connect(m_openings, &QSpinBox::valueChanged, this, &NarrowSheet::tell);
    tell();
}

ApplicationForm NarrowSheet::form() const
{
    ApplicationForm form = m_wide;
    form.scope = m_scope->scope();
    if (has(form.route, ApplicationField::Uses)) {
        form.uses = {};
        const QList<qint64> marked = m_uses->marked();
        for (qint64 one : marked)
            form.uses.set(Use(one));
    }
    form.useTo = dayOf(m_until->date());
    form.openingsAtMost = m_openings->value();
    return form;
}

QString NarrowSheet::reason() const
{
    return m_reason->toPlainText();
}

void NarrowSheet::tell()
{
    const ApplicationForm narrow = form();
    const QString objection = m_scope->leavesNothing() ? tr("Leave at least one marked in each list. If nothing is to be seen, refuse the application.") : objectionToNarrowing(narrow, m_wide);
    m_go->setEnabled(objection.isEmpty());
    if (!objection.isEmpty()) {
        m_means->setMessage(Banner::Kind::Information, objection);
        return;
    }
    const ScopeCount count = countNarrowed(m_session, m_application, narrow);
    m_means->setMessage(Banner::Kind::Good, tr("Covers %n records now.", nullptr, int(count.records)));
}

void NarrowSheet::tryIt()
{
    if (reason().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Say why less is enough."));
        m_reasonField->focusEditor();
        return;
    }
    accept();
}

} // namespace tongjian
