// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageView.h"
#include "services/Applying.h"

#include <QTimer>

#include <memory>

class QAction;
class QScrollBar;

namespace tongjian
{

namespace Ui
{
class ApplicationFormView;
}

class ApplicationGuide;
class Column;
class LabelledField;

/// 查询申请表: one form whose fields follow what is applied for (regulation 5.1, 5.2). Saves itself as a draft while it is written; says
/// live how many records the scope covers, never by words.
class ApplicationFormView : public PageView
{
    Q_OBJECT
public:
    explicit ApplicationFormView(Session &session, QWidget *parent = nullptr);
    ~ApplicationFormView() override;

    void startNew();
    /// Shown again: an answer that was left waits among the drafts, here something new is begun.
    void comeBack();
    void openDraft(Id draft);
    /// An own application that was asked back, to be changed for the answer.
    void openAnswer(Id application);
    [[nodiscard]] ApplicationForm form() const;

Q_SIGNALS:
    void submitted(Id application, const QString &number);
    void answered(Id application);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wire();
    void offer();
    void fill(const ApplicationForm &form);
    void showRoute();
    void edited();
    void checkNow();
    bool saveNow();
    void showSaved();
    void submit();
    void begin(const ApplicationForm &form, Id draft, Id answers);
    void send(const ApplicationForm &form);
    void sent();
    [[nodiscard]] QString question() const;
    void goToField(ApplicationField field);
    void retranslateUi();
    [[nodiscard]] LabelledField *fieldOf(ApplicationField field) const;
    [[nodiscard]] static LabelledField *firstEmpty(const QList<LabelledField *> &fields);

    Session &m_session;
    std::unique_ptr<Ui::ApplicationFormView> m_ui;
    Column *m_column;
    Column *m_side;
    ApplicationGuide *m_guide;
    QAction *m_submit;
    QAction *m_close;
    QTimer m_saver;
    QTimer m_counter;
    Id m_draft = NoId;
    SeenApplication m_asked; ///< that this answers; of nothing: a new one
    QString m_number; ///< of that
    QString m_asker;
    QString m_question;
    ApplicationForm m_before; ///< as it was asked about
    Route m_route = Route::OwnRecords;
    bool m_dirty = false;
    bool m_lost = false; ///< nobody asks any more what this answers: that was said, and it is kept no longer
    bool m_left = false; ///< for another page, with an answer under way
    bool m_tried = false; ///< submitting was tried: every problem is shown from then on
};

} // namespace tongjian
