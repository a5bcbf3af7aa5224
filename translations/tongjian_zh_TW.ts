<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ActionSeam</name>
    <message>
        <source>This did not work.</source>
        <translation>操作沒有成功。</translation>
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
        <translation>沒有任何改動。如果再次發生，請告知稽核員。</translation>
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
        <translation>稽核</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>高階主管</translation>
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
    <name>Typography</name>
    <message>
        <source> · </source>
        <extracomment>between facts in one line of a list, for example: person · channel · duration</extracomment>
        <translation>·</translation>
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
</context>
<context>
    <name>tongjian::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>頁面和操作</translation>
    </message>
    <message>
        <source>Search pages and actions</source>
        <translation>尋找頁面和操作</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters.</source>
        <translation>沒有找到。請少輸入幾個字試試。</translation>
    </message>
</context>
<context>
    <name>tongjian::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>tongjian::MainWindow</name>
    <message>
        <source>Tongjian</source>
        <translation>通鑑</translation>
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
</TS>
