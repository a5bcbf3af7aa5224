// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/LikelyDuplicates.h"
#include "gui/pieces/Card.h"

class QLabel;
class QPushButton;

namespace tongjian
{

/// Beside the form: own entries that seem to tell of the same talk, each of them a way there. Hidden when there are none.
class DuplicatesCard : public Card
{
    Q_OBJECT
public:
    static constexpr int MostShown = 3;
    explicit DuplicatesCard(QWidget *parent = nullptr);

    void setEntries(const QList<OwnEntry> &entries);

Q_SIGNALS:
    void entryWanted(Id id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_heading;
    QLabel *m_explanation;
    QList<QPushButton *> m_buttons;
    QList<OwnEntry> m_entries;
};

} // namespace tongjian
