// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QFocusFrame;

namespace tongjian
{

/// Text from a record, as nothing but text: no markup, no file, no picture, no link is ever loaded, and what would turn the
/// direction or hide is made visible (displaySafe of core). Copying gives the visible form.
class SafeTextView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SafeTextView(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// As high as its text, for use inside a scrolling page; otherwise it scrolls itself.
    void setFitsText(bool fits);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *) const override { return false; }

private:
    void fit();
    QFocusFrame *m_ring = nullptr;
    bool m_fits = false;
};

} // namespace tongjian
