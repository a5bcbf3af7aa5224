// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DestructionCertificate.h"

namespace tongjian
{

/// The certificate of destruction (销毁证明; regulation 7.3, NIST SP 800-88) on paper, with both signatures. Throws BadInput while one of them is
/// missing, or a field is empty; Io.
void writeCertificate(const QString &path, const DestructionCertificate &certificate);

} // namespace tongjian
