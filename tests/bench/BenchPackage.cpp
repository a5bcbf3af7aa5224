// SPDX-License-Identifier: GPL-3.0-or-later
// An evidence package of 1,000 mails, made and verified, beside hashing (SM3 and SHA-256) and zipping the same files with nothing else.
// TONGJIAN_VERIFY: the program.
#include "Ratios.h"
#include "crypto/FileDigests.h"
#include "report/PackageHouse.h"

#include <QDirIterator>
#include <QGuiApplication>

#include <archive.h>
#include <archive_entry.h>

#include <cstdio>
#include <memory>
#include <vector>

using namespace tongjian;
using namespace tongjian::bench;
using namespace tongjian::test;

namespace
{

constexpr int Mails = 1000;

struct Made {
    QTemporaryDir folder;
    PackageHouse house { SuiteId::Gm };
    EvidencePackage package = house.packageOf(house.collectMany(Mails));
    QString path = folder.filePath(QStringLiteral("package"));
};

Made &made()
{
    static Made one;
    if (!QFile::exists(one.path))
        (void)writeEvidencePackage(one.package, { one.path, one.path + QStringLiteral(".zip") });
    return one;
}

void raw(benchmark::State &state)
{
    const QString path = made().path;
    for (auto _ : state) {
        const QTemporaryDir scratch;
        archive *zip = archive_write_new();
        archive_write_set_format_zip(zip);
        archive_write_open_filename(zip, QFile::encodeName(scratch.filePath(QStringLiteral("raw.zip"))).constData());
        QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                throw Error(ErrorCode::Io, file.fileName());
            const QByteArray bytes = file.readAll();
            benchmark::DoNotOptimize(FileDigester::of(bytes));
            archive_entry *entry = archive_entry_new();
            archive_entry_set_pathname(entry, file.fileName().mid(path.size() + 1).toUtf8().constData());
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_perm(entry, 0600);
            archive_entry_set_size(entry, bytes.size());
            archive_write_header(zip, entry);
            archive_write_data(zip, bytes.constData(), size_t(bytes.size()));
            archive_entry_free(entry);
        }
        archive_write_close(zip);
        archive_write_free(zip);
    }
}

void make(benchmark::State &state)
{
    const Made &from = made();
    // Removed at the end: neither that nor what a file system does soon after it belongs to making a package.
    std::vector<std::unique_ptr<QTemporaryDir>> kept;
    for (auto _ : state) {
        kept.push_back(std::make_unique<QTemporaryDir>());
        (void)writeEvidencePackage(from.package, { kept.back()->filePath(QStringLiteral("p")), kept.back()->filePath(QStringLiteral("p.zip")) });
    }
}

void verify(benchmark::State &state, const char *what)
{
    const QString path = made().path + QLatin1String(what);
    for (auto _ : state) {
        const Verified verified = verifyPackage(path);
        if (verified.exitCode != 0)
            throw Error(ErrorCode::Io, QStringLiteral("not in order"), {}, QString::fromUtf8(verified.out + verified.err));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!QFile::exists(qEnvironmentVariable("TONGJIAN_VERIFY"))) {
        std::fprintf(stderr, "TONGJIAN_VERIFY has to name the program.\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::RegisterBenchmark("package/raw", raw)->UseRealTime()->Iterations(3);
    benchmark::RegisterBenchmark("package/make", make)->UseRealTime()->Iterations(3);
    benchmark::RegisterBenchmark("package/verify folder", verify, "")->UseRealTime()->Iterations(3);
    benchmark::RegisterBenchmark("package/verify zip", verify, ".zip")->UseRealTime()->Iterations(3);
    try {
        return runAgainstRaw(argc, argv);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.detail().toUtf8().constData());
        return 1;
    }
}
