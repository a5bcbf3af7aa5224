// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttachmentList.h"

#include "DropArea.h"
#include "FileDialog.h"
#include "PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

enum class Kind : quint8 { Picture, Sound, Film, Pdf, Writing, Sheet, Slides, Archive, Mail, Text, Other };

Kind kindOf(const QString &name)
{
    struct Ending {
        const char *ending;
        Kind kind;
    };
    static constexpr Ending Endings[] = {
        {"jpg", Kind::Picture}, {"jpeg", Kind::Picture}, {"png", Kind::Picture}, {"gif", Kind::Picture}, {"bmp", Kind::Picture},
        {"webp", Kind::Picture}, {"heic", Kind::Picture}, {"tif", Kind::Picture}, {"tiff", Kind::Picture}, {"mp3", Kind::Sound},
        {"wav", Kind::Sound}, {"m4a", Kind::Sound}, {"amr", Kind::Sound}, {"ogg", Kind::Sound}, {"flac", Kind::Sound}, {"mp4", Kind::Film},
        {"mov", Kind::Film}, {"avi", Kind::Film}, {"mkv", Kind::Film}, {"pdf", Kind::Pdf}, {"ofd", Kind::Pdf}, {"doc", Kind::Writing},
        {"docx", Kind::Writing}, {"wps", Kind::Writing}, {"odt", Kind::Writing}, {"rtf", Kind::Writing}, {"xls", Kind::Sheet},
        {"xlsx", Kind::Sheet}, {"et", Kind::Sheet}, {"csv", Kind::Sheet}, {"ods", Kind::Sheet}, {"ppt", Kind::Slides},
        {"pptx", Kind::Slides}, {"dps", Kind::Slides}, {"zip", Kind::Archive}, {"7z", Kind::Archive}, {"rar", Kind::Archive},
        {"gz", Kind::Archive}, {"tar", Kind::Archive}, {"eml", Kind::Mail}, {"msg", Kind::Mail}, {"txt", Kind::Text}, {"md", Kind::Text},
        {"log", Kind::Text}, {"html", Kind::Text},
    };
    const QString ending = name.section(QLatin1Char('.'), -1).toLower();
    for (const Ending &known : Endings) {
        if (ending == QLatin1String(known.ending))
            return known.kind;
    }
    return Kind::Other;
}

}

Icon attachmentIcon(const QString &name)
{
    switch (kindOf(name)) {
    case Kind::Picture:
        return Icon::Image;
    case Kind::Sound:
        return Icon::Voicemail;
    case Kind::Film:
        return Icon::Video;
    case Kind::Sheet:
    case Kind::Slides:
        return Icon::Chart;
    case Kind::Archive:
        return Icon::Archive;
    case Kind::Mail:
        return Icon::Mail;
    case Kind::Pdf:
    case Kind::Writing:
    case Kind::Text:
        return Icon::Record;
    case Kind::Other:
        return Icon::Attachment;
    }
    return Icon::Attachment;
}

QString attachmentKind(const QString &name)
{
    switch (kindOf(name)) {
    case Kind::Picture:
        return AttachmentList::tr("Picture");
    case Kind::Sound:
        return AttachmentList::tr("Sound");
    case Kind::Film:
        return AttachmentList::tr("Video");
    case Kind::Pdf:
        return AttachmentList::tr("Fixed document");
    case Kind::Writing:
        return AttachmentList::tr("Document");
    case Kind::Sheet:
        return AttachmentList::tr("Spreadsheet");
    case Kind::Slides:
        return AttachmentList::tr("Presentation");
    case Kind::Archive:
        return AttachmentList::tr("Archive file");
    case Kind::Mail:
        return AttachmentList::tr("E-mail");
    case Kind::Text:
        return AttachmentList::tr("Text");
    case Kind::Other:
        break;
    }
    return AttachmentList::tr("File");
}

