// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside the seals of a record and of a chunk of an attachment: comes back exactly, shows its rough size only, is read
// as it was sealed before there was packing, and whatever else stands in its place is refused.
#include "core/Error.h"
#include "store/SealedRecord.h"

#include <QCborArray>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <zstd.h>

using namespace tongjian;

namespace
{

constexpr Id StoreId = 11;
constexpr Id BlobId = 22;
const Suite &suite = Suite::of(SuiteId::Gm);

QByteArray noise(qsizetype size)
{
    QRandomGenerator generator(1);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

// Sealed for the place of the first and last chunk, whatever is in it.
QByteArray sealedAsIs(const Secret &key, const QByteArray &plain)
{
    const QCborArray place { int(suite.id()), StoreId, BlobId, 0, int(RecordClass::Multimedia), QStringLiteral("attachment"), 0, true };
    return suite.seal(key, plain, QCborValue(place).toCbor());
}

QByteArray withLength(quint32 length, const QByteArray &rest)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian<quint32>(length, bytes.data());
    return bytes + rest;
}

QByteArray frameOf(const QByteArray &plain, bool sizeStated = true)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, sizeStated);
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(plain.size()))), '\0');
    frame.truncate(qsizetype(ZSTD_compress2(context, frame.data(), size_t(frame.size()), plain.constData(), size_t(plain.size()))));
    ZSTD_freeCCtx(context);
    return frame;
}

bool refused(const Secret &key, const QByteArray &sealed)
{
    try {
        (void)openChunk(suite, key, StoreId, BlobId, 0, true, sealed, Packing::Zstd);
        return false;
    } catch (const Error &error) {
        return error.code() == ErrorCode::Integrity;
    }
}

} // namespace

class TestSealedParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackExactly_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("one byte") << QByteArray(1, '\0');
        QTest::newRow("text") << QStringLiteral("您好，合同已盖章。").toUtf8().repeated(300);
        QTest::newRow("noise") << noise(70'001);
        QTest::newRow("a whole chunk of noise") << noise(ChunkSize);
        QTest::newRow("a whole chunk of zeros") << QByteArray(ChunkSize, '\0');
    }

    void comesBackExactly()
    {
        QFETCH(QByteArray, plain);
        for (SuiteId id : { SuiteId::Gm, SuiteId::Intl }) {
            const Suite &with = Suite::of(id);
            const Secret key = Secret::random(Suite::KeySize);
            const QByteArray sealed = sealChunk(with, key, StoreId, BlobId, 3, false, plain);
            QCOMPARE(openChunk(with, key, StoreId, BlobId, 3, false, sealed, Packing::Zstd), plain);
            QVERIFY2(sealed.size() <= plain.size() + plain.size() / 100 + 4096, "a film must not grow");
            // Bound to its place and to being the last.
            QVERIFY_THROWS_EXCEPTION(Error, (void)openChunk(with, key, StoreId, BlobId, 3, true, sealed, Packing::Zstd));
            QVERIFY_THROWS_EXCEPTION(Error, (void)openChunk(with, key, StoreId, BlobId, 2, false, sealed, Packing::Zstd));
            QVERIFY_THROWS_EXCEPTION(Error, (void)openChunk(with, key, StoreId, BlobId + 1, 3, false, sealed, Packing::Zstd));
        }
    }

    void lengthTellsTheRoughSizeOnly()
    {
        const Secret key = Secret::random(Suite::KeySize);
        QSet<qsizetype> sizes;
        for (qsizetype size = 0; size <= 20'000; size += 7)
            sizes.insert(sealChunk(suite, key, StoreId, BlobId, 0, true, noise(size)).size());
        QVERIFY2(sizes.size() < 50, qPrintable(QString::number(sizes.size())));
        QVERIFY(sealChunk(suite, key, StoreId, BlobId, 0, true, QByteArray(100'000, 'a')).size() < 1000);
    }

    void whatWasSealedBeforePackingIsRead()
    {
        const Secret key = Secret::random(Suite::KeySize);
        const QByteArray plain = "as it came";
        QCOMPARE(openChunk(suite, key, StoreId, BlobId, 0, true, sealedAsIs(key, plain), Packing::None), plain);
    }

    void contentOfBeforePackingIsRead()
    {
        const SealPlace place { StoreId, 33, 2, RecordClass::Voice };
        const QByteArray bound = QCborValue(QCborArray { int(suite.id()), StoreId, 33, 2, int(RecordClass::Voice), QStringLiteral("content"), 0, true }).toCbor();
        const Secret key = Secret::random(Suite::KeySize);
        RecordContent content;
        content.subject = QStringLiteral("报价");
        content.body = QStringLiteral("单价不变，月底交货。").repeated(50);
        SealedRecord sealed = sealRecord(suite, place, key, content);
        QVERIFY(openRecord(suite, place, key, sealed) == content);
        QVERIFY2(sealed.content.size() < encodeContent(content).size() / 2, "packed");

        // What it was before: the salt and the bare content, padded.
        const Secret contentKey = suite.derive(key, "content");
        const QByteArray plain = suite.open(contentKey, sealed.content, bound);
        const QByteArray salt = plain.mid(4, 32);
        const auto unpacked = [&](const RecordContent &said) {
            QByteArray bare = salt + encodeContent(said);
            const auto length = quint32(bare.size());
            return suite.seal(contentKey, withLength(length, bare.leftJustified(4096, '\0')), bound);
        };
        sealed.content = unpacked(content);
        QVERIFY(openRecord(suite, place, key, sealed) == content);
        // Still held to the commitment.
        content.body.chop(1);
        sealed.content = unpacked(content);
        QVERIFY_THROWS_EXCEPTION(Error, (void)openRecord(suite, place, key, sealed));
        // A frame that is none, and one that is cut.
        const QByteArray frame = frameOf(noise(5000));
        for (const QByteArray &inside : { QByteArray::fromHex("28b52ffd"), frame.first(20), frame.chopped(9) }) {
            sealed.content = suite.seal(contentKey, withLength(quint32(32 + inside.size()), salt + inside), bound);
            QVERIFY_THROWS_EXCEPTION(Error, (void)openRecord(suite, place, key, sealed));
        }
    }

    // Short ones are not packed: they come back all the same, and no size gives away which kind it is.
    void contentOfAnyLengthComesBack()
    {
        const SealPlace place { StoreId, 33, 2, RecordClass::Voice };
        for (SuiteId id : { SuiteId::Gm, SuiteId::Intl }) {
            const Suite &with = Suite::of(id);
            const Secret key = Secret::random(Suite::KeySize);
            RecordContent content;
            content.subject = QStringLiteral("报价");
            const qsizetype bare = encodeContent(content).size();
            for (qsizetype size : { 0, 1, 200, 960, 1000, 1020, 1021, 1022, 1023, 1024, 1025, 1030, 3000 }) {
                content.body = QString(qMax<qsizetype>(0, size - bare), u'a');
                const SealedRecord sealed = sealRecord(with, place, key, content);
                QVERIFY(openRecord(with, place, key, sealed) == content);
                QCOMPARE((sealed.content.size() - Suite::SealOverhead) % 256, 0);
            }
        }
    }

    void otherThingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("inside");
        const QByteArray good = frameOf("good");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("no room for a length") << QByteArray(3, '\0');
        QTest::newRow("length 0") << withLength(0, "");
        QTest::newRow("length beyond the end") << withLength(quint32(good.size()) + 1, good);
        QTest::newRow("length 4 GiB") << withLength(0xffffffff, good);
        QTest::newRow("no frame") << withLength(10, "0123456789");
        QTest::newRow("half a frame") << withLength(quint32(good.size()) / 2, good);
        QTest::newRow("two frames") << withLength(2 * quint32(good.size()), good + good);
        QTest::newRow("a frame without its size") << withLength(quint32(frameOf(noise(5000), false).size()), frameOf(noise(5000), false));
        const QByteArray larger = frameOf(QByteArray(ChunkSize + 1, 'a'));
        QTest::newRow("larger than a chunk") << withLength(quint32(larger.size()), larger);
        const QByteArray bomb = frameOf(QByteArray(32 * ChunkSize, 'a'));
        QTest::newRow("a bomb of 32 MiB") << withLength(quint32(bomb.size()), bomb);
        const QByteArray whole = frameOf(noise(5000));
        QTest::newRow("cut") << withLength(quint32(whole.size()) - 9, whole.chopped(9));
    }

    void otherThingsAreRefused()
    {
        QFETCH(QByteArray, inside);
        const Secret key = Secret::random(Suite::KeySize);
        QVERIFY(refused(key, sealedAsIs(key, inside)));
    }
};

QTEST_GUILESS_MAIN(TestSealedParts)
#include "TestSealedParts.moc"
