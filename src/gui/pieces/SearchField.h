// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace tongjian
{

/// A line to search by: answers a moment after the last key, at once on Enter; Esc empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();
    void retranslateUi();

    QAction *m_search;
    QAction *m_clear = nullptr;
    QTimer m_pause;
    QString m_answered;
};

} // namespace tongjian
