// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryDefaultsSheet.h"

#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"
#include "ui_EntryDefaultsSheet.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tongjian
{

namespace
{

constexpr int NoChannel = 0;

template<typename Value>
void offer(QComboBox *box, std::initializer_list<Value> values, Value present)
{
    for (Value value : values)
        box->addItem(displayName(value), int(value));
    box->setCurrentIndex(qMax(0, box->findData(int(present))));
}

} // namespace

EntryDefaultsSheet::EntryDefaultsSheet(Session &session, const std::optional<EntryDefaults> &present, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_defaults(present.value_or(EntryDefaults()))
    , m_ui(std::make_unique<Ui::EntryDefaultsSheet>())
{
    setObjectName(QStringLiteral("entryDefaultsSheet"));
    setWide();
    setHead(Icon::Record, Ink::Accent, tr("Defaults for new forms"));
    addText(tr("What a new form has from the beginning. Only you can open this; every form can still say otherwise."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    const auto head = [&](const QString &text, int column) {
        QLabel *label = plainLabel(body, TextStyle::Small, Ink::Dimmed);
        label->setText(text);
        m_ui->usual->addWidget(label, 0, column);
    };
    head(tr("Usual channel"), 1);
    head(tr("Own number or account"), 2);
    for (RecordClass cls : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia }) {
        const QList<FormKind> forms = formsOf(cls);
        for (FormKind form : forms) {
            m_ui->defaultForm->addItem(displayName(cls) + factSeparator() + displayName(form), int(form));
            addUsual(form);
        }
    }
    m_ui->defaultForm->setCurrentIndex(qMax(0, m_ui->defaultForm->findData(int(m_defaults.form))));
    offer(m_ui->defaultReason,
        { ManualReason::NotChosen, ManualReason::ToolNotCompanys, ManualReason::RecordingFailed, ManualReason::FollowUpOfMeeting, ManualReason::Other }, m_defaults.reason);
    offer(m_ui->defaultConfidentiality, { Confidentiality::Internal, Confidentiality::Confidential, Confidentiality::Secret }, m_defaults.confidentiality);
    m_ui->defaultReasonText->setText(m_defaults.reasonText);
    m_ui->defaultPlace->setText(m_defaults.place);
    if (present) {
        QPushButton *forget = addButton(tr("Start new forms &empty"));
        forget->setObjectName(QStringLiteral("forgetDefaults"));
        connect(forget, &QPushButton::clicked, this, &EntryDefaultsSheet::forget);
    }
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *save = addButton(tr("&Save"), ButtonKind::Primary);
    save->setObjectName(QStringLiteral("saveDefaults"));
    connect(save, &QPushButton::clicked, this, &EntryDefaultsSheet::save);
    m_ui->defaultForm->setFocus();
}

EntryDefaultsSheet::~EntryDefaultsSheet() = default;

void EntryDefaultsSheet::addUsual(FormKind form)
{
    const int row = int(m_usual.size()) + 1;
    const Usual usual { form, new QComboBox(this), new QLineEdit(this) };
    const QString key = QString::number(int(form));
    usual.channel->setObjectName(QStringLiteral("usualChannel") + key);
    usual.channel->setAccessibleName(tr("Usual channel: %1").arg(displayName(form)));
    usual.number->setObjectName(QStringLiteral("ownNumber") + key);
    usual.number->setAccessibleName(tr("Own number or account: %1").arg(displayName(form)));
    usual.channel->addItem(tr("none in particular"), NoChannel);
    const QList<Channel> channels = channelsOf(form);
    for (Channel channel : channels)
        usual.channel->addItem(displayName(channel), int(channel));
    if (m_defaults.channels.contains(form))
        usual.channel->setCurrentIndex(qMax(0, usual.channel->findData(int(m_defaults.channels.value(form)))));
    QLabel *label = plainLabel(this);
    label->setText(displayName(form));
    m_ui->usual->addWidget(label, row, 0);
    m_ui->usual->addWidget(usual.channel, row, 1);
    m_ui->usual->addWidget(usual.number, row, 2);
    m_usual.append(usual);
    connect(usual.channel, &QComboBox::currentIndexChanged, this, [this, usual] { showNumber(usual); });
    connect(usual.number, &QLineEdit::textEdited, this, [this, usual](const QString &text) {
        m_defaults.ownNumbers.insert(Channel(usual.channel->currentData().toInt()), text.trimmed());
    });
    showNumber(usual);
}

void EntryDefaultsSheet::showNumber(const Usual &usual)
{
    const int channel = usual.channel->currentData().toInt();
    usual.number->setEnabled(channel != NoChannel);
    usual.number->setText(channel == NoChannel ? QString() : m_defaults.ownNumbers.value(Channel(channel)));
}

EntryDefaults EntryDefaultsSheet::chosen() const
{
    EntryDefaults defaults = m_defaults;
    defaults.form = FormKind(m_ui->defaultForm->currentData().toInt());
    for (const Usual &usual : m_usual) {
        const int channel = usual.channel->currentData().toInt();
        if (channel == NoChannel)
            defaults.channels.remove(usual.form);
        else
            defaults.channels.insert(usual.form, Channel(channel));
    }
    defaults.ownNumbers.removeIf([](const auto &one) { return one.value().isEmpty(); });
    defaults.reason = ManualReason(m_ui->defaultReason->currentData().toInt());
    defaults.reasonText = m_ui->defaultReasonText->text().trimmed();
    defaults.confidentiality = Confidentiality(m_ui->defaultConfidentiality->currentData().toInt());
    defaults.place = m_ui->defaultPlace->text().trimmed();
    return defaults;
}

void EntryDefaultsSheet::save()
{
    if (runAction(this, [this] { saveEntryDefaults(m_session, chosen()); }))
        accept();
}

void EntryDefaultsSheet::forget()
{
    if (runAction(this, [this] { forgetEntryDefaults(m_session); }))
        accept();
}

} // namespace tongjian
