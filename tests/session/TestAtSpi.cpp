// SPDX-License-Identifier: GPL-3.0-or-later
// The running program as a screen reader meets it, from outside over D-Bus (AT-SPI 2): finds the login dialog's fields by their names, types
// and presses through it, goes to a list of records and reads it, opens a sheet and leaves it, fills in a field of the form. In a private
// session with an X server and an accessibility bus of its own.
#include "Translations.h"
#include "services/House.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDate>
#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

#include <csignal>
#include <functional>
#include <memory>
#include <sys/prctl.h>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

// AtspiStateType.
constexpr int StateFocusable = 11;
constexpr int StateSelected = 23;
constexpr int StateShowing = 25;
// AtspiRelationType.
constexpr uint LabelledBy = 2;
// AtspiKeySynthType, and X11's names of keys.
constexpr uint KeyOfSymbol = 3;
constexpr int DownKey = 0xff54;
constexpr int EscapeKey = 0xff1b;

struct Node {
    QString service;
    QString path;
};

} // namespace

class TestAtSpi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<House> m_house;
    QTranslator m_translator;
    QProcess m_display;
    QProcess m_launcher;
    QProcess m_program;
    QDeadlineTimer m_end { 150'000 };
    QStringList m_told; ///< what a reader was told to have the focus
    QString m_missing; ///< why nothing can be walked here

    QVariantList ask(const Node &node, const QString &interface, const QString &method, const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(node.service, node.path, interface, method);
        message.setArguments(arguments);
        // A program that hangs must not hold the test: once the time is over nothing is asked any more.
        if (m_end.hasExpired())
            return {};
        const QDBusMessage answer = m_bus->call(message, QDBus::Block, 5000);
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
    }
    QString nameOf(const Node &node)
    {
        const QVariantList answer = ask(node, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
            { QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("Name") });
        return answer.isEmpty() ? QString() : answer.constFirst().value<QDBusVariant>().variant().toString();
    }
    QString roleOf(const Node &node)
    {
        const QVariantList answer = ask(node, QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetRoleName"));
        return answer.isEmpty() ? QString() : answer.constFirst().toString();
    }
    bool hasState(const Node &node, int state)
    {
        const QVariantList answer = ask(node, QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetState"));
        if (answer.isEmpty())
            return false;
        const auto words = qdbus_cast<QList<uint>>(answer.constFirst().value<QDBusArgument>());
        return state / 32 < words.size() && (words.at(state / 32) >> (state % 32)) & 1U;
    }
    static QList<Node> nodesIn(const QDBusArgument &list)
    {
        QList<Node> children;
        list.beginArray();
        while (!list.atEnd()) {
            QString service;
            QDBusObjectPath path;
            list.beginStructure();
            list >> service >> path;
            list.endStructure();
            children.append({ service, path.path() });
        }
        list.endArray();
        return children;
    }
    QList<Node> childrenOf(const Node &node)
    {
        const QVariantList answer = ask(node, QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetChildren"));
        return answer.isEmpty() ? QList<Node>() : nodesIn(answer.constFirst().value<QDBusArgument>());
    }
    /// The words of the labels that stand for @p node.
    QString labelOf(const Node &node)
    {
        const QVariantList answer = ask(node, QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetRelationSet"));
        if (answer.isEmpty())
            return {};
        QStringList words;
        const auto list = answer.constFirst().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            uint relation = 0;
            list.beginStructure();
            list >> relation;
            const QList<Node> labels = nodesIn(list);
            list.endStructure();
            for (const Node &label : labels) {
                if (relation == LabelledBy)
                    words += nameOf(label);
            }
        }
        list.endArray();
        return words.join(u' ');
    }
    QString textOf(const Node &node)
    {
        const QVariantList answer = ask(node, QStringLiteral("org.a11y.atspi.Text"), QStringLiteral("GetText"), { 0, -1 });
        return answer.isEmpty() ? QString() : answer.constFirst().toString();
    }
    /// Whether a text that is shown, not its name, has these words.
    bool contentContains(const QString &words)
    {
        return walk(program(), [&](const Node &node) { return roleOf(node) == QStringLiteral("text") && textOf(node).contains(words); });
    }
    bool write(const Node &field, const QString &words)
    {
        const QVariantList done = ask(field, QStringLiteral("org.a11y.atspi.EditableText"), QStringLiteral("SetTextContents"), { words });
        return !done.isEmpty() && done.constFirst().toBool();
    }
    bool act(const Node &node)
    {
        const QVariantList done = ask(node, QStringLiteral("org.a11y.atspi.Action"), QStringLiteral("DoAction"), { 0 });
        return !done.isEmpty() && done.constFirst().toBool();
    }
    /// As by the keyboard.
    void typeKey(int symbol)
    {
        ask({ QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry/deviceeventcontroller") }, QStringLiteral("org.a11y.atspi.DeviceEventController"),
            QStringLiteral("GenerateKeyboardEvent"), { symbol, QString(), KeyOfSymbol });
    }
    /// The rows of the list that is called so, as they are heard.
    QStringList rowsOf(const Node &list)
    {
        QStringList rows;
        const QList<Node> items = childrenOf(list);
        for (const Node &item : items)
            rows += nameOf(item);
        return rows;
    }
    /// Chooses the row of @p list that begins so.
    bool choose(const Node &list, const QString &beginning)
    {
        const QList<Node> items = childrenOf(list);
        for (const Node &item : items) {
            if (nameOf(item).startsWith(beginning))
                return act(item);
        }
        return false;
    }
    /// What is shown, from @p node downwards, until @p visit says that it has seen enough.
    bool walk(const Node &node, const std::function<bool(const Node &)> &visit, int depth = 0)
    {
        if (depth > 60 || visit(node))
            return depth <= 60;
        const QList<Node> children = childrenOf(node);
        for (const Node &child : children) {
            if ((depth < 1 || hasState(child, StateShowing)) && walk(child, visit, depth + 1))
                return true;
        }
        return false;
    }
    Node program()
    {
        const QList<Node> programs = childrenOf({ QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root") });
        for (const Node &one : programs) {
            if (nameOf(one).compare(QStringLiteral("tongjian"), Qt::CaseInsensitive) == 0)
                return one;
        }
        return {};
    }
    Node find(const QString &name, const QStringList &roles)
    {
        return find(roles, [&](const QString &heard) { return heard == name; });
    }
    Node find(const QStringList &roles, const std::function<bool(const QString &)> &fits)
    {
        Node found;
        const Node root = program();
        if (!root.service.isEmpty()) {
            walk(root, [&](const Node &node) {
                const bool here = roles.contains(roleOf(node)) && fits(nameOf(node));
                if (here)
                    found = node;
                return here;
            });
        }
        return found;
    }
    /// A text of the window as it is read: without its mnemonic.
    QString read(const char *context, const char *source)
    {
        QString text = m_translator.translate(context, source);
        static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
        return text.remove(mnemonic);
    }
    /// A button's, on which Qt leaves the letter in its brackets.
    QString readButton(const char *context, const char *source) { return m_translator.translate(context, source).remove(u'&'); }
    QString everything()
    {
        QStringList all;
        const Node root = program();
        if (!root.service.isEmpty()) {
            walk(root, [&](const Node &node) {
                all += roleOf(node) + u' ' + nameOf(node);
                return all.size() > 200;
            });
        }
        return all.join(u'\n');
    }
    void allIsNamed(const QString &where)
    {
        QStringList nameless;
        int reached = 0;
        walk(program(), [&](const Node &node) {
            if (hasState(node, StateFocusable)) {
                ++reached;
                if (nameOf(node).trimmed().isEmpty() && roleOf(node) != QStringLiteral("filler") && roleOf(node) != QStringLiteral("scroll pane"))
                    nameless += roleOf(node) + u' ' + node.path;
            }
            return false;
        });
        QVERIFY(reached >= 3);
        QVERIFY2(nameless.isEmpty(), qPrintable(where + QStringLiteral(": ") + nameless.join(u'\n')));
    }

private Q_SLOTS:
    void stateChanged(const QDBusMessage &event)
    {
        const QVariantList what = event.arguments();
        if (what.value(0).toString() == QStringLiteral("focused") && what.value(1).toInt() == 1)
            m_told += nameOf({ event.service(), event.path() });
    }

    void initTestCase()
    {
        const QString launcher = QStandardPaths::findExecutable(QStringLiteral("at-spi-bus-launcher"), { QStringLiteral("/usr/libexec"), QStringLiteral("/usr/lib/at-spi2-core") });
        if (!QDBusConnection::sessionBus().isConnected())
            m_missing = QStringLiteral("there is no D-Bus session: run by private-session");
        else if (launcher.isEmpty())
            m_missing = QStringLiteral("at-spi2-core is not installed");
        else if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty())
            m_missing = QStringLiteral("xvfb is not installed");
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));

        // However this program ends, what it started ends with it.
        for (QProcess *process : { &m_program, &m_launcher, &m_display })
            process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_display.setProcessChannelMode(QProcess::SeparateChannels);
        m_display.start(QStringLiteral("Xvfb"), { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp") });
        QTRY_VERIFY_WITH_TIMEOUT(m_display.canReadLine() || m_display.state() == QProcess::NotRunning, 30'000);
        QVERIFY2(m_display.canReadLine(), qPrintable(QStringLiteral("Xvfb shows no display: ") + m_display.errorString() + u' ' + QString::fromLocal8Bit(m_display.readAllStandardError())));
        const QString display = u':' + QString::fromLatin1(m_display.readLine()).trimmed();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), display); // where its registry types keys
        m_launcher.setProcessEnvironment(environment);
        m_launcher.start(launcher, { QStringLiteral("--launch-immediately") });
        QString address;
        const auto asked = [&] {
            const QDBusMessage answer = QDBusConnection::sessionBus().call(
                QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
            if (answer.type() == QDBusMessage::ReplyMessage)
                address = answer.arguments().constFirst().toString();
            return !address.isEmpty();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(asked(), "the accessibility bus does not come", 20'000);
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("accessibility")));
        QVERIFY2(m_bus->isConnected(), qPrintable(address));

        QVERIFY(loadTranslation(m_translator, QStringLiteral("zh_CN")));
        QCoreApplication::installTranslator(&m_translator); // for what the program calls things
        m_house = std::make_unique<House>(SuiteId::Intl);
        {
            const auto li = m_house->as("li");
            for (const char *subject : { "交货电话", "对账电话" })
                (void)m_house->submitted(*li, QString::fromUtf8(subject));
        }
        QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Tongjian"), QStringLiteral("Tongjian"));
        settings.setValue(QStringLiteral("language"), QStringLiteral("zh_CN"));
        settings.sync();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(qEnvironmentVariable("TONGJIAN"), { m_house->paths.folder });
        QVERIFY2(m_program.waitForStarted(), qPrintable(m_program.errorString()));
        QTRY_VERIFY2_WITH_TIMEOUT(!program().service.isEmpty(), "the program does not come to the accessibility bus", 30'000);
    }
    void init()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
    }
    void cleanupTestCase()
    {
        for (QProcess *process : { &m_program, &m_launcher, &m_display }) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(10'000))
                process->kill();
            process->waitForFinished();
        }
    }

    void logsInByWhatIsRead()
    {
        const QStringList text { QStringLiteral("text"), QStringLiteral("password text"), QStringLiteral("entry") };
        const QString nameLabel = read("tongjian::LoginScreen", "&Login name");
        const QString passwordLabel = read("tongjian::LoginScreen", "&Password");
        const QString enter = read("tongjian::LoginScreen", "Log in");
        QTRY_VERIFY2_WITH_TIMEOUT(!find(nameLabel, text).service.isEmpty(), qPrintable(nameLabel + QStringLiteral(" is not there; there is: ") + everything()), 20'000);
        const Node name = find(nameLabel, text);
        const Node password = find(passwordLabel, text);
        QVERIFY2(!password.service.isEmpty(), qPrintable(everything()));
        const Node button = find(enter, { QStringLiteral("push button"), QStringLiteral("button") });
        QVERIFY2(!button.service.isEmpty(), qPrintable(everything()));
        allIsNamed(QStringLiteral("login"));
        QVERIFY(write(name, QStringLiteral("head")));
        QVERIFY(write(password, QString::fromUtf8(House::ownPassword(QStringLiteral("head")).view())));
        // A reader hears that something is typed, never what.
        const QVariantList heard = ask(password, QStringLiteral("org.a11y.atspi.Text"), QStringLiteral("GetText"), { 0, -1 });
        QVERIFY(!heard.isEmpty());
        QVERIFY2(!heard.constFirst().toString().contains(QStringLiteral("phrase")), qPrintable(heard.constFirst().toString()));
        QVERIFY(act(button));
        const QString pages = read("tongjian::Sidebar", "Pages");
        const QString bell = read("tongjian::BellButton", "Notifications");
        QTRY_VERIFY2_WITH_TIMEOUT(!find(pages, { QStringLiteral("list") }).service.isEmpty(), qPrintable(everything()), 30'000);
        const Node ringing = find({ QStringLiteral("push button"), QStringLiteral("button") }, [&](const QString &heard) { return heard.startsWith(bell); });
        QVERIFY2(!ringing.service.isEmpty(), qPrintable(everything()));
        allIsNamed(QStringLiteral("home"));
        // The pages are rows of that list, by their names.
        const QStringList rows = rowsOf(find(pages, { QStringLiteral("list") }));
        QVERIFY2(rows.filter(read("RecordPages", "To review")).size() == 1, qPrintable(rows.join(u'|')));
    }

    void readsTheList()
    {
        const QStringList list { QStringLiteral("list") };
        QVERIFY(choose(find(read("tongjian::Sidebar", "Pages"), list), read("RecordPages", "To review")));
        const QString name = read("tongjian::QueueView", "To review");
        QTRY_VERIFY2_WITH_TIMEOUT(!find(name, list).service.isEmpty(), qPrintable(everything()), 20'000);
        const Node records = find(name, list);
        // Each row says what it is about, whose it is and how it was held; the one that is shown says so.
        const QStringList rows = rowsOf(records).filter(QStringLiteral("李强"));
        QVERIFY2(rows.size() == 2, qPrintable(rowsOf(records).join(u'|')));
        for (const char *subject : { "交货电话", "对账电话" })
            QVERIFY2(rows.filter(QString::fromUtf8(subject)).size() == 1 && rows.filter(displayName(Channel::FixedLine)).size() == 2, qPrintable(rows.join(u'|')));
        const auto shown = [&](const QString &subject) {
            bool selected = false;
            const QList<Node> items = childrenOf(records);
            for (const Node &item : items)
                selected = selected || (nameOf(item).contains(subject) && hasState(item, StateSelected));
            return selected && !find(subject, { QStringLiteral("label") }).service.isEmpty();
        };
        for (const char *subject : { "对账电话", "交货电话" }) {
            QVERIFY(choose(records, QString::fromUtf8(subject)));
            QTRY_VERIFY2_WITH_TIMEOUT(shown(QString::fromUtf8(subject)), qPrintable(everything()), 10'000);
        }
        for (const char *words : { "恒达物流", "上海总部三楼会议室", "付款节点不变" }) {
            const Node read = find({ QStringLiteral("label"), QStringLiteral("text") }, [&](const QString &heard) { return heard.contains(QString::fromUtf8(words)); });
            QVERIFY2(!read.service.isEmpty() || contentContains(QString::fromUtf8(words)), words);
        }
        allIsNamed(QStringLiteral("to review"));
    }

    void opensASheet()
    {
        const QStringList button { QStringLiteral("push button"), QStringLiteral("button") };
        const QStringList dialog { QStringLiteral("dialog") };
        const Node giveBack = find(readButton("tongjian::QueueView", "&Return …"), button);
        QVERIFY2(!giveBack.service.isEmpty(), qPrintable(everything()));
        QVERIFY(act(giveBack));
        const QString title = read("tongjian::RemarksSheet", "Return to the author");
        QTRY_VERIFY2_WITH_TIMEOUT(!find(title, dialog).service.isEmpty(), qPrintable(everything()), 10'000);
        const Node words = find(read("tongjian::RemarksSheet", "&What is missing or wrong?"), { QStringLiteral("text") });
        QVERIFY2(!words.service.isEmpty(), qPrintable(everything()));
        allIsNamed(QStringLiteral("return"));
        QVERIFY(act(find(read("tongjian::RemarksSheet", "Cancel"), button)));
        QTRY_VERIFY_WITH_TIMEOUT(find(title, dialog).service.isEmpty(), 10'000);
    }

    void hearsTheRowOfThePalette()
    {
        const QStringList button { QStringLiteral("push button"), QStringLiteral("button") };
        (void)ask({ QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry") }, QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"),
            { QStringLiteral("object:state-changed:focused"), QStringList(), QString() }); // programs tell only what somebody listens to
        QVERIFY(m_bus->connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("StateChanged"), this, SLOT(stateChanged(QDBusMessage))));
        QVERIFY(act(find(readButton("tongjian::TopBar", "Search or go to"), button)));
        const QString field = read("tongjian::CommandPalette", "Search pages, people, record numbers and actions");
        QTRY_VERIFY2_WITH_TIMEOUT(!find(field, { QStringLiteral("text"), QStringLiteral("entry") }).service.isEmpty(), qPrintable(everything()), 10'000);
        const Node results = find(read("tongjian::CommandPalette", "Results"), { QStringLiteral("list") });
        const QStringList rows = rowsOf(results);
        QVERIFY2(rows.size() > 2, qPrintable(rows.join(u'|')));
        // An arrow key: the focus stays in the line, but the row is told.
        typeKey(DownKey);
        QTRY_VERIFY2_WITH_TIMEOUT(m_told.contains(rows.at(1)), qPrintable(rows.join(u'|') + u'\n' + m_told.join(u'|')), 10'000);
        typeKey(EscapeKey);
        QTRY_VERIFY_WITH_TIMEOUT(find(field, { QStringLiteral("text"), QStringLiteral("entry") }).service.isEmpty(), 10'000);
    }

    void fillsInTheForm()
    {
        const QStringList text { QStringLiteral("text"), QStringLiteral("entry") };
        QVERIFY(choose(find(read("tongjian::Sidebar", "Pages"), { QStringLiteral("list") }), read("RecordPages", "New record")));
        // A field is known by the words of its label, and by what it must have.
        const auto required = [this](Field field) { return read("tongjian::LabelledField", "%1, required").arg(displayName(field, FormKind::Call)); };
        const QString subject = required(Field::Subject);
        QTRY_VERIFY2_WITH_TIMEOUT(!find(subject, text).service.isEmpty(), qPrintable(everything()), 20'000);
        QVERIFY(write(find(subject, text), QStringLiteral("回电")));
        QTRY_COMPARE_WITH_TIMEOUT(textOf(find(subject, text)), QStringLiteral("回电"), 5'000);
        const Node start = find(required(Field::StartedAt), { QStringLiteral("spin button"), QStringLiteral("spin box") });
        QVERIFY2(!start.service.isEmpty(), qPrintable(everything()));
        QVERIFY2(textOf(start).contains(QString::number(QDate::currentDate().year())), qPrintable(textOf(start)));
        // What is chosen is the name of a box, what it is for its label.
        const Node channel = find(displayName(Channel::FixedLine), { QStringLiteral("combo box") });
        QVERIFY2(!channel.service.isEmpty(), qPrintable(everything()));
        QVERIFY2(labelOf(channel).contains(displayName(Field::Channel, FormKind::Call)), qPrintable(labelOf(channel)));
        allIsNamed(QStringLiteral("new record"));
    }
};

QTEST_GUILESS_MAIN(TestAtSpi)
#include "TestAtSpi.moc"
