// SPDX-License-Identifier: GPL-3.0-or-later
#include "DestructionDisplay.h"

#include "PlanDisplay.h"
#include "core/Clock.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/Typography.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr qsizetype LeftoversNamed = 5;
constexpr qsizetype DigestShown = 8; // bytes

QString say(const char *text)
{
    return QCoreApplication::translate("DestructionDisplay", text);
}

qsizetype pendingOf(const DestructionRun &run)
{
    return std::count_if(run.copies.begin(), run.copies.end(), [](const DestructionRun::Copy &one) { return !one.done; });
}

QString nativeName(const QString &place)
{
    return displaySafe(QDir::toNativeSeparators(place));
}

QString fileName(const OutsideFile &file)
{
    switch (file.action) {
    case Action::PackageMake:
        return QCoreApplication::translate("DestructionDisplay", "Evidence package %1").arg(file.number);
    case Action::RecordPrint:
        return QCoreApplication::translate("DestructionDisplay", "Print %1").arg(file.number);
    case Action::AttachmentSave:
        return QCoreApplication::translate("DestructionDisplay", "Saved attachment %1").arg(file.number);
    default:
        return QCoreApplication::translate("DestructionDisplay", "Extract %1").arg(file.number);
    }
}

QString fileWhereabouts(const OutsideFile &file)
{
    if (!file.readable)
        return say(QT_TRANSLATE_NOOP("DestructionDisplay", "where it was written cannot be read by this login"));
    return QCoreApplication::translate("DestructionDisplay", "%1 on the computer %2").arg(nativeName(file.place.path), displaySafe(file.computer));
}

} // namespace

ShownDestruction readDestruction(Session &session, Id plan)
{
    ShownDestruction shown { destructionOf(session, plan), {} };
    for (const KeyPlace &place : std::as_const(shown.view.places)) {
        if (!place.folder.isEmpty() && QFileInfo(place.folder).isDir())
            shown.reachable.insert(place.folder);
    }
    for (const OutsideFile &file : std::as_const(shown.view.files)) {
        if (isThere(session.store().suite(), file))
            shown.reachable.insert(file.number);
    }
    return shown;
}

