// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Secret.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace tongjian
{

/// A line for a password: show and hide, a hint when Caps Lock seems to be on, and a way to take the text out that leaves
/// nothing of it in the line's own memory.
class PasswordField : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);
    ~PasswordField() override;

    /// UTF-8 of the text; the line is empty afterwards and its buffer and undo history are overwritten.
    [[nodiscard]] Secret takeSecret();
    [[nodiscard]] bool isEmpty() const;
    /// Characters, for a strength meter and a "same as above" check without taking it out.
    [[nodiscard]] int length() const;
    [[nodiscard]] bool equals(const PasswordField &other) const;
    void clear();
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void submitted(); ///< Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void overwrite();
    void retranslateUi();

    QLineEdit *m_edit;
    QLabel *m_capsLock;
    QAction *m_show;
    int m_edits = 0; ///< entries that the undo history of the line may hold
};

} // namespace tongjian
