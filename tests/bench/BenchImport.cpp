// SPDX-License-Identifier: GPL-3.0-or-later
// Mail into the archive, sealed and journalled: tongjianctl as a whole process, for each suite, beside an indexer of mail that
// keeps no copy and seals nothing (mu index on the same mail as Maildir, as a whole process), and beside the raw limit: parsing
// with GMime and one bare SQLCipher insert of the same bytes for each message, a transaction for 400.
// TONGJIAN_BENCH_MBOX: the mailbox; TONGJIANCTL: the program. Without mu its row is left out.
#include "RawStore.h"
#include "Ratios.h"
#include "collect/MailSource.h"
#include "services/DemoCompany.h"

#include <gmime/gmime.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace tongjian;
using namespace tongjian::bench;

namespace
{

QString mailbox;
qint64 messages = 0;

// Parses @p bytes and decodes every part, as whoever wants to read it must.
qint64 parse(const QByteArray &bytes)
{
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
    qint64 decoded = 0;
    if (message) {
        g_mime_message_foreach(message, [](GMimeObject *, GMimeObject *part, gpointer sum) {
            GMimeDataWrapper *content = GMIME_IS_PART(part) ? g_mime_part_get_content(GMIME_PART(part)) : nullptr;
            if (!content)
                return;
            GMimeStream *to = g_mime_stream_mem_new();
            *static_cast<qint64 *>(sum) += g_mime_data_wrapper_write_to_stream(content, to);
            g_object_unref(to);
        }, &decoded);
        g_object_unref(message);
    }
    g_object_unref(parser);
    g_object_unref(stream);
    return decoded;
}

void rawImport(benchmark::State &state)
{
    for (auto _ : state) {
        RawStore raw;
        MailSource source({ mailbox });
        qint64 id = 0;
        for (bool more = true; more;) {
            Transaction transaction(raw.database());
            for (int i = 0; i < 400; ++i) {
                const auto item = source.next();
                if (!item) {
                    more = false;
                    break;
                }
                benchmark::DoNotOptimize(parse(item->bytes));
                ++id;
                Query(raw.database(), QStringLiteral("INSERT INTO thing (id, day, sealed) VALUES (?, ?, ?)")).bind(id).bind(id / 100).bindBytes(item->bytes).run();
            }
            transaction.commit();
        }
        messages = id;
    }
}

// Runs to the end; throws when it failed.
QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(10 * 60 * 1000) || process.exitCode() != 0)
        throw Error(ErrorCode::Io, program, {}, QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

struct Company {
    QTemporaryDir folder;
    StorePaths paths;
    QString password;
};

Company &company(SuiteId suite)
{
    static std::map<SuiteId, Company> made;
    Company &one = made[suite];
    if (one.paths.folder.isEmpty()) {
        one.paths.folder = one.folder.filePath(QStringLiteral("Bench.tongjian"));
        StoreEnvironment environment;
        environment.clock = std::make_shared<SystemClock>();
        environment.heads = std::make_shared<ProcessHeadMemory>(true);
        DemoOptions options;
        options.suite = suite;
        options.records = 20;
        (void)makeDemoCompany(one.paths, environment, options);
        one.password = demoAccounts(StoreDescription::read(one.paths)).constFirst().password;
    }
    return one;
}

void import(benchmark::State &state, SuiteId suite)
{
    const Company &from = company(suite);
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir scratch;
        const QString store = scratch.filePath(QStringLiteral("Bench.tongjian"));
        (void)run(QStringLiteral("cp"), { QStringLiteral("-r"), from.paths.folder, store });
        state.ResumeTiming();
        const QByteArray answer = run(qEnvironmentVariable("TONGJIANCTL"),
            { QStringLiteral("--store"), store, QStringLiteral("--user"), QStringLiteral("zhengdang"), QStringLiteral("--password-fd"), QStringLiteral("0"), QStringLiteral("--json"),
                QStringLiteral("import"), mailbox },
            from.password.toUtf8() + '\n');
        state.PauseTiming();
        if (QJsonDocument::fromJson(answer).object().value(QLatin1String("captured")).toInteger() == 0)
            throw Error(ErrorCode::Io, QStringLiteral("nothing was taken in"), {}, QString::fromUtf8(answer));
        state.ResumeTiming();
    }
}

// The mailbox as a Maildir, made once.
QString maildir()
{
    static QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Maildir"));
    if (QDir(path).exists())
        return path;
    for (const char *part : { "cur", "new", "tmp" })
        QDir().mkpath(path + QLatin1Char('/') + QLatin1String(part));
    MailSource source({ mailbox });
    for (int number = 1; auto item = source.next(); ++number) {
        QFile file(QStringLiteral("%1/cur/%2.bench:2,S").arg(path).arg(1000000 + number));
        if (!file.open(QIODevice::WriteOnly) || file.write(item->bytes) != item->bytes.size())
            throw Error(ErrorCode::Io, file.fileName(), {}, file.errorString());
    }
    return path;
}

void indexed(benchmark::State &state)
{
    const QString mail = maildir();
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir home;
        (void)run(QStringLiteral("mu"), { QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--muhome"), home.path(), QStringLiteral("--maildir"), mail });
        state.ResumeTiming();
        (void)run(QStringLiteral("mu"), { QStringLiteral("index"), QStringLiteral("--quiet"), QStringLiteral("--muhome"), home.path() });
    }
}

} // namespace

int main(int argc, char **argv)
{
    mailbox = qEnvironmentVariable("TONGJIAN_BENCH_MBOX");
    if (!QFile::exists(mailbox) || !QFile::exists(qEnvironmentVariable("TONGJIANCTL"))) {
        std::fprintf(stderr, "TONGJIAN_BENCH_MBOX has to name a mailbox and TONGJIANCTL the program.\n");
        return 2;
    }
    g_mime_init();
    benchmark::RegisterBenchmark("import/raw", rawImport)->UseRealTime()->Iterations(1);
    benchmark::RegisterBenchmark("import/gm", import, SuiteId::Gm)->UseRealTime()->Iterations(1);
    benchmark::RegisterBenchmark("import/intl", import, SuiteId::Intl)->UseRealTime()->Iterations(1);
    if (!QStandardPaths::findExecutable(QStringLiteral("mu")).isEmpty())
        benchmark::RegisterBenchmark("import/mu index", indexed)->UseRealTime()->Iterations(1);
    const int code = runAgainstRaw(argc, argv);
    std::printf("%lld messages\n", static_cast<long long>(messages));
    return code;
}
