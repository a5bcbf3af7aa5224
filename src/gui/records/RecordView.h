// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Column.h"
#include "services/Reading.h"
#include "services/Retention.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class RecordView;
}

/// One record as everybody sees it: what it is, who took part, what was said, what hangs on it, who did what when. What is not
/// open to this login is not there, and the page says why.
class RecordView : public Column
{
    Q_OBJECT
public:
    explicit RecordView(Session &session, QWidget *parent = nullptr);
    ~RecordView() override;

    void setRecord(const OpenedRecord &record);
    /// A draft has no record around it yet.
    void setDraft(const RecordContent &content, bool returned);
    [[nodiscard]] const OpenedRecord &record() const { return m_record; }
    /// Why it is kept; only of a filed one.
    [[nodiscard]] const std::optional<WhyCard> &why() const { return m_why; }
    void showWhy(); ///< again, after something of it became another
    /// Whether its words can be selected and copied; they can unless somebody says no (what was granted for reading on screen).
    void setCopyable(bool copyable);

Q_SIGNALS:
    void versionShown(); ///< another version of the record, than the one that was set

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void showVersions();
    void chooseVersion();
    void showDifferences();
    void forbidCopying();
    void saveAttachment(int index);

    Session &m_session;
    OpenedRecord m_record;
    std::optional<WhyCard> m_why; ///< of a filed one
    bool m_isDraft = false;
    bool m_copyable = true;
    std::unique_ptr<Ui::RecordView> m_ui;
};

} // namespace tongjian
