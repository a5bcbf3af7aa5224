// SPDX-License-Identifier: GPL-3.0-or-later
#include "Redaction.h"

#include "Error.h"
#include "RecordTexts.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace tongjian
{

namespace
{

[[noreturn]] void refuse(const QString &why)
{
    throw Error(ErrorCode::BadInput, why, QCoreApplication::translate("Redaction", "Nothing was made. Correct what is to be taken out and try again."));
}

constexpr std::pair<PartyPart, QString Party::*> Parts[] {
    { PartyPart::Name, &Party::name },
    { PartyPart::Address, &Party::address },
    { PartyPart::Organisation, &Party::organisation },
};

bool has(PartyPart parts, PartyPart one)
{
    return quint8(parts) & quint8(one);
}

QString RecordContent::*textOf(Field field)
{
    for (const auto &[of, member] : RecordTexts) {
        if (of == field)
            return member;
    }
    return nullptr;
}

// In order, of whole characters, none touching another.
QList<TextRange> joined(const QString &text, QList<TextRange> ranges)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (TextRange &range : ranges) {
        if (range.from < 0 || range.length <= 0 || range.from > text.size() || range.length > text.size() - range.from)
            refuse(QCoreApplication::translate("Redaction", "A place to be taken out lies outside of the text."));
        qsizetype end = range.from + range.length;
        finder.setPosition(range.from);
        if (!finder.isAtBoundary())
            range.from = qMax<qsizetype>(0, finder.toPreviousBoundary());
        finder.setPosition(end);
        if (!finder.isAtBoundary())
            end = finder.toNextBoundary() < 0 ? text.size() : finder.position();
        range.length = end - range.from;
    }
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.from < b.from; });
    QList<TextRange> joined;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && range.from <= joined.constLast().from + joined.constLast().length)
            joined.last().length = qMax(joined.constLast().length, range.from + range.length - joined.constLast().from);
        else
            joined.append(range);
    }
    return joined;
}

// Several redactions of one text are joined first: each is said in the places of the text as it was.
struct TextPlan {
    bool whole = false;
    QList<TextRange> ranges;
};

void take(TextPlan &plan, const Redaction &redaction)
{
    plan.whole |= redaction.ranges.isEmpty();
    plan.ranges += redaction.ranges;
}

void carryOut(QString &text, const TextPlan &plan)
{
    if (text.isEmpty() && plan.ranges.isEmpty())
        return; // nothing was there, and that is no secret: an empty field stays empty
    const QList<TextRange> ranges = joined(text, plan.ranges);
    if (plan.whole) {
        text = RedactionMark.toString();
        return;
    }
    for (auto it = ranges.crbegin(); it != ranges.crend(); ++it)
        text.replace(it->from, it->length, RedactionMark.toString());
}

QList<qsizetype> chosen(int index, qsizetype count)
{
    if (index < -1 || index >= count)
        refuse(QCoreApplication::translate("Redaction", "There is no such participant, file or attachment."));
    QList<qsizetype> list;
    for (qsizetype i = 0; i < count; ++i) {
        if (index == -1 || i == index)
            list.append(i);
    }
    return list;
}

} // namespace

