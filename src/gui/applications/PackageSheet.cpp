// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageSheet.h"

#include "PlacesSheet.h"
#include "gui/jobs/AskAndRun.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/CheckList.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "report/EvidencePackage.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int ListHeight = 306;
constexpr int FieldsHeight = 146; // what stands below stays where it is
constexpr int FieldsWidth = 240;

// What can be taken out whole; single places are marked in a sheet of their own.
constexpr Field Redactable[] { Field::Subject, Field::Parties, Field::Summary, Field::Body, Field::Files, Field::Attachments };

}

// Each record with what is taken out of it.
class PackageSheet::Rows : public SimpleRows
{
public:
    struct Marks {
        FormKind form = FormKind::Call;
        bool readable = false;
        QList<qint64> fields;
        QList<Redaction> places; ///< without reasons
        QString reason;
        [[nodiscard]] bool any() const { return !fields.isEmpty() || !places.isEmpty(); }
    };
    using SimpleRows::SimpleRows;

    void set(Session &session, const QList<RecordLine> &lines)
    {
        QList<ListRow> rows;
        for (const RecordLine &line : lines) {
            ListRow row = rowOf(session, line, true);
            row.chip = {};
            rows.append(row);
            m_marks.append({ line.summary.form, line.readable, {}, {}, {} });
        }
        m_shown = rows;
        setRows(rows);
    }
    [[nodiscard]] Marks &marks(int row) { return m_marks[row]; }
    [[nodiscard]] const QList<Marks> &all() const { return m_marks; }
    [[nodiscard]] static QList<CheckList::Choice> choicesFor(const Marks &marks)
    {
        QList<CheckList::Choice> choices;
        for (Field field : Redactable) {
            if (marks.readable && (facts(field).forms & maskOf(marks.form)))
                choices.append({ qint64(field), displayName(field, marks.form) });
        }
        return choices;
    }
    void changed(int row) { Q_EMIT dataChanged(index(row), index(row)); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || !m_marks.at(index.row()).any())
            return SimpleRows::data(index, role);
        ListRow row = m_shown.at(index.row());
        row.chip = { PackageSheet::tr("Redacted"), ChipTone::Warn, true };
        return recordRowData(row, role);
    }

private:
    QList<ListRow> m_shown;
    QList<Marks> m_marks;
};

PackageSheet::PackageSheet(Session &session, const OpenedApplication &application, const QList<RecordLine> &records, int number, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_application(application)
    , m_name(tr("Evidence package %1").arg(QStringLiteral("%1-P%2").arg(application.known.row.number).arg(number)))
    , m_rows(new Rows(this))
    , m_place(new QLineEdit)
    , m_placeField(LabelledField::around(m_place))
    , m_zip(new QCheckBox(tr("Also as a &ZIP file beside it")))
    , m_list(new RecordList(this))
    , m_fields(new CheckList)
    , m_fieldsField(LabelledField::around(m_fields))
    , m_places(new QPushButton)
    , m_reason(new QLineEdit)
    , m_reasonField(LabelledField::around(m_reason))
    , m_same(new QPushButton(tr("Take the &same out of all")))
    , m_repeats(new QCheckBox(tr("&I looked: what is taken out may still stand elsewhere in these records")))
{
    setObjectName(QStringLiteral("packageSheet"));
    setWide();
    const OutsideRequest outside = application.known.form.outside.value_or(OutsideRequest());
    setHead(Icon::Upload, Ink::Accent, tr("Evidence package for %1").arg(displaySafe(outside.body)));
    addText(tr("Exactly the granted records leave the house, with what proves where they come from and who approved it. You sign the package; it stands in the journal."), Ink::Dimmed);
    m_rows->set(session, records);
    addWidget(placeRow());
    addWidget(recordRow());
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_repeats->setObjectName(QStringLiteral("packageRepeats"));
    row->addWidget(m_repeats, 1);
    m_same->setObjectName(QStringLiteral("packageSame"));
    m_same->setAutoDefault(false);
    row->addWidget(m_same, 0, Qt::AlignRight);
    addWidget(foot);
    m_same->setVisible(records.size() > 1);
    m_sum = addText(QStringLiteral(" "));
    m_sum->setObjectName(QStringLiteral("packageSum"));
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Make package of %n records", nullptr, int(records.size())), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("packageGo"));
    go->setEnabled(!records.isEmpty());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &PackageSheet::tryIt);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PackageSheet::showRecord);
    connect(m_fields, &CheckList::markedChanged, this, &PackageSheet::noteMarks);
    connect(m_reason, &QLineEdit::textEdited, this, &PackageSheet::noteMarks);
    connect(m_same, &QPushButton::clicked, this, &PackageSheet::sameForAll);
    connect(m_places, &QPushButton::clicked, this, &PackageSheet::markPlaces);
    m_list->selectFirst();
    showRecord();
    tell();
    m_place->setFocus();
}

