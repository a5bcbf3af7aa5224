// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

namespace tongjian
{

/// What the certificate says (fields of NIST SP 800-88 and of the regulation), each with its name; in the order in which they are printed.
struct CertificateField {
    QString name;
    QString value;
};
struct DestructionCertificate {
    QString number; ///< of the plan and of its destruction: SQ-2030-000001-1
    QList<CertificateField> fields;
    QStringList missing; ///< names of fields that would be empty
    QByteArray digest; ///< that both sign
    QList<std::pair<QString, qint64>> signatures; ///< (name, UTC ms): executor, then witness
};
[[nodiscard]] DestructionCertificate certificateOf(Session &session, Id plan);
/// Signs it, as executor or witness, in this order. Throws BadInput while something is missing, NoRight.
void certifyDestruction(Session &session, Id plan);

} // namespace tongjian
