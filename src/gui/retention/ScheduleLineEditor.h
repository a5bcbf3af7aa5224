// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Retention.h"
#include "gui/pieces/Card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tongjian
{

class Session;

/// One line of a retention schedule, edited in place; what stands against it is said below.
class ScheduleLineEditor : public Card
{
    Q_OBJECT
public:
    ScheduleLineEditor(Session &session, const RetentionLine &line, QWidget *parent = nullptr);

    [[nodiscard]] RetentionLine line() const;
    /// Its place among the others, from 1: a screen reader tells them apart by it.
    void setNumber(int number);
    /// Empty takes it away.
    void setProblem(const QString &problem);
    [[nodiscard]] bool wasTouched() const { return m_touched; }
    /// To where a period, or else the basis, is to be filled in.
    void focusEditor();

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void offerChannels();
    void edited();

    QComboBox *m_class;
    QComboBox *m_channel;
    QComboBox *m_department;
    QComboBox *m_level;
    QPushButton *m_remove;
    QSpinBox *m_shortestYears;
    QSpinBox *m_shortestMonths;
    QSpinBox *m_longestYears;
    QSpinBox *m_longestMonths;
    QLineEdit *m_basis;
    QLabel *m_problem;
    bool m_touched = false;
};

} // namespace tongjian
