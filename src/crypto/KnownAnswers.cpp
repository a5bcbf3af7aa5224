// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownAnswers.h"

#include "RecoveryShares.h"
#include "core/Error.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

using Kind = KnownAnswer::Kind;

constexpr KnownAnswer Answers[] = {
    { Kind::Hash, SuiteId::Gm, "GB/T 32905-2016, A.1", "", "616263", "", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0" },
    { Kind::Open, SuiteId::Gm, "RFC 8998, A.1", "0123456789abcdeffedcba987654321000000000000000000000000000000000",
        "00001234567800000000abcd"
        "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
        "83de3541e4c2b58177e065a9bf7b62ec",
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa" },
    { Kind::Verify, SuiteId::Gm, "GB/T 32918.5-2017, A.2",
        "305b301506092a811ccf5501822d0106082a811ccf5501822d034200"
        "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13",
        "6d65737361676520646967657374",
        "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa", "" },
    { Kind::Agree, SuiteId::Gm, "GB/T 32918.5-2017, C.2",
        "308189020100301506092a811ccf5501822d0106082a811ccf5501822d046d306b0201010420"
        "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8a144034200"
        "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13",
        "307c022004ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73"
        "022100e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0"
        "042059983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766041321886ca989ca9c7d58087307ca93092d651efa",
        "", "656e6372797074696f6e207374616e64617264" },
    { Kind::Hash, SuiteId::Intl, "FIPS 180-4 example, \"abc\"", "", "616263", "", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    { Kind::Mac, SuiteId::Intl, "RFC 4231, 4.3", "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f", "",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843" },
    { Kind::Derive, SuiteId::Intl, "RFC 5869, A.1", "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865" },
    { Kind::Open, SuiteId::Intl, "McGrew and Viega, GCM, test case 16", "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
        "cafebabefacedbaddecaf888"
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        "76fc6ece0f4e1768cddf8853bb2d551b",
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39" },
    { Kind::Verify, SuiteId::Intl, "RFC 8032, 7.1, test 2", "302a300506032b65700321003d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00", "" },
    { Kind::Agree, SuiteId::Intl, "RFC 7748, 6.1",
        "302e020100300506032b656e0422042077076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a",
        "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f", "", "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742" },
    { Kind::Password, SuiteId::Gm, "Argon2 reference implementation, test.c, Argon2id v=19 t=2 m=2^8 p=1", "70617373776f7264", "736f6d6573616c74", "",
        "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe" },
};

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

} // namespace

std::span<const KnownAnswer> knownAnswers()
{
    return Answers;
}

bool gives(const KnownAnswer &known)
{
    const Suite &suite = Suite::untested(known.suite);
    const QByteArray answer = bytes(known.answer);
    switch (known.kind) {
    case Kind::Hash:
        return suite.hash(bytes(known.input)) == answer;
    case Kind::Mac:
        return suite.mac(Secret::copyOf(bytes(known.key)), bytes(known.input)) == answer;
    case Kind::Derive:
        return suite.derive(Secret::copyOf(bytes(known.key)), bytes(known.context), bytes(known.input), answer.size()).view() == answer;
    case Kind::Open: {
        const QByteArray sealed = QByteArray(1, '\1') + QByteArray(1, char(known.suite)) + bytes(known.input);
        return suite.open(Secret::copyOf(bytes(known.key)), sealed, bytes(known.context)) == answer;
    }
    case Kind::Verify: {
        QByteArray signature = QByteArray(1, char(known.suite)) + bytes(known.context);
        if (!suite.verify(bytes(known.key), bytes(known.input), signature))
            return false;
        signature[5] = char(signature[5] ^ 1);
        return !suite.verify(bytes(known.key), bytes(known.input), signature);
    }
    case Kind::Agree:
        return suite.loadSealingKey(Secret::copyOf(bytes(known.key))).agreed(bytes(known.input)).view() == answer;
    case Kind::Password:
        return passwordKey(Secret::copyOf(bytes(known.key)), bytes(known.input), { 256, 2, 1 }).view() == answer;
    }
    return false;
}

void requireAnswers(SuiteId suite, std::span<const KnownAnswer> answers)
{
    for (const KnownAnswer &known : answers) {
        bool holds = false;
        try {
            holds = known.suite != suite || gives(known);
        } catch (const Error &) {
            // A primitive that is not there, or refuses its own published answer.
        }
        if (!holds) {
            throw Error(ErrorCode::Integrity, QCoreApplication::translate("Crypto", "The cryptographic self-test failed, so Tongjian does not start."),
                QCoreApplication::translate("Crypto", "Nothing was opened or changed. Install the program and its libraries anew."), QString::fromUtf8(known.source));
        }
    }
}

void Suite::selfTest() const
{
    requireAnswers(m_id, knownAnswers());
    // Key pairs have random parts: sealing, opening and signing are tried against each other.
    const SealingKey sealing = newSealingKey();
    const SigningKey signing = newSigningKey();
    const Secret secret = Secret::random(KeySize);
    const QByteArray context("self-test");
    const bool opens = sealing.open(sealTo(sealing.publicKey(), secret, context), context).equals(secret);
    const bool signs = verify(signing.publicKey(), context, signing.sign(context));
    std::vector<Secret> shares = splitRecoverySecret(secret);
    shares.erase(shares.begin());
    if (!opens || !signs || !joinRecoverySecret(shares).equals(secret)) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Crypto", "The cryptographic self-test failed, so Tongjian does not start."),
            QCoreApplication::translate("Crypto", "Nothing was opened or changed. Install the program and its libraries anew."));
    }
}

} // namespace tongjian
