// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoginScreen.h"

#include "core/Error.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PasswordField.h"
#include "gui/shell/Preferences.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"
#include "store/DeviceMemory.h"
#include "ui_LoginScreen.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

namespace tongjian
{

namespace
{

struct WaitCursor {
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor &) = delete;
    WaitCursor &operator=(const WaitCursor &) = delete;
};

} // namespace

LoginScreen::LoginScreen(const StorePaths &paths, const StoreEnvironment &environment, Preferences &preferences, QWidget *parent)
    : EntryScreen(parent)
    , m_paths(paths)
    , m_environment(environment)
    , m_preferences(preferences)
    , m_ui(std::make_unique<Ui::LoginScreen>())
{
    setObjectName(QStringLiteral("loginScreen"));
    m_ui->setupUi(body());
    m_ui->password->edit()->setObjectName(QStringLiteral("loginPassword"));
    m_ui->loginName->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    const StoreDescription description = StoreDescription::read(paths);
    m_company = description.company;
    const QList<RecentStore> recent = preferences.recentStores();
    for (const RecentStore &store : recent) {
        if (store.path == paths.folder)
            m_ui->loginName->setText(store.lastAccount);
    }
    offerDemo(demoAccounts(description));
    m_ui->remembered->hide(); // until the keychain has answered
    connect(m_ui->rememberedEnter, &QPushButton::clicked, this, &LoginScreen::enterRemembered);
    connect(m_ui->rememberedOther, &QPushButton::clicked, this, [this] {
        offerRemembered(false);
        m_ui->passwordField->focusEditor();
    });
    connect(m_ui->loginEnter, &QPushButton::clicked, this, [this] { tryLogin(m_ui->password->takeSecret()); });
    connect(m_ui->password, &PasswordField::submitted, this, [this] {
        if (m_ui->loginEnter->isEnabled())
            tryLogin(m_ui->password->takeSecret());
    });
    connect(m_ui->loginName, &QLineEdit::returnPressed, m_ui->password->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_ui->loginName, &QLineEdit::textChanged, this, [this] { banner()->setMessage(Banner::Kind::Information, {}); });
    connect(m_ui->loginBack, &QPushButton::clicked, this, &LoginScreen::backRequested);
    m_wait.setInterval(250);
    connect(&m_wait, &QTimer::timeout, this, &LoginScreen::countDown);
    retranslateUi();
    askKeychain();
}

LoginScreen::~LoginScreen() = default;

// A keychain may take seconds to answer, or ask the person something first: the window goes on meanwhile.
void LoginScreen::askKeychain()
{
    if (!m_environment.devices)
        return;
    m_keychain = Keychain::Asked;
    QThreadPool::globalInstance()->start([screen = QPointer<LoginScreen>(this), application = qApp, paths = m_paths, environment = m_environment] {
        std::optional<RememberedLogin> remembered;
        try {
            remembered = rememberedLogin(paths, environment);
        } catch (const Error &) {
            // What is wrong with the store is said when somebody logs in.
        }
        const bool works = remembered || environment.devices->works();
        QMetaObject::invokeMethod(
            application,
            [screen, remembered, works] {
                if (screen)
                    screen->learn(remembered, works);
            },
            Qt::QueuedConnection);
    });
}

void LoginScreen::learn(const std::optional<RememberedLogin> &remembered, bool keychainWorks)
{
    m_remembered = remembered;
    m_keychain = keychainWorks ? Keychain::Works : Keychain::Missing;
    m_ui->rememberBox->setEnabled(keychainWorks);
    // Not under the hands of somebody who types a password already.
    const bool typing = !m_ui->password->edit()->text().isEmpty();
    offerRemembered(remembered && !remembered->locked && !typing);
    retranslateUi();
    if (!remembered || !remembered->locked)
        return;
    // Whoever logged in last may be somebody else.
    if (!typing && !m_ui->loginName->isModified())
        m_ui->loginName->setText(remembered->login);
    if (banner()->isHidden())
        banner()->setMessage(Banner::Kind::Information, tr("After logging out or locking, the password is needed once."));
}

void LoginScreen::offerRemembered(bool offer)
{
    const bool focused = isVisible();
    m_ui->remembered->setVisible(offer);
    for (QWidget *one : QList<QWidget *> { m_ui->nameField, m_ui->passwordField, m_ui->rememberChoice, m_ui->loginEnter })
        one->setVisible(!offer);
    if (offer && focused)
        m_ui->rememberedEnter->setFocus();
}

