// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadSlip.h"

#include "PdfPage.h"
#include "core/Clock.h"

#include <QCoreApplication>

namespace tongjian
{

void writeHeadSlip(const QString &path, const HeadSlipContent &content)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("HeadSlip", text); };
    PdfPage::write(path, { say(QT_TRANSLATE_NOOP("HeadSlip", "Journal head slip")) }, [&](PdfPage &page) {
        page.title(say(QT_TRANSLATE_NOOP("HeadSlip", "Journal head slip")));
        page.text(content.company);
        page.gap();
        page.text(say(QT_TRANSLATE_NOOP("HeadSlip",
            "On the day named below the journal ended with this entry. A store that does not contain it is older than this slip or was altered. To check: "
            "tongjianctl verify --head and the line below.")));
        page.gap();
        page.fact(say(QT_TRANSLATE_NOOP("HeadSlip", "Entry")), QString::number(content.head.n));
        page.fixed(content.head.toText().toLatin1());
        page.code(content.head.toText().toLatin1());
        page.gap();
        page.fact(say(QT_TRANSLATE_NOOP("HeadSlip", "Taken")), exactTimeWithZone(content.at));
        page.fact(say(QT_TRANSLATE_NOOP("HeadSlip", "Auditor")), content.auditor);
        page.gap();
        page.fact(say(QT_TRANSLATE_NOOP("HeadSlip", "Signature")), QStringLiteral("______________________________"));
    });
}

} // namespace tongjian
