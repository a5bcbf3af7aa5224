// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of a day outside, entered in a table by the keyboard alone: checked as they are typed, kept as drafts all along, submitted
// together (regulation 3.2).
#include "Driven.h"

#include "gui/pieces/LabelledField.h"
#include "gui/records/CallSeriesModel.h"
#include "gui/records/CallSeriesTable.h"
#include "gui/records/CallSeriesView.h"
#include "gui/records/RecordFormView.h"
#include "gui/shell/Sidebar.h"
#include "services/EntryTemplates.h"
#include "services/Reading.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>

using namespace tongjian;
using namespace tongjian::test;

class TestCallSeriesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;

    CallSeriesTable *table() { return m_ui->find<CallSeriesTable>("callSeries"); }
    CallSeriesModel *model() { return m_ui->window().findChild<CallSeriesModel *>(); }
    Session &session() { return *m_ui->desktop.session(); }
    void open()
    {
        m_ui->window().openPage(QStringLiteral("own-records"), {});
        m_ui->window().openPage(QStringLiteral("call-series"), {});
        QTRY_VERIFY(table());
        awaken();
        m_ui->window().findChild<Sidebar *>()->setFocus();
        key(Qt::Key_F6); // into the page
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // one can type at once
    }
    void awaken()
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_ui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
    }
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    // As fingers do: into whatever has the keyboard.
    static void type(const QString &text)
    {
        for (const QChar c : text) {
            if (c.unicode() < 128) {
                QTest::keyClicks(QApplication::focusWidget(), QString(c));
            } else { // by an input method
                QInputMethodEvent event;
                event.setCommitString(QString(c));
                QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
            }
        }
        if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()); line && line->completer() && line->completer()->popup()->isVisible())
            line->completer()->popup()->hide(); // nobody looked at it
    }
    void typeRow(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                key(Qt::Key_Tab);
            type(cells.at(i));
        }
    }
    QString said(int row) { return model()->index(row, CallSeriesModel::CheckColumn).data().toString(); }
    void useDefaults()
    {
        EntryDefaults defaults;
        defaults.channels.insert(FormKind::Call, Channel::Mobile);
        defaults.ownNumbers.insert(Channel::Mobile, QStringLiteral("13911112222"));
        defaults.reason = ManualReason::ToolNotCompanys;
        defaults.place = QStringLiteral("客户现场");
        saveEntryDefaults(session(), defaults);
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
        m_ui->logIn("li");
        useDefaults();
        open();
    }
    void cleanup()
    {
        m_ui.reset();
        m_house.reset();
    }

    void tenCallsByKeyboardAlone()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_house->clock->time);
        for (int i = 0; i < 10; ++i) {
            const QString time = now.addSecs(-3600 * 4 + i * 600).toString(QStringLiteral("HH:mm"));
            typeRow({ i == 0 ? now.date().toString(QStringLiteral("M-d ")) + time : time, QStringLiteral("%1:30").arg(i + 1), i % 2 ? QStringLiteral("入") : QStringLiteral("出"),
                QStringLiteral("客户%1").arg(i), QStringLiteral("1380013800%1").arg(i), QStringLiteral("询价%1").arg(i), QStringLiteral("约定周%1回复").arg(i % 5 + 1), i == 9 ? QStringLiteral("微信") : QString() });
            QCOMPARE(model()->rowCount(), i + 2); // always an empty one behind
            key(Qt::Key_Return); // from the last column back to where the row began
            QCOMPARE(table()->currentIndex(), model()->index(i + 1, 0));
            QVERIFY2(model()->stateOf(i) == CallSeriesModel::RowState::Complete, qPrintable(said(i)));
        }
        QVERIFY(m_ui->find<QAction>("submitSeries")->text().contains(QStringLiteral("10")));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(model()->count(), 0, 30000);
        QCOMPARE(countRecords(session(), ListKind::Own), 10);
        QVERIFY(drafts(session()).isEmpty());
        QVERIFY(!keptSeries(session()));
        const QList<RecordLine> lines = listRecords(session(), ListKind::Own, {}, nullptr, 20);
        QMap<QString, RecordContent> by;
        for (const RecordLine &line : lines)
            by.insert(line.summary.subject, openRecordForReading(session(), line.row.id).content);
        const RecordContent third = by.value(QStringLiteral("询价3"));
        QCOMPARE(third.channel, Channel::Mobile);
        QCOMPARE(third.durationMs(), 4 * MinuteMs + 30 * SecondMs);
        QCOMPARE(third.direction, Direction::Incoming);
        QCOMPARE(third.startedAt, now.addSecs(-3600 * 4 + 3 * 600).toMSecsSinceEpoch() / MinuteMs * MinuteMs);
        QCOMPARE(third.parties, (QList<Party> { { PartyRole::Caller, QStringLiteral("客户3"), QStringLiteral("13800138003"), {}, NoId, 0, 0 },
                                    { PartyRole::Callee, QStringLiteral("李强"), QStringLiteral("13911112222"), QStringLiteral("测试有限公司"), m_house->ids.at(QStringLiteral("li")), 0, 0 } }));
        QCOMPARE(third.place, QStringLiteral("客户现场"));
        QCOMPARE(third.reason, ManualReason::ToolNotCompanys);
        QCOMPARE(by.value(QStringLiteral("询价9")).channel, Channel::WeChatCall);
    }

    void pasteFromASpreadsheet()
    {
        const QString day = QDateTime::fromMSecsSinceEpoch(m_house->clock->time).date().addDays(-1).toString(QStringLiteral("yyyy/M/d"));
        QGuiApplication::clipboard()->setText(QStringLiteral("序号\t日期\t时间\t时长\t呼叫类型\t对方\t对方号码\t主题\t备注\n"
                                                             "1\t%1\t9:05\t12\t主叫\t陈先生\t138-0013-8000\t交货\t\"周五到港，\n付款不变\"\n"
                                                             "2\t%1\t9:40\t3:20\t被叫\t孙伟\t021-68881234\t对账\t已核对\n"
                                                             "3\t%1\t下午\t5\t主叫\t赵女士\t13900001111\t报价\t待回复\n")
                                                  .arg(day));
        key(Qt::Key_V, Qt::ControlModifier); // in the open cell
        QTRY_COMPARE(model()->count(), 3);
        QVERIFY(m_ui->find<QWidget>("noticeAction")); // can be taken back, and says what was left out
        QCOMPARE(model()->stateOf(0), CallSeriesModel::RowState::Complete);
        QCOMPARE(model()->content(0).summary, QStringLiteral("周五到港， 付款不变"));
        QCOMPARE(model()->content(1).parties.at(0).person, m_house->ids.at(QStringLiteral("sun"))); // recognised
        QCOMPARE(model()->stateOf(2), CallSeriesModel::RowState::Incomplete);
        QCOMPARE(model()->index(2, 0).data(Qt::EditRole).toString(), day + QStringLiteral(" 下午")); // as it came
        // Undo and redo take the whole paste.
        m_ui->act("undoSeries");
        QCOMPARE(model()->count(), 0);
        m_ui->act("redoSeries");
        QCOMPARE(model()->count(), 3);
        // Those that are complete go; the third stays with its reason and goes when it is mended.
        m_ui->act("submitSeries");
        QTRY_COMPARE_WITH_TIMEOUT(model()->count(), 1, 30000);
        QCOMPARE(countRecords(session(), ListKind::Own), 2);
        QVERIFY(!said(0).isEmpty());
        QVERIFY(!m_ui->find<QAction>("submitSeries")->isEnabled());
        awaken(); // a progress sheet may have been over it
        table()->setCurrentIndex(model()->index(0, 0));
        table()->setFocus();
        key(Qt::Key_F2);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->clear();
        type(QStringLiteral("昨天 15:10"));
        key(Qt::Key_Return);
        QCOMPARE(model()->stateOf(0), CallSeriesModel::RowState::Complete);
        m_ui->act("submitSeries");
        QTRY_COMPARE_WITH_TIMEOUT(countRecords(session(), ListKind::Own), 3, 30000);
        QTRY_COMPARE(model()->count(), 0);
    }

    void whatIsWrongStandsBeside()
    {
        typeRow({ QStringLiteral("下周"), QStringLiteral("很久"), QStringLiteral("出"), QStringLiteral("陈先生"), QStringLiteral("不是号码") });
        QVERIFY(said(0).contains(QStringLiteral("14:05"))); // live, in the open row
        key(Qt::Key_Escape);
        QCOMPARE(model()->index(0, 4).data(Qt::EditRole).toString(), QStringLiteral("不是号码")); // never loses what was typed
        const QString whole = m_ui->find<QLabel>("seriesSaid")->text();
        for (const CallProblem &problem : model()->problems(0))
            QVERIFY2(whole.contains(problem.message), qPrintable(problem.message));
        QVERIFY(!m_ui->find<QAction>("submitSeries")->isEnabled());
        // The same words as in the form.
        const QList<FieldProblem> inForm = check(model()->content(0), m_house->clock->time);
        QVERIFY(std::any_of(inForm.begin(), inForm.end(), [&](const FieldProblem &one) { return one.field == Field::Subject && whole.contains(one.message); }));
        // Without a reason no row is complete, and that is said once, above.
        m_ui->choose("seriesReason", int(ManualReason::NotChosen));
        QVERIFY(m_ui->find<LabelledField>("seriesReasonField")->hasError());
        m_ui->choose("seriesReason", int(ManualReason::RecordingFailed));
        QVERIFY(!m_ui->find<LabelledField>("seriesReasonField")->hasError());
    }

    void nothingTypedIsLostWhenTheProgramDies()
    {
        typeRow({ QStringLiteral("8:05"), QStringLiteral("12"), QStringLiteral("出"), QStringLiteral("陈先生"), QStringLiteral("138-0013-8000"), QStringLiteral("交货"), QStringLiteral("周五到") });
        key(Qt::Key_Return);
        typeRow({ QStringLiteral("大约九点"), QStringLiteral("3"), {}, QStringLiteral("半个名") }); // the cell is still open
        QTRY_COMPARE_WITH_TIMEOUT(drafts(session()).size(), 2, 10000);
        QTRY_VERIFY(drafts(session()).at(0).content.parties.size() == 2);
        // The first window is never closed in order: it hangs, and another one is opened on the same store.
        std::unique_ptr<Driven> hanging = std::move(m_ui);
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
        m_ui->logIn("li");
        open();
        QCOMPARE(model()->count(), 2);
        QCOMPARE(model()->content(0).summary, QStringLiteral("周五到"));
        QCOMPARE(model()->stateOf(0), CallSeriesModel::RowState::Complete);
        QCOMPARE(model()->index(1, 0).data(Qt::EditRole).toString(), QStringLiteral("大约九点"));
        QCOMPARE(model()->index(1, 3).data(Qt::EditRole).toString(), QStringLiteral("半个名"));
        // What the form changes shows here, what could not be read stays.
        table()->setCurrentIndex(model()->index(1, 3));
        m_ui->act("openInForm");
        QTRY_VERIFY(m_ui->page<RecordFormView>());
        m_ui->find<QLineEdit>("subject")->setText(QStringLiteral("从表单里写的"));
        open();
        QCOMPARE(model()->index(1, int(CallColumn::Subject)).data(Qt::EditRole).toString(), QStringLiteral("从表单里写的"));
        // What is submitted elsewhere is gone here.
        (void)submitDraft(session(), model()->draft(0));
        open();
        QCOMPARE(model()->count(), 1);
    }

    void removedRowsComeBack()
    {
        typeRow({ QStringLiteral("8:05"), QStringLiteral("12"), QStringLiteral("出"), QStringLiteral("甲") });
        key(Qt::Key_Return);
        typeRow({ QStringLiteral("8:25"), QStringLiteral("12"), QStringLiteral("出"), QStringLiteral("乙") });
        key(Qt::Key_Return);
        QVERIFY(m_ui->page<CallSeriesView>()->saveNow());
        QCOMPARE(drafts(session()).size(), 2);
        table()->setCurrentIndex(model()->index(0, 2));
        m_ui->act("removeRows");
        QCOMPARE(model()->count(), 1);
        m_ui->act("undoSeries");
        QCOMPARE(model()->count(), 2);
        QCOMPARE(model()->index(0, 3).data(Qt::EditRole).toString(), QStringLiteral("甲"));
        table()->setCurrentIndex(model()->index(0, 2));
        m_ui->act("removeRows");
        open(); // the page is left: now it is gone
        QCOMPARE(drafts(session()).size(), 1);
        QCOMPARE(drafts(session()).at(0).content.parties.at(1).name, QStringLiteral("乙"));
        QCOMPARE(model()->count(), 1);
    }

    void knownPeopleComplete()
    {
        RecordContent before = m_house->call();
        (void)saveDraft(session(), NoId, before);
        open();
        table()->setCurrentIndex(model()->index(0, int(CallColumn::Party)));
        table()->setFocus();
        key(Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        const auto offered = [&] {
            line->completer()->setCompletionPrefix(QStringLiteral("恒达"));
            return line->completer()->completionCount();
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered() > 0, 10000); // read in the background
        line->completer()->complete();
        QAbstractItemView *popup = line->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Tab); // takes what is marked and goes on
        QTRY_COMPARE(table()->currentIndex(), model()->index(0, int(CallColumn::Number)));
        QCOMPARE(model()->index(0, int(CallColumn::Party)).data(Qt::EditRole).toString(), QStringLiteral("陈先生"));
        QCOMPARE(model()->index(0, int(CallColumn::Number)).data(Qt::EditRole).toString(), QStringLiteral("138-0013-8000"));
        QCOMPARE(model()->content(0).parties.at(1).organisation, QStringLiteral("恒达物流"));
    }

    void tabLeavesBehindTheLastRow()
    {
        table()->setCurrentIndex(model()->index(0, CallColumnCount - 1));
        table()->setFocus();
        key(Qt::Key_F2);
        key(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != table() && !table()->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TestCallSeriesPage)
#include "TestCallSeriesPage.moc"
