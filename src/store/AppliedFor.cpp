// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppliedFor.h"

#include "core/Error.h"

namespace tongjian
{

AppliedFor::AppliedFor(Store &store)
{
    constexpr int AtOnce = 200;
    const qint64 now = store.now();
    ApplicationFilter filter;
    filter.stages = { CaseStage::Submitted, CaseStage::AskedBack, CaseStage::Granted, CaseStage::Fulfilled };
    QList<Route> routes { Route::Correction };
    for (const RouteFacts &row : routeTable()) {
        if (endsInGrant(row.route))
            routes.append(row.route);
    }
    filter.routes = routes;
    Applications applications(store.records());
    for (Id before = NoId;;) {
        const QList<ApplicationRow> page = applications.page(filter, before, AtOnce);
        for (const ApplicationRow &row : page) {
            before = row.id;
            if (row.until <= now)
                continue;
            if (!store.keys().tryRecordKey(row.id, CaseKey)) {
                m_known = false;
                continue;
            }
            take(row.id, readCase(store, row.id), now);
        }
        if (page.size() < AtOnce)
            break;
    }
}

void AppliedFor::take(Id id, const TrustedCase &known, qint64 now)
{
    const Route route = known.life.route();
    const CaseStage stage = known.life.stage();
    const bool grants = endsInGrant(route);
    // A correction that was decided on is done; what nobody decided on in time comes to nothing.
    const bool runs = isOpen(stage) || stage == CaseStage::Granted || (stage == CaseStage::Fulfilled && grants);
    if (!runs || known.life.until() <= now || !(grants || route == Route::Correction))
        return;
    if (known.form.correction) {
        m_records.insert(known.form.correction->record, id);
    } else if (const CaseStep *fulfilment = known.fulfilment()) {
        for (const GrantedRecord &one : fulfilment->text.granted)
            m_records.insert(one.record, id);
    } else {
        m_scopes.append({ id, known.form.scope });
    }
}

Id AppliedFor::on(const KeptRow &row) const
{
    if (const auto found = m_records.constFind(row.id); found != m_records.cend())
        return *found;
    for (const auto &[application, scope] : m_scopes) {
        if (covers(scope, row.record.subject.recordClass, row.record.subject.channel, row.day, row.concerned))
            return application;
    }
    return NoId;
}

} // namespace tongjian
