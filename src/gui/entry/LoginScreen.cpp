// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoginScreen.h"

#include "core/Error.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PasswordField.h"
#include "gui/shell/Preferences.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

LoginScreen::LoginScreen(const StorePaths &paths, const StoreEnvironment &environment, Preferences &preferences, QWidget *parent)
    : EntryScreen(parent)
    , m_paths(paths)
    , m_environment(environment)
    , m_preferences(preferences)
    , m_name(new QLineEdit)
    , m_password(new PasswordField)
    , m_nameField(LabelledField::around(m_name, this))
    , m_passwordField(LabelledField::around(m_password, this))
    , m_enter(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("loginScreen"));
    m_name->setObjectName(QStringLiteral("loginName"));
    m_password->edit()->setObjectName(QStringLiteral("loginPassword"));
    m_enter->setObjectName(QStringLiteral("loginEnter"));
    m_back->setObjectName(QStringLiteral("loginBack"));
    m_name->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_company = StoreDescription::read(paths).company;
    const QList<RecentStore> recent = preferences.recentStores();
    for (const RecentStore &store : recent) {
        if (store.path == paths.folder)
            m_name->setText(store.lastAccount);
    }
    column()->addWidget(m_nameField);
    column()->addWidget(m_passwordField);
    column()->addWidget(m_enter);
    setButtonKind(m_enter, ButtonKind::Primary);
    offerDemo();
    setButtonKind(m_back, ButtonKind::Quiet);
    column()->addWidget(m_back);

    connect(m_enter, &QPushButton::clicked, this, [this] { tryLogin(m_password->takeSecret()); });
    connect(m_password, &PasswordField::submitted, this, [this] {
        if (m_enter->isEnabled())
            tryLogin(m_password->takeSecret());
    });
    connect(m_name, &QLineEdit::returnPressed, m_password->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::textChanged, this, [this] { banner()->setMessage(Banner::Kind::Information, {}); });
    connect(m_back, &QPushButton::clicked, this, &LoginScreen::backRequested);
    m_wait.setInterval(250);
    connect(&m_wait, &QTimer::timeout, this, &LoginScreen::countDown);
    retranslateUi();
}

QString LoginScreen::login() const
{
    return m_name->text().trimmed();
}

void LoginScreen::offerDemo()
{
    m_demo = demoAccounts(m_paths);
    if (m_demo.isEmpty())
        return;
    m_demoTitle = plainLabel(this, TextStyle::Small, Ink::Dimmed);
    m_demoTitle->setWordWrap(true);
    column()->addSpacing(space::S);
    column()->addWidget(m_demoTitle);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::S);
    for (qsizetype i = 0; i < m_demo.size(); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("demo_") + m_demo.at(i).login);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_name->setText(m_demo.at(i).login);
            tryLogin(Secret::copyOf(m_demo.at(i).password.toUtf8())); // public: the demo shows it
        });
        grid->addWidget(button, int(i / 2), int(i % 2));
        m_demoButtons.append(button);
    }
    column()->addLayout(grid);
}

void LoginScreen::tryLogin(Secret password)
{
    if (login().isEmpty()) {
        m_nameField->setError(tr("Enter your login name."));
        m_nameField->focusEditor();
        return;
    }
    m_nameField->setError({});
    // About 0.2 s for the password; the databases must open on this thread, which is the one that uses them.
    QApplication::setOverrideCursor(Qt::WaitCursor);
    try {
        m_outcome = logIn(m_paths, m_environment, login(), password);
        QApplication::restoreOverrideCursor();
    } catch (const Error &error) {
        QApplication::restoreOverrideCursor();
        if (error.code() != ErrorCode::WrongPassword && error.code() != ErrorCode::Busy) {
            ErrorSheet::show(this, error);
            return;
        }
        const qint64 delay = delayAfterFailures(m_paths, login(), m_environment.clock->now());
        m_waitUntil = delay > 0 ? m_environment.clock->now() + delay : 0;
        if (m_waitUntil > 0) {
            m_enter->setEnabled(false);
            m_wait.start();
            countDown();
        } else {
            banner()->setMessage(Banner::Kind::Warning, error.message() + u' ' + error.hint());
        }
        m_passwordField->focusEditor();
        return;
    }
    m_preferences.addRecentStore({ m_paths.folder, m_company, login() });
    if (m_outcome.session)
        Q_EMIT loggedIn();
    else
        Q_EMIT firstLoginNeeded();
}

void LoginScreen::countDown()
{
    const qint64 left = m_waitUntil - m_environment.clock->now();
    if (left > 0) {
        banner()->setMessage(Banner::Kind::Warning,
            tr("The name or the password is not right. After several failures there is a pause: %n seconds.", nullptr, int((left + 999) / 1000)));
        return;
    }
    m_wait.stop();
    m_enter->setEnabled(true);
    banner()->setMessage(Banner::Kind::Information, tr("You can try again now."));
}

void LoginScreen::retranslateUi()
{
    setHeading(displaySafe(m_company), tr("Log in with your own account. What you do is recorded in your name."));
    m_nameField->setLabel(tr("&Login name"));
    m_passwordField->setLabel(tr("&Password"));
    m_enter->setText(tr("Log in"));
    m_back->setText(tr("Another store …"));
    if (m_demoTitle)
        m_demoTitle->setText(tr("This is the demo company. Choose who you want to be; the passwords are public."));
    for (qsizetype i = 0; i < m_demoButtons.size(); ++i) {
        QStringList roles;
        for (const RoleFacts &role : roleTable()) {
            if (m_demo.at(i).roles.contains(role.role) && role.role != Role::Employee)
                roles += displayName(role.role);
        }
        if (roles.isEmpty())
            roles += displayName(Role::Employee);
        m_demoButtons.at(i)->setText(tr("%1 · %2").arg(m_demo.at(i).name, roles.join(tr(", "))));
    }
}

void LoginScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    EntryScreen::changeEvent(event);
}

void LoginScreen::showEvent(QShowEvent *event)
{
    EntryScreen::showEvent(event);
    if (m_name->text().isEmpty())
        m_name->setFocus();
    else
        m_password->edit()->setFocus();
}

} // namespace tongjian
