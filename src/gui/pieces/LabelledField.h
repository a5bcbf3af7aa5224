// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QVBoxLayout;

namespace tongjian
{

/// A field of a form: label above, hint below, error in place, what the reviewer said about it. The label's mnemonic goes to
/// the editor and a screen reader hears label, hint and error at the editor. In a form (.ui) the editor is simply its one child.
class LabelledField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString hint READ hint WRITE setHint)
    Q_PROPERTY(bool required READ isRequired WRITE setRequired)
public:
    /// Empty until it is given its editor; labels and hints before that take the first child that is none of its own.
    explicit LabelledField(QWidget *parent = nullptr);
    /// A field with @p editor, which it takes over.
    [[nodiscard]] static LabelledField *around(QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setEditor(QWidget *editor);
    [[nodiscard]] QString label() const { return m_labelText; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isRequired() const { return m_required; }
    void setLabel(const QString &label); ///< may have a mnemonic
    void setHint(const QString &hint);
    void setRequired(bool required);
    /// Empty takes it away. The editor gets a red outline; give it the focus by focusEditor().
    void setError(const QString &error);
    /// Something to know that does not stop the person (entered late).
    void setWarning(const QString &warning);
    /// What a reviewer wrote about this field when returning the record.
    void setRemark(const QString &who, const QString &remark);
    [[nodiscard]] bool hasError() const { return !m_errorText.isEmpty(); }
    [[nodiscard]] QString error() const { return m_errorText; }
    void focusEditor(); ///< and brings all of the field into sight
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Note;
    enum class About : quint8 { Error, Remark, Warning };
    void tell(About about, const QString &text);
    void adoptEditor();
    void bringIntoSight();
    [[nodiscard]] QWidget *focusTarget() const;
    void describe();

    QWidget *m_editor = nullptr;
    QVBoxLayout *m_rows;
    QLabel *m_label;
    QLabel *m_mark;
    QLabel *m_hint;
    std::array<Note *, 3> m_notes {}; ///< one below the other in the order of About; made when there is something to say
    QString m_labelText;
    QString m_errorText;
    QString m_warningText;
    QString m_remarkText;
    bool m_required = false;
};

} // namespace tongjian
