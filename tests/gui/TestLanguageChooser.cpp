// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translations.h"
#include "gui/language/LanguageChooser.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/PasswordField.h"
#include "gui/pieces/ProgressSheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tongjian;

class TestLanguageChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closest_data();
    void closest();
    void everyLanguageIsEmbedded();
    void widgetsFollow();
    void qtSpeaksToo();
    void pluralsAreRight();
    void localeFollows();
};

void TestLanguageChooser::closest_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("given");
    QTest::newRow("mainland") << "zh_CN" << "zh_CN";
    QTest::newRow("only chinese") << "zh" << "zh_CN";
    QTest::newRow("singapore") << "zh_SG" << "zh_CN";
    QTest::newRow("taiwan") << "zh_TW" << "zh_TW";
    QTest::newRow("hong kong") << "zh_HK" << "zh_TW";
    QTest::newRow("traditional in hong kong") << "zh_Hant_HK" << "zh_TW";
    QTest::newRow("british") << "en_GB" << "en";
    QTest::newRow("another") << "fr_FR" << "en";
    QTest::newRow("nonsense") << "x-y-z" << "en";
}

void TestLanguageChooser::closest()
{
    QFETCH(QString, asked);
    QTEST(closestLanguage(asked), "given");
}

void TestLanguageChooser::everyLanguageIsEmbedded()
{
    for (const QString &language : translationLanguages()) {
        QTranslator translator;
        QVERIFY2(loadTranslation(translator, language), qPrintable(language));
        QVERIFY(!translator.isEmpty());
        QVERIFY(!LanguageChooser::nativeName(language).isEmpty());
    }
    QTranslator translator;
    QVERIFY(!loadTranslation(translator, QStringLiteral("fr")));
}

void TestLanguageChooser::widgetsFollow()
{
    LanguageChooser languages;
    QSignalSpy spy(&languages, &LanguageChooser::languageChanged);
    PasswordField field;
    auto *show = field.findChild<QAction *>(QStringLiteral("showPassword"));
    PageHeader header;
    auto *back = header.findChild<QPushButton *>(QStringLiteral("pageBack"));
    languages.setLanguage(QStringLiteral("zh_CN"));
    QTRY_COMPARE(show->text(), QString::fromUtf8("显示密码"));
    QTRY_COMPARE(back->accessibleName(), QString::fromUtf8("返回列表"));
    languages.setLanguage(QStringLiteral("zh_TW"));
    QTRY_COMPARE(show->text(), QString::fromUtf8("顯示密碼"));
    QTRY_COMPARE(back->accessibleName(), QString::fromUtf8("返回清單"));
    languages.setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(show->text(), QStringLiteral("Show the password"));
    QCOMPARE(spy.count(), 3);
    languages.setLanguage(QStringLiteral("en_GB"));
    QCOMPARE(spy.count(), 3); // the same
}

void TestLanguageChooser::qtSpeaksToo()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm")))
        QSKIP("Qt's translations are not installed.");
    LanguageChooser languages;
    languages.setLanguage(QStringLiteral("zh_CN"));
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    QVERIFY(box.button(QDialogButtonBox::Cancel)->text().contains(QString::fromUtf8("取消")));
}

void TestLanguageChooser::pluralsAreRight()
{
    LanguageChooser languages;
    languages.setLanguage(QStringLiteral("en"));
    QCOMPARE(ProgressSheet::remainingText(60'000 * 60), QStringLiteral("about 60 minutes left"));
    QCOMPARE(ProgressSheet::remainingText(90'000), QStringLiteral("about 2 minutes left"));
    QCOMPARE(ProgressSheet::remainingText(3'600'000 * 2), QStringLiteral("about 2 hours left"));
    languages.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(ProgressSheet::remainingText(90'000), QString::fromUtf8("约剩 2 分钟"));
    QCOMPARE(ProgressSheet::remainingText(-1), QString());
}

void TestLanguageChooser::localeFollows()
{
    LanguageChooser languages;
    languages.setLanguage(QStringLiteral("zh_TW"));
    QCOMPARE(QLocale().territory(), QLocale::Taiwan);
    languages.setLanguage(QStringLiteral("en"));
    QCOMPARE(QLocale().language(), QLocale::English);
}

QTEST_MAIN(TestLanguageChooser)
#include "TestLanguageChooser.moc"
