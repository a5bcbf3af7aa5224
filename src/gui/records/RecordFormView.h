// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageView.h"
#include "services/Drafts.h"
#include "services/Review.h"

#include <QMap>
#include <QSet>
#include <QTimer>

class QAction;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tongjian
{

class AttachmentList;
class Column;
class FilesEditor;
class LabelledField;
class PartiesEditor;

/// 新建记录: one form whose fields follow the kind of talk (regulation 2.1, 3.2). Saves itself as a draft while it is written.
class RecordFormView : public PageView
{
    Q_OBJECT
public:
    explicit RecordFormView(Session &session, QWidget *parent = nullptr);
    ~RecordFormView() override;

    /// An empty form; what was in it is saved.
    void startNew();
    void openDraft(Id draft);
    [[nodiscard]] RecordContent content() const;
    [[nodiscard]] Id draft() const { return m_draft; }
    /// Saves what is not yet saved; true if nothing is lost by leaving.
    bool saveNow();

Q_SIGNALS:
    void submitted(const QString &number);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void fill(const RecordContent &content);
    void adaptToForm();
    void edited();
    void checkNow(bool everything);
    void fillEnd();
    void fillDuration();
    void submit();
    void attach(const QStringList &paths);
    void detach(int row);
    void showAttachments();
    void showRemarks();
    void retranslateUi();
    LabelledField *addField(Field field, QWidget *editor);
    [[nodiscard]] bool worthSaving() const;

    Session &m_session;
    Id m_draft = NoId;
    bool m_filling = false;
    bool m_dirty = false;
    bool m_tried = false; ///< submitting was tried: every problem is shown from then on
    bool m_returned = false;
    QList<Attachment> m_attachments;
    QTimer m_saver;
    QMap<Field, LabelledField *> m_fields;
    QSet<Field> m_touched;

    Column *m_column;
    QLabel *m_saved;
    QComboBox *m_form;
    QComboBox *m_channel;
    LabelledField *m_formField;
    QLineEdit *m_subject;
    PartiesEditor *m_parties;
    QDateTimeEdit *m_start;
    QDateTimeEdit *m_end;
    QSpinBox *m_minutes;
    QSpinBox *m_seconds;
    LabelledField *m_durationField;
    QComboBox *m_direction;
    QPlainTextEdit *m_summary;
    QPlainTextEdit *m_body;
    QLineEdit *m_place;
    QLineEdit *m_platform;
    QLineEdit *m_mailbox;
    QLineEdit *m_tool;
    FilesEditor *m_files;
    QComboBox *m_reason;
    QLineEdit *m_reasonText;
    QComboBox *m_confidentiality;
    QLineEdit *m_matter;
    AttachmentList *m_attachmentList;
    QAction *m_submit;
    QAction *m_close;
};

} // namespace tongjian
