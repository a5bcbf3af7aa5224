#include "Driven.h"
#include "gui/screens/Screenshots.h"
#include "gui/people/SubstituteSheet.h"
#include "gui/people/LeaveSheet.h"
#include "gui/people/StaffImportSheet.h"
#include "gui/people/StaffResultSheet.h"
#include "gui/people/ChoiceSheet.h"
#include "gui/people/AccountsView.h"
#include "services/Substitutes.h"
#include "services/AccountRenewal.h"
#include "services/StaffImport.h"
#include "core/StaffList.h"
#include <QDateEdit>
#include <QFile>
#include <QLabel>
using namespace tongjian;
using namespace tongjian::test;
class TestScratchPictures : public QObject
{
    Q_OBJECT
    std::unique_ptr<House> h;
    std::unique_ptr<Driven> u;
    QString dir = QStringLiteral("/tmp/pics-people");
    Session &s() { return *u->desktop.session(); }
    void become(const char *l) { h->clock->time += 60000; if (u->desktop.session()) u->desktop.leave(); u->logIn(l); }
    Id id(const char *l) { return h->ids.at(QLatin1String(l)); }
    template<class F> void both(const QString &name, F f)
    {
        for (Tone t : { Tone::Light, Tone::Dark }) {
            u->theme.setTone(t);
            u->theme.setLanguage(QStringLiteral("zh_CN"));
            u->languages.setLanguage(QStringLiteral("zh_CN"));
            for (int i = 0; i < 5; ++i) QTest::qWait(10);
            f([&](QWidget *w) {
                for (int i = 0; i < 8; ++i) QTest::qWait(15);
                Screenshots::render(*w, 1).save(dir + u'/' + name + (t == Tone::Dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")));
            });
        }
    }
    void page(const char *p, const QString &name) { both(name, [&](auto shot) { QVERIFY2(u->window().openPage(QLatin1String(p)), p); shot(&u->window()); }); }
    void sheet(const QString &name, const std::function<std::unique_ptr<QDialog>()> &make)
    {
        both(name, [&](auto shot) { auto d = make(); d->show(); shot(d.get()); });
    }
private Q_SLOTS:
    void go()
    {
        h = std::make_unique<House>(SuiteId::Intl);
        h->clock->time = QDateTime(QDate::currentDate(), QTime(10, 0)).toMSecsSinceEpoch();
        u = std::make_unique<Driven>(h->environment);
        u->desktop.showLogin(h->paths.folder);
        const QDate today = QDate::currentDate();
        const QString only = qEnvironmentVariable("ONLY");
        become("head");
        page("substitutes", QStringLiteral("subst-empty"));
        sheet(QStringLiteral("subst-sheet"), [&] { auto d = std::make_unique<SubstituteSheet>(s(), substitutableHoldings(s()), &u->window());
            d->findChild<QComboBox *>(QStringLiteral("substitutePerson"))->setCurrentIndex(1); return d; });
        const RoleHolding hh { id("head"), Role::Head, h->sales };
        const Id old = nameSubstitute(s(), { hh, id("chen"), today, today.addDays(1) });
        h->clock->time += 3600000;
        endSubstitution(s(), old);
        (void)nameSubstitute(s(), { hh, id("sun"), today, today.addDays(6) });
        (void)nameSubstitute(s(), { hh, id("chen"), today.addDays(20), today.addDays(24) });
        page("substitutes", QStringLiteral("subst-page"));
        page("home", QStringLiteral("home-head"));
        sheet(QStringLiteral("subst-error"), [&] { auto d = std::make_unique<SubstituteSheet>(s(), substitutableHoldings(s()), &u->window());
            d->show();
            d->findChild<QComboBox *>(QStringLiteral("substitutePerson"))->setCurrentIndex(1); d->findChild<QPushButton *>(QStringLiteral("substituteGo"))->click(); return d; });
        become("sun");
        page("home", QStringLiteral("home-sun"));
        become("li");
        (void)saveDraft(s(), NoId, h->call(QStringLiteral("草稿")));
        (void)h->submitted(s());
        become("admin");
        (void)proposeRenewal(s(), id("chen"));
        (void)proposeNewSheets(s());
        (void)proposeRole(s(), { id("wu"), Role::Head, s().state().person(id("wu"))->department });
        page("accounts", QStringLiteral("accounts"));
        u->window().openPage(QStringLiteral("accounts"), QString::number(id("chen")));
        both(QStringLiteral("accounts-chen"), [&](auto shot) { shot(&u->window()); });
        page("departments", QStringLiteral("departments"));
        sheet(QStringLiteral("leave-li"), [&] { return std::make_unique<LeaveSheet>(s(), id("li"), &u->window()); });
        sheet(QStringLiteral("leave-head"), [&] { return std::make_unique<LeaveSheet>(s(), id("head"), &u->window()); });
        sheet(QStringLiteral("leave-boss"), [&] { return std::make_unique<LeaveSheet>(s(), id("boss"), &u->window()); });
        QFile list(h->folder.filePath(QStringLiteral("名册.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("姓名,登录名,部门,邮箱\n郭新,guo,研发部,guo@galaxy.example\n马丽,mali,销售部,mali@galaxy.example\n孙小伟,sun,销售部,\n李强,li,信息管理部,li@galaxy.example\n坏行,,,\n");
        list.close();
        StaffComparison c;
        try { c = previewStaff(s(), ExtractionProcessPath(), list.fileName()); } catch (const Error &e) { qWarning() << e.what(); }
        sheet(QStringLiteral("staff-preview"), [&] { return std::make_unique<StaffImportSheet>(s(), c, QStringLiteral("名册.csv"), &u->window()); });
        StaffImportResult r; 
        r.created = 2; r.departments = 1; r.moved = 1; r.addressed = 2;
        for (const char *n : { "guo", "mali" }) {
            r.passwords.push_back({ QString::fromLatin1(n), n[0] == 'g' ? QStringLiteral("郭新") : QStringLiteral("马丽"), QStringLiteral("研发部"), House::secret("k7f2-wq9d-3mxa-8hpt") });
        }
        r.failed = { { 5, QStringLiteral("这个登录名已有人使用。") } };
        sheet(QStringLiteral("staff-result"), [&] { return std::make_unique<StaffResultSheet>(r, s().company(), s().now(), &u->window()); });
        both(QStringLiteral("merge"), [&](auto shot) {
            u->window().openPage(QStringLiteral("departments"));
            auto *l = u->find<RecordList>("departmentList"); l->selectFirst();
            u->inNextDialog([&](QWidget *d) { shot(d); qobject_cast<QDialog *>(d)->reject(); });
            u->act("mergeDepartment");
        });
        become("boss");
        page("home", QStringLiteral("home-boss"));
        page("proposals", QStringLiteral("proposals"));
    }
    QString ExtractionProcessPath() { return QCoreApplication::applicationDirPath() + QStringLiteral("/tongjian-extract"); }
};
QTEST_MAIN(TestScratchPictures)
#include "TestScratchPictures.moc"
