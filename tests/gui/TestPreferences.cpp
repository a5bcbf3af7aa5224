// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/Preferences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tongjian;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void defaults();
    void areKept();
    void recentStoresAreNewestFirst();
    void nonsenseFallsToDefaults();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreferences::defaults()
{
    const Preferences preferences(file());
    QVERIFY(preferences.language().isEmpty());
    QCOMPARE(preferences.tone(), Tone::Light);
    QCOMPARE(preferences.idleLockMinutes(), 10);
    QVERIFY(preferences.recentStores().isEmpty());
    QVERIFY(preferences.splitter(QStringLiteral("review")).isEmpty());
}

void TestPreferences::areKept()
{
    {
        Preferences preferences(file());
        preferences.setLanguage(QStringLiteral("zh_TW"));
        preferences.setTone(Tone::Dark);
        preferences.setSplitter(QStringLiteral("review"), QByteArray("state"));
        preferences.setIdleLockMinutes(25);
        preferences.addRecentStore({QString::fromUtf8("/srv/银河.tongjian"), QString::fromUtf8("银河科技"), QString::fromUtf8("王芳")});
    }
    const Preferences again(file());
    QCOMPARE(again.language(), QStringLiteral("zh_TW"));
    QCOMPARE(again.tone(), Tone::Dark);
    QCOMPARE(again.splitter(QStringLiteral("review")), QByteArray("state"));
    QCOMPARE(again.idleLockMinutes(), 25);
    QCOMPARE(again.recentStores().value(0).company, QString::fromUtf8("银河科技"));
    QCOMPARE(again.recentStores().value(0).lastAccount, QString::fromUtf8("王芳"));
}

void TestPreferences::recentStoresAreNewestFirst()
{
    Preferences preferences(file());
    for (int i = 0; i < 14; ++i)
        preferences.addRecentStore({QStringLiteral("/store%1").arg(i), {}, {}});
    QCOMPARE(preferences.recentStores().size(), 10);
    QCOMPARE(preferences.recentStores().first().path, QStringLiteral("/store13"));
    preferences.addRecentStore({QStringLiteral("/store7"), QStringLiteral("again"), {}});
    QCOMPARE(preferences.recentStores().first().company, QStringLiteral("again"));
    QCOMPARE(preferences.recentStores().size(), 10);
    preferences.removeRecentStore(QStringLiteral("/store7"));
    QCOMPARE(preferences.recentStores().size(), 9);
    QCOMPARE(preferences.recentStores().first().path, QStringLiteral("/store13"));
}

void TestPreferences::nonsenseFallsToDefaults()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("tone=purple\nidleLockMinutes=-4\n[recentStores]\nsize=99\n1\\path=/only\n");
    broken.close();
    const Preferences preferences(file());
    QCOMPARE(preferences.tone(), Tone::Light);
    QCOMPARE(preferences.idleLockMinutes(), 1);
    QCOMPARE(preferences.recentStores().size(), 1);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "TestPreferences.moc"
