// SPDX-License-Identifier: GPL-3.0-or-later
#include "TopBar.h"

#include "BellButton.h"
#include "Translations.h"
#include "gui/language/LanguageChooser.h"
#include "gui/pieces/ElidedLabel.h"
#include "gui/pieces/PersonChip.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace tongjian
{

// Looks like a field, opens the palette: typing happens there.
class TopBar::SearchButton : public QAbstractButton
{
public:
    explicit SearchButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMinimumWidth(160);
        setMaximumWidth(380);
    }
    QSize sizeHint() const override { return QSize(380, size::Control); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(underMouse() ? c.control : c.line);
        painter.setBrush(c.background);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), size::Radius, size::Radius);
        icons::paint(&painter, QRectF(space::M, (height() - 16) / 2.0, 16, 16), Icon::Search, c.dimmed);
        QRect room = rect().adjusted(space::M + 16 + space::S, 0, -space::S, 0);
        painter.setFont(textFont(TextStyle::Small));
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
        const int keysWidth = painter.fontMetrics().horizontalAdvance(keys) + 12;
        const QRectF cap(room.right() - keysWidth + 1, (height() - 20) / 2.0, keysWidth, 20);
        painter.setPen(c.line);
        painter.setBrush(c.surface);
        painter.drawRoundedRect(cap.adjusted(.5, .5, -.5, -.5), size::RadiusS, size::RadiusS);
        painter.setPen(c.dimmed);
        painter.drawText(cap, Qt::AlignCenter, keys);
        room.setRight(int(cap.left()) - space::S);
        painter.setFont(textFont(TextStyle::Body));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        if (hasFocus())
            paintFocusRing(&painter, rect(), palette(), size::Radius);
    }
};

class TopBar::PersonButton : public QAbstractButton
{
public:
    explicit PersonButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    void setPerson(const QString &name, const QString &roles)
    {
        m_name = name;
        m_roles = roles;
        setAccessibleName(name + QLatin1String(", ") + roles);
        updateGeometry();
        update();
    }
    void setCompact(bool compact)
    {
        m_compact = compact;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const int frame = space::S + Disc + space::S + 16 + space::Xs + space::S;
        return QSize(frame + qMin(textWidth(), m_compact ? 120 : 260), 40);
    }
    QSize minimumSizeHint() const override { return QSize(sizeHint().width(), 40); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isDown() ? c.neutralSoft : c.hover);
            painter.drawRoundedRect(rect(), size::Radius, size::Radius);
        }
        paintAvatar(&painter, QRectF(space::S, (height() - Disc) / 2.0, Disc, Disc), m_name, palette());
        QRect text = rect().adjusted(space::S + Disc + space::S, 0, -(16 + space::Xs + space::S), 0);
        const bool two = !m_roles.isEmpty();
        painter.setFont(textFont(TextStyle::Body));
        painter.setPen(c.text);
        const QRect first = two ? QRect(text.left(), text.top() + 2, text.width(), 20) : text;
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
        if (two) {
            painter.setFont(textFont(TextStyle::Small));
            painter.setPen(c.dimmed);
            painter.drawText(QRect(text.left(), text.top() + 20, text.width(), 17), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                painter.fontMetrics().elidedText(m_roles, Qt::ElideRight, text.width()));
        }
        icons::paint(&painter, QRectF(width() - space::S - 16, (height() - 16) / 2.0, 16, 16), Icon::ChevronDown, c.dimmed);
        if (hasFocus())
            paintFocusRing(&painter, rect(), palette(), size::Radius);
    }

private:
    static constexpr int Disc = 28;
    int textWidth() const
    {
        return qMax(QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(m_name), QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(m_roles)) + 2;
    }
    QString m_name;
    QString m_roles;
    bool m_compact = false;
};

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this, TextStyle::Heading))
    , m_company(new ElidedLabel(this, TextStyle::Body, Ink::Dimmed))
    , m_search(new SearchButton(this))
    , m_state(new QPushButton(this))
    , m_bell(new BellButton(this))
    , m_person(new PersonButton(this))
    , m_menu(new QMenu(this))
    , m_languages(new QMenu(m_menu))
    , m_tones(new QMenu(m_menu))
    , m_languageGroup(new QActionGroup(this))
    , m_toneGroup(new QActionGroup(this))
    , m_light(new QAction(this))
    , m_dark(new QAction(this))
    , m_password(new QAction(this))
    , m_lock(new QAction(this))
    , m_logout(new QAction(this))
{
    setFixedHeight(size::TopBar);
    setObjectName(QStringLiteral("topBar"));
    m_search->setObjectName(QStringLiteral("goTo"));
    m_state->setObjectName(QStringLiteral("houseState"));
    setButtonKind(m_state, ButtonKind::Quiet);
    m_state->hide();
    m_bell->setObjectName(QStringLiteral("bell"));
    m_bell->hide();
    m_person->setObjectName(QStringLiteral("person"));

    auto *mark = new QLabel(this);
    mark->setPixmap(QApplication::windowIcon().pixmap(QSize(24, 24), 2.0));
    mark->setAccessibleName(QString());
    auto *left = new QHBoxLayout;
    left->setSpacing(space::S);
    left->addWidget(mark);
    left->addWidget(m_name);
    left->addSpacing(space::Xs);
    left->addWidget(m_company, 1);
    auto *right = new QHBoxLayout;
    right->setSpacing(space::S);
    right->addStretch(1);
    right->addWidget(m_state);
    right->addWidget(m_bell);
    right->addWidget(m_person);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::S, 0);
    layout->setSpacing(space::L);
    layout->addLayout(left, 3);
    layout->addWidget(m_search, 4);
    layout->addLayout(right, 3);

    buildMenu();
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_state, &QPushButton::clicked, this, &TopBar::houseStateClicked);
    connect(m_bell, &QAbstractButton::clicked, this, &TopBar::bellClicked);
    connect(m_person, &QAbstractButton::clicked, this, [this] {
        m_menu->popup(m_person->mapToGlobal(QPoint(m_person->width() - m_menu->sizeHint().width(), m_person->height() + 2)));
    });
    retranslateUi();
}

