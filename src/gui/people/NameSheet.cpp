// SPDX-License-Identifier: GPL-3.0-or-later
#include "NameSheet.h"

#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/style/HouseStyle.h"
#include "ui_NameSheet.h"

#include <QPushButton>

namespace tongjian
{

NameSheet::NameSheet(const QString &title, const QString &present, const QString &verb, std::function<void(const QString &)> use, QWidget *parent)
    : Sheet(parent)
    , m_ui(std::make_unique<Ui::NameSheet>())
    , m_use(std::move(use))
{
    setObjectName(QStringLiteral("nameSheet"));
    setHead(Icon::Department, Ink::Accent, title);
    addText(tr("The name appears on every record of the department."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    m_ui->name->setText(present);
    m_ui->name->selectAll();
    addWidget(body);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(verb, ButtonKind::Primary);
    go->setObjectName(QStringLiteral("nameGo"));
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &NameSheet::tryIt);
    connect(m_ui->name, &QLineEdit::textEdited, this, [this] { m_ui->nameField->setError({}); });
    m_ui->name->setFocus();
}

NameSheet::~NameSheet() = default;

void NameSheet::tryIt()
{
    const bool used = runAction(
        this, [this] { m_use(m_ui->name->text()); }, { ErrorCode::BadInput }, [this](const Error &error) {
            m_ui->nameField->setError(error.message());
            m_ui->nameField->focusEditor();
        });
    if (used)
        accept();
}

} // namespace tongjian
