// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Record.h"

#include <limits>

namespace tongjian::sample
{

inline constexpr qint64 Now = 1'795'446'300'000; // 2026-11-23 15:05 UTC
inline constexpr qint64 Hour = 3'600'000;

/// One record of each form that check() finds nothing against but, perhaps, that its place is missing.
inline RecordContent complete(FormKind form)
{
    RecordContent content;
    content.form = form;
    content.channel = channelsOf(form).constFirst();
    content.subject = QStringLiteral("供应商交货电话");
    content.startedAt = Now - 2 * Hour;
    content.summary = QStringLiteral("对方确认二十五日前交货。");
    content.place = QStringLiteral("上海办公室");
    content.reason = ManualReason::ToolNotCompanys;
    switch (form) {
    case FormKind::Call:
        content.endedAt = content.startedAt + 18 * 60'000 + 20'000;
        content.direction = Direction::Outgoing;
        content.parties = { { PartyRole::Caller, QStringLiteral("李强"), QStringLiteral("021-6888-1234"), {}, 11, 0, 0 },
            { PartyRole::Callee, QStringLiteral("陈先生"), QStringLiteral("138-0013-8000"), QStringLiteral("恒达物流"), NoId, 0, 0 } };
        break;
    case FormKind::Message:
        content.body = QStringLiteral("货已发出，请查收。\n运单号稍后发来。");
        content.parties = { { PartyRole::Sender, QStringLiteral("李强"), QStringLiteral("liqiang_wx"), {}, 11, 0, 0 },
            { PartyRole::Recipient, QStringLiteral("陈先生"), QStringLiteral("chen-8000"), {}, NoId, 0, 0 } };
        break;
    case FormKind::Voicemail:
        content.mailbox = QStringLiteral("销售部 8021");
        content.endedAt = content.startedAt + 40'000;
        content.parties = { { PartyRole::Caller, QStringLiteral("陈先生"), {}, {}, NoId, 0, 0 } };
        break;
    case FormKind::Meeting:
        content.platform = QStringLiteral("腾讯会议");
        content.endedAt = content.startedAt + Hour;
        content.parties = { { PartyRole::Organiser, QStringLiteral("李强"), {}, {}, 11, content.startedAt, content.endedAt },
            { PartyRole::Participant, QStringLiteral("陈先生"), {}, QStringLiteral("恒达物流"), NoId, content.startedAt + 60'000, 0 } };
        break;
    case FormKind::FileTransfer:
        content.tool = QStringLiteral("企业网盘");
        content.parties = { { PartyRole::Sender, QStringLiteral("李强"), {}, {}, 11, 0, 0 },
            { PartyRole::Recipient, QStringLiteral("陈先生"), QStringLiteral("chen@hengda.cn"), {}, NoId, 0, 0 } };
        content.files = { { QStringLiteral("合同.pdf"), 182'044, QStringLiteral("MD5:0123456789abcdef0123456789ABCDEF") } };
        break;
    }
    return content;
}

/// Everything filled, with what tends to get lost: rare characters beyond the BMP, NUL, extreme numbers, empty entries.
inline RecordContent crowded(FormKind form)
{
    RecordContent content = complete(form);
    content.subject = QStringLiteral("𠮷野家与㐂寿司 ") + QString::fromUcs4(U"\U00030000\U0002EBF0");
    content.summary = QString::fromUcs4(U"\U00030000") + QChar(u'\0') + QStringLiteral("后面还有");
    content.body = QStringLiteral("𠮷\r\n㐂\t") + QString(70'000, u'长');
    content.relatedMatter = QStringLiteral("沪字〔2026〕第 15 号");
    content.reason = ManualReason::Other;
    content.reasonText = QStringLiteral("对方不接受录音");
    content.confidentiality = Confidentiality::Secret;
    content.platform = QStringLiteral("平台");
    content.mailbox = QStringLiteral("信箱");
    content.tool = QStringLiteral("工具");
    content.direction = Direction::Incoming;
    content.endedAt = content.startedAt + 1;
    content.parties.append({ partyRolesOf(form).constLast(), QStringLiteral("𠮷"), QString(), QStringLiteral("㐂"), std::numeric_limits<qint64>::max(),
        content.startedAt + 7, content.startedAt + 11 });
    content.files = { { QString::fromUcs4(U"\U0002EBF0.zip"), -1, {} }, { {}, std::numeric_limits<qint64>::max(), QStringLiteral("x") } };
    content.attachments = { { 77, QStringLiteral("附件一.pdf"), 5'000'000'000, QByteArray(32, '\xff'), QByteArray(32, '\0') }, { 78, {}, 0, {}, {} } };
    if (form == FormKind::Message)
        content.source = { QStringLiteral("收件箱.mbox，第 12 封"), QStringLiteral("a.b@c"), QStringLiteral("Fri, 21 Nov 1997 09:55:06 +0800"), TimeBasis::Relayed, {} };
    return content;
}

inline const FormKind Forms[] { FormKind::Call, FormKind::Message, FormKind::Voicemail, FormKind::Meeting, FormKind::FileTransfer };

} // namespace tongjian::sample
