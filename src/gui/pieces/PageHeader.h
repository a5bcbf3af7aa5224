// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace tongjian
{

/// A push button that shows an action: text, icon, enabled, visible and tooltip follow it.
[[nodiscard]] QPushButton *actionButton(QAction *action, QWidget *parent);

/// The head of a page: title, clause of the regulation, at most one primary action, the others beside it or, when there is
/// no room, under "…".
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    ~PageHeader() override;

    void setTitle(const QString &title);
    /// As displayClause() writes it: 第三章（二）.
    void setClause(const QString &clause);
    /// The one thing to do next; nullptr takes it away. The action stays its owner's. One that is secondary too stands beside again when
    /// another takes its place.
    void setPrimary(QAction *action);
    /// Beside the primary one while there is room, in this order; @p alwaysInMenu keeps it under "…".
    void addSecondary(QAction *action, bool alwaysInMenu = false);
    void setBackVisible(bool visible);

    [[nodiscard]] QString title() const;
    /// What can be done here now, the primary one first.
    [[nodiscard]] QList<QAction *> offered() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Secondary {
        QAction *action;
        QPushButton *button; ///< nullptr: always in the menu
    };
    void arrange();
    void retranslateUi();

    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_clause;
    QPushButton *m_primary = nullptr;
    QAction *m_primaryAction = nullptr;
    QMetaObject::Connection m_primaryGone;
    QPushButton *m_more;
    QMenu *m_menu;
    QList<Secondary> m_secondary;
    QString m_titleText;
    QString m_clauseText;
};

} // namespace tongjian
