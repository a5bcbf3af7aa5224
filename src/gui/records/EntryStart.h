// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/EntryTemplates.h"

#include <QObject>

#include <functional>

class QAction;

namespace tongjian
{

/// What a form begins with: one's own defaults, a template, or what repeats from the record before.
class EntryStart : public QObject
{
    Q_OBJECT
public:
    /// @p content: what stands in @p form.
    EntryStart(Session &session, QWidget *form, std::function<RecordContent()> content);

    /// For the form's menu: choose a template, see and change the defaults, keep what is chosen as defaults.
    [[nodiscard]] QList<QAction *> actions() const { return { m_templates, m_edit, m_keep }; }
    /// An empty form with the defaults as they are now.
    [[nodiscard]] RecordContent fresh();
    /// What repeats from one talk to the next stays; what was said does not.
    [[nodiscard]] RecordContent next(const RecordContent &before) const;
    [[nodiscard]] std::optional<Channel> usualChannel(FormKind form) const;
    [[nodiscard]] QString ownNumber(Channel channel) const;
    void retranslateUi();

Q_SIGNALS:
    void templateChosen(const tongjian::RecordContent &content);

private:
    void readDefaults();
    void choose();
    void edit();
    [[nodiscard]] qint64 thisMinute() const;

    Session &m_session;
    QWidget *m_form;
    std::function<RecordContent()> m_content;
    std::optional<EntryDefaults> m_defaults;
    QAction *m_templates;
    QAction *m_edit;
    QAction *m_keep;
};

} // namespace tongjian
