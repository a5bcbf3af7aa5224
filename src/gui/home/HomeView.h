// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageView.h"
#include "gui/style/Icons.h"
#include "services/Reading.h"

class QLabel;
class QVBoxLayout;

namespace tongjian
{

class RecordList;
class SimpleRows;

/// The first page of everyone.
class HomeView : public PageView
{
    Q_OBJECT
public:
    explicit HomeView(Session &session, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void goTo(const QString &page, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTile(const QString &page, Icon icon, const QString &what, qint64 count, qint64 since);

    Session &m_session;
    QLabel *m_waitingHeading;
    QVBoxLayout *m_tiles;
    QLabel *m_nothing;
    QLabel *m_sentHeading;
    RecordList *m_sent;
    SimpleRows *m_sentRows;
    QLabel *m_houseHeading;
    QLabel *m_house;
};

} // namespace tongjian
