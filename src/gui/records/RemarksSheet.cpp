// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemarksSheet.h"

#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "ui_RemarksSheet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

RemarksSheet::RemarksSheet(const RecordContent &content, QWidget *parent)
    : Sheet(parent)
    , m_form(content.form)
    , m_ui(std::make_unique<Ui::RemarksSheet>())
{
    setObjectName(QStringLiteral("remarksSheet"));
    setHead(Icon::Undo, Ink::Accent, tr("Return to the author"));
    addText(tr("The author corrects it and submits it again. Remarks at fields are shown right there."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->remarksField->addItem(tr("Add a remark at a field …"), -1);
    for (const FieldFacts &field : fieldTable()) {
        if (field.forms & maskOf(m_form))
            m_ui->remarksField->addItem(displayName(field.field, m_form), int(field.field));
    }
    QPushButton *cancel = addButton(tr("Cancel"));
    m_go = addButton(tr("Return record"), ButtonKind::Primary);
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
    m_lastEdit = m_ui->remarksText;
    m_ui->remarksText->setFocus();
}

RemarksSheet::~RemarksSheet() = default;

void RemarksSheet::addField(Field field)
{
    if (!m_remarks.contains(field)) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("remark_") + QLatin1String(facts(field).key));
        auto *row = LabelledField::around(edit);
        row->setLabel(displayName(field, m_form));
        m_ui->fieldRows->addWidget(row);
        setTabOrder(m_lastEdit, edit);
        setTabOrder(edit, m_ui->remarksField);
        m_lastEdit = edit;
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
