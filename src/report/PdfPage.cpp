// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfPage.h"

#include "core/Error.h"
#include "crypto/Secret.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextLayout>
#include <QtMath>

#include <qrencode.h>

#include <vector>

namespace tongjian
{

namespace
{
constexpr int Resolution = 300; ///< dots an inch
constexpr int Margin = Resolution * 9 / 10;
constexpr int CodeSize = Resolution * 3 / 2;
}

struct PdfPage::Private {
    QSaveFile file;
    QBuffer scratch; ///< instead of the file, for counting
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
    int y = Margin;
    int number = 1; ///< of the page
    int pages = 0; ///< 0: not known
    QString watermark;
    QString foot;
    bool draws = true; ///< false: only counts pages
    std::vector<std::unique_ptr<QTextLayout>> layouts; ///< of what was counted, in its order
    Private *counted = nullptr; ///< whose layouts are drawn here
    size_t next = 0; ///< of them
    bool oneWeight = false; ///< what would be bold is grey

    [[nodiscard]] QFont font(int points, bool bold = false) const
    {
        QFont font = QGuiApplication::font();
        font.setPointSize(points);
        font.setBold(bold && !oneWeight);
        // Chinese forms by the language of the document, never Japanese ones (also without a window to have chosen them).
        font.setFamilies(font.families() << (QLocale().territory() == QLocale::Taiwan ? QStringLiteral("Noto Sans CJK TC") : QStringLiteral("Noto Sans CJK SC")));
        return font;
    }
    void furnish()
    {
        if (!watermark.isEmpty()) {
            painter.save();
            painter.setFont(font(22));
            painter.setPen(QColor(0, 0, 0, 26));
            painter.translate(writer->width() / 2.0, writer->height() / 2.0);
            painter.rotate(-32);
            const int width = painter.fontMetrics().horizontalAdvance(watermark);
            for (int row = -3; row <= 3; ++row)
                painter.drawText(-width / 2 + (row % 2) * width / 5, row * Resolution * 3 / 2, watermark);
            painter.restore();
        }
        if (!foot.isEmpty()) {
            painter.save();
            painter.setFont(font(8));
            painter.setPen(QColor(90, 90, 90));
            const QRect room(Margin, writer->height() - Margin + Resolution / 10, writer->width() - 2 * Margin, Margin - Resolution / 5);
            painter.drawText(room.adjusted(0, 0, -Resolution, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, foot);
            painter.drawText(room, Qt::AlignRight | Qt::AlignTop,
                pages > 0 ? QCoreApplication::translate("Report", "Page %1 of %2").arg(number).arg(pages) : QString::number(number));
            painter.restore();
        }
    }
    void begin(QIODevice *device, const QString &documentTitle)
    {
        writer = std::make_unique<QPdfWriter>(device);
        writer->setPageSize(QPageSize(QPageSize::A4));
        writer->setPageMargins({});
        writer->setResolution(Resolution);
        writer->setTitle(documentTitle);
        writer->setCreator(QStringLiteral("Tongjian"));
        painter.begin(writer.get());
    }
    void turn()
    {
        writer->newPage();
        ++number;
        y = Margin;
        furnish();
    }
    void need(int height)
    {
        if (y > Margin && y + height > writer->height() - Margin)
            turn();
    }
    std::unique_ptr<QTextLayout> laidOut(const QString &paragraph, const QFont &font, int width)
    {
        if (counted && next < counted->layouts.size() && counted->layouts[next]->text() == paragraph)
            return std::move(counted->layouts[next++]);
        auto layout = std::make_unique<QTextLayout>(paragraph, font, writer.get());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
            line.setLineWidth(width);
        layout->endLayout();
        return layout;
    }
    /// Line by line, over as many pages as it takes; as wide as @p room, or to the right margin.
    void flow(const QFont &font, const QString &text, int x = Margin, int room = 0)
    {
        const int width = room > 0 ? room : writer->width() - x - Margin;
        const QStringList paragraphs = text.split(u'\n');
        for (const QString &paragraph : paragraphs) {
            std::unique_ptr<QTextLayout> layout = laidOut(paragraph, font, width);
            for (int i = 0; i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                const int height = qCeil(line.height());
                need(height);
                if (draws)
                    line.draw(&painter, QPointF(x, y));
                y += height;
            }
            if (!draws)
                layouts.push_back(std::move(layout));
        }
        y += Resolution / 12;
    }
    void flowLabel(const QFont &font, const QString &text, int x = Margin, int room = 0)
    {
        const QPen before = painter.pen();
        if (oneWeight)
            painter.setPen(QColor(90, 90, 90));
        flow(font, text, x, room);
        painter.setPen(before);
    }
    void draw(const QFont &font, const QString &text, int x = Margin)
    {
        painter.setFont(font);
        const QRect space(x, y, writer->width() - x - Margin, writer->height() - y);
        QRect used;
        painter.drawText(space, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, &used);
        y = used.bottom() + Resolution / 12;
    }
};

PdfPage::PdfPage(const QString &path, const QString &documentTitle)
    : d(std::make_unique<Private>())
{
    d->file.setFileName(path);
    if (!d->file.open(QIODevice::WriteOnly)) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Report", "The document cannot be written there."),
            QCoreApplication::translate("Report", "Choose another place."), d->file.errorString());
    }
    d->file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    d->begin(&d->file, documentTitle);
}

