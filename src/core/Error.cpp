// SPDX-License-Identifier: GPL-3.0-or-later
#include "Error.h"

namespace tongjian
{

Error::Error(ErrorCode code, QString message, QString hint, QString detail)
    : m_code(code)
    , m_message(std::move(message))
    , m_hint(std::move(hint))
    , m_detail(std::move(detail))
{
    QString what = m_message;
    for (const QString &part : {m_hint, m_detail}) {
        if (!part.isEmpty())
            what += QLatin1String(" | ") + part;
    }
    m_what = what.toUtf8();
}

} // namespace tongjian
