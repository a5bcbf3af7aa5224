// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Somebody with write access to a store's folder, any SQL tool, and what one login opens (DESIGN section 4).

#include "services/House.h"
#include "store/AccountKeys.h"
#include "store/Database.h"
#include "store/Journal.h"
#include "store/Store.h"

#include <QDir>

namespace tongjian::test
{

inline void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    const QStringList files = QDir(from).entryList(QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        if (!QFile::copy(from + u'/' + file, to + u'/' + file))
            qFatal("%s was not copied", qPrintable(file));
    }
}

inline void replaceFile(const QString &from, const QString &to)
{
    for (const char *sidecar : { "", "-wal", "-shm" }) {
        QFile::remove(to + QLatin1String(sidecar));
        if (QFile::exists(from + QLatin1String(sidecar)))
            QFile::copy(from + QLatin1String(sidecar), to + QLatin1String(sidecar));
    }
}

/// A copy of a house's store that can be spoilt, and what somebody sees who opens it then.
class Victim
{
public:
    Victim(House &house, const QString &name)
        : m_house(house)
    {
        paths.folder = house.folder.filePath(name);
        copyFolder(house.paths.folder, paths.folder);
        environment = house.environment;
        forgetHeads();
    }

    /// A computer that never saw this store.
    void forgetHeads() { environment.heads = std::make_shared<ProcessHeadMemory>(true); }
    /// One that saw it as it is now.
    void rememberHead(const JournalHead &head)
    {
        forgetHeads();
        const StoreDescription description = StoreDescription::read(paths);
        environment.heads->remember(description.store, head, description.foundingFingerprint(), true);
    }

    [[nodiscard]] std::unique_ptr<Session> as(const char *login) const
    {
        m_house.clock->time += 1000;
        return std::move(logIn(paths, environment, QLatin1String(login), House::ownPassword(QLatin1String(login))).session);
    }
    /// What the auditor's whole walk finds; with problems of the opening.
    [[nodiscard]] QStringList verified(const std::optional<JournalHead> &known = {}) const
    {
        const auto session = as("auditor");
        QStringList found;
        const VerificationResult result = verifyStore(*session, known);
        for (const IntegrityProblem &problem : result.problems)
            found += problem.what + QStringLiteral(" | ") + problem.where;
        return found;
    }

    /// A database of the store in the hands of @p login and an SQL tool.
    [[nodiscard]] std::unique_ptr<Database> opened(const QString &file, const char *login = "li") const
    {
        const Unlocked unlocked = unlock(StoreDescription::read(paths), QLatin1String(login), House::ownPassword(QLatin1String(login)));
        SqlCipherOptions options;
        options.path = file;
        auto database = std::make_unique<Database>(options, unlocked.identity->storeKey);
        const QStringList triggers = triggersOf(*database);
        for (const QString &trigger : triggers)
            database->execute(QStringLiteral("DROP TRIGGER ") + trigger); // anybody can
        return database;
    }
    void sql(const QString &statement, const QString &file = {}) const
    {
        const auto database = opened(file.isEmpty() ? paths.records() : file);
        Query query(*database, statement);
        query.run();
    }

    /// As stores were before there were schedules, holds (migration 9) and plans. What older ones had not either is the caller's to take away.
    void forgetRetention() const
    {
        for (const char *statement : { "CREATE TABLE retention_period (version BIGINT NOT NULL, class BIGINT NOT NULL, months BIGINT NOT NULL, PRIMARY KEY (version, class))",
                 "INSERT INTO retention_period SELECT version, class, shortest FROM retention_line", "DROP TABLE retention_line", "DROP TABLE hold", "DROP INDEX record_due", "DROP TABLE plan_record" })
            sql(QLatin1String(statement));
    }

    StorePaths paths;
    StoreEnvironment environment;

private:
    static QStringList triggersOf(Database &database)
    {
        QStringList names;
        Query query(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
        query.run();
        while (query.next())
            names += query.text(0);
        return names;
    }
    House &m_house;
};

} // namespace tongjian::test
