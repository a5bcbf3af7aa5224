// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationGuide.h"

#include "ApplicationDisplay.h"
#include "core/Clock.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/pieces/Timeline.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int GuideWidth = 300;
}

ApplicationGuide::ApplicationGuide(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_countHeading(plainLabel(this, TextStyle::SmallStrong, Ink::Dimmed))
    , m_number(plainLabel(this, TextStyle::Title))
    , m_classes(plainLabel(this, TextStyle::Small, Ink::Dimmed))
    , m_wide(plainLabel(this, TextStyle::Small, Ink::Warn))
    , m_missingHeading(plainLabel(this, TextStyle::SmallStrong, Ink::Dimmed))
    , m_ready(plainLabel(this, TextStyle::Body, Ink::Good))
    , m_lock(plainLabel(this, TextStyle::Small, Ink::Warn))
    , m_wayHeading(plainLabel(this, TextStyle::SmallStrong, Ink::Dimmed))
    , m_way(new Timeline(this))
    , m_saved(plainLabel(this, TextStyle::Small, Ink::Dimmed))
{
    setObjectName(QStringLiteral("applicationGuide"));
    setFixedWidth(GuideWidth);
    m_number->setObjectName(QStringLiteral("scopeCount"));
    m_wide->setObjectName(QStringLiteral("scopeWide"));
    for (QLabel *label : { m_number, m_classes, m_wide, m_ready, m_lock, m_saved })
        label->setWordWrap(true);
    m_way->setAlwaysVertical(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::L, space::L, space::L, space::L);
    rows->setSpacing(space::S);
    rows->addWidget(m_countHeading);
    rows->addWidget(m_number);
    rows->addWidget(m_classes);
    rows->addWidget(m_wide);
    rows->addSpacing(space::M);
    rows->addWidget(m_missingHeading);
    rows->addWidget(m_ready);
    rows->addWidget(m_lock);
    for (const ApplicationFieldFacts &field : applicationFieldTable()) {
        auto *button = new QPushButton(this);
        setButtonKind(button, ButtonKind::Quiet);
        button->setObjectName(QStringLiteral("missing_") + QLatin1String(field.key));
        button->setIcon(icons::icon(Icon::ChevronRight, Ink::Accent));
        button->setProperty("leading", true);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, wanted = field.field] { Q_EMIT fieldWanted(wanted); });
        rows->addWidget(button);
        m_buttons.append(button);
    }
    rows->addSpacing(space::M);
    rows->addWidget(m_wayHeading);
    rows->addWidget(m_way);
    rows->addSpacing(space::M);
    rows->addWidget(m_saved);
    show();
}

void ApplicationGuide::setForm(const ApplicationForm &form, const ScopeCount &count)
{
    m_form = form;
    m_count = count;
    show();
}

void ApplicationGuide::setProblems(const QList<ApplicationProblem> &problems)
{
    m_problems = problems;
    show();
}

void ApplicationGuide::setSaved(const QString &text)
{
    m_saved->setText(text);
}

void ApplicationGuide::show()
{
    const bool scoped = has(m_form.route, ApplicationField::Days);
    m_countHeading->setText(tr("The scope covers"));
    m_number->setText(tr("%n records", nullptr, int(m_count.records)));
    m_classes->setText(m_form.scope.words.isEmpty() ? countInWords(m_count) : tr("before words are applied"));
    QStringList wide;
    const QList<ApplicationProblem> warnings = wideness(m_form, m_count.records);
    for (const ApplicationProblem &one : warnings)
        wide += one.message;
    m_wide->setText(wide.join(u'\n'));
    m_wide->setVisible(!wide.isEmpty());
    for (QLabel *label : { m_countHeading, m_number, m_classes })
        label->setVisible(scoped);
    m_missingHeading->setText(tr("Before submitting"));
    bool blocked = false;
    const auto table = applicationFieldTable();
    for (size_t i = 0; i < table.size(); ++i) {
        QString message;
        for (const ApplicationProblem &problem : std::as_const(m_problems)) {
            if (problem.field == table[i].field && problem.severity == Severity::Blocking && message.isEmpty())
                message = problem.message;
        }
        QPushButton *button = m_buttons.at(qsizetype(i));
        button->setText(displayName(table[i].field));
        button->setToolTip(message.toHtmlEscaped());
        button->setAccessibleDescription(message);
        button->setVisible(!message.isEmpty());
        blocked = blocked || !message.isEmpty();
    }
    m_ready->setText(tr("Complete: it can be submitted."));
    m_ready->setVisible(!blocked);
    const QString lock = blocked ? QString() : lockOn(m_form, dayOf(m_session.now()));
    m_lock->setText(lock);
    m_lock->setVisible(!lock.isEmpty());
    m_wayHeading->setText(tr("What happens then"));
    m_way->setSteps(courseAhead(m_session, m_form));
}

void ApplicationGuide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    Card::changeEvent(event);
}

} // namespace tongjian