void TopBar::buildMenu()
{
    m_menu->setObjectName(QStringLiteral("personMenu"));
    m_languages->setIcon(icons::icon(Icon::Language));
    for (const QString &language : translationLanguages()) {
        QAction *action = m_languages->addAction(LanguageChooser::nativeName(language));
        action->setObjectName(QStringLiteral("language_") + language);
        action->setCheckable(true);
        action->setData(language);
        m_languageGroup->addAction(action);
    }
    connect(m_languageGroup, &QActionGroup::triggered, this, [this](QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
    m_tones->setIcon(icons::icon(Icon::Sun));
    for (QAction *action : {m_light, m_dark}) {
        action->setCheckable(true);
        m_toneGroup->addAction(action);
        m_tones->addAction(action);
    }
    m_light->setObjectName(QStringLiteral("toneLight"));
    m_dark->setObjectName(QStringLiteral("toneDark"));
    connect(m_toneGroup, &QActionGroup::triggered, this, [this](QAction *action) { Q_EMIT toneChosen(action == m_dark ? Tone::Dark : Tone::Light); });
    m_password->setIcon(icons::icon(Icon::Key));
    m_lock->setIcon(icons::icon(Icon::Lock));
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_logout->setIcon(icons::icon(Icon::Logout));
    m_password->setObjectName(QStringLiteral("changePassword"));
    m_lock->setObjectName(QStringLiteral("lock"));
    m_logout->setObjectName(QStringLiteral("logOut"));
    connect(m_password, &QAction::triggered, this, &TopBar::passwordChangeRequested);
    connect(m_lock, &QAction::triggered, this, &TopBar::lockRequested);
    connect(m_logout, &QAction::triggered, this, &TopBar::logoutRequested);
    m_menu->addMenu(m_languages);
    m_menu->addMenu(m_tones);
    m_menu->addSeparator();
    m_menu->addAction(m_password);
    m_menu->addAction(m_lock);
    m_menu->addAction(m_logout);
    addAction(m_lock); // its shortcut works without the menu
}

void TopBar::setCompany(const QString &company)
{
    m_company->setFullText(company);
}

void TopBar::setPerson(const QString &name, const QString &roles)
{
    m_person->setPerson(name, roles);
}

void TopBar::setHouseState(const HouseSignal &state)
{
    if (m_houseState == state)
        return; // nothing is laid out and painted again
    m_houseState = state;
    showHouseState();
}

void TopBar::showHouseState()
{
    const HouseSignal &state = m_houseState;
    Ink ink = Ink::Dimmed;
    Icon icon = Icon::Shield;
    switch (state.kind) {
    case HouseSignal::Kind::Unknown:
        break;
    case HouseSignal::Kind::Good:
        ink = Ink::Good;
        break;
    case HouseSignal::Kind::Warning:
        ink = Ink::Warn;
        icon = Icon::Alert;
        break;
    case HouseSignal::Kind::Bad:
        ink = Ink::Bad;
        icon = Icon::Alert;
        break;
    }
    m_state->setIcon(icons::icon(icon, ink));
    m_state->setText(m_compact ? QString() : state.text);
    m_state->setToolTip((state.explanation.isEmpty() ? state.text : state.explanation).toHtmlEscaped());
    m_state->setAccessibleName(state.text);
    m_state->setAccessibleDescription(state.explanation);
    m_state->setVisible(!state.text.isEmpty());
}

void TopBar::setLanguage(const QString &language)
{
    for (QAction *action : m_languageGroup->actions())
        action->setChecked(action->data().toString() == language);
}

void TopBar::setTone(Tone tone)
{
    (tone == Tone::Dark ? m_dark : m_light)->setChecked(true);
    m_tones->setIcon(icons::icon(tone == Tone::Dark ? Icon::Moon : Icon::Sun));
}

void TopBar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_person->setCompact(compact);
    showHouseState();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colorsFor(palette()).line);
}

void TopBar::retranslateUi()
{
    m_name->setFullText(tr("Tongjian"));
    m_search->setText(tr("Search or go to…"));
    m_search->setAccessibleName(tr("Search or go to"));
    m_languages->setTitle(tr("&Language"));
    m_tones->setTitle(tr("&Appearance"));
    m_light->setText(tr("L&ight"));
    m_dark->setText(tr("&Dark"));
    m_password->setText(tr("&Change password…"));
    m_lock->setText(tr("Loc&k"));
    m_logout->setText(tr("Log &out"));
}

} // namespace tongjian