// One file. Enter opens it, Delete asks for its removal.
// A button for whoever reads the screen.
class AttachmentList::Row : public QPushButton
{
public:
    Row(AttachmentList *list, int index)
        : QPushButton(list)
        , m_list(list)
        , m_index(index)
        , m_describe(new QToolButton(this))
        , m_remove(new QToolButton(this))
    {
        setFixedHeight(44);
        setAutoDefault(false);
        setFocusPolicy(Qt::StrongFocus);
        connect(this, &QPushButton::clicked, list, [list, index] { Q_EMIT list->openRequested(index); });
        setAttribute(Qt::WA_Hover);
        setObjectName(QStringLiteral("attachment%1").arg(index));
        m_describe->setIcon(icons::icon(Icon::Edit, Ink::Dimmed));
        m_describe->setObjectName(QStringLiteral("describeAttachment%1").arg(index));
        m_remove->setIcon(icons::icon(Icon::Close, Ink::Dimmed));
        m_remove->setObjectName(QStringLiteral("removeAttachment%1").arg(index));
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, space::S, 0);
        layout->setSpacing(0);
        layout->addStretch();
        for (QToolButton *button : { m_describe, m_remove }) {
            button->setFixedSize(ButtonSize, ButtonSize);
            layout->addWidget(button);
        }
        connect(m_describe, &QToolButton::clicked, list, [list, index] { Q_EMIT list->describeRequested(index); });
        connect(m_remove, &QToolButton::clicked, list, [list, index] { Q_EMIT list->removeRequested(index); });
        describe();
    }
    void describe()
    {
        const AttachmentRow &row = m_list->m_rows.at(m_index);
        m_remove->setVisible(m_list->m_editable);
        m_describe->setVisible(m_list->m_editable && m_list->m_describable);
        m_describe->setToolTip(AttachmentList::tr("Change what it is"));
        m_describe->setAccessibleName(AttachmentList::tr("Change what %1 is").arg(row.name));
        setCursor(m_list->m_editable ? Qt::ArrowCursor : Qt::PointingHandCursor);
        m_remove->setToolTip(AttachmentList::tr("Remove"));
        m_remove->setAccessibleName(AttachmentList::tr("Remove %1").arg(row.name));
        setAccessibleName(row.name);
        setAccessibleDescription(about(row));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const AttachmentRow &row = m_list->m_rows.at(m_index);
        const Colors &c = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(c.line);
        painter.setBrush(underMouse() ? c.hover : c.raised);
        const QRectF frame = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
        painter.drawRoundedRect(frame, size::Radius, size::Radius);
        icons::paint(&painter, QRectF(space::M, (height() - size::IconL) / 2.0, size::IconL, size::IconL), attachmentIcon(row.name), row.problem.isEmpty() ? c.dimmed : c.bad);
        const int buttons = m_list->m_describable ? 2 : 1;
        QRect text = rect().adjusted(space::M + size::IconL + space::M, 0, m_list->m_editable ? -(buttons * ButtonSize + 2 * space::S) : -space::M, 0);
        painter.setFont(textFont(TextStyle::Small));
        const QString tail = about(row);
        const int tailWidth = painter.fontMetrics().horizontalAdvance(tail);
        painter.setPen(row.problem.isEmpty() ? c.dimmed : c.bad);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, tail);
        text.setRight(text.right() - tailWidth - space::L);
        painter.setFont(textFont(TextStyle::Body));
        painter.setPen(c.text);
        // The ending is what tells a picture from a program: it stays.
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(row.name, Qt::ElideMiddle, text.width()));
        if (row.percent >= 0 && row.percent < 100) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawRoundedRect(QRectF(1, height() - 4, (width() - 2) * row.percent / 100.0, 3), 1.5, 1.5);
        }
        if (hasFocus())
            paintFocusRing(&painter, rect(), palette(), size::Radius);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
            Q_EMIT m_list->openRequested(m_index);
        else if (event->key() == Qt::Key_Delete && m_list->m_editable)
            Q_EMIT m_list->removeRequested(m_index);
        else
            QWidget::keyPressEvent(event);
    }
    // While files come and go a click chooses one; later it can only be meant to open it.
    void mousePressEvent(QMouseEvent *event) override
    {
        m_second = false;
        QWidget::mousePressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QWidget::mouseReleaseEvent(event);
        const bool second = std::exchange(m_second, false);
        if (!m_list->m_editable && !second && event->button() == Qt::LeftButton && rect().contains(event->pos()))
            Q_EMIT m_list->openRequested(m_index);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override
    {
        m_second = true;
        if (m_list->m_editable)
            Q_EMIT m_list->openRequested(m_index);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }

private:
    static QString about(const AttachmentRow &row)
    {
        if (!row.problem.isEmpty())
            return row.problem;
        if (row.percent >= 0 && row.percent < 100)
            return AttachmentList::tr("%1 %").arg(row.percent);
        return attachmentKind(row.name) + factSeparator() + QLocale().formattedDataSize(row.size, 1, QLocale::DataSizeTraditionalFormat);
    }
    static constexpr int ButtonSize = 28; // px
    AttachmentList *m_list;
    int m_index;
    QToolButton *m_describe;
    QToolButton *m_remove;
    bool m_second = false; ///< the click that is under way is the second of two: the first has opened it
};

