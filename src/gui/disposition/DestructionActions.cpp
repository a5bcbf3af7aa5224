// SPDX-License-Identifier: GPL-3.0-or-later
#include "DestructionActions.h"

#include "CarrierSheet.h"
#include "DestructionSheet.h"
#include "PlanDisplay.h"
#include "WitnessSheet.h"
#include "gui/applications/PaperView.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "report/CertificatePrint.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace tongjian
{

namespace
{

// Trying again does nothing for paper.
bool hasUnreached(const DestructionRun *run)
{
    return run && std::any_of(run->copies.begin(), run->copies.end(), [](const DestructionRun::Copy &one) { return !one.done && one.kind != DestructionRun::Kind::Carrier; });
}

} // namespace

DestructionActions::DestructionActions(Session &session, QWidget *page, PageHeader *header)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_destroy(new QAction(page))
    , m_renew(new QAction(page))
    , m_carrier(new QAction(page))
    , m_sign(new QAction(page))
    , m_witness(new QAction(page))
    , m_save(new QAction(page))
{
    const auto add = [&](QAction *action, const char *name, void (DestructionActions::*slot)()) {
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
        header->addSecondary(action);
    };
    add(m_destroy, "destroyPlan", &DestructionActions::destroy);
    add(m_renew, "renewCopies", &DestructionActions::renew);
    add(m_carrier, "addCarrier", &DestructionActions::addCarrier);
    add(m_sign, "signCertificate", &DestructionActions::sign);
    add(m_witness, "witnessCertificate", &DestructionActions::signAsWitness);
    add(m_save, "saveCertificate", &DestructionActions::save);
    retranslate();
}

void DestructionActions::retranslate()
{
    const DestructionRun *run = m_plan ? m_plan->destruction() : nullptr;
    m_destroy->setText(run && !run->isDestroyed() ? tr("&Go on destroying …") : tr("&Destroy …"));
    m_renew->setText(hasUnreached(run) ? tr("&Try the places again") : tr("&Look for leftovers again"));
    m_carrier->setText(tr("Add &paper or medium …"));
    m_sign->setText(tr("&Sign as executor …"));
    m_witness->setText(tr("Sign as &witness …"));
    m_save->setText(tr("Save &certificate …"));
}

void DestructionActions::offer(const OpenedPlan *plan, const std::optional<ShownDestruction> &offer)
{
    m_plan = plan ? std::optional(*plan) : std::nullopt;
    const auto set = [](QAction *action, bool on, bool enabled = true) {
        action->setVisible(on);
        action->setEnabled(on && enabled);
    };
    const DestructionRun *run = plan ? plan->destruction() : nullptr;
    const bool carries = plan && plan->mayDestroy;
    const bool stopped = run && !run->isDestroyed();
    const bool destroyed = run && run->isDestroyed();
    const bool more = plan && !stopped && plan->left() > 0 && m_session.now() >= plan->progress.graceUntil;
    set(m_destroy, carries && (stopped || more), stopped || (offer && offer->view.objection.isEmpty()));
    set(m_renew, carries && destroyed && (hasUnreached(run) || run->proven == 0));
    set(m_carrier, carries && destroyed && run->certified.isEmpty());
    // While a place waits it can be signed as well: the certificate says so.
    set(m_sign, destroyed && run->proven > 0 && !lacksCarriers(*plan) && run->certified.isEmpty() && m_session.me() == run->executor);
    set(m_witness, destroyed && run->proven > 0 && run->certified.size() == 1 && (carries || m_session.me() == run->witness));
    set(m_save, destroyed && run->isCertified());
    retranslate();
}

QAction *DestructionActions::next() const
{
    const bool stopped = m_plan && m_plan->destruction() && !m_plan->destruction()->isDestroyed();
    // What is signed says which places are done: they come first.
    for (QAction *action : { stopped ? m_destroy : nullptr, m_renew, m_plan && lacksCarriers(*m_plan) ? m_carrier : nullptr, m_sign, m_witness, m_destroy, m_save }) {
        if (action && action->isVisible())
            return action;
    }
    return nullptr;
}

void DestructionActions::destroy()
{
    const DestructionRun *run = m_plan->destruction();
    if (!run || run->isDestroyed()) {
        askBoth();
        return;
    }
    const int left = forWords(run->records - run->destroyed);
    Confirmation question;
    question.icon = Icon::Disposition;
    question.loses = true;
    question.title = tr("Go on destroying %n records?", nullptr, left);
    question.consequence = tr("The witness %1 confirmed it, and it was begun. Their keys go from the store and from every registered copy.").arg(m_session.personName(run->witness));
    question.undo = tr("It cannot be undone, and cannot be left half done either.");
    question.verb = tr("Destroy %n records", nullptr, left);
    if (ConfirmSheet::ask(m_page, question))
        this->run();
}

void DestructionActions::askBoth()
{
    runJobFor<ShownDestruction>(
        m_page, tr("Looking at what is to be destroyed"),
        [&origin = m_session, id = plan()](JobControl &) {
            const auto own = origin.openAgain();
            return readDestruction(*own, id);
        },
        [this, plan = *m_plan](const ShownDestruction &destruction) {
            const QPointer<QDialog> sheet = new DestructionSheet(m_session, plan, destruction, m_page);
            const bool witnessed = sheet->exec() == QDialog::Accepted;
            if (!sheet)
                return;
            sheet->deleteLater();
            if (witnessed)
                run();
        });
}

void DestructionActions::run()
{
    runJobFor<DestructionOutcome>(
        m_page, tr("Destroying"),
        [&origin = m_session, id = plan()](JobControl &control) {
            const auto own = origin.openAgain();
            return destroyPlan(*own, id, true, [&](qint64 far, qint64 total) {
                control.report(far, total, tr("Records destroyed. Stopped, it goes on only forward"));
                return !control.isCancelled();
            });
        },
        [this](const DestructionOutcome &outcome) {
            bool good = true;
            const QString words = outcomeInWords(outcome, &good);
            Q_EMIT done(words, good);
        },
        [this] { Q_EMIT done({}, true); }); // stopped, the plan itself says how far it came
}

void DestructionActions::renew()
{
    runJobFor<DestructionOutcome>(
        m_page, tr("Trying the places again"),
        [&origin = m_session, id = plan()](JobControl &control) {
            const auto own = origin.openAgain();
            return renewCopies(*own, id, [&](qint64 far, qint64 total) {
                control.report(far, total, tr("Places looked at"));
                return !control.isCancelled();
            });
        },
        [this](const DestructionOutcome &outcome) {
            bool good = true;
            const QString words = outcomeInWords(outcome, &good);
            Q_EMIT done(words, good);
        },
        [this] { Q_EMIT done({}, true); });
}

void DestructionActions::settle(DestructionRun::Kind kind, const QString &number)
{
    if (m_plan && kind == DestructionRun::Kind::Carrier && m_plan->carriers.value(number).done) {
        viewPhotos(m_plan->carriers.value(number));
        return;
    }
    if (!m_plan || !m_plan->mayDestroy)
        return;
    if (kind != DestructionRun::Kind::Carrier) {
        confirmGone(kind, number);
        return;
    }
    const QPointer<QDialog> sheet = new CarrierDestroyedSheet(m_session, plan(), m_plan->carriers.value(number), m_plan->destruction()->begunAt, m_page);
    const bool is = sheet->exec() == QDialog::Accepted;
    if (!sheet)
        return;
    sheet->deleteLater();
    if (is) {
        Notice::show(m_page, tr("Recorded as destroyed."));
        Q_EMIT done({}, true);
    }
}

void DestructionActions::viewPhotos(const CarrierLine &line)
{
    const QList<Attachment> photos = line.carrier.destroyed ? line.carrier.destroyed->photos : QList<Attachment>();
    if (photos.size() == 1) {
        PaperView::open(m_session, photos.constFirst(), m_page);
        return;
    }
    QMenu menu(m_page);
    for (const Attachment &photo : photos)
        menu.addAction(displaySafe(photo.name), this, [this, photo] { PaperView::open(m_session, photo, m_page); });
    menu.exec(QCursor::pos());
}

void DestructionActions::addCarrier()
{
    const QPointer<QDialog> sheet = new CarrierSheet(m_session, plan(), m_page);
    const bool is = sheet->exec() == QDialog::Accepted;
    if (!sheet)
        return;
    sheet->deleteLater();
    if (is)
        Q_EMIT done({}, true);
}

void DestructionActions::confirmGone(DestructionRun::Kind kind, const QString &place)
{
    Confirmation question;
    question.verb = tr("Confirm");
    if (kind == DestructionRun::Kind::File) {
        const OutsideFile file = m_plan->files.value(place);
        question.icon = Icon::Download;
        question.title = tr("Is the file gone?");
        question.consequence = tr("Tongjian did not find %1 where it was written on the computer %2. You confirm that it was destroyed, or handed over and is not kept here.").arg(QDir::toNativeSeparators(file.place.path), file.computer);
        question.undo = tr("It cannot be taken back, and stands on the certificate.");
        question.reasonLabel = tr("What became of it, when, and by whom");
    } else {
        question.icon = Icon::Disk;
        question.title = tr("Is the medium gone?");
        question.consequence = tr("Tongjian cannot reach %1 and cannot look there. You confirm that no copy of the keys is left on it, because it was destroyed or never held one.").arg(QDir::toNativeSeparators(place));
        question.undo = tr("It cannot be taken back, and stands in the certificate's evidence.");
        question.reasonLabel = tr("What became of the medium, when, and by whom");
    }
    const auto how = ConfirmSheet::askReason(m_page, question);
    if (!how)
        return;
    if (runAction(m_page, [&] { confirmCopyGone(m_session, plan(), place, *how); }, tr("Nothing was changed.")))
        Notice::show(m_page, tr("Confirmed: no copy is left there."));
    Q_EMIT done({}, true);
}

void DestructionActions::certify(bool asWitness)
{
    Confirmation question;
    question.icon = Icon::Signature;
    question.title = asWitness ? tr("Sign the certificate as witness?") : tr("Sign the certificate as executor?");
    question.consequence = tr("You sign that %n records were destroyed under the plan %1, and how, with your own key.", nullptr, forWords(m_plan->destruction()->records)).arg(m_plan->application.known.row.number);
    question.undo = tr("A signature cannot be taken back.");
    question.verb = asWitness ? tr("Sign as witness") : tr("Sign as executor");
    if (!ConfirmSheet::ask(m_page, question))
        return;
    runJob(
        m_page, tr("Signing the certificate"),
        [&origin = m_session, id = plan()](JobControl &) {
            const auto own = origin.openAgain();
            certifyDestruction(*own, id);
        },
        [this, asWitness] { Q_EMIT done(asWitness ? tr("Both signed the certificate. It can be saved now.") : tr("Signed as executor. Now the witness signs."), true); },
        [this] { Q_EMIT done({}, true); });
}

void DestructionActions::sign()
{
    certify(false);
}

void DestructionActions::signAsWitness()
{
    if (m_session.me() == m_plan->destruction()->witness) {
        certify(true);
        return;
    }
    const QPointer<QDialog> sheet = new WitnessSheet(m_session, *m_plan, m_page);
    const bool is = sheet->exec() == QDialog::Accepted;
    if (!sheet)
        return;
    sheet->deleteLater();
    if (is)
        Q_EMIT done(tr("Both signed the certificate. It can be saved now."), true);
}

void DestructionActions::save()
{
    const QString name = tr("Certificate of destruction %1-%2.pdf").arg(m_plan->application.known.row.number).arg(m_plan->destructions.size());
    const QString path = FileDialog::saveFile(m_page, tr("Save the certificate"), name, tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    runJob(
        m_page, tr("Writing the certificate"),
        [&origin = m_session, id = plan(), path](JobControl &) {
            const auto own = origin.openAgain();
            writeCertificate(path, certificateOf(*own, id));
        },
        [this, path] { Notice::show(m_page, tr("The certificate is in %1.").arg(QDir::toNativeSeparators(path))); });
}

} // namespace tongjian
