// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/AddressBook.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class AddressesSheet;
}

/// Somebody's addresses, past ones too: by them collected mail finds whom it concerns (regulation 3.1).
class AddressesSheet : public Sheet
{
    Q_OBJECT
public:
    AddressesSheet(Session &session, Id person, const QList<StaffAddress> &present, QWidget *parent);
    ~AddressesSheet() override;
    void reject() override;

private:
    enum Column { Address, From, Until };
    void addRow(const StaffAddress &one);
    void removeRow();
    void tryIt();
    /// The day in a cell: invalid when it is empty; nothing when it is no day.
    [[nodiscard]] std::optional<QDate> dayAt(int row, Column column) const;
    [[nodiscard]] QString textAt(int row, Column column) const;
    void fail(const QString &message);

    Session &m_session;
    Id m_person;
    std::unique_ptr<Ui::AddressesSheet> m_ui;
    bool m_changed = false;
};

} // namespace tongjian
