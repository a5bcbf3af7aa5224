// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace tongjian
{

/// Which language the window speaks. Switching installs our translation and Qt's own; Qt then sends LanguageChange to every
/// widget, which answers by setting its texts again.
class LanguageChooser : public QObject
{
    Q_OBJECT
public:
    explicit LanguageChooser(QObject *parent = nullptr);
    ~LanguageChooser() override;

    /// The locale name in use, "zh_CN".
    [[nodiscard]] QString language() const { return m_language; }
    /// @p language as in translationLanguages(); anything else falls to the closest. Empty: the system's.
    void setLanguage(const QString &language);
    /// What its speakers call it: 简体中文. Never translated.
    [[nodiscard]] static QString nativeName(const QString &language);

Q_SIGNALS:
    void languageChanged(const QString &language);

private:
    QString m_language;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace tongjian
