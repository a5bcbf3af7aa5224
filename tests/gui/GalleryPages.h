// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Made-up pages that use every piece as a real page would: for pictures, and for the tests of the shell. What they show is
// written here in the language of the window; the words of the pieces themselves come from the translations.

#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/ElidedLabel.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/PasswordField.h"
#include "gui/pieces/PersonChip.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/ListRow.h"
#include "gui/pieces/SafeTextView.h"
#include "gui/pieces/SearchField.h"
#include "gui/pieces/StatusChip.h"
#include "gui/pieces/Timeline.h"
#include "gui/retention/WhyCardView.h"
#include "gui/shell/ListDetailPage.h"
#include "gui/shell/Page.h"
#include "gui/shell/PageCatalogue.h"
#include "gui/shell/Preferences.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"

#include <QAbstractListModel>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tongjian::gallery
{

inline QString say(const char *chinese, const char *english)
{
    return QString::fromUtf8(QLocale().language() == QLocale::Chinese ? chinese : english);
}

inline QString joined(std::initializer_list<QString> parts)
{
    return QStringList(parts).join(factSeparator());
}

class RowModel : public QAbstractListModel
{
public:
    explicit RowModel(QList<ListRow> rows, QObject *parent)
        : QAbstractListModel(parent)
        , m_rows(std::move(rows))
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override { return recordRowData(m_rows.at(index.row()), role); }
    Qt::ItemFlags flags(const QModelIndex &index) const override { return recordRowFlags(m_rows.at(index.row()).heading); }

private:
    QList<ListRow> m_rows;
};

inline QList<ListRow> reviewRows()
{
    const auto row = [](Icon icon, const char *title, const QString &second, const QString &when, bool overdue = false, Chip chip = {}) {
        ListRow row;
        row.icon = icon;
        row.title = QString::fromUtf8(title);
        row.second = second;
        row.when = when;
        row.whenExact = QStringLiteral("2026-11-20 14:05");
        row.overdue = overdue;
        row.chip = chip;
        return row;
    };
    const Chip late {say("补录", "Late"), ChipTone::Warn, false};
    const QString u8Li = QString::fromUtf8("李强"), u8Zhao = QString::fromUtf8("赵敏"), u8Chen = QString::fromUtf8("陈静"), u8Sun = QString::fromUtf8("孙伟");
    return {
        ListRow::group(say("逾期", "Overdue"), 2, true),
        row(Icon::Phone, "供应商交货电话", joined({u8Li, say("固定电话", "Fixed line"), say("18 分", "18 min")}), say("3 天前", "3 days ago"), true, late),
        row(Icon::Chat, "与周工的微信沟通：付款节点", joined({u8Zhao, say("微信", "WeChat"), say("6 条", "6 messages")}), say("2 天前", "2 days ago"), true),
        ListRow::group(say("今天", "Today"), 10),
        row(Icon::Video, "北京会展视频会议", joined({u8Chen, say("视频会议", "Video meeting"), say("7 人", "7 people")}), QStringLiteral("10:40")),
        row(Icon::Mobile, "张总手机来电：合同补充条款", joined({u8Li, say("移动电话", "Mobile"), say("6 分 20 秒", "6 min 20 s")}), QStringLiteral("10:05")),
        row(Icon::FileTransfer, "文件移交：验收报告 𠮷田商社（第二次，含全部附图与修订说明）", joined({u8Sun, say("文件传输", "File transfer"), say("3 个文件", "3 files")}), QStringLiteral("09:52"), false, late),
        row(Icon::Chat, "QQ 群：华东区物流协调", joined({u8Zhao, QStringLiteral("QQ"), say("41 条", "41 messages")}), QStringLiteral("09:30")),
        row(Icon::Voicemail, "语音留言：客服热线", joined({u8Chen, say("语音留言", "Voicemail"), say("52 秒", "52 s")}), QStringLiteral("09:12")),
        row(Icon::Phone, "供应商面谈后补记", joined({u8Sun, say("其他", "Other")}), QStringLiteral("08:47"), false, late),
        row(Icon::Mail, "Re: Incoterms for the December shipment", joined({u8Zhao, say("电子邮件", "E-mail")}), QStringLiteral("08:31")),
    };
}

inline QList<TimelineStep> history()
{
    using State = TimelineStep::State;
    return {
        {QString::fromUtf8("李强"), say("提交", "submitted"), say("11月22日 09:12", "22 Nov 09:12"), QStringLiteral("2026-11-22 09:12:44"), {}, State::Done, true},
        {QString::fromUtf8("王芳"), say("审核", "reviews"), say("待处理，已等 3 天", "waiting for 3 days"), {}, {}, State::Now, false},
        {say("档案室", "Archive"), say("归档", "files"), QString::fromUtf8("—"), {}, {}, State::Later, false},
    };
}

/// The detail of a record as the review page shows it.
class RecordDetail : public Column
{
public:
    explicit RecordDetail(QWidget *parent = nullptr)
        : Column(parent)
    {
        auto *kind = plainLabel(this, TextStyle::Body, Ink::Dimmed);
        kind->setText(joined({say("语音", "Voice"), say("固定电话", "Fixed line")}));
        auto *head = new QHBoxLayout;
        head->setSpacing(space::S);
        head->addWidget(kind);
        head->addStretch();
        head->addWidget(new StatusChip(stateChip(RecordState::Submitted, say("已提交", "Submitted"))));
        head->addWidget(new StatusChip(lateChip(say("补录·迟 2 天", "Late by 2 days"))));
        auto *subject = plainLabel(this, TextStyle::Heading);
        subject->setText(QString::fromUtf8("供应商交货电话"));
        subject->setWordWrap(true);
        auto *facts = plainLabel(this, TextStyle::Body, Ink::Dimmed);
        facts->setText(joined({say("2026年11月20日 14:05–14:23（18 分）", "20 November 2026, 14:05–14:23 (18 min)"), say("呼出", "Outgoing"), QStringLiteral("TX-2026-001234")}));
        facts->setWordWrap(true);
        facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *top = new QVBoxLayout;
        top->setSpacing(space::Xs);
        top->addLayout(head);
        top->addWidget(subject);
        top->addWidget(facts);
        column()->addLayout(top);
        auto *card = new FactCard(this);
        card->setFacts({{say("主叫", "Caller"), QString::fromUtf8("李强  021-6888-1234"), false},
            {say("被叫", "Callee"), QString::fromUtf8("陈先生（恒达物流）  138-0013-8000"), false},
            {say("地点", "Place"), say("上海总部 3 楼会议室", "Head office, meeting room on the 3rd floor"), false},
            {say("手工记录的原因", "Why by hand"), say("通话录音失败", "Recording failed"), false}});
        column()->addWidget(card);
        auto *text = new SafeTextView(this);
        text->setFitsText(true);
        text->setAccessibleName(say("内容", "Content"));
        text->setText(QString::fromUtf8("对方确认第二批货 12 月 5 日前到上海港，因台风顺延不超过三天；要求我方在 11 月 28 日之前书面确认收货仓库。付款节点不变，仍按合同第 7 条执行。"));
        addSection(say("内容", "Content"), text);
        auto *files = new AttachmentList(this);
        files->setRows({{QString::fromUtf8("交货计划.xlsx"), 49152, -1, {}}, {QString::fromUtf8("通话要点.jpg"), 1258291, -1, {}}});
        addSection(say("附件", "Attachments"), files);
        auto *timeline = new Timeline(this);
        timeline->setSteps(history());
        addSection(say("经过", "History"), timeline);
    }
};

class ReviewPage : public Page
{
public:
    explicit ReviewPage(Preferences &preferences)
        : m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("review"); }
    Icon icon() const override { return Icon::Review; }
    QString title() const override { return say("待我审核", "Review"); }
    QString clause() const override { return say("第三章（二）", "clause 3.2"); }
    PageGroup group() const override { return PageGroup::Department; }
    int count() const override { return 12; }
    bool isUrgent() const override { return true; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new ListDetailPage(m_preferences, id(), parent);
        auto *approve = new QAction(say("通过(&A)", "&Approve"), view);
        approve->setObjectName(QStringLiteral("approve"));
        auto *giveBack = new QAction(say("退回…(&R)", "&Return…"), view);
        auto *reject = new QAction(say("驳回…(&J)", "Re&ject…"), view);
        auto *print = new QAction(icons::icon(Icon::Print), say("打印", "Print"), view);
        view->header()->setPrimary(approve);
        view->header()->addSecondary(giveBack);
        view->header()->addSecondary(reject);
        view->header()->addSecondary(print, true);
        auto *head = new QWidget(view);
        auto *headLayout = new QHBoxLayout(head);
        headLayout->setContentsMargins(space::L, space::M, space::L, space::S);
        auto *search = new SearchField(head);
        search->setPlaceholderText(say("在 12 条中查找", "Find among 12"));
        headLayout->addWidget(search);
        view->setListHead(head);
        auto *list = new RecordList(view);
        list->setObjectName(QStringLiteral("reviewList"));
        list->setModel(new RowModel(reviewRows(), list));
        view->setList(list);
        auto *detail = new RecordDetail(view);
        detail->setFocusPolicy(Qt::StrongFocus);
        view->setDetail(detail);
        view->nothingChosen()->setIcon(Icon::Review);
        view->nothingChosen()->setTexts(say("选择一条记录进行审核", "Choose a record to review"), say("逾期的排在最前面。", "What is overdue comes first."));
        QObject::connect(list, &RecordList::rowChosen, view, [view](const QModelIndex &index) { index.isValid() ? view->showDetail(false) : view->showNothing(); });
        QObject::connect(list, &RecordList::rowOpened, view, [view] { view->showDetail(true); });
        QObject::connect(list, &QListView::clicked, view, [view] { view->showDetail(true); });
        list->selectFirst();
        return view;
    }

private:
    Preferences &m_preferences;
};

