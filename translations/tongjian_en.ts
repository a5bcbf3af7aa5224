<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApplicationChecks</name>
    <message numerus="yes">
        <source>A period of use has at most %n days.</source>
        <translation>
            <numerusform>A period of use has at most %n day.</numerusform>
            <numerusform>A period of use has at most %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the cleared records that are to come back, at most %n at a time.</source>
        <translation>
            <numerusform>Choose the cleared records that are to come back, one at a time.</numerusform>
            <numerusform>Choose the cleared records that are to come back, at most %n at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationDisplay</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records granted</source>
        <translation>
            <numerusform>%n record granted</numerusform>
            <numerusform>%n records granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>%n left out: %1</numerusform>
            <numerusform>%n left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them redacted</source>
        <translation>
            <numerusform>%n of them redacted</numerusform>
            <numerusform>%n of them redacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n records</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationPrint</name>
    <message numerus="yes">
        <source>%n records, digest of the list %1</source>
        <translation>
            <numerusform>%n record, digest of the list %1</numerusform>
            <numerusform>%n records, digest of the list %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of grace</source>
        <translation>
            <numerusform>%n day of grace</numerusform>
            <numerusform>%n days of grace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n record(s) have no key.</source>
        <translation>
            <numerusform>%n record has no key.</numerusform>
            <numerusform>%n records have no key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no key in keys.db.</source>
        <translation>
            <numerusform>%n record has no key in keys.db.</numerusform>
            <numerusform>%n records have no key in keys.db.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carriers</name>
    <message numerus="yes">
        <source>%1: %2 on %3, %4, by %5, %n photos or papers</source>
        <translation>
            <numerusform>%1: %2 on %3, %4, by %5, %n photo or paper</numerusform>
            <numerusform>%1: %2 on %3, %4, by %5, %n photos or papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionQuestions</name>
    <message numerus="yes">
        <source>A records officer then hands out what the scope covers, now %n records, until the end of %1.</source>
        <translation>
            <numerusform>A records officer then hands out what the scope covers, now %n record, until the end of %1.</numerusform>
            <numerusform>A records officer then hands out what the scope covers, now %n records, until the end of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next person then decides. The scope covers %n records now.</source>
        <translation>
            <numerusform>The next person then decides. The scope covers %n record now.</numerusform>
            <numerusform>The next person then decides. The scope covers %n records now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 on a records officer may clear these %n records: once a backup made after this decision is proven, their content leaves the store.</source>
        <translation>
            <numerusform>From %1 on a records officer may clear this record: once a backup made after this decision is proven, its content leaves the store.</numerusform>
            <numerusform>From %1 on a records officer may clear these %n records: once a backup made after this decision is proven, their content leaves the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days afterwards they can be brought back. What is held, applied for, kept longer or corrected by then stays, and so does what was marked to be kept.</source>
        <translation>
            <numerusform>For %n day afterwards they can be brought back. What is held, applied for, kept longer or corrected by then stays, and so does what was marked to be kept.</numerusform>
            <numerusform>For %n days afterwards they can be brought back. What is held, applied for, kept longer or corrected by then stays, and so does what was marked to be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A records officer then brings %n records back out of the backup. They are filed again, and due.</source>
        <translation>
            <numerusform>A records officer then brings %n record back out of the backup. It is filed again, and due.</numerusform>
            <numerusform>A records officer then brings %n records back out of the backup. They are filed again, and due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Destroying</name>
    <message numerus="yes">
        <source>%n records (%1), captured %2 to %3</source>
        <translation>
            <numerusform>%n record (%1), captured %2 to %3</numerusform>
            <numerusform>%n records (%1), captured %2 to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message numerus="yes">
        <source>%n destroyed record(s) still have a key: %1.</source>
        <translation>
            <numerusform>%n destroyed record still has a key: %1.</numerusform>
            <numerusform>%n destroyed records still have a key: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestructionDisplay</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were destroyed.</source>
        <translation>
            <numerusform>%n record was destroyed.</numerusform>
            <numerusform>%n records were destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their keys are gone from %n places.</source>
        <translation>
            <numerusform>Their keys are gone from %n place.</numerusform>
            <numerusform>Their keys are gone from %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be done</source>
        <translation>
            <numerusform>%n still to be done</numerusform>
            <numerusform>%n still to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies or carriers still have to go; below stands which.</source>
        <translation>
            <numerusform>%n copy or carrier still has to go; below stands which.</numerusform>
            <numerusform>%n copies or carriers still have to go; below stands which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %3, by %4; %n photos or papers</source>
        <translation>
            <numerusform>%1 on %2, %3, by %4; %n photo or paper</numerusform>
            <numerusform>%1 on %2, %3, by %4; %n photos or papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files outside of the store were removed.</source>
        <translation>
            <numerusform>%n file outside of the store was removed.</numerusform>
            <numerusform>%n files outside of the store were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies could not be reached; below stands why.</source>
        <translation>
            <numerusform>%n copy could not be reached; below stands why.</numerusform>
            <numerusform>%n copies could not be reached; below stands why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message numerus="yes">
        <source>%n computers are remembered for this account already.</source>
        <translation>
            <numerusform>%n computer is remembered for this account already.</numerusform>
            <numerusform>%n computers are remembered for this account already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message numerus="yes">
        <source>%n records, digest %1</source>
        <translation>
            <numerusform>%n record, digest %1</numerusform>
            <numerusform>%n records, digest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records opened on %1</source>
        <translation>
            <numerusform>%n record opened on %1</numerusform>
            <numerusform>%n records opened on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n records were cleared before.</source>
        <translation>
            <numerusform>Stopped. %n record was cleared before.</numerusform>
            <numerusform>Stopped. %n records were cleared before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message numerus="yes">
        <source>%n record(s) have no key.</source>
        <translation>
            <numerusform>%n record has no key.</numerusform>
            <numerusform>%n records have no key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destroyed record(s) still have a key.</source>
        <translation>
            <numerusform>%n destroyed record still has a key.</numerusform>
            <numerusform>%n destroyed records still have a key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not open.</source>
        <translation>
            <numerusform>%n record did not open.</numerusform>
            <numerusform>%n records did not open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fulfilling</name>
    <message numerus="yes">
        <source>A grant covers at most %n records. Ask the applicant for a narrower scope.</source>
        <translation>
            <numerusform>A grant covers at most %n record. Ask the applicant for a narrower scope.</numerusform>
            <numerusform>A grant covers at most %n records. Ask the applicant for a narrower scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scope gives %n more records than you saw.</source>
        <translation>
            <numerusform>The scope gives %n more record than you saw.</numerusform>
            <numerusform>The scope gives %n more records than you saw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message numerus="yes">
        <source>Each record may be opened %n times under this application, and this one was.</source>
        <translation>
            <numerusform>Each record may be opened once under this application, and this one was.</numerusform>
            <numerusform>Each record may be opened %n times under this application, and this one was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message numerus="yes">
        <source>A list has at most %n records. Hold more of them by a scope.</source>
        <translation>
            <numerusform>A list has at most %n record. Hold more of them by a scope.</numerusform>
            <numerusform>A list has at most %n records. Hold more of them by a scope.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldDisplay</name>
    <message numerus="yes">
        <source>It keeps the %n filed records of its scope, and by itself what is filed into it later; none of them is cleared or destroyed before it is lifted.</source>
        <translation>
            <numerusform>It keeps the %n filed record of its scope, and by itself what is filed into it later; none of them is cleared or destroyed before it is lifted.</numerusform>
            <numerusform>It keeps the %n filed records of its scope, and by itself what is filed into it later; none of them is cleared or destroyed before it is lifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It keeps the %n records of its list; none of them is cleared or destroyed before it is lifted.</source>
        <translation>
            <numerusform>It keeps the %n record of its list, which is not cleared or destroyed before it is lifted.</numerusform>
            <numerusform>It keeps the %n records of its list; none of them is cleared or destroyed before it is lifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems found</source>
        <translation>
            <numerusform>%n problem found</numerusform>
            <numerusform>%n problems found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts discarded</source>
        <translation>
            <numerusform>%n draft discarded</numerusform>
            <numerusform>%n drafts discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n records</source>
        <translation>
            <numerusform>in %n record</numerusform>
            <numerusform>in %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n drafts are there that only this person can open.</source>
        <translation>
            <numerusform>%n draft is there that only this person can open.</numerusform>
            <numerusform>%n drafts are there that only this person can open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>More than %n new records to review</source>
        <translation>
            <numerusform>More than %n new record to review</numerusform>
            <numerusform>More than %n new records to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records to review</source>
        <translation>
            <numerusform>%n new record to review</numerusform>
            <numerusform>%n new records to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n new records to file</source>
        <translation>
            <numerusform>More than %n new record to file</numerusform>
            <numerusform>More than %n new records to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records to file</source>
        <translation>
            <numerusform>%n new record to file</numerusform>
            <numerusform>%n new records to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n in quarantine</numerusform>
            <numerusform>%n in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to assign</source>
        <translation>
            <numerusform>%n to assign</numerusform>
            <numerusform>%n to assign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for you.</source>
        <translation>
            <numerusform>%n record waits for you.</numerusform>
            <numerusform>%n records wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is news of %n records of yours.</source>
        <translation>
            <numerusform>There is news of %n record of yours.</numerusform>
            <numerusform>There is news of %n records of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <translation>
            <numerusform>%n to file</numerusform>
            <numerusform>%n to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned to you</source>
        <translation>
            <numerusform>%n returned to you</numerusform>
            <numerusform>%n returned to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for more than %n days: %1</source>
        <translation>
            <numerusform>Waiting for more than %n day: %1</numerusform>
            <numerusform>Waiting for more than %n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals or applications wait for your decision.</source>
        <translation>
            <numerusform>%n proposal or application waits for your decision.</numerusform>
            <numerusform>%n proposals or applications wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to decide</source>
        <translation>
            <numerusform>%n application to decide</numerusform>
            <numerusform>%n applications to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanations to give</source>
        <translation>
            <numerusform>%n explanation to give</numerusform>
            <numerusform>%n explanations to give</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to fulfil</source>
        <translation>
            <numerusform>%n application to fulfil</numerusform>
            <numerusform>%n applications to fulfil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n records of this department are still under way.</source>
        <translation>
            <numerusform>%n record of this department is still under way.</numerusform>
            <numerusform>%n records of this department are still under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDisplay</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cleared</source>
        <translation>
            <numerusform>%n cleared</numerusform>
            <numerusform>%n cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out</source>
        <translation>
            <numerusform>%n dropped out</numerusform>
            <numerusform>%n dropped out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDisplay</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <translation>
            <numerusform>for %n hour</numerusform>
            <numerusform>for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryActions</name>
    <message numerus="yes">
        <source>Apply to bring %n cleared records back?</source>
        <translation>
            <numerusform>Apply to bring %n cleared record back?</numerusform>
            <numerusform>Apply to bring %n cleared records back?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are back and filed again.</source>
        <translation>
            <numerusform>%n record is back and filed again.</numerusform>
            <numerusform>%n records are back and filed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>The password needs at least %n characters. A sentence is easiest to remember.</source>
        <translation>
            <numerusform>The password needs at least %n character. A sentence is easiest to remember.</numerusform>
            <numerusform>The password needs at least %n characters. A sentence is easiest to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A sentence is easiest to remember.</source>
        <translation>
            <numerusform>At least %n character. A sentence is easiest to remember.</numerusform>
            <numerusform>At least %n characters. A sentence is easiest to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A substitution lasts at most %n days and begins within as many.</source>
        <translation>
            <numerusform>A substitution lasts at most %n day and begins within as many.</numerusform>
            <numerusform>A substitution lasts at most %n days and begins within as many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::AccountsView</name>
    <message numerus="yes">
        <source>%n drafts of this person are lost: nobody else can open them.</source>
        <translation>
            <numerusform>%n draft of this person is lost: nobody else can open it.</numerusform>
            <numerusform>%n drafts of this person are lost: nobody else can open them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationDetail</name>
    <message numerus="yes">
        <source>%n earlier applications</source>
        <translation>
            <numerusform>%n earlier application</numerusform>
            <numerusform>%n earlier applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records can be read until the end of %1.</source>
        <translation>
            <numerusform>%n record can be read until the end of %1.</numerusform>
            <numerusform>%n records can be read until the end of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are confirmed: evidence packages of them can be made until the end of %1.</source>
        <translation>
            <numerusform>%n record is confirmed: evidence packages of it can be made until the end of %1.</numerusform>
            <numerusform>%n records are confirmed: evidence packages of them can be made until the end of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationGuide</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationsView</name>
    <message numerus="yes">
        <source>%n records were handed out.</source>
        <translation>
            <numerusform>%n record was handed out.</numerusform>
            <numerusform>%n records were handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evidence package %1 was made. Attachments of %n redacted records could not be cleaned and were withheld.</source>
        <translation>
            <numerusform>The evidence package %1 was made. Attachments of %n redacted record could not be cleaned and were withheld.</numerusform>
            <numerusform>The evidence package %1 was made. Attachments of %n redacted records could not be cleaned and were withheld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were confirmed. Now make the evidence package.</source>
        <translation>
            <numerusform>%n record was confirmed. Now make the evidence package.</numerusform>
            <numerusform>%n records were confirmed. Now make the evidence package.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::BackupsView</name>
    <message numerus="yes">
        <source>the newest %n at each place</source>
        <translation>
            <numerusform>the newest one at each place</numerusform>
            <numerusform>the newest %n at each place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records did not open</source>
        <translation>
            <numerusform>%n record did not open</numerusform>
            <numerusform>%n records did not open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records opened</source>
        <translation>
            <numerusform>%n record opened</numerusform>
            <numerusform>%n records opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things do not hold. Do not rely on this backup; back up again to a good medium.</source>
        <translation>
            <numerusform>%n thing does not hold. Do not rely on this backup; back up again to a good medium.</numerusform>
            <numerusform>%n things do not hold. Do not rely on this backup; back up again to a good medium.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assertions did not hold.</source>
        <translation>
            <numerusform>%n assertion did not hold.</numerusform>
            <numerusform>%n assertions did not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were opened from the backup.</source>
        <translation>
            <numerusform>%n record was opened from the backup.</numerusform>
            <numerusform>%n records were opened from the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records did not open. Do not rely on this backup.</source>
        <translation>
            <numerusform>%n record did not open. Do not rely on this backup.</numerusform>
            <numerusform>%n records did not open. Do not rely on this backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::BellButton</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %n unread</numerusform>
            <numerusform>Notifications, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::CallSeriesView</name>
    <message numerus="yes">
        <source>%n rows removed.</source>
        <translation>
            <numerusform>%n row removed.</numerusform>
            <numerusform>%n rows removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells fitted no column and were left out.</source>
        <translation>
            <numerusform>%n cell fitted no column and was left out.</numerusform>
            <numerusform>%n cells fitted no column and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls submitted.</source>
        <translation>
            <numerusform>%n call submitted.</numerusform>
            <numerusform>%n calls submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, each with its reason.</source>
        <translation>
            <numerusform>%n stays with its reason.</numerusform>
            <numerusform>%n stay, each with its reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n complete ones</source>
        <translation>
            <numerusform>&amp;Submit %n complete one</numerusform>
            <numerusform>&amp;Submit %n complete ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows, kept as drafts while you type. Only you can read them.</source>
        <translation>
            <numerusform>%n row, kept as a draft while you type. Only you can read it.</numerusform>
            <numerusform>%n rows, kept as drafts while you type. Only you can read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ConversationSheet</name>
    <message numerus="yes">
        <source>%n line(s) before the first message are left out.</source>
        <translation>
            <numerusform>%n line before the first message is left out.</numerusform>
            <numerusform>%n lines before the first message are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::DepartmentUseView</name>
    <message numerus="yes">
        <source>%1 made the evidence package %2 with %n of the department&apos;s records</source>
        <translation>
            <numerusform>%1 made the evidence package %2 with %n of the department&apos;s records</numerusform>
            <numerusform>%1 made the evidence package %2 with %n of the department&apos;s records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counted %n of the department&apos;s records for statistics</source>
        <translation>
            <numerusform>%1 counted %n of the department&apos;s records for statistics</numerusform>
            <numerusform>%1 counted %n of the department&apos;s records for statistics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 searched %n of the department&apos;s records</source>
        <translation>
            <numerusform>%1 searched %n of the department&apos;s records</numerusform>
            <numerusform>%1 searched %n of the department&apos;s records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::DepartmentsView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people move there. What is still under way is decided by the head there, as soon as a records officer has logged in and so handed the key on. Filed records keep the department of their time. This department is closed and its head&apos;s role ends. This cannot be undone.</source>
        <translation>
            <numerusform>%n person moves there. What is still under way is decided by the head there, as soon as a records officer has logged in and so handed the key on. Filed records keep the department of their time. This department is closed and its head&apos;s role ends. This cannot be undone.</numerusform>
            <numerusform>%n people move there. What is still under way is decided by the head there, as soon as a records officer has logged in and so handed the key on. Filed records keep the department of their time. This department is closed and its head&apos;s role ends. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::DestructionActions</name>
    <message numerus="yes">
        <source>Go on destroying %n records?</source>
        <translation>
            <numerusform>Go on destroying %n record?</numerusform>
            <numerusform>Go on destroying %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n records</source>
        <translation>
            <numerusform>Destroy %n record</numerusform>
            <numerusform>Destroy %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You sign that %n records were destroyed under the plan %1, and how, with your own key.</source>
        <translation>
            <numerusform>You sign that %n record was destroyed under the plan %1, and how, with your own key.</numerusform>
            <numerusform>You sign that %n records were destroyed under the plan %1, and how, with your own key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::DestructionSheet</name>
    <message numerus="yes">
        <source>Destroy %n records?</source>
        <translation>
            <numerusform>Destroy %n record?</numerusform>
            <numerusform>Destroy %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n records</source>
        <translation>
            <numerusform>Destroy %n record</numerusform>
            <numerusform>Destroy %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::DevicesView</name>
    <message numerus="yes">
        <source>On a computer that only you use, tick &quot;Remember on this computer&quot; when you log in: for %n days you get in there without the password.</source>
        <translation>
            <numerusform>On a computer that only you use, tick &quot;Remember on this computer&quot; when you log in: for %n day you get in there without the password.</numerusform>
            <numerusform>On a computer that only you use, tick &quot;Remember on this computer&quot; when you log in: for %n days you get in there without the password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::DispositionSheet</name>
    <message numerus="yes">
        <source>Puts %n records on the list, about %1.</source>
        <translation>
            <numerusform>Puts %n record on the list, about %1.</numerusform>
            <numerusform>Puts %n records on the list, about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::DueChart</name>
    <message numerus="yes">
        <source>What becomes due in the next %n months</source>
        <translation>
            <numerusform>What becomes due in the next month</numerusform>
            <numerusform>What becomes due in the next %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What becomes due in the next %n months, by class</source>
        <translation>
            <numerusform>What becomes due in the next month, by class</numerusform>
            <numerusform>What becomes due in the next %n months, by class</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::DueView</name>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n due now</numerusform>
            <numerusform>%n due now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept too long</source>
        <translation>
            <numerusform>%n kept too long</numerusform>
            <numerusform>%n kept too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held although due</source>
        <translation>
            <numerusform>%n held although due</numerusform>
            <numerusform>%n held although due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more becomes due in the next %n months.</source>
        <translation>
            <numerusform>Nothing more becomes due in the next month.</numerusform>
            <numerusform>Nothing more becomes due in the next %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::EffectCard</name>
    <message numerus="yes">
        <source>Nothing changes for the %n filed records: it is for what is captured from then on.</source>
        <translation>
            <numerusform>Nothing changes for the %n filed record: it is for what is captured from then on.</numerusform>
            <numerusform>Nothing changes for the %n filed records: it is for what is captured from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n filed records:</source>
        <translation>
            <numerusform>Of %n filed record:</numerusform>
            <numerusform>Of %n filed records:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records may be cleared from %1 on</source>
        <translation>
            <numerusform>%n record may be cleared from %1 on</numerusform>
            <numerusform>%n records may be cleared from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n records</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::EntryTemplatesSheet</name>
    <message numerus="yes">
        <source>%n template(s) of an earlier key of this account cannot be opened any more.</source>
        <translation>
            <numerusform>%n template of an earlier key of this account cannot be opened any more.</numerusform>
            <numerusform>%n templates of an earlier key of this account cannot be opened any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::FulfilSheet</name>
    <message numerus="yes">
        <source>%n records of the scope could not be opened and are not handed out. Tell the auditor.</source>
        <translation>
            <numerusform>%n record of the scope could not be opened and is not handed out. Tell the auditor.</numerusform>
            <numerusform>%n records of the scope could not be opened and are not handed out. Tell the auditor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records are handed out.</source>
        <translation>
            <numerusform>The only record is handed out.</numerusform>
            <numerusform>All %n records are handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are handed out.</source>
        <translation>
            <numerusform>%1 of %n record is handed out.</numerusform>
            <numerusform>%1 of %n records are handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n records</source>
        <translation>
            <numerusform>Hand out %n record</numerusform>
            <numerusform>Hand out %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records are provided.</source>
        <translation>
            <numerusform>The one record is provided.</numerusform>
            <numerusform>All %n records are provided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are provided.</source>
        <translation>
            <numerusform>%1 of %n record is provided.</numerusform>
            <numerusform>%1 of %n records are provided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n records</source>
        <translation>
            <numerusform>Confirm %n record</numerusform>
            <numerusform>Confirm %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last verification of the whole store, by %1 on %2, found %n problems. Ask an auditor before you confirm.</source>
        <translation>
            <numerusform>The last verification of the whole store, by %1 on %2, found %n problem. Ask an auditor before you confirm.</numerusform>
            <numerusform>The last verification of the whole store, by %1 on %2, found %n problems. Ask an auditor before you confirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::GrantStatisticsSheet</name>
    <message numerus="yes">
        <source>%n records, counted by %1 on %2.</source>
        <translation>
            <numerusform>%n record, counted by %1 on %2.</numerusform>
            <numerusform>%n records, counted by %1 on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::GrantsView</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::HoldSheet</name>
    <message numerus="yes">
        <source>Holds %n filed records now, and by itself what is filed into this scope later.</source>
        <translation>
            <numerusform>Holds %n filed record now, and by itself what is filed into this scope later.</numerusform>
            <numerusform>Holds %n filed records now, and by itself what is filed into this scope later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds these %n records.</source>
        <translation>
            <numerusform>Holds this record.</numerusform>
            <numerusform>Holds these %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::HoldsView</name>
    <message numerus="yes">
        <source>An executive decides. Once it is lifted, the %n records under it go by their periods again and can be cleared when those are over.</source>
        <translation>
            <numerusform>An executive decides. Once it is lifted, the %n record under it goes by its period again and can be cleared when that is over.</numerusform>
            <numerusform>An executive decides. Once it is lifted, the %n records under it go by their periods again and can be cleared when those are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::HomeView</name>
    <message numerus="yes">
        <source>%n records are filed.</source>
        <translation>
            <numerusform>%n record is filed.</numerusform>
            <numerusform>%n records are filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for review or filing</source>
        <translation>
            <numerusform>%n record waits for review or filing</numerusform>
            <numerusform>%n records wait for review or filing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records to review</source>
        <translation>
            <numerusform>%n record to review</numerusform>
            <numerusform>%n records to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records to file</source>
        <translation>
            <numerusform>%n record to file</numerusform>
            <numerusform>%n records to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came back to be corrected</source>
        <translation>
            <numerusform>%n record came back to be corrected</numerusform>
            <numerusform>%n records came back to be corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed logins since you last read the journal</source>
        <translation>
            <numerusform>%n failed login since you last read the journal</numerusform>
            <numerusform>%n failed logins since you last read the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts not yet submitted</source>
        <translation>
            <numerusform>%n draft not yet submitted</numerusform>
            <numerusform>%n drafts not yet submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collected records to assign</source>
        <translation>
            <numerusform>%n collected record to assign</numerusform>
            <numerusform>%n collected records to assign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages in quarantine</source>
        <translation>
            <numerusform>%n message in quarantine</numerusform>
            <numerusform>%n messages in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals to decide</source>
        <translation>
            <numerusform>%n proposal to decide</numerusform>
            <numerusform>%n proposals to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed proposals to carry out</source>
        <translation>
            <numerusform>%n confirmed proposal to carry out</numerusform>
            <numerusform>%n confirmed proposals to carry out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to decide</source>
        <translation>
            <numerusform>%n application to decide</numerusform>
            <numerusform>%n applications to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n granted applications to assist with</source>
        <translation>
            <numerusform>%n granted application to assist with</numerusform>
            <numerusform>%n granted applications to assist with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications wait for your answer</source>
        <translation>
            <numerusform>%n application waits for your answer</numerusform>
            <numerusform>%n applications wait for your answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanations asked of you</source>
        <translation>
            <numerusform>%n explanation asked of you</numerusform>
            <numerusform>%n explanations asked of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds to review</source>
        <translation>
            <numerusform>%n hold to review</numerusform>
            <numerusform>%n holds to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open a sample of %n backups</source>
        <translation>
            <numerusform>Open a sample of %n backup</numerusform>
            <numerusform>Open a sample of %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media to replace</source>
        <translation>
            <numerusform>%n medium to replace</numerusform>
            <numerusform>%n media to replace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disposition plans to carry out</source>
        <translation>
            <numerusform>%n disposition plan to carry out</numerusform>
            <numerusform>%n disposition plans to carry out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates of destruction to sign as witness</source>
        <translation>
            <numerusform>%n certificate of destruction to sign as witness</numerusform>
            <numerusform>%n certificates of destruction to sign as witness</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ImportView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources chosen</source>
        <translation>
            <numerusform>%n source chosen</numerusform>
            <numerusform>%n sources chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages so far</source>
        <translation>
            <numerusform>%n message so far</numerusform>
            <numerusform>%n messages so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were not taken</source>
        <translation>
            <numerusform>%n item was not taken</numerusform>
            <numerusform>%n items were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages concern nobody whose address is known.</source>
        <translation>
            <numerusform>%n message concerns nobody whose address is known.</numerusform>
            <numerusform>%n messages concern nobody whose address is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be read and are kept in quarantine.</source>
        <translation>
            <numerusform>%n message could not be read and is kept in quarantine.</numerusform>
            <numerusform>%n messages could not be read and are kept in quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is new: %n messages are in the archive already.</source>
        <translation>
            <numerusform>Nothing is new: %n message is in the archive already.</numerusform>
            <numerusform>Nothing is new: %n messages are in the archive already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were cleared or destroyed before and are not taken in again.</source>
        <translation>
            <numerusform>%n message was cleared or destroyed before and is not taken in again.</numerusform>
            <numerusform>%n messages were cleared or destroyed before and are not taken in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::JournalView</name>
    <message numerus="yes">
        <source>%n problems were found. Do not delete anything; keep a copy of the folder.</source>
        <translation>
            <numerusform>%n problem was found. Do not delete anything; keep a copy of the folder.</numerusform>
            <numerusform>%n problems were found. Do not delete anything; keep a copy of the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::LeaveSheet</name>
    <message numerus="yes">
        <source>%n: reviewed and filed as always</source>
        <translation>
            <numerusform>%n: reviewed and filed as always</numerusform>
            <numerusform>%n: reviewed and filed as always</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: wait for the head or the records officers, who accept them as they stand or reject them</source>
        <translation>
            <numerusform>%n: waits for the head or the records officers, who accept it as it stands or reject it</numerusform>
            <numerusform>%n: wait for the head or the records officers, who accept them as they stand or reject them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: only this person can open them</source>
        <translation>
            <numerusform>%n: only this person can open it</numerusform>
            <numerusform>%n: only this person can open them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles ended.</source>
        <translation>
            <numerusform>%n role ended.</numerusform>
            <numerusform>%n roles ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed for the successor.</source>
        <translation>
            <numerusform>%n proposed for the successor.</numerusform>
            <numerusform>%n proposed for the successor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts discarded.</source>
        <translation>
            <numerusform>%n draft discarded.</numerusform>
            <numerusform>%n drafts discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::LoginScreen</name>
    <message numerus="yes">
        <source>The name or the password is not right. After several failures there is a pause: %n seconds.</source>
        <translation>
            <numerusform>The name or the password is not right. After several failures there is a pause: %n second.</numerusform>
            <numerusform>The name or the password is not right. After several failures there is a pause: %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remember on this computer for %n days</source>
        <translation>
            <numerusform>&amp;Remember on this computer for %n day</numerusform>
            <numerusform>&amp;Remember on this computer for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::MarksBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::NarrowSheet</name>
    <message numerus="yes">
        <source>Covers %n records now.</source>
        <translation>
            <numerusform>Covers %n record now.</numerusform>
            <numerusform>Covers %n records now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::OutcomeSheet</name>
    <message numerus="yes">
        <source>%n records were left out and stay as they were:</source>
        <translation>
            <numerusform>%n record was left out and stays as it was:</numerusform>
            <numerusform>%n records were left out and stay as they were:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::PackageSheet</name>
    <message numerus="yes">
        <source>Make package of %n records</source>
        <translation>
            <numerusform>Make package of %n record</numerusform>
            <numerusform>Make package of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records go out as they are.</source>
        <translation>
            <numerusform>The one record goes out as it is.</numerusform>
            <numerusform>All %n records go out as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records go out redacted; they are kept unchanged here.</source>
        <translation>
            <numerusform>%1 of %n record goes out redacted; it is kept unchanged here.</numerusform>
            <numerusform>%1 of %n records go out redacted; they are kept unchanged here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Single &amp;places (%n) …</source>
        <translation>
            <numerusform>Single &amp;places (%n) …</numerusform>
            <numerusform>Single &amp;places (%n) …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::PlanCard</name>
    <message numerus="yes">
        <source>On the list: %n records, about %1.</source>
        <translation>
            <numerusform>On the list: %n record, about %1.</numerusform>
            <numerusform>On the list: %n records, about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list that was proposed: %n records, about %1.</source>
        <translation>
            <numerusform>The list that was proposed: %n record, about %1.</numerusform>
            <numerusform>The list that was proposed: %n records, about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::PlanDetail</name>
    <message numerus="yes">
        <source>Plan to clear %n records</source>
        <translation>
            <numerusform>Plan to clear %n record</numerusform>
            <numerusform>Plan to clear %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::PlanSheet</name>
    <message numerus="yes">
        <source>%1 to %2, then a copy to %3; the newest %n are kept at each.</source>
        <translation>
            <numerusform>%1 to %2, then a copy to %3; the newest one is kept at each.</numerusform>
            <numerusform>%1 to %2, then a copy to %3; the newest %n are kept at each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2; the newest %n are kept.</source>
        <translation>
            <numerusform>%1 to %2; the newest one is kept.</numerusform>
            <numerusform>%1 to %2; the newest %n are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::PlansView</name>
    <message numerus="yes">
        <source>&amp;Keep %n …</source>
        <translation>
            <numerusform>&amp;Keep %n …</numerusform>
            <numerusform>&amp;Keep %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>B&amp;ring %n back …</source>
        <translation>
            <numerusform>B&amp;ring %n back …</numerusform>
            <numerusform>B&amp;ring %n back …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n records?</source>
        <translation>
            <numerusform>Clear %n record?</numerusform>
            <numerusform>Clear %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days afterwards they can be brought back from the backup, by an executive&apos;s decision.</source>
        <translation>
            <numerusform>For %n day afterwards they can be brought back from the backup, by an executive&apos;s decision.</numerusform>
            <numerusform>For %n days afterwards they can be brought back from the backup, by an executive&apos;s decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n records</source>
        <translation>
            <numerusform>Clear %n record</numerusform>
            <numerusform>Clear %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were cleared.</source>
        <translation>
            <numerusform>%n record was cleared.</numerusform>
            <numerusform>%n records were cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n records?</source>
        <translation>
            <numerusform>Keep %n record?</numerusform>
            <numerusform>Keep %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n records</source>
        <translation>
            <numerusform>Keep %n record</numerusform>
            <numerusform>Keep %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are kept.</source>
        <translation>
            <numerusform>%n record is kept.</numerusform>
            <numerusform>%n records are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ProgressSheet</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ProposalsView</name>
    <message numerus="yes">
        <source>%n drafts, which nobody else can open</source>
        <translation>
            <numerusform>%n draft, which nobody else can open</numerusform>
            <numerusform>%n drafts, which nobody else can open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::QueueView</name>
    <message numerus="yes">
        <source>&amp;Approve %n …</source>
        <translation>
            <numerusform>&amp;Approve %n …</numerusform>
            <numerusform>&amp;Approve %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;File %n …</source>
        <translation>
            <numerusform>&amp;File %n …</numerusform>
            <numerusform>&amp;File %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign %n …</source>
        <translation>
            <numerusform>&amp;Assign %n …</numerusform>
            <numerusform>&amp;Assign %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n …</source>
        <translation>
            <numerusform>&amp;Return %n …</numerusform>
            <numerusform>&amp;Return %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;ject %n …</source>
        <translation>
            <numerusform>Re&amp;ject %n …</numerusform>
            <numerusform>Re&amp;ject %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whom do these %n records concern?</source>
        <translation>
            <numerusform>Whom does this %n record concern?</numerusform>
            <numerusform>Whom do these %n records concern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign and file %n records</source>
        <translation>
            <numerusform>Assign and file %n record</numerusform>
            <numerusform>Assign and file %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them you have not opened: on these you decide by subject, people and time alone.</source>
        <translation>
            <numerusform>%n of them you have not opened: on this you decide by subject, people and time alone.</numerusform>
            <numerusform>%n of them you have not opened: on these you decide by subject, people and time alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n records?</source>
        <translation>
            <numerusform>Approve %n record?</numerusform>
            <numerusform>Approve %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %n records?</source>
        <translation>
            <numerusform>File %n record?</numerusform>
            <numerusform>File %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n records</source>
        <translation>
            <numerusform>Approve %n record</numerusform>
            <numerusform>Approve %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %n records</source>
        <translation>
            <numerusform>File %n record</numerusform>
            <numerusform>File %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were approved.</source>
        <translation>
            <numerusform>%n record was approved.</numerusform>
            <numerusform>%n records were approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were filed.</source>
        <translation>
            <numerusform>%n record was filed.</numerusform>
            <numerusform>%n records were filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were returned.</source>
        <translation>
            <numerusform>%n record was returned.</numerusform>
            <numerusform>%n records were returned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were rejected.</source>
        <translation>
            <numerusform>%n record was rejected.</numerusform>
            <numerusform>%n records were rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were assigned and filed.</source>
        <translation>
            <numerusform>%n record was assigned and filed.</numerusform>
            <numerusform>%n records were assigned and filed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::RecordView</name>
    <message numerus="yes">
        <source>Entered late · %n days</source>
        <translation>
            <numerusform>Entered late · %n day</numerusform>
            <numerusform>Entered late · %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::RemarksSheet</name>
    <message numerus="yes">
        <source>Return %n records to their authors</source>
        <translation>
            <numerusform>Return %n record to its author</numerusform>
            <numerusform>Return %n records to their authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n records?</source>
        <translation>
            <numerusform>Reject %n record?</numerusform>
            <numerusform>Reject %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n records</source>
        <translation>
            <numerusform>Reject %n record</numerusform>
            <numerusform>Reject %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n records</source>
        <translation>
            <numerusform>Return %n record</numerusform>
            <numerusform>Return %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::RestoreSheet</name>
    <message numerus="yes">
        <source>at least %n journal entries</source>
        <translation>
            <numerusform>at least %n journal entry</numerusform>
            <numerusform>at least %n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records: their keys are gone since</source>
        <translation>
            <numerusform>%n record: its key is gone since</numerusform>
            <numerusform>%n records: their keys are gone since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::RetentionView</name>
    <message numerus="yes">
        <source>%n lines have no longest period. Personal information is not kept without an end: another schedule is to say how long at most.</source>
        <translation>
            <numerusform>%n line has no longest period. Personal information is not kept without an end: another schedule is to say how long at most.</numerusform>
            <numerusform>%n lines have no longest period. Personal information is not kept without an end: another schedule is to say how long at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n earlier versions</source>
        <translation>
            <numerusform>&amp;Show %n earlier version</numerusform>
            <numerusform>&amp;Show %n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n proposals of before wait as well.</source>
        <translation>
            <numerusform> %n proposal of before waits as well.</numerusform>
            <numerusform> %n proposals of before wait as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ScheduleSheet</name>
    <message numerus="yes">
        <source>Once the lines are complete, what they do to the filed records is counted here. %n things are missing still.</source>
        <translation>
            <numerusform>Once the lines are complete, what they do to the filed records is counted here. %n thing is missing still.</numerusform>
            <numerusform>Once the lines are complete, what they do to the filed records is counted here. %n things are missing still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>a page in the sidebar and how much waits there</extracomment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::StaffImportSheet</name>
    <message numerus="yes">
        <source>Take over %n rows</source>
        <translation>
            <numerusform>Take over %n row</numerusform>
            <numerusform>Take over %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::StaffResultSheet</name>
    <message numerus="yes">
        <source>%n accounts made</source>
        <translation>
            <numerusform>%n account made</numerusform>
            <numerusform>%n accounts made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments made</source>
        <translation>
            <numerusform>%n department made</numerusform>
            <numerusform>%n departments made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved</source>
        <translation>
            <numerusform>%n person moved</numerusform>
            <numerusform>%n people moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names changed</source>
        <translation>
            <numerusform>%n name changed</numerusform>
            <numerusform>%n names changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addresses of %n people noted</source>
        <translation>
            <numerusform>addresses of %n person noted</numerusform>
            <numerusform>addresses of %n people noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n person left</numerusform>
            <numerusform>%n people left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::SubstituteSheet</name>
    <message numerus="yes">
        <source>%1 decides in your place as %2 from %3 until %4 (%n days, both included); you can decide yourself too, and either of you can end it earlier.</source>
        <translation>
            <numerusform>%1 decides in your place as %2 from %3 until %4 (%n day); you can decide yourself too, and either of you can end it earlier.</numerusform>
            <numerusform>%1 decides in your place as %2 from %3 until %4 (%n days, both included); you can decide yourself too, and either of you can end it earlier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::WitnessSheet</name>
    <message numerus="yes">
        <source>%1 witnessed the destruction of %n records under the plan %2 and signs its certificate with the own key.</source>
        <translation>
            <numerusform>%1 witnessed the destruction of %n record under the plan %2 and signs its certificate with the own key.</numerusform>
            <numerusform>%1 witnessed the destruction of %n records under the plan %2 and signs its certificate with the own key.</numerusform>
        </translation>
    </message>
</context>
</TS>
