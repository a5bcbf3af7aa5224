// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Sheet.h"
#include "core/Error.h"

#include <optional>

namespace tongjian
{

/// An Error as a person wants to hear it: what happened, what was kept, what to do next. The detail can be copied for whoever
/// helps.
class ErrorSheet : public Sheet
{
    Q_OBJECT
public:
    ErrorSheet(const Error &error, const QString &kept, QWidget *parent);

    /// @p kept says what was not lost; empty: the usual words for this kind of error.
    static void show(QWidget *parent, const Error &error, const QString &kept = {});
    [[nodiscard]] static QString usuallyKept(ErrorCode code);

    /// For tests: the next error is kept here instead of appearing.
    static void expectNext();
    [[nodiscard]] static std::optional<Error> takeExpected();
};

} // namespace tongjian
