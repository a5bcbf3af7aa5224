// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/EntryTemplates.h"

#include <memory>

class QComboBox;
class QLineEdit;

namespace tongjian
{

namespace Ui
{
class EntryDefaultsSheet;
}

/// What a new form has from the beginning: the usual kind, channels, own numbers, and what seldom changes.
class EntryDefaultsSheet : public Sheet
{
    Q_OBJECT
public:
    EntryDefaultsSheet(Session &session, const std::optional<EntryDefaults> &present, QWidget *parent);
    ~EntryDefaultsSheet() override;

private:
    /// The usual channel of one kind of talk, and the own number on that channel.
    struct Usual {
        FormKind form;
        QComboBox *channel;
        QLineEdit *number;
    };
    void addUsual(FormKind form);
    void showNumber(const Usual &usual);
    [[nodiscard]] EntryDefaults chosen() const;
    void save();
    void forget();

    Session &m_session;
    EntryDefaults m_defaults; ///< numbers as they are typed, also of channels that no row shows
    QList<Usual> m_usual;
    std::unique_ptr<Ui::EntryDefaultsSheet> m_ui;
};

} // namespace tongjian
