// SPDX-License-Identifier: GPL-3.0-or-later
#include "SafeTextView.h"

#include "core/Record.h"
#include "gui/style/Tokens.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QImage>
#include <QTextBlock>
#include <QTextOption>

namespace tongjian
{

SafeTextView::SafeTextView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setBackgroundVisible(false);
    setAcceptDrops(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a long number must not run out of the page
    // Running text is read best in lines of at most 45 Chinese characters.
    setMaximumWidth(size::LineCharacters * size::Font + 24);
}

void SafeTextView::setText(const QString &text)
{
    setPlainText(displaySafe(text, true));
    setAccessibleDescription(toPlainText().left(200));
    fit();
}

void SafeTextView::setFitsText(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    fit();
}

QVariant SafeTextView::loadResource(int, const QUrl &)
{
    // A null answer would make Qt look for itself; an empty picture ends the search.
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    return nothing;
}

QSize SafeTextView::sizeHint() const
{
    if (!m_fits)
        return QPlainTextEdit::sizeHint();
    return QSize(QPlainTextEdit::sizeHint().width(), minimumHeight());
}

QSize SafeTextView::minimumSizeHint() const
{
    return m_fits ? QSize(120, minimumHeight()) : QPlainTextEdit::minimumSizeHint();
}

void SafeTextView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

// The text stands without a frame, in line with what is around it: the ring is drawn outside.
void SafeTextView::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    if (!m_ring)
        m_ring = new QFocusFrame(this);
    m_ring->setWidget(this);
}

void SafeTextView::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (m_ring)
        m_ring->setWidget(nullptr);
}

void SafeTextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SafeTextView::fit()
{
    if (!m_fits)
        return;
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    setFixedHeight(int(height) + 2 * frameWidth() + 4);
}

} // namespace tongjian
