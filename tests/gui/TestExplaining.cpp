// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations in the window (regulation 2.2.3): asked in the archive and under a grant, found from the home page, answered in the own list,
// told to whoever asked, and shown in the record's history.
#include "Driven.h"

#include "core/Error.h"
#include "gui/home/WaitingTile.h"
#include "gui/notifications/NotificationDisplay.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Timeline.h"
#include "gui/records/RecordDisplay.h"
#include "services/Archive.h"
#include "services/Explanations.h"
#include "services/Notifications.h"

#include <QLabel>

using namespace tongjian;
using namespace tongjian::test;

class TestExplaining : public QObject
{
    Q_OBJECT

    const QString m_question = QStringLiteral("通话时长与话单不符，请说明原因。");
    const QString m_answer = QStringLiteral("中途转接分机，系统只记了前一段。");
    std::unique_ptr<Archive> m_house;
    std::unique_ptr<Driven> m_ui;

    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    [[nodiscard]] Session &session() { return *m_ui->desktop.session(); }
    [[nodiscard]] QString number(Id record) { return recordNumber(*m_house->as("officer"), record); }
    void openInArchive(Id record)
    {
        QVERIFY(m_ui->window().openPage(QStringLiteral("archive"), QString::number(record)));
        QVERIFY(m_ui->find<Timeline>("history"));
    }
    void fill(QWidget *sheet, const QString &text) { m_ui->find<QPlainTextEdit>("explanationText", sheet)->setPlainText(text); }
    [[nodiscard]] QList<TimelineStep> history()
    {
        const auto *shown = m_ui->find<Timeline>("history");
        return shown ? shown->steps() : QList<TimelineStep>();
    }
    [[nodiscard]] Banner *banner() { return m_ui->find<Banner>("ownQuestion"); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<Archive>();
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }
    void cleanup()
    {
        m_ui.reset();
        m_house.reset();
    }

    void askedInTheArchiveAndAnsweredInTheOwnList()
    {
        become("officer");
        openInArchive(m_house->second);
        const qsizetype before = history().size();
        m_ui->inNextDialog([this](QWidget *sheet) {
            auto *person = m_ui->find<QComboBox>("explanationPerson", sheet);
            QCOMPARE(person->count(), 1);
            QCOMPARE(person->currentText(), QStringLiteral("李强"));
            fill(sheet, QStringLiteral("为何？"));
            m_ui->press("explanationGo", sheet);
            QVERIFY(sheet->isVisible()); // less than a sentence
            QVERIFY(qobject_cast<LabelledField *>(m_ui->find<QPlainTextEdit>("explanationText", sheet)->parentWidget())->hasError());
            fill(sheet, m_question);
            m_ui->press("explanationGo", sheet);
        });
        m_ui->act("archiveAsk");
        QTRY_COMPARE(history().size(), before + 2);
        QVERIFY(history().at(before).note.contains(m_question));
        QCOMPARE(history().at(before).who, QStringLiteral("郑档"));
        QCOMPARE(history().at(before + 1).who, QStringLiteral("李强"));
        QCOMPARE(history().at(before + 1).state, TimelineStep::State::Now);

        // Home leads to the record, among three.
        become("li");
        QTRY_VERIFY(m_ui->find<WaitingTile>("waiting_own-records"));
        QTest::mouseClick(m_ui->find<WaitingTile>("waiting_own-records"), Qt::LeftButton);
        QTRY_VERIFY(banner());
        QVERIFY(banner()->text().contains(m_question) && banner()->text().contains(QStringLiteral("郑档")));
        QCOMPARE(banner()->kind(), Banner::Kind::Warning);
        QVERIFY(m_ui->find<QLabel>("recordSubject")->text().contains(QStringLiteral("催款电话")));
        // Esc asks before words are lost.
        m_ui->inNextDialog([this](QWidget *sheet) {
            QVERIFY(m_ui->find<QLabel>("explanationQuestion", sheet)->text().contains(m_question));
            fill(sheet, m_answer);
            ConfirmSheet::setNextAnswer(false);
            QTest::keyClick(sheet, Qt::Key_Escape);
            QVERIFY(sheet->isVisible());
            m_ui->press("explanationGo", sheet);
        });
        m_ui->press("explainRecord");
        QTRY_VERIFY(!banner());
        QCOMPARE(history().size(), before + 2);
        QCOMPARE(history().at(before + 1).note, m_answer);
        QCOMPARE(history().at(before + 1).state, TimelineStep::State::Done);
        QCOMPARE(waitingFor(session()).questions, 0);

        // Who asked is told, and led there.
        become("officer");
        const QList<Notification> told = NotificationFeed(session()).read();
        const auto news = std::find_if(told.begin(), told.end(), [](const Notification &one) { return one.kind == NotificationKind::Explained; });
        QVERIFY(news != told.end());
        QVERIFY(notificationRow(session(), *news).title.contains(QStringLiteral("李强")));
        const PageTarget target = targetOf(session(), *news);
        QVERIFY(m_ui->window().openPage(target.page, target.what));
        QTRY_VERIFY(m_ui->find<Timeline>("history"));
        QCOMPARE(history().at(before + 1).note, m_answer);
    }

