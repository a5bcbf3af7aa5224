// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tongjian
{

class Banner;
class PageHeader;

/// The widget of a page: head, a banner when there is something to say, body. The window writes title and clause into the head.
class PageView : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// Fills the page below the head. For a form or a text: a Column.
    void setBody(QWidget *body);

private:
    PageHeader *m_header;
    Banner *m_banner;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace tongjian
