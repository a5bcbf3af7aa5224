// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlCipherProfile.h"

#include "SqliteFailure.h"
#include "crypto/Secret.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <vector>

namespace tongjian
{

namespace
{

    struct Pragma {
        QByteArray name;
        QByteArray value;
        QByteArray answer; ///< what reading it back must say
    };

    /// The first column of the first row, if any.
    std::optional<QByteArray> ask(sqlite3* db, const QByteArray& sql)
    {
        sqlite3_stmt* statement = nullptr;
        std::optional<QByteArray> answer;
        if (sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) == SQLITE_OK
            && sqlite3_step(statement) == SQLITE_ROW) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
            answer = QByteArray(text, sqlite3_column_bytes(statement, 0));
        }
        sqlite3_finalize(statement);
        return answer;
    }

    /// Set, then read back: SQLite passes over a pragma that it does not know, or cannot follow, without a word.
    std::optional<QString> setAndCheck(sqlite3* db, const Pragma& pragma)
    {
        if (sqlite3_exec(db, "PRAGMA " + pragma.name + '=' + pragma.value, nullptr, nullptr, nullptr) != SQLITE_OK)
            return QStringLiteral("PRAGMA %1: %2").arg(QString::fromLatin1(pragma.name), lastErrorDetail(db));
        const std::optional<QByteArray> answer = ask(db, "PRAGMA " + pragma.name);
        if (answer == pragma.answer)
            return std::nullopt;
        return QStringLiteral("PRAGMA %1 is %2 instead of %3")
            .arg(QString::fromLatin1(pragma.name), answer ? QString::fromUtf8(*answer) : QStringLiteral("not known"),
                QString::fromLatin1(pragma.answer));
    }

    [[noreturn]] void failUnknownLibrary(const QString& detail)
    {
        throw SqliteFailure(ErrorCode::Unsupported, SQLITE_ERROR,
            QCoreApplication::translate("SqlCipher", "The SQLCipher library of this computer cannot be used."),
            QCoreApplication::translate(
                "SqlCipher", "Nothing was changed. Tongjian needs SQLCipher 3.4 or a 4.x version."),
            detail);
    }

} // namespace

QString applyKey(sqlite3* db, const Secret& key)
{
    // SQLCipher takes a raw key as the text x'<hex>'. Through sqlite3_key_v2 it never becomes SQL, and this copy is
    // wiped.
    constexpr char digits[] = "0123456789abcdef";
    Secret text(2 * key.size() + 3);
    uchar* out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (qsizetype i = 0; i < key.size(); ++i) {
        *out++ = static_cast<uchar>(digits[key.data()[i] >> 4]);
        *out++ = static_cast<uchar>(digits[key.data()[i] & 0xf]);
    }
    *out = '\'';
    if (sqlite3_key_v2(db, "main", text.data(), static_cast<int>(text.size())) != SQLITE_OK)
        failUnknownLibrary(lastErrorDetail(db));
    text.wipe();

    const QString version = QString::fromUtf8(ask(db, "PRAGMA cipher_version").value_or(QByteArray()));
    const int major = version.section(QLatin1Char('.'), 0, 0).toInt();
    std::vector<Pragma> profile { { "cipher_page_size", "4096", "4096" }, { "kdf_iter", "64000", "64000" } };
    if (major == 4) {
        profile.push_back({ "cipher_hmac_algorithm", "HMAC_SHA1", "HMAC_SHA1" });
        profile.push_back({ "cipher_kdf_algorithm", "PBKDF2_HMAC_SHA1", "PBKDF2_HMAC_SHA1" });
    } else if (major != 3) {
        failUnknownLibrary(QStringLiteral("cipher_version is \"%1\"").arg(version));
    }
    for (const Pragma& pragma : profile) {
        if (const std::optional<QString> refused = setAndCheck(db, pragma))
            failUnknownLibrary(*refused);
    }
    return version;
}

std::optional<QString> applyConnectionPragmas(sqlite3* db, const SqlCipherOptions& options)
{
    std::vector<Pragma> pragmas;
    const QByteArray timeout = QByteArray::number(options.busyTimeoutMs);
    pragmas.push_back({ "busy_timeout", timeout, timeout });
    if (options.isWritable())
        pragmas.push_back({ "journal_mode", "WAL", "wal" });
    else
        pragmas.push_back({ "query_only", "ON", "1" });
    pragmas.push_back({ "synchronous", "FULL", "2" }); // a head must not know what the disk lost
    pragmas.push_back({ "secure_delete", "ON", "1" });
    pragmas.push_back({ "temp_store", "MEMORY", "2" });
    pragmas.push_back({ "foreign_keys", "ON", "1" });
    // KiB. By itself SQLite keeps 2 MB: a batch that is larger would be encrypted, written and read back before its commit.
    pragmas.push_back({ "cache_size", "-16384", "-16384" });
    for (const Pragma& pragma : pragmas) {
        if (std::optional<QString> refused = setAndCheck(db, pragma))
            return refused;
    }
    return std::nullopt;
}

} // namespace tongjian
