// SPDX-License-Identifier: GPL-3.0-or-later
#include "Migrations.h"

#include "Dialect.h"
#include "core/Error.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

void create(Database &database, std::initializer_list<const char *> statements)
{
    for (const char *text : statements)
        database.execute(dialect::statement(text));
}

// Names of people and departments are plain: DESIGN section 4 lets whoever has the store see whom of the staff a record
// concerns. What was said, and everything about outside parties, is in the sealed columns only.
void createRecords(Database &database)
{
    create(database,
        {
            "CREATE TABLE journal (n {key}, at {integer} NOT NULL, actor {integer} NOT NULL, action {text} NOT NULL, "
            "object {integer} NOT NULL, payload {bytes} NOT NULL, sealed {bytes} NOT NULL, touches {integer} NOT NULL, "
            "keys_before {integer} NOT NULL, accounts_before {integer} NOT NULL, rights_before {integer} NOT NULL, before {bytes} NOT NULL, "
            "signature {bytes} NOT NULL, hash {bytes} NOT NULL)",
            "CREATE INDEX journal_object ON journal (object, n)",
            "CREATE INDEX journal_actor ON journal (actor, n)",
            "CREATE INDEX journal_action ON journal (action, n)",

            "CREATE TABLE department (id {key}, name {text} NOT NULL, open {integer} NOT NULL)",
            "CREATE TABLE person (id {key}, login {text} NOT NULL, name {text} NOT NULL, "
            "department_id {integer} NOT NULL, active {integer} NOT NULL, job {integer} NOT NULL)",
            "CREATE TABLE role_holding (person_id {integer} NOT NULL, role {integer} NOT NULL, department_id {integer} NOT NULL, "
            "PRIMARY KEY (person_id, role, department_id))",
            "CREATE TABLE retention_period (version {integer} NOT NULL, class {integer} NOT NULL, months {integer} NOT NULL, "
            "PRIMARY KEY (version, class))",

            "CREATE TABLE record (id {key}, number {text} NOT NULL, class {integer} NOT NULL, "
            "channel {integer} NOT NULL, origin {integer} NOT NULL, author_id {integer} NOT NULL, department_id {integer} NOT NULL, "
            "day {integer} NOT NULL, state {integer} NOT NULL, revision {integer} NOT NULL, captured_at {integer} NOT NULL, "
            "filed_at {integer} NOT NULL, due_at {integer} NOT NULL, rule_version {integer} NOT NULL, size_class {integer} NOT NULL, "
            "waiting_since {integer} NOT NULL, commitment {bytes} NOT NULL, parts_digest {bytes} NOT NULL, entry_n {integer} NOT NULL)",
            "CREATE UNIQUE INDEX record_number ON record (number)",
            "CREATE INDEX record_state ON record (state, department_id, waiting_since, id)",
            "CREATE INDEX record_author ON record (author_id, id)",
            "CREATE INDEX record_entry ON record (entry_n)",
            "CREATE INDEX record_day ON record (state, id)",
            "CREATE TABLE record_person (record_id {integer} NOT NULL, person_id {integer} NOT NULL, department_id {integer} NOT NULL, "
            "PRIMARY KEY (record_id, person_id)) {byKey}",
            "CREATE INDEX record_person_person ON record_person (person_id, record_id)",
            "CREATE TABLE record_part (record_id {integer} NOT NULL, revision {integer} NOT NULL, part {integer} NOT NULL, "
            "sealed {bytes} NOT NULL, PRIMARY KEY (record_id, revision, part))",
            "CREATE TABLE record_revision (record_id {integer} NOT NULL, revision {integer} NOT NULL, author_id {integer} NOT NULL, "
            "at {integer} NOT NULL, commitment {bytes} NOT NULL, entry_n {integer} NOT NULL, PRIMARY KEY (record_id, revision)) {byKey}",
            "CREATE TABLE review (id {key}, record_id {integer} NOT NULL, revision {integer} NOT NULL, "
            "actor_id {integer} NOT NULL, move {integer} NOT NULL, at {integer} NOT NULL, sealed {bytes} NOT NULL, entry_n {integer} NOT NULL)",
            "CREATE INDEX review_record ON review (record_id, id)",
            "CREATE TABLE record_number_sequence (year {key}, last {integer} NOT NULL)",

            "CREATE TABLE draft (id {key}, author_id {integer} NOT NULL, created_at {integer} NOT NULL, "
            "updated_at {integer} NOT NULL, sealed {bytes} NOT NULL)",
            "CREATE INDEX draft_author ON draft (author_id, updated_at)",

            "CREATE TABLE blob (id {key}, owner_id {integer} NOT NULL, revision {integer} NOT NULL, "
            "chunks {integer} NOT NULL, digest {bytes} NOT NULL)",
            "CREATE INDEX blob_owner ON blob (owner_id)",
            "CREATE TABLE chunk (blob_id {integer} NOT NULL, seq {integer} NOT NULL, sealed {bytes} NOT NULL, PRIMARY KEY (blob_id, seq))",

            // Removals from keys.db that this file has decided on: done after the commit, and again by whoever comes next.
            "CREATE TABLE key_removal (entry_n {key}, names {bytes} NOT NULL)",
        });
    for (const QString &trigger : dialect::recordTriggers())
        database.execute(trigger);
}

