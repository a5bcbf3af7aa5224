// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/KnownParties.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace tongjian
{

class KnownPartyModel;

/// Who took part: a line for each, by keyboard alone; people and numbers known before complete while typing.
class PartiesEditor : public QWidget
{
    Q_OBJECT
public:
    struct Staff {
        Id id = NoId;
        QString name;
    };
    explicit PartiesEditor(QWidget *parent = nullptr);

    /// Who is recognised as one of the house.
    void setStaff(const QList<Staff> &staff);
    /// Who completes while typing, best first; choosing one fills name, number and organisation.
    void setKnown(const QList<KnownParty> &parties);

    void setForm(FormKind form);
    void setParties(const QList<Party> &parties);
    /// @p day: what join and leave times are on, UTC ms.
    [[nodiscard]] QList<Party> parties(qint64 day) const;
    /// Fills the first line of @p role whose name is still empty.
    void suggest(PartyRole role, const QString &name, const QString &address, const QString &organisation);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        QComboBox *role;
        QLineEdit *name;
        QLineEdit *address;
        QLineEdit *organisation;
        QTimeEdit *joined;
        QTimeEdit *left;
        QPushButton *remove;
        Id person;
        friend bool operator==(const Row &a, const Row &b) { return a.widget == b.widget; }
    };
    void addRow(const Party &party);
    void orderTabs();
    void removeRow(QWidget *widget);
    void drop(QWidget *widget);
    void describe(Row &row);
    void fillFrom(QWidget *widget, const KnownParty &party);

    QList<Staff> m_staff;
    KnownPartyModel *m_known;
    FormKind m_form = FormKind::Call;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace tongjian
