// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlaceText.h"

#include "gui/style/Tokens.h"

#include <QEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace tongjian
{

namespace
{

// Ordered, without what is empty, joined where they touch.
QList<TextRange> inOrder(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.from < b.from; });
    QList<TextRange> joined;
    for (const TextRange &one : std::as_const(ranges)) {
        if (one.length <= 0)
            continue;
        if (!joined.isEmpty() && one.from <= joined.constLast().from + joined.constLast().length)
            joined.last().length = qMax(joined.constLast().length, one.from + one.length - joined.constLast().from);
        else
            joined.append(one);
    }
    return joined;
}

} // namespace

PlaceText::PlaceText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void PlaceText::setText(const QString &text, const QList<TextRange> &ranges)
{
    // By characters as a reader sees them: what stands for one may be longer than it.
    QString shown;
    m_raw.clear();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        const QString piece = displaySafe(text.mid(from, end - from), true);
        shown += piece;
        m_raw.append(QList<qsizetype>(piece.size(), from));
        from = end;
    }
    m_raw.append(text.size());
    m_ranges = inOrder(ranges);
    setPlainText(shown);
    paint();
}

void PlaceText::mark(bool out)
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return;
    const qsizetype from = m_raw.value(cursor.selectionStart(), m_raw.constLast());
    qsizetype end = m_raw.value(cursor.selectionEnd(), m_raw.constLast());
    // Half of what stands for a character is the whole of it.
    if (const qsizetype last = m_raw.value(cursor.selectionEnd() - 1); end == last)
        end = *std::upper_bound(m_raw.begin(), m_raw.end(), last);
    QList<TextRange> ranges;
    for (const TextRange &one : std::as_const(m_ranges)) {
        if (out) {
            ranges.append(one);
            continue;
        }
        ranges.append({ one.from, qMin(one.from + one.length, from) - one.from });
        const qsizetype behind = qMax(one.from, end);
        ranges.append({ behind, one.from + one.length - behind });
    }
    if (out)
        ranges.append({ from, end - from });
    m_ranges = inOrder(ranges);
    paint();
    // What was done is seen where the selection was.
    QTextCursor after = cursor;
    after.setPosition(cursor.selectionEnd());
    setTextCursor(after);
}

qsizetype PlaceText::shownAt(qsizetype raw) const
{
    return std::lower_bound(m_raw.begin(), m_raw.end(), raw) - m_raw.begin();
}

// Struck through as well as coloured: colour alone says nothing to some.
void PlaceText::paint()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Colors &colors = colorsFor(palette());
    for (const TextRange &one : std::as_const(m_ranges)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(shownAt(one.from)));
        mark.cursor.setPosition(int(shownAt(one.from + one.length)), QTextCursor::KeepAnchor);
        mark.format.setBackground(colors.warnSoft);
        mark.format.setForeground(colors.warn);
        mark.format.setFontStrikeOut(true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void PlaceText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

} // namespace tongjian
