// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Redaction.h"
#include "gui/pieces/Sheet.h"

#include <QMap>

class QPushButton;
class QVBoxLayout;

namespace tongjian
{

class CheckList;
class PlaceText;

/// 遮蔽部分内容: which places of one record are taken out before it leaves the house: stretches of its texts, single particulars of a
/// party, single files and attachments.
class PlacesSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p redactions: those of before, without reasons.
    PlacesSheet(const QString &number, const RecordContent &content, const QList<Redaction> &redactions, QWidget *parent);
    [[nodiscard]] QList<Redaction> redactions() const;

private:
    void addTexts(QVBoxLayout *rows, const RecordContent &content, const QList<Redaction> &redactions);
    [[nodiscard]] CheckList *addChoices(QVBoxLayout *rows, const char *name, const QString &label, const QList<std::pair<qint64, QString>> &choices, const QList<qint64> &marked);
    void tell();

    QMap<Field, PlaceText *> m_texts;
    PlaceText *m_selected = nullptr; ///< in which something is selected
    CheckList *m_parties = nullptr;
    CheckList *m_files = nullptr;
    CheckList *m_attachments = nullptr;
    QPushButton *m_takeOut;
    QPushButton *m_keep;
};

} // namespace tongjian
