// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Explanations.h"

#include <functional>

class QComboBox;
class QPlainTextEdit;

namespace tongjian
{

class LabelledField;

/// 要求说明, 作出说明: what somebody is to explain about a filed record, or the explanation (regulation 2.2.3). Refused, it is there again as
/// it was filled in.
class ExplanationSheet : public Sheet
{
    Q_OBJECT
public:
    /// Asks one of those who can be asked about @p record.
    static void ask(Session &session, const OpenedRecord &record, QWidget *parent, std::function<void(qint64)> done);
    static void answer(Session &session, const OpenQuestion &question, QWidget *parent, std::function<void(qint64)> done);

public Q_SLOTS:
    void accept() override;
    /// Asks first when words would be lost.
    void reject() override;

private:
    ExplanationSheet(Session &session, const QList<Id> &persons, QWidget *parent);
    ExplanationSheet(Session &session, const OpenQuestion &question, QWidget *parent);
    void addFields(const QString &label, const QString &verb);
    [[nodiscard]] QString words() const;

    Session &m_session;
    QComboBox *m_person = nullptr;
    QPlainTextEdit *m_text;
    LabelledField *m_textField = nullptr;
};

} // namespace tongjian
