// SPDX-License-Identifier: GPL-3.0-or-later
#include "CopyBarrier.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace tongjian
{

namespace
{

template<typename Edit>
void dropSelection(Edit *edit)
{
    if (!edit)
        return;
    QTextCursor cursor = edit->textCursor();
    cursor.clearSelection();
    edit->setTextCursor(cursor);
}

} // namespace

CopyBarrier::CopyBarrier(QWidget *guarded)
    : QObject(guarded)
    , m_guarded(guarded)
{
    qApp->installEventFilter(this);
    QClipboard *clipboard = QGuiApplication::clipboard();
    connect(clipboard, &QClipboard::changed, this, [clipboard](QClipboard::Mode mode) {
        const bool own = mode == QClipboard::Selection ? clipboard->ownsSelection() : mode == QClipboard::Clipboard && clipboard->ownsClipboard();
        if (own && !clipboard->text(mode).isEmpty()) // emptying it is a change too
            clipboard->clear(mode);
    });
}

bool CopyBarrier::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !m_guarded->isAncestorOf(widget))
        return false;
    switch (event->type()) {
    case QEvent::ContextMenu:
        return true;
    case QEvent::MouseButtonPress: // on what is selected: that would be drawn into another window
        dropSelection(qobject_cast<QPlainTextEdit *>(widget->parentWidget()));
        dropSelection(qobject_cast<QTextEdit *>(widget->parentWidget()));
        return false;
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut);
    }
    default:
        return false;
    }
}

} // namespace tongjian
