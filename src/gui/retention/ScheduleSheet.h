// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Applying.h"

#include <QTimer>

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace tongjian
{

class Banner;
class EffectCard;
class LabelledField;
class ScheduleLineEditor;

/// Another retention schedule, proposed to the executive (regulation 4.2): the lines edited in place, from when on, whether it also shortens what
/// was promised before, and what all that does to the records, which is seen before it is submitted.
class ScheduleSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p form: to begin with, newSchedule(). @p asked: the application that was asked back, of which this is to be the answer.
    ScheduleSheet(Session &session, const ApplicationForm &form, const SeenApplication &asked, QWidget *parent);
    void reject() override; ///< what was written is asked about first
    /// Once accepted.
    [[nodiscard]] Id application() const { return m_application; }

private:
    ScheduleLineEditor *addLine(const RetentionLine &line);
    void number();
    void later();
    void tell();
    void tryIt();
    [[nodiscard]] RetentionChange change() const;
    [[nodiscard]] ApplicationForm form() const;

    Session &m_session;
    ApplicationForm m_form;
    SeenApplication m_asked;
    Id m_application = NoId;
    QList<ScheduleLineEditor *> m_lines;
    QVBoxLayout *m_lineRows;
    QScrollArea *m_scroll;
    QDateEdit *m_from;
    LabelledField *m_fromField;
    QCheckBox *m_shortens;
    QLabel *m_shortensMeans;
    QPlainTextEdit *m_reason;
    LabelledField *m_reasonField;
    Banner *m_means;
    EffectCard *m_effect;
    QPushButton *m_go;
    QTimer m_pause;
    bool m_tried = false;
    bool m_touched = false;
};

} // namespace tongjian
