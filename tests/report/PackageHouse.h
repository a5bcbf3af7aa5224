// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/EvidencePackage.h"
#include "services/BatchCapture.h"
#include "services/House.h"
#include "store/Act.h"
#include "store/Blobs.h"
#include "store/CaseCommitment.h"
#include "store/EntryFacts.h"
#include "store/MerkleTree.h"
#include "store/RecordTrust.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>

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
    [[nodiscard]] EvidencePackage packageOf(const QList<Id> &ids)
    {
        EvidencePackage made = emptyPackage();
        for (Id id : ids)
            add(made, id);
        addProof(made);
        return made;
    }

    /// As a service will fill it.
    [[nodiscard]] EvidencePackage package(bool withDerivative = true)
    {
        EvidencePackage made = emptyPackage();
        add(made, handId);
        add(made, mails.at(0));
        add(made, mails.at(1));
        if (withDerivative) {
            PackageRecord derived = made.records.constLast();
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
        PackageDecision decision;
        decision.number = QStringLiteral("查询申请 2026-12");
        decision.application = application;
        decision.salt = salt;
        decision.form = form;
        decision.entries = { decided };
        made.decisions.append(decision);
        wanted.insert(decided);
        addProof(made);
        return made;
    }

    House house;
    std::unique_ptr<Session> officer;
    Id handId = NoId;
    QList<Id> mails;
    Id application = NoId;
    QByteArray form = QByteArrayLiteral("{\"reason\": \"协助调查\", \"from\": \"2026-11-01\"}");
    QByteArray salt = randomBytes(32);
    qint64 decided = 0;

private:
    [[nodiscard]] EvidencePackage emptyPackage()
    {
        Store &store = officer->store();
        EvidencePackage made;
        made.number = QStringLiteral("测试〔2026〕取证 7 号");
        made.company = officer->company();
        made.store = store.id();
        made.suite = store.suite().id();
        made.reason = QStringLiteral("依据《刑事诉讼法》第五十四条，协助调查合同诈骗案");
        made.recipient = { QStringLiteral("某市公安局经侦支队"), QStringLiteral("公经调证字〔2026〕88 号"), { { QStringLiteral("刘明"), QStringLiteral("310123") }, { QStringLiteral("马丽"), QStringLiteral("310456") } } };
        made.maker = store.me();
        made.makerName = officer->personName(store.me());
        made.madeAt = house.clock->time;
        made.method = QStringLiteral("在信息管理部工作站上，由通鉴从已归档记录中按批准的清单导出，导出时逐份核对签名与承诺值");
        made.environment = QStringLiteral("Tongjian 0.1.0，Debian GNU/Linux 12");
        made.sign = [this](QByteArrayView bytes) { return officer->store().identity().signing.sign(bytes); };
        return made;
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
        auto boss = house.as("boss");
        application = boss->store().newId();
        Act act(boss->store());
        decided = act.append({ Action::RefusalNote, application, { { fact::Commitment, caseCommitment(boss->store().suite(), boss->store().id(), application, 1, salt, form) } } }).n;
        act.commit();
        officer->store().catchUp();
    }
    void add(EvidencePackage &to, Id id)
    {
        Store &store = officer->store();
        Records records(store.records());
        const RecordRow row = records.find(id).value();
        SealedRecord sealed = records.parts(id, row.revision);
        sealed.commitment = row.commitment;
        const SealPlace place { store.id(), id, row.revision, row.recordClass };
        const Secret key = store.keys().recordKey(id, row.revision);
        PackageRecord made;
        made.number = row.number;
        made.id = id;
        made.revision = row.revision;
        made.content = openRecord(store.suite(), place, key, sealed);
        made.author = officer->personName(row.author);
        made.concerned = { officer->personName(house.ids.at(QStringLiteral("li"))) };
        made.capturedAt = row.capturedAt;
        made.filedAt = row.filedAt;
        made.commitment = row.commitment;
        made.entry = row.origin == Origin::Collected ? row.entry : trustedEntry(store, row).n; // of a batch, seen once is enough here
        made.committed = openCommitted(store.suite(), place, key, sealed);
        made.row = row.encoded();
        if (row.origin == Origin::Collected) {
            if (m_leavesOf != row.entry) {
                m_leavesOf = row.entry;
                m_leaves = leavesOf(store, row.entry);
            }
            const qsizetype index = m_leaves.indexOf(row.digest(store.suite()));
            made.batch = BatchPath { index, m_leaves.size(), merklePath(store.suite(), m_leaves, index) };
        }
        made.attachment = [this, files = made.content.attachments](int index, QIODevice &device) { Blobs(officer->store()).writeTo(files.at(index), device, {}); };
        wanted.insert(made.entry);
        to.records.append(made);
    }
    void addProof(EvidencePackage &to)
    {
        Journal journal(officer->store().records());
        QList<JournalEntry> all;
        journal.walk(1, [&](const JournalEntry &entry) {
            all.append(entry);
            to.journalHashes.append(entry.hash);
            return true;
        });
        QSet<Id> people { to.maker };
        wanted.insert(1);
        for (const PackageRecord &record : std::as_const(to.records))
            wanted.insert(record.entry);
        for (qsizetype before = -1; before != wanted.size() + people.size();) {
            before = wanted.size() + people.size();
            for (qint64 n : QSet<qint64>(wanted))
                people.insert(all.at(n - 1).actor);
            for (const JournalEntry &entry : std::as_const(all)) {
                const bool makes = entry.action == Action::AccountCreate || entry.action == Action::AccountReset || entry.action == Action::PersonRename || entry.action == Action::AccountActivate;
                if (makes && people.contains(entry.object))
                    wanted.insert(entry.n);
            }
        }
        for (Id id : std::as_const(people)) {
            const Person *person = officer->state().person(id);
            for (const auto &[from, key] : person->signingKeys)
                to.keys.append({ id, person->name, key, from });
        }
        QList<qint64> numbers(wanted.begin(), wanted.end());
        std::sort(numbers.begin(), numbers.end());
        for (qint64 n : std::as_const(numbers))
            to.entries.append(all.at(n - 1));
    }

    QSet<qint64> wanted;
    qint64 m_leavesOf = 0;
    QList<QByteArray> m_leaves;
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
