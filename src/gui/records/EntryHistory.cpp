// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryHistory.h"

#include <QAction>
#include <QWidget>

namespace tongjian
{

namespace
{
constexpr qsizetype MostSteps = 200;
}

EntryHistory::EntryHistory(QWidget *form, std::function<RecordContent()> content, std::function<void(const RecordContent &)> put)
    : QObject(form)
    , m_content(std::move(content))
    , m_put(std::move(put))
    , m_undo(new QAction(form))
    , m_redo(new QAction(form))
{
    m_undo->setObjectName(QStringLiteral("undoEntry"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setObjectName(QStringLiteral("redoEntry"));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, &EntryHistory::undo);
    connect(m_redo, &QAction::triggered, this, &EntryHistory::redo);
    retranslateUi();
}

void EntryHistory::begin()
{
    m_steps = { m_content() };
    m_at = 0;
    showWays();
}

void EntryHistory::touched()
{
    m_undo->setEnabled(true);
}

void EntryHistory::note()
{
    const RecordContent now = m_content();
    if (now == m_steps.at(m_at))
        return;
    m_steps.resize(m_at + 1);
    if (m_steps.size() == MostSteps)
        m_steps.removeFirst();
    m_steps.append(now);
    m_at = m_steps.size() - 1;
    showWays();
}

void EntryHistory::undo()
{
    note();
    go(m_at - 1);
}

void EntryHistory::redo()
{
    note(); // what was changed since ends what could be brought back
    go(m_at + 1);
}

void EntryHistory::go(qsizetype step)
{
    if (step >= 0 && step < m_steps.size()) {
        m_at = step;
        m_put(m_steps.at(m_at));
    }
    showWays();
}

void EntryHistory::showWays()
{
    m_undo->setEnabled(m_at > 0);
    m_redo->setEnabled(m_at + 1 < m_steps.size());
}

void EntryHistory::retranslateUi()
{
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
}

} // namespace tongjian
