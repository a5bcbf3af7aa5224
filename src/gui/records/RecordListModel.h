// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/ListRow.h"
#include "gui/pieces/TwoEnded.h"
#include "services/Drafts.h"
#include "services/Reading.h"

#include <QAbstractListModel>
#include <QSet>

namespace tongjian
{

/// A list of records, read page by page as it is scrolled: a million lines cost what is looked at. Queues are grouped into
/// overdue, earlier and today; own lists have the drafts on top. Rows of queues can be marked for a bulk
/// act, those set aside cannot. It holds one stretch of the list and grows at both its ends; from
/// the list's end it reads backwards.
class RecordListModel : public QAbstractListModel, public TwoEnded
{
    Q_OBJECT
public:
    RecordListModel(Session &session, ListKind kind, QObject *parent = nullptr);

    void setNarrowing(const ListNarrowing &narrowing);
    void setWords(const QString &words); ///< search over what can be opened
    void setHidden(Id draft) { m_hidden = draft; } ///< left out of the next reload
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] bool canFetchEarlier() const override { return m_earlier; }
    void fetchEarlier() override;
    void readFromEnd() override; ///< not while searching: what matches is not known from the end
    void readFromStart() override;
    /// Begins with what was entered or came in on @p day or, where nothing was, before it; what is newer stands above and is read when
    /// it is scrolled to. False: nothing is as old, and the oldest page is held. Of lists that show the newest first.
    bool readFromDay(const QDate &day);
    [[nodiscard]] bool beginsAtADay() const { return m_from.has_value(); }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< Qt::CheckStateRole: marks

    /// What is marked, in the order of the list, as it was listed.
    [[nodiscard]] QList<Seen> marked() const;
    /// How many rows that are read so far can be marked.
    [[nodiscard]] int markable() const;
    void markAll();
    void clearMarks();
    [[nodiscard]] bool isSetAside(const QModelIndex &index) const;
    void setSetAside(Id record, bool aside); ///< shows it; who keeps it is services/SetAside

    [[nodiscard]] Id recordAt(const QModelIndex &index) const;
    [[nodiscard]] bool isDraft(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Id record) const;
    /// The next row that is a record, from @p row on; else the last before it.
    [[nodiscard]] QModelIndex nearest(int row) const;

Q_SIGNALS:
    void marksChanged();

private:
    struct Item {
        ListRow row;
        bool draft = false;
        Seen seen = {}; ///< as it was listed
        bool readable = false;
        Chip ownChip = {}; ///< what it shows while it is not set aside
    };
    [[nodiscard]] bool canMark(const Item &item) const;
    void showAside(Item &item) const;
    void append(const QList<RecordLine> &lines);
    void prepend(const QList<RecordLine> &lines);
    void clear();
    void insertDrafts();
    [[nodiscard]] QList<Item> itemsOf(const QList<RecordLine> &lines, QString &group) const;
    [[nodiscard]] bool isQueue() const { return m_kind == ListKind::HeadQueue || m_kind == ListKind::OfficerQueue; }
    [[nodiscard]] bool isForBulk() const { return isQueue() || m_kind == ListKind::Unassigned; }

    Session &m_session;
    ListKind m_kind;
    ListNarrowing m_narrowing;
    QString m_words;
    QList<Item> m_items;
    QHash<Id, QByteArray> m_marked; ///< with the commitment that was listed: what changes loses its mark
    QSet<Id> m_aside;
    Id m_hidden = NoId;
    std::optional<RecordCursor> m_from; ///< where a reload begins, if not with the newest
    std::optional<RecordCursor> m_after; ///< the last line that is held
    std::optional<RecordCursor> m_before; ///< the first one
    bool m_more = true;
    bool m_earlier = false;
    QString m_group;
};

} // namespace tongjian
