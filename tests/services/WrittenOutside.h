// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DispositionHouse.h"
#include "services/Evidence.h"
#include "services/OutsideCase.h"

#include <QDir>

namespace tongjian::test
{

inline void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s was not written", qPrintable(path));
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Files with records outside of the store, as the programs leave them: readable.
struct WrittenOutside {
    QString extract; ///< folder: of li's records
    QString package; ///< folder, and
    QString zip; ///< file: of the first record
};

inline WrittenOutside writeOutside(DispositionHouse &house)
{
    const WrittenOutside outside { house.folder.filePath(QStringLiteral("摘录")), house.folder.filePath(QStringLiteral("证据包")), house.folder.filePath(QStringLiteral("证据包.zip")) };
    {
        const Id application = house.fulfilled([](ApplicationForm &form) { form.uses = { Use::Extract }; });
        const auto li = house.as("li");
        QDir().mkpath(outside.extract);
        const GrantExtraction extraction = extractGranted(*li, openGrant(*li, application), QStringLiteral("诉讼证据"), outside.extract, [&](const OpenedRecord &record) {
            for (const char *ending : { ".json", ".pdf" })
                putFile(outside.extract + u'/' + extractFileName(record.row.number) + QLatin1String(ending), "在此处可读的内容");
        });
        putFile(outside.extract + u'/' + ExtractIndex, extraction.index);
    }
    const Id application = outsideFulfilled(house, Route::Judicial, { house.first });
    const auto officer = house.as("officer");
    (void)makePackage(*officer, { openApplication(*officer, application).seen(), { outside.package, outside.zip }, {}, {}, false }, [](const EvidencePackage &, const PackageTarget &target, const Progress &) {
        QDir().mkpath(target.folder + QStringLiteral("/records"));
        putFile(target.folder + QStringLiteral("/manifest.json"), "{ \"files\": [] }");
        putFile(target.folder + QStringLiteral("/records/1.json"), "在此处可读的内容");
        putFile(target.zip, QByteArray(200'000, 'z'));
        MadePackage made;
        made.integrity = QByteArray(32, 'i');
        return made;
    });
    return outside;
}

} // namespace tongjian::test
