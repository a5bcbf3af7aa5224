// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtendSheet.h"

#include "core/Application.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tongjian
{

namespace
{

constexpr int ReasonHeight = 88;

// Kept until this moment, it is kept through the day before.
QDate lastDayBefore(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at - 1).date();
}

QDate firstLonger(const Keeping &keeping)
{
    return lastDayBefore(keeping.atLeast).addDays(1);
}

// The end of that day is not past the longest period.
QDate lastAllowed(const Keeping &keeping)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(keeping.atMost).date();
    return day.addDays(-1);
}

} // namespace

bool ExtendSheet::canExtend(const Keeping &keeping)
{
    return keeping.atMost == 0 || firstLonger(keeping) <= lastAllowed(keeping);
}

ExtendSheet::ExtendSheet(Session &session, const RecordRow &record, const Keeping &keeping, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_record(record.id)
    , m_day(new QDateEdit)
    , m_dayField(LabelledField::around(m_day))
    , m_reason(new QPlainTextEdit)
    , m_reasonField(LabelledField::around(m_reason))
{
    setObjectName(QStringLiteral("extendSheet"));
    setHead(Icon::Calendar, Ink::Accent, tr("Keep the record %1 longer").arg(record.number));
    addText(tr("This record alone is not cleared before the day that you choose. It cannot be taken back, and not go beyond the longest period: what is needed longer than that is held."), Ink::Dimmed);
    m_day->setObjectName(QStringLiteral("extendDay"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(firstLonger(keeping));
    if (keeping.atMost > 0)
        m_day->setMaximumDate(lastAllowed(keeping));
    m_day->setDate(lastDayBefore(keeping.atLeast).addYears(1));
    m_dayField->setLabel(tr("&Kept at least through"));
    const QString now = dayInWords(dayOf(lastDayBefore(keeping.atLeast)));
    m_dayField->setHint(keeping.atMost > 0 ? tr("Now through %1; at most through %2.").arg(now, dayInWords(dayOf(lastAllowed(keeping)))) : tr("Now through %1; no longest period is set.").arg(now));
    addWidget(m_dayField);
    m_reason->setObjectName(QStringLiteral("extendReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(ReasonHeight);
    m_reasonField->setLabel(tr("&Reason"));
    m_reasonField->setRequired(true);
    addWidget(m_reasonField);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Keep longer"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("extendGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ExtendSheet::tryIt);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->setError({}); });
    connect(m_day, &QDateEdit::dateChanged, this, [this] { m_dayField->setError({}); });
    m_day->setFocus();
}

int ExtendSheet::lastDay() const
{
    return dayOf(m_day->date());
}

void ExtendSheet::tryIt()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.simplified().size() < ShortestReason) {
        m_reasonField->setError(tr("Say in at least a sentence why it is needed longer."));
        m_reasonField->focusEditor();
        return;
    }
    const auto refused = [this](const Error &error) {
        m_dayField->setError(error.message());
        m_dayField->focusEditor();
    };
    if (runAction(this, [&] { extendRecords(m_session, { m_record }, lastDay(), reason); }, { ErrorCode::BadInput }, refused))
        accept();
}

void ExtendSheet::reject()
{
    const Confirmation question { tr("Discard what you wrote?"), tr("Nothing was changed; what you wrote here is not kept."), {}, tr("Discard"), false, Icon::Undo, {}, {} };
    if (m_reason->toPlainText().trimmed().isEmpty() || ConfirmSheet::ask(this, question))
        Sheet::reject();
}

} // namespace tongjian
