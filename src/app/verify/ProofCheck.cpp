// SPDX-License-Identifier: GPL-3.0-or-later

// Custody: the journal entries with their signatures and their paths to the root that the certificate names, where the keys come from, and what
// was decided.

#include "PackageCheck.h"

#include "core/Clock.h"
#include "core/Error.h"
#include "core/PackageFiles.h"
#include "core/ReadableCbor.h"
#include "core/StrictJson.h"
#include "crypto/CaseCommitment.h"
#include "crypto/MerkleTree.h"

#include <QCborValue>
#include <QJsonArray>

namespace tongjian::verify
{

using namespace packagefile;

namespace
{

// Only these are looked at later, so only these are kept, and only as large as they are when a store writes them.
QCborMap kept(const QCborMap &facts)
{
    QCborMap few;
    for (const char *key : { "record", "revision", "count", "commitment", "before", "root", "row", "signing", "token", "lock", "route", "role", "for", "until", "department", "number" }) {
        const QCborValue value = facts.value(QLatin1String(key));
        const qsizetype size = value.toByteArray().size() + value.toString().size();
        if (value.isInteger() || (size > 0 && size <= 1024))
            few.insert(QLatin1String(key), value);
    }
    return few;
}

// As caseEventOf() of the store reads it; none where it is no act on an application for somebody outside, or not there.
std::optional<CaseEvent> eventOf(const VerifiedEntry &entry, qint64 n)
{
    const auto move = caseMoveOf(actionFromKey(entry.action).value_or(Action::IntegrityAlert));
    if (!move || !goesOutside(Route(entry.number("route"))))
        return {};
    return CaseEvent { entry.at, entry.actor, entry.number("for"), *move, Role(entry.number("role")), entry.bytes("before"), entry.bytes("commitment"),
        Route(entry.number("route")), entry.number("department"), entry.number("until"), entry.facts.value(QLatin1String("number")).toString(), n };
}

// Each entry is about the application and about the form that the one before left, by the same engine as in the house: all steps of the
// route, in order, by people who differ from each other, the applicant and the subjects; in the end one who did not decide handed out
// exactly what is in the package, to whom it was approved.
void checkDecision(Package &package, const QString &file, SaidOfDecision decision, const QByteArray &granted)
{
    Findings &findings = package.findings;
    ApplicationForm form;
    CaseLife life;
    for (qint64 n : std::as_const(decision.entries)) {
        const auto require = [&](bool holds, const char *text) { return findings.require(holds, file, text, QString::number(n)); };
        const VerifiedEntry entry = package.entries.value(n);
        const auto event = eventOf(entry, n);
        if (!require(event && (life.events().isEmpty() || life.events().constLast().entry < n) && entry.object == decision.application, QT_TRANSLATE_NOOP("Verify", "journal entry %1 is not there, not in order or about something else")))
            continue;
        if (event->after != life.commitment()) {
            const SaidOfDecision::Form brought = decision.forms.take(n);
            const bool follows = event->move != CaseMove::Narrow || objectionToNarrowing(brought.form, form).isEmpty();
            const bool ends = qAbs(event->until - useEnd(brought.form)) < 2 * DayMs; // in the time of the house
            if (!require(follows && ends && brought.commitment == event->after && brought.form.route == event->route, QT_TRANSLATE_NOOP("Verify", "journal entry %1 names another form of the application than the one here")))
                return;
            form = brought.form;
        }
        require(event->number.isEmpty() || event->number == decision.number, QT_TRANSLATE_NOOP("Verify", "journal entry %1 submitted it under another number"));
        if (event->move == CaseMove::Submit)
            life.setSubjects(form.scope.persons);
        const ClaimedHouse house(*event, life.subjects(), package.namings);
        require(life.apply(*event, house).isEmpty(), QT_TRANSLATE_NOOP("Verify", "journal entry %1 does not follow on what was decided before it"));
        life.setSubjects(form.scope.persons);
        require(event->move != CaseMove::Fulfil || entry.bytes("root") == granted, QT_TRANSLATE_NOOP("Verify", "journal entry %1 handed out other records than there are in the package"));
    }
    findings.require(life.stage() == CaseStage::Fulfilled && package.made < life.until(), file, QT_TRANSLATE_NOOP("Verify", "it was not approved in every step and handed out by somebody who did not decide on it, or the package was made after the period of use"));
    findings.require(form.outside && form.outside->body == package.recipient, Certificate, QT_TRANSLATE_NOOP("Verify", "names somebody else than was approved"));
    for (auto it = package.records.cbegin(); it != package.records.cend(); ++it)
        findings.require(covers(form.scope, it->columns.recordClass, it->columns.channel, it->columns.day, it->columns.concerned), it.key(), QT_TRANSLATE_NOOP("Verify", "the scope that was approved does not cover it"));
    findings.note(QT_TRANSLATE_NOOP("Verify", "In which role somebody decided is what the entry says: that they held it only the company's own verification shows."));
    findings.require(decision.forms.isEmpty(), file, QT_TRANSLATE_NOOP("Verify", "it holds a form of the application that no journal entry names"));
}

} // namespace

void takeEntry(Package &package, const QString &path, const QByteArray &bytes)
{
    Findings &findings = package.findings;
    const QJsonObject object = jsonOfFormat(bytes, "tongjian journal entry");
    const QByteArray statement = jsonBytes(object, "statement");
    // The order in which JournalEntry::statement() writes.
    enum { Purpose, Format, Store, Number, At, Actor, ActionKey, Object, Payload, Sealed, Touches, KeysBefore, AccountsBefore, RightsBefore, Before, Items };
    const QCborArray parts = cborItems(statement, Items, "tongjian journal entry");
    if (!findings.require(parts.at(Format).toInteger() == 1, path, QT_TRANSLATE_NOOP("Verify", "cannot be read")))
        return;
    const qint64 n = parts.at(Number).toInteger();
    const qint64 actor = parts.at(Actor).toInteger();
    const ListedKey signer = package.keyAt(actor, n);
    const QCborMap facts = QCborValue::fromCbor(parts.at(Payload).toByteArray()).toMap();
    // What is there to be read says what was signed.
    const QJsonObject signedFacts {
        { QStringLiteral("n"), n },
        { QStringLiteral("signer"), QString::number(actor) },
        { QStringLiteral("name"), signer.name },
        { QStringLiteral("action"), parts.at(ActionKey).toString() },
        { QStringLiteral("object"), QString::number(parts.at(Object).toInteger()) },
        { QStringLiteral("facts"), readableJson(QCborValue(facts)) },
    };
    bool saysSo = path == entryFile(n) && jsonMoment(object, "at") == parts.at(At).toInteger();
    for (auto it = signedFacts.begin(); it != signedFacts.end(); ++it)
        saysSo = saysSo && object.value(it.key()) == it.value();
    findings.require(saysSo, path, QT_TRANSLATE_NOOP("Verify", "says something else than what was signed"));
    if (!findings.require(parts.at(Store).toInteger() == package.store, path, QT_TRANSLATE_NOOP("Verify", "comes from another store")))
        return;

    const QByteArray signature = jsonBytes(object, "signature");
    const QByteArray hash = package.suite().hash(statement + signature);
    const bool included = package.includes(package.journalRoot, package.journalCount, hash, n - 1, object.value(QLatin1String("inclusion")).toObject());
    bool good = findings.require(jsonBytes(object, "hash") == hash, path, QT_TRANSLATE_NOOP("Verify", "its hash is not that of what was signed"));
    good &= package.requireSignature(path, signer.key, statement, signature, QT_TRANSLATE_NOOP("Verify", "its signature is not by the key of whoever it names"));
    good &= findings.require(included, path, QT_TRANSLATE_NOOP("Verify", "it is not an entry of the journal that the certificate names"));
    const QCborArray founders = good && n == 1 ? facts.value(QLatin1String("persons")).toArray() : QCborArray();
    for (const QCborValue &value : founders) {
        const QCborArray one = value.toArray();
        package.locks.insert(one.at(0).toInteger(), one.at(4).toByteArray());
        package.namings.insert(n, { one.at(0).toInteger(), one.at(2).toString() });
    }
    const QString action = parts.at(ActionKey).toString();
    if (good && (action == QLatin1String("account.create") || action == QLatin1String("person.rename")))
        package.namings.insert(n, { parts.at(Object).toInteger(), facts.value(QLatin1String("name")).toString() });
    if (good)
        package.entries.insert(n, { parts.at(At).toInteger(), actor, parts.at(Object).toInteger(), action, hash, parts.at(Before).toByteArray(), kept(facts) });
}

void takeDecision(Package &package, const QString &path, const QByteArray &bytes)
{
    const QJsonObject object = jsonOfFormat(bytes, "tongjian evidence decision");
    SaidOfDecision &decision = package.decisions[path];
    decision.application = jsonNumber(object, "application");
    decision.number = jsonText(object, "number");
    const QJsonArray entries = object.value(QLatin1String("entries")).toArray();
    for (const QJsonValue &n : entries)
        decision.entries.append(n.toInteger(-1));
    const QJsonArray forms = object.value(QLatin1String("forms")).toArray();
    for (const QJsonValue &value : forms) {
        const QJsonObject one = value.toObject();
        const QByteArray form = jsonBytes(one, "form");
        SaidOfDecision::Form &known = decision.forms[jsonNumber(one, "entry")];
        known.commitment = caseCommitment(package.suite(), package.store, decision.application, jsonBytes(one, "salt"), form);
        try {
            known.form = decodeApplication(form);
            const bool saysSo = tongjian::toJson(known.form) == one.value(QLatin1String("says")).toObject();
            package.findings.require(saysSo, path, QT_TRANSLATE_NOOP("Verify", "says something else than what was signed"));
        } catch (const Error &) {
            package.findings.problem(path, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
        }
    }
}

void checkKeys(Package &package, const QString &given)
{
    Findings &findings = package.findings;
    const QMap<qint64, VerifiedEntry> &entries = package.entries;
    QString founding; // the fingerprint
    for (const ListedKey &key : std::as_const(package.keys)) {
        const QString from = QString::number(key.from);
        const auto entry = entries.constFind(key.from);
        if (!findings.require(entry != entries.cend(), Keys, QT_TRANSLATE_NOOP("Verify", "journal entry %1, which brought a key, is not there or not in order"), from)
            || !findings.require(entry->actor == key.person && entry->bytes("signing") == key.key, Keys,
                QT_TRANSLATE_NOOP("Verify", "journal entry %1 did not bring the key that stands here"), from))
            continue;
        // Whoever made or renewed the account committed to what only its owner's first login reveals: the last of them before it counts.
        QByteArray lock = package.locks.value(key.person);
        for (auto it = entries.cbegin(); it != entries.cend() && it.key() < key.from; ++it) {
            if (it->object == key.person && !it->bytes("lock").isEmpty())
                lock = it->bytes("lock");
        }
        QString name;
        for (const auto &[person, called] : package.namings)
            name = person == key.person ? called : name;
        findings.require(name == key.name, Keys, QT_TRANSLATE_NOOP("Verify", "no journal entry calls the person so whose key journal entry %1 brought"), from);
        if (key.from == 1) {
            findings.require(entry->action == QLatin1String("store.found"), entryFile(1), QT_TRANSLATE_NOOP("Verify", "it does not found a store"));
            founding = QString::fromLatin1(package.suite().hash(key.key).toHex());
            continue;
        }
        const bool activates = entry->action == QLatin1String("account.activate") && entry->object == key.person;
        findings.require(activates && !lock.isEmpty() && package.suite().hash(entry->bytes("token")) == lock, entryFile(key.from),
            QT_TRANSLATE_NOOP("Verify", "the key that it brings cannot be followed back to the founding of the store"));
    }
    const bool isFounded = findings.require(!founding.isEmpty(), Keys, QT_TRANSLATE_NOOP("Verify", "the founding key is missing: no key can be followed back to it"));
    if (isFounded && !given.isEmpty())
        findings.require(founding == given, Keys, QT_TRANSLATE_NOOP("Verify", "the founding key is another one than the one that was given: this is not that company's store"));
    findings.state("founding-key", QT_TRANSLATE_NOOP("Verify", "Fingerprint of the founding key"), founding);
    findings.state("founding-key-known", nullptr, isFounded && founding == given);
    if (isFounded && founding != given)
        findings.note(QT_TRANSLATE_NOOP("Verify", "Compare it with what the company has published, or give it with --founding-key: "
                                                "without that nothing shows that this is the company's own store."));
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        const auto next = entries.constFind(it.key() + 1);
        findings.require(next == entries.cend() || next->before == it->hash, entryFile(it.key() + 1), QT_TRANSLATE_NOOP("Verify", "it does not follow on the entry before it"));
    }
}

void checkDecisions(Package &package)
{
    // The root over the list of records that were granted, as those here would be.
    QMap<qint64, QByteArray> leaves; // a record and its derivative were granted once
    for (const CheckedRecord &record : std::as_const(package.records)) {
        const SaidOfRecord said = record.described.value_or(SaidOfRecord());
        leaves.insert(said.id, said.version);
    }
    const QByteArray granted = merkleRoot(package.suite(), leaves.values());
    for (auto it = package.decisions.cbegin(); it != package.decisions.cend(); ++it)
        checkDecision(package, it.key(), *it, granted);
    package.findings.require(!package.decisions.isEmpty(), QStringLiteral("decisions"),
        QT_TRANSLATE_NOOP("Verify", "nothing shows who approved that the records leave the company"));
    package.findings.state("entries", QT_TRANSLATE_NOOP("Verify", "Journal entries"), package.entries.size());
    package.findings.state("decisions", QT_TRANSLATE_NOOP("Verify", "Decisions"), package.decisions.size());
}

} // namespace tongjian::verify
