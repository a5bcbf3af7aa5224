// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceSheet.h"

#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"

#include <QComboBox>
#include <QPushButton>

namespace tongjian
{

ChoiceSheet::ChoiceSheet(Icon icon, const QString &title, const QString &explanation, const QString &label,
    const QList<std::pair<QString, qint64>> &choices, const QString &verb, QWidget *parent)
    : Sheet(parent)
    , m_box(new QComboBox)
{
    setObjectName(QStringLiteral("choiceSheet"));
    setHead(icon, Ink::Accent, title);
    addText(explanation, Ink::Dimmed);
    m_box->setObjectName(QStringLiteral("choice"));
    for (const auto &[text, value] : choices)
        m_box->addItem(text, value);
    auto *field = LabelledField::around(m_box);
    field->setLabel(label);
    addWidget(field);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(verb, ButtonKind::Primary);
    go->setObjectName(QStringLiteral("choiceGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    m_box->setFocus();
}

qint64 ChoiceSheet::choice() const
{
    return m_box->currentData().toLongLong();
}

} // namespace tongjian
