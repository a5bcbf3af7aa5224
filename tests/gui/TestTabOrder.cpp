// SPDX-License-Identifier: GPL-3.0-or-later
// Tab walks the long forms as the eye does, whatever was added and removed meanwhile: from left to right, line by line, and out of nothing
// that can be seen (STYLE, LOOK). TestAccessibility and TestAccessibleSheets walk all there is, as it opens.
#include "Driven.h"

#include "gui/entry/FoundingWizard.h"
#include "gui/records/RecordFormView.h"

#include <QSet>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>

using namespace tongjian;
using namespace tongjian::test;

class TestTabOrder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;

    static QString nameOf(QWidget *widget)
    {
        QString name = QLatin1String(widget->metaObject()->className());
        for (QWidget *one = widget; one && name.count(u' ') < 2; one = one->parentWidget())
            name += u' ' + one->objectName();
        return name;
    }

    // What there is to reach inside @p root.
    static QSet<QWidget *> stops(QWidget *root)
    {
        QSet<QWidget *> all;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !qobject_cast<QScrollArea *>(widget))
                all.insert(widget);
        }
        return all;
    }

    // Presses Tab from @p first until the focus leaves @p root or comes round.
    static void check(QWidget *root, QWidget *first, int least)
    {
        root->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(root->window()));
        // Sheets find their height in several rounds: until it stays.
        for (QSize before; before != root->size();) {
            before = root->size();
            QTest::qWait(60);
        }
        first->setFocus();
        QList<QWidget *> order { first };
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *here = QApplication::focusWidget();
            for (QWidget *one = here; one; one = one->parentWidget()) {
                if (qobject_cast<QTableWidget *>(one))
                    here = one; // an editor in a cell stands for its table
            }
            if (here == order.constLast())
                continue; // the next part of a date
            if (!root->isAncestorOf(here) || here == first)
                break;
            QVERIFY2(!order.contains(here), qPrintable(QStringLiteral("comes back to ") + nameOf(here)));
            order.append(here);
        }
        QVERIFY2(order.size() >= least, qPrintable(QStringLiteral("%1 stops in %2").arg(order.size()).arg(root->objectName())));
        for (QWidget *stop : stops(root))
            QVERIFY2(order.contains(stop), qPrintable(QStringLiteral("never comes to ") + nameOf(stop)));
        for (qsizetype i = 1; i < order.size(); ++i) {
            const auto place = [root](QWidget *widget) { return QRect(widget->mapTo(root, QPoint()), widget->size()); };
            const QRect before = place(order.at(i - 1));
            const QRect here = place(order.at(i));
            const bool below = here.center().y() > before.bottom();
            const bool right = here.left() >= before.right() && here.bottom() > before.top();
            QVERIFY2(below || right, qPrintable(nameOf(order.at(i - 1)) + QStringLiteral(" -> ") + nameOf(order.at(i))));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }

    void loginScreen()
    {
        check(m_ui->find<QWidget>("loginScreen"), m_ui->find<QLineEdit>("loginName"), 3);
    }

    void recordForms()
    {
        m_ui->logIn("li");
        QVERIFY(m_ui->window().openPage(QStringLiteral("new-record"), QStringLiteral("new")));
        auto *forms = m_ui->find<QComboBox>("form");
        QWidget *column = forms->parentWidget();
        while (!qobject_cast<QScrollArea *>(column->parentWidget()->parentWidget()))
            column = column->parentWidget();
        for (int i = 0; i < forms->count(); ++i) {
            forms->setCurrentIndex(i);
            m_ui->press("addParty");
            QTRY_VERIFY(m_ui->find<QPushButton>("partyRemove3"));
            m_ui->press("partyRemove1");
            m_ui->press("addParty");
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QTest::qWait(20);
            check(column, forms, 12);
        }
    }

    void foundingWizard()
    {
        FoundingWizard wizard(m_house->environment, QStringLiteral("zh_CN"));
        wizard.resize(1280, 800);
        wizard.show();
        auto *steps = m_ui->find<QStackedWidget>("steps", &wizard);
        check(&wizard, m_ui->find<QLineEdit>("company", &wizard), 8);
        steps->setCurrentIndex(1);
        QTest::qWait(20);
        auto *people = m_ui->find<QTableWidget>("people", &wizard);
        people->setCurrentCell(0, 0);
        people->setFocus();
        for (int i = 0; i < 100 && (QApplication::focusWidget() == people || people->isAncestorOf(QApplication::focusWidget())); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!people->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != people); // no trap
        steps->setCurrentIndex(3);
        QTest::qWait(20);
        check(&wizard, m_ui->find<QLineEdit>("founderPasswordEdit", &wizard), 3);
    }
};

QTEST_MAIN(TestTabOrder)
#include "TestTabOrder.moc"
