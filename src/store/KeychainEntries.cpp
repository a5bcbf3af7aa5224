// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainEntries.h"

#include "crypto/Secret.h"

#include <QElapsedTimer>
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

// libsecret binds its connection to the thread that first asked it, and to no other while the process lives.
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

constexpr int PromptMs = 700; // a refusal after this long is a person's, who was asked for a password

} // namespace

// How the keychain took what was asked of it.
struct KeychainEntries::Reception {
    int unanswered = 0; // jobs that nobody waits for any more
    bool declined = false; // the person who was asked to open or make a keyring said no: not asked again while the process lives

    [[nodiscard]] bool silent() const { return unanswered > 0 || declined; }
    void note(QKeychain::Error error, qint64 ms)
    {
        const bool refused = error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
        if (refused || (ms > PromptMs && error != QKeychain::NoError && error != QKeychain::EntryNotFound))
            declined = true;
    }
};

// Runs a job of the keychain to its end, but not for ever: one that does not answer (it asks the person for a password, say) is
// left to finish alone.
template<typename Job>
bool KeychainEntries::finish(Job *job)
{
    QEventLoop loop;
    QElapsedTimer since;
    since.start();
    bool done = false;
    job->setAutoDelete(false);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer::singleShot(JobWaitMs, &loop, &QEventLoop::quit);
    job->start();
    if (!done)
        loop.exec();
    if (done) {
        m_reception->note(job->error(), since.elapsed());
    } else {
        ++m_reception->unanswered;
        job->setAutoDelete(true);
        QObject::connect(job, &QKeychain::Job::finished, job, [reception = m_reception, since, job] {
            --reception->unanswered;
            reception->note(job->error(), since.elapsed());
        });
    }
    return done;
}

KeychainEntries::KeychainEntries(QString service)
    : m_service(std::move(service))
    , m_reception(std::make_shared<Reception>())
{
}

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
    if (m_reception->silent())
        return Recall::Failed;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    if (!finish(job))
        return Recall::Failed;
    const QKeychain::Error error = job->error();
    *bytes = job->binaryData();
    delete job;
    return error == QKeychain::NoError ? Recall::Found : error == QKeychain::EntryNotFound ? Recall::NotThere : Recall::Failed;
}

bool KeychainEntries::write(const QString &name, const QByteArray &bytes)
{
    if (m_reception->silent())
        return false;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setBinaryData(bytes);
    if (!finish(job))
        return false;
    const bool good = job->error() == QKeychain::NoError;
    delete job;
    return good;
}

bool KeychainEntries::remove(const QString &name)
{
    if (m_reception->silent())
        return false;
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    if (!finish(job))
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
