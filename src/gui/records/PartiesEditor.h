// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Session.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace tongjian
{

/// Who took part: a line for each, by keyboard alone; names of the staff complete while typing.
class PartiesEditor : public QWidget
{
    Q_OBJECT
public:
    PartiesEditor(Session &session, QWidget *parent = nullptr);

    void setForm(FormKind form);
    void setParties(const QList<Party> &parties);
    /// @p day: what join and leave times are on, UTC ms.
    [[nodiscard]] QList<Party> parties(qint64 day) const;

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
    void removeRow(QWidget *widget);
    void describe(Row &row);

    Session &m_session;
    FormKind m_form = FormKind::Call;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Row> m_rows;
};

} // namespace tongjian
