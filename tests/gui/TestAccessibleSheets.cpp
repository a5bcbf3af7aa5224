// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that opens above a page, opened as a person does and walked by the rules of the pages: names, roles, states, the way of Tab, the
// look of the focus. Besides: where one stands first, what Enter does, that Esc goes away and nothing is cut off. Every class of sheet in the
// sources has its row here. TONGJIAN_PICTURES=DIR takes a picture of each, TONGJIAN_LANGUAGE and TONGJIAN_TONE=dark as it is shown then.
#include "AccessibleWalk.h"
#include "Driven.h"

#include "collect/ExtractionProcess.h"
#include "core/Error.h"
#include "gui/disposition/CarrierSheet.h"
#include "gui/disposition/DestructionSheet.h"
#include "gui/disposition/WitnessSheet.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/OptionalDate.h"
#include "gui/pieces/SearchField.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/restore/RestoreSheet.h"
#include "gui/shell/CommandPalette.h"
#include "gui/style/HouseStyle.h"
#include "report/EvidencePackage.h"
#include "services/AccountRenewal.h"
#include "services/AddressBook.h"
#include "services/Backups.h"
#include "services/Deciding.h"
#include "services/EntryTemplates.h"
#include "services/Evidence.h"
#include "services/Explanations.h"
#include "services/Fulfilling.h"
#include "services/Holds.h"
#include "services/MailImport.h"
#include "services/OutsideCase.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>
#include <QThread>

#include <functional>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

constexpr int LeastScreen = 768; ///< height of the smallest screen that a sheet has to fit on (LOOK: from 1024 px up), less the bars

/// One thing that opens.
struct Opening {
    QString name;
    const char *sheet; ///< its class
    const char *login;
    std::function<void()> open;
    const char *focus; ///< where one stands first
    const char *enter; ///< the button that Enter presses from a field; none: nothing
    std::function<void(QWidget *)> work; ///< brings out what is hidden at first; walked again then
    const char *through = nullptr; ///< a button of the sheet before, where it opens above another one
};

}

