// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"
#include "services/Applying.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tongjian
{

class Timeline;

/// Beside the form: how many records the scope covers now, where it is wider than the reason seems to need, what is still missing, who
/// will decide.
class ApplicationGuide : public Card
{
    Q_OBJECT
public:
    explicit ApplicationGuide(Session &session, QWidget *parent = nullptr);
    void setForm(const ApplicationForm &form, const ScopeCount &count);
    void setProblems(const QList<ApplicationProblem> &problems);
    void setSaved(const QString &text);

Q_SIGNALS:
    void fieldWanted(ApplicationField field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    Session &m_session;
    ApplicationForm m_form;
    ScopeCount m_count;
    QList<ApplicationProblem> m_problems;
    QLabel *m_countHeading;
    QLabel *m_number;
    QLabel *m_classes;
    QLabel *m_wide;
    QLabel *m_missingHeading;
    QLabel *m_ready;
    QLabel *m_lock; ///< what keeps it from being decided on once it is submitted
    QList<QPushButton *> m_buttons; // one for each field
    QLabel *m_wayHeading;
    Timeline *m_way;
    QLabel *m_saved;
};

} // namespace tongjian
