// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownParties.h"

#include "Address.h"

#include <algorithm>
#include <cmath>

namespace tongjian
{

namespace
{
// A talk of so long ago counts half of one of today.
constexpr double HalfLifeMs = 30.0 * 24 * 60 * 60 * 1000;
}

void KnownParties::add(const Party &party, qint64 at)
{
    const QString number = normalAddress(party.address);
    const QString address = number.isEmpty() ? party.address.trimmed() : number;
    if (party.name.trimmed().isEmpty() && address.isEmpty())
        return;
    // The same name with another number is another line to choose; a spelling of the same number is not.
    const QString key = foldForSearch(party.name).remove(u' ') + QChar(0) + foldForSearch(address);
    auto it = m_index.constFind(key);
    if (it == m_index.constEnd()) {
        it = m_index.insert(key, m_list.size());
        m_list.append({ party.name.trimmed(), party.address.trimmed(), party.organisation.trimmed(), party.person, 0, 0 });
    }
    KnownParty &known = m_list[*it];
    ++known.uses;
    if (at >= known.lastUsed) {
        known.lastUsed = at;
        known.address = party.address.trimmed();
        if (!party.organisation.trimmed().isEmpty())
            known.organisation = party.organisation.trimmed();
    }
}

void KnownParties::addStaff(const QString &name, const QString &organisation, Id person)
{
    for (KnownParty &known : m_list) {
        if (known.person != person)
            continue;
        if (known.organisation.isEmpty())
            known.organisation = organisation;
        return; // met before, with a number
    }
    m_list.append({ name, {}, organisation, person, 0, 0 });
}

QList<KnownParty> KnownParties::ranked(qint64 now, qsizetype most) const
{
    struct Weighed {
        double weight;
        const KnownParty *party;
    };
    std::vector<Weighed> order;
    order.reserve(size_t(m_list.size()));
    for (const KnownParty &known : m_list)
        order.push_back({ known.uses * std::exp2(-double(qMax<qint64>(0, now - known.lastUsed)) / HalfLifeMs), &known });
    std::stable_sort(order.begin(), order.end(), [](const Weighed &a, const Weighed &b) { return a.weight > b.weight; });
    QList<KnownParty> list;
    for (const Weighed &one : order) {
        if (list.size() >= most)
            break;
        list.append(*one.party);
    }
    return list;
}

} // namespace tongjian
