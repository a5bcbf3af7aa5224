// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace tongjian
{

/// Several out of a few: boxes one below the other, at most eight in sight.
class CheckList : public QListWidget
{
    Q_OBJECT
public:
    struct Choice {
        qint64 value = 0;
        QString text; ///< plain
    };
    explicit CheckList(QWidget *parent = nullptr);

    /// What was marked stays marked where it is still there.
    void setChoices(const QList<Choice> &choices);
    void setMarked(const QList<qint64> &values);
    [[nodiscard]] QList<qint64> marked() const; ///< in the order of the list
    [[nodiscard]] QList<qint64> values() const; ///< of all choices

Q_SIGNALS:
    void markedChanged();
};

} // namespace tongjian
