// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tongjian
{

class DropArea;

struct AttachmentRow {
    QString name; ///< already made safe to show
    qint64 size = 0; ///< bytes
    int percent = -1; ///< of taking it in, -1 when it is there
    QString problem; ///< why it could not be taken
};

/// "PDF document", "Picture", … by the ending only: nothing is opened to find out.
[[nodiscard]] QString attachmentKind(const QString &name);
[[nodiscard]] Icon attachmentIcon(const QString &name);

/// Files of a record: name, size, kind, progress. With setEditable() a place to drop files on and a button to choose them; it
/// emits the paths and leaves the taking in to its owner.
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentList(QWidget *parent = nullptr);

    void setEditable(bool editable);
    /// Each row can also be asked for what is said about its file.
    void setDescribable(bool describable);
    void setRows(const QList<AttachmentRow> &rows);
    void setProgress(int row, int percent);
    [[nodiscard]] const QList<AttachmentRow> &rows() const { return m_rows; }
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }

Q_SIGNALS:
    void pathsAdded(const QStringList &paths);
    void removeRequested(int row);
    void openRequested(int row);
    void describeRequested(int row);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Row;
    void choose();
    void retranslateUi();

    QList<AttachmentRow> m_rows;
    QList<Row *> m_widgets;
    QVBoxLayout *m_list;
    DropArea *m_drop;
    QLabel *m_dropText;
    QPushButton *m_choose;
    bool m_editable = false;
    bool m_describable = false;
};

} // namespace tongjian