void createKeys(Database &database)
{
    create(database,
        {
            "CREATE TABLE marker (n {integer} NOT NULL, hash {bytes} NOT NULL)",
            "INSERT INTO marker (n, hash) VALUES (0, '')",
            "CREATE TABLE role_key_share (owner {integer} NOT NULL, department_id {integer} NOT NULL, generation {integer} NOT NULL, "
            "holder_kind {integer} NOT NULL, holder_id {integer} NOT NULL, holder_generation {integer} NOT NULL, sealed {bytes} NOT NULL, "
            "entry_n {integer} NOT NULL, PRIMARY KEY (owner, department_id, generation, holder_kind, holder_id, holder_generation))",
            "CREATE TABLE bucket (id {integer} NOT NULL, class {integer} NOT NULL, month {integer} NOT NULL, "
            "officers_generation {integer} NOT NULL, sealed {bytes} NOT NULL, entry_n {integer} NOT NULL, "
            "PRIMARY KEY (id, officers_generation))",
            "CREATE INDEX bucket_month ON bucket (class, month)",
            "CREATE INDEX bucket_entry ON bucket (entry_n)",
            "CREATE TABLE record_key (record_id {integer} NOT NULL, revision {integer} NOT NULL, holder_kind {integer} NOT NULL, "
            "holder_id {integer} NOT NULL, holder_generation {integer} NOT NULL, wrapped {bytes} NOT NULL, entry_n {integer} NOT NULL, "
            "PRIMARY KEY (record_id, revision, holder_kind, holder_id, holder_generation)) {byKey}",
            "CREATE INDEX record_key_holder ON record_key (holder_kind, holder_id, holder_generation)",
            "CREATE INDEX record_key_entry ON record_key (entry_n)",
        });
}

// Collection: by what a message is recognised (an HMAC, never a plain hash), what a record was when its batch was signed,
// and the staff's addresses (sealed: they are somebody's numbers).
void addCollection(Database &database)
{
    create(database,
        {
            "CREATE TABLE fingerprint (mac {bytes} NOT NULL PRIMARY KEY, record_id {integer} NOT NULL) {byKey}",
            "CREATE INDEX fingerprint_record ON fingerprint (record_id)",
            "CREATE TABLE earlier_row (entry_n {integer} NOT NULL, record_id {integer} NOT NULL, digest {bytes} NOT NULL, "
            "PRIMARY KEY (entry_n, record_id)) {byKey}",
            "CREATE TABLE staff_addresses (person_id {key}, sealed {bytes} NOT NULL, entry_n {integer} NOT NULL)",
        });
}

// What people keep for their own work: templates, defaults.
void addPersonalItems(Database &database)
{
    create(database,
        {
            "CREATE TABLE personal_item (id {key}, person_id {integer} NOT NULL, kind {integer} NOT NULL, "
            "updated_at {integer} NOT NULL, sealed {bytes} NOT NULL)",
            "CREATE INDEX personal_item_person ON personal_item (person_id, kind, updated_at)",
        });
}

// Who acts for whom and when: mirrored from the journal like the other rows that decide rights.
void addSubstitutions(Database &database)
{
    create(database,
        {
            "CREATE TABLE substitution (id {key}, person_id {integer} NOT NULL, role {integer} NOT NULL, "
            "department_id {integer} NOT NULL, substitute_id {integer} NOT NULL, from_at {integer} NOT NULL, until_at {integer} NOT NULL, "
            "ended_at {integer} NOT NULL)",
        });
}

// What a batch of collected records wrote for nobody: only what is under way is looked for by author or department, and it is found
// by its state.
void dropRecordIndexes(Database &database)
{
    create(database, { "DROP INDEX IF EXISTS record_author", "DROP INDEX IF EXISTS record_state" });
}

