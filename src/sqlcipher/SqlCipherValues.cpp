// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlCipherValues.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>
#include <limits>
#include <sqlite3.h>

namespace tongjian
{

namespace
{

    enum class Kind { Null, Integer, Real, Text, Blob, Moment, Refused };

    Kind kindOf(const QVariant& value)
    {
        switch (value.metaType().id()) {
        case QMetaType::UnknownType:
        case QMetaType::Nullptr:
            return Kind::Null;
        case QMetaType::Bool:
        case QMetaType::Char:
        case QMetaType::SChar:
        case QMetaType::UChar:
        case QMetaType::Short:
        case QMetaType::UShort:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::Long:
        case QMetaType::ULong:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            return value.isNull() ? Kind::Null : Kind::Integer;
        case QMetaType::Float:
        case QMetaType::Double:
            return value.isNull() ? Kind::Null : Kind::Real;
        case QMetaType::QString:
            return static_cast<const QString*>(value.constData())->isNull() ? Kind::Null : Kind::Text;
        case QMetaType::QByteArray:
            return static_cast<const QByteArray*>(value.constData())->isNull() ? Kind::Null : Kind::Blob;
        case QMetaType::QDateTime:
            return value.toDateTime().isValid() ? Kind::Moment : Kind::Null;
        case QMetaType::QDate:
            return value.toDate().isValid() ? Kind::Moment : Kind::Null;
        case QMetaType::QTime:
            return value.toTime().isValid() ? Kind::Moment : Kind::Null;
        default:
            return Kind::Refused;
        }
    }

    /// SQLite's INTEGER is signed; what does not fit would come back as another number.
    std::optional<qint64> integerOf(const QVariant& value)
    {
        const int type = value.metaType().id();
        if (type == QMetaType::ULongLong || type == QMetaType::ULong) {
            const quint64 number = value.toULongLong();
            if (number > quint64(std::numeric_limits<qint64>::max()))
                return std::nullopt;
        }
        return value.toLongLong();
    }

    /// ISO 8601, moments in UTC whatever their zone was; empty where ISO 8601 has no four-digit year for it.
    QString momentText(const QVariant& value)
    {
        switch (value.metaType().id()) {
        case QMetaType::QDateTime:
            return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
        case QMetaType::QDate:
            return value.toDate().toString(Qt::ISODate);
        default:
            return value.toTime().toString(Qt::ISODateWithMs);
        }
    }

    QString refusal(int index, const QString& reason)
    {
        return QCoreApplication::translate("SqlCipher", "Value %1 cannot be stored: %2").arg(index).arg(reason);
    }

    QString typeName(const QVariant& value) { return QString::fromLatin1(value.metaType().name()); }

    QString quotedText(const QString& text)
    {
        if (!text.contains(QChar(u'\0'))) {
            QString quoted = text;
            quoted.replace(u'\'', QLatin1String("''"));
            return u'\'' + quoted + u'\'';
        }
        // SQL text ends at its first NUL.
        return QStringLiteral("CAST(X'%1' AS TEXT)").arg(QString::fromLatin1(text.toUtf8().toHex()));
    }

