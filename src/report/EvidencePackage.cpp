// SPDX-License-Identifier: GPL-3.0-or-later
#include "EvidencePackage.h"

#include "PackageFolder.h"
#include "PackagePapers.h"
#include "core/Error.h"
#include "core/PackageFiles.h"
#include "core/SafeFileName.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <exception>
#include <future>

namespace tongjian
{

namespace
{

[[noreturn]] void throwCancelled()
{
    throw Error(ErrorCode::Cancelled, QCoreApplication::translate("Package", "The evidence package was not made. Nothing is left of it."));
}

// Makes what follows from the attachments on all cores, while the next attachments are read and what is made goes into the ZIP, one record
// after the other; as many wait as keep the cores busy.
class RecordLine
{
public:
    RecordLine(PackageFolder &to, const EvidencePackage &package)
        : m_to(to)
        , m_package(package)
        , m_fonts(charactersOfRecords(package), to.path())
        , m_room(m_makers.maxThreadCount() * 4)
    {
        m_zipper.setMaxThreadCount(1);
    }
    ~RecordLine() { waitForDone(); }

    void take(PackagedRecord record)
    {
        m_room.acquire();
        rethrow();
        const auto work = std::make_shared<std::packaged_task<QList<PackageFile>()>>([this, record = std::move(record)] { return packageRecord(m_to, m_package, record, m_fonts); });
        const std::shared_future<QList<PackageFile>> made = work->get_future();
        m_makers.start([work] { (*work)(); });
        m_zipper.start([this, made] {
            try {
                m_to.zip(made.get());
            } catch (...) {
                const std::lock_guard lock(m_mutex);
                if (!m_failure)
                    m_failure = std::current_exception();
            }
            m_room.release();
        });
    }
    void finish()
    {
        waitForDone();
        rethrow();
    }

private:
    void waitForDone()
    {
        m_makers.waitForDone();
        m_zipper.waitForDone();
    }
    void rethrow()
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

    PackageFolder &m_to;
    const EvidencePackage &m_package;
    PaperFonts m_fonts;
    QThreadPool m_makers;
    QThreadPool m_zipper;
    QSemaphore m_room;
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

QByteArray signedBytes(const EvidencePackage &package, const QByteArray &bytes)
{
    const QByteArray signature = package.sign(bytes);
    const auto newest = std::max_element(package.keys.begin(), package.keys.end(), [&](const PackageKey &a, const PackageKey &b) {
        return std::pair(a.person == package.maker, a.from) < std::pair(b.person == package.maker, b.from);
    });
    if (!Suite::of(package.suite).verify(newest->key, bytes, signature)) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Package", "The signature does not fit the key of whoever makes the package."),
            QCoreApplication::translate("Package", "No package was made. Log in again and try once more."));
    }
    return signature;
}

} // namespace

MadePackage writeEvidencePackage(const EvidencePackage &package, const PackageTarget &target, const Progress &progress)
{
    checkPackage(package);
    if (target.folder.isEmpty() && target.zip.isEmpty())
        throw Error(ErrorCode::Internal, QStringLiteral("no target"));
    PackageFolder folder(target.folder.isEmpty() ? target.zip : target.folder);
    if (!target.zip.isEmpty())
        folder.beginZip(target.zip, package.madeAt);
    MadePackage made;
    made.number = package.number;

    const qint64 records = package.records.size();
    SafeFileNames names;
    {
        RecordLine line(folder, package);
        for (qsizetype i = 0; i < package.records.size(); ++i) {
            if (progress && !progress(i, records))
                throwCancelled();
            const PackageRecord &record = package.records.at(i);
            PackagedRecord packaged = packageFiles(folder, packagefile::RecordsFolder + names.take(record.number, QStringLiteral("record")), record);
            if (!packaged.withheld.isEmpty())
                made.withheld.append({ record.number, packaged.withheld });
            line.take(std::move(packaged));
        }
        line.finish();
    }
    packageProof(folder, package);
    folder.add(packagefile::List, listOfFiles(folder.files()));
    folder.add(packagefile::HandoverPaper, handoverPaper(package, folder.files()));
    // From here on each covers all before it (EvidencePackage.h).
    const QList<PackageFile> contents = folder.files();
    const FileDigests digest = contentsDigest(contents);
    folder.add(packagefile::CertificatePaper, certificatePaper(package, contents, digest));
    const PackageFile manifest = folder.add(packagefile::Manifest, manifestOf(folder.files()));
    const QByteArray certificate = certificateOf(package, digest, manifest);
    folder.add(packagefile::Certificate, certificate);
    folder.add(packagefile::Signature, signedBytes(package, certificate));

    const QList<PackageFile> all = folder.files();
    made.files = int(all.size());
    for (const PackageFile &file : all)
        made.bytes += file.size;
    made.integrity = manifest.of(package.suite);
    made.certificate = Suite::of(package.suite).hash(certificate);
    for (const PackageFile &file : all) {
        if (progress && !progress(records, records))
            throwCancelled();
        if (!file.path.startsWith(packagefile::RecordsFolder)) // those are in it
            folder.zip({ file });
    }
    folder.moveTo(target.folder);
    return made;
}

} // namespace tongjian
