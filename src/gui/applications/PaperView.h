// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Session.h"

#include <QImage>

#include <memory>

class QLabel;
class QScrollArea;

namespace tongjian
{

class Banner;
class HiddenFolder;

/// A paper of an application, for whoever decides on it: a picture in the window, a PDF in this computer's own program, for which a copy
/// stands in a folder of this user alone as long as the sheet is open. Anything else is only saved. What is shown was written by somebody
/// outside: of a picture nothing but its points is taken (CleanPicture.h), of a PDF nothing is read here.
class PaperView : public Sheet
{
    Q_OBJECT
public:
    /// Reads with progress, then shows it; what cannot be shown is offered for saving at once.
    static void open(Session &session, const Attachment &paper, QWidget *parent);
    /// Removes the copies that killed programs left.
    static void removeAbandoned();
    ~PaperView() override;

private:
    struct Content {
        QImage picture; ///< null: none
        std::shared_ptr<HiddenFolder> folder; ///< of a PDF, with
        QString file; ///< its copy
        [[nodiscard]] bool isShown() const { return !picture.isNull() || folder; }
    };
    PaperView(Session &session, const Attachment &paper, Content content, QWidget *parent);
    static Content read(Session &session, const Attachment &paper, const Progress &progress);
    static void save(Session &session, const Attachment &paper, QWidget *parent);
    void showPicture();
    void showElsewhere();

    Content m_content;
    QScrollArea *m_area = nullptr;
    QLabel *m_picture = nullptr;
    Banner *m_said;
    bool m_whole = true; ///< fits the width
};

} // namespace tongjian