class TestAccessibleSheets : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;
    AccessibleWalk m_walk;
    QList<Opening> m_openings;
    const Opening *m_here = nullptr;
    QString m_login;
    QString m_opened; ///< class of what came
    Id m_outside = NoId; ///< an authority's request that was granted and handed over

    Session &session() { return *m_ui->desktop.session(); }
    Id idOf(const char *login) { return m_house->ids.at(QLatin1String(login)); }
    void become(const QString &login)
    {
        if (m_login == login)
            return;
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(qPrintable(login));
        m_login = login;
    }
    QString write(const char *name, const QByteArray &bytes) { return writeFile(m_house->folder.filePath(QLatin1String(name)), bytes); }
    /// On the page: the row of @p id, then the action.
    void pick(const char *page, const char *listName, Id id, const char *action)
    {
        QVERIFY2(m_ui->window().openPage(QLatin1String(page)), page);
        auto *list = m_ui->find<RecordList>(listName);
        QVERIFY2(list, listName);
        for (int row = 0; id != NoId && row < list->model()->rowCount(); ++row) {
            if (const QModelIndex index = list->model()->index(row, 0); index.data(IdRole).toLongLong() == id)
                list->setCurrentIndex(index);
        }
        if (id == NoId)
            list->selectFirst();
        QTRY_VERIFY2(m_ui->find<QAction>(action) && m_ui->find<QAction>(action)->isEnabled(), action);
        m_ui->act(action);
    }
    void inForm(FormKind form, const char *action)
    {
        QVERIFY(m_ui->window().openPage(QStringLiteral("new-record"), QStringLiteral("new")));
        m_ui->choose("form", int(form));
        if (m_ui->find<QPushButton>(action))
            m_ui->press(action);
        else
            m_ui->act(action);
    }
    void mark(int count)
    {
        QVERIFY(m_ui->window().openPage(QStringLiteral("review")));
        auto *list = m_ui->find<RecordList>("reviewList");
        QTest::keyClick(list, Qt::Key_Escape);
        list->selectFirst();
        for (int i = 1; i < count; ++i)
            QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    }

    /// Works on the sheet of the row as soon as it is open. Whatever comes instead is closed and told.
    void wait()
    {
        QTimer::singleShot(5, this, [this] {
            const QPointer<QDialog> sheet = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            const QString found = sheet ? QString::fromLatin1(sheet->metaObject()->className()).section(QStringLiteral("::"), -1) : QString();
            if (!sheet || (found == QStringLiteral("ProgressSheet") && found != QLatin1String(m_here->sheet)))
                return m_here ? wait() : void();
            auto *through = m_here->through && found != QLatin1String(m_here->sheet) ? sheet->findChild<QPushButton *>(QLatin1String(m_here->through)) : nullptr;
            if (through) {
                wait();
                through->click();
                sheet->done(QDialog::Rejected);
                return;
            }
            m_opened = found;
            if (found == QLatin1String(m_here->sheet))
                walk(sheet);
            if (sheet && sheet->isVisible() && sheet == QApplication::activeModalWidget())
                sheet->done(QDialog::Rejected);
        });
    }
    static QPushButton *defaultOf(QWidget *sheet)
    {
        const QList<QPushButton *> buttons = sheet->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isDefault() && button->isVisible())
                return button;
        }
        return nullptr;
    }
    static bool scrolls(const QWidget *widget)
    {
        for (const QWidget *one = widget->parentWidget(); one; one = one->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(one))
                return true;
        }
        return false;
    }
    void nothingIsCut(const QString &where, QWidget *sheet)
    {
        if (const QString folder = qEnvironmentVariable("TONGJIAN_PICTURES"); !folder.isEmpty()) {
            const QString name = QDir(folder).filePath(QString(where).replace(QStringLiteral(": "), QStringLiteral("-")).replace(u' ', u'-'));
            QVERIFY(sheet->grab().save(name + QStringLiteral(".png")));
            QVERIFY(m_ui->window().grab().save(name + QStringLiteral("-behind.png")));
        }
        if (sheet->height() > LeastScreen - 80)
            m_walk.complain(where, sheet, QStringLiteral("is too high for a small screen: %1").arg(sheet->height()));
        const QList<QWidget *> all = sheet->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisible())
                continue;
            const auto *label = qobject_cast<QLabel *>(widget);
            const QSize least = label && label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label ? label->sizeHint() : QSize();
            if (label && !label->text().isEmpty() && (label->width() < least.width() || label->height() < least.height()))
                m_walk.complain(where, widget, QStringLiteral("is cut off: ") + label->text());
            if (const auto *button = qobject_cast<QPushButton *>(widget); button && button->width() < button->minimumSizeHint().width())
                m_walk.complain(where, widget, QStringLiteral("is cut off: ") + button->text());
            if (!scrolls(widget) && !sheet->rect().contains(QRect(widget->mapTo(sheet, QPoint()), widget->size())))
                m_walk.complain(where, widget, QStringLiteral("stands outside"));
        }
    }
    void walk(QDialog *sheet)
    {
        const QString &where = m_here->name;
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        // Sheets find their height in several rounds: until it stays.
        for (QSize before; before != sheet->size();) {
            before = sheet->size();
            QTest::qWait(30);
        }
        const QString focus = sheet->focusWidget() ? sheet->focusWidget()->objectName() : QString();
        if (focus != QLatin1String(m_here->focus))
            m_walk.complain(where, sheet, QStringLiteral("begins at \"%1\"").arg(focus));
        const QPushButton *enter = defaultOf(sheet);
        if ((enter ? enter->objectName() : QString()) != QString::fromLatin1(m_here->enter))
            m_walk.complain(where, sheet, QStringLiteral("does by Enter: ") + (enter ? enter->objectName() : QStringLiteral("nothing")));
        if (enter && enter->property("kind").toString() == QLatin1String(ButtonKind::Danger))
            m_walk.complain(where, sheet, QStringLiteral("loses something by Enter"));
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(sheet);
        if (whole->role() != QAccessible::Dialog || whole->text(QAccessible::Name) != sheet->windowTitle() || sheet->windowTitle().isEmpty())
            m_walk.complain(where, sheet, QStringLiteral("does not say what it is"));
        m_walk.walkScreen(where, sheet);
        m_walk.walkByTab(where, sheet);
        nothingIsCut(where, sheet);
        if (m_here->work) {
            m_here->work(sheet);
            for (QSize before; sheet->isVisible() && before != sheet->size();) {
                before = sheet->size();
                QTest::qWait(30);
            }
            m_walk.walkScreen(where + QStringLiteral(", worked on"), sheet);
            m_walk.walkByTab(where + QStringLiteral(", worked on"), sheet);
            nothingIsCut(where + QStringLiteral(", worked on"), sheet);
        }
        const QPointer<QWidget> stays = sheet; // some go when they are closed
        QTest::keyClick(sheet, Qt::Key_Escape);
        // Work that runs ends at its next safe point.
        for (int i = 0; i < 200 && stays && stays->isVisible(); ++i)
            QTest::qWait(5);
        if (stays && stays->isVisible())
            m_walk.complain(where, sheet, QStringLiteral("stays when Esc is pressed"));
    }

    void add(const char *sheet, const char *name, const char *login, std::function<void()> open, const char *focus, const char *enter, std::function<void(QWidget *)> work = {})
    {
        m_openings.append({ QLatin1String(sheet) + QStringLiteral(": ") + QLatin1String(name), sheet, login, std::move(open), focus, enter, std::move(work) });
    }
    void openings();

