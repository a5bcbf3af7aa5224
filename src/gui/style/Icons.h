// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace tongjian
{

/// Our own family of icons (resources/icons): 24 px grid, strokes of 1.5 px. One value, one file.
enum class Icon : quint8 {
    None,
    Alert,
    Archive,
    Attachment,
    Back,
    Backup,
    Bell,
    Blocked,
    Calendar,
    CallIn,
    CallOut,
    Chart,
    Chat,
    Check,
    Checklist,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Computer,
    Copy,
    Department,
    Disk,
    Disposition,
    Done,
    Download,
    Edit,
    Eye,
    EyeOff,
    FileTransfer,
    Filter,
    Flag,
    Folder,
    Home,
    Image,
    Info,
    Journal,
    Key,
    Language,
    Lock,
    Logout,
    Mail,
    Mobile,
    Moon,
    More,
    New,
    People,
    Phone,
    Plus,
    Print,
    Record,
    Refresh,
    Review,
    Role,
    Search,
    Settings,
    Shield,
    Signature,
    Substitute,
    Sun,
    Trash,
    Undo,
    Upload,
    User,
    Video,
    Voicemail,
};

/// What a thing is painted with: a token, not a colour, so that it follows the theme.
enum class Ink : quint8 { Text, Dimmed, Accent, OnAccent, Good, Warn, Bad };
[[nodiscard]] QColor inkColor(Ink ink, const QPalette &palette);

namespace icons
{
/// An icon that is recoloured when it is painted: nothing has to be set again after the theme was switched.
[[nodiscard]] QIcon icon(Icon name, Ink ink = Ink::Text);
/// Sharp at every scale of the painter's device.
void paint(QPainter *painter, const QRectF &rect, Icon name, const QColor &color);
/// The mark of the program, for windows and the welcome page.
[[nodiscard]] QIcon applicationIcon();
/// The file behind @p name, as a resource path.
[[nodiscard]] QString resourcePath(Icon name);
inline constexpr int Count = int(Icon::Voicemail) + 1;
}

} // namespace tongjian
