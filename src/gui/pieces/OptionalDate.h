// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace tongjian
{

/// A day that need not be there: a box, and the day once it is marked.
class OptionalDate : public QWidget
{
    Q_OBJECT
public:
    explicit OptionalDate(QWidget *parent = nullptr);
    void setText(const QString &text); ///< of the box
    void setSuggested(const QDate &date); ///< what stands there when the box is marked
    /// 20261128; 0: none.
    void setDay(int day);
    [[nodiscard]] int day() const;
    [[nodiscard]] QCheckBox *box() const { return m_box; }
    [[nodiscard]] QDateEdit *date() const { return m_date; }

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_box;
    QDateEdit *m_date;
};

} // namespace tongjian
