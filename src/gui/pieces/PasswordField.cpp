// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordField.h"

#include "PlainLabel.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tongjian
{

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_capsLock(plainLabel(this, TextStyle::Small, Ink::Warn))
    , m_show(new QAction(this))
{
    m_edit->setObjectName(QStringLiteral("passwordEdit"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu); // no way to copy a shown password by mistake
    m_edit->setDragEnabled(false);
    m_edit->installEventFilter(this);
    m_edit->addAction(m_show, QLineEdit::TrailingPosition);
    m_show->setObjectName(QStringLiteral("showPassword"));
    m_show->setCheckable(true);
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H)); // the button in the line takes no focus
    m_show->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_capsLock->setObjectName(QStringLiteral("capsLockHint"));
    m_capsLock->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Xs);
    layout->addWidget(m_edit);
    layout->addWidget(m_capsLock);
    setFocusProxy(m_edit);
    connect(m_show, &QAction::toggled, this, &PasswordField::setShown);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_edits += 2; // a step and perhaps its separator
        Q_EMIT changed();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::submitted);
    setShown(false);
    retranslateUi();
}

PasswordField::~PasswordField()
{
    m_edit->disconnect(this);
    overwrite();
}

Secret PasswordField::takeSecret()
{
    QString text = m_edit->text();
    QString copy(text.constData(), text.size()); // its own buffer: Secret overwrites what it takes
    Secret secret = Secret::takeFrom(copy);
    text.clear();
    overwrite();
    setShown(false);
    m_capsLock->hide();
    Q_EMIT changed();
    return secret;
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

int PasswordField::length() const
{
    return int(m_edit->text().size());
}

bool PasswordField::equals(const PasswordField &other) const
{
    return m_edit->text() == other.m_edit->text();
}

void PasswordField::clear()
{
    overwrite();
    Q_EMIT changed();
}

void PasswordField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(icons::icon(shown ? Icon::EyeOff : Icon::Eye, Ink::Dimmed));
    if (m_show->isChecked() != shown)
        m_show->setChecked(shown);
    retranslateUi();
}

bool PasswordField::isShown() const
{
    return m_edit->echoMode() == QLineEdit::Normal;
}

// text() shares its buffer with the line, so writing through it reaches the line's own memory. QLineEdit also keeps every
// character that was typed in its undo history: setText() empties the history but keeps its memory, which is then filled
// anew by inserting as many meaningless characters as there can have been entries.
void PasswordField::overwrite()
{
    const QSignalBlocker blocker(m_edit);
    {
        QString shared = m_edit->text();
        if (shared.data_ptr().d_ptr()) { // a literal has no buffer of its own, and cannot be written
            auto *at = const_cast<QChar *>(shared.constData());
            std::fill(at, at + shared.size(), QChar(u'\u2022'));
        }
    }
    m_edit->setText(QString());
    for (int i = 0; i < m_edits + 8; ++i)
        m_edit->insert(QStringLiteral("x"));
    m_edit->setText(QString());
    m_edits = 0;
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        // Qt cannot ask for the state of Caps Lock; a letter in the wrong case tells.
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (text.size() == 1 && text.at(0).isLetter() && text.at(0).isUpper() != text.at(0).isLower()) {
            const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
            m_capsLock->setVisible(text.at(0).isUpper() != shift);
        } else if (key->key() == Qt::Key_CapsLock) {
            m_capsLock->hide();
        }
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut))
            return true;
    } else if (event->type() == QEvent::FocusOut) {
        m_capsLock->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void PasswordField::retranslateUi()
{
    m_capsLock->setText(tr("Caps Lock seems to be on."));
    m_show->setText(isShown() ? tr("Hide the password") : tr("Show the password"));
    if (m_edit->accessibleName().isEmpty())
        m_edit->setAccessibleName(tr("Password"));
}

} // namespace tongjian
