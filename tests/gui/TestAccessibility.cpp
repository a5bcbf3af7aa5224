// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds: every page of every role and the screens before a login are walked through Qt's accessibility interfaces, in
// Chinese. Whatever can be reached or operated has a name, a role that fits and a state that is true (LOOK: screen readers get names, values,
// states). Tab walks each of them as it is read, and whoever has the focus is seen. TestAtSpi walks the running program from outside.
#include "Driven.h"

#include "gui/entry/FoundingWizard.h"
#include "gui/entry/NewPasswordScreen.h"
#include "gui/shell/TopBar.h"
#include "services/DemoCompany.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QDebug>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTableWidget>

using namespace tongjian;
using namespace tongjian::test;

class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    StorePaths m_paths;
    StoreEnvironment m_environment;
    QTemporaryDir m_folder;
    std::unique_ptr<Driven> m_ui;
    QStringList m_found;
    QSet<QString> m_focusSeen; ///< what stands on every page is looked at once
    int m_walked = 0;

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
        const QString name = here->text(QAccessible::Name);
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
            // A field under a label has the label's words, or words of its own that say as much.
            if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy() && label->buddy()->isVisible()) {
                QAccessibleInterface *field = QAccessible::queryAccessibleInterface(label->buddy());
                if (!field || field->text(QAccessible::Name).trimmed().isEmpty())
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

    // Rows through the view's own interface, as a reader asks for them; the first ones of long lists.
    void walkRows(const QString &where, QAbstractItemView *view)
    {
        QAccessibleInterface *here = QAccessible::queryAccessibleInterface(view);
        QVERIFY(here);
        if (!view->model())
            return;
        const int rows = qMin(view->model()->rowCount(view->rootIndex()), 30);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
            if (!(index.flags() & Qt::ItemIsSelectable))
                continue;
            QString text = index.data(Qt::AccessibleTextRole).toString();
            if (text.isEmpty())
                text = index.data(Qt::DisplayRole).toString();
            bool cell = false; // an editor or a choice stands in the cell
            for (int column = 0; text.isEmpty() && column < view->model()->columnCount(view->rootIndex()); ++column) {
                const QModelIndex other = index.siblingAtColumn(column);
                text = other.data(Qt::DisplayRole).toString();
                cell = cell || view->indexWidget(other) || (other.flags() & Qt::ItemIsEditable);
            }
            if (text.trimmed().isEmpty() && !cell)
                complain(where, view, QStringLiteral("has a row without words: %1").arg(row));
        }
        QVERIFY2(here->childCount() >= rows, qPrintable(where));
    }

    void walkScreen(const QString &where, QWidget *screen)
    {
        QTest::qWait(20);
        walk(where, QAccessible::queryAccessibleInterface(screen));
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
        QVERIFY(m_walked > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_paths.folder = m_folder.filePath(QStringLiteral("Demo.tongjian"));
        m_environment.clock = std::make_shared<SystemClock>();
        m_environment.heads = std::make_shared<ProcessHeadMemory>(true);
        (void)makeDemoCompany(m_paths, m_environment, {});
    }
    void init()
    {
        m_found.clear();
        m_walked = 0;
        m_ui = std::make_unique<Driven>(m_environment);
        m_ui->languages.setLanguage(QStringLiteral("zh_CN"));
    }
    void cleanup() { m_ui.reset(); }

    void screensBeforeTheLogin()
    {
        m_ui->desktop.showWelcome();
        walkScreen(QStringLiteral("welcome"), &m_ui->window());
        walkByTab(QStringLiteral("welcome"), &m_ui->window());
        m_ui->desktop.showLogin(m_paths.folder);
        walkScreen(QStringLiteral("login"), &m_ui->window());
        walkByTab(QStringLiteral("login"), &m_ui->window());
        m_ui->window().showScreen(new NewPasswordScreen(QStringLiteral("li"), [](const Secret &) { return true; }));
        walkScreen(QStringLiteral("new password"), &m_ui->window());
        walkByTab(QStringLiteral("new password"), &m_ui->window());
        m_ui->desktop.showFoundingWizard();
        auto *steps = m_ui->find<QStackedWidget>("steps");
        for (int step = 0; step < steps->count(); ++step) {
            steps->setCurrentIndex(step);
            if (auto *made = m_ui->find<QTableWidget>("initialPasswords"))
                made->setRowCount(1); // as founding leaves it
            walkScreen(QStringLiteral("new store, step %1").arg(step), &m_ui->window());
            walkByTab(QStringLiteral("new store, step %1").arg(step), &m_ui->window());
        }
        nothingIsWrong();
    }

    void pages_data()
    {
        QTest::addColumn<QString>("login");
        const QList<DemoAccount> accounts = demoAccounts(m_paths);
        for (const DemoAccount &account : accounts)
            QTest::newRow(qPrintable(account.login)) << account.login;
    }
    void pages()
    {
        QFETCH(QString, login);
        QString password;
        const QList<DemoAccount> accounts = demoAccounts(m_paths);
        for (const DemoAccount &account : accounts) {
            if (account.login == login)
                password = account.password;
        }
        m_ui->desktop.enter(std::move(logIn(m_paths, m_environment, login, Secret::copyOf(password.toUtf8())).session));
        const QList<Page *> pages = m_ui->window().pages();
        QVERIFY(pages.size() >= 3);
        for (const Page *page : pages) {
            QVERIFY(m_ui->window().openPage(page->id()));
            QTest::qWait(20);
            // With something chosen, so that the detail is there.
            for (auto *list : m_ui->window().pageWidget(page->id())->findChildren<RecordList *>()) {
                if (list->isVisible())
                    list->selectFirst();
            }
            walkScreen(page->id(), &m_ui->window());
            walkByTab(page->id(), m_ui->window().pageWidget(page->id()));
            QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(m_ui->window().pageWidget(page->id()));
            QCOMPARE(whole->text(QAccessible::Name), page->title());
        }
        QVERIFY(m_ui->window().openPage(QStringLiteral("new-record"), QStringLiteral("new")));
        auto *forms = m_ui->find<QComboBox>("form");
        QVERIFY(forms);
        const bool all = login == accounts.constFirst().login; // the same for everybody
        for (int i = 1; all && i < forms->count(); ++i) {
            forms->setCurrentIndex(i);
            walkScreen(QStringLiteral("new record, form %1").arg(i), &m_ui->window());
            walkByTab(QStringLiteral("new record, form %1").arg(i), m_ui->window().pageWidget(QStringLiteral("new-record")));
        }
        QTest::mouseClick(m_ui->find<QAbstractButton>("bell"), Qt::LeftButton);
        auto *panel = m_ui->find<QWidget>("notifications");
        QVERIFY(panel);
        walkScreen(QStringLiteral("notifications"), panel);
        walkByTab(QStringLiteral("notifications"), panel);
        panel->close();
        walkByTab(QStringLiteral("bar"), m_ui->window().topBar());
        m_ui->desktop.lock();
        walkScreen(QStringLiteral("locked"), &m_ui->window());
        walkByTab(QStringLiteral("locked"), &m_ui->window());
        nothingIsWrong();
    }
};

QTEST_MAIN(TestAccessibility)
#include "TestAccessibility.moc"
