// SPDX-License-Identifier: GPL-3.0-or-later
#include "SubmissionGuide.h"

#include "gui/pieces/PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int GuideWidth = 300;
}

SubmissionGuide::SubmissionGuide(QWidget *parent)
    : Card(parent)
    , m_heading(plainLabel(this, TextStyle::SmallStrong, Ink::Dimmed))
    , m_items(new QVBoxLayout)
    , m_ready(plainLabel(this, TextStyle::Body, Ink::Good))
    , m_saved(plainLabel(this, TextStyle::Small, Ink::Dimmed))
    , m_wayHeading(plainLabel(this, TextStyle::SmallStrong, Ink::Dimmed))
    , m_way(new Timeline(this))
{
    setObjectName(QStringLiteral("submissionGuide"));
    setFixedWidth(GuideWidth);
    m_saved->setObjectName(QStringLiteral("savedHint"));
    m_saved->setWordWrap(true);
    m_ready->setWordWrap(true);
    m_ready->setObjectName(QStringLiteral("readyToSubmit"));
    m_way->setAlwaysVertical(true);
    m_items->setSpacing(0);
    for (const FieldFacts &field : fieldTable()) {
        auto *button = new QPushButton(this);
        setButtonKind(button, ButtonKind::Quiet);
        button->setObjectName(QStringLiteral("missing_") + QLatin1String(field.key));
        button->setIcon(icons::icon(Icon::ChevronRight, Ink::Accent));
        button->setProperty("leading", true);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, wanted = field.field] { Q_EMIT fieldWanted(wanted); });
        m_items->addWidget(button);
        m_buttons.append(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::L, space::L, space::L, space::L);
    rows->setSpacing(space::S);
    rows->addWidget(m_heading);
    rows->addWidget(m_ready);
    rows->addLayout(m_items);
    rows->addSpacing(space::M);
    rows->addWidget(m_wayHeading);
    rows->addWidget(m_way);
    rows->addSpacing(space::M);
    rows->addWidget(m_saved);
    retranslateUi();
}

void SubmissionGuide::setProblems(const QList<FieldProblem> &problems, FormKind form)
{
    bool blocked = false;
    const auto table = fieldTable();
    for (size_t i = 0; i < table.size(); ++i) {
        QPushButton *button = m_buttons.at(qsizetype(i));
        QString message;
        for (const FieldProblem &problem : problems) {
            if (problem.field == table[i].field && problem.severity == Severity::Blocking) {
                message = problem.message;
                break;
            }
        }
        button->setVisible(!message.isEmpty());
        button->setText(displayName(table[i].field, form));
        button->setToolTip(message.toHtmlEscaped());
        button->setAccessibleDescription(message);
        blocked |= !message.isEmpty();
    }
    m_ready->setVisible(!blocked);
}

void SubmissionGuide::setWay(const QList<TimelineStep> &steps)
{
    m_way->setSteps(steps);
}

void SubmissionGuide::setSaved(const QString &text)
{
    m_saved->setText(text);
}

void SubmissionGuide::retranslateUi()
{
    m_heading->setText(tr("Before it can be submitted"));
    m_ready->setText(tr("Everything that is needed is there."));
    m_wayHeading->setText(tr("Then"));
}

void SubmissionGuide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Card::changeEvent(event);
}

} // namespace tongjian
