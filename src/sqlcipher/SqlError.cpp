// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlError.h"

#include "SqliteFailure.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

    struct Words {
        QString message;
        QString hint;
    };

    Words wordsFor(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::DiskFull:
            return { QCoreApplication::translate("SqlCipher", "There is no space left on the disk of the store."),
                QCoreApplication::translate("SqlCipher",
                    "The last step was not saved; everything before it is kept. Free some space and try again.") };
        case ErrorCode::Busy:
            return { QCoreApplication::translate("SqlCipher", "Others are using the store and did not let go in time."),
                QCoreApplication::translate("SqlCipher", "Nothing was changed. Please try again in a moment.") };
        case ErrorCode::Integrity:
            return { QCoreApplication::translate("SqlCipher", "A file of the store is damaged or was altered."),
                QCoreApplication::translate("SqlCipher",
                    "Nothing was changed. Stop working with this store, keep its folder as it is, and restore from a "
                    "backup.") };
        case ErrorCode::ReadOnly:
            return { QCoreApplication::translate("SqlCipher", "The store can only be read here."),
                QCoreApplication::translate("SqlCipher",
                    "Nothing was changed. Check the permissions of the folder, or open the store where it can be "
                    "written.") };
        case ErrorCode::Io:
            return { QCoreApplication::translate("SqlCipher", "A file of the store could not be read or written."),
                QCoreApplication::translate("SqlCipher",
                    "The last step was not saved; everything before it is kept. Check the disk and the connection to "
                    "it.") };
        case ErrorCode::Changed:
            return { QCoreApplication::translate("SqlCipher", "This does not fit what is stored already."),
                QCoreApplication::translate(
                    "SqlCipher", "Nothing was changed. Look at the present state and try again.") };
        case ErrorCode::BadInput:
            return { QCoreApplication::translate("SqlCipher", "This is too large to be stored."),
                QCoreApplication::translate("SqlCipher", "Nothing was changed. Please store it in smaller parts.") };
        case ErrorCode::Cancelled:
            return { QCoreApplication::translate("SqlCipher", "The work was stopped."),
                QCoreApplication::translate("SqlCipher", "Nothing was changed.") };
        default:
            return { QCoreApplication::translate("SqlCipher", "The store could not carry out a step."),
                QCoreApplication::translate("SqlCipher",
                    "Nothing was changed. This is a mistake of the program; please report it with the log.") };
        }
    }

} // namespace

void throwSqlError(const QSqlError& error, const QString& statement)
{
    bool isNumber = false;
    const int sqliteCode = error.nativeErrorCode().toInt(&isNumber);
    const ErrorCode code
        = isNumber ? errorCodeFor(sqliteCode, systemErrorIn(error.databaseText())) : ErrorCode::Internal;
    Words words = wordsFor(code);
    const QString detail
        = QStringLiteral("%1 [%2] %3 %4")
              .arg(error.nativeErrorCode(), statement.simplified(), error.driverText(), error.databaseText())
              .trimmed();
    throw Error(code, std::move(words.message), std::move(words.hint), detail);
}

} // namespace tongjian
