// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageChooser.h"

#include "Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tongjian
{

LanguageChooser::LanguageChooser(QObject *parent)
    : QObject(parent)
{
}

LanguageChooser::~LanguageChooser()
{
    if (QCoreApplication::instance()) {
        QCoreApplication::removeTranslator(&m_ours);
        QCoreApplication::removeTranslator(&m_qt);
    }
}

void LanguageChooser::setLanguage(const QString &language)
{
    const QString wanted = closestLanguage(language.isEmpty() ? QLocale::system().name() : language);
    if (wanted == m_language)
        return;
    m_language = wanted;
    // The locale first: what answers to LanguageChange formats dates and numbers by it.
    QLocale::setDefault(QLocale(wanted));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (loadTranslation(m_ours, wanted))
        QCoreApplication::installTranslator(&m_ours);
    Q_EMIT languageChanged(wanted);
}

QString LanguageChooser::nativeName(const QString &language)
{
    if (language == QLatin1String("zh_CN"))
        return QString::fromUtf8("简体中文");
    if (language == QLatin1String("zh_TW"))
        return QString::fromUtf8("繁體中文");
    return QStringLiteral("English");
}

} // namespace tongjian
