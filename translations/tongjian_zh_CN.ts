<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionSeam</name>
    <message>
        <source>This did not work.</source>
        <translation>操作没有成功。</translation>
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
    <name>Screenshots</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>无法写入图片 %1。</translation>
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
</context>
<context>
    <name>tongjian::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>页面和操作</translation>
    </message>
    <message>
        <source>Search pages and actions</source>
        <translation>查找页面和操作</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters.</source>
        <translation>没有找到。请少输入几个字试试。</translation>
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
        <translation>通鉴</translation>
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
</TS>