    QString realLiteral(double number)
    {
        if (std::isinf(number))
            return number > 0 ? QStringLiteral("9e999") : QStringLiteral("-9e999");
        QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
        if (!text.contains(u'.') && !text.contains(u'e'))
            text += QLatin1String(".0");
        return text;
    }

} // namespace

bool isNullVariant(const QVariant& value) { return kindOf(value) == Kind::Null; }

std::optional<QString> bindVariant(sqlite3_stmt* statement, int index, const QVariant& value, QByteArray& keep)
{
    int result = SQLITE_OK;
    switch (kindOf(value)) {
    case Kind::Null:
        result = sqlite3_bind_null(statement, index);
        break;
    case Kind::Integer: {
        const std::optional<qint64> number = integerOf(value);
        if (!number)
            return refusal(index, QCoreApplication::translate("SqlCipher", "the number is too large"));
        result = sqlite3_bind_int64(statement, index, *number);
        break;
    }
    case Kind::Real: {
        const double number = value.toDouble();
        if (std::isnan(number)) // SQLite would make NULL of it
            return refusal(index, QCoreApplication::translate("SqlCipher", "it is not a number"));
        result = sqlite3_bind_double(statement, index, number);
        break;
    }
    case Kind::Text:
    case Kind::Moment: {
        const bool moment = value.metaType().id() != QMetaType::QString;
        keep = moment ? momentText(value).toUtf8() : static_cast<const QString*>(value.constData())->toUtf8();
        if (moment && keep.isEmpty())
            return refusal(index, QCoreApplication::translate("SqlCipher", "the year is out of range"));
        result = sqlite3_bind_text64(
            statement, index, keep.constData(), static_cast<sqlite3_uint64>(keep.size()), SQLITE_STATIC, SQLITE_UTF8);
        break;
    }
    case Kind::Blob:
        keep = *static_cast<const QByteArray*>(value.constData());
        result = sqlite3_bind_blob64(
            statement, index, keep.constData(), static_cast<sqlite3_uint64>(keep.size()), SQLITE_STATIC);
        break;
    case Kind::Refused:
        return refusal(index,
            QCoreApplication::translate("SqlCipher", "the database has no place for the type %1").arg(typeName(value)));
    }
    if (result != SQLITE_OK)
        return refusal(index, QString::fromUtf8(sqlite3_errstr(result)));
    return std::nullopt;
}

QVariant columnVariant(sqlite3_stmt* statement, int column, int storageClass)
{
    switch (storageClass) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qlonglong>(sqlite3_column_int64(statement, column)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(statement, column));
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        // For an empty blob SQLite hands out no address, and QByteArray(nullptr, 0) is null, which the column is not.
        return QVariant(size == 0 ? QByteArray("") : QByteArray(bytes, size));
    }
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        return QVariant(size == 0 ? QString(QLatin1String("")) : QString::fromUtf8(text, size));
    }
    default:
        return {};
    }
}

QMetaType typeForDeclaration(const QString& declaredType)
{
    const auto has
        = [&declaredType](const char* word) { return declaredType.contains(QLatin1String(word), Qt::CaseInsensitive); };
    if (declaredType.isEmpty())
        return {};
    if (has("int") || has("bool"))
        return QMetaType(QMetaType::LongLong);
    if (has("char") || has("clob") || has("text"))
        return QMetaType(QMetaType::QString);
    if (has("blob"))
        return QMetaType(QMetaType::QByteArray);
    if (has("real") || has("floa") || has("doub") || has("num") || has("dec"))
        return QMetaType(QMetaType::Double);
    return QMetaType(QMetaType::QString); // dates and times above all: they are stored as ISO 8601
}

QMetaType typeForStorage(int storageClass)
{
    switch (storageClass) {
    case SQLITE_INTEGER:
        return QMetaType(QMetaType::LongLong);
    case SQLITE_FLOAT:
        return QMetaType(QMetaType::Double);
    case SQLITE_TEXT:
        return QMetaType(QMetaType::QString);
    case SQLITE_BLOB:
        return QMetaType(QMetaType::QByteArray);
    default:
        return {};
    }
}

std::optional<QString> literalFor(const QVariant& value, bool trimStrings)
{
    switch (kindOf(value)) {
    case Kind::Null:
        return QStringLiteral("NULL");
    case Kind::Integer:
        if (const std::optional<qint64> number = integerOf(value))
            return QString::number(*number);
        return std::nullopt;
    case Kind::Real:
        if (std::isnan(value.toDouble()))
            return std::nullopt;
        return realLiteral(value.toDouble());
    case Kind::Text: {
        QString text = value.toString();
        if (trimStrings) {
            while (!text.isEmpty() && text.back().isSpace())
                text.chop(1);
        }
        return quotedText(text);
    }
    case Kind::Moment: {
        const QString text = momentText(value);
        return text.isEmpty() ? std::nullopt : std::optional(quotedText(text));
    }
    case Kind::Blob:
        return QStringLiteral("X'%1'").arg(QString::fromLatin1(value.toByteArray().toHex()));
    case Kind::Refused:
        break;
    }
    return std::nullopt;
}

} // namespace tongjian
