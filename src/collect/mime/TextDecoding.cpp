// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextDecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <iconv.h>
#include <map>
#include <optional>

namespace tongjian
{

namespace
{

struct Alias {
    const char *label;
    const char *name;
};
// Invented and narrower names, as they stand in real mail.
constexpr std::array Aliases {
    Alias { "gb2312", "gb18030" },
    Alias { "gb2312_charset", "gb18030" },
    Alias { "gb_2312-80", "gb18030" },
    Alias { "gb-2312", "gb18030" },
    Alias { "gbk", "gb18030" },
    Alias { "x-gbk", "gb18030" },
    Alias { "cp936", "gb18030" },
    Alias { "cn-gb", "gb18030" },
    Alias { "chinese", "gb18030" },
    Alias { "csgb2312", "gb18030" },
    Alias { "euc-cn", "gb18030" },
    Alias { "hz-gb-2312", "hz" },
    Alias { "big5", "big5-hkscs" },
    Alias { "big-5", "big5-hkscs" },
    Alias { "bog5", "big5-hkscs" },
    Alias { "chinesebig5", "big5-hkscs" },
    Alias { "x-x-big5", "big5-hkscs" },
    Alias { "cp950", "big5-hkscs" },
    Alias { "utf8", "utf-8" },
    Alias { "unicode-1-1-utf-7", "utf-7" },
    Alias { "iso-8859-1", "windows-1252" },
    Alias { "iso8859-1", "windows-1252" },
    Alias { "latin1", "windows-1252" },
    Alias { "ks_c_5601-1987", "cp949" },
    Alias { "ks_c_5601", "cp949" },
    Alias { "euc-kr", "cp949" },
    Alias { "shift_jis", "cp932" },
    Alias { "x-sjis", "cp932" },
    Alias { "iso-8859-8-i", "iso-8859-8" },
    // say nothing
    Alias { "us-ascii", "" },
    Alias { "us_ascii", "" },
    Alias { "ascii", "" },
    Alias { "ansi_x3.4-1968", "" },
    Alias { "default_charset", "" },
    Alias { "default", "" },
    Alias { "unknown-8bit", "" },
    Alias { "unknown", "" },
    Alias { "x-unknown", "" },
    Alias { "x-user-defined", "" },
    Alias { "binary", "" },
    Alias { "8bit", "" },
};

// Opening one loads a library, so the last ones stay open.
class Converter
{
public:
    static Converter &of(const QByteArray &name)
    {
        constexpr qsizetype Most = 32;
        thread_local std::map<QByteArray, Converter> open;
        if (open.size() >= Most && !open.contains(name))
            open.clear();
        return open.try_emplace(name, name).first->second;
    }
    explicit Converter(const QByteArray &name)
        : m_iconv(iconv_open("UTF-16LE", name.constData()))
    {
    }
    ~Converter()
    {
        if (good())
            iconv_close(m_iconv);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;
    [[nodiscard]] bool good() const { return m_iconv != iconv_t(-1); }

    // Nothing when strict and the bytes are not valid.
    [[nodiscard]] std::optional<QString> convert(QByteArrayView bytes, bool strict)
    {
        iconv(m_iconv, nullptr, nullptr, nullptr, nullptr); // what an earlier text may have left
        QString text;
        std::array<char16_t, 4096> piece;
        char *in = const_cast<char *>(bytes.data());
        size_t left = size_t(bytes.size());
        bool flushed = false;
        while (left > 0 || !flushed) {
            char *out = reinterpret_cast<char *>(piece.data());
            size_t room = sizeof piece;
            const bool flush = left == 0;
            const size_t result = flush ? iconv(m_iconv, nullptr, nullptr, &out, &room) : iconv(m_iconv, &in, &left, &out, &room);
            text.append(reinterpret_cast<const QChar *>(piece.data()), qsizetype((sizeof piece - room) / sizeof(char16_t)));
            if (flush)
                flushed = true;
            if (result == size_t(-1) && errno != E2BIG) {
                if (strict)
                    return {};
                if (left == 0)
                    break;
                text += QChar::ReplacementCharacter;
                ++in;
                --left;
            }
        }
        return text;
    }

private:
    iconv_t m_iconv;
};

std::optional<QString> tryAs(QByteArrayView bytes, const QByteArray &name, bool strict)
{
    if (name == "utf-8") {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = decoder(bytes);
        if (strict && decoder.hasError())
            return {};
        return text;
    }
    Converter &converter = Converter::of(name);
    return converter.good() ? converter.convert(bytes, strict) : std::nullopt;
}

} // namespace

QByteArray charsetName(QByteArrayView label)
{
    QByteArray name = label.trimmed().toByteArray().toLower();
    name.replace('"', QByteArray());
    name.replace('\'', QByteArray());
    for (const Alias &alias : Aliases) {
        if (name == alias.label)
            return alias.name;
    }
    if (name.isEmpty() || std::any_of(name.begin(), name.end(), [](char c) { return c <= ' ' || c > '~' || c == '/' || c == ','; }))
        return {};
    return Converter::of(name).good() ? name : QByteArray();
}

QString decodeText(QByteArrayView bytes, QByteArrayView label, bool *guessed)
{
    const QByteArray name = charsetName(label);
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 0x80; });
    if (guessed)
        *guessed = false;
    if (!name.isEmpty()) {
        if (auto text = tryAs(bytes, name, true))
            return std::move(*text);
    } else if (ascii) {
        return QString::fromLatin1(bytes);
    }
    if (guessed)
        *guessed = true;
    if (auto text = tryAs(bytes, "utf-8", true))
        return std::move(*text);
    // Mostly valid in what it claims to be: a few bad bytes do not change the language.
    if (!name.isEmpty()) {
        if (auto text = tryAs(bytes, name, false))
            return std::move(*text);
    }
    for (const char *guess : { "gb18030", "big5-hkscs" }) {
        if (auto text = tryAs(bytes, guess, true))
            return std::move(*text);
    }
    return tryAs(bytes, "windows-1252", false).value_or(QString::fromLatin1(bytes));
}

} // namespace tongjian