Chip chipOf(const DestructionRun &run)
{
    if (!run.isDestroyed())
        return { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Being destroyed")), ChipTone::Warn, true };
    if (pendingOf(run) > 0 || run.proven == 0)
        return { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Copies pending")), ChipTone::Warn, true };
    if (!run.isCertified())
        return { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Destroyed, unsigned")), ChipTone::Accent, true };
    return { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Destroyed, certified")), ChipTone::Neutral, true };
}

QString waitsFor(const DestructionRun &run)
{
    if (!run.isDestroyed())
        return QCoreApplication::translate("DestructionDisplay", "%1 of %2 destroyed").arg(QLocale().toString(run.destroyed), QLocale().toString(run.records));
    if (const int pending = int(pendingOf(run)); pending > 0)
        return QCoreApplication::translate("DestructionDisplay", "%n still to be done", nullptr, pending);
    if (run.proven == 0)
        return say(QT_TRANSLATE_NOOP("DestructionDisplay", "not proven yet"));
    if (run.certified.isEmpty())
        return say(QT_TRANSLATE_NOOP("DestructionDisplay", "the executor signs"));
    if (!run.isCertified())
        return say(QT_TRANSLATE_NOOP("DestructionDisplay", "the witness signs"));
    return QCoreApplication::translate("DestructionDisplay", "destroyed on %1").arg(dayInWords(dayOf(run.finishedAt)));
}

bool lacksCarriers(const OpenedPlan &plan)
{
    const DestructionRun *run = plan.destruction();
    return run && run->isDestroyed() && run->certified.isEmpty() && plan.application.known.form.disposition->method == DispositionMethod::LogicalAndPhysical
        && std::none_of(run->copies.begin(), run->copies.end(), [](const DestructionRun::Copy &one) { return one.kind == DestructionRun::Kind::Carrier; });
}

QString sentenceOf(Session &session, const OpenedPlan &plan, const DestructionRun &run)
{
    if (!run.isDestroyed()) {
        return QCoreApplication::translate("DestructionDisplay", "The destruction was begun and stopped: %1 of %2 records are gone. From here it goes only forward; a records officer goes on with it.")
            .arg(QLocale().toString(run.destroyed), QLocale().toString(run.records));
    }
    QString words = QCoreApplication::translate("DestructionDisplay", "Destroyed on %1: nobody can open these records any more.").arg(dayInWords(dayOf(run.finishedAt)));
    if (const int pending = int(pendingOf(run)); pending > 0)
        return sentences(words, QCoreApplication::translate("DestructionDisplay", "%n copies or carriers still have to go; below stands which.", nullptr, pending));
    if (run.proven == 0)
        return sentences(words, say(QT_TRANSLATE_NOOP("DestructionDisplay", "Something was left behind, or could not be looked for. Look again before the certificate is signed.")));
    if (lacksCarriers(plan))
        return sentences(words, say(QT_TRANSLATE_NOOP("DestructionDisplay", "The plan wants paper and media destroyed as well: put them onto it.")));
    if (run.certified.isEmpty())
        return sentences(words, QCoreApplication::translate("DestructionDisplay", "%1 signs the certificate, then the witness %2.").arg(session.personName(run.executor), session.personName(run.witness)));
    if (!run.isCertified())
        return sentences(words, QCoreApplication::translate("DestructionDisplay", "The witness %1 still signs the certificate.").arg(session.personName(run.witness)));
    return sentences(words, say(QT_TRANSLATE_NOOP("DestructionDisplay", "Both signed the certificate.")));
}

QString shortDigest(const QByteArray &digest)
{
    return QString::fromLatin1(digest.left(DigestShown).toHex(' '));
}

QList<FactCard::Fact> destructionFacts(Session &session, const OpenedPlan &plan)
{
    const DestructionRun *run = plan.destruction();
    if (!run)
        return {};
    const auto signature = [&](qsizetype which) {
        if (which >= run->certified.size())
            return say(QT_TRANSLATE_NOOP("DestructionDisplay", "not yet"));
        return minuteTime(plan.moments.value(run->certified.at(which).second));
    };
    QList<FactCard::Fact> facts {
        { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Executor")), session.personName(run->executor), false },
        { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Witness")), session.personName(run->witness), false },
        { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Begun")), minuteTime(run->begunAt), false },
        { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Finished")), run->finishedAt > 0 ? minuteTime(run->finishedAt) : say(QT_TRANSLATE_NOOP("DestructionDisplay", "not yet")), false },
    };
    if (run->isDestroyed()) {
        facts.append({ say(QT_TRANSLATE_NOOP("DestructionDisplay", "Looked for what may be left")),
            run->proven == 0 ? say(QT_TRANSLATE_NOOP("DestructionDisplay", "Not proven yet"))
                             : (pendingOf(*run) > 0 ? QCoreApplication::translate("DestructionDisplay", "Nothing is left within reach (%1)") : QCoreApplication::translate("DestructionDisplay", "Nothing is left (%1)"))
                                   .arg(minuteTime(run->provenAt)),
            true });
        facts.append({ say(QT_TRANSLATE_NOOP("DestructionDisplay", "Signed by the executor")), signature(0), false });
        facts.append({ say(QT_TRANSLATE_NOOP("DestructionDisplay", "Signed by the witness")), signature(1), false });
    }
    if (session.roles().contains(Role::Auditor))
        facts.append({ say(QT_TRANSLATE_NOOP("DestructionDisplay", "Digest of what was destroyed")), QString::fromLatin1(run->root.toHex()), true });
    return facts;
}

QList<FactCard::Fact> offerFacts(const DestructionView &view)
{
    const auto count = [](qint64 records) { return records > 0 ? QCoreApplication::translate("DestructionDisplay", "%n records", nullptr, forWords(records)) : QString(); };
    return {
        { say(QT_TRANSLATE_NOOP("DestructionDisplay", "To be destroyed")), QCoreApplication::translate("DestructionDisplay", "%n records", nullptr, forWords(view.records)), false },
        { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Digest of their list")), view.records > 0 ? shortDigest(view.root) : QString(), false },
        { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Stay, because they are held")), count(view.held), false },
        { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Stay, because somebody wants them back")), count(view.wanted), false },
    };
}

QList<ListRow> placeRows(const ShownDestruction &destruction)
{
    QList<ListRow> rows;
    for (const KeyPlace &place : destruction.view.places) {
        const bool there = destruction.reachable.contains(place.folder);
        ListRow row;
        row.icon = Icon::Disk;
        row.title = displaySafe(place.name);
        QStringList second;
        if (!there)
            second += say(QT_TRANSLATE_NOOP("DestructionDisplay", "waits until it can be reached, or its medium is gone"));
        if (!place.folder.isEmpty() && place.folder != place.name)
            second += nativeName(place.folder);
        row.second = second.join(factSeparator());
        row.chip = there ? Chip { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Within reach")), ChipTone::Good, true } : Chip { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Out of reach")), ChipTone::Warn, true };
        row.id = rows.size() + 1;
        rows.append(row);
    }
    for (const OutsideFile &file : destruction.view.files) {
        const bool there = destruction.reachable.contains(file.number);
        ListRow row;
        row.icon = file.action == Action::PackageMake ? Icon::Archive : Icon::Download;
        row.title = fileName(file);
        row.second = fileWhereabouts(file);
        row.chip = there ? Chip { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Within reach")), ChipTone::Good, true } : Chip { say(QT_TRANSLATE_NOOP("DestructionDisplay", "Not found here")), ChipTone::Warn, true };
        row.id = rows.size() + 1;
        rows.append(row);
    }
    return rows;
}

namespace
{

MarkedRows::Row rowOf(const DestructionRun::Copy &copy, const QString &name, const QString &words, const QString &settle, const QString &look = {})
{
    MarkedRows::Row row;
    row.name = name;
    row.words = words;
    row.good = copy.done;
    row.mark = copy.done ? say(QT_TRANSLATE_NOOP("DestructionDisplay", "In order")) : say(QT_TRANSLATE_NOOP("DestructionDisplay", "Waits"));
    row.action = copy.done ? look : settle;
    return row;
}

MarkedRows::Row keysRow(const OpenedPlan &plan, const DestructionRun::Copy &copy)
{
    QString words;
    const QString medium = displaySafe(plan.media.value(copy.medium));
    const QString name = medium.isEmpty() || medium == copy.place ? nativeName(copy.place) : QStringList { medium, nativeName(copy.place) }.join(factSeparator());
    if (!copy.done)
        words = QCoreApplication::translate("DestructionDisplay", "Pending: %1").arg(waitsInWords(copy));
    else if (copy.reason.isEmpty())
        words = QCoreApplication::translate("DestructionDisplay", "The keys are gone from here since %1").arg(minuteTime(copy.at));
    else
        words = QCoreApplication::translate("DestructionDisplay", "The medium is gone, confirmed on %1: %2").arg(minuteTime(copy.at), displaySafe(copy.reason, true));
    return rowOf(copy, name, words, say(QT_TRANSLATE_NOOP("DestructionDisplay", "The medium is gone …")));
}

MarkedRows::Row fileRow(const OpenedPlan &plan, const DestructionRun::Copy &copy)
{
    const OutsideFile file = plan.files.value(copy.place);
    QStringList words;
    if (!copy.done)
        words += QCoreApplication::translate("DestructionDisplay", "Pending: %1").arg(waitsInWords(copy));
    else if (copy.reason.isEmpty())
        words += QCoreApplication::translate("DestructionDisplay", "Overwritten and removed on %1").arg(minuteTime(copy.at));
    else
        words += QCoreApplication::translate("DestructionDisplay", "It is gone, confirmed on %1: %2").arg(minuteTime(copy.at), displaySafe(copy.reason, true));
    if (file.readable)
        words += fileWhereabouts(file);
    return rowOf(copy, file.readable ? fileName(file) : copy.place, words.join(u'\n'), say(QT_TRANSLATE_NOOP("DestructionDisplay", "It is gone …")));
}

MarkedRows::Row carrierRow(const OpenedPlan &plan, const DestructionRun::Copy &copy)
{
    const CarrierLine line = plan.carriers.value(copy.place);
    const Carrier &carrier = line.carrier;
    QString words;
    if (!copy.done)
        words = say(QT_TRANSLATE_NOOP("DestructionDisplay", "Still to be destroyed"));
    else if (carrier.destroyed)
        words = QCoreApplication::translate("DestructionDisplay", "%1 on %2, %3, by %4; %n photos or papers", nullptr, int(carrier.destroyed->photos.size()))
                    .arg(displayName(carrier.destroyed->method), minuteTime(carrier.destroyed->at), displaySafe(carrier.destroyed->place), displaySafe(carrier.destroyed->people));
    const QString name = line.readable ? QStringList { displayName(carrier.kind), displaySafe(carrier.name), displaySafe(carrier.serial) }.join(factSeparator()) : copy.place;
    return rowOf(copy, name, words, say(QT_TRANSLATE_NOOP("DestructionDisplay", "It was destroyed …")), say(QT_TRANSLATE_NOOP("DestructionDisplay", "View photos …")));
}

} // namespace

QList<MarkedRows::Row> copyRows(const OpenedPlan &plan, const DestructionRun &run, bool acting)
{
    QList<MarkedRows::Row> rows;
    for (const DestructionRun::Copy &copy : run.copies) {
        MarkedRows::Row row = copy.kind == DestructionRun::Kind::Keys ? keysRow(plan, copy) : copy.kind == DestructionRun::Kind::File ? fileRow(plan, copy) : carrierRow(plan, copy);
        row.id = QStringLiteral("copy_%1").arg(rows.size());
        if (!acting && !copy.done)
            row.action.clear();
        rows.append(row);
    }
    return rows;
}

QList<TimelineStep> destructionCourse(Session &session, const OpenedPlan &plan)
{
    QList<TimelineStep> steps;
    const auto add = [&](Id who, const QString &what, qint64 at, TimelineStep::State state) -> TimelineStep & {
        TimelineStep step;
        step.who = who == NoId ? QString() : session.personName(who);
        step.what = what;
        step.state = state;
        step.signedMark = state == TimelineStep::State::Done;
        if (at > 0) {
            step.when = shortTime(at, session.now());
            step.whenExact = exactTime(at);
        }
        return steps.emplaceBack(step);
    };
    using enum TimelineStep::State;
    for (const DestructionRun &run : plan.destructions) {
        add(run.witness, displayName(Action::DestructionWitness), plan.moments.value(run.witnessed), Done).note = QCoreApplication::translate("DestructionDisplay", "%n records", nullptr, forWords(run.records));
        add(run.executor, displayName(Action::DestructionBegin), run.begunAt, Done);
        if (!run.isDestroyed()) {
            add(NoId, say(QT_TRANSLATE_NOOP("DestructionDisplay", "is being destroyed")), 0, Now).note = waitsFor(run);
            continue;
        }
        add(NoId, say(QT_TRANSLATE_NOOP("DestructionDisplay", "Everything destroyed")), run.finishedAt, Done);
        const auto addCopies = [&](DestructionRun::Kind kind, Action action) {
            qsizetype done = 0;
            qsizetype all = 0;
            qint64 last = 0;
            for (const DestructionRun::Copy &copy : run.copies) {
                if (copy.kind != kind)
                    continue;
                ++all;
                done += copy.done ? 1 : 0;
                last = qMax(last, copy.at);
            }
            if (all > 0)
                add(NoId, displayName(action), done == all ? last : 0, done == all ? Done : Now).note = QCoreApplication::translate("DestructionDisplay", "%1 of %2").arg(done).arg(all);
        };
        addCopies(DestructionRun::Kind::Keys, Action::DestructionCopy);
        addCopies(DestructionRun::Kind::File, Action::DestructionFile);
        addCopies(DestructionRun::Kind::Carrier, Action::DestructionCarrier);
        add(NoId, displayName(Action::DestructionProve), run.provenAt, run.proven > 0 ? Done : Now);
        for (qsizetype i = 0; i < 2; ++i) {
            const bool there = i < run.certified.size();
            const QString what = i == 0 ? say(QT_TRANSLATE_NOOP("DestructionDisplay", "signs the certificate as executor")) : say(QT_TRANSLATE_NOOP("DestructionDisplay", "signs the certificate as witness"));
            add(i == 0 ? run.executor : run.witness, what, there ? plan.moments.value(run.certified.at(i).second) : 0, there ? Done : i == run.certified.size() && run.proven > 0 ? Now : Later);
        }
    }
    return steps;
}

QString outcomeInWords(const DestructionOutcome &outcome, bool *good)
{
    const auto count = [&](DestructionRun::Kind kind, bool done) {
        return int(std::count_if(outcome.copies.begin(), outcome.copies.end(), [&](const DestructionRun::Copy &one) { return one.kind == kind && one.done == done; }));
    };
    const int pending = count(DestructionRun::Kind::Keys, false) + count(DestructionRun::Kind::File, false);
    const int done = count(DestructionRun::Kind::Keys, true);
    const int files = count(DestructionRun::Kind::File, true);
    *good = pending == 0 && outcome.leftovers.isEmpty();
    QString words = outcome.destroyed > 0 ? QCoreApplication::translate("DestructionDisplay", "%n records were destroyed.", nullptr, forWords(outcome.destroyed)) : QString();
    if (done > 0)
        words = sentences(words, QCoreApplication::translate("DestructionDisplay", "Their keys are gone from %n places.", nullptr, done));
    if (files > 0)
        words = sentences(words, QCoreApplication::translate("DestructionDisplay", "%n files outside of the store were removed.", nullptr, files));
    if (pending > 0)
        words = sentences(words, QCoreApplication::translate("DestructionDisplay", "%n copies could not be reached; below stands why.", nullptr, pending));
    if (outcome.leftovers.isEmpty() && pending > 0)
        return sentences(words, say(QT_TRANSLATE_NOOP("DestructionDisplay", "Where it could be looked, nothing is left.")));
    if (outcome.leftovers.isEmpty())
        return sentences(words, say(QT_TRANSLATE_NOOP("DestructionDisplay", "It was looked for what may be left: nothing is left.")));
    QStringList named = outcome.leftovers.mid(0, LeftoversNamed);
    if (outcome.leftovers.size() > LeftoversNamed)
        named += QStringLiteral("…");
    return sentences(words, QCoreApplication::translate("DestructionDisplay", "Left behind: %1").arg(displaySafe(named.join(QStringLiteral(" ")))));
}

} // namespace tongjian
