// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PageCatalogue.h"
#include "TopBar.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace tongjian
{

class Banner;
class CommandPalette;
class LanguageChooser;
class Preferences;
class Sidebar;
class Theme;

/// The window: bar, sidebar, one page. Before somebody has logged in, and while it is locked, a screen fills it instead.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Preferences &preferences, Theme &theme, LanguageChooser &languages, PageCatalogue &catalogue, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Fills the window with @p screen (welcome, login, locked) and takes it over; the one before is deleted.
    void showScreen(QWidget *screen);
    /// The parent for such a screen: what is made inside the window is polished once, not again when it is shown.
    [[nodiscard]] QWidget *screenParent() const;
    /// Shows the pages of @p roles for a person; widgets of the person before are deleted.
    /// The same person in another language.
    void setPersonShown(const QString &person, const QString &rolesShown);
    void showPages(const QString &company, const QString &person, RoleSet roles, const QString &rolesShown);
    /// Deletes the pages' widgets: at the end of a login, before their session goes.
    void dropPages();
    /// Back to the pages as they were (unlock).
    void resumePages();
    void setHouseState(const HouseSignal &state);

    /// Goes to a page and, if @p what is not empty, to one thing on it. False if the person has no such page.
    bool openPage(const QString &id, const QString &what = {});
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// The page's widget, made if need be.
    QWidget *pageWidget(const QString &id);
    [[nodiscard]] const QList<Page *> &pages() const { return m_pages; }
    void refreshPage();

    [[nodiscard]] CommandPalette *palettePanel() const { return m_palette; }
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    /// Above every page: what the person is reminded of.
    [[nodiscard]] Banner *reminder() const { return m_reminder; }
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }

Q_SIGNALS:
    void pageShown(const QString &id);
    void houseStateClicked();
    void passwordChangeRequested();
    void lockRequested();
    void logoutRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe(Page *page, QWidget *widget);
    void step(int by);
    void retranslateUi();
    [[nodiscard]] Page *find(const QString &id) const;

    Preferences &m_preferences;
    Theme &m_theme;
    LanguageChooser &m_languages;
    PageCatalogue &m_catalogue;
    QStackedWidget *m_outer; ///< a screen, or the shell
    QWidget *m_screen = nullptr;
    QWidget *m_shell;
    TopBar *m_topBar;
    Sidebar *m_sidebar;
    Banner *m_reminder;
    QStackedWidget *m_stack;
    CommandPalette *m_palette;
    QList<Page *> m_pages;
    QHash<QString, QWidget *> m_widgets;
    QString m_current;
    QString m_company;
};

} // namespace tongjian
