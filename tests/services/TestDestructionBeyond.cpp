// SPDX-License-Identifier: GPL-3.0-or-later
// What a destruction reaches beside the store (regulation 7.3): files that Tongjian wrote outside of it, and paper and media that are destroyed as things.
#include "services/Destroying.h"
#include "services/DestructionCertificate.h"
#include "services/DispositionHouse.h"
#include "services/RecordFiles.h"
#include "services/WrittenOutside.h"
#include "store/Act.h"
#include "store/EntryFacts.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <unistd.h>

using namespace tongjian;
using namespace tongjian::test;

class TestDestructionBeyond : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DispositionHouse> m_house;
    Id m_plan = NoId;
    QSet<Id> m_cleared;
    WrittenOutside m_outside;

    void build(DispositionMethod method = DispositionMethod::Logical)
    {
        m_house = std::make_unique<DispositionHouse>(SuiteId::Intl, [this](DispositionHouse &house) { m_outside = writeOutside(house); });
        m_plan = m_house->ready([&](ApplicationForm &form) { form.disposition->method = method; });
        (void)m_house->clear(m_plan);
        const auto officer = m_house->as("officer");
        m_cleared.clear();
        for (const PlanRecordLine &line : planRecords(*officer, openPlan(*officer, m_plan), NoId, 1000, PlanOutcome::Cleared))
            m_cleared.insert(line.row.record);
        m_house->pass(31);
    }
    DestructionOutcome destroy()
    {
        {
            const auto auditor = m_house->as("auditor");
            witnessDestruction(*auditor, m_plan, destructionOf(*auditor, m_plan).root, m_house->id("officer"));
        }
        const auto officer = m_house->as("officer");
        return destroyPlan(*officer, m_plan, true);
    }
    DestructionRun run() { return destructionOf(*m_house->as("officer"), m_plan).runs.constLast(); }
    QList<DestructionRun::Copy> files()
    {
        QList<DestructionRun::Copy> found = run().copies;
        found.removeIf([](const DestructionRun::Copy &one) { return one.kind != DestructionRun::Kind::File; });
        return found;
    }
    void verifies()
    {
        const QString found = m_house->problems();
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
    QString field(const char *name)
    {
        const auto officer = m_house->as("officer");
        for (const CertificateField &one : certificateOf(*officer, m_plan).fields) {
            if (one.name == QLatin1String(name))
                return one.value;
        }
        return {};
    }
    Carrier::Destroyed how(PhysicalMethod method = PhysicalMethod::Shredding)
    {
        const auto officer = m_house->as("officer");
        const QString photo = m_house->folder.filePath(QStringLiteral("销毁现场.jpg"));
        putFile(photo, "jpeg");
        return { method, QStringLiteral("浦东保密文件销毁中心"), QStringLiteral("王档、沈计，恒安销毁公司"), m_house->clock->time, { attachCarrierPhoto(*officer, m_plan, photo) } };
    }

private Q_SLOTS:
    void whatWasWrittenOutsideIsSaid()
    {
        build();
        const auto officer = m_house->as("officer");
        const QList<OutsideFile> all = destructionOf(*officer, m_plan).files;
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).place.path, m_outside.extract);
        QCOMPARE(all.at(0).person, m_house->id("li"));
        QCOMPARE(all.at(1).place.path, m_outside.package);
        QCOMPARE(all.at(2).place.path, m_outside.zip);
        for (const OutsideFile &file : all)
            QVERIFY(file.readable && isThere(officer->store().suite(), file) && !file.computer.isEmpty());
        // Where they lie is for those who destroy, witness and decide.
        for (const char *login : { "auditor", "boss" })
            QCOMPARE(destructionOf(*m_house->as(login), m_plan).files.size(), 3);
        const auto li = m_house->as("li");
        for (const OutsideFile &file : outsideFiles(*li, m_cleared))
            QVERIFY(!file.readable && file.place.path.isEmpty() && !isThere(li->store().suite(), file));
        const QJsonObject index = QJsonDocument::fromJson(contentOf(m_outside.extract + u'/' + ExtractIndex)).object();
        QCOMPARE(index.value(QStringLiteral("records")).toArray().size(), 6);
        QCOMPARE(index.value(QStringLiteral("purpose")).toString(), QStringLiteral("诉讼证据"));
    }

    // What left while it was still decided on a record is a copy of it as well.
    void printsAndSavedAttachmentsToo()
    {
        QString print;
        QString contract;
        Id record = NoId;
        m_house = std::make_unique<DispositionHouse>(SuiteId::Intl, [&](DispositionHouse &house) {
            print = house.folder.filePath(QStringLiteral("打印.pdf"));
            contract = house.folder.filePath(QStringLiteral("合同.txt"));
            const auto li = house.as("li");
            RecordContent content = house.call(QStringLiteral("有附件的"));
            record = saveDraft(*li, NoId, content);
            putFile(contract, "合同全文");
            content.attachments.append(attachFile(*li, record, contract));
            QVERIFY(QFile::remove(contract));
            (void)saveDraft(*li, record, content);
            (void)submitDraft(*li, record);
            (void)printRecord(*li, record, print, [](const QString &path, const OpenedRecord &opened) { putFile(path, opened.content.body.toUtf8()); });
            const auto head = house.as("head");
            const OpenedRecord opened = openRecordForReading(*head, record);
            saveAttachment(*head, opened, 0, contract);
            approveRecord(*head, opened.seen());
            const auto officer = house.as("officer");
            fileRecord(*officer, openRecordForReading(*officer, record).seen());
        });
        m_plan = m_house->ready();
        (void)m_house->clear(m_plan);
        m_house->pass(31);
        {
            const auto officer = m_house->as("officer");
            const QList<OutsideFile> all = destructionOf(*officer, m_plan).files;
            QCOMPARE(all.size(), 2);
            QVERIFY(all.at(0).action == Action::RecordPrint && all.at(0).place.path == print && all.at(0).person == m_house->id("li"));
            QVERIFY(all.at(1).action == Action::AttachmentSave && all.at(1).place.path == contract && all.at(1).person == m_house->id("head"));
            QVERIFY(all.at(1).number.startsWith(m_house->row(record).number));
        }
        QCOMPARE(contentOf(contract), QByteArray("合同全文"));
        putFile(print, "somebody else's paper");
        (void)destroy();
        QVERIFY(!QFileInfo::exists(contract));
        QCOMPARE(contentOf(print), QByteArray("somebody else's paper"));
        QCOMPARE(files().size(), 2);
        QVERIFY(!files().at(0).done && files().at(1).done);
        const auto officer = m_house->as("officer");
        confirmCopyGone(*officer, m_plan, files().at(0).place, QStringLiteral("纸质件已由本人交回并粉碎。"));
        QVERIFY(files().at(0).done);
        verifies();
    }

    void theyGoWithTheRecords()
    {
        build();
        // One whose bytes are read through another name: what it said is overwritten.
        const QString link = m_house->folder.filePath(QStringLiteral("another name"));
        QVERIFY(::link(QFile::encodeName(m_outside.zip).constData(), QFile::encodeName(link).constData()) == 0);
        const DestructionOutcome outcome = destroy();
        QVERIFY2(outcome.leftovers.isEmpty(), qPrintable(outcome.leftovers.join(u'\n')));
        QCOMPARE(files().size(), 3);
        for (const DestructionRun::Copy &copy : files())
            QVERIFY2(copy.done && copy.reason.isEmpty(), qPrintable(copy.reason));
        for (const QString &path : { m_outside.extract, m_outside.package, m_outside.zip })
            QVERIFY2(!QFileInfo::exists(path), qPrintable(path));
        QCOMPARE(contentOf(link), QByteArray(200'000, '\0'));
        QVERIFY(QDir(m_house->folder.path()).entryList({ QStringLiteral("*.removing") }, QDir::AllEntries | QDir::Hidden).isEmpty());
        QVERIFY(field("Files outside of the store").contains(m_outside.package));
        QVERIFY(field("How they were removed").contains(QStringLiteral("solid-state")));
        verifies();
    }

    void whatStaysInAnExtractStays()
    {
        build();
        // A hold comes before the destruction: two of the three go.
        const auto officer = m_house->as("officer");
        (void)placeHold(*officer, HoldKind::Dispute, { QStringLiteral("恒达物流争议"), QStringLiteral("诉讼中，判决生效前不得清理。"), { m_house->second }, {} }, dayOf(m_house->clock->time + 90 * DayMs));
        const QString kept = extractFileName(m_house->row(m_house->second).number);
        const QString gone = extractFileName(m_house->row(m_house->third).number);
        (void)destroy();
        QVERIFY(QFileInfo::exists(m_outside.extract + u'/' + kept + QStringLiteral(".pdf")));
        QVERIFY(QFileInfo::exists(m_outside.extract + u'/' + ExtractIndex));
        QVERIFY(!QFileInfo::exists(m_outside.extract + u'/' + gone + QStringLiteral(".pdf")) && !QFileInfo::exists(m_outside.extract + u'/' + gone + QStringLiteral(".json")));
        QVERIFY(!QFileInfo::exists(m_outside.package)); // signed over all of it
        verifies();
    }

    void whatIsNotFoundWaits()
    {
        build();
        const QString elsewhere = m_house->folder.filePath(QStringLiteral("moved"));
        QVERIFY(QDir().rename(m_outside.package, elsewhere));
        putFile(m_outside.zip, "somebody else's file");
        const DestructionOutcome outcome = destroy();
        QVERIFY(outcome.leftovers.isEmpty()); // as far as it could be looked
        QCOMPARE(contentOf(m_outside.zip), QByteArray("somebody else's file"));
        QVERIFY(QFileInfo::exists(elsewhere + QStringLiteral("/manifest.json")));
        QList<DestructionRun::Copy> copies = files();
        QVERIFY(copies.at(0).done && !copies.at(1).done && !copies.at(2).done);
        QVERIFY2(copies.at(1).waits == DestructionRun::Waits::FileNotFound, qPrintable(waitsInWords(copies.at(1))));
        QVERIFY2(copies.at(2).waits == DestructionRun::Waits::SomethingElse, qPrintable(waitsInWords(copies.at(2))));
        QVERIFY(!isFinished(run()));
        QVERIFY(field("Files outside of the store").contains(QStringLiteral("pending")));
        // Back at its place, it goes; what is gone for good is confirmed by somebody.
        QVERIFY(QDir().rename(elsewhere, m_outside.package));
        (void)renewCopies(*m_house->as("officer"), m_plan);
        QVERIFY(!QFileInfo::exists(m_outside.package));
        for (const char *login : { "li", "head", "admin", "boss", "auditor" })
            EXPECT_ERROR(confirmCopyGone(*m_house->as(login), m_plan, copies.at(2).place, QStringLiteral("已随硬盘一并销毁，见登记。")), ErrorCode::NoRight);
        EXPECT_ERROR(confirmCopyGone(*m_house->as("officer"), m_plan, copies.at(2).place, QStringLiteral("没了")), ErrorCode::BadInput);
        confirmCopyGone(*m_house->as("officer"), m_plan, copies.at(2).place, QStringLiteral("已随硬盘一并销毁，见登记。"));
        copies = files();
        QVERIFY(std::all_of(copies.begin(), copies.end(), [](const DestructionRun::Copy &one) { return one.done; }));
        QVERIFY(field("Files outside of the store").contains(QStringLiteral("已随硬盘一并销毁")));
        verifies();
    }

    // What was moved and is only pointed at from there would stay.
    void aLinkIsNotTakenForIt()
    {
        build();
        const QString package = m_house->folder.filePath(QStringLiteral("moved package"));
        const QString record = m_house->folder.filePath(QStringLiteral("moved.pdf"));
        const QString extracted = m_outside.extract + u'/' + extractFileName(m_house->row(m_house->first).number) + QStringLiteral(".pdf");
        QVERIFY(QDir().rename(m_outside.package, package) && QFile::link(package, m_outside.package));
        QVERIFY(QFile::rename(extracted, record) && QFile::link(record, extracted));
        (void)destroy();
        QCOMPARE(contentOf(record), QByteArray("在此处可读的内容"));
        QVERIFY(QFileInfo::exists(package + QStringLiteral("/records/1.json")));
        const QList<DestructionRun::Copy> copies = files();
        for (int i : { 0, 1 })
            QVERIFY2(!copies.at(i).done && copies.at(i).waits == DestructionRun::Waits::SomethingElse, qPrintable(waitsInWords(copies.at(i))));
        QVERIFY(copies.at(2).done);
        verifies();
    }

    // Of one that was killed while it wrote records out.
    void whatAKilledProgramLeftGoesToo()
    {
        build();
        const QString left = m_house->folder.filePath(QStringLiteral(".摘录.AbCdEf"));
        QProcess over;
        over.start(QStringLiteral("true"), {});
        QVERIFY(over.waitForStarted());
        const qint64 process = over.processId();
        QVERIFY(over.waitForFinished() && QDir().mkdir(left));
        putFile(left + QStringLiteral("/1.json"), "在此处可读的内容");
        putFile(left + QStringLiteral("/.tongjian-working"), QStringLiteral("%1\ntongjianctl\n%2\n").arg(process).arg(QSysInfo::machineHostName()).toUtf8());
        (void)destroy();
        QVERIFY(!QFileInfo::exists(left));
    }

    // A drill's copy of a backup stands beside the store while it is held, and when it was killed.
    void whatADrillLeftIsFound()
    {
        build();
        const QFileInfo store(m_house->paths.folder);
        const auto scratch = [&](const char *ending) {
            const QString folder = store.absoluteDir().filePath(QStringLiteral(".%1.%2").arg(store.fileName(), QLatin1String(ending)));
            return QDir().mkpath(folder + QStringLiteral("/.partial-drill")) && QFile::copy(m_house->paths.keys(), folder + QStringLiteral("/.partial-drill/keys.db")) ? folder : QString();
        };
        const QString held = scratch("AbCdEf");
        const QString killed = scratch("GhIjKl");
        QVERIFY(!held.isEmpty() && !killed.isEmpty());
        const QString link = m_house->folder.filePath(QStringLiteral("its keys"));
        QVERIFY(::link(QFile::encodeName(killed + QStringLiteral("/.partial-drill/keys.db")).constData(), QFile::encodeName(link).constData()) == 0);
        QProcess over;
        over.start(QStringLiteral("true"), {});
        QVERIFY(over.waitForStarted());
        const qint64 process = over.processId();
        QVERIFY(over.waitForFinished());
        putFile(killed + QStringLiteral("/.tongjian-working"), QStringLiteral("%1\ntongjian\n%2\n").arg(process).arg(QSysInfo::machineHostName()).toUtf8());
        QLockFile working(held + QStringLiteral("/.tongjian-working"));
        QVERIFY(working.tryLock());
        const DestructionOutcome outcome = destroy();
        QVERIFY(!QFileInfo::exists(killed) && QFileInfo::exists(held));
        QCOMPARE(contentOf(link), QByteArray(QFileInfo(link).size(), '\0'));
        QVERIFY2(outcome.leftovers.size() == 1 && outcome.leftovers.constFirst().contains(held), qPrintable(outcome.leftovers.join(u'\n')));
        EXPECT_ERROR(certifyDestruction(*m_house->as("officer"), m_plan), ErrorCode::BadInput);
        working.unlock();
        QVERIFY(QDir(held).removeRecursively());
        QVERIFY(renewCopies(*m_house->as("officer"), m_plan).leftovers.isEmpty());
        certifyDestruction(*m_house->as("officer"), m_plan);
        QVERIFY(field("Executor").contains(displayName(Role::Officer)) && field("Witness").contains(displayName(Role::Auditor)));
        verifies();
    }

    void aKilledRemovalIsGoneOnWith()
    {
        build();
        const auto officer = m_house->as("officer");
        const QList<OutsideFile> all = outsideFiles(*officer, m_cleared);
        const OutsideFile &package = all.at(1);
        // It was moved aside, and half of it is gone: the file by which it is recognised too.
        const QString aside = m_house->folder.filePath(QStringLiteral(".证据包.%1.removing").arg(package.written));
        QVERIFY(QDir().rename(m_outside.package, aside) && QFile::remove(aside + QStringLiteral("/manifest.json")));
        QVERIFY(isThere(officer->store().suite(), package) && isLeft(*officer, package, m_cleared));
        const DestructionOutcome outcome = destroy();
        QVERIFY(outcome.leftovers.isEmpty() && !QFileInfo::exists(aside));
        verifies();
    }

    void whatAppearsAgainIsFound()
    {
        build();
        const QString kept = m_house->folder.filePath(QStringLiteral("copy.zip"));
        QVERIFY(QFile::copy(m_outside.zip, kept));
        QVERIFY(destroy().leftovers.isEmpty());
        QVERIFY(QFile::rename(kept, m_outside.zip));
        const DestructionOutcome outcome = renewCopies(*m_house->as("officer"), m_plan);
        QCOMPARE(outcome.leftovers.size(), 1);
        QVERIFY(outcome.leftovers.constFirst().contains(m_outside.zip));
        EXPECT_ERROR(certifyDestruction(*m_house->as("officer"), m_plan), ErrorCode::BadInput);
    }

    void paperAndMediaAreDestroyedAsThings()
    {
        build(DispositionMethod::LogicalAndPhysical);
        const Carrier paper { CarrierKind::Paper, QStringLiteral("2026 年电话记录整理稿 3 盒"), QStringLiteral("档 2026-017"), NoId, {} };
        EXPECT_ERROR(listCarrier(*m_house->as("officer"), m_plan, paper), ErrorCode::BadInput); // the records first
        (void)destroy();
        // The plan says that paper and media go too: without any there is no certificate.
        QVERIFY(certificateOf(*m_house->as("officer"), m_plan).missing.contains(QStringLiteral("Paper and media")));
        EXPECT_ERROR(certifyDestruction(*m_house->as("officer"), m_plan), ErrorCode::BadInput);
        for (const char *login : { "li", "head", "admin", "boss", "auditor" })
            EXPECT_ERROR(listCarrier(*m_house->as(login), m_plan, paper), ErrorCode::NoRight);
        EXPECT_ERROR(listCarrier(*m_house->as("officer"), m_plan, { CarrierKind::Paper, QStringLiteral(" "), {}, NoId, {} }), ErrorCode::BadInput);
        EXPECT_ERROR(listCarrier(*m_house->as("officer"), m_plan, { CarrierKind::Tape, QStringLiteral("磁带"), QStringLiteral("1"), 4711, {} }), ErrorCode::BadInput);
        const QString number = listCarrier(*m_house->as("officer"), m_plan, paper);
        QVERIFY(number.endsWith(QStringLiteral("-C1")));
        QVERIFY(!isFinished(run()));
        QVERIFY(field("Paper and media").contains(QStringLiteral("still to be destroyed")));

        for (const char *login : { "li", "head", "admin", "boss", "auditor" })
            EXPECT_ERROR(destroyCarrier(*m_house->as(login), m_plan, number, {}), ErrorCode::NoRight);
        const Carrier::Destroyed good = how();
        const auto bad = [&](const std::function<void(Carrier::Destroyed &)> &change) {
            Carrier::Destroyed one = good;
            change(one);
            EXPECT_ERROR(destroyCarrier(*m_house->as("officer"), m_plan, number, one), ErrorCode::BadInput);
        };
        bad([](auto &one) { one.method = PhysicalMethod::Degaussing; }); // does nothing to paper
        bad([](auto &one) { one.place.clear(); });
        bad([](auto &one) { one.people = QStringLiteral("  "); });
        bad([](auto &one) { one.at += DayMs; });
        bad([](auto &one) { one.at -= 60 * DayMs; }); // before the destruction was begun
        bad([](auto &one) { one.photos.clear(); });
        EXPECT_ERROR(destroyCarrier(*m_house->as("officer"), m_plan, number + u'0', good), ErrorCode::BadInput);
        destroyCarrier(*m_house->as("officer"), m_plan, number, good);
        EXPECT_ERROR(destroyCarrier(*m_house->as("officer"), m_plan, number, how()), ErrorCode::BadInput); // once

        for (const char *login : { "officer", "auditor", "boss" }) {
            const auto session = m_house->as(login);
            const CarrierLine line = carriersOf(*session, m_plan).value(number);
            QVERIFY(line.done && line.readable && line.carrier.name == paper.name && line.carrier.destroyed->people == good.people);
            QByteArray photo;
            QBuffer buffer(&photo);
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            readPaper(*session, line.carrier.destroyed->photos.constFirst(), buffer);
            QCOMPARE(photo, QByteArray("jpeg"));
        }
        const QString said = field("Paper and media");
        for (const QString &part : { number, paper.name, paper.serial, good.place, good.people, displayName(good.method) })
            QVERIFY2(said.contains(part), qPrintable(said));
        certifyDestruction(*m_house->as("officer"), m_plan);
        EXPECT_ERROR(listCarrier(*m_house->as("officer"), m_plan, paper), ErrorCode::BadInput); // signed
        certifyDestruction(*m_house->as("auditor"), m_plan);
        QVERIFY(isFinished(run()));
        verifies();
        // The photos stay: nobody takes them for abandoned.
        m_house->pass(3);
        (void)m_house->as("officer");
        verifies();
        QByteArray photo;
        QBuffer buffer(&photo);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto officer = m_house->as("officer");
        readPaper(*officer, carriersOf(*officer, m_plan).value(number).carrier.destroyed->photos.constFirst(), buffer);
        QCOMPARE(photo, QByteArray("jpeg"));
    }

    void aDestroyedMediumIsRetired()
    {
        build();
        // The disk with the copy of the keys is broken: it cannot be written, and is destroyed as a thing.
        const QString away = m_house->destination + QStringLiteral(" away");
        QVERIFY(QDir().rename(m_house->destination, away));
        (void)destroy();
        const auto officer = m_house->as("officer");
        const Id medium = BackupBook(*officer).media().constFirst().id;
        const auto waits = [&] {
            const QList<DestructionRun::Copy> copies = run().copies;
            return std::any_of(copies.begin(), copies.end(), [&](const DestructionRun::Copy &one) { return one.medium == medium && one.kind == DestructionRun::Kind::Keys && !one.done; });
        };
        QVERIFY(waits());
        const QString number = listCarrier(*officer, m_plan, { CarrierKind::HardDisk, QStringLiteral("备份盘一"), QStringLiteral("WD-1234"), medium, {} });
        QVERIFY(waits());
        destroyCarrier(*officer, m_plan, number, how(PhysicalMethod::Disintegration));
        QVERIFY(!waits());
        QCOMPARE(int(BackupBook(*officer).medium(medium)->condition), int(MediumCondition::Retired));
        verifies();
    }
};

QTEST_GUILESS_MAIN(TestDestructionBeyond)
#include "TestDestructionBeyond.moc"
