// SPDX-License-Identifier: GPL-3.0-or-later
#include "Icons.h"

#include "Tokens.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtMath>

// Resources of a static library vanish at link time unless they are asked for by name, outside any namespace.
static void loadIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace tongjian
{

namespace
{

struct IconFile {
    Icon icon;
    const char *file;
};
constexpr IconFile IconFiles[] = {
    {Icon::None, ""},
    {Icon::Alert, "alert"},
    {Icon::Archive, "archive"},
    {Icon::Attachment, "attachment"},
    {Icon::Back, "back"},
    {Icon::Backup, "backup"},
    {Icon::Bell, "bell"},
    {Icon::Blocked, "blocked"},
    {Icon::Calendar, "calendar"},
    {Icon::CallIn, "call-in"},
    {Icon::CallOut, "call-out"},
    {Icon::Chart, "chart"},
    {Icon::Chat, "chat"},
    {Icon::Check, "check"},
    {Icon::Checklist, "checklist"},
    {Icon::ChevronDown, "chevron-down"},
    {Icon::ChevronLeft, "chevron-left"},
    {Icon::ChevronRight, "chevron-right"},
    {Icon::ChevronUp, "chevron-up"},
    {Icon::Clock, "clock"},
    {Icon::Close, "close"},
    {Icon::Computer, "computer"},
    {Icon::Copy, "copy"},
    {Icon::Department, "department"},
    {Icon::Disk, "disk"},
    {Icon::Disposition, "disposition"},
    {Icon::Done, "done"},
    {Icon::Download, "download"},
    {Icon::Edit, "edit"},
    {Icon::Eye, "eye"},
    {Icon::EyeOff, "eye-off"},
    {Icon::FileTransfer, "file-transfer"},
    {Icon::Filter, "filter"},
    {Icon::Flag, "flag"},
    {Icon::Folder, "folder"},
    {Icon::Home, "home"},
    {Icon::Image, "image"},
    {Icon::Info, "info"},
    {Icon::Journal, "journal"},
    {Icon::Key, "key"},
    {Icon::Language, "language"},
    {Icon::Lock, "lock"},
    {Icon::Logout, "logout"},
    {Icon::Mail, "mail"},
    {Icon::Mobile, "mobile"},
    {Icon::Moon, "moon"},
    {Icon::More, "more"},
    {Icon::New, "new"},
    {Icon::People, "people"},
    {Icon::Phone, "phone"},
    {Icon::Plus, "plus"},
    {Icon::Print, "print"},
    {Icon::Record, "record"},
    {Icon::Refresh, "refresh"},
    {Icon::Review, "review"},
    {Icon::Role, "role"},
    {Icon::Search, "search"},
    {Icon::Settings, "settings"},
    {Icon::Shield, "shield"},
    {Icon::Signature, "signature"},
    {Icon::Substitute, "substitute"},
    {Icon::Sun, "sun"},
    {Icon::Trash, "trash"},
    {Icon::Undo, "undo"},
    {Icon::Upload, "upload"},
    {Icon::User, "user"},
    {Icon::Video, "video"},
    {Icon::Voicemail, "voicemail"},
};

constexpr bool filesInOrder()
{
    int expected = 0;
    for (const IconFile &file : IconFiles) {
        if (int(file.icon) != expected++)
            return false;
    }
    return expected == icons::Count;
}
static_assert(filesInOrder(), "IconFiles must list every icon in the order of the enumeration");

QPixmap render(Icon name, const QColor &color, const QSize &pixels)
{
    if (name == Icon::None || pixels.isEmpty())
        return {};
    const QString key = QStringLiteral("tongjian-icon/%1/%2/%3x%4")
                            .arg(int(name))
                            .arg(color.rgba(), 0, 16)
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(icons::resourcePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("stroke=\"#000\"", "stroke=\"" + color.name().toLatin1() + "\"");
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(Icon name, Ink ink)
        : m_name(name)
        , m_ink(ink)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        icons::paint(painter, rect, m_name, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return render(m_name, color(mode), size); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt 6.8 asks in device-independent pixels, earlier versions in those of the device.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return pixmap(size * scale, mode, state);
#else
        Q_UNUSED(scale)
        return pixmap(size, mode, state);
#endif
    }
    QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_ink); }
    QString key() const override { return QStringLiteral("tongjian"); }
    bool isNull() override { return m_name == Icon::None; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        return mode == QIcon::Disabled ? colorsFor(palette).disabled : inkColor(m_ink, palette);
    }
    Icon m_name;
    Ink m_ink;
};

}

QColor inkColor(Ink ink, const QPalette &palette)
{
    const Colors &c = colorsFor(palette);
    switch (ink) {
    case Ink::Text:
        return c.text;
    case Ink::Dimmed:
        return c.dimmed;
    case Ink::Accent:
        return c.accent;
    case Ink::OnAccent:
        return c.onAccent;
    case Ink::Good:
        return c.good;
    case Ink::Warn:
        return c.warn;
    case Ink::Bad:
        return c.bad;
    }
    return c.text;
}

QIcon icons::icon(Icon name, Ink ink)
{
    return name == Icon::None ? QIcon() : QIcon(new TokenIconEngine(name, ink));
}

void icons::paint(QPainter *painter, const QRectF &rect, Icon name, const QColor &color)
{
    const qreal scale = painter->device()->devicePixelRatio();
    const QSize pixels(qCeil(rect.width() * scale), qCeil(rect.height() * scale));
    painter->drawPixmap(rect, render(name, color, pixels), QRectF(QPointF(), QSizeF(pixels)));
}

QIcon icons::applicationIcon()
{
    loadIconResources();
    QIcon icon;
    QSvgRenderer renderer(QStringLiteral(":/tongjian/icons/tongjian.svg"));
    for (int edge : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(edge, edge);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString icons::resourcePath(Icon name)
{
    loadIconResources();
    return QStringLiteral(":/tongjian/icons/%1.svg").arg(QLatin1String(IconFiles[int(name)].file));
}

} // namespace tongjian
