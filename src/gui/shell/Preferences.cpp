// SPDX-License-Identifier: GPL-3.0-or-later
#include "Preferences.h"

#include <QSettings>

namespace tongjian
{

namespace
{

constexpr int RecentAtMost = 10;
const QString Language = QStringLiteral("language");
const QString ToneKey = QStringLiteral("tone");
const QString Geometry = QStringLiteral("window/geometry");
const QString Splitters = QStringLiteral("splitters/");
const QString LastPage = QStringLiteral("window/page");
const QString Recent = QStringLiteral("recentStores");
const QString IdleLock = QStringLiteral("idleLockMinutes");
const QString DueBackups = QStringLiteral("runsDueBackups");

}

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty()
              ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Tongjian"), QStringLiteral("Tongjian"))
              : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences::~Preferences() = default;

// What stands there already costs no writing, which waits for the disk.
void Preferences::keep(const QString &key, const QVariant &value)
{
    if (m_settings->value(key) != value)
        m_settings->setValue(key, value);
}

QString Preferences::language() const
{
    return m_settings->value(Language).toString();
}

void Preferences::setLanguage(const QString &language)
{
    keep(Language, language);
}

Tone Preferences::tone() const
{
    return m_settings->value(ToneKey).toString() == QLatin1String("dark") ? Tone::Dark : Tone::Light;
}

void Preferences::setTone(Tone tone)
{
    keep(ToneKey, tone == Tone::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings->value(Geometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    keep(Geometry, geometry);
}

QByteArray Preferences::splitter(const QString &page) const
{
    return m_settings->value(Splitters + page).toByteArray();
}

void Preferences::setSplitter(const QString &page, const QByteArray &state)
{
    keep(Splitters + page, state);
}

QString Preferences::lastPage() const
{
    return m_settings->value(LastPage).toString();
}

void Preferences::setLastPage(const QString &id)
{
    keep(LastPage, id);
}

QList<RecentStore> Preferences::recentStores() const
{
    QList<RecentStore> stores;
    const int count = m_settings->beginReadArray(Recent);
    for (int i = 0; i < qMin(count, RecentAtMost); ++i) {
        m_settings->setArrayIndex(i);
        const RecentStore store {m_settings->value(QStringLiteral("path")).toString(), m_settings->value(QStringLiteral("company")).toString(),
            m_settings->value(QStringLiteral("account")).toString()};
        if (!store.path.isEmpty())
            stores.append(store);
    }
    m_settings->endArray();
    return stores;
}

void Preferences::addRecentStore(const RecentStore &store)
{
    QList<RecentStore> stores = recentStores();
    stores.removeIf([&](const RecentStore &other) { return other.path == store.path; });
    stores.prepend(store);
    writeRecent(stores.mid(0, RecentAtMost));
}

void Preferences::removeRecentStore(const QString &path)
{
    QList<RecentStore> stores = recentStores();
    stores.removeIf([&](const RecentStore &other) { return other.path == path; });
    writeRecent(stores);
}

void Preferences::writeRecent(const QList<RecentStore> &stores)
{
    m_settings->remove(Recent);
    m_settings->beginWriteArray(Recent, int(stores.size()));
    for (int i = 0; i < int(stores.size()); ++i) {
        m_settings->setArrayIndex(i);
        m_settings->setValue(QStringLiteral("path"), stores.at(i).path);
        m_settings->setValue(QStringLiteral("company"), stores.at(i).company);
        m_settings->setValue(QStringLiteral("account"), stores.at(i).lastAccount);
    }
    m_settings->endArray();
}

int Preferences::idleLockMinutes() const
{
    return qBound(1, m_settings->value(IdleLock, 10).toInt(), 60);
}

void Preferences::setIdleLockMinutes(int minutes)
{
    keep(IdleLock, qBound(1, minutes, 60));
}

bool Preferences::runsDueBackups() const
{
    return m_settings->value(DueBackups, true).toBool();
}

void Preferences::setRunsDueBackups(bool wanted)
{
    keep(DueBackups, wanted);
}

} // namespace tongjian
