// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace tongjian
{

/// A4 pages written from top to bottom: titles, paragraphs, facts, fixed-width lines, QR codes. Plain text only. Text that does not
/// fit goes on on the next page.
class PdfPage
{
public:
    PdfPage(const QString &path, const QString &documentTitle);
    ~PdfPage();

    /// How many pages @p compose fills; nothing is written.
    [[nodiscard]] static int countPages(const std::function<void(PdfPage &)> &compose);

    /// In two weights, or in one: each weight is a font in the file, which takes a third of the time of a short document.
    enum class Weights { Two, One };
    /// A whole document in memory, with @p foot and the number of pages on each; throws nothing that @p compose does not.
    [[nodiscard]] static QByteArray document(const QString &documentTitle, const QString &foot, Weights weights, const std::function<void(PdfPage &)> &compose);

    /// On this and every further page: @p watermark slanting behind the text, @p foot below it, and the page's number of @p pages.
    void setMargins(const QString &watermark, const QString &foot, int pages);

    void title(const QString &text);
    void heading(const QString &text);
    void text(const QString &text);
    void fact(const QString &label, const QString &value);
    /// ASCII in a fixed-width font, line by line; the bytes are not kept.
    void fixed(QByteArrayView ascii);
    /// The same as a QR code.
    void code(QByteArrayView ascii);
    void gap();
    void newPage();
    /// Throws Io when the file could not be written whole.
    void finish();

private:
    struct Private;
    PdfPage();
    std::unique_ptr<Private> d;
};

} // namespace tongjian
