// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Fulfilling.h"

class QLineEdit;

namespace tongjian
{

class LabelledField;
class PlainLabel;
class RecordList;

/// What the granted scope gives, for the officer who hands it out: some can be left out, with the reason; nothing can be added.
class FulfilSheet : public Sheet
{
    Q_OBJECT
public:
    /// Reads through the scope with progress, asks, hands out; @p done with how many records.
    static void open(Session &session, const OpenedApplication &application, QWidget *parent, std::function<void(int)> done);

private:
    class Rows;
    FulfilSheet(Session &session, const OpenedApplication &application, ScopeAnswer answer, QWidget *parent);
    void tell();
    void tellVerification();
    void tryIt();
    [[nodiscard]] QList<Id> granted() const;
    [[nodiscard]] QList<LeftOutRecord> leftOut() const;

    Session &m_session;
    bool m_outside; ///< it is for somebody outside
    ScopeAnswer m_answer;
    Rows *m_rows;
    QLineEdit *m_reason;
    LabelledField *m_reasonField;
    QLabel *m_sum;
    QPushButton *m_go;
};

} // namespace tongjian
