// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConfirmSheet.h"

#include "LabelledField.h"
#include "gui/style/HouseStyle.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QShowEvent>

namespace tongjian
{

namespace
{

// The seam of the tests, empty in the program.
struct Seam {
    struct Answer {
        bool yes;
        QString reason;
    };
    std::optional<Answer> next;
    Confirmation last;
};

Seam &seam()
{
    static Seam seam;
    return seam;
}

}

ConfirmSheet::ConfirmSheet(const Confirmation &confirmation, QWidget *parent)
    : Sheet(parent)
    , m_loses(confirmation.loses)
{
    setObjectName(QStringLiteral("confirmSheet"));
    setHead(confirmation.loses ? Icon::Alert : confirmation.icon, confirmation.loses ? Ink::Bad : Ink::Accent, confirmation.title);
    addText(confirmation.consequence);
    addText(confirmation.undo, Ink::Dimmed);
    if (!confirmation.reasonLabel.isEmpty()) {
        m_reason = new QPlainTextEdit(this);
        m_reason->setObjectName(QStringLiteral("confirmReason"));
        m_reason->setTabChangesFocus(true);
        m_reason->setFixedHeight(96);
        auto *field = LabelledField::around(m_reason, this);
        field->setLabel(confirmation.reasonLabel);
        field->setHint(confirmation.reasonHint);
        field->setRequired(true);
        addWidget(field);
    }
    m_cancel = addButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("confirmCancel"));
    m_verb = addButton(confirmation.verb, confirmation.loses ? ButtonKind::Danger : ButtonKind::Primary);
    m_verb->setObjectName(QStringLiteral("confirmVerb"));
    if (!confirmation.loses && !m_reason)
        m_verb->setDefault(true);
    m_cancel->setAutoDefault(true); // Enter does what has the focus, and what is lost never by chance
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    if (m_reason) {
        m_verb->setEnabled(false);
        connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_verb->setEnabled(!reason().isEmpty()); });
    }
}

QString ConfirmSheet::reason() const
{
    return m_reason ? m_reason->toPlainText().trimmed() : QString();
}

void ConfirmSheet::reject()
{
    const Confirmation question { tr("Discard what you wrote?"), tr("Nothing was sent; what you wrote here is not kept."), {}, tr("Discard"), false, Icon::Undo, {}, {} };
    if (reason().isEmpty() || ask(this, question))
        Sheet::reject();
}

void ConfirmSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    if (m_reason)
        m_reason->setFocus();
    else
        (m_loses ? m_cancel : m_verb)->setFocus();
}

bool ConfirmSheet::ask(QWidget *parent, const Confirmation &confirmation)
{
    if (const auto answer = std::exchange(seam().next, std::nullopt)) {
        seam().last = confirmation;
        return answer->yes;
    }
    ConfirmSheet sheet(confirmation, parent);
    return sheet.exec() == Accepted;
}

std::optional<QString> ConfirmSheet::askReason(QWidget *parent, const Confirmation &confirmation)
{
    if (const auto answer = std::exchange(seam().next, std::nullopt)) {
        seam().last = confirmation;
        return answer->yes ? std::optional(answer->reason) : std::nullopt;
    }
    ConfirmSheet sheet(confirmation, parent);
    return sheet.exec() == Accepted ? std::optional(sheet.reason()) : std::nullopt;
}

void ConfirmSheet::setNextAnswer(bool yes, const QString &reason)
{
    seam().next = Seam::Answer {yes, reason};
}

Confirmation ConfirmSheet::lastQuestion()
{
    return seam().last;
}

} // namespace tongjian