QWidget *PackageSheet::placeRow()
{
    auto *place = new QWidget;
    auto *rows = new QVBoxLayout(place);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::S);
    auto *choose = new QPushButton(tr("&Choose folder …"));
    choose->setObjectName(QStringLiteral("choosePackagePlace"));
    choose->setAutoDefault(false);
    m_place->setObjectName(QStringLiteral("packagePlace"));
    m_placeField->setLabel(tr("&Where to"));
    m_placeField->setHint(tr("Becomes the folder “%1” in it.").arg(m_name));
    m_placeField->setRequired(true);
    connect(m_place, &QLineEdit::textChanged, this, [this] { m_placeField->setError({}); });
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString folder = FileDialog::folder(this, tr("Where the evidence package goes")); !folder.isEmpty())
            m_place->setText(QDir::toNativeSeparators(folder));
    });
    rows->addWidget(m_placeField);
    m_zip->setObjectName(QStringLiteral("packageZip"));
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addSpacing(space::L);
    row->addWidget(m_zip, 1);
    rows->addLayout(row);
    return place;
}

QWidget *PackageSheet::recordRow()
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::L);
    m_list->setObjectName(QStringLiteral("packageList"));
    m_list->setAccessibleName(tr("Records of the package"));
    m_list->setLong(true);
    m_list->setModel(m_rows);
    m_list->setFixedHeight(ListHeight);
    row->addWidget(m_list, 1, Qt::AlignTop);
    auto *marks = new QWidget;
    marks->setFixedSize(FieldsWidth, ListHeight);
    auto *rows = new QVBoxLayout(marks);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::S);
    m_fields->setObjectName(QStringLiteral("packageFields"));
    m_fieldsField->setLabel(tr("&Take out of this record"));
    rows->addWidget(m_fieldsField);
    m_places->setObjectName(QStringLiteral("packagePlaces"));
    m_places->setAutoDefault(false);
    rows->addWidget(m_places);
    m_reason->setObjectName(QStringLiteral("packageReason"));
    m_reasonField->setLabel(tr("Wh&y, for whoever receives it"));
    rows->addWidget(m_reasonField);
    rows->addStretch();
    row->addWidget(marks);
    return both;
}

void PackageSheet::showRecord()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const Rows::Marks &marks = m_rows->marks(row);
    m_fields->setMarked({}); // of the record before
    m_fields->setChoices(Rows::choicesFor(marks));
    m_fields->setFixedHeight(FieldsHeight);
    m_fields->setMarked(marks.fields);
    m_reason->setText(marks.reason);
    m_reasonField->setError({});
    tell();
}

// Opening it to look where something stands is an opening like any other.
void PackageSheet::markPlaces()
{
    const int row = m_list->currentIndex().row();
    std::optional<OpenedRecord> record;
    if (row < 0 || !runAction(this, [&] { record = openRecordForReading(m_session, m_rows->index(row).data(IdRole).toLongLong()); }))
        return;
    PlacesSheet sheet(record->row.number, record->content, m_rows->marks(row).places, this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    m_rows->marks(row).places = sheet.redactions();
    m_reasonField->setError({});
    m_rows->changed(row);
    tell();
}

void PackageSheet::noteMarks()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    Rows::Marks &marks = m_rows->marks(row);
    marks.fields = m_fields->marked();
    marks.reason = m_reason->text();
    m_reasonField->setError({});
    m_rows->changed(row);
    tell();
}

