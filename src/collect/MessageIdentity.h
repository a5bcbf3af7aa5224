// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tongjian
{

/// What makes a mail the same mail whoever's mailbox it comes from: its originator's header lines (Message-ID, Date, From,
/// Sender, To, Cc, Subject, Content-Type and its encoding, unfolded) and its body with plain line ends, without what a mailbox
/// adds (Received, Delivered-To, Status, From-quoting, blank lines at the end). Without a Message-ID every header line counts
/// that no relay or mailbox adds. Message-IDs alone repeat on different mails. Only ever hashed under a key.
[[nodiscard]] QByteArray messageIdentity(QByteArrayView message);

} // namespace tongjian
