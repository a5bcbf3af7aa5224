// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

namespace tongjian
{

class PaperFonts;

/// What stands around the text of a document.
struct PaperFrame {
    QString title {}; ///< in the properties of the file, which are indexed by whatever finds it
    QString watermark {}; ///< slanting behind the text of each page
    QString foot {}; ///< below the text of each page, with the page's number
    PaperFonts *fonts = nullptr; ///< in these alone, and in one weight; null: in the machine's
};

/// A4 pages written from top to bottom: titles, paragraphs, facts, fixed-width lines, QR codes. Plain text only. Text that does not
/// fit goes on on the next page. All text can be searched and copied as it was written. For one thread at a time.
class PdfPage
{
public:
    using Compose = std::function<void(PdfPage &)>;

    /// A document at @p path, readable by this user only. Throws Io when it could not be written whole; then nothing is there.
    static void write(const QString &path, const PaperFrame &frame, const Compose &compose);
    /// The same in memory; throws nothing that @p compose does not.
    [[nodiscard]] static QByteArray document(const PaperFrame &frame, const Compose &compose);
    /// Adds what the document says to @p characters.
    static void gatherCharacters(QSet<char32_t> &characters, const PaperFrame &frame, const Compose &compose);

    void title(const QString &text);
    void heading(const QString &text);
    /// What follows, @p height points of it, stands on one page.
    void keepTogether(double height);
    void text(const QString &text);
    void fact(const QString &label, const QString &value);
    void centred(const QString &text, int points, bool bold = false);
    /// The same as fact() in a ruled table, whole on one page where it fits on one; @p above: the heading of what begins here.
    void row(const QString &label, const QString &value, const QString &above = {});
    /// ASCII in a fixed-width font, line by line; the bytes are not kept.
    void fixed(QByteArrayView ascii);
    /// The same as a QR code.
    void code(QByteArrayView ascii);
    void gap();
    void newPage();

private:
    struct Private;
    PdfPage();
    ~PdfPage();
    std::unique_ptr<Private> d;
};

} // namespace tongjian
