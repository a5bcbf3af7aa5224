// SPDX-License-Identifier: GPL-3.0-or-later
#include "HandoverSheet.h"

#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"

#include <QLineEdit>
#include <QPushButton>

namespace tongjian
{

HandoverSheet::HandoverSheet(const QString &title, const QString &explanation, const QString &label, const Secret &handed, QWidget *parent)
    : Sheet(parent)
    , m_text(new QLineEdit)
{
    setObjectName(QStringLiteral("handoverSheet"));
    setHead(Icon::Key, Ink::Accent, title);
    addText(explanation, Ink::Dimmed);
    m_text->setObjectName(QStringLiteral("handedText"));
    m_text->setReadOnly(true);
    m_text->setText(QString::fromLatin1(handed.view()));
    auto *field = LabelledField::around(m_text);
    field->setLabel(label);
    addWidget(field);
    QPushButton *go = addButton(tr("I have noted it"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("handedNoted"));
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    m_text->setFocus();
    m_text->selectAll();
}

HandoverSheet::~HandoverSheet()
{
    QString shown = m_text->text();
    m_text->clear();
    wipe(shown);
}

bool HandoverSheet::mayGo(QWidget *parent)
{
    const Confirmation question { tr("Close this before it is noted?"), tr("It is shown only now; nobody can show it again."), {}, tr("Close all the same"), true, Icon::Key, {}, {} };
    return ConfirmSheet::ask(parent, question);
}

void HandoverSheet::reject()
{
    if (mayGo(this))
        Sheet::reject();
}

} // namespace tongjian