public:
    Q_INVOKABLE void ignore(const QUrl &) { } ///< in place of the program for PDF documents

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl, todayAtTen());
        const auto li = m_house->as("li");
        for (const char *subject : { "交货电话", "对账", "报价", "样品" })
            (void)m_house->submitted(*li, QString::fromUtf8(subject));
        (void)saveDraft(*li, NoId, m_house->call(QStringLiteral("草稿")));
        (void)saveEntryTemplate(*li, { NoId, QStringLiteral("对账"), m_house->call() });
        const auto admin = m_house->as("admin");
        (void)proposeNewSheets(*admin);
        const auto boss = m_house->as("boss");
        decideCase(*boss, casesFor(*boss).constFirst().id, true);
        (void)proposeRenewal(*admin, idOf("sun"));
        setAddresses(*admin, idOf("li"), { { QStringLiteral("li@galaxy.example"), {}, {} } });
        ImportOptions mail;
        mail.paths = { write("unknown.eml", "From: y@elsewhere.example\nTo: x@elsewhere.example\nDate: Mon, 23 Nov 2015 10:00:00 +0800\nMessage-ID: <1@x>\nSubject: A\n\nA\n") };
        mail.extractor = ExtractionProcess::beside(QCoreApplication::applicationDirPath());
        QCOMPARE(importMail(*m_house->as("officer"), mail).unassigned, 1);
        // Something to decide, to assist with, to read.
        const auto head = m_house->as("head");
        const auto officer = m_house->as("officer");
        for (int how = 0; how < 3; ++how) {
            ApplicationForm form = newApplication(*li, Route::OwnRecords);
            form.purpose = Purpose::Dispute;
            form.reason = QStringLiteral("与恒达物流的交货争议，需核对。");
            form.uses = { Use::Read, Use::Statistics };
            const Id application = submitApplication(*li, form);
            if (how > 0)
                approveApplication(*head, openApplication(*head, application).seen());
            if (how > 1)
                fulfilApplication(*officer, openApplication(*officer, application).seen(), {}, {});
        }
        // Records to hand over, and a package that was handed over.
        {
            const auto sun = m_house->as("sun");
            for (const char *subject : { "孙伟的电话", "孙伟的另一通电话" }) {
                RecordContent content = m_house->call(QString::fromUtf8(subject));
                content.parties[0].person = sun->me();
                const Id record = saveDraft(*sun, NoId, content);
                (void)submitDraft(*sun, record);
                approveRecord(*head, openRecordForReading(*head, record).seen());
                fileRecord(*officer, openRecordForReading(*officer, record).seen());
            }
            const QList<RecordLine> filed = listRecords(*officer, ListKind::Archive, {}, nullptr, 1);
            (void)askForExplanation(*officer, filed.constFirst().row.id, sun->me(), QStringLiteral("通话时长与话单不符，请说明原因。"));
            m_outside = outsideFulfilled(*m_house, Route::Judicial);
            PackageRequest request;
            officer->store().catchUp();
            request.application = openApplication(*officer, m_outside).seen();
            request.target.folder = m_house->folder.filePath(QStringLiteral("package"));
            (void)makePackage(*officer, request, writeEvidencePackage);
        }
        (void)placeHold(*officer, HoldKind::Dispute, { QStringLiteral("恒达物流争议"), QStringLiteral("诉讼中，判决生效前不得清理。"), { listRecords(*officer, ListKind::Archive, {}, nullptr, 1).constFirst().row.id }, {} },
            dayOf(m_house->clock->time + 30 * DayMs));
        Medium medium;
        medium.name = QStringLiteral("备份盘一");
        medium.path = m_house->folder.path();
        medium.place = QStringLiteral("总部机房");
        medium.keeper = officer->me();
        (void)setMedium(*officer, medium);
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->languages.setLanguage(qEnvironmentVariable("TONGJIAN_LANGUAGE", QStringLiteral("zh_CN")));
        if (qEnvironmentVariable("TONGJIAN_TONE") == QStringLiteral("dark"))
            m_ui->theme.setTone(Tone::Dark);
        m_ui->desktop.showLogin(m_house->paths.folder);
        openings();
    }

    void everySheetIsNamed()
    {
        QSet<QString> there;
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/src"), { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
        static const QRegularExpression classes(QStringLiteral("class\\s+(\\w+)(?:\\s+final)?\\s*:\\s*public\\s+(?:Sheet|QDialog|QWizard|QMessageBox|QProgressDialog)\\b"));
        static const QRegularExpression strange(QStringLiteral("\\b(?:QMessageBox|QInputDialog|QProgressDialog|QWizard|QErrorMessage|QColorDialog|QFontDialog|QPrintDialog)\\b"));
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto it = classes.globalMatch(source); it.hasNext();)
                there.insert(it.next().captured(1));
            // What Qt brings along looks and speaks otherwise. The program that cannot even begin has nothing else.
            QVERIFY2(file.fileName().endsWith(QStringLiteral("/app/tongjian/main.cpp")) || !strange.match(source).hasMatch() || !file.fileName().contains(QStringLiteral("/src/gui/")), qPrintable(file.fileName()));
        }
        QVERIFY(there.size() > 15);
        there.remove(QStringLiteral("Sheet")); // what they are made of
        QSet<QString> named;
        for (const Opening &one : std::as_const(m_openings))
            named.insert(QLatin1String(one.sheet));
        const auto sorted = [](const QSet<QString> &set) {
            QStringList list = set.values();
            list.sort();
            return list;
        };
        QCOMPARE(sorted(named), sorted(there));
    }

    void palette()
    {
        m_walk.begin();
        become(QStringLiteral("head"));
        QVERIFY(m_ui->window().openPage(QStringLiteral("review")));
        m_ui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        auto *list = m_ui->find<RecordList>("reviewList");
        list->setFocus();
        CommandPalette *palette = m_ui->window().palettePanel();
        palette->open();
        m_walk.walkScreen(QStringLiteral("palette"), palette);
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&m_ui->window());
        QVERIFY(whole->indexOfChild(QAccessible::queryAccessibleInterface(palette)) >= 0);
        QVERIFY(palette->field()->hasFocus());
        QTest::keyClick(palette->field(), Qt::Key_Tab);
        QVERIFY(palette->field()->hasFocus()); // nothing behind it can be reached
        QTest::keyClick(palette->field(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QVERIFY(list->hasFocus()); // back where one was
        m_walk.nothingIsWrong();
    }

    void sheets_data()
    {
        QTest::addColumn<int>("row");
        for (qsizetype i = 0; i < m_openings.size(); ++i)
            QTest::newRow(qPrintable(m_openings.at(i).name)) << int(i);
    }
    void sheets()
    {
        QFETCH(int, row);
        m_walk.begin();
        m_opened.clear();
        become(QLatin1String(m_openings.at(row).login));
        m_here = &m_openings.at(row);
        wait();
        m_here->open();
        QTRY_VERIFY2_WITH_TIMEOUT(!m_opened.isEmpty(), "nothing opened", 20'000);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_here = nullptr;
        QCOMPARE(m_opened, QLatin1String(m_openings.at(row).sheet));
        m_walk.nothingIsWrong();
    }
};

void TestAccessibleSheets::openings()
{
    const auto fill = [this](const char *name, const QString &text) {
        return [this, name, text](QWidget *sheet) { m_ui->find<QLineEdit>(name, sheet)->setText(text); };
    };
    // Of everybody.
    add("ConversationSheet", "empty", "li", [this] {
        QGuiApplication::clipboard()->clear();
        inForm(FormKind::Message, "pasteConversation");
    }, "conversationPasted", "conversationGo");
    add("ConversationSheet", "read", "li", [this] {
        QGuiApplication::clipboard()->setText(QStringLiteral("李强 2026-07-01 10:00:05\n明天到货\n\n陈先生 2026-07-01 10:01:00\n好的\n\n仓库小刘 2026-07-01 10:02:00\n收到\n"));
        inForm(FormKind::Message, "pasteConversation");
    }, "conversationGo", "conversationGo");
    add("EntryTemplatesSheet", "with one", "li", [this] { inForm(FormKind::Call, "entryTemplates"); }, "templateList", nullptr);
    add("EntryDefaultsSheet", "none yet", "li", [this] { inForm(FormKind::Call, "entryDefaults"); }, "defaultForm", nullptr);
    add("EntryDefaultsSheet", "present", "li", [this] {
        inForm(FormKind::Call, "keepDefaults");
        m_ui->act("entryDefaults");
    }, "defaultForm", nullptr);
    add("RestoreSheet", "welcome", "li", [this] { RestoreSheet(&m_ui->window()).exec(); }, "restorePlace", "restoreLook");
    add("PasswordSheet", "own", "li", [this] { Q_EMIT m_ui->window().passwordChangeRequested(); }, "presentPassword", nullptr, [this](QWidget *sheet) {
        m_ui->find<QLineEdit>("changedPassword", sheet)->setText(QStringLiteral("1"));
        m_ui->press("changePassword", sheet);
    });
    add("ErrorSheet", "with details", "li", [this] {
        runAction(&m_ui->window(), [] { throw Error(ErrorCode::Io, QStringLiteral("无法读取文件。"), QStringLiteral("请换一个文件。"), QStringLiteral("errno 5")); });
    }, "errorClose", "errorClose");
    add("ProgressSheet", "half way", "li", [this] {
        runJob(&m_ui->window(), QStringLiteral("正在写入记录"), [](JobControl &control) {
            for (int i = 0; i < 4000; ++i) {
                control.report(500, 1000, QStringLiteral("记录"));
                control.stopIfCancelled();
                QThread::msleep(5);
            }
        });
    }, "progressCancel", nullptr);
    // Of the head.
    add("RemarksSheet", "return", "head", [this] { pick("review", "reviewList", NoId, "reviewReturn"); }, "remarksText", nullptr, [this](QWidget *sheet) {
        auto *fields = m_ui->find<QComboBox>("remarksField", sheet);
        for (Field field : { Field::Place, Field::Summary, Field::Subject }) {
            fields->setCurrentIndex(fields->findData(int(field)));
            Q_EMIT fields->activated(fields->currentIndex());
        }
        m_ui->find<QPlainTextEdit>("remarksText", sheet)->setPlainText(QStringLiteral("请补充"));
        m_ui->press("remarksKeep", sheet);
        ConfirmSheet::setNextAnswer(true); // Esc: what was written is given up
    });
    add("RemarksSheet", "reject several", "head", [this] {
        mark(2);
        m_ui->act("reviewReject");
    }, "remarksText", nullptr);
    add("ConfirmSheet", "approve several", "head", [this] {
        mark(2);
        m_ui->act("reviewForward");
    }, "confirmVerb", "confirmVerb");
    add("OutcomeSheet", "one left out", "head", [this] {
        mark(2);
        const auto li = m_house->as("li");
        withdrawRecord(*li, listRecords(session(), ListKind::HeadQueue, {}, nullptr, 10).constFirst().row.id);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("reviewForward");
    }, "outcomeList", "outcomeClose");
    add("SubstituteSheet", "first", "head", [this] {
        QVERIFY(m_ui->window().openPage(QStringLiteral("substitutes")));
        m_ui->press("nameFirstSubstitute");
    }, "substitutePerson", nullptr, [this](QWidget *sheet) { m_ui->press("substituteGo", sheet); });
    add("NarrowSheet", "own records", "head", [this] { pick("decide", "decideList", NoId, "narrowApplication"); }, "classes", nullptr, [this](QWidget *sheet) {
        m_ui->find<QSpinBox>("narrowOpenings", sheet)->setValue(1);
        m_ui->press("narrowGo", sheet); // why is missing
    });
    add("GrantStatisticsSheet", "none", "li", [this] {
        QVERIFY(m_ui->window().openPage(QStringLiteral("grants")));
        QTRY_VERIFY(m_ui->find<QAction>("grantStatistics"));
        m_ui->act("grantStatistics");
    }, "statisticsClose", "statisticsClose");
    // Of the records officer.
    add("FulfilSheet", "no record", "officer", [this] { pick("assist", "assistList", NoId, "fulfilApplication"); }, "fulfilGo", "fulfilGo");
    add("PaperSheet", "scan", "officer", [this] {
        QVERIFY(m_ui->window().openPage(QStringLiteral("apply"), QStringLiteral("new")));
        m_ui->choose("route", int(Route::Judicial));
        FileDialog::setNextAnswer({ write("scan.pdf", "%PDF-1.4") });
        m_ui->press("chooseFiles");
    }, "paperKind", "paperGo");
    add("PaperView", "a PDF", "officer", [this] {
        QVERIFY(m_ui->window().openPage(QStringLiteral("all-applications"), QString::number(m_outside)));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "ignore");
        auto *papers = m_ui->find<AttachmentList>("applicationPapers");
        QVERIFY(papers);
        Q_EMIT papers->openRequested(0);
    }, "paperClose", "paperClose");
    add("PackageSheet", "two records", "officer", [this] { pick("all-applications", "all-applicationsList", m_outside, "makePackage"); }, "packagePlace", nullptr, [this](QWidget *sheet) {
        sheet->findChild<QListWidget *>(QStringLiteral("packageFields"))->item(0)->setCheckState(Qt::Checked);
        m_ui->press("packageGo", sheet); // where to is missing
        m_ui->find<QLineEdit>("packagePlace", sheet)->setText(m_house->folder.path());
        m_ui->press("packageGo", sheet); // and why
    });
    add("PlacesSheet", "a call", "officer", [this] { pick("all-applications", "all-applicationsList", m_outside, "makePackage"); }, "places_subject", nullptr, [this](QWidget *sheet) {
        m_ui->find<QPlainTextEdit>("places_content", sheet)->selectAll();
        m_ui->press("placesTakeOut", sheet);
    });
    m_openings.last().through = "packagePlaces";
    add("CorrectionSheet", "a call", "officer", [this] { pick("archive", "archiveList", NoId, "archiveCorrect"); }, "channel", nullptr, [this](QWidget *sheet) { m_ui->press("correctionGo", sheet); });
    add("ReceiptSheet", "first", "officer", [this] { pick("all-applications", "all-applicationsList", m_outside, "recordReceipt"); }, "receivedBy", nullptr, [this](QWidget *sheet) { m_ui->press("receiptGo", sheet); });
    const auto tooShort = [this](QWidget *sheet) {
        m_ui->find<QPlainTextEdit>("explanationText", sheet)->setPlainText(QStringLiteral("为何"));
        m_ui->press("explanationGo", sheet); // and why not
        ConfirmSheet::setNextAnswer(true); // Esc: what was written is given up
    };
    add("ExplanationSheet", "ask", "officer", [this] { pick("archive", "archiveList", NoId, "archiveAsk"); }, "explanationText", nullptr, tooShort);
    add("PeopleSheet", "assign", "officer", [this] { pick("unassigned", "unassignedList", NoId, "unassignedForward"); }, "peopleSearch", nullptr, [](QWidget *sheet) {
        sheet->findChild<QListWidget *>(QStringLiteral("peopleList"))->item(0)->setCheckState(Qt::Checked);
    });
    // What is kept how long.
    add("ScheduleSheet", "propose", "officer", [this] {
        QVERIFY(m_ui->window().openPage(QStringLiteral("retention")));
        m_ui->act("proposeSchedule");
    }, "longestYears", nullptr, [this](QWidget *sheet) {
        m_ui->press("addLine", sheet);
        QTRY_VERIFY(m_ui->find<QPushButton>("scheduleGo", sheet)->isEnabled());
        m_ui->press("scheduleGo", sheet); // much is missing
        ConfirmSheet::setNextAnswer(true); // Esc: what was written is given up
    });
    add("HoldSheet", "by scope", "officer", [this] {
        QVERIFY(m_ui->window().openPage(QStringLiteral("holds")));
        m_ui->act("placeHold");
    }, "holdTitle", nullptr, [this](QWidget *sheet) {
        m_ui->press("holdGo", sheet); // what matter?
    });
    add("HoldSheet", "of a record", "officer", [this] { pick("archive", "archiveList", NoId, "archiveHold"); }, "holdTitle", nullptr, [this](QWidget *sheet) {
        m_ui->find<QLineEdit>("holdTitle", sheet)->setText(QStringLiteral("争议"));
        m_ui->find<QPlainTextEdit>("holdReason", sheet)->setPlainText(QStringLiteral("诉讼中，判决生效前不得清理。"));
        m_ui->find<QPlainTextEdit>("holdNumbers", sheet)->setPlainText(QStringLiteral("TX-2001-000001"));
        m_ui->press("holdGo", sheet); // there is none
        ConfirmSheet::setNextAnswer(true);
    });
    add("HoldReviewSheet", "next day", "officer", [this] { pick("holds", "holdList", NoId, "reviewHold"); }, "reviewDay", nullptr);
    add("ExtendSheet", "a call", "officer", [this] { pick("archive", "archiveList", NoId, "archiveExtend"); }, "extendDay", nullptr, [this](QWidget *sheet) { m_ui->press("extendGo", sheet); });
    add("DispositionSheet", "nothing due", "officer", [this] {
        QVERIFY(m_ui->window().openPage(QStringLiteral("plans")));
        QTRY_VERIFY(m_ui->find<QPushButton>("firstDispositionPlan"));
        m_ui->press("firstDispositionPlan");
    }, "planReason", nullptr, [this](QWidget *sheet) {
        m_ui->press("dispositionGo", sheet); // why?
        m_ui->find<QPlainTextEdit>("planReason", sheet)->setPlainText(QStringLiteral("旧了"));
        m_ui->press("dispositionGo", sheet);
        ConfirmSheet::setNextAnswer(true); // Esc: what was written is given up
    });
    // Of what no store here comes to: its period of grace would have to be over.
    add("DestructionSheet", "many places", "officer", [this] {
        ShownDestruction what;
        what.view.records = 1204;
        what.view.root = QByteArray(32, '\x5a');
        what.view.held = 3;
        what.view.wanted = 1;
        what.view.witnesses = { idOf("auditor") };
        for (int i = 1; i < 6; ++i)
            what.view.places.append({ i, QStringLiteral("/media/backup/%1").arg(i), QStringLiteral("备份盘%1").arg(i) });
        what.reachable = { QStringLiteral("/media/backup/1") };
        DestructionSheet(session(), {}, what, &m_ui->window()).exec();
    }, "noOtherCopies", nullptr, [this](QWidget *sheet) {
        m_ui->find<QCheckBox>("noOtherCopies", sheet)->setChecked(true);
        m_ui->find<QLineEdit>("witnessSecretLine", sheet)->setText(QStringLiteral("1"));
        m_ui->press("destructionGo", sheet);
        QTRY_VERIFY(m_ui->find<LabelledField>("witnessPasswordField", sheet)->hasError());
    });
    add("CarrierSheet", "nothing entered", "officer", [this] { CarrierSheet(session(), NoId, &m_ui->window()).exec(); }, "carrierName", nullptr, [this](QWidget *sheet) {
        m_ui->press("carrierGo", sheet); // no name
    });
    add("CarrierDestroyedSheet", "nothing entered", "officer", [this] {
        const CarrierLine line { QStringLiteral("SQ-2030-000001-C1"), false, true, { CarrierKind::HardDisk, QStringLiteral("备份盘一"), QStringLiteral("WD-1234"), NoId, {} }, NoId, 0 };
        CarrierDestroyedSheet(session(), NoId, line, session().now() - DayMs, &m_ui->window()).exec();
    }, "carrierMethod", nullptr, [this](QWidget *sheet) {
        m_ui->find<AttachmentList>("carrierPhotos", sheet)->setRows({ { QStringLiteral("销毁现场.jpg"), 120'000, -1, {} } });
    });
    add("WitnessSheet", "wrong password", "officer", [this] {
        OpenedPlan plan;
        DestructionRun run;
        run.witness = idOf("auditor");
        run.records = 1204;
        plan.destructions = { run };
        plan.application.known.row.number = QStringLiteral("SQ-2030-000001");
        WitnessSheet(session(), plan, &m_ui->window()).exec();
    }, "certifyPassword", nullptr, [this](QWidget *sheet) {
        m_ui->press("certifyGo", sheet); // none
        m_ui->find<QLineEdit>("certifyPassword", sheet)->setText(QStringLiteral("1"));
        m_ui->press("certifyGo", sheet);
        QTRY_VERIFY(m_ui->find<LabelledField>("witnessSecretField", sheet)->error().size() > 0 && m_ui->find<QPushButton>("certifyGo", sheet)->isEnabled());
    });
    add("MediumSheet", "new", "officer", [this] { pick("media", "mediumList", NoId, "registerMedium"); }, "mediumName", nullptr, [this](QWidget *sheet) {
        m_ui->press("mediumGo", sheet); // no name
        m_ui->find<QLineEdit>("mediumName", sheet)->setText(QStringLiteral("备份盘一"));
        m_ui->find<QLineEdit>("mediumPlace", sheet)->setText(QStringLiteral("总部机房"));
        m_ui->find<OptionalDate>("mediumReplaceBy", sheet)->box()->setChecked(true);
        m_ui->press("mediumGo", sheet); // there is one of that name
    });
    add("MediumSheet", "change", "officer", [this] { pick("media", "mediumList", NoId, "changeMedium"); }, "mediumName", nullptr);
    add("PlanSheet", "new", "officer", [this] {
        QVERIFY(m_ui->window().openPage(QStringLiteral("backup")));
        m_ui->press("firstPlan");
    }, "planKind", nullptr, [this](QWidget *sheet) {
        m_ui->find<QComboBox>("planKind", sheet)->setCurrentIndex(2);
        QTest::qWait(100); // which disk it is was looked at
        m_ui->find<QComboBox>("planSecond", sheet)->setCurrentIndex(1);
        m_ui->press("planGo", sheet); // twice the same
    });
    // Of somebody who is asked.
    add("ExplanationSheet", "answer", "sun", [this] {
        QVERIFY(m_ui->window().openPage(QStringLiteral("own-records"), QStringLiteral("question")));
        QTRY_VERIFY(m_ui->find<QPushButton>("explainRecord"));
        m_ui->press("explainRecord");
    }, "explanationText", nullptr, tooShort);
    // Of the administrator.
    add("NewAccountSheet", "new", "admin", [this] { pick("accounts", "accountList", idOf("li"), "addPerson"); }, "newAccountName", nullptr, [this](QWidget *sheet) { m_ui->press("newAccountGo", sheet); });
    add("NewAccountSheet", "made", "admin", [this] { pick("accounts", "accountList", idOf("li"), "addPerson"); }, "newAccountName", nullptr, [this](QWidget *sheet) {
        m_ui->find<QLineEdit>("newAccountName", sheet)->setText(QStringLiteral("何新"));
        m_ui->find<QLineEdit>("newAccountLogin", sheet)->setText(QStringLiteral("he"));
        m_ui->press("newAccountGo", sheet);
        ConfirmSheet::setNextAnswer(true);
    });
    add("ChoiceSheet", "move", "admin", [this] { pick("accounts", "accountList", idOf("wu"), "movePerson"); }, "choice", nullptr);
    add("ChoiceSheet", "role", "admin", [this] { pick("accounts", "accountList", idOf("wu"), "giveRole"); }, "choice", nullptr);
    add("AddressesSheet", "present", "admin", [this] { pick("accounts", "accountList", idOf("li"), "noteAddresses"); }, "addressTable", nullptr, [this](QWidget *sheet) {
        m_ui->find<QTableWidget>("addressTable", sheet)->item(0, 0)->setText(QStringLiteral("nowhere at all"));
        m_ui->press("addressesGo", sheet);
        ConfirmSheet::setNextAnswer(true);
    });
    add("LeaveSheet", "obstacles", "admin", [this] { pick("accounts", "accountList", idOf("boss"), "leavePerson"); }, "leaveCancel", nullptr);
    add("LeaveSheet", "drafts", "admin", [this] { pick("accounts", "accountList", idOf("li"), "leavePerson"); }, "leaveCancel", nullptr, [this](QWidget *sheet) { m_ui->press("leaveGo", sheet); });
    add("LeaveSheet", "roles", "admin", [this] { pick("accounts", "accountList", idOf("head"), "leavePerson"); }, "leaveCancel", nullptr);
    add("ConfirmSheet", "disable", "admin", [this] { pick("accounts", "accountList", idOf("wu"), "toggleActive"); }, "confirmCancel", "confirmCancel");
    add("RecoverySheetsSheet", "replace", "admin", [this] { pick("accounts", "accountList", idOf("li"), "newSheets"); }, "firstSheet", nullptr, [this](QWidget *sheet) {
        for (const char *name : { "firstSheet", "secondSheet" })
            m_ui->find<QPlainTextEdit>(name, sheet)->setPlainText(QStringLiteral("AAAA\nBBBB\n"));
        ConfirmSheet::setNextAnswer(true);
    });
    add("NameSheet", "new", "admin", [this] { pick("departments", "departmentList", m_house->sales, "addDepartment"); }, "name", "nameGo", [this](QWidget *sheet) { m_ui->press("nameGo", sheet); });
    add("NameSheet", "rename", "admin", [this] { pick("departments", "departmentList", m_house->sales, "renameDepartment"); }, "name", "nameGo", fill("name", QStringLiteral("销售一部")));
    add("ChoiceSheet", "merge", "admin", [this] { pick("departments", "departmentList", m_house->sales, "mergeDepartment"); }, "choice", nullptr);
    const auto takeList = [this](const char *file) {
        FileDialog::setNextAnswer({ write(file, "姓名,登录名,部门,邮箱\n郭新,guo,研发部,guo@galaxy.example\n孙小伟,sun,销售部,\n坏行,,,\n") });
        pick("accounts", "accountList", idOf("li"), "importStaff");
    };
    add("StaffImportSheet", "preview", "admin", [takeList] { takeList("list.csv"); }, "staffRows", nullptr);
    add("StaffResultSheet", "taken over", "admin", [this, takeList] {
        m_ui->inNextDialog([this](QWidget *sheet) {
            FileDialog::setNextAnswer({ m_house->folder.filePath(QStringLiteral("passwords.csv")) });
            m_ui->press("staffImportGo", sheet);
        });
        takeList("list.csv");
    }, "initialPasswords", "staffResultClose");
    // Of the executive.
    add("HandoverSheet", "code", "boss", [this] { pick("proposals", "proposalList", NoId, "confirmRole"); }, "handedText", nullptr, [](QWidget *) { ConfirmSheet::setNextAnswer(true); });
}

QTEST_MAIN(TestAccessibleSheets)
#include "TestAccessibleSheets.moc"
