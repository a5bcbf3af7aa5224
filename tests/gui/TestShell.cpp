// SPDX-License-Identifier: GPL-3.0-or-later

#include "GalleryPages.h"

#include "gui/language/LanguageChooser.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/shell/CommandPalette.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Sidebar.h"
#include "gui/style/Theme.h"

#include <QMenu>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace tongjian;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rolesSeeTheirPages();
    void pagesAreMadeWhenOpened();
    void unknownPageIsRefused();
    void sidebarByKeyboard();
    void sidebarReadsCounts();
    void countsFollow();
    void paletteGoesThere();
    void paletteKeepsTheKeyboard();
    void languageAtRunTime();
    void toneAtRunTime();
    void shortcutsStepThroughPages();
    void screensHideThePages();
    void anotherPersonStartsAfresh();
    void failingPageShowsAnError();
    void narrowWindowTakesTurns();
    void wholeAt1024();
    void splitterIsRemembered();
    void geometryIsRemembered();

private:
    void login(RoleSet roles = {Role::Head, Role::Officer});
    [[nodiscard]] ListDetailPage *review() { return static_cast<ListDetailPage *>(m_window->pageWidget(QStringLiteral("review"))); }

    Theme *m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<LanguageChooser> m_languages;
    std::unique_ptr<PageCatalogue> m_catalogue;
    std::unique_ptr<MainWindow> m_window;
};

void TestShell::initTestCase()
{
    m_theme = new Theme(*qApp);
}

void TestShell::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_languages = std::make_unique<LanguageChooser>();
    m_languages->setLanguage(QStringLiteral("en"));
    m_catalogue = std::make_unique<PageCatalogue>();
    gallery::fill(*m_catalogue, *m_preferences);
    m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme, *m_languages, *m_catalogue);
    m_window->resize(1280, 800);
}

void TestShell::cleanup()
{
    m_window.reset();
    m_catalogue.reset();
    m_languages.reset();
    m_theme->setTone(Tone::Light);
}

void TestShell::login(RoleSet roles)
{
    m_window->showPages(QStringLiteral("Galaxy"), QString::fromUtf8("王芳"), roles, QStringLiteral("Head"));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::rolesSeeTheirPages()
{
    const auto ids = [&](RoleSet roles) {
        QStringList ids;
        for (const Page *page : m_catalogue->pagesFor(roles))
            ids.append(page->id());
        return ids;
    };
    QVERIFY(!ids({}).contains(QStringLiteral("review")));
    QVERIFY(ids({Role::Head}).contains(QStringLiteral("review")));
    QVERIFY(!ids({Role::Head}).contains(QStringLiteral("filing")));
    const QStringList both = ids({Role::Head, Role::Officer});
    QVERIFY(both.contains(QStringLiteral("review")) && both.contains(QStringLiteral("filing")));
    QCOMPARE(both.first(), QStringLiteral("home"));
    QVERIFY(both.indexOf(QStringLiteral("review")) < both.indexOf(QStringLiteral("filing"))); // by group
}

void TestShell::pagesAreMadeWhenOpened()
{
    login();
    QCOMPARE(m_window->currentPage(), QStringLiteral("home"));
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("review")));
    QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
    QVERIFY(m_window->openPage(QStringLiteral("review")));
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("review"))->isVisible());
    QCOMPARE(m_window->sidebar()->currentPage(), QStringLiteral("review"));
    QCOMPARE(shown.count(), 1);
    QCOMPARE(m_preferences->lastPage(), QStringLiteral("review"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Review")));
}

void TestShell::unknownPageIsRefused()
{
    login({});
    QVERIFY(!m_window->openPage(QStringLiteral("review"))); // not this person's
    QVERIFY(!m_window->openPage(QStringLiteral("nonsense")));
    QCOMPARE(m_window->currentPage(), QStringLiteral("home"));
}

void TestShell::sidebarByKeyboard()
{
    login();
    m_window->sidebar()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window->sidebar(), Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), QStringLiteral("my-records")); // over the heading
    QTest::keyClick(m_window->sidebar(), Qt::Key_Up);
    QCOMPARE(m_window->currentPage(), QStringLiteral("home"));
    QTest::keyClick(m_window.get(), Qt::Key_F6); // into the page
    QTRY_VERIFY(!m_window->sidebar()->hasFocus());
}

void TestShell::sidebarReadsCounts()
{
    login();
    const QAbstractItemModel *model = m_window->sidebar()->model();
    QStringList spoken;
    for (int row = 0; row < model->rowCount(); ++row)
        spoken.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY(spoken.contains(QStringLiteral("Review, 12 waiting, some overdue")));
    QVERIFY(spoken.contains(QStringLiteral("Granted to me")));
}

