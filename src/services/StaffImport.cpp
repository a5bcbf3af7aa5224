// SPDX-License-Identifier: GPL-3.0-or-later
#include "StaffImport.h"

#include "AddressBook.h"
#include "Leaving.h"
#include "People.h"
#include "Rights.h"
#include "collect/Table.h"
#include "core/Error.h"
#include "store/AccountKeys.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("StaffImport", text);
}

class Run
{
public:
    Run(Session &session, const StaffPlan &plan, const KeepPasswords &keep, const Progress &progress)
        : m_session(session)
        , m_plan(plan)
        , m_keep(keep)
        , m_progress(progress)
    {
        for (const Department &department : session.state().departments()) {
            if (department.open)
                m_departments.insert(department.name, department.id);
        }
    }

    StaffImportResult go()
    {
        for (const StaffDifference &one : m_plan.take) {
            if (one.kind == StaffKind::New)
                m_prepared.push_back({ one.row.login, one.row.name, one.row.department, newInitialPassword() });
        }
        if (!m_prepared.empty())
            m_keep(m_prepared);
        // Departments and accounts first; then the addresses of many people in one act, which looks at everybody's once.
        qint64 done = 0;
        const qint64 total = m_plan.take.size() + 1;
        for (const StaffDifference &one : m_plan.take) {
            if (m_progress && !m_progress(done++, total)) {
                m_result.cancelled = true;
                break;
            }
            take(one);
        }
        noteAddresses();
        if (m_result.passwords.size() != m_prepared.size())
            attempt({}, [&] { m_keep(m_result.passwords); });
        if (m_progress)
            (void)m_progress(total, total);
        return std::move(m_result);
    }

private:
    // One row's trouble is that row's. What concerns the whole store stops the run, after telling what was done.
    template<typename Work>
    bool attempt(const StaffRow &row, Work work)
    {
        try {
            work();
            return true;
        } catch (const Error &error) {
            const QString who = row.name.isEmpty() ? row.login : row.name;
            m_result.failed.append({ row.line, who.isEmpty() ? error.message() : QCoreApplication::translate("StaffImport", "%1: %2").arg(displaySafe(who), error.message()) });
            return false;
        }
    }

    Id departmentOf(const QString &name)
    {
        if (const auto known = m_departments.constFind(name); known != m_departments.constEnd())
            return *known;
        const auto mapped = m_plan.departments.constFind(name);
        if (mapped == m_plan.departments.constEnd())
            throw Error(ErrorCode::BadInput, QCoreApplication::translate("StaffImport", "There is no department %1.").arg(displaySafe(name)));
        const Id id = *mapped == NoId ? createDepartment(m_session, name) : *mapped;
        m_result.departments += *mapped == NoId ? 1 : 0;
        m_departments.insert(name, id);
        return id;
    }

    void take(const StaffDifference &one)
    {
        if (one.kind == StaffKind::New) {
            Id id = NoId;
            const InitialPassword &prepared = m_prepared.at(m_next++);
            attempt(one.row, [&] {
                id = createAccount(m_session, { one.row.login, one.row.name, departmentOf(one.row.department), false }, prepared.password);
                m_result.passwords.push_back({ prepared.login, prepared.name, prepared.department, prepared.password.clone() });
                ++m_result.created;
            });
            if (id != NoId)
                keepAddresses(id, one);
        } else if (one.kind == StaffKind::Changed) {
            if (!one.nameBefore.isEmpty() && attempt(one.row, [&] { renamePerson(m_session, one.person, one.row.name); }))
                ++m_result.renamed;
            if (!one.departmentBefore.isEmpty() && attempt(one.row, [&] { movePerson(m_session, one.person, departmentOf(one.row.department)); }))
                ++m_result.moved;
            keepAddresses(one.person, one);
        } else if (one.kind == StaffKind::Missing) {
            if (attempt(one.row, [&] { (void)leaveHouse(m_session, { one.person, NoId, {} }); }))
                ++m_result.left;
        }
    }

    void keepAddresses(Id person, const StaffDifference &one)
    {
        if (!one.newAddresses.isEmpty())
            m_addresses.append({ person, &one });
    }

    void noteAddresses()
    {
        const auto wanted = [&](Id person, const StaffDifference &one) {
            QList<StaffAddress> all = addressesOf(m_session, person);
            for (const QString &address : one.newAddresses)
                all.append({ address, {}, {} });
            return PersonAddresses { person, all };
        };
        constexpr qsizetype AtOnce = 50; // an act lasts at most about a second
        for (qsizetype at = 0; at < m_addresses.size(); at += AtOnce) {
            QList<PersonAddresses> batch;
            const auto part = m_addresses.mid(at, AtOnce);
            try {
                for (const auto &[person, one] : part)
                    batch.append(wanted(person, *one));
                setAddresses(m_session, batch);
                m_result.addressed += int(batch.size());
            } catch (const Error &) {
                // Somebody's are taken by another: one by one, so that the others get theirs.
                for (const auto &one : part) {
                    if (attempt(one.second->row, [&] { setAddresses(m_session, { wanted(one.first, *one.second) }); }))
                        ++m_result.addressed;
                }
            }
        }
    }

    Session &m_session;
    const StaffPlan &m_plan;
    const KeepPasswords &m_keep;
    const Progress &m_progress;
    std::vector<InitialPassword> m_prepared; ///< of the new ones, in their order
    size_t m_next = 0;
    QMap<QString, Id> m_departments;
    QList<std::pair<Id, const StaffDifference *>> m_addresses;
    StaffImportResult m_result;
};

} // namespace

StaffComparison compareWithHouse(Session &session, const StaffList &list)
{
    const HouseState &state = session.state();
    QList<KnownPerson> known;
    for (const Person &one : state.persons()) {
        if (one.job)
            continue;
        KnownPerson person { one.id, one.login, one.name, {}, one.active, {} };
        const Department *department = state.department(one.department);
        person.department = department ? department->name : QString();
        try {
            QStringList addresses;
            const QList<StaffAddress> noted = addressesOf(session, one.id);
            for (const StaffAddress &address : noted)
                addresses += address.address;
            person.addresses = addresses;
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NoRight)
                throw;
        }
        known.append(person);
    }
    QStringList departments;
    for (const Department &department : state.departments()) {
        if (department.open)
            departments += department.name;
    }
    return compareStaff(list, known, departments);
}

StaffComparison previewStaff(Session &session, const QString &extractor, const QString &path)
{
    require(session, Action::AccountCreate);
    return compareWithHouse(session, readStaffList(readTableFile(extractor, path)));
}

StaffImportResult importStaff(Session &session, const StaffPlan &plan, const KeepPasswords &keep, const Progress &progress)
{
    require(session, Action::AccountCreate);
    session.store().requireTrust();
    return Run(session, plan, keep, progress).go();
}

QList<QStringList> passwordRows(const std::vector<InitialPassword> &passwords)
{
    QList<QStringList> rows { { say(QT_TRANSLATE_NOOP("StaffImport", "Login name")), say(QT_TRANSLATE_NOOP("StaffImport", "Name")),
        say(QT_TRANSLATE_NOOP("StaffImport", "Department")), say(QT_TRANSLATE_NOOP("StaffImport", "Initial password")) } };
    for (const InitialPassword &one : passwords)
        rows.append({ one.login, one.name, one.department, QString::fromLatin1(one.password.view()) });
    return rows;
}

} // namespace tongjian
