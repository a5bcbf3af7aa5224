// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an application says (查询申请表; regulation 5.1, 3.3, DESIGN section 5): which fields each route asks for, whether they are
// complete, what a narrower scope is. Who decides is CaseEngine.h.

#include "Disposition.h"
#include "Record.h"
#include "Regulation.h"
#include "Retention.h"

#include <functional>

namespace tongjian
{

/// Why somebody wants to look. The numbers are stored: never change one.
enum class Purpose : quint8 {
    NotChosen = 0,
    Work = 1, ///< going on with a matter
    Dispute = 2, ///< a contract, a claim
    Complaint = 3, ///< by a customer or employee
    Audit = 4,
    Investigation = 5, ///< of a breach of rules
    Handover = 6, ///< of a post
    LegalDuty = 7, ///< court, authority
    Other = 9,
};
/// How it is used, as bits: each one is allowed or not.
enum class Use : quint8 { Read = 1, Extract = 2, Statistics = 4 };
class Uses
{
public:
    constexpr Uses() = default;
    constexpr Uses(std::initializer_list<Use> uses)
    {
        for (Use use : uses)
            m_bits |= quint8(use);
    }
    [[nodiscard]] static constexpr Uses fromBits(int bits)
    {
        Uses uses;
        uses.m_bits = quint8(bits & 7);
        return uses;
    }
    [[nodiscard]] constexpr int bits() const { return m_bits; }
    [[nodiscard]] constexpr bool contains(Use use) const { return m_bits & quint8(use); }
    [[nodiscard]] constexpr bool within(Uses wide) const { return (m_bits & ~wide.m_bits) == 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void set(Use use, bool on = true) { m_bits = quint8(on ? m_bits | quint8(use) : m_bits & ~quint8(use)); }
    friend constexpr bool operator==(Uses, Uses) = default;

private:
    quint8 m_bits = 0;
};

/// Which filed records. What is empty does not narrow; who and where narrow together: concerns one of the persons, and belongs to
/// one of the departments at capture.
struct Scope {
    QList<Id> persons; ///< named singly: the subjects
    QList<Id> departments;
    QList<RecordClass> classes;
    QList<Channel> channels;
    int dayFrom = 0; ///< 20261101, day of capture, inclusive
    int dayTo = 0;
    QStringList words; ///< a record is meant when one of these lines matches: all words of it occur. Applied when it is fulfilled
    friend bool operator==(const Scope &, const Scope &) = default;
};
/// Whether a filed record with these columns is in the scope, before words are applied; @p day as in Scope.
[[nodiscard]] bool covers(const Scope &scope, RecordClass recordClass, Channel channel, int day, const QList<PersonConcerned> &concerned);
/// Whether everything that @p narrow covers, @p wide covers too.
[[nodiscard]] bool isWithin(const Scope &narrow, const Scope &wide);

/// A court, an authority or another body that asks (regulation 5.1.2).
struct OutsideRequest {
    QString body; ///< name of the court, authority, company or person
    QString documentNumber; ///< of the 调取证据通知书 and the like
    QString legalBasis;
    QString contact;
    bool foreign = false; ///< stays locked until the competent national authority approved (数据安全法 36)
    int deadline = 0; ///< 20261130; 0: none
    struct Officer {
        QString name;
        QString identification; ///< number of the identification
        friend bool operator==(const Officer &, const Officer &) = default;
    };
    QList<Officer> officers; ///< two, of an authority
    friend bool operator==(const OutsideRequest &, const OutsideRequest &) = default;
};

/// 个人信息保护影响评估 (个人信息保护法 55, 56): before anything goes outside; kept at least three years.
struct ImpactAssessment {
    QString necessity; ///< lawful, justified, necessary?
    QString categories; ///< of personal information, sensitive ones among them
    QString risks; ///< for the persons concerned
    QString measures; ///< that protect them, and whether they fit the risk
    QString conclusion;
    friend bool operator==(const ImpactAssessment &, const ImpactAssessment &) = default;
};

/// What hangs on an application. The numbers are stored: never change one.
enum class PaperKind : quint8 {
    Request = 1, ///< scan of the document that asks
    Identification = 2, ///< of the officers, or of the body
    CompetentApproval = 3, ///< of the competent national authority, for a foreign request
    Consent = 4, ///< of the persons concerned
    Other = 9,
};
struct Paper {
    PaperKind kind = PaperKind::Other;
    Attachment file;
    int validFrom = 0; ///< 20261101; 0: not limited
    int validTo = 0;
    friend bool operator==(const Paper &, const Paper &) = default;
};

/// What a filed record is to become (regulation 3.3). Keys of attachments that stay are left out: who decides reads names and sizes only.
struct Correction {
    Id record = NoId;
    int revision = 0; ///< that was seen,
    QByteArray commitment; ///< and its commitment
    RecordContent before; ///< what it says, for whoever decides and cannot open it
    RecordContent content; ///< what it is to say
    friend bool operator==(const Correction &, const Correction &) = default;
};
/// With the fields that differ, the subject and the channel alone: whoever decides, and whoever asked, keeps no more of the record than that.
[[nodiscard]] Correction onlyChanges(const Correction &correction);
/// What it makes of a record that says @p now; new attachments as the application has them.
[[nodiscard]] RecordContent corrected(RecordContent now, const Correction &correction);
/// What stands against filing @p content that did not stand against @p before: what was wrong before may stay so.
[[nodiscard]] QList<FieldProblem> newProblems(const RecordContent &before, const RecordContent &content, qint64 now);

/// A store that was put back from a backup, and is older than it once was (regulation 4.3). To be accepted: everything behind @p base up to
/// @p lostUntil is gone.
struct Restoration {
    qint64 base = 0; ///< number of the last journal entry of the backup,
    QByteArray baseHash; ///< and its hash
    qint64 lostUntil = 0; ///< the highest number that anybody is known to have seen; the base where nothing is missing
    QString backup; ///< name of the backup
    qint64 takenAt = 0; ///< UTC ms
    friend bool operator==(const Restoration &, const Restoration &) = default;
};

struct ApplicationForm {
    Route route = Route::OwnRecords;
    Id department = NoId; ///< whose head decides or applies
    Purpose purpose = Purpose::NotChosen;
    QString reason; ///< at least a sentence
    Scope scope;
    int useFrom = 0; ///< 20261128, first day of use
    int useTo = 0; ///< last day of use
    Uses uses { Use::Read };
    int openingsAtMost = 0; ///< of each record; 0: not limited
    std::optional<OutsideRequest> outside;
    std::optional<ImpactAssessment> assessment;
    QList<Paper> papers;
    std::optional<Correction> correction;
    std::optional<RetentionChange> retention;
    Id hold = NoId; ///< that is to be lifted
    std::optional<Restoration> restoration;
    std::optional<Disposition> disposition;
    std::optional<Recovered> recovered;
    friend bool operator==(const ApplicationForm &, const ApplicationForm &) = default;
};

enum class ApplicationField : quint8 {
    Purpose,
    Reason,
    Persons,
    Departments,
    Classes,
    Channels,
    Days,
    Words,
    UseDays,
    Uses,
    Openings,
    Body,
    DocumentNumber,
    LegalBasis,
    Contact,
    Foreign,
    Deadline,
    Officers,
    Papers,
    Assessment,
    Correction,
    Schedule,
    Hold,
    Restoration,
    Disposition,
    Recovered,
};
/// A set of routes, as bits of 1 << route.
using RouteMask = quint16;
[[nodiscard]] constexpr RouteMask maskOf(Route route) { return RouteMask(1U << quint8(route)); }
struct ApplicationFieldFacts {
    ApplicationField field;
    const char *key; ///< in JSON and object names
    const char *name; ///< source text for translation, context "ApplicationField"
    RouteMask routes; ///< which routes have it
    RouteMask required;
    const char *clause;
};
[[nodiscard]] std::span<const ApplicationFieldFacts> applicationFieldTable();
[[nodiscard]] const ApplicationFieldFacts &facts(ApplicationField field);
[[nodiscard]] QString displayName(ApplicationField field);
[[nodiscard]] bool has(Route route, ApplicationField field);
/// Whether cases of this route are applications.
[[nodiscard]] bool isApplication(Route route);
/// The routes that somebody applies by, in the order in which they are offered.
[[nodiscard]] std::span<const Route> applicationRoutes();
/// The department's head applies or decides: such a case belongs to a department.
[[nodiscard]] bool isOfDepartment(Route route);
/// Something leaves the house in the end.
[[nodiscard]] constexpr bool goesOutside(Route route) { return route == Route::Judicial || route == Route::OutsideBody; }

inline constexpr int LongestUseDays = 366; ///< of a period of use
inline constexpr int ShortestReason = 8; ///< characters: "at least a sentence"

struct ApplicationProblem {
    ApplicationField field;
    Severity severity;
    QString message; ///< translated: what is wrong and what would be right
    friend bool operator==(const ApplicationProblem &, const ApplicationProblem &) = default;
};
/// What the form still lacks of the papers that its route asks for, also of those that only lock it.
[[nodiscard]] QList<PaperKind> missingPapers(const ApplicationForm &form);
/// Everything that stands against submitting @p form on @p today (20261128), in the order of applicationFieldTable().
[[nodiscard]] QList<ApplicationProblem> check(const ApplicationForm &form, int today);
/// Where the scope is wider than the reason seems to need: warnings, for applicant and decider alike. @p records: how many it covers.
[[nodiscard]] QList<ApplicationProblem> wideness(const ApplicationForm &form, qint64 records);
/// Why a form cannot be decided on although it was submitted: the foreign request without approval, papers that are not valid on
/// @p today, a missing assessment. Empty: nothing.
[[nodiscard]] QString lockOn(const ApplicationForm &form, int today);

/// Why @p narrow is no narrower version of @p wide, translated; empty when it is one. Nothing but scope, uses, days and openings may differ.
[[nodiscard]] QString objectionToNarrowing(const ApplicationForm &narrow, const ApplicationForm &wide);
/// In which fields they differ, in the order of applicationFieldTable().
[[nodiscard]] QList<ApplicationField> differingFields(const ApplicationForm &before, const ApplicationForm &after);
/// End of the period of use: UTC ms of the midnight after useTo, local time.
[[nodiscard]] qint64 useEnd(const ApplicationForm &form);
[[nodiscard]] qint64 useStart(const ApplicationForm &form);

/// Whether a record with this summary and content is meant by the words (foldForSearch on both sides).
[[nodiscard]] bool matchesWords(const QStringList &words, const RecordContent &content);

[[nodiscard]] QString displayName(Purpose value);
[[nodiscard]] QString displayName(Use value);
[[nodiscard]] QString displayName(PaperKind value);
[[nodiscard]] QString keyOf(Purpose value);
[[nodiscard]] QString keyOf(Use value);
[[nodiscard]] QString keyOf(PaperKind value);
[[nodiscard]] std::optional<Purpose> purposeFromKey(QStringView key);
[[nodiscard]] std::optional<Use> useFromKey(QStringView key);
[[nodiscard]] std::optional<PaperKind> paperKindFromKey(QStringView key);
[[nodiscard]] std::span<const Purpose> purposes();
[[nodiscard]] std::span<const Use> uses();
[[nodiscard]] std::span<const PaperKind> paperKinds();

/// As CBOR: what is sealed and committed to. encode and decode are inverse; decode throws BadInput on hostile bytes.
[[nodiscard]] QByteArray encodeApplication(const ApplicationForm &form);
[[nodiscard]] ApplicationForm decodeApplication(const QByteArray &bytes);

/// Names of people and departments, for JSON: logins and department names.
struct HouseNames {
    std::function<std::optional<Id>(const QString &login)> person;
    std::function<std::optional<Id>(const QString &name)> department;
    std::function<QString(Id)> login;
    std::function<QString(Id)> departmentName;
};
/// JSON as tongjianctl takes and gives it: keys of applicationFieldTable(). Papers are {"kind","file","validFrom","validTo"}; on reading
/// the files are paths for the caller to take in, in the papers' order: see @p paths. Throws BadInput naming the key that is wrong.
[[nodiscard]] QJsonObject toJson(const ApplicationForm &form, const HouseNames &names);
/// A line: {"class","channel","department","confidentiality","shortest","longest","basis"}, the periods in months, what does not narrow left out.
[[nodiscard]] QJsonObject toJson(const RetentionLine &line, const HouseNames &names);
/// {"from","shortens","lines"} with @p replaces beside it.
[[nodiscard]] QJsonObject toJson(const RetentionChange &change, const HouseNames &names);
[[nodiscard]] RetentionChange retentionFromJson(const QJsonObject &object, int replaces, const HouseNames &names);
/// {"persons","departments","classes","channels","from","to"}; what is missing does not narrow. No words.
[[nodiscard]] QJsonObject toJson(const Scope &scope, const HouseNames &names);
[[nodiscard]] Scope scopeFromJson(const QJsonObject &object, const HouseNames &names);
/// The same for whoever has no store: people and departments by their ids.
[[nodiscard]] QJsonObject toJson(const ApplicationForm &form);
[[nodiscard]] ApplicationForm applicationFromJson(const QJsonObject &object, Route route, const HouseNames &names, QStringList *paths = nullptr);

} // namespace tongjian
