// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Record.h"

#include <QObject>

#include <functional>

class QAction;

namespace tongjian
{

/// What stood in a form, step by step: nothing of it is signed, so all of it can be taken back. Within a text its own undo comes first.
class EntryHistory : public QObject
{
    Q_OBJECT
public:
    /// @p content: what stands in the form; @p put: puts something else there.
    EntryHistory(QWidget *form, std::function<RecordContent()> content, std::function<void(const RecordContent &)> put);

    [[nodiscard]] QList<QAction *> actions() const { return { m_undo, m_redo }; }
    void begin(); ///< the form holds another record: what was before is not its history
    void touched(); ///< something was typed or chosen
    void note(); ///< a step ends here: writing paused, or something larger is about to change
    void undo();
    void retranslateUi();

private:
    void redo();
    void go(qsizetype step);
    void showWays();

    std::function<RecordContent()> m_content;
    std::function<void(const RecordContent &)> m_put;
    QList<RecordContent> m_steps; ///< never empty after begin()
    qsizetype m_at = 0;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace tongjian
