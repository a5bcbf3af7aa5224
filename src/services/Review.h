// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <QMap>

namespace tongjian
{

/// What a reviewer saw: the decision is signed over exactly this, and refused (Changed) if the record is no longer it.
struct Seen {
    Id record = NoId;
    int revision = 0;
    QByteArray commitment;
};
/// Why a record goes back: shown to the author as a whole and at each field.
struct Remarks {
    QString text;
    QMap<Field, QString> fields;
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && fields.isEmpty(); }
};

/// Head of the department (regulation 3.2, 2.2.2); for a head's own submission a records officer uses file/return/reject.
void approveRecord(Session &session, const Seen &seen);
/// By head or officer. Remarks must not be empty.
void returnRecord(Session &session, const Seen &seen, const Remarks &remarks);
void rejectRecord(Session &session, const Seen &seen, const Remarks &remarks);
/// Records officer: checks format and completeness, seals the content anew under a bucket's key and drops the pending keys.
/// Progress in bytes of attachments sealed anew.
void fileRecord(Session &session, const Seen &seen, const Progress &progress = {});

} // namespace tongjian
