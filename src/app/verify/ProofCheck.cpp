// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProofCheck.h"

#include "core/Application.h"
#include "core/Error.h"
#include "core/ReadableCbor.h"
#include "core/StrictJson.h"
#include "crypto/MerkleTree.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <utility>

namespace tongjian::verify
{

namespace
{

constexpr QLatin1String JournalFolder("journal/");
constexpr QLatin1String DecisionsFolder("decisions/");
constexpr qsizetype LongestFact = 1024;

QString entryName(qint64 n)
{
    return QStringLiteral("journal/entry-%1.json").arg(n);
}

// Only these are looked at later, so only these are kept, and only as large as they are when a store writes them.
QCborMap kept(const QCborMap &facts, qint64 n)
{
    static const QStringList Wanted { QStringLiteral("record"), QStringLiteral("revision"), QStringLiteral("count"), QStringLiteral("commitment"), QStringLiteral("before"), QStringLiteral("root"),
        QStringLiteral("row"), QStringLiteral("signing"), QStringLiteral("token"), QStringLiteral("lock"), QStringLiteral("name") };
    QCborMap few;
    for (const QString &key : Wanted) {
        const QCborValue value = facts.value(key);
        if (value.isInteger() || value.toByteArray().size() + value.toString().size() <= LongestFact)
            few.insert(key, value);
    }
    if (n == 1)
        few.insert(QLatin1String("persons"), facts.value(QLatin1String("persons")));
    return few;
}

} // namespace

ProofCheck::ProofCheck(PackageFrame &frame, Findings &findings)
    : m_frame(frame)
    , m_findings(findings)
    , m_suite(Suite::of(frame.certificate.suite))
    , m_records(frame, findings)
{
}

bool ProofCheck::wants(const QString &path)
{
    return path.startsWith(JournalFolder) || path.startsWith(DecisionsFolder) || RecordCheck::wants(path);
}

void ProofCheck::take(const QString &path, const QByteArray &bytes)
{
    if (path.startsWith(JournalFolder))
        takeEntry(path, bytes);
    else if (path.startsWith(DecisionsFolder))
        takeDecision(path, bytes);
    else
        m_records.take(path, bytes);
}

void ProofCheck::takeEntry(const QString &path, const QByteArray &bytes)
{
    const auto object = jsonOfFormat(bytes, "tongjian journal entry");
    const QByteArray statement = object ? jsonBytes(*object, "statement") : QByteArray();
    // The order in which JournalEntry::statement() writes.
    enum { Purpose, Format, Store, Number, At, Actor, ActionKey, Object, Payload, Sealed, Touches, KeysBefore, AccountsBefore, RightsBefore, Before, Items };
    QCborParserError error;
    const QCborArray parts = QCborValue::fromCbor(statement, &error).toArray();
    if (error.error != QCborError::NoError || error.offset != statement.size() || parts.size() != Items
        || parts.at(Purpose).toString() != QLatin1String("tongjian journal entry") || parts.at(Format).toInteger() != 1) {
        problem(path, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
        return;
    }
    const qint64 n = parts.at(Number).toInteger();
    const QCborMap facts = QCborValue::fromCbor(parts.at(Payload).toByteArray()).toMap();
    // What is there to be read says what was signed.
    const auto is = [&](const char *key, const QJsonValue &value) { return object->value(QLatin1String(key)) == value; };
    const QDateTime at = QDateTime::fromString(jsonText(*object, "at"), Qt::ISODateWithMs);
    if (path != entryName(n) || !is("n", n) || at.toMSecsSinceEpoch() != parts.at(At).toInteger() || !is("signer", QString::number(parts.at(Actor).toInteger()))
        || !is("name", m_frame.keyAt(parts.at(Actor).toInteger(), n).name) || !is("action", parts.at(ActionKey).toString()) || !is("object", QString::number(parts.at(Object).toInteger())) || !is("facts", readableJson(QCborValue(facts))))
        problem(path, QT_TRANSLATE_NOOP("Verify", "says something else than what was signed"));
    if (parts.at(Store).toInteger() != m_frame.certificate.store) {
        problem(path, QT_TRANSLATE_NOOP("Verify", "comes from another store"));
        return;
    }

    VerifiedEntry entry { parts.at(Actor).toInteger(), parts.at(Object).toInteger(), parts.at(ActionKey).toString(), {}, parts.at(Before).toByteArray(), kept(facts, n) };
    const QByteArray signature = jsonBytes(*object, "signature");
    Hasher hasher = m_suite.hasher();
    hasher.add(statement);
    hasher.add(signature);
    entry.hash = hasher.result();
    const auto &[person, from, name, key] = m_frame.keyAt(entry.actor, n);
    bool good = true;
    const auto fail = [&](const char *text) {
        problem(path, text);
        good = false;
    };
    if (jsonBytes(*object, "hash") != entry.hash)
        fail(QT_TRANSLATE_NOOP("Verify", "its hash is not that of what was signed"));
    if (key.isEmpty())
        fail(QT_TRANSLATE_NOOP("Verify", "the key of whoever signed it is not in the package"));
    else if (!verifies(m_frame.certificate.suite, key, statement, signature))
        fail(QT_TRANSLATE_NOOP("Verify", "its signature is not by the key of whoever it names"));
    const QJsonObject inclusion = object->value(QLatin1String("inclusion")).toObject();
    QList<QByteArray> steps;
    const QJsonArray list = inclusion.value(QLatin1String("path")).toArray();
    for (const QJsonValue &step : list)
        steps.append(jsonBytes(step));
    const QByteArray root = rootOfPath(m_suite, entry.hash, n - 1, m_frame.certificate.journalCount, steps);
    if (jsonNumber(inclusion, "count") != m_frame.certificate.journalCount || root.isEmpty() || root != m_frame.certificate.journalRoot)
        fail(QT_TRANSLATE_NOOP("Verify", "it is not an entry of the journal that the certificate names"));
    if (good)
        m_entries.insert(n, entry);
}

void ProofCheck::takeDecision(const QString &path, const QByteArray &bytes)
{
    const QJsonObject object = jsonOfFormat(bytes, "tongjian evidence decision").value_or(QJsonObject());
    Decision &decision = m_decisions[path];
    decision.application = jsonNumber(object, "application");
    const QJsonArray entries = object.value(QLatin1String("entries")).toArray();
    for (const QJsonValue &n : entries)
        decision.entries.append(n.toInteger(-1));
    const QJsonArray forms = object.value(QLatin1String("forms")).toArray();
    for (const QJsonValue &value : forms) {
        const QJsonObject one = value.toObject();
        const QByteArray form = jsonBytes(one, "form");
        const QCborArray committed { QLatin1String("tongjian application"), m_frame.certificate.store, decision.application, jsonBytes(one, "salt"), form };
        decision.forms.insert(jsonNumber(one, "entry"), m_suite.hash(QCborValue(committed).toCbor()));
        try {
            if (tongjian::toJson(decodeApplication(form)) != one.value(QLatin1String("says")).toObject())
                problem(path, QT_TRANSLATE_NOOP("Verify", "says something else than what was signed"));
        } catch (const Error &) {
            problem(path, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
        }
    }
}

void ProofCheck::checkKeys(const QByteArray &foundingKey)
{
    const QString file = QStringLiteral("keys.json");
    QHash<qint64, std::pair<QString, QByteArray>> founded; // name and lock of the first persons
    const QCborArray persons = m_entries.value(1).facts.value(QLatin1String("persons")).toArray();
    for (const QCborValue &value : persons) {
        const QCborArray one = value.toArray();
        founded.insert(one.at(0).toInteger(), { one.at(2).toString(), one.at(4).toByteArray() });
    }
    for (const ListedKey &key : std::as_const(m_frame.keys)) {
        const auto entry = m_entries.constFind(key.from);
        if (entry == m_entries.cend()) {
            m_findings.problem(file, say(QT_TRANSLATE_NOOP("Verify", "journal entry %1, which brought a key, is not there or not in order"), QString::number(key.from)));
            continue;
        }
        if (entry->actor != key.person || entry->bytes("signing") != key.key) {
            m_findings.problem(file, say(QT_TRANSLATE_NOOP("Verify", "journal entry %1 did not bring the key that stands here"), QString::number(key.from)));
            continue;
        }
        // Whoever made or renewed the account committed to what only its owner's first login reveals: the last of them before it counts.
        auto [name, lock] = founded.value(key.person);
        for (auto it = m_entries.cbegin(); it != m_entries.cend() && it.key() < key.from; ++it) {
            if (it->object == key.person && !it->bytes("lock").isEmpty())
                lock = it->bytes("lock");
        }
        for (const VerifiedEntry &one : std::as_const(m_entries)) {
            if (one.object == key.person && !one.text("name").isEmpty())
                name = one.text("name");
        }
        if (name != key.name)
            m_findings.problem(file, say(QT_TRANSLATE_NOOP("Verify", "no journal entry calls the person so whose key journal entry %1 brought"), QString::number(key.from)));
        if (key.from == 1) {
            if (entry->action != QLatin1String("store.found"))
                problem(entryName(1), QT_TRANSLATE_NOOP("Verify", "it does not found a store"));
            m_findings.founding = m_suite.hash(key.key);
        } else if (entry->action != QLatin1String("account.activate") || entry->object != key.person || lock.isEmpty() || m_suite.hash(entry->bytes("token")) != lock) {
            problem(entryName(key.from), QT_TRANSLATE_NOOP("Verify", "the key that it brings cannot be followed back to the founding of the store"));
        }
    }
    if (m_findings.founding.isEmpty()) {
        problem(file, QT_TRANSLATE_NOOP("Verify", "the founding key is missing: no key can be followed back to it"));
    } else if (!foundingKey.isEmpty()) {
        m_findings.foundingIsKnown = m_findings.founding.toHex() == foundingKey;
        if (!m_findings.foundingIsKnown)
            problem(file, QT_TRANSLATE_NOOP("Verify", "the founding key is another one than the one that was given: this is not that company's store"));
    }
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        const auto next = m_entries.constFind(it.key() + 1);
        if (next != m_entries.cend() && next->before != it->hash)
            problem(entryName(it.key() + 1), QT_TRANSLATE_NOOP("Verify", "it does not follow on the entry before it"));
    }
}

// Each entry is about the application and about the form that the one before left; a new form is the one that stands here; in the end
// somebody else than who applied approved it, and a third person handed out exactly what is in the package.
void ProofCheck::checkDecision(const QString &file, const Decision &decision)
{
    QMap<qint64, QByteArray> forms = decision.forms;
    QByteArray form;
    qint64 applicant = 0;
    QSet<qint64> deciders;
    bool handedOut = false;
    qint64 last = 0;
    for (qint64 n : decision.entries) {
        const auto entry = m_entries.constFind(n);
        const auto fail = [&](const char *text) { m_findings.problem(file, say(text, QString::number(n))); };
        if (entry == m_entries.cend()) {
            fail(QT_TRANSLATE_NOOP("Verify", "journal entry %1 is not there or not in order"));
            continue;
        }
        const QByteArray commitment = entry->bytes("commitment");
        const QString move = entry->action.section(u'.', 1);
        if (entry->object != decision.application || !entry->action.startsWith(QLatin1String("application.")) || n <= std::exchange(last, n)) {
            fail(QT_TRANSLATE_NOOP("Verify", "journal entry %1 is about something else"));
            continue;
        }
        const bool submits = move == QLatin1String("submit");
        if (submits != (applicant == 0) || entry->bytes("before") != form)
            fail(QT_TRANSLATE_NOOP("Verify", "journal entry %1 does not follow on what was decided before it"));
        if (commitment != form && forms.take(n) != commitment)
            fail(QT_TRANSLATE_NOOP("Verify", "journal entry %1 names another form of the application than the one here"));
        if (submits)
            applicant = entry->actor;
        else if (move == QLatin1String("approve") || move == QLatin1String("narrow"))
            deciders.insert(entry->actor);
        else if (commitment != form)
            deciders.clear(); // answered with another form: decided anew
        form = commitment;
        handedOut = move == QLatin1String("fulfil") && !deciders.contains(entry->actor);
        if (handedOut && entry->bytes("root") != m_records.granted())
            fail(QT_TRANSLATE_NOOP("Verify", "journal entry %1 handed out other records than there are in the package"));
    }
    if (deciders.isEmpty() || deciders.contains(applicant))
        problem(file, QT_TRANSLATE_NOOP("Verify", "nobody else than the applicant approved it"));
    if (!handedOut)
        problem(file, QT_TRANSLATE_NOOP("Verify", "nobody who did not decide on it handed anything out"));
    if (!forms.isEmpty())
        problem(file, QT_TRANSLATE_NOOP("Verify", "it holds a form of the application that no journal entry names"));
}

void ProofCheck::checkDecisions()
{
    for (auto it = m_decisions.cbegin(); it != m_decisions.cend(); ++it)
        checkDecision(it.key(), *it);
    if (m_decisions.isEmpty())
        problem(QStringLiteral("decisions"), QT_TRANSLATE_NOOP("Verify", "nothing shows who approved that the records leave the company"));
}

void ProofCheck::finish(const QByteArray &foundingKey)
{
    checkKeys(foundingKey);
    checkDecisions();
    m_records.finish(m_entries);
    m_findings.entries = int(m_entries.size());
    m_findings.decisions = int(m_decisions.size());
}

} // namespace tongjian::verify
