// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"

namespace tongjian
{

class LabelledField;
class PasswordField;
class Session;

/// Change of the own password.
class PasswordSheet : public Sheet
{
    Q_OBJECT
public:
    PasswordSheet(Session &session, QWidget *parent);

private:
    void tryIt();

    Session &m_session;
    PasswordField *m_old;
    PasswordField *m_first;
    PasswordField *m_second;
    LabelledField *m_oldField;
    LabelledField *m_firstField;
    LabelledField *m_secondField;
};

} // namespace tongjian
