// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/BackupCopy.h"
#include "services/Archive.h"
#include "services/BatchCapture.h"
#include "services/Correcting.h"

#include <QDirIterator>

namespace tongjian::test
{

/// A company whose records are in every state that there is so far, one of them corrected, and a folder for backups.
class BackupHouse : public Archive
{
public:
    explicit BackupHouse(SuiteId suite = SuiteId::Intl)
        : Archive(suite)
    {
        const auto li = as("li");
        const auto head = as("head");
        const auto officer = as("officer");
        const auto officer2 = as("officer2");
        pending = submitted(*li, QStringLiteral("待审"));
        const Id approved = submitted(*li, QStringLiteral("已批"));
        approveRecord(*head, openRecordForReading(*head, approved).seen());
        const Id rejected = submitted(*li, QStringLiteral("驳回"));
        rejectRecord(*head, openRecordForReading(*head, rejected).seen(), { QStringLiteral("与工作无关"), {} });
        withdrawRecord(*li, submitted(*li, QStringLiteral("撤回")));
        // Returned and submitted once more: two pending versions, and in the end none but the filed one.
        const auto returned = [&](const QString &subject) {
            const Id id = submitted(*li, subject);
            returnRecord(*head, openRecordForReading(*head, id).seen(), { QStringLiteral("请补充地点"), {} });
            return id;
        };
        const auto resubmitted = [&](const QString &subject) {
            const Id id = returned(subject);
            Draft draft = correctReturned(*li, id);
            draft.content.place = QStringLiteral("上海");
            (void)saveDraft(*li, id, draft.content);
            (void)submitDraft(*li, id);
            return id;
        };
        (void)returned(QStringLiteral("退回"));
        (void)resubmitted(QStringLiteral("再交"));
        const Id filed = resubmitted(QStringLiteral("再交后归档"));
        approveRecord(*head, openRecordForReading(*head, filed).seen());
        fileRecord(*officer, openRecordForReading(*officer, filed).seen());
        (void)saveDraft(*li, NoId, call(QStringLiteral("草稿")));

        std::vector<CapturedRecord> batch(4);
        for (size_t i = 0; i < batch.size(); ++i)
            batch[i].content = call(QStringLiteral("采集%1").arg(i));
        batch[0].owner = id("li");
        batch[0].files.push_back({ QStringLiteral("附件.bin"), QByteArray(300'000, 'x') });
        batch[1].owner = id("sun");
        batch[2].content.parties.clear(); // of nobody known
        batch[3].quarantined = true;
        collected = captureBatch(*officer, std::move(batch)).constFirst();

        for (Id record : { first, collected }) {
            ApplicationForm form = correctionOf(*officer, openRecordForReading(*officer, record));
            form.reason = QStringLiteral("到港日期记错，应为十二月八日。");
            form.correction->content.summary = QStringLiteral("更正后的摘要");
            const Id application = submitApplication(*officer, form);
            approveApplication(*head, seen(*head, application));
            approveApplication(*officer2, seen(*officer2, application));
        }
        destination = folder.filePath(QStringLiteral("backups"));
        QDir().mkpath(destination);
    }

    TakenBackup backedUp(BackupKind kind = BackupKind::Daily, const char *login = "officer")
    {
        const auto session = as(login);
        return takeBackup(session->store(), { destination, kind }, {});
    }
    [[nodiscard]] Id store() const { return StoreDescription::read(paths).store; }
    [[nodiscard]] Secret storeKey() const { return keyOf("li"); }
    [[nodiscard]] Secret keyOf(const char *login) const
    {
        return unlock(StoreDescription::read(paths), QLatin1String(login), ownPassword(QLatin1String(login))).identity->storeKey.clone();
    }
    [[nodiscard]] BackupCheck checked(const BackupFolders &folders) const { return checkBackup(folders, storeKey(), {}, {}); }
    [[nodiscard]] QString place() const { return destination + u'/' + storeFolderName(store()); }

    QString destination;
    Id pending = NoId;
    Id collected = NoId;
};

inline QStringList said(const BackupCheck &check)
{
    QStringList lines;
    for (const IntegrityProblem &problem : check.problems)
        lines += problem.what + QStringLiteral(" | ") + problem.where;
    return lines;
}

/// All that stands under a folder, by relative path, with its bytes.
inline QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo one(it.next());
        QFile file(one.filePath());
        if (one.fileName() != QStringLiteral(".lock"))
            tree.insert(one.filePath().mid(folder.size() + 1), one.isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("folder"));
    }
    return tree;
}

} // namespace tongjian::test
