// SPDX-License-Identifier: GPL-3.0-or-later
// Rows edited with an SQL tool, accounts swapped in store.json, sealed parts swapped between records (DESIGN section 4).
#include "Attacker.h"

#include "store/Blobs.h"
#include "store/EntryFacts.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestAlteredRows : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    Id m_a = NoId;
    Id m_b = NoId;
    Id m_filed = NoId;

    Id withAttachment(Session &session, const QString &subject, char fill)
    {
        QFile file(m_house->folder.filePath(QStringLiteral("attachment.bin")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(1'500'000, fill)) < 0)
            qFatal("no attachment");
        file.close();
        RecordContent content = m_house->call(subject);
        const Id id = saveDraft(session, NoId, content);
        content.attachments.append(attachFile(session, id, file.fileName()));
        (void)saveDraft(session, id, content);
        (void)submitDraft(session, id);
        return id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Gm);
        const auto li = m_house->as("li");
        const auto head = m_house->as("head");
        const auto officer = m_house->as("officer");
        m_a = withAttachment(*li, QStringLiteral("甲"), 'a');
        m_b = withAttachment(*li, QStringLiteral("乙"), 'b');
        m_filed = m_house->submitted(*li, QStringLiteral("丙"));
        approveRecord(*head, openRecordForReading(*head, m_filed).seen());
        fileRecord(*officer, openRecordForReading(*officer, m_filed).seen());
        returnRecord(*head, openRecordForReading(*head, m_b).seen(), { QStringLiteral("补充"), {} });
    }

    // What decides rights is compared at each opening.
    void rightsRow_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *name, const char *statement) { QTest::newRow(name) << QString::fromUtf8(statement); };
        row("role given", "INSERT INTO role_holding SELECT id, (SELECT MAX(role) FROM role_holding), 0 FROM person WHERE login = 'li'");
        row("role taken", "DELETE FROM role_holding WHERE person_id = (SELECT id FROM person WHERE login = 'auditor')");
        row("role moved", "UPDATE role_holding SET person_id = (SELECT id FROM person WHERE login = 'li') WHERE person_id = (SELECT id FROM person WHERE login = 'head')");
        row("department of a head", "UPDATE role_holding SET department_id = 1 WHERE person_id = (SELECT id FROM person WHERE login = 'head')");
        row("person renamed", "UPDATE person SET name = '王方' WHERE login = 'head'");
        row("login changed", "UPDATE person SET login = 'boss2' WHERE login = 'li'");
        row("person moved", "UPDATE person SET department_id = (SELECT MAX(id) FROM department) WHERE login = 'li'");
        row("person disabled", "UPDATE person SET active = 0 WHERE login = 'auditor'");
        row("person made a job", "UPDATE person SET job = 1 WHERE login = 'li'");
        row("person added", "INSERT INTO person SELECT id + 1000, 'ghost', '鬼', department_id, 1, 0 FROM person WHERE login = 'li'");
        row("person removed", "DELETE FROM person WHERE login = 'chen'");
        row("department renamed", "UPDATE department SET name = '市场部' WHERE name = '销售部'");
        row("department closed", "UPDATE department SET open = 0 WHERE name = '销售部'");
        row("department added", "INSERT INTO department SELECT MAX(id) + 1, '影子部', 1 FROM department");
        row("department removed", "DELETE FROM department WHERE name = '销售部'");
        row("period shortened", "UPDATE retention_line SET shortest = 1");
        row("longest period lengthened", "UPDATE retention_line SET longest = 1200 WHERE class = 2");
        row("period removed", "DELETE FROM retention_line WHERE class = 1");
        row("schedule invented", "INSERT INTO retention_line (version, place, from_day, shortens, class, channel, department_id, confidentiality, shortest, longest) "
                                 "VALUES (2, 0, 20260101, 1, 1, 0, 0, 0, 6, 12)");
        row("hold invented", "INSERT INTO hold (id, number, kind, placed_by, placed_at, review_day, lifted_at) VALUES (5, 'FC-2026-0009', 1, 1, 1, 20270101, 0)");
    }
    void rightsRow()
    {
        QFETCH(QString, statement);
        Victim victim(*m_house, QStringLiteral("rights"));
        victim.sql(statement);
        {
            const auto session = victim.as("li");
            QVERIFY(session->readOnly());
            EXPECT_ERROR(m_house->submitted(*session), ErrorCode::ReadOnly);
        }
        QVERIFY(!victim.verified().isEmpty());
    }

    // What is in a record is found when it is opened, and by the whole walk.
    void recordRow_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *name, const char *statement) { QTest::newRow(name) << QString::fromUtf8(statement); };
        row("state", "UPDATE record SET state = 3 WHERE id = :a");
        row("author", "UPDATE record SET author_id = (SELECT id FROM person WHERE login = 'sun') WHERE id = :a");
        row("department", "UPDATE record SET department_id = department_id + 1 WHERE id = :a");
        row("captured", "UPDATE record SET captured_at = captured_at - 1 WHERE id = :a");
        row("due", "UPDATE record SET due_at = 1 WHERE id = :a");
        row("channel", "UPDATE record SET channel = 2 WHERE id = :a");
        row("class", "UPDATE record SET class = 2 WHERE id = :a");
        row("number", "UPDATE record SET number = 'TX-2026-999999' WHERE id = :a");
        row("day", "UPDATE record SET day = 20200101 WHERE id = :a");
        row("size", "UPDATE record SET size_class = size_class + 1 WHERE id = :a");
        row("waiting", "UPDATE record SET waiting_since = 1 WHERE id = :a");
        row("revision", "UPDATE record SET revision = 2 WHERE id = :a");
        row("commitment", "UPDATE record SET commitment = (SELECT commitment FROM record WHERE id = :b) WHERE id = :a");
        row("entry", "UPDATE record SET entry_n = entry_n - 1 WHERE id = :a");
        row("person concerned added", "INSERT INTO record_person SELECT :a, id, department_id, 0, 1, 1, 20261123 FROM person WHERE login = 'sun'");
        row("person concerned removed", "DELETE FROM record_person WHERE record_id = :a");
        row("not counted", "UPDATE record_person SET filed = 0 WHERE record_id = :filed");
        row("counted on another day", "UPDATE record_person SET day = day + 1 WHERE record_id = :filed");
        row("counted as another class", "UPDATE record_person SET class = 3 WHERE record_id = :filed");
        row("counted under another channel", "UPDATE record_person SET channel = channel + 1 WHERE record_id = :filed");
        row("counted while under way", "UPDATE record_person SET filed = 1 WHERE record_id = :a");
        row("record removed", "DELETE FROM record WHERE id = :a");
        row("summary", "UPDATE record_part SET sealed = (SELECT sealed FROM record_part WHERE record_id = :b ORDER BY part LIMIT 1) WHERE record_id = :a AND part = (SELECT MIN(part) FROM record_part)");
        row("part removed", "DELETE FROM record_part WHERE record_id = :a");
        row("part spoilt", "UPDATE record_part SET sealed = CAST('x' AS BLOB) WHERE record_id = :a");
        row("revision's commitment", "UPDATE record_revision SET commitment = CAST('x' AS BLOB) WHERE record_id = :a");
        row("revision's author", "UPDATE record_revision SET author_id = author_id + 1 WHERE record_id = :a");
        row("revision removed", "DELETE FROM record_revision WHERE record_id = :a");
        row("chunk removed", "DELETE FROM chunk WHERE blob_id IN (SELECT id FROM blob WHERE owner_id = :a) AND seq = 1");
        row("chunk spoilt", "UPDATE chunk SET sealed = CAST('x' AS BLOB) WHERE blob_id IN (SELECT id FROM blob WHERE owner_id = :a) AND seq = 0");
        row("attachment removed", "DELETE FROM blob WHERE owner_id = :a");
        row("filed: due date", "UPDATE record SET due_at = 1 WHERE id = :filed");
        row("filed: content", "UPDATE record_part SET sealed = CAST('x' AS BLOB) WHERE record_id = :filed");
        row("remarks removed", "DELETE FROM review WHERE record_id = :b");
        row("remarks spoilt", "UPDATE review SET sealed = CAST('x' AS BLOB) WHERE record_id = :b");
        row("reviewer changed", "UPDATE review SET actor_id = actor_id + 1 WHERE record_id = :b");
    }
    void recordRow()
    {
        QFETCH(QString, statement);
        Victim victim(*m_house, QStringLiteral("row"));
        statement.replace(QStringLiteral(":a"), QString::number(m_a)).replace(QStringLiteral(":b"), QString::number(m_b)).replace(QStringLiteral(":filed"), QString::number(m_filed));
        victim.sql(statement);
        const QStringList found = victim.verified();
        QVERIFY2(!found.isEmpty(), qPrintable(statement));
    }

    void blobsSwappedBetweenRecords()
    {
        Victim victim(*m_house, QStringLiteral("swap"));
        // Everything sealed of the two: parts and chunks.
        const QString a = QString::number(m_a);
        const QString b = QString::number(m_b);
        for (const char *statement : { "UPDATE record_part SET record_id = -1 WHERE record_id = %1", "UPDATE record_part SET record_id = %1 WHERE record_id = %2",
                 "UPDATE record_part SET record_id = %2 WHERE record_id = -1", "UPDATE blob SET owner_id = -1 WHERE owner_id = %1",
                 "UPDATE blob SET owner_id = %1 WHERE owner_id = %2", "UPDATE blob SET owner_id = %2 WHERE owner_id = -1" })
            victim.sql(QString::fromLatin1(statement).replace(QStringLiteral("%1"), a).replace(QStringLiteral("%2"), b));
        const auto head = victim.as("head");
        EXPECT_ERROR(openRecordForReading(*head, m_a), ErrorCode::Integrity);
        QVERIFY(!victim.verified().isEmpty());
    }

    void chunksSwappedBetweenAttachments()
    {
        Victim victim(*m_house, QStringLiteral("chunks"));
        const auto database = victim.opened(victim.paths.records());
        Query blobs(*database, QStringLiteral("SELECT id FROM blob WHERE owner_id = ? OR owner_id = ? ORDER BY owner_id"));
        blobs.bind(m_a).bind(m_b).run();
        QList<qint64> ids;
        while (blobs.next())
            ids += blobs.integer(0);
        QCOMPARE(ids.size(), 2);
        victim.sql(QStringLiteral("UPDATE chunk SET blob_id = -1 WHERE blob_id = %1").arg(ids.at(0)));
        victim.sql(QStringLiteral("UPDATE chunk SET blob_id = %1 WHERE blob_id = %2").arg(ids.at(0)).arg(ids.at(1)));
        victim.sql(QStringLiteral("UPDATE chunk SET blob_id = %1 WHERE blob_id = -1").arg(ids.at(1)));
        {
            const auto head = victim.as("head");
            QBuffer to;
            QVERIFY(to.open(QIODevice::WriteOnly));
            EXPECT_ERROR(readAttachment(*head, openRecordForReading(*head, m_a), 0, to), ErrorCode::Integrity);
        }
        QVERIFY(!victim.verified().isEmpty());
    }

    void keysSwapped()
    {
        Victim victim(*m_house, QStringLiteral("keys"));
        victim.sql(QStringLiteral("UPDATE record_key SET wrapped = (SELECT k.wrapped FROM record_key k WHERE k.record_id = %1 AND k.holder_kind = record_key.holder_kind AND "
                                  "k.revision = 1 LIMIT 1) WHERE record_id = %2")
                       .arg(m_b)
                       .arg(m_a),
            victim.paths.keys());
        const auto head = victim.as("head");
        EXPECT_ERROR(openRecordForReading(*head, m_a), ErrorCode::Integrity);
    }

    void keysRemoved()
    {
        Victim victim(*m_house, QStringLiteral("nokeys"));
        victim.sql(QStringLiteral("DELETE FROM record_key WHERE record_id = %1").arg(m_a), victim.paths.keys());
        QVERIFY(!victim.verified().isEmpty());
    }

    // store.json is plain: whatever is exchanged there does not open a door.
    void accountsSwapped_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : { "swap keys", "take the other's keys", "swap whole entries", "other public key", "remove", "login renamed" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void accountsSwapped()
    {
        QFETCH(QString, how);
        Victim victim(*m_house, QStringLiteral("accounts"));
        QFile file(victim.paths.description());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonArray accounts = description.value(QStringLiteral("accounts")).toArray();
        const auto at = [&](const char *login) {
            for (qsizetype i = 0; i < accounts.size(); ++i) {
                if (accounts.at(i).toObject().value(QStringLiteral("login")).toString() == QLatin1String(login))
                    return i;
            }
            return qsizetype(-1);
        };
        const qsizetype li = at("li");
        const qsizetype head = at("head");
        QVERIFY(li >= 0 && head >= 0);
        QJsonObject one = accounts.at(li).toObject();
        QJsonObject two = accounts.at(head).toObject();
        const QStringList keys = one.keys();
        const auto exchange = [&](bool both, const std::function<bool(const QString &)> &which) {
            const QJsonObject before = one;
            for (const QString &key : keys) {
                if (!which(key))
                    continue;
                one.insert(key, two.value(key));
                if (both)
                    two.insert(key, before.value(key));
            }
        };
        const auto isKey = [](const QString &key) { return key != QStringLiteral("login") && key != QStringLiteral("person"); };
        if (how == QStringLiteral("swap keys"))
            exchange(true, isKey);
        else if (how == QStringLiteral("take the other's keys"))
            exchange(false, isKey);
        else if (how == QStringLiteral("swap whole entries"))
            exchange(true, [](const QString &key) { return key != QStringLiteral("login"); });
        else if (how == QStringLiteral("other public key"))
            exchange(false, [](const QString &key) { return key.contains(QStringLiteral("sign")); });
        else if (how == QStringLiteral("login renamed"))
            one.insert(QStringLiteral("login"), QStringLiteral("li2"));
        accounts.replace(li, one);
        accounts.replace(head, two);
        if (how == QStringLiteral("remove"))
            accounts.removeAt(head);
        description.insert(QStringLiteral("accounts"), accounts);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QJsonDocument(description).toJson());
        file.close();
        // Nobody gets in as somebody else: a login either fails or is whoever's password it was, on a store that says so.
        for (const char *login : { "li", "head", "auditor" }) {
            try {
                const auto session = victim.as(login);
                QVERIFY2(session->readOnly(), login);
                QVERIFY(session->person().login == QLatin1String(login));
            } catch (const Error &error) {
                QVERIFY2(error.code() == ErrorCode::WrongPassword || error.code() == ErrorCode::Integrity || error.code() == ErrorCode::Busy, error.what());
            }
        }
    }

    void foundingFactsChanged_data()
    {
        QTest::addColumn<QString>("key");
        QFile file(m_house->paths.description());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList keys = QJsonDocument::fromJson(file.readAll()).object().keys();
        for (const QString &key : keys) {
            if (key != QStringLiteral("accounts") && key != QStringLiteral("replaced") && key != QStringLiteral("replacedRecovery"))
                QTest::newRow(qPrintable(key)) << key;
        }
    }
    void foundingFactsChanged()
    {
        QFETCH(QString, key);
        Victim victim(*m_house, QStringLiteral("founding"));
        QFile file(victim.paths.description());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonValue value = description.value(key);
        if (value.isDouble())
            value = value.toInteger() + 1;
        else if (value.isString())
            value = QString(value.toString()).replace(0, 1, value.toString().startsWith(u'Z') ? QStringLiteral("Y") : QStringLiteral("Z"));
        else
            value = QJsonValue(QJsonObject { { QStringLiteral("x"), 1 } });
        description.insert(key, value);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QJsonDocument(description).toJson());
        file.close();
        bool noticed = false;
        try {
            noticed = victim.as("li")->readOnly();
        } catch (const Error &error) {
            noticed = error.code() != ErrorCode::Internal;
        }
        QVERIFY(noticed);
    }
};

QTEST_GUILESS_MAIN(TestAlteredRows)
#include "TestAlteredRows.moc"
