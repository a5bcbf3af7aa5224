// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QPlainTextEdit>

namespace tongjian
{

/// The content of a record; says what was pasted, for it may be a conversation.
class ContentEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void pasted(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        QPlainTextEdit::insertFromMimeData(source);
        if (source->hasText())
            Q_EMIT pasted(source->text());
    }
};

} // namespace tongjian
