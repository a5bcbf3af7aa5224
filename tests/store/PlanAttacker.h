// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A company with a disposition plan at each of its stages, and what somebody does to it by a client of their own: signs what they like in
// their own name, past all services (DESIGN section 4).

#include "Attacker.h"
#include "services/CaseActs.h"
#include "services/DispositionHouse.h"
#include "store/Act.h"
#include "store/CollectedRows.h"
#include "store/EntryFacts.h"
#include "store/MerkleTree.h"

#include <QCborArray>

#include <algorithm>

namespace tongjian::test
{

/// Of a plan over everything that is due but `outside`, which somebody had applied for.
class PlannedHouse : public DispositionHouse
{
public:
    PlannedHouse()
    {
        outside = third;
        Id correction = NoId;
        {
            const auto officer = as("officer");
            ApplicationForm form = correctionOf(*officer, openRecordForReading(*officer, outside));
            form.reason = QStringLiteral("地点记错，应为总部。");
            form.correction->content.place = QStringLiteral("总部");
            correction = submitApplication(*officer, form);
            const auto li = as("li");
            fresh = submitted(*li, QStringLiteral("新的"));
            const auto head = as("head");
            approveRecord(*head, openRecordForReading(*head, fresh).seen());
            fileRecord(*officer, openRecordForReading(*officer, fresh).seen());
        }
        plan = submit();
        {
            const auto head = as("head");
            refuseApplication(*head, seen(*head, correction), QStringLiteral("记录无误，不予更正。"));
            const auto officer = as("officer");
            for (const PlanRecordLine &line : planRecords(*officer, openPlan(*officer, plan), NoId, 100))
                list.append(line.row.record);
        }
        before = prove(); // a backup of before the decision
        keep("submitted");
        approve(plan);
        keep("approved");
        backup = prove();
        keep("ready");
        {
            const auto officer = as("officer");
            try {
                (void)clearPlan(*officer, plan, [](qint64, qint64) { return false; }, 2);
            } catch (const Error &error) {
                if (error.code() != ErrorCode::Cancelled)
                    throw;
            }
        }
        keep("begun");
        (void)clear(plan);
        keep("cleared");
    }
    /// A copy of the store as it was then, at that time.
    std::unique_ptr<Victim> at(const char *stage)
    {
        const QString own = paths.folder;
        paths.folder = folder.filePath(QLatin1String(stage));
        clock->time = m_times.value(QLatin1String(stage));
        auto victim = std::make_unique<Victim>(*this, QStringLiteral("victim"));
        paths.folder = own;
        return victim;
    }
    [[nodiscard]] StorePaths stage(const char *name) const { return { folder.filePath(QLatin1String(name)) }; }

