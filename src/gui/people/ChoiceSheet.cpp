// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceSheet.h"

#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "ui_ChoiceSheet.h"

#include <QPushButton>

namespace tongjian
{

ChoiceSheet::ChoiceSheet(Icon icon, const QString &title, const QString &explanation, const QString &label,
    const QList<std::pair<QString, qint64>> &choices, const QString &verb, QWidget *parent)
    : Sheet(parent)
    , m_ui(std::make_unique<Ui::ChoiceSheet>())
{
    setObjectName(QStringLiteral("choiceSheet"));
    setHead(icon, Ink::Accent, title);
    addText(explanation, Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    m_ui->choiceField->setLabel(label);
    for (const auto &[text, value] : choices)
        m_ui->choice->addItem(text, value);
    addWidget(body);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(verb, ButtonKind::Primary);
    go->setObjectName(QStringLiteral("choiceGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->choice->setFocus();
}

ChoiceSheet::~ChoiceSheet() = default;

qint64 ChoiceSheet::choice() const
{
    return m_ui->choice->currentData().toLongLong();
}

} // namespace tongjian
