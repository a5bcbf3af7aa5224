// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace tongjian
{

/// A4 pages written from top to bottom: titles, paragraphs, facts, fixed-width lines, QR codes. Plain text only.
class PdfPage
{
public:
    PdfPage(const QString &path, const QString &documentTitle);
    ~PdfPage();

    void title(const QString &text);
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
    std::unique_ptr<Private> d;
};

} // namespace tongjian