void LoginScreen::enterRemembered()
{
    const bool in = runAction(
        this,
        [&] {
            const WaitCursor waiting;
            m_outcome = {};
            m_outcome.session = logInRemembered(m_paths, m_environment);
        },
        { ErrorCode::NoRight },
        [this](const Error &error) {
            m_ui->loginName->setText(m_remembered->login);
            offerRemembered(false);
            banner()->setMessage(Banner::Kind::Warning, sentences(error.message(), error.hint()));
            m_ui->passwordField->focusEditor();
        });
    if (!in)
        return;
    m_preferences.addRecentStore({ m_paths.folder, m_company, m_remembered->login });
    Q_EMIT loggedIn();
}

bool LoginScreen::isToBeRemembered() const
{
    return m_ui->rememberBox->isEnabled() && m_ui->rememberBox->isChecked();
}

QString LoginScreen::login() const
{
    return m_ui->loginName->text().trimmed();
}

void LoginScreen::offerDemo(QList<DemoAccount> accounts)
{
    m_demo = std::move(accounts);
    if (m_demo.isEmpty())
        m_ui->demo->hide();
    for (qsizetype i = 0; i < m_demo.size(); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("demo_") + m_demo.at(i).login);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_ui->loginName->setText(m_demo.at(i).login);
            tryLogin(Secret::copyOf(m_demo.at(i).password.toUtf8())); // public: the demo shows it
        });
        m_ui->demoPeople->addWidget(button, int(i / 2), int(i % 2));
        m_demoButtons.append(button);
    }
}

void LoginScreen::tryLogin(Secret password)
{
    if (login().isEmpty()) {
        m_ui->nameField->setError(tr("Enter your login name."));
        m_ui->nameField->focusEditor();
        return;
    }
    m_ui->nameField->setError({});
    // About 0.2 s for the password; the databases must open on this thread, which is the one that uses them.
    const auto refused = [this](const Error &error) {
        const qint64 delay = delayAfterFailures(m_paths, login(), m_environment.clock->now());
        m_waitUntil = delay > 0 ? m_environment.clock->now() + delay : 0;
        if (m_waitUntil > 0) {
            m_ui->loginEnter->setEnabled(false);
            m_wait.start();
            countDown();
        } else {
            banner()->setMessage(Banner::Kind::Warning, sentences(error.message(), error.hint()));
        }
        m_ui->passwordField->focusEditor();
    };
    const bool in = runAction(
        this,
        [&] {
            const WaitCursor waiting;
            m_outcome = logIn(m_paths, m_environment, login(), password);
        },
        { ErrorCode::WrongPassword, ErrorCode::Busy }, refused);
    if (!in)
        return;
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
    m_ui->loginEnter->setEnabled(true);
    banner()->setMessage(Banner::Kind::Information, tr("You can try again now."));
}

void LoginScreen::retranslateUi()
{
    const auto dayOf = [](qint64 ms) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::ShortFormat); };
    const int days = int(DevicePeriodMs / DayMs);
    m_ui->rememberBox->setText(tr("&Remember on this computer for %n days", nullptr, days));
    m_ui->rememberHint->setText(m_keychain == Keychain::Missing
            ? tr("Not possible here: this computer has no keychain that is open and could keep the login.")
            : tr("Until %1 you get in here without the password. Only for a computer that nobody else uses.").arg(dayOf(m_environment.clock->now() + DevicePeriodMs)));
    if (m_remembered) {
        const QString name = displaySafe(m_remembered->login);
        m_ui->rememberedText->setText(tr("This computer is remembered for %1 until %2.").arg(name, dayOf(m_remembered->until)));
        m_ui->rememberedEnter->setText(tr("Log in as %1").arg(name));
    }
    setHeading(displaySafe(m_company), tr("Log in with your own account. What you do is recorded in your name."));
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
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        retranslateUi();
    }
    EntryScreen::changeEvent(event);
}

void LoginScreen::showEvent(QShowEvent *event)
{
    EntryScreen::showEvent(event);
    if (!m_ui->remembered->isHidden())
        m_ui->rememberedEnter->setFocus();
    else if (m_ui->loginName->text().isEmpty())
        m_ui->loginName->setFocus();
    else
        m_ui->password->edit()->setFocus();
}

} // namespace tongjian
