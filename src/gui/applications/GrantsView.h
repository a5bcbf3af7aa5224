// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/Grants.h"

#include <memory>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tongjian
{

class FactCard;
class LabelledField;
class RecordList;
class RecordView;
class SearchField;
class WatermarkLayer;

/// 授权查阅: what was granted, to be read on screen (regulation 5.2). Each opening asks what for and is journalled; over the content lies
/// who reads it under which application; nothing of it can be copied.
class GrantsView : public ListDetailPage
{
    Q_OBJECT
public:
    GrantsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~GrantsView() override;
    void refresh();
    void openGrant(Id application);
    /// The grant that covers @p record, with its row; says so when none does.
    void showRecord(Id record);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Rows;
    void chooseGrant();
    void search(const QString &words);
    void showOnly(const std::optional<QSet<Id>> &only);
    void show(Id record, bool go);
    void openRecord();
    void correct();
    void ask();
    void offerActs();
    void giveBack();
    void showStatistics();
    void retranslateUi();
    [[nodiscard]] QString watermark() const;

    Session &m_session;
    std::unique_ptr<OpenedGrant> m_grant; ///< the one that is shown, or none
    QList<ApplicationLine> m_running;
    QComboBox *m_grants;
    SearchField *m_search;
    QLabel *m_searchTold;
    Rows *m_rows;
    RecordList *m_list;
    QStackedWidget *m_pane; ///< what is asked before opening, or the record
    QLabel *m_subject;
    FactCard *m_facts;
    QLabel *m_told;
    QLineEdit *m_purpose;
    LabelledField *m_purposeField;
    QPushButton *m_open;
    RecordView *m_record;
    WatermarkLayer *m_watermark;
    QAction *m_correct;
    QAction *m_giveBack;
    QAction *m_statistics;
    QAction *m_ask; ///< for an explanation of what is open
    Id m_shown = NoId;
};

} // namespace tongjian
