// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "CommandPalette.h"
#include "ListDetailPage.h"
#include "PageView.h"
#include "Preferences.h"
#include "Sidebar.h"
#include "gui/jobs/Job.h"
#include "gui/language/LanguageChooser.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/BannerRoom.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/TabOrder.h"
#include "gui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

// The ground that the sidebar stands on.
class SidePanel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colorsFor(palette());
        QPainter painter(this);
        painter.fillRect(rect(), c.background);
        painter.fillRect(width() - 1, 0, 1, height(), c.line);
    }
};

}

MainWindow::MainWindow(Preferences &preferences, Theme &theme, LanguageChooser &languages, PageCatalogue &catalogue, QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_languages(languages)
    , m_catalogue(catalogue)
    , m_outer(new QStackedWidget(this))
    , m_shell(new QWidget(m_outer))
    , m_topBar(new TopBar(m_shell))
    , m_sidebar(new Sidebar(m_shell))
    , m_reminder(new Banner(m_shell))
    , m_stack(new QStackedWidget(m_shell))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_stack->setObjectName(QStringLiteral("pages"));
    auto *panel = new SidePanel(m_shell);
    auto *panelLayout = new QVBoxLayout(panel);
    panelLayout->setContentsMargins(0, 0, 1, 0);
    panelLayout->addWidget(m_sidebar);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(panel);
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    m_reminder->setObjectName(QStringLiteral("reminder"));
    pages->addWidget(new BannerRoom(m_reminder, m_shell, QMargins(space::Xl, space::M, space::Xl, 0)));
    pages->addWidget(m_stack, 1);
    body->addLayout(pages, 1);
    auto *layout = new QVBoxLayout(m_shell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(body, 1);
    m_shell->setObjectName(ShellName);
    m_shell->hide(); // laid out and shown with the first pages, not behind the login
    setCentralWidget(m_outer);
    m_palette = new CommandPalette(this); // in the stack a screen reader would not find it
    m_palette->addSource([this](const QString &query) {
        QList<PaletteEntry> entries;
        for (Page *page : std::as_const(m_pages)) {
            const QString about = displayName(page->group());
            if (CommandPalette::matches(query, page->title() + QLatin1Char(' ') + about + QLatin1Char(' ') + page->id()))
                entries.append({page->icon(), page->title(), about, {}, [this, id = page->id()] { openPage(id); }});
        }
        return entries;
    });
    setMinimumSize(760, 560);
    resize(1280, 800);
    if (const QByteArray geometry = preferences.windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);

    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) { openPage(id); });
    connect(m_topBar, &TopBar::searchRequested, m_palette, &CommandPalette::open);
    connect(m_topBar, &TopBar::houseStateClicked, this, &MainWindow::houseStateClicked);
    connect(m_topBar, &TopBar::passwordChangeRequested, this, &MainWindow::passwordChangeRequested);
    connect(m_topBar, &TopBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_topBar, &TopBar::logoutRequested, this, &MainWindow::logoutRequested);
    connect(m_topBar, &TopBar::languageChosen, this, [this](const QString &language) {
        m_preferences.setLanguage(language);
        m_theme.setLanguage(language);
        m_languages.setLanguage(language);
    });
    connect(m_topBar, &TopBar::toneChosen, this, [this](Tone tone) {
        m_preferences.setTone(tone);
        m_theme.setTone(tone);
    });
    connect(&m_theme, &Theme::toneChanged, m_topBar, &TopBar::setTone);
    connect(&m_languages, &LanguageChooser::languageChanged, m_topBar, &TopBar::setLanguage);
    m_topBar->setTone(theme.tone());
    m_topBar->setLanguage(languages.language());

    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_outer->currentWidget() == m_shell)
                act();
        });
        addAction(action);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->open(); });
    shortcut(QKeySequence(Qt::Key_F5), [this] { refreshPage(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { step(1); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { step(-1); });
    shortcut(QKeySequence(Qt::Key_F6), [this] { m_sidebar->hasFocus() ? m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason) : m_sidebar->setFocus(Qt::ShortcutFocusReason); });
    retranslateUi();
}

MainWindow::~MainWindow()
{
    // Pages outlive the window in the catalogue; their widgets must not call back into it.
    for (Page *page : std::as_const(m_pages))
        page->disconnect(this);
}

QWidget *MainWindow::screenParent() const
{
    return m_outer;
}

void MainWindow::showScreen(QWidget *screen)
{
    m_palette->dismiss();
    // What was told on a page, and what it offers to undo, is for who was there.
    const auto notices = findChildren<Notice *>(QString(), Qt::FindDirectChildrenOnly);
    for (Notice *notice : notices) {
        notice->hide();
        notice->deleteLater();
    }
    QWidget *before = m_screen;
    m_screen = screen;
    m_outer->addWidget(screen);
    m_outer->setCurrentWidget(screen);
    retranslateUi(); // the title names no page over a login screen
    // A screen that knows where typing begins has said so when it was shown.
    if (!focusWidget() || !screen->isAncestorOf(focusWidget()))
        screen->setFocus();
    if (before)
        before->deleteLater();
}

void MainWindow::setPersonShown(const QString &person, const QString &rolesShown)
{
    m_topBar->setPerson(person, rolesShown);
}

void MainWindow::showPages(const QString &company, const QString &person, RoleSet roles, const QString &rolesShown)
{
    dropPages();
    m_company = company;
    m_topBar->setCompany(company);
    setPersonShown(person, rolesShown);
    m_pages = m_catalogue.pagesFor(roles);
    for (Page *page : std::as_const(m_pages))
        connect(page, &Page::goTo, this, &MainWindow::openPage);
    m_sidebar->setPages(m_pages);
    resumePages();
    if (!m_pages.isEmpty())
        openPage(m_pages.first()->id());
}

void MainWindow::resumePages()
{
    if (m_outer->indexOf(m_shell) < 0)
        m_outer->addWidget(m_shell);
    m_outer->setCurrentWidget(m_shell);
    if (m_screen)
        m_screen->deleteLater();
    m_screen = nullptr;
    retranslateUi();
    m_sidebar->setFocus();
}

void MainWindow::dropPages()
{
    for (Page *page : std::as_const(m_pages))
        disconnect(page, nullptr, this, nullptr);
    m_sidebar->setPages({});
    qDeleteAll(m_widgets);
    m_widgets.clear();
    m_pages.clear();
    m_current.clear();
}

void MainWindow::setHouseState(const HouseSignal &state)
{
    m_topBar->setHouseState(state);
}

Page *MainWindow::find(const QString &id) const
{
    for (Page *page : m_pages) {
        if (page->id() == id)
            return page;
    }
    return nullptr;
}

QWidget *MainWindow::pageWidget(const QString &id)
{
    if (QWidget *made = m_widgets.value(id))
        return made;
    Page *page = find(id);
    if (!page)
        return nullptr;
    QWidget *widget = page->create(m_stack);
    widget->setObjectName(id);
    m_widgets.insert(id, widget);
    m_stack->addWidget(widget);
    describe(page, widget);
    return widget;
}

bool MainWindow::openPage(const QString &id, const QString &what)
{
    Page *page = find(id);
    if (!page)
        return false;
    QWidget *widget = nullptr;
    if (!runAction(this, [&] { widget = pageWidget(id); }))
        return false;
    const bool fromPage = widget != m_stack->currentWidget() && m_stack->isAncestorOf(focusWidget());
    m_current = id;
    m_preferences.setLastPage(id);
    m_sidebar->setCurrentPage(id);
    m_stack->setCurrentWidget(widget);
    runAction(this, [&] {
        page->refresh(widget);
        if (!what.isEmpty())
            page->open(widget, what);
    });
    if (fromPage)
        widget->setFocus(Qt::OtherFocusReason); // not on whatever came next in the order of Tab
    retranslateUi();
    Q_EMIT pageShown(id);
    return true;
}

void MainWindow::refreshPage()
{
    Page *page = find(m_current);
    if (page)
        runAction(this, [&] { page->refresh(m_widgets.value(m_current)); });
}

void MainWindow::step(int by)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->id() == m_current) {
            openPage(m_pages.at((i + by + m_pages.size()) % m_pages.size())->id());
            return;
        }
    }
}

