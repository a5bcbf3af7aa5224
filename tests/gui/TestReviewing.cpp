// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's day by keys alone, several records at once with exceptions that hold, usual reasons, undo of what is not signed,
// the palette's reach.
#include "Driven.h"

#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/SearchField.h"
#include "gui/shell/CommandPalette.h"
#include "services/JournalReading.h"
#include "services/ReasonTemplates.h"
#include "services/SetAside.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>

using namespace tongjian;
using namespace tongjian::test;

class TestReviewing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;

    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    void submit(int count, const QString &subject)
    {
        auto li = m_house->as("li");
        for (int i = 0; i < count; ++i) {
            m_house->clock->time += 1000;
            (void)m_house->submitted(*li, QStringLiteral("%1 %2").arg(subject).arg(i + 1));
        }
    }
    RecordList *openQueue(const char *page, const char *name)
    {
        if (!m_ui->window().openPage(QLatin1String(page)))
            return nullptr;
        auto *list = m_ui->find<RecordList>(name);
        if (list) {
            m_ui->window().activateWindow();
            list->setFocus();
        }
        return list;
    }
    /// As typed; the platform of the tests gives the focus back after a dialog only when asked.
    void key(RecordList *list, Qt::Key key)
    {
        m_ui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        QTest::keyClick(list, key);
    }
    static int marked(RecordList *list)
    {
        int count = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            count += list->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return count;
    }
    qint64 waiting(ListKind kind) { return countRecords(*m_ui->desktop.session(), kind); }
    QString shown() { return m_ui->find<QWidget>("recordSubject")->property("text").toString(); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }
    void cleanup()
    {
        m_ui.reset();
        m_house.reset();
    }

    void wholeQueueByKeys()
    {
        submit(4, QStringLiteral("电话"));
        become("head");
        RecordList *list = openQueue("review", "reviewList");
        QVERIFY(list);
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        QTRY_VERIFY(list->hasFocus());
        QVERIFY(m_ui->find<QLabel>("reviewKeys")->text().contains(QStringLiteral("set\u00a0aside"))); // the hints are there to be seen
        QVERIFY(shown().contains(QStringLiteral("电话 1")));
        QTest::keyClick(list, Qt::Key_J);
        QVERIFY(shown().contains(QStringLiteral("电话 2")));
        QTest::keyClick(list, Qt::Key_K);
        QVERIFY(shown().contains(QStringLiteral("电话 1")));
        // A approves; the next one is there at once, and the keys still work.
        QTest::keyClick(list, Qt::Key_A);
        QTRY_COMPARE(waiting(ListKind::HeadQueue), 3);
        QVERIFY(shown().contains(QStringLiteral("电话 2")));
        QVERIFY(list->hasFocus());
        // Enter goes to the text, Esc comes back.
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!list->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(list->hasFocus());
        // R asks for words; without them nothing is decided.
        m_ui->inNextDialog([](QWidget *sheet) { QTest::keyClick(sheet, Qt::Key_Escape); });
        key(list, Qt::Key_R);
        QCOMPARE(waiting(ListKind::HeadQueue), 3);
        m_ui->inNextDialog([this](QWidget *sheet) {
            auto *text = m_ui->find<QPlainTextEdit>("remarksText", sheet);
            QTRY_VERIFY(text->hasFocus());
            QTest::keyClicks(text, QStringLiteral("more, please"));
            m_ui->press("remarksGo", sheet);
        });
        key(list, Qt::Key_R);
        QTRY_COMPARE(waiting(ListKind::HeadQueue), 2);
        m_ui->inNextDialog([this](QWidget *sheet) {
            QTest::keyClicks(m_ui->find<QPlainTextEdit>("remarksText", sheet), QStringLiteral("no record"));
            m_ui->press("remarksGo", sheet);
        });
        key(list, Qt::Key_D);
        QTRY_COMPARE(waiting(ListKind::HeadQueue), 1);
        key(list, Qt::Key_A);
        QTRY_COMPARE(waiting(ListKind::HeadQueue), 0);
    }

    void severalAtOnceWithAnException()
    {
        submit(5, QStringLiteral("批量"));
        become("head");
        RecordList *list = openQueue("review", "reviewList");
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        // E sets the first one aside; the second by mistake, and back.
        QTest::keyClick(list, Qt::Key_E);
        QCOMPARE(recordsSetAside(*m_ui->desktop.session()).size(), 1);
        QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_E);
        QCOMPARE(recordsSetAside(*m_ui->desktop.session()).size(), 2);
        m_ui->press("noticeAction");
        QCOMPARE(recordsSetAside(*m_ui->desktop.session()).size(), 1);
        // The exception survives the reload, and "all" is all but it.
        m_ui->window().refreshPage();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(marked(list), 4);
        QTRY_VERIFY(m_ui->find<QLabel>("marksCount")->text().contains(u'4'));
        QVERIFY(m_ui->find<QAction>("reviewForward")->text().contains(u'4'));
        // Space takes one out, Esc all, Shift with an arrow marks on.
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(marked(list), 3);
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(marked(list), 0);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(marked(list), 2);
        m_ui->press("marksClear");
        QTRY_COMPARE(marked(list), 0);
        QTest::mouseClick(m_ui->find<QCheckBox>("marksAll"), Qt::LeftButton, {}, QPoint(8, m_ui->find<QCheckBox>("marksAll")->height() / 2));
        QCOMPARE(marked(list), 4);
        ConfirmSheet::setNextAnswer(false);
        m_ui->find<QAction>("reviewForward")->trigger();
        QCOMPARE(waiting(ListKind::HeadQueue), 5);
        QVERIFY(ConfirmSheet::lastQuestion().verb.contains(u'4'));
        QVERIFY(ConfirmSheet::lastQuestion().consequence.contains(u'2')); // two of the four were not opened: that is said
        // One is withdrawn while the question stands: it is left out and named.
        const auto lines = listRecords(*m_ui->desktop.session(), ListKind::HeadQueue, {}, nullptr, 10);
        withdrawRecord(*m_house->as("li"), lines.constLast().row.id);
        ConfirmSheet::setNextAnswer(true);
        m_ui->find<QAction>("reviewForward")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(waiting(ListKind::HeadQueue), 1, 20'000);
        QTRY_VERIFY(m_ui->find<QWidget>("outcomeSheet"));
        QVERIFY(m_ui->find<QPlainTextEdit>("outcomeList")->toPlainText().contains(lines.constLast().row.number));
        m_ui->press("outcomeClose");
        QCOMPARE(listRecords(*m_ui->desktop.session(), ListKind::HeadQueue, {}, nullptr, 10).constFirst().row.id, lines.constFirst().row.id);
        // Alone it can be decided on, and is kept back no longer then.
        QTRY_VERIFY(m_ui->find<QAction>("reviewForward")->isEnabled());
        m_ui->act("reviewForward");
        QTRY_COMPARE(waiting(ListKind::HeadQueue), 0);
        QVERIFY(recordsSetAside(*m_ui->desktop.session()).isEmpty());

        become("officer");
        list = openQueue("filing", "filingList");
        QTRY_COMPARE(list->model()->rowCount() > 3, true);
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        ConfirmSheet::setNextAnswer(true);
        QTRY_VERIFY(m_ui->find<QAction>("filingForward")->text().contains(u'4'));
        m_ui->act("filingForward");
        QTRY_COMPARE_WITH_TIMEOUT(waiting(ListKind::OfficerQueue), 0, 20'000);
        QCOMPARE(waiting(ListKind::Archive), 4);
    }

    void usualReasons()
    {
        submit(2, QStringLiteral("理由"));
        become("head");
        RecordList *list = openQueue("review", "reviewList");
        QVERIFY(list);
        m_ui->inNextDialog([this](QWidget *sheet) {
            auto *reasons = m_ui->find<QComboBox>("remarksReasons", sheet);
            auto *text = m_ui->find<QPlainTextEdit>("remarksText", sheet);
            QCOMPARE(reasons->count(), 1 + proposedReasons().size());
            reasons->setCurrentIndex(1);
            Q_EMIT reasons->activated(1);
            QCOMPARE(text->toPlainText(), proposedReasons().constFirst());
            text->setPlainText(QStringLiteral("请补充对方单位"));
            m_ui->press("remarksKeep", sheet);
            QCOMPARE(reasons->count(), 2); // own ones take the place of the proposed ones
            m_ui->press("remarksGo", sheet);
        });
        m_ui->act("reviewReturn");
        QTRY_COMPARE(waiting(ListKind::HeadQueue), 1);
        m_ui->inNextDialog([this](QWidget *sheet) {
            auto *reasons = m_ui->find<QComboBox>("remarksReasons", sheet);
            reasons->setCurrentIndex(1);
            Q_EMIT reasons->activated(1);
            QCOMPARE(m_ui->find<QPlainTextEdit>("remarksText", sheet)->toPlainText(), QStringLiteral("请补充对方单位"));
            m_ui->press("remarksForget", sheet);
            m_ui->press("remarksGo", sheet);
        });
        m_ui->act("reviewReject");
        QTRY_COMPARE(waiting(ListKind::HeadQueue), 0);
        QVERIFY(reasonTemplates(*m_ui->desktop.session()).isEmpty());
    }

    void discardedDraftComesBack()
    {
        Id draft = NoId;
        {
            auto li = m_house->as("li");
            draft = saveDraft(*li, NoId, m_house->call(QStringLiteral("草稿")));
        }
        become("li");
        const auto there = [this] { return int(drafts(*m_ui->desktop.session()).size()); };
        const auto discard = [&] {
            auto *list = openQueue("own-records", "ownRecordList");
            list->selectFirst();
            m_ui->act("discardDraft");
            QCOMPARE(list->model()->rowCount(), 0);
            QCOMPARE(there(), 1); // not yet gone: whoever ends the program by force now loses nothing
        };
        discard();
        m_ui->press("noticeAction");
        QCOMPARE(there(), 1);
        QCOMPARE(m_ui->find<RecordList>("ownRecordList")->model()->rowCount(), 1);
        discard();
        m_ui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        QTest::keyClick(&m_ui->window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_ui->find<RecordList>("ownRecordList")->model()->rowCount(), 1);
        QCOMPARE(loadDraft(*m_ui->desktop.session(), draft).content.subject, QStringLiteral("草稿"));
        discard();
        QVERIFY(m_ui->window().openPage(QStringLiteral("home"))); // left: now it goes
        QCOMPARE(there(), 0);
        EXPECT_ERROR(loadDraft(*m_ui->desktop.session(), draft), ErrorCode::NotFound);
    }

    void discardedDraftGoesWithTheProgram()
    {
        {
            auto li = m_house->as("li");
            (void)saveDraft(*li, NoId, m_house->call(QStringLiteral("草稿")));
        }
        become("li");
        openQueue("own-records", "ownRecordList")->selectFirst();
        m_ui->act("discardDraft");
        m_ui.reset();
        QVERIFY(drafts(*m_house->as("li")).isEmpty());
    }

    // What the decision rests on is looked at as a file; afterwards the record leaves by an application only, and says so.
    void anAttachmentIsSaved()
    {
        const QString path = m_house->folder.filePath(QStringLiteral("合同.txt"));
        {
            auto li = m_house->as("li");
            RecordContent content = m_house->call(QStringLiteral("有附件的"));
            const Id id = saveDraft(*li, NoId, content);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("合同全文") > 0);
            file.close();
            content.attachments.append(attachFile(*li, id, path));
            (void)saveDraft(*li, id, content);
            (void)submitDraft(*li, id);
            QVERIFY(QFile::remove(path));
        }
        become("head");
        RecordList *list = openQueue("review", "reviewList");
        QVERIFY(list);
        auto *attachments = m_ui->find<AttachmentList>("recordAttachments");
        QTRY_VERIFY(attachments->isVisible());
        FileDialog::setNextAnswer({ path });
        QTest::keyClick(m_ui->find<QWidget>("attachment0", attachments), Qt::Key_Return);
        QTRY_VERIFY(QFileInfo::exists(path));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("合同全文"));
        JournalFilter filter;
        filter.action = Action::AttachmentSave;
        m_ui->desktop.session()->store().catchUp();
        QTRY_COMPARE(Journal(m_ui->desktop.session()->store().records()).page(filter, 0, 10).size(), 1);
    }

    void lockingLeavesNothingOpen()
    {
        submit(1, QStringLiteral("甲"));
        become("head");
        QVERIFY(openQueue("review", "reviewList"));
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            m_ui->find<QPlainTextEdit>("remarksText", sheet)->setPlainText(QStringLiteral("words"));
            m_ui->inNextDialog([&](QWidget *question) { asked = question->objectName() == QStringLiteral("confirmSheet"); });
            QTest::keyClick(sheet, Qt::Key_Escape);
        });
        // Nobody is there: what is open, and the question above it, can be operated by whoever comes.
        QTimer::singleShot(200, this, [this] { m_ui->desktop.lock(); });
        m_ui->act("reviewReturn");
        QVERIFY(asked);
        QTRY_VERIFY(m_ui->find<QLineEdit>("lockPassword"));
        for (const QWidget *window : QApplication::topLevelWidgets())
            QVERIFY2(!window->isVisible() || window == &m_ui->window(), qPrintable(window->objectName()));
        QVERIFY(!m_ui->page<Notice>());
        m_ui->type("lockPassword", QString::fromUtf8(House::ownPassword(QStringLiteral("head")).view()));
        QTest::keyClick(m_ui->find<QLineEdit>("lockPassword"), Qt::Key_Return);
        QTRY_VERIFY(m_ui->find<RecordList>("reviewList"));
        QTRY_VERIFY(m_ui->page<Notice>() && m_ui->page<Notice>()->text().contains(QStringLiteral("closed")));
        QCOMPARE(waiting(ListKind::HeadQueue), 1); // nothing was decided
    }

    void paletteReaches()
    {
        submit(1, QStringLiteral("甲"));
        const QString number = listRecords(*m_house->as("head"), ListKind::HeadQueue, {}, nullptr, 1).constFirst().row.number;
        become("head");
        QVERIFY(m_ui->window().openPage(QStringLiteral("review")));
        CommandPalette *palette = m_ui->window().palettePanel();
        const auto titles = [palette](const QString &query) {
            palette->open();
            palette->field()->setText(query);
            QStringList found;
            for (int row = 0; row < palette->list()->model()->rowCount(); ++row)
                found += palette->list()->model()->index(row, 0).data().toString();
            return found;
        };
        QCOMPARE(titles(number).constFirst(), number);
        QCOMPARE(titles(QString::number(number.section(u'-', 2).toInt())).constFirst(), number); // the digits that one says
        QVERIFY(titles(QStringLiteral("Approve")).contains(QStringLiteral("Approve")));
        QVERIFY(titles(QStringLiteral("Lock")).contains(QStringLiteral("Lock")));
        QVERIFY(titles(QStringLiteral("李强")).contains(QStringLiteral("李强")));
        QVERIFY(m_ui->window().openPage(QStringLiteral("home")));
        (void)titles(number);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("review"));
        QVERIFY(shown().contains(QStringLiteral("甲")));
        // Another department's employee finds neither the record nor what a head does.
        become("chen");
        QVERIFY(titles(number).isEmpty());
        QVERIFY(!titles(QStringLiteral("Approve")).contains(QStringLiteral("Approve")));
        become("admin");
        (void)titles(QStringLiteral("李强"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("accounts"));
    }
};

QTEST_MAIN(TestReviewing)
#include "TestReviewing.moc"