namespace
{

class CountingPage : public gallery::OtherPage
{
public:
    CountingPage()
        : OtherPage("counting", Icon::Clock, "数", "Counting", PageGroup::Own)
    {
    }
    int count() const override { return value; }
    void refresh(QWidget *) override
    {
        ++refreshed;
        if (fails)
            throw Error(ErrorCode::Busy, QStringLiteral("busy"));
    }
    void open(QWidget *, const QString &what) override { opened = what; }
    int value = 0;
    int refreshed = 0;
    bool fails = false;
    QString opened;
};

}

void TestShell::countsFollow()
{
    auto *page = m_catalogue->emplace<CountingPage>({});
    login();
    const auto spoken = [&] {
        const QAbstractItemModel *model = m_window->sidebar()->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("Counting")).first().data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(), QStringLiteral("Counting"));
    page->value = 3;
    Q_EMIT page->countChanged();
    QCOMPARE(spoken(), QStringLiteral("Counting, 3 waiting"));
    Q_EMIT page->goTo(QStringLiteral("counting"), QStringLiteral("TX-1"));
    QCOMPARE(page->opened, QStringLiteral("TX-1"));
    QCOMPARE(page->refreshed, 1);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(page->refreshed, 2);
}

void TestShell::failingPageShowsAnError()
{
    auto *page = m_catalogue->emplace<CountingPage>({});
    page->fails = true;
    login();
    ErrorSheet::expectNext();
    m_window->openPage(QStringLiteral("counting"));
    QCOMPARE(ErrorSheet::takeExpected()->code(), ErrorCode::Busy);
}

void TestShell::paletteGoesThere()
{
    login();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette *palette = m_window->palettePanel();
    QTRY_VERIFY(palette->isVisible());
    QVERIFY(palette->field()->hasFocus());
    QCOMPARE(palette->list()->model()->rowCount(), m_window->pages().size());
    palette->field()->setText(QString::fromUtf8("ＲＥＶ")); // full-width letters find it as well
    QCOMPARE(palette->list()->model()->rowCount(), 1);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_window->currentPage(), QStringLiteral("review"));
}

void TestShell::paletteKeepsTheKeyboard()
{
    login();
    m_window->openPage(QStringLiteral("new-record"));
    auto *edit = m_window->pageWidget(QStringLiteral("new-record"))->findChild<QLineEdit *>();
    edit->setFocus();
    CommandPalette *palette = m_window->palettePanel();
    palette->open();
    QTest::keyClick(palette->field(), Qt::Key_Tab);
    QVERIFY(palette->field()->hasFocus());
    QTest::keyClick(palette->field(), Qt::Key_Down);
    QCOMPARE(palette->list()->currentIndex().row(), 1);
    QTest::keyClick(palette->field(), Qt::Key_Up);
    QTest::keyClick(palette->field(), Qt::Key_Up);
    QCOMPARE(palette->list()->currentIndex().row(), int(m_window->pages().size()) - 1); // round
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QVERIFY(edit->hasFocus()); // back to where one was
    palette->open();
    QTest::keyClicks(palette->field(), QStringLiteral("zzzz"));
    QTest::keyClick(palette->field(), Qt::Key_Return); // nothing to go to
    QVERIFY(palette->isVisible());
    palette->dismiss();
    int acted = 0;
    palette->addSource([&](const QString &) { return QList<PaletteEntry> {{Icon::Record, QStringLiteral("TX-2026-001234"), {}, {}, [&] { ++acted; }}}; });
    palette->open();
    QTest::keyClicks(palette->field(), QStringLiteral("zzzz"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(acted, 1);
}

void TestShell::languageAtRunTime()
{
    login();
    m_window->openPage(QStringLiteral("review"));
    QCOMPARE(review()->header()->title(), QStringLiteral("Review"));
    auto *chinese = m_window->topBar()->personMenu()->findChild<QAction *>(QStringLiteral("language_zh_CN"));
    for (QMenu *menu : m_window->topBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1String("language_zh_CN"))
                chinese = action;
        }
    }
    QVERIFY(chinese);
    chinese->trigger();
    QCOMPARE(m_languages->language(), QStringLiteral("zh_CN"));
    QCOMPARE(m_preferences->language(), QStringLiteral("zh_CN"));
    QTRY_COMPARE(review()->header()->title(), QString::fromUtf8("待我审核"));
    QVERIFY(m_window->windowTitle().contains(QString::fromUtf8("通鉴")));
    QVERIFY(m_window->sidebar()->model()->index(1, 0).data().toString() == QString::fromUtf8("我的工作"));
    QVERIFY(chinese->isChecked());
}

