// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HeadMemory.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QObject;
class QThread;

namespace tongjian
{

/// Named values in the OS user's keychain, through QtKeychain; one for the process, so that a person who said no to one question of
/// it is not asked another. Its questions are asked on thread() alone; nothing waits longer than JobWaitMs for one answer.
class KeychainEntries
{
public:
    /// @p service: the name under which the keychain shows the entries.
    explicit KeychainEntries(QString service = QStringLiteral("Tongjian"));

    /// libsecret binds its connection to the thread that first asked it, and to no other while the process lives: this one.
    [[nodiscard]] static QThread *thread();
    /// Something that lives on it, for QMetaObject::invokeMethod.
    [[nodiscard]] static QObject *home();

    /// A keychain answers "not there" also when it is locked: believe it only when keeps().
    [[nodiscard]] Recall read(const QString &name, QByteArray *bytes);
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes);
    bool remove(const QString &name);
    /// Whether it takes a value and gives it back.
    [[nodiscard]] bool keeps();

    static constexpr int JobWaitMs = 2000;

private:
    struct Reception;
    template<typename Job>
    [[nodiscard]] bool finish(Job *job);

    QString m_service;
    std::shared_ptr<Reception> m_reception; ///< a job that nobody waits for any more may outlive this
};

} // namespace tongjian
