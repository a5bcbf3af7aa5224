// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Evidence.h"

class QCheckBox;
class QLineEdit;

namespace tongjian
{

class CheckList;
class LabelledField;
class RecordList;

/// 生成证据包: where it goes, and what is taken out of which record before it leaves the house. The list itself was granted and is not to choose.
class PackageSheet : public Sheet
{
    Q_OBJECT
public:
    /// Reads the list, asks, makes the package with progress; @p done with what was made.
    static void open(Session &session, const OpenedApplication &application, QWidget *parent, std::function<void(const MadePackage &)> done);

private:
    class Rows;
    PackageSheet(Session &session, const OpenedApplication &application, const QList<RecordLine> &records, int number, QWidget *parent);
    [[nodiscard]] QWidget *placeRow();
    [[nodiscard]] QWidget *recordRow();
    [[nodiscard]] PackageRequest request() const;
    void ask(const std::function<void(const MadePackage &)> &done);
    void showRecord();
    void markPlaces();
    void noteMarks();
    void sameForAll();
    void tell();
    void tryIt();

    Session &m_session;
    OpenedApplication m_application;
    QString m_name; ///< of the folder that the package becomes
    Rows *m_rows;
    QLineEdit *m_place;
    LabelledField *m_placeField;
    QCheckBox *m_zip;
    RecordList *m_list;
    CheckList *m_fields;
    LabelledField *m_fieldsField;
    QPushButton *m_places;
    QLineEdit *m_reason;
    LabelledField *m_reasonField;
    QPushButton *m_same;
    QCheckBox *m_repeats;
    QLabel *m_sum;
};

} // namespace tongjian
