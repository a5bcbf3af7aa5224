// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchField.h"

#include "gui/style/Icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace tongjian
{

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    m_search = addAction(icons::icon(Icon::Search, Ink::Dimmed), LeadingPosition);
    connect(m_search, &QAction::triggered, this, &SearchField::answer);
    setClearButtonEnabled(true);
    m_clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"));
    retranslateUi();
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::answer);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::answer);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        answer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QLineEdit::changeEvent(event);
}

void SearchField::retranslateUi()
{
    m_search->setText(tr("Search"));
    if (m_clear)
        m_clear->setText(tr("Clear the search"));
}

void SearchField::answer()
{
    m_pause.stop();
    if (text() == m_answered)
        return;
    m_answered = text();
    Q_EMIT searched(m_answered);
}

} // namespace tongjian
