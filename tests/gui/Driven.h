// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real window on a real store, driven by object names as a person would.

#include "gui/entry/Desktop.h"
#include "gui/language/LanguageChooser.h"
#include "gui/pieces/ProgressSheet.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Preferences.h"
#include "gui/style/Theme.h"
#include "services/House.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace tongjian::test
{

/// The path again.
inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

class Driven
{
public:
    explicit Driven(const StoreEnvironment &environment)
        : preferences(folder.filePath(QStringLiteral("preferences.ini")))
        , theme(*qApp, preferences.tone())
        , desktop(environment, preferences, theme, languages)
    {
        window().resize(1280, 800);
        window().show();
    }
    [[nodiscard]] MainWindow &window() { return desktop.window(); }

    /// What the name means on the page or screen that is shown; with hidden pages around, the visible one.
    template<typename T>
    [[nodiscard]] T *find(const char *name, QWidget *in = nullptr)
    {
        const auto all = (in ? in : &window())->template findChildren<T *>(QLatin1String(name));
        for (T *one : all) {
            if constexpr (std::is_base_of_v<QWidget, T>) {
                if (one->isVisible())
                    return one;
            } else if (auto *widget = qobject_cast<QWidget *>(one->parent()); widget && widget->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    /// The page that is shown, if it is a T.
    template<typename T>
    [[nodiscard]] T *page()
    {
        for (T *one : window().findChildren<T *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void type(const char *name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY2(line, name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void write(const char *name, const QString &text)
    {
        auto *edit = find<QPlainTextEdit>(name);
        QVERIFY2(edit, name);
        edit->setPlainText(text);
    }
    void press(const char *name, QWidget *in = nullptr)
    {
        auto *button = find<QPushButton>(name, in);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void act(const char *name)
    {
        auto *action = find<QAction>(name);
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
    }
    void choose(const char *name, int data)
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box, name);
        box->setCurrentIndex(box->findData(data));
    }
    /// Answers the next dialog by @p work on it, but not one that only shows progress.
    template<typename Work>
    void inNextDialog(Work work)
    {
        QTimer::singleShot(0, &window(), [this, work] {
            QWidget *dialog = QApplication::activeModalWidget();
            // On a slow machine work in progress shows a sheet first.
            if (dialog && !qobject_cast<ProgressSheet *>(dialog))
                work(dialog);
            else
                inNextDialog(work);
        });
    }
    void logIn(const char *login)
    {
        QTRY_VERIFY(find<QLineEdit>("loginName"));
        type("loginName", QLatin1String(login));
        type("loginPassword", QString::fromUtf8(House::ownPassword(QLatin1String(login)).view()));
        press("loginEnter");
        QTRY_VERIFY2(desktop.session(), login);
    }

    QTemporaryDir folder;
    Preferences preferences;
    LanguageChooser languages;
    Theme theme;
    Desktop desktop;
};

} // namespace tongjian::test
