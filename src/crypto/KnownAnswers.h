// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Suite.h"

#include <span>

namespace tongjian
{

/// One published answer: hexadecimal, with the document it stands in. What the inputs mean depends on the kind.
struct KnownAnswer {
    enum class Kind { Hash, Mac, Derive, Open, Verify, Agree, Password };
    Kind kind;
    SuiteId suite;
    const char *source;
    const char *key; ///< Mac, Derive: key; Open: 32 bytes; Verify: X.509 DER; Agree: PKCS #8 DER; Password: password
    const char *input; ///< Hash, Mac, Verify: message; Derive: salt; Open: nonce, ciphertext and tag;
                       ///< Agree: SM2 ciphertext in DER, or the other's point; Password: salt
    const char *context; ///< Derive: label; Open: associated data; Verify: signature; else unused
    const char *answer; ///< Verify: unused
};
[[nodiscard]] std::span<const KnownAnswer> knownAnswers();
/// Whether this machine gives the published answer.
[[nodiscard]] bool gives(const KnownAnswer &known);
/// Throws Error(Integrity) naming the first of @p suite that does not hold.
void requireAnswers(SuiteId suite, std::span<const KnownAnswer> answers);

} // namespace tongjian
