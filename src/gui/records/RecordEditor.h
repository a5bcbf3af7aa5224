// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Record.h"

#include <QMap>
#include <QSet>
#include <QWidget>

#include <memory>

namespace tongjian
{

namespace Ui
{
class RecordEditor;
}

class AttachmentList;
class EntryStart;
class LabelledField;
class Session;
struct KnownParty;

/// The fields of one record, following its kind (regulation 2.1): what stands in them, what is wrong beside each. It knows neither
/// drafts nor files; the attachments of the content are its owner's.
class RecordEditor : public QWidget
{
    Q_OBJECT
public:
    /// @p start: the person's usual channels and numbers.
    RecordEditor(Session &session, const EntryStart &start, QWidget *parent);
    ~RecordEditor() override;

    [[nodiscard]] RecordContent content() const; ///< without attachments
    [[nodiscard]] FormKind form() const;
    /// Not an edit: nothing counts as touched.
    void fill(const RecordContent &content);
    /// The same, but what was touched stays touched.
    void put(const RecordContent &content);
    /// Who completes while typing.
    void setKnown(const QList<KnownParty> &parties);
    [[nodiscard]] AttachmentList *attachmentList() const;
    [[nodiscard]] LabelledField *field(Field field) const { return m_fields.value(field); }

    /// What is wrong, at its field: of fields that were touched, or of @p everything.
    void showProblems(const QList<FieldProblem> &problems, bool everything);
    void touch(const QSet<Field> &fields) { m_touched += fields; }
    [[nodiscard]] const QSet<Field> &touched() const { return m_touched; }
    /// The kind of record cannot be chosen.
    void fixForm();
    void clearRemarks();
    void focusSubject();
    void focusBody();

Q_SIGNALS:
    void edited();
    void conversationWanted();
    void conversationPasted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void wire();
    void adaptToForm();
    void adaptToChoices();
    void suggestSelf();
    void fillEnd();
    void fillDuration();
    void retranslateUi();
    [[nodiscard]] Channel channel() const;

    Session &m_session;
    const EntryStart &m_start;
    bool m_filling = false;
    qint64 m_filledStart = 0; ///< with the seconds that its fields do not show
    qint64 m_filledEnd = 0;
    QMap<Field, LabelledField *> m_fields;
    QSet<Field> m_touched;
    std::unique_ptr<Ui::RecordEditor> m_ui;
};

} // namespace tongjian