PdfPage::PdfPage()
    : d(std::make_unique<Private>())
{
    d->scratch.open(QIODevice::WriteOnly);
    d->begin(&d->scratch, {});
}

int PdfPage::countPages(const std::function<void(PdfPage &)> &compose)
{
    PdfPage page;
    compose(page);
    return page.d->number;
}

QByteArray PdfPage::document(const QString &documentTitle, const QString &foot, Weights weights, const std::function<void(PdfPage &)> &compose)
{
    PdfPage counting; // laid out, not drawn
    counting.d->draws = false;
    counting.d->oneWeight = weights == Weights::One;
    compose(counting);
    PdfPage page;
    page.d->counted = counting.d.get();
    page.d->oneWeight = weights == Weights::One;
    page.d->writer->setTitle(documentTitle);
    page.setMargins({}, foot, counting.d->number);
    compose(page);
    page.d->painter.end();
    page.d->writer.reset();
    return page.d->scratch.data();
}

PdfPage::~PdfPage()
{
    if (d->painter.isActive())
        d->painter.end();
}

void PdfPage::title(const QString &text)
{
    d->flow(d->font(20, true), text);
    d->y += Resolution / 10;
}

void PdfPage::text(const QString &text)
{
    d->flow(d->font(11), text);
}

void PdfPage::setMargins(const QString &watermark, const QString &foot, int pages)
{
    d->pages = pages;
    d->watermark = watermark;
    d->foot = foot;
    d->furnish();
}

void PdfPage::heading(const QString &text)
{
    d->y += Resolution / 10;
    d->need(Resolution / 2); // never alone at the foot of a page
    d->flowLabel(d->font(12, true), text);
}

void PdfPage::fact(const QString &label, const QString &value)
{
    d->need(Resolution / 3);
    const int top = d->y;
    const int page = d->number;
    constexpr int LabelWidth = Resolution * 9 / 5;
    d->flowLabel(d->font(11, true), label, Margin, LabelWidth - Resolution / 10);
    const int after = d->y;
    if (d->number == page)
        d->y = top;
    d->flow(d->font(11), value, Margin + LabelWidth);
    if (d->number == page)
        d->y = qMax(d->y, after);
}

void PdfPage::fixed(QByteArrayView ascii)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSize(11);
    qsizetype from = 0;
    while (from < ascii.size()) {
        qsizetype end = from;
        while (end < ascii.size() && ascii[end] != '\n' && end - from < 60)
            ++end;
        // What is drawn may be a recovery share: the line's own buffer goes at once.
        QString line = QString::fromLatin1(ascii.sliced(from, end - from));
        d->draw(font, line);
        wipe(line);
        from = end < ascii.size() && ascii[end] == '\n' ? end + 1 : end;
    }
}

void PdfPage::code(QByteArrayView ascii)
{
    QRcode *code = QRcode_encodeData(int(ascii.size()), reinterpret_cast<const unsigned char *>(ascii.data()), 0, QR_ECLEVEL_M);
    if (!code)
        return;
    const int cell = CodeSize / code->width;
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if (code->data[row * code->width + column] & 1)
                d->painter.fillRect(Margin + column * cell, d->y + row * cell, cell, cell, Qt::black);
        }
    }
    d->y += cell * code->width + Resolution / 8;
    QRcode_free(code);
}

void PdfPage::gap()
{
    d->y += Resolution / 5;
}

void PdfPage::newPage()
{
    d->turn();
}

void PdfPage::finish()
{
    d->painter.end();
    d->writer.reset();
    if (!d->file.commit()) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Report", "The document could not be written whole and was removed."),
            QCoreApplication::translate("Report", "Check that the disk is not full, or choose another place."), d->file.errorString());
    }
}

} // namespace tongjian
