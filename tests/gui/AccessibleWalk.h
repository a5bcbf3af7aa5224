// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader and somebody without a mouse need of whatever is shown: the rules of TestAccessibility (pages, screens) and
// TestAccessibleSheets (whatever opens above them).

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDebug>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QTest>

namespace tongjian::test
{

/// Names, roles and states through Qt's accessibility interfaces, the way of Tab, the look of the focus. What is broken is kept until
/// nothingIsWrong(), so that one run tells all of it.
class AccessibleWalk
{
public:
    void begin()
    {
        m_found.clear();
        m_walked = 0;
    }
    static QString placeOf(QObject *object)
    {
        QStringList way;
        for (QObject *one = object; one && way.size() < 4; one = one->parent())
            way.prepend(one->objectName().isEmpty() ? QLatin1String(one->metaObject()->className()) : one->objectName());
        return way.join(u'/');
    }
    void complain(const QString &where, QObject *object, const QString &what)
    {
        m_found += where + QStringLiteral(": ") + placeOf(object) + QStringLiteral(" ") + what;
    }

    void walkScreen(const QString &where, QWidget *screen)
    {
        QTest::qWait(20);
        m_heard.clear();
        m_mnemonics.clear();
        m_visited.clear();
        walk(where, QAccessible::queryAccessibleInterface(screen));
        // Who can be reached by Tab can be found, too: of some widgets Qt tells readers only what it expects in them.
        const QList<QWidget *> all = screen->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->isVisible() && widget->isEnabled() && canBeReached(widget) && !widget->focusProxy() && !widget->isWindow() && !isInView(widget) && !m_visited.contains(widget))
                complain(where, widget, QStringLiteral("is not found from its window"));
        }
    }
    void walkByTab(const QString &where, QWidget *root)
    {
        root->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(root->window()));
        const QList<QWidget *> order = tabStops(where, root);
        if (qEnvironmentVariableIsSet("TONGJIAN_TAB_ORDER")) {
            QStringList names;
            for (QWidget *stop : order)
                names += placeOf(stop).section(u'/', -1);
            qInfo().noquote() << where << names.join(QStringLiteral(" > "));
        }
        readInOrder(where, order);
        showsTheFocus(where, order);
    }
    void nothingIsWrong()
    {
        m_found.removeDuplicates();
        for (const QString &one : std::as_const(m_found))
            qWarning().noquote() << one; // the message of a failure is cut
        QVERIFY(m_found.isEmpty());
        if (qEnvironmentVariableIsSet("TONGJIAN_TAB_ORDER"))
            qInfo() << "walked" << m_walked;
        QVERIFY(m_walked > 0);
    }

