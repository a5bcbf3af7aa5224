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
    /// @p newest: the last day that can be gone to.
    DayBar(const QDate &newest, QWidget *parent);
    ~DayBar() override;

Q_SIGNALS:
    void dayChosen(const QDate &day);
    void newestChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNewest(); ///< as if nobody had chosen a day

    std::unique_ptr<Ui::DayBar> m_ui;
};

} // namespace tongjian
