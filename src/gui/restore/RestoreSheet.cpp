// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestoreSheet.h"

#include "core/Clock.h"
#include "core/Error.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/FileDialog.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"
#include "ui_RestoreSheet.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <numeric>

namespace tongjian
{

namespace
{

struct Looked {
    std::shared_ptr<const Identity> identity;
    RestorePreview preview;
};

// The first ones by their numbers; the rest is counted.
QString destroyedInWords(const QStringList &numbers)
{
    constexpr int Named = 5;
    const int others = int(numbers.size()) - Named;
    const QString named = numbers.mid(0, Named).join(QStringLiteral(", "));
    return others > 0 ? QCoreApplication::translate("RestoreSheet", "%1 and %n more", nullptr, others).arg(named) : named;
}

} // namespace

RestoreSheet::RestoreSheet(QWidget *parent)
    : Sheet(parent)
    , m_ui(std::make_unique<Ui::RestoreSheet>())
{
    setObjectName(QStringLiteral("restoreSheet"));
    setWide();
    setHead(Icon::Backup, Ink::Accent, tr("Restore from a backup"));
    addText(tr("The store is made anew in a folder of its own. Before anybody works in it, a records officer applies for it and the security administrator and an executive decide."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->restoreFacts->hide();
    m_ui->restoreVerdict->setMessage(Banner::Kind::Information, {});
    m_ui->restoreSecret->edit()->setObjectName(QStringLiteral("restorePassword"));
    QPushButton *cancel = addButton(tr("Cancel"));
    m_look = addButton(tr("Look first"), ButtonKind::Primary);
    m_look->setObjectName(QStringLiteral("restoreLook"));
    m_look->setDefault(true); // it only looks
    m_go = addButton(tr("Restore"));
    m_go->setObjectName(QStringLiteral("restoreGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, &RestoreSheet::look);
    connect(m_go, &QPushButton::clicked, this, &RestoreSheet::restore);
    connect(m_ui->chooseRestorePlace, &QPushButton::clicked, this, [this] {
        if (const QString folder = FileDialog::folder(this, tr("Where the backups lie")); !folder.isEmpty())
            m_ui->restorePlace->setText(QDir::toNativeSeparators(folder));
    });
    connect(m_ui->chooseRestoreTarget, &QPushButton::clicked, this, [this] {
        const QString folder = FileDialog::folder(this, tr("In which folder the store is to stand"));
        if (!folder.isEmpty())
            m_ui->restoreTarget->setText(QDir::toNativeSeparators(folder + u'/' + QFileInfo(m_ui->restoreTarget->text()).fileName()));
    });
    connect(m_ui->restorePlace, &QLineEdit::textChanged, this, &RestoreSheet::listBackups);
    connect(m_ui->restoreBackup, &QComboBox::currentIndexChanged, this, &RestoreSheet::forgetPreview);
    m_ui->restoreTarget->setText(QDir::toNativeSeparators(QDir::homePath() + u'/' + tr("Restored store") + QStringLiteral(".tongjian")));
    listBackups();
    m_ui->restorePlace->setFocus();
}

RestoreSheet::~RestoreSheet() = default;

void RestoreSheet::listBackups()
{
    m_backups.clear();
    m_keys.clear();
    m_ui->restoreBackup->clear();
    const QString place = QDir::fromNativeSeparators(m_ui->restorePlace->text().trimmed());
    if (!place.isEmpty() && QFileInfo(place).isDir()) {
        const QList<Id> stores = storesAt(place);
        for (Id store : stores) {
            const BackupList list = tongjian::listBackups(place, store);
            for (const ListedBackup &one : list.data) {
                if (!one.problem.isEmpty() || !list.keys || !list.keys->problem.isEmpty())
                    continue;
                m_backups.append(one);
                m_keys.append(list.keys->folder);
                m_ui->restoreBackup->addItem(QStringList { minuteTime(one.manifest.takenAt), displayName(one.manifest.kind), displaySafe(one.manifest.company) }.join(factSeparator()));
            }
        }
        m_ui->placeField->setError(m_backups.isEmpty() ? tr("There is no whole backup of a store in this folder, or its keys are not beside it.") : QString());
    } else {
        m_ui->placeField->setError({});
    }
    forgetPreview();
}

std::optional<BackupFolders> RestoreSheet::chosen() const
{
    const int index = m_ui->restoreBackup->currentIndex();
    if (index < 0 || index >= m_backups.size())
        return {};
    return BackupFolders { m_backups.at(index).folder, m_keys.at(index) };
}

void RestoreSheet::forgetPreview()
{
    m_identity.reset();
    m_ui->restoreFacts->hide();
    m_ui->restoreVerdict->setMessage(Banner::Kind::Information, {});
    setBusy(false);
}

void RestoreSheet::setBusy(bool busy)
{
    m_look->setEnabled(!busy && chosen().has_value());
    m_go->setEnabled(!busy && m_identity);
    // The next step is the one that stands out.
    setButtonKind(m_look, m_identity ? "" : ButtonKind::Primary);
    setButtonKind(m_go, m_identity ? ButtonKind::Primary : "");
}

void RestoreSheet::look()
{
    const auto folders = chosen();
    for (LabelledField *field : { m_ui->accountField, m_ui->secretField, m_ui->targetField })
        field->setError({});
    const QString login = m_ui->restoreAccount->text().trimmed();
    if (!folders || login.isEmpty()) {
        m_ui->accountField->setError(login.isEmpty() ? tr("Enter the login name of an account of this store.") : QString());
        m_ui->accountField->focusEditor();
        return;
    }
    setBusy(true);
    auto password = std::make_shared<Secret>(m_ui->restoreSecret->takeSecret());
    runJobFor<Looked>(
        this, tr("Looking through the backup"),
        [folders = *folders, login, password](JobControl &control) {
            const Unlocked unlocked = unlock(StoreDescription::read({ folders.keys }), login, *password);
            if (!unlocked.identity)
                throw Error(ErrorCode::NoRight, QCoreApplication::translate("RestoreSheet", "This account was not activated when the backup was made."));
            Looked looked { unlocked.identity, {} };
            looked.preview = previewRestore(folders, *looked.identity, [&](qint64 done, qint64 total) {
                control.reportBytes(done, total);
                return !control.isCancelled();
            });
            return looked;
        },
        [this](const Looked &looked) {
            if (looked.preview.blocked.isEmpty())
                m_identity = looked.identity;
            tell(looked.preview);
        },
        [this] { setBusy(false); });
}

void RestoreSheet::tell(const RestorePreview &preview)
{
    const BackupManifest &data = preview.data;
    QMap<RecordClass, qint64> classes;
    for (auto it = data.records.cbegin(); it != data.records.cend(); ++it)
        classes[it.key().first] += it.value();
    QStringList records;
    for (auto it = classes.cbegin(); it != classes.cend(); ++it)
        records += displayName(it.key()) + u' ' + QLocale().toString(it.value());
    m_ui->restoreFacts->setFacts({
        { tr("As it was"), minuteTime(data.takenAt), false },
        { tr("Size"), QLocale().formattedDataSize(preview.bytes), false },
        { tr("Records"), records.join(factSeparator()), true },
        { tr("Journal entries"), QLocale().toString(data.head.n), false },
        { tr("Missing since"), tr("at least %n journal entries", nullptr, int(preview.entriesLost)), false },
        { tr("Stay closed"), preview.closed == 0 ? QString() : tr("%n records: their keys are gone since", nullptr, int(preview.closed)), true },
        { tr("Destroyed since"), destroyedInWords(preview.destroyed), true },
    });
    m_ui->restoreFacts->show();
    if (preview.blocked.isEmpty())
        m_ui->restoreVerdict->setMessage(Banner::Kind::Good, tr("Everything of it holds. Whatever was entered after that moment is not in it."));
    else
        m_ui->restoreVerdict->setMessage(Banner::Kind::Blocked, preview.blocked.constFirst());
    setBusy(false);
    adjustSize();
}

void RestoreSheet::restore()
{
    const auto folders = chosen();
    const QString target = QDir::fromNativeSeparators(m_ui->restoreTarget->text().trimmed());
    if (!folders || !m_identity)
        return;
    if (target.isEmpty() || QFileInfo(target).exists() || !QFileInfo(QFileInfo(target).absolutePath()).isDir()) {
        m_ui->targetField->setError(QFileInfo(target).exists() ? tr("There is something at this place already. Choose a new folder.") : tr("Choose a folder that can be made."));
        m_ui->targetField->focusEditor();
        return;
    }
    setBusy(true);
    runJob(
        this, tr("Restoring the store"),
        [folders = *folders, target, identity = m_identity](JobControl &control) {
            restoreStore(folders, target, *identity, [&](qint64 done, qint64 total) {
                control.reportBytes(done, total);
                return !control.isCancelled();
            });
        },
        [this, target] {
            m_restored = target;
            accept();
        },
        [this] { setBusy(false); });
}

} // namespace tongjian
