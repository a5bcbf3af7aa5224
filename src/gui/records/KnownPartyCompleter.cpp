// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownPartyCompleter.h"

#include "gui/style/Typography.h"

#include <QAbstractItemView>

namespace tongjian
{

namespace
{
constexpr int IndexRole = Qt::UserRole + 1;
constexpr int PopupWidth = 360;
constexpr int MostVisible = 8;
}

void KnownPartyModel::setParties(const QList<KnownParty> &parties)
{
    beginResetModel();
    m_parties = parties;
    endResetModel();
}

int KnownPartyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parties.size());
}

QVariant KnownPartyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KnownParty &party = m_parties.at(index.row());
    if (role == IndexRole)
        return index.row();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    QStringList parts;
    for (const QString &part : { party.name, party.address, party.organisation }) {
        if (!part.isEmpty())
            parts += displaySafe(part);
    }
    return parts.join(factSeparator());
}

KnownPartyCompleter::KnownPartyCompleter(KnownPartyModel *model, Of of, QObject *parent)
    : QCompleter(model, parent)
    , m_of(of)
{
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(MostVisible);
    popup()->setMinimumWidth(PopupWidth); // the field of a name is narrower than name, number and company
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) { Q_EMIT chosen(partyAt(index)); });
}

KnownParty KnownPartyCompleter::partyAt(const QModelIndex &index) const
{
    const auto *known = static_cast<const KnownPartyModel *>(model());
    const int row = index.data(IndexRole).toInt();
    return index.isValid() && row < known->parties().size() ? known->parties().at(row) : KnownParty();
}

QString KnownPartyCompleter::pathFromIndex(const QModelIndex &index) const
{
    const KnownParty party = partyAt(index);
    return m_of == Of::Name || party.address.isEmpty() ? party.name : party.address;
}

} // namespace tongjian
