// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a mailbox: split into messages that lie one behind the other within the file.
#include "collect/MailSource.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace tongjian;

namespace
{

void demand(bool good)
{
    if (!good)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/mailbox-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("box"));
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size));
    file.close();
    MailSource source({ path });
    qint64 behind = 0;
    while (const auto item = source.next()) {
        demand(item->offset >= behind && item->size >= 0 && item->offset + item->size <= qint64(size));
        demand(item->bytes.size() <= item->size && !item->oversize);
        behind = item->offset + item->size;
        demand(source.doneBytes() <= source.totalBytes());
    }
    return 0;
}
