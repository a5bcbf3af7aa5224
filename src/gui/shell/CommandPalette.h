// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Icons.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QStandardItemModel;

namespace tongjian
{

class Card;
class SearchField;

struct PaletteEntry {
    Icon icon = Icon::None;
    QString title;
    QString about; ///< dimmed, at the right: what kind of thing
    QString words; ///< further words that find it, not shown
    std::function<void()> act;
};

/// Ctrl+K: type a few characters, Enter goes there. Lies over the window that it belongs to and gives the focus back to
/// where it was.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    /// Answers a query with entries; asked anew at each change. An empty query asks for what is usual.
    using Source = std::function<QList<PaletteEntry>(const QString &query)>;

    explicit CommandPalette(QWidget *window); ///< made whole when it is opened first: no start waits for it
    void addSource(Source source);
    void open();
    void dismiss();
    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

    /// True if every word of @p query stands in @p text; case and width of letters do not matter.
    [[nodiscard]] static bool matches(const QString &query, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Delegate;
    void build();
    void fill();
    void place();
    void choose(int row);
    void retranslateUi();

    QList<Source> m_sources;
    QList<PaletteEntry> m_entries;
    Card *m_card = nullptr;
    SearchField *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    QStandardItemModel *m_items = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace tongjian
