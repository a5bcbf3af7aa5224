// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlacesSheet.h"

#include "PlaceText.h"
#include "core/RecordTexts.h"
#include "gui/pieces/CheckList.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

constexpr int BodyHeight = 420;
constexpr int LineHeight = 40;
constexpr int TextHeight = 150;
constexpr int LineLength = 60;
constexpr int ChoicesHeight = 120;

qint64 valueOf(int party, PartyPart part)
{
    return qint64(party) * 8 + int(part);
}

QList<qint64> marksOf(const QList<Redaction> &redactions, Field field)
{
    QList<qint64> marked;
    for (const Redaction &one : redactions) {
        if (one.field == field && one.index >= 0)
            marked.append(field == Field::Parties ? valueOf(one.index, one.part) : one.index);
    }
    return marked;
}

} // namespace

PlacesSheet::PlacesSheet(const QString &number, const RecordContent &content, const QList<Redaction> &redactions, QWidget *parent)
    : Sheet(parent)
{
    setObjectName(QStringLiteral("placesSheet"));
    setWide();
    setHead(Icon::Edit, Ink::Accent, tr("Take places out of %1").arg(number));
    addText(tr("Select what is to be taken out of a text, or mark single particulars. What goes out is made anew without them; the record itself stays as it is."), Ink::Dimmed);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, space::M, 0);
    rows->setSpacing(space::M);
    addTexts(rows, content, redactions);
    QList<std::pair<qint64, QString>> parties;
    for (int i = 0; i < content.parties.size(); ++i) {
        const Party &party = content.parties.at(i);
        const auto add = [&](PartyPart part, const QString &what, const QString &value) {
            if (!value.isEmpty())
                parties.append({ valueOf(i, part), tr("%1, %2: %3").arg(displayName(party.role), what, displaySafe(value)) });
        };
        add(PartyPart::Name, tr("name"), party.name);
        add(PartyPart::Address, tr("number or account"), party.address);
        add(PartyPart::Organisation, tr("organisation"), party.organisation);
    }
    m_parties = addChoices(rows, "placesParties", displayName(Field::Parties, content.form), parties, marksOf(redactions, Field::Parties));
    QList<std::pair<qint64, QString>> files;
    for (int i = 0; i < content.files.size(); ++i)
        files.append({ i, displaySafe(content.files.at(i).name) });
    m_files = addChoices(rows, "placesFiles", displayName(Field::Files, content.form), files, marksOf(redactions, Field::Files));
    QList<std::pair<qint64, QString>> attachments;
    for (int i = 0; i < content.attachments.size(); ++i)
        attachments.append({ i, displaySafe(content.attachments.at(i).name) });
    m_attachments = addChoices(rows, "placesAttachments", displayName(Field::Attachments, content.form), attachments, marksOf(redactions, Field::Attachments));
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->setFixedHeight(BodyHeight);
    scroll->setFocusPolicy(Qt::NoFocus);
    addWidget(scroll);
    m_keep = addButton(tr("&Leave the selection in"));
    m_keep->setObjectName(QStringLiteral("placesKeep"));
    m_takeOut = addButton(tr("&Take the selection out"));
    m_takeOut->setObjectName(QStringLiteral("placesTakeOut"));
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Done"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("placesGo"));
    const auto mark = [this](bool out) {
        m_selected->mark(out);
        m_selected->setFocus(Qt::OtherFocusReason); // the button that was pressed is grey by now
    };
    connect(m_takeOut, &QPushButton::clicked, this, [mark] { mark(true); });
    connect(m_keep, &QPushButton::clicked, this, [mark] { mark(false); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    tell();
}

void PlacesSheet::addTexts(QVBoxLayout *rows, const RecordContent &content, const QList<Redaction> &redactions)
{
    for (const auto &[field, member] : RecordTexts) {
        const QString &text = content.*member;
        if (text.isEmpty() || !(facts(field).forms & maskOf(content.form)))
            continue;
        QList<TextRange> ranges;
        for (const Redaction &one : redactions) {
            if (one.field == field)
                ranges += one.ranges;
        }
        auto *view = new PlaceText;
        view->setObjectName(QStringLiteral("places_") + QLatin1String(facts(field).key));
        const bool isLine = text.size() <= LineLength && !text.contains(u'\n');
        view->setFixedHeight(isLine ? LineHeight : TextHeight);
        if (isLine) {
            view->setLineWrapMode(QPlainTextEdit::NoWrap);
            view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        }
        view->setText(text, ranges);
        LabelledField *labelled = LabelledField::around(view);
        labelled->setLabel(displayName(field, content.form));
        rows->addWidget(labelled);
        m_texts.insert(field, view);
        connect(view, &QPlainTextEdit::selectionChanged, this, [this, view] {
            if (view->textCursor().hasSelection())
                m_selected = view;
            tell();
        });
    }
}

CheckList *PlacesSheet::addChoices(QVBoxLayout *rows, const char *name, const QString &label, const QList<std::pair<qint64, QString>> &choices, const QList<qint64> &marked)
{
    auto *list = new CheckList;
    list->setObjectName(QLatin1String(name));
    QList<CheckList::Choice> all;
    for (const auto &[value, text] : choices)
        all.append({ value, text });
    list->setChoices(all);
    list->setMarked(marked);
    list->setFixedHeight(ChoicesHeight);
    LabelledField *labelled = LabelledField::around(list);
    labelled->setLabel(label);
    labelled->setVisible(!choices.isEmpty());
    rows->addWidget(labelled);
    return list;
}

void PlacesSheet::tell()
{
    const bool some = m_selected && m_selected->textCursor().hasSelection();
    m_takeOut->setEnabled(some);
    m_keep->setEnabled(some && !m_selected->ranges().isEmpty());
}

QList<Redaction> PlacesSheet::redactions() const
{
    QList<Redaction> all;
    for (auto it = m_texts.constBegin(); it != m_texts.constEnd(); ++it) {
        if (!it.value()->ranges().isEmpty())
            all.append({ it.key(), -1, PartyPart::All, it.value()->ranges(), {} });
    }
    const QList<qint64> parties = m_parties->marked();
    for (qint64 value : parties)
        all.append({ Field::Parties, int(value / 8), PartyPart(value % 8), {}, {} });
    const QList<qint64> files = m_files->marked();
    for (qint64 value : files)
        all.append({ Field::Files, int(value), PartyPart::All, {}, {} });
    const QList<qint64> attachments = m_attachments->marked();
    for (qint64 value : attachments)
        all.append({ Field::Attachments, int(value), PartyPart::All, {}, {} });
    return all;
}

} // namespace tongjian
