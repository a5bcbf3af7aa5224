// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/KnownParties.h"

#include <QAbstractListModel>
#include <QCompleter>

namespace tongjian
{

/// Those whom a line can complete to, best first.
class KnownPartyModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setParties(const QList<KnownParty> &parties);
    [[nodiscard]] const QList<KnownParty> &parties() const { return m_parties; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<KnownParty> m_parties;
};

/// Completes by name, number or organisation and tells who was chosen.
class KnownPartyCompleter : public QCompleter
{
    Q_OBJECT
public:
    enum class Of { Name, Address }; ///< what the line itself shows of the one that is chosen
    KnownPartyCompleter(KnownPartyModel *model, Of of, QObject *parent);

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosen(const tongjian::KnownParty &party);

private:
    [[nodiscard]] KnownParty partyAt(const QModelIndex &index) const;

    Of m_of;
};

} // namespace tongjian
