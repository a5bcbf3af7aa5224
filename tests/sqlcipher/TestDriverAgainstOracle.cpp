// SPDX-License-Identifier: GPL-3.0-or-later
// The same scripts on our driver and, in another process, on Qt's own with plain SQLite. Whatever differs must stand in
// one table.
#include "IntendedDifferences.h"
#include "ScratchDatabase.h"
#include "SqlScript.h"
#include "SqlScripts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace tongjian;

namespace
{

QString compact(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

void compare(const QJsonValue& theirs, const QJsonValue& ours, Difference where, QList<Difference>& found)
{
    if (theirs == ours)
        return;
    const bool isValue = theirs.toObject().contains(QLatin1String("t"));
    if (theirs.isObject() && ours.isObject() && !isValue) {
        QStringList keys = theirs.toObject().keys() + ours.toObject().keys();
        keys.removeDuplicates();
        const QString path = where.path;
        for (const QString& key : std::as_const(keys)) {
            where.path = path + QLatin1Char('.') + key;
            compare(theirs.toObject().value(key), ours.toObject().value(key), where, found);
        }
        return;
    }
    if (theirs.isArray() && ours.isArray() && theirs.toArray().size() == ours.toArray().size()) {
        const QString path = where.path;
        for (qsizetype i = 0; i < theirs.toArray().size(); ++i) {
            where.path = path + QStringLiteral("[%1]").arg(i);
            compare(theirs.toArray().at(i), ours.toArray().at(i), where, found);
        }
        return;
    }
    where.theirs = compact(theirs);
    where.ours = compact(ours);
    found.append(where);
}

class Oracle
{
public:
    Oracle()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(ORACLE_QSQLITE), QStringList());
    }
    ~Oracle()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10000))
            m_process.kill();
    }
    QJsonObject run(const QJsonObject& script)
    {
        m_process.write(QJsonDocument(script).toJson(QJsonDocument::Compact) + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30000))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

private:
    QProcess m_process;
};

} // namespace

class TestDriverAgainstOracle : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Oracle> m_oracle;
    QMap<QString, int> m_used;

    void runBoth(const QJsonObject& script)
    {
        const QJsonObject theirs = m_oracle->run(script);
        QVERIFY2(!theirs.isEmpty(), "the oracle does not answer");
        ScratchDatabase scratch;
        const QJsonObject ours = runScript(scratch.database(), script);
        const QJsonArray steps = script.value(QLatin1String("steps")).toArray();
        const QJsonArray theirResults = theirs.value(QLatin1String("results")).toArray();
        const QJsonArray ourResults = ours.value(QLatin1String("results")).toArray();
        QVERIFY(!steps.isEmpty());
        QCOMPARE(theirResults.size(), steps.size());
        QCOMPARE(ourResults.size(), steps.size());
        int unexplained = 0;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QList<Difference> found;
            compare(theirResults.at(i), ourResults.at(i),
                Difference { script.value(QLatin1String("name")).toString(),
                    steps.at(i).toObject().value(QLatin1String("op")).toString(), {}, {}, {} },
                found);
            for (const Difference& difference : std::as_const(found)) {
                bool explained = false;
                for (const Intended& intended : intendedDifferences) {
                    if (intended.covers(difference)) {
                        ++m_used[QLatin1String(intended.topic)];
                        explained = true;
                    }
                }
                if (!explained) {
                    ++unexplained;
                    qWarning().noquote() << compact(steps.at(i)) << Qt::endl
                                         << difference.path << "theirs:" << difference.theirs
                                         << "ours:" << difference.ours;
                }
            }
        }
        QCOMPARE(unexplained, 0);
    }

private Q_SLOTS:
    void initTestCase() { m_oracle = std::make_unique<Oracle>(); }

    void handWritten_data()
    {
        QTest::addColumn<QJsonObject>("script");
        const QList<QJsonObject> scripts = handWrittenScripts();
        for (const QJsonObject& script : scripts)
            QTest::newRow(qPrintable(script.value(QLatin1String("name")).toString())) << script;
    }
    void handWritten()
    {
        QFETCH(QJsonObject, script);
        runBoth(script);
    }

    void random_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 group = 0; group < 30; ++group)
            QTest::newRow(qPrintable(QStringLiteral("seeds %1 to %2").arg(group * 10 + 1).arg(group * 10 + 10)))
                << group * 10 + 1;
    }
    void random()
    {
        QFETCH(quint32, seed);
        for (quint32 i = 0; i < 10; ++i) {
            runBoth(randomScript(seed + i));
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// A row that explains nothing any more would hide the next difference that looks like it.
    void everyIntendedDifferenceIsThere_data()
    {
        QTest::addColumn<QString>("topic");
        for (const Intended& intended : intendedDifferences)
            QTest::newRow(intended.topic) << QString::fromLatin1(intended.topic);
    }
    void everyIntendedDifferenceIsThere()
    {
        QFETCH(QString, topic);
        if (m_used.isEmpty())
            QSKIP("only after the scripts");
        QVERIFY2(m_used.value(topic) > 0, qPrintable(topic));
    }

    void cleanupTestCase() { m_oracle.reset(); }
};

QTEST_GUILESS_MAIN(TestDriverAgainstOracle)
#include "TestDriverAgainstOracle.moc"