    void refusedItComesBackFilledIn()
    {
        const auto head = m_house->as("head");
        const qint64 question = askForExplanation(*head, m_house->first, m_house->id("li"), m_question);
        become("li");
        QVERIFY(m_ui->window().openPage(QStringLiteral("own-records"), QStringLiteral("question")));
        QTRY_VERIFY(banner());
        bool again = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            // Answered in another window meanwhile.
            (void)answerQuestion(*m_house->as("li"), m_house->first, question, m_answer);
            fill(sheet, QStringLiteral("这是第二个窗口里写的说明。"));
            ErrorSheet::expectNext();
            m_ui->inNextDialog([&](QWidget *same) {
                QCOMPARE(m_ui->find<QPlainTextEdit>("explanationText", same)->toPlainText(), QStringLiteral("这是第二个窗口里写的说明。"));
                again = true;
                ConfirmSheet::setNextAnswer(true);
                QTest::keyClick(same, Qt::Key_Escape);
            });
            m_ui->press("explanationGo", sheet);
        });
        m_ui->press("explainRecord");
        QTRY_VERIFY(again);
        const auto error = ErrorSheet::takeExpected();
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Changed);
    }

    void aHeadAsksAboutWhatIsGranted()
    {
        Id application = NoId;
        {
            const auto head = m_house->as("head");
            ApplicationForm form = formOf(*head, Route::DepartmentRecords);
            application = submitApplication(*head, form);
            const auto officer = m_house->as("officer");
            approveApplication(*officer, seen(*officer, application));
            const auto other = m_house->as("officer2");
            fulfilApplication(*other, seen(*other, application), idsOf(scopeOf(*other, application).lines), {});
        }
        become("head");
        const PageTarget target = targetOf(session(), [&] {
            Notification one;
            one.kind = NotificationKind::Explained;
            one.object = m_house->suns;
            return one;
        }());
        QVERIFY(m_ui->window().openPage(target.page, target.what));
        QTRY_VERIFY(m_ui->find<QLabel>("grantSubject"));
        QVERIFY(m_ui->find<QLabel>("grantSubject")->text().contains(QStringLiteral("孙伟的电话")));
        QVERIFY(!m_ui->find<QPushButton>("openGranted") || !m_ui->find<QAction>("grantAsk")->isVisible()); // not before it is read
        m_ui->press("openGranted");
        QTRY_VERIFY(m_ui->find<QAction>("grantAsk")->isVisible());
        const int openings = openingsOf(session(), application, m_house->suns);
        m_ui->inNextDialog([this](QWidget *sheet) {
            QCOMPARE(m_ui->find<QComboBox>("explanationPerson", sheet)->currentText(), QStringLiteral("孙伟"));
            fill(sheet, m_question);
            m_ui->press("explanationGo", sheet);
        });
        m_ui->act("grantAsk");
        QTRY_COMPARE(history().size(), 2);
        QVERIFY(history().constFirst().note.contains(m_question));
        QCOMPARE(openingsOf(session(), application, m_house->suns), openings);
        const auto sun = m_house->as("sun");
        QCOMPARE(questionsFor(*sun).constFirst().text.value_or(QString()), m_question);
        const QList<Notification> told = NotificationFeed(*sun).read();
        QCOMPARE(told.constFirst().kind, NotificationKind::ExplanationAsked);
        const PageTarget to = targetOf(*sun, told.constFirst());
        QCOMPARE(to.page, QStringLiteral("own-records"));
        QCOMPARE(to.what, QString::number(m_house->suns));
    }

    void whatIsNotOpenSaysSo()
    {
        (void)askForExplanation(*m_house->as("head"), m_house->first, m_house->id("li"), m_question);
        const auto officer = m_house->as("officer");
        OpenedRecord record = openRecordForReading(*officer, m_house->first);
        QVERIFY(timelineOf(*officer, record).at(3).note.contains(m_question));
        record.steps.last().text.reset();
        QVERIFY(!timelineOf(*officer, record).at(3).note.contains(m_question));
        QVERIFY(timelineOf(*officer, record).at(3).note.contains(QStringLiteral("not open to you")));
    }
};

QTEST_MAIN(TestExplaining)
#include "TestExplaining.moc"