void MainWindow::describe(Page *page, QWidget *widget)
{
    widget->setAccessibleName(page->title());
    if (auto *view = qobject_cast<PageView *>(widget)) {
        view->header()->setTitle(page->title());
        view->header()->setClause(page->clause());
        if (auto *lists = qobject_cast<ListDetailPage *>(view))
            lists->setListName(page->title());
    }
}

void MainWindow::retranslateUi()
{
    const Page *page = find(m_current);
    QStringList parts {tr("Tongjian")};
    if (!m_company.isEmpty() && m_outer->currentWidget() == m_shell)
        parts.prepend(m_company);
    if (page && m_outer->currentWidget() == m_shell)
        parts.prepend(page->title());
    setWindowTitle(parts.join(QString::fromUtf8(" – ")));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslateUi();
    m_sidebar->updateTexts();
    for (Page *page : std::as_const(m_pages)) {
        if (QWidget *widget = m_widgets.value(page->id())) {
            describe(page, widget);
            page->retranslate(widget);
        }
    }
}

// Pages make and drop widgets as they are worked with: what stands where decides, at the moment when somebody goes on.
bool MainWindow::focusNextPrevChild(bool next)
{
    tabAsLaidOut(m_outer->currentWidget());
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setCompact(width() < size::NarrowWindow);
    m_topBar->setCompact(width() < size::NarrowWindow + 100);
}

} // namespace tongjian
