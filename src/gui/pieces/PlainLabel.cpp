// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainLabel.h"

#include "gui/style/Typography.h"

namespace tongjian
{

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void PlainLabel::setLook(const QString &look)
{
    static const std::pair<QLatin1String, TextStyle> Looks[] = { { QLatin1String("body"), TextStyle::Body }, { QLatin1String("strong"), TextStyle::Strong },
        { QLatin1String("small"), TextStyle::Small }, { QLatin1String("section"), TextStyle::SmallStrong }, { QLatin1String("heading"), TextStyle::Heading }, { QLatin1String("title"), TextStyle::Title } };
    m_look = look;
    for (const auto &[name, style] : Looks) {
        if (look == name)
            setTextStyle(this, style);
    }
}

} // namespace tongjian