    Id plan = NoId;
    Id outside = NoId; ///< due, and on no list
    Id fresh = NoId; ///< not due
    QList<Id> list; ///< of the plan, by id; the first two are cleared at "begun"
    QString before; ///< backup that is proven, and of before the decision

protected:
    void keep(const char *stage)
    {
        copyFolder(paths.folder, folder.filePath(QLatin1String(stage)));
        m_times.insert(QLatin1String(stage), clock->time);
    }

private:
    QMap<QString, qint64> m_times;
};

/// Clears @p records by an entry of its own about @p plan. @p settled: rows of whichever list that are to say so.
inline void forgeClearing(const Victim &victim, const char *login, Id plan, QList<Id> records, const QList<std::pair<Id, Id>> &settled)
{
    (void)victim.opened(victim.paths.records()); // no triggers
    const auto session = victim.as(login);
    Store &store = session->store();
    std::sort(records.begin(), records.end());
    Act act(store);
    QList<QByteArray> leaves;
    for (Id id : std::as_const(records)) {
        RecordRow row = *Records(act.records()).find(id);
        if (row.origin == Origin::Collected)
            CollectedRows(act.records()).putEarlier(row.entry, id, row.digest(store.suite()));
        row.state = RecordState::Cleared;
        row.entry = act.nextEntry();
        Records(act.records()).update(row);
        for (const char *statement : { "DELETE FROM record_part WHERE record_id = ?", "UPDATE blob SET revision = -1 WHERE owner_id = ?" })
            Query(act.records(), QLatin1String(statement)).bind(id).run();
        leaves.append(row.digest(store.suite()));
    }
    for (const auto &[list, record] : settled)
        PlanRecords(act.records()).settle(list, { record }, PlanOutcome::Cleared, act.nextEntry());
    act.append({ Action::RecordsClear, plan,
        { { fact::Count, leaves.size() }, { fact::Root, merkleRoot(store.suite(), leaves) }, { fact::LeftOut, 0 }, { fact::LeftOutRoot, PlanRecords::droppedRoot(store.suite(), {}) } } });
    act.commit();
}

/// Begins a plan with these facts and no others.
inline void forgeBeginning(const Victim &victim, Id plan, const QCborMap &facts)
{
    const auto officer = victim.as("officer");
    moveCase(*officer, CaseMove::Fulfil, seen(*officer, plan), {}, [&](const TrustedCase &, Act &, Change &change) {
        for (auto it = facts.constBegin(); it != facts.constEnd(); ++it)
            change.facts.insert(it.key(), it.value());
    });
}

/// Brings @p records back by @p application, whatever it says, with the parts of the store at @p from. @p change: of the row.
inline void forgeRecovery(const Victim &victim, Id application, Id plan, QList<Id> records, const StorePaths &from, const std::function<void(RecordRow &)> &change = {})
{
    (void)victim.opened(victim.paths.records());
    const auto officer = victim.as("officer");
    Store &store = officer->store();
    Database whole({ from.records(), SqlCipherOptions::Mode::ReadWrite, 0, {} }, store.identity().storeKey);
    std::sort(records.begin(), records.end());
    moveCase(*officer, CaseMove::Fulfil, seen(*officer, application), {}, {}, [&](Act &act) {
        QList<QByteArray> leaves;
        for (Id id : std::as_const(records)) {
            RecordRow row = *Records(act.records()).find(id);
            CollectedRows(act.records()).putEarlier(row.entry, id, row.digest(store.suite()));
            row.state = RecordState::Filed;
            row.entry = act.nextEntry();
            if (change)
                change(row);
            Records(act.records()).update(row);
            for (int revision = 1; revision <= row.revision; ++revision) {
                if (const SealedRecord parts = Records(whole).parts(id, revision); !parts.summary.isEmpty())
                    Records(act.records()).putParts(id, revision, parts);
            }
            leaves.append(row.digest(store.suite()));
        }
        PlanRecords(act.records()).markRecovered(plan, records, act.nextEntry());
        act.append({ Action::RecordsRecover, plan, { { fact::Case, application }, { fact::Count, leaves.size() }, { fact::Root, merkleRoot(store.suite(), leaves) } } });
    });
}

/// A backup to rely on, at a medium of its own: the house's knows a later journal.
inline void proveElsewhere(const Victim &victim, const QTemporaryDir &folder)
{
    const auto officer = victim.as("officer");
    Medium medium;
    medium.name = QStringLiteral("备份盘二");
    medium.path = folder.filePath(QStringLiteral("second at %1").arg(officer->now()));
    QDir().mkpath(medium.path);
    medium.place = QStringLiteral("总部机房");
    medium.keeper = officer->me();
    BackupPlan backups;
    backups.medium = setMedium(*officer, medium);
    backups.keep = 1;
    const Id made = setBackupPlan(*officer, backups);
    const QString name = runBackup(*officer, made).taken.manifest.name;
    (void)drillBackup(*officer, made, false);
    (void)sampleBackup(*officer, name);
}

inline ClearingOutcome clearIn(const Victim &victim, Id plan, const char *login = "officer")
{
    const auto session = victim.as(login);
    return clearPlan(*session, plan);
}
inline QString verifiedIn(const Victim &victim)
{
    return victim.verified().join(u'\n');
}
inline RecordRow rowIn(const Victim &victim, Id record)
{
    const auto officer = victim.as("officer");
    return *Records(officer->store().records()).find(record);
}
inline qint64 filedIn(const Victim &victim)
{
    const auto officer = victim.as("officer");
    const RecordCounts counts = Records(officer->store().records()).counts();
    qint64 all = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        all += it.key().second == RecordState::Filed ? it.value() : 0;
    return all;
}
inline void holdIn(const Victim &victim, const char *login, Id record)
{
    const auto session = victim.as(login);
    (void)placeHold(*session, HoldKind::Dispute, { QStringLiteral("恒达物流争议"), QStringLiteral("诉讼中，判决生效前不得清理。"), { record }, {} }, dayOf(session->now() + 90 * DayMs));
}

} // namespace tongjian::test
