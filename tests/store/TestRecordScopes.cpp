// SPDX-License-Identifier: GPL-3.0-or-later
// How many records a scope covers, from indexes alone, is how many there are (DESIGN section 5).
#include "store/Migrations.h"
#include "store/RecordScopes.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tongjian;

class TestRecordScopes : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QList<RecordRow> m_rows;
    QRandomGenerator m_random { 20261129 };

    int any(int bound) { return int(m_random.bounded(bound)); }
    template<typename T>
    T oneOf(const QList<T> &list)
    {
        return list.at(any(int(list.size())));
    }
    // Twelve people of three departments; a record concerns up to four, often several of one department.
    QList<PersonConcerned> someConcerned()
    {
        QMap<Id, Id> people;
        for (int i = any(5); i > 0; --i) {
            const Id person = 1 + any(12);
            people.insert(person, 101 + person % 3);
        }
        QList<PersonConcerned> concerned;
        for (auto it = people.cbegin(); it != people.cend(); ++it)
            concerned.append({ it.key(), it.value() });
        return concerned;
    }
    RecordState someState() { return any(4) > 0 ? RecordState::Filed : oneOf(QList { RecordState::Submitted, RecordState::Captured, RecordState::Rejected }); }
    Scope someScope()
    {
        Scope scope;
        for (int i = any(3); i > 0; --i)
            scope.persons.append(1 + any(14));
        for (int i = any(3); i > 0; --i)
            scope.departments.append(101 + any(4));
        if (any(2))
            scope.classes = { oneOf(QList { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia }) };
        for (int i = any(4) - 1; i > 0; --i)
            scope.channels.append(oneOf(QList { Channel::Mobile, Channel::Email, Channel::WeChat, Channel::VideoMeeting, Channel::FileTransferTool }));
        if (any(2))
            scope.dayFrom = 20260101 + any(28);
        if (any(2))
            scope.dayTo = 20260101 + any(28);
        return scope;
    }
    void agrees(const Scope &scope)
    {
        RecordScopes scopes(*m_database);
        ScopeCount expected;
        for (const RecordRow &row : std::as_const(m_rows)) {
            if (!RecordScopes::covers(scope, row))
                continue;
            ++expected.records;
            ++expected.byClass[row.recordClass];
            ++expected.byChannel[row.channel];
        }
        const ScopeCount count = scopes.count(scope);
        QCOMPARE(count.records, expected.records);
        QCOMPARE(count.byClass, expected.byClass);
        QCOMPARE(count.byChannel, expected.byChannel);
        QList<Id> listed;
        for (Id after = NoId;;) {
            const QList<RecordRow> page = scopes.page(scope, after, 50);
            for (const RecordRow &row : page)
                listed.append(row.id);
            if (page.size() < 50)
                break;
            after = listed.constLast();
        }
        QCOMPARE(listed.size(), expected.records);
    }

private Q_SLOTS:
    void initTestCase()
    {
        SqlCipherOptions options;
        options.path = m_folder.filePath(QStringLiteral("records.db"));
        options.mode = SqlCipherOptions::Mode::Create;
        m_database = std::make_unique<Database>(options, Secret::copyOf(QByteArray(32, 'k')));
        migrate(*m_database, recordMigrations());
        Transaction transaction(*m_database);
        for (Id id = 1; id <= 600; ++id) {
            RecordRow row;
            row.id = id;
            row.number = QStringLiteral("TX-2026-%1").arg(id, 6, 10, QLatin1Char('0'));
            const FormKind form = oneOf(QList { FormKind::Call, FormKind::Message, FormKind::Voicemail, FormKind::Meeting, FormKind::FileTransfer });
            row.recordClass = classOf(form);
            row.channel = oneOf(channelsOf(form));
            row.day = 20260101 + any(28);
            row.state = someState();
            row.concerned = someConcerned();
            row.commitment = row.partsDigest = QByteArrayLiteral("-");
            Records(*m_database).insert(row);
            m_rows.append(row);
        }
        transaction.commit();
    }

    void asManyAsThereAre()
    {
        agrees({});
        for (int i = 0; i < 400; ++i)
            agrees(someScope());
    }

    // A record that changes its state, its channel or whom it concerns is counted as what it is now.
    void asTheyAreNow()
    {
        for (RecordRow &row : m_rows) {
            if (row.state == RecordState::Filed ? any(3) > 0 : any(2) > 0)
                continue;
            if (row.state != RecordState::Filed || any(4) == 0)
                row.state = row.state == RecordState::Filed ? RecordState::Withdrawn : RecordState::Filed;
            row.concerned = someConcerned();
            Records(*m_database).update(row);
        }
        agrees({});
        for (int i = 0; i < 400; ++i)
            agrees(someScope());
    }

    void noRecordIsLookedAt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("index");
        const QString among = QStringLiteral("SELECT COUNT(*) FROM (SELECT DISTINCT p.day, p.record_id FROM record_person p WHERE p.filed = 1 AND %1 IN (?) "
                                             "AND p.class = ? AND p.channel = ? AND p.day BETWEEN ? AND ?) AS covered");
        QTest::newRow("company") << QStringLiteral("SELECT COUNT(*) FROM record WHERE state = 4 AND class = ? AND channel = ? AND day BETWEEN ? AND ?") << QStringLiteral("record_scope");
        QTest::newRow("department") << among.arg(QStringLiteral("p.department_id")) << QStringLiteral("record_person_department");
        QTest::newRow("person") << among.arg(QStringLiteral("p.person_id")) << QStringLiteral("record_person_scope");
    }
    void noRecordIsLookedAt()
    {
        QFETCH(QString, sql);
        QFETCH(QString, index);
        QSqlQuery plan(m_database->connection());
        QVERIFY(plan.exec(QStringLiteral("EXPLAIN QUERY PLAN ") + QString(sql).replace(u'?', u'1')));
        QStringList steps;
        while (plan.next())
            steps += plan.value(3).toString();
        QVERIFY2(!steps.filter(QStringLiteral("USING COVERING INDEX %1 (").arg(index)).isEmpty(), qPrintable(steps.join(u'\n')));
        QVERIFY2(steps.filter(QStringLiteral("TEMP B-TREE")).isEmpty(), qPrintable(steps.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestRecordScopes)
#include "TestRecordScopes.moc"
