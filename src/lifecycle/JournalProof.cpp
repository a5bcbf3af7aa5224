// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalProof.h"

#include "core/Error.h"

#include <QCoreApplication>
#include <QThread>
#include <QtConcurrent>

#include <memory>
#include <vector>

namespace tongjian
{

namespace
{

class Prover
{
    Q_DECLARE_TR_FUNCTIONS(Backup)

public:
    Prover(SuiteId suite, Id store, const std::function<void(const QString &, const QString &)> &problem)
        : m_suite(Suite::of(suite))
        , m_store(store)
        , m_problem(problem)
        , m_workers(size_t(qMax(1, QThread::idealThreadCount())))
        , m_state(suite)
    {
    }

    void take(const JournalEntry &entry)
    {
        const QString where = whereOf(entry);
        if (entry.n != m_expected)
            m_problem(tr("Journal entries %1 to %2 are missing.").arg(m_expected).arg(entry.n - 1), where);
        else if (entry.before != m_before)
            m_problem(tr("Entry %1 does not follow on the one before it.").arg(entry.n), where);
        m_waiting.push_back({ entry, m_state.signerOf(entry), Verdict::Unknown });
        if (entry.touches & Touches::Rights) {
            try {
                m_state.apply(entry);
            } catch (const Error &error) {
                m_problem(error.message(), where);
            }
        }
        m_before = entry.hash;
        m_expected = entry.n + 1;
        m_head = { entry.n, entry.hash };
        constexpr size_t AtOnce = 512;
        if (m_waiting.size() >= AtOnce)
            verify();
    }

    JournalProof finish()
    {
        verify();
        return { m_head, m_state };
    }

private:
    enum class Verdict { Unknown, Genuine, Changed, NotSigned };
    struct Waiting {
        JournalEntry entry;
        PublicKey key;
        Verdict verdict;
    };
    struct Worker {
        QHash<QByteArray, std::shared_ptr<SignatureVerifier>> verifiers; // each is for one thread at a time
    };

    static QString whereOf(const JournalEntry &entry) { return QStringLiteral("journal %1").arg(entry.n); }

    Verdict verdictOf(const Waiting &one, Worker &worker) const
    {
        if (one.entry.hash != one.entry.computeHash(m_suite, m_store))
            return Verdict::Changed;
        if (one.key.isEmpty())
            return Verdict::NotSigned;
        try {
            auto &verifier = worker.verifiers[one.key];
            if (!verifier)
                verifier = std::make_shared<SignatureVerifier>(m_suite.verifier(one.key));
            return verifier->verify(one.entry.statement(m_store), one.entry.signature) ? Verdict::Genuine : Verdict::NotSigned;
        } catch (const Error &) {
            return Verdict::NotSigned; // a key that is none
        }
    }

    void verify()
    {
        const size_t workers = m_workers.size();
        QtConcurrent::blockingMap(m_workers, [&](Worker &worker) {
            for (size_t i = size_t(&worker - m_workers.data()); i < m_waiting.size(); i += workers)
                m_waiting[i].verdict = verdictOf(m_waiting[i], worker);
        });
        for (const Waiting &one : m_waiting) {
            if (one.verdict == Verdict::Changed)
                m_problem(tr("Entry %1 was changed.").arg(one.entry.n), whereOf(one.entry));
            else if (one.verdict != Verdict::Genuine)
                m_problem(tr("Entry %1 does not carry the signature of the person it names.").arg(one.entry.n), whereOf(one.entry));
        }
        m_waiting.clear();
    }

    const Suite &m_suite;
    Id m_store;
    const std::function<void(const QString &, const QString &)> &m_problem;
    std::vector<Worker> m_workers;
    HouseState m_state;
    JournalHead m_head;
    QByteArray m_before = QByteArray(Suite::HashSize, '\0');
    qint64 m_expected = 1;
    std::vector<Waiting> m_waiting;
};

} // namespace

JournalProof proveJournal(Database &records, SuiteId suite, Id store, const std::function<void(const QString &, const QString &)> &problem,
    const std::function<void()> &step)
{
    Prover prover(suite, store, problem);
    Journal(records).walk(1, [&](const JournalEntry &entry) {
        step();
        prover.take(entry);
        return true;
    });
    return prover.finish();
}

} // namespace tongjian
