// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecoverySheets.h"

#include "PdfPage.h"
#include "core/Clock.h"
#include "crypto/RecoveryShares.h"

#include <QCoreApplication>

namespace tongjian
{

void writeRecoverySheets(const QString &path, const QString &company, const std::vector<Secret> &shares, qint64 at)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("RecoverySheets", text); };
    PdfPage::write(path, { say(QT_TRANSLATE_NOOP("RecoverySheets", "Recovery sheets")) }, [&](PdfPage &page) {
        for (size_t i = 0; i < shares.size(); ++i) {
            if (i > 0)
                page.newPage();
            page.title(QCoreApplication::translate("RecoverySheets", "Recovery sheet %1 of %2").arg(i + 1).arg(shares.size()));
            page.text(company);
            page.text(exactTimeWithZone(at));
            page.gap();
            page.text(say(QT_TRANSLATE_NOOP("RecoverySheets",
                "Any two of the three sheets together open everything in the store. Give each to another trusted person; keep them apart, locked away and "
                "out of others' reach. One sheet alone tells nothing. After use new sheets are made and these are destroyed.")));
            page.gap();
            const Secret text = recoverySheetText(int(i) + 1, shares[i]);
            page.code(text.view());
            page.fixed(text.view());
            page.gap();
            page.fact(say(QT_TRANSLATE_NOOP("RecoverySheets", "Keeper")), QStringLiteral("______________________________"));
            page.fact(say(QT_TRANSLATE_NOOP("RecoverySheets", "Received")), QStringLiteral("______________________________"));
        }
    });
}

} // namespace tongjian
