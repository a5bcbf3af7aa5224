// SPDX-License-Identifier: GPL-3.0-or-later
#include "MerkleTree.h"

namespace tongjian
{

namespace
{

QByteArray leafHash(Hasher &hasher, QByteArrayView leaf)
{
    hasher.add(QByteArrayView("\0", 1));
    hasher.add(leaf);
    return hasher.result();
}

QByteArray nodeHash(Hasher &hasher, QByteArrayView left, QByteArrayView right)
{
    hasher.add(QByteArrayView("\1", 1));
    hasher.add(left);
    hasher.add(right);
    return hasher.result();
}

// From the leaves upward; @p visit sees each level, the root's too.
template<typename Visit>
QByteArray walkUp(const Suite &suite, const QList<QByteArray> &leaves, Visit &&visit)
{
    Hasher hasher = suite.hasher();
    QList<QByteArray> level;
    level.reserve(leaves.size());
    for (const QByteArray &leaf : leaves)
        level.append(leafHash(hasher, leaf));
    if (level.isEmpty())
        return hasher.result();
    while (level.size() > 1) {
        visit(level);
        QList<QByteArray> above;
        above.reserve((level.size() + 1) / 2);
        for (qsizetype i = 0; i + 1 < level.size(); i += 2)
            above.append(nodeHash(hasher, level.at(i), level.at(i + 1)));
        if (level.size() % 2)
            above.append(level.constLast());
        level = above;
    }
    return level.constFirst();
}

} // namespace

QByteArray merkleRoot(const Suite &suite, const QList<QByteArray> &leaves)
{
    return walkUp(suite, leaves, [](const QList<QByteArray> &) {});
}

QList<QByteArray> merklePath(const Suite &suite, const QList<QByteArray> &leaves, qsizetype index)
{
    return merklePaths(suite, leaves, { index }).constFirst();
}

QList<QList<QByteArray>> merklePaths(const Suite &suite, const QList<QByteArray> &leaves, const QList<qsizetype> &indexes)
{
    QList<QList<QByteArray>> paths(indexes.size());
    QList<qsizetype> at = indexes;
    (void)walkUp(suite, leaves, [&](const QList<QByteArray> &level) {
        for (qsizetype i = 0; i < at.size(); ++i) {
            const qsizetype neighbour = at.at(i) ^ 1;
            if (neighbour < level.size())
                paths[i].append(level.at(neighbour));
            at[i] /= 2;
        }
    });
    return paths;
}

QByteArray rootOfPath(const Suite &suite, QByteArrayView leaf, qint64 index, qint64 count, const QList<QByteArray> &path)
{
    if (index < 0 || index >= count)
        return {};
    Hasher hasher = suite.hasher();
    QByteArray hash = leafHash(hasher, leaf);
    qsizetype used = 0;
    for (qint64 width = count; width > 1; width = width / 2 + width % 2) {
        if ((index ^ 1) < width) {
            if (used == path.size() || path.at(used).size() != Suite::HashSize)
                return {};
            const QByteArray &neighbour = path.at(used++);
            hash = index % 2 ? nodeHash(hasher, neighbour, hash) : nodeHash(hasher, hash, neighbour);
        }
        index /= 2;
    }
    return used == path.size() ? hash : QByteArray();
}

} // namespace tongjian
