// SPDX-License-Identifier: GPL-3.0-or-later

// Renders every piece and the shell in each language, tone and scale. With TONGJIAN_PICTURES=DIR the pictures stay there for
// eyes to judge; the test itself asks what a machine can see: that nothing is empty, cut off, or the same in both tones.

#include "GalleryPages.h"

#include "gui/jobs/Job.h"
#include "gui/language/LanguageChooser.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/ProgressSheet.h"
#include "gui/screens/Screenshots.h"
#include "gui/shell/CommandPalette.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Sidebar.h"
#include "gui/style/Theme.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace tongjian;

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void sheets_data();
    void sheets();
    void cleanupTestCase();

private:
    [[nodiscard]] QString folder() const;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<Preferences> m_preferences;
    Theme *m_theme = nullptr;
    std::unique_ptr<LanguageChooser> m_languages;
    std::unique_ptr<PageCatalogue> m_catalogue;
};

namespace
{

QSet<QRgb> coloursOf(const QPixmap &picture)
{
    QSet<QRgb> colours;
    const QImage image = picture.toImage();
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

}

QString TestGallery::folder() const
{
    const QString wanted = qEnvironmentVariable("TONGJIAN_PICTURES");
    return wanted.isEmpty() ? m_scratch->path() : wanted;
}

void TestGallery::initTestCase()
{
    m_scratch = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_scratch->filePath(QStringLiteral("settings.ini")));
    m_theme = new Theme(*qApp);
    m_languages = std::make_unique<LanguageChooser>();
    m_catalogue = std::make_unique<PageCatalogue>();
    gallery::fill(*m_catalogue, *m_preferences);
}

void TestGallery::cleanupTestCase()
{
    m_catalogue.reset();
    m_languages.reset();
}

void TestGallery::pages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("chinese light") << "zh_CN" << false << QSize(1280, 800) << 1.0;
    QTest::newRow("chinese dark") << "zh_CN" << true << QSize(1280, 800) << 1.0;
    QTest::newRow("chinese sharp") << "zh_CN" << false << QSize(1280, 800) << 2.0;
    QTest::newRow("taiwan light") << "zh_TW" << false << QSize(1280, 800) << 1.0;
    QTest::newRow("english light") << "en" << false << QSize(1280, 800) << 1.0;
    QTest::newRow("english dark small") << "en" << true << QSize(1024, 700) << 1.0;
    QTest::newRow("chinese narrow") << "zh_CN" << false << QSize(900, 700) << 1.0;
}

void TestGallery::pages()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    const Look look {language, dark ? Tone::Dark : Tone::Light, size, scale};
    Screenshots screenshots(*m_theme, *m_languages, folder());
    screenshots.apply(*std::make_unique<QWidget>(), look);
    MainWindow window(*m_preferences, *m_theme, *m_languages, *m_catalogue);
    window.showPages(gallery::say("银河科技有限公司", "Galaxy Technology Co., Ltd."), QString::fromUtf8("王芳"), {Role::Head, Role::Officer, Role::Auditor},
        gallery::say("部门负责人", "Head of department"));
    window.setHouseState({HouseSignal::Kind::Good, gallery::say("备份 昨夜 02:10", "Backed up 02:10"), {}});
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QString prefix = QStringLiteral("page%1").arg(size.width());
    const QStringList files = screenshots.takePages(window, prefix, {QStringLiteral("my-records"), QStringLiteral("new-record"), QStringLiteral("review"), QStringLiteral("pieces")}, look);
    QCOMPARE(files.size(), 4);
    for (const QString &file : files) {
        const QPixmap picture(file);
        QCOMPARE(picture.size(), size * scale);
        QVERIFY2(coloursOf(picture).size() > 20, qPrintable(file));
    }
    QCOMPARE(window.size(), size); // nothing inside demanded more room

    if (window.width() < size::NarrowWindow) {
        window.openPage(QStringLiteral("review"));
        static_cast<ListDetailPage *>(window.pageWidget(QStringLiteral("review")))->showDetail(true);
        screenshots.take(window, prefix + QStringLiteral("-detail"), look);
    } else if (size.width() == 1280) {
        window.openPage(QStringLiteral("review"));
        window.palettePanel()->open();
        screenshots.take(window, QStringLiteral("palette"), look);
        window.palettePanel()->dismiss();
        Notice::show(&window, gallery::say("已通过，交档案室归档。", "Approved; it goes to the archive."), gallery::say("撤销", "Undo"), [] {});
        window.sidebar()->setFocus(Qt::TabFocusReason);
        screenshots.take(window, QStringLiteral("notice"), look);
        QMenu *menu = window.topBar()->personMenu();
        menu->popup(window.mapToGlobal(QPoint(1000, 52)));
        menu->setActiveAction(menu->actions().first());
        screenshots.take(*menu, QStringLiteral("menu"), look);
        menu->close();
        auto *column = window.pageWidget(QStringLiteral("new-record"))->findChild<QScrollArea *>();
        window.openPage(QStringLiteral("new-record"));
        column->verticalScrollBar()->setValue(column->verticalScrollBar()->maximum());
        screenshots.take(window, QStringLiteral("new-record-foot"), look);
    }
}

