// SPDX-License-Identifier: GPL-3.0-or-later
#include "MediumSheet.h"

#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"
#include "ui_MediumSheet.h"

#include <QCompleter>
#include <QDateEdit>
#include <QDir>
#include <QPushButton>

#include <algorithm>

namespace tongjian
{

namespace
{
constexpr int UsualYears = 5; // that a disk is used
}

MediumSheet::MediumSheet(Session &session, const Medium &medium, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_medium(medium)
    , m_ui(std::make_unique<Ui::MediumSheet>())
{
    setObjectName(QStringLiteral("mediumSheet"));
    const bool isNew = medium.id == NoId;
    setHead(Icon::Disk, Ink::Accent, isNew ? tr("Register a medium") : tr("Change medium"));
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    for (const MediumKind kind : mediumKinds())
        m_ui->mediumKind->addItem(displayName(kind), int(kind));
    for (const MediumCondition condition : mediumConditions())
        m_ui->mediumCondition->addItem(displayName(condition), int(condition));
    QCompleter *completer = m_ui->mediumKeeper->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    offerKeepers();
    m_ui->mediumName->setText(m_medium.name);
    m_ui->mediumKind->setCurrentIndex(m_ui->mediumKind->findData(int(m_medium.kind)));
    m_ui->mediumPath->setText(m_medium.path);
    m_ui->mediumSerial->setText(m_medium.serial);
    m_ui->mediumPlace->setText(m_medium.place);
    m_ui->mediumElsewhere->setChecked(m_medium.elsewhere);
    m_ui->mediumCondition->setCurrentIndex(m_ui->mediumCondition->findData(int(m_medium.condition)));
    m_ui->mediumReplaceBy->setText(tr("By this day"));
    m_ui->mediumReplaceBy->setSuggested(dateOfDay(dayOf(m_session.now())).addYears(UsualYears));
    m_ui->mediumReplaceBy->setDay(m_medium.replaceBy);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(isNew ? tr("Register medium") : tr("Change medium"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("mediumGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &MediumSheet::tryIt);
    connect(m_ui->mediumKind, &QComboBox::currentIndexChanged, this, &MediumSheet::showKind);
    connect(m_ui->chooseMediumPath, &QPushButton::clicked, this, [this] {
        if (const QString folder = FileDialog::folder(this, tr("Folder that backups go to")); !folder.isEmpty())
            m_ui->mediumPath->setText(QDir::toNativeSeparators(folder));
    });
    for (const auto &[edit, field] : { std::pair(m_ui->mediumName, m_ui->nameField), std::pair(m_ui->mediumPath, m_ui->pathField), std::pair(m_ui->mediumPlace, m_ui->placeField) })
        connect(edit, &QLineEdit::textChanged, this, [field = field] { field->setError({}); });
    connect(m_ui->mediumKeeper, &QComboBox::currentTextChanged, this, [this] { m_ui->keeperField->setError({}); });
    showKind();
    m_ui->mediumName->setFocus();
}

MediumSheet::~MediumSheet() = default;

void MediumSheet::offerKeepers()
{
    QList<const Person *> staff;
    for (const Person &person : m_session.state().persons()) {
        if (!person.job && (person.active || person.id == m_medium.keeper))
            staff.append(&person);
    }
    std::sort(staff.begin(), staff.end(), [](const Person *a, const Person *b) { return QString::localeAwareCompare(a->name, b->name) < 0; });
    for (const Person *one : std::as_const(staff))
        m_ui->mediumKeeper->addItem(QStringList { displaySafe(one->name), displaySafe(one->login), m_session.departmentName(one->department) }.join(factSeparator()), one->id);
    m_ui->mediumKeeper->setCurrentIndex(m_ui->mediumKeeper->findData(m_medium.keeper != NoId ? m_medium.keeper : m_session.me()));
}

// A tape of another system is registered and kept; nothing is written to it from here.
void MediumSheet::showKind()
{
    const bool tape = MediumKind(m_ui->mediumKind->currentData().toInt()) == MediumKind::Tape;
    m_ui->pathField->setRequired(!tape);
    m_ui->pathField->setError({});
}

Id MediumSheet::keeper() const
{
    const QString typed = m_ui->mediumKeeper->currentText().trimmed();
    const int row = m_ui->mediumKeeper->findText(typed, Qt::MatchFixedString);
    if (row >= 0)
        return m_ui->mediumKeeper->itemData(row).toLongLong();
    Id found = NoId;
    for (int i = 0; i < m_ui->mediumKeeper->count(); ++i) {
        const Person *who = m_session.state().person(m_ui->mediumKeeper->itemData(i).toLongLong());
        if (typed != who->name && typed.compare(who->login, Qt::CaseInsensitive) != 0)
            continue;
        if (found != NoId)
            return NoId; // two of that name
        found = who->id;
    }
    return found;
}

Medium MediumSheet::entered() const
{
    Medium medium = m_medium;
    medium.name = m_ui->mediumName->text().trimmed();
    medium.kind = MediumKind(m_ui->mediumKind->currentData().toInt());
    medium.path = m_ui->mediumPath->text().trimmed().isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(m_ui->mediumPath->text().trimmed()));
    medium.serial = m_ui->mediumSerial->text().trimmed();
    medium.place = m_ui->mediumPlace->text().trimmed();
    medium.elsewhere = m_ui->mediumElsewhere->isChecked();
    medium.keeper = keeper();
    medium.condition = MediumCondition(m_ui->mediumCondition->currentData().toInt());
    medium.replaceBy = m_ui->mediumReplaceBy->day();
    return medium;
}

void MediumSheet::tryIt()
{
    const Medium medium = entered();
    // The service names what stands against it, in this order; the folder is what is left.
    LabelledField *field = m_ui->pathField;
    if (medium.name.isEmpty())
        field = m_ui->nameField;
    else if (medium.place.isEmpty())
        field = m_ui->placeField;
    else if (medium.keeper == NoId)
        field = m_ui->keeperField;
    const auto refused = [&](const Error &error) {
        (void)runAction(this, [&] {
            const BackupBook book(m_session);
            const auto sameName = std::find_if(book.media().begin(), book.media().end(), [&](const Medium &one) { return one.id != medium.id && one.condition != MediumCondition::Retired && one.name.trimmed() == medium.name; });
            if (field == m_ui->pathField && (medium.path.startsWith(u'/') || !m_ui->pathField->isRequired()) && sameName != book.media().end())
                field = m_ui->nameField;
        });
        field->setError(error.message());
        field->focusEditor();
    };
    if (runAction(this, [&] { m_set = setMedium(m_session, medium); }, { ErrorCode::BadInput }, refused))
        accept();
}

} // namespace tongjian
