// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabelledField.h"

#include "PlainLabel.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tongjian
{

// A line under the editor: an icon and words, on a soft ground if it comes from somebody.
class LabelledField::Note : public QWidget
{
public:
    Note(Icon icon, Ink ink, bool ground, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
        , m_ink(ink)
        , m_ground(ground)
        , m_text(plainLabel(this, TextStyle::Small, ground ? Ink::Text : ink))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins((ground ? space::S : 0) + 16 + space::Xs + 2, ground ? 6 : 0, ground ? space::S : 0, ground ? 6 : 0);
        layout->addWidget(m_text);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        hide();
    }
    void setText(const QString &text)
    {
        m_text->setText(text);
        setVisible(!text.isEmpty());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int left = m_ground ? space::S : 0;
        if (m_ground) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colorsFor(palette()).warnSoft);
            painter.drawRoundedRect(rect(), size::RadiusS, size::RadiusS);
        }
        const int line = m_text->fontMetrics().height();
        icons::paint(&painter, QRectF(left, m_text->y() + (line - 16) / 2.0, 16, 16), m_icon, inkColor(m_ink, palette()));
    }

private:
    Icon m_icon;
    Ink m_ink;
    bool m_ground;
    QLabel *m_text;
};

LabelledField::LabelledField(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_label(plainLabel(this))
    , m_mark(plainLabel(this, TextStyle::Body, Ink::Accent))
    , m_hint(plainLabel(this, TextStyle::Small, Ink::Dimmed))
{
    m_mark->setText(QStringLiteral("*"));
    m_mark->hide();
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Xs);
    head->addWidget(m_label);
    head->addWidget(m_mark);
    head->addStretch();
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::Xs);
    m_rows->addLayout(head);
    m_rows->addWidget(m_hint);
}

LabelledField *LabelledField::around(QWidget *editor, QWidget *parent)
{
    auto *field = new LabelledField(parent);
    field->setEditor(editor);
    return field;
}

void LabelledField::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_editor->setParent(this);
    m_editor->show();
    m_rows->insertWidget(1, m_editor);
    for (QWidget *one = m_editor; one; one = one->focusProxy())
        one->installEventFilter(this);
    describe();
}

// By its letter one comes to fields that are out of sight.
bool LabelledField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() == Qt::ShortcutFocusReason)
        bringIntoSight();
    return QWidget::eventFilter(watched, event);
}

void LabelledField::adoptEditor()
{
    if (m_editor)
        return;
    QList<QWidget *> own { m_label, m_mark, m_hint };
    for (Note *note : m_notes)
        own += note;
    const auto children = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (!own.contains(child)) {
            setEditor(child);
            return;
        }
    }
}

QString LabelledField::hint() const
{
    return m_hint->text();
}

void LabelledField::setLabel(const QString &label)
{
    m_labelText = label;
    m_label->setText(label);
    describe();
}

void LabelledField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void LabelledField::setRequired(bool required)
{
    m_required = required;
    m_mark->setVisible(required);
    m_mark->setToolTip(tr("Required"));
    describe();
}

void LabelledField::setError(const QString &error)
{
    if (m_errorText == error)
        return;
    m_errorText = error;
    tell(About::Error, error);
    describe();
    m_editor->setProperty("invalid", !error.isEmpty());
    m_editor->update();
}

void LabelledField::setWarning(const QString &warning)
{
    m_warningText = warning;
    tell(About::Warning, warning);
    describe();
}

void LabelledField::setRemark(const QString &who, const QString &remark)
{
    //: a reviewer's remark at a field, %1 is the reviewer
    m_remarkText = remark.isEmpty() ? QString() : tr("%1: %2").arg(who, remark);
    tell(About::Remark, m_remarkText);
    describe();
}

void LabelledField::tell(About about, const QString &text)
{
    Note *&note = m_notes[size_t(about)];
    if (!note && text.isEmpty())
        return;
    if (!note) {
        switch (about) {
        case About::Error:
            note = new Note(Icon::Alert, Ink::Bad, false, this);
            break;
        case About::Remark:
            note = new Note(Icon::Chat, Ink::Warn, true, this);
            break;
        case About::Warning:
            note = new Note(Icon::Info, Ink::Warn, false, this);
            break;
        }
        const auto above = std::count_if(m_notes.begin(), m_notes.begin() + int(about), [](const Note *other) { return other; });
        m_rows->insertWidget((m_editor ? m_rows->indexOf(m_editor) : 0) + 1 + int(above), note);
    }
    note->setText(text);
}

void LabelledField::focusEditor()
{
    focusTarget()->setFocus(Qt::OtherFocusReason);
    bringIntoSight();
}

// When what was just said under it is laid out.
void LabelledField::bringIntoSight()
{
    QTimer::singleShot(0, this, [this] {
        for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(this);
        }
    });
}

// Of several things in a row, the first that is used by keys.
QWidget *LabelledField::focusTarget() const
{
    if (m_editor->focusPolicy() != Qt::NoFocus)
        return m_editor;
    const auto children = m_editor->findChildren<QWidget *>();
    const auto first = std::find_if(children.begin(), children.end(), [](const QWidget *one) { return one->focusPolicy() & Qt::TabFocus; });
    return first == children.end() ? m_editor : *first;
}

void LabelledField::describe()
{
    adoptEditor();
    if (!m_editor)
        return;
    QWidget *target = focusTarget();
    m_label->setBuddy(target);
    target->installEventFilter(this);
    QString name = m_labelText;
    const qsizetype bracket = name.indexOf(QLatin1String("(&")); // Chinese mnemonics: 主题(&S)
    if (bracket >= 0)
        name.truncate(bracket);
    name.remove(QLatin1Char('&'));
    QStringList parts {m_errorText, m_warningText, m_remarkText, m_hint->text()};
    parts.removeAll(QString());
    m_label->setAccessibleName(name); // Qt leaves the letter in its brackets
    // Whoever takes the focus in its place is the one that is read.
    for (QWidget *editor = m_editor; editor; editor = editor->focusProxy()) {
        editor->setAccessibleName(m_required ? tr("%1, required").arg(name) : name);
        editor->setAccessibleDescription(parts.join(QLatin1Char('\n')));
    }
}

} // namespace tongjian
