// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationSheet.h"

#include "core/Application.h"
#include "gui/jobs/AskAndRun.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tongjian
{

namespace
{
constexpr int TextHeight = 112;
}

ExplanationSheet::ExplanationSheet(Session &session, const QList<Id> &persons, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_person(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    setHead(Icon::Chat, Ink::Accent, tr("Ask for an explanation"));
    addText(tr("Who is asked gets a notice and answers once. Question and answer stay in the record's history; the record does not change."), Ink::Dimmed);
    m_person->setObjectName(QStringLiteral("explanationPerson"));
    for (Id person : persons)
        m_person->addItem(session.personName(person), person);
    LabelledField *field = LabelledField::around(m_person);
    field->setLabel(tr("&Who is asked"));
    addWidget(field);
    addFields(tr("What is to be &explained"), tr("Ask"));
}

ExplanationSheet::ExplanationSheet(Session &session, const OpenQuestion &question, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_text(new QPlainTextEdit)
{
    setHead(Icon::Chat, Ink::Accent, tr("Explain"));
    addText(tr("%1 asks about the record %2:").arg(session.personName(question.asker), question.number), Ink::Dimmed);
    addText(question.text ? displaySafe(*question.text, true) : tr("What was asked is not open to you. Ask %1 for it.").arg(session.personName(question.asker)))->setObjectName(QStringLiteral("explanationQuestion"));
    addText(tr("Your explanation stays in the record's history. It can be given once and not be changed."), Ink::Dimmed);
    addFields(tr("Your &explanation"), tr("Send"));
}

void ExplanationSheet::addFields(const QString &label, const QString &verb)
{
    setObjectName(QStringLiteral("explanationSheet"));
    m_text->setObjectName(QStringLiteral("explanationText"));
    m_text->setFixedHeight(TextHeight);
    m_text->setTabChangesFocus(true);
    m_textField = LabelledField::around(m_text);
    m_textField->setLabel(label);
    m_textField->setRequired(true);
    addWidget(m_textField);
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("explanationCancel"));
    QPushButton *go = addButton(verb, ButtonKind::Primary);
    go->setObjectName(QStringLiteral("explanationGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_textField->setError({}); });
    m_text->setFocus();
}

QString ExplanationSheet::words() const
{
    return m_text->toPlainText().trimmed();
}

void ExplanationSheet::accept()
{
    if (words().simplified().size() < ShortestReason) {
        m_textField->setError(tr("Write at least a sentence."));
        m_textField->focusEditor();
        return;
    }
    Sheet::accept();
}

void ExplanationSheet::reject()
{
    const Confirmation question { tr("Discard what you wrote?"), tr("Nothing was sent; what you wrote here is not kept."), {}, tr("Discard"), false, Icon::Undo, {}, {} };
    if (words().isEmpty() || ConfirmSheet::ask(this, question))
        Sheet::reject();
}

void ExplanationSheet::ask(Session &session, const OpenedRecord &record, QWidget *parent, std::function<void(qint64)> done)
{
    auto *sheet = new ExplanationSheet(session, personsToAsk(session, record.row), parent);
    askAndRun<qint64>(
        sheet, tr("Asking"),
        [sheet, &session, id = record.row.id] {
            return [&session, id, person = sheet->m_person->currentData().toLongLong(), text = sheet->words()](JobControl &) {
                const auto own = session.openAgain();
                return askForExplanation(*own, id, person, text);
            };
        },
        done);
}

void ExplanationSheet::answer(Session &session, const OpenQuestion &question, QWidget *parent, std::function<void(qint64)> done)
{
    auto *sheet = new ExplanationSheet(session, question, parent);
    askAndRun<qint64>(
        sheet, tr("Sending the explanation"),
        [sheet, &session, question] {
            return [&session, question, text = sheet->words()](JobControl &) {
                const auto own = session.openAgain();
                return answerQuestion(*own, question.record, question.question, text);
            };
        },
        done);
}

} // namespace tongjian
