// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Card.h"
#include "gui/jobs/QuietJob.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "services/Session.h"

#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tongjian
{

/// Numbers that are counted beside the window: a sentence, how far it is, and facts once it is known. A failure can be tried again; another language
/// tells it anew.
class CountedCard : public QWidget
{
    Q_OBJECT
public:
    void setSession(Session &session) { m_session = &session; }

Q_SIGNALS:
    void known();
    void failed();

protected:
    /// Its parts are called @p name with Words, Again and Facts behind.
    CountedCard(const QString &name, QWidget *parent);
    void changeEvent(QEvent *event) override;

    /// Drops what was counted and counts anew, by a login of its own; @p words says what. Then @p take has it, and tell() tells it.
    template <class Result>
    void count(const QString &words, std::function<Result(Session &, const Progress &)> work, std::function<void(Result)> take)
    {
        const int round = begin(words);
        follow(runQuietly<Result>(
            this,
            [&origin = *m_session, work = std::move(work)](JobControl &control) {
                const auto own = origin.openAgain();
                return work(*own, [&control](qint64 done, qint64 total) {
                    control.report(done, total);
                    return !control.isCancelled();
                });
            },
            [this, round, take = std::move(take)](Result result) {
                if (round != m_round)
                    return;
                take(std::move(result));
                end();
            },
            [this, round](const Error &error) {
                if (round == m_round)
                    fail(error);
            }));
    }
    /// Nothing is counted or shown any more.
    void drop();
    /// Empty: no sentence.
    void say(const QString &words, Ink ink);
    void setFacts(const QList<FactCard::Fact> &facts);
    [[nodiscard]] Session &session() const { return *m_session; }
    void addAboveFacts(QWidget *widget);

    virtual void tell() = 0; ///< what was counted; nothing while it is not known
    virtual void again() = 0;

private:
    int begin(const QString &words);
    void follow(Job *job);
    void end();
    void fail(const Error &error);

    Session *m_session = nullptr;
    int m_round = 0; ///< of counting: what an earlier one found is not shown
    QPointer<Job> m_job;
    QVBoxLayout *m_rows;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_again;
    FactCard *m_facts;
};

} // namespace tongjian
