// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Redaction.h"

#include <QPlainTextEdit>

namespace tongjian
{

/// A text of a record in which places are marked to be taken out. It is shown as nothing but text, what would hide or turn the direction
/// made visible; the ranges are those of the text itself.
class PlaceText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PlaceText(QWidget *parent = nullptr);

    void setText(const QString &text, const QList<TextRange> &ranges);
    /// Ordered, apart from each other.
    [[nodiscard]] const QList<TextRange> &ranges() const { return m_ranges; }
    /// The selection is taken out, or stays. Nothing where nothing is selected.
    void mark(bool out);

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *) const override { return false; }

private:
    void paint();
    [[nodiscard]] qsizetype shownAt(qsizetype raw) const;

    QList<qsizetype> m_raw; ///< for each place that is shown, and the end: where it stands in the text
    QList<TextRange> m_ranges;
};

} // namespace tongjian
