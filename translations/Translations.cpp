// SPDX-License-Identifier: GPL-3.0-or-later
#include "Translations.h"

#include <QLocale>
#include <QTranslator>

// Resources of a static library vanish at link time unless they are asked for by name, outside any namespace.
static void loadTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace tongjian
{

QStringList translationLanguages()
{
    return {QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
}

QString closestLanguage(const QString &name)
{
    const QLocale locale(name);
    if (locale.language() != QLocale::Chinese)
        return QStringLiteral("en");
    return locale.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
}

bool loadTranslation(QTranslator &translator, const QString &language)
{
    loadTranslationResources();
    return translator.load(QStringLiteral(":/tongjian/translations/tongjian_%1.qm").arg(language));
}

} // namespace tongjian
