// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Tokens.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace tongjian
{

/// A scrolling column of things one under the other, never wider than can be read: forms, details of a record.
class Column : public QScrollArea
{
    Q_OBJECT
public:
    explicit Column(QWidget *parent = nullptr, int maximumWidth = size::FormWidth);
    /// Add widgets and layouts here; a stretch at the end keeps them at the top.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A section under a dimmed small heading; the heading's label, so that it can be retranslated.
    QLabel *addSection(const QString &heading, QWidget *content);
    void setMargins(int margin);

private:
    QVBoxLayout *m_column;
    QWidget *m_inner;
};

} // namespace tongjian
