// SPDX-License-Identifier: GPL-3.0-or-later
// Paths in the trees over journal entries and batches: every leaf of every size leads to the root, and nothing else does.
#include "crypto/CaseCommitment.h"
#include "store/MerkleTree.h"
#include "store/SealedRecord.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

using namespace tongjian;

class TestMerklePaths : public QObject
{
    Q_OBJECT

    // RFC 6962, 2.1.1, word for word: another way to the same path.
    static QList<QByteArray> byTheBook(const Suite &suite, const QList<QByteArray> &leaves, qsizetype m)
    {
        if (leaves.size() <= 1)
            return {};
        qsizetype k = 1;
        while (k * 2 < leaves.size())
            k *= 2;
        if (m < k)
            return byTheBook(suite, leaves.first(k), m) + QList { merkleRoot(suite, leaves.mid(k)) };
        return byTheBook(suite, leaves.mid(k), m - k) + QList { merkleRoot(suite, leaves.first(k)) };
    }

private Q_SLOTS:
    void everySize_data()
    {
        QTest::addColumn<int>("suite");
        QTest::newRow("gm") << int(SuiteId::Gm);
        QTest::newRow("intl") << int(SuiteId::Intl);
    }
    void everySize()
    {
        QFETCH(int, suite);
        const Suite &of = Suite::of(SuiteId(suite));
        QList<QByteArray> leaves;
        for (int count = 1; count <= 40; ++count) {
            leaves.append(of.hash(QByteArray::number(count)));
            const QByteArray root = merkleRoot(of, leaves);
            QList<qsizetype> indexes;
            for (qsizetype i = 0; i < count; ++i)
                indexes.append(i);
            const QList<QList<QByteArray>> paths = merklePaths(of, leaves, indexes);
            for (qsizetype i = 0; i < count; ++i) {
                const QList<QByteArray> path = merklePath(of, leaves, i);
                QCOMPARE(path, byTheBook(of, leaves, i));
                QCOMPARE(path, paths.at(i));
                QCOMPARE(rootOfPath(of, leaves.at(i), i, count, path), root);
                for (qsizetype other = 0; other < count; ++other)
                    QVERIFY(other == i || rootOfPath(of, leaves.at(i), other, count, path) != root);
                QVERIFY(rootOfPath(of, leaves.at(i), i, count, path + QList { root }).isEmpty());
                if (!path.isEmpty()) {
                    QVERIFY(rootOfPath(of, leaves.at(i), i, count, path.first(path.size() - 1)) != root);
                    QList<QByteArray> changed = path;
                    changed[0][0] = char(changed.at(0).at(0) ^ 1);
                    QVERIFY(rootOfPath(of, leaves.at(i), i, count, changed) != root);
                    changed[0].append('x');
                    QVERIFY(rootOfPath(of, leaves.at(i), i, count, changed).isEmpty());
                }
            }
        }
        QVERIFY(rootOfPath(of, leaves.at(0), -1, 40, {}).isEmpty());
        QVERIFY(rootOfPath(of, leaves.at(0), 40, 40, {}).isEmpty());
        QVERIFY(rootOfPath(of, leaves.at(0), 0, 0, {}).isEmpty());
        QVERIFY(rootOfPath(of, leaves.at(0), 5, std::numeric_limits<qint64>::max(), {}).isEmpty());
        // A node is no leaf.
        const QList<QByteArray> two = leaves.first(2);
        const QList<QByteArray> nodes { merkleRoot(of, leaves.first(1)) + merkleRoot(of, leaves.mid(1, 1)) };
        QVERIFY(merkleRoot(of, two) != merkleRoot(of, nodes));
    }

    // What goes into a package is what the commitment was made over.
    void commitments()
    {
        const Suite &suite = Suite::of(SuiteId::Gm);
        RecordContent content;
        content.form = FormKind::Message;
        content.channel = Channel::Email;
        content.subject = QStringLiteral("报价");
        content.body = QStringLiteral("价格").repeated(2000);
        const SealPlace place { 1, 2, 3, RecordClass::Text };
        const Secret key = Secret::random(Suite::KeySize);
        const SealedRecord sealed = sealRecord(suite, place, key, content);
        const CommittedRecord committed = openCommitted(suite, place, key, sealed);
        QCOMPARE(commitmentOf(suite, place, committed), sealed.commitment);
        QCOMPARE(suite.mac(Secret::copyOf(committed.salt), committed.statement(place)), sealed.commitment);
        QCOMPARE(committed.summary, encodeSummary(content));
        QCOMPARE(committed.content, encodeContent(content));
        QVERIFY(commitmentOf(suite, { 1, 2, 4, RecordClass::Text }, committed) != sealed.commitment);

        const QByteArray form = committedCase(1, 2, "salt", "{}");
        QCOMPARE(QCborValue::fromCbor(form).toArray(), QCborArray({ QStringLiteral("tongjian application"), 1, 2, QByteArray("salt"), QByteArray("{}") }));
        QCOMPARE(caseCommitment(suite, 1, 2, "salt", "{}"), suite.hash(form));
    }
};

QTEST_APPLESS_MAIN(TestMerklePaths)
#include "TestMerklePaths.moc"
