// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "House.h"
#include "services/ApplicationDrafts.h"
#include "services/Deciding.h"
#include "services/Fulfilling.h"

#include <QFile>

namespace tongjian::test
{

// A court or another outside body that asks: registered by one officer, examined by another, approved by the executive.

[[nodiscard]] inline ApplicationForm outsideForm(Session &officer, Route route)
{
    ApplicationForm form = newApplication(officer, route);
    form.purpose = Purpose::LegalDuty;
    form.reason = QStringLiteral("协助调查合同诈骗案，调取相关通讯记录。");
    form.outside = OutsideRequest { QStringLiteral("某市公安局经侦支队"), QStringLiteral("公经调证字〔2026〕88 号"), QStringLiteral("《刑事诉讼法》第五十四条"), QStringLiteral("021-60001234"), false, 0, {} };
    if (route == Route::Judicial)
        form.outside->officers = { { QStringLiteral("刘明"), QStringLiteral("310123") }, { QStringLiteral("马丽"), QStringLiteral("310456") } };
    form.assessment = ImpactAssessment { QStringLiteral("依法"), QStringLiteral("通讯号码"), QStringLiteral("低"), QStringLiteral("遮蔽无关内容"), QStringLiteral("可以提供") };
    return form;
}

struct Scan {
    QString name = QStringLiteral("调取证据通知书.pdf");
    QByteArray bytes = "%PDF-1.4 scan";
};

/// With a scan of each paper that is asked for; @p request of the one that asks.
inline Id outsideApplied(House &house, Route route, const std::function<void(ApplicationForm &)> &change = {}, const Scan &request = {})
{
    const auto officer = house.as("officer");
    ApplicationForm form = outsideForm(*officer, route);
    const Id draft = saveApplicationDraft(*officer, NoId, form);
    const auto paper = [&](PaperKind kind, const Scan &scan) {
        const QString path = house.folder.filePath(scan.name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(scan.bytes) < 0)
            qFatal("no paper");
        file.close();
        form.papers.append({ kind, attachPaper(*officer, draft, path), 0, 0 });
    };
    paper(PaperKind::Request, request);
    if (route == Route::OutsideBody)
        paper(PaperKind::Identification, { QStringLiteral("营业执照.pdf") });
    if (change)
        change(form);
    return submitApplication(*officer, form, draft);
}

inline Id outsideGranted(House &house, Route route, const std::function<void(ApplicationForm &)> &change = {})
{
    const Id application = outsideApplied(house, route, change);
    for (const char *login : { "officer2", "boss" }) {
        const auto decider = house.as(login);
        approveApplication(*decider, openApplication(*decider, application).seen());
    }
    return application;
}

/// And handed out by the officer who registered it: @p records, or everything in the scope when there are none.
inline Id outsideFulfilled(House &house, Route route, const QList<Id> &records = {}, const std::function<void(ApplicationForm &)> &change = {})
{
    const Id application = outsideGranted(house, route, change);
    const auto officer = house.as("officer");
    QList<Id> granted;
    QList<LeftOutRecord> leftOut;
    const ScopeAnswer answer = scopeOf(*officer, application);
    for (const RecordLine &line : answer.lines) {
        if (records.isEmpty() || records.contains(line.row.id))
            granted.append(line.row.id);
        else
            leftOut.append({ line.row.id, QStringLiteral("与案件无关") });
    }
    fulfilApplication(*officer, openApplication(*officer, application).seen(), granted, leftOut);
    return application;
}

} // namespace tongjian::test
