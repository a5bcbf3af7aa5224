// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace tongjian
{

class PageView;
class RecordView;
class Session;

/// What an officer does about how long the record that is shown is kept: longer by itself, or held. In the head of the page.
class KeepingActions : public QObject
{
    Q_OBJECT
public:
    KeepingActions(Session &session, RecordView &record, PageView &page);
    /// @p shown: a record is shown; with the words of the language.
    void offer(bool shown);

Q_SIGNALS:
    void changed();

private:
    void extend();
    void hold();

    Session &m_session;
    RecordView &m_record;
    PageView &m_page;
    QAction *m_extend;
    QAction *m_hold;
};

} // namespace tongjian
