// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Regulation.h"
#include "gui/style/Icons.h"

#include <QObject>

class QWidget;

namespace tongjian
{

/// The headings of the sidebar, in its order.
enum class PageGroup : quint8 {
    Start, ///< home; no heading
    Own, ///< what everyone does
    Department,
    Archive, ///< records officers
    Security,
    Audit,
    Leadership,
};
inline constexpr int PageGroupCount = 7;
[[nodiscard]] QString displayName(PageGroup group);

/// A task in the sidebar. It says who it is and makes its widget when it is opened for the first time; the widget is asked to
/// refresh each time it is shown. Texts are asked for again after the language changed; widgets answer LanguageChange
/// themselves.
class Page : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// For machines: object name, preferences, pictures. Never translated.
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual Icon icon() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// The clause that it serves, as displayClause() writes it.
    [[nodiscard]] virtual QString clause() const { return {}; }
    [[nodiscard]] virtual PageGroup group() const = 0;
    /// How much waits for the person here; emit countChanged() when it may be another.
    [[nodiscard]] virtual int count() const { return 0; }
    /// Something of that is overdue.
    [[nodiscard]] virtual bool isUrgent() const { return false; }

    [[nodiscard]] virtual QWidget *create(QWidget *parent) = 0;
    virtual void refresh(QWidget *widget) { Q_UNUSED(widget) }
    /// Show this one thing (a record's id, a case): how home, palette and notices jump.
    virtual void open(QWidget *widget, const QString &what)
    {
        Q_UNUSED(widget)
        Q_UNUSED(what)
    }
    virtual void retranslate(QWidget *widget) { Q_UNUSED(widget) }

Q_SIGNALS:
    void countChanged();
    /// Ask the window to go to another page.
    void goTo(const QString &id, const QString &what);
};

} // namespace tongjian
