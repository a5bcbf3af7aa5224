// SPDX-License-Identifier: GPL-3.0-or-later
#include "MerkleTree.h"

namespace tongjian
{

QByteArray merkleRoot(const Suite &suite, const QList<QByteArray> &leaves)
{
    QList<QByteArray> level;
    level.reserve(leaves.size());
    for (const QByteArray &leaf : leaves)
        level.append(suite.hash(QByteArray(1, '\0') + leaf));
    if (level.isEmpty())
        return suite.hash({});
    while (level.size() > 1) {
        QList<QByteArray> above;
        above.reserve((level.size() + 1) / 2);
        for (qsizetype i = 0; i + 1 < level.size(); i += 2)
            above.append(suite.hash(QByteArray(1, '\1') + level.at(i) + level.at(i + 1)));
        if (level.size() % 2)
            above.append(level.constLast());
        level = above;
    }
    return level.constFirst();
}

} // namespace tongjian
