// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tongjian
{

class Banner;

/// What fills the window before somebody is in: the name of the house and one column in the middle.
class EntryScreen : public QWidget
{
    Q_OBJECT
public:
    explicit EntryScreen(QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &explanation);
    /// Where a screen sets up its form, under heading and banner.
    [[nodiscard]] QWidget *body();
    [[nodiscard]] Banner *banner() const { return m_banner; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_name;
    QLabel *m_title;
    QLabel *m_explanation;
    Banner *m_banner;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace tongjian
