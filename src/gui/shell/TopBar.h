// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Regulation.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;

namespace tongjian
{

class BellButton;
class ElidedLabel;

/// The state of the house in one mark: is the backup there, does everything verify.
struct HouseSignal {
    enum class Kind : quint8 { Unknown, Good, Warning, Bad };
    Kind kind = Kind::Unknown;
    QString text; ///< short: 备份 昨夜 02:10
    QString explanation; ///< tooltip

    bool operator==(const HouseSignal &) const = default;
};

/// Company, search, state of the house, and the person with everything that is about them.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setCompany(const QString &company);
    /// @p roles as shown: 部门负责人 · 审计
    void setPerson(const QString &name, const QString &roles);
    void setHouseState(const HouseSignal &state);
    void setLanguage(const QString &language);
    void setTone(Tone tone);
    void setCompact(bool compact);
    [[nodiscard]] BellButton *bell() const { return m_bell; } ///< hidden until somebody has notifications
    [[nodiscard]] QMenu *personMenu() const { return m_menu; }

Q_SIGNALS:
    void searchRequested();
    void houseStateClicked();
    void bellClicked();
    void languageChosen(const QString &language);
    void toneChosen(tongjian::Tone tone);
    void passwordChangeRequested();
    void lockRequested();
    void logoutRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHouseState();
    class SearchButton;
    class PersonButton;
    void buildMenu();
    void retranslateUi();

    ElidedLabel *m_name;
    ElidedLabel *m_company;
    SearchButton *m_search;
    QPushButton *m_state;
    BellButton *m_bell;
    PersonButton *m_person;
    QMenu *m_menu;
    QMenu *m_languages;
    QMenu *m_tones;
    QActionGroup *m_languageGroup;
    QActionGroup *m_toneGroup;
    QAction *m_light;
    QAction *m_dark;
    QAction *m_password;
    QAction *m_lock;
    QAction *m_logout;
    HouseSignal m_houseState;
    bool m_compact = false;
};

} // namespace tongjian