void TestGallery::sheets_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("chinese light") << "zh_CN" << false;
    QTest::newRow("english dark") << "en" << true;
}

void TestGallery::sheets()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    Look look {language, dark ? Tone::Dark : Tone::Light, QSize(480, 10), 1};
    Screenshots screenshots(*m_theme, *m_languages, folder());
    screenshots.apply(*std::make_unique<QWidget>(), look);
    const auto picture = [&](QDialog &sheet, const char *name) {
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        sheet.adjustSize();
        QVERIFY(coloursOf(QPixmap(screenshots.take(sheet, QString::fromUtf8(name), look))).size() > 10);
    };
    using gallery::say;
    ConfirmSheet destroy({say("销毁 1,204 条记录？", "Destroy 1,204 records?"), say("按计划 XH-2026-003 销毁 2019 年的语音记录。执行人：周杰；见证人：林悦。", "By plan XH-2026-003 the voice records of 2019 are destroyed. Executor: Zhou Jie; witness: Lin Yue."), say("销毁后任何人都无法恢复。", "Nobody can bring them back afterwards."), say("销毁 1,204 条记录", "Destroy 1,204 records"), true, Icon::Trash, {}, {}}, nullptr);
    picture(destroy, "sheet-destroy");
    ConfirmSheet giveBack({say("退回给 李强？", "Return it to Li Qiang?"), say("他会看到您写的理由，可以修改后再提交。", "He sees your reasons and can submit it again."), {}, say("退回", "Return"), false, Icon::Undo, say("理由(&R)", "&Reasons"), say("说明缺什么、怎样才对。", "Say what is missing and what would be right.")}, nullptr);
    picture(giveBack, "sheet-return");
    ErrorSheet error(Error(ErrorCode::DiskFull, say("磁盘已满，附件没有存进去。", "The disk is full; the attachment was not stored."), say("请在 D 盘腾出至少 1.2 GB，然后再试。", "Free at least 1.2 GB and try again."), QStringLiteral("SQLITE_FULL")), {}, nullptr);
    picture(error, "sheet-error");
    Job job(say("核验日志", "Verifying the journal"), [](JobControl &control) {
        control.report(12400, 18204, QStringLiteral("records.db"));
        while (!control.isCancelled())
            QThread::msleep(5);
    });
    ProgressSheet progress(job, nullptr);
    job.start();
    QTRY_COMPARE(job.progress().done, 12400);
    picture(progress, "sheet-progress");
    job.cancel();
    QTRY_COMPARE(job.state(), Job::State::Done);
}

QTEST_MAIN(TestGallery)
#include "TestGallery.moc"
