// SPDX-License-Identifier: GPL-3.0-or-later

#include "GalleryPages.h"

#include "gui/pieces/Card.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/pieces/SafeTextView.h"
#include "gui/style/Theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace tongjian;

class TestPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp); }
    void chipHasColourAndWord();
    void everyStateHasATone();
    void labelledFieldSpeaks();
    void labelledFieldMnemonic();
    void bannerComesAndGoes();
    void bannerRests();
    void bannerGoesAndLeavesTheFocus();
    void emptyStateActs();
    void safeTextIsText();
    void safeTextMakesControlsVisible();
    void safeTextFits();
    void attachmentsByKeyboard();
    void attachmentsDropped();
    void attachmentKinds();
    void headerPutsAwayWhatDoesNotFit();
    void headerFollowsItsActions();
    void rowsAreReadOut();
    void arrowKeysSkipHeadings();
    void rowsHaveTheirHeights();
    void longListAsksOnlyForWhatIsSeen();
    void searchFieldWaitsAndAnswers();
    void noticeUndoes();
    void longWordsAreBroken();
    void timelineTurns();
    void timelineIsReadOut();
    void avatarOfRareCharacter();

private:
    Theme *m_theme = nullptr;
};

void TestPieces::chipHasColourAndWord()
{
    QWidget window;
    StatusChip chip(overdueChip(QString::fromUtf8("逾期 3 天")), &window);
    QCOMPARE(chip.accessibleName(), QString::fromUtf8("逾期 3 天"));
    QVERIFY(chip.sizeHint().width() > 40);
    window.resize(chip.sizeHint());
    chip.resize(chip.sizeHint());
    window.show();
    const QImage light = chip.grab().toImage();
    m_theme->setTone(Tone::Dark);
    QVERIFY(chip.grab().toImage() != light);
    m_theme->setTone(Tone::Light);
    chip.setChip({});
    QVERIFY(chip.isHidden());
    chip.setChip(lateChip(QString::fromUtf8("补录")));
    QVERIFY(chip.isVisible());
}

void TestPieces::everyStateHasATone()
{
    QCOMPARE(toneOfState(RecordState::Filed), ChipTone::Good);
    QCOMPARE(toneOfState(RecordState::Returned), ChipTone::Warn);
    // Red is for loss and overdue only.
    for (int state = int(RecordState::Draft); state <= int(RecordState::Destroyed); ++state)
        QCOMPARE(toneOfState(RecordState(state)) == ChipTone::Bad, RecordState(state) == RecordState::Destroying);
}

void TestPieces::labelledFieldSpeaks()
{
    auto *edit = new QLineEdit;
    LabelledField field;
    field.setEditor(edit);
    field.setLabel(QString::fromUtf8("主题(&T)"));
    QCOMPARE(edit->accessibleName(), QString::fromUtf8("主题"));
    field.setLabel(QStringLiteral("Subjec&t"));
    QCOMPARE(edit->accessibleName(), QStringLiteral("Subject"));
    field.setRequired(true);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Subject, required"));
    field.setHint(QStringLiteral("One line."));
    field.setError(QStringLiteral("Write something."));
    QVERIFY(field.hasError());
    QVERIFY(edit->property("invalid").toBool());
    field.setRemark(QString::fromUtf8("王芳"), QStringLiteral("Which company?"));
    QCOMPARE(edit->accessibleDescription(), QString::fromUtf8("Write something.\n王芳: Which company?\nOne line."));
    field.setError({});
    QVERIFY(!field.hasError());
    QVERIFY(!edit->property("invalid").toBool());
    QCOMPARE(edit->accessibleDescription(), QString::fromUtf8("王芳: Which company?\nOne line."));
}

void TestPieces::labelledFieldMnemonic()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    auto *firstField = LabelledField::around(first);
    auto *secondField = LabelledField::around(second);
    firstField->setLabel(QStringLiteral("&First"));
    secondField->setLabel(QString::fromUtf8("第二(&S)"));
    layout->addWidget(firstField);
    layout->addWidget(secondField);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(&window, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(second->hasFocus());
    firstField->focusEditor();
    QVERIFY(first->hasFocus());
}

