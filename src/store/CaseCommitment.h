// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "crypto/Suite.h"

#include <QCborStreamWriter>

namespace tongjian
{

/// What the commitment to one version of an application is made over: a CBOR array that names its purpose. @p form is the readable form
/// (JSON, UTF-8) exactly as it is kept; the salt stands inside the seal beside it. Handed over with an evidence package, so that anybody can
/// hash it.
[[nodiscard]] inline QByteArray committedCase(Id store, Id application, int version, QByteArrayView salt, QByteArrayView form)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(6);
    writer.append(QLatin1String("tongjian application"));
    writer.append(store);
    writer.append(application);
    writer.append(version);
    writer.append(salt.toByteArray());
    writer.append(form.toByteArray());
    writer.endArray();
    return bytes;
}

/// What a journal entry names of an application: nothing can be told from it without the salt (DESIGN section 4).
[[nodiscard]] inline QByteArray caseCommitment(const Suite &suite, Id store, Id application, int version, QByteArrayView salt, QByteArrayView form)
{
    return suite.hash(committedCase(store, application, version, salt, form));
}

} // namespace tongjian
