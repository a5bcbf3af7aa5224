// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReceiptSheet.h"

#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tongjian
{

namespace
{
constexpr int NoteHeight = 72;
}

ReceiptSheet::ReceiptSheet(const QStringList &numbers, qint64 now, QWidget *parent)
    : Sheet(parent)
    , m_number(new QComboBox)
    , m_receivedBy(new QLineEdit)
    , m_receivedByField(LabelledField::around(m_receivedBy))
    , m_receivedAt(new QDateTimeEdit)
    , m_note(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("receiptSheet"));
    setHead(Icon::Signature, Ink::Accent, tr("Record that a package was received"));
    addText(tr("As the signed handover record says. It is sealed to those who decide on and audit the application, and cannot be changed."), Ink::Dimmed);
    const auto add = [this](QWidget *editor, const char *name, const QString &label) {
        editor->setObjectName(QLatin1String(name));
        LabelledField *field = LabelledField::around(editor);
        field->setLabel(label);
        addWidget(field);
    };
    m_number->addItems(numbers);
    m_number->setCurrentIndex(int(numbers.size()) - 1);
    add(m_number, "receiptPackage", tr("&Package"));
    m_receivedBy->setObjectName(QStringLiteral("receivedBy"));
    m_receivedByField->setLabel(tr("&Received by"));
    m_receivedByField->setRequired(true);
    addWidget(m_receivedByField);
    m_receivedAt->setDateTime(QDateTime::fromMSecsSinceEpoch(now));
    m_receivedAt->setMaximumDateTime(QDateTime::fromMSecsSinceEpoch(now));
    add(m_receivedAt, "receivedAt", tr("&When"));
    m_note->setFixedHeight(NoteHeight);
    m_note->setTabChangesFocus(true);
    add(m_note, "receiptNote", tr("&Note"));
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Record receipt"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("receiptGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ReceiptSheet::tryIt);
    connect(m_receivedBy, &QLineEdit::textChanged, this, [this] { m_receivedByField->setError({}); });
    m_receivedBy->setFocus();
}

void ReceiptSheet::tryIt()
{
    if (m_receivedBy->text().trimmed().isEmpty()) {
        m_receivedByField->setError(tr("Say who received it."));
        m_receivedByField->focusEditor();
        return;
    }
    accept();
}

Receipt ReceiptSheet::receipt() const
{
    return { m_number->currentText(), m_receivedBy->text().trimmed(), m_receivedAt->dateTime().toMSecsSinceEpoch(), m_note->toPlainText().trimmed() };
}

} // namespace tongjian
