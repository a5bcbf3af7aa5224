// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pieces.h"

#include <QByteArray>
#include <QScopeGuard>
#include <QtConcurrent>

#include <array>

namespace tongjian
{

void inPieces(qint64 size, const ReadAt &read, const QList<PieceWork> &works, const std::function<void()> &begin)
{
    const qsizetype room = qsizetype(qMin(PieceSize, size));
    std::array<QByteArray, 2> pieces { QByteArray(room, Qt::Uninitialized), QByteArray(room, Qt::Uninitialized) };
    QList<QFuture<void>> atWork;
    const auto settle = qScopeGuard([&] {
        for (QFuture<void> &one : atWork) {
            try {
                one.waitForFinished();
            } catch (...) {
                // Something else was thrown before.
            }
        }
    });
    const auto await = [&] {
        for (QFuture<void> &one : atWork)
            one.waitForFinished();
        atWork.clear();
    };
    for (qint64 offset = 0, round = 0; offset < size; offset += PieceSize, ++round) {
        begin();
        char *to = pieces[size_t(round % 2)].data();
        const QByteArrayView piece(to, qMin(PieceSize, size - offset));
        read(offset, to, piece.size());
        await();
        for (const PieceWork &work : works)
            atWork.append(QtConcurrent::run([&work, offset, piece] { work(offset, piece); }));
    }
    await();
}

} // namespace tongjian
