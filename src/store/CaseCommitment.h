// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "crypto/Suite.h"

#include <QCborStreamWriter>

namespace tongjian
{

/// What the entries about an application name instead of what it says: a salted hash over the form as encodeApplication() gives it. The
/// salt is sealed with the form, so nothing can be tried against it; whoever has both can prove what was decided on.
[[nodiscard]] inline QByteArray caseCommitment(const Suite &suite, Id store, Id application, QByteArrayView salt, const QByteArray &form)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(5);
    writer.append(QLatin1String("tongjian application"));
    writer.append(store);
    writer.append(application);
    writer.appendByteString(salt.data(), salt.size());
    writer.append(form);
    writer.endArray();
    return suite.hash(bytes);
}

} // namespace tongjian
