// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>

namespace tongjian
{

/// What went wrong, as far as a caller can act on it. tongjianctl maps these to its exit codes.
enum class ErrorCode {
    Usage, ///< called with words that make no sense
    NoRight, ///< the regulation does not let this person do this
    WrongPassword, ///< name or password is not right
    Integrity, ///< what is stored was altered, rolled back or does not verify
    BadInput, ///< what a person or a file gave is malformed
    NotFound, ///< no such thing, or none that this person may know of
    Changed, ///< what was decided on is no longer what was seen
    Busy, ///< others hold the store longer than can be waited for
    Io, ///< a file cannot be read or written
    DiskFull, ///< no space left; nothing was half done
    ReadOnly, ///< the store is open for reading only
    Unsupported, ///< a newer format, a file system that cannot be trusted, a missing feature
    Cancelled, ///< stopped by the person, at a safe point
    Internal, ///< a mistake of ours
};

/// The one exception of the house (DESIGN section 8): thrown anywhere below gui, caught in the GUI's action seam, the job
/// runner and main of tongjianctl. Never holds a secret or a bound value. What a QFuture brings from another thread arrives as it was
/// thrown: Qt does so for its own kind alone.
class Error : public QException
{
public:
    /// @p message says what happened and @p hint what to do next, both translated, for a person. @p detail is for the log.
    Error(ErrorCode code, QString message, QString hint = {}, QString detail = {});

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const QString &message() const noexcept { return m_message; }
    [[nodiscard]] const QString &hint() const noexcept { return m_hint; }
    [[nodiscard]] const QString &detail() const noexcept { return m_detail; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }
    void raise() const override { throw *this; }
    [[nodiscard]] Error *clone() const override { return new Error(*this); }

private:
    ErrorCode m_code;
    QString m_message;
    QString m_hint;
    QString m_detail;
    QByteArray m_what;
};

} // namespace tongjian
