// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tongjian
{

/// Bytes that must not outlive their use: move-only, overwritten when they go, locked into memory where the system allows it.
/// Nothing converts it into a QString, a log line or an exception.
class Secret
{
public:
    Secret() = default;
    explicit Secret(qsizetype size); ///< zeroed
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] static Secret random(qsizetype size);
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    /// Takes the bytes over and overwrites @p bytes.
    [[nodiscard]] static Secret takeFrom(QByteArray &bytes);
    /// Takes the UTF-8 of @p text over and overwrites the string's own buffer (the password field, DESIGN section 4).
    [[nodiscard]] static Secret takeFrom(QString &text);

    [[nodiscard]] Secret clone() const;
    [[nodiscard]] uchar *data() { return m_data; }
    [[nodiscard]] const uchar *data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// For handing to a function that takes a view; valid while this lives.
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(reinterpret_cast<const char *>(m_data), m_size); }
    /// In constant time.
    [[nodiscard]] bool equals(const Secret &other) const;
    void wipe();

private:
    uchar *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites bytes in place, in a way that the compiler keeps. Detaches first: other copies are not reached.
void wipe(QByteArray &bytes);
void wipe(QString &text);

/// No core dumps, no reading by a debugger of the same user where the system can forbid it. Called first in every main().
void hardenProcess();

} // namespace tongjian
