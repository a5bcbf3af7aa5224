// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecoverySheetsSheet.h"

#include "core/Error.h"
#include "crypto/RecoveryShares.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "report/RecoverySheets.h"
#include "gui/style/Typography.h"
#include "ui_RecoverySheetsSheet.h"

#include <QFile>
#include <QFontDatabase>
#include <QPushButton>

namespace tongjian
{

namespace
{

Secret textOf(const QPlainTextEdit *edit)
{
    QString text = edit->toPlainText();
    return Secret::takeFrom(text);
}

} // namespace

RecoverySheetsSheet::RecoverySheetsSheet(Session &session, const QString &title, const QString &explanation, const QString &verb,
    std::function<void(const SheetsInUse &)> act, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_act(std::move(act))
    , m_ui(std::make_unique<Ui::RecoverySheetsSheet>())
{
    setObjectName(QStringLiteral("recoverySheetsSheet"));
    setHead(Icon::Key, Ink::Accent, title);
    addText(explanation, Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_go = addButton(verb, ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("sheetsGo"));
    m_go->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &RecoverySheetsSheet::tryIt);
    for (const auto &[edit, field] : { std::pair(m_ui->firstSheet, m_ui->firstSheetField), std::pair(m_ui->secondSheet, m_ui->secondSheetField) }) {
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        edit->setUndoRedoEnabled(false); // nothing of it stays in a history
        edit->setTabChangesFocus(true);
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit = edit, field = field] { check(edit, field); });
    }
    m_ui->firstSheet->setFocus();
}

RecoverySheetsSheet::~RecoverySheetsSheet()
{
    for (QPlainTextEdit *edit : { m_ui->firstSheet, m_ui->secondSheet }) {
        (void)textOf(edit);
        edit->clear();
    }
}

// Says what is wrong with each sheet as it is typed; the line that is still being typed is let be.
void RecoverySheetsSheet::check(QPlainTextEdit *edit, LabelledField *field)
{
    const auto complete = [](const QPlainTextEdit *one) {
        try {
            return readRecoverySheet(textOf(one)).sheet;
        } catch (const Error &) {
            return 0;
        }
    };
    QString wrong;
    try {
        QString text = edit->toPlainText();
        const qsizetype whole = text.lastIndexOf(u'\n');
        text.truncate(qMax<qsizetype>(0, whole));
        if (!text.trimmed().isEmpty())
            (void)readRecoverySheet(Secret::takeFrom(text));
    } catch (const Error &error) {
        wrong = error.message();
    }
    field->setError(wrong);
    const int first = complete(m_ui->firstSheet);
    const int second = complete(m_ui->secondSheet);
    if (first > 0 && first == second)
        field->setError(tr("This is the same sheet twice. Take another of the three."));
    m_go->setEnabled(first > 0 && second > 0 && first != second);
}

void RecoverySheetsSheet::reject()
{
    const bool typed = !m_ui->firstSheet->document()->isEmpty() || !m_ui->secondSheet->document()->isEmpty();
    const Confirmation question { tr("Discard what you typed?"), tr("Nothing was changed. The two sheets would have to be typed again."), {}, tr("Discard"), false, Icon::Undo, {}, {} };
    if (!typed || ConfirmSheet::ask(this, question))
        Sheet::reject();
}

void RecoverySheetsSheet::tryIt()
{
    std::optional<SheetsInUse> sheets;
    const bool opened = runAction(
        this, [&] { sheets.emplace(openSheets(m_session, textOf(m_ui->firstSheet), textOf(m_ui->secondSheet))); }, { ErrorCode::BadInput },
        [this](const Error &error) {
            m_ui->secondSheetField->setError(sentences(error.message(), error.hint()));
            m_ui->secondSheetField->focusEditor();
        });
    if (!opened)
        return;
    const QString path = FileDialog::saveFile(this, tr("Save the new recovery sheets"), tr("New recovery sheets.pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!runAction(this, [&] { writeRecoverySheets(path, m_session.company(), sheets->fresh.shares, m_session.now()); }))
        return;
    if (runAction(this, [&] { m_act(*sheets); }))
        accept();
    else
        QFile::remove(path); // they open nothing: the old ones still hold
}

} // namespace tongjian