void TestShell::toneAtRunTime()
{
    login();
    const QImage light = m_window->grab().toImage();
    QAction *dark = nullptr;
    for (QAction *action : m_window->topBar()->findChildren<QAction *>()) {
        if (action->objectName() == QLatin1String("toneDark"))
            dark = action;
    }
    QVERIFY(dark);
    dark->trigger();
    QCOMPARE(m_preferences->tone(), Tone::Dark);
    QCOMPARE(m_theme->tone(), Tone::Dark);
    const QImage after = m_window->grab().toImage();
    const QPoint onPage(light.width() / 2, light.height() - 40);
    QCOMPARE(light.pixelColor(onPage), colors(Tone::Light).surface);
    QCOMPARE(after.pixelColor(onPage), colors(Tone::Dark).surface);
    const QPoint onSidebar(30, light.height() - 40);
    QCOMPARE(after.pixelColor(onSidebar), colors(Tone::Dark).background);
}

void TestShell::shortcutsStepThroughPages()
{
    login();
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(m_window->currentPage(), QStringLiteral("my-records"));
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(m_window->currentPage(), QStringLiteral("home"));
    QSignalSpy lock(m_window.get(), &MainWindow::lockRequested);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(lock.count(), 1);
}

void TestShell::screensHideThePages()
{
    login();
    m_window->openPage(QStringLiteral("review"));
    QPointer<QWidget> locked = new QLabel(QStringLiteral("locked"));
    m_window->showScreen(locked);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Tongjian")); // no page's name over a login screen
    QVERIFY(locked->isVisible());
    QVERIFY(!m_window->sidebar()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); // no way around the lock
    QCoreApplication::processEvents();
    QVERIFY(!m_window->palettePanel()->isVisible());
    m_window->resumePages();
    QVERIFY(m_window->sidebar()->isVisible());
    QCOMPARE(m_window->currentPage(), QStringLiteral("review")); // as it was
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Review")));
    QTRY_VERIFY(!locked);
}

void TestShell::anotherPersonStartsAfresh()
{
    login();
    QPointer<QWidget> before = m_window->pageWidget(QStringLiteral("review"));
    login({});
    QVERIFY(!before); // nothing of the person before is left
    QCOMPARE(m_window->currentPage(), QStringLiteral("home"));
}

void TestShell::narrowWindowTakesTurns()
{
    m_window->resize(900, 700);
    login();
    m_window->openPage(QStringLiteral("review"));
    auto *list = review()->findChild<RecordList *>();
    QVERIFY(review()->isNarrow());
    QVERIFY(m_window->sidebar()->isCompact());
    QVERIFY(list->isVisible());
    QVERIFY(!review()->isDetailVisible());
    auto *back = review()->findChild<QPushButton *>(QStringLiteral("pageBack"));
    QVERIFY(!back->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QVERIFY(review()->isDetailVisible());
    QVERIFY(back->isVisible());
    QTest::keyClick(review(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(list->isVisible());
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(back, Qt::Key_Space);
    QVERIFY(list->isVisible());
    // wide again: both
    m_window->resize(1280, 800);
    QTRY_VERIFY(review()->isDetailVisible() && list->isVisible());
    QVERIFY(!m_window->sidebar()->isCompact());
}

void TestShell::wholeAt1024()
{
    m_window->resize(1024, 700);
    login({Role::Head, Role::Officer, Role::Auditor});
    for (const Page *page : m_window->pages()) {
        QVERIFY(m_window->openPage(page->id()));
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(1024, 700));
        const QWidget *widget = m_window->pageWidget(page->id());
        QVERIFY2(widget->geometry().right() <= widget->parentWidget()->width(), qPrintable(page->id()));
        QVERIFY2(widget->minimumSizeHint().width() <= widget->width(), qPrintable(page->id()));
    }
    m_window->openPage(QStringLiteral("review"));
    QVERIFY(!review()->isNarrow());
    QVERIFY(review()->isDetailVisible());
}

void TestShell::splitterIsRemembered()
{
    login();
    m_window->openPage(QStringLiteral("review"));
    auto *splitter = review()->findChild<QSplitter *>(QStringLiteral("splitter"));
    QTRY_VERIFY(splitter->width() > 800);
    splitter->setSizes({460, splitter->width() - 461});
    Q_EMIT splitter->splitterMoved(460, 1); // what dragging the handle sends
    const int wanted = splitter->sizes().first();
    QVERIFY(qAbs(wanted - 460) <= 2);
    QVERIFY(!m_preferences->splitter(QStringLiteral("review")).isEmpty());
    login(); // made anew
    m_window->openPage(QStringLiteral("review"));
    splitter = review()->findChild<QSplitter *>(QStringLiteral("splitter"));
    QTRY_COMPARE(splitter->sizes().first(), wanted);
}

void TestShell::geometryIsRemembered()
{
    login();
    m_window->resize(777, 666); // within the smallest screen that tests run on
    m_window->close();
    MainWindow again(*m_preferences, *m_theme, *m_languages, *m_catalogue);
    QCOMPARE(again.size(), QSize(777, 666));
}

QTEST_MAIN(TestShell)
#include "TestShell.moc"
