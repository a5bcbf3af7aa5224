// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppliedFor.h"

#include "CaseTrust.h"
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
            // A correction that was decided on is done; what nobody decided on in time comes to nothing.
            if (row.until <= now || (row.stage == CaseStage::Fulfilled && !endsInGrant(row.route)))
                continue;
            if (!store.keys().tryRecordKey(row.id, CaseKey)) {
                m_known = false;
                continue;
            }
            const TrustedCase known = readCase(store, row.id);
            if (known.form.correction)
                m_records.insert(known.form.correction->record, row.id);
            else if (const CaseStep *fulfilment = known.fulfilment()) {
                for (const GrantedRecord &one : fulfilment->text.granted)
                    m_records.insert(one.record, row.id);
            } else {
                m_scopes.append({ row.id, known.form.scope });
            }
        }
        if (page.size() < AtOnce)
            break;
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
