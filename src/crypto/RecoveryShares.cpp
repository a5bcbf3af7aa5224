// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecoveryShares.h"

#include "BotanGuard.h"

#include <botan/hash.h>
#include <botan/tss.h>

#include <array>
#include <cstring>

namespace tongjian
{

namespace
{

// Crockford's base 32: no I, L, O, U.
constexpr char Letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype GroupsPerLine = 4;
constexpr qsizetype LettersPerGroup = 5;
constexpr qsizetype LettersPerLine = GroupsPerLine * LettersPerGroup;

int valueOf(char letter)
{
    if (letter >= 'a' && letter <= 'z')
        letter = char(letter - 'a' + 'A');
    if (letter == 'O')
        letter = '0';
    if (letter == 'I' || letter == 'L')
        letter = '1';
    const char *found = letter ? std::strchr(Letters, letter) : nullptr;
    return found ? int(found - Letters) : -1;
}

// Two letters that depend on the sheet, the line and its letters: a polynomial modulo a prime, so that each single mistyped
// letter and each swap of neighbours is noticed for certain, and anything else with 1020 in 1021.
int checksum(int sheet, int line, const Secret &letters, qsizetype from, qsizetype count)
{
    constexpr int Prime = 1021;
    constexpr int Base = 37; // larger than any letter's value, and of a high order modulo the prime
    int sum = (sheet * 31 + line) % Prime;
    for (qsizetype i = from; i < from + count; ++i)
        sum = (sum * Base + letters.data()[i] + 1) % Prime;
    return sum;
}

[[noreturn]] void throwSheet(const QString &message)
{
    throw Error(ErrorCode::BadInput, message,
        QCoreApplication::translate("Crypto", "Compare it with the paper, letter by letter, and type it again."));
}

} // namespace

std::vector<Secret> splitRecoverySecret(const Secret &secret)
{
    return guarded([&] {
        std::array<uint8_t, 16> identifier {};
        systemRandom().randomize(identifier.data(), identifier.size());
        const auto shares = Botan::RTSS_Share::split(uint8_t(RecoveryShareThreshold), uint8_t(RecoveryShareCount), secret.data(),
            uint16_t(secret.size()), std::vector<uint8_t>(identifier.begin(), identifier.end()), "SHA-256", systemRandom());
        std::vector<Secret> result;
        for (const auto &share : shares)
            result.push_back(toSecret(share.data()));
        return result;
    });
}

Secret joinRecoverySecret(const std::vector<Secret> &shares)
{
    if (shares.size() < size_t(RecoveryShareThreshold) || shares[0].equals(shares[1])) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Crypto", "Two different recovery sheets are needed."),
            QCoreApplication::translate("Crypto", "Take a second sheet; any two of the three fit together."));
    }
    return guarded([&] {
        std::vector<Botan::RTSS_Share> parts;
        for (const Secret &share : shares)
            parts.emplace_back(share.data(), size_t(share.size()));
        return toSecret(Botan::RTSS_Share::reconstruct(parts));
    });
}

Secret recoverySheetText(int sheet, const Secret &share)
{
    // Five bits a letter, the last one filled with zeros; its number of bytes is known from the number of letters.
    const qsizetype count = (share.size() * 8 + 4) / 5;
    Secret letters(count);
    for (qsizetype i = 0; i < count; ++i) {
        int value = 0;
        for (int bit = 0; bit < 5; ++bit) {
            const qsizetype at = i * 5 + bit;
            const int set = at / 8 < share.size() ? (share.data()[at / 8] >> (7 - at % 8)) & 1 : 0;
            value = (value << 1) | set;
        }
        letters.data()[i] = uchar(Letters[value]);
    }
    const qsizetype lines = (count + LettersPerLine - 1) / LettersPerLine;
    Secret text(lines * (3 + LettersPerLine + GroupsPerLine + 3));
    qsizetype size = 0;
    const auto put = [&](char letter) { text.data()[size++] = uchar(letter); };
    for (qsizetype line = 0; line < lines; ++line) {
        const qsizetype from = line * LettersPerLine;
        const qsizetype here = qMin(LettersPerLine, count - from);
        put(char('0' + sheet));
        put(Letters[line]);
        for (qsizetype i = 0; i < here; ++i) {
            if (i % LettersPerGroup == 0)
                put(' ');
            put(char(letters.data()[from + i]));
        }
        const int check = checksum(sheet, int(line), letters, from, here);
        put(' ');
        put(Letters[check >> 5]);
        put(Letters[check & 31]);
        put('\n');
    }
    Secret exact = Secret::copyOf(QByteArrayView(reinterpret_cast<const char *>(text.data()), size - 1));
    return exact;
}

RecoverySheet readRecoverySheet(const Secret &text)
{
    RecoverySheet result;
    Secret letters(text.size());
    qsizetype count = 0;
    int line = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        // One line: its letters without the blanks between them.
        Secret row(text.size());
        qsizetype length = 0;
        int number = line + 1;
        for (; at < text.size() && text.data()[at] != '\n'; ++at) {
            const char letter = char(text.data()[at]);
            if (letter == ' ' || letter == '\r' || letter == '\t' || letter == '-')
                continue;
            const int value = valueOf(letter);
            if (value < 0)
                throwSheet(QCoreApplication::translate("Crypto", "Line %1 of the recovery sheet has a letter that never stands there.").arg(number));
            row.data()[length++] = uchar(Letters[value]);
        }
        ++at;
        if (length == 0)
            continue;
        const int sheet = row.data()[0] - '0';
        if (length < 5 || length > LettersPerLine + 4 || sheet < 1 || sheet > RecoveryShareCount || (result.sheet != 0 && sheet != result.sheet)
            || valueOf(char(row.data()[1])) != line)
            throwSheet(QCoreApplication::translate("Crypto", "Line %1 of the recovery sheet is mistyped or out of order.").arg(number));
        result.sheet = sheet;
        const qsizetype here = length - 4;
        std::memcpy(letters.data() + count, row.data() + 2, size_t(here));
        const int check = (valueOf(char(row.data()[length - 2])) << 5) | valueOf(char(row.data()[length - 1]));
        if (check != checksum(sheet, line, letters, count, here))
            throwSheet(QCoreApplication::translate("Crypto", "Line %1 of the recovery sheet is mistyped.").arg(number));
        count += here;
        ++line;
    }
    const qsizetype bytes = count * 5 / 8;
    if (bytes == 0)
        throwSheet(QCoreApplication::translate("Crypto", "The recovery sheet is empty."));
    result.share = Secret(bytes);
    for (qsizetype i = 0; i < bytes * 8; ++i) {
        const int value = valueOf(char(letters.data()[i / 5]));
        if ((value >> (4 - i % 5)) & 1)
            result.share.data()[i / 8] |= uchar(1 << (7 - i % 8));
    }
    return result;
}

} // namespace tongjian
