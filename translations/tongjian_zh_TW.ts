<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccountPages</name>
    <message>
        <source>My computers</source>
        <translation>已記住的電腦</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Store founded</source>
        <translation>建立檔案庫</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>新建帳號</translation>
    </message>
    <message>
        <source>First login</source>
        <translation>首次登入</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密碼</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>停用帳號</translation>
    </message>
    <message>
        <source>Account enabled again</source>
        <translation>重新啟用帳號</translation>
    </message>
    <message>
        <source>Account renewed</source>
        <translation>換髮帳號</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>登入失敗</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Moved to another department</source>
        <translation>調整部門</translation>
    </message>
    <message>
        <source>Department created</source>
        <translation>新建部門</translation>
    </message>
    <message>
        <source>Department renamed</source>
        <translation>部門更名</translation>
    </message>
    <message>
        <source>Department closed</source>
        <translation>裁撤部門</translation>
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
        <translation>否決角色</translation>
    </message>
    <message>
        <source>Role taken away</source>
        <translation>撤銷角色</translation>
    </message>
    <message>
        <source>Role key renewed</source>
        <translation>更新角色金鑰</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>儲存草稿</translation>
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
        <translation>通過</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>查閱</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>採集</translation>
    </message>
    <message>
        <source>Journal read</source>
        <translation>查閱日誌</translation>
    </message>
    <message>
        <source>Journal verified</source>
        <translation>核驗日誌</translation>
    </message>
    <message>
        <source>Head slip taken</source>
        <translation>開具末條憑條</translation>
    </message>
    <message>
        <source>Clock accepted</source>
        <translation>確認時鐘</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Integrity alert</source>
        <translation>完整性告警</translation>
    </message>
    <message>
        <source>People concerned added</source>
        <translation>補充所涉人員</translation>
    </message>
    <message>
        <source>Assigned to people</source>
        <translation>認領歸屬</translation>
    </message>
    <message>
        <source>Taken out of quarantine</source>
        <translation>移出隔離區</translation>
    </message>
    <message>
        <source>Collection prepared</source>
        <translation>採集準備</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>匯入完成</translation>
    </message>
    <message>
        <source>Addresses noted</source>
        <translation>登記通訊地址</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>姓名變更</translation>
    </message>
    <message>
        <source>Departments merged</source>
        <translation>部門合併</translation>
    </message>
    <message>
        <source>Case proposed</source>
        <translation>提請事項</translation>
    </message>
    <message>
        <source>Case confirmed</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Case refused</source>
        <translation>否決事項</translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation>更換恢復金鑰</translation>
    </message>
    <message>
        <source>Keys passed on</source>
        <translation>移交金鑰</translation>
    </message>
    <message>
        <source>Substitute named</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>Substitution ended</source>
        <translation>結束代理</translation>
    </message>
    <message>
        <source>Case withdrawn</source>
        <translation>撤回提請</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Computer remembered</source>
        <translation>記住電腦</translation>
    </message>
    <message>
        <source>Computer removed</source>
        <translation>移除電腦</translation>
    </message>
    <message>
        <source>Application read</source>
        <translation>查閱申請</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>提出申請</translation>
    </message>
    <message>
        <source>Application approved</source>
        <translation>批准申請</translation>
    </message>
    <message>
        <source>Application approved for less</source>
        <translation>縮小範圍批准</translation>
    </message>
    <message>
        <source>Application refused</source>
        <translation>不予批准</translation>
    </message>
    <message>
        <source>Applicant asked back</source>
        <translation>退回詢問</translation>
    </message>
    <message>
        <source>Applicant answered</source>
        <translation>申請人答覆</translation>
    </message>
    <message>
        <source>Application withdrawn</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>Application fulfilled</source>
        <translation>協助提供</translation>
    </message>
    <message>
        <source>Opened under a grant</source>
        <translation>授權查閱</translation>
    </message>
    <message>
        <source>Statistics made</source>
        <translation>生成統計</translation>
    </message>
    <message>
        <source>Grant taken away or given back</source>
        <translation>收回或交還授權</translation>
    </message>
    <message>
        <source>Grant ended</source>
        <translation>授權期滿</translation>
    </message>
    <message>
        <source>Evidence package made</source>
        <translation>生成證據包</translation>
    </message>
    <message>
        <source>Receipt of an evidence package recorded</source>
        <translation>登記證據包簽收</translation>
    </message>
    <message>
        <source>Application printed</source>
        <translation>列印申請表</translation>
    </message>
    <message>
        <source>Extracted under a grant</source>
        <translation>按授權摘錄</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Explanation asked for</source>
        <translation>要求說明</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>作出說明</translation>
    </message>
    <message>
        <source>Search in a grant</source>
        <translation>在授權範圍內檢索</translation>
    </message>
    <message>
        <source>What becomes due looked at</source>
        <translation>檢視即將到期記錄</translation>
    </message>
    <message>
        <source>Retention schedule set</source>
        <translation>設定留存期限表</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>延長留存</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>設定封存</translation>
    </message>
    <message>
        <source>Hold reviewed</source>
        <translation>複核封存</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>解除封存</translation>
    </message>
    <message>
        <source>Medium registered</source>
        <translation>登記媒體</translation>
    </message>
    <message>
        <source>Backup plan set</source>
        <translation>設定備份計劃</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>完成備份</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>備份失敗</translation>
    </message>
    <message>
        <source>Backup read back</source>
        <translation>回讀備份</translation>
    </message>
    <message>
        <source>Sample of a backup opened</source>
        <translation>抽樣讀取備份</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>恢復演練</translation>
    </message>
    <message>
        <source>Restored store accepted</source>
        <translation>恢復的庫獲准啟用</translation>
    </message>
    <message>
        <source>Record of a plan kept</source>
        <translation>方案內記錄予以保留</translation>
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
        <translation>已清理記錄恢復</translation>
    </message>
    <message>
        <source>Destruction witnessed</source>
        <translation>銷毀見證</translation>
    </message>
    <message>
        <source>Destruction begun</source>
        <translation>開始銷毀</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已銷毀</translation>
    </message>
    <message>
        <source>Copy of the keys renewed</source>
        <translation>金鑰副本更新</translation>
    </message>
    <message>
        <source>Destruction proven</source>
        <translation>銷毀核驗</translation>
    </message>
    <message>
        <source>Certificate of destruction signed</source>
        <translation>簽署銷毀證明</translation>
    </message>
    <message>
        <source>File outside the store removed</source>
        <translation>庫外檔案銷毀</translation>
    </message>
    <message>
        <source>Paper or medium destroyed</source>
        <translation>載體物理銷毀</translation>
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
        <translation>操作沒有成功。</translation>
    </message>
</context>
<context>
    <name>AddressBook</name>
    <message>
        <source>Somebody&apos;s addresses were altered outside Tongjian.</source>
        <translation>有人員的通訊地址在通鑑之外被改動。</translation>
    </message>
    <message>
        <source>Nothing is taken in by them. Note the addresses anew and tell the auditor.</source>
        <translation>未按這些地址採集任何內容。請重新登記地址，並告知審計員。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>沒有此人。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address or number, or its time ends before it begins.</source>
        <translation>「%1」不是郵箱地址或電話號碼，或者截止日期早於起始日期。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is %2’s address at that time.</source>
        <translation>%1 在該時段是%2的地址。</translation>
    </message>
    <message>
        <source>Nothing was changed. If it was handed on, say until when it was theirs.</source>
        <translation>未作任何更改。若該地址已移交他人，請註明原使用人的截止日期。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This application cannot be read.</source>
        <translation>無法讀取此申請。</translation>
    </message>
    <message>
        <source>It is kept as it is. Tell the auditor.</source>
        <translation>已原樣保留。請告知審計員。</translation>
    </message>
    <message>
        <source>This application was written by a newer version of Tongjian.</source>
        <translation>此申請由更新版本的通鑑寫入。</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>請安裝新版本後查閱。</translation>
    </message>
    <message>
        <source>The field “%1” is not right: expected %2.</source>
        <translation>欄位「%1」不正確：應為%2。</translation>
    </message>
    <message>
        <source>Nothing was stored. Correct the input and try again.</source>
        <translation>未儲存任何內容。請更正後重試。</translation>
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
        <translation>已有的值，而不是「%1」</translation>
    </message>
    <message>
        <source>a field that this application has</source>
        <translation>此類申請具有的欄位</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>a number of months</source>
        <translation>月數</translation>
    </message>
</context>
<context>
    <name>ApplicationChecks</name>
    <message>
        <source>Choose the kind of reason.</source>
        <translation>請選擇事由類別。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what the records are needed for.</source>
        <translation>請至少用一句話寫明查詢用途。</translation>
    </message>
    <message>
        <source>Say whose records.</source>
        <translation>請寫明查詢誰的記錄。</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>請選擇部門。</translation>
    </message>
    <message>
        <source>Choose how the records are to be used.</source>
        <translation>請選擇使用方式。</translation>
    </message>
    <message>
        <source>A number of openings is at most 1000; 0 means without limit.</source>
        <translation>查閱次數最多 1000 次；0 表示不限。</translation>
    </message>
    <message>
        <source>Say which authority or body asks.</source>
        <translation>請寫明提出要求的機關或單位。</translation>
    </message>
    <message>
        <source>Enter the number of the document that asks.</source>
        <translation>請填寫來文文號。</translation>
    </message>
    <message>
        <source>Say on which law or contract the request rests.</source>
        <translation>請寫明所依據的法律或合同。</translation>
    </message>
    <message>
        <source>Say how the body can be reached.</source>
        <translation>請寫明對方的聯絡方式。</translation>
    </message>
    <message>
        <source>The deadline is over or no date.</source>
        <translation>期限已過或日期有誤。</translation>
    </message>
    <message>
        <source>Enter two different officers with the numbers of their identification.</source>
        <translation>請填寫兩名不同的辦案人員及其證件號碼。</translation>
    </message>
    <message>
        <source>Fill in every part of the impact assessment before anything goes outside.</source>
        <translation>對外提供前，須逐項填寫個人資訊保護影響評估。</translation>
    </message>
    <message>
        <source>Say what the record should become.</source>
        <translation>請寫明記錄應更正為何。</translation>
    </message>
    <message>
        <source>Enter from which day to which day the records were captured.</source>
        <translation>請填寫採集日期的起止。</translation>
    </message>
    <message>
        <source>Enter from which day to which day the records will be used; the last one is not over yet.</source>
        <translation>請填寫使用期限的起止，截止日不得早於今天。</translation>
    </message>
    <message numerus="yes">
        <source>A period of use has at most %n days.</source>
        <translation>
            <numerusform>使用期限最長 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the scan of the document that asks.</source>
        <translation>請附來文的掃描件。</translation>
    </message>
    <message>
        <source>Attach the scan of the documents by which the body identifies itself.</source>
        <translation>請附對方身份證明檔案的掃描件。</translation>
    </message>
    <message>
        <source>The dates of “%1” do not fit.</source>
        <translation>「%1」的有效期起止有誤。</translation>
    </message>
    <message>
        <source>“%1” is no longer valid.</source>
        <translation>「%1」已過有效期。</translation>
    </message>
    <message>
        <source>This covers the whole company. Name people or departments if fewer are enough.</source>
        <translation>範圍為全公司。如不需要，請限定人員或部門。</translation>
    </message>
    <message>
        <source>One matter seldom needs so many records. Words or numbers that occur in it would narrow them.</source>
        <translation>單一事項很少需要這麼多記錄，可用其中出現的詞語或號碼縮小範圍。</translation>
    </message>
    <message>
        <source>This covers more than a year. A shorter period may be enough.</source>
        <translation>時間跨度超過一年，較短的期間可能已足夠。</translation>
    </message>
    <message>
        <source>Words are found by opening each record. Statistics over classes, channels and people do not need them.</source>
        <translation>按詞語查詢須逐份開啟記錄；按類別、管道、人員統計並不需要。</translation>
    </message>
    <message>
        <source>A foreign request stays locked until the approval of the competent national authority is attached.</source>
        <translation>境外機構的請求，在附上主管機關批准檔案之前不得辦理。</translation>
    </message>
    <message>
        <source>“%1” is not valid today.</source>
        <translation>「%1」今天不在有效期內。</translation>
    </message>
    <message>
        <source>Only scope, use and period can be narrowed; everything else stays as it was applied for.</source>
        <translation>只能縮小範圍、使用方式和期限，其餘以申請為準。</translation>
    </message>
    <message>
        <source>Nothing is narrower than it was applied for.</source>
        <translation>與申請相比並未縮小。</translation>
    </message>
    <message>
        <source>This would allow something that was not applied for.</source>
        <translation>超出了申請的範圍。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Say in at least a sentence what is wrong or missing, and how that is known.</source>
        <translation>請至少用一句話寫明何處有誤或遺漏，以及依據。</translation>
    </message>
    <message>
        <source>Nothing differs from what is there.</source>
        <translation>與現有內容沒有不同。</translation>
    </message>
    <message>
        <source>A correction keeps the kind of record.</source>
        <translation>更正不能改變記錄的種類。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>截止日期早於起始日期。</translation>
    </message>
    <message>
        <source>This covers no record. Check people, classes and days.</source>
        <translation>該範圍內沒有記錄，請核對人員、類別和日期。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why the periods are to be others.</source>
        <translation>請至少用一句話說明為何調整留存期限。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what happened to the store and why this backup is used.</source>
        <translation>請至少用一句話說明庫出了什麼問題、為何使用這份備份。</translation>
    </message>
    <message>
        <source>Say in at least a sentence how the matter was closed.</source>
        <translation>請至少用一句話說明事項如何了結。</translation>
    </message>
    <message>
        <source>Write the schedule that is to be in force.</source>
        <translation>請填寫擬施行的留存期限表。</translation>
    </message>
    <message>
        <source>Choose the hold that is to be lifted.</source>
        <translation>請選擇要解除的封存。</translation>
    </message>
    <message>
        <source>Say which backup was put back.</source>
        <translation>請說明恢復的是哪一份備份。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why these records are no longer needed.</source>
        <translation>請至少用一句話說明這些記錄為何不再需要。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what the records are needed for after all.</source>
        <translation>請至少用一句話說明為何仍需要這些記錄。</translation>
    </message>
    <message>
        <source>Say by which method and with how much grace.</source>
        <translation>請填寫處置方式和寬限期。</translation>
    </message>
    <message>
        <source>The period of grace has %1 to %2 days.</source>
        <translation>寬限期為 %1 至 %2 天。</translation>
    </message>
    <message numerus="yes">
        <source>Choose the cleared records that are to come back, at most %n at a time.</source>
        <translation>
            <numerusform>請選擇要恢復的已清理記錄，一次最多 %n 條。</numerusform>
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
        <translation>無人可任%1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>decides</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Nobody is left who could decide. More people need this role.</source>
        <translation>已無人可以審批，須有更多人擔任此角色。</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>assists</source>
        <translation>協助提供</translation>
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
        <translation>合法、正當、必要</translation>
    </message>
    <message>
        <source>Personal information concerned</source>
        <translation>涉及的個人資訊</translation>
    </message>
    <message>
        <source>Risks for the persons concerned</source>
        <translation>對個人權益的影響與風險</translation>
    </message>
    <message>
        <source>Protective measures</source>
        <translation>保護措施</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>(without)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>before: %1
now: %2</source>
        <translation>原為：%1
現為：%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（代 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n records granted</source>
        <translation>
            <numerusform>提供 %n 條記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <translation>
            <numerusform>剔除 %n 條：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>ends by itself</source>
        <translation>到期自動終止</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>提出申請</translation>
    </message>
    <message>
        <source>Receipt of %1</source>
        <translation>%1 的簽收</translation>
    </message>
    <message>
        <source>Received by %1, %2</source>
        <translation>%1 簽收，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them redacted</source>
        <translation>
            <numerusform>其中 %n 條經遮蔽</numerusform>
        </translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>證據包 %1</translation>
    </message>
    <message>
        <source>Nobody is left who could assist. Another records officer is needed.</source>
        <translation>已無人可以協助，須另有檔案管理員。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>To be decided until</source>
        <translation>審批截止</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n records</source>
        <translation>
            <numerusform>%1，含 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>records the receipt</source>
        <translation>登記簽收</translation>
    </message>
    <message>
        <source>makes the evidence package</source>
        <translation>生成證據包</translation>
    </message>
    <message>
        <source>Digest of manifest.json: %1</source>
        <translation>manifest.json 摘要：%1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>未規定</translation>
    </message>
    <message>
        <source>at least %1, at most %2</source>
        <translation>至少 %1，最長 %2</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation>此前的記錄</translation>
    </message>
    <message>
        <source>Also shortens what was promised to records before.</source>
        <translation>同時縮短此前已採集記錄的期限。</translation>
    </message>
    <message>
        <source>carries it out</source>
        <translation>負責執行</translation>
    </message>
    <message>
        <source>Nobody is left who could carry it out. Another records officer is needed.</source>
        <translation>沒有可以執行的人，需要另一名檔案管理員。</translation>
    </message>
    <message>
        <source>began to clear</source>
        <translation>開始清理</translation>
    </message>
</context>
<context>
    <name>ApplicationField</name>
    <message>
        <source>Kind of reason</source>
        <translation>事由類別</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>查詢對象</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Captured from – to</source>
        <translation>採集日期</translation>
    </message>
    <message>
        <source>Words or numbers</source>
        <translation>詞語或號碼</translation>
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
        <translation>每條最多查閱次數</translation>
    </message>
    <message>
        <source>Authority or body</source>
        <translation>機關或單位</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>來文文號</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依據</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>辦理期限</translation>
    </message>
    <message>
        <source>Officers who ask</source>
        <translation>辦案人員</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>證明檔案</translation>
    </message>
    <message>
        <source>Personal information impact assessment</source>
        <translation>個人資訊保護影響評估</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>更正後的版本</translation>
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
        <translation>恢復</translation>
    </message>
    <message>
        <source>Disposition plan</source>
        <translation>處置方案</translation>
    </message>
    <message>
        <source>Records to bring back</source>
        <translation>要恢復的記錄</translation>
    </message>
</context>
<context>
    <name>ApplicationPages</name>
    <message>
        <source>To decide</source>
        <translation>審批申請</translation>
    </message>
    <message>
        <source>To assist</source>
        <translation>協助查詢</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>全部申請</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>查詢申請</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申請</translation>
    </message>
    <message>
        <source>Submitted as %1.</source>
        <translation>已提交，編號 %1。</translation>
    </message>
    <message>
        <source>Granted records</source>
        <translation>授權查閱</translation>
    </message>
    <message>
        <source>Use of records</source>
        <translation>記錄使用情況</translation>
    </message>
    <message>
        <source>The answer was sent.</source>
        <translation>答覆已傳送。</translation>
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
        <translation>合法、正當、必要</translation>
    </message>
    <message>
        <source>Kinds of information</source>
        <translation>涉及的個人資訊</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>對個人權益的影響與風險</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>保護措施</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>nobody: a role has no holder</source>
        <translation>無人：有角色無人擔任</translation>
    </message>
    <message>
        <source>the applicant, who was asked</source>
        <translation>申請人（須答覆詢問）</translation>
    </message>
    <message>
        <source>by the period of use</source>
        <translation>使用期限屆滿</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <translation>%1，代 %2</translation>
    </message>
    <message>
        <source>%1; passed up, as nobody was left as %2</source>
        <translation>%1；因已無人可任%2，移交其決定</translation>
    </message>
    <message>
        <source>(no limit)</source>
        <translation>（不限）</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：有改動</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>申請類別</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>查詢範圍</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1, identification %2</source>
        <translation>%1，證件號碼 %2</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>查詢申請表</translation>
    </message>
    <message>
        <source>Records granted: %1</source>
        <translation>授權 %1 條記錄</translation>
    </message>
    <message>
        <source>Decisions and acts</source>
        <translation>辦理經過</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Entry %1 of the journal, %2: %3</source>
        <translation>日誌第 %1 條，%2：%3</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待辦理</translation>
    </message>
    <message>
        <source>%1 · %2 · printed by %3, %4. Each act was signed; the journal&apos;s entries prove it.</source>
        <translation>%1 · %2 · %3 列印於 %4。每一步均經簽名，以日誌為憑。</translation>
    </message>
    <message>
        <source>Of the record %1, %2</source>
        <translation>記錄 %1，%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Evidence package %1</source>
        <translation>證據包 %1</translation>
    </message>
    <message>
        <source>Evidence package %1, records: %2</source>
        <translation>證據包 %1，含記錄 %2 條</translation>
    </message>
    <message>
        <source>Received by %1, %2</source>
        <translation>簽收人：%1，%2</translation>
    </message>
    <message>
        <source>Of these redacted: %1</source>
        <translation>其中遮蔽：%1 條</translation>
    </message>
    <message>
        <source>Records left out: %1, %2</source>
        <translation>剔除 %1 條，原因：%2</translation>
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
        <translation>同時縮短此前已採集記錄的期限。</translation>
    </message>
    <message>
        <source>%1: at least %2, at most %3 (%4)</source>
        <translation>%1：至少 %2，最長 %3（%4）</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>未規定</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>審批期限</translation>
    </message>
    <message>
        <source>Backup %1 of %2; journal entries %3 to %4 are lost</source>
        <translation>備份 %1（%2）；日誌第 %3 至 %4 條不再保留</translation>
    </message>
    <message numerus="yes">
        <source>%n records, digest of the list %1</source>
        <translation>
            <numerusform>%n 條記錄，清單摘要 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of grace</source>
        <translation>
            <numerusform>寬限期 %n 天</numerusform>
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
        <translation>此申請的一份證明檔案缺失，請重新新增。</translation>
    </message>
    <message>
        <source>This application was submitted already.</source>
        <translation>此申請已提交。</translation>
    </message>
    <message>
        <source>Write an answer, or change the application.</source>
        <translation>請寫明答覆，或修改申請。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未傳送。</translation>
    </message>
    <message>
        <source>An application keeps its kind and its department. Withdraw it and write a new one instead.</source>
        <translation>申請的種類和所屬部門不得更改，請撤回後另行申請。</translation>
    </message>
    <message>
        <source>There is no application %1.</source>
        <translation>沒有申請 %1。</translation>
    </message>
    <message>
        <source>There is no such draft.</source>
        <translation>沒有此草稿。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>沒有這條記錄。</translation>
    </message>
    <message>
        <source>Nobody decides on an own application. A head asks for the own records as records of the department.</source>
        <translation>不得審批自己的申請。部門負責人查閱本人記錄，請按「查閱部門記錄」申請。</translation>
    </message>
    <message>
        <source>Nobody asks about this application any more.</source>
        <translation>這份申請已不在詢問中。</translation>
    </message>
    <message>
        <source>What was written as an answer is not kept. Look at the application again.</source>
        <translation>所寫的答覆不再儲存，請重新檢視申請。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>檔案「%1」是空的。</translation>
    </message>
    <message>
        <source>Nothing was attached. Choose another file.</source>
        <translation>未附上任何檔案，請另選檔案。</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>沒有這項封存。</translation>
    </message>
    <message>
        <source>This stays as it was submitted. Answer, or withdraw it and submit another.</source>
        <translation>提交後內容不再更改。請答覆，或撤回後另行提交。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Data and keys are of two different stores.</source>
        <translation>資料與金鑰分屬兩個不同的檔案庫。</translation>
    </message>
    <message>
        <source>The key part is older than the data: its journal ended at entry %1, theirs at %2.</source>
        <translation>金鑰部分早於資料部分：前者的日誌止於第 %1 條，後者止於第 %2 條。</translation>
    </message>
    <message>
        <source>Data and keys follow on two different journals.</source>
        <translation>資料與金鑰所承接的不是同一份日誌。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3.</source>
        <translation>%1 的大小為 %2 位元組，應為 %3 位元組。</translation>
    </message>
    <message>
        <source>%1 is not what was copied: its SHA-256 differs from the manifest&apos;s.</source>
        <translation>%1 與複製時不一致：其 SHA-256 與清單所載不同。</translation>
    </message>
    <message>
        <source>Page %1 of %2 is damaged.</source>
        <translation>%2 的第 %1 頁已損壞。</translation>
    </message>
    <message>
        <source>The journal ends at entry %1, the manifest says %2.</source>
        <translation>日誌止於第 %1 條，而清單所載為第 %2 條。</translation>
    </message>
    <message>
        <source>The journal does not contain the head that was kept elsewhere: entry %1.</source>
        <translation>日誌不含另行儲存的末條：第 %1 條。</translation>
    </message>
    <message>
        <source>keys.db does not belong to this journal.</source>
        <translation>keys.db 不屬於此日誌。</translation>
    </message>
    <message>
        <source>There are other records in the copy than the manifest counts.</source>
        <translation>副本中的記錄與清單所計不符。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no key.</source>
        <translation>
            <numerusform>%n 條記錄沒有金鑰。</numerusform>
        </translation>
    </message>
    <message>
        <source>store.json belongs to another founding than the journal.</source>
        <translation>store.json 與日誌不是同一次建庫。</translation>
    </message>
    <message>
        <source>store.json does not belong to this journal.</source>
        <translation>store.json 不屬於此日誌。</translation>
    </message>
    <message>
        <source>The account %1 in store.json is not as the journal says.</source>
        <translation>store.json 中的帳號 %1 與日誌所載不符。</translation>
    </message>
    <message>
        <source>The manifest does not carry the signature of the person that it names.</source>
        <translation>清單沒有其所載人員的簽名。</translation>
    </message>
    <message>
        <source>This folder holds the other part of a backup.</source>
        <translation>此資料夾存放的是備份的另一部分。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the data and the keys, each where it belongs.</source>
        <translation>未作任何改動。請分別選擇資料與金鑰，各歸其位。</translation>
    </message>
    <message>
        <source>%1 of the backup is damaged: it is not what its manifest says.</source>
        <translation>備份中的 %1 已損壞：與清單所載不符。</translation>
    </message>
    <message>
        <source>Nothing was kept of this copy. Use another backup, and have the medium looked at.</source>
        <translation>此副本未予保留。請改用其他備份，並請人檢查媒體。</translation>
    </message>
    <message>
        <source>No backup was made. Older backups and the key copy at the destination are untouched: keep them.</source>
        <translation>未生成備份。目的地原有的備份和金鑰副本均未改動，請予保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no key in keys.db.</source>
        <translation>
            <numerusform>%n 條記錄在 keys.db 中沒有金鑰。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key copy may hold what is missing. Have the auditor verify the store now.</source>
        <translation>缺少的金鑰可能仍在金鑰副本中。請立即由審計員校驗檔案庫。</translation>
    </message>
    <message>
        <source>The copy does not hold: %1</source>
        <translation>副本未透過檢查：%1</translation>
    </message>
    <message>
        <source>Have the auditor verify the store, and the disk looked at.</source>
        <translation>請由審計員校驗檔案庫，並請人檢查磁碟。</translation>
    </message>
    <message>
        <source>The destination is not there: %1</source>
        <translation>目的地不存在：%1</translation>
    </message>
    <message>
        <source>Nothing was written. Connect the medium or choose another destination.</source>
        <translation>未寫入任何內容。請連接媒體，或另選目的地。</translation>
    </message>
    <message>
        <source>The destination lies within the store itself.</source>
        <translation>目的地位於檔案庫之內。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a folder elsewhere, best on another disk.</source>
        <translation>未寫入任何內容。請選擇別處的資料夾，最好在另一塊磁碟上。</translation>
    </message>
    <message>
        <source>Data and keys are not of the same backup.</source>
        <translation>資料與金鑰不屬於同一次備份。</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy the newest backup: only with it the key copy was made.</source>
        <translation>未複製任何內容。請複製最新的備份：金鑰副本只與它同時生成。</translation>
    </message>
    <message>
        <source>This backup is at the destination already.</source>
        <translation>目的地已有此備份。</translation>
    </message>
    <message>
        <source>Nothing was copied. Check it there.</source>
        <translation>未複製任何內容。請在目的地檢查該備份。</translation>
    </message>
    <message>
        <source>There is something at this place already: %1</source>
        <translation>該位置已有內容：%1</translation>
    </message>
    <message>
        <source>Nothing was restored or overwritten. Choose a new folder.</source>
        <translation>未恢復也未覆蓋任何內容。請選擇新的資料夾。</translation>
    </message>
    <message>
        <source>These keys are not for these data: they are older, or of another store.</source>
        <translation>這些金鑰與資料不配套：較舊，或屬於另一檔案庫。</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose the key part that lies beside the data.</source>
        <translation>未恢復任何內容。請選擇與資料放在一起的金鑰部分。</translation>
    </message>
    <message>
        <source>Older backups and the key copy there are as they were; what was half written is removed. Make room or choose another destination, then run it again.</source>
        <translation>目的地原有的備份和金鑰副本未變，寫了一半的內容已清除。請騰出空間或另選目的地，再重新備份。</translation>
    </message>
    <message>
        <source>There is no space left at the destination.</source>
        <translation>目的地空間已滿。</translation>
    </message>
    <message>
        <source>The destination cannot be written.</source>
        <translation>目的地無法寫入。</translation>
    </message>
    <message>
        <source>What is there is as it was. Ask for the right to write there, or choose another destination.</source>
        <translation>原有內容未變。請申請寫入許可權，或另選目的地。</translation>
    </message>
    <message>
        <source>The destination does not take what is written to it.</source>
        <translation>寫入目的地時出錯。</translation>
    </message>
    <message>
        <source>Older backups and the key copy there are as they were. Check that the medium is connected and sound, then run it again.</source>
        <translation>原有的備份和金鑰副本未變。請確認媒體已連接且完好，再重新備份。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the medium is connected and sound, or use another backup.</source>
        <translation>未作任何改動。請確認媒體已連接且完好，或改用其他備份。</translation>
    </message>
    <message>
        <source>There is too little space at the destination: %1 more is needed.</source>
        <translation>目的地空間不足，還需要 %1。</translation>
    </message>
    <message>
        <source>Nothing was written; what is there is as it was. Make room or choose another destination, then run it again.</source>
        <translation>未寫入任何內容，原有內容未變。請騰出空間或另選目的地，再重新備份。</translation>
    </message>
    <message>
        <source>%1 is not what a backup has there.</source>
        <translation>%1 不是備份應有的內容。</translation>
    </message>
    <message>
        <source>The manifest of a backup is damaged.</source>
        <translation>備份清單已損壞。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>未作任何改動。請改用其他備份。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Tongjian.</source>
        <translation>此備份由較新版本的通鑑生成。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to use it.</source>
        <translation>未作任何改動。請安裝較新版本後使用。</translation>
    </message>
    <message>
        <source>The manifest belongs to another backup.</source>
        <translation>清單屬於另一份備份。</translation>
    </message>
    <message>
        <source>%1 is missing or has another size than the manifest says.</source>
        <translation>%1 缺失，或大小與清單所載不符。</translation>
    </message>
    <message>
        <source>There is no backup of this store at the destination.</source>
        <translation>目的地沒有此檔案庫的備份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect the medium or choose another destination.</source>
        <translation>未作任何改動。請連接媒體，或另選目的地。</translation>
    </message>
    <message>
        <source>Another backup is being made at this destination.</source>
        <translation>此目的地正在進行另一次備份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until it is done, then try again.</source>
        <translation>未作任何改動。請待其完成後再試。</translation>
    </message>
    <message>
        <source>The destination cannot be locked for writing.</source>
        <translation>無法鎖定目的地以供寫入。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing half done is left; older backups and the key copy are as they were.</source>
        <translation>沒有留下半成品；原有的備份和金鑰副本未變。</translation>
    </message>
    <message>
        <source>Journal entries %1 to %2 are missing.</source>
        <translation>日誌缺少第 %1 至第 %2 條。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow on the one before it.</source>
        <translation>第 %1 條與前一條不銜接。</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>第 %1 條被改動。</translation>
    </message>
    <message>
        <source>Entry %1 does not carry the signature of the person it names.</source>
        <translation>第 %1 條沒有其所載人員的簽名。</translation>
    </message>
    <message>
        <source>There is no whole backup of this store at the destination.</source>
        <translation>該位置沒有本庫的完整備份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what lies there.</source>
        <translation>未作任何更改。請檢查該位置的內容。</translation>
    </message>
</context>
<context>
    <name>BackupDisplay</name>
    <message>
        <source>Daily backup</source>
        <translation>每日備份</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>每週備份</translation>
    </message>
    <message>
        <source>Monthly backup</source>
        <translation>每月備份</translation>
    </message>
    <message>
        <source>Quarterly full backup</source>
        <translation>季度全量備份</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新設</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>備份失敗</translation>
    </message>
    <message>
        <source>Second place missing</source>
        <translation>缺異地副本</translation>
    </message>
    <message>
        <source>This plan was stopped. Nothing is made by it; what it made stays where it lies.</source>
        <translation>此計劃已停用，不再生成備份；已有的備份原地保留。</translation>
    </message>
    <message>
        <source>What was due was made and checked. The next one is due on %1.</source>
        <translation>應做的備份已完成並透過檢查。下次備份：%1。</translation>
    </message>
    <message>
        <source>Nothing was due yet. The first one is due on %1.</source>
        <translation>尚未到期。首次備份：%1。</translation>
    </message>
    <message>
        <source>What was due on %1 was not made.</source>
        <translation>%1 應做的備份沒有做。</translation>
    </message>
    <message>
        <source>What was due on %1 was tried and did not succeed.</source>
        <translation>%1 應做的備份已嘗試，但未成功。</translation>
    </message>
    <message>
        <source>The newest backup lies at the first place, but not at the second.</source>
        <translation>最新備份已存入第一目的地，但未存入第二目的地。</translation>
    </message>
    <message>
        <source>Nobody ran it at that time. Back up now; so that it runs by itself, leave this window open or have the nightly job set up.</source>
        <translation>當時無人執行。請立即備份；如需自動執行，請保持本視窗開啟，或請人設定夜間任務。</translation>
    </message>
    <message>
        <source>The backups before are untouched. Put this right, then back up now.</source>
        <translation>原有備份未受影響。請排除上述問題後立即備份。</translation>
    </message>
    <message>
        <source>Connect the second place, then back up now.</source>
        <translation>請連接第二目的地後立即備份。</translation>
    </message>
    <message>
        <source>nothing could be checked</source>
        <translation>無法檢查</translation>
    </message>
    <message>
        <source>never proven restorable yet</source>
        <translation>尚未驗證可恢復</translation>
    </message>
    <message>
        <source>last proven restorable on %1</source>
        <translation>最近一次驗證可恢復：%1</translation>
    </message>
    <message>
        <source>the drill of %1 failed (%2); %3</source>
        <translation>%1 的恢復演練未透過（%2）；%3</translation>
    </message>
    <message>
        <source>no longer in the register</source>
        <translation>已不在登記冊中</translation>
    </message>
    <message>
        <source>Replace soon</source>
        <translation>即將更換</translation>
    </message>
    <message>
        <source>%1: the first one is due on %2</source>
        <translation>%1：首次應於 %2 進行</translation>
    </message>
    <message>
        <source>%1: made on %2</source>
        <translation>%1：%2 已完成</translation>
    </message>
    <message>
        <source>%1: made on %2, but not at the second place</source>
        <translation>%1：%2 已完成，但第二目的地沒有副本</translation>
    </message>
    <message>
        <source>%1: missed on %2</source>
        <translation>%1：%2 漏做</translation>
    </message>
    <message>
        <source>%1: failed, due on %2. %3</source>
        <translation>%1：%2 應做的備份失敗。%3</translation>
    </message>
    <message>
        <source>No backup plan is set: what is on this disk is there only once.</source>
        <translation>尚未設定備份計劃：本機磁碟上的內容只此一份。</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>備份失敗</translation>
    </message>
    <message>
        <source>Backup missed</source>
        <translation>備份漏做</translation>
    </message>
    <message>
        <source>Drill failed</source>
        <translation>恢復演練未透過</translation>
    </message>
    <message>
        <source>Second backup missing</source>
        <translation>缺異地備份</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>備份 %1</translation>
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
        <translation>每週</translation>
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
        <translation>備份</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒體登記</translation>
    </message>
</context>
<context>
    <name>BackupPlan</name>
    <message>
        <source>Give the medium a name.</source>
        <translation>請填寫媒體名稱。</translation>
    </message>
    <message>
        <source>Say where the medium is kept.</source>
        <translation>請填寫媒體的存放地點。</translation>
    </message>
    <message>
        <source>Say who answers for the medium.</source>
        <translation>請指定媒體的保管人。</translation>
    </message>
    <message>
        <source>Choose the folder that backups go to.</source>
        <translation>請選擇備份存放的資料夾。</translation>
    </message>
    <message>
        <source>Name the folder by its whole path.</source>
        <translation>請填寫資料夾的完整路徑。</translation>
    </message>
    <message>
        <source>The day by which it is to be replaced is no date.</source>
        <translation>更換期限不是有效日期。</translation>
    </message>
    <message>
        <source>There is a medium called %1 already.</source>
        <translation>已有名為「%1」的媒體。</translation>
    </message>
    <message>
        <source>%1 is this folder already.</source>
        <translation>「%1」已登記為此資料夾。</translation>
    </message>
    <message>
        <source>Choose a destination from the register that can be written to.</source>
        <translation>請從登記冊中選擇可寫入的目的地。</translation>
    </message>
    <message>
        <source>The second destination is not in the register or cannot be written to.</source>
        <translation>第二目的地不在登記冊中，或無法寫入。</translation>
    </message>
    <message>
        <source>The second destination is the first one.</source>
        <translation>第二目的地與第一目的地相同。</translation>
    </message>
    <message>
        <source>The time is no time of the day.</source>
        <translation>時間無效。</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>請選擇星期幾。</translation>
    </message>
    <message>
        <source>Choose a day that every month has: 1 to 28.</source>
        <translation>請選擇每月都有的日期：1 至 28 日。</translation>
    </message>
    <message>
        <source>At least 1 and at most %1 are kept.</source>
        <translation>保留份數至少 1 份，至多 %1 份。</translation>
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
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>The destination of this plan is no longer in the register.</source>
        <translation>此計劃的目的地已不在登記冊中。</translation>
    </message>
    <message>
        <source>There is no such backup plan.</source>
        <translation>沒有此備份計劃。</translation>
    </message>
    <message>
        <source>The backup %1 lies at no medium that can be reached.</source>
        <translation>可連接的媒體上沒有備份 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect the medium and try again.</source>
        <translation>未作任何改動。請連接媒體後再試。</translation>
    </message>
    <message>
        <source>This plan has no backup yet.</source>
        <translation>此計劃尚無備份。</translation>
    </message>
    <message>
        <source>Run it first.</source>
        <translation>請先執行備份。</translation>
    </message>
    <message>
        <source>There is no scratch place beside the store.</source>
        <translation>檔案庫旁沒有可用的臨時位置。</translation>
    </message>
</context>
<context>
    <name>Blobs</name>
    <message>
        <source>Stopped. Nothing of the file was kept.</source>
        <translation>已停止，未保留該檔案的任何內容。</translation>
    </message>
    <message>
        <source>This attachment was altered outside Tongjian and is not shown.</source>
        <translation>此附件在通鑑之外被改動，不予顯示。</translation>
    </message>
    <message>
        <source>Tell the auditor. It can be restored from a backup.</source>
        <translation>請告知審計員，可從備份恢復。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>無法讀取檔案 %1。</translation>
    </message>
    <message>
        <source>Nothing was attached. Check that it is a file and that you may read it.</source>
        <translation>未新增附件。請確認它是檔案且您有讀取權限。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end.</source>
        <translation>檔案 %1 未能讀完。</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>未新增附件。</translation>
    </message>
    <message>
        <source>The attachment cannot be written: %1</source>
        <translation>附件無法寫出：%1</translation>
    </message>
    <message>
        <source>The record is unchanged. Check the place that you write to.</source>
        <translation>記錄未變。請檢查寫入位置。</translation>
    </message>
</context>
<context>
    <name>BulkReview</name>
    <message>
        <source>Stopped before it; nothing was decided.</source>
        <translation>在處理到它之前已停止，未作決定。</translation>
    </message>
    <message>
        <source>You set it aside.</source>
        <translation>您已將其暫緩。</translation>
    </message>
    <message>
        <source>Say why, so that the authors know what to do.</source>
        <translation>請說明理由，讓提交人知道如何處理。</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>未作任何決定。</translation>
    </message>
    <message>
        <source>It is “%1” now.</source>
        <translation>現在的狀態為「%1」。</translation>
    </message>
</context>
<context>
    <name>CallSeries</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>對方</translation>
    </message>
    <message>
        <source>Number or account</source>
        <translation>號碼或帳號</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
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
        <translation>無法辨識此時間。例如 14:05、11-20 14:05。</translation>
    </message>
    <message>
        <source>This is no duration. Examples: 18 (minutes), 18:20.</source>
        <translation>無法辨識此時長。例如 18（分鐘）、18:20。</translation>
    </message>
    <message>
        <source>Who called? Write “outgoing” or “incoming”.</source>
        <translation>是誰撥打的？請填「撥出」或「呼入」。</translation>
    </message>
    <message>
        <source>No call goes over this channel. Choose one of the list, or leave it empty for the usual one.</source>
        <translation>沒有這種通話渠道。請從清單選擇；留空即為常用渠道。</translation>
    </message>
    <message>
        <source>Stopped before it; it is still a draft.</source>
        <translation>在提交到它之前已停止，仍為草稿。</translation>
    </message>
</context>
<context>
    <name>Carrier</name>
    <message>
        <source>Say what it is, in at most %1 characters.</source>
        <translation>請填寫載體名稱，不超過 %1 個字元。</translation>
    </message>
    <message>
        <source>Give its serial number, or that of the box.</source>
        <translation>請填寫序列號或盒號。</translation>
    </message>
    <message>
        <source>%1 does not put this beyond recovery: %2.</source>
        <translation>%1不能使該載體不可恢復：%2。</translation>
    </message>
    <message>
        <source>Say where it was destroyed.</source>
        <translation>請填寫銷毀地點。</translation>
    </message>
    <message>
        <source>Say who destroyed it and who watched.</source>
        <translation>請填寫銷毀人與監銷人。</translation>
    </message>
    <message>
        <source>Say when it was destroyed: after the destruction was begun, and not in the future.</source>
        <translation>請填寫銷毀時間：應在銷毀開始之後，且不晚於現在。</translation>
    </message>
    <message>
        <source>Attach at least one photo, or the paper of the firm that destroyed it.</source>
        <translation>請至少附一張現場照片，或銷毀單位出具的證明。</translation>
    </message>
</context>
<context>
    <name>CarrierKind</name>
    <message>
        <source>Paper</source>
        <translation>紙質</translation>
    </message>
    <message>
        <source>Magnetic tape</source>
        <translation>磁帶</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <translation>硬碟</translation>
    </message>
    <message>
        <source>Flash memory or solid-state disk</source>
        <translation>快閃記憶體或固態硬碟</translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation>光碟</translation>
    </message>
</context>
<context>
    <name>Carriers</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>%1: sealed</source>
        <translation>%1：已密封</translation>
    </message>
    <message>
        <source>%1: %2, %3, No. %4</source>
        <translation>%1：%2，%3，編號 %4</translation>
    </message>
    <message>
        <source>%1: still to be destroyed</source>
        <translation>%1：待銷毀</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 on %3, %4, by %5, %n photos or papers</source>
        <translation>
            <numerusform>%1：%3於%4%2，經辦：%5，照片及證明 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has no such medium.</source>
        <translation>登記簿中沒有該媒體。</translation>
    </message>
    <message>
        <source>The certificate is signed. What is found now goes onto another plan.</source>
        <translation>證明已簽署。此後發現的載體請列入另一方案。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>檔案「%1」是空檔案。</translation>
    </message>
    <message>
        <source>No such carrier waits to be destroyed.</source>
        <translation>沒有待銷毀的該載體。</translation>
    </message>
    <message>
        <source>This login cannot read what it is.</source>
        <translation>當前登入人無權讀取該載體的內容。</translation>
    </message>
    <message>
        <source>A photo is missing. Attach the file again.</source>
        <translation>照片缺失，請重新新增該檔案。</translation>
    </message>
    <message>
        <source>The medium was destroyed: %1.</source>
        <translation>媒體已物理銷毀：%1。</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>You take no part in this application.</source>
        <translation>您不是此申請的當事人。</translation>
    </message>
    <message>
        <source>The application was changed after you opened it.</source>
        <translation>您開啟之後此申請已有變動。</translation>
    </message>
    <message>
        <source>Nothing was decided. Look at it again, then decide.</source>
        <translation>未作決定。請重新檢視後再決定。</translation>
    </message>
</context>
<context>
    <name>CaseEngine</name>
    <message>
        <source>This account is not active.</source>
        <translation>此帳號未啟用。</translation>
    </message>
    <message>
        <source>Only %1 applies for this: %2.</source>
        <translation>只有%1可提出此類申請：%2。</translation>
    </message>
    <message>
        <source>Own records are applied for at the head of one&apos;s own department.</source>
        <translation>查詢本人記錄應向本部門負責人申請。</translation>
    </message>
    <message>
        <source>Nobody is left who could decide on this step. More people need the role, or the applicant withdraws.</source>
        <translation>此步驟已無人可以審批。須有更多人擔任該角色，或由申請人撤回。</translation>
    </message>
    <message>
        <source>Nobody decides on an own application.</source>
        <translation>任何人不得審批自己的申請。</translation>
    </message>
    <message>
        <source>Nobody decides on an application about themselves.</source>
        <translation>任何人不得審批涉及本人的申請。</translation>
    </message>
    <message>
        <source>You decided on this application already. Each step needs another person.</source>
        <translation>您已審批過此申請，每一步須由不同的人審批。</translation>
    </message>
    <message>
        <source>Somebody of your name takes part in this application already. Another person decides on it.</source>
        <translation>已有與您同名者參與此申請，應由他人審批。</translation>
    </message>
    <message>
        <source>The person that you act for could not decide on this application either. Another one decides on it.</source>
        <translation>您所代理的人也不得審批此申請，應由他人審批。</translation>
    </message>
    <message>
        <source>%1 decides on this application now.</source>
        <translation>此申請目前由%1審批。</translation>
    </message>
    <message>
        <source>A records officer fulfils what was granted.</source>
        <translation>批准的申請由檔案管理員協助提供。</translation>
    </message>
    <message>
        <source>Who decided on an application, or whom it is about, does not fulfil it. Another records officer does.</source>
        <translation>審批人和被查詢人不得協助提供，應由其他檔案管理員辦理。</translation>
    </message>
    <message>
        <source>The applicant gives a grant back; whoever decided, a records officer, an auditor or an executive takes it away.</source>
        <translation>授權由申請人交還，或由審批人、檔案管理員、審計員、高階主管收回。</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>沒有此申請。</translation>
    </message>
    <message>
        <source>This application is “%1” now; this no longer fits.</source>
        <translation>此申請現為「%1」，不能再作此操作。</translation>
    </message>
    <message>
        <source>The period of use that was applied for is over. A new application is needed.</source>
        <translation>所申請的使用期限已過，須重新申請。</translation>
    </message>
    <message>
        <source>Only the applicant does this.</source>
        <translation>只有申請人可以這樣做。</translation>
    </message>
    <message>
        <source>The period of use is not over yet.</source>
        <translation>使用期限尚未屆滿。</translation>
    </message>
    <message>
        <source>The application is not complete.</source>
        <translation>申請不完整。</translation>
    </message>
    <message>
        <source>It does not say truly in which role and for whom it was done.</source>
        <translation>所載角色或被代理人與事實不符。</translation>
    </message>
    <message>
        <source>It is about another version of the application.</source>
        <translation>針對的是申請的另一版本。</translation>
    </message>
    <message>
        <source>It leaves something else than it was about.</source>
        <translation>前後內容不一致。</translation>
    </message>
    <message>
        <source>Only what was granted to a court, an authority or another outside body, and handed out by a records officer, leaves the house.</source>
        <translation>只有已批准提供給司法機關、主管機關或其他外部機構，並經檔案員辦理的內容，才能移交出去。</translation>
    </message>
    <message>
        <source>This is approved as it was applied for, or refused.</source>
        <translation>此類申請只能按原申請批准，或予以拒絕。</translation>
    </message>
    <message>
        <source>Only what was decided on and begun is carried out.</source>
        <translation>只有經審批並已開始的方案才能執行。</translation>
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
        <translation>審批中</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>待答覆</translation>
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
        <translation>已終止</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>可移交</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已開始執行</translation>
    </message>
</context>
<context>
    <name>CaseTrust</name>
    <message>
        <source>A text of this application was altered outside Tongjian.</source>
        <translation>此申請的內容在通鑑之外被改動。</translation>
    </message>
    <message>
        <source>This application was written by a newer version of Tongjian.</source>
        <translation>此申請由更新版本的通鑑寫入。</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>請安裝新版本後查閱。</translation>
    </message>
    <message>
        <source>Own records are those that concern the applicant, and no others.</source>
        <translation>本人記錄僅指與申請人有關的記錄。</translation>
    </message>
    <message>
        <source>A head applies for records of the own department, and no others.</source>
        <translation>部門負責人只能申請查詢本部門的記錄。</translation>
    </message>
    <message>
        <source>It names no route.</source>
        <translation>未載明申請種類。</translation>
    </message>
    <message>
        <source>The text that was signed with it is missing or was altered.</source>
        <translation>一併簽名的內容缺失或被改動。</translation>
    </message>
    <message>
        <source>The form that was signed with it is missing.</source>
        <translation>一併簽名的申請表缺失。</translation>
    </message>
    <message>
        <source>The form is not the one that was signed.</source>
        <translation>申請表與簽名時不同。</translation>
    </message>
    <message>
        <source>The form and its entry say different things.</source>
        <translation>申請表與日誌所載不一致。</translation>
    </message>
    <message>
        <source>It is about another version of the application.</source>
        <translation>針對的是申請的另一版本。</translation>
    </message>
    <message>
        <source>The granted list is not the one that was signed.</source>
        <translation>授權清單與簽名時不同。</translation>
    </message>
    <message>
        <source>There is a text that nobody signed.</source>
        <translation>存在無人簽名的內容。</translation>
    </message>
    <message>
        <source>Nobody signed this application.</source>
        <translation>此申請無人簽名。</translation>
    </message>
    <message>
        <source>Its row in the list is not as its last journal entry left it.</source>
        <translation>列表中的內容與最後一條日誌不一致。</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>沒有此申請。</translation>
    </message>
    <message>
        <source>You take no part in this application.</source>
        <translation>您不是此申請的當事人。</translation>
    </message>
    <message>
        <source>The applicant, those who decide on it and the auditors read it.</source>
        <translation>僅申請人、審批人和審計員可以查閱。</translation>
    </message>
    <message>
        <source> (journal entry %1)</source>
        <translation>（日誌第 %1 條）</translation>
    </message>
    <message>
        <source>The application %1 was altered outside Tongjian and does not count: %2%3</source>
        <translation>申請 %1 在通鑑之外被改動，不予採信：%2%3</translation>
    </message>
    <message>
        <source>Nothing was decided or opened. Tell the auditor; the store can be restored from a backup.</source>
        <translation>未作決定，也未開啟任何記錄。請告知審計員；可從備份恢復。</translation>
    </message>
    <message>
        <source>Whom a record concerns, the head of its department and records officers ask for its correction.</source>
        <translation>只有記錄所涉人員、所屬部門負責人和檔案管理員可以申請更正。</translation>
    </message>
    <message>
        <source>Only a filed record is corrected.</source>
        <translation>只有已歸檔的記錄才需要申請更正。</translation>
    </message>
    <message>
        <source>A correction belongs to the author and the department of its record.</source>
        <translation>更正申請須對應該記錄的登錄人和所屬部門。</translation>
    </message>
    <message>
        <source>It was submitted under another number.</source>
        <translation>它提交時用的是另一個編號。</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>這項封存已解除。</translation>
    </message>
    <message>
        <source>Who placed a hold, or a records officer, asks for it to be lifted.</source>
        <translation>解除封存由封存人或檔案管理員申請。</translation>
    </message>
</context>
<context>
    <name>CertificatePrint</name>
    <message>
        <source>A certificate is issued when executor and witness, two persons, have signed it and no field is empty.</source>
        <translation>銷毀證明須由執行人和見證人兩人分別簽署，且各項均已填寫，方可出具。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未寫入任何檔案。</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>銷毀證明</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>編號 %1</translation>
    </message>
    <message>
        <source>Signed in Tongjian, each with the own key; the journal of the store proves both signatures:</source>
        <translation>二人各以本人金鑰在通鑑中籤署，庫內日誌可證明兩項簽名：</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>執行人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>見證人</translation>
    </message>
    <message>
        <source>Signature of the executor</source>
        <translation>執行人簽字</translation>
    </message>
    <message>
        <source>Signature of the witness</source>
        <translation>見證人簽字</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Fixed line</source>
        <translation>固定電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>行動電話</translation>
    </message>
    <message>
        <source>WeChat call</source>
        <translation>微信通話</translation>
    </message>
    <message>
        <source>QQ call</source>
        <translation>QQ 通話</translation>
    </message>
    <message>
        <source>WeCom call</source>
        <translation>企業微信通話</translation>
    </message>
    <message>
        <source>DingTalk call</source>
        <translation>釘釘通話</translation>
    </message>
    <message>
        <source>Other call</source>
        <translation>其他通話</translation>
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
        <translation>企業微信</translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation>釘釘</translation>
    </message>
    <message>
        <source>Feishu</source>
        <translation>飛書</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>語音信箱</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>視訊通話</translation>
    </message>
    <message>
        <source>Video meeting</source>
        <translation>視訊會議</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>檔案傳輸</translation>
    </message>
    <message>
        <source>Other multimedia</source>
        <translation>其他多媒體</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>When did it take place? Enter date and time.</source>
        <translation>何時發生？請填寫日期和時間。</translation>
    </message>
    <message>
        <source>This time lies in the future. Enter when it took place.</source>
        <translation>該時間晚於現在，請填寫實際發生的時間。</translation>
    </message>
    <message>
        <source>More than 24 hours ago: the record will be marked as entered late.</source>
        <translation>已超過 24 小時：記錄將標為「補錄·遲」。</translation>
    </message>
    <message>
        <source>Enter the end or the duration.</source>
        <translation>請填寫結束時間或時長。</translation>
    </message>
    <message>
        <source>The end lies before the start. Correct one of the two.</source>
        <translation>結束早於開始，請更正其中之一。</translation>
    </message>
    <message>
        <source>The end lies in the future. Enter it when the talk is over.</source>
        <translation>結束時間晚於現在，請在通話結束後填寫。</translation>
    </message>
    <message>
        <source>Longer than 24 hours. Check the date of the end.</source>
        <translation>時長超過 24 小時，請核對結束日期。</translation>
    </message>
    <message>
        <source>Who called? Enter a name or a number.</source>
        <translation>主叫是誰？請填寫姓名或號碼。</translation>
    </message>
    <message>
        <source>Who was called? Enter a name or a number.</source>
        <translation>被叫是誰？請填寫姓名或號碼。</translation>
    </message>
    <message>
        <source>Who left the message? Enter a name or a number.</source>
        <translation>留言人是誰？請填寫姓名或號碼。</translation>
    </message>
    <message>
        <source>Enter at least two participants.</source>
        <translation>請至少填寫兩名參與人。</translation>
    </message>
    <message>
        <source>Who sent it? Enter a name or an account.</source>
        <translation>傳送人是誰？請填寫姓名或帳號。</translation>
    </message>
    <message>
        <source>Who received it? Enter at least one recipient.</source>
        <translation>接收人是誰？請至少填寫一人。</translation>
    </message>
    <message>
        <source>This participant has neither name nor number. Fill it in or remove the line.</source>
        <translation>此參與人既無姓名也無號碼，請補填或刪除該行。</translation>
    </message>
    <message>
        <source>“%1” does not fit this kind of record. Choose another part.</source>
        <translation>「%1」不適用於此類記錄，請另選身份。</translation>
    </message>
    <message>
        <source>%1 left before joining. Correct one of the two times.</source>
        <translation>%1 的離開時間早於加入時間，請更正。</translation>
    </message>
    <message>
        <source>A time of %1 lies in the future. Correct it.</source>
        <translation>%1 的時間晚於現在，請更正。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It looks like name@company.com.</source>
        <translation>「%1」不是電子郵件地址，格式如 name@company.com。</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Examples: 138 0013 8000, 021-6888 1234, +44 20 7946 0958.</source>
        <translation>「%1」不是電話號碼，例如 138 0013 8000、021-6888 1234、+44 20 7946 0958。</translation>
    </message>
    <message>
        <source>“%1” is an unusual number. Check it, then leave it if it is right.</source>
        <translation>「%1」號碼少見，請核對；無誤可保留。</translation>
    </message>
    <message>
        <source>Enter a subject, in a few words.</source>
        <translation>請填寫主題，幾個字即可。</translation>
    </message>
    <message>
        <source>At most %1 characters. The details belong in the content.</source>
        <translation>最多 %1 個字，細節請寫在內容中。</translation>
    </message>
    <message>
        <source>What was said or agreed? Enter a summary.</source>
        <translation>談了什麼、定了什麼？請填寫摘要。</translation>
    </message>
    <message>
        <source>Enter the text of the message.</source>
        <translation>請填寫訊息正文。</translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation>請選擇渠道。</translation>
    </message>
    <message>
        <source>Which mailbox was it left in?</source>
        <translation>留在哪個信箱？</translation>
    </message>
    <message>
        <source>Name the tool that was used.</source>
        <translation>請寫明所用工具。</translation>
    </message>
    <message>
        <source>Choose why this record is entered by hand.</source>
        <translation>請選擇手工補錄的原因。</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>請簡要說明原因。</translation>
    </message>
    <message>
        <source>The place makes a record complete. Leave it empty only if it is not known.</source>
        <translation>填寫地點可使記錄完整；確實不清楚時再留空。</translation>
    </message>
    <message>
        <source>Name at least one file that was transferred.</source>
        <translation>請至少寫明一個傳輸的檔案。</translation>
    </message>
    <message>
        <source>This file has no name.</source>
        <translation>此檔案沒有名稱。</translation>
    </message>
    <message>
        <source>This is no digest. Examples: SHA-256: and 64 hexadecimal digits, MD5: and 32.</source>
        <translation>這不是校驗值。例如 SHA-256: 加 64 位十六進位制數字，MD5: 加 32 位。</translation>
    </message>
    <message>
        <source>Two attachments are named %1. Rename one if they are not the same.</source>
        <translation>有兩個附件都叫 %1；若內容不同，請改名。</translation>
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
        <translation>此前清理的記錄見日誌和備份，其餘未動。</translation>
    </message>
    <message>
        <source>Tell the auditor.</source>
        <translation>請告知審計員。</translation>
    </message>
    <message>
        <source>A list of a plan says that something became of records, and no entry does.</source>
        <translation>某方案清單稱記錄已有處理結果，但日誌中沒有相應條目。</translation>
    </message>
    <message>
        <source>This is no disposition plan.</source>
        <translation>這不是處置方案。</translation>
    </message>
    <message>
        <source>The plan begins on %1.</source>
        <translation>方案自 %1 起方可執行。</translation>
    </message>
    <message>
        <source>Only a plan that was decided on and begun is carried out.</source>
        <translation>只有經審批並已開始的方案才能執行。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. Until an auditor has accepted it nothing is cleared.</source>
        <translation>本機時鐘存疑，審計員確認之前不作清理。</translation>
    </message>
    <message>
        <source>This login does not read every hold and every application, so it cannot tell what has to stay.</source>
        <translation>本帳號不能讀取全部封存和申請，無法判斷哪些記錄必須保留。</translation>
    </message>
    <message>
        <source>Another records officer goes on.</source>
        <translation>請由另一名檔案管理員繼續。</translation>
    </message>
    <message>
        <source>The record %1 is on the list of the plan and is “%2” now.</source>
        <translation>記錄 %1 在方案清單上，但現在的狀態是「%2」。</translation>
    </message>
    <message>
        <source>The record %1 is another than the one on the list of the plan.</source>
        <translation>記錄 %1 與方案清單上的不是同一份。</translation>
    </message>
    <message>
        <source>A record on the list of the plan is missing: %1.</source>
        <translation>方案清單上的一條記錄缺失：%1。</translation>
    </message>
    <message>
        <source>The list of the plan was not gone through yet.</source>
        <translation>方案清單尚未處理完畢。</translation>
    </message>
</context>
<context>
    <name>CollectPages</name>
    <message>
        <source>Mail import</source>
        <translation>郵件匯入</translation>
    </message>
</context>
<context>
    <name>Collected</name>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 目前的狀態是「%2」。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list again.</source>
        <translation>未作任何更改。請重新檢視列表。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>沒有此人。</translation>
    </message>
    <message>
        <source>Choose the records and whom they concern.</source>
        <translation>請選擇記錄及其所涉人員。</translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>機密</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The record %1 was corrected after this was applied for.</source>
        <translation>記錄 %1 在本申請提交之後已被更正。</translation>
    </message>
    <message>
        <source>Nothing was decided. Refuse it, so that it is asked for anew with what is there now.</source>
        <translation>未作出任何決定。請駁回，由申請人按現有內容重新申請。</translation>
    </message>
    <message>
        <source>Only a filed record in its newest version is corrected, by somebody who can read it.</source>
        <translation>只能更正已歸檔記錄的最新版本，且須由能夠查閱它的人提出。</translation>
    </message>
    <message>
        <source>What is not filed yet is returned to its author. What is filed is read through an approved application first.</source>
        <translation>尚未歸檔的記錄請退回登錄人修改；已歸檔的記錄須先經批准的申請查閱。</translation>
    </message>
    <message>
        <source>Nothing was decided. Refuse it with this reason.</source>
        <translation>未作出任何決定。請以此為由駁回。</translation>
    </message>
    <message>
        <source>The application does not say truly what the record says now.</source>
        <translation>申請中所列的原內容與記錄的現有內容不符。</translation>
    </message>
    <message>
        <source>A correction keeps the kind of record.</source>
        <translation>更正不能改變記錄的種類。</translation>
    </message>
    <message>
        <source>The attachment %1 is not one of the record.</source>
        <translation>附件 %1 不屬於這條記錄。</translation>
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
        <translation>有封存或簽名的內容不是真的。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the auditor if it happens again.</source>
        <translation>沒有任何改動。如果再次發生，請告知審計員。</translation>
    </message>
    <message>
        <source>The cryptographic self-test failed, so Tongjian does not start.</source>
        <translation>密碼演算法自檢未通過，通鑑不予啟動。</translation>
    </message>
    <message>
        <source>Nothing was opened or changed. Install the program and its libraries anew.</source>
        <translation>未開啟或改動任何內容。請重新安裝程式及其元件。</translation>
    </message>
    <message>
        <source>Compare it with the paper, letter by letter, and type it again.</source>
        <translation>請與紙面逐字核對後重新輸入。</translation>
    </message>
    <message>
        <source>Two different recovery sheets are needed.</source>
        <translation>需要兩張不同的恢復單。</translation>
    </message>
    <message>
        <source>Take a second sheet; any two of the three fit together.</source>
        <translation>請再取一張；三張中任意兩張即可。</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet has a letter that never stands there.</source>
        <translation>恢復單第 %1 行有不會出現的字元。</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is mistyped or out of order.</source>
        <translation>恢復單第 %1 行有誤或次序不對。</translation>
    </message>
    <message>
        <source>Line %1 of the recovery sheet is mistyped.</source>
        <translation>恢復單第 %1 行有誤。</translation>
    </message>
    <message>
        <source>The recovery sheet is empty.</source>
        <translation>恢復單是空的。</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Nothing was decided.</source>
        <translation>未作決定。</translation>
    </message>
    <message>
        <source>Say why less is enough, so that the applicant understands it.</source>
        <translation>請說明為何較小的範圍已足夠，以便申請人瞭解。</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>請說明不予批准的理由。</translation>
    </message>
    <message>
        <source>Write what the applicant is to explain.</source>
        <translation>請寫明需要申請人說明的問題。</translation>
    </message>
</context>
<context>
    <name>DecisionQuestions</name>
    <message>
        <source>The new version is filed at once. The one before stays as it is and can be read.</source>
        <translation>新版本隨即歸檔，原版本照舊留存，仍可查閱。</translation>
    </message>
    <message>
        <source>The next person then decides. Nothing is changed before the last decision.</source>
        <translation>隨後由下一位審批。最後一步批准之前不作任何改動。</translation>
    </message>
    <message>
        <source>The schedule is in force from %1 on, for everything that is captured then.</source>
        <translation>該留存期限表自 %1 起施行，適用於此後採集的全部記錄。</translation>
    </message>
    <message>
        <source>What was promised to records before is shortened to it.</source>
        <translation>此前已採集記錄的留存期限也隨之縮短。</translation>
    </message>
    <message>
        <source>The hold %1 ends at once. What it kept goes by its periods again and can be cleared when those are over.</source>
        <translation>封存 %1 隨即解除。所封存的記錄恢復按留存期限管理，到期後可以清理。</translation>
    </message>
    <message>
        <source>The next person then decides. The hold stands until the last decision.</source>
        <translation>隨後由下一位審批。最後一步批准之前封存繼續有效。</translation>
    </message>
    <message numerus="yes">
        <source>A records officer then hands out what the scope covers, now %n records, until the end of %1.</source>
        <translation>
            <numerusform>隨後由檔案員按範圍交付，目前共 %n 條記錄，使用期至%1止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next person then decides. The scope covers %n records now.</source>
        <translation>
            <numerusform>隨後由下一位審批。目前範圍內共 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back; what is filed can only be corrected anew.</source>
        <translation>您將簽署此決定，簽署後不能撤回；已歸檔的內容只能再次申請更正。</translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back; another schedule can follow.</source>
        <translation>您將簽署此決定，簽署後不能撤回；以後可以另定新的留存期限表。</translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back, but the records can be held anew as long as they are there.</source>
        <translation>您將簽署此決定，簽署後不能撤回；記錄尚在時可以重新封存。</translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back, but the grant can be taken away at any time.</source>
        <translation>您將簽署此決定，簽署後不能撤回；但授權可以隨時收回。</translation>
    </message>
    <message>
        <source>Approve the application of %1?</source>
        <translation>批准%1的申請？</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>The schedule stays as it is. The reason goes to the applicant.</source>
        <translation>留存期限表維持不變。理由會告知申請人。</translation>
    </message>
    <message>
        <source>The hold stands. The reason goes to the applicant.</source>
        <translation>封存繼續有效。理由會告知申請人。</translation>
    </message>
    <message>
        <source>The record stays as it is. The reason goes to the applicant.</source>
        <translation>記錄維持原樣。理由會告知申請人。</translation>
    </message>
    <message>
        <source>Nothing is handed out. The reason goes to the applicant.</source>
        <translation>不交付任何記錄。理由會告知申請人。</translation>
    </message>
    <message>
        <source>Refuse the application of %1?</source>
        <translation>不批准%1的申請？</translation>
    </message>
    <message>
        <source>It cannot be taken back; the applicant can apply anew.</source>
        <translation>不能撤回；申請人可以重新申請。</translation>
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
            <numerusform>自 %1 起，檔案管理員可以清理這 %n 條記錄：在本次審批之後所作的備份經驗證後，其內容移出本庫。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days afterwards they can be brought back. What is held, applied for, kept longer or corrected by then stays, and so does what was marked to be kept.</source>
        <translation>
            <numerusform>此後 %n 天內可以恢復。屆時已封存、有人申請、延長留存或已更正的記錄不清理，標明保留的也不清理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A records officer then brings %n records back out of the backup. They are filed again, and due.</source>
        <translation>
            <numerusform>隨後由檔案管理員從備份中恢復 %n 條記錄，重新歸檔，仍屬到期記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back; until they are cleared, records can still be held or kept.</source>
        <translation>您將簽署本決定，不可撤回；在清理之前，仍可對記錄封存或標明保留。</translation>
    </message>
    <message>
        <source>You sign this decision. It cannot be taken back; the records can be put on another plan.</source>
        <translation>您將簽署本決定，不可撤回；這些記錄可以列入其他方案。</translation>
    </message>
    <message>
        <source>Nothing is cleared: the records stay, and can be put on another plan. The reason goes to the applicant.</source>
        <translation>不作清理，記錄繼續儲存，可以列入其他方案。理由會告知申請人。</translation>
    </message>
    <message>
        <source>They stay cleared. Until they are destroyed they can be asked back anew. The reason goes to the applicant.</source>
        <translation>記錄仍為已清理狀態，銷毀之前可以重新申請恢復。理由會告知申請人。</translation>
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
        <translation>未銷毀任何記錄。</translation>
    </message>
    <message>
        <source>The plan was not carried out to its end yet.</source>
        <translation>方案尚未執行完畢。</translation>
    </message>
    <message>
        <source>The period of grace ends on %1.</source>
        <translation>寬限期至 %1 結束。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. Until an auditor has accepted it nothing is destroyed.</source>
        <translation>本機時鐘存疑，審計員確認之前不作銷毀。</translation>
    </message>
    <message>
        <source>There is nothing left to destroy under this plan.</source>
        <translation>本方案下沒有待銷毀的記錄。</translation>
    </message>
    <message>
        <source>Somebody uses the store, so its logs could not be emptied. Prove it again when nobody does.</source>
        <translation>有人正在使用本庫，未能清空其寫入日誌。請在無人使用時再次核驗。</translation>
    </message>
    <message>
        <source>The executor declares first that no copy is known but the registered ones.</source>
        <translation>執行人須先宣告：除登記的副本外，不知有其他副本。</translation>
    </message>
    <message>
        <source>The witness confirmed it too long ago. Confirm it together once more.</source>
        <translation>見證人確認已超過時限，請二人重新確認。</translation>
    </message>
    <message>
        <source>What is to be destroyed changed after the witness confirmed it.</source>
        <translation>見證人確認之後，待銷毀的內容有變化。</translation>
    </message>
    <message>
        <source>Nothing was destroyed. Look at it together once more.</source>
        <translation>未銷毀任何記錄。請二人重新核對。</translation>
    </message>
    <message>
        <source>Another destruction under this plan was begun and is not finished. Go on with it first.</source>
        <translation>本方案下另有一次銷毀已開始而未完成，請先繼續完成。</translation>
    </message>
    <message>
        <source>What is to be destroyed is another list by now.</source>
        <translation>待銷毀的清單已有變化。</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Look at it together once more.</source>
        <translation>未作確認。請二人重新核對。</translation>
    </message>
    <message>
        <source>A witness confirms first what is to be destroyed.</source>
        <translation>須先由見證人確認待銷毀的內容。</translation>
    </message>
    <message>
        <source>The witness confirmed another executor.</source>
        <translation>見證人確認的執行人另有其人。</translation>
    </message>
    <message>
        <source>Stopped. What was destroyed stays so; go on with it soon.</source>
        <translation>已停止。已銷毀的不可恢復，請儘快繼續完成。</translation>
    </message>
    <message>
        <source>No copy there waits to be confirmed.</source>
        <translation>該處沒有待確認的副本。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what became of the medium.</source>
        <translation>請至少用一句話說明媒體的去向。</translation>
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
        <translation>%1：待處理（%2）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Disposition plan</source>
        <translation>處置方案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>審批人</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>銷毀內容</translation>
    </message>
    <message numerus="yes">
        <source>%n records (%1), captured %2 to %3</source>
        <translation>
            <numerusform>%n 條記錄（%1），採集日期 %2 至 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of their list</source>
        <translation>清單摘要</translation>
    </message>
    <message>
        <source>Kind and method</source>
        <translation>類別與方式</translation>
    </message>
    <message>
        <source>Purge by cryptographic erase: every key deleted and overwritten in the store and in each registered copy (%1)</source>
        <translation>清除（密碼學擦除）：本庫和各登記副本中的全部金鑰均已刪除並覆寫；方案所定方式：%1</translation>
    </message>
    <message>
        <source>Sealed with</source>
        <translation>加密演算法</translation>
    </message>
    <message>
        <source>%1; database pages with AES-256</source>
        <translation>%1；資料庫頁為 AES-256</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Backup that was proven before</source>
        <translation>清理前驗證的備份</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Copies of the keys</source>
        <translation>金鑰副本</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>核驗方式</translation>
    </message>
    <message>
        <source>On %1: no key, no content in store, logs and reachable copies; from each reachable backup they do not open, their neighbours do (journal entry %2)</source>
        <translation>%1：本庫、寫入日誌和可存取的副本中無金鑰、無內容；從各可存取的備份均不能開啟，而相鄰記錄可以開啟（日誌第 %2 條）</translation>
    </message>
    <message>
        <source>Other copies</source>
        <translation>其他副本</translation>
    </message>
    <message>
        <source>The executor knows of none but the registered ones.</source>
        <translation>執行人宣告：除登記的副本外，不知有其他副本。</translation>
    </message>
    <message>
        <source>Outside this promise</source>
        <translation>不在保證之內</translation>
    </message>
    <message>
        <source>Unregistered copies of the store, and remnants on worn flash memory.</source>
        <translation>未登記的庫副本，以及磨損快閃記憶體上的殘留。</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>執行人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>見證人</translation>
    </message>
    <message>
        <source>Digest that both signed</source>
        <translation>二人簽署的摘要</translation>
    </message>
    <message>
        <source>The executor signs the certificate first, then the witness, each once.</source>
        <translation>銷毀證明由執行人先簽，見證人後籤，各簽一次。</translation>
    </message>
    <message>
        <source>The certificate lacks: %1.</source>
        <translation>銷毀證明缺少：%1。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>未簽署。</translation>
    </message>
    <message>
        <source>%1: done on %2 (journal entry %3)</source>
        <translation>%1：已於 %2 完成（日誌第 %3 條）</translation>
    </message>
    <message>
        <source>After the signatures</source>
        <translation>簽署之後</translation>
    </message>
    <message>
        <source>A destroyed record stands in a file outside of the store: %1.</source>
        <translation>庫外檔案中仍有已銷毀的記錄：%1。</translation>
    </message>
    <message>
        <source>%1, %2 on the computer %3</source>
        <translation>%1，電腦 %3 上的 %2</translation>
    </message>
    <message>
        <source>%1: confirmed (%2)</source>
        <translation>%1：已確認（%2）</translation>
    </message>
    <message>
        <source>Files outside of the store</source>
        <translation>庫外檔案</translation>
    </message>
    <message>
        <source>How they were removed</source>
        <translation>清除方式</translation>
    </message>
    <message>
        <source>Overwritten once and deleted; solid-state disks and file systems that copy on write can keep remnants.</source>
        <translation>覆寫一遍後刪除；固態硬碟和寫時複製的檔案系統上可能留有殘餘。</translation>
    </message>
    <message>
        <source>Paper and media</source>
        <translation>紙質及媒體</translation>
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
        <translation>恢復演練處有金鑰副本：%1。演練結束後請再次核驗。</translation>
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
        <translation>此前銷毀的見日誌和銷毀登記，其餘未動。請告知審計員。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. Until an auditor has accepted it nothing is destroyed.</source>
        <translation>本機時鐘存疑，審計員確認之前不作銷毀。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>This login does not read every hold, so it cannot tell what has to stay.</source>
        <translation>本帳號不能讀取全部封存，無法判斷哪些記錄必須保留。</translation>
    </message>
    <message>
        <source>Nothing is destroyed that a witness did not confirm and the executor did not begin.</source>
        <translation>未經見證人確認、執行人開始的，一律不銷毀。</translation>
    </message>
    <message>
        <source>Nothing more was touched. Another records officer goes on.</source>
        <translation>其餘未動。請由另一名檔案管理員繼續。</translation>
    </message>
    <message>
        <source>A list of a plan says that something became of records, and no entry does.</source>
        <translation>某方案清單稱記錄已有處理結果，但日誌中沒有相應條目。</translation>
    </message>
    <message>
        <source>A record on the list of the plan is missing: %1.</source>
        <translation>方案清單上的一條記錄缺失：%1。</translation>
    </message>
    <message>
        <source>The record %1 is not as it was cleared.</source>
        <translation>記錄 %1 與清理時不一致。</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>本庫</translation>
    </message>
    <message>
        <source>The record %1 is no tombstone.</source>
        <translation>記錄 %1 未成為銷毀留痕。</translation>
    </message>
    <message>
        <source>The store has content of the record %1.</source>
        <translation>本庫中仍有記錄 %1 的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n destroyed record(s) still have a key: %1.</source>
        <translation>
            <numerusform>有 %n 條已銷毀的記錄仍有金鑰：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A destroyed record opens from the backup %1 at “%2”.</source>
        <translation>從「%2」的備份 %1 仍能開啟一條已銷毀的記錄。</translation>
    </message>
    <message>
        <source>The record %1, which was not destroyed, does not open from the backup %2 at “%3”.</source>
        <translation>未銷毀的記錄 %1 不能從「%3」的備份 %2 開啟。</translation>
    </message>
    <message>
        <source>Stopped. What was destroyed stays so; look for leftovers again.</source>
        <translation>已停止。已銷毀的不可恢復，請重新核驗有無殘留。</translation>
    </message>
</context>
<context>
    <name>DestructionDisplay</name>
    <message>
        <source>Being destroyed</source>
        <translation>銷毀中</translation>
    </message>
    <message>
        <source>Copies pending</source>
        <translation>副本待處理</translation>
    </message>
    <message>
        <source>Destroyed, unsigned</source>
        <translation>已銷毀，待簽署</translation>
    </message>
    <message>
        <source>Destroyed, certified</source>
        <translation>已銷毀，已出證明</translation>
    </message>
    <message>
        <source>%1 of %2 destroyed</source>
        <translation>已銷毀 %1/%2</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>尚未核驗</translation>
    </message>
    <message>
        <source>the executor signs</source>
        <translation>待執行人簽署</translation>
    </message>
    <message>
        <source>the witness signs</source>
        <translation>待見證人簽署</translation>
    </message>
    <message>
        <source>destroyed on %1</source>
        <translation>%1 銷毀</translation>
    </message>
    <message>
        <source>The destruction was begun and stopped: %1 of %2 records are gone. From here it goes only forward; a records officer goes on with it.</source>
        <translation>銷毀已開始而中斷：%2 條記錄已銷毀 %1 條。此後只能繼續完成，由檔案管理員繼續執行。</translation>
    </message>
    <message>
        <source>Destroyed on %1: nobody can open these records any more.</source>
        <translation>已於 %1 銷毀，任何人都不能再開啟這些記錄。</translation>
    </message>
    <message>
        <source>Something was left behind, or could not be looked for. Look again before the certificate is signed.</source>
        <translation>發現殘留，或有處未能核驗。請在簽署證明之前重新核驗。</translation>
    </message>
    <message>
        <source>%1 signs the certificate, then the witness %2.</source>
        <translation>由 %1 簽署銷毀證明，再由見證人 %2 簽署。</translation>
    </message>
    <message>
        <source>The witness %1 still signs the certificate.</source>
        <translation>銷毀證明待見證人 %1 簽署。</translation>
    </message>
    <message>
        <source>Both signed the certificate.</source>
        <translation>二人均已簽署銷毀證明。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>執行人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>見證人</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Looked for what may be left</source>
        <translation>殘留核驗</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>尚未核驗</translation>
    </message>
    <message>
        <source>Nothing is left within reach (%1)</source>
        <translation>可存取範圍內無殘留（%1）</translation>
    </message>
    <message>
        <source>Nothing is left (%1)</source>
        <translation>無殘留（%1）</translation>
    </message>
    <message>
        <source>Signed by the executor</source>
        <translation>執行人簽署</translation>
    </message>
    <message>
        <source>Signed by the witness</source>
        <translation>見證人簽署</translation>
    </message>
    <message>
        <source>Digest of what was destroyed</source>
        <translation>銷毀清單摘要</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>待銷毀</translation>
    </message>
    <message>
        <source>Digest of their list</source>
        <translation>清單摘要</translation>
    </message>
    <message>
        <source>Stay, because they are held</source>
        <translation>因封存而保留</translation>
    </message>
    <message>
        <source>Stay, because somebody wants them back</source>
        <translation>因有人申請恢復而保留</translation>
    </message>
    <message>
        <source>waits until it can be reached, or its medium is gone</source>
        <translation>待媒體可存取，或確認媒體已不存在</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>可存取</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>無法存取</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>待處理：%1</translation>
    </message>
    <message>
        <source>The keys are gone from here since %1</source>
        <translation>該處金鑰已於 %1 銷毀</translation>
    </message>
    <message>
        <source>The medium is gone, confirmed on %1: %2</source>
        <translation>媒體已不存在，%1 確認：%2</translation>
    </message>
    <message>
        <source>is being destroyed</source>
        <translation>正在銷毀</translation>
    </message>
    <message>
        <source>Everything destroyed</source>
        <translation>全部銷毀</translation>
    </message>
    <message>
        <source>signs the certificate as executor</source>
        <translation>以執行人身份簽署證明</translation>
    </message>
    <message>
        <source>signs the certificate as witness</source>
        <translation>以見證人身份簽署證明</translation>
    </message>
    <message numerus="yes">
        <source>%n records were destroyed.</source>
        <translation>
            <numerusform>已銷毀 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their keys are gone from %n places.</source>
        <translation>
            <numerusform>%n 處副本中的金鑰已銷毀。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it could be looked, nothing is left.</source>
        <translation>可核驗之處均無殘留。</translation>
    </message>
    <message>
        <source>It was looked for what may be left: nothing is left.</source>
        <translation>經核驗無殘留。</translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>殘留：%1</translation>
    </message>
    <message>
        <source>Evidence package %1</source>
        <translation>證據包 %1</translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>摘錄 %1</translation>
    </message>
    <message>
        <source>where it was written cannot be read by this login</source>
        <translation>當前登入人無權讀取其寫出位置</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be done</source>
        <translation>
            <numerusform>另有 %n 項待辦</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies or carriers still have to go; below stands which.</source>
        <translation>
            <numerusform>另有 %n 處副本或載體待銷毀，見下。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan wants paper and media destroyed as well: put them onto it.</source>
        <translation>方案要求一併銷毀紙質及媒體，請列入。</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>此處未見</translation>
    </message>
    <message>
        <source>The medium is gone …</source>
        <translation>媒體已不存在…</translation>
    </message>
    <message>
        <source>Overwritten and removed on %1</source>
        <translation>已於 %1 覆寫並刪除</translation>
    </message>
    <message>
        <source>It is gone, confirmed on %1: %2</source>
        <translation>已不存在，%1 確認：%2</translation>
    </message>
    <message>
        <source>It is gone …</source>
        <translation>已不存在…</translation>
    </message>
    <message>
        <source>Still to be destroyed</source>
        <translation>待銷毀</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2, %3, by %4; %n photos or papers</source>
        <translation>
            <numerusform>%2 於%3%1，經辦：%4；照片及證明 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>It was destroyed …</source>
        <translation>已銷毀…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files outside of the store were removed.</source>
        <translation>
            <numerusform>%n 個庫外檔案已清除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies could not be reached; below stands why.</source>
        <translation>
            <numerusform>%n 處副本無法存取，原因見下。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <translation>電腦 %2 上的 %1</translation>
    </message>
    <message>
        <source>View photos …</source>
        <translation>檢視照片…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>列印件 %1</translation>
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
        <translation>見證人由審計員擔任。</translation>
    </message>
    <message>
        <source>Who applied for the plan, decided on it or carries it out is not its witness.</source>
        <translation>方案的申請人、審批人和執行人不得擔任見證人。</translation>
    </message>
    <message>
        <source>Only what was cleared by a plan is destroyed.</source>
        <translation>只銷毀按方案清理的記錄。</translation>
    </message>
    <message>
        <source>Another destruction under this plan is not finished.</source>
        <translation>本方案下另有一次銷毀未完成。</translation>
    </message>
    <message>
        <source>No witness confirmed it.</source>
        <translation>沒有見證人確認。</translation>
    </message>
    <message>
        <source>The witness confirmed something else, or too long ago.</source>
        <translation>見證人確認的是其他內容，或已超過時限。</translation>
    </message>
    <message>
        <source>The witness confirmed another list.</source>
        <translation>見證人確認的是另一份清單。</translation>
    </message>
    <message>
        <source>The executor did not declare that no other copy is known.</source>
        <translation>執行人未宣告不知有其他副本。</translation>
    </message>
    <message>
        <source>The witness confirmed another executor.</source>
        <translation>見證人確認的執行人另有其人。</translation>
    </message>
    <message>
        <source>It was not begun.</source>
        <translation>尚未開始。</translation>
    </message>
    <message>
        <source>More was destroyed than the witness confirmed.</source>
        <translation>銷毀的超出見證人確認的範圍。</translation>
    </message>
    <message>
        <source>The executor signs the certificate first, then the witness, each once.</source>
        <translation>銷毀證明由執行人先簽，見證人後籤，各簽一次。</translation>
    </message>
    <message>
        <source>There is no certificate before everything is destroyed and proven.</source>
        <translation>全部銷毀並核驗之前不出具證明。</translation>
    </message>
    <message>
        <source>Journal entry %1 is about a destruction and does not count: %2</source>
        <translation>日誌第 %1 條涉及銷毀，不予認可：%2</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the auditor.</source>
        <translation>未作任何更改。請告知審計員。</translation>
    </message>
    <message>
        <source>It signs another certificate than there is.</source>
        <translation>簽署的不是現有的證明。</translation>
    </message>
    <message>
        <source>A carrier is listed first and destroyed once.</source>
        <translation>載體應先登記，且只銷毀一次。</translation>
    </message>
    <message>
        <source>The certificate is signed: no carrier is added to it.</source>
        <translation>證明已簽署，不得再增列載體。</translation>
    </message>
    <message>
        <source>The records of the plan are destroyed first.</source>
        <translation>須先銷毀方案內的記錄。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>The period of grace was not over.</source>
        <translation>寬限期尚未屆滿。</translation>
    </message>
    <message>
        <source>Copies are renewed and leftovers looked for only after everything is destroyed.</source>
        <translation>須待全部銷毀之後，才更新金鑰副本、核驗有無殘留。</translation>
    </message>
    <message>
        <source>It is out of reach.</source>
        <translation>無法存取。</translation>
    </message>
    <message>
        <source>The copy that was made there is not found. Is another medium connected, or none?</source>
        <translation>未找到曾在該處所作的副本。是否連接了其他媒體，或未連接媒體？</translation>
    </message>
    <message>
        <source>It is not there. Try it on the computer on which it was written, or say what became of it.</source>
        <translation>該處未見。請在寫出該檔案的電腦上重試，或說明去向。</translation>
    </message>
    <message>
        <source>Something else stands there by now.</source>
        <translation>該處現為其他內容。</translation>
    </message>
    <message>
        <source>The login that looked cannot read where it was written.</source>
        <translation>查詢者無權讀取其寫出位置。</translation>
    </message>
    <message>
        <source>It cannot be removed: %1</source>
        <translation>無法清除：%1</translation>
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
        <translation>移除電腦 %1？</translation>
    </message>
    <message>
        <source>Remove the computer %1 of %2?</source>
        <translation>移除%2的電腦 %1？</translation>
    </message>
    <message>
        <source>The next login there needs the password. A window that is open there stays open until it is locked or closed.</source>
        <translation>下次在那裡登入須輸入密碼。已經開啟的視窗在鎖定或關閉之前仍可使用。</translation>
    </message>
    <message>
        <source>Was it lost or stolen while somebody could use it? Then have the account renewed as well: whoever took a copy of the store before still has what it opened.</source>
        <translation>若它已遺失或被竊，且他人可能用過，請同時換發帳號：此前複製過檔案庫的人，仍能開啟當時可開啟的內容。</translation>
    </message>
    <message>
        <source>Remove computer</source>
        <translation>移除電腦</translation>
    </message>
    <message>
        <source>The computer %1 is no longer remembered.</source>
        <translation>已不再記住電腦 %1。</translation>
    </message>
    <message>
        <source>%1: over since %2</source>
        <translation>%1：已於 %2 到期</translation>
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
        <translation>他人已記住的電腦，只有安全管理員可以檢視和移除。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>沒有此人。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the login.</source>
        <translation>本機沒有可保存登入資訊的系統金鑰環。</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in with your password, or set up the system&apos;s keychain first.</source>
        <translation>未作任何改動。請用密碼登入，或先建立系統金鑰環。</translation>
    </message>
    <message numerus="yes">
        <source>%n computers are remembered for this account already.</source>
        <translation>
            <numerusform>此帳號已記住 %n 部電腦。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one that you no longer use under My computers.</source>
        <translation>請在「已記住的電腦」中移除一部不再使用的。</translation>
    </message>
    <message>
        <source>This computer is no longer remembered.</source>
        <translation>這部電腦已不再被記住。</translation>
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
        <translation>撥出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>Within the company</source>
        <translation>公司內部</translation>
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
        <translation>本機時鐘存疑，審計員確認之前不編制方案。</translation>
    </message>
    <message>
        <source>This is no disposition plan.</source>
        <translation>這不是處置方案。</translation>
    </message>
    <message>
        <source>This login does not read every hold and every application, so it cannot tell what has to stay.</source>
        <translation>本帳號不能讀取全部封存和申請，無法判斷哪些記錄必須保留。</translation>
    </message>
    <message>
        <source>Nothing in this scope is due.</source>
        <translation>該範圍內沒有到期的記錄。</translation>
    </message>
    <message>
        <source>This plan was submitted already.</source>
        <translation>該方案已提交。</translation>
    </message>
    <message>
        <source>There is no disposition plan %1.</source>
        <translation>沒有處置方案 %1。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why it stays.</source>
        <translation>請至少用一句話說明保留的理由。</translation>
    </message>
    <message>
        <source>This record is not on the list of the plan.</source>
        <translation>該記錄不在方案清單上。</translation>
    </message>
    <message>
        <source>What became of this record is settled. What was cleared can be brought back, or held.</source>
        <translation>該記錄已有處理結果。已清理的可以申請恢復或封存。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>An executive has not approved it.</source>
        <translation>尚未經高層領導批准。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Its time is over. A new plan is needed.</source>
        <translation>已過執行期限，需要另行編制方案。</translation>
    </message>
    <message numerus="yes">
        <source>%n records, digest %1</source>
        <translation>
            <numerusform>%n 條記錄，摘要 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <translation>%1，備份於 %2</translation>
    </message>
    <message>
        <source>No backup was made after the decision. Run one under “Backups”.</source>
        <translation>審批之後尚無備份。請在「備份」頁執行一次。</translation>
    </message>
    <message>
        <source>Put back on %1, all %2 assertions held</source>
        <translation>%1 試恢復，%2 項斷言全部成立</translation>
    </message>
    <message>
        <source>This backup was not put back yet. Hold a drill under “Backups”.</source>
        <translation>該備份尚未試恢復。請在「備份」頁進行恢復演練。</translation>
    </message>
    <message numerus="yes">
        <source>%n records opened on %1</source>
        <translation>
            <numerusform>已於 %1 抽樣開啟 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>No sample of it was opened. A records officer does that under “Backups”.</source>
        <translation>尚未抽樣開啟。請檔案管理員在「備份」頁抽樣讀取。</translation>
    </message>
    <message>
        <source>It lies at no medium that can be reached. Connect the medium.</source>
        <translation>可存取的媒體上沒有該備份。請連接媒體。</translation>
    </message>
    <message>
        <source>The clock is in doubt. An auditor accepts it under “Journal”.</source>
        <translation>時鐘存疑。請審計員在「日誌」頁確認。</translation>
    </message>
    <message>
        <source>Carried out by %1</source>
        <translation>由 %1 執行</translation>
    </message>
    <message>
        <source>A records officer who decided nothing carries it out.</source>
        <translation>由未參與審批的檔案管理員執行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>未清理任何記錄。</translation>
    </message>
    <message>
        <source>What the plan needs has changed.</source>
        <translation>方案所需的條件已有變化。</translation>
    </message>
    <message>
        <source>Nothing was cleared. Look at its conditions again.</source>
        <translation>未清理任何記錄。請重新檢視各項條件。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n records were cleared before.</source>
        <translation>
            <numerusform>已停止。此前已清理 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the backup. Go on with the plan whenever you like.</source>
        <translation>這些記錄在備份中。可隨時繼續執行方案。</translation>
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
        <translation>銷毀並覆寫金鑰（邏輯銷毀）</translation>
    </message>
    <message>
        <source>Keys destroyed, and paper and media as well</source>
        <translation>銷毀金鑰並銷毀紙質件和媒體（邏輯與物理銷毀）</translation>
    </message>
</context>
<context>
    <name>DispositionPages</name>
    <message>
        <source>Disposition plans</source>
        <translation>處置方案</translation>
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
        <translation>它已被提交或放棄。</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message numerus="yes">
        <source>%n record(s) have no key.</source>
        <translation>
            <numerusform>%n 條記錄沒有金鑰。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destroyed record(s) still have a key.</source>
        <translation>
            <numerusform>%n 條已銷毀的記錄仍有金鑰。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not open.</source>
        <translation>
            <numerusform>%n 條記錄無法開啟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The drill was stopped. Nothing was changed.</source>
        <translation>恢復演練已停止，未作任何改動。</translation>
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
        <translation>資料與金鑰兩部分的清單均可讀取</translation>
    </message>
    <message>
        <source>Both are of this store</source>
        <translation>兩部分均屬於本檔案庫</translation>
    </message>
    <message>
        <source>The keys are as new as the data, or newer</source>
        <translation>金鑰與資料同時生成或更新</translation>
    </message>
    <message>
        <source>Both manifests are signed by whom they name</source>
        <translation>兩份清單均由其所載人員簽名</translation>
    </message>
    <message>
        <source>Every file was put back byte by byte</source>
        <translation>每個檔案均逐位元組放回</translation>
    </message>
    <message>
        <source>Every page of the records is whole</source>
        <translation>記錄庫每一頁均完好</translation>
    </message>
    <message>
        <source>Every page of the keys is whole</source>
        <translation>金鑰庫每一頁均完好</translation>
    </message>
    <message>
        <source>This program can read their format</source>
        <translation>本程式可讀取其格式</translation>
    </message>
    <message>
        <source>The founding is the one of this store</source>
        <translation>建庫條目即本檔案庫的建庫條目</translation>
    </message>
    <message>
        <source>The journal has no gap</source>
        <translation>日誌沒有缺口</translation>
    </message>
    <message>
        <source>Every journal entry bears its signer&apos;s signature</source>
        <translation>每條日誌均有其簽署人的簽名</translation>
    </message>
    <message>
        <source>The journal ends where the manifest says</source>
        <translation>日誌末條與清單所載一致</translation>
    </message>
    <message>
        <source>The journal of today goes on from there</source>
        <translation>現行日誌由此延續</translation>
    </message>
    <message>
        <source>The keys follow on the same journal</source>
        <translation>金鑰承接同一份日誌</translation>
    </message>
    <message>
        <source>The accounts are those of the journal</source>
        <translation>帳號與日誌一致</translation>
    </message>
    <message>
        <source>Roles, periods and holds are those of the journal</source>
        <translation>角色、留存期限和封存與日誌一致</translation>
    </message>
    <message>
        <source>There are as many records of each class and state as the manifest says</source>
        <translation>各類別、各狀態的記錄數與清單一致</translation>
    </message>
    <message>
        <source>There is a key for every record</source>
        <translation>每條記錄都有金鑰</translation>
    </message>
    <message>
        <source>There is no key for what was destroyed</source>
        <translation>已銷毀的記錄沒有金鑰</translation>
    </message>
    <message>
        <source>The store opens, and its records with it</source>
        <translation>檔案庫可以開啟，記錄隨之可讀</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
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
        <translation>請為範本命名，不超過 %1 個字元。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未儲存。</translation>
    </message>
    <message>
        <source>There is a template with this name already.</source>
        <translation>已有同名範本。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>No package was made.</source>
        <translation>未生成證據包。</translation>
    </message>
    <message>
        <source>The application was changed meanwhile.</source>
        <translation>申請在此期間已變動。</translation>
    </message>
    <message>
        <source>Nothing left the house. Look at it again.</source>
        <translation>沒有任何內容移交出去。請重新檢視後再辦理。</translation>
    </message>
    <message>
        <source>There is already something at %1.</source>
        <translation>%1 處已有同名內容。</translation>
    </message>
    <message>
        <source>Choose another name: an evidence package never replaces one.</source>
        <translation>請換一個名稱：證據包從不覆蓋已有內容。</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>無法寫入該位置。</translation>
    </message>
    <message>
        <source>Choose another place for the evidence package.</source>
        <translation>請為證據包另選位置。</translation>
    </message>
    <message>
        <source>The evidence package could not be put at %1.</source>
        <translation>證據包無法放到 %1。</translation>
    </message>
    <message>
        <source>Nothing of it is left. The journal names it as made; make another one at a place where nothing else is written.</source>
        <translation>其內容已全部清除。日誌中已記為生成；請另選一個無其他寫入的位置重新生成。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. What was granted for a time leaves the house when an auditor has accepted the clock.</source>
        <translation>本機時鐘存疑。有期限的授權內容須待審計員確認時鐘後才能移交。</translation>
    </message>
    <message>
        <source>The application was changed after you opened it.</source>
        <translation>您開啟之後，該申請已變動。</translation>
    </message>
    <message>
        <source>Say where the evidence package is to go.</source>
        <translation>請指明證據包的存放位置。</translation>
    </message>
    <message>
        <source>Another evidence package was made of it meanwhile.</source>
        <translation>在此期間已有人就該申請生成了另一個證據包。</translation>
    </message>
    <message>
        <source>No receipt was recorded.</source>
        <translation>未登記簽收。</translation>
    </message>
    <message>
        <source>Say who received the evidence package.</source>
        <translation>請填寫證據包的簽收人。</translation>
    </message>
    <message>
        <source>Say when the evidence package was received; that is not in the future.</source>
        <translation>請填寫簽收時間，且不得晚於現在。</translation>
    </message>
    <message>
        <source>No evidence package of this number was made of the application.</source>
        <translation>該申請沒有此編號的證據包。</translation>
    </message>
    <message>
        <source>Something is to be taken out of a record that was not granted.</source>
        <translation>要遮蔽的記錄中，有一條不在批准範圍內。</translation>
    </message>
    <message>
        <source>The evidence package was not made. Nothing is left of it.</source>
        <translation>證據包未生成，未留下任何內容。</translation>
    </message>
    <message>
        <source>%1 Legal basis: %2</source>
        <translation>%1 法律依據：%2</translation>
    </message>
    <message>
        <source>Exported by Tongjian from the filed records, by the list that was approved; the signature and the commitment of each record were checked on the way. Nothing in the store was changed.</source>
        <translation>由通鑑從已歸檔記錄中按批准的清單匯出，匯出時逐份核對簽名與承諾值；庫內資料未作任何改動。</translation>
    </message>
    <message>
        <source>The record %1 is no longer as it was granted. A new application is needed for it.</source>
        <translation>記錄 %1 已與批准時不同，需就其重新申請。</translation>
    </message>
    <message>
        <source>The record %1 cannot be opened by your keys.</source>
        <translation>您的金鑰無法開啟記錄 %1。</translation>
    </message>
    <message>
        <source>Something that is taken out of the record %1 still stands elsewhere in it: %2</source>
        <translation>記錄 %1 中遮蔽的內容，在該記錄其他地方仍然出現：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No package was made. Take it out there too, or confirm that it may stay.</source>
        <translation>未生成證據包。請一併遮蔽，或確認可以保留。</translation>
    </message>
    <message>
        <source>Journal entry %1 is missing.</source>
        <translation>缺少日誌第 %1 條。</translation>
    </message>
    <message>
        <source>It cannot have been received before it was made.</source>
        <translation>簽收時間不能早於證據包生成時間。</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Nothing was asked.</source>
        <translation>未發出說明要求。</translation>
    </message>
    <message>
        <source>The record %1 is “%2”: explanations are asked for once it is filed.</source>
        <translation>記錄 %1 現為「%2」：歸檔之後方可要求說明。</translation>
    </message>
    <message>
        <source>What waits for review is returned to its author with remarks.</source>
        <translation>待審核的記錄應附意見退回提交人。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>沒有此人。</translation>
    </message>
    <message>
        <source>%1 cannot be asked: the record does not concern them, or their account is not active.</source>
        <translation>不能要求 %1 說明：該記錄與其無關，或其帳號未啟用。</translation>
    </message>
    <message>
        <source>This question was answered already.</source>
        <translation>此項說明要求已經答覆。</translation>
    </message>
    <message>
        <source>Nothing was sent. If more is to be said, you will be asked again.</source>
        <translation>未送出。如需補充，會再次向您提出。</translation>
    </message>
    <message>
        <source>Nobody asks themself for an explanation, nor does a substitute in their place.</source>
        <translation>任何人不得要求自己說明，其代理人也不得以其名義提出。</translation>
    </message>
    <message>
        <source>Say in at least a sentence what is to be explained.</source>
        <translation>請至少用一句話寫明需要說明的事項。</translation>
    </message>
    <message>
        <source>There is no such question about the record %1.</source>
        <translation>記錄 %1 沒有此項說明要求。</translation>
    </message>
    <message>
        <source>Another person was asked. Only who was asked explains.</source>
        <translation>被要求說明的是他人，只能由其本人說明。</translation>
    </message>
    <message>
        <source>Explain it in at least a sentence.</source>
        <translation>請至少用一句話作出說明。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未傳送。</translation>
    </message>
</context>
<context>
    <name>ExtractionProcess</name>
    <message>
        <source>The program that reads mail, tongjian-extract, cannot be started.</source>
        <translation>解析郵件的程式 tongjian-extract 無法啟動。</translation>
    </message>
    <message>
        <source>Nothing more was taken in. Install Tongjian again.</source>
        <translation>後續內容未再採集。請重新安裝通鑑。</translation>
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
        <translation>主題</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>參與人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束時間</translation>
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
        <translation>內容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平臺</translation>
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
        <translation>補錄原因</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>原因說明</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>密級</translation>
    </message>
    <message>
        <source>Related matter</source>
        <translation>相關事項</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Time sent</source>
        <translation>傳送時間</translation>
    </message>
    <message>
        <source>Time of transfer</source>
        <translation>傳輸時間</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>留言時間</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>訊息正文</translation>
    </message>
</context>
<context>
    <name>FormKind</name>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>語音留言</translation>
    </message>
    <message>
        <source>Video call or meeting</source>
        <translation>視訊通話或會議</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>檔案傳輸</translation>
    </message>
</context>
<context>
    <name>Fulfilling</name>
    <message>
        <source>Stopped. Nothing was granted.</source>
        <translation>已停止，未提供任何記錄。</translation>
    </message>
    <message>
        <source>Nothing was granted.</source>
        <translation>未提供任何記錄。</translation>
    </message>
    <message numerus="yes">
        <source>A grant covers at most %n records. Ask the applicant for a narrower scope.</source>
        <translation>
            <numerusform>一次授權最多 %n 條記錄，請申請人縮小範圍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say for each record that you leave out why.</source>
        <translation>剔除的每條記錄都須寫明原因。</translation>
    </message>
    <message>
        <source>A record is not in the scope that was granted.</source>
        <translation>有記錄不在批准的範圍內。</translation>
    </message>
    <message numerus="yes">
        <source>The scope gives %n more records than you saw.</source>
        <translation>
            <numerusform>該範圍現比您看到的多 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was granted. Look at the list again.</source>
        <translation>未提供任何記錄，請重新檢視清單。</translation>
    </message>
    <message>
        <source>It cannot be opened, or is not as it was filed.</source>
        <translation>無法開啟，或與歸檔時不一致。</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>This record is not part of what was granted.</source>
        <translation>此記錄不在授權之列。</translation>
    </message>
    <message>
        <source>This was granted to another person.</source>
        <translation>此授權屬於他人。</translation>
    </message>
    <message>
        <source>This application is “%1”: there is nothing to open.</source>
        <translation>此申請為「%1」，沒有可查閱的內容。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. What was granted for a time opens again when an auditor has accepted the clock.</source>
        <translation>本機時鐘存疑。待審計員確認時鐘後，限期授權方可繼續查閱。</translation>
    </message>
    <message>
        <source>The period of use begins on %1.</source>
        <translation>使用期限自 %1 起。</translation>
    </message>
    <message>
        <source>The period of use is over. A new application is needed.</source>
        <translation>使用期限已過，須重新申請。</translation>
    </message>
    <message>
        <source>This grant was ended meanwhile.</source>
        <translation>此授權已在此期間終止。</translation>
    </message>
    <message>
        <source>This was granted for statistics only.</source>
        <translation>此授權僅限統計。</translation>
    </message>
    <message>
        <source>Confirm what the record is opened for.</source>
        <translation>請確認查閱用途。</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>未開啟。</translation>
    </message>
    <message numerus="yes">
        <source>Each record may be opened %n times under this application, and this one was.</source>
        <translation>
            <numerusform>依此申請每條記錄最多查閱 %n 次，此條已達上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>已停止查詢。</translation>
    </message>
    <message>
        <source>Say why the grant ends.</source>
        <translation>請說明終止授權的原因。</translation>
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
        <translation>與%1有關的記錄</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>屬於%1</translation>
    </message>
    <message>
        <source>Records of the whole company</source>
        <translation>全公司的記錄</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部管道</translation>
    </message>
    <message>
        <source>Captured %1 – %2</source>
        <translation>採集於 %1 – %2</translation>
    </message>
    <message>
        <source>In which this occurs: %1</source>
        <translation>其中出現：%1</translation>
    </message>
    <message>
        <source>This was not granted for statistics.</source>
        <translation>此授權不含統計。</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按管道</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部門</translation>
    </message>
    <message>
        <source>By person concerned</source>
        <translation>按有關人員</translation>
    </message>
    <message>
        <source>By month of capture</source>
        <translation>按採集月份</translation>
    </message>
    <message>
        <source>This was not granted for extracts.</source>
        <translation>此授權不包括摘錄。</translation>
    </message>
    <message>
        <source>Say what the extracts are for.</source>
        <translation>請說明摘錄的用途。</translation>
    </message>
    <message>
        <source>Nothing was extracted.</source>
        <translation>未摘錄任何內容。</translation>
    </message>
    <message>
        <source>There is no record left that may be opened under this application.</source>
        <translation>按此申請已沒有還能查閱的記錄。</translation>
    </message>
    <message>
        <source>The extraction was stopped.</source>
        <translation>摘錄已停止。</translation>
    </message>
</context>
<context>
    <name>HeadSlip</name>
    <message>
        <source>Journal head slip</source>
        <translation>日誌末條憑條</translation>
    </message>
    <message>
        <source>On the day named below the journal ended with this entry. A store that does not contain it is older than this slip or was altered. To check: tongjianctl verify --head and the line below.</source>
        <translation>在下述日期，日誌以本條結束。不含本條的檔案庫，要麼早於本憑條，要麼已被改動。核對方法：tongjianctl verify --head 加下面一行。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>開具時間</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>審計員</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>Choose records, or a scope: one of the two.</source>
        <translation>請選擇記錄或範圍，二者擇一。</translation>
    </message>
    <message numerus="yes">
        <source>A list has at most %n records. Hold more of them by a scope.</source>
        <translation>
            <numerusform>清單最多 %n 條記錄，更多的請按範圍封存。</numerusform>
        </translation>
    </message>
    <message>
        <source>A hold has no words: new records come under it without being opened.</source>
        <translation>封存不使用關鍵詞：新記錄無需開啟即自動納入。</translation>
    </message>
    <message>
        <source>Narrow the scope: a hold on everything is no hold.</source>
        <translation>請縮小範圍：不能封存全部記錄。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>截止日期早於起始日期。</translation>
    </message>
    <message>
        <source>Give the matter a name.</source>
        <translation>請填寫事項名稱。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why the records are needed longer.</source>
        <translation>請至少用一句話說明為何需要繼續留存。</translation>
    </message>
    <message>
        <source>Whether a hold is still needed is looked at within a year at the latest.</source>
        <translation>最遲一年內須複核是否仍需封存。</translation>
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
        <translation>待複核</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>封存中</translation>
    </message>
    <message>
        <source>It was lifted on %1. What it kept goes by its periods again.</source>
        <translation>已於%1解除封存，所封存的記錄恢復按留存期限管理。</translation>
    </message>
    <message numerus="yes">
        <source>It keeps the %n filed records of its scope, and by itself what is filed into it later; none of them is cleared or destroyed before it is lifted.</source>
        <translation>
            <numerusform>封存範圍內現有 %n 條已歸檔記錄，此後歸入範圍的記錄自動封存；解除封存之前，一條都不清理、不銷毀。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It keeps the %n records of its list; none of them is cleared or destroyed before it is lifted.</source>
        <translation>
            <numerusform>封存清單內的 %n 條記錄；解除封存之前，一條都不清理、不銷毀。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it is still needed was to be reviewed by %1. %2</source>
        <translation>應於%1前複核是否仍需封存。%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>封存人</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>封存時間</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>複核期限</translation>
    </message>
    <message>
        <source>Decided with</source>
        <translation>批准的申請</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>涉及人員</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>類別</translation>
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
        <translation>採集日期</translation>
    </message>
</context>
<context>
    <name>HoldKind</name>
    <message>
        <source>Dispute</source>
        <translation>糾紛</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審計</translation>
    </message>
    <message>
        <source>Important business</source>
        <translation>重要業務</translation>
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
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>There is no such hold.</source>
        <translation>沒有這項封存。</translation>
    </message>
    <message>
        <source>Who placed a hold, an officer, an auditor or an executive looks at it again.</source>
        <translation>封存由封存人、檔案管理員、審計員或高層領導複核。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>沒有這條記錄。</translation>
    </message>
    <message>
        <source>Whether a hold is still needed is looked at within a year at the latest.</source>
        <translation>最遲一年內須複核是否仍需封存。</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>這項封存已解除。</translation>
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
        <translation>沒有您可見的封存 %1。</translation>
    </message>
    <message>
        <source>The application does not say truly whom the hold is about.</source>
        <translation>申請所述封存物件與實際不符。</translation>
    </message>
    <message>
        <source>Nothing was decided. Refuse it with this reason.</source>
        <translation>未作出任何決定。請以此為由駁回。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The clock is not in doubt.</source>
        <translation>時鐘沒有存疑。</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>無需確認。</translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message>
        <source>(sealed to the auditors of an earlier time)</source>
        <translation>（僅早先的審計員可解）</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>試圖：%1</translation>
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
        <translation>%1，第 %2 版，現為「%3」</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems found</source>
        <translation>
            <numerusform>發現 %n 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed until then: %1</source>
        <translation>此前可信的最晚時間：%1</translation>
    </message>
    <message>
        <source>%1 read: %2 captured (%3 of them unassigned), %4 there already, %5 in quarantine</source>
        <translation>讀取 %1 件：採集 %2 件（其中待認領 %3 件），已有 %4 件，隔離 %5 件</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n 個地址</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts discarded</source>
        <translation>
            <numerusform>捨棄草稿 %n 份</numerusform>
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
        <translation>換發%1的帳號</translation>
    </message>
    <message>
        <source>new recovery sheets</source>
        <translation>更換恢復單</translation>
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
        <translation>未輸入密碼，由已記住的電腦 %1 登入</translation>
    </message>
    <message>
        <source>%1: “%2”, computer %3</source>
        <translation>%1：「%2」，電腦 %3</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1，使用者 %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，說明人：%2</translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>檢索：%1</translation>
    </message>
    <message numerus="yes">
        <source>in %n records</source>
        <translation>
            <numerusform>檢索範圍 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for: %1</source>
        <translation>交付物件：%1</translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核驗</translation>
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
        <translation>沒有這個人員。</translation>
    </message>
    <message>
        <source>Nobody does this to the own account. Ask another person with the right to do it.</source>
        <translation>不能對自己的帳號這樣做，請由其他有權限的人辦理。</translation>
    </message>
    <message>
        <source>Nobody else is %1. Give another person this role first.</source>
        <translation>沒有其他人擔任%1，請先把這個角色授予另一人。</translation>
    </message>
    <message>
        <source>No other %1 can open the role&apos;s key yet. %2 logs in once more first, and so hands it on.</source>
        <translation>其他%1還打不開該角色的金鑰。請%2先再登入一次，即可移交。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are there that only this person can open.</source>
        <translation>
            <numerusform>還有 %n 份草稿，只有本人能開啟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Let the person submit them first, or say whether they are kept sealed or discarded.</source>
        <translation>未作任何變更。請先讓本人提交草稿，或指明草稿封存保留還是捨棄。</translation>
    </message>
    <message>
        <source>This person has left already.</source>
        <translation>此人已辦理離職。</translation>
    </message>
    <message>
        <source>The successor must be somebody else with an active account.</source>
        <translation>接任人必須是另一位帳號有效的人員。</translation>
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
        <translation>有人申請</translation>
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
        <translation>《網路安全法》：網路日誌至少留存六個月</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Too many failed logins with this name.</source>
        <translation>該登入名失敗次數過多。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>請在 %n 秒後再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>此帳號已停用。</translation>
    </message>
    <message>
        <source>Ask the security administrator if you need it.</source>
        <translation>如需使用，請聯絡安全管理員。</translation>
    </message>
    <message>
        <source>This account is no longer there.</source>
        <translation>此帳號已不存在。</translation>
    </message>
    <message>
        <source>The old password still holds. Choose another new one.</source>
        <translation>原密碼仍然有效，請換一個新密碼。</translation>
    </message>
    <message>
        <source>This password was replaced by a new one.</source>
        <translation>此密碼已被新密碼取代。</translation>
    </message>
    <message>
        <source>Log in with the new password.</source>
        <translation>請用新密碼登入。</translation>
    </message>
    <message>
        <source>Log in with your password.</source>
        <translation>請用密碼登入。</translation>
    </message>
    <message>
        <source>This computer is no longer remembered.</source>
        <translation>本機已不再被記住。</translation>
    </message>
    <message>
        <source>After logging out or locking, the password is needed once.</source>
        <translation>登出或鎖定之後，須輸入一次密碼。</translation>
    </message>
    <message>
        <source>The store does not agree with what is known of it, so the password is needed.</source>
        <translation>檔案庫與已知情況不符，須輸入密碼。</translation>
    </message>
    <message>
        <source>The time for which this computer was remembered is over.</source>
        <translation>本機的免密期限已過。</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt, so the password is needed.</source>
        <translation>本機時鐘存疑，須輸入密碼。</translation>
    </message>
    <message>
        <source>This person has not chosen a password yet.</source>
        <translation>此人尚未設定密碼。</translation>
    </message>
    <message>
        <source>They log in once by themselves first.</source>
        <translation>須先由本人登入一次。</translation>
    </message>
</context>
<context>
    <name>MailImport</name>
    <message>
        <source>Your login cannot open the key by which known messages are recognised.</source>
        <translation>當前帳號無法開啟用於識別重複郵件的金鑰。</translation>
    </message>
    <message>
        <source>Nothing was taken in. Another records officer has to log in once to hand it on to you.</source>
        <translation>未採集任何內容。需由另一位檔案管理員登入一次，將金鑰移交給您。</translation>
    </message>
    <message>
        <source>The file cannot be read. It was left where it is.</source>
        <translation>檔案無法讀取，已原樣留在原處。</translation>
    </message>
    <message>
        <source>A link to another place; it is not followed.</source>
        <translation>這是指向別處的連結，不予跟隨。</translation>
    </message>
    <message>
        <source>This is no mail. It was left where it is.</source>
        <translation>不是郵件，已原樣留在原處。</translation>
    </message>
    <message>
        <source>It waits in quarantine since an earlier import. Try it again there.</source>
        <translation>先前匯入時已進入隔離區，請在隔離區重試。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>檔案 %1 無法讀取。</translation>
    </message>
    <message>
        <source>An Outlook file; its form cannot be read here. Save its messages as .eml or mbox and import those. It was left where it is.</source>
        <translation>這是 Outlook 專用格式的檔案，無法直接採集。請將其中的郵件另存為 .eml 或 mbox 後再匯入。原檔案未作變動。</translation>
    </message>
    <message>
        <source>%1: not taken in again. %2</source>
        <translation>%1：不再收錄。%2</translation>
    </message>
</context>
<context>
    <name>MailRefusal</name>
    <message>
        <source>It has no header lines; this is no mail.</source>
        <translation>沒有郵件頭，不是郵件。</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB.</source>
        <translation>超過 64 MiB。</translation>
    </message>
    <message>
        <source>It has more header lines than a mail can need.</source>
        <translation>郵件頭行數超出正常範圍。</translation>
    </message>
    <message>
        <source>It has more parts than a mail can need.</source>
        <translation>郵件分段數超出正常範圍。</translation>
    </message>
    <message>
        <source>Its parts are nested deeper than a mail can need.</source>
        <translation>郵件巢狀層數超出正常範圍。</translation>
    </message>
    <message>
        <source>It cannot be read as a mail.</source>
        <translation>無法按郵件格式解析。</translation>
    </message>
    <message>
        <source>Reading it took more memory than is allowed, or failed.</source>
        <translation>解析時記憶體超出限制或解析失敗。</translation>
    </message>
    <message>
        <source>Reading it took longer than is allowed.</source>
        <translation>解析時間超出限制。</translation>
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
        <translation>請選擇</translation>
    </message>
    <message>
        <source>The tool is not the company&apos;s</source>
        <translation>所用工具非公司配備</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>錄製失敗</translation>
    </message>
    <message>
        <source>Follow-up of a meeting in person</source>
        <translation>當面會談的後續</translation>
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
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Mounted share</source>
        <translation>網路共享</translation>
    </message>
    <message>
        <source>Removable medium</source>
        <translation>移動媒體</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>磁帶</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>To review: %1</source>
        <translation>待審核：%1</translation>
    </message>
    <message>
        <source>To file: %1</source>
        <translation>待歸檔：%1</translation>
    </message>
    <message>
        <source>Returned to you: %1</source>
        <translation>已退回，請更正：%1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已駁回：%1</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>已歸檔：%1</translation>
    </message>
    <message>
        <source>A proposal waits for your decision</source>
        <translation>有一項提請待您決定</translation>
    </message>
    <message>
        <source>Your proposal was confirmed</source>
        <translation>您的提請已獲確認</translation>
    </message>
    <message>
        <source>Your proposal was refused</source>
        <translation>您的提請未獲同意</translation>
    </message>
    <message>
        <source>You are to act for %1</source>
        <translation>您將代理%1</translation>
    </message>
    <message>
        <source>You act for %1 now</source>
        <translation>您現在代理%1</translation>
    </message>
    <message>
        <source>You no longer act for %1</source>
        <translation>您不再代理%1</translation>
    </message>
    <message>
        <source>Collection ended: %1</source>
        <translation>採集結束：%1</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new records to review</source>
        <translation>
            <numerusform>超過 %n 條新記錄待審核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records to review</source>
        <translation>
            <numerusform>%n 條新記錄待審核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n new records to file</source>
        <translation>
            <numerusform>超過 %n 條新記錄待歸檔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records to file</source>
        <translation>
            <numerusform>%n 條新記錄待歸檔</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the queue</source>
        <translation>開啟待辦清單</translation>
    </message>
    <message>
        <source>%1 acts for you now</source>
        <translation>%1現在代理您</translation>
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
            <numerusform>隔離 %n 封</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to assign</source>
        <translation>
            <numerusform>待認領 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for you.</source>
        <translation>
            <numerusform>有 %n 條記錄等待您處理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is news of %n records of yours.</source>
        <translation>
            <numerusform>您的 %n 條記錄有新進展。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is news for you.</source>
        <translation>有新的訊息。</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>待審核 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <translation>
            <numerusform>待歸檔 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned to you</source>
        <translation>
            <numerusform>退回待更正 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for more than %n days: %1</source>
        <translation>
            <numerusform>等待已超過 %n 天：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>An application waits for your decision</source>
        <translation>有申請等待您審批</translation>
    </message>
    <message>
        <source>A granted application waits for your assistance</source>
        <translation>有已批准的申請等待您協助</translation>
    </message>
    <message>
        <source>A question about your application waits for your answer</source>
        <translation>您的申請被詢問，等待您答覆</translation>
    </message>
    <message>
        <source>Your application was granted</source>
        <translation>您的申請已批准</translation>
    </message>
    <message>
        <source>Your application was refused</source>
        <translation>您的申請未獲批准</translation>
    </message>
    <message>
        <source>What you applied for can be read now</source>
        <translation>您申請的記錄可以查閱了</translation>
    </message>
    <message>
        <source>Your grant has ended</source>
        <translation>您的授權已終止</translation>
    </message>
    <message>
        <source>The deadline of a request from outside is near</source>
        <translation>外部請求的辦理期限將至</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals or applications wait for your decision.</source>
        <translation>
            <numerusform>%n 項提議或申請等待您決定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to decide</source>
        <translation>
            <numerusform>%n 份申請待審批</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <source>%1 asks you for an explanation</source>
        <translation>%1 要求您作出說明</translation>
    </message>
    <message>
        <source>%1 answered your question</source>
        <translation>%1 已作出說明</translation>
    </message>
    <message numerus="yes">
        <source>%n explanations to give</source>
        <translation>
            <numerusform>待說明 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>An application waits too long</source>
        <translation>有申請逾期未辦</translation>
    </message>
    <message numerus="yes">
        <source>%n applications to fulfil</source>
        <translation>
            <numerusform>%n 份申請待協助</numerusform>
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
        <translation>您的處置方案已獲批准</translation>
    </message>
    <message>
        <source>An approved disposition plan waits to be carried out</source>
        <translation>有獲批的處置方案待執行</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Entered by hand</source>
        <translation>手工補錄</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>採集</translation>
    </message>
</context>
<context>
    <name>OutsideFiles</name>
    <message>
        <source>A record bears the number “%1”, which is none.</source>
        <translation>有記錄的編號為「%1」，不是有效編號。</translation>
    </message>
    <message>
        <source>Tell the auditor.</source>
        <translation>請告知審計員。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>檔案「%1」無法讀取。</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The evidence package was not made. Nothing is left of it.</source>
        <translation>證據包未生成，沒有留下任何檔案。</translation>
    </message>
    <message>
        <source>The signature does not fit the key of whoever makes the package.</source>
        <translation>簽章與製作人的金鑰不符。</translation>
    </message>
    <message>
        <source>No package was made. Log in again and try once more.</source>
        <translation>未生成證據包。請重新登入後再試一次。</translation>
    </message>
    <message>
        <source>The evidence package could not be written.</source>
        <translation>證據包無法寫入。</translation>
    </message>
    <message>
        <source>Nothing is left of it, and the records are as they were. Check that the disk is not full and that you may write there, or choose another place.</source>
        <translation>沒有留下任何檔案，記錄未受影響。請檢查磁碟空間和寫入權限，或另選位置。</translation>
    </message>
    <message>
        <source>There is already something at %1.</source>
        <translation>%1 處已有內容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name: an evidence package never replaces one.</source>
        <translation>未作任何更改。請換一個名稱：證據包從不覆蓋已有內容。</translation>
    </message>
    <message>
        <source>No package was made.</source>
        <translation>未生成證據包。</translation>
    </message>
    <message>
        <source>A package needs a document number, the company, the reason and whom it is for.</source>
        <translation>證據包須有文號、單位名稱、事由和接收單位。</translation>
    </message>
    <message>
        <source>There is no record to hand over.</source>
        <translation>沒有可移交的記錄。</translation>
    </message>
    <message>
        <source>Journal entry %1 is not the one of the journal.</source>
        <translation>日誌第 %1 條與日誌中的內容不符。</translation>
    </message>
    <message>
        <source>Journal entry %1 is given twice.</source>
        <translation>日誌第 %1 條重複。</translation>
    </message>
    <message>
        <source>Journal entry %1 is missing.</source>
        <translation>缺少日誌第 %1 條。</translation>
    </message>
    <message>
        <source>The record %1 is either whole, with what was committed to, or a derivative without it.</source>
        <translation>記錄 %1 要麼完整並附承諾原文，要麼是不附承諾原文的遮蔽副本。</translation>
    </message>
    <message>
        <source>The record %1 is not what its commitment says.</source>
        <translation>記錄 %1 與其承諾值不符。</translation>
    </message>
    <message>
        <source>The attachments of the record %1 are missing.</source>
        <translation>缺少記錄 %1 的附件。</translation>
    </message>
    <message>
        <source>The key of whoever signs the package is missing.</source>
        <translation>缺少證據包簽章人的金鑰。</translation>
    </message>
    <message>
        <source>An attachment of the record %1 is not as it was filed.</source>
        <translation>記錄 %1 的一個附件與歸檔時不一致。</translation>
    </message>
    <message>
        <source>No package was made. Tell the auditor.</source>
        <translation>未生成證據包。請告知審計員。</translation>
    </message>
    <message>
        <source>A message could not be written.</source>
        <translation>一封郵件無法寫入。</translation>
    </message>
    <message>
        <source>Nothing is left of the package. Check that the disk is not full, or choose another place.</source>
        <translation>證據包沒有留下任何檔案。請檢查磁碟空間，或另選位置。</translation>
    </message>
    <message>
        <source>The columns of the record %1 are missing.</source>
        <translation>缺少記錄 %1 的登記行。</translation>
    </message>
    <message>
        <source>A form of the application %1 is not what its commitment says.</source>
        <translation>申請 %1 的某一版申請表與其承諾值不符。</translation>
    </message>
</context>
<context>
    <name>PackagePapers</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 位元組）</translation>
    </message>
    <message>
        <source>%1 · evidence package %2 · %3</source>
        <translation>%1 · 證據包 %2 · %3</translation>
    </message>
    <message>
        <source>%1 (identification %2)</source>
        <translation>%1（證件號 %2）</translation>
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
        <translation>保管鏈日誌</translation>
    </message>
    <message>
        <source>Application and decision</source>
        <translation>申請與審批</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Mail, made from the record</source>
        <translation>郵件（由記錄還原）</translation>
    </message>
    <message>
        <source>Communication record</source>
        <translation>通訊記錄</translation>
    </message>
    <message>
        <source>Proof of integrity</source>
        <translation>完整性證明</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>簽章公鑰</translation>
    </message>
    <message>
        <source>Redacted derivative of the record %1: what is marked %2 was taken out before handing over. The record itself is kept unchanged.</source>
        <translation>本件為記錄 %1 的遮蔽副本：標有 %2 之處已在移交前刪去。原記錄按原樣保存，未作改動。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別與管道</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>涉及人員</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登錄人</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>採集時間</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>歸檔時間</translation>
    </message>
    <message>
        <source>%1, %2
in the package: %3
SM3: %4
SHA-256: %5</source>
        <translation>%1，%2
包內位置：%3
SM3：%4
SHA-256：%5</translation>
    </message>
    <message>
        <source>%1: withheld, because what stands in it beside what is seen cannot be taken out</source>
        <translation>%1：未移交，因其中不可見的附帶資訊無法清除</translation>
    </message>
    <message>
        <source>What was taken out</source>
        <translation>遮蔽說明</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>保管鏈</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>日誌條目</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承諾值</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>大小（位元組）</translation>
    </message>
    <message>
        <source>Certificate of electronic evidence</source>
        <translation>電子資料出具證明</translation>
    </message>
    <message>
        <source>%1 certifies that the communication records of this evidence package come from its store of records and were neither altered nor shortened when they were taken out, beyond what is named on a derivative.</source>
        <translation>茲證明：本證據包所載通訊記錄提取自%1的通訊記錄庫，提取過程中除遮蔽副本上註明之處外，未作增加、刪除或修改。</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>出具單位</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>接收單位</translation>
    </message>
    <message>
        <source>Their document</source>
        <translation>對方文書號</translation>
    </message>
    <message>
        <source>Handling officers</source>
        <translation>辦案人員</translation>
    </message>
    <message>
        <source>Reason and legal basis</source>
        <translation>事由與法律依據</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>提取人</translation>
    </message>
    <message>
        <source>Taken out at</source>
        <translation>提取時間</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>提取方法</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>軟硬體環境</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>演算法</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Integrity value (%1)</source>
        <translation>完整性校驗值（%1）</translation>
    </message>
    <message>
        <source>The integrity value covers path, size and both digests of every file of the package other than this certificate and manifest.json; it also stands, signed, in certificate.json. To check the whole package without this company: tongjian-verify and the package.</source>
        <translation>完整性校驗值覆蓋證據包內除本證明和 manifest.json 之外每個檔案的路徑、大小和兩種摘要，並經簽章載於 certificate.json。無須出具單位參與即可核驗全包：執行 tongjian-verify 並指定本證據包。</translation>
    </message>
    <message>
        <source>What no check can show: unregistered copies of the store, and journal entries that no surviving witness ever saw.</source>
        <translation>任何核驗均不能證明之事項：未登記的記錄庫副本，以及未被任何留存憑據見證過的日誌條目。</translation>
    </message>
    <message>
        <source>Seal of the company</source>
        <translation>單位蓋章</translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation>簽章、日期</translation>
    </message>
    <message>
        <source>Record of handing over electronic data</source>
        <translation>電子資料移交筆錄</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交單位</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>移交內容</translation>
    </message>
    <message>
        <source>Integrity value</source>
        <translation>完整性校驗值</translation>
    </message>
    <message>
        <source>As on the certificate of the same document number; compared and in agreement: ☐ yes  ☐ no</source>
        <translation>見同文號《電子資料出具證明》；當場比對：☐ 一致  ☐ 不一致</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Medium and number</source>
        <translation>儲存媒體及編號</translation>
    </message>
    <message>
        <source>Handed over by (signature)</source>
        <translation>移交人（簽章）</translation>
    </message>
    <message>
        <source>Officer %1 (signature)</source>
        <translation>辦案人員%1（簽章）</translation>
    </message>
    <message>
        <source>Received by (signature)</source>
        <translation>接收人（簽章）</translation>
    </message>
    <message>
        <source>Witness (signature)</source>
        <translation>見證人（簽章）</translation>
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
        <translation>號碼或地址</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>%1, together %2: the %3 of list.csv, that list, and the record of handing over</source>
        <translation>%1 個，共 %2：清單（list.csv）所列 %3 個，及清單、移交筆錄</translation>
    </message>
    <message>
        <source>Evidence package: %1 records, %2 files, together %3: the %4 of list.csv, and that list</source>
        <translation>證據包一份：記錄 %1 件，檔案 %2 個，共 %3，即《電子資料清單》（list.csv）所列 %4 個及清單本身</translation>
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
        <translation>部門</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>高階主管</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>My account</source>
        <translation>我的帳號</translation>
    </message>
    <message>
        <source>my records with this person</source>
        <translation>我與此人的記錄</translation>
    </message>
</context>
<context>
    <name>PaperKind</name>
    <message>
        <source>Document that asks</source>
        <translation>來文</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>身份證明</translation>
    </message>
    <message>
        <source>Approval of the competent authority</source>
        <translation>主管機關批准檔案</translation>
    </message>
    <message>
        <source>Consent of the persons concerned</source>
        <translation>當事人同意書</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>其他檔案</translation>
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
        <translation>傳送人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>參與人</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Blind copy to</source>
        <translation>密件副本</translation>
    </message>
</context>
<context>
    <name>PasswordSlips</name>
    <message>
        <source>Initial passwords</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>Your account in Tongjian, %1</source>
        <translation>%1 的通鑑帳號</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>At your first login you choose a password of your own and make your own keys; nobody else ever knows them. From then on this initial password opens nothing. Until then keep this slip to yourself, afterwards destroy it.</source>
        <translation>首次登入時，請設定自己的密碼並產生自己的金鑰，他人無從得知。此後這個初始密碼即告失效。在此之前請妥善保管本條，用後銷毀。</translation>
    </message>
    <message>
        <source>The initial passwords cannot be saved.</source>
        <translation>初始密碼未能儲存。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>請另選位置。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>沒有此人。</translation>
    </message>
    <message>
        <source>Nobody does this to the own account.</source>
        <translation>任何人不得對自己的帳號這樣做。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask another person with the right to do it.</source>
        <translation>未作任何改動。請另一位有權限的人辦理。</translation>
    </message>
    <message>
        <source>An account needs a login name and the person&apos;s name.</source>
        <translation>帳號須有登入名和姓名。</translation>
    </message>
    <message>
        <source>A login name has no blanks and at most 60 characters.</source>
        <translation>登入名不含空格，最多 60 個字元。</translation>
    </message>
    <message>
        <source>The login name %1 is taken.</source>
        <translation>登入名 %1 已被使用。</translation>
    </message>
    <message>
        <source>Choose the person&apos;s department.</source>
        <translation>請選擇所屬部門。</translation>
    </message>
    <message>
        <source>There is no such department.</source>
        <translation>沒有這個部門。</translation>
    </message>
    <message>
        <source>There is already a department %1.</source>
        <translation>已有名為「%1」的部門。</translation>
    </message>
    <message>
        <source>People still belong to this department. Move them first.</source>
        <translation>仍有人員屬於此部門，請先調出。</translation>
    </message>
    <message numerus="yes">
        <source>%n records of this department are still under way.</source>
        <translation>
            <numerusform>此部門還有 %n 條記錄在辦。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is already proposed and waits for a decision.</source>
        <translation>此提名已提出，正等待決定。</translation>
    </message>
    <message>
        <source>This proposal is no longer open.</source>
        <translation>此提名已不再待決。</translation>
    </message>
    <message>
        <source>Who proposed it, who decides and who receives it must be three persons.</source>
        <translation>提名人、決定人和被提名人須為三個人。</translation>
    </message>
    <message>
        <source>%1 decides on this proposal.</source>
        <translation>此提名由%1決定。</translation>
    </message>
    <message>
        <source>Somebody else decides on this proposal now.</source>
        <translation>此提名現由他人決定。</translation>
    </message>
    <message>
        <source>This person no longer has the role.</source>
        <translation>此人已不再擔任該角色。</translation>
    </message>
    <message>
        <source>A department needs a name of at most 100 characters.</source>
        <translation>請填寫部門名稱，不超過 100 個字。</translation>
    </message>
    <message>
        <source>A person needs a name of at most 100 characters.</source>
        <translation>人員須有姓名，最多 100 個字元。</translation>
    </message>
    <message>
        <source>A department cannot be merged into itself.</source>
        <translation>部門不能併入自身。</translation>
    </message>
    <message>
        <source>Security administrators propose roles. When none is left, an executive proposes one.</source>
        <translation>角色由安全管理員提名；沒有安全管理員在任時，由高階主管提名一人接任。</translation>
    </message>
    <message>
        <source>An administrator is there again, who proposes this role.</source>
        <translation>現已有安全管理員在任，應由其提名。</translation>
    </message>
</context>
<context>
    <name>PeoplePages</name>
    <message>
        <source>People and roles</source>
        <translation>人員與角色</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>待決提請</translation>
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
        <translation>內容過長，無法存為範本。</translation>
    </message>
    <message>
        <source>Nothing was saved. Shorten its texts.</source>
        <translation>未儲存。請縮短其中的文字。</translation>
    </message>
    <message>
        <source>This template is no longer there.</source>
        <translation>該範本已不存在。</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps on another computer.</source>
        <translation>它已在此期間被刪除，可能是在另一部電腦上。</translation>
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
        <translation>化漿</translation>
    </message>
    <message>
        <source>Incineration</source>
        <translation>焚燬</translation>
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
        <translation>經高層領導批准</translation>
    </message>
    <message>
        <source>Within its time</source>
        <translation>在執行期限內</translation>
    </message>
    <message>
        <source>The list is the one that was decided on</source>
        <translation>清單與審批時一致</translation>
    </message>
    <message>
        <source>A backup was made after the decision</source>
        <translation>審批之後已作備份</translation>
    </message>
    <message>
        <source>It was proven by putting it back</source>
        <translation>該備份已試恢復驗證</translation>
    </message>
    <message>
        <source>A sample of it was opened</source>
        <translation>該備份已抽樣開啟</translation>
    </message>
    <message>
        <source>Its medium can be reached</source>
        <translation>備份媒體可存取</translation>
    </message>
    <message>
        <source>The clock is to be believed</source>
        <translation>時鐘可信</translation>
    </message>
    <message>
        <source>Who carries it out did not decide on it</source>
        <translation>執行人未參與審批</translation>
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
        <translation>待高層領導審批</translation>
    </message>
    <message>
        <source>waits for the applicant&apos;s answer</source>
        <translation>待申請人答覆</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>已過期限</translation>
    </message>
    <message>
        <source>waits for a records officer</source>
        <translation>待檔案管理員執行</translation>
    </message>
    <message>
        <source>nothing was cleared</source>
        <translation>未作清理</translation>
    </message>
    <message>
        <source>grace until %1</source>
        <translation>寬限至 %1</translation>
    </message>
    <message>
        <source>grace was over on %1</source>
        <translation>寬限期已於 %1 屆滿</translation>
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
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is frozen: until the decision and after it, it can only become shorter. An executive decides on exactly these records.</source>
        <translation>清單已鎖定：審批前後都只減不增。高層領導只就這些記錄作出決定。</translation>
    </message>
    <message>
        <source>%1 was asked a question and answers it under “Applications”.</source>
        <translation>已向 %1 退問，由其在「申請」頁答覆。</translation>
    </message>
    <message>
        <source>Its time was over before anybody began. Nothing was cleared; a new plan is needed.</source>
        <translation>期限屆滿仍未開始執行，未清理任何記錄，需要另行編制方案。</translation>
    </message>
    <message>
        <source>Approved. A records officer clears it from %1 to %2, as soon as everything below is there.</source>
        <translation>已批准。以下條件具備後，由檔案管理員在 %1 至 %2 期間清理。</translation>
    </message>
    <message>
        <source>The clearing stopped before its end: %1 of %2 records were looked at. It goes on where it stopped.</source>
        <translation>清理中途停止：%2 條記錄已處理 %1 條，可從中斷處繼續。</translation>
    </message>
    <message>
        <source>Gone through on %1. Every record had a reason to stay.</source>
        <translation>已於 %1 處理完畢，全部記錄均有理由保留。</translation>
    </message>
    <message>
        <source>Cleared on %1. Until %2 what was cleared can be brought back from the backup.</source>
        <translation>已於 %1 清理。%2 之前可從備份恢復。</translation>
    </message>
    <message>
        <source>Cleared on %1. The period of grace was over on %2.</source>
        <translation>已於 %1 清理，寬限期已於 %2 屆滿。</translation>
    </message>
    <message>
        <source>Nothing was cleared. Its records are free for another plan.</source>
        <translation>未作清理，其記錄可列入其他方案。</translation>
    </message>
    <message>
        <source>Records on the list</source>
        <translation>清單記錄數</translation>
    </message>
    <message>
        <source>Due, and listed, on</source>
        <translation>到期鎖定日期</translation>
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
        <translation>開始執行期限</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>處置方式</translation>
    </message>
    <message>
        <source>Period of grace</source>
        <translation>寬限期</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of the list</source>
        <translation>清單摘要</translation>
    </message>
    <message>
        <source>Cleared by the plan</source>
        <translation>清理所依方案</translation>
    </message>
    <message>
        <source>To be brought back by</source>
        <translation>恢復期限</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>編制人</translation>
    </message>
    <message>
        <source>Backup that keeps them</source>
        <translation>留存備份</translation>
    </message>
    <message>
        <source>Of the cleared ones, brought back</source>
        <translation>已清理的記錄中已恢復</translation>
    </message>
    <message>
        <source>Of those still there, to be kept</source>
        <translation>尚未清理的記錄中標明保留</translation>
    </message>
    <message>
        <source>clears</source>
        <translation>執行清理</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared</source>
        <translation>
            <numerusform>清理 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out</source>
        <translation>
            <numerusform>剔除 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>period of grace ends</source>
        <translation>寬限期屆滿</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已恢復</translation>
    </message>
    <message>
        <source>to be destroyed since %1</source>
        <translation>%1 起待銷毀</translation>
    </message>
    <message>
        <source>Cleared on %1. The period of grace was over on %2: a records officer and an auditor as witness destroy what is left.</source>
        <translation>已於 %1 清理，寬限期已於 %2 屆滿：由檔案管理員執行、審計員見證，銷毀其餘記錄。</translation>
    </message>
    <message>
        <source>Of the cleared ones, destroyed</source>
        <translation>已清理的記錄中已銷毀</translation>
    </message>
    <message>
        <source>Being destroyed</source>
        <translation>銷毀中</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：不具備</translation>
    </message>
    <message>
        <source>journal entry %1</source>
        <translation>日誌第 %1 條</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>具備</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不具備</translation>
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
        <translation>延長留存</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>有人申請</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Kept by a reviewer</source>
        <translation>審閱人保留</translation>
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
        <translation>所保留的記錄不在該清單上。</translation>
    </message>
    <message>
        <source>The list of the plan %1 is not the one that was submitted.</source>
        <translation>方案 %1 的清單與提交時不一致。</translation>
    </message>
    <message>
        <source>Nothing is decided or cleared by it. Tell the auditor; the store can be restored from a backup.</source>
        <translation>不據此審批或清理。請告知審計員，可從備份恢復本庫。</translation>
    </message>
    <message>
        <source>No backup was made after the decision.</source>
        <translation>審批之後沒有備份。</translation>
    </message>
    <message>
        <source>The backup was not proven by putting it back.</source>
        <translation>該備份未經試恢復驗證。</translation>
    </message>
    <message>
        <source>No sample of the backup was opened.</source>
        <translation>該備份未經抽樣開啟。</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Going on with a matter</source>
        <translation>辦理業務</translation>
    </message>
    <message>
        <source>Dispute or claim</source>
        <translation>糾紛或索賠</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>審計檢查</translation>
    </message>
    <message>
        <source>Investigation of a breach of rules</source>
        <translation>違規調查</translation>
    </message>
    <message>
        <source>Handover of a post</source>
        <translation>崗位交接</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>法定義務</translation>
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
        <translation>還沒有可以儲存的文字。</translation>
    </message>
    <message>
        <source>Write the reason first, then save it as a usual one.</source>
        <translation>請先寫下理由，再存為常用理由。</translation>
    </message>
    <message>
        <source>The other side&apos;s name or number is missing.</source>
        <translation>缺少對方的姓名或號碼。</translation>
    </message>
    <message>
        <source>The times do not fit what is told; please check beginning and end.</source>
        <translation>時間與所述內容不符，請核對開始和結束時間。</translation>
    </message>
    <message>
        <source>The summary does not say what was agreed, or by when.</source>
        <translation>摘要沒有寫明商定了什麼、何時完成。</translation>
    </message>
    <message>
        <source>The file that is spoken of is not attached.</source>
        <translation>所提到的檔案沒有附上。</translation>
    </message>
    <message>
        <source>This talk has been recorded already.</source>
        <translation>這次通訊已經有記錄。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>This record&apos;s content cannot be read.</source>
        <translation>無法讀取此記錄的內容。</translation>
    </message>
    <message>
        <source>It is kept as it is. Tell the records officers.</source>
        <translation>內容原樣保留，請告知檔案管理員。</translation>
    </message>
    <message>
        <source>This record was written by a newer version of Tongjian.</source>
        <translation>此記錄由更新版本的通鑑寫入。</translation>
    </message>
    <message>
        <source>Install the newer version to read it.</source>
        <translation>請安裝新版本後查閱。</translation>
    </message>
    <message>
        <source>The field “%1” is not right: expected %2.</source>
        <translation>欄位「%1」有誤：應為%2。</translation>
    </message>
    <message>
        <source>Nothing was stored. Correct the input and try again.</source>
        <translation>未儲存任何內容。請更正輸入後重試。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>位元組數</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>a known field</source>
        <translation>已知欄位</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>檔案路徑</translation>
    </message>
    <message>
        <source>no such field in a record of the kind “%1”</source>
        <translation>「%1」類記錄沒有此欄位</translation>
    </message>
    <message>
        <source>no attachments here</source>
        <translation>此處不含附件</translation>
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
        <translation>此記錄的審核意見在通鑑之外被改動。</translation>
    </message>
    <message>
        <source>Tell the auditor. The record can be restored from a backup.</source>
        <translation>請告知審計員，記錄可從備份恢復。</translation>
    </message>
    <message>
        <source>There is no record %1.</source>
        <translation>沒有記錄 %1。</translation>
    </message>
    <message>
        <source>This attachment is not open to you.</source>
        <translation>您無權檢視此附件。</translation>
    </message>
    <message>
        <source>A filed record is read through an approved application.</source>
        <translation>已歸檔的記錄須經批准的查詢申請方可查閱。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>沒有這條記錄。</translation>
    </message>
    <message>
        <source>The record was changed after you opened it.</source>
        <translation>您開啟之後記錄有了變化。</translation>
    </message>
    <message>
        <source>Nothing was decided. Look at it again, then decide.</source>
        <translation>未作決定。請重新檢視後再決定。</translation>
    </message>
    <message>
        <source>The attachment %1 is missing.</source>
        <translation>缺少附件 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Attach the file again.</source>
        <translation>未作任何改動。請重新新增該檔案。</translation>
    </message>
    <message>
        <source>The record %1 has no such version.</source>
        <translation>記錄 %1 沒有這個版本。</translation>
    </message>
</context>
<context>
    <name>RecordClass</name>
    <message>
        <source>Voice</source>
        <translation>語音</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Multimedia</source>
        <translation>多媒體</translation>
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
        <translation>不到一小時</translation>
    </message>
    <message numerus="yes">
        <source>for %n hours</source>
        <translation>
            <numerusform> %n 小時</numerusform>
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
        <translation>記錄 %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>補錄·遲</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>已等待%1</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>files</source>
        <translation>歸檔</translation>
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
        <translation>（無主題）</translation>
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
        <translation>原為：%1
現為：%2</translation>
    </message>
    <message>
        <source>is: %1
is to be: %2</source>
        <translation>原為：%1
改為：%2</translation>
    </message>
    <message>
        <source>Asked for by %1
%2</source>
        <translation>申請人 %1
%2</translation>
    </message>
    <message>
        <source>What was written is not open to you.</source>
        <translation>您無權檢視其內容。</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>向 %1：%2</translation>
    </message>
    <message>
        <source>explains</source>
        <translation>作出說明</translation>
    </message>
</context>
<context>
    <name>RecordFiles</name>
    <message>
        <source>The file cannot be written there.</source>
        <translation>無法寫入該位置。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>請另選位置。</translation>
    </message>
    <message>
        <source>This record is “%1” now.</source>
        <translation>該記錄現為「%1」。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未寫入任何檔案。</translation>
    </message>
    <message>
        <source>Only an own record that waits for its review or filing can be printed. What is filed is given out through an approved application.</source>
        <translation>只能列印本人登錄、尚待審核或歸檔的記錄。已歸檔的記錄須經核准的查詢申請才能提供。</translation>
    </message>
    <message>
        <source>Attachments are saved while it is decided on a record. What is filed is given out through an approved application.</source>
        <translation>附件只能在記錄辦結前另存。已歸檔的記錄須經核准的查詢申請才能提供。</translation>
    </message>
</context>
<context>
    <name>RecordPages</name>
    <message>
        <source>My records</source>
        <translation>我的記錄</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建記錄</translation>
    </message>
    <message>
        <source>Submitted as %1.</source>
        <translation>已提交，編號 %1。</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待我審核</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>待歸檔</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>待認領</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔離區</translation>
    </message>
    <message>
        <source>Calls in series</source>
        <translation>連續補錄通話</translation>
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
        <translation>記錄編號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別與管道</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>採集時間</translation>
    </message>
    <message>
        <source>Attachments (not printed)</source>
        <translation>附件（未列印）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>辦理經過</translation>
    </message>
    <message>
        <source>%1 · %2 · printed by %3, %4. Not filed: not the record of the archive.</source>
        <translation>%1 · %2 · %3 列印於 %4。尚未歸檔，不是檔案原件。</translation>
    </message>
    <message>
        <source>%1 · %2 · extracted by %3, %4, under the application %5. For its purpose alone.</source>
        <translation>%1 · %2 · %3 摘錄於 %4，依據申請 %5，僅限其用途使用。</translation>
    </message>
</context>
<context>
    <name>RecordQuestions</name>
    <message>
        <source>What was signed with it is missing.</source>
        <translation>一併簽名的內容缺失。</translation>
    </message>
    <message>
        <source>The text is not the one that was signed.</source>
        <translation>內容與簽名時不同。</translation>
    </message>
    <message>
        <source>It is not as it was signed.</source>
        <translation>與簽名時不一致。</translation>
    </message>
    <message>
        <source>The record was not filed then.</source>
        <translation>當時該記錄尚未歸檔。</translation>
    </message>
    <message>
        <source>It asks somebody whom the record does not concern, or whose account was not active.</source>
        <translation>被要求說明的人與該記錄無關，或其帳號當時未啟用。</translation>
    </message>
    <message>
        <source>Whoever asked had no right to it.</source>
        <translation>提出要求的人無權要求說明。</translation>
    </message>
    <message>
        <source>It answers a question that nobody asked.</source>
        <translation>所答覆的說明要求並不存在。</translation>
    </message>
    <message>
        <source>It answers in the place of whoever was asked.</source>
        <translation>並非由被要求說明的人本人答覆。</translation>
    </message>
    <message>
        <source>The question had been answered before.</source>
        <translation>該項說明要求此前已經答覆。</translation>
    </message>
    <message>
        <source>There is a question or an answer that nobody signed.</source>
        <translation>存在無人簽名的說明要求或答覆。</translation>
    </message>
    <message>
        <source> (journal entry %1)</source>
        <translation>（日誌第 %1 條）</translation>
    </message>
    <message>
        <source>What was asked and explained about the record %1 was altered outside Tongjian: %2%3</source>
        <translation>記錄 %1 的說明往來在通鑑之外被改動：%2%3</translation>
    </message>
    <message>
        <source>Tell the auditor. The store can be restored from a backup.</source>
        <translation>請告知審計員；可從備份恢復。</translation>
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
        <translation>已通過</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>已採集</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>待認領</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔離</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>Being destroyed</source>
        <translation>銷毀中</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已銷毀</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>What the backup has of the record %1 is not what was cleared.</source>
        <translation>備份中的記錄 %1 與清理的不一致。</translation>
    </message>
    <message>
        <source>Nothing was brought back. Tell the auditor; another copy of the backup may be whole.</source>
        <translation>未恢復任何記錄。請告知審計員，該備份的其他副本可能完好。</translation>
    </message>
    <message>
        <source>The record %1 was not cleared by this plan, or is back already.</source>
        <translation>記錄 %1 不是由本方案清理的，或已恢復。</translation>
    </message>
    <message>
        <source>This is no application to bring cleared records back.</source>
        <translation>這不是恢復已清理記錄的申請。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was brought back.</source>
        <translation>未恢復任何記錄。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought back.</source>
        <translation>已停止，未恢復任何記錄。</translation>
    </message>
    <message>
        <source>Destroyed on %1 by the plan %2, carried out by %3. Nobody can bring it back.</source>
        <translation>已於 %1 按方案 %2 由 %3 銷毀，不可恢復。</translation>
    </message>
    <message>
        <source>Cleared on %1 by the plan %2, carried out by %3. Until it is destroyed it can be brought back from the backup by an executive&apos;s decision.</source>
        <translation>已於 %1 按方案 %2 由 %3 清理。銷毀之前，經高層領導批准可從備份恢復。</translation>
    </message>
    <message>
        <source>Destroyed on %1 by %2, before this store was put back. Nobody can bring it back.</source>
        <translation>在本庫恢復之前已於 %1 由 %2 銷毀，不可恢復。</translation>
    </message>
</context>
<context>
    <name>RecoveryActions</name>
    <message numerus="yes">
        <source>Apply to bring %n cleared records back?</source>
        <translation>
            <numerusform>申請恢復 %n 條已清理的記錄？</numerusform>
        </translation>
    </message>
    <message>
        <source>An executive decides. They then come back out of the backup, each compared with what was cleared, are filed again, and due.</source>
        <translation>由高層領導審批。批准後從備份中取回，逐條與清理時核對，重新歸檔，仍屬到期記錄。</translation>
    </message>
    <message>
        <source>You can withdraw the application before the decision.</source>
        <translation>審批之前可以撤回申請。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申請</translation>
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
        <translation>已提交，編號 %1，由高層領導審批。</translation>
    </message>
    <message>
        <source>Bringing records back</source>
        <translation>正在恢復記錄</translation>
    </message>
    <message>
        <source>Read from the backup and compared</source>
        <translation>從備份讀取並核對</translation>
    </message>
    <message numerus="yes">
        <source>%n records are back and filed again.</source>
        <translation>
            <numerusform>%n 條記錄已恢復並重新歸檔。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheets</name>
    <message>
        <source>Recovery sheets</source>
        <translation>恢復單</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of %2</source>
        <translation>恢復單 %1／%2</translation>
    </message>
    <message>
        <source>Any two of the three sheets together open everything in the store. Give each to another trusted person; keep them apart, locked away and out of others&apos; reach. One sheet alone tells nothing. After use new sheets are made and these are destroyed.</source>
        <translation>三張恢復單中任意兩張合在一起，可開啟檔案庫中的一切。請分別交給不同的可靠人員，分開鎖存，勿讓他人接觸。單獨一張不洩露任何內容。使用之後須重新制作，並銷毀這些恢復單。</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>簽收</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Nothing was made. Correct what is to be taken out and try again.</source>
        <translation>未生成任何內容。請更正要遮蔽之處後重試。</translation>
    </message>
    <message>
        <source>A place to be taken out lies outside of the text.</source>
        <translation>要遮蔽之處超出了文字範圍。</translation>
    </message>
    <message>
        <source>There is no such participant, file or attachment.</source>
        <translation>沒有這一參與人、檔案或附件。</translation>
    </message>
    <message>
        <source>Whatever is taken out needs a reason.</source>
        <translation>每處遮蔽都須註明理由。</translation>
    </message>
    <message>
        <source>A place in a text is taken out of one part of one participant.</source>
        <translation>部分遮蔽只能針對某一參與人的某一項。</translation>
    </message>
    <message>
        <source>This field is taken out as a whole or not at all.</source>
        <translation>該欄只能整體遮蔽。</translation>
    </message>
    <message>
        <source>The field “%1” says what kind of record it is and stays.</source>
        <translation>「%1」一欄表明記錄的種類，不能遮蔽。</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>This case is no longer at this step.</source>
        <translation>此事項已不在這一步。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>沒有此人。</translation>
    </message>
    <message>
        <source>This account is disabled. Enable it first.</source>
        <translation>此帳號已停用，請先啟用。</translation>
    </message>
    <message>
        <source>Nobody renews the own account.</source>
        <translation>任何人不得換發自己的帳號。</translation>
    </message>
    <message>
        <source>A security administrator proposes this; an executive only for the last one left of them.</source>
        <translation>此事由安全管理員提請；僅當只剩一名安全管理員時，其帳號由高階主管提請。</translation>
    </message>
    <message>
        <source>A renewal of this account is under way already.</source>
        <translation>此帳號的換發已在辦理中。</translation>
    </message>
    <message>
        <source>Your roles were changed meanwhile.</source>
        <translation>您的角色在此期間已變更。</translation>
    </message>
    <message>
        <source>The confirmation is older than 14 days and no longer counts.</source>
        <translation>確認已超過 14 天，不再有效。</translation>
    </message>
    <message>
        <source>Nothing was changed. Propose it again.</source>
        <translation>未作任何改動。請重新提請。</translation>
    </message>
    <message>
        <source>Somebody else has just replaced the recovery sheets.</source>
        <translation>恢復單剛剛已由他人更換。</translation>
    </message>
    <message>
        <source>Destroy the sheets that were printed now and begin again with the newest ones.</source>
        <translation>請銷毀剛才儲存的恢復單，用最新的恢復單重新辦理。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>A security administrator proposes new recovery sheets.</source>
        <translation>更換恢復單由安全管理員提請。</translation>
    </message>
    <message>
        <source>New recovery sheets are proposed already.</source>
        <translation>更換恢復單已經提請。</translation>
    </message>
    <message>
        <source>Who proposed it, who decides and whom it is about must be three persons.</source>
        <translation>提請人、決定人和當事人須為三個人。</translation>
    </message>
    <message>
        <source>%1 decides on this case.</source>
        <translation>此事項由%1決定。</translation>
    </message>
    <message>
        <source>Somebody else decides on this case now.</source>
        <translation>此事項現由他人決定。</translation>
    </message>
    <message>
        <source>Whoever proposed a renewal carries it out.</source>
        <translation>換發由提請人本人辦理。</translation>
    </message>
    <message>
        <source>Two recovery sheets are needed: nobody else holds a key of this person&apos;s roles.</source>
        <translation>需要兩張恢復單：此人角色的金鑰沒有其他人持有。</translation>
    </message>
    <message>
        <source>Nothing was changed. Fetch two of the three sheets and begin again.</source>
        <translation>未作任何改動。請取來三張恢復單中的兩張，再重新辦理。</translation>
    </message>
    <message>
        <source>keys.db has no role key that the recovery sheets could open.</source>
        <translation>keys.db 中沒有恢復單可以開啟的角色金鑰。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the auditor; keys.db must be restored from a backup.</source>
        <translation>未作任何改動。請告知審計員，keys.db 須從備份恢復。</translation>
    </message>
    <message>
        <source>Whoever proposed new recovery sheets carries it out.</source>
        <translation>更換恢復單由提請人本人辦理。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>沒有這項提請。</translation>
    </message>
    <message>
        <source>Whoever proposed a case withdraws it.</source>
        <translation>只有提請人本人可以撤回。</translation>
    </message>
    <message>
        <source>This case has taken effect, was refused or was withdrawn already.</source>
        <translation>這項提請已經生效、已被否決或已經撤回。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The document cannot be written there.</source>
        <translation>文件無法寫到那裡。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>請另選位置。</translation>
    </message>
    <message>
        <source>The document could not be written whole and was removed.</source>
        <translation>文件未能寫完，已刪除。</translation>
    </message>
    <message>
        <source>Check that the disk is not full, or choose another place.</source>
        <translation>請確認磁碟未滿，或另選位置。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>RestorationPages</name>
    <message>
        <source>Restored store</source>
        <translation>恢復的庫</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The key of “%1” was renewed after this backup was made. Use a newer one.</source>
        <translation>「%1」的金鑰在這份備份之後已更換，請使用更新的備份。</translation>
    </message>
    <message>
        <source>The keys could not be written.</source>
        <translation>金鑰未能寫入。</translation>
    </message>
    <message>
        <source>The recovery key was renewed after this backup was made. Use a newer one.</source>
        <translation>恢復金鑰在這份備份之後已更換，請使用更新的備份。</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose another backup.</source>
        <translation>未恢復任何內容。請選擇其他備份。</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>This account was not activated when the backup was made.</source>
        <translation>備份時該賬戶尚未啟用。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另有 %n 條</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>This store does not wait for the decision on a restoration.</source>
        <translation>此庫並非待批准啟用的恢復庫。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>The application is about another restoration than this store&apos;s.</source>
        <translation>申請針對的不是此庫的這次恢復。</translation>
    </message>
    <message>
        <source>Nothing was decided. Refuse it with this reason.</source>
        <translation>未作出任何決定。請以此為由駁回。</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>The schedule was changed meanwhile. Begin anew with the one that is in force.</source>
        <translation>留存期限表其間已變更，請以現行版本為準重新提出。</translation>
    </message>
    <message>
        <source>A schedule is in force from today on or later, and not before the one of %1.</source>
        <translation>留存期限表的施行日期不得早於今天，也不得早於 %1 起施行的版本。</translation>
    </message>
    <message>
        <source>There is no line for all of class %1.</source>
        <translation>缺少適用於全部「%1」類記錄的一行。</translation>
    </message>
    <message>
        <source>%1 is shorter than the law allows (%2).</source>
        <translation>%1短於法定最短期限（%2）。</translation>
    </message>
    <message>
        <source>A longest period is needed: personal information is not kept without an end.</source>
        <translation>須規定最長期限：個人資訊不得無限期留存。</translation>
    </message>
    <message>
        <source>The longest period is below the shortest.</source>
        <translation>最長期限短於最短期限。</translation>
    </message>
    <message>
        <source>A period is at most %1.</source>
        <translation>期限最長為 %1。</translation>
    </message>
    <message>
        <source>Say on which law, contract or rule it rests.</source>
        <translation>請註明依據的法律、合同或制度。</translation>
    </message>
    <message>
        <source>This class has no such channel.</source>
        <translation>該類別沒有這個渠道。</translation>
    </message>
    <message>
        <source>It is about the same as line %1.</source>
        <translation>與第%1行的適用範圍相同。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>Captured on %1; version %2 of the retention schedule (%3) keeps it %4, at least until %5</source>
        <translation>%1採集；按留存期限表第 %2 版（%3）留存 %4，至少至%5</translation>
    </message>
    <message>
        <source>Captured on %1; it was extended by itself and is kept at least until %2</source>
        <translation>%1採集；經單獨延長，至少留存至%2</translation>
    </message>
    <message>
        <source> and at most until %1</source>
        <translation>，最長至%1</translation>
    </message>
    <message>
        <source>; no longest period is set</source>
        <translation>；未規定最長期限</translation>
    </message>
    <message>
        <source> (version %1 had promised something else at capture)</source>
        <translation>（採集時按第 %1 版承諾的期限不同）</translation>
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
            <numerusform>%n 個月</numerusform>
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
        <translation>未作出任何決定。請以此為由駁回。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>Enter until which day they are kept.</source>
        <translation>請填寫延長留存至哪一天。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why they are needed longer.</source>
        <translation>請至少用一句話說明為何需要延長留存。</translation>
    </message>
    <message>
        <source>The record %1 is not filed.</source>
        <translation>記錄 %1 尚未歸檔。</translation>
    </message>
    <message>
        <source>The record %1 is kept that long anyway.</source>
        <translation>記錄 %1 本已留存至該日或更久。</translation>
    </message>
    <message>
        <source>The record %1 is kept at most until %2. What is needed longer is held, with a reason that ends.</source>
        <translation>記錄 %1 最長留存至 %2。需要更久的，請以會了結的事由封存。</translation>
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
        <translation>此記錄現為「%1」，該決定已不適用。</translation>
    </message>
    <message>
        <source>Nothing was decided. Look at its history.</source>
        <translation>未作決定。請檢視其經過。</translation>
    </message>
    <message>
        <source>Say why, so that the author knows what to do.</source>
        <translation>請說明理由，以便提交人知道如何處理。</translation>
    </message>
    <message>
        <source>Nothing was decided. Add a reason, or a remark at a field.</source>
        <translation>未作決定。請填寫理由，或在欄位上加批註。</translation>
    </message>
    <message>
        <source>Not complete. %1: %2</source>
        <translation>不完整。%1：%2</translation>
    </message>
    <message>
        <source>Nothing was filed. Return the record with this remark.</source>
        <translation>未歸檔。請附上此批註退回記錄。</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>You approved this record yourself. Another records officer decides on it now.</source>
        <translation>此記錄由您本人審核通過，須由另一位檔案管理員處理。</translation>
    </message>
    <message>
        <source>This is not your own record.</source>
        <translation>這不是您本人的記錄。</translation>
    </message>
    <message>
        <source>Nobody decides on an own record.</source>
        <translation>任何人不得對自己的記錄作決定。</translation>
    </message>
    <message>
        <source>A records officer decides on this record now.</source>
        <translation>此記錄現由檔案管理員決定。</translation>
    </message>
    <message>
        <source>Only the head of the record&apos;s department decides on it.</source>
        <translation>只有記錄所屬部門的負責人可以決定。</translation>
    </message>
    <message>
        <source>Nobody files an own record.</source>
        <translation>任何人不得歸檔自己的記錄。</translation>
    </message>
    <message>
        <source>This record does not concern you. Records of others are seen through an approved application.</source>
        <translation>此記錄與您無關。他人的記錄須經批准的查詢申請方可查閱。</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <translation>您的角色不允許此操作：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed. The attempt was recorded.</source>
        <translation>未作任何改動。此次嘗試已記入日誌。</translation>
    </message>
    <message>
        <source>own records only</source>
        <translation>僅限本人的記錄</translation>
    </message>
    <message>
        <source>records of the own department, never own ones</source>
        <translation>僅限本部門的記錄，本人的除外</translation>
    </message>
    <message>
        <source>never own records</source>
        <translation>本人的記錄除外</translation>
    </message>
    <message>
        <source>records that concern the person, and those that wait for a decision of theirs</source>
        <translation>僅限涉及本人的記錄及待本人處理的記錄</translation>
    </message>
    <message>
        <source>own account only</source>
        <translation>僅限本人的帳號</translation>
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
        <translation>您所代理的人對這筆記錄也無權處理，須由他人處理。</translation>
    </message>
    <message>
        <source>for a role held in the own right</source>
        <translation>限本人擔任的角色</translation>
    </message>
    <message>
        <source>substitutions of and for this person; any as administrator or auditor</source>
        <translation>限本人的代理安排；安全管理員和審計員不限</translation>
    </message>
    <message>
        <source>acting for %1 (%2) until %3</source>
        <translation>代理 %1（%2）至 %3</translation>
    </message>
    <message>
        <source>own proposals only</source>
        <translation>限本人提請的事項</translation>
    </message>
    <message>
        <source>own account; any as administrator</source>
        <translation>本人帳號；安全管理員可及於任何帳號</translation>
    </message>
    <message>
        <source>as the route of the application says</source>
        <translation>依申請的審批程式</translation>
    </message>
    <message>
        <source>Only the head of the record&apos;s department or a records officer asks for explanations.</source>
        <translation>只有記錄所屬部門的負責人或檔案管理員可以要求說明。</translation>
    </message>
    <message>
        <source>This record does not concern you. Only who was asked explains.</source>
        <translation>此記錄與您無關，只能由被要求說明的人說明。</translation>
    </message>
    <message>
        <source>about filed records, of the own department as a head; never towards themself</source>
        <translation>針對已歸檔的記錄，部門負責人限本部門；不得對本人提出</translation>
    </message>
    <message>
        <source>once for each question to the person</source>
        <translation>每項說明要求限答覆一次</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Department head</source>
        <translation>部門負責人</translation>
    </message>
    <message>
        <source>Records officer</source>
        <translation>檔案管理員</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全管理員</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>審計員</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>高階主管</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>定時任務</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Can open and file every record of the company, collects mail and hands keys on</source>
        <translation>可開啟並歸檔本單位全部記錄，採集郵件，轉交金鑰</translation>
    </message>
    <message>
        <source>Makes, moves and ends accounts and proposes roles; opens no record of others</source>
        <translation>新建、調整、停用帳號並提請角色，不能開啟他人的記錄</translation>
    </message>
    <message>
        <source>Reads the whole journal and verifies the store; opens no record of others</source>
        <translation>查閱全部日誌並核驗檔案庫，不能開啟他人的記錄</translation>
    </message>
    <message>
        <source>Decides what is proposed; opens no record of others without an approved application</source>
        <translation>對提請事項作出決定；查詢申請未獲核准，不能開啟他人的記錄</translation>
    </message>
    <message>
        <source>Until an executive has proposed the next one and somebody else has decided, nobody manages accounts and departments.</source>
        <translation>在高階主管提名繼任者並由另一人決定之前，帳號和部門無人管理。</translation>
    </message>
    <message>
        <source>Until the role is given again, what the department submits goes to the records officers.</source>
        <translation>重新授予該角色之前，部門提交的記錄直接轉檔案管理員。</translation>
    </message>
    <message>
        <source>Until the role is given again nobody does its work, and what only its key opens comes back by two recovery sheets alone.</source>
        <translation>重新授予該角色之前，相應工作無人辦理；只有該角色金鑰能開啟的內容，屆時須憑兩份恢復單取回。</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Seeing own records</source>
        <translation>查閱本人記錄</translation>
    </message>
    <message>
        <source>Seeing a department&apos;s records</source>
        <translation>查閱部門記錄</translation>
    </message>
    <message>
        <source>Seeing records of the whole company</source>
        <translation>查閱全公司記錄</translation>
    </message>
    <message>
        <source>Judicial or government request</source>
        <translation>司法、行政機關調取</translation>
    </message>
    <message>
        <source>Request by another outside body</source>
        <translation>其他外部單位調取</translation>
    </message>
    <message>
        <source>Correction of a filed record</source>
        <translation>更正已歸檔記錄</translation>
    </message>
    <message>
        <source>Change of a retention period</source>
        <translation>調整留存期限</translation>
    </message>
    <message>
        <source>Lifting a hold</source>
        <translation>解除封存</translation>
    </message>
    <message>
        <source>Disposition plan</source>
        <translation>處置方案</translation>
    </message>
    <message>
        <source>Restore over a live store</source>
        <translation>覆蓋恢復在用檔案庫</translation>
    </message>
    <message>
        <source>Giving a privileged role</source>
        <translation>授予特權角色</translation>
    </message>
    <message>
        <source>Review and filing of a record</source>
        <translation>記錄的審核與歸檔</translation>
    </message>
    <message>
        <source>Filing of a head&apos;s own record</source>
        <translation>負責人本人記錄的歸檔</translation>
    </message>
    <message>
        <source>Destruction with a witness</source>
        <translation>見證下的銷毀</translation>
    </message>
    <message>
        <source>Bringing cleared records back</source>
        <translation>恢復已清理記錄</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>無法寫入圖片 %1。</translation>
    </message>
</context>
<context>
    <name>SqlCipher</name>
    <message>
        <source>ZIP archive or Office document</source>
        <translation>ZIP 壓縮包或 Office 文件</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>old Office document</source>
        <translation>舊版 Office 文件</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>compressed file</source>
        <translation>壓縮檔案</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z 壓縮包</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR 壓縮包</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Outlook data file</source>
        <translation>Outlook 資料檔案</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>錄音錄影</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The connection could not be closed</source>
        <translation>連線未能關閉</translation>
    </message>
    <message>
        <source>The connection is not open</source>
        <translation>連線未開啟</translation>
    </message>
    <message>
        <source>The transaction could not go on</source>
        <translation>事務未能繼續</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the right to write there, or open a finished copy for reading only.</source>
        <translation>未作任何改動。請申請該處的寫入權限，或以只讀方式開啟完整副本。</translation>
    </message>
    <message>
        <source>%1 is not a database of Tongjian but another kind of file (%2).</source>
        <translation>%1 不是通鑑的資料庫，而是另一種檔案（%2）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the right file, or restore this one from a backup.</source>
        <translation>未作任何改動。請選擇正確的檔案，或從備份恢復。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the file from a backup.</source>
        <translation>未作任何改動。請從備份恢復該檔案。</translation>
    </message>
    <message>
        <source>The database %1 is not there.</source>
        <translation>資料庫 %1 不存在。</translation>
    </message>
    <message>
        <source>Nothing was created. Look for its folder elsewhere, or restore it from a backup.</source>
        <translation>未新建任何內容。請到別處查詢其資料夾，或從備份恢復。</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a database.</source>
        <translation>%1 是資料夾或裝置，不是資料庫。</translation>
    </message>
    <message>
        <source>Please choose the database file.</source>
        <translation>請選擇資料庫檔案。</translation>
    </message>
    <message>
        <source>The database %1 cannot be read.</source>
        <translation>無法讀取資料庫 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and of its folder.</source>
        <translation>未作任何改動。請檢查該檔案及其資料夾的權限。</translation>
    </message>
    <message>
        <source>%1 is a database without encryption.</source>
        <translation>%1 是未加密的資料庫。</translation>
    </message>
    <message>
        <source>Tongjian never writes such files, so somebody has put it there. Nothing was changed. Restore the file from a backup.</source>
        <translation>通鑑從不寫入這種檔案，它是被人放到這裡的。未作任何改動。請從備份恢復該檔案。</translation>
    </message>
    <message>
        <source>The database %1 is empty.</source>
        <translation>資料庫 %1 是空的。</translation>
    </message>
    <message>
        <source>The database %1 was cut off; its end is missing.</source>
        <translation>資料庫 %1 被截斷，缺少末尾部分。</translation>
    </message>
    <message>
        <source>The newest changes are not yet in %1 itself.</source>
        <translation>最新的改動尚未寫入 %1 本身。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it in every other program, or open it once where it can be written.</source>
        <translation>未作任何改動。請在其他程式中關閉它，或先在可寫的地方開啟一次。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>已有檔案 %1。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Open it, or choose another place.</source>
        <translation>未覆蓋任何內容。請直接開啟它，或另選位置。</translation>
    </message>
    <message>
        <source>%1 of another database lies at this place.</source>
        <translation>該處留有另一資料庫的 %1。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. It may hold that database&apos;s newest changes: keep it with its database, or choose another place.</source>
        <translation>未覆蓋任何內容。其中可能有那個資料庫的最新改動：請與該資料庫一併保留，或另選位置。</translation>
    </message>
    <message>
        <source>The folder for %1 is not there.</source>
        <translation>存放 %1 的資料夾不存在。</translation>
    </message>
    <message>
        <source>Nothing was created. Make the folder first, or choose another place.</source>
        <translation>未新建任何內容。請先建立資料夾，或另選位置。</translation>
    </message>
    <message>
        <source>There is no space left for %1.</source>
        <translation>沒有空間存放 %1。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>%1 所在的資料夾不可寫。</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>無法新建 %1。</translation>
    </message>
    <message>
        <source>Nothing was created. Free some space and try again.</source>
        <translation>未新建任何內容。請騰出空間後重試。</translation>
    </message>
    <message>
        <source>Nothing was created. Check the permissions of the folder, or choose another place.</source>
        <translation>未新建任何內容。請檢查資料夾權限，或另選位置。</translation>
    </message>
    <message>
        <source>The database %1 is damaged or incomplete.</source>
        <translation>資料庫 %1 已損壞或不完整。</translation>
    </message>
    <message>
        <source>The key does not open %1.</source>
        <translation>金鑰打不開 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Either the key belongs to another database, or the file is damaged or was never Tongjian&apos;s; without the right key these cannot be told apart. If the key is right, restore the file from a backup.</source>
        <translation>未作任何改動。可能金鑰屬於另一資料庫，也可能檔案已損壞或本非通鑑所建；沒有正確的金鑰無法區分。如金鑰無誤，請從備份恢復該檔案。</translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written.</source>
        <translation>%1 或其資料夾不可寫。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>未作任何改動。請騰出空間後重試。</translation>
    </message>
    <message>
        <source>Others are using %1 and did not let go in time.</source>
        <translation>其他人正在使用 %1，未能及時釋放。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please try again in a moment.</source>
        <translation>未作任何改動。請稍後再試。</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 未能讀寫。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk and the connection to it.</source>
        <translation>未作任何改動。請檢查磁碟及其連線。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 未能開啟。</translation>
    </message>
    <message>
        <source>Nothing was changed. This is a mistake of the program; please report it with the log.</source>
        <translation>未作任何改動。這是程式的錯誤，請連同執行日誌一併報告。</translation>
    </message>
    <message>
        <source>%1 cannot be used safely here.</source>
        <translation>在這裡無法安全使用 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. The file system or the SQLCipher library refuses what safe writing needs; keep the store on a local disk.</source>
        <translation>未作任何改動。檔案系統或 SQLCipher 元件不支援安全寫入；請把檔案庫放在本地磁碟。</translation>
    </message>
    <message>
        <source>The SQLCipher library of this computer cannot be used.</source>
        <translation>本機的 SQLCipher 元件無法使用。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tongjian needs SQLCipher 3.4 or a 4.x version.</source>
        <translation>未作任何改動。通鑑需要 SQLCipher 3.4 或 4.x。</translation>
    </message>
    <message>
        <source>The statement could not be prepared</source>
        <translation>語句未能預備</translation>
    </message>
    <message>
        <source>The statement is empty</source>
        <translation>語句是空的</translation>
    </message>
    <message>
        <source>Only one statement can be carried out at a time</source>
        <translation>一次只能執行一條語句</translation>
    </message>
    <message>
        <source>The statement takes %1 values, but %2 were given</source>
        <translation>語句需要 %1 個值，卻給了 %2 個</translation>
    </message>
    <message>
        <source>No statement is prepared</source>
        <translation>沒有預備好的語句</translation>
    </message>
    <message>
        <source>A batch needs values</source>
        <translation>批次執行需要數值</translation>
    </message>
    <message>
        <source>A batch takes a list of values for each parameter</source>
        <translation>批次執行的每個引數需要一列數值</translation>
    </message>
    <message>
        <source>The lists of a batch must have the same length</source>
        <translation>批次執行的各列長度須相同</translation>
    </message>
    <message>
        <source>Value %1 cannot be stored: %2</source>
        <translation>第 %1 個值無法儲存：%2</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>數字過大</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>the year is out of range</source>
        <translation>年份超出範圍</translation>
    </message>
    <message>
        <source>the database has no place for the type %1</source>
        <translation>資料庫沒有 %1 類型的位置</translation>
    </message>
    <message>
        <source>There is no space left on the disk of the store.</source>
        <translation>檔案庫所在磁碟沒有空間了。</translation>
    </message>
    <message>
        <source>The last step was not saved; everything before it is kept. Free some space and try again.</source>
        <translation>最後一步未儲存，此前的都已保留。請騰出空間後重試。</translation>
    </message>
    <message>
        <source>Others are using the store and did not let go in time.</source>
        <translation>其他人正在使用檔案庫，未能及時釋放。</translation>
    </message>
    <message>
        <source>A file of the store is damaged or was altered.</source>
        <translation>檔案庫的某個檔案已損壞或被改動。</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop working with this store, keep its folder as it is, and restore from a backup.</source>
        <translation>未作任何改動。請停止使用此檔案庫，原樣保留其資料夾，並從備份恢復。</translation>
    </message>
    <message>
        <source>The store can only be read here.</source>
        <translation>此處的檔案庫只能讀取。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the folder, or open the store where it can be written.</source>
        <translation>未作任何改動。請檢查資料夾權限，或在可寫的地方開啟。</translation>
    </message>
    <message>
        <source>A file of the store could not be read or written.</source>
        <translation>檔案庫的某個檔案未能讀寫。</translation>
    </message>
    <message>
        <source>The last step was not saved; everything before it is kept. Check the disk and the connection to it.</source>
        <translation>最後一步未儲存，此前的都已保留。請檢查磁碟及其連線。</translation>
    </message>
    <message>
        <source>This does not fit what is stored already.</source>
        <translation>與已儲存的內容不符。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the present state and try again.</source>
        <translation>未作任何改動。請檢視當前狀態後重試。</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>內容過大，無法儲存。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please store it in smaller parts.</source>
        <translation>未作任何改動。請分成較小部分儲存。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>The store could not carry out a step.</source>
        <translation>檔案庫未能完成一個步驟。</translation>
    </message>
    <message>
        <source>The statement could not be carried out</source>
        <translation>語句未能執行</translation>
    </message>
    <message>
        <source>The database file could not be read.</source>
        <translation>無法讀取資料庫檔案。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk that it lies on.</source>
        <translation>未作任何改動。請檢查其所在的磁碟。</translation>
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
        <translation>沒有部門「%1」。</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密碼</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>A login name has no blanks and at most 60 characters.</source>
        <translation>登入名稱不能含空格，最多 60 個字元。</translation>
    </message>
    <message>
        <source>No row names the columns. The list needs at least a name or login name and a department.</source>
        <translation>沒有找到表頭。名冊至少要有姓名或登入名稱，以及部門。</translation>
    </message>
    <message>
        <source>Names have at most 100 characters.</source>
        <translation>名稱最多 100 個字元。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address or number; the rest of the row is taken.</source>
        <translation>「%1」不是電子郵件地址或號碼；本列其餘內容照常處理。</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already.</source>
        <translation>%1 已在第 %2 列出現。</translation>
    </message>
    <message>
        <source>Several people are called %1, and the row has no login name.</source>
        <translation>有多人名為%1，而本列沒有登入名稱。</translation>
    </message>
    <message>
        <source>A new person needs a name, a login name and a department.</source>
        <translation>新員工須有姓名、登入名稱和部門。</translation>
    </message>
    <message>
        <source>%1 stands in the list already.</source>
        <translation>%1已在名冊中出現。</translation>
    </message>
    <message>
        <source>The account %1 is disabled. Enable it if this is the same person; somebody new needs another login name.</source>
        <translation>帳號 %1 已停用。若為同一人請啟用該帳號；新員工須用另一個登入名稱。</translation>
    </message>
    <message>
        <source>The addresses noted so far cannot be read with this login; they stay as they are.</source>
        <translation>目前登入無法讀取此人已登記的地址，地址保持不變。</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>Nobody is left as %1: %2 decides in that place, and the decision says so.</source>
        <translation>沒有人可任%1：由%2代為決定，決定上會註明。</translation>
    </message>
    <message>
        <source>In some departments nobody is left as %1: %2 decides there in that place, and the decision says so.</source>
        <translation>有的部門沒有人可任%1：由%2代為決定，決定上會註明。</translation>
    </message>
    <message>
        <source>Nobody is left as %1 who has no other part in it. Give one more person this role.</source>
        <translation>缺少未參與此事的%1，請再安排一人擔任。</translation>
    </message>
    <message>
        <source>In some departments nobody is left as %1 who has no other part in it. Give one more person there this role.</source>
        <translation>有的部門缺少未參與此事的%1，請在該部門再安排一人擔任。</translation>
    </message>
    <message>
        <source>Nobody is %1.</source>
        <translation>沒有人擔任%1。</translation>
    </message>
    <message>
        <source>Nobody is %1, who decides when somebody becomes %2.</source>
        <translation>沒有人擔任%1，而授予%2須由其決定。</translation>
    </message>
    <message>
        <source>For some departments nobody is left as %1 who has no other part in it. Give one more person this role.</source>
        <translation>對有的部門，缺少未參與此事的%1，請再安排一人擔任。</translation>
    </message>
    <message>
        <source>Nobody is left as %1 to fulfil what was granted: who decided does not. Give one more person this role.</source>
        <translation>批准後無人可任%1協助提供：審批人不得兼辦。請再給一人此角色。</translation>
    </message>
</context>
<context>
    <name>StatisticsSheet</name>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Of which records</source>
        <translation>查詢範圍</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>記錄總數</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>統計時間</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>統計人</translation>
    </message>
    <message>
        <source>Statistics of communication records</source>
        <translation>通訊記錄統計</translation>
    </message>
    <message>
        <source>%1 · application %2 · made by %3, %4</source>
        <translation>%1 · 申請 %2 · %3 統計於 %4</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The account&apos;s first login data is damaged.</source>
        <translation>帳號的首次登入資料已損壞。</translation>
    </message>
    <message>
        <source>Ask the security administrator to renew the account.</source>
        <translation>請安全管理員換髮帳號。</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>登入名或密碼不正確。</translation>
    </message>
    <message>
        <source>Check the Caps Lock key and try again. A forgotten password can be renewed by the security administrator together with another person.</source>
        <translation>請檢查大寫鎖定鍵後重試。忘記密碼時，可由安全管理員會同另一人換髮。</translation>
    </message>
    <message>
        <source>The account&apos;s keys in store.json do not belong together.</source>
        <translation>store.json 中該帳號的金鑰不配套。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put store.json back from the newest backup.</source>
        <translation>未作任何改動。請從最新備份放回 store.json。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters. A sentence is easiest to remember.</source>
        <translation>
            <numerusform>密碼至少 %n 個字元，用一句話最容易記住。</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>此密碼太容易猜到。</translation>
    </message>
    <message>
        <source>The password must not contain the login name.</source>
        <translation>密碼不得包含登入名。</translation>
    </message>
    <message>
        <source>The failed login cannot be recorded, so logging in is not possible now.</source>
        <translation>登入失敗無法記錄，因此現在不能登入。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write into the store&apos;s folder.</source>
        <translation>請確認磁碟未滿，且您可以寫入檔案庫的資料夾。</translation>
    </message>
    <message>
        <source>The company&apos;s name is missing.</source>
        <translation>缺少公司名稱。</translation>
    </message>
    <message>
        <source>At least one department is needed, each with a name.</source>
        <translation>至少需要一個部門，且每個部門須有名稱。</translation>
    </message>
    <message>
        <source>Two departments have the same name.</source>
        <translation>有兩個部門同名。</translation>
    </message>
    <message>
        <source>Everybody needs a name and a login name.</source>
        <translation>每個人都須有姓名和登入名。</translation>
    </message>
    <message>
        <source>%1 belongs to no department.</source>
        <translation>%1沒有所屬部門。</translation>
    </message>
    <message>
        <source>%1 cannot be both %2 and %3: they must be different persons.</source>
        <translation>%1不能同時擔任%2和%3：二者須由不同的人擔任。</translation>
    </message>
    <message>
        <source>Two persons have the same login name.</source>
        <translation>有兩個人的登入名相同。</translation>
    </message>
    <message>
        <source>Nobody is %1 yet.</source>
        <translation>尚無人擔任%1。</translation>
    </message>
    <message>
        <source>Whoever sets the store up must be a security administrator.</source>
        <translation>建立檔案庫的人須是安全管理員。</translation>
    </message>
    <message>
        <source>The period for %1 records must be at least 6 months.</source>
        <translation>%1記錄的留存期限至少為 6 個月。</translation>
    </message>
    <message>
        <source>Nothing was created yet. Mend this and try again.</source>
        <translation>尚未新建任何內容。請更正後重試。</translation>
    </message>
    <message>
        <source>There is already something at %1.</source>
        <translation>%1 處已有內容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder that does not exist yet.</source>
        <translation>未作任何改動。請選擇一個尚不存在的資料夾。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>請確認您可以寫入該處。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another password.</source>
        <translation>未作任何改動。請換一個密碼。</translation>
    </message>
    <message>
        <source>Journal entry %1 is not valid: %2</source>
        <translation>日誌第 %1 條無效：%2</translation>
    </message>
    <message>
        <source>Ask the auditor to verify the journal. Until then the store opens for reading only.</source>
        <translation>請審計員核驗日誌。在此之前檔案庫只能讀取。</translation>
    </message>
    <message>
        <source>This person is not active.</source>
        <translation>此人的帳號未啟用。</translation>
    </message>
    <message>
        <source>This role cannot be given.</source>
        <translation>不能授予此角色。</translation>
    </message>
    <message>
        <source>There is no such department.</source>
        <translation>沒有這個部門。</translation>
    </message>
    <message>
        <source>Only heads belong to a department by role.</source>
        <translation>只有部門負責人按部門擔任角色。</translation>
    </message>
    <message>
        <source>This person already has the role.</source>
        <translation>此人已擔任該角色。</translation>
    </message>
    <message>
        <source>%1 and %2 must be different persons.</source>
        <translation>%1和%2須由不同的人擔任。</translation>
    </message>
    <message>
        <source>the signer had no right to do this</source>
        <translation>簽名人無權這樣做</translation>
    </message>
    <message>
        <source>Journal entry %1 names an unknown act.</source>
        <translation>日誌第 %1 條寫有未知的操作。</translation>
    </message>
    <message>
        <source>It was written by a newer version or altered. Ask the auditor to verify the journal.</source>
        <translation>它由更新版本寫入，或已被改動。請審計員核驗日誌。</translation>
    </message>
    <message>
        <source>Journal entry %1 cannot be read.</source>
        <translation>無法讀取日誌第 %1 條。</translation>
    </message>
    <message>
        <source>Ask the auditor to verify the journal.</source>
        <translation>請審計員核驗日誌。</translation>
    </message>
    <message>
        <source>This is no journal head: %1</source>
        <translation>這不是日誌末條：%1</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 hexadecimal digits, as the head slip prints it.</source>
        <translation>末條由序號、冒號和 64 位十六進位制數字組成，見末條憑條。</translation>
    </message>
    <message>
        <source>Your keys do not open this.</source>
        <translation>您的金鑰打不開此內容。</translation>
    </message>
    <message>
        <source>A filed record is read through an approved application.</source>
        <translation>已歸檔的記錄須經批准的查詢申請方可查閱。</translation>
    </message>
    <message>
        <source>A role key in keys.db is not the one that the journal names.</source>
        <translation>keys.db 中的某個角色金鑰與日誌所載不符。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell the auditor; keys.db must be restored from a backup.</source>
        <translation>未作任何改動。請告知審計員，keys.db 須從備份恢復。</translation>
    </message>
    <message>
        <source>There is nobody to seal this to yet.</source>
        <translation>目前還沒有可接收此加密內容的人。</translation>
    </message>
    <message>
        <source>The person has to log in once before.</source>
        <translation>須由其本人先登入一次。</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Tongjian.</source>
        <translation>此檔案庫由更新版本的通鑑寫入。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>未作任何改動。請安裝新版本後開啟。</translation>
    </message>
    <message>
        <source>The record %1 was altered outside Tongjian and is not shown.</source>
        <translation>記錄 %1 在通鑑之外被改動，不予顯示。</translation>
    </message>
    <message>
        <source>Tell the auditor. The record can be restored from a backup.</source>
        <translation>請告知審計員，記錄可從備份恢復。</translation>
    </message>
    <message>
        <source>This record was altered outside Tongjian and is not shown.</source>
        <translation>此記錄在通鑑之外被改動，不予顯示。</translation>
    </message>
    <message>
        <source>The store is open for checking only: %1</source>
        <translation>檔案庫僅供核驗：%1</translation>
    </message>
    <message>
        <source>Nothing can be read or changed until the auditor has looked at it. Do not delete anything; keep a copy of the folder.</source>
        <translation>審計員處理之前，不能查閱或改動任何內容。請勿刪除任何東西，並保留資料夾的副本。</translation>
    </message>
    <message>
        <source>Journal entry %1 is not what its signer signed.</source>
        <translation>日誌第 %1 條與簽名人所籤的不符。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>日誌是空的。</translation>
    </message>
    <message>
        <source>Journal entry %1 is missing or was changed.</source>
        <translation>日誌第 %1 條缺失或被改動。</translation>
    </message>
    <message>
        <source>store.json belongs to another founding than the journal.</source>
        <translation>store.json 與日誌不是同一次建庫。</translation>
    </message>
    <message>
        <source>Put the store&apos;s files back from one and the same backup.</source>
        <translation>請從同一份備份放回檔案庫的檔案。</translation>
    </message>
    <message>
        <source>This is not the store that this computer knows: its founding key differs.</source>
        <translation>這不是本機認識的檔案庫：建庫金鑰不同。</translation>
    </message>
    <message>
        <source>Journal entry %1 is not the one that this computer saw.</source>
        <translation>日誌第 %1 條不是本機見過的那一條。</translation>
    </message>
    <message>
        <source>The store is older than this computer last saw it: it knows entry %1, the journal ends at %2.</source>
        <translation>檔案庫比本機上次所見更舊：本機見過第 %1 條，而日誌止於第 %2 條。</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at entry %1.</source>
        <translation>日誌鏈條在第 %1 條斷開。</translation>
    </message>
    <message>
        <source>The journal became shorter while the store was open.</source>
        <translation>檔案庫開啟期間日誌變短了。</translation>
    </message>
    <message>
        <source>keys.db is older than the journal says: it stands at entry %1 instead of %2.</source>
        <translation>keys.db 比日誌所載更舊：停在第 %1 條，應為第 %2 條。</translation>
    </message>
    <message>
        <source>keys.db does not belong to this journal.</source>
        <translation>keys.db 不屬於此日誌。</translation>
    </message>
    <message>
        <source>store.json is older than the journal says: it stands at entry %1 instead of %2.</source>
        <translation>store.json 比日誌所載更舊：停在第 %1 條，應為第 %2 條。</translation>
    </message>
    <message>
        <source>store.json does not belong to this journal.</source>
        <translation>store.json 不屬於此日誌。</translation>
    </message>
    <message>
        <source>A table that decides rights was changed outside Tongjian.</source>
        <translation>決定權限的某個資料表在通鑑之外被改動。</translation>
    </message>
    <message>
        <source>An account in store.json was changed outside Tongjian: %1</source>
        <translation>store.json 中的一個帳號在通鑑之外被改動：%1</translation>
    </message>
    <message>
        <source>An account is missing in store.json: %1</source>
        <translation>store.json 中缺少一個帳號：%1</translation>
    </message>
    <message>
        <source>store.json says something else than the journal: %1.</source>
        <translation>store.json 與日誌所載不一致：%1。</translation>
    </message>
    <message>
        <source>the company&apos;s name</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>恢復金鑰</translation>
    </message>
    <message>
        <source>the auditors&apos; key</source>
        <translation>審計員的金鑰</translation>
    </message>
    <message>
        <source>The store&apos;s description (store.json) is damaged.</source>
        <translation>檔案庫的說明檔案（store.json）已損壞。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file back from the newest backup.</source>
        <translation>未作任何改動。請從最新備份放回該檔案。</translation>
    </message>
    <message>
        <source>There is no Tongjian store in this folder.</source>
        <translation>此資料夾中沒有通鑑檔案庫。</translation>
    </message>
    <message>
        <source>The store&apos;s description (store.json) cannot be read.</source>
        <translation>無法讀取檔案庫的說明檔案（store.json）。</translation>
    </message>
    <message>
        <source>Choose the folder that holds store.json and records.db.</source>
        <translation>請選擇含有 store.json 和 records.db 的資料夾。</translation>
    </message>
    <message>
        <source>The store&apos;s description (store.json) cannot be written. The old one is kept.</source>
        <translation>無法寫入檔案庫的說明檔案（store.json），舊檔案已保留。</translation>
    </message>
    <message>
        <source>This folder lies on a network file system (%1). Nothing was opened or changed.</source>
        <translation>此資料夾位於網路檔案系統（%1）上。未開啟或改動任何內容。</translation>
    </message>
    <message>
        <source>Locks and durable writes cannot be relied on there. Keep the store on a local disk; several people can work on it through a terminal server.</source>
        <translation>那裡的鎖定和落盤寫入不可靠。請把檔案庫放在本地磁碟；多人可透過終端機伺服器共同使用。</translation>
    </message>
    <message>
        <source>The store cannot be locked for writing. Nothing was changed.</source>
        <translation>無法鎖定檔案庫以寫入。未作任何改動。</translation>
    </message>
    <message>
        <source>Check that you may write into the store&apos;s folder and that the disk is not full.</source>
        <translation>請確認您可以寫入檔案庫的資料夾，且磁碟未滿。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A sentence is easiest to remember.</source>
        <translation>
            <numerusform>至少 %n 個字元，用一句話最容易記住。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account was renewed: the keys of this login no longer count.</source>
        <translation>此帳號已經換發，本次登入的金鑰不再有效。</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in again with what the security administrator and the second person gave you.</source>
        <translation>未作任何改動。請用安全管理員和確認人分別交給您的初始密碼和確認碼重新登入。</translation>
    </message>
    <message>
        <source>The confirmation code is not right.</source>
        <translation>確認碼不對。</translation>
    </message>
    <message>
        <source>Nothing was changed. It comes from the person who confirmed the renewal, not from the security administrator.</source>
        <translation>未作任何改動。確認碼由確認換發的人交給您，不是由安全管理員給出。</translation>
    </message>
    <message>
        <source>nobody else has confirmed it</source>
        <translation>沒有另一人的有效確認</translation>
    </message>
    <message>
        <source>the recovery sheets were not replaced</source>
        <translation>沒有更換恢復單</translation>
    </message>
    <message>
        <source>This is the same sheet twice.</source>
        <translation>兩次輸入的是同一張恢復單。</translation>
    </message>
    <message>
        <source>Take a second sheet; any two of the three fit together.</source>
        <translation>請取另一張；三張中任意兩張可以配用。</translation>
    </message>
    <message>
        <source>These two sheets do not open the recovery key of this store.</source>
        <translation>這兩張恢復單打不開此檔案庫的恢復金鑰。</translation>
    </message>
    <message>
        <source>They are of different sets, of another store, or were replaced by newer ones. Look at the date on the sheets.</source>
        <translation>它們可能不是同一套、屬於另一檔案庫，或已被新的恢復單取代。請核對恢復單上的日期。</translation>
    </message>
    <message>
        <source>Only heads and records officers name substitutes.</source>
        <translation>只有部門負責人和檔案管理員可以指定代理人。</translation>
    </message>
    <message>
        <source>Only who holds a role names a substitute for it.</source>
        <translation>只有擔任該角色的本人可以指定代理人。</translation>
    </message>
    <message>
        <source>This person has to log in once before.</source>
        <translation>此人須先登入一次。</translation>
    </message>
    <message>
        <source>A substitution begins now or later and ends after it began.</source>
        <translation>代理從現在或以後開始，結束日期須在開始之後。</translation>
    </message>
    <message numerus="yes">
        <source>A substitution lasts at most %n days and begins within as many.</source>
        <translation>
            <numerusform>代理最長 %n 天，並須在 %n 天之內開始。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a substitute for this time already. End that first.</source>
        <translation>這段時間已有代理人，請先結束原來的代理。</translation>
    </message>
    <message>
        <source>This computer is not remembered for this account.</source>
        <translation>此帳號未記住本機。</translation>
    </message>
    <message>
        <source>its format</source>
        <translation>檔案格式版本</translation>
    </message>
    <message>
        <source>Nobody would be left who could give anybody a role. Give another person this role first.</source>
        <translation>如此將無人能夠授予角色。請先讓另一人擔任該角色。</translation>
    </message>
    <message>
        <source>The store is read without a pause: no moment was found to copy it at.</source>
        <translation>檔案庫一直有人讀取，找不到可供複製的時刻。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close what searches or exports, and another backup if one is running; then try again.</source>
        <translation>未作任何改動。請關閉正在進行的檢索或匯出，以及正在進行的其他備份，再試一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and of its folder.</source>
        <translation>未作任何改動。請檢查該檔案及其資料夾的許可權。</translation>
    </message>
    <message>
        <source>The note on a restoration cannot be read: %1</source>
        <translation>恢復說明檔案無法讀取：%1</translation>
    </message>
    <message>
        <source>A head holds records of the own department, and no others.</source>
        <translation>部門負責人只能封存本部門的記錄。</translation>
    </message>
    <message>
        <source>It extends nothing.</source>
        <translation>並未延長任何期限。</translation>
    </message>
    <message>
        <source>Journal entry %1 brings about what nobody decided.</source>
        <translation>日誌第 %1 條所載事項未經審批。</translation>
    </message>
    <message>
        <source>Ask the auditor to verify the journal. Until then nothing is cleared.</source>
        <translation>請審計員核驗日誌；在此之前不得清理。</translation>
    </message>
    <message>
        <source>This store was put back from the backup %1. Two persons accept it first.</source>
        <translation>此庫由備份 %1 恢復，須經安全管理員和高層領導批准後啟用。</translation>
    </message>
    <message>
        <source>records.db is older than keys.db, which stands at entry %1; the journal ends at %2.</source>
        <translation>records.db 比 keys.db 舊：後者已到日誌第 %1 條，日誌只到第 %2 條。</translation>
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
        <translation>此草稿已被提交或放棄。</translation>
    </message>
    <message>
        <source>This record can no longer be submitted.</source>
        <translation>此記錄不能再提交。</translation>
    </message>
    <message>
        <source>The draft is kept. Look at the record&apos;s history.</source>
        <translation>草稿已保留。請檢視記錄的經過。</translation>
    </message>
    <message>
        <source>A returned record keeps its class.</source>
        <translation>退回的記錄不能改變類別。</translation>
    </message>
    <message>
        <source>Withdraw it and enter a new one instead.</source>
        <translation>請撤回後另行新建。</translation>
    </message>
    <message>
        <source>An attachment belongs to another record.</source>
        <translation>某個附件屬於另一條記錄。</translation>
    </message>
    <message>
        <source>This record can no longer be withdrawn.</source>
        <translation>此記錄不能再撤回。</translation>
    </message>
    <message>
        <source>Once approved it takes its course. Ask for a correction instead.</source>
        <translation>通過之後須按程序辦理，如有錯誤請申請更正。</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>Only who holds a role names a substitute for it.</source>
        <translation>只有擔任該角色的本人可以指定代理人。</translation>
    </message>
    <message>
        <source>The last day comes after the first one or is the same.</source>
        <translation>最後一天不能早於第一天。</translation>
    </message>
    <message>
        <source>The clock is in doubt, so a period cannot be set now.</source>
        <translation>時鐘存疑，暫時不能安排代理期間。</translation>
    </message>
    <message>
        <source>Nothing was changed. Set this computer&apos;s clock right, or ask the auditor to accept it.</source>
        <translation>未作任何變更。請校準本機時鐘，或請審計員確認時鐘。</translation>
    </message>
    <message>
        <source>You do not have the key of this role yet, so you cannot hand it on.</source>
        <translation>您還沒有這一角色的金鑰，無法移交。</translation>
    </message>
    <message>
        <source>Nothing was changed. Another holder hands it to you at their next login.</source>
        <translation>未作任何變更。其他擔任者下次登入時會移交給您。</translation>
    </message>
    <message>
        <source>There is no such substitution.</source>
        <translation>沒有這項代理。</translation>
    </message>
    <message>
        <source>Only the person represented, the substitute, the security administrator or an auditor ends a substitution.</source>
        <translation>只有被代理人、代理人、安全管理員或審計員可以結束代理。</translation>
    </message>
    <message>
        <source>This substitution was ended already.</source>
        <translation>這項代理已經結束。</translation>
    </message>
    <message>
        <source>You can no longer end this substitution.</source>
        <translation>您已不能結束這項代理。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The program that reads files, tongjian-extract, cannot be started.</source>
        <translation>無法啟動讀取檔案的程式 tongjian-extract。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install Tongjian again.</source>
        <translation>未作任何變更。請重新安裝通鑑。</translation>
    </message>
    <message>
        <source>It is larger than a list can be.</source>
        <translation>檔案超出名冊的大小限制。</translation>
    </message>
    <message>
        <source>It is an old spreadsheet (XLS) or protected by a password. Save it as XLSX or CSV without one.</source>
        <translation>這是舊格式試算表（XLS）或設有密碼。請另存為不設密碼的 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>It broke off the program that reads it, so it is damaged or dangerous.</source>
        <translation>讀取程式因此檔案中止，檔案可能已損壞或有危險。</translation>
    </message>
    <message>
        <source>Reading it took too long, so it is damaged or dangerous.</source>
        <translation>讀取時間過長，檔案可能已損壞或有危險。</translation>
    </message>
    <message>
        <source>It is neither CSV nor XLSX, or damaged.</source>
        <translation>檔案不是 CSV 或 XLSX，或已損壞。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message>
        <source>The list was not read. %1</source>
        <translation>名冊未能讀取。%1</translation>
    </message>
</context>
<context>
    <name>TimeBasis</name>
    <message>
        <source>No time is known</source>
        <translation>時間不明</translation>
    </message>
    <message>
        <source>Stated by the sender</source>
        <translation>發件人所標時間</translation>
    </message>
    <message>
        <source>Stated without a time zone; Beijing time is assumed</source>
        <translation>原文未標時區，按北京時間計</translation>
    </message>
    <message>
        <source>From the first mail server, as the sender&apos;s is missing or not to be believed</source>
        <translation>發件時間缺失或不可信，取最早經手伺服器的時間</translation>
    </message>
    <message>
        <source>From the mailbox, as the message has none to be believed</source>
        <translation>郵件中沒有可信的時間，取郵箱檔案所記時間</translation>
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
        <translation>螢幕查閱</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>摘錄</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>The journal does not contain the head that was kept elsewhere: entry %1.</source>
        <translation>日誌不含另行儲存的末條：第 %1 條。</translation>
    </message>
    <message>
        <source>The verification was stopped. Nothing was changed.</source>
        <translation>核驗已停止。未作任何改動。</translation>
    </message>
    <message>
        <source>The file %1 does not fit together: %2</source>
        <translation>檔案 %1 內部不一致：%2</translation>
    </message>
    <message>
        <source>Journal entries %1 to %2 are missing.</source>
        <translation>日誌缺少第 %1 至第 %2 條。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow on the one before it.</source>
        <translation>第 %1 條與前一條不銜接。</translation>
    </message>
    <message>
        <source>Entry %1 names other changes of keys or accounts than came before it.</source>
        <translation>第 %1 條所載的金鑰或帳號變更與此前不符。</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>第 %1 條被改動。</translation>
    </message>
    <message>
        <source>Entry %1 does not carry the signature of the person it names.</source>
        <translation>第 %1 條沒有其所載人員的簽名。</translation>
    </message>
    <message>
        <source>store.json belongs to another founding than the journal.</source>
        <translation>store.json 與日誌不是同一次建庫。</translation>
    </message>
    <message>
        <source>Entry %1 was signed by somebody without the right to it at that time.</source>
        <translation>第 %1 條的簽名人當時無此權限。</translation>
    </message>
    <message>
        <source>The collected records of entry %1 are not as they were taken in.</source>
        <translation>第 %1 條所載的採集記錄與採集時不一致。</translation>
    </message>
    <message>
        <source>Entry %1 moves a record in a way that the regulation does not know.</source>
        <translation>第 %1 條對記錄的處理不合制度規定。</translation>
    </message>
    <message>
        <source>Entry %1 decides on something else than the record was.</source>
        <translation>第 %1 條所決定的並非記錄當時的內容。</translation>
    </message>
    <message>
        <source>Entry %1 decides on a record without the right to it.</source>
        <translation>第 %1 條無權對記錄作出決定。</translation>
    </message>
    <message>
        <source>The history of the record %1 is not as its journal entries tell it.</source>
        <translation>記錄 %1 的經過與日誌所載不符。</translation>
    </message>
    <message>
        <source>The record %1 stands in no journal entry.</source>
        <translation>記錄 %1 在日誌中沒有記載。</translation>
    </message>
    <message>
        <source>The record %1 is not as its last journal entry left it.</source>
        <translation>記錄 %1 與其最後一條日誌所載不符。</translation>
    </message>
    <message>
        <source>An attachment of the record %1 was altered.</source>
        <translation>記錄 %1 的附件被改動。</translation>
    </message>
    <message>
        <source>The sealed content of the record %1 was altered.</source>
        <translation>記錄 %1 的加密內容被改動。</translation>
    </message>
    <message>
        <source>A record that the journal names is missing.</source>
        <translation>缺少日誌所載的一條記錄。</translation>
    </message>
    <message>
        <source>keys.db has no key for a record.</source>
        <translation>keys.db 缺少某條記錄的金鑰。</translation>
    </message>
    <message>
        <source>keys.db still has keys that filing has taken away.</source>
        <translation>keys.db 仍留有歸檔時應取走的金鑰。</translation>
    </message>
    <message>
        <source>keys.db does not belong to this journal.</source>
        <translation>keys.db 不屬於此日誌。</translation>
    </message>
    <message>
        <source>Entry %1 does not say truly for whom its signer acted.</source>
        <translation>第 %1 條沒有如實寫明簽署人代誰辦理。</translation>
    </message>
    <message>
        <source>Entry %1 prints a record that was not its signer&apos;s to print.</source>
        <translation>第 %1 條列印了簽名人無權列印的記錄。</translation>
    </message>
    <message>
        <source>Entry %1 is a login by a computer that was not remembered then.</source>
        <translation>第 %1 條是由當時未被記住的電腦登入。</translation>
    </message>
    <message>
        <source>Entry %1 is about an application and does not count: %2</source>
        <translation>第 %1 條涉及申請，不予採信：%2</translation>
    </message>
    <message>
        <source>Entry %1 opens a record under a grant that nobody gave.</source>
        <translation>第 %1 條依不存在的授權查閱記錄。</translation>
    </message>
    <message>
        <source>Entry %1 opens a record under a grant that did not cover it.</source>
        <translation>第 %1 條查閱的記錄不在授權之列。</translation>
    </message>
    <message>
        <source>The application %1 is not as its journal entries tell it: %2</source>
        <translation>申請 %1 與日誌所載不一致：%2</translation>
    </message>
    <message>
        <source>keys.db still has keys of a grant that ended.</source>
        <translation>keys.db 中仍有已終止授權的金鑰。</translation>
    </message>
    <message>
        <source>keys.db has keys under a grant that were not granted.</source>
        <translation>keys.db 中有未經授權的金鑰。</translation>
    </message>
    <message>
        <source>keys.db has keys under a grant that nobody gave.</source>
        <translation>keys.db 中有無人給予的授權的金鑰。</translation>
    </message>
    <message>
        <source>An application that the journal names is missing.</source>
        <translation>日誌所載的一份申請缺失。</translation>
    </message>
    <message>
        <source>Entry %1 is about an evidence package that nobody granted.</source>
        <translation>日誌第 %1 條所涉證據包無人批准。</translation>
    </message>
    <message>
        <source>Entry %1 says that an evidence package was received that nobody made.</source>
        <translation>日誌第 %1 條登記了一個從未生成的證據包的簽收。</translation>
    </message>
    <message>
        <source>Entry %1 makes an evidence package under a number that is taken.</source>
        <translation>日誌第 %1 條生成的證據包編號已被佔用。</translation>
    </message>
    <message>
        <source>Entry %1 is about an evidence package that its signer had no right to make.</source>
        <translation>日誌第 %1 條的簽名人無權辦理其所涉證據包。</translation>
    </message>
    <message>
        <source>Entry %1 uses a grant in a way that was not granted.</source>
        <translation>第 %1 條使用授權的方式未經批准。</translation>
    </message>
    <message>
        <source>Entry %1 corrects a record that nobody filed.</source>
        <translation>日誌第 %1 條更正了一條未經歸檔的記錄。</translation>
    </message>
    <message>
        <source>Entry %1 corrects a record without the decisions that it needs.</source>
        <translation>日誌第 %1 條更正了記錄，卻缺少所需的審批。</translation>
    </message>
    <message>
        <source>An earlier version of the record %1 was altered.</source>
        <translation>記錄 %1 的舊版本被改動過。</translation>
    </message>
    <message>
        <source>Entry %1 asks or explains something about a record and does not count: %2</source>
        <translation>第 %1 條涉及對記錄的說明，不予採信：%2</translation>
    </message>
    <message>
        <source>What was asked and explained about the record %1 is not as its journal entries tell it: %2</source>
        <translation>記錄 %1 的說明往來與日誌所載不一致：%2</translation>
    </message>
    <message>
        <source>The record %1 is counted as something else than it is.</source>
        <translation>記錄 %1 的統計資訊與記錄本身不符。</translation>
    </message>
    <message>
        <source>Entry %1 opens a record more often than was granted.</source>
        <translation>日誌第 %1 條開啟記錄的次數超過授權次數。</translation>
    </message>
    <message>
        <source>The application %1 handed out a record that its scope does not cover: %2</source>
        <translation>申請 %1 提供了查詢範圍以外的記錄：%2</translation>
    </message>
    <message>
        <source>Two applications bear the number %1.</source>
        <translation>有兩份申請使用同一編號 %1。</translation>
    </message>
    <message>
        <source>Entry %1 does not tell the heads whose records it used.</source>
        <translation>第 %1 條未向部門負責人載明使用了誰的記錄。</translation>
    </message>
    <message>
        <source>Entry %1 brings about what nobody decided.</source>
        <translation>第 %1 條所載事項未經審批。</translation>
    </message>
    <message>
        <source>Entry %1 is about how long records are kept and does not count: %2</source>
        <translation>第 %1 條涉及留存期限，不予採信：%2</translation>
    </message>
    <message>
        <source>The application %1 was decided on, but what it asks for was not brought about.</source>
        <translation>申請 %1 已獲批准，但所申請的事項並未施行。</translation>
    </message>
    <message>
        <source>The records of entry %1 are not as it left them.</source>
        <translation>第 %1 條日誌所涉記錄與其結果不一致。</translation>
    </message>
    <message>
        <source>Nobody decided on it.</source>
        <translation>未經任何人審批。</translation>
    </message>
    <message>
        <source>Something else was decided on.</source>
        <translation>審批的是其他內容。</translation>
    </message>
    <message>
        <source>The plan %1 was begun without what it needs: %2</source>
        <translation>方案 %1 在條件不具備時開始執行：%2</translation>
    </message>
    <message>
        <source>Entry %1 is about a disposition plan and does not count: %2</source>
        <translation>第 %1 條日誌涉及處置方案，不予認可：%2</translation>
    </message>
    <message>
        <source>It does not fit how far the plan was carried out.</source>
        <translation>與方案的執行進度不符。</translation>
    </message>
    <message>
        <source>Entry %1 cleared records while the clock was in doubt.</source>
        <translation>第 %1 條日誌在時鐘存疑時清理了記錄。</translation>
    </message>
    <message>
        <source>The list of a plan does not say what entry %1 says became of its records.</source>
        <translation>方案清單所載處理結果與第 %1 條日誌不符。</translation>
    </message>
    <message>
        <source>Entry %1 cleared the record %2 although it had to stay.</source>
        <translation>第 %1 條日誌清理了必須保留的記錄 %2。</translation>
    </message>
    <message>
        <source>Entry %1 is about a destruction and does not count: %2</source>
        <translation>第 %1 條日誌涉及銷毀，不予認可：%2</translation>
    </message>
    <message>
        <source>The list of a plan does not say what entry %1 began to destroy.</source>
        <translation>方案清單與第 %1 條日誌開始銷毀的內容不符。</translation>
    </message>
    <message>
        <source>Entry %1 began to destroy a record that had to stay.</source>
        <translation>第 %1 條日誌開始銷毀必須保留的記錄。</translation>
    </message>
    <message>
        <source>Entry %1 destroyed records while the clock was in doubt.</source>
        <translation>第 %1 條日誌在時鐘存疑時銷毀了記錄。</translation>
    </message>
    <message>
        <source>The record %1 was destroyed by no plan.</source>
        <translation>記錄 %1 不是按方案銷毀的。</translation>
    </message>
    <message>
        <source>The record %1 was cleared by no plan.</source>
        <translation>記錄 %1 不是按方案清理的。</translation>
    </message>
    <message>
        <source>The record %1 was cleared, but its content is there.</source>
        <translation>記錄 %1 已清理，但內容仍在。</translation>
    </message>
    <message>
        <source>The record %1 was destroyed, but keys.db has a key for it.</source>
        <translation>記錄 %1 已銷毀，但 keys.db 中仍有其金鑰。</translation>
    </message>
    <message>
        <source>The register of destroyed records in keys.db is not as the journal tells it.</source>
        <translation>keys.db 中的銷毀登記與日誌不符。</translation>
    </message>
    <message>
        <source>Entry %1 saves an attachment that was not for its signer to save.</source>
        <translation>第 %1 條：另存附件者當時無權另存該附件。</translation>
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
        <translation>證據包</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>出具單位</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>接收單位</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>製作人</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>製作時間</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>演算法套件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日誌條目</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Fingerprint of the founding key</source>
        <translation>建庫金鑰指紋</translation>
    </message>
    <message>
        <source>Compare it with what the company has published, or give it with --founding-key: without that nothing shows that this is the company&apos;s own store.</source>
        <translation>請與該單位公布的指紋比對，或用 --founding-key 給出：否則無從證明這是該單位自己的記錄庫。</translation>
    </message>
    <message>
        <source>%1 of the records are redacted derivatives: it is shown which record they come from, not that they repeat the rest of it.</source>
        <translation>其中 %1 件為遮蔽副本：可證明其來源於哪件記錄，不能證明其餘部分與原記錄一致。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…… 另有 %1 項</translation>
    </message>
    <message>
        <source>IN ORDER: signature, files, journal entries, records and decisions fit together.</source>
        <translation>完好：簽章、檔案、日誌條目、記錄與審批相互一致。</translation>
    </message>
    <message>
        <source>NOT IN ORDER: this package is not as it was made, or never was in order. Problems: %1</source>
        <translation>不完好：證據包與生成時不一致，或生成時即有問題。問題數：%1</translation>
    </message>
    <message>
        <source>A fingerprint is 64 hexadecimal digits.</source>
        <translation>指紋應為 64 位十六進位數字。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>沒有選項 %1。</translation>
    </message>
    <message>
        <source>tongjian-verify [--founding-key FINGERPRINT] [--json] PACKAGE
Checks an evidence package, a folder or a ZIP file: the signature, every file, the journal entries, records and decisions. Nothing is changed or unpacked, and nothing but the package is needed.
  --founding-key FINGERPRINT  of the company&apos;s store, as the company has published it
  --json                      one JSON object instead of text
Exit codes: 0 in order, 2 wrong use, 4 not in order, 5 no evidence package.
</source>
        <translation>tongjian-verify [--founding-key 指紋] [--json] 證據包
核驗證據包（資料夾或 ZIP 檔案）：簽章、每個檔案、日誌條目、記錄與審批。不更改、不解壓，除證據包外不需要任何東西。
  --founding-key 指紋  該單位公布的記錄庫建庫金鑰指紋
  --json               以一個 JSON 物件代替文字輸出
結束代碼：0 完好，2 用法錯誤，4 不完好，5 不是證據包。
</translation>
    </message>
    <message>
        <source>It would need far more memory than any evidence package does, and is not read.</source>
        <translation>所需記憶體遠超任何證據包，不予讀取。</translation>
    </message>
    <message>
        <source>Something unexpected happened: the package could not be checked.</source>
        <translation>發生意外情況：證據包未能核驗。</translation>
    </message>
    <message>
        <source>This is no evidence package: it has neither a certificate nor a manifest.</source>
        <translation>這不是證據包：既無證明，也無檔案清單。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>There are more files in it than any evidence package has.</source>
        <translation>其中的檔案數超過任何證據包。</translation>
    </message>
    <message>
        <source>names a file that no package may hold: %1</source>
        <translation>列有證據包不得包含的檔案：%1</translation>
    </message>
    <message>
        <source>the manifest does not say size and digests</source>
        <translation>檔案清單未載明其大小和摘要</translation>
    </message>
    <message>
        <source>stands in the manifest twice</source>
        <translation>在檔案清單中出現兩次</translation>
    </message>
    <message>
        <source>It would unpack to far more than any evidence package holds, and is not read.</source>
        <translation>解壓後的大小遠超任何證據包，不予讀取。</translation>
    </message>
    <message>
        <source>the key of whoever signed it is not in the package</source>
        <translation>包內沒有簽章人的公鑰</translation>
    </message>
    <message>
        <source>is not what certificate.sig signs: one of the two was changed</source>
        <translation>與 certificate.sig 的簽章不符：兩者之一已被更改</translation>
    </message>
    <message>
        <source>is not the one that the certificate names</source>
        <translation>不是證明所載的那一份</translation>
    </message>
    <message>
        <source>the integrity value on it is not that of the files in the manifest</source>
        <translation>所載完整性校驗值與清單中的檔案不符</translation>
    </message>
    <message>
        <source>was added, under a name that no package may hold; it was not read</source>
        <translation>係後來加入，且名稱為證據包所不容；未予讀取</translation>
    </message>
    <message>
        <source>stands there twice, or beside one of the same name in other letters</source>
        <translation>出現兩次，或與僅大小寫不同的檔案並存</translation>
    </message>
    <message>
        <source>is no ordinary file (a link, a device, encrypted); it was not read</source>
        <translation>不是普通檔案（連結、裝置或已加密）；未予讀取</translation>
    </message>
    <message>
        <source>was added: the manifest does not name it</source>
        <translation>係後來加入：檔案清單中沒有它</translation>
    </message>
    <message>
        <source>is larger than any such file</source>
        <translation>超過此類檔案的最大長度</translation>
    </message>
    <message>
        <source>cannot be read to its end: it was changed or is damaged</source>
        <translation>無法讀到末尾：已被更改或已損壞</translation>
    </message>
    <message>
        <source>was changed: size or digest is not what the manifest says</source>
        <translation>已被更改：大小或摘要與檔案清單不符</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>資料夾無法讀取。</translation>
    </message>
    <message>
        <source>This is no ZIP file, or one that ends before its end.</source>
        <translation>這不是 ZIP 檔案，或檔案不完整。</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>沒有這個資料夾或檔案。</translation>
    </message>
    <message>
        <source>An evidence package is a folder or a ZIP file.</source>
        <translation>證據包應為資料夾或 ZIP 檔案。</translation>
    </message>
    <message>
        <source>says something else than what was signed</source>
        <translation>所載內容與簽章內容不符</translation>
    </message>
    <message>
        <source>comes from another store</source>
        <translation>來自另一個記錄庫</translation>
    </message>
    <message>
        <source>its hash is not that of what was signed</source>
        <translation>其雜湊值與簽章內容不符</translation>
    </message>
    <message>
        <source>its signature is not by the key of whoever it names</source>
        <translation>其簽章不是由所載簽章人的金鑰作出</translation>
    </message>
    <message>
        <source>it is not an entry of the journal that the certificate names</source>
        <translation>不是證明所載日誌中的條目</translation>
    </message>
    <message>
        <source>journal entry %1, which brought a key, is not there or not in order</source>
        <translation>引入公鑰的日誌第 %1 條缺失或不完好</translation>
    </message>
    <message>
        <source>journal entry %1 did not bring the key that stands here</source>
        <translation>此處的公鑰並非由日誌第 %1 條引入</translation>
    </message>
    <message>
        <source>no journal entry calls the person so whose key journal entry %1 brought</source>
        <translation>沒有日誌條目證實日誌第 %1 條所引入公鑰的持有人姓名</translation>
    </message>
    <message>
        <source>it does not found a store</source>
        <translation>它並非建庫條目</translation>
    </message>
    <message>
        <source>the key that it brings cannot be followed back to the founding of the store</source>
        <translation>它引入的公鑰無法追溯至建庫</translation>
    </message>
    <message>
        <source>the founding key is missing: no key can be followed back to it</source>
        <translation>缺少建庫金鑰：任何公鑰都無法追溯</translation>
    </message>
    <message>
        <source>the founding key is another one than the one that was given: this is not that company&apos;s store</source>
        <translation>建庫金鑰與給出的指紋不符：這不是該單位的記錄庫</translation>
    </message>
    <message>
        <source>it does not follow on the entry before it</source>
        <translation>與前一條目不相銜接</translation>
    </message>
    <message>
        <source>an attachment that it names is not in the package</source>
        <translation>所列的一個附件不在包內</translation>
    </message>
    <message>
        <source>missing or not as it was, so that the record cannot be checked</source>
        <translation>缺失或已被更改，該記錄無法核驗</translation>
    </message>
    <message>
        <source>journal entry %1, which names the record, is not there or not in order</source>
        <translation>載明該記錄的日誌第 %1 條缺失或不完好</translation>
    </message>
    <message>
        <source>it is not in the batch that the journal entry names</source>
        <translation>不在日誌條目所載的批次中</translation>
    </message>
    <message>
        <source>the journal entry names another record, version or commitment</source>
        <translation>日誌條目所載的是另一記錄、版本或承諾值</translation>
    </message>
    <message>
        <source>a redacted derivative has none of it</source>
        <translation>遮蔽副本不應附有此檔案</translation>
    </message>
    <message>
        <source>it is not what the record&apos;s commitment was made over</source>
        <translation>不是該記錄承諾值所據的原文</translation>
    </message>
    <message>
        <source>says something else than what was committed to</source>
        <translation>所載內容與承諾內容不符</translation>
    </message>
    <message>
        <source>its attachments are not those that were committed to</source>
        <translation>其附件與承諾內容不符</translation>
    </message>
    <message>
        <source>it names another number of records than there are</source>
        <translation>所載記錄件數與實際不符</translation>
    </message>
    <message>
        <source>the journal entry names other columns of the record</source>
        <translation>日誌條目所載的是該記錄的另一登記行</translation>
    </message>
    <message>
        <source>these are the columns of another record</source>
        <translation>是另一案記錄的登記行</translation>
    </message>
    <message>
        <source>says other times than were signed</source>
        <translation>所載時間與簽章內容不符</translation>
    </message>
    <message>
        <source>journal entry %1 does not follow on what was decided before it</source>
        <translation>日誌第 %1 條與此前的決定不相銜接</translation>
    </message>
    <message>
        <source>journal entry %1 names another form of the application than the one here</source>
        <translation>日誌第 %1 條所指的申請表與此處的不同</translation>
    </message>
    <message>
        <source>journal entry %1 handed out other records than there are in the package</source>
        <translation>日誌第 %1 條批准提供的記錄與包內的記錄不一致</translation>
    </message>
    <message>
        <source>it holds a form of the application that no journal entry names</source>
        <translation>其中有一版申請表沒有任何日誌提及</translation>
    </message>
    <message>
        <source>nothing shows who approved that the records leave the company</source>
        <translation>沒有任何內容表明由誰批准將記錄移交出公司</translation>
    </message>
    <message>
        <source>Nothing was checked: this computer gives the program no random numbers, without which the algorithms cannot be tested. Try again where /dev/urandom is there and may be read, or on another computer.</source>
        <translation>尚未檢查任何內容：本機不向程式提供隨機數，密碼演算法因此無法自檢。請在有 /dev/urandom 且可讀取的環境中重試，或換一臺電腦。</translation>
    </message>
    <message>
        <source>Nothing was checked: the algorithms do not give their published answers on this computer. Install the program and its libraries anew, or use another computer.</source>
        <translation>尚未檢查任何內容：密碼演算法在本機上得不到公佈的標準結果。請重新安裝本程式及其元件，或換一臺電腦。</translation>
    </message>
    <message>
        <source>This ZIP file is damaged, or not as Tongjian makes them: other programs may find other files in it than would be checked.</source>
        <translation>此 ZIP 檔案已損壞，或並非由通鑑生成：其他軟體從中解壓出的檔案可能與核驗的不同。</translation>
    </message>
    <message>
        <source>journal entry %1 is not there, not in order or about something else</source>
        <translation>日誌第 %1 條不存在、順序不對，或與本申請無關</translation>
    </message>
    <message>
        <source>journal entry %1 submitted it under another number</source>
        <translation>日誌第 %1 條所提交的申請是另一個編號</translation>
    </message>
    <message>
        <source>names somebody else than was approved</source>
        <translation>所列接收單位與批准的不一致</translation>
    </message>
    <message>
        <source>Which one package? tongjian-verify [--founding-key FINGERPRINT] [--json] PACKAGE</source>
        <translation>請指定一個證據包：tongjian-verify [--founding-key 指紋] [--json] 證據包</translation>
    </message>
    <message>
        <source>it was not approved in every step and handed out by somebody who did not decide on it, or the package was made after the period of use</source>
        <translation>申請未經全部步驟批准，或提供人曾參與審批，或證據包在使用期限之後生成</translation>
    </message>
    <message>
        <source>the scope that was approved does not cover it</source>
        <translation>不在批准的範圍內</translation>
    </message>
    <message>
        <source>In which role somebody decided is what the entry says: that they held it only the company&apos;s own verification shows.</source>
        <translation>各人以何角色審批以日誌所載為準；其當時是否擔任該角色，只能由出具單位自行核驗證明。</translation>
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
        <translation>尚未登入</translation>
    </message>
    <message>
        <source>&amp;Disable account …</source>
        <translation>停用帳號(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Enable account</source>
        <translation>啟用帳號(&amp;E)</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Disabled: cannot log in</source>
        <translation>已停用：不能登入</translation>
    </message>
    <message>
        <source>Waits for the first login with the initial password</source>
        <translation>等待以初始密碼首次登入</translation>
    </message>
    <message>
        <source>Active, with own keys</source>
        <translation>使用中，已有本人金鑰</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>停用%1的帳號？</translation>
    </message>
    <message>
        <source>The person can no longer log in and loses the keys of every role at once. Records and signatures stay as they are.</source>
        <translation>此人將不能再登入，並立即失去各角色的金鑰。其記錄和簽名保持不變。</translation>
    </message>
    <message>
        <source>The account can be enabled again; roles&apos; keys are then handed on by their holders.</source>
        <translation>帳號可以重新啟用，角色金鑰屆時由其他擔任者轉交。</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>停用帳號</translation>
    </message>
    <message>
        <source>Move %1 to another department</source>
        <translation>把%1調到其他部門</translation>
    </message>
    <message>
        <source>Records captured until now stay with the department of that time.</source>
        <translation>此前採集的記錄仍屬當時的部門。</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部門(&amp;D)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>調動</translation>
    </message>
    <message>
        <source>No further role goes together with those that this person has.</source>
        <translation>沒有其他角色可與此人現有角色並存。</translation>
    </message>
    <message>
        <source>Propose a role for %1</source>
        <translation>為%1提名角色</translation>
    </message>
    <message>
        <source>A privileged role is given by two persons: you propose it, an executive decides. Roles that must be different persons are not offered.</source>
        <translation>特權角色須兩人授予：由您提名，由高階主管決定。須由不同的人擔任的角色不在此列。</translation>
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
        <translation>已提請，由%1決定。</translation>
    </message>
    <message>
        <source>This person has no role that could be taken away.</source>
        <translation>此人沒有可撤銷的角色。</translation>
    </message>
    <message>
        <source>Take a role away from %1</source>
        <translation>撤銷%1的角色</translation>
    </message>
    <message>
        <source>This takes effect at once. The role&apos;s key is renewed by the next holder who logs in.</source>
        <translation>立即生效。該角色的金鑰由下一位登入的擔任者更新。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>人員與角色</translation>
    </message>
    <message>
        <source>&amp;New person …</source>
        <translation>新增人員(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Propose role …</source>
        <translation>提名角色(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take role away …</source>
        <translation>撤銷角色(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Move to department …</source>
        <translation>調動部門(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>請選擇人員</translation>
    </message>
    <message>
        <source>Department, roles and state of the account appear here.</source>
        <translation>此處顯示其部門、角色和帳號狀態。</translation>
    </message>
    <message>
        <source>There is no other department.</source>
        <translation>沒有其他部門可調入。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>通訊地址</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（截至 %2）</translation>
    </message>
    <message>
        <source>None noted</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>Noted. The next import finds %1 by them.</source>
        <translation>已登記。下次匯入郵件時將據此認出%1。</translation>
    </message>
    <message>
        <source>&amp;Addresses …</source>
        <translation>通訊地址(&amp;A)…</translation>
    </message>
    <message>
        <source>May do nothing now.</source>
        <translation>目前沒有任何權限。</translation>
    </message>
    <message>
        <source>May do, and why</source>
        <translation>現有權限及依據</translation>
    </message>
    <message>
        <source>Records captured until now stay with the department of that time. The role as head of that department ends with the move.</source>
        <translation>此前產生的記錄仍屬當時的部門。調動後不再擔任該部門負責人。</translation>
    </message>
    <message>
        <source>&amp;Leaves the company …</source>
        <translation>辦理離職(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Import staff list …</source>
        <translation>匯入員工名冊(&amp;I)…</translation>
    </message>
    <message>
        <source>Renewal confirmed</source>
        <translation>換發已確認</translation>
    </message>
    <message>
        <source>Renewal proposed</source>
        <translation>換發已提請</translation>
    </message>
    <message>
        <source>&amp;Carry the renewal out …</source>
        <translation>辦理換發(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Renew forgotten account …</source>
        <translation>換發遺忘密碼的帳號(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace recovery &amp;sheets …</source>
        <translation>更換恢復單(&amp;S)…</translation>
    </message>
    <message>
        <source>Propose new recovery &amp;sheets …</source>
        <translation>提請更換恢復單(&amp;S)…</translation>
    </message>
    <message>
        <source>A renewal is proposed. %1 decides.</source>
        <translation>已提請換發，由%1決定。</translation>
    </message>
    <message>
        <source>The renewal was confirmed and can be carried out.</source>
        <translation>換發已經確認，可以辦理。</translation>
    </message>
    <message>
        <source>Renewed: waits for the first login with the initial password and the confirmation code</source>
        <translation>已換發：等待以初始密碼和確認碼首次登入</translation>
    </message>
    <message>
        <source>A forgotten password cannot be found again, but no record is lost by it. %1 decides; then you carry it out, and the person makes new keys. Old signatures stay valid; templates of their own are lost.</source>
        <translation>忘記的密碼無法找回，但不會因此丟失任何記錄。由%1決定，然後由您辦理，此人將產生新的金鑰。原有簽名仍然有效；本人的範本將丟失。</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of this person are lost: nobody else can open them.</source>
        <translation>
            <numerusform>此人的 %n 份草稿將丟失：其他人都無法開啟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else holds a role of this person: two recovery sheets will be needed, and three new ones are made.</source>
        <translation>此人的角色沒有其他人擔任：辦理時需要兩張恢復單，並重新製作三張。</translation>
    </message>
    <message>
        <source>Propose to renew the account of %1?</source>
        <translation>提請換發%1的帳號？</translation>
    </message>
    <message>
        <source>Until it is carried out the person can log in as before.</source>
        <translation>辦理之前，此人仍可照常登入。</translation>
    </message>
    <message>
        <source>Propose renewal</source>
        <translation>提請換發</translation>
    </message>
    <message>
        <source>Renew the account of %1</source>
        <translation>換發%1的帳號</translation>
    </message>
    <message>
        <source>Type two of the three recovery sheets. First three new sheets are saved, then the account is renewed; from then on the old sheets open nothing and are to be destroyed.</source>
        <translation>請輸入三張恢復單中的兩張。先儲存三張新恢復單，然後換發帳號；此後舊恢復單不再能開啟任何內容，應予銷毀。</translation>
    </message>
    <message>
        <source>Save new sheets and renew …</source>
        <translation>儲存新恢復單並換發…</translation>
    </message>
    <message>
        <source>Renew the account of %1 now?</source>
        <translation>現在換發%1的帳號？</translation>
    </message>
    <message>
        <source>The present password and keys open nothing any more from now on. You get an initial password for the person, who also needs the code of the one who confirmed it.</source>
        <translation>現有密碼和金鑰從此不再能開啟任何內容。您將得到交給此人的初始密碼；此人還須取得確認人給出的確認碼。</translation>
    </message>
    <message>
        <source>Renew account</source>
        <translation>換發帳號</translation>
    </message>
    <message>
        <source>Initial password for %1</source>
        <translation>%1的初始密碼</translation>
    </message>
    <message>
        <source>Shown only now. Hand it to the person; the confirmation code comes from the one who confirmed the renewal. Neither of the two is of use without the other.</source>
        <translation>只顯示這一次。請交給本人；確認碼由確認換發的人另行交付。兩者缺一都沒有用處。</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>Propose new recovery sheets?</source>
        <translation>提請更換恢復單？</translation>
    </message>
    <message>
        <source>When a sheet was lost or seen, three new ones take the place of the old ones. An executive decides; then you need two of the present sheets.</source>
        <translation>恢復單遺失或被他人看到時，以三張新恢復單取代舊的。由高階主管決定，辦理時需要現有恢復單中的兩張。</translation>
    </message>
    <message>
        <source>Propose new sheets</source>
        <translation>提請更換</translation>
    </message>
    <message>
        <source>Replace the recovery sheets</source>
        <translation>更換恢復單</translation>
    </message>
    <message>
        <source>Type two of the three recovery sheets. First three new sheets are saved, then they are put in force; from then on the old sheets open nothing and are to be destroyed.</source>
        <translation>請輸入三張恢復單中的兩張。先儲存三張新恢復單，然後使其生效；此後舊恢復單不再能開啟任何內容，應予銷毀。</translation>
    </message>
    <message>
        <source>Save new sheets …</source>
        <translation>儲存新恢復單…</translation>
    </message>
    <message>
        <source>The new sheets hold from now on. Print them, give each to another keeper and destroy the old ones.</source>
        <translation>新恢復單即日起有效。請列印並分別交給不同的保管人，銷毀舊恢復單。</translation>
    </message>
    <message>
        <source>Remembered computers</source>
        <translation>已記住的電腦</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <translation>%1，%2 記住</translation>
    </message>
    <message>
        <source>Remove a computer of %1</source>
        <translation>移除%1的電腦</translation>
    </message>
    <message>
        <source>On these computers the person gets in without the password.</source>
        <translation>此人在這些電腦上登入無須輸入密碼。</translation>
    </message>
    <message>
        <source>&amp;Computer</source>
        <translation>電腦(&amp;C)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Remove remembered &amp;computer …</source>
        <translation>移除已記住的電腦(&amp;C)…</translation>
    </message>
    <message>
        <source>No security administrator is left: an executive proposes one in that place, and somebody else decides.</source>
        <translation>已沒有安全管理員在任，由高階主管代為提名一人，並由另一人決定。</translation>
    </message>
    <message>
        <source>%1 is the only one.</source>
        <translation>目前僅%1一人擔任。</translation>
    </message>
    <message>
        <source>Leave nobody as %1?</source>
        <translation>撤銷後將無人擔任%1，是否繼續？</translation>
    </message>
    <message>
        <source>Better give another person the role first.</source>
        <translation>建議先讓另一人擔任該角色。</translation>
    </message>
    <message>
        <source>The role is no longer yours. Pages and buttons follow when you log in again.</source>
        <translation>您已不再擔任該角色。重新登入後，頁面和按鈕將隨之更新。</translation>
    </message>
</context>
<context>
    <name>tongjian::AddressesSheet</name>
    <message>
        <source>E-mail addresses and &amp;numbers</source>
        <translation>郵箱地址與號碼(&amp;N)</translation>
    </message>
    <message>
        <source>Empty dates: ever since, to this day.</source>
        <translation>日期留空表示一直有效。</translation>
    </message>
    <message>
        <source>&amp;Add address</source>
        <translation>新增地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Addresses of %1</source>
        <translation>%1的通訊地址</translation>
    </message>
    <message>
        <source>Mail from and to these addresses concerns this person. Keep past addresses and note the day on which they ended.</source>
        <translation>來自或發往這些地址的郵件即涉及此人。停用的地址請保留，並註明截止日期。</translation>
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
        <translation>登記地址</translation>
    </message>
    <message>
        <source>Dates are written as 2026-07-01.</source>
        <translation>日期請按 2026-07-01 的格式填寫。</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放棄已作的修改？</translation>
    </message>
    <message>
        <source>The addresses stay as they were.</source>
        <translation>通訊地址保持原樣。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放棄修改</translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationDetail</name>
    <message>
        <source>Approved for less than was applied for</source>
        <translation>批准範圍小於申請範圍</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>申請內容</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>來文單位</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>證明檔案</translation>
    </message>
    <message>
        <source>Personal information impact assessment</source>
        <translation>個人資訊保護影響評估</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>辦理過程</translation>
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
            <numerusform>此前申請 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by the applicant after a question</source>
        <translation>申請人答覆時的修改</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Covers now</source>
        <translation>目前涉及</translation>
    </message>
    <message>
        <source>Covers now, before words are applied</source>
        <translation>目前涉及（未按詞語篩選）</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 詢問：%2</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 不予批准：%2</translation>
    </message>
    <message>
        <source>Nobody is left who could decide: %1. Another person needs this role, or the applicant withdraws.</source>
        <translation>已無人可以審批（%1）。須有他人擔任此角色，或由申請人撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n records can be read until the end of %1.</source>
        <translation>
            <numerusform>可查閱 %n 條記錄，至 %1 止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The period of use is over. Its keys are gone.</source>
        <translation>使用期限已滿，金鑰已刪除。</translation>
    </message>
    <message>
        <source>Ended by %1: %2</source>
        <translation>由 %1 終止：%2</translation>
    </message>
    <message>
        <source>Evidence packages</source>
        <translation>證據包</translation>
    </message>
    <message>
        <source>What is to change</source>
        <translation>更正內容</translation>
    </message>
    <message>
        <source>New attachment</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>The new version is filed. The one before stays and can be read.</source>
        <translation>新版本已歸檔；原版本保留，仍可查閱。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are confirmed: evidence packages of them can be made until the end of %1.</source>
        <translation>
            <numerusform>已確認 %n 條記錄，可據此生成證據包，至 %1 止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hold</source>
        <translation>封存情況</translation>
    </message>
    <message>
        <source>What it does to the records</source>
        <translation>對記錄的影響</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Decided: the schedule is set.</source>
        <translation>已批准，留存期限表已確定。</translation>
    </message>
    <message>
        <source>The hold was lifted. What it kept goes by its periods again.</source>
        <translation>封存已解除，所封存的記錄恢復按留存期限管理。</translation>
    </message>
    <message>
        <source>The frozen list</source>
        <translation>鎖定的清單</translation>
    </message>
    <message>
        <source>Single records can be marked on the list to be kept: they stay, whatever is decided.</source>
        <translation>可在清單上逐條標明保留：無論如何決定，這些記錄都不清理。</translation>
    </message>
    <message>
        <source>Look at the &amp;list</source>
        <translation>檢視清單(&amp;L)</translation>
    </message>
    <message>
        <source>Done: the records are back, filed again, and due.</source>
        <translation>已完成：記錄已恢復並重新歸檔，仍屬到期記錄。</translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationFormView</name>
    <message>
        <source>What is a&amp;pplied for</source>
        <translation>申請種類(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind of reason</source>
        <translation>事由類別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>At least a sentence: what the records are needed for.</source>
        <translation>至少一句話：查詢的具體用途。</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>來文單位</translation>
    </message>
    <message>
        <source>Authorit&amp;y or body</source>
        <translation>機關或單位(&amp;Y)</translation>
    </message>
    <message>
        <source>Number of the doc&amp;ument</source>
        <translation>來文文號(&amp;U)</translation>
    </message>
    <message>
        <source>Legal bas&amp;is</source>
        <translation>法律依據(&amp;I)</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>聯絡方式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>辦理期限(&amp;D)</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>Stays locked until the approval of the competent national authority is attached.</source>
        <translation>在附上主管機關批准檔案之前不得辦理。</translation>
    </message>
    <message>
        <source>A foreign authority or body asks</source>
        <translation>由境外機構提出</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>辦案人員一</translation>
    </message>
    <message>
        <source>Number of the identification</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>辦案人員二</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>查詢範圍</translation>
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
        <translation>每條最多查閱次數(&amp;G)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>證明檔案</translation>
    </message>
    <message>
        <source>Personal information impact assessment</source>
        <translation>個人資訊保護影響評估</translation>
    </message>
    <message>
        <source>Lawful, justified, necessary</source>
        <translation>合法、正當、必要</translation>
    </message>
    <message>
        <source>Personal information concerned</source>
        <translation>涉及的個人資訊</translation>
    </message>
    <message>
        <source>Risks for the persons concerned</source>
        <translation>對個人權益的影響與風險</translation>
    </message>
    <message>
        <source>Protective measures</source>
        <translation>保護措施</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Us&amp;ed until</source>
        <translation>使用至(&amp;E)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Not submitted: %1</source>
        <translation>未提交：%1</translation>
    </message>
    <message>
        <source>Saved as a draft; only you can read it.</source>
        <translation>已存為草稿，僅您本人可見。</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>有期限</translation>
    </message>
    <message>
        <source>In your position you apply in this way only.</source>
        <translation>按您的崗位，只能提出這一種申請。</translation>
    </message>
    <message>
        <source>An application keeps its kind.</source>
        <translation>申請提交後種類不變。</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 詢問：%2</translation>
    </message>
    <message>
        <source>Answer with the changed application?</source>
        <translation>以修改後的申請答覆？</translation>
    </message>
    <message>
        <source>All decisions begin anew; the form of before stays with the application.</source>
        <translation>審批將重新開始；修改前的申請表仍隨申請儲存。</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>傳送答覆</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Send an&amp;swer …</source>
        <translation>傳送答覆(&amp;S)…</translation>
    </message>
    <message>
        <source>Change %1 and answer</source>
        <translation>修改 %1 並答覆</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申請</translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationGuide</name>
    <message>
        <source>The scope covers</source>
        <translation>查詢範圍涉及</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>before words are applied</source>
        <translation>未按詞語篩選</translation>
    </message>
    <message>
        <source>Before submitting</source>
        <translation>提交之前</translation>
    </message>
    <message>
        <source>Complete: it can be submitted.</source>
        <translation>內容完整，可以提交。</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>辦理流程</translation>
    </message>
</context>
<context>
    <name>tongjian::ApplicationsView</name>
    <message>
        <source>Discard this draft?</source>
        <translation>放棄此草稿？</translation>
    </message>
    <message>
        <source>The application that was begun is deleted with its papers.</source>
        <translation>尚未提交的申請及其證明檔案將被刪除。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>刪除後無法恢復。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放棄草稿</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>草稿已放棄。</translation>
    </message>
    <message>
        <source>(No reason yet)</source>
        <translation>（尚未填寫事由）</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>辦理中</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>&amp;Go on with the draft</source>
        <translation>繼續填寫(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;New application</source>
        <translation>新建申請(&amp;N)</translation>
    </message>
    <message>
        <source>Give &amp;back …</source>
        <translation>交還授權(&amp;B)…</translation>
    </message>
    <message>
        <source>Take a&amp;way …</source>
        <translation>收回授權(&amp;W)…</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已批准。</translation>
    </message>
    <message>
        <source>Approved for less. %1 sees the difference.</source>
        <translation>已縮小範圍批准，%1 可看到差異。</translation>
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
        <translation>退回並詢問%1</translation>
    </message>
    <message>
        <source>The application waits until the answer is there. If the applicant changes it, it is decided anew.</source>
        <translation>申請將等待答覆；如申請人修改內容，須重新審批。</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>傳送詢問</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>詢問</translation>
    </message>
    <message>
        <source>The question was sent.</source>
        <translation>詢問已傳送。</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>答覆詢問</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>傳送答覆</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>The answer was sent.</source>
        <translation>答覆已傳送。</translation>
    </message>
    <message>
        <source>Withdraw this application?</source>
        <translation>撤回此申請？</translation>
    </message>
    <message>
        <source>Nobody decides on it or hands anything out any more.</source>
        <translation>不再審批，也不再提供記錄。</translation>
    </message>
    <message>
        <source>It stays in the journal; you can apply anew.</source>
        <translation>日誌中仍有記載；您可以重新申請。</translation>
    </message>
    <message>
        <source>Withdraw application</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n records were handed out.</source>
        <translation>
            <numerusform>已提供 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give this grant back?</source>
        <translation>交還此授權？</translation>
    </message>
    <message>
        <source>Take the grant of %1 away?</source>
        <translation>收回 %1 的授權？</translation>
    </message>
    <message>
        <source>Its keys are deleted at once; the records can no longer be opened under this application.</source>
        <translation>金鑰將立即刪除，此後不能再依此申請查閱記錄。</translation>
    </message>
    <message>
        <source>It cannot be taken back; a new application is needed.</source>
        <translation>不能撤回；需要時須重新申請。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>交還授權</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>收回授權</translation>
    </message>
    <message>
        <source>The grant has ended.</source>
        <translation>授權已終止。</translation>
    </message>
    <message>
        <source>&amp;Read what was granted</source>
        <translation>授權查閱(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approve …</source>
        <translation>批准(&amp;A)…</translation>
    </message>
    <message>
        <source>Approve for &amp;less …</source>
        <translation>縮小範圍批准(&amp;L)…</translation>
    </message>
    <message>
        <source>As&amp;k back …</source>
        <translation>退回詢問(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Refuse …</source>
        <translation>不予批准(&amp;R)…</translation>
    </message>
    <message>
        <source>Look at the &amp;scope …</source>
        <translation>檢視範圍(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Discard draft …</source>
        <translation>放棄草稿(&amp;D)…</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>沒有申請</translation>
    </message>
    <message>
        <source>What is filed is read through an application: say what you need it for, and the head of your department decides. Your applications and their course appear here.</source>
        <translation>已歸檔的記錄須經申請方可查閱：寫明用途，由本部門負責人審批。您的申請及辦理過程顯示在這裡。</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申請</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>請選擇一份申請</translation>
    </message>
    <message>
        <source>Its course and what was decided appears here.</source>
        <translation>這裡顯示辦理過程和審批結果。</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>沒有待審批的申請</translation>
    </message>
    <message>
        <source>Applications to see records wait here for your decision, the longest first.</source>
        <translation>等待您審批的查詢申請顯示在這裡，等待最久的在前。</translation>
    </message>
    <message>
        <source>Who asks for what and why, and how many records that covers, appears here.</source>
        <translation>這裡顯示誰因何申請、申請什麼、涉及多少記錄。</translation>
    </message>
    <message>
        <source>Nothing to assist with</source>
        <translation>沒有待協助的申請</translation>
    </message>
    <message>
        <source>Applications that were granted wait here for a records officer who hands out the records.</source>
        <translation>已批准的申請在此等待檔案管理員提供記錄。</translation>
    </message>
    <message>
        <source>What was granted, and by whom, appears here.</source>
        <translation>這裡顯示批准的內容和審批人。</translation>
    </message>
    <message>
        <source>All applications that you may look at appear here, with every decision.</source>
        <translation>您有權檢視的全部申請及每一項決定顯示在這裡。</translation>
    </message>
    <message>
        <source>Answ&amp;er …</source>
        <translation>答覆(&amp;E)…</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>The evidence package %1 was made.</source>
        <translation>已生成證據包 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The evidence package %1 was made. Attachments of %n redacted records could not be cleaned and were withheld.</source>
        <translation>
            <numerusform>已生成證據包 %1。%n 條經遮蔽的記錄有附件無法清理，已予保留未移交。</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt was recorded.</source>
        <translation>已登記簽收。</translation>
    </message>
    <message>
        <source>Make evidence &amp;package …</source>
        <translation>生成證據包(&amp;P)…</translation>
    </message>
    <message>
        <source>Record rece&amp;ipt …</source>
        <translation>登記簽收(&amp;I)…</translation>
    </message>
    <message>
        <source>Print the application form</source>
        <translation>列印申請表</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The application form was written; the journal says so.</source>
        <translation>申請表已輸出，並記入日誌。</translation>
    </message>
    <message>
        <source>&amp;Print form …</source>
        <translation>列印申請表(&amp;P)…</translation>
    </message>
    <message>
        <source>Filing the new version</source>
        <translation>正在歸檔新版本</translation>
    </message>
    <message>
        <source>Sealing the attachments anew</source>
        <translation>正在重新加密附件</translation>
    </message>
    <message>
        <source>Approved. The new version is filed.</source>
        <translation>已批准，新版本已歸檔。</translation>
    </message>
    <message>
        <source>This record is corrected where it was granted to you. Open it there; this draft can only be discarded.</source>
        <translation>本記錄須在「授權查閱」中開啟後更正；此草稿只能捨棄。</translation>
    </message>
    <message>
        <source>Not submitted yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <source>Go on with the draft and submit it. Until then only you can read it.</source>
        <translation>請繼續填寫並提交；提交之前僅您本人可見。</translation>
    </message>
    <message>
        <source>Overdue, the longest first</source>
        <translation>已逾期（等候最久的在前）</translation>
    </message>
    <message>
        <source>Waiting, the longest first</source>
        <translation>待辦（等候最久的在前）</translation>
    </message>
    <message numerus="yes">
        <source>%n records were confirmed. Now make the evidence package.</source>
        <translation>
            <numerusform>已確認 %n 條記錄，請接著生成證據包。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer under way, not sent</source>
        <translation>答覆撰寫中，尚未傳送</translation>
    </message>
    <message>
        <source>&amp;Change and answer …</source>
        <translation>修改並答覆(&amp;C)…</translation>
    </message>
    <message>
        <source>You have begun to change the application for the answer: that draft and its new papers are deleted when you answer by words alone.</source>
        <translation>您已開始修改申請作為答覆；若只用文字答覆，該草稿及其新附檔案將被刪除。</translation>
    </message>
    <message>
        <source>The changed form and the papers attached for it are deleted. The application stays as it was submitted, and still waits for your answer.</source>
        <translation>修改後的申請表及為此新增的檔案將被刪除。已提交的申請保持原樣，仍待您答覆。</translation>
    </message>
    <message>
        <source>This record was granted to you for a time. Open it there and correct it: that is the answer.</source>
        <translation>該記錄是限期授權給您的：請在「授權查閱」中開啟並更正，即為答覆。</translation>
    </message>
    <message>
        <source>Open the &amp;plan</source>
        <translation>開啟方案(&amp;P)</translation>
    </message>
    <message>
        <source>Bring them &amp;back now</source>
        <translation>立即恢復(&amp;B)</translation>
    </message>
    <message>
        <source>Comparing the list</source>
        <translation>正在核對清單</translation>
    </message>
    <message>
        <source>Approved. A records officer clears it once a backup was proven.</source>
        <translation>已批准。備份經驗證後由檔案管理員清理。</translation>
    </message>
</context>
<context>
    <name>tongjian::AttachmentList</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Fixed document</source>
        <translation>版式文件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>試算表</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>簡報</translation>
    </message>
    <message>
        <source>Archive file</source>
        <translation>壓縮檔</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
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
        <translation>選擇要附加的檔案</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>將檔案拖曳到這裡</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Change what it is</source>
        <translation>修改檔案類別和有效期</translation>
    </message>
    <message>
        <source>Change what %1 is</source>
        <translation>修改 %1 的類別和有效期</translation>
    </message>
</context>
<context>
    <name>tongjian::BackupWatch</name>
    <message>
        <source>%1: the drill could not be held. %2</source>
        <translation>%1：恢復演練無法進行。%2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1失敗。%2</translation>
    </message>
    <message>
        <source>%1: proven restorable.</source>
        <translation>%1：已驗證可恢復。</translation>
    </message>
    <message>
        <source>%1: the drill failed. %2</source>
        <translation>%1：恢復演練未透過。%2</translation>
    </message>
    <message>
        <source>%1: made and checked.</source>
        <translation>%1：已完成並透過檢查。</translation>
    </message>
    <message>
        <source>%1: made and checked, but not at the second place. %2</source>
        <translation>%1：已完成並透過檢查，但第二目的地沒有副本。%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
</context>
<context>
    <name>tongjian::BackupsView</name>
    <message>
        <source>Proven restorable</source>
        <translation>可恢復性驗證</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>已回讀</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading what lies at the media</source>
        <translation>正在讀取媒體上的備份</translation>
    </message>
    <message>
        <source>No backup plan yet</source>
        <translation>尚無備份計劃</translation>
    </message>
    <message>
        <source>A plan makes a backup by itself, daily, weekly, monthly or each quarter, checks it at once and copies it to a second place. Register a medium first, then set a plan.</source>
        <translation>備份計劃按每日、每週、每月或每季自動備份，隨即檢查，並複製到第二目的地。請先登記媒體，再設定計劃。</translation>
    </message>
    <message>
        <source>A records officer sets when backups are made and where to. Plans, and what lies at the media, appear here.</source>
        <translation>備份的時間和目的地由檔案管理員設定。計劃和媒體上的備份在此列出。</translation>
    </message>
    <message>
        <source>New plan …</source>
        <translation>新建計劃…</translation>
    </message>
    <message>
        <source>last good one: %1</source>
        <translation>最近一次成功：%1</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>備份計劃</translation>
    </message>
    <message>
        <source>Backups: being read …</source>
        <translation>備份：正在讀取…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>cannot be reached now</source>
        <translation>目前無法連線</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>未連線</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>Sample due</source>
        <translation>待抽樣讀取</translation>
    </message>
    <message>
        <source>Stopped plans</source>
        <translation>已停用的計劃</translation>
    </message>
    <message>
        <source>&amp;Resume plan</source>
        <translation>啟用計劃(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop plan</source>
        <translation>停用計劃(&amp;S)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1 (at another place)</source>
        <translation>%1（異地）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>保留份數</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n at each place</source>
        <translation>
            <numerusform>每處保留最新 %n 份</numerusform>
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
        <translation>無</translation>
    </message>
    <message>
        <source>Last good one</source>
        <translation>最近一次成功</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下次備份</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最近一次失敗</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>最近一次恢復演練</translation>
    </message>
    <message>
        <source>None yet. A drill puts the newest backup back at a scratch place and walks through twenty assertions there; one is due every month.</source>
        <translation>尚未演練。恢復演練把最新備份恢復到臨時位置，逐項核對二十條斷言；每月應做一次。</translation>
    </message>
    <message>
        <source>None yet: there is no backup.</source>
        <translation>尚未演練：還沒有備份。</translation>
    </message>
    <message>
        <source>Last proven restorable</source>
        <translation>最近一次驗證可恢復</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>%1, all of it held</source>
        <translation>%1，全部成立</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1，未透過</translation>
    </message>
    <message>
        <source>Restoring took</source>
        <translation>恢復用時</translation>
    </message>
    <message>
        <source>Would have been lost</source>
        <translation>可能丟失的工作</translation>
    </message>
    <message>
        <source>the work of %1</source>
        <translation>此後 %1的工作</translation>
    </message>
    <message>
        <source>Opened in it</source>
        <translation>其中開啟</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>no record, as a job does it</source>
        <translation>未開啟記錄（自動任務不開啟記錄）</translation>
    </message>
    <message>
        <source>Assertions that held</source>
        <translation>成立的斷言</translation>
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
        <translation>此備份目前不能用於恢復。</translation>
    </message>
    <message>
        <source>Data and keys lie there in full, by their names and sizes. Reading back looks at every byte.</source>
        <translation>按名稱和大小，資料與金鑰齊全。回讀會逐位元組核對。</translation>
    </message>
    <message>
        <source>The key part is missing there, or older than this backup.</source>
        <translation>該處缺少金鑰部分，或金鑰部分早於此備份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep it until somebody has looked at the medium, and back up again to a good one.</source>
        <translation>未作任何改動。請保留此備份，待有人檢查媒體，並向完好的媒體重新備份。</translation>
    </message>
    <message>
        <source>Nobody has opened a record from it yet. Open a sample: one in a hundred of its filed records, at least one.</source>
        <translation>尚無人從中開啟過記錄。請抽樣讀取：已歸檔記錄的百分之一，至少一條。</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日誌條目</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽署人</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽樣讀取</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>尚未抽樣</translation>
    </message>
    <message numerus="yes">
        <source>%n records did not open</source>
        <translation>
            <numerusform>%n 條記錄無法開啟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records opened</source>
        <translation>
            <numerusform>已開啟 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Everything holds: every byte, every page, the journal with all its signatures, the counts, and a key for every record.</source>
        <translation>全部透過：每個位元組、每一頁、日誌及其全部簽名、各項計數，以及每條記錄的金鑰。</translation>
    </message>
    <message numerus="yes">
        <source>%n things do not hold. Do not rely on this backup; back up again to a good medium.</source>
        <translation>
            <numerusform>%n 項未透過。請勿依賴此備份，並向完好的媒體重新備份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal entries read</source>
        <translation>已核對日誌條目</translation>
    </message>
    <message>
        <source>Records without a key</source>
        <translation>沒有金鑰的記錄</translation>
    </message>
    <message>
        <source>This medium cannot be reached from this computer now: what lies there is not known.</source>
        <translation>本機目前無法連接此媒體，其中有哪些備份不得而知。</translation>
    </message>
    <message>
        <source>Connect or mount it, then refresh this page (F5).</source>
        <translation>請連線或掛載後重新整理本頁（F5）。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放地點</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>The plan was changed. It counts from now on.</source>
        <translation>計劃已更改，自即刻起生效。</translation>
    </message>
    <message>
        <source>Stop this plan?</source>
        <translation>停用此計劃？</translation>
    </message>
    <message>
        <source>%1, %2: no more backups are made by it. Those that it made stay where they lie.</source>
        <translation>%1（%2）：不再按此計劃備份，已有的備份原地保留。</translation>
    </message>
    <message>
        <source>It can be resumed at any time.</source>
        <translation>可隨時恢復。</translation>
    </message>
    <message>
        <source>Stop plan</source>
        <translation>停用計劃</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在備份</translation>
    </message>
    <message>
        <source>The backup was made and checked in %1.</source>
        <translation>備份已完成並透過檢查，用時 %1。</translation>
    </message>
    <message>
        <source>The backup was made and checked in %1, but not at the second place.</source>
        <translation>備份已完成並透過檢查，用時 %1，但第二目的地沒有副本。</translation>
    </message>
    <message>
        <source>Drill: put the newest backup back</source>
        <translation>恢復演練：恢復最新備份</translation>
    </message>
    <message>
        <source>It is put back at a scratch place beside the store, twenty assertions are tried there, and it is removed again. The result stands in the journal.</source>
        <translation>把備份恢復到檔案庫旁的臨時位置，逐項核對二十條斷言，然後清除。結果記入日誌。</translation>
    </message>
    <message>
        <source>&amp;Records in it</source>
        <translation>其中的記錄(&amp;R)</translation>
    </message>
    <message>
        <source>open one in a hundred</source>
        <translation>開啟百分之一</translation>
    </message>
    <message>
        <source>open none</source>
        <translation>不開啟</translation>
    </message>
    <message>
        <source>Begin drill</source>
        <translation>開始演練</translation>
    </message>
    <message>
        <source>Drilling</source>
        <translation>正在演練</translation>
    </message>
    <message>
        <source>Proven restorable: all of it held.</source>
        <translation>已驗證可恢復：全部成立。</translation>
    </message>
    <message numerus="yes">
        <source>%n assertions did not hold.</source>
        <translation>
            <numerusform>%n 條斷言不成立。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>正在回讀</translation>
    </message>
    <message>
        <source>Opening a sample</source>
        <translation>正在抽樣讀取</translation>
    </message>
    <message numerus="yes">
        <source>%n records were opened from the backup.</source>
        <translation>
            <numerusform>已從備份中開啟 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records did not open. Do not rely on this backup.</source>
        <translation>
            <numerusform>%n 條記錄無法開啟。請勿依賴此備份。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New plan …</source>
        <translation>新建計劃(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即備份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Drill …</source>
        <translation>恢復演練(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;hange …</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>回讀(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open a sample</source>
        <translation>抽樣讀取(&amp;O)</translation>
    </message>
    <message>
        <source>Run due backups while this window is open</source>
        <translation>本視窗開啟時自動執行到期的備份</translation>
    </message>
    <message>
        <source>Choose a plan or a backup</source>
        <translation>請選擇計劃或備份</translation>
    </message>
    <message>
        <source>When it runs, whether it was made, and when it was last proven restorable appear here.</source>
        <translation>何時執行、是否完成、最近一次驗證可恢復的時間在此顯示。</translation>
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
            <numerusform>通知，%n 條未讀</numerusform>
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
        <translation>檢查</translation>
    </message>
</context>
<context>
    <name>tongjian::CallSeriesTable</name>
    <message>
        <source>Calls, one row each</source>
        <translation>通話，每列一通</translation>
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
        <translation>補錄原因(&amp;W)</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>原因說明</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地點(&amp;P)</translation>
    </message>
    <message>
        <source>Con&amp;fidentiality</source>
        <translation>密級(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed.</source>
        <translation>
            <numerusform>已移除 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in the spreadsheet first.</source>
        <translation>沒有可貼上的列，請先在試算表中複製。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows pasted.</source>
        <translation>
            <numerusform>已貼上 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells fitted no column and were left out.</source>
        <translation>
            <numerusform>有 %n 個儲存格不屬於任何一欄，未填入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitting the calls</source>
        <translation>正在提交通話記錄</translation>
    </message>
    <message>
        <source>Signing and sealing</source>
        <translation>正在簽章並加密</translation>
    </message>
    <message numerus="yes">
        <source>%n calls submitted.</source>
        <translation>
            <numerusform>已提交 %n 筆通話記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, each with its reason.</source>
        <translation>
            <numerusform>%n 筆未提交，原因見各列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n complete ones</source>
        <translation>
            <numerusform>提交完整的 %n 筆(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Submit what is complete</source>
        <translation>提交完整的記錄(&amp;S)</translation>
    </message>
    <message>
        <source>Choose it once for all rows.</source>
        <translation>請選擇，一次適用於所有列。</translation>
    </message>
    <message>
        <source>Give the reason in a few words.</source>
        <translation>請簡要說明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, kept as drafts while you type. Only you can read them.</source>
        <translation>
            <numerusform>共 %n 列，邊填邊存為草稿，只有您本人可見。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter is saved as drafts by itself.</source>
        <translation>所填內容會自動存為草稿。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Open in the &amp;form</source>
        <translation>在表單中開啟(&amp;F)</translation>
    </message>
    <message>
        <source>Paste &amp;rows</source>
        <translation>貼上多列(&amp;R)</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Tab next cell · Enter next row · Ctrl+V rows of a spreadsheet · Ctrl+- remove row · Ctrl+Z undo · Ctrl+Enter submit</source>
        <translation>Tab 下一格 · Enter 下一列 · Ctrl+V 貼上試算表的列 · Ctrl+- 移除列 · Ctrl+Z 復原 · Ctrl+Enter 提交</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>適用於所有列</translation>
    </message>
</context>
<context>
    <name>tongjian::CarrierDestroyedSheet</name>
    <message>
        <source>W&amp;here</source>
        <translation>地點(&amp;H)</translation>
    </message>
    <message>
        <source>By &amp;whom, and who watched</source>
        <translation>銷毀人與監銷人(&amp;W)</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>時間(&amp;N)</translation>
    </message>
    <message>
        <source>Photos, or the paper of the firm</source>
        <translation>現場照片或銷毀單位的證明</translation>
    </message>
    <message>
        <source>%1 was destroyed</source>
        <translation>登記「%1」已銷毀</translation>
    </message>
    <message>
        <source>%1, No. %2. What you enter is sealed to records officers, auditors and executives, stands on the certificate, and cannot be changed.</source>
        <translation>%1，編號 %2。所填內容僅檔案管理員、審計員和高層領導可見，載入銷毀證明，不可更改。</translation>
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
        <translation>登記為已銷毀</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>正在新增 %1</translation>
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
        <translation>載體名稱(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Serial number, or number of the box</source>
        <translation>序列號或盒號(&amp;S)</translation>
    </message>
    <message>
        <source>Paper or medium to be destroyed</source>
        <translation>列入待銷毀載體</translation>
    </message>
    <message>
        <source>What bears content of these records beside the store. It stands on the certificate, first as still to be destroyed, then with how it was.</source>
        <translation>庫外載有這些記錄內容的紙質或媒體。列入後載入銷毀證明，先記為待銷毀，銷毀後記明經過。</translation>
    </message>
    <message>
        <source>&amp;Registered medium</source>
        <translation>登記媒體(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>型別(&amp;K)</translation>
    </message>
    <message>
        <source>None: paper, or not in the register</source>
        <translation>無（紙質，或未登記）</translation>
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
        <translation>前往</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters.</source>
        <translation>沒有找到。請少輸入幾個字試試。</translation>
    </message>
    <message>
        <source>Pages, people, record numbers, actions</source>
        <translation>頁面、人員、記錄編號、操作</translation>
    </message>
    <message>
        <source>Search pages, people, record numbers and actions</source>
        <translation>搜尋頁面、人員、記錄編號和操作</translation>
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
        <translation>放棄所寫內容？</translation>
    </message>
    <message>
        <source>Nothing was sent; what you wrote here is not kept.</source>
        <translation>尚未傳送，此處所寫內容不會儲存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>tongjian::ConversationModel</name>
    <message>
        <source>not known</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>傳送人</translation>
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
        <translation>對話已填入表單。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>This looks like a conversation.</source>
        <translation>這像是一段聊天記錄。</translation>
    </message>
    <message>
        <source>Make messages of it …</source>
        <translation>整理為訊息…</translation>
    </message>
</context>
<context>
    <name>tongjian::ConversationSheet</name>
    <message>
        <source>Copied &amp;conversation</source>
        <translation>複製的對話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Who is who</source>
        <translation>人員對應(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>訊息(&amp;M)</translation>
    </message>
    <message>
        <source>No day was copied: taken as of today, or of the day before.</source>
        <translation>複製內容中沒有日期：按今天或前一天計。</translation>
    </message>
    <message>
        <source>Days such as “yesterday” are counted from today.</source>
        <translation>「昨天」等日期按今天往前推算。</translation>
    </message>
    <message>
        <source>No year was copied: taken as the last such day.</source>
        <translation>複製內容中沒有年份：按最近的該日期計。</translation>
    </message>
    <message>
        <source>A time went back without a day: taken as past midnight.</source>
        <translation>時間倒退而沒有日期：按已過午夜計。</translation>
    </message>
    <message>
        <source>The messages are not in the order of their times.</source>
        <translation>訊息未按時間先後排列。</translation>
    </message>
    <message>
        <source>Line %1 looks like name and time, but was kept as text.</source>
        <translation>第 %1 行形似姓名和時間，但仍按內文保留。</translation>
    </message>
    <message>
        <source>Some messages have no time. Enter when it took place in the form.</source>
        <translation>部分訊息沒有時間。請在表單中填寫發生時間。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the first message are left out.</source>
        <translation>
            <numerusform>第一則訊息之前的 %n 行未納入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a conversation</source>
        <translation>貼上對話</translation>
    </message>
    <message>
        <source>Mark the messages in WeChat, QQ, WeCom or DingTalk, copy them and paste them here. People, time and content of the form are filled from them.</source>
        <translation>在微信、QQ、企業微信或釘釘中選取訊息並複製，然後貼到此處。表單的參與人、時間和內容將據此填寫。</translation>
    </message>
    <message>
        <source>Outside party</source>
        <translation>外部人員</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（本人）</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>對話中的名稱</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息數</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>對應人員</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>填入表單</translation>
    </message>
    <message>
        <source>Nothing pasted yet.</source>
        <translation>尚未貼上內容。</translation>
    </message>
    <message>
        <source>No messages were found: names and times as the chat program copies them are missing.</source>
        <translation>未找到訊息：缺少聊天軟體複製時帶有的姓名和時間。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Who %1 is</source>
        <translation>%1 對應的人員</translation>
    </message>
    <message>
        <source>Only the first %1 senders can be chosen for here; the others keep their names.</source>
        <translation>此處只能為前 %1 名傳送人選擇對應人員；其餘保留原名稱。</translation>
    </message>
</context>
<context>
    <name>tongjian::CorrectionSheet</name>
    <message>
        <source>Correct the record %1</source>
        <translation>更正記錄 %1</translation>
    </message>
    <message>
        <source>Change or add what is wrong or missing. The head of the department and a records officer decide; the version that is filed now stays, with its seal and signature.</source>
        <translation>請修改有誤之處或補充遺漏內容，由部門負責人和檔案管理員先後審批。現有版本連同其加密和簽名予以保留。</translation>
    </message>
    <message>
        <source>W&amp;hat is wrong or missing, and how that is known</source>
        <translation>何處有誤或遺漏，依據是什麼(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Apply for the correction</source>
        <translation>申請更正</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>正在新增 %1</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>正在加密</translation>
    </message>
    <message>
        <source>Nothing differs from what is filed yet.</source>
        <translation>與歸檔內容尚無不同。</translation>
    </message>
    <message>
        <source>To be changed: %1</source>
        <translation>擬更正：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft among your applications.</source>
        <translation>所填內容已作為草稿儲存在「申請」中。</translation>
    </message>
    <message>
        <source>Sending the application</source>
        <translation>正在提交申請</translation>
    </message>
    <message>
        <source>Give up this correction?</source>
        <translation>放棄本次更正？</translation>
    </message>
    <message>
        <source>The record was granted to you for a time: what you wrote on it is not kept as a draft.</source>
        <translation>本記錄僅在授權期限內供您查閱，所填內容不作為草稿儲存。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>放棄後無法恢復。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 詢問：%2</translation>
    </message>
    <message>
        <source>Send an&amp;swer …</source>
        <translation>傳送答覆(&amp;S)…</translation>
    </message>
    <message>
        <source>Answer with the changed correction?</source>
        <translation>以修改後的更正內容答覆？</translation>
    </message>
    <message>
        <source>All decisions begin anew; the form of before stays with the application.</source>
        <translation>審批將重新開始；修改前的申請表仍隨申請儲存。</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>傳送答覆</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Close without keeping it?</source>
        <translation>不儲存就關閉？</translation>
    </message>
    <message>
        <source>What you wrote cannot be kept as a draft.</source>
        <translation>所填內容無法存為草稿。</translation>
    </message>
    <message>
        <source>The correction was applied for: %1</source>
        <translation>更正申請已提交：%1</translation>
    </message>
    <message>
        <source>The answer was sent.</source>
        <translation>答覆已傳送。</translation>
    </message>
</context>
<context>
    <name>tongjian::CountedCard</name>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
</context>
<context>
    <name>tongjian::DayBar</name>
    <message>
        <source>&amp;Go to the day</source>
        <translation>前往日期(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the day</source>
        <translation>前往日期</translation>
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
        <translation>%1 查閱了 %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Not open to you: the keys of the department were renewed since, or the application is about its head.</source>
        <translation>您無法檢視：部門金鑰此後已更換，或該申請涉及部門負責人。</translation>
    </message>
    <message>
        <source>Nobody has used the department&apos;s records</source>
        <translation>尚無人使用本部門的記錄</translation>
    </message>
    <message numerus="yes">
        <source>%1 made the evidence package %2 with %n of the department&apos;s records</source>
        <translation>
            <numerusform>%1 生成了證據包 %2，含本部門記錄 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counted %n of the department&apos;s records for statistics</source>
        <translation>
            <numerusform>%1 對本部門 %n 條記錄作了統計</numerusform>
        </translation>
    </message>
    <message>
        <source>When somebody opens, searches or counts filed records of your department under an application, or an evidence package of them is made, who, when and what for appears here.</source>
        <translation>有人憑申請開啟、檢索或統計本部門的歸檔記錄，或據此生成證據包時，這裡會列出何人、何時、何用。</translation>
    </message>
    <message>
        <source>Choose a use</source>
        <translation>請選擇一次使用</translation>
    </message>
    <message>
        <source>Who used what, when and what for, appears here.</source>
        <translation>何人、何時、為何使用了哪些記錄，將在此顯示。</translation>
    </message>
    <message numerus="yes">
        <source>%1 searched %n of the department&apos;s records</source>
        <translation>
            <numerusform>%1 檢索了本部門 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>檢索詞</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>交付物件</translation>
    </message>
    <message>
        <source>The entry does not say.</source>
        <translation>日誌條目未載明。</translation>
    </message>
</context>
<context>
    <name>tongjian::DepartmentsView</name>
    <message>
        <source>New department</source>
        <translation>新建部門</translation>
    </message>
    <message>
        <source>Create department</source>
        <translation>新建部門</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>為「%1」更名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>撤銷「%1」？</translation>
    </message>
    <message>
        <source>Nobody can be moved there any more. Its records stay as they are.</source>
        <translation>不能再調入人員，其記錄保持不變。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作無法撤銷。</translation>
    </message>
    <message>
        <source>Close department</source>
        <translation>裁撤部門</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>No head</source>
        <translation>無負責人</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Nobody: records go to the records officers</source>
        <translation>無：記錄直接交檔案管理員</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>&amp;New department …</source>
        <translation>新建部門(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>更名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close …</source>
        <translation>撤銷(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>請選擇部門</translation>
    </message>
    <message>
        <source>Its head and people appear here.</source>
        <translation>此處顯示其負責人和人員。</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>已併入%1</translation>
    </message>
    <message>
        <source>Into %1, whose head decides on what is still under way here</source>
        <translation>已併入%1，此處未辦結的記錄由其負責人審核</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>There is no other department.</source>
        <translation>沒有其他部門。</translation>
    </message>
    <message>
        <source>Merge %1 into another department</source>
        <translation>將%1併入其他部門</translation>
    </message>
    <message numerus="yes">
        <source>%n people move there. What is still under way is decided by the head there, as soon as a records officer has logged in and so handed the key on. Filed records keep the department of their time. This department is closed and its head&apos;s role ends. This cannot be undone.</source>
        <translation>
            <numerusform>%n 人轉入該部門。未辦結的記錄由該部門負責人審核，待任一檔案管理員登入、移交金鑰後即可開啟。已歸檔的記錄仍屬當時的部門。本部門隨即關閉，其負責人不再任職。此操作不能復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>併入(&amp;I)</translation>
    </message>
    <message>
        <source>Merge departments</source>
        <translation>合併部門</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <translation>%1已併入%2。</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>合併(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>tongjian::Desktop</name>
    <message>
        <source>Open a store</source>
        <translation>開啟檔案庫</translation>
    </message>
    <message>
        <source>Setting up the demo company</source>
        <translation>正在建立演示公司</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>正在寫入記錄</translation>
    </message>
    <message>
        <source>Open for checking only</source>
        <translation>僅供核驗</translation>
    </message>
    <message>
        <source>This computer has no keychain that keeps the newest journal entry, so an older copy of the store would not be noticed here. Ask the auditor for head slips.</source>
        <translation>本機沒有可留存日誌末條的系統金鑰環，若檔案庫被換成舊的，在這裡察覺不到。請向審計員索取末條憑條。</translation>
    </message>
    <message>
        <source>Journal in order</source>
        <translation>日誌正常</translation>
    </message>
    <message>
        <source>The journal was checked when the store was opened.</source>
        <translation>開啟檔案庫時已核對日誌。</translation>
    </message>
    <message>
        <source>This computer is remembered until %1.</source>
        <translation>本機免密登入至 %1。</translation>
    </message>
    <message>
        <source>What was open above the window was closed when it was locked. What had not been carried out is to be done again.</source>
        <translation>鎖定時已關閉開啟的對話框，尚未辦理的事項請重新辦理。</translation>
    </message>
    <message>
        <source>Newest entry not kept</source>
        <translation>本機未留存最新日誌</translation>
    </message>
</context>
<context>
    <name>tongjian::DestructionActions</name>
    <message>
        <source>&amp;Go on destroying …</source>
        <translation>繼續銷毀(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Destroy …</source>
        <translation>銷毀(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Try the places again</source>
        <translation>重試各處副本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look for leftovers again</source>
        <translation>重新核驗殘留(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sign as executor …</source>
        <translation>以執行人簽署(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign as &amp;witness …</source>
        <translation>以見證人簽署(&amp;W)…</translation>
    </message>
    <message>
        <source>Save &amp;certificate …</source>
        <translation>儲存銷毀證明(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>Go on destroying %n records?</source>
        <translation>
            <numerusform>繼續銷毀 %n 條記錄？</numerusform>
        </translation>
    </message>
    <message>
        <source>The witness %1 confirmed it, and it was begun. Their keys go from the store and from every registered copy.</source>
        <translation>經見證人 %1 確認並已開始。其金鑰將從本庫和各登記副本中銷毀。</translation>
    </message>
    <message>
        <source>It cannot be undone, and cannot be left half done either.</source>
        <translation>不可撤銷，也不可半途而止。</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n records</source>
        <translation>
            <numerusform>銷毀 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is to be destroyed</source>
        <translation>正在檢視待銷毀的內容</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>正在銷毀</translation>
    </message>
    <message>
        <source>Records destroyed. Stopped, it goes on only forward</source>
        <translation>已銷毀的記錄。停止後只能繼續完成</translation>
    </message>
    <message>
        <source>Trying the places again</source>
        <translation>正在重試各處副本</translation>
    </message>
    <message>
        <source>Places looked at</source>
        <translation>已檢視之處</translation>
    </message>
    <message>
        <source>Is the medium gone?</source>
        <translation>媒體已不存在？</translation>
    </message>
    <message>
        <source>Tongjian cannot reach %1 and cannot look there. You confirm that no copy of the keys is left on it, because it was destroyed or never held one.</source>
        <translation>通鑑無法存取 %1，不能核驗。請確認其上已無金鑰副本：媒體已銷毀，或從未存有副本。</translation>
    </message>
    <message>
        <source>It cannot be taken back, and stands in the certificate&apos;s evidence.</source>
        <translation>不可撤回，並作為銷毀證明的依據。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>What became of the medium, when, and by whom</source>
        <translation>媒體去向、時間和經手人</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Confirmed: no copy is left there.</source>
        <translation>已確認：該處無副本。</translation>
    </message>
    <message>
        <source>Sign the certificate as witness?</source>
        <translation>以見證人身份簽署銷毀證明？</translation>
    </message>
    <message>
        <source>Sign the certificate as executor?</source>
        <translation>以執行人身份簽署銷毀證明？</translation>
    </message>
    <message numerus="yes">
        <source>You sign that %n records were destroyed under the plan %1, and how, with your own key.</source>
        <translation>
            <numerusform>您將以本人金鑰簽署：按方案 %1 銷毀 %n 條記錄及其方式屬實。</numerusform>
        </translation>
    </message>
    <message>
        <source>A signature cannot be taken back.</source>
        <translation>簽署後不可撤回。</translation>
    </message>
    <message>
        <source>Sign as witness</source>
        <translation>以見證人簽署</translation>
    </message>
    <message>
        <source>Sign as executor</source>
        <translation>以執行人簽署</translation>
    </message>
    <message>
        <source>Signing the certificate</source>
        <translation>正在簽署證明</translation>
    </message>
    <message>
        <source>Both signed the certificate. It can be saved now.</source>
        <translation>二人均已簽署，現在可以儲存銷毀證明。</translation>
    </message>
    <message>
        <source>Signed as executor. Now the witness signs.</source>
        <translation>執行人已簽署，請見證人簽署。</translation>
    </message>
    <message>
        <source>Certificate of destruction %1-%2.pdf</source>
        <translation>銷毀證明 %1-%2.pdf</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>儲存銷毀證明</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the certificate</source>
        <translation>正在寫入證明</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>銷毀證明已儲存到 %1。</translation>
    </message>
    <message>
        <source>Add &amp;paper or medium …</source>
        <translation>列入載體(&amp;P)…</translation>
    </message>
    <message>
        <source>Recorded as destroyed.</source>
        <translation>已登記為已銷毀。</translation>
    </message>
    <message>
        <source>Is the file gone?</source>
        <translation>該檔案已不存在？</translation>
    </message>
    <message>
        <source>Tongjian did not find %1 where it was written on the computer %2. You confirm that it was destroyed, or handed over and is not kept here.</source>
        <translation>在電腦 %2 上的寫出位置未找到 %1。您確認該檔案已銷毀，或已移交且本單位不再留存。</translation>
    </message>
    <message>
        <source>It cannot be taken back, and stands on the certificate.</source>
        <translation>不可撤銷，並載入銷毀證明。</translation>
    </message>
    <message>
        <source>What became of it, when, and by whom</source>
        <translation>檔案去向、時間及經手人</translation>
    </message>
</context>
<context>
    <name>tongjian::DestructionCard</name>
    <message>
        <source>What may be destroyed is being looked at …</source>
        <translation>正在檢視可銷毀的內容…</translation>
    </message>
</context>
<context>
    <name>tongjian::DestructionSheet</name>
    <message>
        <source>I know of &amp;no copy but the registered ones.</source>
        <translation>本人宣告：除登記的副本外，不知有其他副本(&amp;N)。</translation>
    </message>
    <message>
        <source>Copies of the store that nobody registered, and remnants on worn flash memory, are outside what Tongjian can promise.</source>
        <translation>未登記的庫副本和磨損快閃記憶體上的殘留，不在通鑑的保證之內。</translation>
    </message>
    <message>
        <source>&amp;Witness</source>
        <translation>見證人(&amp;W)</translation>
    </message>
    <message>
        <source>Sees what is shown here and confirms it.</source>
        <translation>檢視此處所示內容並確認。</translation>
    </message>
    <message>
        <source>&amp;Password of the witness</source>
        <translation>見證人密碼(&amp;P)</translation>
    </message>
    <message>
        <source>The witness enters it; nobody else looks.</source>
        <translation>由見證人本人輸入，他人迴避。</translation>
    </message>
    <message>
        <source>Their keys are deleted and overwritten in the store and in every registered copy. Nobody opens them afterwards, not from a backup either. Once begun it can only be finished, and never be undone.</source>
        <translation>其金鑰將在本庫和各登記副本中刪除並覆寫。此後任何人都不能開啟，也不能從備份開啟。一經開始只能完成，不可撤銷。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n records?</source>
        <translation>
            <numerusform>銷毀 %n 條記錄？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n records</source>
        <translation>
            <numerusform>銷毀 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Disposition plan</source>
        <translation>處置方案</translation>
    </message>
    <message>
        <source>No auditor is left who could be the witness.</source>
        <translation>沒有可以擔任見證人的審計員。</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was destroyed.</source>
        <translation>密碼不正確，未銷毀任何記錄。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>This is the list as it is now. Look at it together once more.</source>
        <translation>這是現在的清單，請二人重新核對。</translation>
    </message>
    <message>
        <source>Copies of the keys, and files outside of the store</source>
        <translation>金鑰副本及庫外檔案</translation>
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
        <translation>本機</translation>
    </message>
    <message>
        <source>System</source>
        <translation>作業系統</translation>
    </message>
    <message>
        <source>Remembered on</source>
        <translation>記住時間</translation>
    </message>
    <message>
        <source>Last login there without the password</source>
        <translation>最近一次免密登入</translation>
    </message>
    <message>
        <source>Remembered until</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1（已到期）</translation>
    </message>
    <message>
        <source>&amp;Remove computer …</source>
        <translation>移除電腦(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose a computer</source>
        <translation>請選擇一部電腦</translation>
    </message>
    <message>
        <source>Its system, when it was added and when it was last used appear here.</source>
        <translation>這裡顯示其作業系統、記住時間和最近使用時間。</translation>
    </message>
    <message>
        <source>No computer is remembered</source>
        <translation>沒有已記住的電腦</translation>
    </message>
    <message numerus="yes">
        <source>On a computer that only you use, tick &quot;Remember on this computer&quot; when you log in: for %n days you get in there without the password.</source>
        <translation>
            <numerusform>在只有您本人使用的電腦上，登入時勾選「在本機記住登入」，此後 %n 天內在那裡登入無須輸入密碼。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing your password, renewing or disabling the account and removing the computer end this at once. After logging out or locking, the password is needed once.</source>
        <translation>修改密碼、換發或停用帳號、移除電腦，都會立即終止免密登入。登出或鎖定之後，須輸入一次密碼。</translation>
    </message>
</context>
<context>
    <name>tongjian::DispositionSheet</name>
    <message>
        <source>&amp;Reason: why these records are no longer needed</source>
        <translation>事由：這些記錄為何不再需要(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>處置方式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Period of grace</source>
        <translation>寬限期(&amp;P)</translation>
    </message>
    <message>
        <source>For this long what was cleared can be brought back.</source>
        <translation>在此期間已清理的記錄可以恢復。</translation>
    </message>
    <message>
        <source>&amp;Begins on this day at the earliest</source>
        <translation>最早開始日期(&amp;B)</translation>
    </message>
    <message>
        <source>… and on this day at the lat&amp;est</source>
        <translation>最遲開始日期(&amp;E)</translation>
    </message>
    <message>
        <source>What the list would be now</source>
        <translation>現在的清單</translation>
    </message>
    <message>
        <source>Looking for what is due</source>
        <translation>正在查詢到期記錄</translation>
    </message>
    <message>
        <source>Freezing the list</source>
        <translation>正在鎖定清單</translation>
    </message>
    <message>
        <source>Records looked at</source>
        <translation>已檢視的記錄</translation>
    </message>
    <message>
        <source>New disposition plan</source>
        <translation>新建處置方案</translation>
    </message>
    <message>
        <source>What is due in the scope is put on a list and frozen: it can only become shorter. An executive decides on exactly these records; nothing is cleared before that, nor before a backup made after the decision was proven.</source>
        <translation>範圍內的到期記錄列入清單並鎖定，此後只減不增。高層領導只就這些記錄作出決定；審批之前，以及審批之後所作的備份驗證之前，不作清理。</translation>
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
        <translation>正在統計該範圍內的到期記錄…</translation>
    </message>
    <message>
        <source>It could not be counted. Below stands why.</source>
        <translation>未能統計，原因見下。</translation>
    </message>
    <message>
        <source>Nothing in this scope is due: there is nothing to put on a list.</source>
        <translation>該範圍內沒有到期記錄，無可列入清單的內容。</translation>
    </message>
    <message numerus="yes">
        <source>Puts %n records on the list, about %1.</source>
        <translation>
            <numerusform>將 %n 條記錄列入清單，約 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this plan?</source>
        <translation>放棄該方案？</translation>
    </message>
    <message>
        <source>Nothing was submitted; what you wrote here is not kept.</source>
        <translation>尚未提交，所填內容不會保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>tongjian::DraftAttachments</name>
    <message>
        <source>Attaching %1</source>
        <translation>正在附加 %1</translation>
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
            <numerusform>今後 %n 個月到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What becomes due in the next %n months, by class</source>
        <translation>
            <numerusform>今後 %n 個月到期的記錄，按類別</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
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
        <translation>列出哪些記錄</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>已到期 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>may be cleared, about %1</source>
        <translation>可以清理，約 %1</translation>
    </message>
    <message>
        <source>nothing may be cleared</source>
        <translation>沒有可以清理的記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n kept too long</source>
        <translation>
            <numerusform>超期 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>past their longest period</source>
        <translation>已超過最長留存期限</translation>
    </message>
    <message>
        <source>none is past its longest period</source>
        <translation>沒有超過最長期限的記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n held although due</source>
        <translation>
            <numerusform>到期封存 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>a hold keeps them</source>
        <translation>因封存繼續留存</translation>
    </message>
    <message>
        <source>no hold keeps any</source>
        <translation>沒有因封存留存的記錄</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more becomes due in the next %n months.</source>
        <translation>
            <numerusform>今後 %n 個月沒有記錄到期。</numerusform>
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
        <translation>%1 採集</translation>
    </message>
    <message>
        <source>The first ones, by the day on which they are due</source>
        <translation>按到期日先後，僅列出前面的記錄</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>開啟記錄(&amp;O)</translation>
    </message>
    <message>
        <source>Counting what becomes due</source>
        <translation>正在統計到期記錄</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>請選擇一條記錄</translation>
    </message>
    <message>
        <source>Why it is kept and until when appears here.</source>
        <translation>這裡說明為何留存、留存到何時。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>沒有到期的記錄</translation>
    </message>
    <message>
        <source>Records appear here when their shortest period is over, and the months ahead in which that will be. Nothing is cleared by itself: an officer proposes it, an executive decides.</source>
        <translation>記錄過了最短留存期限便列在這裡，今後哪個月到期也在這裡顯示。系統不會自行清理：須由檔案員提出、高層領導批准。</translation>
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
        <translation>可能已登錄</translation>
    </message>
    <message>
        <source>Own entries with the same party at about the same time. Look before you submit.</source>
        <translation>本人已有同一對方、時間相近的項目。提交前請先查看。</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>無主旨</translation>
    </message>
</context>
<context>
    <name>tongjian::EffectCard</name>
    <message>
        <source>What it does to the filed records is being counted …</source>
        <translation>正在統計對已歸檔記錄的影響……</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n filed records: it is for what is captured from then on.</source>
        <translation>
            <numerusform>%n 條已歸檔記錄不受影響：僅適用於此後採集的記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n filed records:</source>
        <translation>
            <numerusform>在 %n 條已歸檔記錄中：</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>延長留存</translation>
    </message>
    <message>
        <source>Kept less long</source>
        <translation>留存縮短</translation>
    </message>
    <message>
        <source>Due at once by it</source>
        <translation>施行即到期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n records may be cleared from %1 on</source>
        <translation>
            <numerusform>%n 條，自 %1 起可以清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n records</source>
        <translation>
            <numerusform>%1：%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Held all the same</source>
        <translation>因封存仍須留存</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryDefaultsSheet</name>
    <message>
        <source>&amp;Kind that is entered most</source>
        <translation>最常登錄的類型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why by hand</source>
        <translation>補錄原因(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;onfidentiality</source>
        <translation>密級(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地點(&amp;P)</translation>
    </message>
    <message>
        <source>Defaults for new forms</source>
        <translation>新建記錄的預設內容</translation>
    </message>
    <message>
        <source>What a new form has from the beginning. Only you can open this; every form can still say otherwise.</source>
        <translation>新建記錄時預先填好的內容。僅本人可以開啟，每次填寫時仍可修改。</translation>
    </message>
    <message>
        <source>Usual channel</source>
        <translation>常用管道</translation>
    </message>
    <message>
        <source>Start new forms &amp;empty</source>
        <translation>恢復空白(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Usual channel: %1</source>
        <translation>常用管道：%1</translation>
    </message>
    <message>
        <source>Own number or account: %1</source>
        <translation>本人號碼或帳號：%1</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Reason in wor&amp;ds</source>
        <translation>原因說明(&amp;D)</translation>
    </message>
    <message>
        <source>Own number or account</source>
        <translation>本人號碼或帳號</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryHistory</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryScreen</name>
    <message>
        <source>Tongjian</source>
        <extracomment>the program&apos;s name; 通鉴 in Chinese</extracomment>
        <translation>通鑑</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryStart</name>
    <message>
        <source>New forms start with this channel, number, reason, place and confidentiality.</source>
        <translation>新增表單將預填此渠道、本人號碼、原因、地點和密級。</translation>
    </message>
    <message>
        <source>New forms start empty again.</source>
        <translation>新增表單不再預填。</translation>
    </message>
    <message>
        <source>&amp;Templates …</source>
        <translation>範本(&amp;T)…</translation>
    </message>
    <message>
        <source>Start new forms like this one</source>
        <translation>按此表單預填新表單</translation>
    </message>
    <message>
        <source>The next new form starts with these defaults.</source>
        <translation>下次新建記錄時生效。</translation>
    </message>
    <message>
        <source>&amp;Defaults for new forms …</source>
        <translation>新建記錄的預設內容(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>tongjian::EntryTemplatesSheet</name>
    <message>
        <source>Save the present form &amp;as</source>
        <translation>將目前表單存為(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>儲存範本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Own templates</source>
        <translation>個人範本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>A template keeps the form without times and attachments. Only you can open your templates.</source>
        <translation>範本儲存表單內容，不含時間和附件。您的範本只有您本人能開啟。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Start from it</source>
        <translation>以此新增</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) of an earlier key of this account cannot be opened any more.</source>
        <translation>
            <numerusform>有 %n 個範本屬於本帳戶以前的金鑰，已無法開啟。</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet: fill in what repeats, then save the form under a name.</source>
        <translation>暫無範本：先填好常用內容，再為表單命名儲存。</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>刪除此範本？</translation>
    </message>
    <message>
        <source>“%1” is removed from your templates. Records that were made from it stay.</source>
        <translation>將從您的範本中刪除「%1」。由它新增的記錄不受影響。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作無法復原。</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>刪除範本</translation>
    </message>
</context>
<context>
    <name>tongjian::ErrorSheet</name>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing was changed. What you entered is still there.</source>
        <translation>沒有任何改動，您填寫的內容還在。</translation>
    </message>
    <message>
        <source>Nothing was changed. That this was tried stands in the journal.</source>
        <translation>沒有任何改動。這次嘗試已記入日誌。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何改動。</translation>
    </message>
    <message>
        <source>Nothing was written. The store can be read only until this has been cleared up.</source>
        <translation>沒有寫入任何內容。查清之前，記錄庫只能閱讀。</translation>
    </message>
    <message>
        <source>Nothing was decided. Somebody else was quicker; look at the present state first.</source>
        <translation>沒有作出決定。已有人先處理，請先查看目前狀態。</translation>
    </message>
    <message>
        <source>Nothing was half done. What you entered is still there.</source>
        <translation>沒有留下做到一半的操作，您填寫的內容還在。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was half done.</source>
        <translation>已停止，沒有留下做到一半的操作。</translation>
    </message>
    <message>
        <source>This is a mistake of the program. Nothing was half done; what you entered is still there.</source>
        <translation>這是程式的錯誤。沒有留下做到一半的操作，您填寫的內容還在。</translation>
    </message>
</context>
<context>
    <name>tongjian::ExplanationSheet</name>
    <message>
        <source>Ask for an explanation</source>
        <translation>要求說明</translation>
    </message>
    <message>
        <source>Who is asked gets a notice and answers once. Question and answer stay in the record&apos;s history; the record does not change.</source>
        <translation>對方會收到通知，並答覆一次。要求與說明均列入記錄的辦理經過，記錄本身不變。</translation>
    </message>
    <message>
        <source>&amp;Who is asked</source>
        <translation>說明人(&amp;W)</translation>
    </message>
    <message>
        <source>What is to be &amp;explained</source>
        <translation>需要說明的事項(&amp;E)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>要求說明</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>作出說明</translation>
    </message>
    <message>
        <source>%1 asks about the record %2:</source>
        <translation>%1 就記錄 %2 提出：</translation>
    </message>
    <message>
        <source>What was asked is not open to you. Ask %1 for it.</source>
        <translation>您無法檢視所提的內容，請向 %1 詢問。</translation>
    </message>
    <message>
        <source>Your explanation stays in the record&apos;s history. It can be given once and not be changed.</source>
        <translation>您的說明將列入記錄的辦理經過，只能提交一次，提交後不能更改。</translation>
    </message>
    <message>
        <source>Your &amp;explanation</source>
        <translation>您的說明(&amp;E)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交說明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write at least a sentence.</source>
        <translation>請至少寫一句話。</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>放棄所寫的內容？</translation>
    </message>
    <message>
        <source>Nothing was sent; what you wrote here is not kept.</source>
        <translation>尚未傳送；所寫的內容不會保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在發出</translation>
    </message>
    <message>
        <source>Sending the explanation</source>
        <translation>正在提交說明</translation>
    </message>
</context>
<context>
    <name>tongjian::ExtendSheet</name>
    <message>
        <source>Keep the record %1 longer</source>
        <translation>延長留存記錄 %1</translation>
    </message>
    <message>
        <source>This record alone is not cleared before the day that you choose. It cannot be taken back, and not go beyond the longest period: what is needed longer than that is held.</source>
        <translation>僅這一條記錄在所選日期之前不清理。延長後不能撤回，也不能超過最長期限；需要更久的，應予封存。</translation>
    </message>
    <message>
        <source>&amp;Kept at least through</source>
        <translation>至少留存至(&amp;K)</translation>
    </message>
    <message>
        <source>Now through %1; at most through %2.</source>
        <translation>目前至%1，最長至%2。</translation>
    </message>
    <message>
        <source>Now through %1; no longest period is set.</source>
        <translation>目前至%1，未規定最長期限。</translation>
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
        <translation>延長留存</translation>
    </message>
    <message>
        <source>Say in at least a sentence why it is needed longer.</source>
        <translation>請至少用一句話說明為何需要延長。</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>放棄所寫的內容？</translation>
    </message>
    <message>
        <source>Nothing was changed; what you wrote here is not kept.</source>
        <translation>未作任何改動，所寫的內容不會保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>tongjian::FilesEditor</name>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（位元組）</translation>
    </message>
    <message>
        <source>Digest, if the tool showed one</source>
        <translation>校驗值（工具顯示的）</translation>
    </message>
    <message>
        <source>Transferred files</source>
        <translation>傳輸的檔案</translation>
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
        <translation>登入名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Department, row %1</source>
        <translation>第 %1 列的部門</translation>
    </message>
    <message>
        <source>Department of %1</source>
        <translation>%1的部門</translation>
    </message>
</context>
<context>
    <name>tongjian::FoundingWizard</name>
    <message>
        <source>Set up a new store</source>
        <translation>新建檔案庫</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>可行程式</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Nothing is created before you press the button at the end.</source>
        <translation>按下最後一步的按鈕之前，不會新建任何內容。</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司名稱(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Algorithms</source>
        <translation>密碼演算法(&amp;A)</translation>
    </message>
    <message>
        <source>What is inside a record is sealed with these; the database pages are always AES-256. The algorithms are implemented, the product is not certified.</source>
        <translation>記錄內容用所選演算法加密，資料庫頁始終為 AES-256。產品實現了這些演算法，但未經密碼認證。</translation>
    </message>
    <message>
        <source>&amp;Departments</source>
        <translation>部門(&amp;D)</translation>
    </message>
    <message>
        <source>One in each line.</source>
        <translation>每行一個。</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 個月</translation>
    </message>
    <message>
        <source>&amp;Store folder</source>
        <translation>檔案庫資料夾(&amp;S)</translation>
    </message>
    <message>
        <source>On a local disk. The folder is made new.</source>
        <translation>須在本地磁碟，資料夾將新建。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Security administrator, records officer and auditor must be different persons. You are the first security administrator in this list. More people can be added at any time.</source>
        <translation>安全管理員、檔案管理員和審計員須由不同的人擔任。您是表中第一位安全管理員。以後可隨時增加人員。</translation>
    </message>
    <message>
        <source>First people</source>
        <translation>首批人員</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>增加人員</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Your own &amp;password</source>
        <translation>您本人的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>再輸入一次(&amp;G)</translation>
    </message>
    <message>
        <source>Two things before you go on. 1. Hand each person the initial password below; it is shown only now. 2. Save the three recovery sheets, print them, give each to another trusted person, and delete the file. Any two of them open everything; without them a forgotten last password cannot be helped.</source>
        <translation>繼續之前請辦好兩件事。一、把下列初始密碼交給各人，密碼只顯示這一次。二、儲存三張恢復單並列印，分別交給不同的可靠人員，然後刪除檔案。任意兩張可開啟一切；沒有它們，最後一個密碼忘記時將無法補救。</translation>
    </message>
    <message>
        <source>Initial passwords</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>Save the recovery sheets …</source>
        <translation>儲存恢復單…</translation>
    </message>
    <message>
        <source>All handed over, go to the login</source>
        <translation>均已交接，前往登入</translation>
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
        <translation>資訊管理部
總經理辦公室</translation>
    </message>
    <message>
        <source>&amp;Create the store</source>
        <translation>建立檔案庫(&amp;C)</translation>
    </message>
    <message>
        <source>You are %1 and log in as %2. Your personal keys are made now and protected by this password.</source>
        <translation>您是%1，登入名為 %2。您的個人金鑰將在此生成，並由此密碼保護。</translation>
    </message>
    <message>
        <source>Enter the company&apos;s name.</source>
        <translation>請填寫公司名稱。</translation>
    </message>
    <message>
        <source>Enter at least one department.</source>
        <translation>請至少填寫一個部門。</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>請指定一個尚不存在的資料夾。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>該處不可寫，請另選位置。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>With these people every procedure of the regulation can be run.</source>
        <translation>現有人員可以辦理制度規定的全部程式。</translation>
    </message>
    <message>
        <source>With these people some procedures cannot be run, or pass to the next role up:</source>
        <translation>按現有人員，有些程式無法辦理，或須上移一級：</translation>
    </message>
    <message>
        <source>You can go on all the same and add people later.</source>
        <translation>您仍可繼續，以後再增加人員。</translation>
    </message>
    <message>
        <source>Where the store&apos;s folder is made</source>
        <translation>檔案庫資料夾建在何處</translation>
    </message>
    <message>
        <source>Setting up the store</source>
        <translation>正在建立檔案庫</translation>
    </message>
    <message>
        <source>Save the recovery sheets</source>
        <translation>儲存恢復單</translation>
    </message>
    <message>
        <source>Recovery sheets.pdf</source>
        <translation>恢復單.pdf</translation>
    </message>
    <message>
        <source>Leave the set-up?</source>
        <translation>離開建庫嚮導？</translation>
    </message>
    <message>
        <source>What you entered here is not kept. No store was made.</source>
        <translation>在此填寫的內容不會保留，檔案庫尚未建立。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Chinese national algorithms: SM2, SM3, SM4 (recommended in China)</source>
        <translation>國家密碼演算法：SM2、SM3、SM4（國內推薦）</translation>
    </message>
    <message>
        <source>International algorithms: Ed25519, SHA-256, AES-256</source>
        <translation>國際演算法：Ed25519、SHA-256、AES-256</translation>
    </message>
    <message>
        <source>%1 records are kept</source>
        <translation>%1記錄留存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>Close without the recovery sheets?</source>
        <translation>不儲存恢復單就關閉嗎？</translation>
    </message>
    <message>
        <source>They cannot be made again from what is stored. Without them nobody can help when the last password is forgotten.</source>
        <translation>恢復單無法根據已儲存的內容重新制作。沒有恢復單，最後一個密碼忘記時將無法補救。</translation>
    </message>
    <message>
        <source>Save the recovery sheets first.</source>
        <translation>請先儲存恢復單。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然關閉</translation>
    </message>
    <message>
        <source>Store folder</source>
        <translation>檔案庫資料夾</translation>
    </message>
</context>
<context>
    <name>tongjian::FulfilSheet</name>
    <message>
        <source>Hand out to %1</source>
        <translation>向 %1 提供記錄</translation>
    </message>
    <message>
        <source>This is what the granted scope gives. Take the mark away from what does not belong to the matter; nothing can be added. From then on exactly these records can be read, until the end of the period of use.</source>
        <translation>以下是批准範圍內的記錄。與事項無關的請取消勾選，不能增加。提供後，申請人在使用期限內只能查閱這些記錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the scope could not be opened and are not handed out. Tell the auditor.</source>
        <translation>
            <numerusform>範圍內有 %n 條記錄無法開啟，不予提供。請告知審計員。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of the scope</source>
        <translation>範圍內的記錄</translation>
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
        <translation>該範圍內沒有記錄。提供後申請人會得知並無記錄。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are handed out.</source>
        <translation>
            <numerusform>全部 %n 條記錄均提供。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are handed out.</source>
        <translation>
            <numerusform>%n 條記錄中提供 %1 條。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n records</source>
        <translation>
            <numerusform>提供 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>請寫明原因，將記入日誌。</translation>
    </message>
    <message>
        <source>Reading through the scope</source>
        <translation>正在查詢範圍內的記錄</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>正在提供</translation>
    </message>
    <message>
        <source>Provide to %1</source>
        <translation>向 %1 提供記錄</translation>
    </message>
    <message>
        <source>This is what the granted scope gives. Take the mark away from what does not belong to the matter; nothing can be added. Of exactly these records evidence packages can then be made, until the end of the period of use. Nothing leaves the house yet.</source>
        <translation>以下是批准範圍內的記錄。與事項無關的請取消勾選，不能增加。確認後，在使用期限內只能就這些記錄生成證據包；此時尚無任何內容移交出去。</translation>
    </message>
    <message>
        <source>The scope gives no record: there is nothing to provide. The application then says so.</source>
        <translation>該範圍內沒有記錄，無可提供；確認後申請中將載明這一結果。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are provided.</source>
        <translation>
            <numerusform>%n 條記錄全部提供。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are provided.</source>
        <translation>
            <numerusform>共 %n 條，提供其中 %1 條。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n records</source>
        <translation>
            <numerusform>確認 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has verified the whole store yet, so nobody has looked whether a record of the scope is missing. Ask an auditor to do it first.</source>
        <translation>尚無他人做過全面核驗，範圍內是否缺少記錄無人查過。請先讓審計員核驗。</translation>
    </message>
    <message numerus="yes">
        <source>The last verification of the whole store, by %1 on %2, found %n problems. Ask an auditor before you confirm.</source>
        <translation>
            <numerusform>最近一次全面核驗（%1，%2）發現 %n 個問題。確認前請先詢問審計員。</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole store was last verified by %1 on %2, without problems. Ask an auditor to verify it anew, so that none of the scope is missing.</source>
        <translation>最近一次全面核驗由 %1 於 %2 完成，未發現問題。請讓審計員重新核驗，以確保範圍內不缺少記錄。</translation>
    </message>
    <message>
        <source>The whole store was last verified by %1 on %2, without problems.</source>
        <translation>最近一次全面核驗由 %1 於 %2 完成，未發現問題。</translation>
    </message>
</context>
<context>
    <name>tongjian::GrantStatisticsSheet</name>
    <message>
        <source>Statistics under %1</source>
        <translation>申請 %1 的統計</translation>
    </message>
    <message numerus="yes">
        <source>%n records, counted by %1 on %2.</source>
        <translation>
            <numerusform>共 %n 條記錄，由 %1 於 %2 統計。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>統計結果</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>統計項</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save as &amp;workbook …</source>
        <translation>存為工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>存為 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>儲存統計</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>It is journalled with the reason of the application; the auditors and the heads of the departments concerned see it.</source>
        <translation>本次統計連同申請事由記入日誌，審計員和有關部門負責人可見。</translation>
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
        <translation>未提供記錄</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>請選擇一條記錄</translation>
    </message>
    <message>
        <source>The scope of this application gave none.</source>
        <translation>此申請的範圍內沒有記錄。</translation>
    </message>
    <message>
        <source>Before it opens you confirm what for; each opening is journalled.</source>
        <translation>開啟前須確認用途，每次查閱均記入日誌。</translation>
    </message>
    <message>
        <source>Searching what was granted</source>
        <translation>正在授權記錄中查詢</translation>
    </message>
    <message>
        <source>(No subject)</source>
        <translation>（無主題）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事人</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>您已查閱</translation>
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
        <translation>此授權僅限統計，不能開啟記錄。</translation>
    </message>
    <message>
        <source>The opening is journalled with your name, the time and what you enter here. The auditors and the head of the department see it.</source>
        <translation>您的姓名、查閱時間和以下用途將記入日誌，審計員和部門負責人可見。</translation>
    </message>
    <message>
        <source>It was opened as often as was granted.</source>
        <translation>已達到批准的查閱次數。</translation>
    </message>
    <message>
        <source>Enter what you open it for.</source>
        <translation>請填寫查閱用途。</translation>
    </message>
    <message>
        <source>Give this grant back?</source>
        <translation>交還此授權？</translation>
    </message>
    <message>
        <source>Its keys are deleted at once; the records can no longer be opened under this application.</source>
        <translation>金鑰將立即刪除，此後不能再依此申請查閱記錄。</translation>
    </message>
    <message>
        <source>It cannot be taken back; a new application is needed.</source>
        <translation>不能撤回；需要時須重新申請。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>交還授權</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The grant has ended.</source>
        <translation>授權已終止。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Search in what was granted</source>
        <translation>在授權記錄中查詢</translation>
    </message>
    <message>
        <source>Granted records</source>
        <translation>授權查閱</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>用途(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>開啟記錄(&amp;O)</translation>
    </message>
    <message>
        <source>Give &amp;back …</source>
        <translation>交還授權(&amp;B)…</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>統計(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is granted to you now</source>
        <translation>目前沒有授權給您的記錄</translation>
    </message>
    <message>
        <source>What a records officer handed out after an application was approved is read here, until the end of the period of use.</source>
        <translation>申請批准並由檔案管理員提供後，可在使用期限內在這裡查閱。</translation>
    </message>
    <message>
        <source>&amp;Correct …</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>The record is part of nothing that is granted to you now. To read it, apply for it.</source>
        <translation>該記錄目前不在授權給您查閱的範圍內，如需查閱請提出申請。</translation>
    </message>
    <message>
        <source>The question was sent.</source>
        <translation>已要求說明。</translation>
    </message>
    <message>
        <source>As&amp;k for an explanation …</source>
        <translation>要求說明(&amp;K)…</translation>
    </message>
    <message>
        <source>It occurs in no record that was granted</source>
        <translation>授權的記錄中沒有符合的內容</translation>
    </message>
    <message>
        <source>Records that may not be opened any more were not searched.</source>
        <translation>已達開啟次數上限的記錄未參加檢索。</translation>
    </message>
    <message>
        <source>Other words may find something.</source>
        <translation>可換其他詞語再查。</translation>
    </message>
    <message>
        <source>Searches are journalled; auditors, records officers and heads concerned see the words.</source>
        <translation>檢索內容記入日誌，審計員、檔案管理員和部門負責人可見。</translation>
    </message>
</context>
<context>
    <name>tongjian::HandoverSheet</name>
    <message>
        <source>I have noted it</source>
        <translation>我已記下</translation>
    </message>
    <message>
        <source>Close this before it is noted?</source>
        <translation>還沒有記下就關閉？</translation>
    </message>
    <message>
        <source>It is shown only now; nobody can show it again.</source>
        <translation>只顯示這一次，之後任何人都無法再次顯示。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然關閉</translation>
    </message>
</context>
<context>
    <name>tongjian::HoldReviewSheet</name>
    <message>
        <source>Is “%1” still needed?</source>
        <translation>「%1」是否仍需封存？</translation>
    </message>
    <message>
        <source>You sign that you looked at it and that the records are needed on. If the matter is closed, apply to lift the hold instead.</source>
        <translation>您將簽署：已經複核，記錄仍需封存。事項已了結的，請改為申請解除封存。</translation>
    </message>
    <message>
        <source>&amp;Looked at again by</source>
        <translation>下次複核期限(&amp;L)</translation>
    </message>
    <message>
        <source>Within a year.</source>
        <translation>一年之內。</translation>
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
        <translation>封存記錄</translation>
    </message>
    <message>
        <source>Held records are neither cleared nor destroyed until an executive lifts the hold, whatever their periods say. What the matter is stays between you, officers, auditors and executives.</source>
        <translation>封存的記錄，無論留存期限是否已滿，在高層領導解除封存之前一律不清理、不銷毀。事項內容僅您本人、檔案員、審計員和高層領導可見。</translation>
    </message>
    <message>
        <source>What &amp;matter</source>
        <translation>事項名稱(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>型別(&amp;K)</translation>
    </message>
    <message>
        <source>Rev&amp;iewed by</source>
        <translation>複核期限(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reason: why the records are needed longer</source>
        <translation>理由：為何需要繼續留存(&amp;R)</translation>
    </message>
    <message>
        <source>Everything in a scope, also what is filed later</source>
        <translation>按範圍封存，以後歸檔的也包括在內</translation>
    </message>
    <message>
        <source>A list of records by their numbers</source>
        <translation>按編號封存指定的記錄</translation>
    </message>
    <message>
        <source>Whi&amp;ch records</source>
        <translation>封存哪些記錄(&amp;C)</translation>
    </message>
    <message>
        <source>Captured only from this day on</source>
        <translation>僅限此日起採集的</translation>
    </message>
    <message>
        <source>Captured only until this day</source>
        <translation>僅限此日及以前採集的</translation>
    </message>
    <message>
        <source>Record n&amp;umbers</source>
        <translation>記錄編號(&amp;U)</translation>
    </message>
    <message>
        <source>One below the other or with commas between, as TX-2026-000123.</source>
        <translation>每行一個或以逗號分隔，如 TX-2026-000123。</translation>
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
        <translation>沒有記錄 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Enter at least one record number.</source>
        <translation>請至少填寫一個記錄編號。</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n filed records now, and by itself what is filed into this scope later.</source>
        <translation>
            <numerusform>目前封存 %n 條已歸檔記錄，此後歸入該範圍的自動封存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds these %n records.</source>
        <translation>
            <numerusform>封存這 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the matter a name.</source>
        <translation>請填寫事項名稱。</translation>
    </message>
    <message>
        <source>Say in at least a sentence why the records are needed longer.</source>
        <translation>請至少用一句話說明為何需要繼續留存。</translation>
    </message>
    <message>
        <source>Discard this hold?</source>
        <translation>放棄這次封存？</translation>
    </message>
    <message>
        <source>Nothing was held; what you wrote here is not kept.</source>
        <translation>沒有封存任何記錄，所寫的內容不會保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>tongjian::HoldsView</name>
    <message>
        <source>Scope</source>
        <translation>封存範圍</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待複核</translation>
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
        <translation>封存的記錄（共 %2 條，列出前 %1 條）</translation>
    </message>
    <message>
        <source>Records under it</source>
        <translation>封存的記錄</translation>
    </message>
    <message>
        <source>The hold %1 was placed.</source>
        <translation>已封存，編號 %1。</translation>
    </message>
    <message>
        <source>Still needed. It is looked at again by %1.</source>
        <translation>仍需封存，下次於%1前複核。</translation>
    </message>
    <message>
        <source>Apply to lift “%1”?</source>
        <translation>申請解除「%1」的封存？</translation>
    </message>
    <message numerus="yes">
        <source>An executive decides. Once it is lifted, the %n records under it go by their periods again and can be cleared when those are over.</source>
        <translation>
            <numerusform>由高層領導審批。解除後，所封存的 %n 條記錄恢復按留存期限管理，到期後可以清理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then the hold stands. You can withdraw the application before the decision.</source>
        <translation>批准之前封存繼續有效，申請可以撤回。</translation>
    </message>
    <message>
        <source>Apply to lift</source>
        <translation>申請解除</translation>
    </message>
    <message>
        <source>How the matter was closed</source>
        <translation>事項如何了結</translation>
    </message>
    <message>
        <source>The hold stands as it did.</source>
        <translation>封存照舊有效。</translation>
    </message>
    <message>
        <source>Submitted as %1. An executive decides; until then the hold stands.</source>
        <translation>已提交，編號 %1。由高層領導審批，批准之前封存繼續有效。</translation>
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
        <translation>申請解除(&amp;L)…</translation>
    </message>
    <message>
        <source>No holds</source>
        <translation>沒有封存</translation>
    </message>
    <message>
        <source>While a matter is open (a dispute, an audit, important business) its records are held: none of them is cleared or destroyed, whatever their periods say.</source>
        <translation>糾紛、審計、重要業務等事項未了結期間，相關記錄予以封存：無論留存期限是否已滿，一律不清理、不銷毀。</translation>
    </message>
    <message>
        <source>Place a hold …</source>
        <translation>封存…</translation>
    </message>
    <message>
        <source>Choose a hold</source>
        <translation>請選擇一項封存</translation>
    </message>
    <message>
        <source>What it is about and which records it keeps appears here.</source>
        <translation>這裡顯示封存的事項和所封存的記錄。</translation>
    </message>
</context>
<context>
    <name>tongjian::HomeView</name>
    <message>
        <source>What waits for me</source>
        <translation>等待我辦理</translation>
    </message>
    <message>
        <source>Nothing waits for you. Enter an important talk that no tool recorded as soon as you can.</source>
        <translation>沒有等待您辦理的事項。工具未記錄的重要談話，請儘快補錄。</translation>
    </message>
    <message>
        <source>My latest records</source>
        <translation>我最近的記錄</translation>
    </message>
    <message>
        <source>Is the house in order</source>
        <translation>執行情況</translation>
    </message>
    <message>
        <source>the oldest waits %1</source>
        <translation>最久的已等待%1</translation>
    </message>
    <message>
        <source>The journal was checked when you logged in, and this computer keeps its newest entry.</source>
        <translation>登入時已核對日誌，本機留存了最新末條。</translation>
    </message>
    <message>
        <source>The journal was checked when you logged in. No keychain answers on this computer (there is none, or it is locked), so an older copy of the store would not be noticed here.</source>
        <translation>登入時已核對日誌。本機沒有可用的系統金鑰環（未建立或已鎖定），若檔案庫被換成舊的，在這裡察覺不到。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are filed.</source>
        <translation>
            <numerusform>已歸檔 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record waits for review or filing.</source>
        <translation>沒有等待審核或歸檔的記錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for review or filing</source>
        <translation>
            <numerusform>%n 條記錄等待審核或歸檔</numerusform>
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
        <translation>新建記錄(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n records to review</source>
        <translation>
            <numerusform>%n 條記錄待審核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records to file</source>
        <translation>
            <numerusform>%n 條記錄待歸檔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came back to be corrected</source>
        <translation>
            <numerusform>%n 條記錄被退回待更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed logins since you last read the journal</source>
        <translation>
            <numerusform>自您上次查閱日誌以來有 %n 次登入失敗</numerusform>
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
        <translation>時鐘存疑：審計員確認之前，不能清理或銷毀任何記錄。</translation>
    </message>
    <message>
        <source>The clock waits to be accepted</source>
        <translation>時鐘待確認</translation>
    </message>
    <message numerus="yes">
        <source>%n collected records to assign</source>
        <translation>
            <numerusform>%n 條採集記錄待認領</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages in quarantine</source>
        <translation>
            <numerusform>%n 封郵件在隔離區</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals to decide</source>
        <translation>
            <numerusform>%n 項提請待決定</numerusform>
        </translation>
    </message>
    <message>
        <source>Show substitutes</source>
        <translation>檢視代理安排</translation>
    </message>
    <message>
        <source>You act for %1 until %3: %2.</source>
        <translation>您正在代理 %1，至 %3：%2。</translation>
    </message>
    <message>
        <source>You will act for %1 from %3 until %4: %2.</source>
        <translation>您將代理 %1，%3 至 %4：%2。</translation>
    </message>
    <message>
        <source>%1 acts for you until %3: %2.</source>
        <translation>%1 正在代理您，至 %3：%2。</translation>
    </message>
    <message>
        <source>%1 will act for you from %3 until %4: %2.</source>
        <translation>%1 將代理您，%3 至 %4：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed proposals to carry out</source>
        <translation>
            <numerusform>%n 項已確認的提請待辦理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications to decide</source>
        <translation>
            <numerusform>%n 份申請待審批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n granted applications to assist with</source>
        <translation>
            <numerusform>%n 份已批准的申請待協助</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications wait for your answer</source>
        <translation>
            <numerusform>%n 份申請待您答覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanations asked of you</source>
        <translation>
            <numerusform>有 %n 項說明要求待您答覆</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>檢視：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n holds to review</source>
        <translation>
            <numerusform>%n 項封存待複核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open a sample of %n backups</source>
        <translation>
            <numerusform>%n 份備份待抽樣讀取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media to replace</source>
        <translation>
            <numerusform>%n 個媒體待更換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disposition plans to carry out</source>
        <translation>
            <numerusform>%n 個處置方案待執行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates of destruction to sign as witness</source>
        <translation>
            <numerusform>%n 份銷毀證明待您以見證人簽署</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::HouseWatch</name>
    <message>
        <source>What happened meanwhile cannot be read.</source>
        <translation>無法讀取這段時間的變化。</translation>
    </message>
</context>
<context>
    <name>tongjian::ImportView</name>
    <message>
        <source>Choose &amp;files …</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older …</source>
        <translation>選擇資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>&amp;Whose mailbox it is</source>
        <translation>郵箱所屬人(&amp;W)</translation>
    </message>
    <message>
        <source>Messages concern whom their addresses name. Choose somebody if all of them come from one mailbox.</source>
        <translation>預設按郵件中的地址確定所涉人員；若全部來自某人的郵箱，請在此選定。</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Mail to take in</source>
        <translation>選擇要匯入的郵件</translation>
    </message>
    <message>
        <source>Folder with mail</source>
        <translation>選擇郵件資料夾</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>By the addresses in the messages</source>
        <translation>按郵件中的地址識別</translation>
    </message>
    <message>
        <source>%1 (folder)</source>
        <translation>%1（資料夾）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop mail here</source>
        <translation>將郵件拖到此處</translation>
    </message>
    <message numerus="yes">
        <source>%n sources chosen</source>
        <translation>
            <numerusform>已選 %n 項來源</numerusform>
        </translation>
    </message>
    <message>
        <source>Single messages (.eml), mailboxes (mbox) and mail folders (Maildir), as exported by mail programs and servers. The files stay as they are.</source>
        <translation>支援單封郵件（.eml）、郵箱檔案（mbox）和郵件目錄（Maildir），即各類郵件客戶端與伺服器匯出的格式。原檔案保持不變。</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>正在試執行</translation>
    </message>
    <message>
        <source>Taking mail in</source>
        <translation>正在匯入郵件</translation>
    </message>
    <message numerus="yes">
        <source>%n messages so far</source>
        <translation>
            <numerusform>已處理 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>What an import would bring</source>
        <translation>試執行結果</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>匯入結果</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>採集</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Captured, but concern nobody known</source>
        <translation>其中待認領</translation>
    </message>
    <message>
        <source>There already, further people added</source>
        <translation>已有，補充了所涉人員</translation>
    </message>
    <message numerus="yes">
        <source>%n items were not taken</source>
        <translation>
            <numerusform>%n 項未採集</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a trial. Nothing was taken in.</source>
        <translation>這是試執行，未採集任何內容。</translation>
    </message>
    <message>
        <source>You stopped the import. What is counted here was taken in and stays; import again for the rest.</source>
        <translation>匯入已中止。以下統計的內容已採集並保留；再次匯入即可繼續其餘部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages concern nobody whose address is known.</source>
        <translation>
            <numerusform>%n 封郵件的地址均未登記到人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whom they concern</source>
        <translation>前往認領</translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be read and are kept in quarantine.</source>
        <translation>
            <numerusform>%n 封郵件無法解析，已原樣存入隔離區。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the quarantine</source>
        <translation>開啟隔離區</translation>
    </message>
    <message>
        <source>Everything was taken in.</source>
        <translation>全部採集完成。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存清單</translation>
    </message>
    <message>
        <source>Items not taken.csv</source>
        <translation>未採集清單.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The list cannot be saved.</source>
        <translation>清單無法儲存。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>請另選位置。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Mail import</source>
        <translation>郵件匯入</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try first</source>
        <translation>試執行(&amp;T)</translation>
    </message>
    <message>
        <source>Items not taken</source>
        <translation>未採集的項目</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is new: %n messages are in the archive already.</source>
        <translation>
            <numerusform>沒有新郵件：%n 封均已在檔案庫中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared or destroyed before, not taken</source>
        <translation>曾清理或銷毀，未收錄</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were cleared or destroyed before and are not taken in again.</source>
        <translation>
            <numerusform>%n 封郵件曾被清理或銷毀，不再收錄。</numerusform>
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
        <translation>操作沒有成功。</translation>
    </message>
</context>
<context>
    <name>tongjian::JournalView</name>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 · entry %2</source>
        <translation>%1 · 第 %2 條</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>NOT VALID</source>
        <translation>無效</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>Digest of the entry before</source>
        <translation>前一條的摘要值</translation>
    </message>
    <message>
        <source>Verifying the journal and the store</source>
        <translation>正在核驗日誌與檔案庫</translation>
    </message>
    <message>
        <source>Checking signatures, records and keys</source>
        <translation>正在核對簽名、記錄和金鑰</translation>
    </message>
    <message>
        <source>All in order: %1 entries and %2 records were verified, up to entry %3.</source>
        <translation>一切正常：已核驗 %1 條日誌和 %2 條記錄，至第 %3 條。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found. Do not delete anything; keep a copy of the folder.</source>
        <translation>
            <numerusform>發現 %n 個問題。請勿刪除任何東西，並保留資料夾的副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the head slip</source>
        <translation>儲存末條憑條</translation>
    </message>
    <message>
        <source>Head slip %1.pdf</source>
        <translation>末條憑條 %1.pdf</translation>
    </message>
    <message>
        <source>The head slip was saved. Print it, sign it and keep it outside this computer.</source>
        <translation>末條憑條已儲存。請列印、簽字，並存放在本機之外。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <translation>全面核驗(&amp;V)</translation>
    </message>
    <message>
        <source>Head &amp;slip …</source>
        <translation>末條憑條(&amp;S)…</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核驗</translation>
    </message>
    <message>
        <source>Checks the journal&apos;s chain, every signature and right, every record and every key. Nothing is opened or changed.</source>
        <translation>核對日誌鏈條、每個簽名與權限、每條記錄和每個金鑰。不開啟也不改動任何內容。</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>請選擇條目</translation>
    </message>
    <message>
        <source>Who did what, when and with which signature appears here.</source>
        <translation>此處顯示何人、何時、做了什麼，以及簽名。</translation>
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
        <translation>本機時鐘為 %1，但日誌中已有 %2 的條目。校正時鐘或經您確認之前，不能清理或銷毀任何記錄。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1; the last entry of somebody else is more than three days older (newest: %2). Until you accept the clock, nothing can be cleaned or destroyed.</source>
        <translation>本機時鐘為 %1，距他人最近一次操作已超過三天（最近條目：%2）。經您確認時鐘之前，不能清理或銷毀任何記錄。</translation>
    </message>
    <message>
        <source>Accept the clock …</source>
        <translation>確認時鐘…</translation>
    </message>
    <message>
        <source>Is it %1 now?</source>
        <translation>現在是 %1 嗎？</translation>
    </message>
    <message>
        <source>Compare with another clock. You sign that this time is right; retention and destruction are counted by it.</source>
        <translation>請與其他時鐘核對。您簽名確認該時間無誤，儲存期限與銷毀均以此計算。</translation>
    </message>
    <message>
        <source>The entry stays in the journal.</source>
        <translation>此條目將保留在日誌中。</translation>
    </message>
    <message>
        <source>Sign: the time is right</source>
        <translation>簽名確認時間無誤</translation>
    </message>
    <message>
        <source>The clock was accepted.</source>
        <translation>已確認時鐘。</translation>
    </message>
    <message>
        <source>Carried over at the login of</source>
        <translation>轉記時的登入人</translation>
    </message>
</context>
<context>
    <name>tongjian::KeepingActions</name>
    <message>
        <source>Keep &amp;longer …</source>
        <translation>延長留存(&amp;L)…</translation>
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
        <translation>已封存，編號 %1。</translation>
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
        <translation>草稿只有作者本人能開啟，其他任何人都不能。本人若還在，請先由本人提交或捨棄。</translation>
    </message>
    <message>
        <source>&amp;Successor</source>
        <translation>接任人(&amp;S)</translation>
    </message>
    <message>
        <source>Is proposed for the roles that end; an executive or auditor decides on each.</source>
        <translation>為其提名所終止的角色，逐項由高階主管或審計員決定。</translation>
    </message>
    <message>
        <source>%1 leaves the company</source>
        <translation>為%1辦理離職</translation>
    </message>
    <message>
        <source>The account and all roles end at once. Records and signatures stay valid; role keys are renewed when the next holder logs in.</source>
        <translation>帳號和全部角色立即終止。記錄和簽章仍然有效；角色金鑰在下一位任職者登入時更換。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>確認離職</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Keep them sealed, in case the account is enabled again</source>
        <translation>封存保留，以備帳號重新啟用</translation>
    </message>
    <message>
        <source>Discard them for ever</source>
        <translation>永久捨棄</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: stays with %2</source>
        <translation>%1：仍由%2擔任</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: until there is another, the records officers decide</source>
        <translation>%1：繼任者到任前由檔案管理員審核</translation>
    </message>
    <message>
        <source>%1: nobody else</source>
        <translation>%1：無其他人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Roles that end</source>
        <translation>終止的角色</translation>
    </message>
    <message>
        <source>Records under way</source>
        <translation>辦理中的記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n: reviewed and filed as always</source>
        <translation>
            <numerusform>%n 筆：照常審核、歸檔</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned records</source>
        <translation>被退回的記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n: wait for the head or the records officers, who accept them as they stand or reject them</source>
        <translation>
            <numerusform>%n 筆：轉由部門負責人或檔案管理員按現狀通過或駁回</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n: only this person can open them</source>
        <translation>
            <numerusform>%n 份：只有本人能開啟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暫不指定</translation>
    </message>
    <message>
        <source>Say what becomes of the drafts.</source>
        <translation>請指明如何處理草稿。</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>%1已辦理離職。</translation>
    </message>
    <message numerus="yes">
        <source>%n roles ended.</source>
        <translation>
            <numerusform>終止角色 %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed for the successor.</source>
        <translation>
            <numerusform>為接任人提名 %n 項。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts discarded.</source>
        <translation>
            <numerusform>捨棄草稿 %n 份。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::LockScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Log out instead</source>
        <translation>改為登出</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>密碼不正確。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>已鎖定：%1</translation>
    </message>
    <message>
        <source>Everything is as you left it. Enter your password to go on.</source>
        <translation>一切保持原樣。請輸入密碼繼續。</translation>
    </message>
</context>
<context>
    <name>tongjian::LoginScreen</name>
    <message>
        <source>&amp;Login name</source>
        <translation>登入名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>This is the demo company. Choose who you want to be; the passwords are public.</source>
        <translation>這是演示公司，請選擇要扮演的人，密碼是公開的。</translation>
    </message>
    <message>
        <source>Another store …</source>
        <translation>其他檔案庫…</translation>
    </message>
    <message>
        <source>Enter your login name.</source>
        <translation>請輸入登入名。</translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is not right. After several failures there is a pause: %n seconds.</source>
        <translation>
            <numerusform>登入名或密碼不正確。多次失敗後須等待：%n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>現在可以重試。</translation>
    </message>
    <message>
        <source>Log in with your own account. What you do is recorded in your name.</source>
        <translation>請用本人帳號登入，您的操作將以您的名義記錄。</translation>
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
        <translation>改用密碼登入</translation>
    </message>
    <message>
        <source>After logging out or locking, the password is needed once.</source>
        <translation>上次已登出或鎖定，這一次須輸入密碼。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remember on this computer for %n days</source>
        <translation>
            <numerusform>在本機記住登入 %n 天(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible here: this computer has no keychain that is open and could keep the login.</source>
        <translation>本機沒有已解鎖的系統金鑰環可保存登入資訊，無法使用。</translation>
    </message>
    <message>
        <source>Until %1 you get in here without the password. Only for a computer that nobody else uses.</source>
        <translation>至 %1 在本機登入無須輸入密碼。只用於無他人使用的電腦。</translation>
    </message>
    <message>
        <source>This computer is remembered for %1 until %2.</source>
        <translation>本機已記住 %1，至 %2 無須輸入密碼。</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>以 %1 登入</translation>
    </message>
</context>
<context>
    <name>tongjian::MainWindow</name>
    <message>
        <source>Tongjian</source>
        <translation>通鑑</translation>
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
        <translation>全選已列出的(&amp;L)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消全部選取</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::MediaView</name>
    <message>
        <source>To be replaced</source>
        <translation>待更換</translation>
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
        <translation>尚未登記媒體</translation>
    </message>
    <message>
        <source>A medium is where backups go: a disk, a mounted share, a removable disk, a tape. The register says where each is kept, who answers for it and until when it is good.</source>
        <translation>媒體是備份的存放處：磁碟、網路共享、行動硬碟、磁帶。登記冊記明每個媒體存放何處、由誰保管、可用到何時。</translation>
    </message>
    <message>
        <source>A records officer registers the media that backups go to. They appear here with their place, keeper and condition.</source>
        <translation>備份媒體由檔案管理員登記，其存放地點、保管人和狀況在此列出。</translation>
    </message>
    <message>
        <source>Register a medium …</source>
        <translation>登記媒體…</translation>
    </message>
    <message>
        <source>It failed: no plan writes to it any more. Register another medium, let the plans go there, and retire this one when it is destroyed or given away.</source>
        <translation>媒體已故障，不應再寫入備份。請登記新媒體，把計劃改到新媒體，並在舊媒體銷毀或移交後將其停用。</translation>
    </message>
    <message>
        <source>It is to be replaced by %1. Register the new medium, let the plans go there, and retire this one.</source>
        <translation>應於 %1 前更換。請登記新媒體，把計劃改到新媒體，再停用此媒體。</translation>
    </message>
    <message>
        <source>%1 (second place)</source>
        <translation>%1（第二目的地）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列號</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地點</translation>
    </message>
    <message>
        <source>At another physical place</source>
        <translation>異地存放</translation>
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
        <translation>狀況</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>更換期限</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>無計劃</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>none: nothing is written to it from here</source>
        <translation>無：本程式不向其寫入</translation>
    </message>
    <message>
        <source>The register was changed.</source>
        <translation>登記冊已更改。</translation>
    </message>
    <message>
        <source>&amp;Register a medium …</source>
        <translation>登記媒體(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a medium</source>
        <translation>請選擇媒體</translation>
    </message>
    <message>
        <source>Where it is kept, who answers for it and until when it is good appear here.</source>
        <translation>存放地點、保管人和可用期限在此顯示。</translation>
    </message>
</context>
<context>
    <name>tongjian::MediumSheet</name>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>型別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Ch&amp;oose …</source>
        <translation>選擇(&amp;O)…</translation>
    </message>
    <message>
        <source>Kept &amp;at</source>
        <translation>存放地點(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>序列號(&amp;S)</translation>
    </message>
    <message>
        <source>At another p&amp;hysical place than the store</source>
        <translation>與檔案庫異地存放(&amp;H)</translation>
    </message>
    <message>
        <source>Kee&amp;per</source>
        <translation>保管人(&amp;P)</translation>
    </message>
    <message>
        <source>Con&amp;dition</source>
        <translation>狀況(&amp;D)</translation>
    </message>
    <message>
        <source>To be &amp;replaced</source>
        <translation>更換(&amp;R)</translation>
    </message>
    <message>
        <source>Register a medium</source>
        <translation>登記媒體</translation>
    </message>
    <message>
        <source>Change medium</source>
        <translation>更改媒體</translation>
    </message>
    <message>
        <source>By this day</source>
        <translation>最遲更換日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Register medium</source>
        <translation>登記媒體</translation>
    </message>
    <message>
        <source>Folder that backups go to</source>
        <translation>備份存放的資料夾</translation>
    </message>
</context>
<context>
    <name>tongjian::NameSheet</name>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>The name appears on every record of the department.</source>
        <translation>部門名稱會顯示在本部門的每條記錄上。</translation>
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
        <translation>縮小範圍批准</translation>
    </message>
    <message>
        <source>Take away what is not needed. The applicant sees the difference; whoever decides next decides on this version.</source>
        <translation>請去掉不需要的部分。申請人可看到差異；後續審批以此版本為準。</translation>
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
        <translation>每條最多查閱次數(&amp;G)</translation>
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
            <numerusform>目前涉及 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why less is enough.</source>
        <translation>請說明為何較小的範圍已足夠。</translation>
    </message>
    <message>
        <source>Us&amp;ed until</source>
        <translation>使用至(&amp;E)</translation>
    </message>
    <message>
        <source>Leave at least one marked in each list. If nothing is to be seen, refuse the application.</source>
        <translation>每個列表至少保留一項。如全部不予查閱，請不予批准。</translation>
    </message>
</context>
<context>
    <name>tongjian::NewAccountSheet</name>
    <message>
        <source>New person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>The person gets an initial password from you and makes the own keys and password at the first login.</source>
        <translation>此人從您處得到初始密碼，首次登入時設定自己的密碼並生成自己的金鑰。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>登入名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部門(&amp;D)</translation>
    </message>
    <message>
        <source>This initial password is shown only now. Hand it to the person; it opens nothing any more after the first login.</source>
        <translation>初始密碼只顯示這一次。請交給本人；首次登入後它不再有任何作用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>新建帳號</translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>請填寫姓名。</translation>
    </message>
    <message>
        <source>Enter a login name, for example the work number.</source>
        <translation>請填寫登入名，例如工號。</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>我已記下</translation>
    </message>
    <message>
        <source>The work number, for example. It cannot be changed later.</source>
        <translation>例如工號，設定後不能更改。</translation>
    </message>
    <message>
        <source>&amp;Initial password</source>
        <translation>初始密碼(&amp;I)</translation>
    </message>
</context>
<context>
    <name>tongjian::NewPasswordScreen</name>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再輸入一次(&amp;A)</translation>
    </message>
    <message>
        <source>Make my keys and go on</source>
        <translation>生成我的金鑰並繼續</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>設定您自己的密碼</translation>
    </message>
    <message>
        <source>This is your first login. Your personal keys are made now and protected by this password; nobody else ever knows it, and what you sign is yours alone.</source>
        <translation>這是您首次登入。現在生成您的個人金鑰並由此密碼保護；他人無從知曉，您的簽名只代表您本人。</translation>
    </message>
    <message>
        <source>&amp;Confirmation code</source>
        <translation>確認碼(&amp;C)</translation>
    </message>
    <message>
        <source>From the person who confirmed the renewal, not from the security administrator.</source>
        <translation>由確認換發的人交給您，不是由安全管理員給出。</translation>
    </message>
    <message>
        <source>This is not the code of the person who confirmed the renewal.</source>
        <translation>這不是確認換發的人給出的確認碼。</translation>
    </message>
    <message>
        <source>Make new keys of your own</source>
        <translation>產生您自己的新金鑰</translation>
    </message>
    <message>
        <source>Your account was renewed. Two persons had to agree; each of them gave you one half. New personal keys are made now under a password that nobody else ever knows. What you signed before stays yours.</source>
        <translation>您的帳號已經換發。此事由兩人共同辦理，他們各給了您一半。現在用只有您自己知道的密碼產生新的個人金鑰。您以前的簽名仍屬於您。</translation>
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
        <translation>檢視</translation>
    </message>
    <message>
        <source>Tongjian</source>
        <translation>通鑑</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
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
        <translation>全部標為已讀(&amp;A)</translation>
    </message>
    <message>
        <source>Also tell me on the &amp;desktop</source>
        <translation>同時在桌面上提醒我(&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>沒有新的通知</translation>
    </message>
    <message>
        <source>What happens to your records and what waits for you is shown here for two weeks.</source>
        <translation>記錄的進展和待您處理的事項列在這裡，保留兩週。</translation>
    </message>
    <message>
        <source>Only that something waits, never what: others may see your screen.</source>
        <translation>只提示有事待辦，不顯示內容：螢幕可能被他人看到。</translation>
    </message>
    <message>
        <source>The desktop of this computer shows no notifications.</source>
        <translation>這台電腦的桌面不顯示通知。</translation>
    </message>
</context>
<context>
    <name>tongjian::OutcomeSheet</name>
    <message numerus="yes">
        <source>%n records were left out and stay as they were:</source>
        <translation>
            <numerusform>%n 筆記錄未處理，維持原狀：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未處理的記錄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>tongjian::OwnRecordsView</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>繼續填寫(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>撤回此記錄？</translation>
    </message>
    <message>
        <source>“%1” is taken out of review. It stays in your list as withdrawn.</source>
        <translation>「%1」將退出審核，仍以「已撤回」留在您的列表中。</translation>
    </message>
    <message>
        <source>This cannot be undone; you can enter the talk again.</source>
        <translation>此操作無法撤銷，您可以重新補錄。</translation>
    </message>
    <message>
        <source>Withdraw record</source>
        <translation>撤回記錄</translation>
    </message>
    <message>
        <source>The record was withdrawn.</source>
        <translation>記錄已撤回。</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>我的記錄</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新建記錄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>Search subject, people, number</source>
        <translation>搜尋主題、人員、號碼</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>還沒有記錄</translation>
    </message>
    <message>
        <source>Here you find every record that concerns you. An important talk that no tool recorded is entered soon after it took place.</source>
        <translation>與您有關的每條記錄都在這裡。工具未記錄的重要談話，應在事後儘快補錄。</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>補錄一條</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>請選擇記錄</translation>
    </message>
    <message>
        <source>Its content and history appear here.</source>
        <translation>此處顯示其內容和經過。</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有狀態</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有類別</translation>
    </message>
    <message>
        <source>The draft was discarded, with its attachments.</source>
        <translation>草稿及其附件已捨棄。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>Print to a PDF file</source>
        <translation>列印為 PDF 檔</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Printed to %1. The print stands in the journal.</source>
        <translation>已列印至 %1，並記入日誌。</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 asks you to explain: %2</source>
        <translation>%1 要求您說明：%2</translation>
    </message>
    <message>
        <source>%1 asks you for an explanation. What was asked is not open to you; ask %1 for it.</source>
        <translation>%1 要求您作出說明。您無法檢視所提的內容，請向 %1 詢問。</translation>
    </message>
    <message>
        <source>&amp;Explain …</source>
        <translation>作出說明(&amp;E)…</translation>
    </message>
    <message>
        <source>Your explanation was sent.</source>
        <translation>您的說明已提交。</translation>
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
        <translation>證據包 %1</translation>
    </message>
    <message>
        <source>Also as a &amp;ZIP file beside it</source>
        <translation>同時在旁邊生成 ZIP 檔案(&amp;Z)</translation>
    </message>
    <message>
        <source>Take the &amp;same out of all</source>
        <translation>全部同樣遮蔽(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;I looked: what is taken out may still stand elsewhere in these records</source>
        <translation>我已核對：被遮蔽的內容在其他處仍會出現，確認保留(&amp;I)</translation>
    </message>
    <message>
        <source>Evidence package for %1</source>
        <translation>提供給 %1 的證據包</translation>
    </message>
    <message>
        <source>Exactly the granted records leave the house, with what proves where they come from and who approved it. You sign the package; it stands in the journal.</source>
        <translation>移交的正是已批准的記錄，並附有證明其來源和審批經過的材料。證據包由您簽名，並記入日誌。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Make package of %n records</source>
        <translation>
            <numerusform>生成含 %n 條記錄的證據包</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Choose folder …</source>
        <translation>選擇資料夾(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>存放位置(&amp;W)</translation>
    </message>
    <message>
        <source>Becomes the folder “%1” in it.</source>
        <translation>將在其中生成資料夾「%1」。</translation>
    </message>
    <message>
        <source>Where the evidence package goes</source>
        <translation>證據包的存放位置</translation>
    </message>
    <message>
        <source>Records of the package</source>
        <translation>證據包中的記錄</translation>
    </message>
    <message>
        <source>&amp;Take out of this record</source>
        <translation>在本條記錄中遮蔽(&amp;T)</translation>
    </message>
    <message>
        <source>Wh&amp;y, for whoever receives it</source>
        <translation>理由，簽收方可見(&amp;Y)</translation>
    </message>
    <message>
        <source>No record was granted: there is nothing to hand over.</source>
        <translation>沒有批准任何記錄，無可移交。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records go out as they are.</source>
        <translation>
            <numerusform>全部 %n 條記錄原樣移交。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records go out redacted; they are kept unchanged here.</source>
        <translation>
            <numerusform>%n 條記錄中有 %1 條經遮蔽後移交；本庫儲存的原記錄不變。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the evidence package goes.</source>
        <translation>請選擇證據包的存放位置。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>Say why; whoever receives it is told.</source>
        <translation>請說明理由，簽收方會看到。</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在讀取清單</translation>
    </message>
    <message>
        <source>Making the evidence package</source>
        <translation>正在生成證據包</translation>
    </message>
    <message>
        <source>Single &amp;places …</source>
        <translation>部分遮蔽(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source>Single &amp;places (%n) …</source>
        <translation>
            <numerusform>部分遮蔽（%n 處）(&amp;P)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::PageHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>返回清單（Alt+←）</translation>
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
        <translation>「%1」是什麼檔案？</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
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
        <translation>新增</translation>
    </message>
    <message>
        <source>The last day of validity is before the first.</source>
        <translation>有效期止日早於起日。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>tongjian::PaperView</name>
    <message>
        <source>Opening the paper</source>
        <translation>正在開啟證明檔案</translation>
    </message>
    <message>
        <source>No copy of the paper could be written for the program that shows it.</source>
        <translation>無法為檢視程式寫出檔案副本。</translation>
    </message>
    <message>
        <source>Save a copy where there is room, and open that.</source>
        <translation>請另存到有空間的位置，再開啟檢視。</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>另存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>A PDF document, %1. This computer&apos;s own program shows it; the copy that it reads is gone when you close this.</source>
        <translation>PDF 文件，%1。由本機的 PDF 程式顯示；關閉此視窗後，供其讀取的副本即被刪除。</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>再次開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>適合寬度(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>No program for PDF documents is set up on this computer. Save a copy, and open it where there is one.</source>
        <translation>本機未設定 PDF 程式。請另存副本，到有該程式的電腦上檢視。</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>儲存證明檔案</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>正在儲存證明檔案</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>無法寫入該位置。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>請另選位置。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>It was handed to the program for PDF documents. If nothing appears, save a copy and open that.</source>
        <translation>已交由 PDF 程式開啟；如未出現，請另存副本後再開啟。</translation>
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
        <translation>還需附：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>正在新增 %1</translation>
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
        <translation>增加參與人</translation>
    </message>
    <message>
        <source>%1 of participant %2</source>
        <translation>第 %2 名參與人的%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number or account</source>
        <translation>號碼或帳號</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>單位</translation>
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
        <translation>離開</translation>
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
        <translation>大寫鎖定可能已開啟。</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
</context>
<context>
    <name>tongjian::PasswordSheet</name>
    <message>
        <source>&amp;Present password</source>
        <translation>當前密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再輸入一次(&amp;A)</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密碼</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <translation>新密碼即刻生效。</translation>
    </message>
    <message>
        <source>Your keys stay the same; they are protected by the new password from now on. Computers that are remembered for you ask for it again.</source>
        <translation>您的金鑰不變，今後由新密碼保護。已記住的電腦將重新要求輸入密碼。</translation>
    </message>
</context>
<context>
    <name>tongjian::PeopleSheet</name>
    <message>
        <source>Name or department</source>
        <translation>姓名或部門</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜尋人員</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
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
        <translation>遮蔽 %1 的部分內容</translation>
    </message>
    <message>
        <source>Select what is to be taken out of a text, or mark single particulars. What goes out is made anew without them; the record itself stays as it is.</source>
        <translation>在正文中選中要遮蔽的文字，或勾選個別事項。對外提供的副本據此重新生成，不含所遮蔽的內容；記錄本身保持不變。</translation>
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
        <translation>號碼或帳號</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>&amp;Leave the selection in</source>
        <translation>保留所選(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take the selection out</source>
        <translation>遮蔽所選(&amp;T)</translation>
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
        <translation>%1：%2，約 %3</translation>
    </message>
    <message>
        <source>What is due in this scope is being counted …</source>
        <translation>正在統計該範圍內的到期記錄…</translation>
    </message>
    <message>
        <source>The list is being compared and counted …</source>
        <translation>正在核對並統計清單…</translation>
    </message>
    <message>
        <source>Nothing in this scope is due.</source>
        <translation>該範圍內沒有到期的記錄。</translation>
    </message>
    <message numerus="yes">
        <source>On the list: %n records, about %1.</source>
        <translation>
            <numerusform>列入清單：%n 條記錄，約 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list that was proposed: %n records, about %1.</source>
        <translation>
            <numerusform>提交的清單：%n 條記錄，約 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This login does not read every hold and every application: some of these may drop out later.</source>
        <translation>本帳號不能讀取全部封存和申請，其中一些記錄之後可能剔除。</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部門</translation>
    </message>
    <message>
        <source>By year of capture</source>
        <translation>按採集年份</translation>
    </message>
    <message>
        <source>By month of capture</source>
        <translation>按採集月份</translation>
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
        <translation>正在核對清單</translation>
    </message>
    <message>
        <source>What has to be there first</source>
        <translation>執行前須具備的條件</translation>
    </message>
    <message>
        <source>What became of the records</source>
        <translation>記錄處理結果</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>申請恢復</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案內容</translation>
    </message>
    <message>
        <source>Its records</source>
        <translation>方案內記錄</translation>
    </message>
    <message>
        <source>Which of its records are listed</source>
        <translation>列出哪些記錄</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>經過</translation>
    </message>
    <message numerus="yes">
        <source>Plan to clear %n records</source>
        <translation>
            <numerusform>擬清理 %n 條記錄的方案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 退問：%2</translation>
    </message>
    <message>
        <source>Refused by %1: %2</source>
        <translation>%1 駁回：%2</translation>
    </message>
    <message>
        <source>Nobody is left who could decide: another executive is needed.</source>
        <translation>沒有可以審批的人，需要另一名高層領導。</translation>
    </message>
    <message>
        <source>The backups and their media are being looked at …</source>
        <translation>正在檢視備份和媒體…</translation>
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
        <translation>按空格或點選方框勾選記錄，再點上方「保留…」：無論方案如何決定，這些記錄都不清理。</translation>
    </message>
    <message>
        <source>Mark records by Space or a click on the box, then “Bring back …” above.</source>
        <translation>按空格或點選方框勾選記錄，再點上方「恢復…」。</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>銷毀</translation>
    </message>
</context>
<context>
    <name>tongjian::PlanSheet</name>
    <message>
        <source>&amp;How often</source>
        <translation>頻率(&amp;H)</translation>
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
        <translation>時間(&amp;T)</translation>
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
        <translation>每處保留份數(&amp;K)</translation>
    </message>
    <message>
        <source>New backup plan</source>
        <translation>新建備份計劃</translation>
    </message>
    <message>
        <source>Change backup plan</source>
        <translation>更改備份計劃</translation>
    </message>
    <message>
        <source>Each backup is whole, is checked as soon as it is made, and is copied to the second place and checked there again.</source>
        <translation>每次均為完整備份，完成後立即檢查，並複製到第二目的地再次檢查。</translation>
    </message>
    <message>
        <source>Full, each quarter</source>
        <translation>全量，每季</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The register holds no medium that can be written to: register one first.</source>
        <translation>登記冊中沒有可寫入的媒體，請先登記。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set plan</source>
        <translation>設定計劃</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>更改計劃</translation>
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
        <translation>請選擇備份的目的地。</translation>
    </message>
    <message>
        <source>It lies on the same disk as the store: when that disk fails, both are lost.</source>
        <translation>與檔案庫在同一塊磁碟上：磁碟一旦損壞，兩者俱失。</translation>
    </message>
    <message>
        <source>Neither of the two is at another physical place, as the regulation wants it (4.3).</source>
        <translation>兩處均非異地存放，不符合制度要求（第四章（三））。</translation>
    </message>
    <message>
        <source>It is not at another physical place, as the regulation wants it (4.3): choose a second one that is.</source>
        <translation>此處並非異地存放，不符合制度要求（第四章（三））：請另選一處異地的第二目的地。</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, then a copy to %3; the newest %n are kept at each.</source>
        <translation>
            <numerusform>%1備份到%2，再複製到%3；每處保留最新 %n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2; the newest %n are kept.</source>
        <translation>
            <numerusform>%1備份到%2；保留最新 %n 份。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::PlansView</name>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>In the period of grace</source>
        <translation>寬限期內</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>&amp;Go on clearing …</source>
        <translation>繼續清理(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Begin clearing …</source>
        <translation>開始清理(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n …</source>
        <translation>
            <numerusform>保留 %n 條(&amp;K)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>保留(&amp;K)…</translation>
    </message>
    <message numerus="yes">
        <source>B&amp;ring %n back …</source>
        <translation>
            <numerusform>恢復 %n 條(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>B&amp;ring back …</source>
        <translation>恢復(&amp;R)…</translation>
    </message>
    <message>
        <source>Submitted as %1. An executive decides; until then nothing is cleared.</source>
        <translation>已提交，編號 %1。由高層領導審批，在此之前不作清理。</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n records?</source>
        <translation>
            <numerusform>清理 %n 條記錄？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their content leaves this store, batch by batch; who, when and which records stands in the journal. What is held, kept longer, applied for or corrected by now stays, and so does what a reviewer kept.</source>
        <translation>內容分批移出本庫，何人、何時、清理哪些記錄均記入日誌。現已封存、延長留存、有人申請或已更正的記錄不清理，審閱人標明保留的也不清理。</translation>
    </message>
    <message numerus="yes">
        <source>For %n days afterwards they can be brought back from the backup, by an executive&apos;s decision.</source>
        <translation>
            <numerusform>此後 %n 天內，經高層領導批准可從備份恢復。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n records</source>
        <translation>
            <numerusform>清理 %n 條記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Records of the list gone through</source>
        <translation>已處理的清單記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n records were cleared.</source>
        <translation>
            <numerusform>已清理 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>None dropped out.</source>
        <translation>無一剔除。</translation>
    </message>
    <message>
        <source>These stayed: %1.</source>
        <translation>未清理：%1。</translation>
    </message>
    <message>
        <source>Until %1 they can be brought back.</source>
        <translation>%1 之前可以恢復。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n records?</source>
        <translation>
            <numerusform>保留 %n 條記錄？</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay, whatever is decided on this plan, and can be put on a later one.</source>
        <translation>無論方案如何決定，這些記錄都不清理，可列入以後的方案。</translation>
    </message>
    <message>
        <source>It cannot be taken back for this plan.</source>
        <translation>對本方案不可撤回。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n records</source>
        <translation>
            <numerusform>保留 %n 條記錄</numerusform>
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
            <numerusform>已標明保留 %n 條記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New plan …</source>
        <translation>新建方案(&amp;N)…</translation>
    </message>
    <message>
        <source>Open back&amp;ups</source>
        <translation>開啟備份頁(&amp;U)</translation>
    </message>
    <message>
        <source>Bring them back now</source>
        <translation>立即恢復</translation>
    </message>
    <message>
        <source>&amp;Decide …</source>
        <translation>審批(&amp;D)…</translation>
    </message>
    <message>
        <source>Open the &amp;application</source>
        <translation>開啟申請(&amp;A)</translation>
    </message>
    <message>
        <source>No disposition plans</source>
        <translation>沒有處置方案</translation>
    </message>
    <message>
        <source>When periods are over, a plan lists what is due. An executive decides on it, a backup made after it is proven, and only then is it cleared.</source>
        <translation>留存期限屆滿後，由方案列出到期記錄。經高層領導審批、其後所作的備份驗證之後，方可清理。</translation>
    </message>
    <message>
        <source>A records officer proposes what is cleared when periods are over. Plans, and what became of their records, appear here.</source>
        <translation>留存期限屆滿後由檔案管理員提出清理。方案及其記錄的處理結果顯示在此。</translation>
    </message>
    <message>
        <source>New plan …</source>
        <translation>新建方案…</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>選擇一個方案</translation>
    </message>
    <message>
        <source>What it clears, what it needs before it begins and what became of its records appears here.</source>
        <translation>此處顯示清理內容、執行前須具備的條件和記錄處理結果。</translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>待銷毀</translation>
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
        <translation>將在下一個安全點停止…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>progress: how many of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>還剩幾秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>約剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>約剩 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>約剩 %n 小時</numerusform>
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
        <translation>%1擬任%2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提請人</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提請時間</translation>
    </message>
    <message>
        <source>Who has this role now</source>
        <translation>現任該角色的人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The role was given. Its keys are handed on at the next login of a holder.</source>
        <translation>角色已授予，其金鑰在擔任者下次登入時轉交。</translation>
    </message>
    <message>
        <source>The role was refused.</source>
        <translation>角色已否決。</translation>
    </message>
    <message>
        <source>&amp;Give role</source>
        <translation>授予角色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>否決(&amp;R)</translation>
    </message>
    <message>
        <source>No proposals</source>
        <translation>沒有待決提請</translation>
    </message>
    <message>
        <source>Choose a proposal</source>
        <translation>請選擇提請</translation>
    </message>
    <message>
        <source>%1: renewal of a forgotten account</source>
        <translation>%1：換發遺忘密碼的帳號</translation>
    </message>
    <message>
        <source>New recovery sheets</source>
        <translation>更換恢復單</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>辦理內容</translation>
    </message>
    <message>
        <source>The person makes new keys with an initial password from the proposer and a code from you. Ask the person yourself whether the password was forgotten; hand the code over in person.</source>
        <translation>此人憑提請人給出的初始密碼和您給出的確認碼產生新金鑰。請親自向本人核實是否忘記密碼，並當面交付確認碼。</translation>
    </message>
    <message>
        <source>Drafts lost</source>
        <translation>將丟失的草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts, which nobody else can open</source>
        <translation>
            <numerusform>%n 份，其他人都無法開啟</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>恢復單</translation>
    </message>
    <message>
        <source>Two are needed; three new ones take their place</source>
        <translation>需要兩張；辦理後以三張新恢復單取代</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>With two of the present sheets a new recovery key and three new sheets are made. The old sheets open nothing from then on.</source>
        <translation>用現有恢復單中的兩張製作新的恢復金鑰和三張新恢復單。此後舊恢復單不再能開啟任何內容。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Once confirmed it has to be carried out within 14 days</source>
        <translation>確認後須在 14 天內辦理</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>Confirmation code for %1</source>
        <translation>%1的確認碼</translation>
    </message>
    <message>
        <source>Shown only now. Hand it to %1 in person and to nobody else, least of all to the proposer, who has the initial password.</source>
        <translation>只顯示這一次。請當面交給%1本人，不得交給他人，尤其不得交給持有初始密碼的提請人。</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>確認碼</translation>
    </message>
    <message>
        <source>Confirmed. Whoever proposed it can carry it out now.</source>
        <translation>已確認，提請人現在可以辦理。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>已否決。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>待決提請</translation>
    </message>
    <message>
        <source>What is proposed, and what would happen, appears here.</source>
        <translation>提請的內容和辦理結果顯示在這裡。</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>待我決定</translation>
    </message>
    <message>
        <source>Proposed by me</source>
        <translation>由我提請</translation>
    </message>
    <message>
        <source>confirmed by %1, to be carried out until %2</source>
        <translation>%1 已確認，須於 %2 前辦理</translation>
    </message>
    <message>
        <source>waits for the decision of: %1</source>
        <translation>等待決定：%1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Carry the renewal out on the page &quot;People and roles&quot;.</source>
        <translation>在「人員與角色」頁辦理換發。</translation>
    </message>
    <message>
        <source>Replace the recovery sheets on the page &quot;People and roles&quot;.</source>
        <translation>在「人員與角色」頁更換恢復單。</translation>
    </message>
    <message>
        <source>Withdraw this proposal?</source>
        <translation>撤回這項提請？</translation>
    </message>
    <message>
        <source>%1. It cannot be carried out any more, and the code that was given out for it is of no use.</source>
        <translation>%1。撤回後不能再辦理，已交付的確認碼作廢。</translation>
    </message>
    <message>
        <source>%1. Nobody decides on it any more.</source>
        <translation>%1。撤回後不再等待決定。</translation>
    </message>
    <message>
        <source>It stays in the journal and can be proposed again.</source>
        <translation>日誌中保留記載，可以重新提請。</translation>
    </message>
    <message>
        <source>Withdraw proposal</source>
        <translation>撤回提請</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>撤回提請(&amp;W)…</translation>
    </message>
    <message>
        <source>Privileged roles, renewals of forgotten accounts and new recovery sheets are proposed by the security administrator and decided by an executive or an auditor. What waits for you, and what you proposed, appears here.</source>
        <translation>特權角色、遺忘密碼帳號的換發和恢復單的更換，由安全管理員提請，由高階主管或審計員決定。待您決定的和由您提請的事項列在這裡。</translation>
    </message>
    <message>
        <source>Give %1 the role &quot;%2&quot;?</source>
        <translation>授予%1「%2」角色？</translation>
    </message>
    <message>
        <source>The role can be revoked, but what was opened until then stays known. You sign this decision.</source>
        <translation>角色可以撤銷，但在此之前已開啟的內容無法收回。您將對此決定簽名。</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>What the role brings</source>
        <translation>角色權限</translation>
    </message>
    <message>
        <source>In whose place</source>
        <translation>代行說明</translation>
    </message>
    <message>
        <source>No security administrator was left: an executive proposed.</source>
        <translation>當時沒有安全管理員在任，由高階主管代為提名。</translation>
    </message>
</context>
<context>
    <name>tongjian::QueueView</name>
    <message>
        <source>Approved: %1</source>
        <translation>已通過：%1</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>已歸檔：%1</translation>
    </message>
    <message>
        <source>Filing the record</source>
        <translation>正在歸檔記錄</translation>
    </message>
    <message>
        <source>Sealing the attachments anew</source>
        <translation>正在重新加密附件</translation>
    </message>
    <message>
        <source>Returned to %1</source>
        <translation>已退回給%1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已駁回：%1</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>請選擇記錄</translation>
    </message>
    <message>
        <source>Its content and history appear here.</source>
        <translation>此處顯示其內容和經過。</translation>
    </message>
    <message>
        <source>&amp;Return …</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;ject …</source>
        <translation>駁回(&amp;J)…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待我審核</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>通過(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>沒有待審核的記錄</translation>
    </message>
    <message>
        <source>Records that people of your department submit appear here, those that wait longest first.</source>
        <translation>本部門員工提交的記錄出現在這裡，等待最久的在前。</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>待歸檔</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>歸檔(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing waits for filing</source>
        <translation>沒有待歸檔的記錄</translation>
    </message>
    <message>
        <source>Records that a department&apos;s head approved appear here. You check format and completeness and file them.</source>
        <translation>部門負責人已通過的記錄出現在這裡。請檢查格式與完整性後歸檔。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>Filed records appear here. Each opening is recorded in the journal.</source>
        <translation>已歸檔的記錄出現在這裡，每次查閱都記入日誌。</translation>
    </message>
    <message>
        <source>Whom does this record concern?</source>
        <translation>這條記錄涉及誰？</translation>
    </message>
    <message>
        <source>Assign and file</source>
        <translation>認領並歸檔</translation>
    </message>
    <message>
        <source>Assigned to %1 and filed</source>
        <translation>已認領給%1並歸檔</translation>
    </message>
    <message>
        <source>Reading the message again</source>
        <translation>正在重新解析郵件</translation>
    </message>
    <message>
        <source>It could be read and was taken out of quarantine.</source>
        <translation>解析成功，已移出隔離區。</translation>
    </message>
    <message>
        <source>It still cannot be read and stays here.</source>
        <translation>仍然無法解析，繼續留在隔離區。</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>待認領</translation>
    </message>
    <message>
        <source>&amp;Assign …</source>
        <translation>認領(&amp;A)…</translation>
    </message>
    <message>
        <source>Everything concerns somebody</source>
        <translation>沒有待認領的記錄</translation>
    </message>
    <message>
        <source>Collected messages that name nobody whose address is known appear here. You say whom they concern.</source>
        <translation>採集到的郵件若未涉及已登記地址的人員，將列在此處，由您指定所涉人員。</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔離區</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is in quarantine</source>
        <translation>隔離區為空</translation>
    </message>
    <message>
        <source>Messages that could not be read are kept here as they came, with the reason.</source>
        <translation>無法解析的郵件原樣儲存在此處，並註明原因。</translation>
    </message>
    <message>
        <source>S&amp;et aside no longer</source>
        <translation>取消暫緩(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;et aside</source>
        <translation>暫緩(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %n …</source>
        <translation>
            <numerusform>通過 %n 筆(&amp;A)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;File %n …</source>
        <translation>
            <numerusform>歸檔 %n 筆(&amp;F)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign %n …</source>
        <translation>
            <numerusform>認領 %n 筆(&amp;A)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n …</source>
        <translation>
            <numerusform>退回 %n 筆(&amp;R)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;ject %n …</source>
        <translation>
            <numerusform>駁回 %n 筆(&amp;J)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whom do these %n records concern?</source>
        <translation>
            <numerusform>這 %n 筆記錄涉及誰？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are filed then and belong to the department of the first one you choose, as it is today. This cannot be undone.</source>
        <translation>認領後即歸檔，歸屬於您最先選取的人目前所在的部門。此操作無法復原。</translation>
    </message>
    <message>
        <source>It is filed then and belongs to the department of the first one you choose, as it is today. This cannot be undone.</source>
        <translation>認領後即歸檔，歸屬於您最先選取的人目前所在的部門。此操作無法復原。</translation>
    </message>
    <message numerus="yes">
        <source>Assign and file %n records</source>
        <translation>
            <numerusform>認領並歸檔 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning the records</source>
        <translation>正在認領記錄</translation>
    </message>
    <message>
        <source>Each gets a signed decision of its own, over exactly what is listed now. What changed meanwhile is left out and named.</source>
        <translation>每筆記錄都以現在列出的內容為準，由您單獨簽章決定。期間有變動的不處理，並會逐筆列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them you have not opened: on these you decide by subject, people and time alone.</source>
        <translation>
            <numerusform>其中 %n 筆您尚未開啟過：對這些記錄僅憑主旨、人員和時間作出決定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n records?</source>
        <translation>
            <numerusform>通過 %n 筆記錄？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %n records?</source>
        <translation>
            <numerusform>歸檔 %n 筆記錄？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. A records officer still checks them before they are filed.</source>
        <translation>此操作無法復原。歸檔前檔案管理員仍會檢查。</translation>
    </message>
    <message>
        <source>This cannot be undone. What is filed never changes again.</source>
        <translation>此操作無法復原。歸檔後內容不再變更。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n records</source>
        <translation>
            <numerusform>通過 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %n records</source>
        <translation>
            <numerusform>歸檔 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Approving the records</source>
        <translation>正在通過記錄</translation>
    </message>
    <message>
        <source>Filing the records</source>
        <translation>正在歸檔記錄</translation>
    </message>
    <message>
        <source>Returning the records</source>
        <translation>正在退回記錄</translation>
    </message>
    <message>
        <source>Rejecting the records</source>
        <translation>正在駁回記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n records were approved.</source>
        <translation>
            <numerusform>已通過 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were filed.</source>
        <translation>
            <numerusform>已歸檔 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were returned.</source>
        <translation>
            <numerusform>已退回 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were rejected.</source>
        <translation>
            <numerusform>已駁回 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were assigned and filed.</source>
        <translation>
            <numerusform>已認領並歸檔 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: no bulk act touches it until you lift that.</source>
        <translation>已暫緩：在您取消之前，任何批次操作都不會處理它。</translation>
    </message>
    <message>
        <source>It is set aside no longer.</source>
        <translation>已取消暫緩。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>J K up and down · Space select · A approve · R return · D reject · E set aside · Enter read</source>
        <translation>J K 上下移動 · 空白鍵 選取 · A 通過 · R 退回 · D 駁回 · E 暫緩 · Enter 閱讀</translation>
    </message>
    <message>
        <source>J K up and down · Space select · Ctrl+Enter file · R return · D reject · E set aside · Enter read</source>
        <translation>J K 上下移動 · 空白鍵 選取 · Ctrl+Enter 歸檔 · R 退回 · D 駁回 · E 暫緩 · Enter 閱讀</translation>
    </message>
    <message>
        <source>J K up and down · Space select · A assign · E set aside · Enter read</source>
        <translation>J K 上下移動 · 空白鍵 選取 · A 認領 · E 暫緩 · Enter 閱讀</translation>
    </message>
    <message>
        <source>Nothing is as old as that. These are the oldest records.</source>
        <translation>沒有這麼早的記錄，以下是最早的記錄。</translation>
    </message>
    <message>
        <source>&amp;Correct …</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>The question was sent.</source>
        <translation>已要求說明。</translation>
    </message>
    <message>
        <source>As&amp;k for an explanation …</source>
        <translation>要求說明(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>tongjian::ReceiptSheet</name>
    <message>
        <source>Record that a package was received</source>
        <translation>登記證據包簽收</translation>
    </message>
    <message>
        <source>As the signed handover record says. It is sealed to those who decide on and audit the application, and cannot be changed.</source>
        <translation>按雙方簽字的移交筆錄填寫。內容僅供該申請的審批和審計人員檢視，登記後不可更改。</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>證據包(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Received by</source>
        <translation>簽收人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>簽收時間(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>登記簽收</translation>
    </message>
    <message>
        <source>Say who received it.</source>
        <translation>請填寫簽收人。</translation>
    </message>
</context>
<context>
    <name>tongjian::RecordEditor</name>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
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
        <translation>貼上對話(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>tongjian::RecordFormView</name>
    <message>
        <source>Saved as a draft at %1. Only you can read it.</source>
        <translation>已於 %1 存為草稿，只有您能檢視。</translation>
    </message>
    <message>
        <source>What you enter is saved as a draft by itself.</source>
        <translation>填寫的內容會自動存為草稿。</translation>
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
        <translation>更正退回的記錄</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建記錄</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;close</source>
        <translation>儲存並關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Submitted as %1.</source>
        <translation>已提交，編號 %1。</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>已存為草稿。</translation>
    </message>
    <message>
        <source>Submit and &amp;new</source>
        <translation>提交並新增(&amp;N)</translation>
    </message>
    <message>
        <source>Save draft and new</source>
        <translation>存草稿並新增</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>tongjian::RecordListModel</name>
    <message>
        <source>Draft without a subject</source>
        <translation>無主題的草稿</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1，%2 儲存</translation>
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
        <translation>暫緩</translation>
    </message>
</context>
<context>
    <name>tongjian::RecordView</name>
    <message>
        <source>Changed since it was returned</source>
        <translation>退回後的改動</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>經過</translation>
    </message>
    <message numerus="yes">
        <source>Entered late · %n days</source>
        <translation>
            <numerusform>補錄·遲 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>補錄·遲</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>記錄 %1</translation>
    </message>
    <message>
        <source>This record is filed. Its content is read through an approved application; you see the summary of what you entered yourself.</source>
        <translation>此記錄已歸檔。內容須經批准的查詢申請方可查閱；您看到的是自己補錄部分的概要。</translation>
    </message>
    <message>
        <source>The content of this record is not open to you.</source>
        <translation>您無權檢視此記錄的內容。</translation>
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
        <translation>採集時間</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>儲存附件</translation>
    </message>
    <message>
        <source>Saving the attachment</source>
        <translation>正在儲存附件</translation>
    </message>
    <message>
        <source>(No subject)</source>
        <translation>（無主題）</translation>
    </message>
    <message>
        <source>It could not be read: %1 It is kept as it came, as the attachment below.</source>
        <translation>無法解析：%1原件儲存在下方附件中。</translation>
    </message>
    <message>
        <source>None of its addresses is known to be somebody&apos;s of the staff.</source>
        <translation>郵件中的地址均未登記為本單位人員。</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>郵件標識</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間依據</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>所涉人員</translation>
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
        <translation>您的帳號已經換發。部門負責人或檔案管理員下次登入後，將把此記錄的金鑰交還給您。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>This version is no longer in force: a correction filed a newer one.</source>
        <translation>本版本已不是現行版本：更正後已歸檔新版本。</translation>
    </message>
    <message>
        <source>Version %1, in force since %2</source>
        <translation>第 %1 版，%2 起現行</translation>
    </message>
    <message>
        <source>Version %1, as filed on %2</source>
        <translation>第 %1 版，%2 歸檔</translation>
    </message>
    <message>
        <source>Version %1, of %2</source>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>Changed by the correction</source>
        <translation>更正前後對照</translation>
    </message>
    <message>
        <source>This record was corrected after it was granted. The version that was granted is shown; the newer one is read through a new application.</source>
        <translation>本記錄在授權之後已被更正。這裡顯示授權時的版本；查閱新版本須另行申請。</translation>
    </message>
    <message>
        <source>Bring back …</source>
        <translation>恢復…</translation>
    </message>
</context>
<context>
    <name>tongjian::RecoverySheetsSheet</name>
    <message>
        <source>&amp;First sheet</source>
        <translation>第一張恢復單(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second sheet</source>
        <translation>第二張恢復單(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is the same sheet twice. Take another of the three.</source>
        <translation>兩次輸入的是同一張恢復單，請取三張中的另一張。</translation>
    </message>
    <message>
        <source>Save the new recovery sheets</source>
        <translation>儲存新恢復單</translation>
    </message>
    <message>
        <source>New recovery sheets.pdf</source>
        <translation>新恢復單.pdf</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放棄已輸入的內容？</translation>
    </message>
    <message>
        <source>Nothing was changed. The two sheets would have to be typed again.</source>
        <translation>沒有改動任何內容。兩張恢復單需要重新輸入。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>tongjian::RemarksSheet</name>
    <message>
        <source>&amp;What is missing or wrong?</source>
        <translation>缺少什麼，或哪裡有誤？(&amp;W)</translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation>退回給提交人</translation>
    </message>
    <message>
        <source>The author corrects it and submits it again. Remarks at fields are shown right there.</source>
        <translation>提交人更正後重新提交，欄位批註會顯示在相應欄位處。</translation>
    </message>
    <message>
        <source>Add a remark at a field …</source>
        <translation>在欄位上加批註…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard your remarks?</source>
        <translation>放棄已寫的意見？</translation>
    </message>
    <message>
        <source>Nothing was decided; what you wrote here is not kept.</source>
        <translation>未作決定，您在此寫的內容不會保留。</translation>
    </message>
    <message>
        <source>Discard remarks</source>
        <translation>放棄意見</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>常用理由</translation>
    </message>
    <message>
        <source>&amp;Save as usual</source>
        <translation>存為常用(&amp;S)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this usual reason</source>
        <translation>移除這條常用理由</translation>
    </message>
    <message numerus="yes">
        <source>Return %n records to their authors</source>
        <translation>
            <numerusform>將 %n 筆記錄退回提交人</numerusform>
        </translation>
    </message>
    <message>
        <source>Each author gets the same words, corrects the record and submits it again.</source>
        <translation>每位提交人都會看到同樣的文字，更正後重新提交。</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n records?</source>
        <translation>
            <numerusform>駁回 %n 筆記錄？</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject this record?</source>
        <translation>駁回此記錄？</translation>
    </message>
    <message>
        <source>They do not become records. Their authors see your reason.</source>
        <translation>它們將不成為記錄。提交人會看到您的理由。</translation>
    </message>
    <message>
        <source>“%1” does not become a record. The author sees your reason.</source>
        <translation>「%1」將不成為記錄。提交人會看到您的理由。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作無法復原。</translation>
    </message>
    <message>
        <source>&amp;Reason: what the author has to know</source>
        <translation>理由：提交人需要知道什麼(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n records</source>
        <translation>
            <numerusform>駁回 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n records</source>
        <translation>
            <numerusform>退回 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a usual reason …</source>
        <translation>插入常用理由…</translation>
    </message>
    <message>
        <source>Remarks at fields</source>
        <translation>欄位批註</translation>
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
        <translation>恢復的庫已獲准啟用</translation>
    </message>
    <message>
        <source>This store was put back from a backup</source>
        <translation>此庫由備份恢復而來</translation>
    </message>
    <message>
        <source>Log in again: from now on everybody works in it as before.</source>
        <translation>請重新登入。今後所有人照常在此庫中工作。</translation>
    </message>
    <message>
        <source>Nothing can be read or entered until it is accepted: a records officer applies, the security administrator and then an executive decide. Then computers that saw more of the journal open it again.</source>
        <translation>獲准啟用之前不能查閱或登錄：由檔案管理員申請，安全管理員、高層領導依次審批。批准後，見過更新日誌的電腦也能重新開啟此庫。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Last journal entry</source>
        <translation>末條日誌</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Entries %1 to %2, which were seen elsewhere</source>
        <translation>第 %1 至 %2 條（曾在別處見過）</translation>
    </message>
    <message>
        <source>Nothing that anybody is known to have seen</source>
        <translation>沒有已知見過的內容</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Accept …</source>
        <translation>批准啟用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Apply for it</source>
        <translation>申請啟用(&amp;A)</translation>
    </message>
    <message>
        <source>It was applied for and waits for a decision.</source>
        <translation>已提出申請，等待審批。</translation>
    </message>
    <message>
        <source>Accept the restored store?</source>
        <translation>批准啟用恢復的庫？</translation>
    </message>
    <message>
        <source>Journal entries %1 to %2 and everything that belongs to them are given up. What the backup holds counts from then on.</source>
        <translation>日誌第 %1 至 %2 條及其相關內容將不再保留，此後以備份內容為準。</translation>
    </message>
    <message>
        <source>This cannot be undone. Keep the backup media and the old folder until everybody works again.</source>
        <translation>此操作不能撤銷。在所有人恢復工作之前，請保留備份媒體和原來的資料夾。</translation>
    </message>
    <message>
        <source>Accept the store</source>
        <translation>批准啟用</translation>
    </message>
    <message>
        <source>Refuse this restoration?</source>
        <translation>不批准這次恢復？</translation>
    </message>
    <message>
        <source>The store stays closed. Another backup can be put back, or it can be applied for anew.</source>
        <translation>此庫繼續關閉。可以恢復其他備份，也可以重新申請。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>What is to be done instead?</source>
        <translation>應當如何處理？</translation>
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
        <translation>備份所在位置(&amp;I)</translation>
    </message>
    <message>
        <source>The disk, share or folder that backups are made to.</source>
        <translation>存放備份的磁碟、共享或資料夾。</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation>備份所在位置</translation>
    </message>
    <message>
        <source>Choose where the backups lie</source>
        <translation>選擇備份所在位置</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>備份(&amp;B)</translation>
    </message>
    <message>
        <source>Your &amp;login name</source>
        <translation>您的登入名(&amp;L)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New folder of the store</source>
        <translation>庫的新資料夾(&amp;N)</translation>
    </message>
    <message>
        <source>It must not exist yet: nothing is ever overwritten.</source>
        <translation>須為尚不存在的資料夾，絕不覆蓋已有內容。</translation>
    </message>
    <message>
        <source>New folder of the store</source>
        <translation>庫的新資料夾</translation>
    </message>
    <message>
        <source>Choose in which folder the store is to stand</source>
        <translation>選擇庫存放在哪個資料夾</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>從備份恢復</translation>
    </message>
    <message>
        <source>The store is made anew in a folder of its own. Before anybody works in it, a records officer applies for it and the security administrator and an executive decide.</source>
        <translation>庫將恢復到一個新的資料夾。啟用之前，須由檔案管理員申請，安全管理員和高層領導審批。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>先檢視</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>In which folder the store is to stand</source>
        <translation>庫存放在哪個資料夾</translation>
    </message>
    <message>
        <source>Restored store</source>
        <translation>恢復的庫</translation>
    </message>
    <message>
        <source>There is no whole backup of a store in this folder, or its keys are not beside it.</source>
        <translation>此資料夾中沒有完整的庫備份，或其金鑰不在一處。</translation>
    </message>
    <message>
        <source>Enter the login name of an account of this store.</source>
        <translation>請填寫此庫中賬戶的登入名。</translation>
    </message>
    <message>
        <source>Looking through the backup</source>
        <translation>正在檢視備份</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日誌條目</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>此後缺少</translation>
    </message>
    <message numerus="yes">
        <source>at least %n journal entries</source>
        <translation>
            <numerusform>至少 %n 條日誌</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay closed</source>
        <translation>無法開啟</translation>
    </message>
    <message numerus="yes">
        <source>%n records: their keys are gone since</source>
        <translation>
            <numerusform>%n 條記錄：其金鑰此後已移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of it holds. Whatever was entered after that moment is not in it.</source>
        <translation>備份完好。該時刻之後登錄的內容不在其中。</translation>
    </message>
    <message>
        <source>There is something at this place already. Choose a new folder.</source>
        <translation>此處已有內容，請選擇新的資料夾。</translation>
    </message>
    <message>
        <source>Choose a folder that can be made.</source>
        <translation>請選擇可以新建的資料夾。</translation>
    </message>
    <message>
        <source>Restoring the store</source>
        <translation>正在恢復庫</translation>
    </message>
    <message>
        <source>Destroyed since</source>
        <translation>此後已銷毀</translation>
    </message>
</context>
<context>
    <name>tongjian::RetentionView</name>
    <message numerus="yes">
        <source>%n lines have no longest period. Personal information is not kept without an end: another schedule is to say how long at most.</source>
        <translation>
            <numerusform>有 %n 行未規定最長期限。個人資訊不得無限期留存，應另定留存期限表予以明確。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposes another schedule (%2). It waits for your decision.</source>
        <translation>%1提出了新的留存期限表（%2），待您審批。</translation>
    </message>
    <message>
        <source>%1 proposed another schedule on %2 (%3). It waits for an executive&apos;s decision.</source>
        <translation>%1於%2提出了新的留存期限表（%3），待高層領導審批。</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>檢視提案</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>decided with %1</source>
        <translation>經 %1 批准</translation>
    </message>
    <message>
        <source>set when the store was founded</source>
        <translation>建庫時設定</translation>
    </message>
    <message>
        <source>also shortens what was promised before</source>
        <translation>同時縮短此前承諾的期限</translation>
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
            <numerusform>顯示以前的 %n 個版本(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted as %1. An executive decides; until then nothing changes.</source>
        <translation>已提交，編號 %1。由高層領導審批，批准之前不作改動。</translation>
    </message>
    <message>
        <source>&amp;Propose another schedule …</source>
        <translation>提出新的留存期限表(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source> %n proposals of before wait as well.</source>
        <translation>
            <numerusform>此前還有 %n 份提案待審批。</numerusform>
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
        <translation> 個月</translation>
    </message>
    <message>
        <source>Law, contract or rule that asks for it</source>
        <translation>依據的法律、合同或制度</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部部門</translation>
    </message>
    <message>
        <source>Any confidentiality</source>
        <translation>不限密級</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最長</translation>
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
        <translation>類別</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>密級</translation>
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
        <translation>最長，年</translation>
    </message>
    <message>
        <source>At most, months</source>
        <translation>最長，月</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>刪除第%1行</translation>
    </message>
</context>
<context>
    <name>tongjian::ScheduleSheet</name>
    <message>
        <source>Also &amp;shorten what was promised to records before</source>
        <translation>同時縮短此前已採集記錄的期限(&amp;S)</translation>
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
        <translation>整份留存期限表由高層領導審批。一條記錄適用多行時，以最具體的一行為準。</translation>
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
        <translation>理由：為何調整期限(&amp;R)</translation>
    </message>
    <message>
        <source>What it does to the filed records</source>
        <translation>對已歸檔記錄的影響</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Submit for decision</source>
        <translation>提交審批</translation>
    </message>
    <message>
        <source>Send answer …</source>
        <translation>傳送答覆…</translation>
    </message>
    <message>
        <source>Records captured before it may be cleared earlier than they were promised at capture. What is held stays.</source>
        <translation>施行前採集的記錄可能早於採集時承諾的期限清理。封存的記錄不受影響。</translation>
    </message>
    <message>
        <source>Records captured before it keep what they were promised at capture, where that is longer.</source>
        <translation>施行前採集的記錄，採集時承諾的期限更長的，仍按原期限留存。</translation>
    </message>
    <message numerus="yes">
        <source>Once the lines are complete, what they do to the filed records is counted here. %n things are missing still.</source>
        <translation>
            <numerusform>各行填寫完整後，將在此統計對已歸檔記錄的影響。目前還有 %n 處需要填寫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>答覆詢問</translation>
    </message>
    <message>
        <source>The proposal is decided anew, with the schedule as it is now.</source>
        <translation>按修改後的留存期限表重新審批。</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>傳送答覆</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Discard this proposal?</source>
        <translation>放棄這份提案？</translation>
    </message>
    <message>
        <source>Nothing was submitted; the lines as they stand here are not kept.</source>
        <translation>沒有提交，所填的內容不會保留。</translation>
    </message>
    <message>
        <source>Discard proposal</source>
        <translation>放棄提案</translation>
    </message>
</context>
<context>
    <name>tongjian::ScheduleTable</name>
    <message>
        <source>What it is about</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>no end is set</source>
        <translation>未規定</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未註明</translation>
    </message>
</context>
<context>
    <name>tongjian::ScopeEditor</name>
    <message>
        <source>&amp;Whose records</source>
        <translation>查詢對象(&amp;W)</translation>
    </message>
    <message>
        <source>Choose people …</source>
        <translation>選擇人員…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Of which dep&amp;artments</source>
        <translation>所屬部門(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>類別(&amp;L)</translation>
    </message>
    <message>
        <source>None marked means all.</source>
        <translation>不勾選即為全部。</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>管道(&amp;H)</translation>
    </message>
    <message>
        <source>Captured &amp;from</source>
        <translation>採集自(&amp;F)</translation>
    </message>
    <message>
        <source>Captured un&amp;til</source>
        <translation>採集至(&amp;T)</translation>
    </message>
    <message>
        <source>Words or num&amp;bers</source>
        <translation>詞語或號碼(&amp;B)</translation>
    </message>
    <message>
        <source>One line for each: a record is meant when all words of a line occur in it. They are applied by the records officer who fulfils the application.</source>
        <translation>每行一組：記錄中出現該行全部詞語即符合。由協助查詢的檔案管理員據此篩選。</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已裁撤）</translation>
    </message>
    <message>
        <source>None marked means the whole company.</source>
        <translation>不勾選即為全公司。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Whose records?</source>
        <translation>查詢誰的記錄？</translation>
    </message>
    <message>
        <source>Only records that concern one of these people. Who is named here decides nothing in this application.</source>
        <translation>只涉及與這些人有關的記錄。在此列名者不得審批本申請。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>&amp;Whom they concern</source>
        <translation>涉及人員(&amp;W)</translation>
    </message>
    <message>
        <source>Only records that concern one of these people. Who is named here does not decide whether the hold is lifted.</source>
        <translation>僅限涉及其中任一人的記錄。列名的人員不參與解除封存的審批。</translation>
    </message>
</context>
<context>
    <name>tongjian::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋內容</translation>
    </message>
</context>
<context>
    <name>tongjian::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>a page in the sidebar and how much waits there</extracomment>
        <translation>
            <numerusform>%1，%n 項待辦</numerusform>
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
        <translation>名冊將帶來的變動</translation>
    </message>
    <message>
        <source>name, until now %1</source>
        <translation>改名，原名%1</translation>
    </message>
    <message>
        <source>moves from %1</source>
        <translation>由%1調入</translation>
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
        <translation>員工名冊 %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Take or leave each row. Who is missing from the list is only proposed as a leaver.</source>
        <translation>尚未作任何變更。請逐列勾選。名冊中沒有的人員僅列為擬離職，不會自動辦理。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 missing from the list, %5 problems</source>
        <translation>新增 %1，變動 %2，未變 %3，名冊中沒有 %4，問題 %5</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>Missing from the list</source>
        <translation>名冊中沒有</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>gets an account</source>
        <translation>開立帳號</translation>
    </message>
    <message>
        <source>gets an account; %1</source>
        <translation>開立帳號；%1</translation>
    </message>
    <message>
        <source>leaves the company</source>
        <translation>辦理離職</translation>
    </message>
    <message>
        <source>Departments that are not there (%1)</source>
        <translation>尚不存在的部門（%1）</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>%1對應的部門</translation>
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
        <translation>問題（%1）</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n rows</source>
        <translation>
            <numerusform>匯入 %n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongjian::StaffIntake</name>
    <message>
        <source>Choose a staff list</source>
        <translation>選擇員工名冊</translation>
    </message>
    <message>
        <source>Staff lists (*.csv *.xlsx *.txt)</source>
        <translation>員工名冊 (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Reading the staff list</source>
        <translation>正在讀取員工名冊</translation>
    </message>
    <message>
        <source>Where the initial passwords are to be kept</source>
        <translation>選擇初始密碼的儲存位置</translation>
    </message>
    <message>
        <source>Initial passwords %1.pdf</source>
        <translation>初始密碼 %1.pdf</translation>
    </message>
    <message>
        <source>Slips to print, one for each person (*.pdf);;Table (*.csv)</source>
        <translation>待列印的密碼條，每人一頁 (*.pdf);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>Taking the staff list over</source>
        <translation>正在匯入員工名冊</translation>
    </message>
</context>
<context>
    <name>tongjian::StaffResultSheet</name>
    <message>
        <source>What could not be done</source>
        <translation>未能處理的</translation>
    </message>
    <message>
        <source>Initial passwords</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>You stopped the staff list</source>
        <translation>已中止匯入員工名冊</translation>
    </message>
    <message>
        <source>The staff list was taken over</source>
        <translation>員工名冊已匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts made</source>
        <translation>
            <numerusform>開立帳號 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments made</source>
        <translation>
            <numerusform>新建部門 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved</source>
        <translation>
            <numerusform>調動 %n 人</numerusform>
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
            <numerusform>登記 %n 人的地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>離職 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>What is counted here was done and stays. Take the list in again for the rest.</source>
        <translation>以上所列已辦理並保留。其餘請再次匯入名冊。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>未能處理</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The initial passwords stand in %1. Hand each to its person, who makes own keys with it at the first login; then destroy the file.</source>
        <translation>初始密碼已存入 %1。請分別交給本人，由其首次登入時產生自己的金鑰；發放完畢後請銷毀該檔案。</translation>
    </message>
</context>
<context>
    <name>tongjian::SubmissionGuide</name>
    <message>
        <source>Before it can be submitted</source>
        <translation>提交之前還需填寫</translation>
    </message>
    <message>
        <source>Everything that is needed is there.</source>
        <translation>所需內容均已齊備。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之後</translation>
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
        <translation>輸入姓名或從清單中選擇。擔任不相容角色的人不在清單中。</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>開始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>結束日期(&amp;L)</translation>
    </message>
    <message>
        <source>Name a substitute</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>While you are away somebody else decides in your place. You keep the role, and every decision says for whom it was made.</source>
        <translation>您不在期間由他人代您處理。您的角色不變，每項處理都註明是代誰作出的。</translation>
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
        <translation>沒有人可以代理這個角色：其他人已擔任該角色，或擔任與之不相容的角色。</translation>
    </message>
    <message>
        <source>Choose who acts for you.</source>
        <translation>請選擇由誰代理。</translation>
    </message>
    <message numerus="yes">
        <source>%1 decides in your place as %2 from %3 until %4 (%n days, both included); you can decide yourself too, and either of you can end it earlier.</source>
        <translation>
            <numerusform>%3 至 %4（首尾在內共 %n 天），%1 代您履行%2的職責；您本人仍可處理，雙方都可以提前結束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>請從清單中選擇一個人。</translation>
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
        <translation>暫不生效</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>提前結束</translation>
    </message>
    <message>
        <source>No substitutes</source>
        <translation>沒有代理安排</translation>
    </message>
    <message>
        <source>When you are away, somebody you name decides in your place: for one role, from one day until another, at most 90 days. Each of their decisions says that it was made for you.</source>
        <translation>您不在時，可以指定他人代您處理：限一個角色，從某日到某日，最長 90 天。代理人的每項處理都註明是代您作出的。</translation>
    </message>
    <message>
        <source>A head or a records officer who is away names somebody who decides in their place for a time. Their substitutions appear here, and can be ended here.</source>
        <translation>部門負責人或檔案管理員不在時，可以指定他人在一段時間內代為處理。代理安排列在這裡，也可以在這裡結束。</translation>
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
        <translation>目前</translation>
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
        <translation>%1 將代 %2 履行%3的職責，從 %4 起，到 %5 當天結束為止。</translation>
    </message>
    <message>
        <source>%1 decides for %2 as %3 since %4, until the end of %5.</source>
        <translation>%1 從 %4 起代 %2 履行%3的職責，到 %5 當天結束為止。</translation>
    </message>
    <message>
        <source>%1 should decide for %2 as %3 from %4 until %5, but cannot now: an account is disabled, a role was taken away or stands against it, or the clock of this computer is in doubt.</source>
        <translation>%1 應在 %4 至 %5 代 %2 履行%3的職責，但目前不能：有帳戶已停用，角色已收回或與之不相容，或者本機時鐘存疑。</translation>
    </message>
    <message>
        <source>%1 decided for %2 as %3 from %4 until the end of %5.</source>
        <translation>%1 曾代 %2 履行%3的職責，從 %4 到 %5 當天結束。</translation>
    </message>
    <message>
        <source>%1 was to decide for %2 as %3 from %4; it was ended before it began.</source>
        <translation>%1 原定從 %4 起代 %2 履行%3的職責，尚未開始即已結束。</translation>
    </message>
    <message>
        <source>%1 decided for %2 as %3 from %4 until it was ended on %5.</source>
        <translation>%1 從 %4 起代 %2 履行%3的職責，%5 提前結束。</translation>
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
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>指定人</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>指定時間</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>結束人</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>不變的</translation>
    </message>
    <message>
        <source>%1 keeps the role and can decide too. The substitute decides neither on own records nor on those of %1.</source>
        <translation>%1 的角色不變，本人仍可處理。代理人既不處理自己登錄的記錄，也不處理 %1 登錄的記錄。</translation>
    </message>
    <message>
        <source>Who can end it</source>
        <translation>誰可以結束</translation>
    </message>
    <message>
        <source>Either of the two, the security administrator or an auditor, at any time</source>
        <translation>雙方、安全管理員或審計員，隨時可以</translation>
    </message>
    <message>
        <source>%1 acts for you from %2 until %3 and sees it at the next login.</source>
        <translation>%1 於 %2 至 %3 代理您，下次登入時即可看到。</translation>
    </message>
    <message>
        <source>End the substitution of %1 for %2?</source>
        <translation>結束 %1 對 %2 的代理？</translation>
    </message>
    <message>
        <source>From now on %1 no longer decides as %2. What was decided until now stays valid; the key of the role is made anew when the next holder logs in.</source>
        <translation>從現在起 %1 不再履行%2的職責。此前的處理依然有效；角色金鑰在下一位擔任者登入時更新。</translation>
    </message>
    <message>
        <source>It will not begin. %1 loses the key of the role at once.</source>
        <translation>這項代理不再開始。%1 立即失去角色金鑰。</translation>
    </message>
    <message>
        <source>It cannot be taken back, but %1 can name a substitute again at any time.</source>
        <translation>不能復原，但 %1 隨時可以重新指定代理人。</translation>
    </message>
    <message>
        <source>End substitution</source>
        <translation>結束代理</translation>
    </message>
    <message>
        <source>Ended. %1 no longer acts for %2.</source>
        <translation>已結束，%1 不再代理 %2。</translation>
    </message>
    <message>
        <source>&amp;Name a substitute …</source>
        <translation>指定代理人(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;End …</source>
        <translation>結束代理(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a substitution</source>
        <translation>請選擇一項代理</translation>
    </message>
    <message>
        <source>Who acts for whom, in which role and until when, appears here.</source>
        <translation>誰代理誰、什麼角色、到什麼時候，顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>tongjian::Timeline</name>
    <message>
        <source>Signed; the signature has been verified.</source>
        <translation>已簽名，簽名核驗無誤。</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>History</source>
        <translation>經過</translation>
    </message>
</context>
<context>
    <name>tongjian::TopBar</name>
    <message>
        <source>Tongjian</source>
        <translation>通鑑</translation>
    </message>
    <message>
        <source>Search or go to…</source>
        <translation>搜尋或前往…</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>搜尋或前往</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>淺色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>變更密碼(&amp;C)…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>鎖定(&amp;K)</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tongjian::WelcomeScreen</name>
    <message>
        <source>&amp;Open a store …</source>
        <translation>開啟檔案庫(&amp;O)…</translation>
    </message>
    <message>
        <source>Set up a &amp;new store …</source>
        <translation>新建檔案庫(&amp;N)…</translation>
    </message>
    <message>
        <source>Look at the &amp;demo company</source>
        <translation>看看演示公司(&amp;D)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Choose the store that you work with.</source>
        <translation>請選擇您使用的檔案庫。</translation>
    </message>
    <message>
        <source>Tongjian keeps a company&apos;s communication records as its regulation demands. Open the company&apos;s store, or set one up.</source>
        <translation>通鑑按公司制度保管通訊記錄。請開啟公司的檔案庫，或新建一個。</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>從備份恢復(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>tongjian::WhyCardView</name>
    <message>
        <source>Why it is kept</source>
        <translation>為何留存</translation>
    </message>
    <message>
        <source>At least until</source>
        <translation>至少留存至</translation>
    </message>
    <message>
        <source>At most until</source>
        <translation>最長留存至</translation>
    </message>
    <message>
        <source>No longest period is set</source>
        <translation>未規定最長期限</translation>
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
        <translation>第 %1 版（採集時為第 %2 版）</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>to be reviewed by %1</source>
        <translation>%1前複核</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>封存於</translation>
    </message>
    <message>
        <source>Kept longer because</source>
        <translation>延長留存的理由</translation>
    </message>
</context>
<context>
    <name>tongjian::WitnessSheet</name>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Sign as witness</source>
        <translation>以見證人簽署</translation>
    </message>
    <message numerus="yes">
        <source>%1 witnessed the destruction of %n records under the plan %2 and signs its certificate with the own key.</source>
        <translation>
            <numerusform>%1 見證了按方案 %2 銷毀 %n 條記錄，以本人金鑰簽署銷毀證明。</numerusform>
        </translation>
    </message>
    <message>
        <source>A signature cannot be taken back.</source>
        <translation>簽署後不可撤回。</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>%1 的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The witness enters the own password.</source>
        <translation>由見證人輸入本人密碼。</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was signed.</source>
        <translation>密碼不正確，未簽署。</translation>
    </message>
</context>
</TS>
