// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Carriers.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace tongjian
{

class AttachmentList;
class LabelledField;

/// Paper or a medium is put onto a plan, to be destroyed as a thing (regulation 7.3).
class CarrierSheet : public Sheet
{
    Q_OBJECT
public:
    CarrierSheet(Session &session, Id plan, QWidget *parent);
    [[nodiscard]] QString number() const { return m_number; } ///< once accepted

private:
    void takeMedium();
    void tryIt();

    Session &m_session;
    Id m_plan;
    QString m_number;
    QComboBox *m_medium;
    QComboBox *m_kind;
    QLineEdit *m_name;
    LabelledField *m_nameField;
    QLineEdit *m_serial;
    LabelledField *m_serialField;
};

/// How one was destroyed: by what method, where, when, by whom, with photos.
class CarrierDestroyedSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p begunAt: of the destruction, UTC ms.
    CarrierDestroyedSheet(Session &session, Id plan, const CarrierLine &line, qint64 begunAt, QWidget *parent);

private:
    void attach(const QStringList &paths);
    void showPhotos();
    void tryIt();

    Session &m_session;
    Id m_plan;
    QString m_number;
    QList<Attachment> m_kept;
    QComboBox *m_method;
    QLineEdit *m_place;
    LabelledField *m_placeField;
    QLineEdit *m_people;
    LabelledField *m_peopleField;
    QDateTimeEdit *m_at;
    LabelledField *m_atField;
    AttachmentList *m_photos;
    LabelledField *m_photosField;
};

} // namespace tongjian
