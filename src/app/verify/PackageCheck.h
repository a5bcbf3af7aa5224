// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Findings.h"
#include "PackageSource.h"

#include "crypto/FileDigests.h"

#include <QHash>

namespace tongjian::verify
{

/// What manifest.json says of one file.
struct ListedFile : FileDigests {
    bool seen = false;
};

/// certificate.json, as far as something is checked against it.
struct Certificate {
    SuiteId suite = SuiteId::Gm;
    qint64 store = 0;
    qint64 maker = 0;
    qint64 journalCount = 0;
    qint64 records = 0;
    QByteArray journalRoot;
};

/// A public key of keys.json.
struct ListedKey {
    qint64 person = 0;
    qint64 from = 0;
    QString name;
    PublicKey key;
};

/// The parts that everything else hangs on, read before the rest.
struct PackageFrame {
    Certificate certificate;
    QHash<QString, ListedFile> files;
    QList<ListedKey> keys;
    /// The key of @p person at entry @p n, or an empty one.
    [[nodiscard]] ListedKey keyAt(qint64 person, qint64 n) const;
};

/// For the whole process: no more memory than any package needs, and no new rights.
void limitMemory();
/// A fingerprint as somebody writes it, in hexadecimal of lower case; throws Usage.
[[nodiscard]] QByteArray fingerprintFrom(QString text);
/// Checks the whole package at @p path; @p foundingKey is its fingerprint in hexadecimal or empty. Throws BadInput when it is none.
[[nodiscard]] Findings checkPackage(const QString &path, const QByteArray &foundingKey);
/// Whether it does; false for what is no key, too.
[[nodiscard]] bool verifies(SuiteId suite, const PublicKey &key, QByteArrayView message, QByteArrayView signature);

} // namespace tongjian::verify
