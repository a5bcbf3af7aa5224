// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemarksSheet.h"

#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "services/ReasonTemplates.h"
#include "ui_RemarksSheet.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tongjian
{

RemarksSheet::RemarksSheet(Session &session, const Subject &subject, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::RemarksSheet>())
{
    setObjectName(QStringLiteral("remarksSheet"));
    const bool rejects = subject.move == Move::Reject;
    if (!rejects) {
        setHead(Icon::Undo, Ink::Accent, subject.count > 1 ? tr("Return %n records to their authors", nullptr, subject.count) : tr("Return to the author"));
        addText(subject.count > 1 ? tr("Each author gets the same words, corrects the record and submits it again.")
                                  : tr("The author corrects it and submits it again. Remarks at fields are shown right there."), Ink::Dimmed);
    } else {
        setHead(Icon::Alert, Ink::Bad, subject.count > 1 ? tr("Reject %n records?", nullptr, subject.count) : tr("Reject this record?"));
        addText(subject.count > 1 ? tr("They do not become records. Their authors see your reason.") : tr("“%1” does not become a record. The author sees your reason.").arg(subject.title));
        addText(tr("This cannot be undone."), Ink::Dimmed);
    }
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->words->setLabel(rejects ? tr("&Reason: what the author has to know") : tr("&What is missing or wrong?"));
    m_ui->remarksField->setVisible(subject.form.has_value());
    if (subject.form) {
        m_form = *subject.form;
        m_ui->remarksField->addItem(tr("Add a remark at a field …"), -1);
        for (const FieldFacts &field : fieldTable()) {
            if (field.forms & maskOf(m_form))
                m_ui->remarksField->addItem(displayName(field.field, m_form), int(field.field));
        }
    }
    fillReasons();
    connect(m_ui->remarksReasons, &QComboBox::activated, this, &RemarksSheet::chooseReason);
    connect(m_ui->remarksKeep, &QPushButton::clicked, this, [this] {
        runAction(this, [this] { saveReasonTemplate(m_session, m_ui->remarksText->toPlainText()); });
        fillReasons();
    });
    connect(m_ui->remarksForget, &QPushButton::clicked, this, [this] {
        runAction(this, [this] { removeReasonTemplate(m_session, m_reason); });
        fillReasons();
    });
    connect(m_ui->remarksText, &QPlainTextEdit::textChanged, this, [this] { m_ui->remarksKeep->setEnabled(!m_ui->remarksText->toPlainText().trimmed().isEmpty()); });
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("remarksCancel"));
    m_go = addButton(rejects ? tr("Reject %n records", nullptr, subject.count) : tr("Return %n records", nullptr, subject.count), rejects ? ButtonKind::Danger : ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("remarksGo"));
    m_go->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->remarksText, &QPlainTextEdit::textChanged, this, [this] { m_go->setEnabled(!remarks().isEmpty()); });
    connect(m_ui->remarksField, &QComboBox::activated, this, [this](int index) {
        if (const int field = m_ui->remarksField->itemData(index).toInt(); field >= 0)
            addField(Field(field));
        m_ui->remarksField->setCurrentIndex(0);
    });
    for (QComboBox *box : { m_ui->remarksReasons, m_ui->remarksField })
        box->installEventFilter(this);
    m_ui->remarksText->setFocus();
}

RemarksSheet::~RemarksSheet() = default;

// What is chosen in these boxes is done at once: by the keyboard too it is chosen in the open list, not passed through.
bool RemarksSheet::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(watched);
    if (!box || event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr std::array Moving { Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End };
    const bool moves = std::find(Moving.begin(), Moving.end(), key->key()) != Moving.end();
    const bool types = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && !key->text().isEmpty() && key->text().front().isPrint();
    if (!moves && !types)
        return Sheet::eventFilter(watched, event);
    box->showPopup();
    return true;
}

void RemarksSheet::fillReasons()
{
    m_reason = NoId;
    m_ui->remarksReasons->clear();
    m_ui->remarksReasons->addItem(tr("Insert a usual reason …"));
    QList<ReasonTemplate> own;
    runAction(this, [&] { own = reasonTemplates(m_session); });
    for (const ReasonTemplate &reason : std::as_const(own)) {
        m_ui->remarksReasons->addItem(displaySafe(reason.text), reason.id);
        m_ui->remarksReasons->setItemData(m_ui->remarksReasons->count() - 1, reason.text, Qt::UserRole + 1);
    }
    if (own.isEmpty()) {
        for (const QString &reason : proposedReasons()) {
            m_ui->remarksReasons->addItem(reason, NoId);
            m_ui->remarksReasons->setItemData(m_ui->remarksReasons->count() - 1, reason, Qt::UserRole + 1);
        }
    }
    m_ui->remarksForget->setVisible(!own.isEmpty());
    m_ui->remarksForget->setEnabled(false);
    m_ui->remarksKeep->setEnabled(!m_ui->remarksText->toPlainText().trimmed().isEmpty());
}

void RemarksSheet::chooseReason(int index)
{
    const QString text = m_ui->remarksReasons->itemData(index, Qt::UserRole + 1).toString();
    if (text.isEmpty())
        return;
    // Beside what is written already, through the cursor, so that Ctrl+Z takes it back.
    QTextCursor cursor = m_ui->remarksText->textCursor();
    if (!cursor.atBlockStart())
        cursor.insertText(QStringLiteral("\n"));
    cursor.insertText(text);
    m_reason = m_ui->remarksReasons->itemData(index).toLongLong();
    m_ui->remarksForget->setEnabled(m_reason != NoId);
    m_ui->remarksText->setFocus();
}

void RemarksSheet::addField(Field field)
{
    if (!m_remarks.contains(field)) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("remark_") + QLatin1String(facts(field).key));
        auto *row = LabelledField::around(edit);
        row->setLabel(displayName(field, m_form));
        m_ui->fieldRows->addWidget(row);
        m_remarks.insert(field, edit);
        connect(edit, &QLineEdit::textChanged, this, [this] { m_go->setEnabled(!remarks().isEmpty()); });
    }
    m_remarks.value(field)->setFocus();
}

void RemarksSheet::reject()
{
    const Confirmation question { tr("Discard your remarks?"), tr("Nothing was decided; what you wrote here is not kept."), {}, tr("Discard remarks"), false, Icon::Undo, {}, {} };
    if (remarks().isEmpty() || ConfirmSheet::ask(this, question))
        Sheet::reject();
}

Remarks RemarksSheet::remarks() const
{
    Remarks remarks;
    remarks.text = m_ui->remarksText->toPlainText().trimmed();
    for (auto it = m_remarks.cbegin(); it != m_remarks.cend(); ++it) {
        if (const QString text = it.value()->text().trimmed(); !text.isEmpty())
            remarks.fields.insert(it.key(), text);
    }
    return remarks;
}

} // namespace tongjian
