// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScheduleLineEditor.h"

#include "gui/pieces/PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "services/Session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

constexpr int MonthsOfYear = 12;
constexpr int BasisAtMost = 200;
constexpr int Any = 0; // channel, confidentiality

QSpinBox *spin(const char *name, int most, const QString &suffix, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(0, most);
    box->setSuffix(suffix);
    return box;
}

} // namespace

ScheduleLineEditor::ScheduleLineEditor(Session &session, const RetentionLine &line, QWidget *parent)
    : Card(parent)
    , m_class(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_department(new QComboBox(this))
    , m_level(new QComboBox(this))
    , m_remove(new QPushButton(this))
    , m_shortestYears(spin("shortestYears", LongestPeriodMonths / MonthsOfYear, tr(" years"), this))
    , m_shortestMonths(spin("shortestMonths", MonthsOfYear - 1, tr(" months"), this))
    , m_longestYears(spin("longestYears", LongestPeriodMonths / MonthsOfYear, tr(" years"), this))
    , m_longestMonths(spin("longestMonths", MonthsOfYear - 1, tr(" months"), this))
    , m_basis(new QLineEdit(this))
    , m_problem(plainLabel(this, TextStyle::Small, Ink::Bad))
{
    setObjectName(QStringLiteral("scheduleLine"));
    m_class->setObjectName(QStringLiteral("lineClass"));
    m_channel->setObjectName(QStringLiteral("lineChannel"));
    m_department->setObjectName(QStringLiteral("lineDepartment"));
    m_level->setObjectName(QStringLiteral("lineConfidentiality"));
    m_basis->setObjectName(QStringLiteral("lineBasis"));
    m_remove->setObjectName(QStringLiteral("lineRemove"));
    m_problem->setObjectName(QStringLiteral("lineProblem"));
    m_remove->setIcon(icons::icon(Icon::Trash, Ink::Dimmed));
    setButtonKind(m_remove, ButtonKind::Quiet);
    m_basis->setMaxLength(BasisAtMost);
    m_basis->setPlaceholderText(tr("Law, contract or rule that asks for it"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    for (RecordClass one : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia })
        m_class->addItem(displayName(one), int(one));
    m_class->setCurrentIndex(m_class->findData(int(line.recordClass)));
    offerChannels();
    m_channel->setCurrentIndex(line.channel ? m_channel->findData(int(*line.channel)) : 0);
    m_department->addItem(tr("All departments"), NoId);
    for (const Department &one : session.state().departments()) {
        if (one.open || one.id == line.department)
            m_department->addItem(session.departmentName(one.id), one.id);
    }
    m_department->setCurrentIndex(m_department->findData(line.department));
    m_level->addItem(tr("Any confidentiality"), Any);
    for (Confidentiality one : { Confidentiality::Internal, Confidentiality::Confidential, Confidentiality::Secret })
        m_level->addItem(displayName(one), int(one));
    m_level->setCurrentIndex(line.confidentiality ? m_level->findData(int(*line.confidentiality)) : 0);
    m_shortestYears->setValue(line.shortestMonths / MonthsOfYear);
    m_shortestMonths->setValue(line.shortestMonths % MonthsOfYear);
    m_longestYears->setValue(line.longestMonths / MonthsOfYear);
    m_longestMonths->setValue(line.longestMonths % MonthsOfYear);
    m_basis->setText(line.basis);

    auto *about = new QHBoxLayout;
    about->setSpacing(space::S);
    for (QComboBox *box : { m_class, m_channel, m_department, m_level }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        about->addWidget(box, box == m_class ? 2 : 3);
    }
    about->addWidget(m_remove);
    auto *periods = new QHBoxLayout;
    periods->setSpacing(space::S);
    const auto say = [&](const QString &text) {
        QLabel *label = plainLabel(this, TextStyle::Body, Ink::Dimmed);
        label->setText(text);
        periods->addWidget(label);
    };
    say(tr("At least"));
    periods->addWidget(m_shortestYears);
    periods->addWidget(m_shortestMonths);
    periods->addSpacing(space::S);
    say(tr("At most"));
    periods->addWidget(m_longestYears);
    periods->addWidget(m_longestMonths);
    periods->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::M, space::M, space::M, space::M);
    rows->setSpacing(space::S);
    rows->addLayout(about);
    rows->addLayout(periods);
    rows->addWidget(m_basis);
    rows->addWidget(m_problem);

    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        offerChannels();
        edited();
    });
    for (QComboBox *box : { m_channel, m_department, m_level })
        connect(box, &QComboBox::currentIndexChanged, this, &ScheduleLineEditor::edited);
    for (QSpinBox *box : { m_shortestYears, m_shortestMonths, m_longestYears, m_longestMonths })
        connect(box, &QSpinBox::valueChanged, this, &ScheduleLineEditor::edited);
    connect(m_basis, &QLineEdit::textEdited, this, &ScheduleLineEditor::edited);
    connect(m_remove, &QPushButton::clicked, this, &ScheduleLineEditor::removeRequested);
}

void ScheduleLineEditor::offerChannels()
{
    const QSignalBlocker quiet(m_channel);
    const QVariant kept = m_channel->currentData();
    m_channel->clear();
    m_channel->addItem(tr("All channels"), Any);
    const QList<FormKind> forms = formsOf(RecordClass(m_class->currentData().toInt()));
    for (FormKind form : forms) {
        const QList<Channel> channels = channelsOf(form);
        for (Channel one : channels) {
            if (m_channel->findData(int(one)) < 0)
                m_channel->addItem(displayName(one), int(one));
        }
    }
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(kept)));
}

void ScheduleLineEditor::edited()
{
    m_touched = true;
    Q_EMIT changed();
}

RetentionLine ScheduleLineEditor::line() const
{
    RetentionLine line;
    line.recordClass = RecordClass(m_class->currentData().toInt());
    if (const int channel = m_channel->currentData().toInt(); channel != Any)
        line.channel = Channel(channel);
    line.department = m_department->currentData().toLongLong();
    if (const int level = m_level->currentData().toInt(); level != Any)
        line.confidentiality = Confidentiality(level);
    line.shortestMonths = m_shortestYears->value() * MonthsOfYear + m_shortestMonths->value();
    line.longestMonths = m_longestYears->value() * MonthsOfYear + m_longestMonths->value();
    line.basis = m_basis->text().trimmed();
    return line;
}

void ScheduleLineEditor::setNumber(int number)
{
    const auto name = [number](QWidget *widget, const QString &what) { widget->setAccessibleName(tr("%1, line %2").arg(what).arg(number)); };
    name(m_class, tr("Class"));
    name(m_channel, tr("Channel"));
    name(m_department, tr("Department"));
    name(m_level, tr("Confidentiality"));
    name(m_shortestYears, tr("At least, years"));
    name(m_shortestMonths, tr("At least, months"));
    name(m_longestYears, tr("At most, years"));
    name(m_longestMonths, tr("At most, months"));
    name(m_basis, tr("On what it rests"));
    m_remove->setAccessibleName(tr("Remove line %1").arg(number));
    m_remove->setToolTip(m_remove->accessibleName().toHtmlEscaped());
}

void ScheduleLineEditor::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_basis->setAccessibleDescription(problem);
    m_longestYears->setAccessibleDescription(problem);
}

void ScheduleLineEditor::focusEditor()
{
    const RetentionLine now = line();
    if (now.longestMonths < now.shortestMonths)
        m_longestYears->setFocus();
    else if (now.basis.isEmpty())
        m_basis->setFocus();
    else
        m_shortestYears->setFocus();
}

} // namespace tongjian
