// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/AccountRenewal.h"

#include <functional>
#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace tongjian
{

namespace Ui
{
class RecoverySheetsSheet;
}

class LabelledField;

/// Takes the texts of two recovery sheets, saves the three that replace them, and only then does what they are needed for: whatever
/// is cut off in between, one whole set is always good.
class RecoverySheetsSheet : public Sheet
{
    Q_OBJECT
public:
    RecoverySheetsSheet(Session &session, const QString &title, const QString &explanation, const QString &verb, std::function<void(const SheetsInUse &)> act,
        QWidget *parent);
    ~RecoverySheetsSheet() override;
    void reject() override;

private:
    void check(QPlainTextEdit *edit, LabelledField *field);
    void tryIt();

    Session &m_session;
    std::function<void(const SheetsInUse &)> m_act;
    std::unique_ptr<Ui::RecoverySheetsSheet> m_ui;
    QPushButton *m_go;
};

} // namespace tongjian
