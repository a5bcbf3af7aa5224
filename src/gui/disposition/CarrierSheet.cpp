// SPDX-License-Identifier: GPL-3.0-or-later
#include "CarrierSheet.h"

#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "services/BackupBook.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace tongjian
{

namespace
{

LabelledField *field(QWidget *editor, const char *name, const QString &label, bool required = false)
{
    editor->setObjectName(QLatin1String(name));
    LabelledField *around = LabelledField::around(editor);
    around->setLabel(label);
    around->setRequired(required);
    return around;
}

CarrierKind kindOf(MediumKind kind)
{
    return kind == MediumKind::Tape ? CarrierKind::Tape : kind == MediumKind::Removable ? CarrierKind::Flash : CarrierKind::HardDisk;
}

void showIn(LabelledField *field, const QString &objection)
{
    field->setError(objection);
    field->focusEditor();
}

} // namespace

CarrierSheet::CarrierSheet(Session &session, Id plan, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_plan(plan)
    , m_medium(new QComboBox)
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_nameField(field(m_name, "carrierName", tr("&What it is"), true))
    , m_serial(new QLineEdit)
    , m_serialField(field(m_serial, "carrierSerial", tr("&Serial number, or number of the box"), true))
{
    setObjectName(QStringLiteral("carrierSheet"));
    setHead(Icon::Disk, Ink::Accent, tr("Paper or medium to be destroyed"));
    addText(tr("What bears content of these records beside the store. It stands on the certificate, first as still to be destroyed, then with how it was."), Ink::Dimmed);
    addWidget(field(m_medium, "carrierMedium", tr("&Registered medium")));
    addWidget(field(m_kind, "carrierKind", tr("&Kind")));
    addWidget(m_nameField);
    addWidget(m_serialField);
    for (CarrierKind kind : carrierKinds())
        m_kind->addItem(displayName(kind), int(kind));
    m_medium->addItem(tr("None: paper, or not in the register"), Id(NoId));
    (void)runAction(parent, [this] {
        const BackupBook book(m_session);
        for (const Medium &one : book.media()) {
            if (one.condition != MediumCondition::Retired)
                m_medium->addItem(displaySafe(one.name), one.id);
        }
    });
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Put onto the plan"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("carrierGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &CarrierSheet::tryIt);
    connect(m_medium, &QComboBox::currentIndexChanged, this, &CarrierSheet::takeMedium);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_serial, &QLineEdit::textChanged, this, [this] { m_serialField->setError({}); });
    m_name->setFocus();
}

// What the register knows need not be typed.
void CarrierSheet::takeMedium()
{
    (void)runAction(this, [this] {
        const BackupBook book(m_session);
        const Medium *medium = book.medium(m_medium->currentData().toLongLong());
        if (!medium)
            return;
        m_kind->setCurrentIndex(m_kind->findData(int(kindOf(medium->kind))));
        m_name->setText(medium->name);
        m_serial->setText(medium->serial);
    });
}

void CarrierSheet::tryIt()
{
    const Carrier carrier { CarrierKind(m_kind->currentData().toInt()), m_name->text().trimmed(), m_serial->text().trimmed(), m_medium->currentData().toLongLong(), {} };
    const auto refused = [&](const Error &error) { showIn(carrier.name.isEmpty() || !carrier.serial.isEmpty() ? m_nameField : m_serialField, error.message().section(u'\n', 0, 0)); };
    if (runAction(this, [&] { m_number = listCarrier(m_session, m_plan, carrier); }, { ErrorCode::BadInput }, refused))
        accept();
}

CarrierDestroyedSheet::CarrierDestroyedSheet(Session &session, Id plan, const CarrierLine &line, qint64 begunAt, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_plan(plan)
    , m_number(line.number)
    , m_method(new QComboBox)
    , m_place(new QLineEdit)
    , m_placeField(field(m_place, "carrierPlace", tr("W&here"), true))
    , m_people(new QLineEdit)
    , m_peopleField(field(m_people, "carrierPeople", tr("By &whom, and who watched"), true))
    , m_at(new QDateTimeEdit)
    , m_atField(field(m_at, "carrierAt", tr("Whe&n")))
    , m_photos(new AttachmentList)
    , m_photosField(field(m_photos, "carrierPhotos", tr("Photos, or the paper of the firm"), true))
{
    setObjectName(QStringLiteral("carrierDestroyedSheet"));
    setHead(Icon::Done, Ink::Accent, tr("%1 was destroyed").arg(displaySafe(line.carrier.name)));
    addText(tr("%1, No. %2. What you enter is sealed to records officers, auditors and executives, stands on the certificate, and cannot be changed.").arg(displayName(line.carrier.kind), displaySafe(line.carrier.serial)), Ink::Dimmed);
    addWidget(field(m_method, "carrierMethod", tr("&Method")));
    addWidget(m_placeField);
    addWidget(m_peopleField);
    addWidget(m_atField);
    addWidget(m_photosField);
    for (PhysicalMethod method : methodsFor(line.carrier.kind))
        m_method->addItem(displayName(method), int(method));
    m_at->setDateTimeRange(QDateTime::fromMSecsSinceEpoch(begunAt), QDateTime::fromMSecsSinceEpoch(session.now()));
    m_at->setDateTime(m_at->maximumDateTime());
    m_photos->setEditable(true);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Record as destroyed"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("carrierDestroyedGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &CarrierDestroyedSheet::tryIt);
    connect(m_place, &QLineEdit::textChanged, this, [this] { m_placeField->setError({}); });
    connect(m_people, &QLineEdit::textChanged, this, [this] { m_peopleField->setError({}); });
    connect(m_photos, &AttachmentList::pathsAdded, this, &CarrierDestroyedSheet::attach);
    connect(m_photos, &AttachmentList::removeRequested, this, [this](int row) {
        m_kept.removeAt(row);
        showPhotos();
    });
    showPhotos();
    m_method->setFocus();
}

void CarrierDestroyedSheet::attach(const QStringList &paths)
{
    for (const QString &path : paths) {
        runJobFor<Attachment>(
            this, tr("Attaching %1").arg(displaySafe(QFileInfo(path).fileName())),
            [&origin = m_session, plan = m_plan, path](JobControl &control) {
                const auto own = origin.openAgain();
                return attachCarrierPhoto(*own, plan, path, [&](qint64 done, qint64 total) {
                    control.reportBytes(done, total, tr("Encrypting"));
                    return !control.isCancelled();
                });
            },
            [this](const Attachment &photo) {
                m_kept.append(photo);
                m_photosField->setError({});
                showPhotos();
            });
    }
}

void CarrierDestroyedSheet::showPhotos()
{
    QList<AttachmentRow> rows;
    for (const Attachment &one : std::as_const(m_kept))
        rows.append({ displaySafe(one.name), one.size, -1, {} });
    m_photos->setRows(rows);
}

void CarrierDestroyedSheet::tryIt()
{
    const Carrier::Destroyed how { PhysicalMethod(m_method->currentData().toInt()), m_place->text().trimmed(), m_people->text().trimmed(), m_at->dateTime().toMSecsSinceEpoch(), m_kept };
    // In the order in which the service says what is missing.
    LabelledField *first = how.place.isEmpty() ? m_placeField : how.people.isEmpty() ? m_peopleField : how.photos.isEmpty() ? m_photosField : m_atField;
    const auto refused = [&](const Error &error) { showIn(first, error.message().section(u'\n', 0, 0)); };
    if (runAction(this, [&] { destroyCarrier(m_session, m_plan, m_number, how); }, { ErrorCode::BadInput }, refused))
        accept();
}

} // namespace tongjian