class NewRecordPage : public Page
{
public:
    QString id() const override { return QStringLiteral("new-record"); }
    Icon icon() const override { return Icon::New; }
    QString title() const override { return say("新建记录", "New record"); }
    QString clause() const override { return say("第三章（二）", "clause 3.2"); }
    PageGroup group() const override { return PageGroup::Own; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new PageView(parent);
        auto *submit = new QAction(say("提交审核(&S)", "&Submit for review"), view);
        view->header()->setPrimary(submit);
        view->header()->addSecondary(new QAction(say("放弃草稿…", "Discard draft…"), view));
        view->banner()->setMessage(Banner::Kind::Warning, say("王芳 退回了这条记录：请补充对方的公司，并核对开始时间。改好后再提交即可。", "Wang Fang returned this record: please add the other side's company and check the start. Mend it and submit it again."));
        auto *column = new Column(view);
        const auto field = [&](QWidget *editor, const char *chinese, const char *english, bool required = false) {
            auto *labelled = LabelledField::around(editor);
            labelled->setLabel(say(chinese, english));
            labelled->setRequired(required);
            return labelled;
        };
        const auto pair = [&](QWidget *left, QWidget *right) {
            auto *row = new QHBoxLayout;
            row->setSpacing(space::L);
            row->addWidget(left, 1, Qt::AlignTop);
            row->addWidget(right, 1, Qt::AlignTop);
            column->column()->addLayout(row);
        };
        auto *subject = new QLineEdit(QString::fromUtf8("供应商交货电话"));
        auto *subjectField = field(subject, "主题(&T)", "Subjec&t", true);
        subjectField->setHint(say("一句话说明谈了什么，列表里会显示。", "One line that says what it was about; lists show it."));
        column->column()->addWidget(subjectField);
        auto *channel = new QComboBox;
        channel->addItem(icons::icon(Icon::Phone, Ink::Dimmed), say("固定电话", "Fixed line"));
        auto *direction = new QWidget;
        auto *directionLayout = new QHBoxLayout(direction);
        directionLayout->setContentsMargins(0, 0, 0, 0);
        directionLayout->setSpacing(space::Xl);
        auto *outgoing = new QRadioButton(say("呼出", "Outgoing"));
        outgoing->setChecked(true);
        directionLayout->addWidget(outgoing);
        directionLayout->addWidget(new QRadioButton(say("呼入", "Incoming")));
        directionLayout->addStretch();
        direction->setMinimumHeight(size::Control);
        pair(field(channel, "渠道(&C)", "&Channel", true), field(direction, "方向", "Direction"));
        auto *start = new QDateTimeEdit(QDateTime(QDate(2026, 11, 20), QTime(14, 23)));
        start->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        auto *end = new QDateTimeEdit(QDateTime(QDate(2026, 11, 20), QTime(14, 5)));
        end->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        auto *startField = field(start, "开始(&B)", "&Begin", true);
        startField->setRemark(QString::fromUtf8("王芳"), say("日历上这次通话在下午两点。", "The calendar has this call at two."));
        auto *endField = field(end, "结束(&E)", "&End", true);
        endField->setError(say("结束早于开始。请改其中之一。", "The end is before the beginning. Change one of them."));
        pair(startField, endField);
        auto *spin = new QSpinBox;
        spin->setRange(1, 600);
        spin->setValue(18);
        spin->setSuffix(say(" 分", " min"));
        auto *late = new QLineEdit(say("上海总部 3 楼会议室", "Head office, 3rd floor"));
        auto *spinField = field(spin, "时长(&D)", "&Duration");
        spinField->setWarning(say("通话发生在 24 小时以前，将标记为补录。", "The call was more than 24 hours ago and will be marked as late."));
        pair(spinField, field(late, "地点(&P)", "&Place"));
        auto *body = new QPlainTextEdit(QString::fromUtf8("对方确认第二批货 12 月 5 日前到上海港。"));
        body->setTabChangesFocus(true);
        body->setFixedHeight(96);
        column->column()->addWidget(field(body, "内容(&N)", "Co&ntent", true));
        column->column()->addWidget(new QCheckBox(say("涉及商业秘密", "Touches a trade secret")));
        auto *files = new AttachmentList;
        files->setEditable(true);
        files->setRows({{QString::fromUtf8("交货计划.xlsx"), 49152, -1, {}}, {QString::fromUtf8("通话录音（备份）.m4a"), 73400320, 42, {}}, {QString::fromUtf8("会议纪要.docx"), 0, -1, say("文件无法读取", "The file cannot be read")}});
        column->column()->addWidget(field(files, "附件", "Attachments"));
        view->setBody(column);
        return view;
    }
};

