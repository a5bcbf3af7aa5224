// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What bears content beside the store and is destroyed as a thing (载体: paper, tapes, disks; regulation 7.3, NIST SP 800-88).

#include "Record.h"

#include <QStringList>

#include <optional>
#include <span>

namespace tongjian
{

/// The numbers are signed: never change one.
enum class CarrierKind : quint8 { Paper = 1, Tape = 2, HardDisk = 3, Flash = 4, Optical = 5 };
enum class PhysicalMethod : quint8 { Shredding = 1, Pulping = 2, Incineration = 3, Disintegration = 4, Degaussing = 5 };

/// One that is to be destroyed under a plan, and, once it was, how.
struct Carrier {
    CarrierKind kind = CarrierKind::Paper;
    QString name; ///< what it is: "2026 年电话记录整理稿 3 盒"
    QString serial; ///< its serial number, or that of the box
    Id medium = NoId; ///< of the register of media; NoId: it is not there
    struct Destroyed {
        PhysicalMethod method = PhysicalMethod::Shredding;
        QString place; ///< where it was done
        QString people; ///< who did it and who watched, with the firm
        qint64 at = 0; ///< UTC ms
        QList<Attachment> photos; ///< of it, or the paper of the firm that did it
        friend bool operator==(const Destroyed &, const Destroyed &) = default;
    };
    std::optional<Destroyed> destroyed;
    friend bool operator==(const Carrier &, const Carrier &) = default;
};

/// What puts such a carrier beyond recovery: degaussing does nothing to paper or flash memory (NIST SP 800-88, appendix A).
[[nodiscard]] QList<PhysicalMethod> methodsFor(CarrierKind kind);
/// What is missing or wrong, translated. Destroyed neither before @p earliest nor after @p now (UTC ms).
[[nodiscard]] QStringList objectionsTo(const Carrier &carrier, qint64 earliest, qint64 now);

[[nodiscard]] QString displayName(CarrierKind kind);
[[nodiscard]] QString displayName(PhysicalMethod method);
[[nodiscard]] QString keyOf(CarrierKind kind);
[[nodiscard]] QString keyOf(PhysicalMethod method);
[[nodiscard]] std::optional<CarrierKind> carrierKindFromKey(QStringView key);
[[nodiscard]] std::optional<PhysicalMethod> physicalMethodFromKey(QStringView key);
[[nodiscard]] std::span<const CarrierKind> carrierKinds();
[[nodiscard]] std::span<const PhysicalMethod> physicalMethods();

[[nodiscard]] QByteArray encodeCarrier(const Carrier &carrier);
/// Throws BadInput.
[[nodiscard]] Carrier decodeCarrier(const QByteArray &bytes);

} // namespace tongjian
