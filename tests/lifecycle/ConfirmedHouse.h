// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Destroying.h"
#include "services/DispositionHouse.h"
#include "store/Attacker.h"

namespace tongjian::test
{

inline void copyTree(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    const QMap<QString, QByteArray> tree = treeOf(from);
    for (auto it = tree.constBegin(); it != tree.constEnd(); ++it) {
        const QString path = to + u'/' + it.key();
        if (QFileInfo(from + u'/' + it.key()).isDir()) {
            QDir().mkpath(path);
            continue;
        }
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("cannot copy");
    }
}

/// What a plan cleared: the period of grace is over, a witness confirmed it.
class ConfirmedHouse : public DispositionHouse
{
public:
    static constexpr int Collected = 24;

    ConfirmedHouse()
    {
        {
            const auto officer = as("officer");
            std::vector<CapturedRecord> batch(Collected);
            for (size_t i = 0; i < batch.size(); ++i) {
                batch[i].content = call(QStringLiteral("第%1封").arg(i));
                batch[i].owner = id("li");
            }
            (void)captureBatch(*officer, std::move(batch));
        }
        pass(37 * 31);
        plan = ready();
        (void)clear(plan);
        pass(31);
        {
            const auto auditor = as("auditor");
            const QList<PlanRow> rows = PlanRecords(auditor->store().records()).cleared(plan);
            for (const PlanRow &row : rows)
                list.append(row.record);
            witnessDestruction(*auditor, plan, destructionOf(*auditor, plan).root, id("officer"));
        }
        keep("confirmed");
    }
    /// As it was confirmed, or kept under another name.
    void back(const char *stage = "confirmed")
    {
        copyFolder(folder.filePath(QLatin1String(stage)), paths.folder);
        copyTree(folder.filePath(QLatin1String(stage) + QStringLiteral(" backups")), destination);
        heads = std::make_shared<ProcessHeadMemory>(true);
        environment.heads = heads;
        clock->time = m_times.value(QLatin1String(stage));
    }
    void keep(const char *stage)
    {
        copyFolder(paths.folder, folder.filePath(QLatin1String(stage)));
        copyTree(destination, folder.filePath(QLatin1String(stage) + QStringLiteral(" backups")));
        m_times.insert(QLatin1String(stage), clock->time);
    }

    /// What is wrong after whatever happened; empty: nothing.
    QString wrong(int *destroyed)
    {
        environment.vfs = {};
        const auto officer = as("officer");
        if (officer->readOnly())
            return officer->problems().constFirst().what;
        Records records(officer->store().records());
        *destroyed = 0;
        for (Id id : std::as_const(list)) {
            const RecordState state = records.find(id)->state;
            const bool keys = !officer->store().vault().recordKeys(QList<Id> { id }).isEmpty();
            *destroyed += state == RecordState::Destroyed;
            if (keys != (state == RecordState::Cleared))
                return QStringLiteral("half destroyed");
        }
        return problems();
    }
    /// By the next run, and then nothing is left anywhere.
    QString finished()
    {
        QStringList left;
        {
            const auto officer = as("officer");
            const DestructionRun run = destructionOf(*officer, plan).runs.constLast();
            left = run.isDestroyed() ? renewCopies(*officer, plan).leftovers : destroyPlan(*officer, plan, true).leftovers;
        }
        int destroyed = 0;
        if (const QString found = wrong(&destroyed); !found.isEmpty())
            return found;
        const BackupCheck check = checked(findBackup(*as("officer"), backup));
        left += said(check);
        return destroyed == list.size() ? left.join(u'\n') : QStringLiteral("not to its end");
    }

    Id plan = NoId;
    QList<Id> list;

private:
    QMap<QString, qint64> m_times;
};

} // namespace tongjian::test