AttachmentList::AttachmentList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_drop(new DropArea(this))
    , m_dropText(plainLabel(m_drop, TextStyle::Body, Ink::Dimmed))
    , m_choose(new QPushButton(m_drop))
{
    auto *drop = new QHBoxLayout(m_drop);
    drop->setContentsMargins(space::L, space::M, space::M, space::M);
    m_dropText->setWordWrap(true);
    drop->addWidget(m_dropText, 1);
    drop->addWidget(m_choose);
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    m_choose->setIcon(icons::icon(Icon::Attachment));
    m_list->setSpacing(space::S);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addLayout(m_list);
    layout->addWidget(m_drop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_choose, &QPushButton::clicked, this, &AttachmentList::choose);
    setEditable(false);
    retranslateUi();
}

void AttachmentList::setEditable(bool editable)
{
    m_editable = editable;
    m_drop->setVisible(editable);
    setAcceptDrops(editable);
    for (Row *row : std::as_const(m_widgets))
        row->describe();
}

void AttachmentList::setDescribable(bool describable)
{
    m_describable = describable;
    for (Row *row : std::as_const(m_widgets))
        row->describe();
}

void AttachmentList::setRows(const QList<AttachmentRow> &rows)
{
    qDeleteAll(m_widgets);
    m_widgets.clear();
    m_rows = rows;
    for (int i = 0; i < int(rows.size()); ++i) {
        auto *row = new Row(this, i);
        m_list->addWidget(row);
        row->show();
        m_widgets.append(row);
    }
    QWidget *before = m_choose; // holds the place in the form; in the end it stands behind the rows
    for (Row *row : std::as_const(m_widgets)) {
        setTabOrder(before, row);
        before = row;
    }
    setTabOrder(before, m_choose);
    updateGeometry();
}

void AttachmentList::setProgress(int row, int percent)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].percent = percent;
    m_widgets.at(row)->describe();
}

void AttachmentList::choose()
{
    const QStringList paths = FileDialog::openFiles(this, tr("Choose files to attach"));
    if (!paths.isEmpty())
        Q_EMIT pathsAdded(paths);
}

void AttachmentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void AttachmentList::retranslateUi()
{
    setAccessibleName(tr("Attachments"));
    m_dropText->setText(tr("Drop files here"));
    m_choose->setText(tr("Choose files…"));
    for (Row *row : std::as_const(m_widgets))
        row->describe();
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_editable || !event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_drop->setOver(true);
}

void AttachmentList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->setOver(false);
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    m_drop->setOver(false);
    const QStringList paths = DropArea::localPaths(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT pathsAdded(paths);
}

} // namespace tongjian