// Nobody looks for all keys under a bucket, nor, but for what a crash left behind, for those of an entry.
void narrowKeyIndexes(Database &database)
{
    create(database,
        {
            "DROP INDEX IF EXISTS record_key_entry",
            "DROP INDEX IF EXISTS record_key_holder",
            "CREATE INDEX record_key_holder ON record_key (holder_kind, holder_id, holder_generation) WHERE holder_kind <> 7",
        });
}

// Applications: what lists need in the open, everything that was said sealed to those who decide or audit. Decisions are journal entries.
void addApplications(Database &database)
{
    create(database,
        {
            "CREATE TABLE application (id {key}, number {text} NOT NULL, route {integer} NOT NULL, applicant_id {integer} NOT NULL, "
            "department_id {integer} NOT NULL, stage {integer} NOT NULL, submitted_at {integer} NOT NULL, waiting_since {integer} NOT NULL, "
            "until_at {integer} NOT NULL, entry_n {integer} NOT NULL)",
            "CREATE UNIQUE INDEX application_number ON application (number)",
            "CREATE INDEX application_stage ON application (stage, id)",
            "CREATE INDEX application_applicant ON application (applicant_id, id)",
            "CREATE TABLE application_text (id {key}, application_id {integer} NOT NULL, entry_n {integer} NOT NULL, sealed {bytes} NOT NULL)",
            "CREATE INDEX application_text_application ON application_text (application_id, id)",
            "CREATE TABLE application_number_sequence (year {key}, last {integer} NOT NULL)",
        });
}

// Questions about filed records and their answers, sealed: what the entries tell, for those who are to answer.
void addExplanations(Database &database)
{
    create(database,
        {
            "CREATE TABLE explanation (entry_n {key}, record_id {integer} NOT NULL, person_id {integer} NOT NULL, "
            "asker_id {integer} NOT NULL, question_n {integer} NOT NULL, at {integer} NOT NULL, sealed {bytes} NOT NULL)",
            "CREATE INDEX explanation_record ON explanation (record_id, entry_n)",
            "CREATE INDEX explanation_person ON explanation (person_id, question_n, entry_n)",
            "CREATE INDEX explanation_asker ON explanation (asker_id, question_n)",
        });
}

// A scope is counted from indexes alone: whom a record concerns carries what a scope may name.
void addScopeIndexes(Database &database)
{
    create(database,
        {
            "CREATE TABLE record_person_8 (record_id {integer} NOT NULL, person_id {integer} NOT NULL, department_id {integer} NOT NULL, "
            "filed {integer} NOT NULL, class {integer} NOT NULL, channel {integer} NOT NULL, day {integer} NOT NULL, "
            "PRIMARY KEY (record_id, person_id)) {byKey}",
            "INSERT INTO record_person_8 (record_id, person_id, department_id, filed, class, channel, day) "
            "SELECT p.record_id, p.person_id, p.department_id, CASE WHEN r.state = 4 THEN 1 ELSE 0 END, r.class, r.channel, r.day "
            "FROM record_person p JOIN record r ON r.id = p.record_id ORDER BY p.record_id, p.person_id",
            "DROP TABLE record_person",
            "ALTER TABLE record_person_8 RENAME TO record_person",
            "CREATE INDEX record_person_person ON record_person (person_id, record_id)",
            "CREATE INDEX record_person_scope ON record_person (person_id, class, channel, day, record_id, filed) WHERE filed = 1",
            "CREATE INDEX record_person_department ON record_person (department_id, class, channel, day, record_id, filed) WHERE filed = 1",
            "CREATE INDEX record_scope ON record (class, channel, day, state) WHERE state = 4",
        });
}

// Periods and holds: mirrored from the journal like the other rows that decide rights. What becomes due is looked for by its day.
void addRetention(Database &database)
{
    create(database,
        {
            "CREATE TABLE retention_line (version {integer} NOT NULL, place {integer} NOT NULL, from_day {integer} NOT NULL, shortens {integer} NOT NULL, "
            "class {integer} NOT NULL, channel {integer} NOT NULL, department_id {integer} NOT NULL, confidentiality {integer} NOT NULL, "
            "shortest {integer} NOT NULL, longest {integer} NOT NULL, PRIMARY KEY (version, place))",
            "INSERT INTO retention_line (version, place, from_day, shortens, class, channel, department_id, confidentiality, shortest, longest) "
            "SELECT version, class - 1, 0, 0, class, 0, 0, 0, months, 0 FROM retention_period",
            "DROP TABLE retention_period",
            "CREATE TABLE hold (id {key}, number {text} NOT NULL, kind {integer} NOT NULL, placed_by {integer} NOT NULL, placed_at {integer} NOT NULL, "
            "review_day {integer} NOT NULL, lifted_at {integer} NOT NULL)",
            "CREATE INDEX record_due ON record (due_at, id) WHERE state = 4",
        });
}

