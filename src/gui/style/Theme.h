// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tokens.h"

#include <QObject>

class QApplication;

namespace tongjian
{

/// How the whole application looks: style, palette, style sheet and font. Qt 6.4 cannot ask the system for its tone, so it is
/// a setting. Everything follows at once when it is switched; widgets that paint themselves read colorsFor(palette()).
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, Tone tone = Tone::Light);

    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    /// The font by UI language ("zh_CN").
    void setLanguage(const QString &language);

    /// What palette and HouseStyle cannot say, generated from the tokens.
    [[nodiscard]] static QString styleSheet(Tone tone);

Q_SIGNALS:
    void toneChanged(tongjian::Tone tone);

private:
    void apply();

    QApplication &m_application;
    Tone m_tone;
};

} // namespace tongjian
