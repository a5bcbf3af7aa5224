// SPDX-License-Identifier: GPL-3.0-or-later
#include "ErrorSheet.h"

#include "gui/style/HouseStyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace tongjian
{

namespace
{

// The seam of the tests, empty in the program.
struct Seam {
    bool expecting = false;
    std::optional<Error> caught;
};

Seam &seam()
{
    static Seam seam;
    return seam;
}

bool isLoss(ErrorCode code)
{
    return code == ErrorCode::Integrity;
}

}

ErrorSheet::ErrorSheet(const Error &error, const QString &kept, QWidget *parent)
    : Sheet(parent)
{
    setObjectName(QStringLiteral("errorSheet"));
    setHead(error.code() == ErrorCode::NoRight ? Icon::Blocked : Icon::Alert, isLoss(error.code()) ? Ink::Bad : Ink::Warn, error.message());
    addText(kept.isEmpty() ? usuallyKept(error.code()) : kept);
    addText(error.hint(), Ink::Dimmed);
    if (!error.detail().isEmpty()) {
        QPushButton *copy = addButton(tr("Copy details"), ButtonKind::Quiet);
        copy->setObjectName(QStringLiteral("errorCopy"));
        const QString text = QString::fromUtf8(error.what());
        connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    }
    QPushButton *close = addButton(tr("Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("errorClose"));
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QString ErrorSheet::usuallyKept(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::BadInput:
        return tr("Nothing was changed. What you entered is still there.");
    case ErrorCode::NoRight:
        return tr("Nothing was changed. That this was tried stands in the journal.");
    case ErrorCode::WrongPassword:
    case ErrorCode::NotFound:
        return tr("Nothing was changed.");
    case ErrorCode::Integrity:
        return tr("Nothing was written. The store can be read only until this has been cleared up.");
    case ErrorCode::Changed:
        return tr("Nothing was decided. Somebody else was quicker; look at the present state first.");
    case ErrorCode::Busy:
    case ErrorCode::Io:
    case ErrorCode::DiskFull:
        return tr("Nothing was half done. What you entered is still there.");
    case ErrorCode::ReadOnly:
    case ErrorCode::Unsupported:
        return tr("Nothing was changed.");
    case ErrorCode::Cancelled:
        return tr("Stopped. Nothing was half done.");
    case ErrorCode::Internal:
        return tr("This is a mistake of the program. Nothing was half done; what you entered is still there.");
    }
    return {};
}

void ErrorSheet::show(QWidget *parent, const Error &error, const QString &kept)
{
    if (std::exchange(seam().expecting, false)) {
        seam().caught = error;
        return;
    }
    ErrorSheet sheet(error, kept, parent);
    sheet.exec();
}

void ErrorSheet::expectNext()
{
    seam().expecting = true;
    seam().caught.reset();
}

std::optional<Error> ErrorSheet::takeExpected()
{
    return std::exchange(seam().caught, std::nullopt);
}

} // namespace tongjian
