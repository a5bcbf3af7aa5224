// SPDX-License-Identifier: GPL-3.0-or-later
// A forgotten account and the recovery sheets from a script: the real program; secrets through descriptors, never as arguments.
#include "ControlProgram.h"
#include "crypto/RecoveryShares.h"
#include "services/House.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestRenewalCommands : public QObject
{
    Q_OBJECT

private:
    House m_house { SuiteId::Intl };
    ControlProgram m_program;

    static QStringList words(const QString &text) { return text.split(u' '); }
    Ran as(const char *login, const QString &called, const QByteArray &input = {}) const
    {
        return m_program.as(QLatin1String(login), House::ownPassword(QLatin1String(login)).view().toByteArray(), words(called), input);
    }
    [[nodiscard]] QByteArray sheets(int first, int second) const
    {
        const auto text = [&](int sheet) { return recoverySheetText(sheet, m_house.founding.recoveryShares[size_t(sheet - 1)]).view().toByteArray() + '\n'; };
        return text(first) + '\n' + text(second);
    }

private Q_SLOTS:
    void initTestCase() { m_program.store = m_house.paths.folder; }

    void theOnlyAuditor()
    {
        const Ran proposed = as("admin", QStringLiteral("account renew auditor"));
        QVERIFY2(proposed.exitCode == 0, proposed.all().constData());
        QCOMPARE(proposed.json().value(QStringLiteral("decider")).toString(), QStringLiteral("executive"));
        QVERIFY(proposed.json().value(QStringLiteral("needs_sheets")).toBool());
        const QString id = proposed.json().value(QStringLiteral("case")).toString();
        const QString carry = QStringLiteral("case carry-out ") + id;
        const QString pdf = m_house.folder.filePath(QStringLiteral("new.pdf"));
        const QString withSheets = carry + QStringLiteral(" --sheet-fd 0 --second-sheet-fd 0 --sheets ") + pdf;

        QCOMPARE(as("admin", QStringLiteral("case confirm ") + id).exitCode, 3); // not alone
        QCOMPARE(as("admin", withSheets, sheets(1, 2)).exitCode, 1); // not before
        QVERIFY(!QFile::exists(pdf)); // sheets that did not come into force do not stay
        const Ran confirmed = as("boss", QStringLiteral("case confirm ") + id);
        QVERIFY2(confirmed.exitCode == 0, confirmed.all().constData());
        const QByteArray code = confirmed.json().value(QStringLiteral("confirmation_code")).toString().toLatin1();
        QCOMPARE(as("admin", carry).exitCode, 5); // two sheets are needed
        QByteArray mistyped = sheets(1, 2);
        mistyped[5] = mistyped.at(5) == 'A' ? 'B' : 'A';
        const Ran wrong = as("admin", withSheets, mistyped);
        QCOMPARE(wrong.exitCode, 5);
        QVERIFY(wrong.all().contains('1') && !wrong.all().contains(mistyped.left(40)));
        QCOMPARE(as("admin", withSheets, sheets(2, 2)).exitCode, 5);
        QVERIFY(!QFile::exists(pdf));
        const Ran done = as("admin", withSheets, sheets(3, 1));
        QVERIFY2(done.exitCode == 0, done.all().constData());
        QFile made(pdf);
        QVERIFY(made.open(QIODevice::ReadOnly) && made.read(5) == "%PDF-");
        QVERIFY(!(made.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const QByteArray initial = done.json().value(QStringLiteral("initial_password")).toString().toLatin1();

        const QByteArray own = House::ownPassword(QStringLiteral("auditor")).view().toByteArray() + '\n';
        const QString activate = QStringLiteral("account activate --new-password-fd 0 --code-fd 0");
        QCOMPARE(m_program.as(QStringLiteral("auditor"), initial, words(activate), own + "AAAA-BBBB-CCCC-DDDD-EEEE\n").exitCode, 5);
        const Ran entered = m_program.as(QStringLiteral("auditor"), initial, words(activate), own + code + '\n');
        QVERIFY2(entered.exitCode == 0, entered.all().constData());
        const Ran verified = as("auditor", QStringLiteral("verify"));
        QVERIFY2(verified.exitCode == 0, verified.all().constData());
        // The sheets that were used are spent.
        const QString again = as("admin", QStringLiteral("recovery propose")).json().value(QStringLiteral("case")).toString();
        {
            const Ran ran = as("boss", QStringLiteral("case confirm ") + again);
            QVERIFY2(ran.exitCode == 0, ran.all().constData());
        }
        const QString other = m_house.folder.filePath(QStringLiteral("other.pdf"));
        QCOMPARE(as("admin", QStringLiteral("case carry-out %1 --sheet-fd 0 --second-sheet-fd 0 --sheets %2").arg(again, other), sheets(1, 2)).exitCode, 5);
    }

    void refused()
    {
        const QString id = as("admin", QStringLiteral("account renew li")).json().value(QStringLiteral("case")).toString();
        const QJsonArray open = as("admin", QStringLiteral("case list")).json().value(QStringLiteral("cases")).toArray();
        QVERIFY(std::any_of(open.begin(), open.end(), [&](const QJsonValue &one) {
            return one.toObject().value(QStringLiteral("id")).toString() == id && one.toObject().value(QStringLiteral("state")).toString() == QStringLiteral("open");
        }));
        {
            const Ran ran = as("boss", QStringLiteral("case refuse ") + id);
            QVERIFY2(ran.exitCode == 0, ran.all().constData());
        }
        QCOMPARE(as("admin", QStringLiteral("case carry-out ") + id).exitCode, 1);
        QCOMPARE(as("li", QStringLiteral("account renew sun")).exitCode, 3);
        const QString again = as("admin", QStringLiteral("account renew li")).json().value(QStringLiteral("case")).toString();
        QCOMPARE(as("boss", QStringLiteral("case withdraw ") + again).exitCode, 3); // not theirs
        {
            const Ran ran = as("admin", QStringLiteral("case withdraw ") + again);
            QVERIFY2(ran.exitCode == 0, ran.all().constData());
        }
        QVERIFY(as("admin", QStringLiteral("case withdraw ") + again).exitCode != 0); // once
        QVERIFY(as("boss", QStringLiteral("case confirm ") + again).exitCode != 0);
        const QString role = as("admin", QStringLiteral("role propose wu officer")).json().value(QStringLiteral("proposal")).toString();
        {
            const Ran ran = as("admin", QStringLiteral("case withdraw ") + role);
            QVERIFY2(ran.exitCode == 0, ran.all().constData());
        }
        QVERIFY(as("admin", QStringLiteral("role list")).json().value(QStringLiteral("proposals")).toArray().isEmpty());
        {
            const Ran ran = as("li", QStringLiteral("record list"));
            QVERIFY2(ran.exitCode == 0, ran.all().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestRenewalCommands)
#include "TestRenewalCommands.moc"
