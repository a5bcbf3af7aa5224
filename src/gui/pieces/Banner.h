// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tongjian
{

/// A message that stays until its cause is gone, with the way out beside it.
class Banner : public QWidget
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Information, Good, Warning, Blocked };

    explicit Banner(QWidget *parent = nullptr);
    /// An empty @p text hides the banner, an empty @p action the button.
    void setMessage(Kind kind, const QString &text, const QString &action = {});
    /// With a mark that puts it away; @p text says for how long.
    void setDismissible(const QString &text);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Information;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_close;
};

} // namespace tongjian
