// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryTemplatesSheet.h"

#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/style/HouseStyle.h"
#include "ui_EntryTemplatesSheet.h"

#include <QPushButton>

namespace tongjian
{

EntryTemplatesSheet::EntryTemplatesSheet(Session &session, const RecordContent &present, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_present(present)
    , m_ui(std::make_unique<Ui::EntryTemplatesSheet>())
{
    setObjectName(QStringLiteral("entryTemplatesSheet"));
    setHead(Icon::Record, Ink::Accent, tr("Templates"));
    addText(tr("A template keeps the form without times and attachments. Only you can open your templates."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->templateList->setEditTriggers(QAbstractItemView::EditKeyPressed);
    QPushButton *cancel = addButton(tr("Close"));
    m_use = addButton(tr("Start from it"), ButtonKind::Primary);
    m_use->setObjectName(QStringLiteral("templateUse"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &EntryTemplatesSheet::use);
    connect(m_ui->templateSave, &QPushButton::clicked, this, &EntryTemplatesSheet::save);
    connect(m_ui->templateName, &QLineEdit::textEdited, this, [this] { m_ui->templateNameField->setError({}); });
    connect(m_ui->templateRename, &QPushButton::clicked, this, [this] { m_ui->templateList->editItem(m_ui->templateList->currentItem()); });
    connect(m_ui->templateRemove, &QPushButton::clicked, this, &EntryTemplatesSheet::remove);
    connect(m_ui->templateList, &QListWidget::itemDoubleClicked, this, &EntryTemplatesSheet::use);
    connect(m_ui->templateList, &QListWidget::itemChanged, this, &EntryTemplatesSheet::renamed);
    connect(m_ui->templateList, &QListWidget::currentRowChanged, this, [this](int row) {
        for (QPushButton *button : { m_use, m_ui->templateRename, m_ui->templateRemove })
            button->setEnabled(row >= 0);
    });
    load();
    if (m_templates.isEmpty())
        m_ui->templateName->setFocus();
    else
        m_ui->templateList->setFocus();
}

EntryTemplatesSheet::~EntryTemplatesSheet() = default;

int EntryTemplatesSheet::currentIndex() const
{
    const int row = m_ui->templateList->currentRow();
    return row < m_templates.size() ? row : -1;
}

void EntryTemplatesSheet::load(Id current)
{
    int unreadable = 0;
    runAction(this, [&] { m_templates = entryTemplates(m_session, &unreadable); });
    const QSignalBlocker block(m_ui->templateList);
    m_ui->templateList->clear();
    int row = m_templates.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        auto *item = new QListWidgetItem(m_templates.at(i).name, m_ui->templateList);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (m_templates.at(i).id == current)
            row = int(i);
    }
    m_ui->templateList->setCurrentRow(row);
    for (QPushButton *button : { m_use, m_ui->templateRename, m_ui->templateRemove })
        button->setEnabled(row >= 0);
    m_ui->templatesField->setHint(unreadable > 0 ? tr("%n template(s) of an earlier key of this account cannot be opened any more.", nullptr, unreadable)
            : m_templates.isEmpty()              ? tr("None yet: fill in what repeats, then save the form under a name.")
                                                 : QString());
}

void EntryTemplatesSheet::save()
{
    Id saved = NoId;
    const bool done = runAction(
        this, [&] { saved = saveEntryTemplate(m_session, { NoId, m_ui->templateName->text(), m_present }); }, { ErrorCode::BadInput }, [this](const Error &error) {
            m_ui->templateNameField->setError(error.message());
            m_ui->templateNameField->focusEditor();
        });
    if (!done)
        return;
    m_ui->templateName->clear();
    load(saved);
    m_ui->templateList->setFocus();
}

void EntryTemplatesSheet::renamed(QListWidgetItem *item)
{
    const int row = m_ui->templateList->row(item);
    if (row < 0 || row >= m_templates.size() || item->text() == m_templates.at(row).name)
        return;
    EntryTemplate changed = m_templates.at(row);
    changed.name = item->text();
    QString fault;
    runAction(
        this, [&] { (void)saveEntryTemplate(m_session, changed); }, { ErrorCode::BadInput }, [&](const Error &error) { fault = error.message(); });
    load(changed.id); // as it is now, whether or not it was taken
    m_ui->templatesField->setError(fault);
}

void EntryTemplatesSheet::remove()
{
    const int row = currentIndex();
    if (row < 0)
        return;
    const Confirmation question { tr("Delete this template?"), tr("“%1” is removed from your templates. Records that were made from it stay.").arg(displaySafe(m_templates.at(row).name)),
        tr("This cannot be undone."), tr("Delete template"), true, Icon::Trash, {}, {} };
    if (!ConfirmSheet::ask(this, question))
        return;
    runAction(this, [&] { removeEntryTemplate(m_session, m_templates.at(row).id); });
    load();
}

void EntryTemplatesSheet::use()
{
    const int row = currentIndex();
    if (row < 0)
        return;
    m_chosen = m_templates.at(row);
    accept();
}

} // namespace tongjian
