// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pieces/PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Theme.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <initializer_list>

using namespace tongjian;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp); }
    void contrastIsWcag();
    void textCanBeReadOnEveryGround_data();
    void textCanBeReadOnEveryGround();
    void everyIconIsDrawn();
    void iconsFollowTheTheme();
    void iconsAreSharpAtEveryScale();
    void themeSwitchesAtRunTime();
    void styleSheetHasNoNameLeft();
    void chineseIsNeverJapanese();
    void fontFollowsTheLanguage();
    void inkFollowsTheTheme();
    void focusCanBeSeen();
    void invalidFieldCanBeSeen();
    void theWheelMovesThePageAlone();

private:
    Theme *m_theme = nullptr;
};

namespace
{

QImage picture(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    widget.render(&image);
    return image;
}

bool holds(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

}

void TestStyle::contrastIsWcag()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
    // 4.54:1, the grey that WCAG tutorials name as the lightest on white
    QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

void TestStyle::textCanBeReadOnEveryGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestStyle::textCanBeReadOnEveryGround()
{
    QFETCH(bool, dark);
    const Colors &c = colors(dark ? Tone::Dark : Tone::Light);
    for (const QColor &ink : {c.text, c.dimmed, c.accent, c.good, c.warn, c.bad}) {
        for (const QColor &ground : {c.background, c.surface, c.raised, c.hover, c.accentSoft, c.neutralSoft})
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
    }
    QVERIFY(contrast(c.good, c.goodSoft) >= 4.5);
    QVERIFY(contrast(c.warn, c.warnSoft) >= 4.5);
    QVERIFY(contrast(c.bad, c.badSoft) >= 4.5);
    for (const QColor &soft : {c.goodSoft, c.warnSoft, c.badSoft})
        QVERIFY(contrast(c.text, soft) >= 4.5);
    for (const QColor &fill : {c.accent, c.accentHover, c.bad})
        QVERIFY(contrast(c.onAccent, fill) >= 4.5);
    // what tells where a field is, and where the keyboard is
    for (const QColor &ground : {c.surface, c.raised}) {
        QVERIFY(contrast(c.control, ground) >= 3);
        QVERIFY(contrast(c.accent, ground) >= 3);
    }
    QCOMPARE(toneOf(paletteFor(dark ? Tone::Dark : Tone::Light)), dark ? Tone::Dark : Tone::Light);
}

void TestStyle::everyIconIsDrawn()
{
    QSet<QByteArray> seen;
    for (int i = 1; i < icons::Count; ++i) {
        const QString path = icons::resourcePath(Icon(i));
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArray svg = file.readAll();
        QVERIFY2(svg.contains("viewBox=\"0 0 24 24\"") && svg.contains("stroke-width=\"1.5\""), qPrintable(path)); // one family
        const QImage image = icons::icon(Icon(i)).pixmap(24, 24).toImage();
        QCOMPARE(image.size(), QSize(24, 24));
        QVERIFY2(holds(image.convertToFormat(QImage::Format_ARGB32), image.pixelColor(0, 0)) && image != QImage(image.size(), image.format()), qPrintable(path));
        int inked = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                inked += image.pixelColor(x, y).alpha() > 64;
        }
        QVERIFY2(inked >= 8, qPrintable(path));
        seen.insert(svg);
    }
    QCOMPARE(seen.size(), icons::Count - 1); // no two alike
    QVERIFY(icons::icon(Icon::None).isNull());
    QVERIFY(!icons::applicationIcon().pixmap(32, 32).isNull());
}

void TestStyle::iconsFollowTheTheme()
{
    const QIcon icon = icons::icon(Icon::Plus, Ink::Accent);
    for (Tone tone : {Tone::Light, Tone::Dark}) {
        m_theme->setTone(tone);
        // The middle of a plus is full ink.
        QCOMPARE(icon.pixmap(48, 48).toImage().pixelColor(24, 24).rgb(), colors(tone).accent.rgb());
        QCOMPARE(icon.pixmap(QSize(48, 48), QIcon::Disabled).toImage().pixelColor(24, 24).rgb(), colors(tone).disabled.rgb());
    }
    m_theme->setTone(Tone::Light);
}

void TestStyle::iconsAreSharpAtEveryScale()
{
    const QPixmap twice = icons::icon(Icon::Home).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(twice.size(), QSize(32, 32));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
}

void TestStyle::themeSwitchesAtRunTime()
{
    QLabel label(QStringLiteral("text"));
    QSignalSpy spy(m_theme, &Theme::toneChanged);
    m_theme->setTone(Tone::Dark);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(label.palette().color(QPalette::Window), colors(Tone::Dark).surface);
    QCOMPARE(toneOf(label.palette()), Tone::Dark);
    m_theme->setTone(Tone::Dark);
    QCOMPARE(spy.count(), 1);
    m_theme->setTone(Tone::Light);
    QCOMPARE(label.palette().color(QPalette::Window), colors(Tone::Light).surface);
}

