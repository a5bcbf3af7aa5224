// SPDX-License-Identifier: GPL-3.0-or-later
// Tab walks every form as the eye does: from left to right, line by line, and out of nothing that can be seen (STYLE, LOOK).
#include "Driven.h"

#include "gui/entry/FoundingWizard.h"
#include "gui/people/NewAccountSheet.h"
#include "gui/records/RecordFormView.h"
#include "gui/records/RemarksSheet.h"

#include <QScrollArea>
#include <QStackedWidget>

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

    // What Tab reaches inside @p root, in its order, from the first that stands highest.
    static QList<QWidget *> stops(QWidget *root)
    {
        QList<QWidget *> all;
        QWidget *widget = root;
        do {
            widget = widget->nextInFocusChain();
            if (root->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
                && !qobject_cast<QScrollArea *>(widget))
                all.append(widget);
        } while (widget != root);
        return all;
    }

    static void check(QWidget *root, int least)
    {
        const QList<QWidget *> order = stops(root);
        QVERIFY2(order.size() >= least, qPrintable(QStringLiteral("%1 stops in %2").arg(order.size()).arg(root->objectName())));
        for (qsizetype i = 1; i < order.size(); ++i) {
            const auto place = [root](QWidget *widget) { return QRect(widget->mapTo(root, QPoint()), widget->size()); };
            const QRect before = place(order.at(i - 1));
            const QRect here = place(order.at(i));
            const bool below = here.center().y() > before.bottom();
            const bool right = here.left() >= before.right() && here.bottom() > before.top();
            QVERIFY2(below || right, qPrintable(QDebug::toString(before) + nameOf(order.at(i - 1)) + QStringLiteral(" -> ") + nameOf(order.at(i)) + QDebug::toString(here)));
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
        check(m_ui->find<QWidget>("loginScreen"), 3);
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
            check(column, 20);
        }
    }

    void remarksSheet()
    {
        RemarksSheet sheet(m_house->call(), nullptr);
        sheet.show();
        auto *fields = m_ui->find<QComboBox>("remarksField", &sheet);
        for (Field field : { Field::Place, Field::Summary, Field::Subject }) {
            fields->setCurrentIndex(fields->findData(int(field)));
            Q_EMIT fields->activated(fields->currentIndex());
        }
        QTest::qWait(20);
        m_ui->find<QPlainTextEdit>("remarksText", &sheet)->setPlainText(QStringLiteral("请补充"));
        check(&sheet, 7);
    }

    void newAccountSheet()
    {
        const auto admin = m_house->as("admin");
        NewAccountSheet sheet(*admin, nullptr);
        sheet.show();
        check(&sheet, 5);
    }

    void foundingWizard()
    {
        FoundingWizard wizard(m_house->environment, QStringLiteral("zh_CN"));
        wizard.resize(1280, 800);
        wizard.show();
        auto *steps = m_ui->find<QStackedWidget>("steps", &wizard);
        for (int i = 0; i < steps->count(); ++i) {
            steps->setCurrentIndex(i);
            QTest::qWait(20);
            if (m_ui->find<QWidget>("people", &wizard))
                continue; // a table: Tab goes through its cells
            check(&wizard, 1);
        }
    }
};

QTEST_MAIN(TestTabOrder)
#include "TestTabOrder.moc"
