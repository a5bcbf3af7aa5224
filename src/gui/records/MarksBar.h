// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace tongjian
{

namespace Ui
{
class MarksBar;
}
class RecordListModel;

/// Over a queue: how many of its records are selected, all that are listed at once, none again.
class MarksBar : public QWidget
{
    Q_OBJECT
public:
    MarksBar(RecordListModel &model, QWidget *parent);
    ~MarksBar() override;

Q_SIGNALS:
    /// After all changes of one turn, and after the language changed.
    void changed(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void tellSoon();

    RecordListModel &m_model;
    std::unique_ptr<Ui::MarksBar> m_ui;
    bool m_willTell = false;
};

} // namespace tongjian