class PiecesPage : public Page
{
public:
    QString id() const override { return QStringLiteral("pieces"); }
    Icon icon() const override { return Icon::Checklist; }
    QString title() const override { return say("构件", "Pieces"); }
    PageGroup group() const override { return PageGroup::Audit; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new PageView(parent);
        auto *column = new Column(view);
        const auto banner = [&](Banner::Kind kind, const char *chinese, const char *english, const QString &action = {}) {
            auto *banner = new Banner;
            banner->setMessage(kind, say(chinese, english), action);
            column->column()->addWidget(banner);
        };
        banner(Banner::Kind::Information, "本月的准确性审核从周一开始。", "This month's accuracy review begins on Monday.");
        banner(Banner::Kind::Good, "全部 18,204 条日志已核验，没有发现问题。", "All 18,204 journal entries were verified; nothing was found.");
        banner(Banner::Kind::Warning, "这台电脑没有钥匙环，日志头无法留在本机。请打印日志头凭条，或者每次用 verify --head 核对。", "This computer has no keychain, so it cannot remember the head of the journal. Print the slip, or verify with --head.", say("打印凭条", "Print slip"));
        banner(Banner::Kind::Blocked, "日志与上次看到的不一致，只能阅读。", "The journal is not what was seen last time: reading only.", say("查看", "Look"));
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(space::S);
        const auto button = [&](const char *chinese, const char *english, const char *kind, bool enabled = true) {
            auto *button = new QPushButton(say(chinese, english));
            if (kind)
                setButtonKind(button, kind);
            button->setEnabled(enabled);
            buttons->addWidget(button);
        };
        button("提交", "Submit", ButtonKind::Primary);
        button("退回…", "Return…", nullptr);
        button("销毁", "Destroy", ButtonKind::Danger);
        button("详情", "Details", ButtonKind::Quiet);
        button("提交", "Submit", ButtonKind::Primary, false);
        button("退回…", "Return…", nullptr, false);
        buttons->addStretch();
        column->column()->addLayout(buttons);
        auto *chips = new QHBoxLayout;
        chips->setSpacing(space::S);
        for (const auto &[state, chinese, english] : {std::tuple(RecordState::Draft, "草稿", "Draft"), std::tuple(RecordState::Submitted, "已提交", "Submitted"), std::tuple(RecordState::Returned, "已退回", "Returned"), std::tuple(RecordState::Filed, "已归档", "Filed"), std::tuple(RecordState::Destroying, "销毁中", "Destroying")})
            chips->addWidget(new StatusChip(stateChip(state, say(chinese, english))));
        chips->addWidget(new StatusChip(lateChip(say("补录", "Late"))));
        chips->addWidget(new StatusChip(overdueChip(say("逾期 3 天", "3 days overdue"))));
        chips->addStretch();
        column->column()->addLayout(chips);
        auto *people = new QHBoxLayout;
        people->addWidget(new PersonChip(QString::fromUtf8("王芳"), say("采购部·部门负责人", "Purchasing, head of department")));
        people->addWidget(new PersonChip(QString::fromUtf8("𠮷田"), say("外部", "Outside")));
        people->addStretch();
        column->column()->addLayout(people);
        auto *timeline = new Timeline;
        timeline->setAlwaysVertical(true);
        QList<TimelineStep> steps = history();
        steps.insert(1, {QString::fromUtf8("王芳"), say("退回", "returned"), say("11月22日 11:40", "22 Nov 11:40"), {}, say("请补充对方的公司，并核对开始时间。", "Please add the other side's company and check the start."), TimelineStep::State::Refused, true});
        timeline->setSteps(steps);
        column->column()->addWidget(timeline);
        auto *why = new WhyCardView;
        WhyCard kept;
        kept.sentence = say("2026年5月12日收录，按留存期限表第2版（语音）留存 1 年，至少到2027年5月12日，最长到2029年5月12日；因“恒达物流交货争议（争议）”封存，解除前不清理。",
            "Captured on 12 May 2026; version 2 of the retention schedule (Voice) keeps it 1 year, at least until 12 May 2027 and at most until 12 May 2029; held for 恒达物流交货争议 (Dispute) and not cleared before that ends.");
        kept.keeping.state = KeepingState::Held;
        kept.keeping.atLeast = 1810051200000;
        kept.keeping.atMost = 1873209600000;
        kept.keeping.version = 2;
        kept.keeping.promisedBy = 1;
        kept.keeping.line.basis = QString::fromUtf8("《通讯记录管理办法》第四章（二）");
        Hold hold;
        hold.facts.number = QStringLiteral("FC-2026-0003");
        hold.facts.reviewDay = 20270228;
        hold.text = HoldText { QString::fromUtf8("恒达物流交货争议"), {}, {}, {} };
        kept.holds = { hold };
        why->setWhy(kept);
        column->column()->addWidget(why);
        auto *password = new PasswordField;
        password->edit()->setText(QStringLiteral("correct horse"));
        auto *passwordField = LabelledField::around(password);
        passwordField->setLabel(say("密码(&W)", "Pass&word"));
        passwordField->setHint(say("至少 10 个字符。没有人能替您找回它。", "At least 10 characters. Nobody can look it up for you."));
        column->column()->addWidget(passwordField);
        view->setBody(column);
        return view;
    }
};

