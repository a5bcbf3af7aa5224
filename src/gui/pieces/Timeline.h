// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace tongjian
{

/// One decision or act on the way of a record or case.
struct TimelineStep {
    enum class State : quint8 { Done, Now, Later, Refused };
    QString who;
    QString what;
    QString when; ///< short: 11月22日 09:12
    QString whenExact; ///< tooltip and screen reader
    QString note; ///< reasons, plain text
    State state = State::Later;
    bool signedMark = false; ///< a verified signature stands behind it
};

/// Who did what when. Side by side while there is room for it, one under the other when narrow (or when asked to).
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);
    void setSteps(const QList<TimelineStep> &steps);
    [[nodiscard]] const QList<TimelineStep> &steps() const { return m_steps; }
    /// Vertical even where there is room.
    void setAlwaysVertical(bool vertical);
    [[nodiscard]] bool isVertical() const { return verticalAt(width()); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Block {
        QRect dot;
        QRect head;
        QRect when;
        QRect note;
        [[nodiscard]] QRect all() const { return dot.united(head).united(when).united(note); }
    };
    [[nodiscard]] bool verticalAt(int width) const;
    [[nodiscard]] QList<Block> blocks(int width) const;
    void describe();

    QList<TimelineStep> m_steps;
    bool m_alwaysVertical = false;
};

} // namespace tongjian
