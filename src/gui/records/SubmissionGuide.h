// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Record.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/Timeline.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tongjian
{

/// Beside the form: what still stands against submitting (each leads to its field), what else is worth knowing, and who
/// acts on the record next.
class SubmissionGuide : public Card
{
    Q_OBJECT
public:
    explicit SubmissionGuide(QWidget *parent = nullptr);

    void setProblems(const QList<FieldProblem> &problems, FormKind form);
    void setWay(const QList<TimelineStep> &steps);
    void setSaved(const QString &text);

Q_SIGNALS:
    void fieldWanted(Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_heading;
    QVBoxLayout *m_items;
    QList<QPushButton *> m_buttons; ///< one for each field, in the order of the form
    QLabel *m_ready;
    QLabel *m_saved;
    QLabel *m_wayHeading;
    Timeline *m_way;
};

} // namespace tongjian
