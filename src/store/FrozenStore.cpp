// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrozenStore.h"

#include "Act.h"
#include "core/Error.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

namespace tongjian
{

namespace
{

std::unique_ptr<Database> open(Store &store, const QString &path, SqlCipherOptions::Mode mode)
{
    constexpr int PatienceMs = 250; // whoever reads is let go on; so are the writers who wait at the turnstile meanwhile
    return std::make_unique<Database>(SqlCipherOptions { path, mode, PatienceMs, store.environment().vfs }, store.identity().storeKey);
}

} // namespace

FrozenStore::FrozenStore(Store &store, int waitMs)
{
    const QDeadlineTimer deadline(waitMs);
    while (!freeze(store)) {
        if (deadline.hasExpired()) {
            throw Error(ErrorCode::Busy, QCoreApplication::translate("Store", "The store is read without a pause: no moment was found to copy it at."),
                QCoreApplication::translate("Store", "Nothing was changed. Close what searches or exports, and another backup if one is running; then try again."));
        }
        QThread::msleep(50); // for the others, outside the lock
    }
}

bool FrozenStore::freeze(Store &store)
{
    {
        // What somebody who was killed left between the files is finished or taken back.
        Act act(store);
        act.commit();
    }
    const auto recordsLog = open(store, store.paths().records(), SqlCipherOptions::Mode::ReadWrite);
    const auto keysLog = open(store, store.paths().keys(), SqlCipherOptions::Mode::ReadWrite);
    const auto emptyLogs = [&] { return recordsLog->truncateWal() && keysLog->truncateWal(); };
    m_records.reset(); // of the attempt before
    m_keys.reset();
    (void)emptyLogs(); // most of it before anybody has to wait, if it can be done among writers
    m_records = open(store, store.paths().records(), SqlCipherOptions::Mode::ReadOnly);
    m_keys = open(store, store.paths().keys(), SqlCipherOptions::Mode::ReadOnly);

    const Turnstile turnstile(store.paths());
    if (!emptyLogs() || !m_records->freeze() || !m_keys->freeze())
        return false;
    QFile file(store.paths().description());
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Store", "The store's description (store.json) cannot be read."),
            QCoreApplication::translate("Store", "Nothing was changed. Check the permissions of the file and of its folder."), file.errorString());
    }
    m_description = file.readAll();
    Journal journal(*m_records);
    const auto newest = journal.newest();
    const auto keysEntry = newest ? journal.entry(newest->keysAt()) : std::nullopt;
    Query marker(*m_keys, QStringLiteral("SELECT n, hash FROM marker"));
    marker.run();
    if (!newest || !keysEntry || !marker.next())
        return false;
    m_head = { newest->n, newest->hash };
    m_marker = { marker.integer(0), marker.bytes(1) };
    // Otherwise somebody was killed between two files just now.
    return m_marker == JournalHead { keysEntry->n, keysEntry->hash } && StoreDescription::fromJson(m_description).changed.n == newest->accountsAt();
}

} // namespace tongjian
