// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoTexts.h"

#include <array>

namespace tongjian::demo
{

namespace
{

constexpr std::array Departments { "信息管理部", "总经理办公室", "销售部", "采购部", "研发部", "财务部" };

constexpr RoleSet None;
constexpr std::array People {
    DemoPerson { "zhouan", "周安", 0, { Role::SecurityAdministrator } },
    DemoPerson { "zhengdang", "郑档", 0, { Role::Officer } },
    DemoPerson { "fengcun", "冯存", 0, { Role::Officer } },
    DemoPerson { "shenji", "沈计", 0, { Role::Auditor } },
    DemoPerson { "hanmei", "韩梅", 0, { Role::Head } },
    DemoPerson { "zhaozong", "赵振国", 1, { Role::Executive } },
    DemoPerson { "qianzong", "钱立群", 1, { Role::Executive, Role::Head } },
    DemoPerson { "wangfang", "王芳", 2, { Role::Head } },
    DemoPerson { "liqiang", "李强", 2, None },
    DemoPerson { "zhaomin", "赵敏", 2, None },
    DemoPerson { "chenjing", "陈静", 2, None },
    DemoPerson { "sunwei", "孙伟", 2, None },
    DemoPerson { "jitian", "吉田惠", 2, None },
    DemoPerson { "liuyang", "刘洋", 3, { Role::Head } },
    DemoPerson { "huangli", "黄丽", 3, None },
    DemoPerson { "wulei", "吴磊", 3, None },
    DemoPerson { "xujing", "徐静", 3, None },
    DemoPerson { "zhuge", "诸葛明", 3, None },
    DemoPerson { "majun", "马俊", 4, { Role::Head } },
    DemoPerson { "linfeng", "林峰", 4, None },
    DemoPerson { "hexue", "何雪", 4, None },
    DemoPerson { "gaoyuan", "高远", 4, None },
    DemoPerson { "luoping", "罗平", 4, None },
    DemoPerson { "songjia", "宋佳", 4, None },
    DemoPerson { "tangning", "唐宁", 4, None },
    DemoPerson { "dengchao", "邓超群", 4, None },
    DemoPerson { "caohong", "曹虹", 5, { Role::Head } },
    DemoPerson { "pengbo", "彭博文", 5, None },
    DemoPerson { "zengyi", "曾怡", 5, None },
    DemoPerson { "xiaohan", "肖寒", 5, None },
    DemoPerson { "tianhui", "田慧", 5, None },
    DemoPerson { "dongxu", "董旭", 2, None },
    DemoPerson { "yuanyuan", "袁媛", 2, None },
    DemoPerson { "panting", "潘婷", 3, None },
    DemoPerson { "jiangtao", "蒋涛", 3, None },
    DemoPerson { "caiqin", "蔡琴", 1, None },
    DemoPerson { "yuxin", "余欣", 1, None },
    DemoPerson { "duyu", "杜宇", 4, None },
    DemoPerson { "yeqing", "叶青", 5, None },
    DemoPerson { "weilai", "魏来", 0, None },
};
static_assert(People.size() == 40);

constexpr std::array Talks {
    DemoTalk { FormKind::Call, Channel::FixedLine, "供应商交货电话", "陈先生", "恒达物流", "138-0013-8000", "对方确认第二批货 12 月 5 日前到上海港。",
        "因台风顺延不超过三天；要求我方在 11 月 28 日之前书面确认收货仓库。付款节点不变，仍按合同第 7 条执行。", "上海总部 3 楼会议室", ManualReason::RecordingFailed },
    DemoTalk { FormKind::Message, Channel::WeChat, "与周工的微信沟通：付款节点", "周工", "华东机电", "wx_zhougong", "确认第二期款在验收后十个工作日内支付。",
        "周工：验收单已盖章。\n我方：收到，财务本周安排。\n周工：请注明合同编号。", "", ManualReason::ToolNotCompanys },
    DemoTalk { FormKind::Call, Channel::Mobile, "客户来电：合同补充条款", "张总", "北辰实业", "139-0101-2233", "对方提出增加质保期半年。",
        "张总希望质保期由一年改为一年半，价格不变。我方答复本周内书面回复。", "出差途中，苏州", ManualReason::RecordingFailed },
    DemoTalk { FormKind::Meeting, Channel::VideoMeeting, "北京会展筹备视频会议", "杜经理", "京展服务", "", "展位图与搭建时间已定。",
        "展位 B12，12 月 8 日进场，10 日前完成搭建。消防报批由对方负责，我方提供材料。", "线上", ManualReason::ToolNotCompanys },
    DemoTalk { FormKind::FileTransfer, Channel::FileTransferTool, "文件移交：验收报告 𠮷田商社", "吉田", "𠮷田商社", "yoshida@example.com", "移交验收报告三份。",
        "含全部附图与修订说明，对方已确认收到。", "", ManualReason::ToolNotCompanys },
    DemoTalk { FormKind::Message, Channel::Qq, "QQ 群：华东区物流协调", "顾调度", "顺达运输", "88001234", "三车改为周四发运。",
        "顾调度：周三高速封闭。\n我方：改周四，请提前通知收货人。\n顾调度：好的，已改。", "", ManualReason::ToolNotCompanys },
    DemoTalk { FormKind::Voicemail, Channel::VoicemailBox, "语音留言：客服热线投诉", "㐂田女士", "个人客户", "021-5432-8765", "客户反映安装迟到两小时，要求回电。",
        "留言内容：师傅上午十点才到，影响了接孩子，希望有人给个说法。", "", ManualReason::Other },
    DemoTalk { FormKind::Call, Channel::FixedLine, "银行授信额度确认", "孟经理", "浦江银行", "021-6321-0099", "授信额度两千万元，年底前有效。",
        "提款须提前三个工作日通知，利率按合同约定。孟经理将补发书面确认。", "财务部办公室", ManualReason::FollowUpOfMeeting },
    DemoTalk { FormKind::Message, Channel::Sms, "短信：样品寄送地址", "白工", "中科材料", "137-7777-0101", "样品寄往苏州工业园区实验楼。", "请寄：苏州工业园区星湖街 328 号 5 栋，白工收。", "",
        ManualReason::ToolNotCompanys },
    DemoTalk { FormKind::Message, Channel::Email, "邮件往来：十二月出运条款", "Anna Berg", "Nordsee Handel", "berg@example.com", "改用 CIF 汉堡，保险由我方办理。",
        "Anna 要求改为 CIF Hamburg，我方同意，运费差额由对方承担。个人邮箱往来，特此补录。", "", ManualReason::ToolNotCompanys },
    DemoTalk { FormKind::Call, Channel::WeChatCall, "微信语音：模具修改方案", "覃师傅", "精工模具", "wx_qinshifu", "浇口位置下移两毫米。", "覃师傅建议下移浇口并加排气槽，周五出图，费用三千元。", "研发部实验室",
        ManualReason::ToolNotCompanys },
    DemoTalk { FormKind::Meeting, Channel::VideoCall, "与审计师的视频沟通", "欧阳会计师", "立衡会计师事务所", "", "年报审计时间表。", "预审 12 月 15 日开始，存货盘点定在 31 日，由财务与采购各派一人。", "",
        ManualReason::RecordingFailed },
};

constexpr std::array Remarks { "请补充对方的职务和承诺的具体日期。", "地点没有写，请补充。", "摘要与内容不一致，请核对金额。", "请附上对方确认的截图。" };

RetentionLine periodOf(RecordClass recordClass, std::optional<Channel> channel, int shortest, int longest, const char *basis)
{
    RetentionLine line;
    line.recordClass = recordClass;
    line.channel = channel;
    line.shortestMonths = shortest;
    line.longestMonths = longest;
    line.basis = QString::fromUtf8(basis);
    return line;
}

} // namespace

std::span<const char *const> departments()
{
    return Departments;
}

std::span<const DemoPerson> people()
{
    return People;
}

std::span<const DemoTalk> talks()
{
    return Talks;
}

std::span<const char *const> remarks()
{
    return Remarks;
}

QList<RetentionLine> periods()
{
    return {
        periodOf(RecordClass::Voice, {}, 12, 36, "《通讯记录管理办法》第四章（二）"),
        periodOf(RecordClass::Text, {}, 60, 120, "《民法典》诉讼时效；会计凭证附件按会计档案保管"),
        periodOf(RecordClass::Text, Channel::WeChat, 18, 36, "《电子商务法》第三十一条及内部管理需要"),
        periodOf(RecordClass::Multimedia, {}, 6, 24, "《网络安全法》第二十一条：网络日志不少于六个月"),
        periodOf(RecordClass::Multimedia, Channel::FileTransferTool, 6, 6, "原件另存业务系统，不重复留存"),
    };
}

RetentionLine salesPeriod(Id department)
{
    RetentionLine line = periodOf(RecordClass::Voice, {}, 36, 72, "销售合同质保期三年，集团审计意见");
    line.department = department;
    return line;
}

} // namespace tongjian::demo