class EmptyPage : public Page
{
public:
    QString id() const override { return QStringLiteral("my-records"); }
    Icon icon() const override { return Icon::Record; }
    QString title() const override { return say("我的记录", "My records"); }
    QString clause() const override { return say("第二章（二）3", "clause 2.2.3"); }
    PageGroup group() const override { return PageGroup::Own; }
    int count() const override { return 1; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new PageView(parent);
        auto *empty = new EmptyState(view);
        empty->setIcon(Icon::Record);
        empty->setTexts(say("您还没有记录", "You have no records yet"), say("公司工具没有录下的通话和会议，在这里补记。负责人审核后归档。", "Enter the calls and meetings that no company tool recorded. Your head reviews them, then they are filed."), say("新建记录", "New record"));
        setButtonKind(empty->button(), ButtonKind::Primary);
        QObject::connect(empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT goTo(QStringLiteral("new-record"), {}); });
        view->setBody(empty);
        return view;
    }
};

/// Only a name in the sidebar.
class OtherPage : public Page
{
public:
    OtherPage(const char *id, Icon icon, const char *chinese, const char *english, PageGroup group, int count = 0)
        : m_id(QString::fromUtf8(id))
        , m_icon(icon)
        , m_chinese(chinese)
        , m_english(english)
        , m_group(group)
        , m_count(count)
    {
    }
    QString id() const override { return m_id; }
    Icon icon() const override { return m_icon; }
    QString title() const override { return say(m_chinese, m_english); }
    PageGroup group() const override { return m_group; }
    int count() const override { return m_count; }
    QWidget *create(QWidget *parent) override { return new PageView(parent); }

private:
    QString m_id;
    Icon m_icon;
    const char *m_chinese;
    const char *m_english;
    PageGroup m_group;
    int m_count;
};

inline void fill(PageCatalogue &catalogue, Preferences &preferences)
{
    catalogue.emplace<OtherPage>({}, "home", Icon::Home, "首页", "Home", PageGroup::Start, 5);
    catalogue.emplace<EmptyPage>({});
    catalogue.emplace<NewRecordPage>({});
    catalogue.emplace<OtherPage>({}, "applications", Icon::Search, "查询申请", "Query applications", PageGroup::Own, 2);
    catalogue.emplace<OtherPage>({}, "granted", Icon::Eye, "授权查阅", "Granted to me", PageGroup::Own);
    catalogue.emplace<ReviewPage>({Role::Head}, preferences);
    catalogue.emplace<OtherPage>({Role::Head}, "usage", Icon::Chart, "部门使用", "Department use", PageGroup::Department);
    catalogue.emplace<OtherPage>({Role::Officer}, "filing", Icon::Archive, "归档", "Filing", PageGroup::Archive, 1204);
    catalogue.emplace<PiecesPage>({Role::Auditor});
}

} // namespace tongjian::gallery
