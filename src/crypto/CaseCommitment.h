// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "crypto/Suite.h"

#include <QCborStreamWriter>

namespace tongjian
{

/// What the commitment to one version of an application is made over: a CBOR array that names its purpose. @p form as encodeApplication()
/// gives it; the salt stands inside the seal beside it. Handed over with an evidence package, so that anybody can hash it.
[[nodiscard]] inline QByteArray committedCase(Id store, Id application, QByteArrayView salt, QByteArrayView form)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(5);
    writer.append(QLatin1String("tongjian application"));
    writer.append(store);
    writer.append(application);
    writer.append(salt.toByteArray());
    writer.append(form.toByteArray());
    writer.endArray();
    return bytes;
}

/// What the entries about an application name instead of what it says: nothing can be tried against it without the salt, and whoever has
/// both can prove what was decided on (DESIGN section 4).
[[nodiscard]] inline QByteArray caseCommitment(const Suite &suite, Id store, Id application, QByteArrayView salt, QByteArrayView form)
{
    return suite.hash(committedCase(store, application, salt, form));
}

} // namespace tongjian
