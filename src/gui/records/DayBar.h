// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <memory>

namespace tongjian
{

namespace Ui
{
class DayBar;
}

/// Over the archive: goes to a day among years of records, and back to the newest.
class DayBar : public QWidget
{
    Q_OBJECT
public:
    explicit DayBar(QWidget *parent);
    ~DayBar() override;

    /// The list begins with the newest: no day is chosen. @p today: the last that can be.
    void showNewest(const QDate &today);

Q_SIGNALS:
    void dayChosen(const QDate &day);
    void newestChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::DayBar> m_ui;
};

} // namespace tongjian
