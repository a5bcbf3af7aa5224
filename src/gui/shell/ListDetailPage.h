// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PageView.h"

#include <QByteArray>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace tongjian
{

class EmptyState;
class Preferences;

/// List on the left, detail on the right, the splitter remembered. In a window below 1024 px they take turns: opening a row
/// shows the detail alone with a way back (button, Alt+Left, Esc).
class ListDetailPage : public PageView
{
    Q_OBJECT
public:
    /// @p name is the page's id.
    ListDetailPage(Preferences &preferences, const QString &name, QWidget *parent = nullptr);

    /// Above list and detail, over the whole width: numbers, a chart. In a narrow window it goes with the list.
    void setTop(QWidget *top);
    /// Above the list: search, filters.
    void setListHead(QWidget *head);
    void setList(QWidget *list);
    /// What a screen reader calls it: the page's title.
    void setListName(const QString &name);
    /// Under the list: which keys work in it.
    void setListFoot(QWidget *foot);
    void setDetail(QWidget *detail);
    /// Where the detail would be while nothing is chosen.
    [[nodiscard]] EmptyState *nothingChosen() const { return m_nothing; }
    /// Instead of both while there is nothing at all.
    [[nodiscard]] EmptyState *empty() const { return m_empty; }

    void setEmpty(bool empty);
    /// The detail holds something; @p go also turns to it in a narrow window (a row was opened, not only passed).
    void showDetail(bool go = true);
    void showNothing();
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] bool isDetailVisible() const;

public Q_SLOTS:
    void backToList();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();

    Preferences &m_preferences;
    QString m_name;
    QVBoxLayout *m_rows; ///< what stands on top, and m_all
    QStackedWidget *m_all; ///< empty state, or the splitter
    QSplitter *m_splitter;
    QWidget *m_left;
    QVBoxLayout *m_leftLayout;
    QStackedWidget *m_right; ///< nothing chosen, or the detail
    EmptyState *m_nothing;
    EmptyState *m_empty;
    QWidget *m_top = nullptr;
    QWidget *m_head = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_foot = nullptr;
    QWidget *m_detail = nullptr;
    bool m_narrow = false;
    bool m_turnedToDetail = false;
};

} // namespace tongjian
