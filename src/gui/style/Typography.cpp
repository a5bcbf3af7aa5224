// SPDX-License-Identifier: GPL-3.0-or-later
#include "Typography.h"

#include "Tokens.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace tongjian
{

namespace
{

QFont styled(QFont font, TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
    case TextStyle::Strong:
        font.setPixelSize(size::Font);
        break;
    case TextStyle::Small:
    case TextStyle::SmallStrong:
        font.setPixelSize(size::FontSmall);
        break;
    case TextStyle::Heading:
        font.setPixelSize(size::FontHeading);
        break;
    case TextStyle::Title:
        font.setPixelSize(size::FontTitle);
        break;
    }
    // Medium is not among the weights that Debian installs of the Chinese font: it would not differ.
    const bool strong = style != TextStyle::Body && style != TextStyle::Small;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

}

QFont fontFor(const QString &language)
{
    const bool traditional = language.startsWith(QLatin1String("zh_TW")) || language.startsWith(QLatin1String("zh_HK"));
    const QStringList chinese = traditional
        ? QStringList {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Source Han Sans TC"), QStringLiteral("PingFang TC"),
              QStringLiteral("Microsoft JhengHei UI")}
        : QStringList {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("PingFang SC"),
              QStringLiteral("Microsoft YaHei UI"), QStringLiteral("WenQuanYi Micro Hei")};
    QFont font;
    // In a Chinese window Latin letters and digits come from the Chinese font too: they were drawn to stand beside it.
    QStringList families = chinese;
    if (!language.startsWith(QLatin1String("zh"))) {
        // The system may name an alias ("Sans Serif"), which is no family and would be passed over; and what the alias stands for
        // may be a Chinese font in Japanese forms.
        const QString system = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
        if (!system.contains(QLatin1String("CJK")))
            families.prepend(system);
    }
    font.setFamilies(families);
    font.setPixelSize(size::Font);
    font.setStyleHint(QFont::SansSerif);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QFont textFont(TextStyle style)
{
    return styled(QApplication::font(), style);
}

void setTextStyle(QWidget *widget, TextStyle style)
{
    widget->setFont(styled(QFont(), style));
}

void setInk(QLabel *label, Ink ink)
{
    static constexpr const char *Names[] = {"text", "dimmed", "accent", "onAccent", "good", "warn", "bad"};
    label->setProperty("ink", QLatin1String(Names[int(ink)]));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QString sentences(const QString &first, const QString &second)
{
    constexpr char16_t FirstCjk = 0x3000;
    const bool space = !first.isEmpty() && !second.isEmpty() && first.back().unicode() < FirstCjk;
    return first + (space ? QStringLiteral(" ") : QString()) + second;
}

QString factSeparator()
{
    //: between facts in one line of a list, for example: person · channel · duration
    return QCoreApplication::translate("Typography", " · ");
}

} // namespace tongjian