void TestPieces::bannerComesAndGoes()
{
    PageView view;
    view.resize(600, 400);
    view.setBody(new QWidget);
    view.show();
    QVERIFY(!view.banner()->isVisible());
    QSignalSpy spy(view.banner(), &Banner::actionTriggered);
    view.banner()->setMessage(Banner::Kind::Blocked, QStringLiteral("Reading only"), QStringLiteral("Look"));
    QVERIFY(view.banner()->isVisible());
    QTRY_VERIFY(view.banner()->height() >= 44);
    QTest::keyClick(view.banner()->button(), Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
    view.banner()->setMessage(Banner::Kind::Blocked, {});
    QVERIFY(!view.banner()->isVisible());
}

// A banner that painted itself again and again cost half a processor while a page only stood there.
void TestPieces::bannerRests()
{
    struct Paints : QObject {
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } paints;
    PageView view;
    view.resize(420, 400);
    view.setBody(new QWidget);
    view.show();
    view.banner()->setMessage(Banner::Kind::Warning, QString::fromUtf8("登录名或密码不正确。请检查大写锁定键后重试。忘记密码时，可由安全管理员会同另一人换发。"));
    view.banner()->installEventFilter(&paints);
    QTRY_VERIFY(paints.count > 0);
    QTest::qWait(300);
    const int settled = paints.count;
    QTest::qWait(500);
    QCOMPARE(paints.count, settled);
}

void TestPieces::bannerGoesAndLeavesTheFocus()
{
    PageView view;
    view.resize(600, 400);
    auto *body = new QWidget;
    auto *line = new QLineEdit(body);
    new QPushButton(body);
    view.setBody(body);
    view.banner()->setDismissible(QStringLiteral("x"));
    view.banner()->setMessage(Banner::Kind::Warning, QStringLiteral("overdue"), QStringLiteral("Show"));
    connect(view.banner(), &Banner::dismissed, view.banner(), [&view] { view.banner()->setMessage(Banner::Kind::Warning, {}); });
    view.show();
    view.activateWindow();
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    QTest::mouseClick(view.banner()->findChild<QPushButton *>(QStringLiteral("bannerDismiss")), Qt::LeftButton);
    QVERIFY(view.banner()->isHidden());
    QVERIFY(line->hasFocus());
}

void TestPieces::emptyStateActs()
{
    EmptyState empty;
    empty.setTexts(QStringLiteral("Nothing"), QStringLiteral("Here is what it is for."));
    QVERIFY(empty.button()->isHidden());
    empty.setTexts(QStringLiteral("Nothing"), QStringLiteral("Here is what it is for."), QStringLiteral("New record"));
    QVERIFY(!empty.button()->isHidden());
    QSignalSpy spy(&empty, &EmptyState::actionTriggered);
    QTest::keyClick(empty.button(), Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
}

void TestPieces::safeTextIsText()
{
    SafeTextView view;
    const QString evil = QStringLiteral("<img src=\"file:///etc/passwd\"><b>bold</b> <a href='http://x'>x</a>");
    view.setText(evil);
    QCOMPARE(view.toPlainText(), evil);
    QVERIFY(view.isReadOnly());
    // A null answer would send Qt to look for the file itself.
    QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd"))).isNull());
    QVERIFY(!view.textInteractionFlags().testFlag(Qt::LinksAccessibleByMouse));
    QMimeData mime;
    mime.setHtml(evil);
    QTest::keySequence(&view, QKeySequence::Paste);
    QCOMPARE(view.toPlainText(), evil);
}

void TestPieces::safeTextMakesControlsVisible()
{
    SafeTextView view;
    view.setText(QString::fromUtf8("合同") + QChar(0x202e) + QStringLiteral("gpj.exe"));
    QCOMPARE(view.toPlainText(), QString::fromUtf8("合同‹U+202E›gpj.exe"));
}

void TestPieces::safeTextFits()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *view = new SafeTextView;
    view->setFitsText(true);
    layout->addWidget(view);
    layout->addStretch();
    view->setText(QStringLiteral("one"));
    window.resize(300, 600);
    window.show();
    const int one = view->height();
    view->setText(QStringLiteral("one\ntwo\nthree\nfour"));
    QTRY_VERIFY(view->height() >= one + 3 * 14);
    const int lines = view->height();
    view->setText(QString(400, QLatin1Char('8'))); // no place to break
    QTRY_VERIFY(view->height() > lines);
}

void TestPieces::attachmentsByKeyboard()
{
    AttachmentList list;
    list.setEditable(true);
    list.setRows({{QString::fromUtf8("计划.xlsx"), 2048, -1, {}}, {QStringLiteral("a.m4a"), 1024, 40, {}}});
    list.resize(500, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QSignalSpy removed(&list, &AttachmentList::removeRequested);
    QSignalSpy opened(&list, &AttachmentList::openRequested);
    auto *second = list.findChild<QWidget *>(QStringLiteral("attachment1"));
    QTest::keyClick(second, Qt::Key_Delete);
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(removed, QList<QVariantList>({{1}}));
    QCOMPARE(opened, QList<QVariantList>({{1}}));
    QVERIFY(second->accessibleDescription().contains(QStringLiteral("40")));
    list.setProgress(1, 100);
    QVERIFY(second->accessibleDescription().contains(attachmentKind(QStringLiteral("a.m4a"))));
    QSignalSpy added(&list, &AttachmentList::pathsAdded);
    FileDialog::setNextAnswer({QStringLiteral("/tmp/x.pdf")});
    QTest::keyClick(list.chooseButton(), Qt::Key_Space);
    QCOMPARE(added.count(), 1);
    FileDialog::setNextAnswer({}); // cancelled
    QTest::keyClick(list.chooseButton(), Qt::Key_Space);
    QCOMPARE(added.count(), 1);
    // only to read: nothing can be removed
    list.setEditable(false);
    QTest::keyClick(second, Qt::Key_Delete);
    QCOMPARE(removed.count(), 1);
    QVERIFY(!list.chooseButton()->isVisible());
}

void TestPieces::attachmentsDropped()
{
    AttachmentList list;
    list.setEditable(true);
    list.resize(400, 100);
    QSignalSpy added(&list, &AttachmentList::pathsAdded);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.txt")), QUrl(QStringLiteral("http://example.com/b"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&list, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&list, &drop);
    QCOMPARE(added.value(0).value(0).toStringList(), QStringList({QStringLiteral("/tmp/a.txt")})); // nothing from the net
}

void TestPieces::attachmentKinds()
{
    QCOMPARE(attachmentIcon(QStringLiteral("a.JPG")), Icon::Image);
    QCOMPARE(attachmentIcon(QStringLiteral("invoice.pdf.exe")), Icon::Attachment); // the last ending counts
    QCOMPARE(attachmentKind(QStringLiteral("noending")), attachmentKind(QStringLiteral("x.unknown")));
}

void TestPieces::headerPutsAwayWhatDoesNotFit()
{
    PageHeader header;
    header.setTitle(QStringLiteral("Review"));
    QAction approve(QStringLiteral("Approve"));
    QAction giveBack(QStringLiteral("Return…"));
    giveBack.setObjectName(QStringLiteral("giveBack"));
    QAction reject(QStringLiteral("Reject…"));
    reject.setObjectName(QStringLiteral("reject"));
    header.setPrimary(&approve);
    header.addSecondary(&giveBack);
    header.addSecondary(&reject);
    header.resize(1000, 64);
    header.show();
    auto *menu = header.findChild<QMenu *>();
    auto *more = header.findChild<QPushButton *>(QStringLiteral("pageMore"));
    auto *rejectButton = header.findChild<QPushButton *>(QStringLiteral("rejectButton"));
    QVERIFY(rejectButton->isVisible());
    QVERIFY(!more->isVisible());
    header.resize(360, 64);
    QVERIFY(!rejectButton->isVisible());
    QVERIFY(more->isVisible());
    QVERIFY(menu->actions().contains(&reject));
    header.resize(header.minimumSizeHint().width(), 64);
    QCOMPARE(menu->actions().size(), 2);
    // nothing overlaps: everything visible is in order from left to right
    int right = 0;
    QList<QWidget *> shown;
    for (QWidget *widget : header.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (widget->isVisible() && !qobject_cast<QMenu *>(widget))
            shown.append(widget);
    }
    std::sort(shown.begin(), shown.end(), [](QWidget *a, QWidget *b) { return a->x() < b->x(); });
    for (QWidget *widget : std::as_const(shown)) {
        QVERIFY(widget->x() >= right);
        right = widget->geometry().right();
    }
    QVERIFY(right < header.width());
}

void TestPieces::headerFollowsItsActions()
{
    PageHeader header;
    header.resize(900, 64);
    auto *approve = new QAction(QStringLiteral("Approve"), &header);
    approve->setObjectName(QStringLiteral("approve"));
    header.setPrimary(approve);
    header.show();
    auto *button = header.findChild<QPushButton *>(QStringLiteral("approveButton"));
    QSignalSpy spy(approve, &QAction::triggered);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
    approve->setEnabled(false);
    QVERIFY(!button->isEnabled());
    approve->setText(QString::fromUtf8("通过"));
    QCOMPARE(button->text(), QString::fromUtf8("通过"));
    approve->setVisible(false);
    QVERIFY(!button->isVisible());
    QSignalSpy back(&header, &PageHeader::backRequested);
    header.setBackVisible(true);
    QTest::keyClick(header.findChild<QPushButton *>(QStringLiteral("pageBack")), Qt::Key_Space);
    QCOMPARE(back.count(), 1);
}

void TestPieces::rowsAreReadOut()
{
    ListRow row;
    row.title = QStringLiteral("<b>call</b>");
    row.second = QStringLiteral("Li Qiang");
    row.when = QStringLiteral("3 days ago");
    row.whenExact = QStringLiteral("2026-11-20 14:05");
    row.chip = lateChip(QStringLiteral("Late"));
    QCOMPARE(recordRowData(row, Qt::AccessibleTextRole).toString(), QStringLiteral("<b>call</b>, Li Qiang, 2026-11-20 14:05, Late"));
    QVERIFY(!recordRowData(row, Qt::ToolTipRole).toString().contains(QStringLiteral("<b>"))); // data is never markup
}

void TestPieces::arrowKeysSkipHeadings()
{
    RecordList list;
    gallery::RowModel model(gallery::reviewRows(), nullptr);
    list.setModel(&model);
    list.resize(360, 500);
    QSignalSpy chosen(&list, &RecordList::rowChosen);
    QSignalSpy opened(&list, &RecordList::rowOpened);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus(Qt::TabFocusReason); // shows where one is at once
    QCOMPARE(list.currentIndex().row(), 1); // 0 is a heading
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentIndex().row(), 2);
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentIndex().row(), 4); // 3 is a heading
    QCOMPARE(chosen.count(), 3);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestPieces::rowsHaveTheirHeights()
{
    RecordList list;
    gallery::RowModel model(gallery::reviewRows(), nullptr);
    list.setModel(&model);
    list.resize(360, 500);
    list.show();
    QCOMPARE(list.visualRect(model.index(0)).height(), int(RecordListDelegate::HeadingHeight));
    QCOMPARE(list.visualRect(model.index(1)).height(), int(RecordListDelegate::RowHeight));
    QCOMPARE(list.visualRect(model.index(2)).top(), list.visualRect(model.index(1)).bottom() + 1); // none over another
    // painted differently when chosen and when dark
    const QImage before = list.grab().toImage();
    list.selectFirst();
    QVERIFY(list.grab().toImage() != before);
}

namespace
{

class MillionRows : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1'000'000; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        asked.insert(index.row());
        return QString::number(index.row());
    }
    mutable QSet<int> asked;
};

}

