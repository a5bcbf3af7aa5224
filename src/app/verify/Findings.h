// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tongjian::verify
{

/// Text for a person, in their language: @p place is where %1 stands, and comes from the package, so it is shown safely.
[[nodiscard]] QString say(const char *text);
[[nodiscard]] QString say(const char *text, const QString &first, const QString &second = {});

/// What a package turned out to be. Problems beyond Shown are counted only: a hostile package must not fill the memory with them.
class Findings
{
public:
    static constexpr int Shown = 1000;

    /// @p file within the package, as it came.
    void problem(const QString &file, const QString &text);
    [[nodiscard]] bool isInOrder() const { return m_problems == 0; }

    // From the certificate, once read.
    QString number;
    QString company;
    QString recipient;
    QString maker;
    QString made;
    QString suite;
    QByteArray founding; ///< fingerprint of the founding key in the package
    bool foundingIsKnown = false; ///< it is the one that was given
    int files = 0;
    int records = 0;
    int derived = 0; ///< of the records
    int entries = 0;
    int decisions = 0;

    [[nodiscard]] QStringList toLines() const;
    [[nodiscard]] QJsonObject toJson() const;

private:
    int m_problems = 0;
    QList<std::pair<QString, QString>> m_list;
};

} // namespace tongjian::verify
