// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/EntryTemplates.h"

#include <memory>

class QListWidgetItem;

namespace tongjian
{

namespace Ui
{
class EntryTemplatesSheet;
}

/// Own templates: the present form saved as one, one chosen to start from, renamed in its line, deleted.
class EntryTemplatesSheet : public Sheet
{
    Q_OBJECT
public:
    EntryTemplatesSheet(Session &session, const RecordContent &present, QWidget *parent);
    ~EntryTemplatesSheet() override;

    /// The one that was chosen, once the sheet was accepted.
    [[nodiscard]] const EntryTemplate &chosen() const { return m_chosen; }

private:
    void load(Id current = NoId);
    void save();
    void renamed(QListWidgetItem *item);
    void remove();
    void use();
    [[nodiscard]] int currentIndex() const;

    Session &m_session;
    RecordContent m_present;
    QList<EntryTemplate> m_templates;
    EntryTemplate m_chosen;
    QPushButton *m_use;
    std::unique_ptr<Ui::EntryTemplatesSheet> m_ui;
};

} // namespace tongjian
