// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Record.h"
#include "core/Regulation.h"
#include "core/Retention.h"

#include <span>

namespace tongjian::demo
{

struct DemoPerson {
    const char *login;
    const char *name;
    int department;
    RoleSet roles;
};
[[nodiscard]] std::span<const char *const> departments();
[[nodiscard]] std::span<const DemoPerson> people();

/// A talk as somebody would enter it; times and the own side are filled in.
struct DemoTalk {
    FormKind form;
    Channel channel;
    const char *subject;
    const char *other; ///< the outside party
    const char *organisation;
    const char *address;
    const char *summary;
    const char *body;
    const char *place;
    ManualReason reason;
};
[[nodiscard]] std::span<const DemoTalk> talks();
[[nodiscard]] std::span<const char *const> remarks(); ///< why records come back

[[nodiscard]] QList<RetentionLine> periods(); ///< of the whole company
[[nodiscard]] RetentionLine salesPeriod(Id department); ///< what is proposed for the sales department

} // namespace tongjian::demo
