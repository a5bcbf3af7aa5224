// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationDrafts.h"

#include "Correcting.h"
#include "PersonalItems.h"
#include "Rights.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/Applications.h"
#include "store/Blobs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

const QString FormKey = QStringLiteral("form");
const QString AnswersKey = QStringLiteral("answers");

QString say(const char *text)
{
    return QCoreApplication::translate("Applying", text);
}

} // namespace

Id saveApplicationDraft(Session &session, Id id, const ApplicationForm &form, Id answers)
{
    if (answers != NoId) {
        const auto asked = Applications(session.store().records()).find(answers);
        if (!asked || asked->stage != CaseStage::AskedBack) {
            throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Applying", "Nobody asks about this application any more.")),
                say(QT_TRANSLATE_NOOP("Applying", "What was written as an answer is not kept. Look at the application again.")));
        }
    }
    PersonalItem item;
    item.id = id;
    item.kind = PersonalKind::Application;
    ApplicationForm kept = form;
    // What was granted for a time does not stay behind in a draft.
    if (kept.correction && isLent(session, *kept.correction))
        kept.correction = onlyChanges(*kept.correction);
    item.content.insert(FormKey, encodeApplication(kept));
    if (answers != NoId)
        item.content.insert(AnswersKey, answers);
    return savePersonalItem(session, item);
}

QList<ApplicationDraft> applicationDrafts(Session &session)
{
    QList<ApplicationDraft> drafts;
    const QList<PersonalItem> items = personalItems(session, PersonalKind::Application);
    Applications applications(session.store().records());
    for (const PersonalItem &item : items) {
        const Id answers = item.content.value(AnswersKey).toInteger();
        const auto asked = answers == NoId ? std::nullopt : applications.find(answers);
        if (answers == NoId || (asked && asked->stage == CaseStage::AskedBack))
            drafts.append({ item.id, decodeApplication(item.content.value(FormKey).toByteArray()), item.updatedAt, answers });
    }
    return drafts;
}

void discardApplicationDraft(Session &session, Id id)
{
    Id owner = id;
    const QList<PersonalItem> items = personalItems(session, PersonalKind::Application);
    for (const PersonalItem &item : items) {
        if (item.id == id && item.content.contains(AnswersKey))
            owner = item.content.value(AnswersKey).toInteger(); // what was attached to it for the answer
    }
    removePersonalItem(session, id);
    Blobs(session.store()).drop(owner);
}

Attachment attachPaper(Session &session, Id draft, const QString &path, const Progress &progress)
{
    require(session, Action::ApplicationSubmit);
    // An own draft, or an own application that is to be answered.
    const QList<PersonalItem> items = personalItems(session, PersonalKind::Application);
    const auto row = Applications(session.store().records()).find(draft);
    const bool asked = row && row->applicant == session.me() && row->stage == CaseStage::AskedBack;
    if (!asked && std::none_of(items.begin(), items.end(), [&](const PersonalItem &one) { return one.id == draft; }))
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Applying", "There is no such draft.")));
    if (const QFileInfo file(path); file.isFile() && file.size() == 0) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Applying", "The file “%1” is empty.").arg(displaySafe(file.fileName())),
            say(QT_TRANSLATE_NOOP("Applying", "Nothing was attached. Choose another file.")));
    }
    return Blobs(session.store()).takeIn(draft, path, progress);
}

void readPaper(Session &session, const Attachment &file, QIODevice &to, const Progress &progress)
{
    session.store().requireTrust();
    Blobs(session.store()).writeTo(file, to, progress);
}

void bindPapers(Act &act, Id application, const ApplicationForm &form)
{
    Records records(act.records());
    QList<Attachment> files;
    for (const Paper &paper : form.papers)
        files.append(paper.file);
    if (form.correction) {
        // New ones of a correction wait here too; those that stay belong to the record and have no key in the form.
        std::copy_if(form.correction->content.attachments.begin(), form.correction->content.attachments.end(), std::back_inserter(files),
            [](const Attachment &one) { return !one.key.isEmpty(); });
    }
    for (const Attachment &file : std::as_const(files)) {
        auto blob = records.blob(file.blob);
        if (!blob || blob->owner != application || blob->revision < 0)
            throw Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("Applying", "A paper of this application is missing. Attach the file again.")));
        blob->revision = 1;
        records.updateBlob(*blob);
    }
    const QList<BlobRow> all = records.blobsOf(application);
    for (const BlobRow &blob : all) {
        if (blob.revision == Blobs::Staged)
            records.updateBlob({ blob.id, blob.owner, Blobs::Dropped, blob.chunks, blob.digest });
    }
}

void dropSubmittedDraft(Session &session, Id draft)
{
    if (draft == NoId)
        return;
    const QList<PersonalItem> items = personalItems(session, PersonalKind::Application);
    if (std::any_of(items.begin(), items.end(), [&](const PersonalItem &one) { return one.id == draft; }))
        removePersonalItem(session, draft);
    Blobs(session.store()).sweep(draft);
}

void dropAnswerDrafts(Session &session, Id application)
{
    try {
        const QList<PersonalItem> items = personalItems(session, PersonalKind::Application);
        for (const PersonalItem &item : items) {
            if (item.content.value(AnswersKey).toInteger() == application)
                removePersonalItem(session, item.id);
        }
        Blobs(session.store()).drop(application);
    } catch (const Error &) {
        // The act is signed; what stays is not offered again, and swept later.
    }
}

} // namespace tongjian