RedactedRecord redacted(const RecordContent &content, const QList<Redaction> &redactions)
{
    RedactedRecord result { content, {}, {} };
    RecordContent &made = result.content;
    QMap<Field, TextPlan> texts;
    QMap<std::pair<qsizetype, PartyPart>, TextPlan> parties;
    QSet<qsizetype> withheld;
    for (const Redaction &redaction : redactions) {
        if (redaction.reason.trimmed().isEmpty())
            refuse(QCoreApplication::translate("Redaction", "Whatever is taken out needs a reason."));
        const bool ranged = !redaction.ranges.isEmpty();
        if (textOf(redaction.field)) {
            take(texts[redaction.field], redaction);
        } else if (redaction.field == Field::Parties) {
            const QList<qsizetype> places = chosen(redaction.index, content.parties.size());
            if (ranged && (places.size() != 1 || redaction.part == PartyPart::All))
                refuse(QCoreApplication::translate("Redaction", "A place in a text is taken out of one part of one participant."));
            for (qsizetype i : places) {
                for (const auto &[part, member] : Parts) {
                    if (has(redaction.part, part))
                        take(parties[{ i, part }], redaction);
                }
            }
        } else if (ranged) {
            refuse(QCoreApplication::translate("Redaction", "This field is taken out as a whole or not at all."));
        } else if (redaction.field == Field::Files) {
            for (qsizetype i : chosen(redaction.index, content.files.size()))
                made.files[i] = { RedactionMark.toString(), -1, {} };
        } else if (redaction.field == Field::Attachments) {
            for (qsizetype i : chosen(redaction.index, content.attachments.size()))
                withheld.insert(i);
        } else if (redaction.field == Field::StartedAt) {
            made.startedAt = 0;
        } else if (redaction.field == Field::EndedAt) {
            made.endedAt = 0;
        } else if (redaction.field == Field::Direction) {
            made.direction = Direction::Unknown;
        } else {
            refuse(QCoreApplication::translate("Redaction", "The field “%1” says what kind of record it is and stays.").arg(displayName(redaction.field, content.form)));
        }
        result.notes.append({ redaction.field, redaction.index, redaction.part, !ranged, redaction.reason.trimmed() });
    }
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        carryOut(made.*textOf(it.key()), it.value());
    for (auto it = parties.cbegin(); it != parties.cend(); ++it) {
        Party &party = made.parties[it.key().first];
        for (const auto &[part, member] : Parts) {
            if (part == it.key().second)
                carryOut(party.*member, it.value());
        }
        if (it.key().second == PartyPart::Name)
            party.person = NoId;
    }
    made.attachments.clear();
    for (qsizetype i = 0; i < content.attachments.size(); ++i) {
        if (withheld.contains(i))
            continue;
        Attachment left = content.attachments.at(i);
        left.key.clear();
        left.blob = NoId;
        made.attachments.append(left);
        result.attachments.append(int(i));
    }
    if (!redactions.isEmpty())
        made.source = {};
    return result;
}

QList<Field> fieldsStillSaying(const RecordContent &before, const QList<Redaction> &redactions, const RecordContent &redacted)
{
    constexpr qsizetype Telling = 2; // one character is everywhere
    QStringList taken;
    const auto note = [&](const QString &text, const QList<TextRange> &ranges) {
        QStringList pieces;
        if (ranges.isEmpty())
            pieces += text;
        for (const TextRange &range : ranges)
            pieces += text.mid(range.from, range.length);
        for (const QString &piece : std::as_const(pieces)) {
            if (const QString folded = foldForSearch(piece.trimmed()); folded.size() >= Telling)
                taken += folded;
        }
    };
    for (const Redaction &redaction : redactions) {
        if (const auto member = textOf(redaction.field)) {
            note(before.*member, redaction.ranges);
        } else if (redaction.field == Field::Parties) {
            for (qsizetype i : chosen(redaction.index, before.parties.size())) {
                for (const auto &[part, member] : Parts) {
                    if (has(redaction.part, part))
                        note(before.parties.at(i).*member, redaction.ranges);
                }
            }
        } else if (redaction.field == Field::Files) {
            for (qsizetype i : chosen(redaction.index, before.files.size()))
                note(before.files.at(i).name, {});
        } else if (redaction.field == Field::Attachments) {
            for (qsizetype i : chosen(redaction.index, before.attachments.size()))
                note(before.attachments.at(i).name, {});
        }
    }
    QList<Field> fields;
    const auto look = [&](Field field, const QString &text) {
        const QString folded = foldForSearch(text);
        if (!fields.contains(field) && std::any_of(taken.cbegin(), taken.cend(), [&](const QString &one) { return folded.contains(one); }))
            fields.append(field);
    };
    for (const FieldFacts &field : fieldTable()) {
        if (const auto member = textOf(field.field))
            look(field.field, redacted.*member);
        else if (field.field == Field::Parties)
            for (const Party &party : redacted.parties)
                look(field.field, party.name + u'\n' + party.address + u'\n' + party.organisation);
        else if (field.field == Field::Files)
            for (const TransferredFile &file : redacted.files)
                look(field.field, file.name);
        else if (field.field == Field::Attachments)
            for (const Attachment &attachment : redacted.attachments)
                look(field.field, attachment.name);
    }
    return fields;
}

} // namespace tongjian
