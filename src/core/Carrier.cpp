// SPDX-License-Identifier: GPL-3.0-or-later
#include "Carrier.h"

#include "ApplicationItems.h"
#include "Clock.h"
#include "NamedValues.h"
#include "TableChecks.h"

#include <array>

namespace tongjian
{

namespace
{

using namespace tables;

constexpr int Format = 1;
constexpr qsizetype LongestName = 200;

constexpr std::array Kinds {
    Named<CarrierKind> { CarrierKind::Paper, "paper", QT_TRANSLATE_NOOP("CarrierKind", "Paper") },
    Named<CarrierKind> { CarrierKind::Tape, "tape", QT_TRANSLATE_NOOP("CarrierKind", "Magnetic tape") },
    Named<CarrierKind> { CarrierKind::HardDisk, "hard-disk", QT_TRANSLATE_NOOP("CarrierKind", "Hard disk") },
    Named<CarrierKind> { CarrierKind::Flash, "flash", QT_TRANSLATE_NOOP("CarrierKind", "Flash memory or solid-state disk") },
    Named<CarrierKind> { CarrierKind::Optical, "optical", QT_TRANSLATE_NOOP("CarrierKind", "Optical disc") },
};
constexpr std::array Methods {
    Named<PhysicalMethod> { PhysicalMethod::Shredding, "shredding", QT_TRANSLATE_NOOP("PhysicalMethod", "Shredding") },
    Named<PhysicalMethod> { PhysicalMethod::Pulping, "pulping", QT_TRANSLATE_NOOP("PhysicalMethod", "Pulping") },
    Named<PhysicalMethod> { PhysicalMethod::Incineration, "incineration", QT_TRANSLATE_NOOP("PhysicalMethod", "Incineration") },
    Named<PhysicalMethod> { PhysicalMethod::Disintegration, "disintegration", QT_TRANSLATE_NOOP("PhysicalMethod", "Disintegration") },
    Named<PhysicalMethod> { PhysicalMethod::Degaussing, "degaussing", QT_TRANSLATE_NOOP("PhysicalMethod", "Degaussing") },
};
static_assert(valuesDiffer(Kinds) && keysAreSound(Kinds) && allNamed(Kinds));
static_assert(valuesDiffer(Methods) && keysAreSound(Methods) && allNamed(Methods));

QString say(const char *text)
{
    return QCoreApplication::translate("Carrier", text);
}

} // namespace

QList<PhysicalMethod> methodsFor(CarrierKind kind)
{
    using enum PhysicalMethod;
    switch (kind) {
    case CarrierKind::Paper:
        return { Shredding, Pulping, Incineration };
    case CarrierKind::Tape:
        return { Degaussing, Shredding, Incineration };
    case CarrierKind::HardDisk:
        return { Disintegration, Shredding, Degaussing, Incineration };
    case CarrierKind::Flash:
    case CarrierKind::Optical:
        return { Disintegration, Shredding, Incineration };
    }
    return {};
}

QStringList objectionsTo(const Carrier &carrier, qint64 earliest, qint64 now)
{
    QStringList objections;
    if (carrier.name.trimmed().isEmpty() || carrier.name.size() > LongestName)
        objections += QCoreApplication::translate("Carrier", "Say what it is, in at most %1 characters.").arg(LongestName);
    if (carrier.serial.trimmed().isEmpty())
        objections += say(QT_TRANSLATE_NOOP("Carrier", "Give its serial number, or that of the box."));
    if (!carrier.destroyed)
        return objections;
    const Carrier::Destroyed &how = *carrier.destroyed;
    if (!methodsFor(carrier.kind).contains(how.method))
        objections += QCoreApplication::translate("Carrier", "%1 does not put this beyond recovery: %2.").arg(displayName(how.method), displayName(carrier.kind));
    if (how.place.trimmed().isEmpty())
        objections += say(QT_TRANSLATE_NOOP("Carrier", "Say where it was destroyed."));
    if (how.people.trimmed().isEmpty())
        objections += say(QT_TRANSLATE_NOOP("Carrier", "Say who destroyed it and who watched."));
    if (how.at / MinuteMs < earliest / MinuteMs || how.at > now) // forms know minutes only
        objections += say(QT_TRANSLATE_NOOP("Carrier", "Say when it was destroyed: after the destruction was begun, and not in the future."));
    if (how.photos.isEmpty())
        objections += say(QT_TRANSLATE_NOOP("Carrier", "Attach at least one photo, or the paper of the firm that destroyed it."));
    return objections;
}

QString displayName(CarrierKind kind)
{
    return nameOf(Kinds, kind, "CarrierKind");
}

QString displayName(PhysicalMethod method)
{
    return nameOf(Methods, method, "PhysicalMethod");
}

QString keyOf(CarrierKind kind)
{
    return keyIn(Kinds, kind);
}

QString keyOf(PhysicalMethod method)
{
    return keyIn(Methods, method);
}

std::optional<CarrierKind> carrierKindFromKey(QStringView key)
{
    return fromKey<CarrierKind>(Kinds, key);
}

std::optional<PhysicalMethod> physicalMethodFromKey(QStringView key)
{
    return fromKey<PhysicalMethod>(Methods, key);
}

std::span<const CarrierKind> carrierKinds()
{
    static constexpr auto Values = valuesOf(Kinds);
    return Values;
}

std::span<const PhysicalMethod> physicalMethods()
{
    static constexpr auto Values = valuesOf(Methods);
    return Values;
}

QByteArray encodeCarrier(const Carrier &carrier)
{
    QCborValue destroyed = nullptr;
    if (carrier.destroyed) {
        const Carrier::Destroyed &how = *carrier.destroyed;
        QCborArray photos;
        for (const Attachment &photo : how.photos)
            photos.append(items::encode(photo));
        destroyed = QCborArray { int(how.method), how.place, how.people, how.at, photos };
    }
    return QCborValue(QCborArray { Format, int(carrier.kind), carrier.name, carrier.serial, carrier.medium, destroyed }).toCbor();
}

Carrier decodeCarrier(const QByteArray &bytes)
{
    Items whole(QCborValue::fromCbor(bytes), 6);
    if (whole.number() != Format)
        throwMalformed();
    Carrier carrier;
    carrier.kind = CarrierKind(whole.number());
    carrier.name = whole.text();
    carrier.serial = whole.text();
    carrier.medium = whole.number();
    const QCborValue destroyed = whole.next();
    if (destroyed.isNull())
        return carrier;
    Items parts(destroyed, 5);
    Carrier::Destroyed how;
    how.method = PhysicalMethod(parts.number());
    how.place = parts.text();
    how.people = parts.text();
    how.at = parts.number();
    const QCborArray photos = parts.list();
    for (const QCborValue &photo : photos)
        how.photos.append(items::attachmentFrom(photo));
    carrier.destroyed = how;
    return carrier;
}

} // namespace tongjian
