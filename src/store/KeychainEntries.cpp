// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainEntries.h"

#include "crypto/Secret.h"

#include <QEventLoop>
#include <QObject>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace tongjian
{

namespace
{

class KeychainThread
{
public:
    KeychainThread()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_home.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] static KeychainThread &one()
    {
        static KeychainThread only;
        return only;
    }
    [[nodiscard]] QThread *thread() { return &m_thread; }
    [[nodiscard]] QObject *home() { return &m_home; }

private:
    QObject m_home;
    QThread m_thread;
};

// Runs a job of the keychain to its end, but not for ever: one that does not answer (it asks the person for a password, say) is
// left to finish alone, counted in @p unanswered.
template<typename Job>
bool finish(Job *job, const std::shared_ptr<int> &unanswered)
{
    QEventLoop loop;
    bool done = false;
    job->setAutoDelete(false);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer::singleShot(KeychainEntries::JobWaitMs, &loop, &QEventLoop::quit);
    job->start();
    if (!done)
        loop.exec();
    if (!done) {
        ++*unanswered;
        job->setAutoDelete(true);
        QObject::connect(job, &QKeychain::Job::finished, job, [unanswered] { --*unanswered; });
    }
    return done;
}

} // namespace

QThread *KeychainEntries::thread()
{
    return KeychainThread::one().thread();
}

QObject *KeychainEntries::home()
{
    return KeychainThread::one().home();
}

Recall KeychainEntries::read(const QString &name, QByteArray *bytes)
{
    if (*m_unanswered > 0)
        return Recall::Failed;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    if (!finish(job, m_unanswered))
        return Recall::Failed;
    const QKeychain::Error error = job->error();
    *bytes = job->binaryData();
    delete job;
    return error == QKeychain::NoError ? Recall::Found : error == QKeychain::EntryNotFound ? Recall::NotThere : Recall::Failed;
}

bool KeychainEntries::write(const QString &name, const QByteArray &bytes)
{
    if (*m_unanswered > 0)
        return false;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setBinaryData(bytes);
    if (!finish(job, m_unanswered))
        return false;
    const bool good = job->error() == QKeychain::NoError;
    delete job;
    return good;
}

bool KeychainEntries::remove(const QString &name)
{
    if (*m_unanswered > 0)
        return false;
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    if (!finish(job, m_unanswered))
        return false;
    const QKeychain::Error error = job->error();
    delete job;
    return error == QKeychain::NoError || error == QKeychain::EntryNotFound;
}

bool KeychainEntries::keeps()
{
    const QByteArray value = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const QString name = QStringLiteral("probe ") + QString::fromLatin1(value); // others probe at the same time
    QByteArray back;
    const bool kept = write(name, value) && read(name, &back) == Recall::Found && back == value;
    remove(name);
    return kept;
}

} // namespace tongjian
