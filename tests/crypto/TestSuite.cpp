// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "crypto/KnownAnswers.h"
#include "crypto/RecoveryShares.h"

#include <QTest>
#include <QThread>

#include <cstring>
#include <optional>
#include <random>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tongjian;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);

#ifndef TONGJIAN_SANITIZED
// Looks at memory in the moment it is given back: what stood in it must have been overwritten by then.
namespace
{
const char *g_watched = nullptr;
qsizetype g_size = 0;
char g_seen[256];
int g_frees = 0;

void watch(const void *where, qsizetype size)
{
    g_frees = 0;
    g_size = size;
    g_watched = static_cast<const char *>(where);
}
} // namespace

extern "C" void __libc_free(void *block) noexcept;
extern "C" void free(void *block) noexcept
{
    constexpr ptrdiff_t LargestHeader = 64; // of a string's buffer
    const char *start = static_cast<const char *>(block);
    if (block && g_watched && start <= g_watched && g_watched - start <= LargestHeader) {
        memcpy(g_seen, g_watched, size_t(g_size));
        ++g_frees;
        g_watched = nullptr;
    }
    __libc_free(block);
}
#endif

class TestSuite : public QObject
{
    Q_OBJECT

    static void suites()
    {
        QTest::addColumn<int>("id");
        QTest::newRow("gm") << int(SuiteId::Gm);
        QTest::newRow("intl") << int(SuiteId::Intl);
    }
    template<typename Work>
    static bool refused(Work &&work)
    {
        try {
            work();
        } catch (const Error &) {
            return true;
        }
        return false;
    }

private Q_SLOTS:
    void publishedAnswers_data()
    {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const KnownAnswer &known : knownAnswers())
            QTest::newRow(known.source) << row++;
    }
    void publishedAnswers()
    {
        QFETCH(int, row);
        QVERIFY(gives(knownAnswers()[size_t(row)]));
    }

    void aWrongAnswerRefuses()
    {
        for (const KnownAnswer &known : knownAnswers()) {
            QByteArray altered(known.kind == KnownAnswer::Kind::Verify ? known.context : known.answer);
            altered[0] = altered[0] == '0' ? '1' : '0';
            KnownAnswer wrong = known;
            (known.kind == KnownAnswer::Kind::Verify ? wrong.context : wrong.answer) = altered.constData();
            QVERIFY2(refused([&] { requireAnswers(known.suite, { &wrong, 1 }); }), known.source);
        }
        Suite::of(SuiteId::Gm).selfTest();
        Suite::of(SuiteId::Intl).selfTest();
    }

    void sealing_data() { suites(); }
    void sealing()
    {
        QFETCH(int, id);
        const Suite &suite = Suite::of(SuiteId(id));
        const Secret key = Secret::random(Suite::KeySize);
        for (const QByteArray &plain : { QByteArray(), QByteArray("x"), QByteArray(1024 * 1024, 'y') }) {
            const QByteArray sealed = suite.seal(key, plain, "context");
            QCOMPARE(sealed.size(), plain.size() + Suite::SealOverhead);
            QCOMPARE(suite.open(key, sealed, "context"), plain);
            QVERIFY(suite.seal(key, plain, "context") != sealed);
            QVERIFY(refused([&] { (void)suite.open(key, sealed, "other"); }));
            QVERIFY(refused([&] { (void)suite.open(Secret::random(Suite::KeySize), sealed, "context"); }));
            QVERIFY(refused([&] { (void)suite.open(key, sealed.chopped(1), "context"); }));
            for (qsizetype at : { qsizetype(0), qsizetype(1), qsizetype(2), qsizetype(13), sealed.size() / 2, sealed.size() - 1 }) {
                QByteArray altered = sealed;
                altered[at] = char(altered[at] ^ 1);
                QVERIFY2(refused([&] { (void)suite.open(key, altered, "context"); }), QByteArray::number(at));
            }
        }
        QVERIFY(refused([&] { (void)suite.seal(Secret::random(16), "x", "c"); }));
    }

    void manyUnderOneKey_data() { suites(); }
    void manyUnderOneKey()
    {
        QFETCH(int, id);
        const Suite &suite = Suite::of(SuiteId(id));
        const Secret key = Secret::random(Suite::KeySize);
        Sealer sealer = suite.sealer(key);
        Sealer moved = std::move(sealer);
        Opener opener = suite.opener(key);
        Opener there = std::move(opener);
        QSet<QByteArray> different;
        for (int i = 0; i < 5; ++i) {
            const Secret secret = Secret::random(Suite::KeySize);
            const QByteArray context = "place " + QByteArray::number(i);
            const QByteArray sealed = moved.seal(secret, context);
            QVERIFY(suite.openSecret(key, sealed, context).equals(secret));
            QVERIFY(there.open(sealed, context).equals(secret));
            QVERIFY(refused([&] { (void)suite.openSecret(key, sealed, "place"); }));
            for (const QByteArray &wrong : { sealed.chopped(1), QByteArray("\x7f") + sealed.mid(1), sealed.left(20) + char(~sealed.at(20)) + sealed.mid(21) })
                QVERIFY(refused([&] { (void)there.open(wrong, context); }));
            QVERIFY(refused([&] { (void)there.open(sealed, "place"); }));
            QVERIFY(there.open(sealed, context).equals(secret)); // as before, whatever it refused
            QVERIFY(refused([&] { (void)suite.openSecret(Secret::random(Suite::KeySize), sealed, context); }));
            different.insert(sealed.mid(2, 12)); // the nonces
            // What others do on this thread meanwhile is no business of it.
            QCOMPARE(suite.open(key, suite.seal(key, "x", "y"), "y"), QByteArray("x"));
        }
        QCOMPARE(different.size(), 5);
        QVERIFY(refused([&] { (void)suite.sealer(Secret::random(16)); }));
        QVERIFY(refused([&] { (void)suite.opener(Secret::random(16)); }));
        QVERIFY(refused([&] { (void)suite.opener(Secret::random(Suite::KeySize)).open(suite.sealSecret(key, key, "c"), "c"); }));
    }

    void derivingSeveral_data() { suites(); }
    void derivingSeveral()
    {
        QFETCH(int, id);
        const Suite &suite = Suite::of(SuiteId(id));
        const Secret key = Secret::random(Suite::KeySize);
        const auto [summary, content, nameless] = suite.deriveEach(key, { "summary", "content", "" });
        QVERIFY(summary.equals(suite.derive(key, "summary")));
        QVERIFY(content.equals(suite.derive(key, "content")));
        QVERIFY(nameless.equals(suite.derive(key, "")));
        QVERIFY(!summary.equals(content));
    }

    void sealingToSomebody_data() { suites(); }
    void sealingToSomebody()
    {
        QFETCH(int, id);
        const Suite &suite = Suite::of(SuiteId(id));
        const SealingKey mine = suite.newSealingKey();
        const SealingKey other = suite.newSealingKey();
        const Secret secret = Secret::random(137);
        const QByteArray sealed = suite.sealTo(mine.publicKey(), secret, "context");
        QVERIFY(mine.open(sealed, "context").equals(secret));
        QVERIFY(suite.loadSealingKey(mine.privateKey()).open(sealed, "context").equals(secret));
        QVERIFY(refused([&] { (void)other.open(sealed, "context"); }));
        QVERIFY(refused([&] { (void)mine.open(sealed, "contexT"); }));
        for (qsizetype at = 0; at < sealed.size(); at += 3) {
            QByteArray altered = sealed;
            altered[at] = char(altered[at] ^ 4);
            QVERIFY2(refused([&] { (void)mine.open(altered, "context"); }), QByteArray::number(at));
        }
        for (qsizetype size = 0; size < sealed.size(); size += 7)
            QVERIFY(refused([&] { (void)mine.open(sealed.left(size), "context"); }));
    }

    void signing_data() { suites(); }
    void signing()
    {
        QFETCH(int, id);
        const Suite &suite = Suite::of(SuiteId(id));
        const SigningKey key = suite.newSigningKey();
        const QByteArray signature = key.sign("message");
        QVERIFY(suite.verify(key.publicKey(), "message", signature));
        QVERIFY(suite.verify(key.publicKey(), "message", suite.loadSigningKey(key.privateKey()).sign("message")));
        QVERIFY(!suite.verify(key.publicKey(), "messagE", signature));
        QVERIFY(!suite.verify(suite.newSigningKey().publicKey(), "message", signature));
        QVERIFY(!suite.verify(key.publicKey(), "message", {}));
        QVERIFY(!suite.verify(key.publicKey(), "message", signature.chopped(1)));
        for (qsizetype at = 0; at < signature.size(); ++at) {
            QByteArray altered = signature;
            altered[at] = char(altered[at] ^ 1);
            QVERIFY2(!suite.verify(key.publicKey(), "message", altered), QByteArray::number(at));
        }
        const Suite &another = Suite::of(id == int(SuiteId::Gm) ? SuiteId::Intl : SuiteId::Gm);
        QVERIFY(refused([&] { (void)another.verify(key.publicKey(), "message", signature); }));
    }

    void hostileKeysAreRefused_data() { suites(); }
    void hostileKeysAreRefused()
    {
        QFETCH(int, id);
        const Suite &suite = Suite::of(SuiteId(id));
        const SigningKey key = suite.newSigningKey();
        const QByteArray good = key.publicKey();
        const QByteArray message("message");
        const QByteArray signature = key.sign(message);
        std::mt19937 random(7);
        for (int i = 0; i < 1000; ++i) {
            QByteArray der = good;
            const int changes = 1 + int(random() % 4);
            for (int change = 0; change < changes; ++change)
                der[qsizetype(random() % quint32(der.size()))] = char(random());
            if (random() % 5 == 0)
                der.truncate(qsizetype(random() % quint32(der.size())));
            bool accepted = false;
            try {
                accepted = suite.verify(der, message, signature);
            } catch (const Error &) {
                continue;
            }
            QVERIFY(!accepted || der == good);
        }
    }

    void threadsShareKeys_data() { suites(); }
    void threadsShareKeys()
    {
        QFETCH(int, id);
        const Suite &suite = Suite::of(SuiteId(id));
        const SigningKey key = suite.newSigningKey();
        const SignatureVerifier verifier = suite.verifier(key.publicKey());
        std::atomic_int good = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&, i] {
                for (int round = 0; round < 25; ++round) {
                    const QByteArray message = QByteArray::number(i * 1000 + round);
                    if (verifier.verify(message, key.sign(message)))
                        ++good;
                }
            }));
            threads.back()->start();
        }
        for (auto &thread : threads)
            thread->wait();
        QCOMPARE(good.load(), 100);
    }

    // Published for HMAC-SM3: GM/T 0042-2015, appendix D.3.
    void hmacSm3_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("mac");
        const QByteArray counting = QByteArray::fromHex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425");
        QTest::newRow("1") << counting.left(32) << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").repeated(2)
                           << QByteArray("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
        QTest::newRow("2") << counting << QByteArray(50, char(0xcd)) << QByteArray("220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae");
        QTest::newRow("3") << QByteArray(32, char(0x0b)) << QByteArray("Hi There") << QByteArray("c0ba18c68b90c88bc07de794bfc7d2c8d19ec31ed8773bc2b390c9604e0be11e");
    }
    void hmacSm3()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, mac);
        QCOMPARE(Suite::of(SuiteId::Gm).mac(Secret::copyOf(key), message).toHex(), mac);
    }

    void secretsAreOverwritten()
    {
        {
            // A key's slot stays mapped, so it can be looked at afterwards.
            std::optional<Secret> secret = Secret::random(32);
            const uchar *slot = secret->data();
            QVERIFY(QByteArray(reinterpret_cast<const char *>(slot), 32) != QByteArray(32, '\0'));
            secret.reset();
            QCOMPARE(QByteArray(reinterpret_cast<const char *>(slot), 32), QByteArray(32, '\0'));
        }
#ifdef TONGJIAN_SANITIZED
        QSKIP("the sanitizer frees memory itself");
#else
        const auto isScrubbed = [] { return g_frees > 0 && QByteArray(g_seen, g_size) == QByteArray(g_size, '\0'); };
        {
            Secret secret = Secret::copyOf(QByteArrayView("a secret that is longer than what has a slot among the keys, as a private key is"));
            watch(secret.data(), secret.size());
            secret.wipe();
            QVERIFY(secret.isEmpty() && secret.data() == nullptr);
            QVERIFY(isScrubbed());
        }
        {
            // The password field's own buffer.
            QString typed = QStringLiteral("密码 pass word");
            typed.detach();
            const QByteArray expected = typed.toUtf8();
            watch(typed.constData(), typed.size() * qsizetype(sizeof(QChar)));
            const Secret secret = Secret::takeFrom(typed);
            QVERIFY(typed.isEmpty());
            QCOMPARE(secret.view(), QByteArrayView(expected));
            QVERIFY(isScrubbed());
        }
        {
            QByteArray bytes("bytes that hold a secret");
            bytes.detach();
            watch(bytes.constData(), bytes.size());
            wipe(bytes);
            QVERIFY(isScrubbed());
        }
        {
            // The watch itself sees what is not overwritten.
            QByteArray bytes("bytes that hold a secret");
            bytes.detach();
            watch(bytes.constData(), bytes.size());
            bytes.clear();
            QVERIFY(g_frees > 0 && !isScrubbed());
        }
        watch(nullptr, 0);
#endif
        Secret taken = Secret::copyOf(QByteArrayView("secret bytes"));
        Secret moved = std::move(taken);
        QVERIFY(taken.isEmpty());
        QCOMPARE(moved.size(), 12);
    }

    void processIsHardened()
    {
        // In a child, which tells by its exit code.
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            hardenProcess();
            rlimit limit {};
            const bool noCore = ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
            const bool notDumpable = ::prctl(PR_GET_DUMPABLE) == 0;
            ::_exit(noCore && notDumpable ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void passwordParametersHaveBounds()
    {
        const Secret password = Secret::copyOf("p");
        QVERIFY(refused([&] { (void)passwordKey(password, "12345678", { 7, 1, 1 }); }));
        QVERIFY(refused([&] { (void)passwordKey(password, "12345678", { 64, 0, 1 }); }));
        QVERIFY(refused([&] { (void)passwordKey(password, "12345678", { 64, 1, 65 }); }));
        QVERIFY(refused([&] { (void)passwordKey(password, "12345678", { 5 * 1024 * 1024, 1, 1 }); }));
        QVERIFY(refused([&] { (void)passwordKey(password, "short", { 64, 1, 1 }); }));
        QVERIFY(!passwordKey(Secret(), "12345678", { 64, 1, 1 }).isEmpty());
    }

    void anyTwoSheetsOpen()
    {
        const Secret secret = Secret::random(32);
        const std::vector<Secret> shares = splitRecoverySecret(secret);
        QCOMPARE(shares.size(), size_t(3));
        for (size_t a = 0; a < 3; ++a) {
            for (size_t b = 0; b < 3; ++b) {
                std::vector<Secret> two;
                two.push_back(shares[a].clone());
                two.push_back(shares[b].clone());
                if (a == b)
                    QVERIFY(refused([&] { (void)joinRecoverySecret(two); }));
                else
                    QVERIFY(joinRecoverySecret(two).equals(secret));
            }
            std::vector<Secret> one;
            one.push_back(shares[a].clone());
            QVERIFY(refused([&] { (void)joinRecoverySecret(one); }));
        }
        std::vector<Secret> mixed;
        mixed.push_back(shares[0].clone());
        mixed.push_back(splitRecoverySecret(secret)[1].clone());
        bool opened = false;
        try {
            opened = joinRecoverySecret(mixed).equals(secret);
        } catch (const Error &) {
        }
        QVERIFY(!opened);
    }

    void sheetsAreReadBack()
    {
        const std::vector<Secret> shares = splitRecoverySecret(Secret::random(32));
        for (int i = 0; i < 3; ++i) {
            const Secret text = recoverySheetText(i + 1, shares[size_t(i)]);
            const RecoverySheet read = readRecoverySheet(text);
            QCOMPARE(read.sheet, i + 1);
            QVERIFY(read.share.equals(shares[size_t(i)]));
            // Lower case, other blanks, letters that look alike.
            QByteArray loose = text.view().toByteArray().toLower();
            loose.replace(' ', "  ").replace('0', 'o').replace('\n', "\r\n");
            QVERIFY(readRecoverySheet(Secret::copyOf(loose)).share.equals(shares[size_t(i)]));
        }
        // Every single mistyped letter is noticed, and its line named.
        const QByteArray text = recoverySheetText(1, shares[0]).view().toByteArray();
        int noticed = 0;
        int tried = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == ' ' || text[at] == '\n')
                continue;
            QByteArray mistyped = text;
            mistyped[at] = text[at] == 'X' ? 'Y' : 'X';
            ++tried;
            try {
                (void)readRecoverySheet(Secret::copyOf(mistyped));
            } catch (const Error &error) {
                const QString line = QString::number(text.left(at).count('\n') + 1);
                QVERIFY2(error.message().contains(line), error.what());
                ++noticed;
            }
        }
        QCOMPARE(noticed, tried);
    }
};

QTEST_GUILESS_MAIN(TestSuite)
#include "TestSuite.moc"
