// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Application.h"

#include <QWidget>

#include <memory>

namespace tongjian
{

namespace Ui
{
class ScopeEditor;
}

class Session;

/// Whose records, of which departments, classes, channels, days and words (LOOK: scope picker). What a route does not leave to the
/// applicant is not shown.
class ScopeEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeEditor(QWidget *parent = nullptr);
    ~ScopeEditor() override;

    void setSession(Session &session);
    /// No words, and no days: a hold asks for open ones beside it.
    void setForHold();
    /// Nothing outside @p within can be chosen: for approving less. Empty: anything.
    void setScope(Route route, const Scope &scope, const std::optional<Scope> &within = {});
    [[nodiscard]] Scope scope() const;
    /// Where less is approved: nothing of a kind is marked any more, so nothing would be left.
    [[nodiscard]] bool leavesNothing() const;
    void setErrors(const QList<ApplicationProblem> &problems);
    [[nodiscard]] bool focusField(ApplicationField field);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void choosePersons();
    void showPersons();

    std::unique_ptr<Ui::ScopeEditor> m_ui;
    Session *m_session = nullptr;
    Route m_route = Route::OwnRecords;
    QList<Id> m_persons;
    std::optional<Scope> m_within;
    bool m_forHold = false;
};

} // namespace tongjian
