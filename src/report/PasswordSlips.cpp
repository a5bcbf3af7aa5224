// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordSlips.h"

#include "Csv.h"
#include "PdfPage.h"
#include "core/Clock.h"
#include "core/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace tongjian
{

void writePasswordSlips(const QString &path, const QString &company, const std::vector<InitialPassword> &passwords, qint64 at)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PasswordSlips", text); };
    PdfPage::write(path, { say(QT_TRANSLATE_NOOP("PasswordSlips", "Initial passwords")) }, [&](PdfPage &page) {
        for (size_t i = 0; i < passwords.size(); ++i) {
            const InitialPassword &one = passwords[i];
            if (i > 0)
                page.newPage();
            page.title(QCoreApplication::translate("PasswordSlips", "Your account in Tongjian, %1").arg(displaySafe(one.name)));
            page.text(company);
            page.text(exactTimeWithZone(at));
            page.gap();
            page.fact(say(QT_TRANSLATE_NOOP("PasswordSlips", "Department")), displaySafe(one.department));
            page.fact(say(QT_TRANSLATE_NOOP("PasswordSlips", "Login name")), displaySafe(one.login));
            page.gap();
            page.text(say(QT_TRANSLATE_NOOP("PasswordSlips", "Initial password")));
            page.fixed(one.password.view());
            page.gap();
            page.text(say(QT_TRANSLATE_NOOP("PasswordSlips",
                "At your first login you choose a password of your own and make your own keys; nobody else ever knows them. From then on this initial password "
                "opens nothing. Until then keep this slip to yourself, afterwards destroy it.")));
        }
    });
}

void writePasswordTable(const QString &path, const std::vector<InitialPassword> &passwords)
{
    QSaveFile file(path);
    const QByteArray bytes = csv(passwordRows(passwords));
    // For this user's eyes only, before the first byte stands there.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorCode::Io, QCoreApplication::translate("PasswordSlips", "The initial passwords cannot be saved."),
            QCoreApplication::translate("PasswordSlips", "Choose another place."), file.errorString());
}

} // namespace tongjian
