// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Driven.h"

#include "gui/pieces/PageHeader.h"
#include "gui/pieces/StatusChip.h"
#include "gui/shell/PageView.h"
#include "services/DispositionHouse.h"

#include <QDir>
#include <QLabel>

namespace tongjian::test
{

/// What tests of disposition plans in the window share. For eyes: TONGJIAN_PICTURES=DIR takes pictures on the way, TONGJIAN_TONE=dark and
/// TONGJIAN_LANGUAGE=zh_CN in that tone and language.
class PlanPages : public QObject
{
protected:
    std::unique_ptr<DispositionHouse> m_house;
    std::unique_ptr<Driven> m_ui;
    Id m_plan = NoId;

    void showHouse()
    {
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->preferences.setRunsDueBackups(false); // the backups here are those of the plan
        if (qEnvironmentVariable("TONGJIAN_TONE") == QStringLiteral("dark"))
            m_ui->theme.setTone(Tone::Dark);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }
    Session &session() { return *m_ui->desktop.session(); }
    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    bool open(const char *page, const QString &what = {}) { return m_ui->window().openPage(QLatin1String(page), what); }
    void showPlan()
    {
        QVERIFY(open("plans", QString::number(m_plan)));
        QTRY_VERIFY(showsPlan());
    }
    /// The plan is read, and shown.
    bool showsPlan() { return m_ui->find<QLabel>("planHeading") && m_ui->find<RecordList>("planRecords"); }
    QAction *action(const char *name) { return m_ui->find<QAction>(name); }
    bool offers(const char *name) { return action(name) && action(name)->isVisible() && action(name)->isEnabled(); }
    QAction *primary() { return m_ui->page<PageView>()->header()->offered().value(0); }
    QString chip() { return m_ui->find<StatusChip>("planStage") ? m_ui->find<StatusChip>("planStage")->chip().word : QString(); }
    /// All that stands on it.
    QString words(const char *widget, QWidget *in = nullptr)
    {
        auto *found = m_ui->find<QWidget>(widget, in);
        if (auto *label = qobject_cast<QLabel *>(found))
            return label->text();
        QStringList all;
        for (QLabel *label : found ? found->findChildren<QLabel *>() : QList<QLabel *>())
            all += label->text();
        for (QPlainTextEdit *text : found ? found->findChildren<QPlainTextEdit *>() : QList<QPlainTextEdit *>())
            all += text->toPlainText();
        return all.join(u'\n');
    }
    void picture(const char *name, QWidget *of = nullptr)
    {
        const QString folder = qEnvironmentVariable("TONGJIAN_PICTURES");
        if (folder.isEmpty())
            return;
        const QString before = m_ui->languages.language();
        const QString language = qEnvironmentVariable("TONGJIAN_LANGUAGE", before);
        m_ui->languages.setLanguage(language);
        QTest::qWait(500);
        QVERIFY((of ? of : &m_ui->window())->grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png"))));
        m_ui->languages.setLanguage(before);
        QTest::qWait(1000);
    }
};

} // namespace tongjian::test
