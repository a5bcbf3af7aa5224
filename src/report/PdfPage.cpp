// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfPage.h"

#include "core/Error.h"
#include "crypto/Secret.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <qrencode.h>

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
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
    int y = Margin;

    [[nodiscard]] QFont font(int points, bool bold = false) const
    {
        QFont font = QGuiApplication::font();
        font.setPointSize(points);
        font.setBold(bold);
        return font;
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
    d->writer = std::make_unique<QPdfWriter>(&d->file);
    d->writer->setPageSize(QPageSize(QPageSize::A4));
    d->writer->setPageMargins({});
    d->writer->setResolution(Resolution);
    d->writer->setTitle(documentTitle);
    d->writer->setCreator(QStringLiteral("Tongjian"));
    d->painter.begin(d->writer.get());
}

PdfPage::~PdfPage()
{
    if (d->painter.isActive())
        d->painter.end();
}

void PdfPage::title(const QString &text)
{
    d->draw(d->font(20, true), text);
    d->y += Resolution / 10;
}

void PdfPage::text(const QString &text)
{
    d->draw(d->font(11), text);
}

void PdfPage::fact(const QString &label, const QString &value)
{
    const int top = d->y;
    d->draw(d->font(11, true), label);
    const int after = d->y;
    d->y = top;
    d->draw(d->font(11), value, Margin + Resolution * 3 / 2);
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
    d->writer->newPage();
    d->y = Margin;
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
