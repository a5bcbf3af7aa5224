// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Calls entered in series (regulation 3.2): a line of a table for each, typed or pasted from a spreadsheet, into the content of a
// record each. What a cell says is read here; whether the record is complete says check(), as for the form.

#include "Record.h"

#include <QDate>
#include <QMap>

namespace tongjian
{

enum class CallColumn : quint8 { When, Duration, Direction, Party, Number, Subject, Summary, Channel };
inline constexpr int CallColumnCount = 8;
[[nodiscard]] QString displayName(CallColumn column);

/// What all rows of a series have in common.
struct CallsCommon {
    Channel channel = Channel::FixedLine; ///< where a row names none
    ManualReason reason = ManualReason::NotChosen;
    QString reasonText;
    QString place;
    Confidentiality confidentiality = Confidentiality::Internal;
    friend bool operator==(const CallsCommon &, const CallsCommon &) = default;
};

/// Whose calls they are.
struct CallsOwner {
    Id person = NoId;
    QString name;
    QString company;
    QMap<Channel, QString> numbers; ///< one's own on each channel, where known
};

struct CallRow {
    QStringList cells = QStringList(CallColumnCount, QString()); ///< as typed
    Party other; ///< who was chosen for the cell Party: person and organisation
    RecordContent base; ///< what the record holds besides the cells
    bool ownCommon = false; ///< reason, place and confidentiality are the row's own
    [[nodiscard]] const QString &cell(CallColumn column) const { return cells.at(int(column)); }
    [[nodiscard]] bool isEmpty() const; ///< nothing typed
    friend bool operator==(const CallRow &, const CallRow &) = default;
};

struct CallProblem {
    std::optional<CallColumn> column; ///< nothing: of what all rows have in common, or of what has no column
    Severity severity = Severity::Blocking;
    QString message; ///< translated
};

/// "14:05", "11-20 14:05", "昨天 下午2:05", "2026年11月20日 14时05分": UTC ms to the minute. A time alone is of @p day.
[[nodiscard]] std::optional<qint64> callTime(const QString &text, const QDate &day, const QDate &today);
/// "18" (minutes), "18:20", "1:02:03", "18分20秒", "1 h 5 min": ms.
[[nodiscard]] std::optional<qint64> callDuration(const QString &text);
/// As shown, by key, or as people and spreadsheets write it: 呼出, 去电, 主叫, out, …
[[nodiscard]] std::optional<Direction> callDirection(const QString &text);
/// Of a call, or a video call, which makes the record a multimedia one.
[[nodiscard]] std::optional<Channel> callChannel(const QString &text);
/// What a row can name, the usual ones first.
[[nodiscard]] QList<Channel> callChannels();

/// @p text in one way of writing where it is understood, else as it is.
[[nodiscard]] QString tidyCell(CallColumn column, const QString &text, const QDate &day, const QDate &today);

[[nodiscard]] RecordContent contentOf(const CallRow &row, const CallsCommon &common, const CallsOwner &owner, const QDate &day, const QDate &today);
/// A row that says what @p content says.
[[nodiscard]] CallRow rowOf(const RecordContent &content, const CallsCommon &common, Id me);
/// What cannot be read, then what check() says; at most one for each column.
[[nodiscard]] QList<CallProblem> problemsOf(const CallRow &row, const RecordContent &content, qint64 now);

/// Cells as spreadsheets put them on the clipboard: tabs and lines, in quotes where a cell holds such.
[[nodiscard]] QList<QStringList> cellsFromClipboard(const QString &text);
[[nodiscard]] QString cellsForClipboard(const QList<QStringList> &rows);
/// Pasted rows in the order of our columns, beginning at @p first. Names of columns in the first row are followed and left out; a
/// day and a time in two columns become one. Cells of no column are dropped; @p dropped says how many held something.
[[nodiscard]] QList<QMap<CallColumn, QString>> callCells(const QList<QStringList> &pasted, CallColumn first, const QDate &today, int *dropped = nullptr);

} // namespace tongjian