// Lists of disposition plans. What became of which record is looked for by the entry that says it.
void addPlans(Database &database)
{
    create(database,
        {
            "CREATE TABLE plan_record (plan_id {integer} NOT NULL, record_id {integer} NOT NULL, revision {integer} NOT NULL, commitment {bytes} NOT NULL, "
            "kept_until {integer} NOT NULL, rule_version {integer} NOT NULL, frozen_at {integer} NOT NULL, outcome {integer} NOT NULL, entry_n {integer} NOT NULL, "
            "recovered_n {integer} NOT NULL, PRIMARY KEY (plan_id, record_id)) {byKey}",
            "CREATE INDEX plan_record_entry ON plan_record (entry_n, record_id) WHERE entry_n > 0",
        });
    for (const QString &trigger : dialect::planTriggers())
        database.execute(trigger);
}

// What was destroyed of what a plan had cleared.
void addDestruction(Database &database)
{
    create(database, { "ALTER TABLE plan_record ADD COLUMN destroying_n {integer} NOT NULL DEFAULT 0", "ALTER TABLE plan_record ADD COLUMN destroyed_n {integer} NOT NULL DEFAULT 0",
            "CREATE INDEX plan_record_destroyed ON plan_record (destroyed_n, record_id) WHERE destroyed_n > 0" });
    for (const QString &trigger : dialect::destructionTriggers())
        database.execute(trigger);
}

// The register of what was destroyed goes with the keys, so that it outlives a restored older journal: by the hash of the entry that says so,
// which stands here with its signature.
void addDestroyed(Database &database)
{
    create(database,
        {
            "CREATE TABLE destroyed_record (record_id {key}, entry_hash {bytes} NOT NULL)",
            "CREATE TABLE destruction_entry (hash {bytes} NOT NULL PRIMARY KEY, statement {bytes} NOT NULL, signature {bytes} NOT NULL)",
        });
}

constexpr Migration RecordMigrations[] = { { 1, createRecords }, { 2, addCollection }, { 3, addPersonalItems }, { 4, addSubstitutions }, { 5, dropRecordIndexes },
    { 6, addApplications }, { 7, addExplanations }, { 8, addScopeIndexes }, { 9, addRetention }, { 10, addPlans }, { 11, addDestruction } };
constexpr Migration KeyMigrations[] = { { 1, createKeys }, { 2, narrowKeyIndexes }, { 3, addDestroyed } };

} // namespace

std::span<const Migration> recordMigrations()
{
    return RecordMigrations;
}

std::span<const Migration> keyMigrations()
{
    return KeyMigrations;
}

int schemaVersion(Database &database)
{
    if (!database.connection().tables().contains(QStringLiteral("schema_version")))
        return 0;
    Query query(database, QStringLiteral("SELECT version FROM schema_version"));
    query.run();
    return query.next() ? int(query.integer(0)) : 0;
}

void refuseNewer(Database &database, std::span<const Migration> migrations)
{
    if (schemaVersion(database) > migrations.back().version) {
        throw Error(ErrorCode::Unsupported, QCoreApplication::translate("Store", "This store was written by a newer version of Tongjian."),
            QCoreApplication::translate("Store", "Nothing was changed. Install the newer version to open it."));
    }
}

void migrate(Database &database, std::span<const Migration> migrations)
{
    refuseNewer(database, migrations);
    for (const Migration &migration : migrations) {
        Transaction transaction(database);
        // Read again inside the lock: another process may have come first.
        const int version = schemaVersion(database);
        if (version >= migration.version)
            continue;
        if (version == 0) {
            database.execute(dialect::statement("CREATE TABLE schema_version (version {integer} NOT NULL)"));
            database.execute(QStringLiteral("INSERT INTO schema_version (version) VALUES (0)"));
        }
        migration.run(database);
        Query(database, QStringLiteral("UPDATE schema_version SET version = ?")).bind(migration.version).run();
        transaction.commit();
    }
}

} // namespace tongjian
