// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/EvidencePackage.h"
#include "services/BatchCapture.h"
#include "services/Evidence.h"
#include "services/OutsideCase.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>

#include <algorithm>

namespace tongjian::test
{

/// A PNG that says more than it shows.
[[nodiscard]] inline QByteArray telltalePng()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.setText(QStringLiteral("Author"), QStringLiteral("Secret Author"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A house with something to hand over: a call entered by hand, a mail that was collected, an application that was decided on.
class PackageHouse
{
public:
    explicit PackageHouse(SuiteId suite)
        : house(suite)
    {
        officer = house.as("officer");
        handCall();
        const std::vector<CapturedFile> files {
            { QStringLiteral("../../etc/passwd"), "root:x:0" },
            { QStringLiteral("CON.txt"), "device" },
            { QStringLiteral("报价.txt"), "一" },
            { QStringLiteral("报价.TXT"), "二" },
            { QStringLiteral("发票\u202Egnp.exe"), "turned" },
            { QStringLiteral("照片.png"), telltalePng() },
            { QString::fromUtf8("很长").repeated(200) + QStringLiteral(".pdf"), "%PDF-1.4 not really" },
        };
        std::vector<CapturedRecord> batch;
        for (int i = 0; i < 3; ++i)
            batch.push_back({ .content = mail(i), .owner = house.ids[QStringLiteral("li")], .files = i == 1 ? files : std::vector<CapturedFile>() });
        mails = captureBatch(*officer, std::move(batch));
        decide();
    }

    [[nodiscard]] RecordContent mail(int number) const
    {
        RecordContent content;
        content.form = FormKind::Message;
        content.channel = Channel::Email;
        content.subject = QStringLiteral("第 %1 批货的报价 𠮷").arg(number + 1);
        content.parties = { { PartyRole::Sender, QStringLiteral("陈先生"), QStringLiteral("chen@hengda.example"), QStringLiteral("恒达物流"), NoId, 0, 0 },
            { PartyRole::Recipient, QStringLiteral("李强"), QStringLiteral("li@test.example"), {}, house.ids.at(QStringLiteral("li")), 0, 0 } };
        content.startedAt = house.clock->time - HourMs;
        content.body = QStringLiteral("李经理：\n\n报价见附件，我的身份证号 310101199001011234。\n单价 35 元，总价 350 元。\n\n陈先生");
        content.source = { QStringLiteral("inbox.mbox, message 12"), QStringLiteral("<abc@hengda.example>"), QStringLiteral("Mon, 23 Nov 2026"), TimeBasis::Stated, {} };
        return content;
    }

    /// Collects @p count mails of some kilobytes, every fourth with an attachment.
    [[nodiscard]] QList<Id> collectMany(int count)
    {
        std::vector<CapturedRecord> batch;
        for (int i = 0; i < count; ++i) {
            RecordContent content = mail(i);
            for (int line = 0; line < 40; ++line)
                content.body += QStringLiteral("\n第 %1 项：型号 %2，单价 %3 元，数量 %4，交货期另议；see also the list of %5.").arg(line).arg(i * 7919 % 10007).arg(line * i % 977).arg(line + i).arg(i * 31);
            QByteArray file;
            for (int row = 0; i % 4 == 0 && row < 1000; ++row)
                file += QByteArray::number(row * (i + 13)) + ",price," + QByteArray::number(row * row % 8191) + '\n';
            batch.push_back({ .content = content, .owner = house.ids[QStringLiteral("li")], .files = file.isEmpty() ? std::vector<CapturedFile>() : std::vector<CapturedFile> { { QStringLiteral("list.csv"), file } } });
        }
        return captureBatch(*officer, std::move(batch));
    }
    [[nodiscard]] EvidencePackage packageOf(const QList<Id> &ids) { return filled(outsideFulfilled(house, Route::Judicial, ids)); }

    [[nodiscard]] static PackageRecord recordOf(const EvidencePackage &package, Id id)
    {
        return *std::find_if(package.records.begin(), package.records.end(), [id](const PackageRecord &one) { return one.id == id && !one.derived; });
    }
    /// As the service fills it, and with a derivative beside the record that it comes from.
    [[nodiscard]] EvidencePackage package(bool withDerivative = true)
    {
        EvidencePackage made = filled(application);
        if (withDerivative) {
            PackageRecord derived = recordOf(made, mails.at(1));
            const qsizetype at = derived.content.body.indexOf(QStringLiteral("3101"));
            const RedactedRecord made2 = redacted(derived.content,
                { { Field::Body, -1, PartyPart::All, { { at, 18 } }, QStringLiteral("与案件无关的个人信息") }, { Field::Parties, 1, PartyPart::Address, {}, QStringLiteral("个人信息") },
                    { Field::Attachments, 0, PartyPart::All, {}, QStringLiteral("与案件无关") } });
            derived.derived = DerivedFrom { derived.number, made2.notes };
            derived.number += QStringLiteral("-R1");
            derived.committed.reset();
            derived.content = made2.content;
            derived.attachment = [whole = derived.attachment, which = made2.attachments](int index, QIODevice &to) { whole(which.at(index), to); };
            made.records.append(derived);
        }
        return made;
    }

    House house;
    std::unique_ptr<Session> officer;
    Id handId = NoId;
    QList<Id> mails;
    Id application = NoId;
    qint64 decided = 0; ///< n of the last approval

private:
    // What would be written, without writing it.
    [[nodiscard]] EvidencePackage filled(Id of)
    {
        officer->store().catchUp();
        EvidencePackage package;
        PackageRequest request;
        request.application = openApplication(*officer, of).seen();
        request.target.folder = house.folder.filePath(QStringLiteral("never"));
        try {
            (void)makePackage(*officer, request, [&](const EvidencePackage &whole, const PackageTarget &, const Progress &) -> MadePackage {
                package = whole;
                throw Error(ErrorCode::Cancelled, {});
            });
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Cancelled)
                throw;
        }
        return package;
    }
    void handCall()
    {
        auto li = house.as("li");
        auto head = house.as("head");
        RecordContent content = house.call();
        handId = saveDraft(*li, NoId, content);
        QFile file(house.folder.filePath(QStringLiteral("合同.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write("contract") != 8)
            qFatal("no file");
        file.close();
        content.attachments.append(attachFile(*li, handId, file.fileName()));
        (void)saveDraft(*li, handId, content);
        (void)submitDraft(*li, handId);
        approveRecord(*head, openRecordForReading(*head, handId).seen());
        fileRecord(*officer, openRecordForReading(*officer, handId).seen());
    }
    void decide()
    {
        application = outsideFulfilled(house, Route::Judicial, { handId, mails.at(0), mails.at(1) });
        officer->store().catchUp();
        decided = openApplication(*officer, application).known.life.decisions().constLast().entry;
    }
};

/// What a run of tongjian-verify said.
struct Verified {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// Whether a problem is named at @p file.
    [[nodiscard]] bool names(const QString &file) const
    {
        const QJsonArray list = json().value(QLatin1String("problems")).toArray();
        return std::any_of(list.begin(), list.end(), [&](const QJsonValue &one) { return one.toObject().value(QLatin1String("file")).toString() == file; });
    }
};
[[nodiscard]] inline Verified verifyPackage(const QString &path, const QStringList &words = { QStringLiteral("--json") }, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("TONGJIAN_VERIFY"), words + QStringList { path });
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace tongjian::test
