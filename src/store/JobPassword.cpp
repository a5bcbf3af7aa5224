// SPDX-License-Identifier: GPL-3.0-or-later
#include "JobPassword.h"

namespace tongjian
{

JobPassword::JobPassword(KeychainEntries &entries, Id store, const QString &login)
    : m_entries(entries)
    , m_name(QStringLiteral("job %1 %2").arg(store).arg(login.toLower()))
{
}

bool JobPassword::keep(const Secret &password)
{
    return m_entries.keeps() && m_entries.write(m_name, password.view().toByteArray());
}

std::optional<Secret> JobPassword::recall()
{
    QByteArray bytes;
    if (m_entries.read(m_name, &bytes) != Recall::Found || bytes.isEmpty())
        return {};
    Secret password = Secret::copyOf(bytes);
    bytes.fill('\0');
    return password;
}

} // namespace tongjian