private:
    QStringList m_found;
    QSet<QString> m_focusSeen; ///< what stands on every page is looked at once
    QHash<QString, QWidget *> m_heard; ///< by role and name, of the screen that is walked
    QHash<QChar, QWidget *> m_mnemonics;
    QSet<QObject *> m_visited; ///< of the screen that is walked
    int m_walked = 0;

    static bool canBeReached(const QWidget *widget) { return widget->focusPolicy() & Qt::TabFocus; }
    static bool isOperated(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::PushButton:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::Link:
        case QAccessible::PageTab:
        case QAccessible::MenuItem:
        case QAccessible::List:
        case QAccessible::Table:
        case QAccessible::Tree:
            return true;
        default:
            return false;
        }
    }

    void walk(const QString &where, QAccessibleInterface *here, int depth = 0)
    {
        QVERIFY2(here && here->isValid(), qPrintable(where));
        QVERIFY2(depth < 60, qPrintable(where));
        if (here->state().invisible && depth > 0)
            return;
        ++m_walked;
        m_visited.insert(here->object());
        const QString name = heard(here);
        QObject *object = here->object();
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget) {
            const bool reached = widget->isEnabled() && canBeReached(widget) && !qobject_cast<QScrollArea *>(widget) && !qobject_cast<QStackedWidget *>(widget);
            // A field of its own behind a proxy is told by the one that has the focus.
            if ((reached || (isOperated(here->role()) && widget->isEnabled())) && !widget->focusProxy()) {
                if (name.trimmed().isEmpty() && here->text(QAccessible::Value).trimmed().isEmpty())
                    complain(where, widget, QStringLiteral("has no name"));
                else if (name.trimmed().isEmpty() && !isOperated(here->role()))
                    complain(where, widget, QStringLiteral("has a value but no name"));
                else if (name.trimmed().isEmpty())
                    complain(where, widget, QStringLiteral("is known by its value alone: ") + here->text(QAccessible::Value));
                if (here->role() == QAccessible::NoRole)
                    complain(where, widget, QStringLiteral("has no role"));
                if (reached && !isOperated(here->role()))
                    complain(where, widget, QStringLiteral("can be reached, but its role says nothing of what it is: %1").arg(int(here->role())));
                if (reached && !here->state().focusable)
                    complain(where, widget, QStringLiteral("does not say that it can be reached"));
                sounds(where, widget, here->role(), name);
                if (widget->hasFocus() != bool(here->state().focused))
                    complain(where, widget, QStringLiteral("tells the focus wrongly"));
            }
            if (!widget->isEnabled() && !here->state().disabled)
                complain(where, widget, QStringLiteral("does not say that it is disabled"));
            for (const QMetaObject *meta = widget->metaObject(); meta; meta = meta->superClass()) {
                QString plain = QLatin1String(meta->className());
                plain = plain.mid(plain.lastIndexOf(u':') + 1);
                if (!name.isEmpty() && (name == plain || name == QLatin1String(meta->className())))
                    complain(where, widget, QStringLiteral("is named after its class"));
            }
            if (!name.isEmpty() && name == widget->objectName())
                complain(where, widget, QStringLiteral("is named by its object name"));
            // Markup and mnemonics are for the eye.
            if (name.contains(QStringLiteral("<p>")) || (name.contains(u'&') && !name.contains(QStringLiteral(" & "))))
                complain(where, widget, QStringLiteral("is read with its marks: ") + name);
            answers(where, widget);
            // A field under a label has the label's words, or words of its own that say as much.
            if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy() && label->buddy()->isVisible()) {
                QAccessibleInterface *field = QAccessible::queryAccessibleInterface(label->buddy());
                if (!field || heard(field).trimmed().isEmpty())
                    complain(where, label->buddy(), QStringLiteral("does not take the name of its label"));
            }
        }
        if (qobject_cast<QAbstractItemView *>(widget)) {
            walkRows(where, qobject_cast<QAbstractItemView *>(widget));
            return;
        }
        for (int i = 0; i < here->childCount(); ++i) {
            QAccessibleInterface *child = here->child(i);
            if (child && child->object() != object)
                walk(where, child, depth + 1);
        }
    }

    // The name as it is read. Of a combo box Qt tells readers on Unix its value; the words of its label come before, by another way.
    static QString heard(QAccessibleInterface *here)
    {
        const QString name = here->text(QAccessible::Name);
        if (here->role() != QAccessible::ComboBox)
            return name;
        QStringList words;
        const auto related = here->relations(QAccessible::Label);
        for (const auto &[label, relation] : related)
            words += label->text(QAccessible::Name);
        if (name != here->text(QAccessible::Value))
            words += name;
        return words.join(u' ');
    }
    // Who only hears can tell any two things apart.
    void sounds(const QString &where, QWidget *widget, QAccessible::Role role, const QString &name)
    {
        // A button inside a line is heard behind the line's own name.
        if (name.trimmed().isEmpty() || qobject_cast<QLineEdit *>(widget->parentWidget()))
            return;
        const QString key = QString::number(int(role)) + u' ' + name;
        if (QWidget *other = m_heard.value(key); other && other != widget)
            complain(where, widget, QStringLiteral("sounds like another, \"%1\": %2").arg(name, placeOf(other)));
        m_heard.insert(key, widget);
    }
    // A letter with Alt does one thing: of two with the same one Qt does neither.
    void answers(const QString &where, QWidget *widget)
    {
        QString text;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            text = label->text();
        const qsizetype at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size() || text.at(at + 1) == u'&' || !widget->isEnabled())
            return;
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()->focusPolicy() == Qt::NoFocus)
            complain(where, widget, QStringLiteral("has a letter that leads nowhere"));
        const QChar letter = text.at(at + 1).toUpper();
        if (QWidget *other = m_mnemonics.value(letter); other && other != widget)
            complain(where, widget, QStringLiteral("answers to Alt+%1 like another: %2").arg(letter).arg(placeOf(other)));
        m_mnemonics.insert(letter, widget);
    }

    // Rows through the view's own interface, as a reader asks for them; the first ones of long lists.
    void walkRows(const QString &where, QAbstractItemView *view)
    {
        QAccessibleInterface *here = QAccessible::queryAccessibleInterface(view);
        QVERIFY(here);
        if (!view->model())
            return;
        const int rows = walkRowsUnder(where, view, view->rootIndex());
        QVERIFY2(here->childCount() >= rows, qPrintable(where));
        // What is to be filled in or chosen in the cells.
        const QList<QWidget *> inCells = view->viewport()->findChildren<QWidget *>();
        for (QWidget *widget : inCells) {
            if (!widget->isVisible() || !widget->isEnabled() || !canBeReached(widget) || widget->focusProxy())
                continue;
            QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(widget);
            const QString name = cell ? heard(cell) : QString();
            if (name.trimmed().isEmpty())
                complain(where, widget, QStringLiteral("has no name in its cell"));
            else
                sounds(where, widget, cell->role(), name);
        }
    }
    int walkRowsUnder(const QString &where, QAbstractItemView *view, const QModelIndex &parent)
    {
        const int rows = qMin(view->model()->rowCount(parent), 30);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = view->model()->index(row, 0, parent);
            (void)walkRowsUnder(where, view, index);
            if (!(index.flags() & Qt::ItemIsSelectable))
                continue;
            QString text = index.data(Qt::AccessibleTextRole).toString();
            if (text.isEmpty())
                text = index.data(Qt::DisplayRole).toString();
            bool cell = false; // an editor or a choice stands in the cell
            for (int column = 0; text.isEmpty() && column < view->model()->columnCount(parent); ++column) {
                const QModelIndex other = index.siblingAtColumn(column);
                text = other.data(Qt::DisplayRole).toString();
                cell = cell || view->indexWidget(other) || (other.flags() & Qt::ItemIsEditable);
            }
            if (text.trimmed().isEmpty() && !cell)
                complain(where, view, QStringLiteral("has a row without words: %1").arg(row));
        }
        return rows;
    }

    // Part of a table or list: its header, an editor in a cell. The view stands for it.
    static bool isInView(const QWidget *widget)
    {
        for (const QWidget *one = widget->parentWidget(); one; one = one->parentWidget()) {
            if (qobject_cast<const QAbstractItemView *>(one))
                return true;
        }
        return false;
    }
    // What Tab comes to inside @p root, each once, in its order.
    QList<QWidget *> tabStops(const QString &where, QWidget *root)
    {
        QSet<QWidget *> there;
        const QList<QWidget *> all = root->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->isVisible() && widget->isEnabled() && canBeReached(widget) && !widget->focusProxy() && !qobject_cast<QScrollArea *>(widget) && !isInView(widget))
                there.insert(widget);
        }
        if (there.isEmpty())
            return {};
        // As somebody comes to it: by Tab from what stands before it. Where nothing stands around it, from the first of all.
        QWidget *outside = nullptr;
        const QList<QWidget *> everything = root->window()->findChildren<QWidget *>();
        for (QWidget *widget : everything) {
            if (!outside && widget->isVisible() && widget->isEnabled() && canBeReached(widget) && !widget->focusProxy() && widget != root && !root->isAncestorOf(widget) && !isInView(widget))
                outside = widget;
        }
        (outside ? outside : *there.begin())->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the window puts its stops in order when somebody goes on
        for (int i = 0; outside && i < 100 && !root->isAncestorOf(QApplication::focusWidget()); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *first = outside ? QApplication::focusWidget() : root->window()->nextInFocusChain();
        while (first && !there.contains(first))
            first = outside ? first->parentWidget() : first->nextInFocusChain();
        if (!first) {
            complain(where, root, QStringLiteral("is not come to by Tab"));
            return {};
        }
        first->setFocus(Qt::TabFocusReason);
        QList<QWidget *> order { first };
        for (int i = 0; i < 400; ++i) {
            QWidget *before = QApplication::focusWidget();
            if (!before)
                break;
            QTest::keyClick(before, Qt::Key_Tab);
            QWidget *here = QApplication::focusWidget();
            while (here && here != root && !there.contains(here))
                here = here->parentWidget(); // an editor in a cell stands for its table
            if (here == order.constLast())
                continue; // the next part of a date, the next cell
            if (root->isWindow() && here != first && (!here || here == root || !root->isAncestorOf(here)))
                complain(where, order.constLast(), QStringLiteral("has nothing behind it: Tab does not come round"));
            if (!here || here == root || !root->isAncestorOf(here) || here == first)
                break;
            if (order.contains(here)) {
                complain(where, here, QStringLiteral("is come back to"));
                break;
            }
            order.append(here);
        }
        for (QWidget *stop : std::as_const(there)) {
            if (!order.contains(stop) && !isInView(stop) && stop->isVisible() && !stop->visibleRegion().isEmpty())
                complain(where, stop, QStringLiteral("is never come to by Tab"));
        }
        return order;
    }
    // From left to right and line by line, in each part of the page by itself: of two stops the parts of the page that hold them are compared.
    void readInOrder(const QString &where, const QList<QWidget *> &order)
    {
        for (qsizetype i = 1; i < order.size(); ++i) {
            QWidget *before = order.at(i - 1);
            QWidget *here = order.at(i);
            QWidget *common = before;
            while (!common->isAncestorOf(here) && common != here)
                common = common->parentWidget();
            if (common == before || common == here)
                continue;
            const auto part = [common](QWidget *widget) {
                while (widget->parentWidget() != common)
                    widget = widget->parentWidget();
                return widget->geometry();
            };
            const QRect a = part(before);
            const QRect b = part(here);
            const bool below = b.center().y() > a.bottom() || b.top() >= a.bottom();
            const bool right = b.left() >= a.right() && b.bottom() > a.top();
            if (!below && !right)
                complain(where, here, QStringLiteral("comes by Tab after what stands behind it: ") + placeOf(before));
        }
    }
    // The eye finds the focus: where it is the picture is another, by more than a blinking bar.
    void showsTheFocus(const QString &where, const QList<QWidget *> &order)
    {
        constexpr int Rim = 4;
        constexpr int Least = 40; // pixels; the bar in a line of text has some twenty
        for (QWidget *stop : order) {
            QWidget *window = stop->window();
            const QString key = placeOf(stop);
            if (m_focusSeen.contains(key) || !stop->isVisible() || !stop->isEnabled())
                continue;
            m_focusSeen.insert(key);
            stop->setFocus(Qt::TabFocusReason);
            if (QApplication::focusWidget() != stop && !stop->isAncestorOf(QApplication::focusWidget()))
                continue; // moves on by itself
            QTest::qWait(1); // the form may say something new now and grow
            for (QWidget *around = stop->parentWidget(); around; around = around->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(around))
                    area->ensureWidgetVisible(stop); // as Tab does
            }
            const QRect part = QRect(stop->mapTo(window, QPoint()), stop->size()).adjusted(-Rim, -Rim, Rim, Rim) & window->rect();
            const QImage with = window->grab(part).toImage();
            QApplication::focusWidget()->clearFocus();
            QTest::qWait(1);
            const QImage without = window->grab(part).toImage();
            int other = 0;
            for (int y = 0; y < qMin(with.height(), without.height()); ++y) {
                for (int x = 0; x < qMin(with.width(), without.width()); ++x)
                    other += with.pixel(x, y) != without.pixel(x, y);
            }
            if (other < Least)
                complain(where, stop, QStringLiteral("does not show that it has the focus: %1 pixels").arg(other));
        }
    }
};

} // namespace tongjian::test
