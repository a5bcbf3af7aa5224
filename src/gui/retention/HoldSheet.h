// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Holds.h"

#include <QTimer>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

namespace tongjian
{

class Banner;
class LabelledField;
class OptionalDate;
class ScopeEditor;

/// A hold is placed (regulation 4.2): what for, until when it is looked at again, and on which records, by scope or by a list of their numbers.
class HoldSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p numbers: of records, to begin with as a list; none: by scope.
    HoldSheet(Session &session, const QStringList &numbers, QWidget *parent);
    void reject() override; ///< what was written is asked about first
    /// Once accepted: FC-2026-0003.
    [[nodiscard]] QString number() const { return m_number; }

private:
    void turn();
    void tell();
    void tryIt();
    [[nodiscard]] bool isByScope() const;
    [[nodiscard]] Scope newScope(Route like) const;
    [[nodiscard]] HoldText text() const;
    /// Finds the records of the list; what is no number of one is left in m_unknown.
    void readNumbers();

    Session &m_session;
    QLineEdit *m_title;
    LabelledField *m_titleField;
    QComboBox *m_kind;
    QDateEdit *m_review;
    LabelledField *m_reviewField;
    QPlainTextEdit *m_reason;
    LabelledField *m_reasonField;
    QComboBox *m_how;
    QWidget *m_scopePart;
    ScopeEditor *m_scope;
    OptionalDate *m_from;
    OptionalDate *m_to;
    QPlainTextEdit *m_numbers;
    LabelledField *m_numbersField;
    QScrollArea *m_scroll;
    Banner *m_means;
    QTimer m_pause;
    QHash<QString, Id> m_known; ///< records by number, as far as they were looked for
    QList<Id> m_records;
    QStringList m_unknown;
    QString m_number;
    bool m_touched = false;
};

} // namespace tongjian
