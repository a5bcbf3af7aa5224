// SPDX-License-Identifier: GPL-3.0-or-later
#include "FulfilSheet.h"

#include "core/Clock.h"
#include "gui/jobs/AskAndRun.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"
#include "services/JournalReading.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

namespace tongjian
{

namespace
{
constexpr int ListHeight = 320;
}

// Each record has a box; marked is handed out.
class FulfilSheet::Rows : public SimpleRows
{
public:
    using SimpleRows::SimpleRows;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.isValid() && role == Qt::CheckStateRole)
            return m_left.contains(index.row()) ? Qt::Unchecked : Qt::Checked;
        if (index.isValid() && role == MarkColumnRole)
            return true;
        return SimpleRows::data(index, role);
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (!index.isValid() || role != Qt::CheckStateRole)
            return false;
        if (value.toInt() == Qt::Checked)
            m_left.remove(index.row());
        else
            m_left.insert(index.row());
        Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override { return SimpleRows::flags(index) | Qt::ItemIsUserCheckable; }
    [[nodiscard]] const QSet<int> &left() const { return m_left; }

private:
    QSet<int> m_left;
};

FulfilSheet::FulfilSheet(Session &session, const OpenedApplication &application, ScopeAnswer answer, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_outside(application.known.form.outside.has_value())
    , m_answer(std::move(answer))
    , m_rows(new Rows(this))
    , m_reason(new QLineEdit)
    , m_reasonField(LabelledField::around(m_reason))
{
    setObjectName(QStringLiteral("fulfilSheet"));
    setWide();
    const ApplicationForm &form = application.known.form;
    if (form.outside) {
        setHead(Icon::Shield, Ink::Accent, tr("Provide to %1").arg(displaySafe(form.outside->body)));
        addText(tr("This is what the granted scope gives. Take the mark away from what does not belong to the matter; nothing can be added. Of exactly these records evidence packages can then be made, until the end of the period of use. Nothing leaves the house yet."),
            Ink::Dimmed);
        tellVerification();
    } else {
        setHead(Icon::Key, Ink::Accent, tr("Hand out to %1").arg(session.personName(application.known.life.applicant())));
        addText(tr("This is what the granted scope gives. Take the mark away from what does not belong to the matter; nothing can be added. From then on exactly these records can be read, until the end of the period of use."),
            Ink::Dimmed);
    }
    if (m_answer.unreadable > 0)
        addText(tr("%n records of the scope could not be opened and are not handed out. Tell the auditor.", nullptr, int(m_answer.unreadable)), Ink::Warn);
    QList<ListRow> rows;
    for (const RecordLine &line : std::as_const(m_answer.lines)) {
        ListRow row = rowOf(m_session, line, true);
        row.chip = {};
        rows.append(row);
    }
    m_rows->setRows(rows);
    auto *list = new RecordList(this);
    list->setObjectName(QStringLiteral("fulfilList"));
    list->setAccessibleName(tr("Records of the scope"));
    list->setLong(true);
    list->setEscapeUnmarks(false); // that would leave all of them out
    list->setModel(m_rows);
    list->setFixedHeight(ListHeight);
    addWidget(list);
    m_reason->setObjectName(QStringLiteral("leaveOutReason"));
    m_reasonField->setLabel(tr("&Why some are left out"));
    m_reasonField->setRequired(true);
    addWidget(m_reasonField);
    m_sum = addText(QStringLiteral(" "));
    m_sum->setObjectName(QStringLiteral("fulfilSum"));
    QPushButton *cancel = addButton(tr("Cancel"));
    m_go = addButton(QString(), ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("fulfilGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &FulfilSheet::tryIt);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &FulfilSheet::tell);
    connect(m_reason, &QLineEdit::returnPressed, this, &FulfilSheet::tryIt);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_reasonField->setError({}); });
    tell();
    list->setVisible(!rows.isEmpty());
    list->selectFirst();
    m_go->setDefault(rows.isEmpty()); // else Enter belongs to the list
    if (rows.isEmpty())
        m_go->setFocus();
    else
        list->setFocus();
}

// Whoever receives the records will ask whether these are all.
void FulfilSheet::tellVerification()
{
    constexpr qint64 Recent = 7 * DayMs;
    std::optional<LastVerification> last;
    if (!runAction(this, [&] { last = lastVerification(m_session); }))
        return;
    const auto said = [&]() -> std::pair<QString, Ink> {
        if (!last)
            return { tr("Nobody else has verified the whole store yet, so nobody has looked whether a record of the scope is missing. Ask an auditor to do it first."), Ink::Warn };
        const QString who = m_session.personName(last->by);
        const QString when = exactTime(last->at);
        if (last->problems > 0)
            return { tr("The last verification of the whole store, by %1 on %2, found %n problems. Ask an auditor before you confirm.", nullptr, int(last->problems)).arg(who, when), Ink::Warn };
        if (m_session.now() - last->at > Recent)
            return { tr("The whole store was last verified by %1 on %2, without problems. Ask an auditor to verify it anew, so that none of the scope is missing.").arg(who, when), Ink::Warn };
        return { tr("The whole store was last verified by %1 on %2, without problems.").arg(who, when), Ink::Dimmed };
    };
    const auto [words, ink] = said();
    QLabel *text = addText(words, ink);
    text->setObjectName(QStringLiteral("fulfilVerified"));
}

void FulfilSheet::tell()
{
    const int all = int(m_answer.lines.size());
    const int left = int(m_rows->left().size());
    m_reasonField->setVisible(left > 0);
    const int given = all - left;
    if (m_outside) {
        m_sum->setText(all == 0 ? tr("The scope gives no record: there is nothing to provide. The application then says so.")
                : left == 0     ? tr("All %n records are provided.", nullptr, all)
                                : tr("%1 of %n records are provided.", nullptr, all).arg(given));
        m_go->setText(tr("Confirm %n records", nullptr, given));
        return;
    }
    m_sum->setText(all == 0 ? tr("The scope gives no record. Handing out tells the applicant that there is none.")
            : left == 0     ? tr("All %n records are handed out.", nullptr, all)
                            : tr("%1 of %n records are handed out.", nullptr, all).arg(given));
    m_go->setText(tr("Hand out %n records", nullptr, given));
}

void FulfilSheet::tryIt()
{
    if (!m_rows->left().isEmpty() && m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Say why; it is recorded."));
        m_reasonField->focusEditor();
        return;
    }
    accept();
}

QList<Id> FulfilSheet::granted() const
{
    QList<Id> ids;
    for (int i = 0; i < m_answer.lines.size(); ++i) {
        if (!m_rows->left().contains(i))
            ids.append(m_answer.lines.at(i).row.id);
    }
    return ids;
}

QList<LeftOutRecord> FulfilSheet::leftOut() const
{
    QList<LeftOutRecord> left;
    for (int i = 0; i < m_answer.lines.size(); ++i) {
        if (m_rows->left().contains(i))
            left.append({ m_answer.lines.at(i).row.id, m_reason->text().trimmed() });
    }
    return left;
}

void FulfilSheet::open(Session &session, const OpenedApplication &application, QWidget *parent, std::function<void(int)> done)
{
    const Id id = application.known.row.id;
    const auto progress = [](JobControl &control) {
        return [&control](qint64 looked, qint64 total) {
            control.report(looked, total);
            return !control.isCancelled();
        };
    };
    runJobFor<ScopeAnswer>(
        parent, tr("Reading through the scope"),
        [&session, id, progress](JobControl &control) {
            const auto own = session.openAgain();
            return scopeOf(*own, id, progress(control));
        },
        [&session, application, parent, done = std::move(done), progress](ScopeAnswer answer) {
            auto *sheet = new FulfilSheet(session, application, std::move(answer), parent);
            askAndRun<int>(
                sheet, tr("Handing out"),
                [sheet, &session, seen = application.seen(), progress] {
                    return [&session, seen, granted = sheet->granted(), left = sheet->leftOut(), progress](JobControl &control) {
                        const auto own = session.openAgain();
                        fulfilApplication(*own, seen, granted, left, progress(control));
                        return int(granted.size());
                    };
                },
                done);
        });
}

} // namespace tongjian
