// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tongjian::verify
{

/// Text for a person, in their language. @p about is where %1 stands; it may come from the package, so it is shown safely.
[[nodiscard]] QString say(const char *text, const QString &about = {});
/// Throws BadInput, saying @p why: this is no package, or one that is not read.
[[noreturn]] void refuse(const char *why);

/// What a package turned out to be. Problems beyond Shown are counted only: a hostile package must not fill the memory with them.
class Findings
{
public:
    static constexpr int Shown = 1000;

    /// A fact of the package, by its key in toJson() and the label before it in toLines(), where one without a label is not told. A text may
    /// come from the package.
    void state(const char *key, const char *label, const QJsonValue &value);
    /// What a person has to know beside the facts, as say() takes it.
    void note(const char *text, const QString &about = {});
    /// @p file within the package, as it came; @p text and @p about as say() takes them.
    void problem(const QString &file, const char *text, const QString &about = {});
    /// A problem unless it @p holds, which is given back.
    bool require(bool holds, const QString &file, const char *text, const QString &about = {});
    [[nodiscard]] bool isInOrder() const { return m_problems == 0; }

    [[nodiscard]] QStringList toLines() const;
    [[nodiscard]] QJsonObject toJson() const;

private:
    QJsonObject m_facts;
    QStringList m_told;
    int m_problems = 0;
    QList<std::pair<QString, QString>> m_list;
};

} // namespace tongjian::verify
