// SPDX-License-Identifier: GPL-3.0-or-later
#include "HoldSheet.h"

#include "core/Clock.h"
#include "core/Error.h"
#include "gui/applications/ScopeEditor.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/OptionalDate.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "services/Rights.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int BodyHeight = 400;
constexpr int ReasonHeight = 64;
constexpr int NumbersHeight = 120;
constexpr int TitleAtMost = 100;
constexpr int UsualMonths = 6;
constexpr int PauseMs = 300;
constexpr qsizetype UnknownNamed = 5;
}

HoldSheet::HoldSheet(Session &session, const QStringList &numbers, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_title(new QLineEdit)
    , m_titleField(LabelledField::around(m_title))
    , m_kind(new QComboBox)
    , m_review(new QDateEdit)
    , m_reviewField(LabelledField::around(m_review))
    , m_reason(new QPlainTextEdit)
    , m_reasonField(LabelledField::around(m_reason))
    , m_how(new QComboBox)
    , m_scopePart(new QWidget)
    , m_scope(new ScopeEditor)
    , m_from(new OptionalDate)
    , m_to(new OptionalDate)
    , m_numbers(new QPlainTextEdit)
    , m_numbersField(LabelledField::around(m_numbers))
    , m_scroll(new QScrollArea)
    , m_means(new Banner)
{
    setObjectName(QStringLiteral("holdSheet"));
    setWide();
    setHead(Icon::Lock, Ink::Accent, tr("Place a hold"));
    addText(tr("Held records are neither cleared nor destroyed until an executive lifts the hold, whatever their periods say. What the matter is stays between you, officers, auditors and executives."), Ink::Dimmed);
    const QDate today = dateOfDay(dayOf(session.now()));
    m_title->setObjectName(QStringLiteral("holdTitle"));
    m_title->setMaxLength(TitleAtMost);
    m_titleField->setLabel(tr("What &matter"));
    m_titleField->setRequired(true);
    m_kind->setObjectName(QStringLiteral("holdKind"));
    for (HoldKind kind : holdKinds())
        m_kind->addItem(displayName(kind), int(kind));
    LabelledField *kindField = LabelledField::around(m_kind);
    kindField->setLabel(tr("&Kind"));
    m_review->setObjectName(QStringLiteral("holdReview"));
    m_review->setCalendarPopup(true);
    m_review->setDateRange(today.addDays(1), today.addDays(HoldReviewAtMostDays));
    m_review->setDate(today.addMonths(UsualMonths));
    m_reviewField->setLabel(tr("Rev&iewed by"));
    m_reason->setObjectName(QStringLiteral("holdReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(ReasonHeight);
    m_reasonField->setLabel(tr("&Reason: why the records are needed longer"));
    m_reasonField->setRequired(true);
    m_how->setObjectName(QStringLiteral("holdHow"));
    m_how->addItem(tr("Everything in a scope, also what is filed later"), true);
    m_how->addItem(tr("A list of records by their numbers"), false);
    m_how->setCurrentIndex(m_how->findData(numbers.isEmpty()));
    LabelledField *howField = LabelledField::around(m_how);
    howField->setLabel(tr("Whi&ch records"));

    // A head holds records of the own departments.
    const bool everything = session.roles().intersects({ Role::Officer, Role::Auditor, Role::Executive });
    const Route like = everything ? Route::CompanyRecords : Route::DepartmentRecords;
    m_scope->setSession(session);
    m_scope->setScope(like, newScope(like));
    m_scope->setForHold();
    m_from->setObjectName(QStringLiteral("holdFrom"));
    m_from->setText(tr("Captured only from this day on"));
    m_from->setSuggested(QDate(today.year(), 1, 1));
    m_to->setObjectName(QStringLiteral("holdTo"));
    m_to->setText(tr("Captured only until this day"));
    m_to->setSuggested(today);
    m_numbers->setObjectName(QStringLiteral("holdNumbers"));
    m_numbers->setTabChangesFocus(true);
    m_numbers->setFixedHeight(NumbersHeight);
    m_numbers->setPlainText(numbers.join(u'\n'));
    m_numbersField->setLabel(tr("Record n&umbers"));
    m_numbersField->setHint(tr("One below the other or with commas between, as TX-2026-000123."));

    auto *scopeRows = new QVBoxLayout(m_scopePart);
    scopeRows->setContentsMargins(0, 0, 0, 0);
    scopeRows->setSpacing(space::L);
    scopeRows->addWidget(m_scope);
    auto *days = new QVBoxLayout;
    days->setSpacing(space::S);
    days->addWidget(m_from);
    days->addWidget(m_to);
    scopeRows->addLayout(days);

    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, space::M, 0);
    rows->setSpacing(space::L);
    auto *matter = new QHBoxLayout;
    matter->setSpacing(space::M);
    matter->addWidget(m_titleField, 3, Qt::AlignTop);
    matter->addWidget(kindField, 2, Qt::AlignTop);
    matter->addWidget(m_reviewField, 2, Qt::AlignTop);
    rows->addLayout(matter);
    rows->addWidget(m_reasonField);
    rows->addWidget(howField);
    rows->addWidget(m_scopePart);
    rows->addWidget(m_numbersField);
    rows->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    m_scroll->setFixedHeight(BodyHeight);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    addWidget(m_scroll);
    m_means->setObjectName(QStringLiteral("holdMeans"));
    addWidget(m_means);
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("holdCancel"));
    QPushButton *go = addButton(tr("Place hold"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("holdGo"));

    const auto later = [this] {
        m_touched = true;
        m_pause.start();
    };
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &HoldSheet::tell);
    connect(m_scope, &ScopeEditor::changed, this, later);
    connect(m_from, &OptionalDate::changed, this, later);
    connect(m_to, &OptionalDate::changed, this, later);
    connect(m_numbers, &QPlainTextEdit::textChanged, this, later);
    connect(m_how, &QComboBox::currentIndexChanged, this, &HoldSheet::turn);
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        m_titleField->setError({});
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_touched = true;
        m_reasonField->setError({});
    });
    connect(m_review, &QDateEdit::dateChanged, this, [this] { m_reviewField->setError({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &HoldSheet::tryIt);
    turn();
    m_title->setFocus();
}

Scope HoldSheet::newScope(Route like) const
{
    Scope scope;
    if (like == Route::DepartmentRecords)
        scope.departments = headedDepartments(m_session.state(), m_session.me(), m_session.rightsTime());
    return scope;
}

bool HoldSheet::isByScope() const
{
    return m_how->currentData().toBool();
}

void HoldSheet::turn()
{
    m_scopePart->setVisible(isByScope());
    m_numbersField->setVisible(!isByScope());
    tell();
}

void HoldSheet::readNumbers()
{
    static const QRegularExpression Between(QStringLiteral("[\\s,;，；、]+"));
    m_records.clear();
    m_unknown.clear();
    const QStringList numbers = m_numbers->toPlainText().split(Between, Qt::SkipEmptyParts);
    for (const QString &one : numbers) {
        const QString number = one.toUpper();
        auto known = m_known.constFind(number);
        if (known == m_known.constEnd())
            known = m_known.insert(number, findRecordNumbered(m_session, number).value_or(NoId));
        if (*known == NoId)
            m_unknown += one;
        else if (!m_records.contains(*known))
            m_records.append(*known);
    }
}

HoldText HoldSheet::text() const
{
    HoldText text { m_title->text().trimmed(), m_reason->toPlainText().trimmed(), {}, {} };
    if (isByScope()) {
        Scope scope = m_scope->scope();
        scope.words.clear();
        scope.dayFrom = m_from->day();
        scope.dayTo = m_to->day();
        text.scope = scope;
    } else {
        text.records = m_records;
    }
    return text;
}

void HoldSheet::tell()
{
    m_pause.stop();
    runAction(this, [this] {
        if (!isByScope())
            readNumbers();
        const HoldText text = this->text();
        m_numbersField->setError(m_unknown.isEmpty() || isByScope() ? QString()
                                                                    : tr("There is no record %1.").arg(displaySafe(m_unknown.mid(0, UnknownNamed).join(tr(", ")))));
        const QString objection = !isByScope() && m_records.isEmpty() ? tr("Enter at least one record number.") : objectionToPlacing(m_session, text);
        if (!objection.isEmpty()) {
            m_means->setMessage(Banner::Kind::Information, objection);
            return;
        }
        const int count = int(countUnder(m_session, { {}, text }));
        m_means->setMessage(Banner::Kind::Good, isByScope() ? tr("Holds %n filed records now, and by itself what is filed into this scope later.", nullptr, count) : tr("Holds these %n records.", nullptr, count));
    });
}

void HoldSheet::tryIt()
{
    tell();
    if (m_title->text().trimmed().isEmpty()) {
        m_titleField->setError(tr("Give the matter a name."));
        m_titleField->focusEditor();
        return;
    }
    if (m_reason->toPlainText().simplified().size() < ShortestReason) {
        m_reasonField->setError(tr("Say in at least a sentence why the records are needed longer."));
        m_reasonField->focusEditor();
        return;
    }
    if (m_means->kind() != Banner::Kind::Good || m_numbersField->hasError()) {
        if (isByScope())
            m_scroll->ensureWidgetVisible(m_scope);
        else
            m_numbersField->focusEditor();
        return;
    }
    const auto refused = [this](const Error &error) {
        m_means->setMessage(Banner::Kind::Blocked, error.message());
    };
    if (runAction(this, [this] { m_number = placeHold(m_session, HoldKind(m_kind->currentData().toInt()), text(), dayOf(m_review->date())); }, { ErrorCode::BadInput }, refused))
        accept();
}

void HoldSheet::reject()
{
    const Confirmation question { tr("Discard this hold?"), tr("Nothing was held; what you wrote here is not kept."), {}, tr("Discard"), false, Icon::Undo, {}, {} };
    if (!m_touched || ConfirmSheet::ask(this, question))
        Sheet::reject();
}

} // namespace tongjian
