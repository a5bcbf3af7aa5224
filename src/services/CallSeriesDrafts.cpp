// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallSeriesDrafts.h"

#include "Drafts.h"
#include "PersonalItems.h"
#include "Submission.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QDateTime>

namespace tongjian
{

namespace
{

// Keys of the content: stored, never change one.
constexpr int ChannelKey = 1;
constexpr int ReasonKey = 2;
constexpr int ReasonTextKey = 3;
constexpr int PlaceKey = 4;
constexpr int ConfidentialityKey = 5;
constexpr int CallsKey = 6;

/// Errors of one draft alone; behind any other it is no use to go on.
bool concernsOne(ErrorCode code)
{
    return code == ErrorCode::BadInput || code == ErrorCode::NotFound || code == ErrorCode::Changed || code == ErrorCode::NoRight || code == ErrorCode::Integrity;
}

} // namespace

std::optional<KeptSeries> keptSeries(Session &session)
{
    const QList<PersonalItem> items = personalItems(session, PersonalKind::CallSeries);
    if (items.isEmpty())
        return {};
    const QCborMap &content = items.constFirst().content;
    KeptSeries series;
    series.common.channel = Channel(content.value(ChannelKey).toInteger(int(Channel::FixedLine)));
    series.common.reason = ManualReason(content.value(ReasonKey).toInteger());
    series.common.reasonText = content.value(ReasonTextKey).toString();
    series.common.place = content.value(PlaceKey).toString();
    series.common.confidentiality = Confidentiality(content.value(ConfidentialityKey).toInteger(int(Confidentiality::Internal)));
    const QCborArray calls = content.value(CallsKey).toArray();
    for (const QCborValue &each : calls) {
        const QCborArray parts = each.toArray();
        KeptCall call { parts.at(0).toInteger(), {} };
        const QCborArray cells = parts.at(1).toArray();
        for (const QCborValue &cell : cells)
            call.cells += cell.toString();
        if (!call.cells.isEmpty())
            call.cells.resize(CallColumnCount);
        series.calls.append(call);
    }
    return series;
}

void keepSeries(Session &session, const KeptSeries &series)
{
    const QList<PersonalItem> present = personalItems(session, PersonalKind::CallSeries);
    if (series.calls.isEmpty()) {
        for (const PersonalItem &item : present)
            removePersonalItem(session, item.id);
        return;
    }
    QCborArray calls;
    for (const KeptCall &call : series.calls)
        calls.append(QCborArray { call.draft, QCborArray::fromStringList(call.cells) });
    (void)savePersonalItem(session,
        { present.isEmpty() ? NoId : present.constFirst().id, PersonalKind::CallSeries, {},
            { { ChannelKey, int(series.common.channel) }, { ReasonKey, int(series.common.reason) }, { ReasonTextKey, series.common.reasonText }, { PlaceKey, series.common.place },
                { ConfidentialityKey, int(series.common.confidentiality) }, { CallsKey, calls } },
            0 });
}

QList<SeriesRow> openSeries(Session &session, const KeptSeries &series, const CallsOwner &owner)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(session.now()).date();
    QList<SeriesRow> rows;
    for (const KeptCall &call : series.calls) {
        SeriesRow open;
        open.draft = call.draft;
        if (call.draft == NoId) {
            open.row.cells = call.cells;
        } else {
            try {
                const RecordContent content = loadDraft(session, call.draft).content;
                open.row = rowOf(content, series.common, owner.person);
                CallRow typed = open.row;
                typed.cells = call.cells;
                if (!call.cells.isEmpty() && contentOf(typed, series.common, owner, today, today) == content) {
                    open.row = typed;
                } else if (!call.cells.isEmpty()) {
                    // Changed in its form meanwhile: that counts, but what could not be read stays to be mended.
                    for (int i = 0; i < CallColumnCount; ++i) {
                        if (open.row.cells.at(i).isEmpty())
                            open.row.cells[i] = call.cells.at(i);
                    }
                }
            } catch (const Error &error) {
                if (error.code() != ErrorCode::NotFound)
                    throw;
                continue;
            }
        }
        if (open.row.cells.size() == CallColumnCount)
            rows.append(open);
    }
    return rows;
}

QList<SubmittedCall> submitDrafts(Session &session, const QList<Id> &drafts, const Progress &progress)
{
    QList<SubmittedCall> outcomes;
    for (Id draft : drafts)
        outcomes.append({ draft, {}, QCoreApplication::translate("CallSeries", "Stopped before it; it is still a draft.") });
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        if (progress && !progress(i, outcomes.size()))
            break;
        try {
            outcomes[i].number = submitDraft(session, outcomes.at(i).draft);
            outcomes[i].why.clear();
        } catch (const Error &error) {
            const bool last = !concernsOne(error.code());
            for (qsizetype rest = i; rest < (last ? outcomes.size() : i + 1); ++rest)
                outcomes[rest].why = error.message();
            if (last)
                break;
        }
    }
    return outcomes;
}

} // namespace tongjian
