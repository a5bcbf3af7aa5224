// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarksBar.h"

#include "RecordListModel.h"
#include "ui_MarksBar.h"

#include <QEvent>

namespace tongjian
{

MarksBar::MarksBar(RecordListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::MarksBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->marksAll, &QCheckBox::clicked, this, [this] {
        if (int(m_model.marked().size()) < m_model.markable())
            m_model.markAll();
        else
            m_model.clearMarks();
    });
    connect(m_ui->marksClear, &QPushButton::clicked, &m_model, &RecordListModel::clearMarks);
    connect(&m_model, &RecordListModel::marksChanged, this, &MarksBar::tellSoon);
    tell();
}

MarksBar::~MarksBar() = default;

void MarksBar::tellSoon()
{
    // A thousand rows marked one after the other are told about once.
    if (std::exchange(m_willTell, true))
        return;
    QMetaObject::invokeMethod(this, &MarksBar::tell, Qt::QueuedConnection);
}

void MarksBar::tell()
{
    m_willTell = false;
    const int count = int(m_model.marked().size());
    const int all = m_model.markable();
    m_ui->marksAll->setCheckState(count == 0 ? Qt::Unchecked : count < all ? Qt::PartiallyChecked : Qt::Checked);
    m_ui->marksAll->setEnabled(all > 0);
    m_ui->marksCount->setText(count > 0 ? tr("%n selected", nullptr, count) : QString());
    m_ui->marksClear->setVisible(count > 0);
    Q_EMIT changed(count);
}

void MarksBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace tongjian
