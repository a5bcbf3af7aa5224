// SPDX-License-Identifier: GPL-3.0-or-later
// Plain SQLite through Qt's own driver, in a process of its own: linked with SQLCipher, that driver would find its
// symbols instead. Scripts come in on standard input, one a line, and what came of them goes out on standard output.
#include "SqlScript.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QString name = QStringLiteral("oracle");
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        QJsonObject result;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            db.setDatabaseName(QStringLiteral(":memory:"));
            if (!db.open() || !QSqlQuery(db).exec(QStringLiteral("PRAGMA foreign_keys=ON")))
                return 2;
            result = tongjian::runScript(db, QJsonDocument::fromJson(line).object());
        }
        QSqlDatabase::removeDatabase(name);
        out.write(QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n');
        out.flush();
    }
    return 0;
}
