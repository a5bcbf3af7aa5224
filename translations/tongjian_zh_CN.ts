<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountPages</name>
    <message>
        <source>My computers</source>
        <translation>已记住的计算机</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Store founded</source>
        <translation>建立档案库</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>首次登录</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Account enabled again</source>
        <translation>重新启用账号</translation>
    </message>
    <message>
        <source>Account renewed</source>
        <translation>换发账号</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Moved to another department</source>
        <translation>调整部门</translation>
    </message>
    <message>
        <source>Department created</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>Department renamed</source>
        <translation>部门更名</translation>
    </message>
    <message>
        <source>Department closed</source>
        <translation>撤销部门</translation>
    </message>
    <message>
        <source>Role proposed</source>
        <translation>提名角色</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Role refused</source>
        <translation>否决角色</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>撤销角色</translation>
    </message>
    <message>
        <source>Role key renewed</source>
        <translation>更新角色密钥</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>Journal read</source>
        <translation>查阅日志</translation>
    </message>
    <message>
        <source>Journal verified</source>
        <translation>核验日志</translation>
    </message>
    <message>
        <source>Head slip taken</source>
        <translation>开具末条凭条</translation>
    </message>
    <message>
        <source>Clock accepted</source>
        <translation>确认时钟</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Integrity alert</source>
        <translation>完整性告警</translation>
    </message>
    <message>
        <source>People concerned added</source>
        <translation>补充所涉人员</translation>
    </message>
    <message>
        <source>Assigned to people</source>
        <translation>认领归属</translation>
    </message>
    <message>
        <source>Taken out of quarantine</source>
        <translation>移出隔离区</translation>
    </message>
    <message>
        <source>Collection prepared</source>
        <translation>采集准备</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Addresses noted</source>
        <translation>登记通讯地址</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>姓名变更</translation>
    </message>
    <message>
        <source>Departments merged</source>
        <translation>部门合并</translation>
    </message>
    <message>
        <source>Case proposed</source>
        <translation>提请事项</translation>
    </message>
    <message>
        <source>Case confirmed</source>
        <translation>确认事项</translation>
    </message>
    <message>
        <source>Case refused</source>
        <translation>否决事项</translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation>更换恢复密钥</translation>
    </message>
    <message>
        <source>Keys passed on</source>
        <translation>移交密钥</translation>
    </message>
    <message>
        <source>Substitute named</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>Substitution ended</source>
        <translation>结束代理</translation>
    </message>
    <message>
        <source>Case withdrawn</source>
        <translation>撤回提请</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Computer remembered</source>
        <translation>记住计算机</translation>
    </message>
    <message>
        <source>Computer removed</source>
        <translation>移除计算机</translation>
    </message>
    <message>
        <source>Application read</source>
        <translation>查阅申请</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>提出申请</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>Application approved for less</source>
        <translation>缩小范围批准</translation>
    </message>
    <message>
        <source>Application refused</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Applicant asked back</source>
        <translation>退回询问</translation>
    </message>
    <message>
        <source>Applicant answered</source>
        <translation>申请人答复</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Application fulfilled</source>
        <translation>协助提供</translation>
    </message>
    <message>
        <source>Opened under a grant</source>
        <translation>授权查阅</translation>
    </message>
    <message>
        <source>Statistics made</source>
        <translation>生成统计</translation>
    </message>
    <message>
        <source>Grant taken away or given back</source>
        <translation>收回或交还授权</translation>
    </message>
    <message>
        <source>Grant ended</source>
        <translation>授权期满</translation>
    </message>
    <message>
        <source>Evidence package made</source>
        <translation>生成证据包</translation>
    </message>
    <message>
        <source>Receipt of an evidence package recorded</source>
        <translation>登记证据包签收</translation>
    </message>
    <message>
        <source>Application printed</source>
        <translation>打印申请表</translation>
    </message>
    <message>
        <source>Extracted under a grant</source>
        <translation>按授权摘录</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Explanation asked for</source>
        <translation>要求说明</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>作出说明</translation>
    </message>
    <message>
        <source>Search in a grant</source>
        <translation>在授权范围内检索</translation>
    </message>
    <message>
        <source>What becomes due looked at</source>
        <translation>查看即将到期记录</translation>
    </message>
    <message>
        <source>Retention schedule set</source>
        <translation>设定留存期限表</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>延长留存</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>设置封存</translation>
    </message>
    <message>
        <source>Hold reviewed</source>
        <translation>复核封存</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>解除封存</translation>
    </message>
    <message>
        <source>Medium registered</source>
        <translation>登记介质</translation>
    </message>
    <message>
        <source>Backup plan set</source>
        <translation>设定备份计划</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>完成备份</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>Backup read back</source>
        <translation>回读备份</translation>
    </message>
    <message>
        <source>Sample of a backup opened</source>
        <translation>抽样读取备份</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Restored store accepted</source>
        <translation>恢复的库获准启用</translation>
    </message>
    <message>
        <source>Record of a plan kept</source>
        <translation>方案内记录予以保留</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>Clearing finished</source>
        <translation>清理完成</translation>
    </message>
    <message>
        <source>Cleared records brought back</source>
        <translation>已清理记录恢复</translation>
    </message>
    <message>
        <source>Destruction witnessed</source>
        <translation>销毁见证</translation>
    </message>
    <message>
        <source>Destruction begun</source>
        <translation>开始销毁</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Copy of the keys renewed</source>
        <translation>密钥副本更新</translation>
    </message>
    <message>
        <source>Destruction proven</source>
        <translation>销毁核验</translation>
    </message>
    <message>
        <source>Certificate of destruction signed</source>
        <translation>签署销毁证明</translation>
    </message>
    <message>
        <source>File outside the store removed</source>
        <translation>库外文件销毁</translation>
    </message>
    <message>
        <source>Paper or medium destroyed</source>
        <translation>载体物理销毁</translation>
    </message>
    <message>
        <source>Attachment saved</source>
        <translation>附件另存</translation>
    </message>
</context>
<context>
    <name>ActionSeam</name>
    <message>
        <source>This did not work.</source>
        <translation>操作没有成功。</translation>
    </message>
</context>
<context>
    <name>AddressBook</name>
    <message>
        <source>Somebody&apos;s addresses were altered outside Tongjian.</source>
        <translation>有人员的通讯地址在通鉴之外被改动。</translation>
    </message>
    <message>
        <source>Nothing is taken in by them. Note the addresses anew and tell the auditor.</source>
        <translation>未按这些地址采集任何内容。请重新登记地址，并告知审计员。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有此人。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address or number, or its time ends before it begins.</source>
        <translation>“%1”不是邮箱地址或电话号码，或者截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is %2’s address at that time.</source>
        <translation>%1 在该时段是%2的地址。</translation>
    </message>
    <message>
        <source>Nothing was changed. If it was handed on, say until when it was theirs.</source>
        <translation>未作任何更改。若该地址已移交他人，请注明原使用人的截止日期。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This application cannot be read.</source>
        <translation>无法读取此申请。</translation>
    </message>
    <message>
        <source>It is kept as it is. Tell the auditor.</source>
        <translation>已原样保留。请告知审计员。</translation>
    </message>
    <message>
        <source>This application was written by a newer version of Tongjian.</source>
        <translation>此申请由更新版本的通鉴写入。</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>请安装新版本后查阅。</translation>
    </message>
    <message>
        <source>The field “%1” is not right: expected %2.</source>
        <translation>字段“%1”不正确：应为%2。</translation>
    </message>
    <message>
        <source>Nothing was stored. Correct the input and try again.</source>
        <translation>未保存任何内容。请更正后重试。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字列表</translation>
    </message>
    <message>
        <source>something that is known instead of “%1”</source>
        <translation>已有的值，而不是“%1”</translation>
    </message>
    <message>
        <source>a field that this application has</source>
        <translation>此类申请具有的字段</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number of months</source>
        <translation>月数</translation>
    </message>
</context>
<context>
    <name>ApplicationChecks</name>
    <message>
        <source>Choose the kind of reason.</source>
        <translation>请选择事由类别。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what the records are needed for.</source>
        <translation>请至少用一句话写明查询用途。</translation>
    </message>
    <message>
        <source>Say whose records.</source>
        <translation>请写明查询谁的记录。</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>请选择部门。</translation>
    </message>
    <message>
        <source>Choose how the records are to be used.</source>
        <translation>请选择使用方式。</translation>
    </message>
    <message>
        <source>A number of openings is at most 1000; 0 means without limit.</source>
        <translation>查阅次数最多 1000 次；0 表示不限。</translation>
    </message>
    <message>
        <source>Say which authority or body asks.</source>
        <translation>请写明提出要求的机关或单位。</translation>
    </message>
    <message>
        <source>Enter the number of the document that asks.</source>
        <translation>请填写来文文号。</translation>
    </message>
    <message>
        <source>Say on which law or contract the request rests.</source>
        <translation>请写明所依据的法律或合同。</translation>
    </message>
    <message>
        <source>Say how the body can be reached.</source>
        <translation>请写明对方的联系方式。</translation>
    </message>
    <message>
        <source>The deadline is over or no date.</source>
        <translation>期限已过或日期有误。</translation>
    </message>
    <message>
        <source>Enter two different officers with the numbers of their identification.</source>
        <translation>请填写两名不同的办案人员及其证件号码。</translation>
    </message>
    <message>
        <source>Fill in every part of the impact assessment before anything goes outside.</source>
        <translation>对外提供前，须逐项填写个人信息保护影响评估。</translation>
    </message>
    <message>
        <source>Say what the record should become.</source>
        <translation>请写明记录应更正为何。</translation>
    </message>
    <message>
        <source>Enter from which day to which day the records were captured.</source>
        <translation>请填写采集日期的起止。</translation>
    </message>
    <message>
        <source>Enter from which day to which day the records will be used; the last one is not over yet.</source>
        <translation>请填写使用期限的起止，截止日不得早于今天。</translation>
    </message>
    <message numerus="yes">
        <source>A period of use has at most %n days.</source>
        <translation>
            <numerusform>使用期限最长 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the scan of the document that asks.</source>
        <translation>请附来文的扫描件。</translation>
    </message>
    <message>
        <source>Attach the scan of the documents by which the body identifies itself.</source>
        <translation>请附对方身份证明文件的扫描件。</translation>
    </message>
    <message>
        <source>The dates of “%1” do not fit.</source>
        <translation>“%1”的有效期起止有误。</translation>
    </message>
    <message>
        <source>“%1” is no longer valid.</source>
        <translation>“%1”已过有效期。</translation>
    </message>
    <message>
        <source>This covers the whole company. Name people or departments if fewer are enough.</source>
        <translation>范围为全公司。如不需要，请限定人员或部门。</translation>
    </message>
    <message>
        <source>One matter seldom needs so many records. Words or numbers that occur in it would narrow them.</source>
        <translation>单一事项很少需要这么多记录，可用其中出现的词语或号码缩小范围。</translation>
    </message>
    <message>
        <source>This covers more than a year. A shorter period may be enough.</source>
        <translation>时间跨度超过一年，较短的期间可能已足够。</translation>
    </message>
    <message>
        <source>Words are found by opening each record. Statistics over classes, channels and people do not need them.</source>
        <translation>按词语查找须逐份打开记录；按类别、渠道、人员统计并不需要。</translation>
    </message>
    <message>
        <source>A foreign request stays locked until the approval of the competent national authority is attached.</source>
        <translation>境外机构的请求，在附上主管机关批准文件之前不得办理。</translation>
    </message>
    <message>
        <source>“%1” is not valid today.</source>
        <translation>“%1”今天不在有效期内。</translation>
    </message>
    <message>
        <source>Only scope, use and period can be narrowed; everything else stays as it was applied for.</source>
        <translation>只能缩小范围、使用方式和期限，其余以申请为准。</translation>
    </message>
    <message>
        <source>Nothing is narrower than it was applied for.</source>
        <translation>与申请相比并未缩小。</translation>
    </message>
    <message>
        <source>This would allow something that was not applied for.</source>
        <translation>超出了申请的范围。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Say in at least a sentence what is wrong or missing, and how that is known.</source>
        <translation>请至少用一句话写明何处有误或遗漏，以及依据。</translation>
    </message>
    <message>
        <source>Nothing differs from what is there.</source>
        <translation>与现有内容没有不同。</translation>
    </message>
    <message>
        <source>A correction keeps the kind of record.</source>
        <translation>更正不能改变记录的种类。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>This covers no record. Check people, classes and days.</source>
        <translation>该范围内没有记录，请核对人员、类别和日期。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why the periods are to be others.</source>
        <translation>请至少用一句话说明为何调整留存期限。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what happened to the store and why this backup is used.</source>
        <translation>请至少用一句话说明库出了什么问题、为何使用这份备份。</translation>
    </message>
    <message>
        <source>Say in at least a sentence how the matter was closed.</source>
        <translation>请至少用一句话说明事项如何了结。</translation>
    </message>
    <message>
        <source>Write the schedule that is to be in force.</source>
        <translation>请填写拟施行的留存期限表。</translation>
    </message>
    <message>
        <source>Choose the hold that is to be lifted.</source>
        <translation>请选择要解除的封存。</translation>
    </message>
    <message>
        <source>Say which backup was put back.</source>
        <translation>请说明恢复的是哪一份备份。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why these records are no longer needed.</source>
        <translation>请至少用一句话说明这些记录为何不再需要。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what the records are needed for after all.</source>
        <translation>请至少用一句话说明为何仍需要这些记录。</translation>
    </message>
    <message>
        <source>Say by which method and with how much grace.</source>
        <translation>请填写处置方式和宽限期。</translation>
    </message>
    <message>
        <source>The period of grace has %1 to %2 days.</source>
        <translation>宽限期为 %1 至 %2 天。</translation>
    </message>
    <message numerus="yes">
        <source>Choose the cleared records that are to come back, at most %n at a time.</source>
        <translation>
            <numerusform>请选择要恢复的已清理记录，一次最多 %n 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationDisplay</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was left as %1.</source>
        <translation>无人可任%1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>decides</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Nobody is left who could decide. More people need this role.</source>
        <translation>已无人可以审批，须有更多人担任此角色。</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>assists</source>
        <translation>协助提供</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Lawful, justified, necessary</source>
        <translation>合法、正当、必要</translation>
    </message>
    <message>
        <source>Personal information concerned</source>
        <translation>涉及的个人信息</translation>
    </message>
    <message>
        <source>Risks for the persons concerned</source>
        <translation>对个人权益的影响与风险</translation>
    </message>
    <message>
        <source>Protective measures</source>
        <translation>保护措施</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>(without)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>before: %1
now: %2</source>
        <translation>原为：%1
现为：%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（代 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n records granted</source>
        <translation>
            <numerusform>提供 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>剔除 %n 条：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>ends by itself</source>
        <translation>到期自动终止</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>提出申请</translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation>%1 的签收</translation>
    </message>
    <message>
        <source>Received by %1, %2</source>
        <translation>%1 签收，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them redacted</source>
        <translation>
            <numerusform>其中 %n 条经遮蔽</numerusform>
        </translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>证据包 %1</translation>
    </message>
    <message>
        <source>Nobody is left who could assist. Another records officer is needed.</source>
        <translation>已无人可以协助，须另有档案管理员。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>To be decided until</source>
        <translation>审批截止</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n records</source>
        <translation>
            <numerusform>%1，含 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>records the receipt</source>
        <translation>登记签收</translation>
    </message>
    <message>
        <source>makes the evidence package</source>
        <translation>生成证据包</translation>
    </message>
    <message>
        <source>Digest of manifest.json: %1</source>
        <translation>manifest.json 摘要：%1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>at least %1, at most %2</source>
        <translation>至少 %1，最长 %2</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation>此前的记录</translation>
    </message>
    <message>
        <source>Also shortens what was promised to records before.</source>
        <translation>同时缩短此前已采集记录的期限。</translation>
    </message>
    <message>
        <source>carries it out</source>
        <translation>负责执行</translation>
    </message>
    <message>
        <source>Nobody is left who could carry it out. Another records officer is needed.</source>
        <translation>没有可以执行的人，需要另一名档案管理员。</translation>
    </message>
    <message>
        <source>began to clear</source>
        <translation>开始清理</translation>
    </message>
</context>
<context>
    <name>ApplicationField</name>
    <message>
        <source>Kind of reason</source>
        <translation>事由类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>查询对象</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Captured from – to</source>
        <translation>采集日期</translation>
    </message>
    <message>
        <source>Words or numbers</source>
        <translation>词语或号码</translation>
    </message>
    <message>
        <source>Used from – to</source>
        <translation>使用期限</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>Openings of each record at most</source>
        <translation>每条最多查阅次数</translation>
    </message>
    <message>
        <source>Authority or body</source>
        <translation>机关或单位</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>来文文号</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Officers who ask</source>
        <translation>办案人员</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Personal information impact assessment</source>
        <translation>个人信息保护影响评估</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>更正后的版本</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>留存期限表</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Disposition plan</source>
        <translation>处置方案</translation>
    </message>
    <message>
        <source>Records to bring back</source>
        <translation>要恢复的记录</translation>
    </message>
</context>
<context>
    <name>ApplicationPages</name>
    <message>
        <source>To decide</source>
        <translation>审批申请</translation>
    </message>
    <message>
        <source>To assist</source>
        <translation>协助查询</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>全部申请</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>查询申请</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>Submitted as %1.</source>
        <translation>已提交，编号 %1。</translation>
    </message>
    <message>
        <source>Granted records</source>
        <translation>授权查阅</translation>
    </message>
    <message>
        <source>Use of records</source>
        <translation>记录使用情况</translation>
    </message>
    <message>
        <source>The answer was sent.</source>
        <translation>答复已发送。</translation>
    </message>
</context>
<context>
    <name>ApplicationPrint</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>valid %1</source>
        <translation>有效期 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>有效期自 %1 起</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>合法、正当、必要</translation>
    </message>
    <message>
        <source>Kinds of information</source>
        <translation>涉及的个人信息</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>对个人权益的影响与风险</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>保护措施</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>nobody: a role has no holder</source>
        <translation>无人：有角色无人担任</translation>
    </message>
    <message>
        <source>the applicant, who was asked</source>
        <translation>申请人（须答复询问）</translation>
    </message>
    <message>
        <source>by the period of use</source>
        <translation>使用期限届满</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <translation>%1，代 %2</translation>
    </message>
    <message>
        <source>%1; passed up, as nobody was left as %2</source>
        <translation>%1；因已无人可任%2，移交其决定</translation>
    </message>
    <message>
        <source>(no limit)</source>
        <translation>（不限）</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：有改动</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>申请编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>申请类别</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>查询范围</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1, identification %2</source>
        <translation>%1，证件号码 %2</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>查询申请表</translation>
    </message>
    <message>
        <source>Records granted: %1</source>
        <translation>授权 %1 条记录</translation>
    </message>
    <message>
        <source>Decisions and acts</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Entry %1 of the journal, %2: %3</source>
        <translation>日志第 %1 条，%2：%3</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待办理</translation>
    </message>
    <message>
        <source>%1 · %2 · printed by %3, %4. Each act was signed; the journal&apos;s entries prove it.</source>
        <translation>%1 · %2 · %3 打印于 %4。每一步均经签名，以日志为凭。</translation>
    </message>
    <message>
        <source>Of the record %1, %2</source>
        <translation>记录 %1，%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Evidence package %1</source>
        <translation>证据包 %1</translation>
    </message>
    <message>
        <source>Evidence package %1, records: %2</source>
        <translation>证据包 %1，含记录 %2 条</translation>
    </message>
    <message>
        <source>Received by %1, %2</source>
        <translation>签收人：%1，%2</translation>
    </message>
    <message>
        <source>Of these redacted: %1</source>
        <translation>其中遮蔽：%1 条</translation>
    </message>
    <message>
        <source>Records left out: %1, %2</source>
        <translation>剔除 %1 条，原因：%2</translation>
    </message>
    <message>
        <source>Digest of its manifest.json, %1: %2</source>
        <translation>其 manifest.json 的摘要（%1）：%2</translation>
    </message>
    <message>
        <source>In place of version %1, in force from %2</source>
        <translation>取代第 %1 版，自 %2 起施行</translation>
    </message>
    <message>
        <source>Also shortens what was promised to records before.</source>
        <translation>同时缩短此前已采集记录的期限。</translation>
    </message>
    <message>
        <source>%1: at least %2, at most %3 (%4)</source>
        <translation>%1：至少 %2，最长 %3（%4）</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>审批期限</translation>
    </message>
    <message>
        <source>Backup %1 of %2; journal entries %3 to %4 are lost</source>
        <translation>备份 %1（%2）；日志第 %3 至 %4 条不再保留</translation>
    </message>
    <message numerus="yes">
        <source>%n records, digest of the list %1</source>
        <translation>
            <numerusform>%n 条记录，清单摘要 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of grace</source>
        <translation>
            <numerusform>宽限期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared by the plan %1</source>
        <translation>由方案 %1 清理</translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was submitted; the draft is kept.</source>
        <translation>未提交，草稿已保留。</translation>
    </message>
    <message>
        <source>A paper of this application is missing. Attach the file again.</source>
        <translation>此申请的一份证明文件缺失，请重新添加。</translation>
    </message>
    <message>
        <source>This application was submitted already.</source>
        <translation>此申请已提交。</translation>
    </message>
    <message>
        <source>Write an answer, or change the application.</source>
        <translation>请写明答复，或修改申请。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>An application keeps its kind and its department. Withdraw it and write a new one instead.</source>
        <translation>申请的种类和所属部门不得更改，请撤回后另行申请。</translation>
    </message>
    <message>
        <source>There is no application %1.</source>
        <translation>没有申请 %1。</translation>
    </message>
    <message>
        <source>There is no such draft.</source>
        <translation>没有此草稿。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>Nobody decides on an own application. A head asks for the own records as records of the department.</source>
        <translation>不得审批自己的申请。部门负责人查阅本人记录，请按“查阅部门记录”申请。</translation>
    </message>
    <message>
        <source>Nobody asks about this application any more.</source>
        <translation>这份申请已不在询问中。</translation>
    </message>
    <message>
        <source>What was written as an answer is not kept. Look at the application again.</source>
        <translation>所写的答复不再保存，请重新查看申请。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>文件“%1”是空的。</translation>
    </message>
    <message>
        <source>Nothing was attached. Choose another file.</source>
        <translation>未附上任何文件，请另选文件。</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>没有这项封存。</translation>
    </message>
    <message>
        <source>This stays as it was submitted. Answer, or withdraw it and submit another.</source>
        <translation>提交后内容不再更改。请答复，或撤回后另行提交。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Data and keys are of two different stores.</source>
        <translation>数据与密钥分属两个不同的档案库。</translation>
    </message>
    <message>
        <source>The key part is older than the data: its journal ended at entry %1, theirs at %2.</source>
        <translation>密钥部分早于数据部分：前者的日志止于第 %1 条，后者止于第 %2 条。</translation>
    </message>
    <message>
        <source>Data and keys follow on two different journals.</source>
        <translation>数据与密钥所承接的不是同一份日志。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3.</source>
        <translation>%1 的大小为 %2 字节，应为 %3 字节。</translation>
    </message>
    <message>
        <source>%1 is not what was copied: its SHA-256 differs from the manifest&apos;s.</source>
        <translation>%1 与复制时不一致：其 SHA-256 与清单所载不同。</translation>
    </message>
    <message>
        <source>Page %1 of %2 is damaged.</source>
        <translation>%2 的第 %1 页已损坏。</translation>
    </message>
    <message>
        <source>The journal ends at entry %1, the manifest says %2.</source>
        <translation>日志止于第 %1 条，而清单所载为第 %2 条。</translation>
    </message>
    <message>
        <source>The journal does not contain the head that was kept elsewhere: entry %1.</source>
        <translation>日志不含另行保存的末条：第 %1 条。</translation>
    </message>
    <message>
        <source>keys.db does not belong to this journal.</source>
        <translation>keys.db 不属于此日志。</translation>
    </message>
    <message>
        <source>There are other records in the copy than the manifest counts.</source>
        <translation>副本中的记录与清单所计不符。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no key.</source>
        <translation>
            <numerusform>%n 条记录没有密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>store.json belongs to another founding than the journal.</source>
        <translation>store.json 与日志不是同一次建库。</translation>
    </message>
    <message>
        <source>store.json does not belong to this journal.</source>
        <translation>store.json 不属于此日志。</translation>
    </message>
    <message>
        <source>The account %1 in store.json is not as the journal says.</source>
        <translation>store.json 中的账号 %1 与日志所载不符。</translation>
    </message>
    <message>
        <source>The manifest does not carry the signature of the person that it names.</source>
        <translation>清单没有其所载人员的签名。</translation>
    </message>
    <message>
        <source>This folder holds the other part of a backup.</source>
        <translation>此文件夹存放的是备份的另一部分。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the data and the keys, each where it belongs.</source>
        <translation>未作任何改动。请分别选择数据与密钥，各归其位。</translation>
    </message>
    <message>
        <source>%1 of the backup is damaged: it is not what its manifest says.</source>
        <translation>备份中的 %1 已损坏：与清单所载不符。</translation>
    </message>
    <message>
        <source>Nothing was kept of this copy. Use another backup, and have the medium looked at.</source>
        <translation>此副本未予保留。请改用其他备份，并请人检查介质。</translation>
    </message>
    <message>
        <source>No backup was made. Older backups and the key copy at the destination are untouched: keep them.</source>
        <translation>未生成备份。目的地原有的备份和密钥副本均未改动，请予保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no key in keys.db.</source>
        <translation>
            <numerusform>%n 条记录在 keys.db 中没有密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key copy may hold what is missing. Have the auditor verify the store now.</source>
        <translation>缺少的密钥可能仍在密钥副本中。请立即由审计员校验档案库。</translation>
    </message>
    <message>
        <source>The copy does not hold: %1</source>
        <translation>副本未通过检查：%1</translation>
    </message>
    <message>
        <source>Have the auditor verify the store, and the disk looked at.</source>
        <translation>请由审计员校验档案库，并请人检查磁盘。</translation>
    </message>
    <message>
        <source>The destination is not there: %1</source>
        <translation>目的地不存在：%1</translation>
    </message>
    <message>
        <source>Nothing was written. Connect the medium or choose another destination.</source>
        <translation>未写入任何内容。请连接介质，或另选目的地。</translation>
    </message>
    <message>
        <source>The destination lies within the store itself.</source>
        <translation>目的地位于档案库之内。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a folder elsewhere, best on another disk.</source>
        <translation>未写入任何内容。请选择别处的文件夹，最好在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Data and keys are not of the same backup.</source>
        <translation>数据与密钥不属于同一次备份。</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy the newest backup: only with it the key copy was made.</source>
        <translation>未复制任何内容。请复制最新的备份：密钥副本只与它同时生成。</translation>
    </message>
    <message>
        <source>This backup is at the destination already.</source>
        <translation>目的地已有此备份。</translation>
    </message>
    <message>
        <source>Nothing was copied. Check it there.</source>
        <translation>未复制任何内容。请在目的地检查该备份。</translation>
    </message>
    <message>
        <source>There is something at this place already: %1</source>
        <translation>该位置已有内容：%1</translation>
    </message>
    <message>
        <source>Nothing was restored or overwritten. Choose a new folder.</source>
        <translation>未恢复也未覆盖任何内容。请选择新的文件夹。</translation>
    </message>
    <message>
        <source>These keys are not for these data: they are older, or of another store.</source>
        <translation>这些密钥与数据不配套：较旧，或属于另一档案库。</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose the key part that lies beside the data.</source>
        <translation>未恢复任何内容。请选择与数据放在一起的密钥部分。</translation>
    </message>
    <message>
        <source>Older backups and the key copy there are as they were; what was half written is removed. Make room or choose another destination, then run it again.</source>
        <translation>目的地原有的备份和密钥副本未变，写了一半的内容已清除。请腾出空间或另选目的地，再重新备份。</translation>
    </message>
    <message>
        <source>There is no space left at the destination.</source>
        <translation>目的地空间已满。</translation>
    </message>
    <message>
        <source>The destination cannot be written.</source>
        <translation>目的地无法写入。</translation>
    </message>
    <message>
        <source>What is there is as it was. Ask for the right to write there, or choose another destination.</source>
        <translation>原有内容未变。请申请写入权限，或另选目的地。</translation>
    </message>
    <message>
        <source>The destination does not take what is written to it.</source>
        <translation>写入目的地时出错。</translation>
    </message>
    <message>
        <source>Older backups and the key copy there are as they were. Check that the medium is connected and sound, then run it again.</source>
        <translation>原有的备份和密钥副本未变。请确认介质已连接且完好，再重新备份。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the medium is connected and sound, or use another backup.</source>
        <translation>未作任何改动。请确认介质已连接且完好，或改用其他备份。</translation>
    </message>
    <message>
        <source>There is too little space at the destination: %1 more is needed.</source>
        <translation>目的地空间不足，还需要 %1。</translation>
    </message>
    <message>
        <source>Nothing was written; what is there is as it was. Make room or choose another destination, then run it again.</source>
        <translation>未写入任何内容，原有内容未变。请腾出空间或另选目的地，再重新备份。</translation>
    </message>
    <message>
        <source>%1 is not what a backup has there.</source>
        <translation>%1 不是备份应有的内容。</translation>
    </message>
    <message>
        <source>The manifest of a backup is damaged.</source>
        <translation>备份清单已损坏。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>未作任何改动。请改用其他备份。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Tongjian.</source>
        <translation>此备份由较新版本的通鉴生成。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to use it.</source>
        <translation>未作任何改动。请安装较新版本后使用。</translation>
    </message>
    <message>
        <source>The manifest belongs to another backup.</source>
        <translation>清单属于另一份备份。</translation>
    </message>
    <message>
        <source>%1 is missing or has another size than the manifest says.</source>
        <translation>%1 缺失，或大小与清单所载不符。</translation>
    </message>
    <message>
        <source>There is no backup of this store at the destination.</source>
        <translation>目的地没有此档案库的备份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect the medium or choose another destination.</source>
        <translation>未作任何改动。请连接介质，或另选目的地。</translation>
    </message>
    <message>
        <source>Another backup is being made at this destination.</source>
        <translation>此目的地正在进行另一次备份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until it is done, then try again.</source>
        <translation>未作任何改动。请待其完成后再试。</translation>
    </message>
    <message>
        <source>The destination cannot be locked for writing.</source>
        <translation>无法锁定目的地以供写入。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing half done is left; older backups and the key copy are as they were.</source>
        <translation>没有留下半成品；原有的备份和密钥副本未变。</translation>
    </message>
    <message>
        <source>Journal entries %1 to %2 are missing.</source>
        <translation>日志缺少第 %1 至第 %2 条。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow on the one before it.</source>
        <translation>第 %1 条与前一条不衔接。</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>第 %1 条被改动。</translation>
    </message>
    <message>
        <source>Entry %1 does not carry the signature of the person it names.</source>
        <translation>第 %1 条没有其所载人员的签名。</translation>
    </message>
    <message>
        <source>There is no whole backup of this store at the destination.</source>
        <translation>该位置没有本库的完整备份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what lies there.</source>
        <translation>未作任何更改。请检查该位置的内容。</translation>
    </message>
</context>
<context>
    <name>BackupDisplay</name>
    <message>
        <source>Daily backup</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>每周备份</translation>
    </message>
    <message>
        <source>Monthly backup</source>
        <translation>每月备份</translation>
    </message>
    <message>
        <source>Quarterly full backup</source>
        <translation>季度全量备份</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新设</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>Second place missing</source>
        <translation>缺异地副本</translation>
    </message>
    <message>
        <source>This plan was stopped. Nothing is made by it; what it made stays where it lies.</source>
        <translation>此计划已停用，不再生成备份；已有的备份原地保留。</translation>
    </message>
    <message>
        <source>What was due was made and checked. The next one is due on %1.</source>
        <translation>应做的备份已完成并通过检查。下次备份：%1。</translation>
    </message>
    <message>
        <source>Nothing was due yet. The first one is due on %1.</source>
        <translation>尚未到期。首次备份：%1。</translation>
    </message>
    <message>
        <source>What was due on %1 was not made.</source>
        <translation>%1 应做的备份没有做。</translation>
    </message>
    <message>
        <source>What was due on %1 was tried and did not succeed.</source>
        <translation>%1 应做的备份已尝试，但未成功。</translation>
    </message>
    <message>
        <source>The newest backup lies at the first place, but not at the second.</source>
        <translation>最新备份已存入第一目的地，但未存入第二目的地。</translation>
    </message>
    <message>
        <source>Nobody ran it at that time. Back up now; so that it runs by itself, leave this window open or have the nightly job set up.</source>
        <translation>当时无人执行。请立即备份；如需自动执行，请保持本窗口打开，或请人设置夜间任务。</translation>
    </message>
    <message>
        <source>The backups before are untouched. Put this right, then back up now.</source>
        <translation>原有备份未受影响。请排除上述问题后立即备份。</translation>
    </message>
    <message>
        <source>Connect the second place, then back up now.</source>
        <translation>请连接第二目的地后立即备份。</translation>
    </message>
    <message>
        <source>nothing could be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>never proven restorable yet</source>
        <translation>尚未验证可恢复</translation>
    </message>
    <message>
        <source>last proven restorable on %1</source>
        <translation>最近一次验证可恢复：%1</translation>
    </message>
    <message>
        <source>the drill of %1 failed (%2); %3</source>
        <translation>%1 的恢复演练未通过（%2）；%3</translation>
    </message>
    <message>
        <source>no longer in the register</source>
        <translation>已不在登记册中</translation>
    </message>
    <message>
        <source>Replace soon</source>
        <translation>即将更换</translation>
    </message>
    <message>
        <source>%1: the first one is due on %2</source>
        <translation>%1：首次应于 %2 进行</translation>
    </message>
    <message>
        <source>%1: made on %2</source>
        <translation>%1：%2 已完成</translation>
    </message>
    <message>
        <source>%1: made on %2, but not at the second place</source>
        <translation>%1：%2 已完成，但第二目的地没有副本</translation>
    </message>
    <message>
        <source>%1: missed on %2</source>
        <translation>%1：%2 漏做</translation>
    </message>
    <message>
        <source>%1: failed, due on %2. %3</source>
        <translation>%1：%2 应做的备份失败。%3</translation>
    </message>
    <message>
        <source>No backup plan is set: what is on this disk is there only once.</source>
        <translation>尚未设定备份计划：本机磁盘上的内容只此一份。</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>Backup missed</source>
        <translation>备份漏做</translation>
    </message>
    <message>
        <source>Drill failed</source>
        <translation>恢复演练未通过</translation>
    </message>
    <message>
        <source>Second backup missing</source>
        <translation>缺异地备份</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>备份 %1</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全量</translation>
    </message>
</context>
<context>
    <name>BackupPages</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>介质登记</translation>
    </message>
</context>
<context>
    <name>BackupPlan</name>
    <message>
        <source>Give the medium a name.</source>
        <translation>请填写介质名称。</translation>
    </message>
    <message>
        <source>Say where the medium is kept.</source>
        <translation>请填写介质的存放地点。</translation>
    </message>
    <message>
        <source>Say who answers for the medium.</source>
        <translation>请指定介质的保管人。</translation>
    </message>
    <message>
        <source>Choose the folder that backups go to.</source>
        <translation>请选择备份存放的文件夹。</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>请填写文件夹的完整路径。</translation>
    </message>
    <message>
        <source>The day by which it is to be replaced is no date.</source>
        <translation>更换期限不是有效日期。</translation>
    </message>
    <message>
        <source>There is a medium called %1 already.</source>
        <translation>已有名为“%1”的介质。</translation>
    </message>
    <message>
        <source>%1 is this folder already.</source>
        <translation>“%1”已登记为此文件夹。</translation>
    </message>
    <message>
        <source>Choose a destination from the register that can be written to.</source>
        <translation>请从登记册中选择可写入的目的地。</translation>
    </message>
    <message>
        <source>The second destination is not in the register or cannot be written to.</source>
        <translation>第二目的地不在登记册中，或无法写入。</translation>
    </message>
    <message>
        <source>The second destination is the first one.</source>
        <translation>第二目的地与第一目的地相同。</translation>
    </message>
    <message>
        <source>The time is no time of the day.</source>
        <translation>时间无效。</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>请选择星期几。</translation>
    </message>
    <message>
        <source>Choose a day that every month has: 1 to 28.</source>
        <translation>请选择每月都有的日期：1 至 28 日。</translation>
    </message>
    <message>
        <source>At least 1 and at most %1 are kept.</source>
        <translation>保留份数至少 1 份，至多 %1 份。</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>每日 %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <translation>每%1 %2</translation>
    </message>
    <message>
        <source>On day %1 of every month at %2</source>
        <translation>每月 %1 日 %2</translation>
    </message>
    <message>
        <source>On day %1 of every quarter at %2</source>
        <translation>每季首月 %1 日 %2</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>The destination of this plan is no longer in the register.</source>
        <translation>此计划的目的地已不在登记册中。</translation>
    </message>
    <message>
        <source>There is no such backup plan.</source>
        <translation>没有此备份计划。</translation>
    </message>
    <message>
        <source>The backup %1 lies at no medium that can be reached.</source>
        <translation>可连接的介质上没有备份 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect the medium and try again.</source>
        <translation>未作任何改动。请连接介质后再试。</translation>
    </message>
    <message>
        <source>This plan has no backup yet.</source>
        <translation>此计划尚无备份。</translation>
    </message>
    <message>
        <source>Run it first.</source>
        <translation>请先执行备份。</translation>
    </message>
    <message>
        <source>There is no scratch place beside the store.</source>
        <translation>档案库旁没有可用的临时位置。</translation>
    </message>
</context>
<context>
    <name>Blobs</name>
    <message>
        <source>Stopped. Nothing of the file was kept.</source>
        <translation>已停止，未保留该文件的任何内容。</translation>
    </message>
    <message>
        <source>This attachment was altered outside Tongjian and is not shown.</source>
        <translation>此附件在通鉴之外被改动，不予显示。</translation>
    </message>
    <message>
        <source>Tell the auditor. It can be restored from a backup.</source>
        <translation>请告知审计员，可从备份恢复。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Nothing was attached. Check that it is a file and that you may read it.</source>
        <translation>未添加附件。请确认它是文件且您有读取权限。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end.</source>
        <translation>文件 %1 未能读完。</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>未添加附件。</translation>
    </message>
    <message>
        <source>The attachment cannot be written: %1</source>
        <translation>附件无法写出：%1</translation>
    </message>
    <message>
        <source>The record is unchanged. Check the place that you write to.</source>
        <translation>记录未变。请检查写入位置。</translation>
    </message>
</context>
<context>
    <name>BulkReview</name>
    <message>
        <source>Stopped before it; nothing was decided.</source>
        <translation>在处理到它之前已停止，未作决定。</translation>
    </message>
    <message>
        <source>You set it aside.</source>
        <translation>您已将其暂缓。</translation>
    </message>
    <message>
        <source>Say why, so that the authors know what to do.</source>
        <translation>请说明理由，以便提交人知道如何处理。</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>未作任何决定。</translation>
    </message>
    <message>
        <source>It is “%1” now.</source>
        <translation>现在的状态为“%1”。</translation>
    </message>
</context>
<context>
    <name>CallSeries</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Number or account</source>
        <translation>号码或账号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>This is no time. Examples: 14:05, 11-20 14:05.</source>
        <translation>无法识别此时间。例如 14:05、11-20 14:05。</translation>
    </message>
    <message>
        <source>This is no duration. Examples: 18 (minutes), 18:20.</source>
        <translation>无法识别此时长。例如 18（分钟）、18:20。</translation>
    </message>
    <message>
        <source>Who called? Write “outgoing” or “incoming”.</source>
        <translation>是谁打的？请填“呼出”或“呼入”。</translation>
    </message>
    <message>
        <source>No call goes over this channel. Choose one of the list, or leave it empty for the usual one.</source>
        <translation>没有这种通话渠道。请从列表选择；留空即为常用渠道。</translation>
    </message>
    <message>
        <source>Stopped before it; it is still a draft.</source>
        <translation>在提交到它之前已停止，仍为草稿。</translation>
    </message>
</context>
<context>
    <name>Carrier</name>
    <message>
        <source>Say what it is, in at most %1 characters.</source>
        <translation>请填写载体名称，不超过 %1 个字符。</translation>
    </message>
    <message>
        <source>Give its serial number, or that of the box.</source>
        <translation>请填写序列号或盒号。</translation>
    </message>
    <message>
        <source>%1 does not put this beyond recovery: %2.</source>
        <translation>%1不能使该载体不可恢复：%2。</translation>
    </message>
    <message>
        <source>Say where it was destroyed.</source>
        <translation>请填写销毁地点。</translation>
    </message>
    <message>
        <source>Say who destroyed it and who watched.</source>
        <translation>请填写销毁人与监销人。</translation>
    </message>
    <message>
        <source>Say when it was destroyed: after the destruction was begun, and not in the future.</source>
        <translation>请填写销毁时间：应在销毁开始之后，且不晚于现在。</translation>
    </message>
    <message>
        <source>Attach at least one photo, or the paper of the firm that destroyed it.</source>
        <translation>请至少附一张现场照片，或销毁单位出具的证明。</translation>
    </message>
</context>
<context>
    <name>CarrierKind</name>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Magnetic tape</source>
        <translation>磁带</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Flash memory or solid-state disk</source>
        <translation>闪存或固态硬盘</translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation>光盘</translation>
    </message>
</context>
<context>
    <name>Carriers</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>%1: sealed</source>
        <translation>%1：已密封</translation>
    </message>
    <message>
        <source>%1: %2, %3, No. %4</source>
        <translation>%1：%2，%3，编号 %4</translation>
    </message>
    <message>
        <source>%1: still to be destroyed</source>
        <translation>%1：待销毁</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 on %3, %4, by %5, %n photos or papers</source>
        <translation>
            <numerusform>%1：%3于%4%2，经办：%5，照片及证明 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has no such medium.</source>
        <translation>登记簿中没有该介质。</translation>
    </message>
    <message>
        <source>The certificate is signed. What is found now goes onto another plan.</source>
        <translation>证明已签署。此后发现的载体请列入另一方案。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>文件“%1”是空文件。</translation>
    </message>
    <message>
        <source>No such carrier waits to be destroyed.</source>
        <translation>没有待销毁的该载体。</translation>
    </message>
    <message>
        <source>This login cannot read what it is.</source>
        <translation>当前登录人无权读取该载体的内容。</translation>
    </message>
    <message>
        <source>A photo is missing. Attach the file again.</source>
        <translation>照片缺失，请重新添加该文件。</translation>
    </message>
    <message>
        <source>The medium was destroyed: %1.</source>
        <translation>介质已物理销毁：%1。</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>You take no part in this application.</source>
        <translation>您不是此申请的当事人。</translation>
    </message>
    <message>
        <source>The application was changed after you opened it.</source>
        <translation>您打开之后此申请已有变动。</translation>
    </message>
    <message>
        <source>Nothing was decided. Look at it again, then decide.</source>
        <translation>未作决定。请重新查看后再决定。</translation>
    </message>
</context>
<context>
    <name>CaseEngine</name>
    <message>
        <source>This account is not active.</source>
        <translation>此账号未启用。</translation>
    </message>
    <message>
        <source>Only %1 applies for this: %2.</source>
        <translation>只有%1可提出此类申请：%2。</translation>
    </message>
    <message>
        <source>Own records are applied for at the head of one&apos;s own department.</source>
        <translation>查询本人记录应向本部门负责人申请。</translation>
    </message>
    <message>
        <source>Nobody is left who could decide on this step. More people need the role, or the applicant withdraws.</source>
        <translation>此步骤已无人可以审批。须有更多人担任该角色，或由申请人撤回。</translation>
    </message>
    <message>
        <source>Nobody decides on an own application.</source>
        <translation>任何人不得审批自己的申请。</translation>
    </message>
    <message>
        <source>Nobody decides on an application about themselves.</source>
        <translation>任何人不得审批涉及本人的申请。</translation>
    </message>
    <message>
        <source>You decided on this application already. Each step needs another person.</source>
        <translation>您已审批过此申请，每一步须由不同的人审批。</translation>
    </message>
    <message>
        <source>Somebody of your name takes part in this application already. Another person decides on it.</source>
        <translation>已有与您同名者参与此申请，应由他人审批。</translation>
    </message>
    <message>
        <source>The person that you act for could not decide on this application either. Another one decides on it.</source>
        <translation>您所代理的人也不得审批此申请，应由他人审批。</translation>
    </message>
    <message>
        <source>%1 decides on this application now.</source>
        <translation>此申请目前由%1审批。</translation>
    </message>
    <message>
        <source>A records officer fulfils what was granted.</source>
        <translation>批准的申请由档案管理员协助提供。</translation>
    </message>
    <message>
        <source>Who decided on an application, or whom it is about, does not fulfil it. Another records officer does.</source>
        <translation>审批人和被查询人不得协助提供，应由其他档案管理员办理。</translation>
    </message>
    <message>
        <source>The applicant gives a grant back; whoever decided, a records officer, an auditor or an executive takes it away.</source>
        <translation>授权由申请人交还，或由审批人、档案管理员、审计员、高层领导收回。</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>没有此申请。</translation>
    </message>
    <message>
        <source>This application is “%1” now; this no longer fits.</source>
        <translation>此申请现为“%1”，不能再作此操作。</translation>
    </message>
    <message>
        <source>The period of use that was applied for is over. A new application is needed.</source>
        <translation>所申请的使用期限已过，须重新申请。</translation>
    </message>
    <message>
        <source>Only the applicant does this.</source>
        <translation>只有申请人可以这样做。</translation>
    </message>
    <message>
        <source>The period of use is not over yet.</source>
        <translation>使用期限尚未届满。</translation>
    </message>
    <message>
        <source>The application is not complete.</source>
        <translation>申请不完整。</translation>
    </message>
    <message>
        <source>It does not say truly in which role and for whom it was done.</source>
        <translation>所载角色或被代理人与事实不符。</translation>
    </message>
    <message>
        <source>It is about another version of the application.</source>
        <translation>针对的是申请的另一版本。</translation>
    </message>
    <message>
        <source>It leaves something else than it was about.</source>
        <translation>前后内容不一致。</translation>
    </message>
    <message>
        <source>Only what was granted to a court, an authority or another outside body, and handed out by a records officer, leaves the house.</source>
        <translation>只有已批准提供给司法机关、主管机关或其他外部机构，并经档案员办理的内容，才能移交出去。</translation>
    </message>
    <message>
        <source>This is approved as it was applied for, or refused.</source>
        <translation>此类申请只能按原申请批准，或予以拒绝。</translation>
    </message>
    <message>
        <source>Only what was decided on and begun is carried out.</source>
        <translation>只有经审批并已开始的方案才能执行。</translation>
    </message>
</context>
<context>
    <name>CaseStage</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Being decided</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>可移交</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始执行</translation>
    </message>
</context>
<context>
    <name>CaseTrust</name>
    <message>
        <source>A text of this application was altered outside Tongjian.</source>
        <translation>此申请的内容在通鉴之外被改动。</translation>
    </message>
    <message>
        <source>This application was written by a newer version of Tongjian.</source>
        <translation>此申请由更新版本的通鉴写入。</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>请安装新版本后查阅。</translation>
    </message>
    <message>
        <source>Own records are those that concern the applicant, and no others.</source>
        <translation>本人记录仅指与申请人有关的记录。</translation>
    </message>
    <message>
        <source>A head applies for records of the own department, and no others.</source>
        <translation>部门负责人只能申请查询本部门的记录。</translation>
    </message>
    <message>
        <source>It names no route.</source>
        <translation>未载明申请种类。</translation>
    </message>
    <message>
        <source>The text that was signed with it is missing or was altered.</source>
        <translation>一并签名的内容缺失或被改动。</translation>
    </message>
    <message>
        <source>The form that was signed with it is missing.</source>
        <translation>一并签名的申请表缺失。</translation>
    </message>
    <message>
        <source>The form is not the one that was signed.</source>
        <translation>申请表与签名时不同。</translation>
    </message>
    <message>
        <source>The form and its entry say different things.</source>
        <translation>申请表与日志所载不一致。</translation>
    </message>
    <message>
        <source>It is about another version of the application.</source>
        <translation>针对的是申请的另一版本。</translation>
    </message>
    <message>
        <source>The granted list is not the one that was signed.</source>
        <translation>授权清单与签名时不同。</translation>
    </message>
    <message>
        <source>There is a text that nobody signed.</source>
        <translation>存在无人签名的内容。</translation>
    </message>
    <message>
        <source>Nobody signed this application.</source>
        <translation>此申请无人签名。</translation>
    </message>
    <message>
        <source>Its row in the list is not as its last journal entry left it.</source>
        <translation>列表中的内容与最后一条日志不一致。</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>没有此申请。</translation>
    </message>
    <message>
        <source>You take no part in this application.</source>
        <translation>您不是此申请的当事人。</translation>
    </message>
    <message>
        <source>The applicant, those who decide on it and the auditors read it.</source>
        <translation>仅申请人、审批人和审计员可以查阅。</translation>
    </message>
    <message>
        <source> (journal entry %1)</source>
        <translation>（日志第 %1 条）</translation>
    </message>
    <message>
        <source>The application %1 was altered outside Tongjian and does not count: %2%3</source>
        <translation>申请 %1 在通鉴之外被改动，不予采信：%2%3</translation>
    </message>
    <message>
        <source>Nothing was decided or opened. Tell the auditor; the store can be restored from a backup.</source>
        <translation>未作决定，也未打开任何记录。请告知审计员；可从备份恢复。</translation>
    </message>
    <message>
        <source>Whom a record concerns, the head of its department and records officers ask for its correction.</source>
        <translation>只有记录所涉人员、所属部门负责人和档案管理员可以申请更正。</translation>
    </message>
    <message>
        <source>Only a filed record is corrected.</source>
        <translation>只有已归档的记录才需要申请更正。</translation>
    </message>
    <message>
        <source>A correction belongs to the author and the department of its record.</source>
        <translation>更正申请须对应该记录的录入人和所属部门。</translation>
    </message>
    <message>
        <source>It was submitted under another number.</source>
        <translation>它提交时用的是另一个编号。</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>这项封存已解除。</translation>
    </message>
    <message>
        <source>Who placed a hold, or a records officer, asks for it to be lifted.</source>
        <translation>解除封存由封存人或档案管理员申请。</translation>
    </message>
</context>
<context>
    <name>CertificatePrint</name>
    <message>
        <source>A certificate is issued when executor and witness, two persons, have signed it and no field is empty.</source>
        <translation>销毁证明须由执行人和见证人两人分别签署，且各项均已填写，方可出具。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何文件。</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>销毁证明</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Signed in Tongjian, each with the own key; the journal of the store proves both signatures:</source>
        <translation>二人各以本人密钥在通鉴中签署，库内日志可证明两项签名：</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Signature of the executor</source>
        <translation>执行人签字</translation>
    </message>
    <message>
        <source>Signature of the witness</source>
        <translation>见证人签字</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Fixed line</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>移动电话</translation>
    </message>
    <message>
        <source>WeChat call</source>
        <translation>微信通话</translation>
    </message>
    <message>
        <source>QQ call</source>
        <translation>QQ 通话</translation>
    </message>
    <message>
        <source>WeCom call</source>
        <translation>企业微信通话</translation>
    </message>
    <message>
        <source>DingTalk call</source>
        <translation>钉钉通话</translation>
    </message>
    <message>
        <source>Other call</source>
        <translation>其他通话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>企业微信</translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation>钉钉</translation>
    </message>
    <message>
        <source>Feishu</source>
        <translation>飞书</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>视频通话</translation>
    </message>
    <message>
        <source>Video meeting</source>
        <translation>视频会议</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>文件传输</translation>
    </message>
    <message>
        <source>Other multimedia</source>
        <translation>其他多媒体</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>When did it take place? Enter date and time.</source>
        <translation>何时发生？请填写日期和时间。</translation>
    </message>
    <message>
        <source>This time lies in the future. Enter when it took place.</source>
        <translation>该时间晚于现在，请填写实际发生的时间。</translation>
    </message>
    <message>
        <source>More than 24 hours ago: the record will be marked as entered late.</source>
        <translation>已超过 24 小时：记录将标为“补录·迟”。</translation>
    </message>
    <message>
        <source>Enter the end or the duration.</source>
        <translation>请填写结束时间或时长。</translation>
    </message>
    <message>
        <source>The end lies before the start. Correct one of the two.</source>
        <translation>结束早于开始，请更正其中之一。</translation>
    </message>
    <message>
        <source>The end lies in the future. Enter it when the talk is over.</source>
        <translation>结束时间晚于现在，请在通话结束后填写。</translation>
    </message>
    <message>
        <source>Longer than 24 hours. Check the date of the end.</source>
        <translation>时长超过 24 小时，请核对结束日期。</translation>
    </message>
    <message>
        <source>Who called? Enter a name or a number.</source>
        <translation>主叫是谁？请填写姓名或号码。</translation>
    </message>
    <message>
        <source>Who was called? Enter a name or a number.</source>
        <translation>被叫是谁？请填写姓名或号码。</translation>
    </message>
    <message>
        <source>Who left the message? Enter a name or a number.</source>
        <translation>留言人是谁？请填写姓名或号码。</translation>
    </message>
    <message>
        <source>Enter at least two participants.</source>
        <translation>请至少填写两名参与人。</translation>
    </message>
    <message>
        <source>Who sent it? Enter a name or an account.</source>
        <translation>发送人是谁？请填写姓名或账号。</translation>
    </message>
    <message>
        <source>Who received it? Enter at least one recipient.</source>
        <translation>接收人是谁？请至少填写一人。</translation>
    </message>
    <message>
        <source>This participant has neither name nor number. Fill it in or remove the line.</source>
        <translation>此参与人既无姓名也无号码，请补填或删除该行。</translation>
    </message>
    <message>
        <source>“%1” does not fit this kind of record. Choose another part.</source>
        <translation>“%1”不适用于此类记录，请另选身份。</translation>
    </message>
    <message>
        <source>%1 left before joining. Correct one of the two times.</source>
        <translation>%1 的离开时间早于加入时间，请更正。</translation>
    </message>
    <message>
        <source>A time of %1 lies in the future. Correct it.</source>
        <translation>%1 的时间晚于现在，请更正。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It looks like name@company.com.</source>
        <translation>“%1”不是电子邮件地址，格式如 name@company.com。</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Examples: 138 0013 8000, 021-6888 1234, +44 20 7946 0958.</source>
        <translation>“%1”不是电话号码，例如 138 0013 8000、021-6888 1234、+44 20 7946 0958。</translation>
    </message>
    <message>
        <source>“%1” is an unusual number. Check it, then leave it if it is right.</source>
        <translation>“%1”号码少见，请核对；无误可保留。</translation>
    </message>
    <message>
        <source>Enter a subject, in a few words.</source>
        <translation>请填写主题，几个字即可。</translation>
    </message>
    <message>
        <source>At most %1 characters. The details belong in the content.</source>
        <translation>最多 %1 个字，细节请写在内容中。</translation>
    </message>
    <message>
        <source>What was said or agreed? Enter a summary.</source>
        <translation>谈了什么、定了什么？请填写摘要。</translation>
    </message>
    <message>
        <source>Enter the text of the message.</source>
        <translation>请填写消息正文。</translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation>请选择渠道。</translation>
    </message>
    <message>
        <source>Which mailbox was it left in?</source>
        <translation>留在哪个信箱？</translation>
    </message>
    <message>
        <source>Name the tool that was used.</source>
        <translation>请写明所用工具。</translation>
    </message>
    <message>
        <source>Choose why this record is entered by hand.</source>
        <translation>请选择手工补录的原因。</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>请简要说明原因。</translation>
    </message>
    <message>
        <source>The place makes a record complete. Leave it empty only if it is not known.</source>
        <translation>填写地点可使记录完整；确实不清楚时再留空。</translation>
    </message>
    <message>
        <source>Name at least one file that was transferred.</source>
        <translation>请至少写明一个传输的文件。</translation>
    </message>
    <message>
        <source>This file has no name.</source>
        <translation>此文件没有名称。</translation>
    </message>
    <message>
        <source>This is no digest. Examples: SHA-256: and 64 hexadecimal digits, MD5: and 32.</source>
        <translation>这不是校验值。例如 SHA-256: 加 64 位十六进制数字，MD5: 加 32 位。</translation>
    </message>
    <message>
        <source>Two attachments are named %1. Rename one if they are not the same.</source>
        <translation>有两个附件都叫 %1；若内容不同，请改名。</translation>
    </message>
</context>
<context>
    <name>Clause</name>
    <message>
        <source>Clause %1</source>
        <extracomment>&quot;chinese&quot; writes 3.2 as 第三章（二）; anything else is a pattern with the number in place of %1</extracomment>
        <translation>chinese</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>What was cleared before is in the journal and in the backup; nothing more was touched.</source>
        <translation>此前清理的记录见日志和备份，其余未动。</translation>
    </message>
    <message>
        <source>Tell the auditor.</source>
        <translation>请告知审计员。</translation>
    </message>
    <message>
        <source>A list of a plan says that something became of records, and no entry does.</source>
        <translation>某方案清单称记录已有处理结果，但日志中没有相应条目。</translation>
    </message>
    <message>
        <source>This is no disposition plan.</source>
        <translation>这不是处置方案。</translation>
    </message>
    <message>
        <source>The plan begins on %1.</source>
        <translation>方案自 %1 起方可执行。</translation>
    </message>
    <message>
        <source>Only a plan that was decided on and begun is carried out.</source>
        <translation>只有经审批并已开始的方案才能执行。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. Until an auditor has accepted it nothing is cleared.</source>
        <translation>本机时钟存疑，审计员确认之前不作清理。</translation>
    </message>
    <message>
        <source>This login does not read every hold and every application, so it cannot tell what has to stay.</source>
        <translation>本账号不能读取全部封存和申请，无法判断哪些记录必须保留。</translation>
    </message>
    <message>
        <source>Another records officer goes on.</source>
        <translation>请由另一名档案管理员继续。</translation>
    </message>
    <message>
        <source>The record %1 is on the list of the plan and is “%2” now.</source>
        <translation>记录 %1 在方案清单上，但现在的状态是“%2”。</translation>
    </message>
    <message>
        <source>The record %1 is another than the one on the list of the plan.</source>
        <translation>记录 %1 与方案清单上的不是同一份。</translation>
    </message>
    <message>
        <source>A record on the list of the plan is missing: %1.</source>
        <translation>方案清单上的一条记录缺失：%1。</translation>
    </message>
    <message>
        <source>The list of the plan was not gone through yet.</source>
        <translation>方案清单尚未处理完毕。</translation>
    </message>
</context>
<context>
    <name>CollectPages</name>
    <message>
        <source>Mail import</source>
        <translation>邮件导入</translation>
    </message>
</context>
<context>
    <name>Collected</name>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 目前的状态是“%2”。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list again.</source>
        <translation>未作任何更改。请重新查看列表。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有此人。</translation>
    </message>
    <message>
        <source>Choose the records and whom they concern.</source>
        <translation>请选择记录及其所涉人员。</translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The record %1 was corrected after this was applied for.</source>
        <translation>记录 %1 在本申请提交之后已被更正。</translation>
    </message>
    <message>
        <source>Nothing was decided. Refuse it, so that it is asked for anew with what is there now.</source>
        <translation>未作出任何决定。请驳回，由申请人按现有内容重新申请。</translation>
    </message>
    <message>
        <source>Only a filed record in its newest version is corrected, by somebody who can read it.</source>
        <translation>只能更正已归档记录的最新版本，且须由能够查阅它的人提出。</translation>
    </message>
    <message>
        <source>What is not filed yet is returned to its author. What is filed is read through an approved application first.</source>
        <translation>尚未归档的记录请退回录入人修改；已归档的记录须先经批准的申请查阅。</translation>
    </message>
    <message>
        <source>Nothing was decided. Refuse it with this reason.</source>
        <translation>未作出任何决定。请以此为由驳回。</translation>
    </message>
    <message>
        <source>The application does not say truly what the record says now.</source>
        <translation>申请中所列的原内容与记录的现有内容不符。</translation>
    </message>
    <message>
        <source>A correction keeps the kind of record.</source>
        <translation>更正不能改变记录的种类。</translation>
    </message>
    <message>
        <source>The attachment %1 is not one of the record.</source>
        <translation>附件 %1 不属于这条记录。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>Something sealed or signed is not genuine.</source>
        <translation>有封存或签名的内容不是真的。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the auditor if it happens again.</source>
        <translation>没有任何改动。如果再次发生，请告知审计员。</translation>
    </message>
    <message>
        <source>The cryptographic self-test failed, so Tongjian does not start.</source>
        <translation>密码算法自检未通过，通鉴不予启动。</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Install the program and its libraries anew.</source>
        <translation>未打开或改动任何内容。请重新安装程序及其组件。</translation>
    </message>
    <message>
        <source>Compare it with the paper, letter by letter, and type it again.</source>
        <translation>请与纸面逐字核对后重新输入。</translation>
    </message>
    <message>
        <source>Two different recovery sheets are needed.</source>
        <translation>需要两张不同的恢复单。</translation>
    </message>
    <message>
        <source>Take a second sheet; any two of the three fit together.</source>
        <translation>请再取一张；三张中任意两张即可。</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet has a letter that never stands there.</source>
        <translation>恢复单第 %1 行有不会出现的字符。</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is mistyped or out of order.</source>
        <translation>恢复单第 %1 行有误或次序不对。</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is mistyped.</source>
        <translation>恢复单第 %1 行有误。</translation>
    </message>
    <message>
        <source>The recovery sheet is empty.</source>
        <translation>恢复单是空的。</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Nothing was decided.</source>
        <translation>未作决定。</translation>
    </message>
    <message>
        <source>Say why less is enough, so that the applicant understands it.</source>
        <translation>请说明为何较小的范围已足够，以便申请人了解。</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>请说明不予批准的理由。</translation>
    </message>
    <message>
        <source>Write what the applicant is to explain.</source>
        <translation>请写明需要申请人说明的问题。</translation>
    </message>
</context>
<context>
    <name>DecisionQuestions</name>
    <message>
        <source>The new version is filed at once. The one before stays as it is and can be read.</source>
        <translation>新版本随即归档，原版本照旧留存，仍可查阅。</translation>
    </message>
    <message>
        <source>The next person then decides. Nothing is changed before the last decision.</source>
        <translation>随后由下一位审批。最后一步批准之前不作任何改动。</translation>
    </message>
    <message>
        <source>The schedule is in force from %1 on, for everything that is captured then.</source>
        <translation>该留存期限表自 %1 起施行，适用于此后采集的全部记录。</translation>
    </message>
    <message>
        <source>What was promised to records before is shortened to it.</source>
        <translation>此前已采集记录的留存期限也随之缩短。</translation>
    </message>
    <message>
        <source>The hold %1 ends at once. What it kept goes by its periods again and can be cleared when those are over.</source>
        <translation>封存 %1 随即解除。所封存的记录恢复按留存期限管理，到期后可以清理。</translation>
    </message>
    <message>
        <source>The next person then decides. The hold stands until the last decision.</source>
        <translation>随后由下一位审批。最后一步批准之前封存继续有效。</translation>
    </message>
    <message numerus="yes">
        <source>A records officer then hands out what the scope covers, now %n records, until the end of %1.</source>
        <translation>
            <numerusform>随后由档案员按范围交付，目前共 %n 条记录，使用期至%1止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next person then decides. The scope covers %n records now.</source>
        <translation>
            <numerusform>随后由下一位审批。目前范围内共 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back; what is filed can only be corrected anew.</source>
        <translation>您将签署此决定，签署后不能撤回；已归档的内容只能再次申请更正。</translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back; another schedule can follow.</source>
        <translation>您将签署此决定，签署后不能撤回；以后可以另定新的留存期限表。</translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back, but the records can be held anew as long as they are there.</source>
        <translation>您将签署此决定，签署后不能撤回；记录尚在时可以重新封存。</translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back, but the grant can be taken away at any time.</source>
        <translation>您将签署此决定，签署后不能撤回；但授权可以随时收回。</translation>
    </message>
    <message>
        <source>Approve the application of %1?</source>
        <translation>批准%1的申请？</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>The schedule stays as it is. The reason goes to the applicant.</source>
        <translation>留存期限表维持不变。理由会告知申请人。</translation>
    </message>
    <message>
        <source>The hold stands. The reason goes to the applicant.</source>
        <translation>封存继续有效。理由会告知申请人。</translation>
    </message>
    <message>
        <source>The record stays as it is. The reason goes to the applicant.</source>
        <translation>记录维持原样。理由会告知申请人。</translation>
    </message>
    <message>
        <source>Nothing is handed out. The reason goes to the applicant.</source>
        <translation>不交付任何记录。理由会告知申请人。</translation>
    </message>
    <message>
        <source>Refuse the application of %1?</source>
        <translation>不批准%1的申请？</translation>
    </message>
    <message>
        <source>It cannot be taken back; the applicant can apply anew.</source>
        <translation>不能撤回；申请人可以重新申请。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on a records officer may clear these %n records: once a backup made after this decision is proven, their content leaves the store.</source>
        <translation>
            <numerusform>自 %1 起，档案管理员可以清理这 %n 条记录：在本次审批之后所作的备份经验证后，其内容移出本库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days afterwards they can be brought back. What is held, applied for, kept longer or corrected by then stays, and so does what was marked to be kept.</source>
        <translation>
            <numerusform>此后 %n 天内可以恢复。届时已封存、有人申请、延长留存或已更正的记录不清理，标明保留的也不清理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A records officer then brings %n records back out of the backup. They are filed again, and due.</source>
        <translation>
            <numerusform>随后由档案管理员从备份中恢复 %n 条记录，重新归档，仍属到期记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back; until they are cleared, records can still be held or kept.</source>
        <translation>您将签署本决定，不可撤回；在清理之前，仍可对记录封存或标明保留。</translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back; the records can be put on another plan.</source>
        <translation>您将签署本决定，不可撤回；这些记录可以列入其他方案。</translation>
    </message>
    <message>
        <source>Nothing is cleared: the records stay, and can be put on another plan. The reason goes to the applicant.</source>
        <translation>不作清理，记录继续保存，可以列入其他方案。理由会告知申请人。</translation>
    </message>
    <message>
        <source>They stay cleared. Until they are destroyed they can be asked back anew. The reason goes to the applicant.</source>
        <translation>记录仍为已清理状态，销毁之前可以重新申请恢复。理由会告知申请人。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Stopped. The unfinished demo company was removed.</source>
        <translation>已停止，未完成的演示公司已清除。</translation>
    </message>
</context>
<context>
    <name>Destroying</name>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>未销毁任何记录。</translation>
    </message>
    <message>
        <source>The plan was not carried out to its end yet.</source>
        <translation>方案尚未执行完毕。</translation>
    </message>
    <message>
        <source>The period of grace ends on %1.</source>
        <translation>宽限期至 %1 结束。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. Until an auditor has accepted it nothing is destroyed.</source>
        <translation>本机时钟存疑，审计员确认之前不作销毁。</translation>
    </message>
    <message>
        <source>There is nothing left to destroy under this plan.</source>
        <translation>本方案下没有待销毁的记录。</translation>
    </message>
    <message>
        <source>Somebody uses the store, so its logs could not be emptied. Prove it again when nobody does.</source>
        <translation>有人正在使用本库，未能清空其写入日志。请在无人使用时再次核验。</translation>
    </message>
    <message>
        <source>The executor declares first that no copy is known but the registered ones.</source>
        <translation>执行人须先声明：除登记的副本外，不知有其他副本。</translation>
    </message>
    <message>
        <source>The witness confirmed it too long ago. Confirm it together once more.</source>
        <translation>见证人确认已超过时限，请二人重新确认。</translation>
    </message>
    <message>
        <source>What is to be destroyed changed after the witness confirmed it.</source>
        <translation>见证人确认之后，待销毁的内容有变化。</translation>
    </message>
    <message>
        <source>Nothing was destroyed. Look at it together once more.</source>
        <translation>未销毁任何记录。请二人重新核对。</translation>
    </message>
    <message>
        <source>Another destruction under this plan was begun and is not finished. Go on with it first.</source>
        <translation>本方案下另有一次销毁已开始而未完成，请先继续完成。</translation>
    </message>
    <message>
        <source>What is to be destroyed is another list by now.</source>
        <translation>待销毁的清单已有变化。</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Look at it together once more.</source>
        <translation>未作确认。请二人重新核对。</translation>
    </message>
    <message>
        <source>A witness confirms first what is to be destroyed.</source>
        <translation>须先由见证人确认待销毁的内容。</translation>
    </message>
    <message>
        <source>The witness confirmed another executor.</source>
        <translation>见证人确认的执行人另有其人。</translation>
    </message>
    <message>
        <source>Stopped. What was destroyed stays so; go on with it soon.</source>
        <translation>已停止。已销毁的不可恢复，请尽快继续完成。</translation>
    </message>
    <message>
        <source>No copy there waits to be confirmed.</source>
        <translation>该处没有待确认的副本。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what became of the medium.</source>
        <translation>请至少用一句话说明介质的去向。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: pending (%2)</source>
        <translation>%1：待处理（%2）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Disposition plan</source>
        <translation>处置方案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>销毁内容</translation>
    </message>
    <message numerus="yes">
        <source>%n records (%1), captured %2 to %3</source>
        <translation>
            <numerusform>%n 条记录（%1），采集日期 %2 至 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of their list</source>
        <translation>清单摘要</translation>
    </message>
    <message>
        <source>Kind and method</source>
        <translation>类别与方式</translation>
    </message>
    <message>
        <source>Purge by cryptographic erase: every key deleted and overwritten in the store and in each registered copy (%1)</source>
        <translation>清除（密码学擦除）：本库和各登记副本中的全部密钥均已删除并覆写；方案所定方式：%1</translation>
    </message>
    <message>
        <source>Sealed with</source>
        <translation>加密算法</translation>
    </message>
    <message>
        <source>%1; database pages with AES-256</source>
        <translation>%1；数据库页为 AES-256</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Backup that was proven before</source>
        <translation>清理前验证的备份</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Copies of the keys</source>
        <translation>密钥副本</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>核验方式</translation>
    </message>
    <message>
        <source>On %1: no key, no content in store, logs and reachable copies; from each reachable backup they do not open, their neighbours do (journal entry %2)</source>
        <translation>%1：本库、写入日志和可访问的副本中无密钥、无内容；从各可访问的备份均不能打开，而相邻记录可以打开（日志第 %2 条）</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>其他副本</translation>
    </message>
    <message>
        <source>The executor knows of none but the registered ones.</source>
        <translation>执行人声明：除登记的副本外，不知有其他副本。</translation>
    </message>
    <message>
        <source>Outside this promise</source>
        <translation>不在保证之内</translation>
    </message>
    <message>
        <source>Unregistered copies of the store, and remnants on worn flash memory.</source>
        <translation>未登记的库副本，以及磨损闪存上的残留。</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Digest that both signed</source>
        <translation>二人签署的摘要</translation>
    </message>
    <message>
        <source>The executor signs the certificate first, then the witness, each once.</source>
        <translation>销毁证明由执行人先签，见证人后签，各签一次。</translation>
    </message>
    <message>
        <source>The certificate lacks: %1.</source>
        <translation>销毁证明缺少：%1。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>未签署。</translation>
    </message>
    <message>
        <source>%1: done on %2 (journal entry %3)</source>
        <translation>%1：已于 %2 完成（日志第 %3 条）</translation>
    </message>
    <message>
        <source>After the signatures</source>
        <translation>签署之后</translation>
    </message>
    <message>
        <source>A destroyed record stands in a file outside of the store: %1.</source>
        <translation>库外文件中仍有已销毁的记录：%1。</translation>
    </message>
    <message>
        <source>%1, %2 on the computer %3</source>
        <translation>%1，计算机 %3 上的 %2</translation>
    </message>
    <message>
        <source>%1: confirmed (%2)</source>
        <translation>%1：已确认（%2）</translation>
    </message>
    <message>
        <source>Files outside of the store</source>
        <translation>库外文件</translation>
    </message>
    <message>
        <source>How they were removed</source>
        <translation>清除方式</translation>
    </message>
    <message>
        <source>Overwritten once and deleted; solid-state disks and file systems that copy on write can keep remnants.</source>
        <translation>覆写一遍后删除；固态硬盘和写时复制的文件系统上可能留有残余。</translation>
    </message>
    <message>
        <source>Paper and media</source>
        <translation>纸质及介质</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A restore drill has a copy of the keys: %1. Prove it again when it is over.</source>
        <translation>恢复演练处有密钥副本：%1。演练结束后请再次核验。</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1，%2（%3）</translation>
    </message>
</context>
<context>
    <name>Destruction</name>
    <message>
        <source>What was destroyed before is in the journal and in the register; nothing more was touched. Tell the auditor.</source>
        <translation>此前销毁的见日志和销毁登记，其余未动。请告知审计员。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. Until an auditor has accepted it nothing is destroyed.</source>
        <translation>本机时钟存疑，审计员确认之前不作销毁。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>This login does not read every hold, so it cannot tell what has to stay.</source>
        <translation>本账号不能读取全部封存，无法判断哪些记录必须保留。</translation>
    </message>
    <message>
        <source>Nothing is destroyed that a witness did not confirm and the executor did not begin.</source>
        <translation>未经见证人确认、执行人开始的，一律不销毁。</translation>
    </message>
    <message>
        <source>Nothing more was touched. Another records officer goes on.</source>
        <translation>其余未动。请由另一名档案管理员继续。</translation>
    </message>
    <message>
        <source>A list of a plan says that something became of records, and no entry does.</source>
        <translation>某方案清单称记录已有处理结果，但日志中没有相应条目。</translation>
    </message>
    <message>
        <source>A record on the list of the plan is missing: %1.</source>
        <translation>方案清单上的一条记录缺失：%1。</translation>
    </message>
    <message>
        <source>The record %1 is not as it was cleared.</source>
        <translation>记录 %1 与清理时不一致。</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>本库</translation>
    </message>
    <message>
        <source>The record %1 is no tombstone.</source>
        <translation>记录 %1 未成为销毁留痕。</translation>
    </message>
    <message>
        <source>The store has content of the record %1.</source>
        <translation>本库中仍有记录 %1 的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n destroyed record(s) still have a key: %1.</source>
        <translation>
            <numerusform>有 %n 条已销毁的记录仍有密钥：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A destroyed record opens from the backup %1 at “%2”.</source>
        <translation>从“%2”的备份 %1 仍能打开一条已销毁的记录。</translation>
    </message>
    <message>
        <source>The record %1, which was not destroyed, does not open from the backup %2 at “%3”.</source>
        <translation>未销毁的记录 %1 不能从“%3”的备份 %2 打开。</translation>
    </message>
    <message>
        <source>Stopped. What was destroyed stays so; look for leftovers again.</source>
        <translation>已停止。已销毁的不可恢复，请重新核验有无残留。</translation>
    </message>
</context>
<context>
    <name>DestructionDisplay</name>
    <message>
        <source>Being destroyed</source>
        <translation>销毁中</translation>
    </message>
    <message>
        <source>Copies pending</source>
        <translation>副本待处理</translation>
    </message>
    <message>
        <source>Destroyed, unsigned</source>
        <translation>已销毁，待签署</translation>
    </message>
    <message>
        <source>Destroyed, certified</source>
        <translation>已销毁，已出证明</translation>
    </message>
    <message>
        <source>%1 of %2 destroyed</source>
        <translation>已销毁 %1/%2</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>尚未核验</translation>
    </message>
    <message>
        <source>the executor signs</source>
        <translation>待执行人签署</translation>
    </message>
    <message>
        <source>the witness signs</source>
        <translation>待见证人签署</translation>
    </message>
    <message>
        <source>destroyed on %1</source>
        <translation>%1 销毁</translation>
    </message>
    <message>
        <source>The destruction was begun and stopped: %1 of %2 records are gone. From here it goes only forward; a records officer goes on with it.</source>
        <translation>销毁已开始而中断：%2 条记录已销毁 %1 条。此后只能继续完成，由档案管理员继续执行。</translation>
    </message>
    <message>
        <source>Destroyed on %1: nobody can open these records any more.</source>
        <translation>已于 %1 销毁，任何人都不能再打开这些记录。</translation>
    </message>
    <message>
        <source>Something was left behind, or could not be looked for. Look again before the certificate is signed.</source>
        <translation>发现残留，或有处未能核验。请在签署证明之前重新核验。</translation>
    </message>
    <message>
        <source>%1 signs the certificate, then the witness %2.</source>
        <translation>由 %1 签署销毁证明，再由见证人 %2 签署。</translation>
    </message>
    <message>
        <source>The witness %1 still signs the certificate.</source>
        <translation>销毁证明待见证人 %1 签署。</translation>
    </message>
    <message>
        <source>Both signed the certificate.</source>
        <translation>二人均已签署销毁证明。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Looked for what may be left</source>
        <translation>残留核验</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未核验</translation>
    </message>
    <message>
        <source>Nothing is left within reach (%1)</source>
        <translation>可访问范围内无残留（%1）</translation>
    </message>
    <message>
        <source>Nothing is left (%1)</source>
        <translation>无残留（%1）</translation>
    </message>
    <message>
        <source>Signed by the executor</source>
        <translation>执行人签署</translation>
    </message>
    <message>
        <source>Signed by the witness</source>
        <translation>见证人签署</translation>
    </message>
    <message>
        <source>Digest of what was destroyed</source>
        <translation>销毁清单摘要</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>待销毁</translation>
    </message>
    <message>
        <source>Digest of their list</source>
        <translation>清单摘要</translation>
    </message>
    <message>
        <source>Stay, because they are held</source>
        <translation>因封存而保留</translation>
    </message>
    <message>
        <source>Stay, because somebody wants them back</source>
        <translation>因有人申请恢复而保留</translation>
    </message>
    <message>
        <source>waits until it can be reached, or its medium is gone</source>
        <translation>待介质可访问，或确认介质已不存在</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>可访问</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>待处理：%1</translation>
    </message>
    <message>
        <source>The keys are gone from here since %1</source>
        <translation>该处密钥已于 %1 销毁</translation>
    </message>
    <message>
        <source>The medium is gone, confirmed on %1: %2</source>
        <translation>介质已不存在，%1 确认：%2</translation>
    </message>
    <message>
        <source>is being destroyed</source>
        <translation>正在销毁</translation>
    </message>
    <message>
        <source>Everything destroyed</source>
        <translation>全部销毁</translation>
    </message>
    <message>
        <source>signs the certificate as executor</source>
        <translation>以执行人身份签署证明</translation>
    </message>
    <message>
        <source>signs the certificate as witness</source>
        <translation>以见证人身份签署证明</translation>
    </message>
    <message numerus="yes">
        <source>%n records were destroyed.</source>
        <translation>
            <numerusform>已销毁 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their keys are gone from %n places.</source>
        <translation>
            <numerusform>%n 处副本中的密钥已销毁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it could be looked, nothing is left.</source>
        <translation>可核验之处均无残留。</translation>
    </message>
    <message>
        <source>It was looked for what may be left: nothing is left.</source>
        <translation>经核验无残留。</translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>残留：%1</translation>
    </message>
    <message>
        <source>Evidence package %1</source>
        <translation>证据包 %1</translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>摘录 %1</translation>
    </message>
    <message>
        <source>where it was written cannot be read by this login</source>
        <translation>当前登录人无权读取其写出位置</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be done</source>
        <translation>
            <numerusform>另有 %n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies or carriers still have to go; below stands which.</source>
        <translation>
            <numerusform>另有 %n 处副本或载体待销毁，见下。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan wants paper and media destroyed as well: put them onto it.</source>
        <translation>方案要求一并销毁纸质及介质，请列入。</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>此处未见</translation>
    </message>
    <message>
        <source>The medium is gone …</source>
        <translation>介质已不存在…</translation>
    </message>
    <message>
        <source>Overwritten and removed on %1</source>
        <translation>已于 %1 覆写并删除</translation>
    </message>
    <message>
        <source>It is gone, confirmed on %1: %2</source>
        <translation>已不存在，%1 确认：%2</translation>
    </message>
    <message>
        <source>It is gone …</source>
        <translation>已不存在…</translation>
    </message>
    <message>
        <source>Still to be destroyed</source>
        <translation>待销毁</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %3, by %4; %n photos or papers</source>
        <translation>
            <numerusform>%2 于%3%1，经办：%4；照片及证明 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>It was destroyed …</source>
        <translation>已销毁…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files outside of the store were removed.</source>
        <translation>
            <numerusform>%n 个库外文件已清除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies could not be reached; below stands why.</source>
        <translation>
            <numerusform>%n 处副本无法访问，原因见下。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <translation>计算机 %2 上的 %1</translation>
    </message>
    <message>
        <source>View photos …</source>
        <translation>查看照片…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印件 %1</translation>
    </message>
    <message>
        <source>Saved attachment %1</source>
        <translation>另存的附件 %1</translation>
    </message>
</context>
<context>
    <name>DestructionTrust</name>
    <message>
        <source>An auditor is the witness.</source>
        <translation>见证人由审计员担任。</translation>
    </message>
    <message>
        <source>Who applied for the plan, decided on it or carries it out is not its witness.</source>
        <translation>方案的申请人、审批人和执行人不得担任见证人。</translation>
    </message>
    <message>
        <source>Only what was cleared by a plan is destroyed.</source>
        <translation>只销毁按方案清理的记录。</translation>
    </message>
    <message>
        <source>Another destruction under this plan is not finished.</source>
        <translation>本方案下另有一次销毁未完成。</translation>
    </message>
    <message>
        <source>No witness confirmed it.</source>
        <translation>没有见证人确认。</translation>
    </message>
    <message>
        <source>The witness confirmed something else, or too long ago.</source>
        <translation>见证人确认的是其他内容，或已超过时限。</translation>
    </message>
    <message>
        <source>The witness confirmed another list.</source>
        <translation>见证人确认的是另一份清单。</translation>
    </message>
    <message>
        <source>The executor did not declare that no other copy is known.</source>
        <translation>执行人未声明不知有其他副本。</translation>
    </message>
    <message>
        <source>The witness confirmed another executor.</source>
        <translation>见证人确认的执行人另有其人。</translation>
    </message>
    <message>
        <source>It was not begun.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>More was destroyed than the witness confirmed.</source>
        <translation>销毁的超出见证人确认的范围。</translation>
    </message>
    <message>
        <source>The executor signs the certificate first, then the witness, each once.</source>
        <translation>销毁证明由执行人先签，见证人后签，各签一次。</translation>
    </message>
    <message>
        <source>There is no certificate before everything is destroyed and proven.</source>
        <translation>全部销毁并核验之前不出具证明。</translation>
    </message>
    <message>
        <source>Journal entry %1 is about a destruction and does not count: %2</source>
        <translation>日志第 %1 条涉及销毁，不予认可：%2</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the auditor.</source>
        <translation>未作任何更改。请告知审计员。</translation>
    </message>
    <message>
        <source>It signs another certificate than there is.</source>
        <translation>签署的不是现有的证明。</translation>
    </message>
    <message>
        <source>A carrier is listed first and destroyed once.</source>
        <translation>载体应先登记，且只销毁一次。</translation>
    </message>
    <message>
        <source>The certificate is signed: no carrier is added to it.</source>
        <translation>证明已签署，不得再增列载体。</translation>
    </message>
    <message>
        <source>The records of the plan are destroyed first.</source>
        <translation>须先销毁方案内的记录。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>The period of grace was not over.</source>
        <translation>宽限期尚未届满。</translation>
    </message>
    <message>
        <source>Copies are renewed and leftovers looked for only after everything is destroyed.</source>
        <translation>须待全部销毁之后，才更新密钥副本、核验有无残留。</translation>
    </message>
    <message>
        <source>It is out of reach.</source>
        <translation>无法访问。</translation>
    </message>
    <message>
        <source>The copy that was made there is not found. Is another medium connected, or none?</source>
        <translation>未找到曾在该处所作的副本。是否连接了其他介质，或未连接介质？</translation>
    </message>
    <message>
        <source>It is not there. Try it on the computer on which it was written, or say what became of it.</source>
        <translation>该处未见。请在写出该文件的计算机上重试，或说明去向。</translation>
    </message>
    <message>
        <source>Something else stands there by now.</source>
        <translation>该处现为其他内容。</translation>
    </message>
    <message>
        <source>The login that looked cannot read where it was written.</source>
        <translation>查找者无权读取其写出位置。</translation>
    </message>
    <message>
        <source>It cannot be removed: %1</source>
        <translation>无法清除：%1</translation>
    </message>
</context>
<context>
    <name>DeviceRemoval</name>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Remove the computer %1?</source>
        <translation>移除计算机 %1？</translation>
    </message>
    <message>
        <source>Remove the computer %1 of %2?</source>
        <translation>移除%2的计算机 %1？</translation>
    </message>
    <message>
        <source>The next login there needs the password. A window that is open there stays open until it is locked or closed.</source>
        <translation>下次在那里登录须输入密码。已经打开的窗口在锁定或关闭之前仍可使用。</translation>
    </message>
    <message>
        <source>Was it lost or stolen while somebody could use it? Then have the account renewed as well: whoever took a copy of the store before still has what it opened.</source>
        <translation>若它已丢失或被盗，且他人可能用过，请同时换发账号：此前复制过档案库的人，仍能打开当时可打开的内容。</translation>
    </message>
    <message>
        <source>Remove computer</source>
        <translation>移除计算机</translation>
    </message>
    <message>
        <source>The computer %1 is no longer remembered.</source>
        <translation>已不再记住计算机 %1。</translation>
    </message>
    <message>
        <source>%1: over since %2</source>
        <translation>%1：已于 %2 到期</translation>
    </message>
    <message>
        <source>%1: until %2, not yet used</source>
        <translation>%1：至 %2，尚未使用</translation>
    </message>
    <message>
        <source>%1: until %2, last used %3</source>
        <translation>%1：至 %2，最近使用 %3</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Remembered computers of others are the security administrator&apos;s to see and remove.</source>
        <translation>他人已记住的计算机，只有安全管理员可以查看和移除。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有此人。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the login.</source>
        <translation>本机没有可保存登录信息的系统密钥环。</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in with your password, or set up the system&apos;s keychain first.</source>
        <translation>未作任何改动。请用密码登录，或先建立系统密钥环。</translation>
    </message>
    <message numerus="yes">
        <source>%n computers are remembered for this account already.</source>
        <translation>
            <numerusform>此账号已记住 %n 台计算机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one that you no longer use under My computers.</source>
        <translation>请在“已记住的计算机”中移除一台不再使用的。</translation>
    </message>
    <message>
        <source>This computer is no longer remembered.</source>
        <translation>这台计算机已不再被记住。</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Within the company</source>
        <translation>公司内部</translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. Until an auditor has accepted it no plan is made.</source>
        <translation>本机时钟存疑，审计员确认之前不编制方案。</translation>
    </message>
    <message>
        <source>This is no disposition plan.</source>
        <translation>这不是处置方案。</translation>
    </message>
    <message>
        <source>This login does not read every hold and every application, so it cannot tell what has to stay.</source>
        <translation>本账号不能读取全部封存和申请，无法判断哪些记录必须保留。</translation>
    </message>
    <message>
        <source>Nothing in this scope is due.</source>
        <translation>该范围内没有到期的记录。</translation>
    </message>
    <message>
        <source>This plan was submitted already.</source>
        <translation>该方案已提交。</translation>
    </message>
    <message>
        <source>There is no disposition plan %1.</source>
        <translation>没有处置方案 %1。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why it stays.</source>
        <translation>请至少用一句话说明保留的理由。</translation>
    </message>
    <message>
        <source>This record is not on the list of the plan.</source>
        <translation>该记录不在方案清单上。</translation>
    </message>
    <message>
        <source>What became of this record is settled. What was cleared can be brought back, or held.</source>
        <translation>该记录已有处理结果。已清理的可以申请恢复或封存。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>An executive has not approved it.</source>
        <translation>尚未经高层领导批准。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Its time is over. A new plan is needed.</source>
        <translation>已过执行期限，需要另行编制方案。</translation>
    </message>
    <message numerus="yes">
        <source>%n records, digest %1</source>
        <translation>
            <numerusform>%n 条记录，摘要 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <translation>%1，备份于 %2</translation>
    </message>
    <message>
        <source>No backup was made after the decision. Run one under “Backups”.</source>
        <translation>审批之后尚无备份。请在“备份”页执行一次。</translation>
    </message>
    <message>
        <source>Put back on %1, all %2 assertions held</source>
        <translation>%1 试恢复，%2 项断言全部成立</translation>
    </message>
    <message>
        <source>This backup was not put back yet. Hold a drill under “Backups”.</source>
        <translation>该备份尚未试恢复。请在“备份”页进行恢复演练。</translation>
    </message>
    <message numerus="yes">
        <source>%n records opened on %1</source>
        <translation>
            <numerusform>已于 %1 抽样打开 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of it was opened. A records officer does that under “Backups”.</source>
        <translation>尚未抽样打开。请档案管理员在“备份”页抽样读取。</translation>
    </message>
    <message>
        <source>It lies at no medium that can be reached. Connect the medium.</source>
        <translation>可访问的介质上没有该备份。请连接介质。</translation>
    </message>
    <message>
        <source>The clock is in doubt. An auditor accepts it under “Journal”.</source>
        <translation>时钟存疑。请审计员在“日志”页确认。</translation>
    </message>
    <message>
        <source>Carried out by %1</source>
        <translation>由 %1 执行</translation>
    </message>
    <message>
        <source>A records officer who decided nothing carries it out.</source>
        <translation>由未参与审批的档案管理员执行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>未清理任何记录。</translation>
    </message>
    <message>
        <source>What the plan needs has changed.</source>
        <translation>方案所需的条件已有变化。</translation>
    </message>
    <message>
        <source>Nothing was cleared. Look at its conditions again.</source>
        <translation>未清理任何记录。请重新查看各项条件。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n records were cleared before.</source>
        <translation>
            <numerusform>已停止。此前已清理 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the backup. Go on with the plan whenever you like.</source>
        <translation>这些记录在备份中。可随时继续执行方案。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>DispositionMethod</name>
    <message>
        <source>Keys destroyed and overwritten</source>
        <translation>销毁并覆写密钥（逻辑销毁）</translation>
    </message>
    <message>
        <source>Keys destroyed, and paper and media as well</source>
        <translation>销毁密钥并销毁纸质件和介质（逻辑与物理销毁）</translation>
    </message>
</context>
<context>
    <name>DispositionPages</name>
    <message>
        <source>Disposition plans</source>
        <translation>处置方案</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This draft is no longer there.</source>
        <translation>此草稿已不存在。</translation>
    </message>
    <message>
        <source>It was submitted or discarded meanwhile.</source>
        <translation>它已被提交或放弃。</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message numerus="yes">
        <source>%n record(s) have no key.</source>
        <translation>
            <numerusform>%n 条记录没有密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destroyed record(s) still have a key.</source>
        <translation>
            <numerusform>%n 条已销毁的记录仍有密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not open.</source>
        <translation>
            <numerusform>%n 条记录无法打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>The drill was stopped. Nothing was changed.</source>
        <translation>恢复演练已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>It does not hold.</source>
        <translation>不成立。</translation>
    </message>
</context>
<context>
    <name>DrillAssertion</name>
    <message>
        <source>Both parts have a manifest that can be read</source>
        <translation>数据与密钥两部分的清单均可读取</translation>
    </message>
    <message>
        <source>Both are of this store</source>
        <translation>两部分均属于本档案库</translation>
    </message>
    <message>
        <source>The keys are as new as the data, or newer</source>
        <translation>密钥与数据同时生成或更新</translation>
    </message>
    <message>
        <source>Both manifests are signed by whom they name</source>
        <translation>两份清单均由其所载人员签名</translation>
    </message>
    <message>
        <source>Every file was put back byte by byte</source>
        <translation>每个文件均逐字节放回</translation>
    </message>
    <message>
        <source>Every page of the records is whole</source>
        <translation>记录库每一页均完好</translation>
    </message>
    <message>
        <source>Every page of the keys is whole</source>
        <translation>密钥库每一页均完好</translation>
    </message>
    <message>
        <source>This program can read their format</source>
        <translation>本程序可读取其格式</translation>
    </message>
    <message>
        <source>The founding is the one of this store</source>
        <translation>建库条目即本档案库的建库条目</translation>
    </message>
    <message>
        <source>The journal has no gap</source>
        <translation>日志没有缺口</translation>
    </message>
    <message>
        <source>Every journal entry bears its signer&apos;s signature</source>
        <translation>每条日志均有其签署人的签名</translation>
    </message>
    <message>
        <source>The journal ends where the manifest says</source>
        <translation>日志末条与清单所载一致</translation>
    </message>
    <message>
        <source>The journal of today goes on from there</source>
        <translation>现行日志由此延续</translation>
    </message>
    <message>
        <source>The keys follow on the same journal</source>
        <translation>密钥承接同一份日志</translation>
    </message>
    <message>
        <source>The accounts are those of the journal</source>
        <translation>账号与日志一致</translation>
    </message>
    <message>
        <source>Roles, periods and holds are those of the journal</source>
        <translation>角色、留存期限和封存与日志一致</translation>
    </message>
    <message>
        <source>There are as many records of each class and state as the manifest says</source>
        <translation>各类别、各状态的记录数与清单一致</translation>
    </message>
    <message>
        <source>There is a key for every record</source>
        <translation>每条记录都有密钥</translation>
    </message>
    <message>
        <source>There is no key for what was destroyed</source>
        <translation>已销毁的记录没有密钥</translation>
    </message>
    <message>
        <source>The store opens, and its records with it</source>
        <translation>档案库可以打开，记录随之可读</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>EntryTemplates</name>
    <message>
        <source>Give the template a name of at most %1 characters.</source>
        <translation>请为模板命名，不超过 %1 个字符。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未作保存。</translation>
    </message>
    <message>
        <source>There is a template with this name already.</source>
        <translation>已有同名模板。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>No package was made.</source>
        <translation>未生成证据包。</translation>
    </message>
    <message>
        <source>The application was changed meanwhile.</source>
        <translation>申请在此期间已变动。</translation>
    </message>
    <message>
        <source>Nothing left the house. Look at it again.</source>
        <translation>没有任何内容移交出去。请重新查看后再办理。</translation>
    </message>
    <message>
        <source>There is already something at %1.</source>
        <translation>%1 处已有同名内容。</translation>
    </message>
    <message>
        <source>Choose another name: an evidence package never replaces one.</source>
        <translation>请换一个名称：证据包从不覆盖已有内容。</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>无法写入该位置。</translation>
    </message>
    <message>
        <source>Choose another place for the evidence package.</source>
        <translation>请为证据包另选位置。</translation>
    </message>
    <message>
        <source>The evidence package could not be put at %1.</source>
        <translation>证据包无法放到 %1。</translation>
    </message>
    <message>
        <source>Nothing of it is left. The journal names it as made; make another one at a place where nothing else is written.</source>
        <translation>其内容已全部清除。日志中已记为生成；请另选一个无其他写入的位置重新生成。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. What was granted for a time leaves the house when an auditor has accepted the clock.</source>
        <translation>本机时钟存疑。有期限的授权内容须待审计员确认时钟后才能移交。</translation>
    </message>
    <message>
        <source>The application was changed after you opened it.</source>
        <translation>您打开之后，该申请已变动。</translation>
    </message>
    <message>
        <source>Say where the evidence package is to go.</source>
        <translation>请指明证据包的存放位置。</translation>
    </message>
    <message>
        <source>Another evidence package was made of it meanwhile.</source>
        <translation>在此期间已有人就该申请生成了另一个证据包。</translation>
    </message>
    <message>
        <source>No receipt was recorded.</source>
        <translation>未登记签收。</translation>
    </message>
    <message>
        <source>Say who received the evidence package.</source>
        <translation>请填写证据包的签收人。</translation>
    </message>
    <message>
        <source>Say when the evidence package was received; that is not in the future.</source>
        <translation>请填写签收时间，且不得晚于现在。</translation>
    </message>
    <message>
        <source>No evidence package of this number was made of the application.</source>
        <translation>该申请没有此编号的证据包。</translation>
    </message>
    <message>
        <source>Something is to be taken out of a record that was not granted.</source>
        <translation>要遮蔽的记录中，有一条不在批准范围内。</translation>
    </message>
    <message>
        <source>The evidence package was not made. Nothing is left of it.</source>
        <translation>证据包未生成，未留下任何内容。</translation>
    </message>
    <message>
        <source>%1 Legal basis: %2</source>
        <translation>%1 法律依据：%2</translation>
    </message>
    <message>
        <source>Exported by Tongjian from the filed records, by the list that was approved; the signature and the commitment of each record were checked on the way. Nothing in the store was changed.</source>
        <translation>由通鉴从已归档记录中按批准的清单导出，导出时逐份核对签名与承诺值；库内数据未作任何改动。</translation>
    </message>
    <message>
        <source>The record %1 is no longer as it was granted. A new application is needed for it.</source>
        <translation>记录 %1 已与批准时不同，需就其重新申请。</translation>
    </message>
    <message>
        <source>The record %1 cannot be opened by your keys.</source>
        <translation>您的密钥无法打开记录 %1。</translation>
    </message>
    <message>
        <source>Something that is taken out of the record %1 still stands elsewhere in it: %2</source>
        <translation>记录 %1 中遮蔽的内容，在该记录其他地方仍然出现：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No package was made. Take it out there too, or confirm that it may stay.</source>
        <translation>未生成证据包。请一并遮蔽，或确认可以保留。</translation>
    </message>
    <message>
        <source>Journal entry %1 is missing.</source>
        <translation>缺少日志第 %1 条。</translation>
    </message>
    <message>
        <source>It cannot have been received before it was made.</source>
        <translation>签收时间不能早于证据包生成时间。</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Nothing was asked.</source>
        <translation>未发出说明要求。</translation>
    </message>
    <message>
        <source>The record %1 is “%2”: explanations are asked for once it is filed.</source>
        <translation>记录 %1 现为“%2”：归档之后方可要求说明。</translation>
    </message>
    <message>
        <source>What waits for review is returned to its author with remarks.</source>
        <translation>待审核的记录应附意见退回提交人。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有此人。</translation>
    </message>
    <message>
        <source>%1 cannot be asked: the record does not concern them, or their account is not active.</source>
        <translation>不能要求 %1 说明：该记录与其无关，或其账号未启用。</translation>
    </message>
    <message>
        <source>This question was answered already.</source>
        <translation>此项说明要求已经答复。</translation>
    </message>
    <message>
        <source>Nothing was sent. If more is to be said, you will be asked again.</source>
        <translation>未发送。如需补充，会再次向您提出。</translation>
    </message>
    <message>
        <source>Nobody asks themself for an explanation, nor does a substitute in their place.</source>
        <translation>任何人不得要求自己说明，其代理人也不得以其名义提出。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what is to be explained.</source>
        <translation>请至少用一句话写明需要说明的事项。</translation>
    </message>
    <message>
        <source>There is no such question about the record %1.</source>
        <translation>记录 %1 没有此项说明要求。</translation>
    </message>
    <message>
        <source>Another person was asked. Only who was asked explains.</source>
        <translation>被要求说明的是他人，只能由其本人说明。</translation>
    </message>
    <message>
        <source>Explain it in at least a sentence.</source>
        <translation>请至少用一句话作出说明。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送。</translation>
    </message>
</context>
<context>
    <name>ExtractionProcess</name>
    <message>
        <source>The program that reads mail, tongjian-extract, cannot be started.</source>
        <translation>解析邮件的程序 tongjian-extract 无法启动。</translation>
    </message>
    <message>
        <source>Nothing more was taken in. Install Tongjian again.</source>
        <translation>后续内容未再采集。请重新安装通鉴。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Why by hand</source>
        <translation>补录原因</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Related matter</source>
        <translation>相关事项</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Time sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Time of transfer</source>
        <translation>传输时间</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>留言时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>消息正文</translation>
    </message>
</context>
<context>
    <name>FormKind</name>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>语音留言</translation>
    </message>
    <message>
        <source>Video call or meeting</source>
        <translation>视频通话或会议</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>文件传输</translation>
    </message>
</context>
<context>
    <name>Fulfilling</name>
    <message>
        <source>Stopped. Nothing was granted.</source>
        <translation>已停止，未提供任何记录。</translation>
    </message>
    <message>
        <source>Nothing was granted.</source>
        <translation>未提供任何记录。</translation>
    </message>
    <message numerus="yes">
        <source>A grant covers at most %n records. Ask the applicant for a narrower scope.</source>
        <translation>
            <numerusform>一次授权最多 %n 条记录，请申请人缩小范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say for each record that you leave out why.</source>
        <translation>剔除的每条记录都须写明原因。</translation>
    </message>
    <message>
        <source>A record is not in the scope that was granted.</source>
        <translation>有记录不在批准的范围内。</translation>
    </message>
    <message numerus="yes">
        <source>The scope gives %n more records than you saw.</source>
        <translation>
            <numerusform>该范围现比您看到的多 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was granted. Look at the list again.</source>
        <translation>未提供任何记录，请重新查看清单。</translation>
    </message>
    <message>
        <source>It cannot be opened, or is not as it was filed.</source>
        <translation>无法打开，或与归档时不一致。</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>This record is not part of what was granted.</source>
        <translation>此记录不在授权之列。</translation>
    </message>
    <message>
        <source>This was granted to another person.</source>
        <translation>此授权属于他人。</translation>
    </message>
    <message>
        <source>This application is “%1”: there is nothing to open.</source>
        <translation>此申请为“%1”，没有可查阅的内容。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. What was granted for a time opens again when an auditor has accepted the clock.</source>
        <translation>本机时钟存疑。待审计员确认时钟后，限期授权方可继续查阅。</translation>
    </message>
    <message>
        <source>The period of use begins on %1.</source>
        <translation>使用期限自 %1 起。</translation>
    </message>
    <message>
        <source>The period of use is over. A new application is needed.</source>
        <translation>使用期限已过，须重新申请。</translation>
    </message>
    <message>
        <source>This grant was ended meanwhile.</source>
        <translation>此授权已在此期间终止。</translation>
    </message>
    <message>
        <source>This was granted for statistics only.</source>
        <translation>此授权仅限统计。</translation>
    </message>
    <message>
        <source>Confirm what the record is opened for.</source>
        <translation>请确认查阅用途。</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>未打开。</translation>
    </message>
    <message numerus="yes">
        <source>Each record may be opened %n times under this application, and this one was.</source>
        <translation>
            <numerusform>依此申请每条记录最多查阅 %n 次，此条已达上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>已停止查找。</translation>
    </message>
    <message>
        <source>Say why the grant ends.</source>
        <translation>请说明终止授权的原因。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Records that concern %1</source>
        <translation>与%1有关的记录</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>属于%1</translation>
    </message>
    <message>
        <source>Records of the whole company</source>
        <translation>全公司的记录</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>Captured %1 – %2</source>
        <translation>采集于 %1 – %2</translation>
    </message>
    <message>
        <source>In which this occurs: %1</source>
        <translation>其中出现：%1</translation>
    </message>
    <message>
        <source>This was not granted for statistics.</source>
        <translation>此授权不含统计。</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By person concerned</source>
        <translation>按有关人员</translation>
    </message>
    <message>
        <source>By month of capture</source>
        <translation>按采集月份</translation>
    </message>
    <message>
        <source>This was not granted for extracts.</source>
        <translation>此授权不包括摘录。</translation>
    </message>
    <message>
        <source>Say what the extracts are for.</source>
        <translation>请说明摘录的用途。</translation>
    </message>
    <message>
        <source>Nothing was extracted.</source>
        <translation>未摘录任何内容。</translation>
    </message>
    <message>
        <source>There is no record left that may be opened under this application.</source>
        <translation>按此申请已没有还能查阅的记录。</translation>
    </message>
    <message>
        <source>The extraction was stopped.</source>
        <translation>摘录已停止。</translation>
    </message>
</context>
<context>
    <name>HeadSlip</name>
    <message>
        <source>Journal head slip</source>
        <translation>日志末条凭条</translation>
    </message>
    <message>
        <source>On the day named below the journal ended with this entry. A store that does not contain it is older than this slip or was altered. To check: tongjianctl verify --head and the line below.</source>
        <translation>在下述日期，日志以本条结束。不含本条的档案库，要么早于本凭条，要么已被改动。核对方法：tongjianctl verify --head 加下面一行。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>开具时间</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>Choose records, or a scope: one of the two.</source>
        <translation>请选择记录或范围，二者择一。</translation>
    </message>
    <message numerus="yes">
        <source>A list has at most %n records. Hold more of them by a scope.</source>
        <translation>
            <numerusform>清单最多 %n 条记录，更多的请按范围封存。</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold has no words: new records come under it without being opened.</source>
        <translation>封存不使用关键词：新记录无需打开即自动纳入。</translation>
    </message>
    <message>
        <source>Narrow the scope: a hold on everything is no hold.</source>
        <translation>请缩小范围：不能封存全部记录。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>Give the matter a name.</source>
        <translation>请填写事项名称。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why the records are needed longer.</source>
        <translation>请至少用一句话说明为何需要继续留存。</translation>
    </message>
    <message>
        <source>Whether a hold is still needed is looked at within a year at the latest.</source>
        <translation>最迟一年内须复核是否仍需封存。</translation>
    </message>
</context>
<context>
    <name>HoldDisplay</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>封存中</translation>
    </message>
    <message>
        <source>It was lifted on %1. What it kept goes by its periods again.</source>
        <translation>已于%1解除封存，所封存的记录恢复按留存期限管理。</translation>
    </message>
    <message numerus="yes">
        <source>It keeps the %n filed records of its scope, and by itself what is filed into it later; none of them is cleared or destroyed before it is lifted.</source>
        <translation>
            <numerusform>封存范围内现有 %n 条已归档记录，此后归入范围的记录自动封存；解除封存之前，一条都不清理、不销毁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It keeps the %n records of its list; none of them is cleared or destroyed before it is lifted.</source>
        <translation>
            <numerusform>封存清单内的 %n 条记录；解除封存之前，一条都不清理、不销毁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it is still needed was to be reviewed by %1. %2</source>
        <translation>应于%1前复核是否仍需封存。%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>封存人</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>封存时间</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>复核期限</translation>
    </message>
    <message>
        <source>Decided with</source>
        <translation>批准的申请</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>涉及人员</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>采集日期</translation>
    </message>
</context>
<context>
    <name>HoldKind</name>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Important business</source>
        <translation>重要业务</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Holds</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>没有这项封存。</translation>
    </message>
    <message>
        <source>Who placed a hold, an officer, an auditor or an executive looks at it again.</source>
        <translation>封存由封存人、档案管理员、审计员或高层领导复核。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>Whether a hold is still needed is looked at within a year at the latest.</source>
        <translation>最迟一年内须复核是否仍需封存。</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>这项封存已解除。</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no hold %1 that you see.</source>
        <translation>没有您可见的封存 %1。</translation>
    </message>
    <message>
        <source>The application does not say truly whom the hold is about.</source>
        <translation>申请所述封存对象与实际不符。</translation>
    </message>
    <message>
        <source>Nothing was decided. Refuse it with this reason.</source>
        <translation>未作出任何决定。请以此为由驳回。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The clock is not in doubt.</source>
        <translation>时钟没有存疑。</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>无需确认。</translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message>
        <source>(sealed to the auditors of an earlier time)</source>
        <translation>（仅早先的审计员可解）</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>试图：%1</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>%1, version %2, now %3</source>
        <translation>%1，第 %2 版，现为“%3”</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems found</source>
        <translation>
            <numerusform>发现 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed until then: %1</source>
        <translation>此前可信的最晚时间：%1</translation>
    </message>
    <message>
        <source>%1 read: %2 captured (%3 of them unassigned), %4 there already, %5 in quarantine</source>
        <translation>读取 %1 件：采集 %2 件（其中待认领 %3 件），已有 %4 件，隔离 %5 件</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts discarded</source>
        <translation>
            <numerusform>丢弃草稿 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>as the substitute of %1</source>
        <translation>代 %1</translation>
    </message>
    <message>
        <source>%1 acts for %2 (%3) from %4 until %5</source>
        <translation>%1 代理 %2（%3），%4 至 %5</translation>
    </message>
    <message>
        <source>renewal of the account of %1</source>
        <translation>换发%1的账号</translation>
    </message>
    <message>
        <source>new recovery sheets</source>
        <translation>更换恢复单</translation>
    </message>
    <message>
        <source>%1 (%2), until %3</source>
        <translation>%1（%2），至 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的 %1</translation>
    </message>
    <message>
        <source>without a password, by the remembered computer %1</source>
        <translation>未输入密码，由已记住的计算机 %1 登录</translation>
    </message>
    <message>
        <source>%1: “%2”, computer %3</source>
        <translation>%1：“%2”，计算机 %3</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，说明人：%2</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>检索：%1</translation>
    </message>
    <message numerus="yes">
        <source>in %n records</source>
        <translation>
            <numerusform>检索范围 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>交付对象：%1</translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核验</translation>
    </message>
</context>
<context>
    <name>KeepingState</name>
    <message>
        <source>Kept</source>
        <translation>留存中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>超期</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>There is no such person.</source>
        <translation>没有这个人员。</translation>
    </message>
    <message>
        <source>Nobody does this to the own account. Ask another person with the right to do it.</source>
        <translation>不能对自己的账号这样做，请由其他有权限的人办理。</translation>
    </message>
    <message>
        <source>Nobody else is %1. Give another person this role first.</source>
        <translation>没有其他人担任%1，请先把这个角色授予另一人。</translation>
    </message>
    <message>
        <source>No other %1 can open the role&apos;s key yet. %2 logs in once more first, and so hands it on.</source>
        <translation>其他%1还打不开该角色的密钥。请%2先再登录一次，即可移交。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are there that only this person can open.</source>
        <translation>
            <numerusform>还有 %n 份草稿，只有本人能打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Let the person submit them first, or say whether they are kept sealed or discarded.</source>
        <translation>未作任何改动。请先让本人提交草稿，或指明草稿封存保留还是丢弃。</translation>
    </message>
    <message>
        <source>This person has left already.</source>
        <translation>此人已办理离职。</translation>
    </message>
    <message>
        <source>The successor must be somebody else with an active account.</source>
        <translation>接任人必须是另一位账号有效的人员。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>有人申请</translation>
    </message>
    <message>
        <source>On another plan</source>
        <translation>在其他方案中</translation>
    </message>
</context>
<context>
    <name>LegalMinimum</name>
    <message>
        <source>Cybersecurity Law: network logs are kept at least six months</source>
        <translation>《网络安全法》：网络日志至少留存六个月</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Too many failed logins with this name.</source>
        <translation>该登录名失败次数过多。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>请在 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>此账号已停用。</translation>
    </message>
    <message>
        <source>Ask the security administrator if you need it.</source>
        <translation>如需使用，请联系安全管理员。</translation>
    </message>
    <message>
        <source>This account is no longer there.</source>
        <translation>此账号已不存在。</translation>
    </message>
    <message>
        <source>The old password still holds. Choose another new one.</source>
        <translation>原密码仍然有效，请换一个新密码。</translation>
    </message>
    <message>
        <source>This password was replaced by a new one.</source>
        <translation>此密码已被新密码取代。</translation>
    </message>
    <message>
        <source>Log in with the new password.</source>
        <translation>请用新密码登录。</translation>
    </message>
    <message>
        <source>Log in with your password.</source>
        <translation>请用密码登录。</translation>
    </message>
    <message>
        <source>This computer is no longer remembered.</source>
        <translation>本机已不再被记住。</translation>
    </message>
    <message>
        <source>After logging out or locking, the password is needed once.</source>
        <translation>退出登录或锁定之后，须输入一次密码。</translation>
    </message>
    <message>
        <source>The store does not agree with what is known of it, so the password is needed.</source>
        <translation>档案库与已知情况不符，须输入密码。</translation>
    </message>
    <message>
        <source>The time for which this computer was remembered is over.</source>
        <translation>本机的免密期限已过。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt, so the password is needed.</source>
        <translation>本机时钟存疑，须输入密码。</translation>
    </message>
    <message>
        <source>This person has not chosen a password yet.</source>
        <translation>此人尚未设置密码。</translation>
    </message>
    <message>
        <source>They log in once by themselves first.</source>
        <translation>须先由本人登录一次。</translation>
    </message>
</context>
<context>
    <name>MailImport</name>
    <message>
        <source>Your login cannot open the key by which known messages are recognised.</source>
        <translation>当前账号无法打开用于识别重复邮件的密钥。</translation>
    </message>
    <message>
        <source>Nothing was taken in. Another records officer has to log in once to hand it on to you.</source>
        <translation>未采集任何内容。需由另一位档案管理员登录一次，将密钥移交给您。</translation>
    </message>
    <message>
        <source>The file cannot be read. It was left where it is.</source>
        <translation>文件无法读取，已原样留在原处。</translation>
    </message>
    <message>
        <source>A link to another place; it is not followed.</source>
        <translation>这是指向别处的链接，不予跟随。</translation>
    </message>
    <message>
        <source>This is no mail. It was left where it is.</source>
        <translation>不是邮件，已原样留在原处。</translation>
    </message>
    <message>
        <source>It waits in quarantine since an earlier import. Try it again there.</source>
        <translation>先前导入时已进入隔离区，请在隔离区重试。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>An Outlook file; its form cannot be read here. Save its messages as .eml or mbox and import those. It was left where it is.</source>
        <translation>这是 Outlook 专用格式的文件，无法直接采集。请将其中的邮件另存为 .eml 或 mbox 后再导入。原文件未作改动。</translation>
    </message>
    <message>
        <source>%1: not taken in again. %2</source>
        <translation>%1：不再收录。%2</translation>
    </message>
</context>
<context>
    <name>MailRefusal</name>
    <message>
        <source>It has no header lines; this is no mail.</source>
        <translation>没有邮件头，不是邮件。</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB.</source>
        <translation>超过 64 MiB。</translation>
    </message>
    <message>
        <source>It has more header lines than a mail can need.</source>
        <translation>邮件头行数超出正常范围。</translation>
    </message>
    <message>
        <source>It has more parts than a mail can need.</source>
        <translation>邮件分段数超出正常范围。</translation>
    </message>
    <message>
        <source>Its parts are nested deeper than a mail can need.</source>
        <translation>邮件嵌套层数超出正常范围。</translation>
    </message>
    <message>
        <source>It cannot be read as a mail.</source>
        <translation>无法按邮件格式解析。</translation>
    </message>
    <message>
        <source>Reading it took more memory than is allowed, or failed.</source>
        <translation>解析时内存超出限制或解析失败。</translation>
    </message>
    <message>
        <source>Reading it took longer than is allowed.</source>
        <translation>解析时间超出限制。</translation>
    </message>
</context>
<context>
    <name>MailSource</name>
    <message>
        <source>%1, message %2</source>
        <translation>%1，第 %2 封</translation>
    </message>
</context>
<context>
    <name>ManualReason</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>The tool is not the company&apos;s</source>
        <translation>所用工具非公司配备</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>录制失败</translation>
    </message>
    <message>
        <source>Follow-up of a meeting in person</source>
        <translation>当面会谈的后续</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>MediumCondition</name>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>老化</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>MediumKind</name>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Mounted share</source>
        <translation>网络共享</translation>
    </message>
    <message>
        <source>Removable medium</source>
        <translation>移动介质</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>磁带</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>To review: %1</source>
        <translation>待审核：%1</translation>
    </message>
    <message>
        <source>To file: %1</source>
        <translation>待归档：%1</translation>
    </message>
    <message>
        <source>Returned to you: %1</source>
        <translation>已退回，请更正：%1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已驳回：%1</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>已归档：%1</translation>
    </message>
    <message>
        <source>A proposal waits for your decision</source>
        <translation>有一项提请待您决定</translation>
    </message>
    <message>
        <source>Your proposal was confirmed</source>
        <translation>您的提请已获确认</translation>
    </message>
    <message>
        <source>Your proposal was refused</source>
        <translation>您的提请未获同意</translation>
    </message>
    <message>
        <source>You are to act for %1</source>
        <translation>您将代理%1</translation>
    </message>
    <message>
        <source>You act for %1 now</source>
        <translation>您现在代理%1</translation>
    </message>
    <message>
        <source>You no longer act for %1</source>
        <translation>您不再代理%1</translation>
    </message>
    <message>
        <source>Collection ended: %1</source>
        <translation>采集结束：%1</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new records to review</source>
        <translation>
            <numerusform>超过 %n 条新记录待审核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records to review</source>
        <translation>
            <numerusform>%n 条新记录待审核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n new records to file</source>
        <translation>
            <numerusform>超过 %n 条新记录待归档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records to file</source>
        <translation>
            <numerusform>%n 条新记录待归档</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the queue</source>
        <translation>打开待办列表</translation>
    </message>
    <message>
        <source>%1 acts for you now</source>
        <translation>%1现在代理您</translation>
    </message>
    <message>
        <source>%1 no longer acts for you</source>
        <translation>%1不再代理您</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>隔离 %n 封</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to assign</source>
        <translation>
            <numerusform>待认领 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for you.</source>
        <translation>
            <numerusform>有 %n 条记录等待您处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is news of %n records of yours.</source>
        <translation>
            <numerusform>您的 %n 条记录有新进展。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is news for you.</source>
        <translation>有新的消息。</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>待审核 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <translation>
            <numerusform>待归档 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned to you</source>
        <translation>
            <numerusform>退回待更正 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for more than %n days: %1</source>
        <translation>
            <numerusform>等待已超过 %n 天：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>An application waits for your decision</source>
        <translation>有申请等待您审批</translation>
    </message>
    <message>
        <source>A granted application waits for your assistance</source>
        <translation>有已批准的申请等待您协助</translation>
    </message>
    <message>
        <source>A question about your application waits for your answer</source>
        <translation>您的申请被询问，等待您答复</translation>
    </message>
    <message>
        <source>Your application was granted</source>
        <translation>您的申请已批准</translation>
    </message>
    <message>
        <source>Your application was refused</source>
        <translation>您的申请未获批准</translation>
    </message>
    <message>
        <source>What you applied for can be read now</source>
        <translation>您申请的记录可以查阅了</translation>
    </message>
    <message>
        <source>Your grant has ended</source>
        <translation>您的授权已终止</translation>
    </message>
    <message>
        <source>The deadline of a request from outside is near</source>
        <translation>外部请求的办理期限将至</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals or applications wait for your decision.</source>
        <translation>
            <numerusform>%n 项提议或申请等待您决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to decide</source>
        <translation>
            <numerusform>%n 份申请待审批</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <source>%1 asks you for an explanation</source>
        <translation>%1 要求您作出说明</translation>
    </message>
    <message>
        <source>%1 answered your question</source>
        <translation>%1 已作出说明</translation>
    </message>
    <message numerus="yes">
        <source>%n explanations to give</source>
        <translation>
            <numerusform>待说明 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>An application waits too long</source>
        <translation>有申请逾期未办</translation>
    </message>
    <message numerus="yes">
        <source>%n applications to fulfil</source>
        <translation>
            <numerusform>%n 份申请待协助</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold that you placed was lifted</source>
        <translation>您的封存已解除</translation>
    </message>
    <message>
        <source>Another retention schedule was decided on</source>
        <translation>新的留存期限表已批准</translation>
    </message>
    <message>
        <source>Your disposition plan was approved</source>
        <translation>您的处置方案已获批准</translation>
    </message>
    <message>
        <source>An approved disposition plan waits to be carried out</source>
        <translation>有获批的处置方案待执行</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Entered by hand</source>
        <translation>手工补录</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>采集</translation>
    </message>
</context>
<context>
    <name>OutsideFiles</name>
    <message>
        <source>A record bears the number “%1”, which is none.</source>
        <translation>有记录的编号为“%1”，不是有效编号。</translation>
    </message>
    <message>
        <source>Tell the auditor.</source>
        <translation>请告知审计员。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>文件“%1”无法读取。</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The evidence package was not made. Nothing is left of it.</source>
        <translation>证据包未生成，没有留下任何文件。</translation>
    </message>
    <message>
        <source>The signature does not fit the key of whoever makes the package.</source>
        <translation>签名与制作人的密钥不符。</translation>
    </message>
    <message>
        <source>No package was made. Log in again and try once more.</source>
        <translation>未生成证据包。请重新登录后再试一次。</translation>
    </message>
    <message>
        <source>The evidence package could not be written.</source>
        <translation>证据包无法写入。</translation>
    </message>
    <message>
        <source>Nothing is left of it, and the records are as they were. Check that the disk is not full and that you may write there, or choose another place.</source>
        <translation>没有留下任何文件，记录未受影响。请检查磁盘空间和写入权限，或另选位置。</translation>
    </message>
    <message>
        <source>There is already something at %1.</source>
        <translation>%1 处已有内容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name: an evidence package never replaces one.</source>
        <translation>未作任何更改。请换一个名称：证据包从不覆盖已有内容。</translation>
    </message>
    <message>
        <source>No package was made.</source>
        <translation>未生成证据包。</translation>
    </message>
    <message>
        <source>A package needs a document number, the company, the reason and whom it is for.</source>
        <translation>证据包须有文号、单位名称、事由和接收单位。</translation>
    </message>
    <message>
        <source>There is no record to hand over.</source>
        <translation>没有可移交的记录。</translation>
    </message>
    <message>
        <source>Journal entry %1 is not the one of the journal.</source>
        <translation>日志第 %1 条与日志中的内容不符。</translation>
    </message>
    <message>
        <source>Journal entry %1 is given twice.</source>
        <translation>日志第 %1 条重复。</translation>
    </message>
    <message>
        <source>Journal entry %1 is missing.</source>
        <translation>缺少日志第 %1 条。</translation>
    </message>
    <message>
        <source>The record %1 is either whole, with what was committed to, or a derivative without it.</source>
        <translation>记录 %1 要么完整并附承诺原文，要么是不附承诺原文的遮蔽副本。</translation>
    </message>
    <message>
        <source>The record %1 is not what its commitment says.</source>
        <translation>记录 %1 与其承诺值不符。</translation>
    </message>
    <message>
        <source>The attachments of the record %1 are missing.</source>
        <translation>缺少记录 %1 的附件。</translation>
    </message>
    <message>
        <source>The key of whoever signs the package is missing.</source>
        <translation>缺少证据包签名人的密钥。</translation>
    </message>
    <message>
        <source>An attachment of the record %1 is not as it was filed.</source>
        <translation>记录 %1 的一个附件与归档时不一致。</translation>
    </message>
    <message>
        <source>No package was made. Tell the auditor.</source>
        <translation>未生成证据包。请告知审计员。</translation>
    </message>
    <message>
        <source>A message could not be written.</source>
        <translation>一封邮件无法写入。</translation>
    </message>
    <message>
        <source>Nothing is left of the package. Check that the disk is not full, or choose another place.</source>
        <translation>证据包没有留下任何文件。请检查磁盘空间，或另选位置。</translation>
    </message>
    <message>
        <source>The columns of the record %1 are missing.</source>
        <translation>缺少记录 %1 的登记行。</translation>
    </message>
    <message>
        <source>A form of the application %1 is not what its commitment says.</source>
        <translation>申请 %1 的某一版申请表与其承诺值不符。</translation>
    </message>
</context>
<context>
    <name>PackagePapers</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>%1 · evidence package %2 · %3</source>
        <translation>%1 · 证据包 %2 · %3</translation>
    </message>
    <message>
        <source>%1 (identification %2)</source>
        <translation>%1（证件号 %2）</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Journal entry (custody)</source>
        <translation>保管链日志</translation>
    </message>
    <message>
        <source>Application and decision</source>
        <translation>申请与审批</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Mail, made from the record</source>
        <translation>邮件（由记录还原）</translation>
    </message>
    <message>
        <source>Communication record</source>
        <translation>通讯记录</translation>
    </message>
    <message>
        <source>Proof of integrity</source>
        <translation>完整性证明</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>签名公钥</translation>
    </message>
    <message>
        <source>Redacted derivative of the record %1: what is marked %2 was taken out before handing over. The record itself is kept unchanged.</source>
        <translation>本件为记录 %1 的遮蔽副本：标有 %2 之处已在移交前删去。原记录按原样保存，未作改动。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别与渠道</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>涉及人员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>归档时间</translation>
    </message>
    <message>
        <source>%1, %2
in the package: %3
SM3: %4
SHA-256: %5</source>
        <translation>%1，%2
包内位置：%3
SM3：%4
SHA-256：%5</translation>
    </message>
    <message>
        <source>%1: withheld, because what stands in it beside what is seen cannot be taken out</source>
        <translation>%1：未移交，因其中不可见的附带信息无法清除</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <translation>遮蔽说明</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>保管链</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺值</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Certificate of electronic evidence</source>
        <translation>电子数据出具证明</translation>
    </message>
    <message>
        <source>%1 certifies that the communication records of this evidence package come from its store of records and were neither altered nor shortened when they were taken out, beyond what is named on a derivative.</source>
        <translation>兹证明：本证据包所载通讯记录提取自%1的通讯记录库，提取过程中除遮蔽副本上注明之处外，未作增加、删除或修改。</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>出具单位</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Their document</source>
        <translation>对方文书号</translation>
    </message>
    <message>
        <source>Handling officers</source>
        <translation>办案人员</translation>
    </message>
    <message>
        <source>Reason and legal basis</source>
        <translation>事由与法律依据</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>提取人</translation>
    </message>
    <message>
        <source>Taken out at</source>
        <translation>提取时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>提取方法</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>软硬件环境</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Integrity value (%1)</source>
        <translation>完整性校验值（%1）</translation>
    </message>
    <message>
        <source>The integrity value covers path, size and both digests of every file of the package other than this certificate and manifest.json; it also stands, signed, in certificate.json. To check the whole package without this company: tongjian-verify and the package.</source>
        <translation>完整性校验值覆盖证据包内除本证明和 manifest.json 之外每个文件的路径、大小和两种摘要，并经签名载于 certificate.json。无须出具单位参与即可核验全包：运行 tongjian-verify 并指定本证据包。</translation>
    </message>
    <message>
        <source>What no check can show: unregistered copies of the store, and journal entries that no surviving witness ever saw.</source>
        <translation>任何核验均不能证明之事项：未登记的记录库副本，以及未被任何留存凭据见证过的日志条目。</translation>
    </message>
    <message>
        <source>Seal of the company</source>
        <translation>单位盖章</translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation>签名、日期</translation>
    </message>
    <message>
        <source>Record of handing over electronic data</source>
        <translation>电子数据移交笔录</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交单位</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>移交内容</translation>
    </message>
    <message>
        <source>Integrity value</source>
        <translation>完整性校验值</translation>
    </message>
    <message>
        <source>As on the certificate of the same document number; compared and in agreement: ☐ yes  ☐ no</source>
        <translation>见同文号《电子数据出具证明》；当场比对：☐ 一致  ☐ 不一致</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Medium and number</source>
        <translation>存储介质及编号</translation>
    </message>
    <message>
        <source>Handed over by (signature)</source>
        <translation>移交人（签名）</translation>
    </message>
    <message>
        <source>Officer %1 (signature)</source>
        <translation>办案人员%1（签名）</translation>
    </message>
    <message>
        <source>Received by (signature)</source>
        <translation>接收人（签名）</translation>
    </message>
    <message>
        <source>Witness (signature)</source>
        <translation>见证人（签名）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>%1, together %2: the %3 of list.csv, that list, and the record of handing over</source>
        <translation>%1 个，共 %2：清单（list.csv）所列 %3 个，及清单、移交笔录</translation>
    </message>
    <message>
        <source>Evidence package: %1 records, %2 files, together %3: the %4 of list.csv, and that list</source>
        <translation>证据包一份：记录 %1 件，文件 %2 个，共 %3，即《电子数据清单》（list.csv）所列 %4 个及清单本身</translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>My work</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>高层领导</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>My account</source>
        <translation>我的账号</translation>
    </message>
    <message>
        <source>my records with this person</source>
        <translation>我与此人的记录</translation>
    </message>
</context>
<context>
    <name>PaperKind</name>
    <message>
        <source>Document that asks</source>
        <translation>来文</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>身份证明</translation>
    </message>
    <message>
        <source>Approval of the competent authority</source>
        <translation>主管机关批准文件</translation>
    </message>
    <message>
        <source>Consent of the persons concerned</source>
        <translation>当事人同意书</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>其他文件</translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Called party</source>
        <translation>被叫</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Blind copy to</source>
        <translation>密送</translation>
    </message>
</context>
<context>
    <name>PasswordSlips</name>
    <message>
        <source>Initial passwords</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Your account in Tongjian, %1</source>
        <translation>%1 的通鉴账号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>At your first login you choose a password of your own and make your own keys; nobody else ever knows them. From then on this initial password opens nothing. Until then keep this slip to yourself, afterwards destroy it.</source>
        <translation>首次登录时，请设定自己的密码并生成自己的密钥，他人无从得知。此后这个初始密码即告失效。在此之前请妥善保管本条，用后销毁。</translation>
    </message>
    <message>
        <source>The initial passwords cannot be saved.</source>
        <translation>初始密码未能保存。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有此人。</translation>
    </message>
    <message>
        <source>Nobody does this to the own account.</source>
        <translation>任何人不得对自己的账号这样做。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask another person with the right to do it.</source>
        <translation>未作任何改动。请另一位有权限的人办理。</translation>
    </message>
    <message>
        <source>An account needs a login name and the person&apos;s name.</source>
        <translation>账号须有登录名和姓名。</translation>
    </message>
    <message>
        <source>A login name has no blanks and at most 60 characters.</source>
        <translation>登录名不含空格，最多 60 个字符。</translation>
    </message>
    <message>
        <source>The login name %1 is taken.</source>
        <translation>登录名 %1 已被使用。</translation>
    </message>
    <message>
        <source>Choose the person&apos;s department.</source>
        <translation>请选择所属部门。</translation>
    </message>
    <message>
        <source>There is no such department.</source>
        <translation>没有这个部门。</translation>
    </message>
    <message>
        <source>There is already a department %1.</source>
        <translation>已有名为“%1”的部门。</translation>
    </message>
    <message>
        <source>People still belong to this department. Move them first.</source>
        <translation>仍有人员属于此部门，请先调出。</translation>
    </message>
    <message numerus="yes">
        <source>%n records of this department are still under way.</source>
        <translation>
            <numerusform>此部门还有 %n 条记录在办。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is already proposed and waits for a decision.</source>
        <translation>此提名已提出，正等待决定。</translation>
    </message>
    <message>
        <source>This proposal is no longer open.</source>
        <translation>此提名已不再待决。</translation>
    </message>
    <message>
        <source>Who proposed it, who decides and who receives it must be three persons.</source>
        <translation>提名人、决定人和被提名人须为三个人。</translation>
    </message>
    <message>
        <source>%1 decides on this proposal.</source>
        <translation>此提名由%1决定。</translation>
    </message>
    <message>
        <source>Somebody else decides on this proposal now.</source>
        <translation>此提名现由他人决定。</translation>
    </message>
    <message>
        <source>This person no longer has the role.</source>
        <translation>此人已不再担任该角色。</translation>
    </message>
    <message>
        <source>A department needs a name of at most 100 characters.</source>
        <translation>请填写部门名称，不超过 100 个字。</translation>
    </message>
    <message>
        <source>A person needs a name of at most 100 characters.</source>
        <translation>人员须有姓名，最多 100 个字符。</translation>
    </message>
    <message>
        <source>A department cannot be merged into itself.</source>
        <translation>部门不能并入自身。</translation>
    </message>
    <message>
        <source>Security administrators propose roles. When none is left, an executive proposes one.</source>
        <translation>角色由安全管理员提名；没有安全管理员在任时，由高层领导提名一人接任。</translation>
    </message>
    <message>
        <source>An administrator is there again, who proposes this role.</source>
        <translation>现已有安全管理员在任，应由其提名。</translation>
    </message>
</context>
<context>
    <name>PeoplePages</name>
    <message>
        <source>People and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>待决提请</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>代理安排</translation>
    </message>
</context>
<context>
    <name>PersonalItems</name>
    <message>
        <source>This is too long to be kept as a template.</source>
        <translation>内容过长，无法存为模板。</translation>
    </message>
    <message>
        <source>Nothing was saved. Shorten its texts.</source>
        <translation>未作保存。请缩短其中的文字。</translation>
    </message>
    <message>
        <source>This template is no longer there.</source>
        <translation>该模板已不存在。</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps on another computer.</source>
        <translation>它已在此期间被删除，可能是在另一台计算机上。</translation>
    </message>
</context>
<context>
    <name>PhysicalMethod</name>
    <message>
        <source>Shredding</source>
        <translation>粉碎</translation>
    </message>
    <message>
        <source>Pulping</source>
        <translation>化浆</translation>
    </message>
    <message>
        <source>Incineration</source>
        <translation>焚毁</translation>
    </message>
    <message>
        <source>Disintegration</source>
        <translation>碾碎</translation>
    </message>
    <message>
        <source>Degaussing</source>
        <translation>消磁</translation>
    </message>
</context>
<context>
    <name>PlanCondition</name>
    <message>
        <source>Approved by an executive</source>
        <translation>经高层领导批准</translation>
    </message>
    <message>
        <source>Within its time</source>
        <translation>在执行期限内</translation>
    </message>
    <message>
        <source>The list is the one that was decided on</source>
        <translation>清单与审批时一致</translation>
    </message>
    <message>
        <source>A backup was made after the decision</source>
        <translation>审批之后已作备份</translation>
    </message>
    <message>
        <source>It was proven by putting it back</source>
        <translation>该备份已试恢复验证</translation>
    </message>
    <message>
        <source>A sample of it was opened</source>
        <translation>该备份已抽样打开</translation>
    </message>
    <message>
        <source>Its medium can be reached</source>
        <translation>备份介质可访问</translation>
    </message>
    <message>
        <source>The clock is to be believed</source>
        <translation>时钟可信</translation>
    </message>
    <message>
        <source>Who carries it out did not decide on it</source>
        <translation>执行人未参与审批</translation>
    </message>
</context>
<context>
    <name>PlanDisplay</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>waits for an executive</source>
        <translation>待高层领导审批</translation>
    </message>
    <message>
        <source>waits for the applicant&apos;s answer</source>
        <translation>待申请人答复</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>已过期限</translation>
    </message>
    <message>
        <source>waits for a records officer</source>
        <translation>待档案管理员执行</translation>
    </message>
    <message>
        <source>nothing was cleared</source>
        <translation>未作清理</translation>
    </message>
    <message>
        <source>grace until %1</source>
        <translation>宽限至 %1</translation>
    </message>
    <message>
        <source>grace was over on %1</source>
        <translation>宽限期已于 %1 届满</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Being cleared</source>
        <translation>清理中</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清理</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is frozen: until the decision and after it, it can only become shorter. An executive decides on exactly these records.</source>
        <translation>清单已锁定：审批前后都只减不增。高层领导只就这些记录作出决定。</translation>
    </message>
    <message>
        <source>%1 was asked a question and answers it under “Applications”.</source>
        <translation>已向 %1 退问，由其在“申请”页答复。</translation>
    </message>
    <message>
        <source>Its time was over before anybody began. Nothing was cleared; a new plan is needed.</source>
        <translation>期限届满仍未开始执行，未清理任何记录，需要另行编制方案。</translation>
    </message>
    <message>
        <source>Approved. A records officer clears it from %1 to %2, as soon as everything below is there.</source>
        <translation>已批准。以下条件具备后，由档案管理员在 %1 至 %2 期间清理。</translation>
    </message>
    <message>
        <source>The clearing stopped before its end: %1 of %2 records were looked at. It goes on where it stopped.</source>
        <translation>清理中途停止：%2 条记录已处理 %1 条，可从中断处继续。</translation>
    </message>
    <message>
        <source>Gone through on %1. Every record had a reason to stay.</source>
        <translation>已于 %1 处理完毕，全部记录均有理由保留。</translation>
    </message>
    <message>
        <source>Cleared on %1. Until %2 what was cleared can be brought back from the backup.</source>
        <translation>已于 %1 清理。%2 之前可从备份恢复。</translation>
    </message>
    <message>
        <source>Cleared on %1. The period of grace was over on %2.</source>
        <translation>已于 %1 清理，宽限期已于 %2 届满。</translation>
    </message>
    <message>
        <source>Nothing was cleared. Its records are free for another plan.</source>
        <translation>未作清理，其记录可列入其他方案。</translation>
    </message>
    <message>
        <source>Records on the list</source>
        <translation>清单记录数</translation>
    </message>
    <message>
        <source>Due, and listed, on</source>
        <translation>到期锁定日期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>To be begun from – to</source>
        <translation>开始执行期限</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Period of grace</source>
        <translation>宽限期</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>清单摘要</translation>
    </message>
    <message>
        <source>Cleared by the plan</source>
        <translation>清理所依方案</translation>
    </message>
    <message>
        <source>To be brought back by</source>
        <translation>恢复期限</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Backup that keeps them</source>
        <translation>留存备份</translation>
    </message>
    <message>
        <source>Of the cleared ones, brought back</source>
        <translation>已清理的记录中已恢复</translation>
    </message>
    <message>
        <source>Of those still there, to be kept</source>
        <translation>尚未清理的记录中标明保留</translation>
    </message>
    <message>
        <source>clears</source>
        <translation>执行清理</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared</source>
        <translation>
            <numerusform>清理 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out</source>
        <translation>
            <numerusform>剔除 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>period of grace ends</source>
        <translation>宽限期届满</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>to be destroyed since %1</source>
        <translation>%1 起待销毁</translation>
    </message>
    <message>
        <source>Cleared on %1. The period of grace was over on %2: a records officer and an auditor as witness destroy what is left.</source>
        <translation>已于 %1 清理，宽限期已于 %2 届满：由档案管理员执行、审计员见证，销毁其余记录。</translation>
    </message>
    <message>
        <source>Of the cleared ones, destroyed</source>
        <translation>已清理的记录中已销毁</translation>
    </message>
    <message>
        <source>Being destroyed</source>
        <translation>销毁中</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：不具备</translation>
    </message>
    <message>
        <source>journal entry %1</source>
        <translation>日志第 %1 条</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>具备</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不具备</translation>
    </message>
</context>
<context>
    <name>PlanOutcome</name>
    <message>
        <source>Still there</source>
        <translation>尚未清理</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>延长留存</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>有人申请</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Kept by a reviewer</source>
        <translation>审阅人保留</translation>
    </message>
</context>
<context>
    <name>PlanOverview</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>PlanTrust</name>
    <message>
        <source>It keeps a record that is on no such list.</source>
        <translation>所保留的记录不在该清单上。</translation>
    </message>
    <message>
        <source>The list of the plan %1 is not the one that was submitted.</source>
        <translation>方案 %1 的清单与提交时不一致。</translation>
    </message>
    <message>
        <source>Nothing is decided or cleared by it. Tell the auditor; the store can be restored from a backup.</source>
        <translation>不据此审批或清理。请告知审计员，可从备份恢复本库。</translation>
    </message>
    <message>
        <source>No backup was made after the decision.</source>
        <translation>审批之后没有备份。</translation>
    </message>
    <message>
        <source>The backup was not proven by putting it back.</source>
        <translation>该备份未经试恢复验证。</translation>
    </message>
    <message>
        <source>No sample of the backup was opened.</source>
        <translation>该备份未经抽样打开。</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Going on with a matter</source>
        <translation>办理业务</translation>
    </message>
    <message>
        <source>Dispute or claim</source>
        <translation>纠纷或索赔</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计检查</translation>
    </message>
    <message>
        <source>Investigation of a breach of rules</source>
        <translation>违规调查</translation>
    </message>
    <message>
        <source>Handover of a post</source>
        <translation>岗位交接</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>法定义务</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ReasonTemplates</name>
    <message>
        <source>There are no words to keep yet.</source>
        <translation>还没有可以保存的文字。</translation>
    </message>
    <message>
        <source>Write the reason first, then save it as a usual one.</source>
        <translation>请先写下理由，再存为常用理由。</translation>
    </message>
    <message>
        <source>The other side&apos;s name or number is missing.</source>
        <translation>缺少对方的姓名或号码。</translation>
    </message>
    <message>
        <source>The times do not fit what is told; please check beginning and end.</source>
        <translation>时间与所述内容不符，请核对开始和结束时间。</translation>
    </message>
    <message>
        <source>The summary does not say what was agreed, or by when.</source>
        <translation>摘要没有写明商定了什么、何时完成。</translation>
    </message>
    <message>
        <source>The file that is spoken of is not attached.</source>
        <translation>所提到的文件没有作为附件上传。</translation>
    </message>
    <message>
        <source>This talk has been recorded already.</source>
        <translation>这次通讯已经有记录。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>This record&apos;s content cannot be read.</source>
        <translation>无法读取此记录的内容。</translation>
    </message>
    <message>
        <source>It is kept as it is. Tell the records officers.</source>
        <translation>内容原样保留，请告知档案管理员。</translation>
    </message>
    <message>
        <source>This record was written by a newer version of Tongjian.</source>
        <translation>此记录由更新版本的通鉴写入。</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>请安装新版本后查阅。</translation>
    </message>
    <message>
        <source>The field “%1” is not right: expected %2.</source>
        <translation>字段“%1”有误：应为%2。</translation>
    </message>
    <message>
        <source>Nothing was stored. Correct the input and try again.</source>
        <translation>未保存任何内容。请更正输入后重试。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a known field</source>
        <translation>已知字段</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>no such field in a record of the kind “%1”</source>
        <translation>“%1”类记录没有此字段</translation>
    </message>
    <message>
        <source>no attachments here</source>
        <translation>此处不含附件</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A review of this record was altered outside Tongjian.</source>
        <translation>此记录的审核意见在通鉴之外被改动。</translation>
    </message>
    <message>
        <source>Tell the auditor. The record can be restored from a backup.</source>
        <translation>请告知审计员，记录可从备份恢复。</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>没有记录 %1。</translation>
    </message>
    <message>
        <source>This attachment is not open to you.</source>
        <translation>您无权查看此附件。</translation>
    </message>
    <message>
        <source>A filed record is read through an approved application.</source>
        <translation>已归档的记录须经批准的查询申请方可查阅。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>The record was changed after you opened it.</source>
        <translation>您打开之后记录有了变化。</translation>
    </message>
    <message>
        <source>Nothing was decided. Look at it again, then decide.</source>
        <translation>未作决定。请重新查看后再决定。</translation>
    </message>
    <message>
        <source>The attachment %1 is missing.</source>
        <translation>缺少附件 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Attach the file again.</source>
        <translation>未作任何改动。请重新添加该文件。</translation>
    </message>
    <message>
        <source>The record %1 has no such version.</source>
        <translation>记录 %1 没有这个版本。</translation>
    </message>
</context>
<context>
    <name>RecordClass</name>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Multimedia</source>
        <translation>多媒体</translation>
    </message>
</context>
<context>
    <name>RecordDisplay</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>for less than an hour</source>
        <translation>不到一小时</translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <translation>
            <numerusform> %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform> %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>补录·迟</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>已等待%1</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>files</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>submits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>(No subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 代 %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>before: %1
now: %2</source>
        <translation>原为：%1
现为：%2</translation>
    </message>
    <message>
        <source>is: %1
is to be: %2</source>
        <translation>原为：%1
改为：%2</translation>
    </message>
    <message>
        <source>Asked for by %1
%2</source>
        <translation>申请人 %1
%2</translation>
    </message>
    <message>
        <source>What was written is not open to you.</source>
        <translation>您无权查看其内容。</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>向 %1：%2</translation>
    </message>
    <message>
        <source>explains</source>
        <translation>作出说明</translation>
    </message>
</context>
<context>
    <name>RecordFiles</name>
    <message>
        <source>The file cannot be written there.</source>
        <translation>无法写入该位置。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>This record is “%1” now.</source>
        <translation>该记录现为“%1”。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何文件。</translation>
    </message>
    <message>
        <source>Only an own record that waits for its review or filing can be printed. What is filed is given out through an approved application.</source>
        <translation>只能打印本人录入、尚待审核或归档的记录。已归档的记录须经批准的查询申请才能提供。</translation>
    </message>
    <message>
        <source>Attachments are saved while it is decided on a record. What is filed is given out through an approved application.</source>
        <translation>附件只能在记录办结前另存。已归档的记录须经批准的查询申请才能提供。</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>My records</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Submitted as %1.</source>
        <translation>已提交，编号 %1。</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待我审核</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>待认领</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Calls in series</source>
        <translation>连续补录通话</translation>
    </message>
</context>
<context>
    <name>RecordPrint</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别与渠道</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>Attachments (not printed)</source>
        <translation>附件（未打印）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>%1 · %2 · printed by %3, %4. Not filed: not the record of the archive.</source>
        <translation>%1 · %2 · %3 打印于 %4。尚未归档，不是档案原件。</translation>
    </message>
    <message>
        <source>%1 · %2 · extracted by %3, %4, under the application %5. For its purpose alone.</source>
        <translation>%1 · %2 · %3 摘录于 %4，依据申请 %5，仅限其用途使用。</translation>
    </message>
</context>
<context>
    <name>RecordQuestions</name>
    <message>
        <source>What was signed with it is missing.</source>
        <translation>一并签名的内容缺失。</translation>
    </message>
    <message>
        <source>The text is not the one that was signed.</source>
        <translation>内容与签名时不同。</translation>
    </message>
    <message>
        <source>It is not as it was signed.</source>
        <translation>与签名时不一致。</translation>
    </message>
    <message>
        <source>The record was not filed then.</source>
        <translation>当时该记录尚未归档。</translation>
    </message>
    <message>
        <source>It asks somebody whom the record does not concern, or whose account was not active.</source>
        <translation>被要求说明的人与该记录无关，或其账号当时未启用。</translation>
    </message>
    <message>
        <source>Whoever asked had no right to it.</source>
        <translation>提出要求的人无权要求说明。</translation>
    </message>
    <message>
        <source>It answers a question that nobody asked.</source>
        <translation>所答复的说明要求并不存在。</translation>
    </message>
    <message>
        <source>It answers in the place of whoever was asked.</source>
        <translation>并非由被要求说明的人本人答复。</translation>
    </message>
    <message>
        <source>The question had been answered before.</source>
        <translation>该项说明要求此前已经答复。</translation>
    </message>
    <message>
        <source>There is a question or an answer that nobody signed.</source>
        <translation>存在无人签名的说明要求或答复。</translation>
    </message>
    <message>
        <source> (journal entry %1)</source>
        <translation>（日志第 %1 条）</translation>
    </message>
    <message>
        <source>What was asked and explained about the record %1 was altered outside Tongjian: %2%3</source>
        <translation>记录 %1 的说明往来在通鉴之外被改动：%2%3</translation>
    </message>
    <message>
        <source>Tell the auditor. The store can be restored from a backup.</source>
        <translation>请告知审计员；可从备份恢复。</translation>
    </message>
</context>
<context>
    <name>RecordState</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已采集</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>待认领</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>Being destroyed</source>
        <translation>销毁中</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>What the backup has of the record %1 is not what was cleared.</source>
        <translation>备份中的记录 %1 与清理的不一致。</translation>
    </message>
    <message>
        <source>Nothing was brought back. Tell the auditor; another copy of the backup may be whole.</source>
        <translation>未恢复任何记录。请告知审计员，该备份的其他副本可能完好。</translation>
    </message>
    <message>
        <source>The record %1 was not cleared by this plan, or is back already.</source>
        <translation>记录 %1 不是由本方案清理的，或已恢复。</translation>
    </message>
    <message>
        <source>This is no application to bring cleared records back.</source>
        <translation>这不是恢复已清理记录的申请。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was brought back.</source>
        <translation>未恢复任何记录。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought back.</source>
        <translation>已停止，未恢复任何记录。</translation>
    </message>
    <message>
        <source>Destroyed on %1 by the plan %2, carried out by %3. Nobody can bring it back.</source>
        <translation>已于 %1 按方案 %2 由 %3 销毁，不可恢复。</translation>
    </message>
    <message>
        <source>Cleared on %1 by the plan %2, carried out by %3. Until it is destroyed it can be brought back from the backup by an executive&apos;s decision.</source>
        <translation>已于 %1 按方案 %2 由 %3 清理。销毁之前，经高层领导批准可从备份恢复。</translation>
    </message>
    <message>
        <source>Destroyed on %1 by %2, before this store was put back. Nobody can bring it back.</source>
        <translation>在本库恢复之前已于 %1 由 %2 销毁，不可恢复。</translation>
    </message>
</context>
<context>
    <name>RecoveryActions</name>
    <message numerus="yes">
        <source>Apply to bring %n cleared records back?</source>
        <translation>
            <numerusform>申请恢复 %n 条已清理的记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>An executive decides. They then come back out of the backup, each compared with what was cleared, are filed again, and due.</source>
        <translation>由高层领导审批。批准后从备份中取回，逐条与清理时核对，重新归档，仍属到期记录。</translation>
    </message>
    <message>
        <source>You can withdraw the application before the decision.</source>
        <translation>审批之前可以撤回申请。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>What they are needed for after all</source>
        <translation>仍需使用的理由</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>未提交。</translation>
    </message>
    <message>
        <source>Submitted as %1. An executive decides.</source>
        <translation>已提交，编号 %1，由高层领导审批。</translation>
    </message>
    <message>
        <source>Bringing records back</source>
        <translation>正在恢复记录</translation>
    </message>
    <message>
        <source>Read from the backup and compared</source>
        <translation>从备份读取并核对</translation>
    </message>
    <message numerus="yes">
        <source>%n records are back and filed again.</source>
        <translation>
            <numerusform>%n 条记录已恢复并重新归档。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheets</name>
    <message>
        <source>Recovery sheets</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of %2</source>
        <translation>恢复单 %1／%2</translation>
    </message>
    <message>
        <source>Any two of the three sheets together open everything in the store. Give each to another trusted person; keep them apart, locked away and out of others&apos; reach. One sheet alone tells nothing. After use new sheets are made and these are destroyed.</source>
        <translation>三张恢复单中任意两张合在一起，可打开档案库中的一切。请分别交给不同的可靠人员，分开锁存，勿让他人接触。单独一张不泄露任何内容。使用之后须重新制作，并销毁这些恢复单。</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Nothing was made. Correct what is to be taken out and try again.</source>
        <translation>未生成任何内容。请更正要遮蔽之处后重试。</translation>
    </message>
    <message>
        <source>A place to be taken out lies outside of the text.</source>
        <translation>要遮蔽之处超出了文本范围。</translation>
    </message>
    <message>
        <source>There is no such participant, file or attachment.</source>
        <translation>没有这一参与人、文件或附件。</translation>
    </message>
    <message>
        <source>Whatever is taken out needs a reason.</source>
        <translation>每处遮蔽都须注明理由。</translation>
    </message>
    <message>
        <source>A place in a text is taken out of one part of one participant.</source>
        <translation>部分遮蔽只能针对某一参与人的某一项。</translation>
    </message>
    <message>
        <source>This field is taken out as a whole or not at all.</source>
        <translation>该栏只能整体遮蔽。</translation>
    </message>
    <message>
        <source>The field “%1” says what kind of record it is and stays.</source>
        <translation>“%1”一栏表明记录的种类，不能遮蔽。</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>This case is no longer at this step.</source>
        <translation>此事项已不在这一步。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有此人。</translation>
    </message>
    <message>
        <source>This account is disabled. Enable it first.</source>
        <translation>此账号已停用，请先启用。</translation>
    </message>
    <message>
        <source>Nobody renews the own account.</source>
        <translation>任何人不得换发自己的账号。</translation>
    </message>
    <message>
        <source>A security administrator proposes this; an executive only for the last one left of them.</source>
        <translation>此事由安全管理员提请；仅当只剩一名安全管理员时，其账号由高层领导提请。</translation>
    </message>
    <message>
        <source>A renewal of this account is under way already.</source>
        <translation>此账号的换发已在办理中。</translation>
    </message>
    <message>
        <source>Your roles were changed meanwhile.</source>
        <translation>您的角色在此期间已变更。</translation>
    </message>
    <message>
        <source>The confirmation is older than 14 days and no longer counts.</source>
        <translation>确认已超过 14 天，不再有效。</translation>
    </message>
    <message>
        <source>Nothing was changed. Propose it again.</source>
        <translation>未作任何改动。请重新提请。</translation>
    </message>
    <message>
        <source>Somebody else has just replaced the recovery sheets.</source>
        <translation>恢复单刚刚已由他人更换。</translation>
    </message>
    <message>
        <source>Destroy the sheets that were printed now and begin again with the newest ones.</source>
        <translation>请销毁刚才保存的恢复单，用最新的恢复单重新办理。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>A security administrator proposes new recovery sheets.</source>
        <translation>更换恢复单由安全管理员提请。</translation>
    </message>
    <message>
        <source>New recovery sheets are proposed already.</source>
        <translation>更换恢复单已经提请。</translation>
    </message>
    <message>
        <source>Who proposed it, who decides and whom it is about must be three persons.</source>
        <translation>提请人、决定人和当事人须为三个人。</translation>
    </message>
    <message>
        <source>%1 decides on this case.</source>
        <translation>此事项由%1决定。</translation>
    </message>
    <message>
        <source>Somebody else decides on this case now.</source>
        <translation>此事项现由他人决定。</translation>
    </message>
    <message>
        <source>Whoever proposed a renewal carries it out.</source>
        <translation>换发由提请人本人办理。</translation>
    </message>
    <message>
        <source>Two recovery sheets are needed: nobody else holds a key of this person&apos;s roles.</source>
        <translation>需要两张恢复单：此人角色的密钥没有其他人持有。</translation>
    </message>
    <message>
        <source>Nothing was changed. Fetch two of the three sheets and begin again.</source>
        <translation>未作任何改动。请取来三张恢复单中的两张，再重新办理。</translation>
    </message>
    <message>
        <source>keys.db has no role key that the recovery sheets could open.</source>
        <translation>keys.db 中没有恢复单可以打开的角色密钥。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the auditor; keys.db must be restored from a backup.</source>
        <translation>未作任何改动。请告知审计员，keys.db 须从备份恢复。</translation>
    </message>
    <message>
        <source>Whoever proposed new recovery sheets carries it out.</source>
        <translation>更换恢复单由提请人本人办理。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这项提请。</translation>
    </message>
    <message>
        <source>Whoever proposed a case withdraws it.</source>
        <translation>只有提请人本人可以撤回。</translation>
    </message>
    <message>
        <source>This case has taken effect, was refused or was withdrawn already.</source>
        <translation>这项提请已经生效、已被否决或已经撤回。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The document cannot be written there.</source>
        <translation>文档无法写到那里。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>The document could not be written whole and was removed.</source>
        <translation>文档未能写完，已删除。</translation>
    </message>
    <message>
        <source>Check that the disk is not full, or choose another place.</source>
        <translation>请确认磁盘未满，或另选位置。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>RestorationPages</name>
    <message>
        <source>Restored store</source>
        <translation>恢复的库</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The key of “%1” was renewed after this backup was made. Use a newer one.</source>
        <translation>“%1”的密钥在这份备份之后已更换，请使用更新的备份。</translation>
    </message>
    <message>
        <source>The keys could not be written.</source>
        <translation>密钥未能写入。</translation>
    </message>
    <message>
        <source>The recovery key was renewed after this backup was made. Use a newer one.</source>
        <translation>恢复密钥在这份备份之后已更换，请使用更新的备份。</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose another backup.</source>
        <translation>未恢复任何内容。请选择其他备份。</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>This account was not activated when the backup was made.</source>
        <translation>备份时该账户尚未启用。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>This store does not wait for the decision on a restoration.</source>
        <translation>此库并非待批准启用的恢复库。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>The application is about another restoration than this store&apos;s.</source>
        <translation>申请针对的不是此库的这次恢复。</translation>
    </message>
    <message>
        <source>Nothing was decided. Refuse it with this reason.</source>
        <translation>未作出任何决定。请以此为由驳回。</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>The schedule was changed meanwhile. Begin anew with the one that is in force.</source>
        <translation>留存期限表其间已变更，请以现行版本为准重新提出。</translation>
    </message>
    <message>
        <source>A schedule is in force from today on or later, and not before the one of %1.</source>
        <translation>留存期限表的施行日期不得早于今天，也不得早于 %1 起施行的版本。</translation>
    </message>
    <message>
        <source>There is no line for all of class %1.</source>
        <translation>缺少适用于全部“%1”类记录的一行。</translation>
    </message>
    <message>
        <source>%1 is shorter than the law allows (%2).</source>
        <translation>%1短于法定最短期限（%2）。</translation>
    </message>
    <message>
        <source>A longest period is needed: personal information is not kept without an end.</source>
        <translation>须规定最长期限：个人信息不得无限期留存。</translation>
    </message>
    <message>
        <source>The longest period is below the shortest.</source>
        <translation>最长期限短于最短期限。</translation>
    </message>
    <message>
        <source>A period is at most %1.</source>
        <translation>期限最长为 %1。</translation>
    </message>
    <message>
        <source>Say on which law, contract or rule it rests.</source>
        <translation>请注明依据的法律、合同或制度。</translation>
    </message>
    <message>
        <source>This class has no such channel.</source>
        <translation>该类别没有这个渠道。</translation>
    </message>
    <message>
        <source>It is about the same as line %1.</source>
        <translation>与第%1行的适用范围相同。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>Captured on %1; version %2 of the retention schedule (%3) keeps it %4, at least until %5</source>
        <translation>%1采集；按留存期限表第 %2 版（%3）留存 %4，至少至%5</translation>
    </message>
    <message>
        <source>Captured on %1; it was extended by itself and is kept at least until %2</source>
        <translation>%1采集；经单独延长，至少留存至%2</translation>
    </message>
    <message>
        <source> and at most until %1</source>
        <translation>，最长至%1</translation>
    </message>
    <message>
        <source>; no longest period is set</source>
        <translation>；未规定最长期限</translation>
    </message>
    <message>
        <source> (version %1 had promised something else at capture)</source>
        <translation>（采集时按第 %1 版承诺的期限不同）</translation>
    </message>
    <message>
        <source>; held for %1 and not cleared before that ends</source>
        <translation>；因%1封存，解除之前不清理</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; a hold may keep it longer</source>
        <translation>；若有封存，可能留存更久</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>RetentionPages</name>
    <message>
        <source>Retention periods</source>
        <translation>留存期限</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>What becomes due</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>RetentionService</name>
    <message>
        <source>Nothing was decided. Refuse it with this reason.</source>
        <translation>未作出任何决定。请以此为由驳回。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>Enter until which day they are kept.</source>
        <translation>请填写延长留存至哪一天。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why they are needed longer.</source>
        <translation>请至少用一句话说明为何需要延长留存。</translation>
    </message>
    <message>
        <source>The record %1 is not filed.</source>
        <translation>记录 %1 尚未归档。</translation>
    </message>
    <message>
        <source>The record %1 is kept that long anyway.</source>
        <translation>记录 %1 本已留存至该日或更久。</translation>
    </message>
    <message>
        <source>The record %1 is kept at most until %2. What is needed longer is held, with a reason that ends.</source>
        <translation>记录 %1 最长留存至 %2。需要更久的，请以会了结的事由封存。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This record is “%1” now; this decision no longer fits.</source>
        <translation>此记录现为“%1”，该决定已不适用。</translation>
    </message>
    <message>
        <source>Nothing was decided. Look at its history.</source>
        <translation>未作决定。请查看其经过。</translation>
    </message>
    <message>
        <source>Say why, so that the author knows what to do.</source>
        <translation>请说明理由，以便提交人知道如何处理。</translation>
    </message>
    <message>
        <source>Nothing was decided. Add a reason, or a remark at a field.</source>
        <translation>未作决定。请填写理由，或在字段上加批注。</translation>
    </message>
    <message>
        <source>Not complete. %1: %2</source>
        <translation>不完整。%1：%2</translation>
    </message>
    <message>
        <source>Nothing was filed. Return the record with this remark.</source>
        <translation>未归档。请附上此批注退回记录。</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>You approved this record yourself. Another records officer decides on it now.</source>
        <translation>此记录由您本人审核通过，须由另一位档案管理员处理。</translation>
    </message>
    <message>
        <source>This is not your own record.</source>
        <translation>这不是您本人的记录。</translation>
    </message>
    <message>
        <source>Nobody decides on an own record.</source>
        <translation>任何人不得对自己的记录作决定。</translation>
    </message>
    <message>
        <source>A records officer decides on this record now.</source>
        <translation>此记录现由档案管理员决定。</translation>
    </message>
    <message>
        <source>Only the head of the record&apos;s department decides on it.</source>
        <translation>只有记录所属部门的负责人可以决定。</translation>
    </message>
    <message>
        <source>Nobody files an own record.</source>
        <translation>任何人不得归档自己的记录。</translation>
    </message>
    <message>
        <source>This record does not concern you. Records of others are seen through an approved application.</source>
        <translation>此记录与您无关。他人的记录须经批准的查询申请方可查阅。</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>您的角色不允许此操作：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed. The attempt was recorded.</source>
        <translation>未作任何改动。此次尝试已记入日志。</translation>
    </message>
    <message>
        <source>own records only</source>
        <translation>仅限本人的记录</translation>
    </message>
    <message>
        <source>records of the own department, never own ones</source>
        <translation>仅限本部门的记录，本人的除外</translation>
    </message>
    <message>
        <source>never own records</source>
        <translation>本人的记录除外</translation>
    </message>
    <message>
        <source>records that concern the person, and those that wait for a decision of theirs</source>
        <translation>仅限涉及本人的记录及待本人处理的记录</translation>
    </message>
    <message>
        <source>own account only</source>
        <translation>仅限本人的账号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The person that you act for could not decide on this record either. Another one decides on it.</source>
        <translation>您所代理的人对这条记录也无权处理，须由他人处理。</translation>
    </message>
    <message>
        <source>for a role held in the own right</source>
        <translation>限本人担任的角色</translation>
    </message>
    <message>
        <source>substitutions of and for this person; any as administrator or auditor</source>
        <translation>限本人的代理安排；安全管理员和审计员不限</translation>
    </message>
    <message>
        <source>acting for %1 (%2) until %3</source>
        <translation>代理 %1（%2）至 %3</translation>
    </message>
    <message>
        <source>own proposals only</source>
        <translation>限本人提请的事项</translation>
    </message>
    <message>
        <source>own account; any as administrator</source>
        <translation>本人账号；安全管理员可及于任何账号</translation>
    </message>
    <message>
        <source>as the route of the application says</source>
        <translation>依申请的审批程序</translation>
    </message>
    <message>
        <source>Only the head of the record&apos;s department or a records officer asks for explanations.</source>
        <translation>只有记录所属部门的负责人或档案管理员可以要求说明。</translation>
    </message>
    <message>
        <source>This record does not concern you. Only who was asked explains.</source>
        <translation>此记录与您无关，只能由被要求说明的人说明。</translation>
    </message>
    <message>
        <source>about filed records, of the own department as a head; never towards themself</source>
        <translation>针对已归档的记录，部门负责人限本部门；不得对本人提出</translation>
    </message>
    <message>
        <source>once for each question to the person</source>
        <translation>每项说明要求限答复一次</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Department head</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Records officer</source>
        <translation>档案管理员</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>高层领导</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>定时任务</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Can open and file every record of the company, collects mail and hands keys on</source>
        <translation>可开启并归档本单位全部记录，采集邮件，转交密钥</translation>
    </message>
    <message>
        <source>Makes, moves and ends accounts and proposes roles; opens no record of others</source>
        <translation>新建、调整、停用账号并提请角色，不能开启他人的记录</translation>
    </message>
    <message>
        <source>Reads the whole journal and verifies the store; opens no record of others</source>
        <translation>查阅全部日志并核验档案库，不能开启他人的记录</translation>
    </message>
    <message>
        <source>Decides what is proposed; opens no record of others without an approved application</source>
        <translation>对提请事项作出决定；查询申请未获批准，不能开启他人的记录</translation>
    </message>
    <message>
        <source>Until an executive has proposed the next one and somebody else has decided, nobody manages accounts and departments.</source>
        <translation>在高层领导提名继任者并由另一人决定之前，账号和部门无人管理。</translation>
    </message>
    <message>
        <source>Until the role is given again, what the department submits goes to the records officers.</source>
        <translation>重新授予该角色之前，部门提交的记录直接转档案管理员。</translation>
    </message>
    <message>
        <source>Until the role is given again nobody does its work, and what only its key opens comes back by two recovery sheets alone.</source>
        <translation>重新授予该角色之前，相应工作无人办理；只有该角色密钥能打开的内容，届时须凭两份恢复单取回。</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Seeing own records</source>
        <translation>查阅本人记录</translation>
    </message>
    <message>
        <source>Seeing a department&apos;s records</source>
        <translation>查阅部门记录</translation>
    </message>
    <message>
        <source>Seeing records of the whole company</source>
        <translation>查阅全公司记录</translation>
    </message>
    <message>
        <source>Judicial or government request</source>
        <translation>司法、行政机关调取</translation>
    </message>
    <message>
        <source>Request by another outside body</source>
        <translation>其他外部单位调取</translation>
    </message>
    <message>
        <source>Correction of a filed record</source>
        <translation>更正已归档记录</translation>
    </message>
    <message>
        <source>Change of a retention period</source>
        <translation>调整留存期限</translation>
    </message>
    <message>
        <source>Lifting a hold</source>
        <translation>解除封存</translation>
    </message>
    <message>
        <source>Disposition plan</source>
        <translation>处置方案</translation>
    </message>
    <message>
        <source>Restore over a live store</source>
        <translation>覆盖恢复在用档案库</translation>
    </message>
    <message>
        <source>Giving a privileged role</source>
        <translation>授予特权角色</translation>
    </message>
    <message>
        <source>Review and filing of a record</source>
        <translation>记录的审核与归档</translation>
    </message>
    <message>
        <source>Filing of a head&apos;s own record</source>
        <translation>负责人本人记录的归档</translation>
    </message>
    <message>
        <source>Destruction with a witness</source>
        <translation>见证下的销毁</translation>
    </message>
    <message>
        <source>Bringing cleared records back</source>
        <translation>恢复已清理记录</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
</context>
<context>
    <name>SqlCipher</name>
    <message>
        <source>ZIP archive or Office document</source>
        <translation>ZIP 压缩包或 Office 文档</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>old Office document</source>
        <translation>旧版 Office 文档</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z 压缩包</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Outlook data file</source>
        <translation>Outlook 数据文件</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录音录像</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The connection could not be closed</source>
        <translation>连接未能关闭</translation>
    </message>
    <message>
        <source>The connection is not open</source>
        <translation>连接未打开</translation>
    </message>
    <message>
        <source>The transaction could not go on</source>
        <translation>事务未能继续</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the right to write there, or open a finished copy for reading only.</source>
        <translation>未作任何改动。请申请该处的写入权限，或以只读方式打开完整副本。</translation>
    </message>
    <message>
        <source>%1 is not a database of Tongjian but another kind of file (%2).</source>
        <translation>%1 不是通鉴的数据库，而是另一种文件（%2）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the right file, or restore this one from a backup.</source>
        <translation>未作任何改动。请选择正确的文件，或从备份恢复。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the file from a backup.</source>
        <translation>未作任何改动。请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>The database %1 is not there.</source>
        <translation>数据库 %1 不存在。</translation>
    </message>
    <message>
        <source>Nothing was created. Look for its folder elsewhere, or restore it from a backup.</source>
        <translation>未新建任何内容。请到别处查找其文件夹，或从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a database.</source>
        <translation>%1 是文件夹或设备，不是数据库。</translation>
    </message>
    <message>
        <source>Please choose the database file.</source>
        <translation>请选择数据库文件。</translation>
    </message>
    <message>
        <source>The database %1 cannot be read.</source>
        <translation>无法读取数据库 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and of its folder.</source>
        <translation>未作任何改动。请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 is a database without encryption.</source>
        <translation>%1 是未加密的数据库。</translation>
    </message>
    <message>
        <source>Tongjian never writes such files, so somebody has put it there. Nothing was changed. Restore the file from a backup.</source>
        <translation>通鉴从不写入这种文件，它是被人放到这里的。未作任何改动。请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>The database %1 is empty.</source>
        <translation>数据库 %1 是空的。</translation>
    </message>
    <message>
        <source>The database %1 was cut off; its end is missing.</source>
        <translation>数据库 %1 被截断，缺少末尾部分。</translation>
    </message>
    <message>
        <source>The newest changes are not yet in %1 itself.</source>
        <translation>最新的改动尚未写入 %1 本身。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it in every other program, or open it once where it can be written.</source>
        <translation>未作任何改动。请在其他程序中关闭它，或先在可写的地方打开一次。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>已有文件 %1。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Open it, or choose another place.</source>
        <translation>未覆盖任何内容。请直接打开它，或另选位置。</translation>
    </message>
    <message>
        <source>%1 of another database lies at this place.</source>
        <translation>该处留有另一数据库的 %1。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. It may hold that database&apos;s newest changes: keep it with its database, or choose another place.</source>
        <translation>未覆盖任何内容。其中可能有那个数据库的最新改动：请与该数据库一并保留，或另选位置。</translation>
    </message>
    <message>
        <source>The folder for %1 is not there.</source>
        <translation>存放 %1 的文件夹不存在。</translation>
    </message>
    <message>
        <source>Nothing was created. Make the folder first, or choose another place.</source>
        <translation>未新建任何内容。请先建立文件夹，或另选位置。</translation>
    </message>
    <message>
        <source>There is no space left for %1.</source>
        <translation>没有空间存放 %1。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>%1 所在的文件夹不可写。</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>无法新建 %1。</translation>
    </message>
    <message>
        <source>Nothing was created. Free some space and try again.</source>
        <translation>未新建任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Nothing was created. Check the permissions of the folder, or choose another place.</source>
        <translation>未新建任何内容。请检查文件夹权限，或另选位置。</translation>
    </message>
    <message>
        <source>The database %1 is damaged or incomplete.</source>
        <translation>数据库 %1 已损坏或不完整。</translation>
    </message>
    <message>
        <source>The key does not open %1.</source>
        <translation>密钥打不开 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Either the key belongs to another database, or the file is damaged or was never Tongjian&apos;s; without the right key these cannot be told apart. If the key is right, restore the file from a backup.</source>
        <translation>未作任何改动。可能密钥属于另一数据库，也可能文件已损坏或本非通鉴所建；没有正确的密钥无法区分。如密钥无误，请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written.</source>
        <translation>%1 或其文件夹不可写。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>未作任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Others are using %1 and did not let go in time.</source>
        <translation>其他人正在使用 %1，未能及时释放。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again in a moment.</source>
        <translation>未作任何改动。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 未能读写。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the connection to it.</source>
        <translation>未作任何改动。请检查磁盘及其连接。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 未能打开。</translation>
    </message>
    <message>
        <source>Nothing was changed. This is a mistake of the program; please report it with the log.</source>
        <translation>未作任何改动。这是程序的错误，请连同运行日志一并报告。</translation>
    </message>
    <message>
        <source>%1 cannot be used safely here.</source>
        <translation>在这里无法安全使用 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. The file system or the SQLCipher library refuses what safe writing needs; keep the store on a local disk.</source>
        <translation>未作任何改动。文件系统或 SQLCipher 组件不支持安全写入；请把档案库放在本地磁盘。</translation>
    </message>
    <message>
        <source>The SQLCipher library of this computer cannot be used.</source>
        <translation>本机的 SQLCipher 组件无法使用。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tongjian needs SQLCipher 3.4 or a 4.x version.</source>
        <translation>未作任何改动。通鉴需要 SQLCipher 3.4 或 4.x。</translation>
    </message>
    <message>
        <source>The statement could not be prepared</source>
        <translation>语句未能预备</translation>
    </message>
    <message>
        <source>The statement is empty</source>
        <translation>语句是空的</translation>
    </message>
    <message>
        <source>Only one statement can be carried out at a time</source>
        <translation>一次只能执行一条语句</translation>
    </message>
    <message>
        <source>The statement takes %1 values, but %2 were given</source>
        <translation>语句需要 %1 个值，却给了 %2 个</translation>
    </message>
    <message>
        <source>No statement is prepared</source>
        <translation>没有预备好的语句</translation>
    </message>
    <message>
        <source>A batch needs values</source>
        <translation>批量执行需要数值</translation>
    </message>
    <message>
        <source>A batch takes a list of values for each parameter</source>
        <translation>批量执行的每个参数需要一列数值</translation>
    </message>
    <message>
        <source>The lists of a batch must have the same length</source>
        <translation>批量执行的各列长度须相同</translation>
    </message>
    <message>
        <source>Value %1 cannot be stored: %2</source>
        <translation>第 %1 个值无法保存：%2</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>the year is out of range</source>
        <translation>年份超出范围</translation>
    </message>
    <message>
        <source>the database has no place for the type %1</source>
        <translation>数据库没有 %1 类型的位置</translation>
    </message>
    <message>
        <source>There is no space left on the disk of the store.</source>
        <translation>档案库所在磁盘没有空间了。</translation>
    </message>
    <message>
        <source>The last step was not saved; everything before it is kept. Free some space and try again.</source>
        <translation>最后一步未保存，此前的都已保留。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Others are using the store and did not let go in time.</source>
        <translation>其他人正在使用档案库，未能及时释放。</translation>
    </message>
    <message>
        <source>A file of the store is damaged or was altered.</source>
        <translation>档案库的某个文件已损坏或被改动。</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop working with this store, keep its folder as it is, and restore from a backup.</source>
        <translation>未作任何改动。请停止使用此档案库，原样保留其文件夹，并从备份恢复。</translation>
    </message>
    <message>
        <source>The store can only be read here.</source>
        <translation>此处的档案库只能读取。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the folder, or open the store where it can be written.</source>
        <translation>未作任何改动。请检查文件夹权限，或在可写的地方打开。</translation>
    </message>
    <message>
        <source>A file of the store could not be read or written.</source>
        <translation>档案库的某个文件未能读写。</translation>
    </message>
    <message>
        <source>The last step was not saved; everything before it is kept. Check the disk and the connection to it.</source>
        <translation>最后一步未保存，此前的都已保留。请检查磁盘及其连接。</translation>
    </message>
    <message>
        <source>This does not fit what is stored already.</source>
        <translation>与已保存的内容不符。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the present state and try again.</source>
        <translation>未作任何改动。请查看当前状态后重试。</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>内容过大，无法保存。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please store it in smaller parts.</source>
        <translation>未作任何改动。请分成较小部分保存。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>The store could not carry out a step.</source>
        <translation>档案库未能完成一个步骤。</translation>
    </message>
    <message>
        <source>The statement could not be carried out</source>
        <translation>语句未能执行</translation>
    </message>
    <message>
        <source>The database file could not be read.</source>
        <translation>无法读取数据库文件。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk that it lies on.</source>
        <translation>未作任何改动。请检查其所在的磁盘。</translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no department %1.</source>
        <translation>没有部门“%1”。</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密码</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>A login name has no blanks and at most 60 characters.</source>
        <translation>登录名不能含空格，最多 60 个字符。</translation>
    </message>
    <message>
        <source>No row names the columns. The list needs at least a name or login name and a department.</source>
        <translation>没有找到表头。名册至少要有姓名或登录名，以及部门。</translation>
    </message>
    <message>
        <source>Names have at most 100 characters.</source>
        <translation>名称最多 100 个字符。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address or number; the rest of the row is taken.</source>
        <translation>“%1”不是邮箱地址或号码；本行其余内容照常处理。</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already.</source>
        <translation>%1 已在第 %2 行出现。</translation>
    </message>
    <message>
        <source>Several people are called %1, and the row has no login name.</source>
        <translation>有多人名为%1，而本行没有登录名。</translation>
    </message>
    <message>
        <source>A new person needs a name, a login name and a department.</source>
        <translation>新员工须有姓名、登录名和部门。</translation>
    </message>
    <message>
        <source>%1 stands in the list already.</source>
        <translation>%1已在名册中出现。</translation>
    </message>
    <message>
        <source>The account %1 is disabled. Enable it if this is the same person; somebody new needs another login name.</source>
        <translation>账号 %1 已停用。若为同一人请启用该账号；新员工须用另一个登录名。</translation>
    </message>
    <message>
        <source>The addresses noted so far cannot be read with this login; they stay as they are.</source>
        <translation>当前登录无法读取此人已登记的地址，地址保持不变。</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>Nobody is left as %1: %2 decides in that place, and the decision says so.</source>
        <translation>没有人可任%1：由%2代为决定，决定上会注明。</translation>
    </message>
    <message>
        <source>In some departments nobody is left as %1: %2 decides there in that place, and the decision says so.</source>
        <translation>有的部门没有人可任%1：由%2代为决定，决定上会注明。</translation>
    </message>
    <message>
        <source>Nobody is left as %1 who has no other part in it. Give one more person this role.</source>
        <translation>缺少未参与此事的%1，请再安排一人担任。</translation>
    </message>
    <message>
        <source>In some departments nobody is left as %1 who has no other part in it. Give one more person there this role.</source>
        <translation>有的部门缺少未参与此事的%1，请在该部门再安排一人担任。</translation>
    </message>
    <message>
        <source>Nobody is %1.</source>
        <translation>没有人担任%1。</translation>
    </message>
    <message>
        <source>Nobody is %1, who decides when somebody becomes %2.</source>
        <translation>没有人担任%1，而授予%2须由其决定。</translation>
    </message>
    <message>
        <source>For some departments nobody is left as %1 who has no other part in it. Give one more person this role.</source>
        <translation>对有的部门，缺少未参与此事的%1，请再安排一人担任。</translation>
    </message>
    <message>
        <source>Nobody is left as %1 to fulfil what was granted: who decided does not. Give one more person this role.</source>
        <translation>批准后无人可任%1协助提供：审批人不得兼办。请再给一人此角色。</translation>
    </message>
</context>
<context>
    <name>StatisticsSheet</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Of which records</source>
        <translation>查询范围</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录总数</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>统计时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>统计人</translation>
    </message>
    <message>
        <source>Statistics of communication records</source>
        <translation>通讯记录统计</translation>
    </message>
    <message>
        <source>%1 · application %2 · made by %3, %4</source>
        <translation>%1 · 申请 %2 · %3 统计于 %4</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The account&apos;s first login data is damaged.</source>
        <translation>账号的首次登录数据已损坏。</translation>
    </message>
    <message>
        <source>Ask the security administrator to renew the account.</source>
        <translation>请安全管理员换发账号。</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>登录名或密码不正确。</translation>
    </message>
    <message>
        <source>Check the Caps Lock key and try again. A forgotten password can be renewed by the security administrator together with another person.</source>
        <translation>请检查大写锁定键后重试。忘记密码时，可由安全管理员会同另一人换发。</translation>
    </message>
    <message>
        <source>The account&apos;s keys in store.json do not belong together.</source>
        <translation>store.json 中该账号的密钥不配套。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put store.json back from the newest backup.</source>
        <translation>未作任何改动。请从最新备份放回 store.json。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters. A sentence is easiest to remember.</source>
        <translation>
            <numerusform>密码至少 %n 个字符，用一句话最容易记住。</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>此密码太容易猜到。</translation>
    </message>
    <message>
        <source>The password must not contain the login name.</source>
        <translation>密码不得包含登录名。</translation>
    </message>
    <message>
        <source>The failed login cannot be recorded, so logging in is not possible now.</source>
        <translation>登录失败无法记录，因此现在不能登录。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write into the store&apos;s folder.</source>
        <translation>请确认磁盘未满，且您可以写入档案库的文件夹。</translation>
    </message>
    <message>
        <source>The company&apos;s name is missing.</source>
        <translation>缺少公司名称。</translation>
    </message>
    <message>
        <source>At least one department is needed, each with a name.</source>
        <translation>至少需要一个部门，且每个部门须有名称。</translation>
    </message>
    <message>
        <source>Two departments have the same name.</source>
        <translation>有两个部门同名。</translation>
    </message>
    <message>
        <source>Everybody needs a name and a login name.</source>
        <translation>每个人都须有姓名和登录名。</translation>
    </message>
    <message>
        <source>%1 belongs to no department.</source>
        <translation>%1没有所属部门。</translation>
    </message>
    <message>
        <source>%1 cannot be both %2 and %3: they must be different persons.</source>
        <translation>%1不能同时担任%2和%3：二者须由不同的人担任。</translation>
    </message>
    <message>
        <source>Two persons have the same login name.</source>
        <translation>有两个人的登录名相同。</translation>
    </message>
    <message>
        <source>Nobody is %1 yet.</source>
        <translation>尚无人担任%1。</translation>
    </message>
    <message>
        <source>Whoever sets the store up must be a security administrator.</source>
        <translation>建立档案库的人须是安全管理员。</translation>
    </message>
    <message>
        <source>The period for %1 records must be at least 6 months.</source>
        <translation>%1记录的留存期限至少为 6 个月。</translation>
    </message>
    <message>
        <source>Nothing was created yet. Mend this and try again.</source>
        <translation>尚未新建任何内容。请更正后重试。</translation>
    </message>
    <message>
        <source>There is already something at %1.</source>
        <translation>%1 处已有内容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder that does not exist yet.</source>
        <translation>未作任何改动。请选择一个尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>请确认您可以写入该处。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another password.</source>
        <translation>未作任何改动。请换一个密码。</translation>
    </message>
    <message>
        <source>Journal entry %1 is not valid: %2</source>
        <translation>日志第 %1 条无效：%2</translation>
    </message>
    <message>
        <source>Ask the auditor to verify the journal. Until then the store opens for reading only.</source>
        <translation>请审计员核验日志。在此之前档案库只能读取。</translation>
    </message>
    <message>
        <source>This person is not active.</source>
        <translation>此人的账号未启用。</translation>
    </message>
    <message>
        <source>This role cannot be given.</source>
        <translation>不能授予此角色。</translation>
    </message>
    <message>
        <source>There is no such department.</source>
        <translation>没有这个部门。</translation>
    </message>
    <message>
        <source>Only heads belong to a department by role.</source>
        <translation>只有部门负责人按部门担任角色。</translation>
    </message>
    <message>
        <source>This person already has the role.</source>
        <translation>此人已担任该角色。</translation>
    </message>
    <message>
        <source>%1 and %2 must be different persons.</source>
        <translation>%1和%2须由不同的人担任。</translation>
    </message>
    <message>
        <source>the signer had no right to do this</source>
        <translation>签名人无权这样做</translation>
    </message>
    <message>
        <source>Journal entry %1 names an unknown act.</source>
        <translation>日志第 %1 条写有未知的操作。</translation>
    </message>
    <message>
        <source>It was written by a newer version or altered. Ask the auditor to verify the journal.</source>
        <translation>它由更新版本写入，或已被改动。请审计员核验日志。</translation>
    </message>
    <message>
        <source>Journal entry %1 cannot be read.</source>
        <translation>无法读取日志第 %1 条。</translation>
    </message>
    <message>
        <source>Ask the auditor to verify the journal.</source>
        <translation>请审计员核验日志。</translation>
    </message>
    <message>
        <source>This is no journal head: %1</source>
        <translation>这不是日志末条：%1</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 hexadecimal digits, as the head slip prints it.</source>
        <translation>末条由序号、冒号和 64 位十六进制数字组成，见末条凭条。</translation>
    </message>
    <message>
        <source>Your keys do not open this.</source>
        <translation>您的密钥打不开此内容。</translation>
    </message>
    <message>
        <source>A filed record is read through an approved application.</source>
        <translation>已归档的记录须经批准的查询申请方可查阅。</translation>
    </message>
    <message>
        <source>A role key in keys.db is not the one that the journal names.</source>
        <translation>keys.db 中的某个角色密钥与日志所载不符。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the auditor; keys.db must be restored from a backup.</source>
        <translation>未作任何改动。请告知审计员，keys.db 须从备份恢复。</translation>
    </message>
    <message>
        <source>There is nobody to seal this to yet.</source>
        <translation>目前还没有可接收此加密内容的人。</translation>
    </message>
    <message>
        <source>The person has to log in once before.</source>
        <translation>须由其本人先登录一次。</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Tongjian.</source>
        <translation>此档案库由更新版本的通鉴写入。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>未作任何改动。请安装新版本后打开。</translation>
    </message>
    <message>
        <source>The record %1 was altered outside Tongjian and is not shown.</source>
        <translation>记录 %1 在通鉴之外被改动，不予显示。</translation>
    </message>
    <message>
        <source>Tell the auditor. The record can be restored from a backup.</source>
        <translation>请告知审计员，记录可从备份恢复。</translation>
    </message>
    <message>
        <source>This record was altered outside Tongjian and is not shown.</source>
        <translation>此记录在通鉴之外被改动，不予显示。</translation>
    </message>
    <message>
        <source>The store is open for checking only: %1</source>
        <translation>档案库仅供核验：%1</translation>
    </message>
    <message>
        <source>Nothing can be read or changed until the auditor has looked at it. Do not delete anything; keep a copy of the folder.</source>
        <translation>审计员处理之前，不能查阅或改动任何内容。请勿删除任何东西，并保留文件夹的副本。</translation>
    </message>
    <message>
        <source>Journal entry %1 is not what its signer signed.</source>
        <translation>日志第 %1 条与签名人所签的不符。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>日志是空的。</translation>
    </message>
    <message>
        <source>Journal entry %1 is missing or was changed.</source>
        <translation>日志第 %1 条缺失或被改动。</translation>
    </message>
    <message>
        <source>store.json belongs to another founding than the journal.</source>
        <translation>store.json 与日志不是同一次建库。</translation>
    </message>
    <message>
        <source>Put the store&apos;s files back from one and the same backup.</source>
        <translation>请从同一份备份放回档案库的文件。</translation>
    </message>
    <message>
        <source>This is not the store that this computer knows: its founding key differs.</source>
        <translation>这不是本机认识的档案库：建库密钥不同。</translation>
    </message>
    <message>
        <source>Journal entry %1 is not the one that this computer saw.</source>
        <translation>日志第 %1 条不是本机见过的那一条。</translation>
    </message>
    <message>
        <source>The store is older than this computer last saw it: it knows entry %1, the journal ends at %2.</source>
        <translation>档案库比本机上次所见更旧：本机见过第 %1 条，而日志止于第 %2 条。</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at entry %1.</source>
        <translation>日志链条在第 %1 条断开。</translation>
    </message>
    <message>
        <source>The journal became shorter while the store was open.</source>
        <translation>档案库打开期间日志变短了。</translation>
    </message>
    <message>
        <source>keys.db is older than the journal says: it stands at entry %1 instead of %2.</source>
        <translation>keys.db 比日志所载更旧：停在第 %1 条，应为第 %2 条。</translation>
    </message>
    <message>
        <source>keys.db does not belong to this journal.</source>
        <translation>keys.db 不属于此日志。</translation>
    </message>
    <message>
        <source>store.json is older than the journal says: it stands at entry %1 instead of %2.</source>
        <translation>store.json 比日志所载更旧：停在第 %1 条，应为第 %2 条。</translation>
    </message>
    <message>
        <source>store.json does not belong to this journal.</source>
        <translation>store.json 不属于此日志。</translation>
    </message>
    <message>
        <source>A table that decides rights was changed outside Tongjian.</source>
        <translation>决定权限的某个数据表在通鉴之外被改动。</translation>
    </message>
    <message>
        <source>An account in store.json was changed outside Tongjian: %1</source>
        <translation>store.json 中的一个账号在通鉴之外被改动：%1</translation>
    </message>
    <message>
        <source>An account is missing in store.json: %1</source>
        <translation>store.json 中缺少一个账号：%1</translation>
    </message>
    <message>
        <source>store.json says something else than the journal: %1.</source>
        <translation>store.json 与日志所载不一致：%1。</translation>
    </message>
    <message>
        <source>the company&apos;s name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>the auditors&apos; key</source>
        <translation>审计员的密钥</translation>
    </message>
    <message>
        <source>The store&apos;s description (store.json) is damaged.</source>
        <translation>档案库的说明文件（store.json）已损坏。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file back from the newest backup.</source>
        <translation>未作任何改动。请从最新备份放回该文件。</translation>
    </message>
    <message>
        <source>There is no Tongjian store in this folder.</source>
        <translation>此文件夹中没有通鉴档案库。</translation>
    </message>
    <message>
        <source>The store&apos;s description (store.json) cannot be read.</source>
        <translation>无法读取档案库的说明文件（store.json）。</translation>
    </message>
    <message>
        <source>Choose the folder that holds store.json and records.db.</source>
        <translation>请选择含有 store.json 和 records.db 的文件夹。</translation>
    </message>
    <message>
        <source>The store&apos;s description (store.json) cannot be written. The old one is kept.</source>
        <translation>无法写入档案库的说明文件（store.json），旧文件已保留。</translation>
    </message>
    <message>
        <source>This folder lies on a network file system (%1). Nothing was opened or changed.</source>
        <translation>此文件夹位于网络文件系统（%1）上。未打开或改动任何内容。</translation>
    </message>
    <message>
        <source>Locks and durable writes cannot be relied on there. Keep the store on a local disk; several people can work on it through a terminal server.</source>
        <translation>那里的锁定和落盘写入不可靠。请把档案库放在本地磁盘；多人可通过终端服务器共同使用。</translation>
    </message>
    <message>
        <source>The store cannot be locked for writing. Nothing was changed.</source>
        <translation>无法锁定档案库以写入。未作任何改动。</translation>
    </message>
    <message>
        <source>Check that you may write into the store&apos;s folder and that the disk is not full.</source>
        <translation>请确认您可以写入档案库的文件夹，且磁盘未满。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A sentence is easiest to remember.</source>
        <translation>
            <numerusform>至少 %n 个字符，用一句话最容易记住。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account was renewed: the keys of this login no longer count.</source>
        <translation>此账号已经换发，本次登录的密钥不再有效。</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in again with what the security administrator and the second person gave you.</source>
        <translation>未作任何改动。请用安全管理员和确认人分别交给您的初始密码和确认码重新登录。</translation>
    </message>
    <message>
        <source>The confirmation code is not right.</source>
        <translation>确认码不对。</translation>
    </message>
    <message>
        <source>Nothing was changed. It comes from the person who confirmed the renewal, not from the security administrator.</source>
        <translation>未作任何改动。确认码由确认换发的人交给您，不是由安全管理员给出。</translation>
    </message>
    <message>
        <source>nobody else has confirmed it</source>
        <translation>没有另一人的有效确认</translation>
    </message>
    <message>
        <source>the recovery sheets were not replaced</source>
        <translation>没有更换恢复单</translation>
    </message>
    <message>
        <source>This is the same sheet twice.</source>
        <translation>两次输入的是同一张恢复单。</translation>
    </message>
    <message>
        <source>Take a second sheet; any two of the three fit together.</source>
        <translation>请取另一张；三张中任意两张可以配用。</translation>
    </message>
    <message>
        <source>These two sheets do not open the recovery key of this store.</source>
        <translation>这两张恢复单打不开此档案库的恢复密钥。</translation>
    </message>
    <message>
        <source>They are of different sets, of another store, or were replaced by newer ones. Look at the date on the sheets.</source>
        <translation>它们可能不是同一套、属于另一档案库，或已被新的恢复单取代。请核对恢复单上的日期。</translation>
    </message>
    <message>
        <source>Only heads and records officers name substitutes.</source>
        <translation>只有部门负责人和档案管理员可以指定代理人。</translation>
    </message>
    <message>
        <source>Only who holds a role names a substitute for it.</source>
        <translation>只有担任该角色的本人可以指定代理人。</translation>
    </message>
    <message>
        <source>This person has to log in once before.</source>
        <translation>此人须先登录一次。</translation>
    </message>
    <message>
        <source>A substitution begins now or later and ends after it began.</source>
        <translation>代理从现在或以后开始，结束日期须在开始之后。</translation>
    </message>
    <message numerus="yes">
        <source>A substitution lasts at most %n days and begins within as many.</source>
        <translation>
            <numerusform>代理最长 %n 天，并须在 %n 天之内开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a substitute for this time already. End that first.</source>
        <translation>这段时间已有代理人，请先结束原来的代理。</translation>
    </message>
    <message>
        <source>This computer is not remembered for this account.</source>
        <translation>此账号未记住本机。</translation>
    </message>
    <message>
        <source>its format</source>
        <translation>文件格式版本</translation>
    </message>
    <message>
        <source>Nobody would be left who could give anybody a role. Give another person this role first.</source>
        <translation>如此将无人能够授予角色。请先让另一人担任该角色。</translation>
    </message>
    <message>
        <source>The store is read without a pause: no moment was found to copy it at.</source>
        <translation>档案库一直有人读取，找不到可供复制的时刻。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close what searches or exports, and another backup if one is running; then try again.</source>
        <translation>未作任何改动。请关闭正在进行的检索或导出，以及正在进行的其他备份，再试一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and of its folder.</source>
        <translation>未作任何改动。请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The note on a restoration cannot be read: %1</source>
        <translation>恢复说明文件无法读取：%1</translation>
    </message>
    <message>
        <source>A head holds records of the own department, and no others.</source>
        <translation>部门负责人只能封存本部门的记录。</translation>
    </message>
    <message>
        <source>It extends nothing.</source>
        <translation>并未延长任何期限。</translation>
    </message>
    <message>
        <source>Journal entry %1 brings about what nobody decided.</source>
        <translation>日志第 %1 条所载事项未经审批。</translation>
    </message>
    <message>
        <source>Ask the auditor to verify the journal. Until then nothing is cleared.</source>
        <translation>请审计员核验日志；在此之前不得清理。</translation>
    </message>
    <message>
        <source>This store was put back from the backup %1. Two persons accept it first.</source>
        <translation>此库由备份 %1 恢复，须经安全管理员和高层领导批准后启用。</translation>
    </message>
    <message>
        <source>records.db is older than keys.db, which stands at entry %1; the journal ends at %2.</source>
        <translation>records.db 比 keys.db 旧：后者已到日志第 %1 条，日志只到第 %2 条。</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was submitted; the draft is kept.</source>
        <translation>未提交，草稿已保留。</translation>
    </message>
    <message>
        <source>This draft was already submitted or discarded.</source>
        <translation>此草稿已被提交或放弃。</translation>
    </message>
    <message>
        <source>This record can no longer be submitted.</source>
        <translation>此记录不能再提交。</translation>
    </message>
    <message>
        <source>The draft is kept. Look at the record&apos;s history.</source>
        <translation>草稿已保留。请查看记录的经过。</translation>
    </message>
    <message>
        <source>A returned record keeps its class.</source>
        <translation>退回的记录不能改变类别。</translation>
    </message>
    <message>
        <source>Withdraw it and enter a new one instead.</source>
        <translation>请撤回后另行新建。</translation>
    </message>
    <message>
        <source>An attachment belongs to another record.</source>
        <translation>某个附件属于另一条记录。</translation>
    </message>
    <message>
        <source>This record can no longer be withdrawn.</source>
        <translation>此记录不能再撤回。</translation>
    </message>
    <message>
        <source>Once approved it takes its course. Ask for a correction instead.</source>
        <translation>通过之后须按程序办理，如有错误请申请更正。</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Only who holds a role names a substitute for it.</source>
        <translation>只有担任该角色的本人可以指定代理人。</translation>
    </message>
    <message>
        <source>The last day comes after the first one or is the same.</source>
        <translation>最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>The clock is in doubt, so a period cannot be set now.</source>
        <translation>时钟存疑，暂时不能安排代理期间。</translation>
    </message>
    <message>
        <source>Nothing was changed. Set this computer&apos;s clock right, or ask the auditor to accept it.</source>
        <translation>未作任何更改。请校准本机时钟，或请审计员确认时钟。</translation>
    </message>
    <message>
        <source>You do not have the key of this role yet, so you cannot hand it on.</source>
        <translation>您还没有这一角色的密钥，无法移交。</translation>
    </message>
    <message>
        <source>Nothing was changed. Another holder hands it to you at their next login.</source>
        <translation>未作任何更改。其他担任者下次登录时会移交给您。</translation>
    </message>
    <message>
        <source>There is no such substitution.</source>
        <translation>没有这项代理。</translation>
    </message>
    <message>
        <source>Only the person represented, the substitute, the security administrator or an auditor ends a substitution.</source>
        <translation>只有被代理人、代理人、安全管理员或审计员可以结束代理。</translation>
    </message>
    <message>
        <source>This substitution was ended already.</source>
        <translation>这项代理已经结束。</translation>
    </message>
    <message>
        <source>You can no longer end this substitution.</source>
        <translation>您已不能结束这项代理。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The program that reads files, tongjian-extract, cannot be started.</source>
        <translation>无法启动读取文件的程序 tongjian-extract。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install Tongjian again.</source>
        <translation>未作任何改动。请重新安装通鉴。</translation>
    </message>
    <message>
        <source>It is larger than a list can be.</source>
        <translation>文件超出名册的大小限制。</translation>
    </message>
    <message>
        <source>It is an old spreadsheet (XLS) or protected by a password. Save it as XLSX or CSV without one.</source>
        <translation>这是旧格式表格（XLS）或设有密码。请另存为不设密码的 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>It broke off the program that reads it, so it is damaged or dangerous.</source>
        <translation>读取程序因此文件中止，文件可能已损坏或有危险。</translation>
    </message>
    <message>
        <source>Reading it took too long, so it is damaged or dangerous.</source>
        <translation>读取时间过长，文件可能已损坏或有危险。</translation>
    </message>
    <message>
        <source>It is neither CSV nor XLSX, or damaged.</source>
        <translation>文件不是 CSV 或 XLSX，或已损坏。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The list was not read. %1</source>
        <translation>名册未能读取。%1</translation>
    </message>
</context>
<context>
    <name>TimeBasis</name>
    <message>
        <source>No time is known</source>
        <translation>时间不明</translation>
    </message>
    <message>
        <source>Stated by the sender</source>
        <translation>发件人所标时间</translation>
    </message>
    <message>
        <source>Stated without a time zone; Beijing time is assumed</source>
        <translation>原文未标时区，按北京时间计</translation>
    </message>
    <message>
        <source>From the first mail server, as the sender&apos;s is missing or not to be believed</source>
        <translation>发件时间缺失或不可信，取最早经手服务器的时间</translation>
    </message>
    <message>
        <source>From the mailbox, as the message has none to be believed</source>
        <translation>邮件中没有可信的时间，取邮箱文件所记时间</translation>
    </message>
</context>
<context>
    <name>Typography</name>
    <message>
        <source> · </source>
        <extracomment>between facts in one line of a list, for example: person · channel · duration</extracomment>
        <translation>·</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>Read on screen</source>
        <translation>屏幕查阅</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>The journal does not contain the head that was kept elsewhere: entry %1.</source>
        <translation>日志不含另行保存的末条：第 %1 条。</translation>
    </message>
    <message>
        <source>The verification was stopped. Nothing was changed.</source>
        <translation>核验已停止。未作任何改动。</translation>
    </message>
    <message>
        <source>The file %1 does not fit together: %2</source>
        <translation>文件 %1 内部不一致：%2</translation>
    </message>
    <message>
        <source>Journal entries %1 to %2 are missing.</source>
        <translation>日志缺少第 %1 至第 %2 条。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow on the one before it.</source>
        <translation>第 %1 条与前一条不衔接。</translation>
    </message>
    <message>
        <source>Entry %1 names other changes of keys or accounts than came before it.</source>
        <translation>第 %1 条所载的密钥或账号变更与此前不符。</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>第 %1 条被改动。</translation>
    </message>
    <message>
        <source>Entry %1 does not carry the signature of the person it names.</source>
        <translation>第 %1 条没有其所载人员的签名。</translation>
    </message>
    <message>
        <source>store.json belongs to another founding than the journal.</source>
        <translation>store.json 与日志不是同一次建库。</translation>
    </message>
    <message>
        <source>Entry %1 was signed by somebody without the right to it at that time.</source>
        <translation>第 %1 条的签名人当时无此权限。</translation>
    </message>
    <message>
        <source>The collected records of entry %1 are not as they were taken in.</source>
        <translation>第 %1 条所载的采集记录与采集时不一致。</translation>
    </message>
    <message>
        <source>Entry %1 moves a record in a way that the regulation does not know.</source>
        <translation>第 %1 条对记录的处理不合制度规定。</translation>
    </message>
    <message>
        <source>Entry %1 decides on something else than the record was.</source>
        <translation>第 %1 条所决定的并非记录当时的内容。</translation>
    </message>
    <message>
        <source>Entry %1 decides on a record without the right to it.</source>
        <translation>第 %1 条无权对记录作出决定。</translation>
    </message>
    <message>
        <source>The history of the record %1 is not as its journal entries tell it.</source>
        <translation>记录 %1 的经过与日志所载不符。</translation>
    </message>
    <message>
        <source>The record %1 stands in no journal entry.</source>
        <translation>记录 %1 在日志中没有记载。</translation>
    </message>
    <message>
        <source>The record %1 is not as its last journal entry left it.</source>
        <translation>记录 %1 与其最后一条日志所载不符。</translation>
    </message>
    <message>
        <source>An attachment of the record %1 was altered.</source>
        <translation>记录 %1 的附件被改动。</translation>
    </message>
    <message>
        <source>The sealed content of the record %1 was altered.</source>
        <translation>记录 %1 的加密内容被改动。</translation>
    </message>
    <message>
        <source>A record that the journal names is missing.</source>
        <translation>缺少日志所载的一条记录。</translation>
    </message>
    <message>
        <source>keys.db has no key for a record.</source>
        <translation>keys.db 缺少某条记录的密钥。</translation>
    </message>
    <message>
        <source>keys.db still has keys that filing has taken away.</source>
        <translation>keys.db 仍留有归档时应取走的密钥。</translation>
    </message>
    <message>
        <source>keys.db does not belong to this journal.</source>
        <translation>keys.db 不属于此日志。</translation>
    </message>
    <message>
        <source>Entry %1 does not say truly for whom its signer acted.</source>
        <translation>第 %1 条没有如实写明签名人代谁办理。</translation>
    </message>
    <message>
        <source>Entry %1 prints a record that was not its signer&apos;s to print.</source>
        <translation>第 %1 条打印了签名人无权打印的记录。</translation>
    </message>
    <message>
        <source>Entry %1 is a login by a computer that was not remembered then.</source>
        <translation>第 %1 条是由当时未被记住的计算机登录。</translation>
    </message>
    <message>
        <source>Entry %1 is about an application and does not count: %2</source>
        <translation>第 %1 条涉及申请，不予采信：%2</translation>
    </message>
    <message>
        <source>Entry %1 opens a record under a grant that nobody gave.</source>
        <translation>第 %1 条依不存在的授权查阅记录。</translation>
    </message>
    <message>
        <source>Entry %1 opens a record under a grant that did not cover it.</source>
        <translation>第 %1 条查阅的记录不在授权之列。</translation>
    </message>
    <message>
        <source>The application %1 is not as its journal entries tell it: %2</source>
        <translation>申请 %1 与日志所载不一致：%2</translation>
    </message>
    <message>
        <source>keys.db still has keys of a grant that ended.</source>
        <translation>keys.db 中仍有已终止授权的密钥。</translation>
    </message>
    <message>
        <source>keys.db has keys under a grant that were not granted.</source>
        <translation>keys.db 中有未经授权的密钥。</translation>
    </message>
    <message>
        <source>keys.db has keys under a grant that nobody gave.</source>
        <translation>keys.db 中有无人给予的授权的密钥。</translation>
    </message>
    <message>
        <source>An application that the journal names is missing.</source>
        <translation>日志所载的一份申请缺失。</translation>
    </message>
    <message>
        <source>Entry %1 is about an evidence package that nobody granted.</source>
        <translation>日志第 %1 条所涉证据包无人批准。</translation>
    </message>
    <message>
        <source>Entry %1 says that an evidence package was received that nobody made.</source>
        <translation>日志第 %1 条登记了一个从未生成的证据包的签收。</translation>
    </message>
    <message>
        <source>Entry %1 makes an evidence package under a number that is taken.</source>
        <translation>日志第 %1 条生成的证据包编号已被占用。</translation>
    </message>
    <message>
        <source>Entry %1 is about an evidence package that its signer had no right to make.</source>
        <translation>日志第 %1 条的签名人无权办理其所涉证据包。</translation>
    </message>
    <message>
        <source>Entry %1 uses a grant in a way that was not granted.</source>
        <translation>第 %1 条使用授权的方式未经批准。</translation>
    </message>
    <message>
        <source>Entry %1 corrects a record that nobody filed.</source>
        <translation>日志第 %1 条更正了一条未经归档的记录。</translation>
    </message>
    <message>
        <source>Entry %1 corrects a record without the decisions that it needs.</source>
        <translation>日志第 %1 条更正了记录，却缺少所需的审批。</translation>
    </message>
    <message>
        <source>An earlier version of the record %1 was altered.</source>
        <translation>记录 %1 的旧版本被改动过。</translation>
    </message>
    <message>
        <source>Entry %1 asks or explains something about a record and does not count: %2</source>
        <translation>第 %1 条涉及对记录的说明，不予采信：%2</translation>
    </message>
    <message>
        <source>What was asked and explained about the record %1 is not as its journal entries tell it: %2</source>
        <translation>记录 %1 的说明往来与日志所载不一致：%2</translation>
    </message>
    <message>
        <source>The record %1 is counted as something else than it is.</source>
        <translation>记录 %1 的统计信息与记录本身不符。</translation>
    </message>
    <message>
        <source>Entry %1 opens a record more often than was granted.</source>
        <translation>日志第 %1 条打开记录的次数超过授权次数。</translation>
    </message>
    <message>
        <source>The application %1 handed out a record that its scope does not cover: %2</source>
        <translation>申请 %1 提供了查询范围以外的记录：%2</translation>
    </message>
    <message>
        <source>Two applications bear the number %1.</source>
        <translation>有两份申请使用同一编号 %1。</translation>
    </message>
    <message>
        <source>Entry %1 does not tell the heads whose records it used.</source>
        <translation>第 %1 条未向部门负责人载明使用了谁的记录。</translation>
    </message>
    <message>
        <source>Entry %1 brings about what nobody decided.</source>
        <translation>第 %1 条所载事项未经审批。</translation>
    </message>
    <message>
        <source>Entry %1 is about how long records are kept and does not count: %2</source>
        <translation>第 %1 条涉及留存期限，不予采信：%2</translation>
    </message>
    <message>
        <source>The application %1 was decided on, but what it asks for was not brought about.</source>
        <translation>申请 %1 已获批准，但所申请的事项并未施行。</translation>
    </message>
    <message>
        <source>The records of entry %1 are not as it left them.</source>
        <translation>第 %1 条日志所涉记录与其结果不一致。</translation>
    </message>
    <message>
        <source>Nobody decided on it.</source>
        <translation>未经任何人审批。</translation>
    </message>
    <message>
        <source>Something else was decided on.</source>
        <translation>审批的是其他内容。</translation>
    </message>
    <message>
        <source>The plan %1 was begun without what it needs: %2</source>
        <translation>方案 %1 在条件不具备时开始执行：%2</translation>
    </message>
    <message>
        <source>Entry %1 is about a disposition plan and does not count: %2</source>
        <translation>第 %1 条日志涉及处置方案，不予认可：%2</translation>
    </message>
    <message>
        <source>It does not fit how far the plan was carried out.</source>
        <translation>与方案的执行进度不符。</translation>
    </message>
    <message>
        <source>Entry %1 cleared records while the clock was in doubt.</source>
        <translation>第 %1 条日志在时钟存疑时清理了记录。</translation>
    </message>
    <message>
        <source>The list of a plan does not say what entry %1 says became of its records.</source>
        <translation>方案清单所载处理结果与第 %1 条日志不符。</translation>
    </message>
    <message>
        <source>Entry %1 cleared the record %2 although it had to stay.</source>
        <translation>第 %1 条日志清理了必须保留的记录 %2。</translation>
    </message>
    <message>
        <source>Entry %1 is about a destruction and does not count: %2</source>
        <translation>第 %1 条日志涉及销毁，不予认可：%2</translation>
    </message>
    <message>
        <source>The list of a plan does not say what entry %1 began to destroy.</source>
        <translation>方案清单与第 %1 条日志开始销毁的内容不符。</translation>
    </message>
    <message>
        <source>Entry %1 began to destroy a record that had to stay.</source>
        <translation>第 %1 条日志开始销毁必须保留的记录。</translation>
    </message>
    <message>
        <source>Entry %1 destroyed records while the clock was in doubt.</source>
        <translation>第 %1 条日志在时钟存疑时销毁了记录。</translation>
    </message>
    <message>
        <source>The record %1 was destroyed by no plan.</source>
        <translation>记录 %1 不是按方案销毁的。</translation>
    </message>
    <message>
        <source>The record %1 was cleared by no plan.</source>
        <translation>记录 %1 不是按方案清理的。</translation>
    </message>
    <message>
        <source>The record %1 was cleared, but its content is there.</source>
        <translation>记录 %1 已清理，但内容仍在。</translation>
    </message>
    <message>
        <source>The record %1 was destroyed, but keys.db has a key for it.</source>
        <translation>记录 %1 已销毁，但 keys.db 中仍有其密钥。</translation>
    </message>
    <message>
        <source>The register of destroyed records in keys.db is not as the journal tells it.</source>
        <translation>keys.db 中的销毁登记与日志不符。</translation>
    </message>
    <message>
        <source>Entry %1 saves an attachment that was not for its signer to save.</source>
        <translation>第 %1 条另存了签名人无权另存的附件。</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>出具单位</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作人</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>算法套件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Fingerprint of the founding key</source>
        <translation>建库密钥指纹</translation>
    </message>
    <message>
        <source>Compare it with what the company has published, or give it with --founding-key: without that nothing shows that this is the company&apos;s own store.</source>
        <translation>请与该单位公布的指纹比对，或用 --founding-key 给出：否则无从证明这是该单位自己的记录库。</translation>
    </message>
    <message>
        <source>%1 of the records are redacted derivatives: it is shown which record they come from, not that they repeat the rest of it.</source>
        <translation>其中 %1 件为遮蔽副本：可证明其来源于哪件记录，不能证明其余部分与原记录一致。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…… 另有 %1 项</translation>
    </message>
    <message>
        <source>IN ORDER: signature, files, journal entries, records and decisions fit together.</source>
        <translation>完好：签名、文件、日志条目、记录与审批相互一致。</translation>
    </message>
    <message>
        <source>NOT IN ORDER: this package is not as it was made, or never was in order. Problems: %1</source>
        <translation>不完好：证据包与生成时不一致，或生成时即有问题。问题数：%1</translation>
    </message>
    <message>
        <source>A fingerprint is 64 hexadecimal digits.</source>
        <translation>指纹应为 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>tongjian-verify [--founding-key FINGERPRINT] [--json] PACKAGE
Checks an evidence package, a folder or a ZIP file: the signature, every file, the journal entries, records and decisions. Nothing is changed or unpacked, and nothing but the package is needed.
  --founding-key FINGERPRINT  of the company&apos;s store, as the company has published it
  --json                      one JSON object instead of text
Exit codes: 0 in order, 2 wrong use, 4 not in order, 5 no evidence package.
</source>
        <translation>tongjian-verify [--founding-key 指纹] [--json] 证据包
核验证据包（文件夹或 ZIP 文件）：签名、每个文件、日志条目、记录与审批。不更改、不解包，除证据包外不需要任何东西。
  --founding-key 指纹  该单位公布的记录库建库密钥指纹
  --json               以一个 JSON 对象代替文字输出
退出码：0 完好，2 用法错误，4 不完好，5 不是证据包。
</translation>
    </message>
    <message>
        <source>It would need far more memory than any evidence package does, and is not read.</source>
        <translation>所需内存远超任何证据包，不予读取。</translation>
    </message>
    <message>
        <source>Something unexpected happened: the package could not be checked.</source>
        <translation>发生意外情况：证据包未能核验。</translation>
    </message>
    <message>
        <source>This is no evidence package: it has neither a certificate nor a manifest.</source>
        <translation>这不是证据包：既无证明，也无文件清单。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>There are more files in it than any evidence package has.</source>
        <translation>其中的文件数超过任何证据包。</translation>
    </message>
    <message>
        <source>names a file that no package may hold: %1</source>
        <translation>列有证据包不得包含的文件：%1</translation>
    </message>
    <message>
        <source>the manifest does not say size and digests</source>
        <translation>文件清单未载明其大小和摘要</translation>
    </message>
    <message>
        <source>stands in the manifest twice</source>
        <translation>在文件清单中出现两次</translation>
    </message>
    <message>
        <source>It would unpack to far more than any evidence package holds, and is not read.</source>
        <translation>解压后的大小远超任何证据包，不予读取。</translation>
    </message>
    <message>
        <source>the key of whoever signed it is not in the package</source>
        <translation>包内没有签名人的公钥</translation>
    </message>
    <message>
        <source>is not what certificate.sig signs: one of the two was changed</source>
        <translation>与 certificate.sig 的签名不符：两者之一已被更改</translation>
    </message>
    <message>
        <source>is not the one that the certificate names</source>
        <translation>不是证明所载的那一份</translation>
    </message>
    <message>
        <source>the integrity value on it is not that of the files in the manifest</source>
        <translation>所载完整性校验值与清单中的文件不符</translation>
    </message>
    <message>
        <source>was added, under a name that no package may hold; it was not read</source>
        <translation>系后来加入，且名称为证据包所不容；未予读取</translation>
    </message>
    <message>
        <source>stands there twice, or beside one of the same name in other letters</source>
        <translation>出现两次，或与仅大小写不同的文件并存</translation>
    </message>
    <message>
        <source>is no ordinary file (a link, a device, encrypted); it was not read</source>
        <translation>不是普通文件（链接、设备或已加密）；未予读取</translation>
    </message>
    <message>
        <source>was added: the manifest does not name it</source>
        <translation>系后来加入：文件清单中没有它</translation>
    </message>
    <message>
        <source>is larger than any such file</source>
        <translation>超过此类文件的最大长度</translation>
    </message>
    <message>
        <source>cannot be read to its end: it was changed or is damaged</source>
        <translation>无法读到末尾：已被更改或已损坏</translation>
    </message>
    <message>
        <source>was changed: size or digest is not what the manifest says</source>
        <translation>已被更改：大小或摘要与文件清单不符</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>文件夹无法读取。</translation>
    </message>
    <message>
        <source>This is no ZIP file, or one that ends before its end.</source>
        <translation>这不是 ZIP 文件，或文件不完整。</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>没有这个文件夹或文件。</translation>
    </message>
    <message>
        <source>An evidence package is a folder or a ZIP file.</source>
        <translation>证据包应为文件夹或 ZIP 文件。</translation>
    </message>
    <message>
        <source>says something else than what was signed</source>
        <translation>所载内容与签名内容不符</translation>
    </message>
    <message>
        <source>comes from another store</source>
        <translation>来自另一个记录库</translation>
    </message>
    <message>
        <source>its hash is not that of what was signed</source>
        <translation>其哈希值与签名内容不符</translation>
    </message>
    <message>
        <source>its signature is not by the key of whoever it names</source>
        <translation>其签名不是由所载签名人的密钥作出</translation>
    </message>
    <message>
        <source>it is not an entry of the journal that the certificate names</source>
        <translation>不是证明所载日志中的条目</translation>
    </message>
    <message>
        <source>journal entry %1, which brought a key, is not there or not in order</source>
        <translation>引入公钥的日志第 %1 条缺失或不完好</translation>
    </message>
    <message>
        <source>journal entry %1 did not bring the key that stands here</source>
        <translation>此处的公钥并非由日志第 %1 条引入</translation>
    </message>
    <message>
        <source>no journal entry calls the person so whose key journal entry %1 brought</source>
        <translation>没有日志条目证实日志第 %1 条所引入公钥的持有人姓名</translation>
    </message>
    <message>
        <source>it does not found a store</source>
        <translation>它并非建库条目</translation>
    </message>
    <message>
        <source>the key that it brings cannot be followed back to the founding of the store</source>
        <translation>它引入的公钥无法追溯至建库</translation>
    </message>
    <message>
        <source>the founding key is missing: no key can be followed back to it</source>
        <translation>缺少建库密钥：任何公钥都无法追溯</translation>
    </message>
    <message>
        <source>the founding key is another one than the one that was given: this is not that company&apos;s store</source>
        <translation>建库密钥与给出的指纹不符：这不是该单位的记录库</translation>
    </message>
    <message>
        <source>it does not follow on the entry before it</source>
        <translation>与前一条目不相衔接</translation>
    </message>
    <message>
        <source>an attachment that it names is not in the package</source>
        <translation>所列的一个附件不在包内</translation>
    </message>
    <message>
        <source>missing or not as it was, so that the record cannot be checked</source>
        <translation>缺失或已被更改，该记录无法核验</translation>
    </message>
    <message>
        <source>journal entry %1, which names the record, is not there or not in order</source>
        <translation>载明该记录的日志第 %1 条缺失或不完好</translation>
    </message>
    <message>
        <source>it is not in the batch that the journal entry names</source>
        <translation>不在日志条目所载的批次中</translation>
    </message>
    <message>
        <source>the journal entry names another record, version or commitment</source>
        <translation>日志条目所载的是另一记录、版本或承诺值</translation>
    </message>
    <message>
        <source>a redacted derivative has none of it</source>
        <translation>遮蔽副本不应附有此文件</translation>
    </message>
    <message>
        <source>it is not what the record&apos;s commitment was made over</source>
        <translation>不是该记录承诺值所据的原文</translation>
    </message>
    <message>
        <source>says something else than what was committed to</source>
        <translation>所载内容与承诺内容不符</translation>
    </message>
    <message>
        <source>its attachments are not those that were committed to</source>
        <translation>其附件与承诺内容不符</translation>
    </message>
    <message>
        <source>it names another number of records than there are</source>
        <translation>所载记录件数与实际不符</translation>
    </message>
    <message>
        <source>the journal entry names other columns of the record</source>
        <translation>日志条目所载的是该记录的另一登记行</translation>
    </message>
    <message>
        <source>these are the columns of another record</source>
        <translation>是另一件记录的登记行</translation>
    </message>
    <message>
        <source>says other times than were signed</source>
        <translation>所载时间与签名内容不符</translation>
    </message>
    <message>
        <source>journal entry %1 does not follow on what was decided before it</source>
        <translation>日志第 %1 条与此前的决定不相衔接</translation>
    </message>
    <message>
        <source>journal entry %1 names another form of the application than the one here</source>
        <translation>日志第 %1 条所指的申请表与此处的不同</translation>
    </message>
    <message>
        <source>journal entry %1 handed out other records than there are in the package</source>
        <translation>日志第 %1 条批准提供的记录与包内的记录不一致</translation>
    </message>
    <message>
        <source>it holds a form of the application that no journal entry names</source>
        <translation>其中有一版申请表没有任何日志提及</translation>
    </message>
    <message>
        <source>nothing shows who approved that the records leave the company</source>
        <translation>没有任何内容表明由谁批准将记录移交出公司</translation>
    </message>
    <message>
        <source>Nothing was checked: this computer gives the program no random numbers, without which the algorithms cannot be tested. Try again where /dev/urandom is there and may be read, or on another computer.</source>
        <translation>尚未检查任何内容：本机不向程序提供随机数，密码算法因此无法自检。请在有 /dev/urandom 且可读取的环境中重试，或换一台计算机。</translation>
    </message>
    <message>
        <source>Nothing was checked: the algorithms do not give their published answers on this computer. Install the program and its libraries anew, or use another computer.</source>
        <translation>尚未检查任何内容：密码算法在本机上得不到公布的标准结果。请重新安装本程序及其组件，或换一台计算机。</translation>
    </message>
    <message>
        <source>This ZIP file is damaged, or not as Tongjian makes them: other programs may find other files in it than would be checked.</source>
        <translation>此 ZIP 文件已损坏，或并非由通鉴生成：其他软件从中解压出的文件可能与核验的不同。</translation>
    </message>
    <message>
        <source>journal entry %1 is not there, not in order or about something else</source>
        <translation>日志第 %1 条不存在、顺序不对，或与本申请无关</translation>
    </message>
    <message>
        <source>journal entry %1 submitted it under another number</source>
        <translation>日志第 %1 条所提交的申请是另一个编号</translation>
    </message>
    <message>
        <source>names somebody else than was approved</source>
        <translation>所列接收单位与批准的不一致</translation>
    </message>
    <message>
        <source>Which one package? tongjian-verify [--founding-key FINGERPRINT] [--json] PACKAGE</source>
        <translation>请指定一个证据包：tongjian-verify [--founding-key 指纹] [--json] 证据包</translation>
    </message>
    <message>
        <source>it was not approved in every step and handed out by somebody who did not decide on it, or the package was made after the period of use</source>
        <translation>申请未经全部步骤批准，或提供人曾参与审批，或证据包在使用期限之后生成</translation>
    </message>
    <message>
        <source>the scope that was approved does not cover it</source>
        <translation>不在批准的范围内</translation>
    </message>
    <message>
        <source>In which role somebody decided is what the entry says: that they held it only the company&apos;s own verification shows.</source>
        <translation>各人以何角色审批以日志所载为准；其当时是否担任该角色，只能由出具单位自行核验证明。</translation>
    </message>
</context>
<context>
    <name>tongjian::AccountsView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not logged in yet</source>
        <translation>尚未登录</translation>
    </message>
    <message>
        <source>&amp;Disable account …</source>
        <translation>停用账号(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Enable account</source>
        <translation>启用账号(&amp;E)</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Disabled: cannot log in</source>
        <translation>已停用：不能登录</translation>
    </message>
    <message>
        <source>Waits for the first login with the initial password</source>
        <translation>等待以初始密码首次登录</translation>
    </message>
    <message>
        <source>Active, with own keys</source>
        <translation>使用中，已有本人密钥</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>停用%1的账号？</translation>
    </message>
    <message>
        <source>The person can no longer log in and loses the keys of every role at once. Records and signatures stay as they are.</source>
        <translation>此人将不能再登录，并立即失去各角色的密钥。其记录和签名保持不变。</translation>
    </message>
    <message>
        <source>The account can be enabled again; roles&apos; keys are then handed on by their holders.</source>
        <translation>账号可以重新启用，角色密钥届时由其他担任者转交。</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Move %1 to another department</source>
        <translation>把%1调到其他部门</translation>
    </message>
    <message>
        <source>Records captured until now stay with the department of that time.</source>
        <translation>此前采集的记录仍属当时的部门。</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调动</translation>
    </message>
    <message>
        <source>No further role goes together with those that this person has.</source>
        <translation>没有其他角色可与此人现有角色并存。</translation>
    </message>
    <message>
        <source>Propose a role for %1</source>
        <translation>为%1提名角色</translation>
    </message>
    <message>
        <source>A privileged role is given by two persons: you propose it, an executive decides. Roles that must be different persons are not offered.</source>
        <translation>特权角色须两人授予：由您提名，由高层领导决定。须由不同的人担任的角色不在此列。</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Proposed. %1 decides.</source>
        <translation>已提请，由%1决定。</translation>
    </message>
    <message>
        <source>This person has no role that could be taken away.</source>
        <translation>此人没有可撤销的角色。</translation>
    </message>
    <message>
        <source>Take a role away from %1</source>
        <translation>撤销%1的角色</translation>
    </message>
    <message>
        <source>This takes effect at once. The role&apos;s key is renewed by the next holder who logs in.</source>
        <translation>立即生效。该角色的密钥由下一位登录的担任者更新。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>&amp;New person …</source>
        <translation>新增人员(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Propose role …</source>
        <translation>提名角色(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take role away …</source>
        <translation>撤销角色(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Move to department …</source>
        <translation>调动部门(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>请选择人员</translation>
    </message>
    <message>
        <source>Department, roles and state of the account appear here.</source>
        <translation>此处显示其部门、角色和账号状态。</translation>
    </message>
    <message>
        <source>There is no other department.</source>
        <translation>没有其他部门可调入。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>通讯地址</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（截至 %2）</translation>
    </message>
    <message>
        <source>None noted</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Noted. The next import finds %1 by them.</source>
        <translation>已登记。下次导入邮件时将据此认出%1。</translation>
    </message>
    <message>
        <source>&amp;Addresses …</source>
        <translation>通讯地址(&amp;A)…</translation>
    </message>
    <message>
        <source>May do nothing now.</source>
        <translation>目前没有任何权限。</translation>
    </message>
    <message>
        <source>May do, and why</source>
        <translation>现有权限及依据</translation>
    </message>
    <message>
        <source>Records captured until now stay with the department of that time. The role as head of that department ends with the move.</source>
        <translation>此前生成的记录仍属当时的部门。调动后不再担任该部门负责人。</translation>
    </message>
    <message>
        <source>&amp;Leaves the company …</source>
        <translation>办理离职(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Import staff list …</source>
        <translation>导入员工名册(&amp;I)…</translation>
    </message>
    <message>
        <source>Renewal confirmed</source>
        <translation>换发已确认</translation>
    </message>
    <message>
        <source>Renewal proposed</source>
        <translation>换发已提请</translation>
    </message>
    <message>
        <source>&amp;Carry the renewal out …</source>
        <translation>办理换发(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Renew forgotten account …</source>
        <translation>换发遗忘密码的账号(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace recovery &amp;sheets …</source>
        <translation>更换恢复单(&amp;S)…</translation>
    </message>
    <message>
        <source>Propose new recovery &amp;sheets …</source>
        <translation>提请更换恢复单(&amp;S)…</translation>
    </message>
    <message>
        <source>A renewal is proposed. %1 decides.</source>
        <translation>已提请换发，由%1决定。</translation>
    </message>
    <message>
        <source>The renewal was confirmed and can be carried out.</source>
        <translation>换发已经确认，可以办理。</translation>
    </message>
    <message>
        <source>Renewed: waits for the first login with the initial password and the confirmation code</source>
        <translation>已换发：等待以初始密码和确认码首次登录</translation>
    </message>
    <message>
        <source>A forgotten password cannot be found again, but no record is lost by it. %1 decides; then you carry it out, and the person makes new keys. Old signatures stay valid; templates of their own are lost.</source>
        <translation>忘记的密码无法找回，但不会因此丢失任何记录。由%1决定，然后由您办理，此人将生成新的密钥。原有签名仍然有效；本人的模板将丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of this person are lost: nobody else can open them.</source>
        <translation>
            <numerusform>此人的 %n 份草稿将丢失：其他人都无法打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else holds a role of this person: two recovery sheets will be needed, and three new ones are made.</source>
        <translation>此人的角色没有其他人担任：办理时需要两张恢复单，并重新制作三张。</translation>
    </message>
    <message>
        <source>Propose to renew the account of %1?</source>
        <translation>提请换发%1的账号？</translation>
    </message>
    <message>
        <source>Until it is carried out the person can log in as before.</source>
        <translation>办理之前，此人仍可照常登录。</translation>
    </message>
    <message>
        <source>Propose renewal</source>
        <translation>提请换发</translation>
    </message>
    <message>
        <source>Renew the account of %1</source>
        <translation>换发%1的账号</translation>
    </message>
    <message>
        <source>Type two of the three recovery sheets. First three new sheets are saved, then the account is renewed; from then on the old sheets open nothing and are to be destroyed.</source>
        <translation>请输入三张恢复单中的两张。先保存三张新恢复单，然后换发账号；此后旧恢复单不再能打开任何内容，应予销毁。</translation>
    </message>
    <message>
        <source>Save new sheets and renew …</source>
        <translation>保存新恢复单并换发…</translation>
    </message>
    <message>
        <source>Renew the account of %1 now?</source>
        <translation>现在换发%1的账号？</translation>
    </message>
    <message>
        <source>The present password and keys open nothing any more from now on. You get an initial password for the person, who also needs the code of the one who confirmed it.</source>
        <translation>现有密码和密钥从此不再能打开任何内容。您将得到交给此人的初始密码；此人还须取得确认人给出的确认码。</translation>
    </message>
    <message>
        <source>Renew account</source>
        <translation>换发账号</translation>
    </message>
    <message>
        <source>Initial password for %1</source>
        <translation>%1的初始密码</translation>
    </message>
    <message>
        <source>Shown only now. Hand it to the person; the confirmation code comes from the one who confirmed the renewal. Neither of the two is of use without the other.</source>
        <translation>只显示这一次。请交给本人；确认码由确认换发的人另行交付。两者缺一都没有用处。</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Propose new recovery sheets?</source>
        <translation>提请更换恢复单？</translation>
    </message>
    <message>
        <source>When a sheet was lost or seen, three new ones take the place of the old ones. An executive decides; then you need two of the present sheets.</source>
        <translation>恢复单遗失或被他人看到时，以三张新恢复单取代旧的。由高层领导决定，办理时需要现有恢复单中的两张。</translation>
    </message>
    <message>
        <source>Propose new sheets</source>
        <translation>提请更换</translation>
    </message>
    <message>
        <source>Replace the recovery sheets</source>
        <translation>更换恢复单</translation>
    </message>
    <message>
        <source>Type two of the three recovery sheets. First three new sheets are saved, then they are put in force; from then on the old sheets open nothing and are to be destroyed.</source>
        <translation>请输入三张恢复单中的两张。先保存三张新恢复单，然后使其生效；此后旧恢复单不再能打开任何内容，应予销毁。</translation>
    </message>
    <message>
        <source>Save new sheets …</source>
        <translation>保存新恢复单…</translation>
    </message>
    <message>
        <source>The new sheets hold from now on. Print them, give each to another keeper and destroy the old ones.</source>
        <translation>新恢复单即日起有效。请打印并分别交给不同的保管人，销毁旧恢复单。</translation>
    </message>
    <message>
        <source>Remembered computers</source>
        <translation>已记住的计算机</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <translation>%1，%2 记住</translation>
    </message>
    <message>
        <source>Remove a computer of %1</source>
        <translation>移除%1的计算机</translation>
    </message>
    <message>
        <source>On these computers the person gets in without the password.</source>
        <translation>此人在这些计算机上登录无须输入密码。</translation>
    </message>
    <message>
        <source>&amp;Computer</source>
        <translation>计算机(&amp;C)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Remove remembered &amp;computer …</source>
        <translation>移除已记住的计算机(&amp;C)…</translation>
    </message>
    <message>
        <source>No security administrator is left: an executive proposes one in that place, and somebody else decides.</source>
        <translation>已没有安全管理员在任，由高层领导代为提名一人，并由另一人决定。</translation>
    </message>
    <message>
        <source>%1 is the only one.</source>
        <translation>目前仅%1一人担任。</translation>
    </message>
    <message>
        <source>Leave nobody as %1?</source>
        <translation>撤销后将无人担任%1，是否继续？</translation>
    </message>
    <message>
        <source>Better give another person the role first.</source>
        <translation>建议先让另一人担任该角色。</translation>
    </message>
    <message>
        <source>The role is no longer yours. Pages and buttons follow when you log in again.</source>
        <translation>您已不再担任该角色。重新登录后，页面和按钮将随之更新。</translation>
    </message>
</context>
<context>
    <name>tongjian::AddressesSheet</name>
    <message>
        <source>E-mail addresses and &amp;numbers</source>
        <translation>邮箱地址与号码(&amp;N)</translation>
    </message>
    <message>
        <source>Empty dates: ever since, to this day.</source>
        <translation>日期留空表示一直有效。</translation>
    </message>
    <message>
        <source>&amp;Add address</source>
        <translation>添加地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>%1的通讯地址</translation>
    </message>
    <message>
        <source>Mail from and to these addresses concerns this person. Keep past addresses and note the day on which they ended.</source>
        <translation>来自或发往这些地址的邮件即涉及此人。停用的地址请保留，并注明截止日期。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Note addresses</source>
        <translation>登记地址</translation>
    </message>
    <message>
        <source>Dates are written as 2026-07-01.</source>
        <translation>日期请按 2026-07-01 的格式填写。</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃已作的修改？</translation>
    </message>
    <message>
        <source>The addresses stay as they were.</source>
        <translation>通讯地址保持原样。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationDetail</name>
    <message>
        <source>Approved for less than was applied for</source>
        <translation>批准范围小于申请范围</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Personal information impact assessment</source>
        <translation>个人信息保护影响评估</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier applications</source>
        <translation>
            <numerusform>此前申请 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by the applicant after a question</source>
        <translation>申请人答复时的修改</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Covers now</source>
        <translation>目前涉及</translation>
    </message>
    <message>
        <source>Covers now, before words are applied</source>
        <translation>目前涉及（未按词语筛选）</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 询问：%2</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 不予批准：%2</translation>
    </message>
    <message>
        <source>Nobody is left who could decide: %1. Another person needs this role, or the applicant withdraws.</source>
        <translation>已无人可以审批（%1）。须有他人担任此角色，或由申请人撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n records can be read until the end of %1.</source>
        <translation>
            <numerusform>可查阅 %n 条记录，至 %1 止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of use is over. Its keys are gone.</source>
        <translation>使用期限已满，密钥已删除。</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>由 %1 终止：%2</translation>
    </message>
    <message>
        <source>Evidence packages</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>What is to change</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>New attachment</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>The new version is filed. The one before stays and can be read.</source>
        <translation>新版本已归档；原版本保留，仍可查阅。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are confirmed: evidence packages of them can be made until the end of %1.</source>
        <translation>
            <numerusform>已确认 %n 条记录，可据此生成证据包，至 %1 止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>封存情况</translation>
    </message>
    <message>
        <source>What it does to the records</source>
        <translation>对记录的影响</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Decided: the schedule is set.</source>
        <translation>已批准，留存期限表已确定。</translation>
    </message>
    <message>
        <source>The hold was lifted. What it kept goes by its periods again.</source>
        <translation>封存已解除，所封存的记录恢复按留存期限管理。</translation>
    </message>
    <message>
        <source>The frozen list</source>
        <translation>锁定的清单</translation>
    </message>
    <message>
        <source>Single records can be marked on the list to be kept: they stay, whatever is decided.</source>
        <translation>可在清单上逐条标明保留：无论如何决定，这些记录都不清理。</translation>
    </message>
    <message>
        <source>Look at the &amp;list</source>
        <translation>查看清单(&amp;L)</translation>
    </message>
    <message>
        <source>Done: the records are back, filed again, and due.</source>
        <translation>已完成：记录已恢复并重新归档，仍属到期记录。</translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationFormView</name>
    <message>
        <source>What is a&amp;pplied for</source>
        <translation>申请种类(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind of reason</source>
        <translation>事由类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>At least a sentence: what the records are needed for.</source>
        <translation>至少一句话：查询的具体用途。</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>来文单位</translation>
    </message>
    <message>
        <source>Authorit&amp;y or body</source>
        <translation>机关或单位(&amp;Y)</translation>
    </message>
    <message>
        <source>Number of the doc&amp;ument</source>
        <translation>来文文号(&amp;U)</translation>
    </message>
    <message>
        <source>Legal bas&amp;is</source>
        <translation>法律依据(&amp;I)</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>联系方式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>办理期限(&amp;D)</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>Stays locked until the approval of the competent national authority is attached.</source>
        <translation>在附上主管机关批准文件之前不得办理。</translation>
    </message>
    <message>
        <source>A foreign authority or body asks</source>
        <translation>由境外机构提出</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>办案人员一</translation>
    </message>
    <message>
        <source>Number of the identification</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>办案人员二</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>查询范围</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Used fro&amp;m</source>
        <translation>使用自(&amp;M)</translation>
    </message>
    <message>
        <source>H&amp;ow it is used</source>
        <translation>使用方式(&amp;O)</translation>
    </message>
    <message>
        <source>Openin&amp;gs of each record at most</source>
        <translation>每条最多查阅次数(&amp;G)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Personal information impact assessment</source>
        <translation>个人信息保护影响评估</translation>
    </message>
    <message>
        <source>Lawful, justified, necessary</source>
        <translation>合法、正当、必要</translation>
    </message>
    <message>
        <source>Personal information concerned</source>
        <translation>涉及的个人信息</translation>
    </message>
    <message>
        <source>Risks for the persons concerned</source>
        <translation>对个人权益的影响与风险</translation>
    </message>
    <message>
        <source>Protective measures</source>
        <translation>保护措施</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Us&amp;ed until</source>
        <translation>使用至(&amp;E)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Not submitted: %1</source>
        <translation>未提交：%1</translation>
    </message>
    <message>
        <source>Saved as a draft; only you can read it.</source>
        <translation>已存为草稿，仅您本人可见。</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>有期限</translation>
    </message>
    <message>
        <source>In your position you apply in this way only.</source>
        <translation>按您的岗位，只能提出这一种申请。</translation>
    </message>
    <message>
        <source>An application keeps its kind.</source>
        <translation>申请提交后种类不变。</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 询问：%2</translation>
    </message>
    <message>
        <source>Answer with the changed application?</source>
        <translation>以修改后的申请答复？</translation>
    </message>
    <message>
        <source>All decisions begin anew; the form of before stays with the application.</source>
        <translation>审批将重新开始；修改前的申请表仍随申请保存。</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>发送答复</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Send an&amp;swer …</source>
        <translation>发送答复(&amp;S)…</translation>
    </message>
    <message>
        <source>Change %1 and answer</source>
        <translation>修改 %1 并答复</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申请</translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationGuide</name>
    <message>
        <source>The scope covers</source>
        <translation>查询范围涉及</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>before words are applied</source>
        <translation>未按词语筛选</translation>
    </message>
    <message>
        <source>Before submitting</source>
        <translation>提交之前</translation>
    </message>
    <message>
        <source>Complete: it can be submitted.</source>
        <translation>内容完整，可以提交。</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>办理流程</translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationsView</name>
    <message>
        <source>Discard this draft?</source>
        <translation>放弃此草稿？</translation>
    </message>
    <message>
        <source>The application that was begun is deleted with its papers.</source>
        <translation>尚未提交的申请及其证明文件将被删除。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>删除后无法恢复。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>草稿已放弃。</translation>
    </message>
    <message>
        <source>(No reason yet)</source>
        <translation>（尚未填写事由）</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>&amp;Go on with the draft</source>
        <translation>继续填写(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New application</source>
        <translation>新建申请(&amp;N)</translation>
    </message>
    <message>
        <source>Give &amp;back …</source>
        <translation>交还授权(&amp;B)…</translation>
    </message>
    <message>
        <source>Take a&amp;way …</source>
        <translation>收回授权(&amp;W)…</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已批准。</translation>
    </message>
    <message>
        <source>Approved for less. %1 sees the difference.</source>
        <translation>已缩小范围批准，%1 可看到差异。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>未予批准。</translation>
    </message>
    <message>
        <source>Ask %1 back</source>
        <translation>退回并询问%1</translation>
    </message>
    <message>
        <source>The application waits until the answer is there. If the applicant changes it, it is decided anew.</source>
        <translation>申请将等待答复；如申请人修改内容，须重新审批。</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>发送询问</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>The question was sent.</source>
        <translation>询问已发送。</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>答复询问</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>发送答复</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The answer was sent.</source>
        <translation>答复已发送。</translation>
    </message>
    <message>
        <source>Withdraw this application?</source>
        <translation>撤回此申请？</translation>
    </message>
    <message>
        <source>Nobody decides on it or hands anything out any more.</source>
        <translation>不再审批，也不再提供记录。</translation>
    </message>
    <message>
        <source>It stays in the journal; you can apply anew.</source>
        <translation>日志中仍有记载；您可以重新申请。</translation>
    </message>
    <message>
        <source>Withdraw application</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n records were handed out.</source>
        <translation>
            <numerusform>已提供 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give this grant back?</source>
        <translation>交还此授权？</translation>
    </message>
    <message>
        <source>Take the grant of %1 away?</source>
        <translation>收回 %1 的授权？</translation>
    </message>
    <message>
        <source>Its keys are deleted at once; the records can no longer be opened under this application.</source>
        <translation>密钥将立即删除，此后不能再依此申请查阅记录。</translation>
    </message>
    <message>
        <source>It cannot be taken back; a new application is needed.</source>
        <translation>不能撤回；需要时须重新申请。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>交还授权</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>收回授权</translation>
    </message>
    <message>
        <source>The grant has ended.</source>
        <translation>授权已终止。</translation>
    </message>
    <message>
        <source>&amp;Read what was granted</source>
        <translation>授权查阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approve …</source>
        <translation>批准(&amp;A)…</translation>
    </message>
    <message>
        <source>Approve for &amp;less …</source>
        <translation>缩小范围批准(&amp;L)…</translation>
    </message>
    <message>
        <source>As&amp;k back …</source>
        <translation>退回询问(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Refuse …</source>
        <translation>不予批准(&amp;R)…</translation>
    </message>
    <message>
        <source>Look at the &amp;scope …</source>
        <translation>查看范围(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Discard draft …</source>
        <translation>放弃草稿(&amp;D)…</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>没有申请</translation>
    </message>
    <message>
        <source>What is filed is read through an application: say what you need it for, and the head of your department decides. Your applications and their course appear here.</source>
        <translation>已归档的记录须经申请方可查阅：写明用途，由本部门负责人审批。您的申请及办理过程显示在这里。</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>请选择一份申请</translation>
    </message>
    <message>
        <source>Its course and what was decided appears here.</source>
        <translation>这里显示办理过程和审批结果。</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有待审批的申请</translation>
    </message>
    <message>
        <source>Applications to see records wait here for your decision, the longest first.</source>
        <translation>等待您审批的查询申请显示在这里，等待最久的在前。</translation>
    </message>
    <message>
        <source>Who asks for what and why, and how many records that covers, appears here.</source>
        <translation>这里显示谁因何申请、申请什么、涉及多少记录。</translation>
    </message>
    <message>
        <source>Nothing to assist with</source>
        <translation>没有待协助的申请</translation>
    </message>
    <message>
        <source>Applications that were granted wait here for a records officer who hands out the records.</source>
        <translation>已批准的申请在此等待档案管理员提供记录。</translation>
    </message>
    <message>
        <source>What was granted, and by whom, appears here.</source>
        <translation>这里显示批准的内容和审批人。</translation>
    </message>
    <message>
        <source>All applications that you may look at appear here, with every decision.</source>
        <translation>您有权查看的全部申请及每一项决定显示在这里。</translation>
    </message>
    <message>
        <source>Answ&amp;er …</source>
        <translation>答复(&amp;E)…</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>The evidence package %1 was made.</source>
        <translation>已生成证据包 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The evidence package %1 was made. Attachments of %n redacted records could not be cleaned and were withheld.</source>
        <translation>
            <numerusform>已生成证据包 %1。%n 条经遮蔽的记录有附件无法清理，已予保留未移交。</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt was recorded.</source>
        <translation>已登记签收。</translation>
    </message>
    <message>
        <source>Make evidence &amp;package …</source>
        <translation>生成证据包(&amp;P)…</translation>
    </message>
    <message>
        <source>Record rece&amp;ipt …</source>
        <translation>登记签收(&amp;I)…</translation>
    </message>
    <message>
        <source>Print the application form</source>
        <translation>打印申请表</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The application form was written; the journal says so.</source>
        <translation>申请表已输出，并记入日志。</translation>
    </message>
    <message>
        <source>&amp;Print form …</source>
        <translation>打印申请表(&amp;P)…</translation>
    </message>
    <message>
        <source>Filing the new version</source>
        <translation>正在归档新版本</translation>
    </message>
    <message>
        <source>Sealing the attachments anew</source>
        <translation>正在重新加密附件</translation>
    </message>
    <message>
        <source>Approved. The new version is filed.</source>
        <translation>已批准，新版本已归档。</translation>
    </message>
    <message>
        <source>This record is corrected where it was granted to you. Open it there; this draft can only be discarded.</source>
        <translation>本记录须在“授权查阅”中打开后更正；此草稿只能舍弃。</translation>
    </message>
    <message>
        <source>Not submitted yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <source>Go on with the draft and submit it. Until then only you can read it.</source>
        <translation>请继续填写并提交；提交之前仅您本人可见。</translation>
    </message>
    <message>
        <source>Overdue, the longest first</source>
        <translation>已逾期（等候最久的在前）</translation>
    </message>
    <message>
        <source>Waiting, the longest first</source>
        <translation>待办（等候最久的在前）</translation>
    </message>
    <message numerus="yes">
        <source>%n records were confirmed. Now make the evidence package.</source>
        <translation>
            <numerusform>已确认 %n 条记录，请接着生成证据包。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer under way, not sent</source>
        <translation>答复撰写中，尚未发送</translation>
    </message>
    <message>
        <source>&amp;Change and answer …</source>
        <translation>修改并答复(&amp;C)…</translation>
    </message>
    <message>
        <source>You have begun to change the application for the answer: that draft and its new papers are deleted when you answer by words alone.</source>
        <translation>您已开始修改申请作为答复；若只用文字答复，该草稿及其新附文件将被删除。</translation>
    </message>
    <message>
        <source>The changed form and the papers attached for it are deleted. The application stays as it was submitted, and still waits for your answer.</source>
        <translation>修改后的申请表及为此新增的文件将被删除。已提交的申请保持原样，仍待您答复。</translation>
    </message>
    <message>
        <source>This record was granted to you for a time. Open it there and correct it: that is the answer.</source>
        <translation>该记录是限期授权给您的：请在“授权查阅”中打开并更正，即为答复。</translation>
    </message>
    <message>
        <source>Open the &amp;plan</source>
        <translation>打开方案(&amp;P)</translation>
    </message>
    <message>
        <source>Bring them &amp;back now</source>
        <translation>立即恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Comparing the list</source>
        <translation>正在核对清单</translation>
    </message>
    <message>
        <source>Approved. A records officer clears it once a backup was proven.</source>
        <translation>已批准。备份经验证后由档案管理员清理。</translation>
    </message>
</context>
<context>
    <name>tongjian::AttachmentList</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Fixed document</source>
        <translation>版式文档</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Archive file</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>选择要附加的文件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Change what it is</source>
        <translation>修改文件类别和有效期</translation>
    </message>
    <message>
        <source>Change what %1 is</source>
        <translation>修改 %1 的类别和有效期</translation>
    </message>
</context>
<context>
    <name>tongjian::BackupWatch</name>
    <message>
        <source>%1: the drill could not be held. %2</source>
        <translation>%1：恢复演练无法进行。%2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1失败。%2</translation>
    </message>
    <message>
        <source>%1: proven restorable.</source>
        <translation>%1：已验证可恢复。</translation>
    </message>
    <message>
        <source>%1: the drill failed. %2</source>
        <translation>%1：恢复演练未通过。%2</translation>
    </message>
    <message>
        <source>%1: made and checked.</source>
        <translation>%1：已完成并通过检查。</translation>
    </message>
    <message>
        <source>%1: made and checked, but not at the second place. %2</source>
        <translation>%1：已完成并通过检查，但第二目的地没有副本。%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>tongjian::BackupsView</name>
    <message>
        <source>Proven restorable</source>
        <translation>可恢复性验证</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>已回读</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading what lies at the media</source>
        <translation>正在读取介质上的备份</translation>
    </message>
    <message>
        <source>No backup plan yet</source>
        <translation>尚无备份计划</translation>
    </message>
    <message>
        <source>A plan makes a backup by itself, daily, weekly, monthly or each quarter, checks it at once and copies it to a second place. Register a medium first, then set a plan.</source>
        <translation>备份计划按每日、每周、每月或每季自动备份，随即检查，并复制到第二目的地。请先登记介质，再设定计划。</translation>
    </message>
    <message>
        <source>A records officer sets when backups are made and where to. Plans, and what lies at the media, appear here.</source>
        <translation>备份的时间和目的地由档案管理员设定。计划和介质上的备份在此列出。</translation>
    </message>
    <message>
        <source>New plan …</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>last good one: %1</source>
        <translation>最近一次成功：%1</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>备份计划</translation>
    </message>
    <message>
        <source>Backups: being read …</source>
        <translation>备份：正在读取…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>cannot be reached now</source>
        <translation>目前无法连接</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Sample due</source>
        <translation>待抽样读取</translation>
    </message>
    <message>
        <source>Stopped plans</source>
        <translation>已停用的计划</translation>
    </message>
    <message>
        <source>&amp;Resume plan</source>
        <translation>启用计划(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop plan</source>
        <translation>停用计划(&amp;S)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1 (at another place)</source>
        <translation>%1（异地）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>保留份数</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n at each place</source>
        <translation>
            <numerusform>每处保留最新 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二目的地</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Last good one</source>
        <translation>最近一次成功</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下次备份</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最近一次失败</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>最近一次恢复演练</translation>
    </message>
    <message>
        <source>None yet. A drill puts the newest backup back at a scratch place and walks through twenty assertions there; one is due every month.</source>
        <translation>尚未演练。恢复演练把最新备份恢复到临时位置，逐项核对二十条断言；每月应做一次。</translation>
    </message>
    <message>
        <source>None yet: there is no backup.</source>
        <translation>尚未演练：还没有备份。</translation>
    </message>
    <message>
        <source>Last proven restorable</source>
        <translation>最近一次验证可恢复</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1, all of it held</source>
        <translation>%1，全部成立</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1，未通过</translation>
    </message>
    <message>
        <source>Restoring took</source>
        <translation>恢复用时</translation>
    </message>
    <message>
        <source>Would have been lost</source>
        <translation>可能丢失的工作</translation>
    </message>
    <message>
        <source>the work of %1</source>
        <translation>此后 %1的工作</translation>
    </message>
    <message>
        <source>Opened in it</source>
        <translation>其中打开</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>no record, as a job does it</source>
        <translation>未打开记录（自动任务不打开记录）</translation>
    </message>
    <message>
        <source>Assertions that held</source>
        <translation>成立的断言</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>This backup cannot be restored from as it is.</source>
        <translation>此备份目前不能用于恢复。</translation>
    </message>
    <message>
        <source>Data and keys lie there in full, by their names and sizes. Reading back looks at every byte.</source>
        <translation>按名称和大小，数据与密钥齐全。回读会逐字节核对。</translation>
    </message>
    <message>
        <source>The key part is missing there, or older than this backup.</source>
        <translation>该处缺少密钥部分，或密钥部分早于此备份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep it until somebody has looked at the medium, and back up again to a good one.</source>
        <translation>未作任何改动。请保留此备份，待有人检查介质，并向完好的介质重新备份。</translation>
    </message>
    <message>
        <source>Nobody has opened a record from it yet. Open a sample: one in a hundred of its filed records, at least one.</source>
        <translation>尚无人从中打开过记录。请抽样读取：已归档记录的百分之一，至少一条。</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样读取</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>尚未抽样</translation>
    </message>
    <message numerus="yes">
        <source>%n records did not open</source>
        <translation>
            <numerusform>%n 条记录无法打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records opened</source>
        <translation>
            <numerusform>已打开 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Everything holds: every byte, every page, the journal with all its signatures, the counts, and a key for every record.</source>
        <translation>全部通过：每个字节、每一页、日志及其全部签名、各项计数，以及每条记录的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n things do not hold. Do not rely on this backup; back up again to a good medium.</source>
        <translation>
            <numerusform>%n 项未通过。请勿依赖此备份，并向完好的介质重新备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal entries read</source>
        <translation>已核对日志条目</translation>
    </message>
    <message>
        <source>Records without a key</source>
        <translation>没有密钥的记录</translation>
    </message>
    <message>
        <source>This medium cannot be reached from this computer now: what lies there is not known.</source>
        <translation>本机目前无法连接此介质，其中有哪些备份不得而知。</translation>
    </message>
    <message>
        <source>Connect or mount it, then refresh this page (F5).</source>
        <translation>请连接或挂载后刷新本页（F5）。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>The plan was changed. It counts from now on.</source>
        <translation>计划已更改，自即刻起生效。</translation>
    </message>
    <message>
        <source>Stop this plan?</source>
        <translation>停用此计划？</translation>
    </message>
    <message>
        <source>%1, %2: no more backups are made by it. Those that it made stay where they lie.</source>
        <translation>%1（%2）：不再按此计划备份，已有的备份原地保留。</translation>
    </message>
    <message>
        <source>It can be resumed at any time.</source>
        <translation>可随时恢复。</translation>
    </message>
    <message>
        <source>Stop plan</source>
        <translation>停用计划</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup was made and checked in %1.</source>
        <translation>备份已完成并通过检查，用时 %1。</translation>
    </message>
    <message>
        <source>The backup was made and checked in %1, but not at the second place.</source>
        <translation>备份已完成并通过检查，用时 %1，但第二目的地没有副本。</translation>
    </message>
    <message>
        <source>Drill: put the newest backup back</source>
        <translation>恢复演练：恢复最新备份</translation>
    </message>
    <message>
        <source>It is put back at a scratch place beside the store, twenty assertions are tried there, and it is removed again. The result stands in the journal.</source>
        <translation>把备份恢复到档案库旁的临时位置，逐项核对二十条断言，然后清除。结果记入日志。</translation>
    </message>
    <message>
        <source>&amp;Records in it</source>
        <translation>其中的记录(&amp;R)</translation>
    </message>
    <message>
        <source>open one in a hundred</source>
        <translation>打开百分之一</translation>
    </message>
    <message>
        <source>open none</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Begin drill</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>Drilling</source>
        <translation>正在演练</translation>
    </message>
    <message>
        <source>Proven restorable: all of it held.</source>
        <translation>已验证可恢复：全部成立。</translation>
    </message>
    <message numerus="yes">
        <source>%n assertions did not hold.</source>
        <translation>
            <numerusform>%n 条断言不成立。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>正在回读</translation>
    </message>
    <message>
        <source>Opening a sample</source>
        <translation>正在抽样读取</translation>
    </message>
    <message numerus="yes">
        <source>%n records were opened from the backup.</source>
        <translation>
            <numerusform>已从备份中打开 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records did not open. Do not rely on this backup.</source>
        <translation>
            <numerusform>%n 条记录无法打开。请勿依赖此备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New plan …</source>
        <translation>新建计划(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Drill …</source>
        <translation>恢复演练(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;hange …</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>回读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open a sample</source>
        <translation>抽样读取(&amp;O)</translation>
    </message>
    <message>
        <source>Run due backups while this window is open</source>
        <translation>本窗口打开时自动执行到期的备份</translation>
    </message>
    <message>
        <source>Choose a plan or a backup</source>
        <translation>请选择计划或备份</translation>
    </message>
    <message>
        <source>When it runs, whether it was made, and when it was last proven restorable appear here.</source>
        <translation>何时执行、是否完成、最近一次验证可恢复的时间在此显示。</translation>
    </message>
</context>
<context>
    <name>tongjian::BellButton</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>通知，%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::CallSeriesModel</name>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>tongjian::CallSeriesTable</name>
    <message>
        <source>Calls, one row each</source>
        <translation>通话，每行一通</translation>
    </message>
</context>
<context>
    <name>tongjian::CallSeriesView</name>
    <message>
        <source>Usual &amp;channel</source>
        <translation>常用渠道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Why by hand</source>
        <translation>补录原因(&amp;W)</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>原因说明</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Con&amp;fidentiality</source>
        <translation>密级(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed.</source>
        <translation>
            <numerusform>已移除 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in the spreadsheet first.</source>
        <translation>没有可粘贴的行，请先在电子表格中复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows pasted.</source>
        <translation>
            <numerusform>已粘贴 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells fitted no column and were left out.</source>
        <translation>
            <numerusform>有 %n 个单元格不属于任何一列，未填入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitting the calls</source>
        <translation>正在提交通话记录</translation>
    </message>
    <message>
        <source>Signing and sealing</source>
        <translation>正在签名并加密</translation>
    </message>
    <message numerus="yes">
        <source>%n calls submitted.</source>
        <translation>
            <numerusform>已提交 %n 条通话记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, each with its reason.</source>
        <translation>
            <numerusform>%n 条未提交，原因见各行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n complete ones</source>
        <translation>
            <numerusform>提交完整的 %n 条(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Submit what is complete</source>
        <translation>提交完整的记录(&amp;S)</translation>
    </message>
    <message>
        <source>Choose it once for all rows.</source>
        <translation>请选择，一次适用于所有行。</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>请简要说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, kept as drafts while you type. Only you can read them.</source>
        <translation>
            <numerusform>共 %n 行，边填边存为草稿，只有您本人可见。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter is saved as drafts by itself.</source>
        <translation>所填内容会自动存为草稿。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Open in the &amp;form</source>
        <translation>在表单中打开(&amp;F)</translation>
    </message>
    <message>
        <source>Paste &amp;rows</source>
        <translation>粘贴多行(&amp;R)</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Tab next cell · Enter next row · Ctrl+V rows of a spreadsheet · Ctrl+- remove row · Ctrl+Z undo · Ctrl+Enter submit</source>
        <translation>Tab 下一格 · Enter 下一行 · Ctrl+V 粘贴电子表格的行 · Ctrl+- 移除行 · Ctrl+Z 撤销 · Ctrl+Enter 提交</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>适用于所有行</translation>
    </message>
</context>
<context>
    <name>tongjian::CarrierDestroyedSheet</name>
    <message>
        <source>W&amp;here</source>
        <translation>地点(&amp;H)</translation>
    </message>
    <message>
        <source>By &amp;whom, and who watched</source>
        <translation>销毁人与监销人(&amp;W)</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>时间(&amp;N)</translation>
    </message>
    <message>
        <source>Photos, or the paper of the firm</source>
        <translation>现场照片或销毁单位的证明</translation>
    </message>
    <message>
        <source>%1 was destroyed</source>
        <translation>登记“%1”已销毁</translation>
    </message>
    <message>
        <source>%1, No. %2. What you enter is sealed to records officers, auditors and executives, stands on the certificate, and cannot be changed.</source>
        <translation>%1，编号 %2。所填内容仅档案管理员、审计员和高层领导可见，载入销毁证明，不可更改。</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方式(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record as destroyed</source>
        <translation>登记为已销毁</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>正在添加 %1</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>正在加密</translation>
    </message>
</context>
<context>
    <name>tongjian::CarrierSheet</name>
    <message>
        <source>&amp;What it is</source>
        <translation>载体名称(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Serial number, or number of the box</source>
        <translation>序列号或盒号(&amp;S)</translation>
    </message>
    <message>
        <source>Paper or medium to be destroyed</source>
        <translation>列入待销毁载体</translation>
    </message>
    <message>
        <source>What bears content of these records beside the store. It stands on the certificate, first as still to be destroyed, then with how it was.</source>
        <translation>库外载有这些记录内容的纸质或介质。列入后载入销毁证明，先记为待销毁，销毁后记明经过。</translation>
    </message>
    <message>
        <source>&amp;Registered medium</source>
        <translation>登记介质(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>None: paper, or not in the register</source>
        <translation>无（纸质，或未登记）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put onto the plan</source>
        <translation>列入方案</translation>
    </message>
</context>
<context>
    <name>tongjian::ChoiceSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tongjian::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters.</source>
        <translation>没有找到。请少输入几个字试试。</translation>
    </message>
    <message>
        <source>Pages, people, record numbers, actions</source>
        <translation>页面、人员、记录编号、操作</translation>
    </message>
    <message>
        <source>Search pages, people, record numbers and actions</source>
        <translation>搜索页面、人员、记录编号和操作</translation>
    </message>
</context>
<context>
    <name>tongjian::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>放弃所写内容？</translation>
    </message>
    <message>
        <source>Nothing was sent; what you wrote here is not kept.</source>
        <translation>尚未发送，此处所写内容不会保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>tongjian::ConversationModel</name>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>tongjian::ConversationPaste</name>
    <message>
        <source>The conversation was put into the form.</source>
        <translation>对话已填入表单。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This looks like a conversation.</source>
        <translation>这像是一段聊天记录。</translation>
    </message>
    <message>
        <source>Make messages of it …</source>
        <translation>整理为消息…</translation>
    </message>
</context>
<context>
    <name>tongjian::ConversationSheet</name>
    <message>
        <source>Copied &amp;conversation</source>
        <translation>复制的对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Who is who</source>
        <translation>人员对应(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>No day was copied: taken as of today, or of the day before.</source>
        <translation>复制内容中没有日期：按今天或前一天计。</translation>
    </message>
    <message>
        <source>Days such as “yesterday” are counted from today.</source>
        <translation>“昨天”等日期按今天往前推算。</translation>
    </message>
    <message>
        <source>No year was copied: taken as the last such day.</source>
        <translation>复制内容中没有年份：按最近的该日期计。</translation>
    </message>
    <message>
        <source>A time went back without a day: taken as past midnight.</source>
        <translation>时间倒退而没有日期：按已过午夜计。</translation>
    </message>
    <message>
        <source>The messages are not in the order of their times.</source>
        <translation>消息未按时间先后排列。</translation>
    </message>
    <message>
        <source>Line %1 looks like name and time, but was kept as text.</source>
        <translation>第 %1 行形似姓名和时间，但仍按正文保留。</translation>
    </message>
    <message>
        <source>Some messages have no time. Enter when it took place in the form.</source>
        <translation>部分消息没有时间。请在表单中填写发生时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the first message are left out.</source>
        <translation>
            <numerusform>第一条消息之前的 %n 行未纳入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a conversation</source>
        <translation>粘贴对话</translation>
    </message>
    <message>
        <source>Mark the messages in WeChat, QQ, WeCom or DingTalk, copy them and paste them here. People, time and content of the form are filled from them.</source>
        <translation>在微信、QQ、企业微信或钉钉中选中消息并复制，然后粘贴到此处。表单的参与人、时间和内容将据此填写。</translation>
    </message>
    <message>
        <source>Outside party</source>
        <translation>外部人员</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（本人）</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>对话中的名称</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>对应人员</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>Nothing pasted yet.</source>
        <translation>尚未粘贴内容。</translation>
    </message>
    <message>
        <source>No messages were found: names and times as the chat program copies them are missing.</source>
        <translation>未找到消息：缺少聊天软件复制时带有的姓名和时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Who %1 is</source>
        <translation>%1 对应的人员</translation>
    </message>
    <message>
        <source>Only the first %1 senders can be chosen for here; the others keep their names.</source>
        <translation>此处只能为前 %1 名发送人选择对应人员；其余保留原名称。</translation>
    </message>
</context>
<context>
    <name>tongjian::CorrectionSheet</name>
    <message>
        <source>Correct the record %1</source>
        <translation>更正记录 %1</translation>
    </message>
    <message>
        <source>Change or add what is wrong or missing. The head of the department and a records officer decide; the version that is filed now stays, with its seal and signature.</source>
        <translation>请修改有误之处或补充遗漏内容，由部门负责人和档案管理员先后审批。现有版本连同其加密和签名予以保留。</translation>
    </message>
    <message>
        <source>W&amp;hat is wrong or missing, and how that is known</source>
        <translation>何处有误或遗漏，依据是什么(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply for the correction</source>
        <translation>申请更正</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>正在添加 %1</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>正在加密</translation>
    </message>
    <message>
        <source>Nothing differs from what is filed yet.</source>
        <translation>与归档内容尚无不同。</translation>
    </message>
    <message>
        <source>To be changed: %1</source>
        <translation>拟更正：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft among your applications.</source>
        <translation>所填内容已作为草稿保存在“申请”中。</translation>
    </message>
    <message>
        <source>Sending the application</source>
        <translation>正在提交申请</translation>
    </message>
    <message>
        <source>Give up this correction?</source>
        <translation>放弃本次更正？</translation>
    </message>
    <message>
        <source>The record was granted to you for a time: what you wrote on it is not kept as a draft.</source>
        <translation>本记录仅在授权期限内供您查阅，所填内容不作为草稿保存。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>放弃后无法恢复。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 询问：%2</translation>
    </message>
    <message>
        <source>Send an&amp;swer …</source>
        <translation>发送答复(&amp;S)…</translation>
    </message>
    <message>
        <source>Answer with the changed correction?</source>
        <translation>以修改后的更正内容答复？</translation>
    </message>
    <message>
        <source>All decisions begin anew; the form of before stays with the application.</source>
        <translation>审批将重新开始；修改前的申请表仍随申请保存。</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>发送答复</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Close without keeping it?</source>
        <translation>不保存就关闭？</translation>
    </message>
    <message>
        <source>What you wrote cannot be kept as a draft.</source>
        <translation>所填内容无法存为草稿。</translation>
    </message>
    <message>
        <source>The correction was applied for: %1</source>
        <translation>更正申请已提交：%1</translation>
    </message>
    <message>
        <source>The answer was sent.</source>
        <translation>答复已发送。</translation>
    </message>
</context>
<context>
    <name>tongjian::CountedCard</name>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
</context>
<context>
    <name>tongjian::DayBar</name>
    <message>
        <source>&amp;Go to the day</source>
        <translation>转到日期(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the day</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>N&amp;ewest</source>
        <translation>最新(&amp;E)</translation>
    </message>
</context>
<context>
    <name>tongjian::DepartmentUseView</name>
    <message>
        <source>%1 opened %2</source>
        <translation>%1 查阅了 %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Not open to you: the keys of the department were renewed since, or the application is about its head.</source>
        <translation>您无法查看：部门密钥此后已更换，或该申请涉及部门负责人。</translation>
    </message>
    <message>
        <source>Nobody has used the department&apos;s records</source>
        <translation>尚无人使用本部门的记录</translation>
    </message>
    <message numerus="yes">
        <source>%1 made the evidence package %2 with %n of the department&apos;s records</source>
        <translation>
            <numerusform>%1 生成了证据包 %2，含本部门记录 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counted %n of the department&apos;s records for statistics</source>
        <translation>
            <numerusform>%1 对本部门 %n 条记录作了统计</numerusform>
        </translation>
    </message>
    <message>
        <source>When somebody opens, searches or counts filed records of your department under an application, or an evidence package of them is made, who, when and what for appears here.</source>
        <translation>有人凭申请打开、检索或统计本部门的归档记录，或据此生成证据包时，这里会列出何人、何时、何用。</translation>
    </message>
    <message>
        <source>Choose a use</source>
        <translation>请选择一次使用</translation>
    </message>
    <message>
        <source>Who used what, when and what for, appears here.</source>
        <translation>何人、何时、为何使用了哪些记录，将在此显示。</translation>
    </message>
    <message numerus="yes">
        <source>%1 searched %n of the department&apos;s records</source>
        <translation>
            <numerusform>%1 检索了本部门 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>检索词</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>交付对象</translation>
    </message>
    <message>
        <source>The entry does not say.</source>
        <translation>日志条目未载明。</translation>
    </message>
</context>
<context>
    <name>tongjian::DepartmentsView</name>
    <message>
        <source>New department</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>Create department</source>
        <translation>新建部门</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>为“%1”更名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>撤销“%1”？</translation>
    </message>
    <message>
        <source>Nobody can be moved there any more. Its records stay as they are.</source>
        <translation>不能再调入人员，其记录保持不变。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Close department</source>
        <translation>撤销部门</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>No head</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody: records go to the records officers</source>
        <translation>无：记录直接交档案管理员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>&amp;New department …</source>
        <translation>新建部门(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>更名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close …</source>
        <translation>撤销(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>请选择部门</translation>
    </message>
    <message>
        <source>Its head and people appear here.</source>
        <translation>此处显示其负责人和人员。</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>已并入%1</translation>
    </message>
    <message>
        <source>Into %1, whose head decides on what is still under way here</source>
        <translation>已并入%1，此处未办结的记录由其负责人审核</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>There is no other department.</source>
        <translation>没有其他部门。</translation>
    </message>
    <message>
        <source>Merge %1 into another department</source>
        <translation>将%1并入其他部门</translation>
    </message>
    <message numerus="yes">
        <source>%n people move there. What is still under way is decided by the head there, as soon as a records officer has logged in and so handed the key on. Filed records keep the department of their time. This department is closed and its head&apos;s role ends. This cannot be undone.</source>
        <translation>
            <numerusform>%n 人转入该部门。未办结的记录由该部门负责人审核，待任一档案管理员登录、移交密钥后即可打开。已归档的记录仍属当时的部门。本部门随即关闭，其负责人不再任职。此操作不能撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>并入(&amp;I)</translation>
    </message>
    <message>
        <source>Merge departments</source>
        <translation>合并部门</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <translation>%1已并入%2。</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>合并(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>tongjian::Desktop</name>
    <message>
        <source>Open a store</source>
        <translation>打开档案库</translation>
    </message>
    <message>
        <source>Setting up the demo company</source>
        <translation>正在建立演示公司</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>正在写入记录</translation>
    </message>
    <message>
        <source>Open for checking only</source>
        <translation>仅供核验</translation>
    </message>
    <message>
        <source>This computer has no keychain that keeps the newest journal entry, so an older copy of the store would not be noticed here. Ask the auditor for head slips.</source>
        <translation>本机没有可留存日志末条的系统密钥环，若档案库被换成旧的，在这里察觉不到。请向审计员索取末条凭条。</translation>
    </message>
    <message>
        <source>Journal in order</source>
        <translation>日志正常</translation>
    </message>
    <message>
        <source>The journal was checked when the store was opened.</source>
        <translation>打开档案库时已核对日志。</translation>
    </message>
    <message>
        <source>This computer is remembered until %1.</source>
        <translation>本机免密登录至 %1。</translation>
    </message>
    <message>
        <source>What was open above the window was closed when it was locked. What had not been carried out is to be done again.</source>
        <translation>锁定时已关闭打开的对话框，尚未办理的事项请重新办理。</translation>
    </message>
    <message>
        <source>Newest entry not kept</source>
        <translation>本机未留存最新日志</translation>
    </message>
</context>
<context>
    <name>tongjian::DestructionActions</name>
    <message>
        <source>&amp;Go on destroying …</source>
        <translation>继续销毁(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Destroy …</source>
        <translation>销毁(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Try the places again</source>
        <translation>重试各处副本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look for leftovers again</source>
        <translation>重新核验残留(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sign as executor …</source>
        <translation>以执行人签署(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign as &amp;witness …</source>
        <translation>以见证人签署(&amp;W)…</translation>
    </message>
    <message>
        <source>Save &amp;certificate …</source>
        <translation>保存销毁证明(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>Go on destroying %n records?</source>
        <translation>
            <numerusform>继续销毁 %n 条记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>The witness %1 confirmed it, and it was begun. Their keys go from the store and from every registered copy.</source>
        <translation>经见证人 %1 确认并已开始。其密钥将从本库和各登记副本中销毁。</translation>
    </message>
    <message>
        <source>It cannot be undone, and cannot be left half done either.</source>
        <translation>不可撤销，也不可半途而止。</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n records</source>
        <translation>
            <numerusform>销毁 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is to be destroyed</source>
        <translation>正在查看待销毁的内容</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>正在销毁</translation>
    </message>
    <message>
        <source>Records destroyed. Stopped, it goes on only forward</source>
        <translation>已销毁的记录。停止后只能继续完成</translation>
    </message>
    <message>
        <source>Trying the places again</source>
        <translation>正在重试各处副本</translation>
    </message>
    <message>
        <source>Places looked at</source>
        <translation>已查看之处</translation>
    </message>
    <message>
        <source>Is the medium gone?</source>
        <translation>介质已不存在？</translation>
    </message>
    <message>
        <source>Tongjian cannot reach %1 and cannot look there. You confirm that no copy of the keys is left on it, because it was destroyed or never held one.</source>
        <translation>通鉴无法访问 %1，不能核验。请确认其上已无密钥副本：介质已销毁，或从未存有副本。</translation>
    </message>
    <message>
        <source>It cannot be taken back, and stands in the certificate&apos;s evidence.</source>
        <translation>不可撤回，并作为销毁证明的依据。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>What became of the medium, when, and by whom</source>
        <translation>介质去向、时间和经手人</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Confirmed: no copy is left there.</source>
        <translation>已确认：该处无副本。</translation>
    </message>
    <message>
        <source>Sign the certificate as witness?</source>
        <translation>以见证人身份签署销毁证明？</translation>
    </message>
    <message>
        <source>Sign the certificate as executor?</source>
        <translation>以执行人身份签署销毁证明？</translation>
    </message>
    <message numerus="yes">
        <source>You sign that %n records were destroyed under the plan %1, and how, with your own key.</source>
        <translation>
            <numerusform>您将以本人密钥签署：按方案 %1 销毁 %n 条记录及其方式属实。</numerusform>
        </translation>
    </message>
    <message>
        <source>A signature cannot be taken back.</source>
        <translation>签署后不可撤回。</translation>
    </message>
    <message>
        <source>Sign as witness</source>
        <translation>以见证人签署</translation>
    </message>
    <message>
        <source>Sign as executor</source>
        <translation>以执行人签署</translation>
    </message>
    <message>
        <source>Signing the certificate</source>
        <translation>正在签署证明</translation>
    </message>
    <message>
        <source>Both signed the certificate. It can be saved now.</source>
        <translation>二人均已签署，现在可以保存销毁证明。</translation>
    </message>
    <message>
        <source>Signed as executor. Now the witness signs.</source>
        <translation>执行人已签署，请见证人签署。</translation>
    </message>
    <message>
        <source>Certificate of destruction %1-%2.pdf</source>
        <translation>销毁证明 %1-%2.pdf</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存销毁证明</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the certificate</source>
        <translation>正在写入证明</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>销毁证明已保存到 %1。</translation>
    </message>
    <message>
        <source>Add &amp;paper or medium …</source>
        <translation>列入载体(&amp;P)…</translation>
    </message>
    <message>
        <source>Recorded as destroyed.</source>
        <translation>已登记为已销毁。</translation>
    </message>
    <message>
        <source>Is the file gone?</source>
        <translation>该文件已不存在？</translation>
    </message>
    <message>
        <source>Tongjian did not find %1 where it was written on the computer %2. You confirm that it was destroyed, or handed over and is not kept here.</source>
        <translation>在计算机 %2 上的写出位置未找到 %1。您确认该文件已销毁，或已移交且本单位不再留存。</translation>
    </message>
    <message>
        <source>It cannot be taken back, and stands on the certificate.</source>
        <translation>不可撤销，并载入销毁证明。</translation>
    </message>
    <message>
        <source>What became of it, when, and by whom</source>
        <translation>文件去向、时间及经手人</translation>
    </message>
</context>
<context>
    <name>tongjian::DestructionCard</name>
    <message>
        <source>What may be destroyed is being looked at …</source>
        <translation>正在查看可销毁的内容…</translation>
    </message>
</context>
<context>
    <name>tongjian::DestructionSheet</name>
    <message>
        <source>I know of &amp;no copy but the registered ones.</source>
        <translation>本人声明：除登记的副本外，不知有其他副本(&amp;N)。</translation>
    </message>
    <message>
        <source>Copies of the store that nobody registered, and remnants on worn flash memory, are outside what Tongjian can promise.</source>
        <translation>未登记的库副本和磨损闪存上的残留，不在通鉴的保证之内。</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>见证人(&amp;W)</translation>
    </message>
    <message>
        <source>Sees what is shown here and confirms it.</source>
        <translation>查看此处所示内容并确认。</translation>
    </message>
    <message>
        <source>&amp;Password of the witness</source>
        <translation>见证人密码(&amp;P)</translation>
    </message>
    <message>
        <source>The witness enters it; nobody else looks.</source>
        <translation>由见证人本人输入，他人回避。</translation>
    </message>
    <message>
        <source>Their keys are deleted and overwritten in the store and in every registered copy. Nobody opens them afterwards, not from a backup either. Once begun it can only be finished, and never be undone.</source>
        <translation>其密钥将在本库和各登记副本中删除并覆写。此后任何人都不能打开，也不能从备份打开。一经开始只能完成，不可撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n records?</source>
        <translation>
            <numerusform>销毁 %n 条记录？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n records</source>
        <translation>
            <numerusform>销毁 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Disposition plan</source>
        <translation>处置方案</translation>
    </message>
    <message>
        <source>No auditor is left who could be the witness.</source>
        <translation>没有可以担任见证人的审计员。</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was destroyed.</source>
        <translation>密码不正确，未销毁任何记录。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>This is the list as it is now. Look at it together once more.</source>
        <translation>这是现在的清单，请二人重新核对。</translation>
    </message>
    <message>
        <source>Copies of the keys, and files outside of the store</source>
        <translation>密钥副本及库外文件</translation>
    </message>
</context>
<context>
    <name>tongjian::DevicesView</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>System</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Remembered on</source>
        <translation>记住时间</translation>
    </message>
    <message>
        <source>Last login there without the password</source>
        <translation>最近一次免密登录</translation>
    </message>
    <message>
        <source>Remembered until</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1（已到期）</translation>
    </message>
    <message>
        <source>&amp;Remove computer …</source>
        <translation>移除计算机(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose a computer</source>
        <translation>请选择一台计算机</translation>
    </message>
    <message>
        <source>Its system, when it was added and when it was last used appear here.</source>
        <translation>这里显示其操作系统、记住时间和最近使用时间。</translation>
    </message>
    <message>
        <source>No computer is remembered</source>
        <translation>没有已记住的计算机</translation>
    </message>
    <message numerus="yes">
        <source>On a computer that only you use, tick &quot;Remember on this computer&quot; when you log in: for %n days you get in there without the password.</source>
        <translation>
            <numerusform>在只有您本人使用的计算机上，登录时勾选“在本机记住登录”，此后 %n 天内在那里登录无须输入密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing your password, renewing or disabling the account and removing the computer end this at once. After logging out or locking, the password is needed once.</source>
        <translation>修改密码、换发或停用账号、移除计算机，都会立即终止免密登录。退出登录或锁定之后，须输入一次密码。</translation>
    </message>
</context>
<context>
    <name>tongjian::DispositionSheet</name>
    <message>
        <source>&amp;Reason: why these records are no longer needed</source>
        <translation>事由：这些记录为何不再需要(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>处置方式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Period of grace</source>
        <translation>宽限期(&amp;P)</translation>
    </message>
    <message>
        <source>For this long what was cleared can be brought back.</source>
        <translation>在此期间已清理的记录可以恢复。</translation>
    </message>
    <message>
        <source>&amp;Begins on this day at the earliest</source>
        <translation>最早开始日期(&amp;B)</translation>
    </message>
    <message>
        <source>… and on this day at the lat&amp;est</source>
        <translation>最迟开始日期(&amp;E)</translation>
    </message>
    <message>
        <source>What the list would be now</source>
        <translation>现在的清单</translation>
    </message>
    <message>
        <source>Looking for what is due</source>
        <translation>正在查找到期记录</translation>
    </message>
    <message>
        <source>Freezing the list</source>
        <translation>正在锁定清单</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>已查看的记录</translation>
    </message>
    <message>
        <source>New disposition plan</source>
        <translation>新建处置方案</translation>
    </message>
    <message>
        <source>What is due in the scope is put on a list and frozen: it can only become shorter. An executive decides on exactly these records; nothing is cleared before that, nor before a backup made after the decision was proven.</source>
        <translation>范围内的到期记录列入清单并锁定，此后只减不增。高层领导只就这些记录作出决定；审批之前，以及审批之后所作的备份验证之前，不作清理。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Submit plan</source>
        <translation>提交方案</translation>
    </message>
    <message>
        <source>What is due in this scope is being counted …</source>
        <translation>正在统计该范围内的到期记录…</translation>
    </message>
    <message>
        <source>It could not be counted. Below stands why.</source>
        <translation>未能统计，原因见下。</translation>
    </message>
    <message>
        <source>Nothing in this scope is due: there is nothing to put on a list.</source>
        <translation>该范围内没有到期记录，无可列入清单的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Puts %n records on the list, about %1.</source>
        <translation>
            <numerusform>将 %n 条记录列入清单，约 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this plan?</source>
        <translation>放弃该方案？</translation>
    </message>
    <message>
        <source>Nothing was submitted; what you wrote here is not kept.</source>
        <translation>尚未提交，所填内容不会保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>tongjian::DraftAttachments</name>
    <message>
        <source>Attaching %1</source>
        <translation>正在添加附件 %1</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>正在加密</translation>
    </message>
</context>
<context>
    <name>tongjian::DrillCard</name>
    <message>
        <source>%1: did not hold</source>
        <translation>%1：不成立</translation>
    </message>
</context>
<context>
    <name>tongjian::DueChart</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as a format of dates</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>What becomes due in the next %n months</source>
        <translation>
            <numerusform>今后 %n 个月到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What becomes due in the next %n months, by class</source>
        <translation>
            <numerusform>今后 %n 个月到期的记录，按类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>tongjian::DueView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Which records are listed</source>
        <translation>列出哪些记录</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>已到期 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>may be cleared, about %1</source>
        <translation>可以清理，约 %1</translation>
    </message>
    <message>
        <source>nothing may be cleared</source>
        <translation>没有可以清理的记录</translation>
    </message>
    <message numerus="yes">
        <source>%n kept too long</source>
        <translation>
            <numerusform>超期 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>past their longest period</source>
        <translation>已超过最长留存期限</translation>
    </message>
    <message>
        <source>none is past its longest period</source>
        <translation>没有超过最长期限的记录</translation>
    </message>
    <message numerus="yes">
        <source>%n held although due</source>
        <translation>
            <numerusform>到期封存 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>a hold keeps them</source>
        <translation>因封存继续留存</translation>
    </message>
    <message>
        <source>no hold keeps any</source>
        <translation>没有因封存留存的记录</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more becomes due in the next %n months.</source>
        <translation>
            <numerusform>今后 %n 个月没有记录到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Held although due</source>
        <translation>到期封存</translation>
    </message>
    <message>
        <source>captured %1</source>
        <translation>%1 采集</translation>
    </message>
    <message>
        <source>The first ones, by the day on which they are due</source>
        <translation>按到期日先后，仅列出前面的记录</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>打开记录(&amp;O)</translation>
    </message>
    <message>
        <source>Counting what becomes due</source>
        <translation>正在统计到期记录</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>请选择一条记录</translation>
    </message>
    <message>
        <source>Why it is kept and until when appears here.</source>
        <translation>这里说明为何留存、留存到何时。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的记录</translation>
    </message>
    <message>
        <source>Records appear here when their shortest period is over, and the months ahead in which that will be. Nothing is cleared by itself: an officer proposes it, an executive decides.</source>
        <translation>记录过了最短留存期限便列在这里，今后哪个月到期也在这里显示。系统不会自行清理：须由档案员提出、高层领导批准。</translation>
    </message>
    <message>
        <source>&amp;New plan …</source>
        <translation>新建方案(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>tongjian::DuplicatesCard</name>
    <message>
        <source>Perhaps entered already</source>
        <translation>可能已录入</translation>
    </message>
    <message>
        <source>Own entries with the same party at about the same time. Look before you submit.</source>
        <translation>本人已有同一对方、时间相近的条目。提交前请先查看。</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>无主题</translation>
    </message>
</context>
<context>
    <name>tongjian::EffectCard</name>
    <message>
        <source>What it does to the filed records is being counted …</source>
        <translation>正在统计对已归档记录的影响……</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n filed records: it is for what is captured from then on.</source>
        <translation>
            <numerusform>%n 条已归档记录不受影响：仅适用于此后采集的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n filed records:</source>
        <translation>
            <numerusform>在 %n 条已归档记录中：</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>延长留存</translation>
    </message>
    <message>
        <source>Kept less long</source>
        <translation>留存缩短</translation>
    </message>
    <message>
        <source>Due at once by it</source>
        <translation>施行即到期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n records may be cleared from %1 on</source>
        <translation>
            <numerusform>%n 条，自 %1 起可以清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n records</source>
        <translation>
            <numerusform>%1：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Held all the same</source>
        <translation>因封存仍须留存</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryDefaultsSheet</name>
    <message>
        <source>&amp;Kind that is entered most</source>
        <translation>最常录入的类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why by hand</source>
        <translation>补录原因(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;onfidentiality</source>
        <translation>密级(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Defaults for new forms</source>
        <translation>新建记录的默认内容</translation>
    </message>
    <message>
        <source>What a new form has from the beginning. Only you can open this; every form can still say otherwise.</source>
        <translation>新建记录时预先填好的内容。仅本人可以打开，每次填写时仍可修改。</translation>
    </message>
    <message>
        <source>Usual channel</source>
        <translation>常用渠道</translation>
    </message>
    <message>
        <source>Start new forms &amp;empty</source>
        <translation>恢复空白(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Usual channel: %1</source>
        <translation>常用渠道：%1</translation>
    </message>
    <message>
        <source>Own number or account: %1</source>
        <translation>本人号码或账号：%1</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Reason in wor&amp;ds</source>
        <translation>原因说明(&amp;D)</translation>
    </message>
    <message>
        <source>Own number or account</source>
        <translation>本人号码或账号</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryHistory</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryScreen</name>
    <message>
        <source>Tongjian</source>
        <extracomment>the program&apos;s name; 通鉴 in Chinese</extracomment>
        <translation>通鉴</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryStart</name>
    <message>
        <source>New forms start with this channel, number, reason, place and confidentiality.</source>
        <translation>新建表单将预填此渠道、本人号码、原因、地点和密级。</translation>
    </message>
    <message>
        <source>New forms start empty again.</source>
        <translation>新建表单不再预填。</translation>
    </message>
    <message>
        <source>&amp;Templates …</source>
        <translation>模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Start new forms like this one</source>
        <translation>按此表单预填新表单</translation>
    </message>
    <message>
        <source>The next new form starts with these defaults.</source>
        <translation>下次新建记录时生效。</translation>
    </message>
    <message>
        <source>&amp;Defaults for new forms …</source>
        <translation>新建记录的默认内容(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryTemplatesSheet</name>
    <message>
        <source>Save the present form &amp;as</source>
        <translation>将当前表单存为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>保存模板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own templates</source>
        <translation>本人模板(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>A template keeps the form without times and attachments. Only you can open your templates.</source>
        <translation>模板保存表单内容，不含时间和附件。您的模板只有您本人能打开。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Start from it</source>
        <translation>以此新建</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) of an earlier key of this account cannot be opened any more.</source>
        <translation>
            <numerusform>有 %n 个模板属于本账户以前的密钥，已无法打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: fill in what repeats, then save the form under a name.</source>
        <translation>暂无模板：先填好常用内容，再为表单命名保存。</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>删除此模板？</translation>
    </message>
    <message>
        <source>“%1” is removed from your templates. Records that were made from it stay.</source>
        <translation>将从您的模板中删除“%1”。由它新建的记录不受影响。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
</context>
<context>
    <name>tongjian::ErrorSheet</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was changed. What you entered is still there.</source>
        <translation>没有任何改动，您填写的内容还在。</translation>
    </message>
    <message>
        <source>Nothing was changed. That this was tried stands in the journal.</source>
        <translation>没有任何改动。这次尝试已记入日志。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was written. The store can be read only until this has been cleared up.</source>
        <translation>没有写入任何内容。查清之前，记录库只能阅读。</translation>
    </message>
    <message>
        <source>Nothing was decided. Somebody else was quicker; look at the present state first.</source>
        <translation>没有作出决定。已有人先处理，请先查看当前状态。</translation>
    </message>
    <message>
        <source>Nothing was half done. What you entered is still there.</source>
        <translation>没有留下做到一半的操作，您填写的内容还在。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was half done.</source>
        <translation>已停止，没有留下做到一半的操作。</translation>
    </message>
    <message>
        <source>This is a mistake of the program. Nothing was half done; what you entered is still there.</source>
        <translation>这是程序的错误。没有留下做到一半的操作，您填写的内容还在。</translation>
    </message>
</context>
<context>
    <name>tongjian::ExplanationSheet</name>
    <message>
        <source>Ask for an explanation</source>
        <translation>要求说明</translation>
    </message>
    <message>
        <source>Who is asked gets a notice and answers once. Question and answer stay in the record&apos;s history; the record does not change.</source>
        <translation>对方会收到通知，并答复一次。要求与说明均列入记录的办理经过，记录本身不变。</translation>
    </message>
    <message>
        <source>&amp;Who is asked</source>
        <translation>说明人(&amp;W)</translation>
    </message>
    <message>
        <source>What is to be &amp;explained</source>
        <translation>需要说明的事项(&amp;E)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>要求说明</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>作出说明</translation>
    </message>
    <message>
        <source>%1 asks about the record %2:</source>
        <translation>%1 就记录 %2 提出：</translation>
    </message>
    <message>
        <source>What was asked is not open to you. Ask %1 for it.</source>
        <translation>您无法查看所提的内容，请向 %1 询问。</translation>
    </message>
    <message>
        <source>Your explanation stays in the record&apos;s history. It can be given once and not be changed.</source>
        <translation>您的说明将列入记录的办理经过，只能提交一次，提交后不能更改。</translation>
    </message>
    <message>
        <source>Your &amp;explanation</source>
        <translation>您的说明(&amp;E)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交说明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write at least a sentence.</source>
        <translation>请至少写一句话。</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>放弃所写的内容？</translation>
    </message>
    <message>
        <source>Nothing was sent; what you wrote here is not kept.</source>
        <translation>尚未发送；所写的内容不会保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在发出</translation>
    </message>
    <message>
        <source>Sending the explanation</source>
        <translation>正在提交说明</translation>
    </message>
</context>
<context>
    <name>tongjian::ExtendSheet</name>
    <message>
        <source>Keep the record %1 longer</source>
        <translation>延长留存记录 %1</translation>
    </message>
    <message>
        <source>This record alone is not cleared before the day that you choose. It cannot be taken back, and not go beyond the longest period: what is needed longer than that is held.</source>
        <translation>仅这一条记录在所选日期之前不清理。延长后不能撤回，也不能超过最长期限；需要更久的，应予封存。</translation>
    </message>
    <message>
        <source>&amp;Kept at least through</source>
        <translation>至少留存至(&amp;K)</translation>
    </message>
    <message>
        <source>Now through %1; at most through %2.</source>
        <translation>目前至%1，最长至%2。</translation>
    </message>
    <message>
        <source>Now through %1; no longest period is set.</source>
        <translation>目前至%1，未规定最长期限。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>延长留存</translation>
    </message>
    <message>
        <source>Say in at least a sentence why it is needed longer.</source>
        <translation>请至少用一句话说明为何需要延长。</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>放弃所写的内容？</translation>
    </message>
    <message>
        <source>Nothing was changed; what you wrote here is not kept.</source>
        <translation>未作任何改动，所写的内容不会保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>tongjian::FilesEditor</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Digest, if the tool showed one</source>
        <translation>校验值（工具显示的）</translation>
    </message>
    <message>
        <source>Transferred files</source>
        <translation>传输的文件</translation>
    </message>
</context>
<context>
    <name>tongjian::FirstPeopleTable</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Department, row %1</source>
        <translation>第 %1 行的部门</translation>
    </message>
    <message>
        <source>Department of %1</source>
        <translation>%1的部门</translation>
    </message>
</context>
<context>
    <name>tongjian::FoundingWizard</name>
    <message>
        <source>Set up a new store</source>
        <translation>新建档案库</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>可行程序</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Nothing is created before you press the button at the end.</source>
        <translation>按下最后一步的按钮之前，不会新建任何内容。</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Algorithms</source>
        <translation>密码算法(&amp;A)</translation>
    </message>
    <message>
        <source>What is inside a record is sealed with these; the database pages are always AES-256. The algorithms are implemented, the product is not certified.</source>
        <translation>记录内容用所选算法加密，数据库页始终为 AES-256。产品实现了这些算法，但未经密码认证。</translation>
    </message>
    <message>
        <source>&amp;Departments</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>每行一个。</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>&amp;Store folder</source>
        <translation>档案库文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>On a local disk. The folder is made new.</source>
        <translation>须在本地磁盘，文件夹将新建。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Security administrator, records officer and auditor must be different persons. You are the first security administrator in this list. More people can be added at any time.</source>
        <translation>安全管理员、档案管理员和审计员须由不同的人担任。您是表中第一位安全管理员。以后可随时增加人员。</translation>
    </message>
    <message>
        <source>First people</source>
        <translation>首批人员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>增加人员</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Your own &amp;password</source>
        <translation>您本人的密码(&amp;P)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>再输入一次(&amp;G)</translation>
    </message>
    <message>
        <source>Two things before you go on. 1. Hand each person the initial password below; it is shown only now. 2. Save the three recovery sheets, print them, give each to another trusted person, and delete the file. Any two of them open everything; without them a forgotten last password cannot be helped.</source>
        <translation>继续之前请办好两件事。一、把下列初始密码交给各人，密码只显示这一次。二、保存三张恢复单并打印，分别交给不同的可靠人员，然后删除文件。任意两张可打开一切；没有它们，最后一个密码忘记时将无法补救。</translation>
    </message>
    <message>
        <source>Initial passwords</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Save the recovery sheets …</source>
        <translation>保存恢复单…</translation>
    </message>
    <message>
        <source>All handed over, go to the login</source>
        <translation>均已交接，前往登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Information management
General office</source>
        <translation>信息管理部
总经理办公室</translation>
    </message>
    <message>
        <source>&amp;Create the store</source>
        <translation>建立档案库(&amp;C)</translation>
    </message>
    <message>
        <source>You are %1 and log in as %2. Your personal keys are made now and protected by this password.</source>
        <translation>您是%1，登录名为 %2。您的个人密钥将在此生成，并由此密码保护。</translation>
    </message>
    <message>
        <source>Enter the company&apos;s name.</source>
        <translation>请填写公司名称。</translation>
    </message>
    <message>
        <source>Enter at least one department.</source>
        <translation>请至少填写一个部门。</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>请指定一个尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>该处不可写，请另选位置。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>With these people every procedure of the regulation can be run.</source>
        <translation>现有人员可以办理制度规定的全部程序。</translation>
    </message>
    <message>
        <source>With these people some procedures cannot be run, or pass to the next role up:</source>
        <translation>按现有人员，有些程序无法办理，或须上移一级：</translation>
    </message>
    <message>
        <source>You can go on all the same and add people later.</source>
        <translation>您仍可继续，以后再增加人员。</translation>
    </message>
    <message>
        <source>Where the store&apos;s folder is made</source>
        <translation>档案库文件夹建在何处</translation>
    </message>
    <message>
        <source>Setting up the store</source>
        <translation>正在建立档案库</translation>
    </message>
    <message>
        <source>Save the recovery sheets</source>
        <translation>保存恢复单</translation>
    </message>
    <message>
        <source>Recovery sheets.pdf</source>
        <translation>恢复单.pdf</translation>
    </message>
    <message>
        <source>Leave the set-up?</source>
        <translation>离开建库向导？</translation>
    </message>
    <message>
        <source>What you entered here is not kept. No store was made.</source>
        <translation>在此填写的内容不会保留，档案库尚未建立。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Chinese national algorithms: SM2, SM3, SM4 (recommended in China)</source>
        <translation>国家密码算法：SM2、SM3、SM4（国内推荐）</translation>
    </message>
    <message>
        <source>International algorithms: Ed25519, SHA-256, AES-256</source>
        <translation>国际算法：Ed25519、SHA-256、AES-256</translation>
    </message>
    <message>
        <source>%1 records are kept</source>
        <translation>%1记录留存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Close without the recovery sheets?</source>
        <translation>不保存恢复单就关闭吗？</translation>
    </message>
    <message>
        <source>They cannot be made again from what is stored. Without them nobody can help when the last password is forgotten.</source>
        <translation>恢复单无法根据已保存的内容重新制作。没有恢复单，最后一个密码忘记时将无法补救。</translation>
    </message>
    <message>
        <source>Save the recovery sheets first.</source>
        <translation>请先保存恢复单。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Store folder</source>
        <translation>档案库文件夹</translation>
    </message>
</context>
<context>
    <name>tongjian::FulfilSheet</name>
    <message>
        <source>Hand out to %1</source>
        <translation>向 %1 提供记录</translation>
    </message>
    <message>
        <source>This is what the granted scope gives. Take the mark away from what does not belong to the matter; nothing can be added. From then on exactly these records can be read, until the end of the period of use.</source>
        <translation>以下是批准范围内的记录。与事项无关的请取消勾选，不能增加。提供后，申请人在使用期限内只能查阅这些记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the scope could not be opened and are not handed out. Tell the auditor.</source>
        <translation>
            <numerusform>范围内有 %n 条记录无法打开，不予提供。请告知审计员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of the scope</source>
        <translation>范围内的记录</translation>
    </message>
    <message>
        <source>&amp;Why some are left out</source>
        <translation>剔除原因(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The scope gives no record. Handing out tells the applicant that there is none.</source>
        <translation>该范围内没有记录。提供后申请人会得知并无记录。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are handed out.</source>
        <translation>
            <numerusform>全部 %n 条记录均提供。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are handed out.</source>
        <translation>
            <numerusform>%n 条记录中提供 %1 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n records</source>
        <translation>
            <numerusform>提供 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>请写明原因，将记入日志。</translation>
    </message>
    <message>
        <source>Reading through the scope</source>
        <translation>正在查找范围内的记录</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>正在提供</translation>
    </message>
    <message>
        <source>Provide to %1</source>
        <translation>向 %1 提供记录</translation>
    </message>
    <message>
        <source>This is what the granted scope gives. Take the mark away from what does not belong to the matter; nothing can be added. Of exactly these records evidence packages can then be made, until the end of the period of use. Nothing leaves the house yet.</source>
        <translation>以下是批准范围内的记录。与事项无关的请取消勾选，不能增加。确认后，在使用期限内只能就这些记录生成证据包；此时尚无任何内容移交出去。</translation>
    </message>
    <message>
        <source>The scope gives no record: there is nothing to provide. The application then says so.</source>
        <translation>该范围内没有记录，无可提供；确认后申请中将载明这一结果。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are provided.</source>
        <translation>
            <numerusform>%n 条记录全部提供。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are provided.</source>
        <translation>
            <numerusform>共 %n 条，提供其中 %1 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n records</source>
        <translation>
            <numerusform>确认 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has verified the whole store yet, so nobody has looked whether a record of the scope is missing. Ask an auditor to do it first.</source>
        <translation>尚无他人做过全面核验，范围内是否缺少记录无人查过。请先让审计员核验。</translation>
    </message>
    <message numerus="yes">
        <source>The last verification of the whole store, by %1 on %2, found %n problems. Ask an auditor before you confirm.</source>
        <translation>
            <numerusform>最近一次全面核验（%1，%2）发现 %n 个问题。确认前请先询问审计员。</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole store was last verified by %1 on %2, without problems. Ask an auditor to verify it anew, so that none of the scope is missing.</source>
        <translation>最近一次全面核验由 %1 于 %2 完成，未发现问题。请让审计员重新核验，以确保范围内不缺少记录。</translation>
    </message>
    <message>
        <source>The whole store was last verified by %1 on %2, without problems.</source>
        <translation>最近一次全面核验由 %1 于 %2 完成，未发现问题。</translation>
    </message>
</context>
<context>
    <name>tongjian::GrantStatisticsSheet</name>
    <message>
        <source>Statistics under %1</source>
        <translation>申请 %1 的统计</translation>
    </message>
    <message numerus="yes">
        <source>%n records, counted by %1 on %2.</source>
        <translation>
            <numerusform>共 %n 条记录，由 %1 于 %2 统计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>统计结果</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as &amp;workbook …</source>
        <translation>存为工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>It is journalled with the reason of the application; the auditors and the heads of the departments concerned see it.</source>
        <translation>本次统计连同申请事由记入日志，审计员和有关部门负责人可见。</translation>
    </message>
</context>
<context>
    <name>tongjian::GrantsView</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>No record was granted</source>
        <translation>未提供记录</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>请选择一条记录</translation>
    </message>
    <message>
        <source>The scope of this application gave none.</source>
        <translation>此申请的范围内没有记录。</translation>
    </message>
    <message>
        <source>Before it opens you confirm what for; each opening is journalled.</source>
        <translation>打开前须确认用途，每次查阅均记入日志。</translation>
    </message>
    <message>
        <source>Searching what was granted</source>
        <translation>正在授权记录中查找</translation>
    </message>
    <message>
        <source>(No subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>您已查阅</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation>%1 次，共 %2 次</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>This was granted for statistics only: the records themselves stay closed.</source>
        <translation>此授权仅限统计，不能打开记录。</translation>
    </message>
    <message>
        <source>The opening is journalled with your name, the time and what you enter here. The auditors and the head of the department see it.</source>
        <translation>您的姓名、查阅时间和以下用途将记入日志，审计员和部门负责人可见。</translation>
    </message>
    <message>
        <source>It was opened as often as was granted.</source>
        <translation>已达到批准的查阅次数。</translation>
    </message>
    <message>
        <source>Enter what you open it for.</source>
        <translation>请填写查阅用途。</translation>
    </message>
    <message>
        <source>Give this grant back?</source>
        <translation>交还此授权？</translation>
    </message>
    <message>
        <source>Its keys are deleted at once; the records can no longer be opened under this application.</source>
        <translation>密钥将立即删除，此后不能再依此申请查阅记录。</translation>
    </message>
    <message>
        <source>It cannot be taken back; a new application is needed.</source>
        <translation>不能撤回；需要时须重新申请。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>交还授权</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The grant has ended.</source>
        <translation>授权已终止。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Search in what was granted</source>
        <translation>在授权记录中查找</translation>
    </message>
    <message>
        <source>Granted records</source>
        <translation>授权查阅</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>用途(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>打开记录(&amp;O)</translation>
    </message>
    <message>
        <source>Give &amp;back …</source>
        <translation>交还授权(&amp;B)…</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>统计(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is granted to you now</source>
        <translation>目前没有授权给您的记录</translation>
    </message>
    <message>
        <source>What a records officer handed out after an application was approved is read here, until the end of the period of use.</source>
        <translation>申请批准并由档案管理员提供后，可在使用期限内在这里查阅。</translation>
    </message>
    <message>
        <source>&amp;Correct …</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>The record is part of nothing that is granted to you now. To read it, apply for it.</source>
        <translation>该记录目前不在授权给您查阅的范围内，如需查阅请提出申请。</translation>
    </message>
    <message>
        <source>The question was sent.</source>
        <translation>已要求说明。</translation>
    </message>
    <message>
        <source>As&amp;k for an explanation …</source>
        <translation>要求说明(&amp;K)…</translation>
    </message>
    <message>
        <source>It occurs in no record that was granted</source>
        <translation>授权的记录中没有符合的内容</translation>
    </message>
    <message>
        <source>Records that may not be opened any more were not searched.</source>
        <translation>已达打开次数上限的记录未参加检索。</translation>
    </message>
    <message>
        <source>Other words may find something.</source>
        <translation>可换其他词语再查。</translation>
    </message>
    <message>
        <source>Searches are journalled; auditors, records officers and heads concerned see the words.</source>
        <translation>检索内容记入日志，审计员、档案管理员和部门负责人可见。</translation>
    </message>
</context>
<context>
    <name>tongjian::HandoverSheet</name>
    <message>
        <source>I have noted it</source>
        <translation>我已记下</translation>
    </message>
    <message>
        <source>Close this before it is noted?</source>
        <translation>还没有记下就关闭？</translation>
    </message>
    <message>
        <source>It is shown only now; nobody can show it again.</source>
        <translation>只显示这一次，之后任何人都无法再次显示。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
</context>
<context>
    <name>tongjian::HoldReviewSheet</name>
    <message>
        <source>Is “%1” still needed?</source>
        <translation>“%1”是否仍需封存？</translation>
    </message>
    <message>
        <source>You sign that you looked at it and that the records are needed on. If the matter is closed, apply to lift the hold instead.</source>
        <translation>您将签署：已经复核，记录仍需封存。事项已了结的，请改为申请解除封存。</translation>
    </message>
    <message>
        <source>&amp;Looked at again by</source>
        <translation>下次复核期限(&amp;L)</translation>
    </message>
    <message>
        <source>Within a year.</source>
        <translation>一年之内。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>仍需封存</translation>
    </message>
</context>
<context>
    <name>tongjian::HoldSheet</name>
    <message>
        <source>Place a hold</source>
        <translation>封存记录</translation>
    </message>
    <message>
        <source>Held records are neither cleared nor destroyed until an executive lifts the hold, whatever their periods say. What the matter is stays between you, officers, auditors and executives.</source>
        <translation>封存的记录，无论留存期限是否已满，在高层领导解除封存之前一律不清理、不销毁。事项内容仅您本人、档案员、审计员和高层领导可见。</translation>
    </message>
    <message>
        <source>What &amp;matter</source>
        <translation>事项名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Rev&amp;iewed by</source>
        <translation>复核期限(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reason: why the records are needed longer</source>
        <translation>理由：为何需要继续留存(&amp;R)</translation>
    </message>
    <message>
        <source>Everything in a scope, also what is filed later</source>
        <translation>按范围封存，以后归档的也包括在内</translation>
    </message>
    <message>
        <source>A list of records by their numbers</source>
        <translation>按编号封存指定的记录</translation>
    </message>
    <message>
        <source>Whi&amp;ch records</source>
        <translation>封存哪些记录(&amp;C)</translation>
    </message>
    <message>
        <source>Captured only from this day on</source>
        <translation>仅限此日起采集的</translation>
    </message>
    <message>
        <source>Captured only until this day</source>
        <translation>仅限此日及以前采集的</translation>
    </message>
    <message>
        <source>Record n&amp;umbers</source>
        <translation>记录编号(&amp;U)</translation>
    </message>
    <message>
        <source>One below the other or with commas between, as TX-2026-000123.</source>
        <translation>每行一个或以逗号分隔，如 TX-2026-000123。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>没有记录 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Enter at least one record number.</source>
        <translation>请至少填写一个记录编号。</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n filed records now, and by itself what is filed into this scope later.</source>
        <translation>
            <numerusform>目前封存 %n 条已归档记录，此后归入该范围的自动封存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds these %n records.</source>
        <translation>
            <numerusform>封存这 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the matter a name.</source>
        <translation>请填写事项名称。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why the records are needed longer.</source>
        <translation>请至少用一句话说明为何需要继续留存。</translation>
    </message>
    <message>
        <source>Discard this hold?</source>
        <translation>放弃这次封存？</translation>
    </message>
    <message>
        <source>Nothing was held; what you wrote here is not kept.</source>
        <translation>没有封存任何记录，所写的内容不会保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>tongjian::HoldsView</name>
    <message>
        <source>Scope</source>
        <translation>封存范围</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>封存中</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Records under it: the first %1 of %2</source>
        <translation>封存的记录（共 %2 条，列出前 %1 条）</translation>
    </message>
    <message>
        <source>Records under it</source>
        <translation>封存的记录</translation>
    </message>
    <message>
        <source>The hold %1 was placed.</source>
        <translation>已封存，编号 %1。</translation>
    </message>
    <message>
        <source>Still needed. It is looked at again by %1.</source>
        <translation>仍需封存，下次于%1前复核。</translation>
    </message>
    <message>
        <source>Apply to lift “%1”?</source>
        <translation>申请解除“%1”的封存？</translation>
    </message>
    <message numerus="yes">
        <source>An executive decides. Once it is lifted, the %n records under it go by their periods again and can be cleared when those are over.</source>
        <translation>
            <numerusform>由高层领导审批。解除后，所封存的 %n 条记录恢复按留存期限管理，到期后可以清理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then the hold stands. You can withdraw the application before the decision.</source>
        <translation>批准之前封存继续有效，申请可以撤回。</translation>
    </message>
    <message>
        <source>Apply to lift</source>
        <translation>申请解除</translation>
    </message>
    <message>
        <source>How the matter was closed</source>
        <translation>事项如何了结</translation>
    </message>
    <message>
        <source>The hold stands as it did.</source>
        <translation>封存照旧有效。</translation>
    </message>
    <message>
        <source>Submitted as %1. An executive decides; until then the hold stands.</source>
        <translation>已提交，编号 %1。由高层领导审批，批准之前封存继续有效。</translation>
    </message>
    <message>
        <source>&amp;Place a hold …</source>
        <translation>封存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Still needed …</source>
        <translation>仍需封存(&amp;S)…</translation>
    </message>
    <message>
        <source>Apply to &amp;lift …</source>
        <translation>申请解除(&amp;L)…</translation>
    </message>
    <message>
        <source>No holds</source>
        <translation>没有封存</translation>
    </message>
    <message>
        <source>While a matter is open (a dispute, an audit, important business) its records are held: none of them is cleared or destroyed, whatever their periods say.</source>
        <translation>纠纷、审计、重要业务等事项未了结期间，相关记录予以封存：无论留存期限是否已满，一律不清理、不销毁。</translation>
    </message>
    <message>
        <source>Place a hold …</source>
        <translation>封存…</translation>
    </message>
    <message>
        <source>Choose a hold</source>
        <translation>请选择一项封存</translation>
    </message>
    <message>
        <source>What it is about and which records it keeps appears here.</source>
        <translation>这里显示封存的事项和所封存的记录。</translation>
    </message>
</context>
<context>
    <name>tongjian::HomeView</name>
    <message>
        <source>What waits for me</source>
        <translation>等待我办理</translation>
    </message>
    <message>
        <source>Nothing waits for you. Enter an important talk that no tool recorded as soon as you can.</source>
        <translation>没有等待您办理的事项。工具未记录的重要谈话，请尽快补录。</translation>
    </message>
    <message>
        <source>My latest records</source>
        <translation>我最近的记录</translation>
    </message>
    <message>
        <source>Is the house in order</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>the oldest waits %1</source>
        <translation>最久的已等待%1</translation>
    </message>
    <message>
        <source>The journal was checked when you logged in, and this computer keeps its newest entry.</source>
        <translation>登录时已核对日志，本机留存了最新末条。</translation>
    </message>
    <message>
        <source>The journal was checked when you logged in. No keychain answers on this computer (there is none, or it is locked), so an older copy of the store would not be noticed here.</source>
        <translation>登录时已核对日志。本机没有可用的系统密钥环（未建立或已锁定），若档案库被换成旧的，在这里察觉不到。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are filed.</source>
        <translation>
            <numerusform>已归档 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record waits for review or filing.</source>
        <translation>没有等待审核或归档的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for review or filing</source>
        <translation>
            <numerusform>%n 条记录等待审核或归档</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新建记录(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n records to review</source>
        <translation>
            <numerusform>%n 条记录待审核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records to file</source>
        <translation>
            <numerusform>%n 条记录待归档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came back to be corrected</source>
        <translation>
            <numerusform>%n 条记录被退回待更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed logins since you last read the journal</source>
        <translation>
            <numerusform>自您上次查阅日志以来有 %n 次登录失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts not yet submitted</source>
        <translation>
            <numerusform>%n 份草稿尚未提交</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is in doubt: until an auditor has accepted it, nothing can be cleaned or destroyed.</source>
        <translation>时钟存疑：审计员确认之前，不能清理或销毁任何记录。</translation>
    </message>
    <message>
        <source>The clock waits to be accepted</source>
        <translation>时钟待确认</translation>
    </message>
    <message numerus="yes">
        <source>%n collected records to assign</source>
        <translation>
            <numerusform>%n 条采集记录待认领</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages in quarantine</source>
        <translation>
            <numerusform>%n 封邮件在隔离区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals to decide</source>
        <translation>
            <numerusform>%n 项提请待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Show substitutes</source>
        <translation>查看代理安排</translation>
    </message>
    <message>
        <source>You act for %1 until %3: %2.</source>
        <translation>您正在代理 %1，至 %3：%2。</translation>
    </message>
    <message>
        <source>You will act for %1 from %3 until %4: %2.</source>
        <translation>您将代理 %1，%3 至 %4：%2。</translation>
    </message>
    <message>
        <source>%1 acts for you until %3: %2.</source>
        <translation>%1 正在代理您，至 %3：%2。</translation>
    </message>
    <message>
        <source>%1 will act for you from %3 until %4: %2.</source>
        <translation>%1 将代理您，%3 至 %4：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed proposals to carry out</source>
        <translation>
            <numerusform>%n 项已确认的提请待办理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to decide</source>
        <translation>
            <numerusform>%n 份申请待审批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n granted applications to assist with</source>
        <translation>
            <numerusform>%n 份已批准的申请待协助</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications wait for your answer</source>
        <translation>
            <numerusform>%n 份申请待您答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanations asked of you</source>
        <translation>
            <numerusform>有 %n 项说明要求待您答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>查看：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n holds to review</source>
        <translation>
            <numerusform>%n 项封存待复核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open a sample of %n backups</source>
        <translation>
            <numerusform>%n 份备份待抽样读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media to replace</source>
        <translation>
            <numerusform>%n 个介质待更换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disposition plans to carry out</source>
        <translation>
            <numerusform>%n 个处置方案待执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates of destruction to sign as witness</source>
        <translation>
            <numerusform>%n 份销毁证明待您以见证人签署</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::HouseWatch</name>
    <message>
        <source>What happened meanwhile cannot be read.</source>
        <translation>无法读取这段时间的变化。</translation>
    </message>
</context>
<context>
    <name>tongjian::ImportView</name>
    <message>
        <source>Choose &amp;files …</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older …</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>&amp;Whose mailbox it is</source>
        <translation>邮箱所属人(&amp;W)</translation>
    </message>
    <message>
        <source>Messages concern whom their addresses name. Choose somebody if all of them come from one mailbox.</source>
        <translation>默认按邮件中的地址确定所涉人员；若全部来自某人的邮箱，请在此选定。</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Mail to take in</source>
        <translation>选择要导入的邮件</translation>
    </message>
    <message>
        <source>Folder with mail</source>
        <translation>选择邮件文件夹</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>By the addresses in the messages</source>
        <translation>按邮件中的地址识别</translation>
    </message>
    <message>
        <source>%1 (folder)</source>
        <translation>%1（文件夹）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop mail here</source>
        <translation>将邮件拖到此处</translation>
    </message>
    <message numerus="yes">
        <source>%n sources chosen</source>
        <translation>
            <numerusform>已选 %n 项来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Single messages (.eml), mailboxes (mbox) and mail folders (Maildir), as exported by mail programs and servers. The files stay as they are.</source>
        <translation>支持单封邮件（.eml）、邮箱文件（mbox）和邮件目录（Maildir），即各类邮件客户端与服务器导出的格式。原文件保持不变。</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>正在试运行</translation>
    </message>
    <message>
        <source>Taking mail in</source>
        <translation>正在导入邮件</translation>
    </message>
    <message numerus="yes">
        <source>%n messages so far</source>
        <translation>
            <numerusform>已处理 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>What an import would bring</source>
        <translation>试运行结果</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Captured, but concern nobody known</source>
        <translation>其中待认领</translation>
    </message>
    <message>
        <source>There already, further people added</source>
        <translation>已有，补充了所涉人员</translation>
    </message>
    <message numerus="yes">
        <source>%n items were not taken</source>
        <translation>
            <numerusform>%n 项未采集</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a trial. Nothing was taken in.</source>
        <translation>这是试运行，未采集任何内容。</translation>
    </message>
    <message>
        <source>You stopped the import. What is counted here was taken in and stays; import again for the rest.</source>
        <translation>导入已中止。以下统计的内容已采集并保留；再次导入即可继续其余部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages concern nobody whose address is known.</source>
        <translation>
            <numerusform>%n 封邮件的地址均未登记到人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whom they concern</source>
        <translation>前往认领</translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be read and are kept in quarantine.</source>
        <translation>
            <numerusform>%n 封邮件无法解析，已原样存入隔离区。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the quarantine</source>
        <translation>打开隔离区</translation>
    </message>
    <message>
        <source>Everything was taken in.</source>
        <translation>全部采集完成。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Items not taken.csv</source>
        <translation>未采集清单.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The list cannot be saved.</source>
        <translation>清单无法保存。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Mail import</source>
        <translation>邮件导入</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try first</source>
        <translation>试运行(&amp;T)</translation>
    </message>
    <message>
        <source>Items not taken</source>
        <translation>未采集的项目</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is new: %n messages are in the archive already.</source>
        <translation>
            <numerusform>没有新邮件：%n 封均已在档案库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared or destroyed before, not taken</source>
        <translation>曾清理或销毁，未收录</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were cleared or destroyed before and are not taken in again.</source>
        <translation>
            <numerusform>%n 封邮件曾被清理或销毁，不再收录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::Job</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>操作没有成功。</translation>
    </message>
</context>
<context>
    <name>tongjian::JournalView</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 · entry %2</source>
        <translation>%1 · 第 %2 条</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>NOT VALID</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>Digest of the entry before</source>
        <translation>前一条的摘要值</translation>
    </message>
    <message>
        <source>Verifying the journal and the store</source>
        <translation>正在核验日志与档案库</translation>
    </message>
    <message>
        <source>Checking signatures, records and keys</source>
        <translation>正在核对签名、记录和密钥</translation>
    </message>
    <message>
        <source>All in order: %1 entries and %2 records were verified, up to entry %3.</source>
        <translation>一切正常：已核验 %1 条日志和 %2 条记录，至第 %3 条。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found. Do not delete anything; keep a copy of the folder.</source>
        <translation>
            <numerusform>发现 %n 个问题。请勿删除任何东西，并保留文件夹的副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the head slip</source>
        <translation>保存末条凭条</translation>
    </message>
    <message>
        <source>Head slip %1.pdf</source>
        <translation>末条凭条 %1.pdf</translation>
    </message>
    <message>
        <source>The head slip was saved. Print it, sign it and keep it outside this computer.</source>
        <translation>末条凭条已保存。请打印、签字，并存放在本机之外。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <translation>全面核验(&amp;V)</translation>
    </message>
    <message>
        <source>Head &amp;slip …</source>
        <translation>末条凭条(&amp;S)…</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Checks the journal&apos;s chain, every signature and right, every record and every key. Nothing is opened or changed.</source>
        <translation>核对日志链条、每个签名与权限、每条记录和每个密钥。不打开也不改动任何内容。</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>请选择条目</translation>
    </message>
    <message>
        <source>Who did what, when and with which signature appears here.</source>
        <translation>此处显示何人、何时、做了什么，以及签名。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but the journal has an entry of %2. Until the clock is right or you accept it, nothing can be cleaned or destroyed.</source>
        <translation>本机时钟为 %1，但日志中已有 %2 的条目。校正时钟或经您确认之前，不能清理或销毁任何记录。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1; the last entry of somebody else is more than three days older (newest: %2). Until you accept the clock, nothing can be cleaned or destroyed.</source>
        <translation>本机时钟为 %1，距他人最近一次操作已超过三天（最近条目：%2）。经您确认时钟之前，不能清理或销毁任何记录。</translation>
    </message>
    <message>
        <source>Accept the clock …</source>
        <translation>确认时钟…</translation>
    </message>
    <message>
        <source>Is it %1 now?</source>
        <translation>现在是 %1 吗？</translation>
    </message>
    <message>
        <source>Compare with another clock. You sign that this time is right; retention and destruction are counted by it.</source>
        <translation>请与其他时钟核对。您签名确认该时间无误，保存期限与销毁均以此计算。</translation>
    </message>
    <message>
        <source>The entry stays in the journal.</source>
        <translation>此条目将保留在日志中。</translation>
    </message>
    <message>
        <source>Sign: the time is right</source>
        <translation>签名确认时间无误</translation>
    </message>
    <message>
        <source>The clock was accepted.</source>
        <translation>已确认时钟。</translation>
    </message>
    <message>
        <source>Carried over at the login of</source>
        <translation>转记时的登录人</translation>
    </message>
</context>
<context>
    <name>tongjian::KeepingActions</name>
    <message>
        <source>Keep &amp;longer …</source>
        <translation>延长留存(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Hold …</source>
        <translation>封存(&amp;H)…</translation>
    </message>
    <message>
        <source>It is kept at least through %1.</source>
        <translation>至少留存至%1。</translation>
    </message>
    <message>
        <source>The hold %1 was placed.</source>
        <translation>已封存，编号 %1。</translation>
    </message>
</context>
<context>
    <name>tongjian::LabelledField</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a reviewer&apos;s remark at a field, %1 is the reviewer</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>tongjian::LeaveSheet</name>
    <message>
        <source>&amp;Drafts</source>
        <translation>草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Only the author can open a draft; nobody else ever could. If the person is still here, let them submit or discard them first.</source>
        <translation>草稿只有作者本人能打开，其他任何人都不能。本人若还在，请先由本人提交或丢弃。</translation>
    </message>
    <message>
        <source>&amp;Successor</source>
        <translation>接任人(&amp;S)</translation>
    </message>
    <message>
        <source>Is proposed for the roles that end; an executive or auditor decides on each.</source>
        <translation>为其提名所终止的角色，逐项由高层领导或审计员决定。</translation>
    </message>
    <message>
        <source>%1 leaves the company</source>
        <translation>为%1办理离职</translation>
    </message>
    <message>
        <source>The account and all roles end at once. Records and signatures stay valid; role keys are renewed when the next holder logs in.</source>
        <translation>账号和全部角色立即终止。记录和签名仍然有效；角色密钥在下一位任职者登录时更换。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>确认离职</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Keep them sealed, in case the account is enabled again</source>
        <translation>封存保留，以备账号重新启用</translation>
    </message>
    <message>
        <source>Discard them for ever</source>
        <translation>永久丢弃</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: stays with %2</source>
        <translation>%1：仍由%2担任</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: until there is another, the records officers decide</source>
        <translation>%1：继任者到任前由档案管理员审核</translation>
    </message>
    <message>
        <source>%1: nobody else</source>
        <translation>%1：无其他人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Roles that end</source>
        <translation>终止的角色</translation>
    </message>
    <message>
        <source>Records under way</source>
        <translation>办理中的记录</translation>
    </message>
    <message numerus="yes">
        <source>%n: reviewed and filed as always</source>
        <translation>
            <numerusform>%n 条：照常审核、归档</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned records</source>
        <translation>被退回的记录</translation>
    </message>
    <message numerus="yes">
        <source>%n: wait for the head or the records officers, who accept them as they stand or reject them</source>
        <translation>
            <numerusform>%n 条：转由部门负责人或档案管理员按现状通过或驳回</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n: only this person can open them</source>
        <translation>
            <numerusform>%n 份：只有本人能打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂不指定</translation>
    </message>
    <message>
        <source>Say what becomes of the drafts.</source>
        <translation>请指明如何处理草稿。</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>%1已办理离职。</translation>
    </message>
    <message numerus="yes">
        <source>%n roles ended.</source>
        <translation>
            <numerusform>终止角色 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed for the successor.</source>
        <translation>
            <numerusform>为接任人提名 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts discarded.</source>
        <translation>
            <numerusform>丢弃草稿 %n 份。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::LockScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Log out instead</source>
        <translation>改为退出登录</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>Everything is as you left it. Enter your password to go on.</source>
        <translation>一切保持原样。请输入密码继续。</translation>
    </message>
</context>
<context>
    <name>tongjian::LoginScreen</name>
    <message>
        <source>&amp;Login name</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>This is the demo company. Choose who you want to be; the passwords are public.</source>
        <translation>这是演示公司，请选择要扮演的人，密码是公开的。</translation>
    </message>
    <message>
        <source>Another store …</source>
        <translation>其他档案库…</translation>
    </message>
    <message>
        <source>Enter your login name.</source>
        <translation>请输入登录名。</translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is not right. After several failures there is a pause: %n seconds.</source>
        <translation>
            <numerusform>登录名或密码不正确。多次失败后须等待：%n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以重试。</translation>
    </message>
    <message>
        <source>Log in with your own account. What you do is recorded in your name.</source>
        <translation>请用本人账号登录，您的操作将以您的名义记录。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Log in with a password instead</source>
        <translation>改用密码登录</translation>
    </message>
    <message>
        <source>After logging out or locking, the password is needed once.</source>
        <translation>上次已退出登录或锁定，这一次须输入密码。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remember on this computer for %n days</source>
        <translation>
            <numerusform>在本机记住登录 %n 天(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible here: this computer has no keychain that is open and could keep the login.</source>
        <translation>本机没有已解锁的系统密钥环可保存登录信息，无法使用。</translation>
    </message>
    <message>
        <source>Until %1 you get in here without the password. Only for a computer that nobody else uses.</source>
        <translation>至 %1 在本机登录无须输入密码。只用于无他人使用的计算机。</translation>
    </message>
    <message>
        <source>This computer is remembered for %1 until %2.</source>
        <translation>本机已记住 %1，至 %2 无须输入密码。</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>以 %1 登录</translation>
    </message>
</context>
<context>
    <name>tongjian::MainWindow</name>
    <message>
        <source>Tongjian</source>
        <translation>通鉴</translation>
    </message>
</context>
<context>
    <name>tongjian::MarkedRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tongjian::MarksBar</name>
    <message>
        <source>Select a&amp;ll listed</source>
        <translation>全选已列出的(&amp;L)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消全部选择</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::MediaView</name>
    <message>
        <source>To be replaced</source>
        <translation>待更换</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No medium is registered</source>
        <translation>尚未登记介质</translation>
    </message>
    <message>
        <source>A medium is where backups go: a disk, a mounted share, a removable disk, a tape. The register says where each is kept, who answers for it and until when it is good.</source>
        <translation>介质是备份的存放处：磁盘、网络共享、移动硬盘、磁带。登记册记明每个介质存放何处、由谁保管、可用到何时。</translation>
    </message>
    <message>
        <source>A records officer registers the media that backups go to. They appear here with their place, keeper and condition.</source>
        <translation>备份介质由档案管理员登记，其存放地点、保管人和状况在此列出。</translation>
    </message>
    <message>
        <source>Register a medium …</source>
        <translation>登记介质…</translation>
    </message>
    <message>
        <source>It failed: no plan writes to it any more. Register another medium, let the plans go there, and retire this one when it is destroyed or given away.</source>
        <translation>介质已故障，不应再写入备份。请登记新介质，把计划改到新介质，并在旧介质销毁或移交后将其停用。</translation>
    </message>
    <message>
        <source>It is to be replaced by %1. Register the new medium, let the plans go there, and retire this one.</source>
        <translation>应于 %1 前更换。请登记新介质，把计划改到新介质，再停用此介质。</translation>
    </message>
    <message>
        <source>%1 (second place)</source>
        <translation>%1（第二目的地）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>At another physical place</source>
        <translation>异地存放</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>更换期限</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>none: nothing is written to it from here</source>
        <translation>无：本程序不向其写入</translation>
    </message>
    <message>
        <source>The register was changed.</source>
        <translation>登记册已更改。</translation>
    </message>
    <message>
        <source>&amp;Register a medium …</source>
        <translation>登记介质(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a medium</source>
        <translation>请选择介质</translation>
    </message>
    <message>
        <source>Where it is kept, who answers for it and until when it is good appear here.</source>
        <translation>存放地点、保管人和可用期限在此显示。</translation>
    </message>
</context>
<context>
    <name>tongjian::MediumSheet</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Ch&amp;oose …</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <source>Kept &amp;at</source>
        <translation>存放地点(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>序列号(&amp;S)</translation>
    </message>
    <message>
        <source>At another p&amp;hysical place than the store</source>
        <translation>与档案库异地存放(&amp;H)</translation>
    </message>
    <message>
        <source>Kee&amp;per</source>
        <translation>保管人(&amp;P)</translation>
    </message>
    <message>
        <source>Con&amp;dition</source>
        <translation>状况(&amp;D)</translation>
    </message>
    <message>
        <source>To be &amp;replaced</source>
        <translation>更换(&amp;R)</translation>
    </message>
    <message>
        <source>Register a medium</source>
        <translation>登记介质</translation>
    </message>
    <message>
        <source>Change medium</source>
        <translation>更改介质</translation>
    </message>
    <message>
        <source>By this day</source>
        <translation>最迟更换日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Register medium</source>
        <translation>登记介质</translation>
    </message>
    <message>
        <source>Folder that backups go to</source>
        <translation>备份存放的文件夹</translation>
    </message>
</context>
<context>
    <name>tongjian::NameSheet</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>The name appears on every record of the department.</source>
        <translation>部门名称会显示在本部门的每条记录上。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tongjian::NarrowSheet</name>
    <message>
        <source>Approve for less</source>
        <translation>缩小范围批准</translation>
    </message>
    <message>
        <source>Take away what is not needed. The applicant sees the difference; whoever decides next decides on this version.</source>
        <translation>请去掉不需要的部分。申请人可看到差异；后续审批以此版本为准。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>H&amp;ow it is used</source>
        <translation>使用方式(&amp;O)</translation>
    </message>
    <message>
        <source>Openin&amp;gs of each record at most</source>
        <translation>每条最多查阅次数(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n records now.</source>
        <translation>
            <numerusform>目前涉及 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why less is enough.</source>
        <translation>请说明为何较小的范围已足够。</translation>
    </message>
    <message>
        <source>Us&amp;ed until</source>
        <translation>使用至(&amp;E)</translation>
    </message>
    <message>
        <source>Leave at least one marked in each list. If nothing is to be seen, refuse the application.</source>
        <translation>每个列表至少保留一项。如全部不予查阅，请不予批准。</translation>
    </message>
</context>
<context>
    <name>tongjian::NewAccountSheet</name>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>The person gets an initial password from you and makes the own keys and password at the first login.</source>
        <translation>此人从您处得到初始密码，首次登录时设置自己的密码并生成自己的密钥。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>This initial password is shown only now. Hand it to the person; it opens nothing any more after the first login.</source>
        <translation>初始密码只显示这一次。请交给本人；首次登录后它不再有任何作用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Enter a login name, for example the work number.</source>
        <translation>请填写登录名，例如工号。</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>我已记下</translation>
    </message>
    <message>
        <source>The work number, for example. It cannot be changed later.</source>
        <translation>例如工号，设定后不能更改。</translation>
    </message>
    <message>
        <source>&amp;Initial password</source>
        <translation>初始密码(&amp;I)</translation>
    </message>
</context>
<context>
    <name>tongjian::NewPasswordScreen</name>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message>
        <source>Make my keys and go on</source>
        <translation>生成我的密钥并继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>设置您自己的密码</translation>
    </message>
    <message>
        <source>This is your first login. Your personal keys are made now and protected by this password; nobody else ever knows it, and what you sign is yours alone.</source>
        <translation>这是您首次登录。现在生成您的个人密钥并由此密码保护；他人无从知晓，您的签名只代表您本人。</translation>
    </message>
    <message>
        <source>&amp;Confirmation code</source>
        <translation>确认码(&amp;C)</translation>
    </message>
    <message>
        <source>From the person who confirmed the renewal, not from the security administrator.</source>
        <translation>由确认换发的人交给您，不是由安全管理员给出。</translation>
    </message>
    <message>
        <source>This is not the code of the person who confirmed the renewal.</source>
        <translation>这不是确认换发的人给出的确认码。</translation>
    </message>
    <message>
        <source>Make new keys of your own</source>
        <translation>生成您自己的新密钥</translation>
    </message>
    <message>
        <source>Your account was renewed. Two persons had to agree; each of them gave you one half. New personal keys are made now under a password that nobody else ever knows. What you signed before stays yours.</source>
        <translation>您的账号已经换发。此事由两人共同办理，他们各给了您一半。现在用只有您自己知道的密码生成新的个人密钥。您以前的签名仍属于您。</translation>
    </message>
</context>
<context>
    <name>tongjian::NotificationCentre</name>
    <message>
        <source>Not again today</source>
        <translation>今天不再提醒</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Tongjian</source>
        <translation>通鉴</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>tongjian::NotificationsPanel</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>全部标为已读(&amp;A)</translation>
    </message>
    <message>
        <source>Also tell me on the &amp;desktop</source>
        <translation>同时在桌面上提醒我(&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新的通知</translation>
    </message>
    <message>
        <source>What happens to your records and what waits for you is shown here for two weeks.</source>
        <translation>记录的进展和待您处理的事项列在这里，保留两周。</translation>
    </message>
    <message>
        <source>Only that something waits, never what: others may see your screen.</source>
        <translation>只提示有事待办，不显示内容：屏幕可能被他人看到。</translation>
    </message>
    <message>
        <source>The desktop of this computer shows no notifications.</source>
        <translation>这台计算机的桌面不显示通知。</translation>
    </message>
</context>
<context>
    <name>tongjian::OutcomeSheet</name>
    <message numerus="yes">
        <source>%n records were left out and stay as they were:</source>
        <translation>
            <numerusform>%n 条记录未处理，保持原状：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未处理的记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tongjian::OwnRecordsView</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续填写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>撤回此记录？</translation>
    </message>
    <message>
        <source>“%1” is taken out of review. It stays in your list as withdrawn.</source>
        <translation>“%1”将退出审核，仍以“已撤回”留在您的列表中。</translation>
    </message>
    <message>
        <source>This cannot be undone; you can enter the talk again.</source>
        <translation>此操作无法撤销，您可以重新补录。</translation>
    </message>
    <message>
        <source>Withdraw record</source>
        <translation>撤回记录</translation>
    </message>
    <message>
        <source>The record was withdrawn.</source>
        <translation>记录已撤回。</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新建记录(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>Search subject, people, number</source>
        <translation>搜索主题、人员、号码</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Here you find every record that concerns you. An important talk that no tool recorded is entered soon after it took place.</source>
        <translation>与您有关的每条记录都在这里。工具未记录的重要谈话，应在事后尽快补录。</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>补录一条</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>请选择记录</translation>
    </message>
    <message>
        <source>Its content and history appear here.</source>
        <translation>此处显示其内容和经过。</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>The draft was discarded, with its attachments.</source>
        <translation>草稿及其附件已丢弃。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Print to a PDF file</source>
        <translation>打印为 PDF 文件</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Printed to %1. The print stands in the journal.</source>
        <translation>已打印到 %1，并记入日志。</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 asks you to explain: %2</source>
        <translation>%1 要求您说明：%2</translation>
    </message>
    <message>
        <source>%1 asks you for an explanation. What was asked is not open to you; ask %1 for it.</source>
        <translation>%1 要求您作出说明。您无法查看所提的内容，请向 %1 询问。</translation>
    </message>
    <message>
        <source>&amp;Explain …</source>
        <translation>作出说明(&amp;E)…</translation>
    </message>
    <message>
        <source>Your explanation was sent.</source>
        <translation>您的说明已提交。</translation>
    </message>
</context>
<context>
    <name>tongjian::PackageSheet</name>
    <message>
        <source>Redacted</source>
        <translation>已遮蔽</translation>
    </message>
    <message>
        <source>Evidence package %1</source>
        <translation>证据包 %1</translation>
    </message>
    <message>
        <source>Also as a &amp;ZIP file beside it</source>
        <translation>同时在旁边生成 ZIP 文件(&amp;Z)</translation>
    </message>
    <message>
        <source>Take the &amp;same out of all</source>
        <translation>全部同样遮蔽(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;I looked: what is taken out may still stand elsewhere in these records</source>
        <translation>我已核对：被遮蔽的内容在其他处仍会出现，确认保留(&amp;I)</translation>
    </message>
    <message>
        <source>Evidence package for %1</source>
        <translation>提供给 %1 的证据包</translation>
    </message>
    <message>
        <source>Exactly the granted records leave the house, with what proves where they come from and who approved it. You sign the package; it stands in the journal.</source>
        <translation>移交的正是已批准的记录，并附有证明其来源和审批经过的材料。证据包由您签名，并记入日志。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Make package of %n records</source>
        <translation>
            <numerusform>生成含 %n 条记录的证据包</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose folder …</source>
        <translation>选择文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>存放位置(&amp;W)</translation>
    </message>
    <message>
        <source>Becomes the folder “%1” in it.</source>
        <translation>将在其中生成文件夹“%1”。</translation>
    </message>
    <message>
        <source>Where the evidence package goes</source>
        <translation>证据包的存放位置</translation>
    </message>
    <message>
        <source>Records of the package</source>
        <translation>证据包中的记录</translation>
    </message>
    <message>
        <source>&amp;Take out of this record</source>
        <translation>在本条记录中遮蔽(&amp;T)</translation>
    </message>
    <message>
        <source>Wh&amp;y, for whoever receives it</source>
        <translation>理由，签收方可见(&amp;Y)</translation>
    </message>
    <message>
        <source>No record was granted: there is nothing to hand over.</source>
        <translation>没有批准任何记录，无可移交。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records go out as they are.</source>
        <translation>
            <numerusform>全部 %n 条记录原样移交。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records go out redacted; they are kept unchanged here.</source>
        <translation>
            <numerusform>%n 条记录中有 %1 条经遮蔽后移交；本库保存的原记录不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the evidence package goes.</source>
        <translation>请选择证据包的存放位置。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Say why; whoever receives it is told.</source>
        <translation>请说明理由，签收方会看到。</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取清单</translation>
    </message>
    <message>
        <source>Making the evidence package</source>
        <translation>正在生成证据包</translation>
    </message>
    <message>
        <source>Single &amp;places …</source>
        <translation>部分遮蔽(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source>Single &amp;places (%n) …</source>
        <translation>
            <numerusform>部分遮蔽（%n 处）(&amp;P)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::PageHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>返回列表（Alt+←）</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>tongjian::PaperSheet</name>
    <message>
        <source>What is “%1”?</source>
        <translation>“%1”是什么文件？</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>有效期自(&amp;F)</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>有效期至(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The last day of validity is before the first.</source>
        <translation>有效期止日早于起日。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>tongjian::PaperView</name>
    <message>
        <source>Opening the paper</source>
        <translation>正在打开证明文件</translation>
    </message>
    <message>
        <source>No copy of the paper could be written for the program that shows it.</source>
        <translation>无法为查看程序写出文件副本。</translation>
    </message>
    <message>
        <source>Save a copy where there is room, and open that.</source>
        <translation>请另存到有空间的位置，再打开查看。</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>另存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>A PDF document, %1. This computer&apos;s own program shows it; the copy that it reads is gone when you close this.</source>
        <translation>PDF 文档，%1。由本机的 PDF 程序显示；关闭此窗口后，供其读取的副本即被删除。</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>再次打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>适合宽度(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No program for PDF documents is set up on this computer. Save a copy, and open it where there is one.</source>
        <translation>本机未设置 PDF 程序。请另存副本，到有该程序的电脑上查看。</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>保存证明文件</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>正在保存证明文件</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>无法写入该位置。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>It was handed to the program for PDF documents. If nothing appears, save a copy and open that.</source>
        <translation>已交由 PDF 程序打开；如未出现，请另存副本后再打开。</translation>
    </message>
</context>
<context>
    <name>tongjian::PapersEditor</name>
    <message>
        <source>valid from %1</source>
        <translation>有效期自 %1 起</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还需附：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>正在添加 %1</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>正在加密</translation>
    </message>
</context>
<context>
    <name>tongjian::PartiesEditor</name>
    <message>
        <source>Add a participant</source>
        <translation>增加参与人</translation>
    </message>
    <message>
        <source>%1 of participant %2</source>
        <translation>第 %2 名参与人的%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number or account</source>
        <translation>号码或账号</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>tongjian::PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定可能已打开。</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>tongjian::PasswordSheet</name>
    <message>
        <source>&amp;Present password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <translation>新密码即刻生效。</translation>
    </message>
    <message>
        <source>Your keys stay the same; they are protected by the new password from now on. Computers that are remembered for you ask for it again.</source>
        <translation>您的密钥不变，今后由新密码保护。已记住的计算机将重新要求输入密码。</translation>
    </message>
</context>
<context>
    <name>tongjian::PeopleSheet</name>
    <message>
        <source>Name or department</source>
        <translation>姓名或部门</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tongjian::PlacesSheet</name>
    <message>
        <source>Take places out of %1</source>
        <translation>遮蔽 %1 的部分内容</translation>
    </message>
    <message>
        <source>Select what is to be taken out of a text, or mark single particulars. What goes out is made anew without them; the record itself stays as it is.</source>
        <translation>在正文中选中要遮蔽的文字，或勾选个别事项。对外提供的副本据此重新生成，不含所遮蔽的内容；记录本身保持不变。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>number or account</source>
        <translation>号码或账号</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Leave the selection in</source>
        <translation>保留所选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take the selection out</source>
        <translation>遮蔽所选(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>tongjian::PlanCard</name>
    <message>
        <source>%1: %2, about %3</source>
        <translation>%1：%2，约 %3</translation>
    </message>
    <message>
        <source>What is due in this scope is being counted …</source>
        <translation>正在统计该范围内的到期记录…</translation>
    </message>
    <message>
        <source>The list is being compared and counted …</source>
        <translation>正在核对并统计清单…</translation>
    </message>
    <message>
        <source>Nothing in this scope is due.</source>
        <translation>该范围内没有到期的记录。</translation>
    </message>
    <message numerus="yes">
        <source>On the list: %n records, about %1.</source>
        <translation>
            <numerusform>列入清单：%n 条记录，约 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list that was proposed: %n records, about %1.</source>
        <translation>
            <numerusform>提交的清单：%n 条记录，约 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This login does not read every hold and every application: some of these may drop out later.</source>
        <translation>本账号不能读取全部封存和申请，其中一些记录之后可能剔除。</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By year of capture</source>
        <translation>按采集年份</translation>
    </message>
    <message>
        <source>By month of capture</source>
        <translation>按采集月份</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>For example left out although due</source>
        <translation>到期而未列入的例子</translation>
    </message>
</context>
<context>
    <name>tongjian::PlanDetail</name>
    <message>
        <source>The list is being compared</source>
        <translation>正在核对清单</translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation>执行前须具备的条件</translation>
    </message>
    <message>
        <source>What became of the records</source>
        <translation>记录处理结果</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>申请恢复</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案内容</translation>
    </message>
    <message>
        <source>Its records</source>
        <translation>方案内记录</translation>
    </message>
    <message>
        <source>Which of its records are listed</source>
        <translation>列出哪些记录</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message numerus="yes">
        <source>Plan to clear %n records</source>
        <translation>
            <numerusform>拟清理 %n 条记录的方案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 退问：%2</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 驳回：%2</translation>
    </message>
    <message>
        <source>Nobody is left who could decide: another executive is needed.</source>
        <translation>没有可以审批的人，需要另一名高层领导。</translation>
    </message>
    <message>
        <source>The backups and their media are being looked at …</source>
        <translation>正在查看备份和介质…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mark records by Space or a click on the box, then “Keep …” above: they stay, whatever is decided on the plan.</source>
        <translation>按空格或点击方框勾选记录，再点上方“保留…”：无论方案如何决定，这些记录都不清理。</translation>
    </message>
    <message>
        <source>Mark records by Space or a click on the box, then “Bring back …” above.</source>
        <translation>按空格或点击方框勾选记录，再点上方“恢复…”。</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
</context>
<context>
    <name>tongjian::PlanSheet</name>
    <message>
        <source>&amp;How often</source>
        <translation>频率(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day of the week</source>
        <translation>星期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Day of the month</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>目的地(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;econd place</source>
        <translation>第二目的地(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kept at each place</source>
        <translation>每处保留份数(&amp;K)</translation>
    </message>
    <message>
        <source>New backup plan</source>
        <translation>新建备份计划</translation>
    </message>
    <message>
        <source>Change backup plan</source>
        <translation>更改备份计划</translation>
    </message>
    <message>
        <source>Each backup is whole, is checked as soon as it is made, and is copied to the second place and checked there again.</source>
        <translation>每次均为完整备份，完成后立即检查，并复制到第二目的地再次检查。</translation>
    </message>
    <message>
        <source>Full, each quarter</source>
        <translation>全量，每季</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The register holds no medium that can be written to: register one first.</source>
        <translation>登记册中没有可写入的介质，请先登记。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set plan</source>
        <translation>设定计划</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>更改计划</translation>
    </message>
    <message>
        <source>In January, April, July and October.</source>
        <translation>在一月、四月、七月和十月。</translation>
    </message>
    <message>
        <source>1 to 28: every month has them.</source>
        <translation>1 至 28 日：每月都有。</translation>
    </message>
    <message>
        <source>Choose where the backups go.</source>
        <translation>请选择备份的目的地。</translation>
    </message>
    <message>
        <source>It lies on the same disk as the store: when that disk fails, both are lost.</source>
        <translation>与档案库在同一块磁盘上：磁盘一旦损坏，两者俱失。</translation>
    </message>
    <message>
        <source>Neither of the two is at another physical place, as the regulation wants it (4.3).</source>
        <translation>两处均非异地存放，不符合制度要求（第四章（三））。</translation>
    </message>
    <message>
        <source>It is not at another physical place, as the regulation wants it (4.3): choose a second one that is.</source>
        <translation>此处并非异地存放，不符合制度要求（第四章（三））：请另选一处异地的第二目的地。</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, then a copy to %3; the newest %n are kept at each.</source>
        <translation>
            <numerusform>%1备份到%2，再复制到%3；每处保留最新 %n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2; the newest %n are kept.</source>
        <translation>
            <numerusform>%1备份到%2；保留最新 %n 份。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::PlansView</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In the period of grace</source>
        <translation>宽限期内</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>&amp;Go on clearing …</source>
        <translation>继续清理(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Begin clearing …</source>
        <translation>开始清理(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n …</source>
        <translation>
            <numerusform>保留 %n 条(&amp;K)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>保留(&amp;K)…</translation>
    </message>
    <message numerus="yes">
        <source>B&amp;ring %n back …</source>
        <translation>
            <numerusform>恢复 %n 条(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;ring back …</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Submitted as %1. An executive decides; until then nothing is cleared.</source>
        <translation>已提交，编号 %1。由高层领导审批，在此之前不作清理。</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n records?</source>
        <translation>
            <numerusform>清理 %n 条记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their content leaves this store, batch by batch; who, when and which records stands in the journal. What is held, kept longer, applied for or corrected by now stays, and so does what a reviewer kept.</source>
        <translation>内容分批移出本库，何人、何时、清理哪些记录均记入日志。现已封存、延长留存、有人申请或已更正的记录不清理，审阅人标明保留的也不清理。</translation>
    </message>
    <message numerus="yes">
        <source>For %n days afterwards they can be brought back from the backup, by an executive&apos;s decision.</source>
        <translation>
            <numerusform>此后 %n 天内，经高层领导批准可从备份恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n records</source>
        <translation>
            <numerusform>清理 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Records of the list gone through</source>
        <translation>已处理的清单记录</translation>
    </message>
    <message numerus="yes">
        <source>%n records were cleared.</source>
        <translation>
            <numerusform>已清理 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>None dropped out.</source>
        <translation>无一剔除。</translation>
    </message>
    <message>
        <source>These stayed: %1.</source>
        <translation>未清理：%1。</translation>
    </message>
    <message>
        <source>Until %1 they can be brought back.</source>
        <translation>%1 之前可以恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n records?</source>
        <translation>
            <numerusform>保留 %n 条记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay, whatever is decided on this plan, and can be put on a later one.</source>
        <translation>无论方案如何决定，这些记录都不清理，可列入以后的方案。</translation>
    </message>
    <message>
        <source>It cannot be taken back for this plan.</source>
        <translation>对本方案不可撤回。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n records</source>
        <translation>
            <numerusform>保留 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they stay</source>
        <translation>保留理由</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are kept.</source>
        <translation>
            <numerusform>已标明保留 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New plan …</source>
        <translation>新建方案(&amp;N)…</translation>
    </message>
    <message>
        <source>Open back&amp;ups</source>
        <translation>打开备份页(&amp;U)</translation>
    </message>
    <message>
        <source>Bring them back now</source>
        <translation>立即恢复</translation>
    </message>
    <message>
        <source>&amp;Decide …</source>
        <translation>审批(&amp;D)…</translation>
    </message>
    <message>
        <source>Open the &amp;application</source>
        <translation>打开申请(&amp;A)</translation>
    </message>
    <message>
        <source>No disposition plans</source>
        <translation>没有处置方案</translation>
    </message>
    <message>
        <source>When periods are over, a plan lists what is due. An executive decides on it, a backup made after it is proven, and only then is it cleared.</source>
        <translation>留存期限届满后，由方案列出到期记录。经高层领导审批、其后所作的备份验证之后，方可清理。</translation>
    </message>
    <message>
        <source>A records officer proposes what is cleared when periods are over. Plans, and what became of their records, appear here.</source>
        <translation>留存期限届满后由档案管理员提出清理。方案及其记录的处理结果显示在此。</translation>
    </message>
    <message>
        <source>New plan …</source>
        <translation>新建方案…</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>选择一个方案</translation>
    </message>
    <message>
        <source>What it clears, what it needs before it begins and what became of its records appears here.</source>
        <translation>此处显示清理内容、执行前须具备的条件和记录处理结果。</translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>待销毁</translation>
    </message>
</context>
<context>
    <name>tongjian::ProgressSheet</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>将在下一个安全点停止…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>progress: how many of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>约剩 %n 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ProposalsView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>由%1提名</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1拟任%2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提请人</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提请时间</translation>
    </message>
    <message>
        <source>Who has this role now</source>
        <translation>现任该角色的人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The role was given. Its keys are handed on at the next login of a holder.</source>
        <translation>角色已授予，其密钥在担任者下次登录时转交。</translation>
    </message>
    <message>
        <source>The role was refused.</source>
        <translation>角色已否决。</translation>
    </message>
    <message>
        <source>&amp;Give role</source>
        <translation>授予角色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>否决(&amp;R)</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>没有待决提请</translation>
    </message>
    <message>
        <source>Choose a proposal</source>
        <translation>请选择提请</translation>
    </message>
    <message>
        <source>%1: renewal of a forgotten account</source>
        <translation>%1：换发遗忘密码的账号</translation>
    </message>
    <message>
        <source>New recovery sheets</source>
        <translation>更换恢复单</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>办理内容</translation>
    </message>
    <message>
        <source>The person makes new keys with an initial password from the proposer and a code from you. Ask the person yourself whether the password was forgotten; hand the code over in person.</source>
        <translation>此人凭提请人给出的初始密码和您给出的确认码生成新密钥。请亲自向本人核实是否忘记密码，并当面交付确认码。</translation>
    </message>
    <message>
        <source>Drafts lost</source>
        <translation>将丢失的草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts, which nobody else can open</source>
        <translation>
            <numerusform>%n 份，其他人都无法打开</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Two are needed; three new ones take their place</source>
        <translation>需要两张；办理后以三张新恢复单取代</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>With two of the present sheets a new recovery key and three new sheets are made. The old sheets open nothing from then on.</source>
        <translation>用现有恢复单中的两张制作新的恢复密钥和三张新恢复单。此后旧恢复单不再能打开任何内容。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Once confirmed it has to be carried out within 14 days</source>
        <translation>确认后须在 14 天内办理</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Confirmation code for %1</source>
        <translation>%1的确认码</translation>
    </message>
    <message>
        <source>Shown only now. Hand it to %1 in person and to nobody else, least of all to the proposer, who has the initial password.</source>
        <translation>只显示这一次。请当面交给%1本人，不得交给他人，尤其不得交给持有初始密码的提请人。</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>确认码</translation>
    </message>
    <message>
        <source>Confirmed. Whoever proposed it can carry it out now.</source>
        <translation>已确认，提请人现在可以办理。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>已否决。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>待决提请</translation>
    </message>
    <message>
        <source>What is proposed, and what would happen, appears here.</source>
        <translation>提请的内容和办理结果显示在这里。</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>待我决定</translation>
    </message>
    <message>
        <source>Proposed by me</source>
        <translation>由我提请</translation>
    </message>
    <message>
        <source>confirmed by %1, to be carried out until %2</source>
        <translation>%1 已确认，须于 %2 前办理</translation>
    </message>
    <message>
        <source>waits for the decision of: %1</source>
        <translation>等待决定：%1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Carry the renewal out on the page &quot;People and roles&quot;.</source>
        <translation>在“人员与角色”页办理换发。</translation>
    </message>
    <message>
        <source>Replace the recovery sheets on the page &quot;People and roles&quot;.</source>
        <translation>在“人员与角色”页更换恢复单。</translation>
    </message>
    <message>
        <source>Withdraw this proposal?</source>
        <translation>撤回这项提请？</translation>
    </message>
    <message>
        <source>%1. It cannot be carried out any more, and the code that was given out for it is of no use.</source>
        <translation>%1。撤回后不能再办理，已交付的确认码作废。</translation>
    </message>
    <message>
        <source>%1. Nobody decides on it any more.</source>
        <translation>%1。撤回后不再等待决定。</translation>
    </message>
    <message>
        <source>It stays in the journal and can be proposed again.</source>
        <translation>日志中保留记载，可以重新提请。</translation>
    </message>
    <message>
        <source>Withdraw proposal</source>
        <translation>撤回提请</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>撤回提请(&amp;W)…</translation>
    </message>
    <message>
        <source>Privileged roles, renewals of forgotten accounts and new recovery sheets are proposed by the security administrator and decided by an executive or an auditor. What waits for you, and what you proposed, appears here.</source>
        <translation>特权角色、遗忘密码账号的换发和恢复单的更换，由安全管理员提请，由高层领导或审计员决定。待您决定的和由您提请的事项列在这里。</translation>
    </message>
    <message>
        <source>Give %1 the role &quot;%2&quot;?</source>
        <translation>授予%1“%2”角色？</translation>
    </message>
    <message>
        <source>The role can be revoked, but what was opened until then stays known. You sign this decision.</source>
        <translation>角色可以撤销，但在此之前已开启的内容无法收回。您将对此决定签名。</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>What the role brings</source>
        <translation>角色权限</translation>
    </message>
    <message>
        <source>In whose place</source>
        <translation>代行说明</translation>
    </message>
    <message>
        <source>No security administrator was left: an executive proposed.</source>
        <translation>当时没有安全管理员在任，由高层领导代为提名。</translation>
    </message>
</context>
<context>
    <name>tongjian::QueueView</name>
    <message>
        <source>Approved: %1</source>
        <translation>已通过：%1</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>已归档：%1</translation>
    </message>
    <message>
        <source>Filing the record</source>
        <translation>正在归档记录</translation>
    </message>
    <message>
        <source>Sealing the attachments anew</source>
        <translation>正在重新加密附件</translation>
    </message>
    <message>
        <source>Returned to %1</source>
        <translation>已退回给%1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已驳回：%1</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>请选择记录</translation>
    </message>
    <message>
        <source>Its content and history appear here.</source>
        <translation>此处显示其内容和经过。</translation>
    </message>
    <message>
        <source>&amp;Return …</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;ject …</source>
        <translation>驳回(&amp;J)…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待我审核</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>通过(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>没有待审核的记录</translation>
    </message>
    <message>
        <source>Records that people of your department submit appear here, those that wait longest first.</source>
        <translation>本部门员工提交的记录出现在这里，等待最久的在前。</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>归档(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing waits for filing</source>
        <translation>没有待归档的记录</translation>
    </message>
    <message>
        <source>Records that a department&apos;s head approved appear here. You check format and completeness and file them.</source>
        <translation>部门负责人已通过的记录出现在这里。请检查格式与完整性后归档。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>档案是空的</translation>
    </message>
    <message>
        <source>Filed records appear here. Each opening is recorded in the journal.</source>
        <translation>已归档的记录出现在这里，每次查阅都记入日志。</translation>
    </message>
    <message>
        <source>Whom does this record concern?</source>
        <translation>这条记录涉及谁？</translation>
    </message>
    <message>
        <source>Assign and file</source>
        <translation>认领并归档</translation>
    </message>
    <message>
        <source>Assigned to %1 and filed</source>
        <translation>已认领给%1并归档</translation>
    </message>
    <message>
        <source>Reading the message again</source>
        <translation>正在重新解析邮件</translation>
    </message>
    <message>
        <source>It could be read and was taken out of quarantine.</source>
        <translation>解析成功，已移出隔离区。</translation>
    </message>
    <message>
        <source>It still cannot be read and stays here.</source>
        <translation>仍然无法解析，继续留在隔离区。</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>待认领</translation>
    </message>
    <message>
        <source>&amp;Assign …</source>
        <translation>认领(&amp;A)…</translation>
    </message>
    <message>
        <source>Everything concerns somebody</source>
        <translation>没有待认领的记录</translation>
    </message>
    <message>
        <source>Collected messages that name nobody whose address is known appear here. You say whom they concern.</source>
        <translation>采集到的邮件若未涉及已登记地址的人员，将列在此处，由您指定所涉人员。</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is in quarantine</source>
        <translation>隔离区为空</translation>
    </message>
    <message>
        <source>Messages that could not be read are kept here as they came, with the reason.</source>
        <translation>无法解析的邮件原样保存在此处，并注明原因。</translation>
    </message>
    <message>
        <source>S&amp;et aside no longer</source>
        <translation>取消暂缓(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;et aside</source>
        <translation>暂缓(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %n …</source>
        <translation>
            <numerusform>通过 %n 条(&amp;A)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;File %n …</source>
        <translation>
            <numerusform>归档 %n 条(&amp;F)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign %n …</source>
        <translation>
            <numerusform>认领 %n 条(&amp;A)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n …</source>
        <translation>
            <numerusform>退回 %n 条(&amp;R)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;ject %n …</source>
        <translation>
            <numerusform>驳回 %n 条(&amp;J)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whom do these %n records concern?</source>
        <translation>
            <numerusform>这 %n 条记录涉及谁？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are filed then and belong to the department of the first one you choose, as it is today. This cannot be undone.</source>
        <translation>认领后即归档，归属于您最先选中的人当前所在的部门。此操作不能撤销。</translation>
    </message>
    <message>
        <source>It is filed then and belongs to the department of the first one you choose, as it is today. This cannot be undone.</source>
        <translation>认领后即归档，归属于您最先选中的人当前所在的部门。此操作不能撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Assign and file %n records</source>
        <translation>
            <numerusform>认领并归档 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning the records</source>
        <translation>正在认领记录</translation>
    </message>
    <message>
        <source>Each gets a signed decision of its own, over exactly what is listed now. What changed meanwhile is left out and named.</source>
        <translation>每条记录都以现在列出的内容为准，由您单独签名决定。期间有变动的不处理，并会逐条列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them you have not opened: on these you decide by subject, people and time alone.</source>
        <translation>
            <numerusform>其中 %n 条您尚未打开过：对这些记录仅凭主题、人员和时间作出决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n records?</source>
        <translation>
            <numerusform>通过 %n 条记录？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %n records?</source>
        <translation>
            <numerusform>归档 %n 条记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. A records officer still checks them before they are filed.</source>
        <translation>此操作不能撤销。归档前档案管理员仍会检查。</translation>
    </message>
    <message>
        <source>This cannot be undone. What is filed never changes again.</source>
        <translation>此操作不能撤销。归档后内容不再改变。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n records</source>
        <translation>
            <numerusform>通过 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %n records</source>
        <translation>
            <numerusform>归档 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving the records</source>
        <translation>正在通过记录</translation>
    </message>
    <message>
        <source>Filing the records</source>
        <translation>正在归档记录</translation>
    </message>
    <message>
        <source>Returning the records</source>
        <translation>正在退回记录</translation>
    </message>
    <message>
        <source>Rejecting the records</source>
        <translation>正在驳回记录</translation>
    </message>
    <message numerus="yes">
        <source>%n records were approved.</source>
        <translation>
            <numerusform>已通过 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were filed.</source>
        <translation>
            <numerusform>已归档 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were returned.</source>
        <translation>
            <numerusform>已退回 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were rejected.</source>
        <translation>
            <numerusform>已驳回 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were assigned and filed.</source>
        <translation>
            <numerusform>已认领并归档 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: no bulk act touches it until you lift that.</source>
        <translation>已暂缓：在您取消之前，任何批量操作都不会处理它。</translation>
    </message>
    <message>
        <source>It is set aside no longer.</source>
        <translation>已取消暂缓。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>J K up and down · Space select · A approve · R return · D reject · E set aside · Enter read</source>
        <translation>J K 上下移动 · 空格 选择 · A 通过 · R 退回 · D 驳回 · E 暂缓 · Enter 阅读</translation>
    </message>
    <message>
        <source>J K up and down · Space select · Ctrl+Enter file · R return · D reject · E set aside · Enter read</source>
        <translation>J K 上下移动 · 空格 选择 · Ctrl+Enter 归档 · R 退回 · D 驳回 · E 暂缓 · Enter 阅读</translation>
    </message>
    <message>
        <source>J K up and down · Space select · A assign · E set aside · Enter read</source>
        <translation>J K 上下移动 · 空格 选择 · A 认领 · E 暂缓 · Enter 阅读</translation>
    </message>
    <message>
        <source>Nothing is as old as that. These are the oldest records.</source>
        <translation>没有这么早的记录，以下是最早的记录。</translation>
    </message>
    <message>
        <source>&amp;Correct …</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>The question was sent.</source>
        <translation>已要求说明。</translation>
    </message>
    <message>
        <source>As&amp;k for an explanation …</source>
        <translation>要求说明(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>tongjian::ReceiptSheet</name>
    <message>
        <source>Record that a package was received</source>
        <translation>登记证据包签收</translation>
    </message>
    <message>
        <source>As the signed handover record says. It is sealed to those who decide on and audit the application, and cannot be changed.</source>
        <translation>按双方签字的移交笔录填写。内容仅供该申请的审批和审计人员查看，登记后不可更改。</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>证据包(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Received by</source>
        <translation>签收人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>签收时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>登记签收</translation>
    </message>
    <message>
        <source>Say who received it.</source>
        <translation>请填写签收人。</translation>
    </message>
</context>
<context>
    <name>tongjian::RecordEditor</name>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Paste a conversation …</source>
        <translation>粘贴对话(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>tongjian::RecordFormView</name>
    <message>
        <source>Saved as a draft at %1. Only you can read it.</source>
        <translation>已于 %1 存为草稿，只有您能查看。</translation>
    </message>
    <message>
        <source>What you enter is saved as a draft by itself.</source>
        <translation>填写的内容会自动存为草稿。</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>%1 的草稿</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>%1 退回：%2</translation>
    </message>
    <message>
        <source>Not submitted yet: %1</source>
        <translation>尚未提交：%1</translation>
    </message>
    <message>
        <source>Correct a returned record</source>
        <translation>更正退回的记录</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;close</source>
        <translation>保存并关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Submitted as %1.</source>
        <translation>已提交，编号 %1。</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>已存为草稿。</translation>
    </message>
    <message>
        <source>Submit and &amp;new</source>
        <translation>提交并新建(&amp;N)</translation>
    </message>
    <message>
        <source>Save draft and new</source>
        <translation>存草稿并新建</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tongjian::RecordListModel</name>
    <message>
        <source>Draft without a subject</source>
        <translation>无主题的草稿</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1，%2 保存</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>暂缓</translation>
    </message>
</context>
<context>
    <name>tongjian::RecordView</name>
    <message>
        <source>Changed since it was returned</source>
        <translation>退回后的改动</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message numerus="yes">
        <source>Entered late · %n days</source>
        <translation>
            <numerusform>补录·迟 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补录·迟</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>This record is filed. Its content is read through an approved application; you see the summary of what you entered yourself.</source>
        <translation>此记录已归档。内容须经批准的查询申请方可查阅；您看到的是自己补录部分的概要。</translation>
    </message>
    <message>
        <source>The content of this record is not open to you.</source>
        <translation>您无权查看此记录的内容。</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>%1 退回：%2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>采集时间</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Saving the attachment</source>
        <translation>正在保存附件</translation>
    </message>
    <message>
        <source>(No subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>It could not be read: %1 It is kept as it came, as the attachment below.</source>
        <translation>无法解析：%1原件保存在下方附件中。</translation>
    </message>
    <message>
        <source>None of its addresses is known to be somebody&apos;s of the staff.</source>
        <translation>邮件中的地址均未登记为本单位人员。</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>邮件标识</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间依据</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>所涉人员</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Your account was renewed. The department head or a records officer hands you the key of this record at their next login.</source>
        <translation>您的账号已经换发。部门负责人或档案管理员下次登录后，将把此记录的密钥交还给您。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>This version is no longer in force: a correction filed a newer one.</source>
        <translation>本版本已不是现行版本：更正后已归档新版本。</translation>
    </message>
    <message>
        <source>Version %1, in force since %2</source>
        <translation>第 %1 版，%2 起现行</translation>
    </message>
    <message>
        <source>Version %1, as filed on %2</source>
        <translation>第 %1 版，%2 归档</translation>
    </message>
    <message>
        <source>Version %1, of %2</source>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>Changed by the correction</source>
        <translation>更正前后对照</translation>
    </message>
    <message>
        <source>This record was corrected after it was granted. The version that was granted is shown; the newer one is read through a new application.</source>
        <translation>本记录在授权之后已被更正。这里显示授权时的版本；查阅新版本须另行申请。</translation>
    </message>
    <message>
        <source>Bring back …</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>tongjian::RecoverySheetsSheet</name>
    <message>
        <source>&amp;First sheet</source>
        <translation>第一张恢复单(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second sheet</source>
        <translation>第二张恢复单(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is the same sheet twice. Take another of the three.</source>
        <translation>两次输入的是同一张恢复单，请取三张中的另一张。</translation>
    </message>
    <message>
        <source>Save the new recovery sheets</source>
        <translation>保存新恢复单</translation>
    </message>
    <message>
        <source>New recovery sheets.pdf</source>
        <translation>新恢复单.pdf</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>Nothing was changed. The two sheets would have to be typed again.</source>
        <translation>没有改动任何内容。两张恢复单需要重新输入。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>tongjian::RemarksSheet</name>
    <message>
        <source>&amp;What is missing or wrong?</source>
        <translation>缺少什么，或哪里有误？(&amp;W)</translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation>退回给提交人</translation>
    </message>
    <message>
        <source>The author corrects it and submits it again. Remarks at fields are shown right there.</source>
        <translation>提交人更正后重新提交，字段批注会显示在相应字段处。</translation>
    </message>
    <message>
        <source>Add a remark at a field …</source>
        <translation>在字段上加批注…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard your remarks?</source>
        <translation>放弃已写的意见？</translation>
    </message>
    <message>
        <source>Nothing was decided; what you wrote here is not kept.</source>
        <translation>未作决定，您在此写的内容不会保留。</translation>
    </message>
    <message>
        <source>Discard remarks</source>
        <translation>放弃意见</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>常用理由</translation>
    </message>
    <message>
        <source>&amp;Save as usual</source>
        <translation>存为常用(&amp;S)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this usual reason</source>
        <translation>移除这条常用理由</translation>
    </message>
    <message numerus="yes">
        <source>Return %n records to their authors</source>
        <translation>
            <numerusform>将 %n 条记录退回提交人</numerusform>
        </translation>
    </message>
    <message>
        <source>Each author gets the same words, corrects the record and submits it again.</source>
        <translation>每位提交人都会看到同样的文字，更正后重新提交。</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n records?</source>
        <translation>
            <numerusform>驳回 %n 条记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject this record?</source>
        <translation>驳回此记录？</translation>
    </message>
    <message>
        <source>They do not become records. Their authors see your reason.</source>
        <translation>它们将不成为记录。提交人会看到您的理由。</translation>
    </message>
    <message>
        <source>“%1” does not become a record. The author sees your reason.</source>
        <translation>“%1”将不成为记录。提交人会看到您的理由。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作不能撤销。</translation>
    </message>
    <message>
        <source>&amp;Reason: what the author has to know</source>
        <translation>理由：提交人需要知道什么(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n records</source>
        <translation>
            <numerusform>驳回 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n records</source>
        <translation>
            <numerusform>退回 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a usual reason …</source>
        <translation>插入常用理由…</translation>
    </message>
    <message>
        <source>Remarks at fields</source>
        <translation>字段批注</translation>
    </message>
</context>
<context>
    <name>tongjian::RestorationView</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>The store is accepted</source>
        <translation>恢复的库已获准启用</translation>
    </message>
    <message>
        <source>This store was put back from a backup</source>
        <translation>此库由备份恢复而来</translation>
    </message>
    <message>
        <source>Log in again: from now on everybody works in it as before.</source>
        <translation>请重新登录。今后所有人照常在此库中工作。</translation>
    </message>
    <message>
        <source>Nothing can be read or entered until it is accepted: a records officer applies, the security administrator and then an executive decide. Then computers that saw more of the journal open it again.</source>
        <translation>获准启用之前不能查阅或录入：由档案管理员申请，安全管理员、高层领导依次审批。批准后，见过更新日志的计算机也能重新打开此库。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Last journal entry</source>
        <translation>末条日志</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Entries %1 to %2, which were seen elsewhere</source>
        <translation>第 %1 至 %2 条（曾在别处见过）</translation>
    </message>
    <message>
        <source>Nothing that anybody is known to have seen</source>
        <translation>没有已知见过的内容</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Accept …</source>
        <translation>批准启用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Apply for it</source>
        <translation>申请启用(&amp;A)</translation>
    </message>
    <message>
        <source>It was applied for and waits for a decision.</source>
        <translation>已提出申请，等待审批。</translation>
    </message>
    <message>
        <source>Accept the restored store?</source>
        <translation>批准启用恢复的库？</translation>
    </message>
    <message>
        <source>Journal entries %1 to %2 and everything that belongs to them are given up. What the backup holds counts from then on.</source>
        <translation>日志第 %1 至 %2 条及其相关内容将不再保留，此后以备份内容为准。</translation>
    </message>
    <message>
        <source>This cannot be undone. Keep the backup media and the old folder until everybody works again.</source>
        <translation>此操作不能撤销。在所有人恢复工作之前，请保留备份介质和原来的文件夹。</translation>
    </message>
    <message>
        <source>Accept the store</source>
        <translation>批准启用</translation>
    </message>
    <message>
        <source>Refuse this restoration?</source>
        <translation>不批准这次恢复？</translation>
    </message>
    <message>
        <source>The store stays closed. Another backup can be put back, or it can be applied for anew.</source>
        <translation>此库继续关闭。可以恢复其他备份，也可以重新申请。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>What is to be done instead?</source>
        <translation>应当如何处理？</translation>
    </message>
    <message>
        <source>&amp;Refuse …</source>
        <translation>不予批准(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>tongjian::RestoreSheet</name>
    <message>
        <source>Where the backups l&amp;ie</source>
        <translation>备份所在位置(&amp;I)</translation>
    </message>
    <message>
        <source>The disk, share or folder that backups are made to.</source>
        <translation>存放备份的磁盘、共享或文件夹。</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation>备份所在位置</translation>
    </message>
    <message>
        <source>Choose where the backups lie</source>
        <translation>选择备份所在位置</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Your &amp;login name</source>
        <translation>您的登录名(&amp;L)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New folder of the store</source>
        <translation>库的新文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>It must not exist yet: nothing is ever overwritten.</source>
        <translation>须为尚不存在的文件夹，绝不覆盖已有内容。</translation>
    </message>
    <message>
        <source>New folder of the store</source>
        <translation>库的新文件夹</translation>
    </message>
    <message>
        <source>Choose in which folder the store is to stand</source>
        <translation>选择库存放在哪个文件夹</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The store is made anew in a folder of its own. Before anybody works in it, a records officer applies for it and the security administrator and an executive decide.</source>
        <translation>库将恢复到一个新的文件夹。启用之前，须由档案管理员申请，安全管理员和高层领导审批。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>先查看</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>In which folder the store is to stand</source>
        <translation>库存放在哪个文件夹</translation>
    </message>
    <message>
        <source>Restored store</source>
        <translation>恢复的库</translation>
    </message>
    <message>
        <source>There is no whole backup of a store in this folder, or its keys are not beside it.</source>
        <translation>此文件夹中没有完整的库备份，或其密钥不在一处。</translation>
    </message>
    <message>
        <source>Enter the login name of an account of this store.</source>
        <translation>请填写此库中账户的登录名。</translation>
    </message>
    <message>
        <source>Looking through the backup</source>
        <translation>正在查看备份</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>此后缺少</translation>
    </message>
    <message numerus="yes">
        <source>at least %n journal entries</source>
        <translation>
            <numerusform>至少 %n 条日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay closed</source>
        <translation>无法打开</translation>
    </message>
    <message numerus="yes">
        <source>%n records: their keys are gone since</source>
        <translation>
            <numerusform>%n 条记录：其密钥此后已移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of it holds. Whatever was entered after that moment is not in it.</source>
        <translation>备份完好。该时刻之后录入的内容不在其中。</translation>
    </message>
    <message>
        <source>There is something at this place already. Choose a new folder.</source>
        <translation>此处已有内容，请选择新的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that can be made.</source>
        <translation>请选择可以新建的文件夹。</translation>
    </message>
    <message>
        <source>Restoring the store</source>
        <translation>正在恢复库</translation>
    </message>
    <message>
        <source>Destroyed since</source>
        <translation>此后已销毁</translation>
    </message>
</context>
<context>
    <name>tongjian::RetentionView</name>
    <message numerus="yes">
        <source>%n lines have no longest period. Personal information is not kept without an end: another schedule is to say how long at most.</source>
        <translation>
            <numerusform>有 %n 行未规定最长期限。个人信息不得无限期留存，应另定留存期限表予以明确。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposes another schedule (%2). It waits for your decision.</source>
        <translation>%1提出了新的留存期限表（%2），待您审批。</translation>
    </message>
    <message>
        <source>%1 proposed another schedule on %2 (%3). It waits for an executive&apos;s decision.</source>
        <translation>%1于%2提出了新的留存期限表（%3），待高层领导审批。</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>查看提案</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>decided with %1</source>
        <translation>经 %1 批准</translation>
    </message>
    <message>
        <source>set when the store was founded</source>
        <translation>建库时设定</translation>
    </message>
    <message>
        <source>also shortens what was promised before</source>
        <translation>同时缩短此前承诺的期限</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>自 %1 起施行</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Was in force from %1</source>
        <translation>曾自 %1 起施行</translation>
    </message>
    <message>
        <source>&amp;Hide earlier versions</source>
        <translation>收起以前的版本(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n earlier versions</source>
        <translation>
            <numerusform>显示以前的 %n 个版本(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted as %1. An executive decides; until then nothing changes.</source>
        <translation>已提交，编号 %1。由高层领导审批，批准之前不作改动。</translation>
    </message>
    <message>
        <source>&amp;Propose another schedule …</source>
        <translation>提出新的留存期限表(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source> %n proposals of before wait as well.</source>
        <translation>
            <numerusform>此前还有 %n 份提案待审批。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::ScheduleLineEditor</name>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>Law, contract or rule that asks for it</source>
        <translation>依据的法律、合同或制度</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>Any confidentiality</source>
        <translation>不限密级</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>At least, years</source>
        <translation>至少，年</translation>
    </message>
    <message>
        <source>At least, months</source>
        <translation>至少，月</translation>
    </message>
    <message>
        <source>At most, years</source>
        <translation>最长，年</translation>
    </message>
    <message>
        <source>At most, months</source>
        <translation>最长，月</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>删除第%1行</translation>
    </message>
</context>
<context>
    <name>tongjian::ScheduleSheet</name>
    <message>
        <source>Also &amp;shorten what was promised to records before</source>
        <translation>同时缩短此前已采集记录的期限(&amp;S)</translation>
    </message>
    <message>
        <source>Propose another schedule</source>
        <translation>提出新的留存期限表</translation>
    </message>
    <message>
        <source>Change the proposed schedule</source>
        <translation>修改提出的留存期限表</translation>
    </message>
    <message>
        <source>An executive decides on the whole schedule. Where several lines fit a record, the narrowest one counts.</source>
        <translation>整份留存期限表由高层领导审批。一条记录适用多行时，以最具体的一行为准。</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>增加一行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;In force from</source>
        <translation>施行日期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reason: why the periods are to be others</source>
        <translation>理由：为何调整期限(&amp;R)</translation>
    </message>
    <message>
        <source>What it does to the filed records</source>
        <translation>对已归档记录的影响</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Submit for decision</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Send answer …</source>
        <translation>发送答复…</translation>
    </message>
    <message>
        <source>Records captured before it may be cleared earlier than they were promised at capture. What is held stays.</source>
        <translation>施行前采集的记录可能早于采集时承诺的期限清理。封存的记录不受影响。</translation>
    </message>
    <message>
        <source>Records captured before it keep what they were promised at capture, where that is longer.</source>
        <translation>施行前采集的记录，采集时承诺的期限更长的，仍按原期限留存。</translation>
    </message>
    <message numerus="yes">
        <source>Once the lines are complete, what they do to the filed records is counted here. %n things are missing still.</source>
        <translation>
            <numerusform>各行填写完整后，将在此统计对已归档记录的影响。目前还有 %n 处需要填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>答复询问</translation>
    </message>
    <message>
        <source>The proposal is decided anew, with the schedule as it is now.</source>
        <translation>按修改后的留存期限表重新审批。</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>发送答复</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Discard this proposal?</source>
        <translation>放弃这份提案？</translation>
    </message>
    <message>
        <source>Nothing was submitted; the lines as they stand here are not kept.</source>
        <translation>没有提交，所填的内容不会保留。</translation>
    </message>
    <message>
        <source>Discard proposal</source>
        <translation>放弃提案</translation>
    </message>
</context>
<context>
    <name>tongjian::ScheduleTable</name>
    <message>
        <source>What it is about</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>no end is set</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>tongjian::ScopeEditor</name>
    <message>
        <source>&amp;Whose records</source>
        <translation>查询对象(&amp;W)</translation>
    </message>
    <message>
        <source>Choose people …</source>
        <translation>选择人员…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Of which dep&amp;artments</source>
        <translation>所属部门(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>类别(&amp;L)</translation>
    </message>
    <message>
        <source>None marked means all.</source>
        <translation>不勾选即为全部。</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>渠道(&amp;H)</translation>
    </message>
    <message>
        <source>Captured &amp;from</source>
        <translation>采集自(&amp;F)</translation>
    </message>
    <message>
        <source>Captured un&amp;til</source>
        <translation>采集至(&amp;T)</translation>
    </message>
    <message>
        <source>Words or num&amp;bers</source>
        <translation>词语或号码(&amp;B)</translation>
    </message>
    <message>
        <source>One line for each: a record is meant when all words of a line occur in it. They are applied by the records officer who fulfils the application.</source>
        <translation>每行一组：记录中出现该行全部词语即符合。由协助查询的档案管理员据此筛选。</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>None marked means the whole company.</source>
        <translation>不勾选即为全公司。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Whose records?</source>
        <translation>查询谁的记录？</translation>
    </message>
    <message>
        <source>Only records that concern one of these people. Who is named here decides nothing in this application.</source>
        <translation>只涉及与这些人有关的记录。在此列名者不得审批本申请。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>&amp;Whom they concern</source>
        <translation>涉及人员(&amp;W)</translation>
    </message>
    <message>
        <source>Only records that concern one of these people. Who is named here does not decide whether the hold is lifted.</source>
        <translation>仅限涉及其中任一人的记录。列名的人员不参与解除封存的审批。</translation>
    </message>
</context>
<context>
    <name>tongjian::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
</context>
<context>
    <name>tongjian::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>a page in the sidebar and how much waits there</extracomment>
        <translation>
            <numerusform>%1，%n 项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>some overdue</source>
        <translation>有逾期</translation>
    </message>
</context>
<context>
    <name>tongjian::StaffImportSheet</name>
    <message>
        <source>What the list would change</source>
        <translation>名册将带来的变动</translation>
    </message>
    <message>
        <source>name, until now %1</source>
        <translation>改名，原名%1</translation>
    </message>
    <message>
        <source>moves from %1</source>
        <translation>由%1调入</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Staff list %1</source>
        <translation>员工名册 %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Take or leave each row. Who is missing from the list is only proposed as a leaver.</source>
        <translation>尚未作任何改动。请逐行勾选。名册中没有的人员仅列为拟离职，不会自动办理。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 missing from the list, %5 problems</source>
        <translation>新增 %1，变动 %2，未变 %3，名册中没有 %4，问题 %5</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Missing from the list</source>
        <translation>名册中没有</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>gets an account</source>
        <translation>开立账号</translation>
    </message>
    <message>
        <source>gets an account; %1</source>
        <translation>开立账号；%1</translation>
    </message>
    <message>
        <source>leaves the company</source>
        <translation>办理离职</translation>
    </message>
    <message>
        <source>Departments that are not there (%1)</source>
        <translation>尚不存在的部门（%1）</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>%1对应的部门</translation>
    </message>
    <message>
        <source>Is made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Means %1</source>
        <translation>即%1</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n rows</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::StaffIntake</name>
    <message>
        <source>Choose a staff list</source>
        <translation>选择员工名册</translation>
    </message>
    <message>
        <source>Staff lists (*.csv *.xlsx *.txt)</source>
        <translation>员工名册 (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Reading the staff list</source>
        <translation>正在读取员工名册</translation>
    </message>
    <message>
        <source>Where the initial passwords are to be kept</source>
        <translation>选择初始密码的保存位置</translation>
    </message>
    <message>
        <source>Initial passwords %1.pdf</source>
        <translation>初始密码 %1.pdf</translation>
    </message>
    <message>
        <source>Slips to print, one for each person (*.pdf);;Table (*.csv)</source>
        <translation>待打印的密码条，每人一页 (*.pdf);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>Taking the staff list over</source>
        <translation>正在导入员工名册</translation>
    </message>
</context>
<context>
    <name>tongjian::StaffResultSheet</name>
    <message>
        <source>What could not be done</source>
        <translation>未能处理的</translation>
    </message>
    <message>
        <source>Initial passwords</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>You stopped the staff list</source>
        <translation>已中止导入员工名册</translation>
    </message>
    <message>
        <source>The staff list was taken over</source>
        <translation>员工名册已导入</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts made</source>
        <translation>
            <numerusform>开立账号 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments made</source>
        <translation>
            <numerusform>新建部门 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved</source>
        <translation>
            <numerusform>调动 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names changed</source>
        <translation>
            <numerusform>改名 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addresses of %n people noted</source>
        <translation>
            <numerusform>登记 %n 人的地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>离职 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>What is counted here was done and stays. Take the list in again for the rest.</source>
        <translation>以上所列已办理并保留。其余请再次导入名册。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>未能处理</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The initial passwords stand in %1. Hand each to its person, who makes own keys with it at the first login; then destroy the file.</source>
        <translation>初始密码已存入 %1。请分别交给本人，由其首次登录时生成自己的密钥；发放完毕后请销毁该文件。</translation>
    </message>
</context>
<context>
    <name>tongjian::SubmissionGuide</name>
    <message>
        <source>Before it can be submitted</source>
        <translation>提交之前还需填写</translation>
    </message>
    <message>
        <source>Everything that is needed is there.</source>
        <translation>所需内容均已齐备。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>tongjian::SubstituteSheet</name>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Substitute</source>
        <translation>代理人(&amp;S)</translation>
    </message>
    <message>
        <source>Type a name or choose from the list. Who holds a role that must be another person is not offered.</source>
        <translation>输入姓名或从列表中选择。担任不相容角色的人不在列表中。</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>开始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>结束日期(&amp;L)</translation>
    </message>
    <message>
        <source>Name a substitute</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>While you are away somebody else decides in your place. You keep the role, and every decision says for whom it was made.</source>
        <translation>您不在期间由他人代您处理。您的角色不变，每项处理都注明是代谁作出的。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name substitute</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>Nobody can act for you in this role: everybody else holds it already or a role that must be another person.</source>
        <translation>没有人可以代理这个角色：其他人已担任该角色，或担任与之不相容的角色。</translation>
    </message>
    <message>
        <source>Choose who acts for you.</source>
        <translation>请选择由谁代理。</translation>
    </message>
    <message numerus="yes">
        <source>%1 decides in your place as %2 from %3 until %4 (%n days, both included); you can decide yourself too, and either of you can end it earlier.</source>
        <translation>
            <numerusform>%3 至 %4（首尾在内共 %n 天），%1 代您履行%2的职责；您本人仍可处理，双方都可以提前结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>请从列表中选择一个人。</translation>
    </message>
</context>
<context>
    <name>tongjian::SubstitutesView</name>
    <message>
        <source>Running</source>
        <translation>代理中</translation>
    </message>
    <message>
        <source>Held up</source>
        <translation>暂不生效</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>No substitutes</source>
        <translation>没有代理安排</translation>
    </message>
    <message>
        <source>When you are away, somebody you name decides in your place: for one role, from one day until another, at most 90 days. Each of their decisions says that it was made for you.</source>
        <translation>您不在时，可以指定他人代您处理：限一个角色，从某日到某日，最长 90 天。代理人的每项处理都注明是代您作出的。</translation>
    </message>
    <message>
        <source>A head or a records officer who is away names somebody who decides in their place for a time. Their substitutions appear here, and can be ended here.</source>
        <translation>部门负责人或档案管理员不在时，可以指定他人在一段时间内代为处理。代理安排列在这里，也可以在这里结束。</translation>
    </message>
    <message>
        <source>Name a substitute …</source>
        <translation>指定代理人…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>以往</translation>
    </message>
    <message>
        <source>You act for %1</source>
        <translation>您代理 %1</translation>
    </message>
    <message>
        <source>%1 acts for you</source>
        <translation>%1 代理您</translation>
    </message>
    <message>
        <source>%1 acts for %2</source>
        <translation>%1 代理 %2</translation>
    </message>
    <message>
        <source>%1 will decide for %2 as %3 from %4 until the end of %5.</source>
        <translation>%1 将代 %2 履行%3的职责，从 %4 起，到 %5 当天结束为止。</translation>
    </message>
    <message>
        <source>%1 decides for %2 as %3 since %4, until the end of %5.</source>
        <translation>%1 从 %4 起代 %2 履行%3的职责，到 %5 当天结束为止。</translation>
    </message>
    <message>
        <source>%1 should decide for %2 as %3 from %4 until %5, but cannot now: an account is disabled, a role was taken away or stands against it, or the clock of this computer is in doubt.</source>
        <translation>%1 应在 %4 至 %5 代 %2 履行%3的职责，但目前不能：有账户已停用，角色已收回或与之不相容，或者本机时钟存疑。</translation>
    </message>
    <message>
        <source>%1 decided for %2 as %3 from %4 until the end of %5.</source>
        <translation>%1 曾代 %2 履行%3的职责，从 %4 到 %5 当天结束。</translation>
    </message>
    <message>
        <source>%1 was to decide for %2 as %3 from %4; it was ended before it began.</source>
        <translation>%1 原定从 %4 起代 %2 履行%3的职责，尚未开始即已结束。</translation>
    </message>
    <message>
        <source>%1 decided for %2 as %3 from %4 until it was ended on %5.</source>
        <translation>%1 从 %4 起代 %2 履行%3的职责，%5 提前结束。</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>被代理人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>指定人</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束人</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>不变的</translation>
    </message>
    <message>
        <source>%1 keeps the role and can decide too. The substitute decides neither on own records nor on those of %1.</source>
        <translation>%1 的角色不变，本人仍可处理。代理人既不处理自己录入的记录，也不处理 %1 录入的记录。</translation>
    </message>
    <message>
        <source>Who can end it</source>
        <translation>谁可以结束</translation>
    </message>
    <message>
        <source>Either of the two, the security administrator or an auditor, at any time</source>
        <translation>双方、安全管理员或审计员，随时可以</translation>
    </message>
    <message>
        <source>%1 acts for you from %2 until %3 and sees it at the next login.</source>
        <translation>%1 于 %2 至 %3 代理您，下次登录时即可看到。</translation>
    </message>
    <message>
        <source>End the substitution of %1 for %2?</source>
        <translation>结束 %1 对 %2 的代理？</translation>
    </message>
    <message>
        <source>From now on %1 no longer decides as %2. What was decided until now stays valid; the key of the role is made anew when the next holder logs in.</source>
        <translation>从现在起 %1 不再履行%2的职责。此前的处理依然有效；角色密钥在下一位担任者登录时更新。</translation>
    </message>
    <message>
        <source>It will not begin. %1 loses the key of the role at once.</source>
        <translation>这项代理不再开始。%1 立即失去角色密钥。</translation>
    </message>
    <message>
        <source>It cannot be taken back, but %1 can name a substitute again at any time.</source>
        <translation>不能撤销，但 %1 随时可以重新指定代理人。</translation>
    </message>
    <message>
        <source>End substitution</source>
        <translation>结束代理</translation>
    </message>
    <message>
        <source>Ended. %1 no longer acts for %2.</source>
        <translation>已结束，%1 不再代理 %2。</translation>
    </message>
    <message>
        <source>&amp;Name a substitute …</source>
        <translation>指定代理人(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>结束代理(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a substitution</source>
        <translation>请选择一项代理</translation>
    </message>
    <message>
        <source>Who acts for whom, in which role and until when, appears here.</source>
        <translation>谁代理谁、什么角色、到什么时候，显示在这里。</translation>
    </message>
</context>
<context>
    <name>tongjian::Timeline</name>
    <message>
        <source>Signed; the signature has been verified.</source>
        <translation>已签名，签名核验无误。</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>tongjian::TopBar</name>
    <message>
        <source>Tongjian</source>
        <translation>通鉴</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>搜索或转到…</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>搜索或转到</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>修改密码(&amp;C)…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>锁定(&amp;K)</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tongjian::WelcomeScreen</name>
    <message>
        <source>&amp;Open a store …</source>
        <translation>打开档案库(&amp;O)…</translation>
    </message>
    <message>
        <source>Set up a &amp;new store …</source>
        <translation>新建档案库(&amp;N)…</translation>
    </message>
    <message>
        <source>Look at the &amp;demo company</source>
        <translation>看看演示公司(&amp;D)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Choose the store that you work with.</source>
        <translation>请选择您使用的档案库。</translation>
    </message>
    <message>
        <source>Tongjian keeps a company&apos;s communication records as its regulation demands. Open the company&apos;s store, or set one up.</source>
        <translation>通鉴按公司制度保管通讯记录。请打开公司的档案库，或新建一个。</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>tongjian::WhyCardView</name>
    <message>
        <source>Why it is kept</source>
        <translation>为何留存</translation>
    </message>
    <message>
        <source>At least until</source>
        <translation>至少留存至</translation>
    </message>
    <message>
        <source>At most until</source>
        <translation>最长留存至</translation>
    </message>
    <message>
        <source>No longest period is set</source>
        <translation>未规定最长期限</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>留存期限表</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Version %1 (version %2 at capture)</source>
        <translation>第 %1 版（采集时为第 %2 版）</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>to be reviewed by %1</source>
        <translation>%1前复核</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>封存于</translation>
    </message>
    <message>
        <source>Kept longer because</source>
        <translation>延长留存的理由</translation>
    </message>
</context>
<context>
    <name>tongjian::WitnessSheet</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Sign as witness</source>
        <translation>以见证人签署</translation>
    </message>
    <message numerus="yes">
        <source>%1 witnessed the destruction of %n records under the plan %2 and signs its certificate with the own key.</source>
        <translation>
            <numerusform>%1 见证了按方案 %2 销毁 %n 条记录，以本人密钥签署销毁证明。</numerusform>
        </translation>
    </message>
    <message>
        <source>A signature cannot be taken back.</source>
        <translation>签署后不可撤回。</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>%1 的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The witness enters the own password.</source>
        <translation>由见证人输入本人密码。</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was signed.</source>
        <translation>密码不正确，未签署。</translation>
    </message>
</context>
</TS>