void TestStyle::styleSheetHasNoNameLeft()
{
    for (Tone tone : {Tone::Light, Tone::Dark})
        QVERIFY2(!Theme::styleSheet(tone).contains(QLatin1Char('@')), qPrintable(Theme::styleSheet(tone)));
}

void TestStyle::chineseIsNeverJapanese()
{
    if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
        QSKIP("The Chinese fonts are not installed.");
    QCOMPARE(QFontInfo(fontFor(QStringLiteral("zh_CN"))).family(), QStringLiteral("Noto Sans CJK SC"));
    QCOMPARE(QFontInfo(fontFor(QStringLiteral("zh_TW"))).family(), QStringLiteral("Noto Sans CJK TC"));
    const QStringList english = fontFor(QStringLiteral("en")).families();
    QVERIFY(english.contains(QStringLiteral("Noto Sans CJK SC")));
    for (const QString &family : english)
        QVERIFY(!family.endsWith(QLatin1String("JP")));
}

void TestStyle::fontFollowsTheLanguage()
{
    m_theme->setLanguage(QStringLiteral("en"));
    QWidget window;
    auto *button = new QPushButton(QStringLiteral("Open"), &window);
    auto *line = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStringList seen;
    for (const char *language : { "zh_CN", "zh_TW", "en" }) {
        m_theme->setLanguage(QLatin1String(language));
        QCoreApplication::sendPostedEvents();
        for (const QWidget *one : std::initializer_list<QWidget *> { button, line })
            QCOMPARE(one->font().families(), QApplication::font().families());
        seen.append(QApplication::font().families().join(u','));
    }
    QCOMPARE(seen.removeDuplicates(), 0); // each language has its own
}

void TestStyle::inkFollowsTheTheme()
{
    QWidget window;
    QLabel *label = plainLabel(&window, TextStyle::Body, Ink::Bad);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    window.show();
    QCOMPARE(label->palette().color(label->foregroundRole()), colors(Tone::Light).bad);
    m_theme->setTone(Tone::Dark);
    QTRY_COMPARE(label->palette().color(label->foregroundRole()), colors(Tone::Dark).bad);
    m_theme->setTone(Tone::Light);
}

void TestStyle::focusCanBeSeen()
{
    QWidget window;
    window.resize(300, 200);
    auto *button = new QPushButton(QStringLiteral("Return"), &window);
    button->setGeometry(10, 10, 120, size::Control);
    auto *line = new QLineEdit(&window);
    line->setGeometry(10, 60, 120, size::Control);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor ring = colors(Tone::Light).accent;
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(holds(picture(*button), ring));
    QVERIFY(!holds(picture(*line), ring));
    QTest::keyClick(button, Qt::Key_Tab);
    QVERIFY(line->hasFocus());
    QVERIFY(!holds(picture(*button), ring));
    QVERIFY(holds(picture(*line), ring));
}

void TestStyle::invalidFieldCanBeSeen()
{
    QLineEdit line;
    line.resize(120, size::Control);
    QVERIFY(!holds(picture(line), colors(Tone::Light).bad));
    line.setProperty("invalid", true);
    QVERIFY(holds(picture(line), colors(Tone::Light).bad));
}

// Whoever scrolls through a form has the mouse over its fields now and then, and has chosen one of them before.
void TestStyle::theWheelMovesThePageAlone()
{
    QScrollArea area;
    auto *page = new QWidget;
    page->setMinimumSize(300, 4000);
    auto *box = new QComboBox(page);
    box->addItems({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") });
    box->setCurrentIndex(1);
    auto *number = new QSpinBox(page);
    number->setValue(5);
    const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0));
    auto *moment = new QDateTimeEdit(noon, page);
    auto *other = new QPushButton(page);
    int y = 0;
    for (QWidget *field : std::initializer_list<QWidget *> { box, number, moment, other })
        field->setGeometry(10, y += 40, 200, 34);
    area.setWidget(page);
    area.resize(400, 400);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    for (QWidget *chosen : std::initializer_list<QWidget *> { other, box, number, moment }) {
        chosen->setFocus();
        for (QWidget *field : std::initializer_list<QWidget *> { box, number, moment }) {
            area.verticalScrollBar()->setValue(0);
            const QPoint there = field->mapTo(&area, field->rect().center());
            QWheelEvent wheel(there, area.mapToGlobal(there), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&wheel); // as from a real mouse: others are not handed on
            qApp->notify(area.windowHandle(), &wheel);
            QVERIFY(area.verticalScrollBar()->value() > 0);
            QCOMPARE(QApplication::focusWidget(), chosen);
        }
    }
    QCOMPARE(box->currentIndex(), 1);
    QCOMPARE(number->value(), 5);
    QCOMPARE(moment->dateTime(), noon);
}

QTEST_MAIN(TestStyle)
#include "TestStyle.moc"