void TestPieces::longListAsksOnlyForWhatIsSeen()
{
    RecordList list;
    list.setLong(true);
    MillionRows model;
    list.setModel(&model);
    list.resize(360, 600);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.grab();
    QVERIFY(!model.asked.isEmpty());
    QVERIFY2(model.asked.size() < 100, qPrintable(QString::number(model.asked.size())));
    list.scrollToBottom();
    list.grab();
    QVERIFY(model.asked.contains(999'999));
    QVERIFY2(model.asked.size() < 200, qPrintable(QString::number(model.asked.size())));
}

void TestPieces::searchFieldWaitsAndAnswers()
{
    SearchField field;
    QSignalSpy spy(&field, &SearchField::searched);
    QTest::keyClicks(&field, QStringLiteral("abc"));
    QCOMPARE(spy.count(), 0);
    QTRY_COMPARE(spy.count(), 1); // once for three keys
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("abc"));
    QTest::keyClicks(&field, QStringLiteral("d"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(spy.count(), 2);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(spy.count(), 3);
    QVERIFY(field.text().isEmpty());
}

void TestPieces::noticeUndoes()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    QLineEdit elsewhere(&window);
    elsewhere.show();
    elsewhere.setFocus();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bool undone = false;
    QPointer<Notice> notice = Notice::show(&window, QStringLiteral("Approved."), QStringLiteral("Undo"), [&] { undone = true; });
    QVERIFY(window.rect().contains(notice->geometry()));
    // It stays while the keyboard is on it.
    const auto *goes = notice->findChild<QTimer *>();
    QVERIFY(goes->isActive());
    notice->findChild<QPushButton *>(QStringLiteral("noticeAction"))->setFocus();
    QVERIFY(!goes->isActive());
    elsewhere.setFocus();
    QVERIFY(goes->isActive());
    QTest::keyClick(notice->findChild<QPushButton *>(QStringLiteral("noticeAction")), Qt::Key_Space);
    QVERIFY(undone);
    QTRY_VERIFY(!notice);
    notice = Notice::show(&window, QStringLiteral("One"));
    QPointer<Notice> second = Notice::show(&window, QStringLiteral("Two"));
    QVERIFY(!notice && second);
}

// What comes from outside may be one word of any length: nothing is pushed out of sight by it.
void TestPieces::longWordsAreBroken()
{
    const QString word(300, u'W');
    PlainLabel label;
    label.setWordWrap(true);
    label.setText(QStringLiteral("short words only, as many as there may be"));
    const int oneLine = label.heightForWidth(2000);
    label.setText(word);
    QVERIFY(label.minimumSizeHint().width() < 200);
    const int height = label.heightForWidth(300);
    QVERIFY(height > 5 * oneLine);
    label.resize(300, height);
    const QImage seen = label.grab().toImage();
    const QColor ground = seen.pixelColor(seen.width() - 1, 0);
    const auto hasInk = [&](const QRect &rect) {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x) {
                if (seen.pixelColor(x, y) != ground)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasInk(QRect(0, 0, 300, oneLine)) && hasInk(QRect(0, height - oneLine, 300, oneLine)));
    FactCard card;
    card.setFacts({ { QStringLiteral("To"), word, false }, { QStringLiteral("From"), QStringLiteral("me"), false } });
    card.resize(600, 400);
    card.show();
    QVERIFY(card.minimumSizeHint().width() < 600);
    const auto *broken = card.findChild<SafeTextView *>();
    QVERIFY(broken && broken->width() < 300);
    QCOMPARE(broken->toPlainText(), word);
    QTRY_VERIFY(broken->height() > 5 * oneLine);
    card.setFacts({ { QStringLiteral("To"), word.repeated(40), false } });
    QTRY_VERIFY(card.sizeHint().height() < 20 * oneLine);
    QVERIFY(card.findChild<SafeTextView *>()->verticalScrollBar()->maximum() > 0);
}

void TestPieces::timelineTurns()
{
    Timeline timeline;
    timeline.setSteps(gallery::history());
    timeline.resize(700, 100);
    QVERIFY(!timeline.isVertical());
    timeline.resize(300, 300);
    QVERIFY(timeline.isVertical());
    QVERIFY(timeline.heightForWidth(300) > timeline.heightForWidth(700));
    timeline.resize(700, 100);
    timeline.setAlwaysVertical(true);
    QVERIFY(timeline.isVertical());
}

void TestPieces::timelineIsReadOut()
{
    Timeline timeline;
    timeline.setSteps(gallery::history());
    QVERIFY(timeline.accessibleDescription().contains(QStringLiteral("2026-11-22 09:12:44, signed")));
    QCOMPARE(timeline.accessibleDescription().count(QLatin1Char('\n')), 2);
}

void TestPieces::avatarOfRareCharacter()
{
    // Half a surrogate pair would be painted as a box.
    PersonChip chip(QString::fromUtf8("𠮷田"), {});
    QCOMPARE(chip.accessibleName(), QString::fromUtf8("𠮷田"));
    QVERIFY(!chip.grab().isNull());
}

QTEST_MAIN(TestPieces)
#include "TestPieces.moc"
