// SPDX-License-Identifier: GPL-3.0-or-later
#include "StaffList.h"

#include "Address.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace tongjian
{

namespace
{

constexpr int ColumnCount = int(StaffColumn::Post) + 1;
constexpr int HeaderWithin = 30; // rows

struct Alias {
    StaffColumn column;
    const char16_t *name; ///< as plainHeader() leaves it
};
// The better name of two stands first: a list with 登录名 and 工号 logs in by the former.
constexpr std::array Aliases {
    Alias { StaffColumn::Login, u"登录名" },
    Alias { StaffColumn::Login, u"登录账号" },
    Alias { StaffColumn::Login, u"登入名稱" },
    Alias { StaffColumn::Login, u"loginname" },
    Alias { StaffColumn::Login, u"login" },
    Alias { StaffColumn::Login, u"用户名" },
    Alias { StaffColumn::Login, u"使用者名稱" },
    Alias { StaffColumn::Login, u"username" },
    Alias { StaffColumn::Login, u"userid" },
    Alias { StaffColumn::Login, u"账号" },
    Alias { StaffColumn::Login, u"帐号" },
    Alias { StaffColumn::Login, u"帳號" },
    Alias { StaffColumn::Login, u"account" },
    Alias { StaffColumn::Login, u"工号" },
    Alias { StaffColumn::Login, u"工號" },
    Alias { StaffColumn::Login, u"员工编号" },
    Alias { StaffColumn::Login, u"員工編號" },
    Alias { StaffColumn::Login, u"员工号" },
    Alias { StaffColumn::Login, u"employeeid" },
    Alias { StaffColumn::Login, u"employeeno" },
    Alias { StaffColumn::Login, u"staffid" },
    Alias { StaffColumn::Name, u"姓名" },
    Alias { StaffColumn::Name, u"员工姓名" },
    Alias { StaffColumn::Name, u"員工姓名" },
    Alias { StaffColumn::Name, u"名字" },
    Alias { StaffColumn::Name, u"fullname" },
    Alias { StaffColumn::Name, u"employeename" },
    Alias { StaffColumn::Name, u"name" },
    Alias { StaffColumn::Department, u"部门" },
    Alias { StaffColumn::Department, u"部門" },
    Alias { StaffColumn::Department, u"所属部门" },
    Alias { StaffColumn::Department, u"所屬部門" },
    Alias { StaffColumn::Department, u"所在部门" },
    Alias { StaffColumn::Department, u"部门名称" },
    Alias { StaffColumn::Department, u"department" },
    Alias { StaffColumn::Department, u"dept" },
    Alias { StaffColumn::Mobile, u"手机" },
    Alias { StaffColumn::Mobile, u"手机号" },
    Alias { StaffColumn::Mobile, u"手机号码" },
    Alias { StaffColumn::Mobile, u"移动电话" },
    Alias { StaffColumn::Mobile, u"手機" },
    Alias { StaffColumn::Mobile, u"手機號碼" },
    Alias { StaffColumn::Mobile, u"行動電話" },
    Alias { StaffColumn::Mobile, u"mobile" },
    Alias { StaffColumn::Mobile, u"mobilephone" },
    Alias { StaffColumn::Mobile, u"cellphone" },
    Alias { StaffColumn::Phone, u"分机" },
    Alias { StaffColumn::Phone, u"分机号" },
    Alias { StaffColumn::Phone, u"分機" },
    Alias { StaffColumn::Phone, u"电话" },
    Alias { StaffColumn::Phone, u"電話" },
    Alias { StaffColumn::Phone, u"固定电话" },
    Alias { StaffColumn::Phone, u"办公电话" },
    Alias { StaffColumn::Phone, u"座机" },
    Alias { StaffColumn::Phone, u"联系电话" },
    Alias { StaffColumn::Phone, u"聯絡電話" },
    Alias { StaffColumn::Phone, u"extension" },
    Alias { StaffColumn::Phone, u"ext" },
    Alias { StaffColumn::Phone, u"telephone" },
    Alias { StaffColumn::Phone, u"phone" },
    Alias { StaffColumn::Mail, u"邮箱" },
    Alias { StaffColumn::Mail, u"电子邮件" },
    Alias { StaffColumn::Mail, u"电子邮箱" },
    Alias { StaffColumn::Mail, u"邮件" },
    Alias { StaffColumn::Mail, u"邮箱地址" },
    Alias { StaffColumn::Mail, u"郵箱" },
    Alias { StaffColumn::Mail, u"電子郵件" },
    Alias { StaffColumn::Mail, u"電子信箱" },
    Alias { StaffColumn::Mail, u"email" },
    Alias { StaffColumn::Mail, u"emailaddress" },
    Alias { StaffColumn::Mail, u"mail" },
    // known, and nothing of the house's
    Alias { StaffColumn::Post, u"职务" },
    Alias { StaffColumn::Post, u"职位" },
    Alias { StaffColumn::Post, u"岗位" },
    Alias { StaffColumn::Post, u"職務" },
    Alias { StaffColumn::Post, u"職稱" },
    Alias { StaffColumn::Post, u"position" },
    Alias { StaffColumn::Post, u"jobtitle" },
};

QString say(const char *text)
{
    return QCoreApplication::translate("StaffList", text);
}

// "* E-mail（必填）" is "email".
QString plainHeader(const QString &text)
{
    QString plain;
    for (QChar c : text) {
        if (c == u'(' || c == u'（' || c == u'[' || c == u'【')
            break;
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

QString cell(const QStringList &row, int column)
{
    return column >= 0 && column < row.size() ? row.at(column).simplified() : QString();
}

// Whether text of this list can be a login name: what createAccount() demands, told per row instead.
QString objectionToLogin(const QString &login)
{
    if (login.size() > 60 || std::any_of(login.begin(), login.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return say(QT_TRANSLATE_NOOP("StaffList", "A login name has no blanks and at most 60 characters."));
    return {};
}

QStringList several(const QString &text)
{
    static constexpr char16_t Separators[] = u";；,，、/\n|";
    QStringList parts;
    QString part;
    for (QChar c : text) {
        if (QStringView(Separators).contains(c)) {
            parts += part.trimmed();
            part.clear();
        } else {
            part += c;
        }
    }
    parts += part.trimmed();
    parts.removeAll(QString());
    return parts;
}

} // namespace

int StaffHeader::recognised() const
{
    return int(std::count_if(columns.begin(), columns.end(), [](int column) { return column >= 0; }));
}

std::optional<StaffHeader> findStaffHeader(const QList<QStringList> &table)
{
    for (qsizetype row = 0; row < std::min<qsizetype>(table.size(), HeaderWithin); ++row) {
        StaffHeader header { row, QList<int>(ColumnCount, -1) };
        QStringList names;
        for (const QString &text : table.at(row))
            names += plainHeader(text);
        for (const Alias &alias : Aliases) {
            int &column = header.columns[int(alias.column)];
            if (column < 0)
                column = int(names.indexOf(QStringView(alias.name).toString()));
        }
        if ((header.of(StaffColumn::Name) >= 0 || header.of(StaffColumn::Login) >= 0) && header.recognised() >= 2)
            return header;
    }
    return {};
}

StaffList readStaffList(const QList<QStringList> &table)
{
    StaffList list;
    const auto header = findStaffHeader(table);
    if (!header) {
        list.problems.append({ 0, say(QT_TRANSLATE_NOOP("StaffList", "No row names the columns. The list needs at least a name or login name and a department.")) });
        return list;
    }
    QHash<QString, int> seen;
    for (qsizetype at = header->row + 1; at < table.size(); ++at) {
        const QStringList &cells = table.at(at);
        StaffRow row;
        row.line = int(at) + 1;
        row.login = cell(cells, header->of(StaffColumn::Login));
        row.name = cell(cells, header->of(StaffColumn::Name));
        row.department = cell(cells, header->of(StaffColumn::Department));
        if (row.login.isEmpty() && row.name.isEmpty())
            continue; // an empty line, or a sum below the list
        if (const QString objection = objectionToLogin(row.login); !objection.isEmpty()) {
            list.problems.append({ row.line, objection });
            continue;
        }
        if (row.name.size() > 100 || row.department.size() > 100) {
            list.problems.append({ row.line, say(QT_TRANSLATE_NOOP("StaffList", "Names have at most 100 characters.")) });
            continue;
        }
        for (const StaffColumn column : { StaffColumn::Mail, StaffColumn::Mobile, StaffColumn::Phone }) {
            const QStringList parts = several(cell(cells, header->of(column)));
            for (const QString &part : parts) {
                if (normalAddress(part).isEmpty())
                    list.problems.append({ row.line, QCoreApplication::translate("StaffList", "“%1” is no e-mail address or number; the rest of the row is taken.").arg(part.left(60)) });
                else if (std::none_of(row.addresses.begin(), row.addresses.end(), [&](const QString &one) { return normalAddress(one) == normalAddress(part); }))
                    row.addresses += part;
            }
        }
        const QString key = row.login.isEmpty() ? QString() : row.login.toCaseFolded();
        if (!key.isEmpty() && seen.contains(key)) {
            list.problems.append({ row.line, QCoreApplication::translate("StaffList", "%1 stands in row %2 already.").arg(row.login).arg(seen.value(key)) });
            continue;
        }
        if (!key.isEmpty())
            seen.insert(key, row.line);
        list.rows.append(row);
    }
    return list;
}

int StaffComparison::count(StaffKind kind) const
{
    return int(std::count_if(differences.begin(), differences.end(), [&](const StaffDifference &one) { return one.kind == kind; }));
}

StaffComparison compareStaff(const StaffList &list, const QList<KnownPerson> &known, const QStringList &departments)
{
    StaffComparison result;
    result.problems = list.problems;
    QHash<QString, qsizetype> byLogin;
    QMultiHash<QString, qsizetype> byName;
    for (qsizetype i = 0; i < known.size(); ++i) {
        byLogin.insert(known.at(i).login.toCaseFolded(), i);
        if (known.at(i).active)
            byName.insert(known.at(i).name, i);
    }
    QSet<qsizetype> met;
    for (const StaffRow &row : list.rows) {
        qsizetype at = -1;
        if (!row.login.isEmpty()) {
            at = byLogin.value(row.login.toCaseFolded(), -1);
        } else if (byName.count(row.name) > 1) {
            result.problems.append({ row.line, QCoreApplication::translate("StaffList", "Several people are called %1, and the row has no login name.").arg(row.name) });
            for (auto it = byName.constFind(row.name); it != byName.constEnd() && it.key() == row.name; ++it)
                met.insert(*it); // one of them is meant, so none is missing
            continue;
        } else {
            at = byName.value(row.name, -1);
        }
        StaffDifference difference;
        difference.row = row;
        if (at < 0) {
            difference.kind = StaffKind::New;
            difference.newAddresses = row.addresses;
            if (row.login.isEmpty() || row.name.isEmpty() || row.department.isEmpty()) {
                result.problems.append({ row.line, say(QT_TRANSLATE_NOOP("StaffList", "A new person needs a name, a login name and a department.")) });
                continue;
            }
        } else {
            const KnownPerson &person = known.at(at);
            if (met.contains(at)) {
                result.problems.append({ row.line, QCoreApplication::translate("StaffList", "%1 stands in the list already.").arg(person.name) });
                continue;
            }
            met.insert(at);
            if (!person.active) {
                result.problems.append({ row.line, QCoreApplication::translate("StaffList", "The account %1 is disabled. Enable it if this is the same person; somebody new needs another login name.").arg(person.login) });
                continue;
            }
            difference.person = person.id;
            if (!row.name.isEmpty() && row.name != person.name)
                difference.nameBefore = person.name;
            if (!row.department.isEmpty() && row.department != person.department)
                difference.departmentBefore = person.department;
            for (const QString &address : row.addresses) {
                const auto same = [&](const QString &one) { return normalAddress(one) == normalAddress(address); };
                if (person.addresses && std::none_of(person.addresses->begin(), person.addresses->end(), same))
                    difference.newAddresses += address;
            }
            if (!person.addresses && !row.addresses.isEmpty())
                result.problems.append({ row.line, say(QT_TRANSLATE_NOOP("StaffList", "The addresses noted so far cannot be read with this login; they stay as they are.")) });
            const bool changed = !difference.nameBefore.isEmpty() || !difference.departmentBefore.isEmpty() || !difference.newAddresses.isEmpty();
            difference.kind = changed ? StaffKind::Changed : StaffKind::Unchanged;
        }
        const bool usesDepartment = difference.kind == StaffKind::New || !difference.departmentBefore.isEmpty();
        if (usesDepartment && !departments.contains(row.department) && !result.unknownDepartments.contains(row.department))
            result.unknownDepartments += row.department;
        result.differences.append(difference);
    }
    for (qsizetype i = 0; i < known.size(); ++i) {
        const KnownPerson &person = known.at(i);
        if (person.active && !met.contains(i) && !list.rows.isEmpty())
            result.differences.append({ StaffKind::Missing, person.id, { 0, person.login, person.name, person.department, {} }, {}, {}, {} });
    }
    std::stable_sort(result.problems.begin(), result.problems.end(), [](const StaffProblem &a, const StaffProblem &b) { return a.line < b.line; });
    return result;
}

} // namespace tongjian
