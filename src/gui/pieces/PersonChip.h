// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tongjian
{

/// The disc with somebody's first character, for painting.
void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name, const QPalette &palette);

/// A person: disc, name, and dimmed what they are here (department, role).
class PersonChip : public QWidget
{
    Q_OBJECT
public:
    explicit PersonChip(QWidget *parent = nullptr);
    PersonChip(const QString &name, const QString &about, QWidget *parent = nullptr);
    void setPerson(const QString &name, const QString &about = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_about;
};

} // namespace tongjian
