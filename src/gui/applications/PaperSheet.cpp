// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSheet.h"

#include "gui/pieces/LabelledField.h"
#include "gui/pieces/OptionalDate.h"
#include "gui/style/HouseStyle.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace tongjian
{

PaperSheet::PaperSheet(const Paper &paper, const QDate &today, QWidget *parent)
    : Sheet(parent)
    , m_paper(paper)
    , m_kind(new QComboBox)
    , m_from(new OptionalDate)
    , m_to(new OptionalDate)
{
    setObjectName(QStringLiteral("paperSheet"));
    setHead(Icon::Attachment, Ink::Accent, tr("What is “%1”?").arg(displaySafe(paper.file.name)));
    m_kind->setObjectName(QStringLiteral("paperKind"));
    for (PaperKind kind : paperKinds())
        m_kind->addItem(displayName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(paper.kind)));
    const auto add = [this](QWidget *editor, const QString &label) {
        LabelledField *field = LabelledField::around(editor);
        field->setLabel(label);
        addWidget(field);
    };
    add(m_kind, tr("&Kind"));
    m_from->setObjectName(QStringLiteral("paperFrom"));
    m_from->setText(tr("Valid &from"));
    m_to->setObjectName(QStringLiteral("paperTo"));
    m_to->setText(tr("Valid &until"));
    for (OptionalDate *date : { m_from, m_to })
        date->setSuggested(today);
    m_from->setDay(paper.validFrom);
    m_to->setDay(paper.validTo);
    addWidget(m_from);
    addWidget(m_to);
    QLabel *wrong = addText(tr("The last day of validity is before the first."), Ink::Bad);
    wrong->setObjectName(QStringLiteral("paperWrong"));
    wrong->hide();
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(paper.file.blob == NoId ? tr("Attach") : tr("Apply"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("paperGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    for (OptionalDate *date : { m_from, m_to }) {
        connect(date, &OptionalDate::changed, this, [this, wrong, go] {
            const bool backwards = m_from->day() != 0 && m_to->day() != 0 && m_to->day() < m_from->day();
            wrong->setVisible(backwards);
            go->setEnabled(!backwards);
        });
    }
    go->setDefault(true);
    m_kind->setFocus();
}

Paper PaperSheet::paper() const
{
    Paper paper = m_paper;
    paper.kind = PaperKind(m_kind->currentData().toInt());
    paper.validFrom = m_from->day();
    paper.validTo = m_to->day();
    return paper;
}

} // namespace tongjian