void PackageSheet::sameForAll()
{
    const Rows::Marks from = m_rows->all().value(m_list->currentIndex().row());
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        Rows::Marks &marks = m_rows->marks(i);
        const QList<CheckList::Choice> choices = Rows::choicesFor(marks);
        marks.fields.clear();
        for (const CheckList::Choice &choice : choices) {
            if (from.fields.contains(choice.value))
                marks.fields.append(choice.value);
        }
        marks.reason = from.reason;
        m_rows->changed(i);
    }
    tell();
}

void PackageSheet::tell()
{
    const int all = int(m_rows->all().size());
    const int redacted = int(std::count_if(m_rows->all().begin(), m_rows->all().end(), [](const Rows::Marks &one) { return one.any(); }));
    const int row = m_list->currentIndex().row();
    const Rows::Marks marks = m_rows->all().value(row);
    m_reasonField->setRequired(marks.any());
    m_places->setEnabled(marks.readable);
    m_places->setText(marks.places.isEmpty() ? tr("Single &places …") : tr("Single &places (%n) …", nullptr, int(marks.places.size())));
    m_same->setEnabled(redacted > 0);
    m_repeats->setVisible(redacted > 0);
    m_sum->setText(all == 0 ? tr("No record was granted: there is nothing to hand over.")
            : redacted == 0 ? tr("All %n records go out as they are.", nullptr, all)
                            : tr("%1 of %n records go out redacted; they are kept unchanged here.", nullptr, all).arg(redacted));
}

void PackageSheet::tryIt()
{
    const QString place = m_place->text().trimmed();
    if (place.isEmpty() || !QDir(place).exists()) {
        m_placeField->setError(place.isEmpty() ? tr("Choose where the evidence package goes.") : tr("There is no such folder."));
        m_placeField->focusEditor();
        return;
    }
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        if (m_rows->marks(i).any() && m_rows->marks(i).reason.trimmed().isEmpty()) {
            m_list->setCurrentIndex(m_rows->index(i));
            m_reasonField->setError(tr("Say why; whoever receives it is told."));
            m_reasonField->focusEditor();
            return;
        }
    }
    accept();
}

PackageRequest PackageSheet::request() const
{
    PackageRequest request;
    request.application = m_application.seen();
    request.target.folder = QDir(m_place->text().trimmed()).absoluteFilePath(m_name);
    if (m_zip->isChecked())
        request.target.zip = request.target.folder + QStringLiteral(".zip");
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const Rows::Marks &marks = m_rows->all().at(i);
        QList<Redaction> redactions;
        for (qint64 field : marks.fields)
            redactions.append({ Field(field), -1, PartyPart::All, {}, marks.reason.trimmed() });
        for (Redaction place : marks.places) {
            if (marks.fields.contains(qint64(place.field)))
                continue; // is taken out wholly
            place.reason = marks.reason.trimmed();
            redactions.append(place);
        }
        if (!redactions.isEmpty())
            request.redactions.insert(m_rows->index(i).data(IdRole).toLongLong(), redactions);
    }
    request.repeatsSeen = m_repeats->isChecked();
    return request;
}

void PackageSheet::open(Session &session, const OpenedApplication &application, QWidget *parent, std::function<void(const MadePackage &)> done)
{
    struct Asked {
        QList<RecordLine> records;
        int number = 1;
    };
    runJobFor<Asked>(
        parent, tr("Reading the list"),
        [&session, id = application.known.row.id](JobControl &) {
            const auto own = session.openAgain();
            Asked asked { recordsToHandOver(*own, id), 1 };
            const QList<PackageFact> made = packagesOf(*own, id);
            asked.number += int(std::count_if(made.begin(), made.end(), [](const PackageFact &one) { return !one.isReceipt; }));
            return asked;
        },
        [&session, application, parent, done = std::move(done)](const Asked &asked) { (new PackageSheet(session, application, asked.records, asked.number, parent))->ask(done); });
}

void PackageSheet::ask(const std::function<void(const MadePackage &)> &done)
{
    askAndRun<MadePackage>(
        this, tr("Making the evidence package"),
        [this] {
            return [origin = &m_session, request = request()](JobControl &control) {
                const auto own = origin->openAgain();
                return makePackage(*own, request, writeEvidencePackage, [&control](qint64 finished, qint64 total) {
                    control.report(finished, total);
                    return !control.isCancelled();
                });
            };
        },
        done);
}

} // namespace tongjian
