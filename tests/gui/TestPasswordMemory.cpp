// SPDX-License-Identifier: GPL-3.0-or-later
// After a login nothing of the password is left in the process: its memory is searched as a thief of a memory image would do.
#include "Driven.h"

#include "services/Login.h"

#include <QFile>

#include <array>
#include <cstring>

#include <sys/uio.h>
#include <unistd.h>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

// The password is never written here as it is, or the search would find this table: each character is kept with its bits turned.
constexpr char Turned = 0x55;
constexpr auto Masked = [] {
    std::array<char, 24> masked {};
    constexpr char Plain[] = "Seven herons, 1 dry pond";
    for (size_t i = 0; i < masked.size(); ++i)
        masked[i] = char(Plain[i] ^ Turned);
    return masked;
}();

char letter(size_t i)
{
    return char(Masked[i] ^ Turned);
}

Secret password()
{
    QByteArray bytes(qsizetype(Masked.size()), Qt::Uninitialized);
    for (size_t i = 0; i < Masked.size(); ++i)
        bytes[qsizetype(i)] = letter(i);
    return Secret::takeFrom(bytes);
}

// Whether the first @p length characters stand at @p at, each @p width bytes wide.
bool standsAt(const char *at, size_t length, size_t width)
{
    for (size_t i = 0; i < length; ++i) {
        if (at[i * width] != letter(i) || (width == 2 && at[i * width + 1] != 0))
            return false;
    }
    return true;
}

// How often the first @p length characters stand in writable memory, in UTF-8 or UTF-16. Read through the kernel, which does
// not mind when another thread gives a mapping back; the buffer for that is not searched.
int found(size_t length)
{
    static std::array<char, 1 << 20> buffer;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    const auto own = quintptr(buffer.data());
    int count = 0;
    qsizetype searched = 0;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2 || !words[1].startsWith("rw"))
            continue;
        const qsizetype dash = words[0].indexOf('-');
        quintptr at = words[0].left(dash).toULongLong(nullptr, 16);
        const quintptr end = words[0].mid(dash + 1).toULongLong(nullptr, 16);
        while (at < end) {
            iovec here { buffer.data(), buffer.size() };
            iovec there { reinterpret_cast<void *>(at), size_t(std::min<quintptr>(end - at, buffer.size())) };
            const ssize_t got = ::process_vm_readv(::getpid(), &here, 1, &there, 1, 0);
            if (got <= 0)
                break;
            searched += got;
            const char *cursor = buffer.data();
            const char *const last = buffer.data() + got;
            while ((cursor = static_cast<const char *>(std::memchr(cursor, letter(0), size_t(last - cursor))))) {
                const auto place = at + quintptr(cursor - buffer.data());
                const bool inBuffer = place >= own && place < own + buffer.size();
                for (const size_t width : { 1u, 2u })
                    count += !inBuffer && size_t(last - cursor) >= length * width && standsAt(cursor, length, width);
                ++cursor;
            }
            if (at + quintptr(got) >= end)
                break;
            at += quintptr(got) - 2 * Masked.size(); // what lies across two readings
        }
    }
    buffer.fill(0);
    return searched > 1 << 20 ? count : -1;
}

} // namespace

class TestPasswordMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef TONGJIAN_SANITIZED
        QSKIP("the sanitizer keeps freed memory for a while");
#endif
        m_house = std::make_unique<House>();
        const auto session = m_house->as("li");
        changePassword(*session, House::ownPassword(QStringLiteral("li")), password());
    }

    void nothingIsLeftByAChange()
    {
        QCOMPARE(found(Masked.size()), 0);
    }

    void nothingIsLeftByALogin()
    {
        Driven ui(m_house->environment);
        ui.desktop.showLogin(m_house->paths.folder);
        QTRY_VERIFY(ui.find<QLineEdit>("loginName"));
        ui.type("loginName", QStringLiteral("li"));
        auto *line = ui.find<QLineEdit>("loginPassword");
        QVERIFY(line);
        line->setFocus();
        for (size_t i = 0; i < Masked.size(); ++i)
            QTest::keyClick(line, letter(i));
        QVERIFY(found(Masked.size()) > 0); // the search finds what is there: the field's own buffer
        ui.press("loginEnter");
        QTRY_VERIFY(ui.desktop.session());
        QCOMPARE(found(Masked.size()), 0);
        QCOMPARE(found(Masked.size() / 2), 0); // nor the beginning, in a buffer that the field outgrew
    }

private:
    std::unique_ptr<House> m_house;
};

QTEST_MAIN(TestPasswordMemory)
#include "TestPasswordMemory.moc"
