// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applying.h"
#include "core/Carrier.h"

#include <QMap>

namespace tongjian
{

// Paper, tapes and disks that are destroyed as things under a plan (regulation 7.3): listed when the records of the plan are destroyed, then each with
// how, where, by whom and with photos. The certificate names them; it is not signed while the plan's method asks for them and none is listed.

/// As the newest entry about it says.
struct CarrierLine {
    QString number; ///< SQ-2030-000001-C1
    bool done = false;
    bool readable = false; ///< this login opens what it is
    Carrier carrier;
    Id person = NoId; ///< who wrote the entry
    qint64 at = 0; ///< UTC ms
};
/// By number, of every destruction under the plan; signatures verified. For officers, executives and auditors.
[[nodiscard]] QMap<QString, CarrierLine> carriersOf(Session &session, Id plan);
/// In one sentence, for lists and the certificate.
[[nodiscard]] QString carrierInWords(const CarrierLine &line);

/// One more that is to be destroyed; its number. Throws NoRight, BadInput: incomplete, before the records are destroyed, after the certificate was signed.
QString listCarrier(Session &session, Id plan, const Carrier &carrier);
/// Takes a photo in, sealed, staged until destroyCarrier() keeps it.
[[nodiscard]] Attachment attachCarrierPhoto(Session &session, Id plan, const QString &path, const Progress &progress = {});
/// It was destroyed. A medium of the register is retired with it, and a copy of the keys that waited there is gone. Throws NoRight, BadInput.
void destroyCarrier(Session &session, Id plan, const QString &number, const Carrier::Destroyed &how);

} // namespace tongjian
