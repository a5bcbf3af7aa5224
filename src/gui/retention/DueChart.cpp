// SPDX-License-Identifier: GPL-3.0-or-later
#include "DueChart.h"

#include "gui/pieces/PlainLabel.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLegend>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <numeric>

namespace tongjian
{

namespace
{

constexpr int Height = 176;
constexpr qreal BarWidth = .62;
constexpr int Ticks = 3;
constexpr RecordClass Classes[] = { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia };

QDate firstOf(int month)
{
    return { month / 100, month % 100, 1 };
}

// Months by their numbers, January by its year: longer ones are cut in a small window. Each label only once, as an axis of categories wants it.
QString label(int month, qsizetype place)
{
    const QDate day = firstOf(month);
    const QString text = day.month() == 1 ? u'\'' + QString::number(day.year() % 100) : QString::number(day.month());
    return text + QString(place, QChar(0x200b));
}

// A height that divides into round steps: 1, 2, 5, 10, 20, 50 …
int top(qint64 most)
{
    for (int decade = 1;; decade *= 10) {
        for (int step : { decade, 2 * decade, 5 * decade }) {
            if (qint64(step) * Ticks >= most)
                return step * Ticks;
        }
    }
}

} // namespace

// Which colour is which class; Qt's own takes the room that the bars need.
class DueChart::Legend : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(TextStyle::Small));
        int width = 0;
        for (RecordClass cls : Classes)
            width += Dot + space::Xs + metrics.horizontalAdvance(displayName(cls)) + space::L;
        return { width, qMax(metrics.height(), Dot) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colorsFor(palette());
        const QColor parts[] = { c.first, c.second, c.third };
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(textFont(TextStyle::Small));
        int x = 0;
        for (qsizetype i = 0; i < qsizetype(std::size(Classes)); ++i) {
            const QString name = displayName(Classes[i]);
            painter.setPen(Qt::NoPen);
            painter.setBrush(parts[i]);
            painter.drawEllipse(QRectF(x, (height() - Dot) / 2.0, Dot, Dot));
            x += Dot + space::Xs;
            painter.setPen(c.dimmed);
            painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, name);
            x += painter.fontMetrics().horizontalAdvance(name) + space::L;
        }
    }

private:
    static constexpr int Dot = 8;
};

QString monthInWords(int month)
{
    return QLocale().toString(firstOf(month), DueChart::tr("MMMM yyyy", "a month, as a format of dates"));
}

QString classesInWords(const QMap<RecordClass, qint64> &records)
{
    QStringList words;
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        if (it.value() > 0)
            words += displayName(it.key()) + u' ' + QLocale().toString(it.value());
    }
    return words.join(factSeparator());
}

DueChart::DueChart(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(this))
    , m_legend(new Legend(this))
    , m_view(new QChartView(this))
    , m_bars(new QStackedBarSeries)
    , m_when(new QBarCategoryAxis)
    , m_many(new QValueAxis)
{
    setObjectName(QStringLiteral("dueChart"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->setCursor(Qt::PointingHandCursor);
    m_view->viewport()->installEventFilter(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_heading->setLook(QStringLiteral("section"));
    m_heading->setProperty("ink", QStringLiteral("dimmed"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_legend);
    rows->addLayout(head);
    rows->addWidget(m_view, 1);
    setFixedHeight(Height);
    QChart *chart = m_view->chart();
    chart->addSeries(m_bars);
    chart->addAxis(m_when, Qt::AlignBottom);
    chart->addAxis(m_many, Qt::AlignLeft);
    m_bars->attachAxis(m_when);
    m_bars->attachAxis(m_many);
    m_bars->setBarWidth(BarWidth);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    m_when->setGridLineVisible(false);
    m_many->setLineVisible(false);
    m_many->setLabelFormat(QStringLiteral("%d"));
    m_many->setTickCount(Ticks + 1);
    paintAsTheme();
}

void DueChart::setMonths(const QList<DueMonth> &months)
{
    m_months = months;
    fill();
}

void DueChart::fill()
{
    m_bars->clear();
    m_when->clear();
    QStringList labels;
    QStringList words;
    qint64 most = 0;
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        const DueMonth &one = m_months.at(i);
        labels += label(one.month, i);
        most = qMax(most, std::accumulate(one.records.cbegin(), one.records.cend(), qint64(0)));
        if (const QString classes = classesInWords(one.records); !classes.isEmpty())
            words += tr("%1: %2").arg(monthInWords(one.month), classes);
    }
    for (RecordClass cls : Classes) {
        auto *set = new QBarSet(displayName(cls));
        for (const DueMonth &one : std::as_const(m_months))
            set->append(double(one.records.value(cls)));
        m_bars->append(set);
    }
    m_when->append(labels);
    m_many->setRange(0, top(most));
    const int count = int(m_months.size());
    m_heading->setText(tr("What becomes due in the next %n months", nullptr, count));
    m_legend->updateGeometry();
    m_legend->update();
    setAccessibleName(tr("What becomes due in the next %n months, by class", nullptr, count));
    setAccessibleDescription(words.isEmpty() ? tr("Nothing") : words.join(u'\n'));
    paintAsTheme();
}

void DueChart::paintAsTheme()
{
    const Colors &c = colorsFor(palette());
    const QFont font = textFont(TextStyle::Small);
    m_view->setBackgroundBrush(c.surface);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *> { m_when, m_many }) {
        axis->setLabelsColor(c.dimmed);
        axis->setLabelsFont(font);
        axis->setLinePenColor(c.line);
        axis->setGridLineColor(c.line);
    }
    const QColor parts[] = { c.first, c.second, c.third };
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype i = 0; i < sets.size() && i < qsizetype(std::size(parts)); ++i) {
        sets.at(i)->setColor(parts[i]);
        sets.at(i)->setBorderColor(c.surface);
    }
}

qsizetype DueChart::placeAt(const QPoint &position) const
{
    const QChart *chart = m_view->chart();
    const QPointF in = chart->mapFromScene(m_view->mapToScene(position));
    if (!chart->plotArea().adjusted(0, 0, 0, space::Xl).contains(in))
        return -1;
    const qsizetype place = qRound(m_view->chart()->mapToValue(in, m_bars).x());
    return place >= 0 && place < m_months.size() ? place : -1;
}

bool DueChart::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::MouseButtonPress;
    if (!pressed && event->type() != QEvent::MouseMove)
        return QWidget::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const qsizetype place = placeAt(mouse->pos());
    if (pressed) {
        if (place >= 0 && mouse->button() == Qt::LeftButton)
            Q_EMIT monthChosen(m_months.at(place).month);
    } else if (place < 0) {
        QToolTip::hideText();
    } else {
        const QString classes = classesInWords(m_months.at(place).records);
        QToolTip::showText(mouse->globalPosition().toPoint(), tr("%1: %2").arg(monthInWords(m_months.at(place).month), classes.isEmpty() ? tr("Nothing") : classes).toHtmlEscaped(), m_view->viewport());
    }
    return QWidget::eventFilter(watched, event);
}

void DueChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintAsTheme();
    QWidget::changeEvent(event);
}

} // namespace tongjian
