<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdminPage</name>
    <message>
        <source>Least age</source>
        <translation>最低年龄</translation>
    </message>
    <message>
        <source>Usual greatest age, men</source>
        <translation>通常年龄上限（男）</translation>
    </message>
    <message>
        <source>Usual greatest age, women</source>
        <translation>通常年龄上限（女）</translation>
    </message>
    <message>
        <source>Least term of a dispatching contract</source>
        <translation>派遣合同最短期限</translation>
    </message>
    <message>
        <source>Card in the worker&apos;s hand within</source>
        <translation>卡交到手里不超过</translation>
    </message>
    <message>
        <source>Card at the pick-up desk within</source>
        <translation>卡到取卡处不超过</translation>
    </message>
    <message>
        <source>“Seen” counts a swipe within</source>
        <translation>“见过”按多久内打过卡算</translation>
    </message>
    <message>
        <source>Contracts are listed before their end by</source>
        <translation>合同到期前多久列出</translation>
    </message>
    <message>
        <source>The window locks after</source>
        <translation>多久不动就锁屏</translation>
    </message>
    <message>
        <source>Greatest size of a photo</source>
        <translation>照片最大</translation>
    </message>
    <message>
        <source>years</source>
        <translation>岁</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>desk %1, lane %2, entry %3</source>
        <translation>窗口 %1，通道 %2，第 %3 条</translation>
    </message>
    <message>
        <source>%1: changed after it was written</source>
        <translation>%1：写后被改过</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message>
        <source>%1: the chain was longer</source>
        <translation>%1：原来更长</translation>
    </message>
    <message>
        <source>%1: the chain was written anew</source>
        <translation>%1：被整条重写</translation>
    </message>
    <message>
        <source>%1: the end does not fit</source>
        <translation>%1：链尾对不上</translation>
    </message>
    <message>
        <source>User added; he sets a password of his own when he signs in</source>
        <translation>已添加用户；首次登录时自己设密码</translation>
    </message>
    <message>
        <source>Roles saved</source>
        <translation>岗位已保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系统管理</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>留痕</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>保存用户</translation>
    </message>
    <message>
        <source>Disable or enable</source>
        <translation>停用或恢复</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation>核对留痕</translation>
    </message>
    <message>
        <source>Export its ends</source>
        <translation>导出链尾</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Every figure of a rule stands here with the day it holds from and its source. The program takes the line of the day; an old case keeps the figure of its own day. Nothing is overwritten.</source>
        <translation>规则的每个数值都在这里，写明从哪天起、出处是什么。程序按当天的那一条办；老案子仍按它那天的数值。旧的一条不会被覆盖。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>open</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Working days are counted with the holidays and make-up days that the State Council announces each year. A card whose due day falls into a year not yet announced gets its day when the calendar is entered: shimingctl calendar announce.</source>
        <translation>工作日按国务院每年公布的放假和调休来数。到期日落在还没公布的年份的卡，等日历录入后补上：shimingctl calendar announce。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假天数</translation>
    </message>
    <message>
        <source>Make-up days</source>
        <translation>补班天数</translation>
    </message>
    <message>
        <source>Each change is an entry that carries the hash of the one before, per desk and lane. Export the ends daily and keep them elsewhere: only against them a cut tail or a chain built anew can be seen.</source>
        <translation>每次改动是一条记录，带着上一条的散列值，按窗口和通道各成一链。请每天导出链尾另行保存：只有据此才看得出末段被截或整条重写。</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>末条散列值</translation>
    </message>
    <message>
        <source>New first password for %1</source>
        <translation>给%1新的初始密码</translation>
    </message>
    <message>
        <source>He must set one of his own when he signs in next; until then he can do nothing else.</source>
        <translation>他下次登录时须自己设密码，在此之前什么也做不了。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设定密码</translation>
    </message>
    <message>
        <source>First password set</source>
        <translation>初始密码已设</translation>
    </message>
    <message>
        <source>The trail is being recomputed …</source>
        <translation>正在重新计算……</translation>
    </message>
    <message>
        <source>%1 entries in %2 chains are as they were written. %3</source>
        <translation>%2 条链共 %1 条记录，与写入时一致。%3</translation>
    </message>
    <message>
        <source>Export the ends of the trail</source>
        <translation>导出留痕的链尾</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Ends of the trail saved</source>
        <translation>链尾已保存</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 写不进去，请换个地方。</translation>
    </message>
    <message>
        <source>Pick-up desk %1 saved</source>
        <translation>取卡处“%1”已保存</translation>
    </message>
    <message>
        <source>Pick-up desks</source>
        <translation>取卡处</translation>
    </message>
    <message>
        <source>New pick-up desk</source>
        <translation>新增取卡处</translation>
    </message>
    <message>
        <source>Save pick-up desk</source>
        <translation>保存取卡处</translation>
    </message>
    <message>
        <source>Pick-up desk</source>
        <translation>取卡处</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>办理时间</translation>
    </message>
    <message>
        <source>Cards waiting</source>
        <translation>待取的卡</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Usual stay of a trade is reckoned over</source>
        <translation>工种惯常停留按最近几年计</translation>
    </message>
    <message>
        <source>… from at least</source>
        <translation>……至少要有</translation>
    </message>
    <message>
        <source>A manager brings signatures within</source>
        <translation>劳务负责人交回签字期限</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>条派工</translation>
    </message>
    <message>
        <source>A deposit is topped up below</source>
        <translation>保证金结余低于此数应补缴</translation>
    </message>
    <message>
        <source>What is spent is learned from</source>
        <translation>支出按近期推算</translation>
    </message>
    <message>
        <source>Deposits are paid back after completion</source>
        <translation>完工后退还保证金</translation>
    </message>
    <message>
        <source>They are paid back after</source>
        <translation>完工满此天数后退还</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>%1 · %2</source>
        <comment>user and role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>User menu: %1</source>
        <translation>用户菜单：%1</translation>
    </message>
    <message>
        <source>中文 / EN</source>
        <translation>中文 / EN</translation>
    </message>
    <message>
        <source>Search people, IDs, cards, projects</source>
        <translation>搜索人、证件号、卡号、项目</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Change the language: Chinese or English</source>
        <translation>切换语言：中文或英文</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Lock (Ctrl+Shift+L)</source>
        <translation>锁屏（Ctrl+Shift+L）</translation>
    </message>
</context>
<context>
    <name>AssignmentDetail</name>
    <message>
        <source>No assignment</source>
        <translation>没有派工</translation>
    </message>
    <message>
        <source>Assignment from %1</source>
        <translation>%1 起派工</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>General contractor</source>
        <translation>总承包单位</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>end of the task</source>
        <translation>做完为止</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>No contract with %1 is on file.</source>
        <translation>没有与%1的合同。</translation>
    </message>
    <message>
        <source>The dispatching contract runs under two years; this is noted on %1.</source>
        <translation>派遣合同不足两年，已记在%1名下。</translation>
    </message>
    <message>
        <source>Told: %1. %2.</source>
        <translation>已告知：%1。%2。</translation>
    </message>
    <message>
        <source>Not told: %1. %2.</source>
        <translation>未告知：%1。%2。</translation>
    </message>
</context>
<context>
    <name>BankAccountSheet</name>
    <message>
        <source>An account at a bank</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>&amp;Bank and account</source>
        <translation>开户行和账号(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>开立</translation>
    </message>
</context>
<context>
    <name>BankAnswerSheet</name>
    <message>
        <source>The bank paid %1</source>
        <translation>银行已付 %1</translation>
    </message>
    <message>
        <source>The bank did not pay %1</source>
        <translation>银行未付 %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>支出科目</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送出日期</translation>
    </message>
    <message>
        <source>Bank&apos;s &amp;day</source>
        <translation>银行日期(&amp;D)</translation>
    </message>
    <message>
        <source>Bank &amp;serial no.</source>
        <translation>银行流水号(&amp;S)</translation>
    </message>
    <message>
        <source>The bank&apos;s &amp;words</source>
        <translation>银行说明(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>BankSegment</name>
    <message>
        <source>Bank statement</source>
        <translation>银行对账单</translation>
    </message>
    <message>
        <source>The bank&apos;s statement, held against the ledger</source>
        <translation>银行对账单与账上核对</translation>
    </message>
    <message>
        <source>In the ledger and not in the bank&apos;s statement</source>
        <translation>账上有、银行对账单上没有</translation>
    </message>
    <message>
        <source>Open a statement</source>
        <translation>打开对账单</translation>
    </message>
    <message>
        <source>Take this line</source>
        <translation>处理这一行</translation>
    </message>
    <message>
        <source>Hold the closing balance</source>
        <translation>记下期末余额</translation>
    </message>
    <message>
        <source>Hold against the ledger again</source>
        <translation>重新对账</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方户名</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>Lines of the bank&apos;s statement</source>
        <translation>银行对账单明细</translation>
    </message>
    <message>
        <source>No statement is open. Ctrl+O opens the bank&apos;s file (CSV, xls or xlsx).</source>
        <translation>还没有打开对账单。按 Ctrl+O 选银行导出的文件（CSV、xls 或 xlsx）。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>分录号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The bank&apos;s statement</source>
        <translation>银行对账单</translation>
    </message>
    <message>
        <source>Statements (*.csv *.txt *.xls *.xlsx);;All files (*)</source>
        <translation>对账单 (*.csv *.txt *.xls *.xlsx);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) of this file are booked already: it was taken before.</source>
        <translation>
            <numerusform>文件中 %n 行均已入账，这份对账单以前导入过。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines: %2 booked, %3 differ, %4 probable, %5 not booked.</source>
        <translation>共 %1 行：%2 行已入账，%3 行不符，%4 行可认领，%5 行未入账。</translation>
    </message>
    <message>
        <source>The closing balance %1 is the ledger&apos;s.</source>
        <translation>期末余额 %1，与账上一致。</translation>
    </message>
    <message>
        <source>The bank closes with %1, the ledger with %2: a difference of %3.</source>
        <translation>银行期末余额 %1，账上 %2，相差 %3。</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Order %1 is booked</source>
        <translation>指令 %1 已入账</translation>
    </message>
    <message>
        <source>The closing balance of %1 is held: %2</source>
        <translation>已记下 %1 的期末余额：%2</translation>
    </message>
</context>
<context>
    <name>BasesPanel</name>
    <message>
        <source>none</source>
        <translation>没有差别</translation>
    </message>
    <message>
        <source>on labour %1 less</source>
        <translation>按人工费少 %1</translation>
    </message>
    <message>
        <source>on labour %1 more</source>
        <translation>按人工费多 %1</translation>
    </message>
    <message>
        <source>The applicant chose this basis: %1</source>
        <translation>申请单位自选这种算法：%1</translation>
    </message>
    <message>
        <source>Declared are %1 of labour cost; it counts as the least share of the rule.</source>
        <translation>申报人工费 %1，低于规则的最低比例，按最低比例计。</translation>
    </message>
    <message>
        <source>The work had begun: %1 of %2 days count.</source>
        <translation>规则施行时已开工：%2 天工期中计 %1 天。</translation>
    </message>
    <message>
        <source>Credit adds %1: %2</source>
        <translation>信用加收 %1：%2</translation>
    </message>
    <message>
        <source>Raised to the least sum.</source>
        <translation>不足最低额，按最低额计。</translation>
    </message>
    <message>
        <source>Limited to the greatest sum.</source>
        <translation>超过最高额，按最高额计。</translation>
    </message>
    <message>
        <source>Asked in all: %1</source>
        <translation>合计应缴：%1</translation>
    </message>
    <message>
        <source>Both bases</source>
        <translation>两种算法</translation>
    </message>
    <message>
        <source>The rule asks: %1</source>
        <translation>规则指定：%1</translation>
    </message>
    <message>
        <source>On labour cost</source>
        <translation>按人工费</translation>
    </message>
    <message>
        <source>On cost</source>
        <translation>按造价</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Place</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空位</translation>
    </message>
    <message>
        <source>used up by an earlier batch</source>
        <translation>这一位上次已用掉</translation>
    </message>
    <message>
        <source>look</source>
        <translation>要看</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>each to its own desk</source>
        <translation>各回各的取卡处</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>我</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 组成</translation>
    </message>
    <message>
        <source>%1 printed, %2 times</source>
        <translation>%1 打印，第 %2 次</translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>%1 打印</translation>
    </message>
    <message>
        <source>good %1</source>
        <translation>印好 %1</translation>
    </message>
    <message>
        <source>spoiled %1</source>
        <translation>打坏 %1</translation>
    </message>
    <message>
        <source>not printed %1</source>
        <translation>未印 %1</translation>
    </message>
    <message>
        <source>Place %1, %2:</source>
        <translation>第 %1 位 %2：</translation>
    </message>
    <message>
        <source>Number …%1 is void and kept; he goes to the head of the queue with a new one.</source>
        <translation>卡号 …%1 作废留底，换新号排到队首</translation>
    </message>
    <message>
        <source>Places of the batch</source>
        <translation>批次里的各位</translation>
    </message>
    <message>
        <source>Why it is spoiled</source>
        <translation>打坏的原因</translation>
    </message>
</context>
<context>
    <name>BatchWork</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 of %2 sent to the printer.</source>
        <translation>已送打印机 %1 / %2 张</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 made this batch (%2).</source>
        <translation>这一批是 %1 组的（%2）</translation>
    </message>
    <message>
        <source>Another desk has changed this batch.</source>
        <translation>这一批在别的电脑上改过了。</translation>
    </message>
    <message>
        <source>Read again F5</source>
        <translation>重读 F5</translation>
    </message>
    <message numerus="yes">
        <source>%n came out well</source>
        <translation>
            <numerusform>%n 张印好，出队</numerusform>
        </translation>
    </message>
    <message>
        <source>Came out well</source>
        <translation>印好，出队</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 已用</translation>
    </message>
    <message>
        <source>%1 more are marked in the list.</source>
        <translation>还有 %1 张，表里标着“要看”。</translation>
    </message>
    <message>
        <source>Place %1, %2: %3</source>
        <translation>第 %1 位 %2：%3</translation>
    </message>
    <message>
        <source>%1 is back in the queue.</source>
        <translation>%1 回到队里了</translation>
    </message>
    <message>
        <source>Batch %1 is dissolved; all are back in the queue.</source>
        <translation>批次 %1 已解散，人都回到队里</translation>
    </message>
    <message>
        <source>Whatever nobody has spoken of: before it good, place %1 (%2) itself spoiled, after it not printed and back in the queue.</source>
        <translation>没有判过的位：前面的算印好，第 %1 位（%2）算打坏，后面的算未印，回到队里。</translation>
    </message>
    <message>
        <source>The printer failed at place %1</source>
        <translation>打印机停在第 %1 位</translation>
    </message>
    <message>
        <source>Confirm the batch so</source>
        <translation>就这样确认</translation>
    </message>
    <message>
        <source>Batch %1: %2 good and out of the queue</source>
        <translation>批次 %1：%2 张印好，出队</translation>
    </message>
    <message>
        <source>%1 spoiled, at the head of the queue with new numbers</source>
        <translation>%1 张打坏，换新号排到队首</translation>
    </message>
    <message>
        <source>%1 not printed, back in the queue</source>
        <translation>%1 张未印，回到队里</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>This computer is no signing desk, so it prints no cards: their codes could not be told from forged ones. An administrator admits it.</source>
        <translation>这台电脑不是签名台，不能印卡：印出来的码分不出真假。请管理员批准这台电脑。</translation>
    </message>
    <message>
        <source>Looking at each card first…</source>
        <translation>先把每张卡看一遍……</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>照样打印</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>保存卡面</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print batch %1 again</source>
        <translation>再打一次批次 %1</translation>
    </message>
    <message numerus="yes">
        <source>It was printed %n time(s). Only places nobody has spoken of are printed.</source>
        <translation>
            <numerusform>已打印过 %n 次。只打还没有判过的位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打一次</translation>
    </message>
    <message>
        <source>The calibration page is out. Type its readings in as offsets.</source>
        <translation>校准页出来了，把读数填到右移、下移</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) sent to the printer. Did they come out well?</source>
        <translation>
            <numerusform>%n 张已送打印机。印好了吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written to %1.</source>
        <translation>
            <numerusform>%n 张已存成 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 is printed and waits for your word; until then all of them stay in the queue.</source>
        <translation>批次 %1 已打印，等确认；确认前这些人都还在队里</translation>
    </message>
    <message>
        <source>Save the calibration page</source>
        <translation>保存校准页</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校准页</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>This place is spoiled, or good after all</source>
        <translation>这一位改判打坏或印好</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>拿出</translation>
    </message>
    <message>
        <source>Printer failed here</source>
        <translation>打到这位停了</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>一张没出来</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>校准页</translation>
    </message>
</context>
<context>
    <name>BatchesSegment</name>
    <message>
        <source>Number</source>
        <translation>批次号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>印好</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>打坏</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>谁组的</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Choose a batch at the left.</source>
        <translation>在左边选一批</translation>
    </message>
    <message>
        <source>The list has changed.</source>
        <translation>批次有变化。</translation>
    </message>
    <message>
        <source>Read again F5</source>
        <translation>重读 F5</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等着的</translation>
    </message>
    <message>
        <source>Which batches</source>
        <translation>看哪些批次</translation>
    </message>
    <message>
        <source>Batches, newest first</source>
        <translation>批次，新的在前</translation>
    </message>
    <message>
        <source>No batch here.</source>
        <translation>这里没有批次</translation>
    </message>
    <message>
        <source>Enter goes to its places</source>
        <translation>Enter 到这一批的各位</translation>
    </message>
    <message>
        <source>Places of the batch</source>
        <translation>这一批的各位</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重读</translation>
    </message>
    <message>
        <source>Write chips</source>
        <translation>写芯片</translation>
    </message>
</context>
<context>
    <name>CardChanges</name>
    <message>
        <source>Cards were changed at another desk.</source>
        <translation>别的窗口动过卡。</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>刷新（F5）</translation>
    </message>
</context>
<context>
    <name>CardCheckSheet</name>
    <message>
        <source>Check a card</source>
        <translation>验卡</translation>
    </message>
    <message>
        <source>Code or number of the card</source>
        <translation>卡上的二维码或卡号</translation>
    </message>
    <message>
        <source>Scan the code on the card, or type its 16 digits</source>
        <translation>扫卡上的二维码，或输入 16 位卡号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签名日期</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>卡上姓名</translation>
    </message>
    <message>
        <source>Registration no. on the card</source>
        <translation>卡上登记号</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1，现为 %2</translation>
    </message>
</context>
<context>
    <name>CardLeaflets</name>
    <message>
        <source>Save the paper</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <source>The paper as it is printed</source>
        <translation>打印出来的样子</translation>
    </message>
    <message>
        <source>No font of this computer has %1.</source>
        <translation>本机没有能显示 %1 的字体。</translation>
    </message>
    <message>
        <source>%1 could not be printed. Print it again.</source>
        <translation>%1没有印成，请重新打印。</translation>
    </message>
    <message>
        <source>The office has no phone number on file, so the paper could not say whom to call.</source>
        <translation>本中心没有登记电话，印出来也说不清该打给谁，所以没有打印。</translation>
    </message>
    <message>
        <source>Card guide</source>
        <translation>用卡指南</translation>
    </message>
    <message>
        <source>Poster of the Citizen Card</source>
        <translation>市民卡海报</translation>
    </message>
</context>
<context>
    <name>CardListWords</name>
    <message>
        <source>day not known</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>没申请过</translation>
    </message>
    <message>
        <source>photo missing</source>
        <translation>缺照片</translation>
    </message>
    <message>
        <source>photo unfit</source>
        <translation>照片不能用</translation>
    </message>
    <message>
        <source>wants none</source>
        <translation>本人不要</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>制卡中</translation>
    </message>
    <message>
        <source>waits at the desk</source>
        <translation>在取卡处待取</translation>
    </message>
    <message>
        <source>with the manager</source>
        <translation>在负责人处</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>人走了</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>said so on the phone</source>
        <translation>电话确认收到</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>负责人送回</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>没签收</translation>
    </message>
    <message>
        <source>in hand in time</source>
        <translation>按时到手</translation>
    </message>
    <message>
        <source>at the desk in time</source>
        <translation>按时到取卡处</translation>
    </message>
    <message>
        <source>with a manager in time</source>
        <translation>按时交负责人</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>到期没来取</translation>
    </message>
    <message>
        <source>late</source>
        <translation>误期</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>没到期</translation>
    </message>
    <message>
        <source>It lies at %1. Look at his document, then hand it over.</source>
        <translation>卡在%1。看过证件，再交给本人。</translation>
    </message>
    <message>
        <source>It is printed and was not laid out yet; handing it over lays it out as well. Look at his document first.</source>
        <translation>卡已印好，还没摆到取卡处；现在交给本人，系统一并记上到取卡处。先看证件。</translation>
    </message>
    <message>
        <source>He has it in his own hand since %1.</source>
        <translation>%1 起卡在本人手里。</translation>
    </message>
    <message>
        <source>His manager has it since %1 (list %2); he has not signed for it. If the manager brings it back, lay it out.</source>
        <translation>%1 起在劳务负责人手里（交接单 %2），本人还没签收。负责人送回来的，重新摆到取卡处。</translation>
    </message>
    <message>
        <source>It was reported lost. If this is the card, it was found: say so in his record.</source>
        <translation>这张卡已挂失。如果就是它，说明找到了，请在他的档案里记“找到了”。</translation>
    </message>
    <message>
        <source>It is blocked. His record says why.</source>
        <translation>卡已停用，原因见他的档案。</translation>
    </message>
    <message>
        <source>This card is dead for ever: keep it, and do not hand it to anybody.</source>
        <translation>这张卡已作废，收下，不要再交给任何人。</translation>
    </message>
    <message>
        <source>This card was taken back or called off; it is not valid.</source>
        <translation>这张卡已退回或取消，无效。</translation>
    </message>
    <message>
        <source>It is not printed yet.</source>
        <translation>还没打印。</translation>
    </message>
</context>
<context>
    <name>CardStepSheet</name>
    <message>
        <source>hand over to him</source>
        <translation>交给本人</translation>
    </message>
    <message>
        <source>The card goes into his own hand now.</source>
        <translation>现在把卡交到本人手里。</translation>
    </message>
    <message>
        <source>print after all</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>What was wanting is there: the card waits to be printed.</source>
        <translation>缺的已补齐，回到待制卡队列。</translation>
    </message>
    <message>
        <source>was found</source>
        <translation>找到了</translation>
    </message>
    <message>
        <source>It is valid again, unless another card took its place.</source>
        <translation>没有补过卡的，恢复有效。</translation>
    </message>
    <message>
        <source>unblock</source>
        <translation>解除停用</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>It is not valid from now on. It can be found again, or replaced.</source>
        <translation>从现在起无效。找到了可以恢复，也可以补卡。</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>This card is dead for ever; a new one with another number is made, its days run from today.</source>
        <translation>这张卡永久作废，另制一张新卡号的卡，期限从今天算。</translation>
    </message>
    <message>
        <source>block</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>It is not valid until somebody unblocks it.</source>
        <translation>停用期间无效，解除停用后恢复。</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The office keeps it; it is not valid any more. He stays registered.</source>
        <translation>卡收回，不再有效；登记不受影响。</translation>
    </message>
    <message>
        <source>photo unfit</source>
        <translation>照片不能用</translation>
    </message>
    <message>
        <source>The card waits until he has another photo taken.</source>
        <translation>等他重新拍照后再制卡。</translation>
    </message>
    <message>
        <source>he wants none</source>
        <translation>本人不要</translation>
    </message>
    <message>
        <source>No card is made; he stays registered and may ask for one at any time.</source>
        <translation>不制卡，登记不受影响，以后随时可以申请。</translation>
    </message>
    <message>
        <source>call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The card that was asked for is not made.</source>
        <translation>这张申请不再制卡。</translation>
    </message>
    <message>
        <source>ask for a card</source>
        <translation>申请卡</translation>
    </message>
    <message>
        <source>A card is asked for today; its days run from today.</source>
        <translation>今天申请一张卡，期限从今天算。</translation>
    </message>
    <message>
        <source>lost on the site</source>
        <translation>丢在工地</translation>
    </message>
    <message>
        <source>lost on the way</source>
        <translation>路上丢的</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>被偷</translation>
    </message>
    <message>
        <source>he found it</source>
        <translation>本人找到</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>有人送来</translation>
    </message>
    <message>
        <source>used by somebody else</source>
        <translation>被别人冒用</translation>
    </message>
    <message>
        <source>asked for by the police</source>
        <translation>公安要求</translation>
    </message>
    <message>
        <source>looked into and cleared</source>
        <translation>已查清</translation>
    </message>
    <message>
        <source>worn or broken</source>
        <translation>磨损、损坏</translation>
    </message>
    <message>
        <source>wrong on the card</source>
        <translation>卡面有误</translation>
    </message>
    <message>
        <source>leaves the city</source>
        <translation>离开本市</translation>
    </message>
    <message>
        <source>leaves the trade</source>
        <translation>不干这行了</translation>
    </message>
    <message>
        <source>wants no card</source>
        <translation>本人不要卡</translation>
    </message>
    <message>
        <source>not to be recognised</source>
        <translation>认不出人</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>不是本人</translation>
    </message>
    <message>
        <source>asked for by mistake</source>
        <translation>误申请</translation>
    </message>
    <message>
        <source>Citizen Card</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请日</translation>
    </message>
    <message>
        <source>At the desk by</source>
        <translation>到取卡处期限</translation>
    </message>
    <message>
        <source>In hand by</source>
        <translation>到手期限</translation>
    </message>
    <message>
        <source>In hand since</source>
        <translation>到手日</translation>
    </message>
    <message>
        <source>His cards</source>
        <translation>他的卡</translation>
    </message>
    <message>
        <source>No card was asked for.</source>
        <translation>没申请过卡。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Steps of this card</source>
        <translation>这张卡的经过</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>I have looked at his &amp;document</source>
        <translation>证件已看过(&amp;D)</translation>
    </message>
    <message>
        <source>Citizen Card of %1</source>
        <translation>%1 的市民卡</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>还没有卡号</translation>
    </message>
    <message>
        <source>This card is dead for ever; nothing can be done with it.</source>
        <translation>这张卡已作废，不能再办任何手续。</translation>
    </message>
    <message>
        <source>%1 Alt and the digit choose.</source>
        <translation>%1 按 Alt 加数字选。</translation>
    </message>
    <message>
        <source>%1: the card is now “%2”.</source>
        <translation>%1：卡现在是“%2”。</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>误记已交</translation>
    </message>
    <message>
        <source>It was noted by mistake that he has it: it lies at the desk again. On the day by who noted it, later by a supervisor.</source>
        <translation>误记成已交给本人：卡重新算在取卡处。当天由经办人撤回，过后由主管撤回。</translation>
    </message>
    <message>
        <source>another card was meant</source>
        <translation>本来是另一张卡</translation>
    </message>
    <message>
        <source>he was not here</source>
        <translation>本人没有来</translation>
    </message>
    <message>
        <source>This card is dead for ever; a new one with another number is made. He never had this one, so its days stay as promised.</source>
        <translation>这张卡永久作废，另制一张新号的。他还没拿到过这张，承诺的日期不变。</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Citizen Cards</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>Parts of the work on cards</source>
        <translation>市民卡的各段工作</translation>
    </message>
    <message>
        <source>This list cannot be exported.</source>
        <translation>这份清单不能导出。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
</context>
<context>
    <name>CertificateCheckSheet</name>
    <message>
        <source>Check a certificate</source>
        <translation>核对证明</translation>
    </message>
    <message>
        <source>Code on the paper, typed or scanned</source>
        <translation>证明上的核验码，手输或扫码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>总包单位</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate %1</source>
        <translation>缴清证明 %1</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>证明存为</translation>
    </message>
    <message>
        <source>The certificate as it is printed</source>
        <translation>证明打印的样子</translation>
    </message>
    <message>
        <source>No font of this computer has %1; the certificate shows its code point. Install a font with rare characters.</source>
        <translation>本机字体缺 %1，证明上只能印它的码位。请安装生僻字字体。</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <translation>缴清证明 %1：%2</translation>
    </message>
    <message>
        <source>Certificate %1 could not be printed. Print it again.</source>
        <translation>缴清证明 %1 没有印成，请重印。</translation>
    </message>
</context>
<context>
    <name>CheckHead</name>
    <message>
        <source>credit %1</source>
        <translation>信用 %1</translation>
    </message>
    <message>
        <source>applied on %1</source>
        <translation>%1 申请</translation>
    </message>
</context>
<context>
    <name>CheckSegment</name>
    <message>
        <source>Verify</source>
        <translation>核账</translation>
    </message>
    <message>
        <source>Are the books right?</source>
        <translation>账对不对</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>核对账目</translation>
    </message>
    <message>
        <source>Every balance is computed anew from its entries, every entry is held against its receipt or order and against who prepared and approved it, and the closing balances of the bank that were held are compared.</source>
        <translation>按分录逐一重算各账户余额，每笔分录与收款回单或指令核对，并核对由谁编制、由谁批准；记下的银行期末余额也一并核对。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不对</translation>
    </message>
    <message>
        <source>What is wrong in the ledger</source>
        <translation>账上的错误</translation>
    </message>
    <message>
        <source>The ledger is being recomputed …</source>
        <translation>正在重算全部账目……</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>Not verified yet. Ctrl+Enter verifies the books.</source>
        <translation>还没有核对。按 Ctrl+Enter 核对全部账目。</translation>
    </message>
    <message>
        <source>%1 entries, %2 accounts, sum of all accounts %3; %4.</source>
        <translation>分录 %1 笔，账户 %2 个，各账户合计 %3；%4。</translation>
    </message>
    <message>
        <source>All books balance.</source>
        <translation>账目全部相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the books.</source>
        <translation>
            <numerusform>账上有 %n 处错误。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>No card service</source>
        <translation>读卡服务没有运行</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>没有读卡器</translation>
    </message>
    <message>
        <source>The reader is out of order</source>
        <translation>读卡器有故障</translation>
    </message>
    <message>
        <source>The reader is taken</source>
        <translation>读卡器被占用</translation>
    </message>
    <message>
        <source>No card there</source>
        <translation>读卡器上没有卡</translation>
    </message>
    <message>
        <source>Pulled out: put it in again</source>
        <translation>卡拿早了：请重新放上</translation>
    </message>
    <message>
        <source>A foreign card</source>
        <translation>不是本中心的卡</translation>
    </message>
    <message>
        <source>Not a chip of ours</source>
        <translation>不是本中心用的芯片</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>密钥不对</translation>
    </message>
    <message>
        <source>Not kept by the chip</source>
        <translation>芯片没存住</translation>
    </message>
    <message>
        <source>Another card&apos;s chip</source>
        <translation>这是别的卡的芯片</translation>
    </message>
    <message>
        <source>This card is not written</source>
        <translation>这张卡不能写</translation>
    </message>
    <message>
        <source>This desk has no key</source>
        <translation>这台电脑没有密钥</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>没写成</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Suggestions</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>CompanyBoard</name>
    <message>
        <source>no phone</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Credit code</source>
        <translation>信用代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Organisation code</source>
        <translation>机构代码(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>证照(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Labour &amp;manager</source>
        <translation>劳务负责人(&amp;M)</translation>
    </message>
    <message>
        <source>Manager&apos;s p&amp;hone</source>
        <translation>负责人电话(&amp;H)</translation>
    </message>
    <message>
        <source>One more manager</source>
        <translation>再加负责人</translation>
    </message>
    <message>
        <source>His phone</source>
        <translation>他的电话</translation>
    </message>
    <message>
        <source>One more team</source>
        <translation>再加班组</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Labour managers</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Add the manager</source>
        <translation>添加负责人</translation>
    </message>
    <message>
        <source>Add the team</source>
        <translation>添加班组</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>name, initials or credit code</source>
        <translation>名称、首字母或信用代码</translation>
    </message>
    <message>
        <source>No company is found. Ctrl+N puts one on file.</source>
        <translation>没有找到企业，Ctrl+N 登记一家。</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新企业</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n on site</source>
        <translation>
            <numerusform>在场 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no labour manager</source>
        <translation>没有劳务负责人</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Labour manager added</source>
        <translation>已添加劳务负责人</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>已添加班组</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>有效期至(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>发证机关(&amp;I)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开这一家</translation>
    </message>
    <message>
        <source>licence has ended</source>
        <translation>许可证已过期</translation>
    </message>
</context>
<context>
    <name>CompanyView</name>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>builds it</source>
        <translation>总承包</translation>
    </message>
    <message>
        <source>sends people</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Projects now and before</source>
        <translation>在建和做过的项目</translation>
    </message>
    <message>
        <source>It builds nothing, and nobody of it was on a site.</source>
        <translation>没有承建的项目，也没有人上过工地。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>Today / ever</source>
        <translation>今日 / 累计</translation>
    </message>
    <message>
        <source>Deposits of its projects</source>
        <translation>所承建项目的保证金</translation>
    </message>
    <message>
        <source>No check of its projects was begun.</source>
        <translation>所承建项目还没有办过保证金。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>缴款</translation>
    </message>
    <message>
        <source>Its people on site</source>
        <translation>在场人数</translation>
    </message>
    <message>
        <source>Projects it builds</source>
        <translation>承建项目</translation>
    </message>
    <message>
        <source>People on them</source>
        <translation>这些项目在场人数</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Checks under way</source>
        <translation>办理中的审核</translation>
    </message>
    <message>
        <source>To be topped up</source>
        <translation>应补足</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompromisedSheet</name>
    <message>
        <source>Key %1 is not to be relied on</source>
        <translation>%1 号密钥不可信</translation>
    </message>
    <message>
        <source>Cards it signed from that day on are said to be doubtful, and should be replaced. This cannot be taken back.</source>
        <translation>从那天起用它签名的卡，验卡时都会提示存疑，应当补卡。定了就不能撤回。</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Not to be relied on</source>
        <translation>定为不可信</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Who is called</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What he is there</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再加一位</translation>
    </message>
    <message>
        <source>What he is</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>His phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Add who is called</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不在岗</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 已不在岗</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Correct an assignment</source>
        <translation>更正派工记录</translation>
    </message>
    <message>
        <source>Correct a contract</source>
        <translation>更正合同</translation>
    </message>
    <message>
        <source>Correct the person&apos;s data</source>
        <translation>更正个人信息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>证件号码(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>&amp;Hukou address</source>
        <translation>户籍地址(&amp;H)</translation>
    </message>
    <message>
        <source>Hukou county</source>
        <translation>户籍区县</translation>
    </message>
    <message>
        <source>Hukou</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>手机(&amp;P)</translation>
    </message>
    <message>
        <source>In city since</source>
        <translation>来本市时间</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Address here</source>
        <translation>现住址</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居住证</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技能等级</translation>
    </message>
    <message>
        <source>Skill certificate</source>
        <translation>技能证书</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Document valid to</source>
        <translation>证件有效期至</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>雇主(&amp;E)</translation>
    </message>
    <message>
        <source>Labour &amp;manager</source>
        <translation>劳务负责人(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>班组(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>到岗日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>离场日(&amp;L)</translation>
    </message>
    <message>
        <source>Why he left</source>
        <translation>离场原因</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>谁要求登记</translation>
    </message>
    <message>
        <source>&amp;Why both run</source>
        <translation>同时在两处的原因(&amp;W)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>计酬方式</translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation>工资(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>约定(&amp;T)</translation>
    </message>
    <message>
        <source>Ended early on</source>
        <translation>提前终止日期</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正依据</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>提出人(&amp;A)</translation>
    </message>
    <message>
        <source>Reason for the age</source>
        <translation>超龄原因</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>提交主管审批</translation>
    </message>
    <message>
        <source>A supervisor decides on this: attach the proof.</source>
        <translation>此项须主管审批，请附证明材料。</translation>
    </message>
    <message>
        <source>Nothing differs from what is on file. Change a field first.</source>
        <translation>与登记内容没有差别，请先改动要更正的项目。</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <source>%1 waits for a supervisor: %2</source>
        <translation>%1 待主管审批：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>They are two persons</source>
        <translation>确是两个人</translation>
    </message>
    <message>
        <source>Another desk changed other fields of this record meanwhile. Both are kept; look at it and save again.</source>
        <translation>其他窗口刚改过这条记录的别的项目，两边的改动都已保留，请核对后再保存。</translation>
    </message>
    <message>
        <source>Another desk saved this record meanwhile. Which holds?</source>
        <translation>其他窗口刚保存过这条记录，以哪个为准？</translation>
    </message>
    <message>
        <source>They are one person: merge</source>
        <translation>是同一个人：合并</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>second person with a number on file</source>
        <translation>重号人员登记</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>waits for a supervisor</source>
        <translation>待主管审批</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>the worker himself</source>
        <translation>工人本人</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>found by the office</source>
        <translation>中心自查发现</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>of this city</source>
        <translation>本市户籍</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>外地户籍</translation>
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
        <source>fixed term</source>
        <translation>固定期限</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>以完成任务为期</translation>
    </message>
</context>
<context>
    <name>CounterChoices</name>
    <message>
        <source>of former days</source>
        <translation>已撤并</translation>
    </message>
    <message>
        <source>for a term</source>
        <translation>固定期限</translation>
    </message>
    <message>
        <source>until a task is done</source>
        <translation>完成任务为止</translation>
    </message>
    <message>
        <source>the present one goes on</source>
        <translation>现合同继续</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message numerus="yes">
        <source>%n on site</source>
        <translation>
            <numerusform>在场 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no labour manager on file</source>
        <translation>没有登记劳务负责人</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>雇主</translation>
    </message>
</context>
<context>
    <name>CounterFields</name>
    <message>
        <source>Document</source>
        <translation>证件种类</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>证件号码(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>&amp;Hukou address</source>
        <translation>户籍地址(&amp;H)</translation>
    </message>
    <message>
        <source>Hukou county</source>
        <translation>户籍区县</translation>
    </message>
    <message>
        <source>Hukou</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>手机(&amp;P)</translation>
    </message>
    <message>
        <source>In city since</source>
        <translation>来本市</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Contact’s phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Address here</source>
        <translation>本市住址</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居住证</translation>
    </message>
    <message>
        <source>Document valid to</source>
        <translation>证件有效期止</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Skill certificate</source>
        <translation>技能证书</translation>
    </message>
    <message>
        <source>Reason for the age</source>
        <translation>超龄理由</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>用工</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>项目(&amp;J)</translation>
    </message>
    <message>
        <source>On site from</source>
        <translation>到场日期</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>雇主(&amp;E)</translation>
    </message>
    <message>
        <source>Labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>工种(&amp;T)</translation>
    </message>
    <message>
        <source>Present site</source>
        <translation>现在的工地</translation>
    </message>
    <message>
        <source>Reason for both</source>
        <translation>两处同时干的理由</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技能等级</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起</translation>
    </message>
    <message>
        <source>&amp;Contract to</source>
        <translation>合同止(&amp;C)</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>计薪</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>&amp;Who asked</source>
        <translation>谁要求(&amp;W)</translation>
    </message>
    <message>
        <source>Worker t&amp;old</source>
        <translation>告知本人(&amp;O)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>This work</source>
        <translation>本次用工</translation>
    </message>
    <message>
        <source>Asked and told</source>
        <translation>要求与告知</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>may be added later</source>
        <translation>可后补</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>of this city</source>
        <translation>本市</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>外地</translation>
    </message>
    <message>
        <source>has an employer</source>
        <translation>有雇主</translation>
    </message>
    <message>
        <source>by himself, without a job</source>
        <translation>自己来，还没有活</translation>
    </message>
    <message>
        <source>ends, he moves here</source>
        <translation>离场，换到这里</translation>
    </message>
    <message>
        <source>goes on, he works at both</source>
        <translation>不离场，两处都干</translation>
    </message>
    <message>
        <source>himself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>he is present</source>
        <translation>本人在场</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>slip to manager</source>
        <translation>凭条给负责人</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
</context>
<context>
    <name>CounterForm</name>
    <message>
        <source>New</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>返岗</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>换项目</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>办哪一种</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Moving to another project</source>
        <translation>换项目</translation>
    </message>
    <message numerus="yes">
        <source>%n required left</source>
        <translation>
            <numerusform>必填还差 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>all required are there</source>
        <translation>必填已齐</translation>
    </message>
    <message>
        <source>1 to mend: %1</source>
        <translation>1 处要改：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n 处要改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterMatcher</name>
    <message>
        <source>number</source>
        <translation>证件号</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>草稿已存 %1</translation>
    </message>
    <message numerus="yes">
        <source>Window %1 · %n served today</source>
        <translation>
            <numerusform>窗口 %1 · 今日已办 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Read card</source>
        <translation>读卡</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>It is he: register his return</source>
        <translation>就是他，按返岗办</translation>
    </message>
    <message>
        <source>None of them: register him (with the reason)</source>
        <translation>都不是，新登记（记下理由）</translation>
    </message>
    <message>
        <source>Keep the old values</source>
        <translation>保留旧值</translation>
    </message>
    <message>
        <source>Same work as the last one</source>
        <translation>沿用上一位的用工</translation>
    </message>
    <message>
        <source>Save and print the slip</source>
        <translation>保存并打印凭条</translation>
    </message>
    <message>
        <source>To the first</source>
        <translation>到第一处</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>到上一处</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Take back this visit …</source>
        <translation>撤回这次登记……</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打一份</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>是不是同一人</translation>
    </message>
    <message>
        <source>last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Person %1 of the same crew: project, employer and contract as for the last one</source>
        <translation>同一批第 %1 位：项目、雇主、合同沿用上一位</translation>
    </message>
    <message>
        <source>number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>%1 · assignment no. %2</source>
        <translation>%1 · 第 %2 次派工</translation>
    </message>
    <message>
        <source>He is on file already; one person has one registration. Esc leaves, Shift+Esc begins anew.</source>
        <translation>他已登记过；一人只有一个登记。Esc 离开，Shift+Esc 重新开始。</translation>
    </message>
    <message>
        <source>Enter his ID number first: whoever is on file opens as returning by himself.</source>
        <translation>请先填证件号码，库里有的人会自动按返岗打开。</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>photo is there</source>
        <translation>照片已有</translation>
    </message>
    <message>
        <source>no photo yet; it can follow</source>
        <translation>缺照片，可后补</translation>
    </message>
    <message>
        <source>Photo of the worker</source>
        <translation>工人照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>the photo is being prepared …</source>
        <translation>正在处理照片……</translation>
    </message>
    <message>
        <source>The picture is small and will look soft on the card. Take a larger one if you can.</source>
        <translation>照片太小，印在卡上会模糊，有大的请换一张。</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>He is registered as somebody new. The reason stays with the registration and can be looked up.</source>
        <translation>按新人登记。理由随登记留存，以后查得到。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Register as new</source>
        <translation>按新人登记</translation>
    </message>
    <message>
        <source>Other face, asked for parents and birthplace</source>
        <translation>相貌不同，问过父母和出生地</translation>
    </message>
    <message>
        <source>Twins, both stand here</source>
        <translation>双胞胎，两人都在场</translation>
    </message>
    <message>
        <source>Same name by chance, other village</source>
        <translation>同名巧合，不是一个村</translation>
    </message>
    <message>
        <source>Nobody was registered here before; there is nothing to carry over.</source>
        <translation>还没有办过人，没有可沿用的。</translation>
    </message>
    <message>
        <source>Somebody like him is on file. Say whether it is the same person: Ctrl+M or Ctrl+N.</source>
        <translation>库里有相近的人。请说是不是同一个人：Ctrl+M 或 Ctrl+N。</translation>
    </message>
    <message>
        <source>The form was cleared.</source>
        <translation>表单已清空。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>换项目</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返岗</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Saved · receipt %1</source>
        <translation>已保存 · 受理号 %1</translation>
    </message>
    <message>
        <source>Take back this visit</source>
        <translation>撤回这次登记</translation>
    </message>
    <message>
        <source>Nothing is deleted: the registration stays on file with a note that it was entered by mistake, and the assignment ends on its first day.</source>
        <translation>什么都不会删除：登记留存并注明误办，派工在第一天结束。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>登错了人</translation>
    </message>
    <message>
        <source>Wrong project</source>
        <translation>登错了项目</translation>
    </message>
    <message>
        <source>He decided otherwise</source>
        <translation>他改了主意</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>not yet named</source>
        <translation>还没有姓名</translation>
    </message>
    <message>
        <source>%1 · filled up to item %2</source>
        <translation>%1 · 填到 %2 项</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>接着填</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>On file he has another number, and this visit is saved under it. Whether the number typed is right, a supervisor decides, with the proof.</source>
        <translation>他在册的是另一个号码，本次按在册号码办理。刚才输入的号码对不对，凭证明由主管决定。</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>更正号码</translation>
    </message>
    <message>
        <source>%1 waits for a supervisor: %2. He is registered when the supervisor agrees.</source>
        <translation>%1 的登记已报主管：%2。主管同意后才登记。</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>same birth date</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>名字同音</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>one character differs</source>
        <translation>名字差一个字</translation>
    </message>
    <message>
        <source>numbers differ by one slip</source>
        <translation>号码只差一笔</translation>
    </message>
    <message>
        <source>only the dots of the name differ</source>
        <translation>名字只差间隔号</translation>
    </message>
    <message>
        <source>15-digit number becomes this one</source>
        <translation>15 位号可升为本号</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>生日不同</translation>
    </message>
    <message>
        <source>other Hukou</source>
        <translation>户籍不同</translation>
    </message>
    <message>
        <source>no card yet</source>
        <translation>还没有卡</translation>
    </message>
    <message>
        <source>card valid, none is made</source>
        <translation>卡有效，不另制</translation>
    </message>
    <message>
        <source>card: %1</source>
        <translation>市民卡：%1</translation>
    </message>
    <message>
        <source>Citizen Card</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>The card he has stays valid</source>
        <translation>原卡有效，不重制</translation>
    </message>
    <message>
        <source>Card no. %1</source>
        <translation>卡号 %1</translation>
    </message>
    <message>
        <source>In his hand by %1</source>
        <translation>%1 前交到他手里</translation>
    </message>
    <message>
        <source>At the pick-up desk by %1; working days as announced</source>
        <translation>%1 前到取卡处；工作日按公布的日历</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>Requested, the day is not known yet</source>
        <translation>已申请，日子还定不下来</translation>
    </message>
    <message>
        <source>The working days of that year are not announced.</source>
        <translation>那一年的工作日还没公布。</translation>
    </message>
    <message>
        <source>Assignment before</source>
        <translation>上一段派工</translation>
    </message>
    <message>
        <source>None: his first</source>
        <translation>没有，这是第一段</translation>
    </message>
    <message numerus="yes">
        <source>ended %1; %n days between without cover</source>
        <translation>
            <numerusform>已在 %1 结束，中间 %n 天无保障</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1, without a gap</source>
        <translation>已在 %1 结束，没有间断</translation>
    </message>
    <message>
        <source>end of the task</source>
        <translation>做完为止</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>档案里没有</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>用工</translation>
    </message>
    <message>
        <source>without a job</source>
        <translation>还没有活</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>no</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>needs evidence</source>
        <translation>要凭据</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>登记号 %1</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>%1 首次登记</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>派工 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>last at %1, left %2</source>
        <translation>上次 %1，%2 离场</translation>
    </message>
    <message>
        <source>on site at %1</source>
        <translation>现在 %1 在场</translation>
    </message>
    <message>
        <source>on no site now</source>
        <translation>现不在场</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>还没有告知</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>没有照片</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>very like</source>
        <translation>很像</translation>
    </message>
    <message>
        <source>somewhat like</source>
        <translation>不太像</translation>
    </message>
    <message>
        <source>Registered: %1 · %2</source>
        <translation>登记好了：%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>took %n seconds</source>
        <translation>
            <numerusform>用时 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>受理号</translation>
    </message>
    <message>
        <source>five functions, %1</source>
        <translation>五项功能，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n facts are left open and can be added later from his record.</source>
        <translation>
            <numerusform>还有 %n 项空着，以后可在档案里补。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrewPanel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>on file, not here</source>
        <translation>在册，不在本项目</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>没登记</translation>
    </message>
    <message>
        <source>First crew</source>
        <translation>首批登记</translation>
    </message>
    <message numerus="yes">
        <source>%n named</source>
        <translation>
            <numerusform>名单 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declared in all</source>
        <translation>
            <numerusform>共申报 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered on this project</source>
        <translation>已在本项目登记</translation>
    </message>
    <message>
        <source>On file at all</source>
        <translation>已在册</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>齐了</translation>
    </message>
    <message>
        <source>The list of the first crew is missing.</source>
        <translation>还没有首批人员名单。</translation>
    </message>
    <message>
        <source>The first crew stands in the first check.</source>
        <translation>首批人员见首次审核。</translation>
    </message>
    <message>
        <source>First crew, who is missing first</source>
        <translation>首批人员，缺的在前</translation>
    </message>
    <message>
        <source>no number that can be</source>
        <translation>号码不成立</translation>
    </message>
</context>
<context>
    <name>CrewSheet</name>
    <message>
        <source>Move to another project</source>
        <translation>换到别的项目</translation>
    </message>
    <message>
        <source>Leave the site</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>%1 竣工</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>雇主(&amp;E)</translation>
    </message>
    <message>
        <source>Labour &amp;manager</source>
        <translation>劳务负责人(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>班组(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>到岗日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Why both run</source>
        <translation>并行原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最后一天(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>On site at</source>
        <translation>现在的项目</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要发生</translation>
    </message>
    <message>
        <source>Workers and what will happen to each</source>
        <translation>工人及每人将要发生的事</translation>
    </message>
    <message>
        <source>Nobody is assigned there.</source>
        <translation>那里没有在岗的人。</translation>
    </message>
    <message>
        <source>Was to begin on %1 and never does.</source>
        <translation>原定 %1 到岗，不再到岗。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n worker(s)</source>
        <translation>
            <numerusform>%n 人换项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) leave</source>
        <translation>
            <numerusform>%n 人离场</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete the project</source>
        <translation>项目竣工</translation>
    </message>
    <message>
        <source>%1 go · %2 stay</source>
        <translation>%1 人照办 · %2 人不动</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read again. Look at it once more, then confirm.</source>
        <translation>名单已重新读取，请再看一遍，然后确认。</translation>
    </message>
    <message>
        <source>Nobody can go. The list says why for each.</source>
        <translation>没有一人可以照办，原因见名单各行。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) moved</source>
        <translation>
            <numerusform>%n 人已换项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) left</source>
        <translation>
            <numerusform>%n 人已离场</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. These stay; the list says why.</source>
        <translation>%1。以下各人没有动，原因见名单。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is completed; %n assignment(s) ended with it.</source>
        <translation>
            <numerusform>%1 已竣工，同时结束 %n 人的在岗。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them: %1</source>
        <translation>
            <numerusform>其中 %n 人：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>日历（F4）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
</context>
<context>
    <name>DeadChipSheet</name>
    <message>
        <source>Give up the chip of card %1 · %2</source>
        <translation>停用卡 %1 的芯片 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up the chip</source>
        <translation>停用芯片</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>芯片坏了</translation>
    </message>
    <message>
        <source>it lies in another card</source>
        <translation>放错了卡</translation>
    </message>
    <message>
        <source>&amp;Chip</source>
        <translation>芯片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有反应</translation>
    </message>
    <message>
        <source>does not keep what is written</source>
        <translation>存不住</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>the wrong card was laid on</source>
        <translation>放错了卡</translation>
    </message>
    <message>
        <source>The chip counts no more, nor does this card: keep it back. A new one with another number is at the head of the queue; its days stay as promised.</source>
        <translation>芯片停用，这张卡也作废：请收起来，不要发出去。另制一张新号的，排在队首，承诺的日期不变。</translation>
    </message>
    <message>
        <source>The chip counts no more, in whatever card it lies: that one will need a new card. This card is then written on its own chip.</source>
        <translation>那枚芯片停用，它所在的那张卡要重做；这张卡再写到自己的芯片上。</translation>
    </message>
    <message>
        <source>The chip is given up; card %1 is to be written on its own.</source>
        <translation>芯片已停用；卡 %1 请写到自己的芯片上。</translation>
    </message>
    <message>
        <source>Card %1 counts no more; a new one for %2 is at the head of the queue.</source>
        <translation>卡 %1 已作废；%2 的新卡排在队首。</translation>
    </message>
</context>
<context>
    <name>DecideBar</name>
    <message>
        <source>The declared workers do not match the plan of labour: hand in a plan by months.</source>
        <translation>申报人数与用工计划不符，请补分月用工计划。</translation>
    </message>
    <message>
        <source>The labour cost does not match the budget: hand in the budget of labour.</source>
        <translation>人工费与预算不符，请补人工费预算。</translation>
    </message>
    <message>
        <source>The list of the first crew is not complete.</source>
        <translation>首批人员名单不全。</translation>
    </message>
    <message>
        <source>A document is missing or cannot be read.</source>
        <translation>材料缺件或看不清。</translation>
    </message>
    <message>
        <source>Most experts did not vote for it.</source>
        <translation>专家多数不同意。</translation>
    </message>
    <message>
        <source>Approve, next</source>
        <translation>批准，看下一件</translation>
    </message>
    <message>
        <source>Return, next</source>
        <translation>退回，看下一件</translation>
    </message>
    <message>
        <source>Reject, next</source>
        <translation>不批准，看下一件</translation>
    </message>
    <message>
        <source>Approved, the applicant pays; your words stay on file.</source>
        <translation>批准后由申请单位缴款；您写的话存档。</translation>
    </message>
    <message>
        <source>Returned, it is mended and handed in anew; the applicant is told your words.</source>
        <translation>退回后补正重报；您写的理由告知申请单位。</translation>
    </message>
    <message>
        <source>Rejected, it is over; the applicant is told your words.</source>
        <translation>不批准即了结；您写的理由告知申请单位。</translation>
    </message>
    <message>
        <source>Carry out, next</source>
        <translation>办理，看下一件</translation>
    </message>
    <message>
        <source>Choose what becomes of it.</source>
        <translation>先选批准、退回或不批准。</translation>
    </message>
    <message>
        <source>usual words</source>
        <translation>常用理由</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>常用理由</translation>
    </message>
    <message>
        <source>Words to the verdict</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Why; wanted for a return and a rejection</source>
        <translation>理由；退回和不批准必填</translation>
    </message>
    <message>
        <source>It may be taken back within %1 minutes.</source>
        <translation>%1 分钟内可撤回</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>A correction waits</source>
        <translation>待审批的更正</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>意见(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工人</translation>
    </message>
    <message>
        <source>What of</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Reason for the age</source>
        <translation>超龄原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>You asked for this yourself: another supervisor decides it.</source>
        <translation>这件是您自己提出的，须由另一位主管审批。</translation>
    </message>
    <message>
        <source>Registration %1 has this number as well.</source>
        <translation>登记号 %1 也是这个证件号码。</translation>
    </message>
    <message>
        <source>Registration %1 is like him then. Are they one person?</source>
        <translation>更正后与登记号 %1 相似，是不是同一个人？</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>另存证明材料</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>文件 %1 无法写入。</translation>
    </message>
    <message>
        <source>Correction %1 is approved.</source>
        <translation>更正 %1 已批准。</translation>
    </message>
    <message>
        <source>Correction %1 is refused.</source>
        <translation>更正 %1 未批准。</translation>
    </message>
    <message>
        <source>Correction %1 was taken back.</source>
        <translation>更正 %1 已撤回。</translation>
    </message>
    <message>
        <source>They are two persons: approve</source>
        <translation>确是两个人，批准</translation>
    </message>
</context>
<context>
    <name>DepositBoard</name>
    <message>
        <source>Another desk changed this check.</source>
        <translation>别的窗口改过这一件。</translation>
    </message>
    <message>
        <source>Read again F5</source>
        <translation>重新读取 F5</translation>
    </message>
    <message>
        <source>You had no hand in it and may decide.</source>
        <translation>您没有经手这一件，可以审批</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>A draft: hand it in for the experts and a supervisor.</source>
        <translation>草稿，材料齐了就提交，送专家和主管。</translation>
    </message>
    <message>
        <source>You had a hand in this check (%1, %2): another supervisor must decide on it. You may look at all of it; approving, returning and rejecting are closed to you.</source>
        <translation>这一件您经手过（%1，%2），要由另一位主管审批。您可以看全部内容，不能批准、退回或不批准。</translation>
    </message>
    <message>
        <source>%1 of %2 experts have voted; a supervisor who had no hand in it decides.</source>
        <translation>专家意见 %1 / %2 票；由没有经手的主管审批。</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>Approved. %1 are to be paid.</source>
        <translation>已批准，应缴 %1。</translation>
    </message>
    <message>
        <source>%1. Nothing more can be done about this check.</source>
        <translation>%1，这一件已了结。</translation>
    </message>
    <message>
        <source>Cleared on %1, certificate %2.</source>
        <translation>%1 已放行，证明 %2。</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Paid in full, and all of the first crew are registered.</source>
        <translation>已缴清，首批人员都已登记，可以放行。</translation>
    </message>
    <message>
        <source>Check %1 is handed in.</source>
        <translation>审核 %1 已提交。</translation>
    </message>
    <message>
        <source>Taken back, this check is over and another must be prepared. Once more to do so.</source>
        <translation>撤回后这一件即了结，要另行制件。确定撤回请再按一次。</translation>
    </message>
    <message>
        <source>Check %1 was taken back.</source>
        <translation>审核 %1 已撤回。</translation>
    </message>
    <message>
        <source>Check %1 is saved.</source>
        <translation>审核 %1 已保存。</translation>
    </message>
    <message>
        <source>Check %1 is cleared: certificate %2.</source>
        <translation>审核 %1 已放行，证明 %2。</translation>
    </message>
    <message>
        <source>Check %1 is not gone on with</source>
        <translation>审核 %1 不再办理</translation>
    </message>
    <message>
        <source>It ends here and stays on file. What was paid stays the project&apos;s.</source>
        <translation>就此终止，存档备查；已缴的钱仍记在该项目名下。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>the applicant never came back</source>
        <translation>申请单位一直没来补正</translation>
    </message>
    <message>
        <source>it was never paid</source>
        <translation>一直没有缴款</translation>
    </message>
    <message>
        <source>Check %1 has ended.</source>
        <translation>审核 %1 已终止。</translation>
    </message>
    <message>
        <source>Print certificate %1 again</source>
        <translation>重印证明 %1</translation>
    </message>
    <message>
        <source>It says which print it is (%1 so far).</source>
        <translation>纸上会印明是第几次打印（已印 %1 次）。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重印</translation>
    </message>
    <message>
        <source>another copy is wanted</source>
        <translation>要多一份</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>the print failed</source>
        <translation>没有印好</translation>
    </message>
    <message>
        <source>Another desk was faster; this is the check as it is now. %1</source>
        <translation>别的窗口先办了，现在显示的是最新情况。%1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Supplementary check</source>
        <translation>补充审核</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>请专家</translation>
    </message>
    <message>
        <source>Enter a vote</source>
        <translation>录专家意见</translation>
    </message>
    <message>
        <source>Book a receipt</source>
        <translation>记到账</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>缴清证明</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Why not cleared</source>
        <translation>为何未放行</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Check before</source>
        <translation>上一件</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Another contractor</source>
        <translation>变更总承包单位</translation>
    </message>
    <message>
        <source>Decide on the transfer</source>
        <translation>审批变更</translation>
    </message>
    <message>
        <source>Take the transfer back</source>
        <translation>撤回变更申请</translation>
    </message>
    <message>
        <source>Hand to another</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Take transfer %1 back</source>
        <translation>撤回变更申请 %1</translation>
    </message>
    <message>
        <source>Its orders go with it; another may be asked for.</source>
        <translation>有关指令一并撤回，可另行申请。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Check %1: %2. There it may be taken back until %3.</source>
        <translation>审核 %1：%2。%3 前可在该件上撤回。</translation>
    </message>
    <message>
        <source>The decision on check %1 was taken back.</source>
        <translation>已撤回对审核 %1 的决定。</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>All like projects</source>
        <translation>全部同类项目</translation>
    </message>
</context>
<context>
    <name>DepositList</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>总包单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>制件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Checks of deposits</source>
        <translation>保证金审核</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>看哪些审核</translation>
    </message>
    <message>
        <source>project, contractor, initials or number of the check</source>
        <translation>项目、总包、拼音首字母或审核编号</translation>
    </message>
    <message>
        <source>Checks, newest first</source>
        <translation>审核列表，新的在前</translation>
    </message>
    <message>
        <source>No check here.</source>
        <translation>这里没有审核件。</translation>
    </message>
</context>
<context>
    <name>DepositPage</name>
    <message>
        <source>Check %1 is prepared.</source>
        <translation>审核 %1 已制件。</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>another check</source>
        <translation>换一件</translation>
    </message>
    <message>
        <source>Prepare a check</source>
        <translation>制作审核件</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>打开这一件</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>核对证明</translation>
    </message>
</context>
<context>
    <name>DepositWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>First check</source>
        <translation>首次审核</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>补充审核</translation>
    </message>
    <message>
        <source>for</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>against</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Labour share of the cost</source>
        <translation>人工占造价</translation>
    </message>
    <message>
        <source>Declared workers</source>
        <translation>申报人数</translation>
    </message>
    <message>
        <source>Workers per 10,000 m²</source>
        <translation>每万平方米人数</translation>
    </message>
    <message>
        <source>Workers per 100 million yuan</source>
        <translation>每亿元造价人数</translation>
    </message>
    <message>
        <source>Earlier checks of the contractor</source>
        <translation>总包单位以往申报</translation>
    </message>
    <message>
        <source>%1 doubtful or outgrown</source>
        <translation>%1 件存疑或超员</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1，应不少于 %2</translation>
    </message>
    <message>
        <source>%1, usually %2 to %3</source>
        <translation>%1，应为 %2–%3</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Experts %1 / %2</source>
        <translation>专家意见 %1 / %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>缴款</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评级</translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>办理时间(&amp;H)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;closed: no card goes there</source>
        <translation>停用：不再往这里送卡(&amp;C)</translation>
    </message>
</context>
<context>
    <name>DeskMatters</name>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Citizen Card</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Telling</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The calendar of %1 is not announced: cards wait for their day</source>
        <translation>%1 年放假安排未公布，这些卡还没有到期日</translation>
    </message>
    <message>
        <source>Workers who have not been told themselves</source>
        <translation>本人还不知道已登记的工人</translation>
    </message>
    <message>
        <source>Workers without a phone on file</source>
        <translation>没留手机号的工人</translation>
    </message>
    <message>
        <source>Workers without a photo: no card can be printed</source>
        <translation>没有照片的工人，卡印不了</translation>
    </message>
    <message>
        <source>Registration without a name yet</source>
        <translation>还没填姓名的登记</translation>
    </message>
    <message>
        <source>%1 · filled up to item %2</source>
        <translation>%1 · 填到第 %2 项</translation>
    </message>
    <message>
        <source>The card was to be in his hand by %1. Injury and illness are covered all the same.</source>
        <translation>卡应在 %1 前交到本人手里。工伤、大病照样有保障。</translation>
    </message>
    <message>
        <source>The card is to be in his hand today.</source>
        <translation>卡今天要交到本人手里。</translation>
    </message>
    <message>
        <source>Due days are worked out as soon as an administrator enters the holidays of %1.</source>
        <translation>管理员录入 %1 年放假安排后，自动算出到期日。</translation>
    </message>
    <message>
        <source>A slip given to the manager does not count. Call them back, or let them sign when they come.</source>
        <translation>把凭条交给负责人不算告知。请打电话告诉本人，或来时请本人签字。</translation>
    </message>
    <message>
        <source>Without a phone nobody can call back or say that the card is ready. Ask when they come.</source>
        <translation>没有手机号就没法回访，也没法通知取卡。来时请补问。</translation>
    </message>
    <message>
        <source>Take the photo when they come to the counter.</source>
        <translation>来窗口时请补拍照片。</translation>
    </message>
    <message>
        <source>Begun %1 and not saved yet.</source>
        <translation>%1 填到这里，还没保存。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Go on filling</source>
        <translation>接着填</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开名单</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days waited</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>%1 asked for it on %2: %3. Until somebody decides, what is on file holds.</source>
        <translation>%1 于 %2 提出：%3。审批之前以原登记为准。</translation>
    </message>
    <message>
        <source>Look at the correction</source>
        <translation>查看更正</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contracts that end within %1 days and are not renewed</source>
        <translation>%1 天内到期、尚未续签的合同</translation>
    </message>
    <message>
        <source>Ask the employer whether he renews. Without a contract the company owes nothing between two projects; injury and illness stay covered while he is on site.</source>
        <translation>请问雇主是否续签。没有合同，两个项目之间单位就不承担最低工资；在场期间工伤和大病仍有保障。</translation>
    </message>
    <message>
        <source>Batch %1 waits to be confirmed</source>
        <translation>批次 %1 等确认</translation>
    </message>
    <message>
        <source>%1 keeps cards without signatures (list %2)</source>
        <translation>%1 手里的卡没签收（交接单 %2）</translation>
    </message>
    <message>
        <source>%1 made it at %2, and it went to the printer. Say what came out of the printer: until then its cards are neither in the queue nor printed.</source>
        <translation>%1 于 %2 组的批，已送打印。请确认哪些印好了：确认之前，这些卡既不在队列里，也不算印好。</translation>
    </message>
    <message>
        <source>He took them on %1 for %2. Call him: let him hand them out and bring the list, or the cards.</source>
        <translation>%1 领走，%2。打电话催他：把卡发下去，把签收单送回来，或者把卡送回来。</translation>
    </message>
    <message>
        <source>Open the batch</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Open the lists</source>
        <translation>打开交接单</translation>
    </message>
    <message>
        <source>Dispatching</source>
        <translation>派遣合同</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 ends on %4</source>
        <translation>%1 号派遣合同（%2 与 %3）%4 到期</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 ended on %4, and workers are still on site</source>
        <translation>%1 号派遣合同（%2 与 %3）%4 已到期，工人仍在现场</translation>
    </message>
    <message>
        <source>Workers on site for a firm whose licence has ended</source>
        <translation>用工单位许可证已过期、人还在工地的工人</translation>
    </message>
    <message>
        <source>Ask both companies whether they go on, and for the new contract.</source>
        <translation>请向两家单位核实是否续签，并催交新合同。</translation>
    </message>
    <message>
        <source>The workers are covered all the same. Ask both companies for the contract under which they work there now.</source>
        <translation>工人的保障不受影响。请向两家单位核实现在按哪份合同用工，并催交合同。</translation>
    </message>
    <message>
        <source>Ask the firm for its new licence and enter its day. The workers are registered and covered all the same.</source>
        <translation>请企业补交新证，录入有效期。工人的登记和保障不受影响。</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>打开合同</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>The promise of %1 working days</source>
        <translation>%1 个工作日承诺</translation>
    </message>
    <message>
        <source>in the worker&apos;s hand · %1 on their way</source>
        <translation>登记之日起交到本人手里 · 在制 %1 张</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期 %1 张</translation>
    </message>
    <message>
        <source>%1 due today, not printed</source>
        <translation>今天到期，未印 %1 张</translation>
    </message>
    <message>
        <source>%1 waiting for the calendar of %2</source>
        <translation>%1 张等 %2 年放假安排</translation>
    </message>
    <message>
        <source>nothing overdue, nothing left for today</source>
        <translation>没有逾期，今天到期的都印好了</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>打开名单 %1 人</translation>
    </message>
    <message>
        <source>To be done %1</source>
        <translation>等我办 %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>telling</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>没有选中</translation>
    </message>
    <message>
        <source>Nothing is due. What waits is shown here.</source>
        <translation>没有要办的事。等着办的会列在这里。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等着办</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>In hand by</source>
        <translation>应到手</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>我的工作台</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>上午好，%1</translation>
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
        <source>Count anew</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>下一类</translation>
    </message>
    <message>
        <source>Previous kind</source>
        <translation>上一类</translation>
    </message>
    <message>
        <source>Kinds of matters</source>
        <translation>事项分类</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>等我办的事项</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有要办的事。</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>to the roster</source>
        <translation>去看花名册</translation>
    </message>
</context>
<context>
    <name>DispatchBoard</name>
    <message>
        <source>Dispatching company</source>
        <translation>劳务派遣公司</translation>
    </message>
    <message>
        <source>General contractor</source>
        <translation>总承包单位</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起于</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>General &amp;contractor</source>
        <translation>总承包单位(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dispatching company</source>
        <translation>劳务派遣公司(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Project (empty: all of his)</source>
        <translation>项目（不填为该单位全部项目）(&amp;P)</translation>
    </message>
    <message>
        <source>Agreed &amp;wage</source>
        <translation>约定报酬(&amp;W)</translation>
    </message>
    <message>
        <source>Paid f&amp;or</source>
        <translation>计酬方式(&amp;O)</translation>
    </message>
    <message>
        <source>Agreed &amp;heads</source>
        <translation>约定人数(&amp;H)</translation>
    </message>
    <message>
        <source>Si&amp;gned on</source>
        <translation>签订日期(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止日(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Why &amp;both hold</source>
        <translation>并存理由(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reason of the change</source>
        <translation>更改理由(&amp;R)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>收件时间</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>无合同</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>end soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>no scan</source>
        <translation>缺扫描件</translation>
    </message>
    <message>
        <source>Which contracts are listed</source>
        <translation>列出哪些合同</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>附扫描件</translation>
    </message>
    <message>
        <source>Show the scan</source>
        <translation>查看扫描件</translation>
    </message>
    <message>
        <source>End before its term</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>The scan of the signed contract is missing.</source>
        <translation>还没有已签合同的扫描件。</translation>
    </message>
    <message>
        <source>Dispatching contracts</source>
        <translation>派遣合同</translation>
    </message>
    <message>
        <source>company, project or number</source>
        <translation>单位、项目或合同编号</translation>
    </message>
    <message>
        <source>Whoever is on site through a dispatching company is covered.</source>
        <translation>在场的派遣工人都有合同覆盖。</translation>
    </message>
    <message>
        <source>No contract is found. Ctrl+N puts one on file.</source>
        <translation>没有找到合同。按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Scans; Enter shows one</source>
        <translation>扫描件，回车查看</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>The scan is kept with the contract.</source>
        <translation>扫描件已随合同存档。</translation>
    </message>
    <message>
        <source>The scan of the signed contract</source>
        <translation>已签合同的扫描件</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>文档 (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>DispatchWords</name>
    <message>
        <source>%1 (no phone on file)</source>
        <translation>%1（未登记电话）</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>%1 on site</source>
        <translation>在场 %1 人</translation>
    </message>
    <message>
        <source>%1 workers of %2 are on %3 and no contract with %4 covers them since %5.</source>
        <translation>%2 有 %1 名工人在 %3，自 %5 起没有与 %4 的有效派遣合同。</translation>
    </message>
    <message>
        <source>%1 held until %2.</source>
        <translation>上一份合同 %1，有效至 %2。</translation>
    </message>
    <message>
        <source>One that begins on %1 is on file.</source>
        <translation>已有一份 %1 起生效的合同。</translation>
    </message>
    <message>
        <source>Ask for it: %1; %2. Enter it below when it is here.</source>
        <translation>请催交：%1；%2。收到后在下面录入。</translation>
    </message>
    <message>
        <source>%1 · put on file by %2</source>
        <translation>%1 · %2 录入</translation>
    </message>
    <message>
        <source>%1 · amended by %2: %3</source>
        <translation>%1 · %2 更改：%3</translation>
    </message>
    <message>
        <source>%1 · ended by %2 as of %3: %4</source>
        <translation>%1 · %2 提前终止，有效至 %3：%4</translation>
    </message>
    <message>
        <source>scan missing</source>
        <translation>缺扫描件</translation>
    </message>
    <message>
        <source>%1 on site, %2 agreed</source>
        <translation>在场 %1 人，约定 %2 人</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Signed opinion</source>
        <translation>签字的意见书</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>This PDF cannot be shown here. Save it and open it elsewhere.</source>
        <translation>这份 PDF 显示不了，请另存后用别的程序打开。</translation>
    </message>
    <message>
        <source>This page cannot be shown here. Save the file and open it elsewhere.</source>
        <translation>这一页显示不了，请另存后用别的程序打开。</translation>
    </message>
    <message>
        <source>Ctrl+O or Enter shows a document here; each look leaves a trace.</source>
        <translation>按 Ctrl+O 或 Enter 在这里看附件；每次查看都有记录。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Save it and open it elsewhere.</source>
        <translation>这张图显示不了，请另存后用别的程序打开。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 / %2 页</translation>
    </message>
    <message>
        <source>Page %1 of %2 of %3</source>
        <translation>%3，共 %2 页，第 %1 页</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>附件存为</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>文件 %1 写不进去。</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为……</translation>
    </message>
</context>
<context>
    <name>DoubleCompanies</name>
    <message>
        <source>Alike in</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>organisation code %1</source>
        <translation>组织机构代码 %1</translation>
    </message>
    <message>
        <source>name “%1”</source>
        <translation>名称“%1”</translation>
    </message>
    <message>
        <source>On file twice?</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Companies that may be one firm twice</source>
        <translation>疑似重复登记的单位</translation>
    </message>
    <message>
        <source>Enter opens one: it is corrected or closed there.</source>
        <translation>回车打开，可在其中更正或注销。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>No company looks as if it was on file twice.</source>
        <translation>没有疑似重复登记的单位。</translation>
    </message>
</context>
<context>
    <name>EndDispatchSheet</name>
    <message>
        <source>End %1 before its term</source>
        <translation>提前终止 %1</translation>
    </message>
    <message>
        <source>It stays on file as it was. Whoever is on site after that day without another contract is listed.</source>
        <translation>合同原样留档。此日之后仍在场而无其他合同的，会列入“无合同”。</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最后一日(&amp;L)</translation>
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
        <source>End the contract</source>
        <translation>终止合同</translation>
    </message>
</context>
<context>
    <name>EndRuleSheet</name>
    <message>
        <source>End “%1”</source>
        <translation>终止“%1”</translation>
    </message>
    <message>
        <source>No check is computed by it after its last day. It cannot end before a check that was.</source>
        <translation>最后一天之后不再按它测算。已按它测算过的日子之前不能终止。</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最后一天(&amp;L)</translation>
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
        <source>End the rule</source>
        <translation>终止规则</translation>
    </message>
</context>
<context>
    <name>ExpertsPanel</name>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未投</translation>
    </message>
    <message>
        <source>tied to the parties: %1</source>
        <translation>有利害关系：%1</translation>
    </message>
    <message>
        <source>invited %1</source>
        <translation>%1 已邀请</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家意见</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1 人</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>同意 %1</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>不同意 %1</translation>
    </message>
    <message>
        <source>not yet %1</source>
        <translation>未投 %1</translation>
    </message>
    <message>
        <source>No expert is invited yet.</source>
        <translation>还没有请专家。</translation>
    </message>
    <message>
        <source>Experts, votes and opinions; Enter shows the signed opinion</source>
        <translation>专家、票和意见；Enter 看签字的意见书</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Messages about %1 and everybody who was ever on it, for the program that sends them to the national platform. They hold ID numbers in full.</source>
        <translation>“%1”和在这个项目上干过活的所有人的上报数据，交给向全国实名制平台上传的程序使用。里面的证件号码是完整的。</translation>
    </message>
    <message>
        <source>Everybody on %1 today, as a roster that another office can import.</source>
        <translation>今天在“%1”的所有人，按花名册的格式导出，别的服务中心可以直接导入。</translation>
    </message>
    <message>
        <source>The list as it stands on the page, with its filters.</source>
        <translation>导出本页现在的清单，筛选条件照用。</translation>
    </message>
    <message>
        <source>%1 row(s).</source>
        <translation>共 %1 条。</translation>
    </message>
    <message>
        <source>Excel workbook (xlsx)</source>
        <translation>Excel 表格（xlsx）</translation>
    </message>
    <message>
        <source>text (csv)</source>
        <translation>文本（csv）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>ID numbers</source>
        <translation>证件号码和手机号</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>Share of the rows</source>
        <translation>已写出的比例</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What is wanting</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>What the platform would miss, of whom</source>
        <translation>平台还缺谁的什么</translation>
    </message>
    <message>
        <source>Nothing is wanting.</source>
        <translation>什么都不缺。</translation>
    </message>
    <message>
        <source>Who exports, what for and how many rows is kept.</source>
        <translation>谁导出、作何用途、导出多少条，都会留下记录。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Texts (*.csv)</source>
        <translation>文本 (*.csv)</translation>
    </message>
    <message>
        <source>Where the folder of messages goes</source>
        <translation>上报数据放在哪个文件夹里</translation>
    </message>
    <message>
        <source>%1 people written</source>
        <translation>已写出 %1 人</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>已写出 %1 条</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止，没有写出文件。</translation>
    </message>
    <message>
        <source>%1 row(s) are in %2.</source>
        <translation>%1 条已导出到 %2。</translation>
    </message>
    <message>
        <source>%1 message(s) about %2 people are in %3.</source>
        <translation>%2 人的 %1 份上报数据已放在 %3。</translation>
    </message>
    <message>
        <source>%1 thing(s) are wanting; missing.xlsx beside them has the list.</source>
        <translation>还缺 %1 项，清单在同一文件夹的 missing.xlsx 里。</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures of today</source>
        <translation>今日数字</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ever registered (never deleted)</source>
        <translation>曾登记（人，从不删除）</translation>
    </message>
    <message>
        <source>this year +%1</source>
        <translation>今年 +%1</translation>
    </message>
    <message>
        <source>On site today (open assignment)</source>
        <translation>今日在场（有在场派工）</translation>
    </message>
    <message>
        <source>at %1 projects</source>
        <translation>涉及 %1 个项目</translation>
    </message>
    <message>
        <source>Under contract today</source>
        <translation>今日有合同</translation>
    </message>
    <message>
        <source>worker and employer</source>
        <translation>工人与雇主之间</translation>
    </message>
    <message>
        <source>Seen (swipe in %1 days)</source>
        <translation>见到（%1 天内打过卡）</translation>
    </message>
    <message>
        <source>no gate reports yet</source>
        <translation>考勤还没有接入</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>今日新登记</translation>
    </message>
    <message>
        <source>besides %1 came again</source>
        <translation>另有返岗 %1 人</translation>
    </message>
    <message>
        <source>Told himself, of this month</source>
        <translation>本月已告知本人</translation>
    </message>
    <message>
        <source>%1 of %2 registered</source>
        <translation>登记 %2 人，告知 %1 人</translation>
    </message>
    <message>
        <source>a number opens its list</source>
        <translation>点数字看名单</translation>
    </message>
    <message>
        <source>counted %1 · %2</source>
        <translation>%1 更新 · %2</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>could not count</source>
        <translation>没能统计</translation>
    </message>
</context>
<context>
    <name>FunctionsPanel</name>
    <message>
        <source>Five functions</source>
        <translation>五项功能</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Day for the five functions</source>
        <translation>看哪一天的五项功能</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>要凭据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FundCurve</name>
    <message>
        <source>How the money burns down</source>
        <translation>结余走势</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>可用 %1。</translation>
    </message>
    <message>
        <source>As it was spent lately, it lasts until %1.</source>
        <translation>照近来的支出，可用到 %1。</translation>
    </message>
    <message>
        <source>Less than %1 % of the deposit is left: the contractor has to top it up.</source>
        <translation>结余已不足所缴保证金的 %1 %，总包单位应补缴。</translation>
    </message>
    <message>
        <source>lasts until %1</source>
        <translation>可用到 %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>dotted: top up below %1</source>
        <translation>虚线：低于 %1 应补缴</translation>
    </message>
</context>
<context>
    <name>FundPage</name>
    <message>
        <source>Fund</source>
        <translation>基金账</translation>
    </message>
    <message>
        <source>Parts of the fund</source>
        <translation>基金账的各部分</translation>
    </message>
</context>
<context>
    <name>FundSegment</name>
    <message>
        <source>The fund was changed at another desk.</source>
        <translation>别的窗口改动了基金账。</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>重新读取 (F5)</translation>
    </message>
</context>
<context>
    <name>FundWords</name>
    <message>
        <source>payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>划转</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待送银行</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>at the bank</source>
        <translation>银行办理中</translation>
    </message>
    <message>
        <source>bank did not pay</source>
        <translation>银行未付</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>可认领</translation>
    </message>
    <message>
        <source>not booked</source>
        <translation>未入账</translation>
    </message>
</context>
<context>
    <name>HandSheet</name>
    <message>
        <source>Hand it to another supervisor</source>
        <translation>转交其他主管</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <translation>主管(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note for him</source>
        <translation>留言(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>No other supervisor is here who had no hand in this check.</source>
        <translation>没有其他未经手本件的主管。</translation>
    </message>
    <message>
        <source>Check %1 is handed to %2.</source>
        <translation>审核 %1 已转交%2。</translation>
    </message>
</context>
<context>
    <name>HandToManagerSheet</name>
    <message>
        <source>Hand cards to a labour manager</source>
        <translation>卡交劳务负责人</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>工地(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>雇主(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交出</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Crews with cards at the desk</source>
        <translation>有卡待取的班组</translation>
    </message>
    <message>
        <source>No card of anybody on a site lies at the desk.</source>
        <translation>取卡处没有在场工人的卡。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>In hand by</source>
        <translation>到手期限</translation>
    </message>
    <message>
        <source>Cards of the crew; those selected go</source>
        <translation>这个班组的卡，选中的交出</translation>
    </message>
    <message>
        <source>Who has moved on belongs to his present crew. Space takes a card out or in again.</source>
        <translation>换了工地的，卡跟着人走，算现在的班组。按空格键去掉或加回一张。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) go to %1 against signatures</source>
        <translation>
            <numerusform>%n 张卡交 %1，凭单签收</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers for this crew: name its labour manager first.</source>
        <translation>这个班组没有劳务负责人，请先补上。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>%1 invited</source>
        <translation>邀请 %1</translation>
    </message>
    <message>
        <source>%1 voted: %2</source>
        <translation>%1 意见：%2</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>制件</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>cleared, certificate %1</source>
        <translation>放行，证明 %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What happened to the check, oldest first</source>
        <translation>这一件的经过，早的在前</translation>
    </message>
    <message>
        <source>transfer %1 asked for</source>
        <translation>申请变更 %1</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>撤回决定（%1）</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>his photo came</source>
        <translation>照片到了</translation>
    </message>
    <message>
        <source>registrations merged</source>
        <translation>登记已合并</translation>
    </message>
    <message>
        <source>merge taken apart</source>
        <translation>合并已拆开</translation>
    </message>
    <message>
        <source>program updated</source>
        <translation>程序升级</translation>
    </message>
    <message>
        <source>the worker himself</source>
        <translation>工人本人</translation>
    </message>
    <message>
        <source>labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>has signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>电话回访</translation>
    </message>
    <message>
        <source>photo unfit</source>
        <translation>照片不合格</translation>
    </message>
    <message>
        <source>wants no card</source>
        <translation>不要卡</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>taken apart</source>
        <translation>已拆开</translation>
    </message>
    <message>
        <source>fixed term</source>
        <translation>固定期限</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>以完成任务为期限</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>从业</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>police</source>
        <translation>公安</translation>
    </message>
    <message>
        <source>arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>somebody he authorised</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>机关单位</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>done at once</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>approved by a supervisor</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>HuntSegment</name>
    <message>
        <source>Why without a card</source>
        <translation>没有卡的原因</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Crew and manager</source>
        <translation>班组、负责人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离场日</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>到取卡处</translation>
    </message>
    <message>
        <source>Everybody here has his card in his own hand.</source>
        <translation>这里的人都拿到卡了。</translation>
    </message>
    <message>
        <source>No card came after its worker had left.</source>
        <translation>没有卡到人已走的。</translation>
    </message>
    <message>
        <source>on no site</source>
        <translation>不在场</translation>
    </message>
    <message>
        <source>Without a card %1</source>
        <translation>没拿到卡 %1</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>卡到人已走</translation>
    </message>
    <message>
        <source>Came too late %1</source>
        <translation>卡到人已走 %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all crews</source>
        <translation>全部班组</translation>
    </message>
    <message>
        <source>Choose a crew: a slip is for one manager.</source>
        <translation>请先选一个班组：催办单是给一位劳务负责人的。</translation>
    </message>
    <message>
        <source>Without a card</source>
        <translation>没拿到卡</translation>
    </message>
    <message>
        <source>Whom to look for</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪个名单</translation>
    </message>
    <message>
        <source>Crews and managers</source>
        <translation>班组、负责人</translation>
    </message>
    <message>
        <source>Workers without a card</source>
        <translation>没拿到卡的工人</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>打印催办单</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>重新统计</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite an expert</source>
        <translation>请专家</translation>
    </message>
    <message>
        <source>&amp;Expert</source>
        <translation>专家(&amp;E)</translation>
    </message>
    <message>
        <source>Is he &amp;tied to contractor or project?</source>
        <translation>与总包或项目有利害关系吗(&amp;T)</translation>
    </message>
    <message>
        <source>no, nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>&amp;What ties him</source>
        <translation>什么关系(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Nobody else is in the register; an administrator adds experts.</source>
        <translation>专家名册里没有别人了，请管理员添加。</translation>
    </message>
    <message>
        <source>Noted: he is tied to the parties and has no vote.</source>
        <translation>已记下：有利害关系，回避，不投票。</translation>
    </message>
    <message>
        <source>The expert is invited.</source>
        <translation>已邀请专家。</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep money for a claim</source>
        <translation>为赔付预留资金</translation>
    </message>
    <message>
        <source>%1 · free %2</source>
        <translation>%1 · 可用 %2</translation>
    </message>
    <message>
        <source>&amp;Money for</source>
        <translation>用途(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Kept &amp;for</source>
        <translation>对应事项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
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
        <source>Keep it</source>
        <translation>预留</translation>
    </message>
</context>
<context>
    <name>KeyMenu</name>
    <message>
        <source>All actions and their keys</source>
        <translation>全部操作和按键</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
</context>
<context>
    <name>LeaveWords</name>
    <message>
        <source>left the site</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>his work was done</source>
        <translation>活已干完</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>被辞退</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>因病</translation>
    </message>
    <message>
        <source>no longer seen on site</source>
        <translation>现场已见不到人</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter %1</source>
        <translation>证明 %1</translation>
    </message>
    <message>
        <source>The letter as it is printed</source>
        <translation>证明，与打印一致</translation>
    </message>
    <message>
        <source>No font of this computer has %1; the letter shows its code point. Install a font with rare characters.</source>
        <translation>本机没有字体能显示 %1，证明上印的是码位。请装生僻字字体。</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>保存证明</translation>
    </message>
    <message>
        <source>Letter %1 could not be printed. Print it again from the list.</source>
        <translation>证明 %1 没有打印成，请从列表里补打。</translation>
    </message>
    <message>
        <source>Letter %1: %2</source>
        <translation>证明 %1：%2</translation>
    </message>
</context>
<context>
    <name>LetterLabels</name>
    <message>
        <source>registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>从业</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>police</source>
        <translation>公安</translation>
    </message>
    <message>
        <source>arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>the worker himself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>somebody he authorised</source>
        <translation>本人授权的人</translation>
    </message>
    <message>
        <source>an authority, in writing</source>
        <translation>机关来函</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>不可采信</translation>
    </message>
    <message>
        <source>mistyped</source>
        <translation>输错了</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>查无此证</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>派工记录</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>逐日情况</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>从业</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>保障</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Letters</source>
        <translation>出具证明</translation>
    </message>
    <message>
        <source>Proof of</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ddressed to</source>
        <translation>致送单位(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>起始日(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日(&amp;L)</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation>谁要求(&amp;B)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>文种(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名或单位(&amp;N)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>凭据(&amp;P)</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>证明预览，与打印一致</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印次数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Letters that were issued</source>
        <translation>已出具的证明</translation>
    </message>
    <message>
        <source>No letter was issued yet. Ctrl+Enter issues this one.</source>
        <translation>还没有出具过证明，Ctrl+Enter 出具这一份。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>出具并打印</translation>
    </message>
    <message>
        <source>Letter about %1</source>
        <translation>为%1出具证明</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Number and ID number in full stand on the paper once it is issued</source>
        <translation>编号和完整证件号码在出具后印上</translation>
    </message>
    <message>
        <source>Page %1 of %2 · PgUp PgDn</source>
        <translation>第 %1 页，共 %2 页 · PgUp PgDn</translation>
    </message>
    <message>
        <source>Letter %1 is issued.</source>
        <translation>已出具证明 %1。</translation>
    </message>
    <message>
        <source>Print %1 again</source>
        <translation>补打 %1</translation>
    </message>
    <message>
        <source>It says which print it is (%1 so far), and who printed it why stays on file.</source>
        <translation>证明上注明第几次打印（已打印 %1 次），谁打印、为什么都会留存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>another copy is wanted</source>
        <translation>需要多一份</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>原件遗失</translation>
    </message>
    <message>
        <source>the print failed</source>
        <translation>没有印好</translation>
    </message>
    <message>
        <source>Make %1 void</source>
        <translation>作废 %1</translation>
    </message>
    <message>
        <source>Whoever verifies its code is told that it no longer holds, and why. The letter stays on file.</source>
        <translation>以后核验这份证明的人会得知它已作废及原因；证明留存不删。</translation>
    </message>
    <message>
        <source>Letter %1 is void.</source>
        <translation>证明 %1 已作废。</translation>
    </message>
</context>
<context>
    <name>LiabilityBar</name>
    <message>
        <source>Liability day by day</source>
        <translation>逐日责任</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>谁负责</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1/1</source>
        <comment>January of a year</comment>
        <translation>%1/1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>LiabilityPanel</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Who is liable</source>
        <translation>谁负责</translation>
    </message>
    <message>
        <source>Liability day by day</source>
        <translation>逐日责任</translation>
    </message>
    <message>
        <source>nobody liable</source>
        <translation>没人负责</translation>
    </message>
    <message>
        <source>overlap (with reason)</source>
        <translation>重叠（有理由）</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示多长</translation>
    </message>
    <message>
        <source>← → day   Ctrl+← → stretch   Alt+L list</source>
        <translation>←→ 换一天   Ctrl+←→ 换一段   Alt+L 列表</translation>
    </message>
    <message>
        <source>Liability as a list</source>
        <translation>逐日责任列表</translation>
    </message>
    <message>
        <source>He has had no assignment yet.</source>
        <translation>他还没有派工。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>LikePanel</name>
    <message>
        <source>Like projects</source>
        <translation>同类项目</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n like project(s)</source>
        <translation>
            <numerusform>全部 %n 个同类项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Like projects, those approved last first</source>
        <translation>同类项目，最近批准的在前</translation>
    </message>
</context>
<context>
    <name>LikeRows</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Labour share</source>
        <translation>人工占造价</translation>
    </message>
    <message>
        <source>Heads/10,000 m²</source>
        <translation>人 / 万 m²</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>%1 · cost within ×%2</source>
        <translation>%1 · 造价相差不超过 %2 倍</translation>
    </message>
    <message>
        <source>Of what kind the project is has not been said: it is like none.</source>
        <translation>没有填工程类别，没有可比的同类项目。</translation>
    </message>
    <message>
        <source>No project of another contractor is of this kind and about this cost.</source>
        <translation>没有其他总承包单位类别相同、造价相近的项目。</translation>
    </message>
</context>
<context>
    <name>LikeSheet</name>
    <message numerus="yes">
        <source>%n like project(s)</source>
        <translation>
            <numerusform>%n 个同类项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Like projects, those approved last first</source>
        <translation>同类项目，最近批准的在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter opens a project.</source>
        <translation>按 Enter 打开项目。</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>The list as it is printed</source>
        <translation>单子打印出来的样子</translation>
    </message>
    <message>
        <source>No font of this computer has %1; the list shows its code point. Install a font with rare characters.</source>
        <translation>本机字体没有“%1”，单上印的是码位。请安装带生僻字的字体。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存单子</translation>
    </message>
    <message>
        <source>%1 could not be printed. Print it again.</source>
        <translation>%1 没打出来，请重新打印。</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The new password must differ from the old one.</source>
        <translation>新密码不能和原密码相同。</translation>
    </message>
    <message>
        <source>The two entries differ. Type the new password once more.</source>
        <translation>两次输入不一样，请再输一次新密码。</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>中文 / EN</source>
        <translation>中文 / EN</translation>
    </message>
    <message>
        <source>Change the language: Chinese or English</source>
        <translation>切换语言：中文或英文</translation>
    </message>
    <message>
        <source>Shiming</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>Real-name registration of construction workers</source>
        <translation>建筑工人实名登记</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>请设置自己的密码</translation>
    </message>
    <message>
        <source>The first password was given by somebody else and works only once.</source>
        <translation>初始密码是别人给的，只能用这一次。</translation>
    </message>
    <message>
        <source>Change and sign in</source>
        <translation>改好并登录</translation>
    </message>
    <message>
        <source>Locked. What was being typed is kept.</source>
        <translation>已锁屏，没填完的都还在。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>搜索或命令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>All actions and keys</source>
        <translation>全部操作和按键</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command holds these words.</source>
        <translation>没有含这些字的命令。</translation>
    </message>
</context>
<context>
    <name>MakingSegment</name>
    <message>
        <source>No batch yet. Ctrl+G fills a sheet, Ctrl+B makes a batch of those chosen.</source>
        <translation>还没有批次。Ctrl+G 按应交日凑满一版，Ctrl+B 组成批次。</translation>
    </message>
    <message>
        <source>The photo is unfit</source>
        <translation>照片不合格</translation>
    </message>
    <message>
        <source>The card leaves the queue until there is another photo; its days go on.</source>
        <translation>先出队，有了新照片再排；应交日不变。</translation>
    </message>
    <message>
        <source>Photo unfit</source>
        <translation>照片不合格</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>face too small</source>
        <translation>脸太小</translation>
    </message>
    <message>
        <source>not himself</source>
        <translation>不是本人</translation>
    </message>
    <message>
        <source>eyes closed</source>
        <translation>闭眼</translation>
    </message>
    <message>
        <source>The worker wants no card</source>
        <translation>本人不要卡</translation>
    </message>
    <message>
        <source>He stays registered, and may ask for one any day.</source>
        <translation>登记照旧，哪天想要了再来办。</translation>
    </message>
    <message>
        <source>He wants none</source>
        <translation>不要卡</translation>
    </message>
    <message>
        <source>leaves the city</source>
        <translation>要离开本市</translation>
    </message>
    <message>
        <source>has one of another city</source>
        <translation>有外地的卡</translation>
    </message>
    <message numerus="yes">
        <source>%n other batch(es) wait; they stand under Batches.</source>
        <translation>
            <numerusform>还有 %n 批等着，在“批次”里</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here that may be printed.</source>
        <translation>这里没有能印的卡。</translation>
    </message>
    <message>
        <source>Choose with Space whose cards belong in it, or fill a sheet with Ctrl+G.</source>
        <translation>先用空格选人，或按 Ctrl+G 按应交日凑满一版。</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 is made: %n card(s).</source>
        <translation>
            <numerusform>批次 %1 组成了，%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Fill a sheet by due day</source>
        <translation>按应交日凑满一版</translation>
    </message>
    <message>
        <source>Make a batch</source>
        <translation>组成批次</translation>
    </message>
    <message>
        <source>Add to the batch</source>
        <translation>加进批次</translation>
    </message>
    <message>
        <source>Wants no card</source>
        <translation>不要卡</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开工人档案</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重读</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>On file</source>
        <translation>已在册</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>是不是同一个人</translation>
    </message>
    <message>
        <source>Not the same person…</source>
        <translation>不是同一个人……</translation>
    </message>
    <message>
        <source>Filled in as returning</source>
        <translation>已按返岗带出</translation>
    </message>
    <message>
        <source>When the ID number is complete, whether he is registered already is shown here, and who is like him.</source>
        <translation>证件号码填齐后，这里显示是否登记过、与谁相近。</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查</translation>
    </message>
    <message>
        <source>Looking among all who were ever registered…</source>
        <translation>正在全部登记中查找……</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>This number was never registered, and nobody is like him.</source>
        <translation>证件号没有登记过，也没有相近的人。</translation>
    </message>
    <message>
        <source>Same ID number</source>
        <translation>证件号一致</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请看一眼</translation>
    </message>
    <message numerus="yes">
        <source>This number was never registered, but %n are like him:</source>
        <translation>
            <numerusform>证件号没有登记过，但有 %n 人相近：</numerusform>
        </translation>
    </message>
    <message>
        <source>“It is he” goes on with his registration; an earlier number stays on file, and the count of registered does not grow.</source>
        <translation>选“就是他”：并入原登记，旧证号留作曾用号，登记总数不变。</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Registered anew. Reason kept: %1</source>
        <translation>按新人登记。理由已留存：%1</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>没有查成</translation>
    </message>
    <message numerus="yes">
        <source>%n like him</source>
        <translation>
            <numerusform>相近的 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>不必处理</translation>
    </message>
    <message>
        <source>The values on file are kept.</source>
        <translation>保留库里的旧值。</translation>
    </message>
    <message numerus="yes">
        <source>%n others are the same. Saving takes the new ones; the old stay in the history.</source>
        <translation>
            <numerusform>其余 %n 项相同。保存时按本次更新，旧值留在改动记录里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything entered is as on file.</source>
        <translation>填的与库里一致。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>另有其人</translation>
    </message>
    <message>
        <source>This number is on file for somebody else. Saving asks a supervisor, with the proof that they are two persons.</source>
        <translation>这个号码已登记在别人名下。保存时报主管，并附上两人不是同一人的证明。</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>mine: %1</source>
        <translation>用我的：%1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>用对方的：%1</translation>
    </message>
    <message>
        <source>Changed at another desk</source>
        <translation>别的窗口改过</translation>
    </message>
    <message>
        <source>Take these and save</source>
        <translation>按此保存</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>no photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Merge two registrations of one person</source>
        <translation>合并同一个人的两份登记</translation>
    </message>
    <message>
        <source>The &amp;other registration: number, name or pinyin</source>
        <translation>另一份登记(&amp;O)：登记号、姓名或拼音</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>两份登记对照</translation>
    </message>
    <message>
        <source>Say which registration is the same person.</source>
        <translation>请先找出同一个人的另一份登记。</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>合并后的结果</translation>
    </message>
    <message>
        <source>What will happen is listed here.</source>
        <translation>合并后的结果列在这里。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>&amp;Why both assignments stand on file</source>
        <translation>两段派工并存的理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Card that stays valid</source>
        <translation>保留有效的市民卡(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
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
        <source>Let the other one stay</source>
        <translation>改为保留另一份</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>并入：%1</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两份</translation>
    </message>
    <message>
        <source>Name, birth date or number differ: attach the proof.</source>
        <translation>姓名、出生日期或证件号码不一致：请附证明。</translation>
    </message>
    <message>
        <source>%1 was merged into %2: %3</source>
        <translation>登记 %1 已并入 %2：%3</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>F1 help · F10 menu</source>
        <translation>F1 帮助 · F10 菜单</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>Prepare an order</source>
        <translation>编制指令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Prepare the order</source>
        <translation>提交指令</translation>
    </message>
    <message>
        <source>Payment by the bank</source>
        <translation>银行付款</translation>
    </message>
    <message>
        <source>Transfer without it</source>
        <translation>账内划转</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>银行账户(&amp;B)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>事由(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Money for</source>
        <translation>款项(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>转出科目(&amp;F)</translation>
    </message>
    <message>
        <source>To p&amp;roject</source>
        <translation>转入项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>转入科目(&amp;T)</translation>
    </message>
    <message>
        <source>Pa&amp;yee</source>
        <translation>收款人(&amp;Y)</translation>
    </message>
    <message>
        <source>His ban&amp;k</source>
        <translation>开户行(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>收款账号(&amp;C)</translation>
    </message>
    <message>
        <source>Pai&amp;d for</source>
        <translation>所付事项(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>单据号(&amp;N)</translation>
    </message>
</context>
<context>
    <name>OrdersSegment</name>
    <message>
        <source>waiting</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>付款指令</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>哪些指令</translation>
    </message>
    <message>
        <source>Prepare an order</source>
        <translation>编制指令</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指令号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>支出科目</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No order is in this state.</source>
        <translation>没有处于这一状态的指令。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Sent to the bank</source>
        <translation>已送银行</translation>
    </message>
    <message>
        <source>The bank paid</source>
        <translation>银行已付</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation>无须处理</translation>
    </message>
    <message>
        <source>You may look at orders only.</source>
        <translation>您只能查看指令。</translation>
    </message>
    <message>
        <source>You prepared this order yourself: another supervisor approves or refuses it.</source>
        <translation>这笔是您经办的，须由另一位主管批准或不批准。</translation>
    </message>
    <message>
        <source>You approved this order: only another supervisor calls it off before it is sent.</source>
        <translation>这笔是您批准的，送银行前只能由另一位主管撤销。</translation>
    </message>
    <message>
        <source>You approved this order: should the bank not pay it, another person enters that.</source>
        <translation>这笔是您批准的；银行未付时，须由另一人录入。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>The bank did not pay</source>
        <translation>银行未付</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲销对象</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>分录 %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款账户</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>His bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>收款账号</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>所付事项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送银行</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Bank serial no.</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>The bank&apos;s words</source>
        <translation>银行说明</translation>
    </message>
    <message>
        <source>Order %1 is prepared. Another supervisor approves it.</source>
        <translation>指令 %1 已提交，由另一位主管批准。</translation>
    </message>
    <message>
        <source>Refuse order %1</source>
        <translation>不批准指令 %1</translation>
    </message>
    <message>
        <source>Call off order %1</source>
        <translation>撤销指令 %1</translation>
    </message>
    <message>
        <source>It is not paid. Who prepared it may prepare another.</source>
        <translation>这笔不付。经办人可以另行编制。</translation>
    </message>
    <message>
        <source>It is not sent; what was kept for it alone may be spent otherwise.</source>
        <translation>不再送银行；单为它预留的款项可以另作他用。</translation>
    </message>
    <message>
        <source>wrong amount</source>
        <translation>金额不对</translation>
    </message>
    <message>
        <source>wrong payee</source>
        <translation>收款人不对</translation>
    </message>
    <message>
        <source>claim withdrawn</source>
        <translation>理赔已撤回</translation>
    </message>
    <message>
        <source>Take back order %1</source>
        <translation>撤回指令 %1</translation>
    </message>
    <message>
        <source>Nobody is asked to approve it any more. You may prepare another.</source>
        <translation>不再送审，可另行制单。</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>指令 %1：%2</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>还没打印</translation>
    </message>
    <message>
        <source>PDF · A4</source>
        <translation>PDF · A4</translation>
    </message>
    <message>
        <source> · A4</source>
        <translation> · A4</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>没有打印成</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Document</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Nothing was handed in yet.</source>
        <translation>还没有交材料。</translation>
    </message>
    <message>
        <source>Documents; Enter shows one</source>
        <translation>附件；Enter 查看</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>附件所载</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>%1: declared %2; read by %3</source>
        <translation>%1：申报 %2；核对人 %3</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未对照</translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n 处不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents compared</source>
        <translation>附件与申报对照</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>PermitSheet</name>
    <message>
        <source>Construction permit</source>
        <translation>施工许可证</translation>
    </message>
    <message>
        <source>Permit &amp;no.</source>
        <translation>许可证编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>发证机关(&amp;I)</translation>
    </message>
    <message>
        <source>Issued &amp;on</source>
        <translation>发证日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>标段或期次(&amp;S)</translation>
    </message>
    <message>
        <source>The scan of the permit</source>
        <translation>许可证扫描件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record the permit</source>
        <translation>录入许可证</translation>
    </message>
</context>
<context>
    <name>PersonaliseSheet</name>
    <message>
        <source>Write the chips</source>
        <translation>写芯片</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>which reader (F4)</source>
        <translation>用哪个读卡器（F4）</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>读卡器(&amp;R)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cards of the batch that came out well</source>
        <translation>本批次印好的卡</translation>
    </message>
    <message>
        <source>No card of this batch is printed.</source>
        <translation>本批次没有印好的卡。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Writing … leave the card there</source>
        <translation>正在写……别动卡</translation>
    </message>
    <message>
        <source>Lay the card on again, or choose another with Up and Down.</source>
        <translation>请重新放卡，或用 ↑↓ 换一张。</translation>
    </message>
    <message>
        <source>Write the chips of batch %1</source>
        <translation>给批次 %1 写芯片</translation>
    </message>
    <message>
        <source>%1 to be written, %2 written</source>
        <translation>还差 %1 张，已写 %2 张</translation>
    </message>
    <message>
        <source>No card reader: plug one in</source>
        <translation>没有读卡器，请插上</translation>
    </message>
    <message>
        <source>Which reader? F4</source>
        <translation>用哪个读卡器？按 F4</translation>
    </message>
    <message>
        <source>All are written</source>
        <translation>全部写好了</translation>
    </message>
    <message>
        <source>%1&apos;s card is not to be written</source>
        <translation>%1 的卡不用写</translation>
    </message>
    <message>
        <source>Lay on %1&apos;s card</source>
        <translation>请放 %1 的卡</translation>
    </message>
    <message>
        <source>Up and Down choose another card.</source>
        <translation>用 ↑↓ 换一张卡。</translation>
    </message>
    <message>
        <source>Card %1 is written. Take it off.</source>
        <translation>卡 %1 已写好，请拿走。</translation>
    </message>
    <message>
        <source>The chip of card %1 is written.</source>
        <translation>卡 %1 的芯片已写好。</translation>
    </message>
    <message>
        <source>F5 looks again.</source>
        <translation>按 F5 重新查找。</translation>
    </message>
    <message>
        <source>Take the card off; then lay it on again.</source>
        <translation>请把卡拿走，再重新放上。</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>待写</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写好</translation>
    </message>
    <message>
        <source>Chip is no good</source>
        <translation>芯片不能用</translation>
    </message>
    <message>
        <source>This desk&apos;s reader is not there</source>
        <translation>本机的读卡器不在</translation>
    </message>
    <message>
        <source>%1 was used here last. Plug it in, or choose another with F4.</source>
        <translation>上次用的是“%1”。请插上，或按 F4 换一个。</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>%1 的照片</translation>
    </message>
</context>
<context>
    <name>PickupSegment</name>
    <message>
        <source>all desks</source>
        <translation>全部取卡处</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待取 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Project · manager</source>
        <translation>工地 · 负责人</translation>
    </message>
    <message>
        <source>Pick-up desk</source>
        <translation>取卡处</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>In hand by</source>
        <translation>到手期限</translation>
    </message>
    <message>
        <source>List</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>领走日</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>没签收</translation>
    </message>
    <message>
        <source>on no site</source>
        <translation>不在场</translation>
    </message>
    <message>
        <source>To be laid out %1</source>
        <translation>待摆放 %1</translation>
    </message>
    <message>
        <source>At the desk %1</source>
        <translation>待取 %1</translation>
    </message>
    <message>
        <source>With managers</source>
        <translation>在负责人处</translation>
    </message>
    <message>
        <source>Lay out the chosen cards</source>
        <translation>选中的摆到取卡处</translation>
    </message>
    <message>
        <source>Hand over to the worker</source>
        <translation>交给本人</translation>
    </message>
    <message>
        <source>No card is chosen</source>
        <translation>没有选中卡</translation>
    </message>
    <message>
        <source>Scan the card or type its number or his name, then Enter.</source>
        <translation>扫卡，或输入卡号、姓名，按 Enter。</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>At the desk since</source>
        <translation>到取卡处</translation>
    </message>
    <message>
        <source>It is printed. Laid out, it can be fetched at its desk.</source>
        <translation>卡已印好，摆到取卡处就可以领了。</translation>
    </message>
    <message>
        <source>Signatures came back</source>
        <translation>签收单回来了</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>看交接单</translation>
    </message>
    <message>
        <source>No list is chosen</source>
        <translation>没有选中交接单</translation>
    </message>
    <message>
        <source>Lists of cards that managers have, until each worker has signed.</source>
        <translation>劳务负责人领走的卡，签收齐之前都在这里。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交出日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>%1 of %2 workers have not signed. A card counts as delivered when its worker has it.</source>
        <translation>%2 人中 %1 人没签收。卡到本人手里才算送到。</translation>
    </message>
    <message>
        <source>Left as they are: %1</source>
        <translation>没有动的：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) laid out</source>
        <translation>
            <numerusform>%n 张卡已摆到取卡处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of batch %1 laid out</source>
        <translation>
            <numerusform>批次 %1 的 %n 张卡已摆到取卡处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has his card %2.</source>
        <translation>%1 已领卡 %2。</translation>
    </message>
    <message numerus="yes">
        <source>List %1: %2 has %n card(s).</source>
        <translation>
            <numerusform>交接单 %1：%2 领走 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are fetched elsewhere now</source>
        <translation>
            <numerusform>%n 张卡改了取卡处</numerusform>
        </translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>待取</translation>
    </message>
    <message>
        <source>scan the card, or its number or his name</source>
        <translation>扫卡，或输入卡号、姓名</translation>
    </message>
    <message>
        <source>Card number or name</source>
        <translation>卡号或姓名</translation>
    </message>
    <message>
        <source>Where the cards are</source>
        <translation>卡在哪里</translation>
    </message>
    <message>
        <source>Cards between printer and hand</source>
        <translation>印好还没到手的卡</translation>
    </message>
    <message>
        <source>Nothing lies here. Cards come when a batch was confirmed as printed well.</source>
        <translation>这里没有卡。批次确认印好后，卡会到这里。</translation>
    </message>
    <message>
        <source>I have looked at his &amp;document</source>
        <translation>证件已看过(&amp;D)</translation>
    </message>
    <message>
        <source>Lay out its whole batch</source>
        <translation>整批摆好</translation>
    </message>
    <message>
        <source>Hand to a manager</source>
        <translation>交劳务负责人</translation>
    </message>
    <message>
        <source>Fetched elsewhere</source>
        <translation>改取卡处</translation>
    </message>
    <message>
        <source>His record</source>
        <translation>他的档案</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Printed cards</source>
        <translation>印好的卡</translation>
    </message>
    <message>
        <source>Only those not signed</source>
        <translation>只看没签全的</translation>
    </message>
    <message>
        <source>Signed ones too</source>
        <translation>连签全的也看</translation>
    </message>
    <message>
        <source>Brought back: lay it out</source>
        <translation>带回来了，放回取卡处</translation>
    </message>
    <message>
        <source>Everybody on this list has his card, or it came back.</source>
        <translation>这张清单上的人都拿到了卡，或者卡已带回。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) lie at the desk again.</source>
        <translation>
            <numerusform>%n 张卡又放回取卡处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Card guide</source>
        <translation>用卡指南</translation>
    </message>
    <message>
        <source>Poster for a site</source>
        <translation>工地海报</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Firms and projects</source>
        <translation>企业与项目</translation>
    </message>
    <message>
        <source>Permit %1 is recorded</source>
        <translation>已录入许可证 %1</translation>
    </message>
    <message>
        <source>Parts of companies and projects</source>
        <translation>企业与项目的各部分</translation>
    </message>
</context>
<context>
    <name>PlausibilityPanel</name>
    <message>
        <source>Plausibility</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>◆ declared   ▭ to be expected</source>
        <translation>◆ 申报值   ▭ 应有范围</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n 项存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>no doubts</source>
        <translation>没有存疑</translation>
    </message>
    <message>
        <source>Too little is known to judge the figures.</source>
        <translation>资料太少，无法判断数字是否可信。</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>合理</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Your word on it, wanted before it is approved</source>
        <translation>您的说明，批准前必填</translation>
    </message>
    <message>
        <source>Your word on: %1</source>
        <translation>您的说明：%1</translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <translation>%1（已撤回）：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>同类 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like project(s), listed</source>
        <translation>
            <numerusform>%n 个同类项目，打开列表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareSheet</name>
    <message>
        <source>Check of a deposit</source>
        <translation>保证金审核</translation>
    </message>
    <message>
        <source>What was handed in stays; papers can be added.</source>
        <translation>已交的材料保留，可以补交。</translation>
    </message>
    <message>
        <source>The application as it was handed in</source>
        <translation>交来的申请材料</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the check</source>
        <translation>保存这一件</translation>
    </message>
    <message>
        <source>Prepare the check</source>
        <translation>制件</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>What has g&amp;rown</source>
        <translation>增加了什么(&amp;R)</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用等级</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>工程造价</translation>
    </message>
    <message>
        <source>Labour cost</source>
        <translation>其中人工费</translation>
    </message>
    <message>
        <source>Declared workers</source>
        <translation>申报人数</translation>
    </message>
    <message>
        <source>Floor area, m²</source>
        <translation>建筑面积（m²）</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>Months of work</source>
        <translation>工期（月）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>工程类别</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构形式</translation>
    </message>
    <message>
        <source>Basis chosen</source>
        <translation>自选算法</translation>
    </message>
    <message>
        <source>Why that basis</source>
        <translation>为何选它</translation>
    </message>
    <message>
        <source>First crew, a line each: number and name</source>
        <translation>首批人员，一行一人：证件号 姓名</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>从表格读</translation>
    </message>
    <message>
        <source>The %1 that are named stay; a list entered here takes their place.</source>
        <translation>原名单 %1 人保留；在这里填新名单则整份替换。</translation>
    </message>
    <message>
        <source>What has grown since is computed when it is saved.</source>
        <translation>增加的部分保存时计算。</translation>
    </message>
    <message>
        <source>Choose the project.</source>
        <translation>先选项目。</translation>
    </message>
    <message>
        <source>To pay %1, %2</source>
        <translation>应缴 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n 项存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of the first crew</source>
        <translation>首批人员名单</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.csv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No number stands in this table.</source>
        <translation>这张表里没有证件号。</translation>
    </message>
    <message>
        <source>Another desk changed other figures of this check meanwhile. Both are kept; look at them and save again.</source>
        <translation>别的窗口刚改了这一件的另一些数字，两边都已保留；请看一遍再保存。</translation>
    </message>
    <message>
        <source>Another desk saved this check while you were typing. Nothing was overwritten: say which of the two holds.</source>
        <translation>您填写时别的窗口保存了这一件。没有覆盖任何内容，请逐项选用哪一边的。</translation>
    </message>
    <message>
        <source>from a roster</source>
        <translation>从花名册取</translation>
    </message>
    <message>
        <source>A roster that names the first crew</source>
        <translation>列有首批人员的花名册</translation>
    </message>
    <message>
        <source>all whom the roster names, registered or not</source>
        <translation>花名册上的全部人员，未登记的也计入</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>A4, ten</source>
        <translation>10 张版</translation>
    </message>
    <message>
        <source>Card printer</source>
        <translation>单张卡</translation>
    </message>
    <message>
        <source>fronts only</source>
        <translation>只印正面</translation>
    </message>
    <message>
        <source>backs only</source>
        <translation>只印背面</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>两面</translation>
    </message>
    <message>
        <source>long edge</source>
        <translation>两面，长边翻</translation>
    </message>
    <message>
        <source>short edge</source>
        <translation>两面，短边翻</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Offsets stay with this printer · not calibrated yet</source>
        <translation>偏移记在这台打印机上 · 还没校准</translation>
    </message>
    <message>
        <source>Offsets stay with this printer · set on %1</source>
        <translation>偏移记在这台打印机上 · %1 校准</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>看哪一面</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>打印机(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>从第几位</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>到第几位</translation>
    </message>
    <message>
        <source>Right mm</source>
        <translation>右移 mm</translation>
    </message>
    <message>
        <source>Down mm</source>
        <translation>下移 mm</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>印出来的样子</translation>
    </message>
    <message>
        <source>What you see is what is printed. Until you confirm that it came out well, all of them stay in the queue.</source>
        <translation>预览就是打印的样子。没有确认“印好”以前，这些人都还在队里。</translation>
    </message>
</context>
<context>
    <name>PrintedLists</name>
    <message>
        <source>Without a card: %1</source>
        <translation>没拿到卡：%1</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>交接单 %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Server connected</source>
        <translation>服务器 已连接</translation>
    </message>
    <message>
        <source>Server away: saving waits</source>
        <translation>服务器 断开，保存等待</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>规则 %1 版</translation>
    </message>
    <message>
        <source>Office on this desk</source>
        <translation>单位数据在本机</translation>
    </message>
</context>
<context>
    <name>ProjectBoard</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>General contractor</source>
        <translation>总承包单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On site / declared</source>
        <translation>在场 / 申报</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>General &amp;contractor</source>
        <translation>总承包单位(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>County co&amp;de</source>
        <translation>区县代码(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>造价(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Labour cost</source>
        <translation>人工费(&amp;L)</translation>
    </message>
    <message>
        <source>Declared &amp;heads</source>
        <translation>申报人数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Floor area, m²</source>
        <translation>建筑面积 m²(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>开工(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>完工(&amp;E)</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>name, initials, number or contractor</source>
        <translation>名称、首字母、编号或总承包</translation>
    </message>
    <message>
        <source>No project is found. Ctrl+N puts one on file.</source>
        <translation>没有找到项目，Ctrl+N 登记一个。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>%1 on site, %2 declared</source>
        <translation>在场 %1 人，申报 %2 人</translation>
    </message>
    <message>
        <source>All move</source>
        <translation>全部换项目</translation>
    </message>
    <message>
        <source>Everybody on this project moves to another in one step</source>
        <translation>本项目在岗的人一次换到别的项目</translation>
    </message>
    <message>
        <source>All leave</source>
        <translation>全部离场</translation>
    </message>
    <message>
        <source>Everybody on this project has left</source>
        <translation>本项目在岗的人都已离场</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>Completes the project and ends the assignments on it</source>
        <translation>项目竣工，并结束其全部在岗</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Export its roster</source>
        <translation>导出在场花名册</translation>
    </message>
    <message>
        <source>For the national platform</source>
        <translation>导出全国平台上报数据</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>Crews on site</source>
        <translation>在场班组</translation>
    </message>
    <message>
        <source>Nobody is on site.</source>
        <translation>今天没有人在场。</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Checks of its deposit</source>
        <translation>保证金审核</translation>
    </message>
    <message>
        <source>None was begun.</source>
        <translation>还没有办过。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>缴款</translation>
    </message>
    <message>
        <source>Construction permits</source>
        <translation>施工许可证</translation>
    </message>
    <message>
        <source>None is recorded. Alt+X records one.</source>
        <translation>还没有录入，Alt+X 录入。</translation>
    </message>
    <message>
        <source>Permit no.</source>
        <translation>许可证编号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>标段或期次</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Deposit then</source>
        <translation>发证时的保证金</translation>
    </message>
    <message>
        <source>On site today</source>
        <translation>今日在场</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报人数</translation>
    </message>
    <message>
        <source>%1, may grow by %2</source>
        <translation>%1 人，可超 %2</translation>
    </message>
    <message>
        <source>Deposit asked</source>
        <translation>保证金应缴</translation>
    </message>
    <message>
        <source>Deposit paid</source>
        <translation>保证金已缴</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>保证金结余</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>has to be topped up</source>
        <translation>应补足</translation>
    </message>
    <message>
        <source>none was due</source>
        <translation>当时不需缴</translation>
    </message>
    <message>
        <source>none cleared</source>
        <translation>保证金未办结</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Choose the permit first that was entered wrongly.</source>
        <translation>请先选中录错的许可证。</translation>
    </message>
    <message>
        <source>Make permit %1 void</source>
        <translation>作废许可证 %1</translation>
    </message>
    <message>
        <source>It stays on file and counts no more. Its number may then be recorded as it should be.</source>
        <translation>记录保留，不再计算；这个编号可以重新录入。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Permit %1 is void</source>
        <translation>许可证 %1 已作废</translation>
    </message>
    <message>
        <source>Record a permit</source>
        <translation>录入施工许可证</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>录错作废</translation>
    </message>
</context>
<context>
    <name>ProjectsSegment</name>
    <message>
        <source>top up</source>
        <translation>应补缴</translation>
    </message>
    <message>
        <source>no deposit</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What the projects have</source>
        <translation>各项目资金</translation>
    </message>
    <message>
        <source>Its statement</source>
        <translation>看明细账</translation>
    </message>
    <message>
        <source>Let kept money go</source>
        <translation>解除预留</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Which projects</source>
        <translation>哪些项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>可用到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Projects with money in the fund</source>
        <translation>有资金的项目</translation>
    </message>
    <message>
        <source>No project has paid anything in. Receipts are entered in the part “Receipts”.</source>
        <translation>还没有项目缴款。收款在“收款”里录入。</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>预留用途</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>预留人</translation>
    </message>
    <message>
        <source>Money that is kept</source>
        <translation>预留的款项</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>没有预留款项。</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>to top up %1</source>
        <translation>应补缴 %1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>已缴保证金</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>余款</translation>
    </message>
    <message numerus="yes">
        <source>Spent in %n day(s)</source>
        <translation>
            <numerusform>近 %n 天支出</numerusform>
        </translation>
    </message>
    <message>
        <source>no end in sight</source>
        <translation>长期够用</translation>
    </message>
    <message>
        <source>You kept this money yourself: another supervisor lets it go.</source>
        <translation>这笔是您预留的，须由另一位主管解除。</translation>
    </message>
    <message>
        <source>Let %1 go</source>
        <translation>解除预留 %1</translation>
    </message>
    <message>
        <source>It is kept for “%1” no longer and may be spent otherwise.</source>
        <translation>不再为“%1”预留，可以另作他用。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>解除预留</translation>
    </message>
    <message>
        <source>claim withdrawn</source>
        <translation>理赔已撤回</translation>
    </message>
    <message>
        <source>paid by somebody else</source>
        <translation>已由他方支付</translation>
    </message>
    <message>
        <source>%1 may be spent otherwise again</source>
        <translation>%1 可以另作他用了</translation>
    </message>
    <message>
        <source>Keep money</source>
        <translation>预留资金</translation>
    </message>
    <message>
        <source>Open a bank account</source>
        <translation>开立银行账户</translation>
    </message>
    <message>
        <source>%1 is kept; another supervisor may let it go</source>
        <translation>已预留 %1，解除须由另一名主管办理</translation>
    </message>
    <message>
        <source>The account “%1” is open</source>
        <translation>账户“%1”已开立</translation>
    </message>
</context>
<context>
    <name>PromiseClock</name>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>剩 1 天</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>剩 %1 天</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 或更早</translation>
    </message>
    <message>
        <source>%1, %2: %3 cards, %4 of them printed</source>
        <translation>%1（%2）：%3 张，已印 %4 张</translation>
    </message>
    <message>
        <source>Cards by the day they are promised for</source>
        <translation>按到期日的市民卡</translation>
    </message>
</context>
<context>
    <name>PromiseLegend</name>
    <message>
        <source>printed</source>
        <translation>已印制</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未印制</translation>
    </message>
</context>
<context>
    <name>PromiseSegment</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请日</translation>
    </message>
    <message>
        <source>At the desk by</source>
        <translation>到取卡处期限</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>实际到</translation>
    </message>
    <message>
        <source>In hand by</source>
        <translation>到手期限</translation>
    </message>
    <message>
        <source>was in hand</source>
        <translation>实际到手</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工地</translation>
    </message>
    <message numerus="yes">
        <source>%n came after the worker had left</source>
        <translation>
            <numerusform>%n 张卡到人已走</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>week %1 · %2 to %3</source>
        <translation>第 %1 周 · %2 至 %3</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>As bars</source>
        <translation>看柱图</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>看表格</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>兑现</translation>
    </message>
    <message>
        <source>Kept and broken, by week</source>
        <translation>每周兑现</translation>
    </message>
    <message>
        <source>in his hand</source>
        <translation>到本人手里</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>到取卡处</translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation>哪个期限</translation>
    </message>
    <message>
        <source>What became of the cards</source>
        <translation>卡的结果</translation>
    </message>
    <message>
        <source>The weeks as a table</source>
        <translation>每周兑现表</translation>
    </message>
    <message>
        <source>Cards of the week</source>
        <translation>这一周的卡</translation>
    </message>
    <message>
        <source>No card was promised for this week.</source>
        <translation>这一周没有到期的卡。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>重新统计</translation>
    </message>
</context>
<context>
    <name>PromiseWeeksChart</name>
    <message>
        <source>Week %1, %2 to %3: %4 cards promised. %5</source>
        <translation>第 %1 周，%2 至 %3：应到 %4 张。%5</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Cards promised, kept and broken, by week</source>
        <translation>每周应到的卡，按时与误期</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第 %1 周</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Attach a proof</source>
        <translation>附证明材料</translation>
    </message>
    <message>
        <source>Take the last one away</source>
        <translation>去掉最后一份</translation>
    </message>
    <message>
        <source>Scans and photos (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>扫描件和照片 (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>文件 %1 无法读取。</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>The queue has changed.</source>
        <translation>队里有变化。</translation>
    </message>
    <message>
        <source>Read again F5</source>
        <translation>重读 F5</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应交</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>所在工地</translation>
    </message>
    <message>
        <source>Fetched at</source>
        <translation>取卡</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>排队 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation>补卡 %1</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>不能印 %1</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Space chooses</source>
        <translation>空格选人</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n not in this list)</source>
        <translation>
            <numerusform>（%n 人不在这个表里）</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Desk: %1</source>
        <translation>取卡处：%1</translation>
    </message>
    <message>
        <source>Cards that wait to be printed</source>
        <translation>等着印的卡</translation>
    </message>
    <message>
        <source>No card waits here.</source>
        <translation>这里没有等着的卡</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>看哪些卡</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>1 day late</source>
        <translation>逾期 1 天</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>剩 1 天</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>剩 %1 天</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>缺照片</translation>
    </message>
    <message>
        <source>photo unfit</source>
        <translation>照片不合格</translation>
    </message>
    <message>
        <source>wants none</source>
        <translation>不要卡</translation>
    </message>
    <message>
        <source>no calendar</source>
        <translation>日历未公布</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>good</source>
        <translation>印好</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>打坏</translation>
    </message>
    <message>
        <source>spoiled, again</source>
        <translation>打坏重印</translation>
    </message>
    <message>
        <source>Express · gone %1</source>
        <translation>快 · %1 走</translation>
    </message>
    <message>
        <source>new for old</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Asked for on %1. The holidays of that year are not announced, so no day is due yet.</source>
        <translation>%1 登记。那一年的放假安排还没公布，应交日待定。</translation>
    </message>
    <message>
        <source>Asked for on %1; %2 working days count: %3. At the desk by %4, in his hand by %5.</source>
        <translation>%1 登记，数 %2 个工作日：%3。%4 前到取卡处，%5 前到本人手上。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>His contract ends on %1.</source>
        <translation>合同 %1 到期。</translation>
    </message>
    <message>
        <source>His trade usually stays on a site until about %1.</source>
        <translation>这个工种一般干到 %1 前后就走。</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未印</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>待印</translation>
    </message>
    <message>
        <source>Nobody said otherwise: it counts as good once the batch is confirmed.</source>
        <translation>没有人判打坏，确认时就算印好</translation>
    </message>
    <message>
        <source>to be printed</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>waits for your word</source>
        <translation>等确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>已解散</translation>
    </message>
    <message>
        <source>ribbon creased</source>
        <translation>色带起皱</translation>
    </message>
    <message>
        <source>scratched</source>
        <translation>划伤</translation>
    </message>
    <message>
        <source>shifted</source>
        <translation>印偏了</translation>
    </message>
    <message>
        <source>colours are off</source>
        <translation>颜色不对</translation>
    </message>
    <message>
        <source>card jammed</source>
        <translation>卡片卡住</translation>
    </message>
    <message>
        <source>photo cannot be made out</source>
        <translation>照片看不清</translation>
    </message>
    <message>
        <source>nothing came out</source>
        <translation>没出来</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>打另一面</translation>
    </message>
    <message>
        <source>printer failed, the rest again</source>
        <translation>打印机停了，补打其余</translation>
    </message>
    <message>
        <source>paper ran out</source>
        <translation>没纸了</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ReadPaperSheet</name>
    <message>
        <source>What a paper says</source>
        <translation>附件所载数据</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>附件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>数据项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;In the document</source>
        <translation>附件所载(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation>申报 %1</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未申报</translation>
    </message>
    <message>
        <source>The figure is compared.</source>
        <translation>已与申报对照。</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Name not entered yet</source>
        <translation>还没填姓名</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>No reader</source>
        <translation>没有读卡器</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished, kept over power cut and lock</source>
        <translation>
            <numerusform>草稿 %n 份（断电、锁屏都不丢）</numerusform>
        </translation>
    </message>
    <message>
        <source>Just registered</source>
        <translation>刚办过的</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>No card reader is connected</source>
        <translation>没有接读卡器</translation>
    </message>
    <message>
        <source>Type or paste the ID number in the form; whether he is registered already is looked up at once.</source>
        <translation>请在表单里键入或粘贴证件号码，马上查出是否登记过。</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Hukou address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>A reason is needed, %n character(s) at least.</source>
        <translation>
            <numerusform>请写理由，至少 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>最多 %1 个字，现在有 %2 个。</translation>
    </message>
</context>
<context>
    <name>RecallBar</name>
    <message>
        <source>You approved this check at %1. You may take that back until %2.</source>
        <translation>您于 %1 批准了这一件，%2 前可以撤回。</translation>
    </message>
    <message>
        <source>You returned this check at %1. You may take that back until %2.</source>
        <translation>您于 %1 退回了这一件，%2 前可以撤回。</translation>
    </message>
    <message>
        <source>You rejected this check at %1. You may take that back until %2.</source>
        <translation>您于 %1 对这一件作了不批准的决定，%2 前可以撤回。</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>&amp;Bank</source>
        <translation>银行账户(&amp;B)</translation>
    </message>
    <message>
        <source>Bank &amp;serial no.</source>
        <translation>银行流水号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>到账日期(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>付款人(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Money for</source>
        <translation>款项(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>Still &amp;owed</source>
        <translation>尚欠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Book what came in</source>
        <translation>到账入账</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Book the receipt</source>
        <translation>收款入账</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Can be read out to him</source>
        <translation>可以念给他听</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ReceiptsSegment</name>
    <message>
        <source>Receipts</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>到账款项</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt of the bank</source>
        <translation>银行回单</translation>
    </message>
    <message>
        <source>Book the receipt</source>
        <translation>收款入账</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重填</translation>
    </message>
    <message>
        <source>Reverse the receipt</source>
        <translation>冲销收款</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Booked as</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Receipts of the bank</source>
        <translation>银行收款</translation>
    </message>
    <message>
        <source>Nothing came in lately.</source>
        <translation>近来没有到账。</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Booked: %1.</source>
        <translation>已入账 %1。</translation>
    </message>
    <message>
        <source>%1 is more than was owed and stands as surplus.</source>
        <translation>多缴 %1，记为余款。</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>还差 %1。</translation>
    </message>
    <message>
        <source>No account at a bank is open yet; it is opened with shimingctl.</source>
        <translation>还没有开设银行账户，先用 shimingctl 开设。</translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>The bank&apos;s receipt</source>
        <translation>银行到账</translation>
    </message>
    <message>
        <source>%1 · still to be paid %2</source>
        <translation>%1 · 还差 %2</translation>
    </message>
    <message>
        <source>&amp;Serial number of the bank</source>
        <translation>银行流水号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>到账日期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>付款单位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>收款账户(&amp;B)</translation>
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
        <source>Book it</source>
        <translation>入账</translation>
    </message>
</context>
<context>
    <name>RecordBoard</name>
    <message>
        <source>You have changed this record and not saved it yet.</source>
        <translation>这条记录改了还没保存。</translation>
    </message>
    <message>
        <source>Another desk changed other fields of this record meanwhile. Both are kept; look at it and save again.</source>
        <translation>别的窗口同时改了另外几项，两边都保留；请看一下再保存。</translation>
    </message>
    <message>
        <source>Another desk saved this record while you were typing. Nothing was overwritten: say which of the two holds.</source>
        <translation>您填写时别的窗口已保存这条记录。什么也没有被覆盖：请说明以哪边为准。</translation>
    </message>
    <message>
        <source>What you typed was taken back.</source>
        <translation>您填的已撤回。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回来</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n 处要改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) left</source>
        <translation>
            <numerusform>必填还差 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃改动</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This is no date. Type 20261125, 1125 or 25.</source>
        <translation>这不是日期，可填 20261125、1125 或 25。</translation>
    </message>
    <message>
        <source>This is no amount. Type 32000 or 3.2万.</source>
        <translation>这不是金额，可填 32000 或 3.2万。</translation>
    </message>
    <message>
        <source>This is no whole number. Type digits only.</source>
        <translation>这不是整数，只填数字。</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1必填。</translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>running</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>General contractor</source>
        <translation>总承包单位</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>%1 (overlap: %2)</source>
        <translation>%1（重叠：%2）</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订</translation>
    </message>
    <message>
        <source>Kind of pay</source>
        <translation>计薪</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>以完成任务为期限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>At the desk by</source>
        <translation>到窗口期限</translation>
    </message>
    <message>
        <source>In hand by</source>
        <translation>到手期限</translation>
    </message>
    <message>
        <source>calendar not announced</source>
        <translation>日历未公布</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>还没有卡号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>改前 → 改后</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → nothing</source>
        <translation>%1：%2 → 无</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ReversalSheet</name>
    <message>
        <source>Reverse entry %1 of %2</source>
        <translation>冲销分录 %1（%2）</translation>
    </message>
    <message>
        <source>An order is prepared that takes back all that this receipt or payment booked. Another supervisor approves it; the entry itself stays.</source>
        <translation>将编制一条指令，把这笔收款或付款所记的全部冲回，由另一位主管批准；原分录保留不动。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Prepare the reversal</source>
        <translation>提交冲销</translation>
    </message>
    <message>
        <source>entered wrongly</source>
        <translation>录入有误</translation>
    </message>
    <message>
        <source>another project was meant</source>
        <translation>应属另一项目</translation>
    </message>
    <message>
        <source>the bank took it back</source>
        <translation>银行退回</translation>
    </message>
    <message>
        <source>Order %1 is prepared: another supervisor approves it in the part “Orders”.</source>
        <translation>指令 %1 已提交，由另一位主管在“付款指令”里批准。</translation>
    </message>
</context>
<context>
    <name>RosterFigures</name>
    <message>
        <source>%1 were in already</source>
        <translation>其中 %1 行上次已导入</translation>
    </message>
    <message>
        <source>from row %1</source>
        <translation>从第 %1 行起</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件共</translation>
    </message>
    <message>
        <source>Returning, moving</source>
        <translation>返岗 / 换项目</translation>
    </message>
    <message>
        <source>%1 unchanged besides</source>
        <translation>另有 %1 行没有变化</translation>
    </message>
    <message>
        <source>on file: only the work is added</source>
        <translation>已登记过，只加派工</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>in the queue for cards</source>
        <translation>已进制卡队</translation>
    </message>
    <message>
        <source>will wait for a card</source>
        <translation>将进制卡队</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复行</translation>
    </message>
    <message>
        <source>only the first counts</source>
        <translation>只取第一行</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>有错，不导入</translation>
    </message>
    <message>
        <source>%1 of them in doubt</source>
        <translation>其中 %1 行等你定</translation>
    </message>
    <message>
        <source>to be mended and imported</source>
        <translation>可改好再导</translation>
    </message>
</context>
<context>
    <name>RosterHeadPanel</name>
    <message>
        <source>Any workbook or text: xlsx, xls, csv, whatever it is called.</source>
        <translation>把花名册拖到这里，或按 Ctrl+O 选文件：表格、文本都行，叫什么名字都行</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>正在读文件……</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>没有表头</translation>
    </message>
    <message>
        <source>header rows %1–%2 (merged cells spread)</source>
        <translation>表头第 %1–%2 行（合并格已展开）</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>表头第 %1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n other sheet(s) not read</source>
        <translation>
            <numerusform>另有 %n 张表未读</numerusform>
        </translation>
    </message>
    <message>
        <source>with photos</source>
        <translation>带照片</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有花名册</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 选文件</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 对应列</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 检查</translation>
    </message>
    <message>
        <source>4 Import</source>
        <translation>4 导入</translation>
    </message>
    <message numerus="yes">
        <source>%n more sheet(s) with a roster: one after the other</source>
        <translation>
            <numerusform>另有 %n 张工作表也是花名册，一张一张导入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterMapping</name>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件里的列</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>登记项</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>第 1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>as this employer&apos;s last roster</source>
        <translation>按这家雇主上次的对应</translation>
    </message>
    <message>
        <source>told by its heading</source>
        <translation>按表头认出</translation>
    </message>
    <message>
        <source>told by what it holds</source>
        <translation>按内容认出</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>手选</translation>
    </message>
    <message>
        <source>chosen for all rows</source>
        <translation>对所有行都这样</translation>
    </message>
    <message>
        <source>as in this employer&apos;s last roster</source>
        <translation>按这家雇主上次的对应</translation>
    </message>
    <message>
        <source>Item of this column</source>
        <translation>这一列的登记项</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列的对应</translation>
    </message>
    <message>
        <source>Columns of the file and what they are</source>
        <translation>文件的列和登记项的对应</translation>
    </message>
    <message>
        <source>The columns of the file stand here.</source>
        <translation>选了文件，列的对应显示在这里</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>%1 row(s) saved as %2</source>
        <translation>%1 行已存到 %2</translation>
    </message>
    <message>
        <source>The manager&apos;s list</source>
        <translation>劳务负责人的花名册</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation>花名册 (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Photos named by ID number</source>
        <translation>以证件号码命名的照片</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>No column holds: %1. Choose it with F4.</source>
        <translation>没有哪一列是：%1。请按 F4 选。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>_to mend.xlsx</source>
        <translation>_待改.xlsx</translation>
    </message>
    <message>
        <source>The rows that stand</source>
        <translation>错误文件存到</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take the row</source>
        <translation>采用这一行</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Check every row</source>
        <translation>检查每一行</translation>
    </message>
    <message>
        <source>Import the %1 good row(s)</source>
        <translation>导入可用的 %1 行</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>接着导入</translation>
    </message>
    <message>
        <source>The next list</source>
        <translation>再导一份</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>回到对应列</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换文件</translation>
    </message>
    <message>
        <source>Photos in a zip</source>
        <translation>照片压缩包</translation>
    </message>
    <message>
        <source>Save the error file</source>
        <translation>保存错误文件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Next kind</source>
        <translation>下一类</translation>
    </message>
    <message>
        <source>Previous kind</source>
        <translation>上一类</translation>
    </message>
    <message>
        <source>Error file: the rows as they were, and why. Mended, it is imported as it is; nobody is doubled.</source>
        <translation>错误文件：原表的行加一列“错在哪”，改好直接再导，不会重复登记</translation>
    </message>
    <message>
        <source>%1 rows imported</source>
        <translation>已导入 %1 行</translation>
    </message>
    <message>
        <source>%1 rows checked</source>
        <translation>已检查 %1 行</translation>
    </message>
    <message>
        <source>Stopped between two rows: %1 are in, none is half in. Import goes on where it was.</source>
        <translation>已停下：导入了 %1 行，没有半条。再导入时从这里接着来。</translation>
    </message>
    <message>
        <source>%1 row(s) imported in %2.</source>
        <translation>已导入 %1 行，用时 %2。</translation>
    </message>
    <message>
        <source>The import of %1 was not finished. Gone on with, nothing is lost or doubled.</source>
        <translation>%1 上次没导完。接着导，不丢也不重。</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>花名册导入</translation>
    </message>
    <message>
        <source>checked · nothing is written yet · %1</source>
        <translation>检查完毕 · 还没有写入任何数据 · 用时 %1</translation>
    </message>
    <message>
        <source>the workers on this site</source>
        <translation>看这个工地的工人</translation>
    </message>
    <message>
        <source>Share of the file</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>这份花名册</translation>
    </message>
    <message>
        <source>This list or earlier ones</source>
        <translation>这份或以前的花名册</translation>
    </message>
    <message>
        <source>The roster to be filled in is saved as %1.</source>
        <translation>空白花名册模板已保存为 %1。</translation>
    </message>
    <message>
        <source>The roster to be filled in</source>
        <translation>空白花名册模板</translation>
    </message>
    <message>
        <source>Roster template.xlsx</source>
        <translation>花名册模板.xlsx</translation>
    </message>
    <message>
        <source>The file is read with that header row. Look at its columns, then check.</source>
        <translation>已按新的表头行重新读取。请看一下各栏对不对，再检查。</translation>
    </message>
    <message>
        <source>Sheet “%1” holds a roster too. Save the error file of this one before it is opened.</source>
        <translation>工作表“%1”也是花名册。打开它之前，请先保存这一张的错误文件。</translation>
    </message>
    <message>
        <source>Sheet “%1” holds a roster too.</source>
        <translation>工作表“%1”也是花名册。</translation>
    </message>
    <message>
        <source>Roster template</source>
        <translation>花名册模板</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>下一张工作表</translation>
    </message>
    <message>
        <source>%1 were in already.</source>
        <translation>另有 %1 行上次已导入。</translation>
    </message>
</context>
<context>
    <name>RosterPaperSheet</name>
    <message>
        <source>Slips to hand out</source>
        <translation>分发用的凭条</translation>
    </message>
    <message>
        <source>List to be signed</source>
        <translation>签字表</translation>
    </message>
    <message>
        <source>The first sheet as it is printed</source>
        <translation>打印出来的第一页</translation>
    </message>
    <message>
        <source>%1 of %2 slips</source>
        <translation>凭条 %1 / %2 张</translation>
    </message>
    <message>
        <source>everybody of the roster</source>
        <translation>花名册上所有人</translation>
    </message>
    <message>
        <source>those not told yet</source>
        <translation>还没告知的人</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>打给谁</translation>
    </message>
    <message>
        <source>two on a sheet of A4, to be cut</source>
        <translation>每张 A4 两份，裁开</translation>
    </message>
    <message>
        <source>one on each A5</source>
        <translation>每张 A5 一份</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>By team and name, for the manager to hand out. That he has them tells nobody: each worker confirms himself.</source>
        <translation>按班组、姓名排好，由劳务负责人分发。凭条到了负责人手里不算已告知，要工人本人确认。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读……</translation>
    </message>
    <message>
        <source>Nobody: all of this roster have been told.</source>
        <translation>没有人要打：这份花名册上的人都已告知。</translation>
    </message>
    <message>
        <source>%1 people on %2 sheets</source>
        <translation>%1 人，%2 页</translation>
    </message>
    <message>
        <source>Slips of roster %1.pdf</source>
        <translation>花名册%1凭条.pdf</translation>
    </message>
    <message>
        <source>Signatures of roster %1.pdf</source>
        <translation>花名册%1签字表.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n 张凭条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %n worker(s)</source>
        <translation>
            <numerusform>%n 人的签字表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>%1已打印</translation>
    </message>
    <message>
        <source>%1 saved as %2</source>
        <translation>%1已存为 %2</translation>
    </message>
</context>
<context>
    <name>RosterPapersBar</name>
    <message>
        <source>All told</source>
        <translation>全部已告知</translation>
    </message>
    <message>
        <source>%1 of %2 not told</source>
        <translation>%2 人中 %1 人未告知</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>凭条</translation>
    </message>
    <message>
        <source>List to be signed</source>
        <translation>签字表</translation>
    </message>
    <message>
        <source>Who knows of it</source>
        <translation>记告知</translation>
    </message>
</context>
<context>
    <name>RosterTellingSheet</name>
    <message>
        <source>Who knows of it</source>
        <translation>记告知</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>显示哪些人</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Card by</source>
        <translation>市民卡期限</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Workers of this roster; Space chooses who confirmed</source>
        <translation>这份花名册上的工人；按空格选已确认的人</translation>
    </message>
    <message>
        <source>Everybody of this roster has been told.</source>
        <translation>这份花名册上的人都已告知。</translation>
    </message>
    <message>
        <source>signed on the list</source>
        <translation>在签字表上签了字</translation>
    </message>
    <message>
        <source>said so when called</source>
        <translation>电话里本人说知道</translation>
    </message>
    <message>
        <source>came to the desk</source>
        <translation>本人来过窗口</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Called by</source>
        <translation>谁打的电话(&amp;C)</translation>
    </message>
    <message>
        <source>the signed list, scanned or photographed; drop it here</source>
        <translation>签好字的表，扫描或拍照；可以拖到这里</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 told</source>
        <translation>%1 · %3 人中 %2 人已告知</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n 人已确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Space chooses who confirmed</source>
        <translation>按空格选已确认的人</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 / %2 人</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have confirmed; %1 of the roster do not know yet.</source>
        <translation>
            <numerusform>已记 %n 人确认；这份花名册还有 %1 人未告知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>ID numbers</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>写理由</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>用%1</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>派工</translation>
    </message>
</context>
<context>
    <name>RosterWorkForm</name>
    <message>
        <source>as the file says, else none</source>
        <translation>按文件，没有就先不填</translation>
    </message>
    <message>
        <source>for a term</source>
        <translation>有期限</translation>
    </message>
    <message>
        <source>until a task is done</source>
        <translation>以完成任务为期限</translation>
    </message>
    <message>
        <source>the manager hands the slips out</source>
        <translation>凭条由劳务负责人发</translation>
    </message>
    <message>
        <source>no slips yet</source>
        <translation>先不发凭条</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>Header &amp;row</source>
        <translation>表头行(&amp;R)</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>雇主(&amp;E)</translation>
    </message>
    <message>
        <source>Labour &amp;manager</source>
        <translation>劳务负责人(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>班组(&amp;T)</translation>
    </message>
    <message>
        <source>Tra&amp;de</source>
        <translation>工种(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>到场日期(&amp;F)</translation>
    </message>
    <message>
        <source>Sl&amp;ips</source>
        <translation>凭条(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;ontract</source>
        <translation>合同(&amp;O)</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>合同止</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>计薪方式</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>派到哪里</translation>
    </message>
    <message>
        <source>holds for every row that says nothing else</source>
        <translation>行里没有另写的，都按这里</translation>
    </message>
</context>
<context>
    <name>RostersSegment</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>The list has changed.</source>
        <translation>列表有变动。</translation>
    </message>
    <message>
        <source>Read again F5</source>
        <translation>重新读取 F5</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>没导完</translation>
    </message>
    <message>
        <source>Rosters that were imported, newest first</source>
        <translation>导入过的花名册，新的在前</translation>
    </message>
    <message>
        <source>No roster has been imported yet.</source>
        <translation>还没有导入过花名册。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Earlier rosters</source>
        <translation>以往花名册</translation>
    </message>
</context>
<context>
    <name>RuleBoard</name>
    <message>
        <source>to be approved</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未施行</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>施行中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Cost / labour</source>
        <translation>造价／人工费</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>应缴标准</translation>
    </message>
    <message>
        <source>Of the cost</source>
        <translation>造价费率</translation>
    </message>
    <message>
        <source>Of labour cost</source>
        <translation>人工费费率</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>应缴基数</translation>
    </message>
    <message>
        <source>May he choose</source>
        <translation>可否自选</translation>
    </message>
    <message>
        <source>Least labour share</source>
        <translation>人工费最低占比</translation>
    </message>
    <message>
        <source>Begun before</source>
        <translation>已开工费率</translation>
    </message>
    <message>
        <source>… by days left</source>
        <translation>按剩余天数</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>取整到</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>Least sum</source>
        <translation>最低金额</translation>
    </message>
    <message>
        <source>Greatest sum</source>
        <translation>最高金额</translation>
    </message>
    <message>
        <source>Supplement above</source>
        <translation>超员补缴线</translation>
    </message>
    <message>
        <source>More by credit</source>
        <translation>按信用加收</translation>
    </message>
    <message>
        <source>Level A</source>
        <translation>A 级</translation>
    </message>
    <message>
        <source>Level B</source>
        <translation>B 级</translation>
    </message>
    <message>
        <source>Level C</source>
        <translation>C 级</translation>
    </message>
    <message>
        <source>Level D</source>
        <translation>D 级</translation>
    </message>
    <message>
        <source>Paid back, experts</source>
        <translation>退还与专家</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>是否退还</translation>
    </message>
    <message>
        <source>after days</source>
        <translation>满多少天</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家人数</translation>
    </message>
    <message>
        <source>What is flagged</source>
        <translation>疑点界限</translation>
    </message>
    <message>
        <source>Usual wage</source>
        <translation>通常月薪</translation>
    </message>
    <message>
        <source>Labour share −</source>
        <translation>人工费占比下浮</translation>
    </message>
    <message>
        <source>Labour share +</source>
        <translation>人工费占比上浮</translation>
    </message>
    <message>
        <source>Heads −</source>
        <translation>人数下浮</translation>
    </message>
    <message>
        <source>Heads +</source>
        <translation>人数上浮</translation>
    </message>
    <message>
        <source>Heads per area −</source>
        <translation>人数密度下浮</translation>
    </message>
    <message>
        <source>Like projects</source>
        <translation>同类项目数</translation>
    </message>
    <message>
        <source>Alike within ×</source>
        <translation>同类造价倍数</translation>
    </message>
    <message>
        <source>A habit from</source>
        <translation>几次算惯常</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>End the rule</source>
        <translation>终止规则</translation>
    </message>
    <message>
        <source>Rules of deposits</source>
        <translation>保证金规则</translation>
    </message>
    <message>
        <source>place or name of the rule</source>
        <translation>地区或规则名称</translation>
    </message>
    <message>
        <source>No rule is found. An administrator writes one with Ctrl+N.</source>
        <translation>没有找到规则。管理员可按 Ctrl+N 编写。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>%1 saved; a supervisor approves it</source>
        <translation>%1 已保存，由主管批准</translation>
    </message>
    <message>
        <source>A supervisor decides on it.</source>
        <translation>由主管审定。</translation>
    </message>
    <message>
        <source>You wrote or changed this rule yourself: another supervisor decides on it.</source>
        <translation>这条规则是您写的或改过的，须由另一位主管审定。</translation>
    </message>
    <message>
        <source>Shipped with the program.</source>
        <translation>随程序提供。</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation>%1 于 %2 编写。</translation>
    </message>
    <message>
        <source>Refused by %1 on %2.</source>
        <translation>%1 于 %2 不批准。</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>%1 于 %2 批准。</translation>
    </message>
    <message>
        <source>Its end was set by %1 on %2: %3</source>
        <translation>%1 于 %2 定下终止：%3</translation>
    </message>
    <message>
        <source>Approve “%1”</source>
        <translation>批准“%1”</translation>
    </message>
    <message>
        <source>It holds from %1. The rule in force before it ends the day before; what was computed by that one stays. Its figures are never changed again.</source>
        <translation>自 %1 起施行，此前的规则到前一天终止，按旧规则测算的不变。批准后数字不再改动。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>%1 is approved</source>
        <translation>%1 已批准</translation>
    </message>
    <message>
        <source>Refuse “%1”</source>
        <translation>不批准“%1”</translation>
    </message>
    <message>
        <source>It never holds. The administrator may write another.</source>
        <translation>这条不施行，管理员可以另写。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>figures not as in the source</source>
        <translation>数字与依据不符</translation>
    </message>
    <message>
        <source>source missing</source>
        <translation>缺依据</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 未获批准</translation>
    </message>
    <message>
        <source>%1 has its last day</source>
        <translation>%1 已定最后一天</translation>
    </message>
</context>
<context>
    <name>RuleValues</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>always up</source>
        <translation>一律进位</translation>
    </message>
    <message>
        <source>always down</source>
        <translation>一律舍去</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules of deposits</source>
        <translation>保证金规则</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Nothing is found by “%1”. Two characters of a name are enough; initials and the end of a number work too.</source>
        <translation>没有找到“%1”。名字两个字就够，首字母和证件尾号也行。</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Code of a letter</source>
        <translation>证明核验码</translation>
    </message>
    <message>
        <source>Code of a card</source>
        <translation>卡上的二维码</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentedPage</name>
    <message>
        <source>Part before</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>City code</source>
        <translation>城市代码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Found an office</source>
        <translation>建立单位</translation>
    </message>
    <message>
        <source>There is no office at %1 yet. It is made in this file, which only you can read; whoever owns the file owns the office. Administrator and supervisor are two persons; each changes the first password when he signs in.</source>
        <translation>%1 还没有单位。将在这个文件里建立，只有您读得到；谁掌握文件，谁就掌握单位数据。管理员和主管是两个人，各人首次登录时改初始密码。</translation>
    </message>
    <message>
        <source>Found the office</source>
        <translation>建立单位</translation>
    </message>
    <message>
        <source>中文 / EN</source>
        <translation>中文 / EN</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>There is no such city. Enter its six-digit code, e.g. 320100 for Nanjing.</source>
        <translation>没有这个城市，请填六位代码，如南京 320100。</translation>
    </message>
</context>
<context>
    <name>SignaturesSheet</name>
    <message>
        <source>Cards with a labour manager</source>
        <translation>劳务负责人领走的卡</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Cards on this list; Space chooses who signed</source>
        <translation>这张单上的卡，空格键选已签收的人</translation>
    </message>
    <message>
        <source>signed on the list</source>
        <translation>在单上签了字</translation>
    </message>
    <message>
        <source>said so when called back</source>
        <translation>电话里确认收到</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>怎么确认(&amp;H)</translation>
    </message>
    <message>
        <source>In his hand &amp;on</source>
        <translation>到手日(&amp;O)</translation>
    </message>
    <message>
        <source>the list with its signatures, as one scan</source>
        <translation>签好字的交接单扫描件，一个文件</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印交接单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>交接单 %1</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交出</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>%1, %2 not signed</source>
        <translation>%1 张，%2 张没签收</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have signed</source>
        <translation>
            <numerusform>%n 人已签收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n have signed</source>
        <translation>
            <numerusform>%n 人全部签收</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on this list has his card, or it came back.</source>
        <translation>单上的人都拿到卡了，或者卡已送回。</translation>
    </message>
    <message>
        <source>Space chooses single workers</source>
        <translation>按空格键选单个人</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) of list %1 have their cards.</source>
        <translation>
            <numerusform>交接单 %1：%n 人已签收。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 noted it for %2; taken back by %3 on %4: %5</source>
        <translation>%1 曾记为 %2 到手；%3 于 %4 撤回：%5</translation>
    </message>
    <message>
        <source>Noted wrongly</source>
        <translation>记错了</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>带回来了</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>签字已撤回</translation>
    </message>
    <message>
        <source>Noted wrongly: %1</source>
        <translation>签字记错了：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The line is open again, and the card no longer counts as in his own hand. What had been noted, and why it is taken back, stays on file.</source>
        <translation>这一行重新算作未签，卡不再算到了本人手里。原来记的内容和撤回的理由都会留存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回签字</translation>
    </message>
    <message>
        <source>wrong line</source>
        <translation>看错行了</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>是另一张清单</translation>
    </message>
    <message>
        <source>he has not got it</source>
        <translation>本人没有拿到</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) of list %1 taken back.</source>
        <translation>
            <numerusform>清单 %1 撤回了 %n 个签字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) lie at the desk again.</source>
        <translation>
            <numerusform>%n 张卡又放回取卡处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningLabels</name>
    <message>
        <source>Genuine</source>
        <translation>真卡</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>有这张卡</translation>
    </message>
    <message>
        <source>Genuine, but changed since</source>
        <translation>真卡，登记已变更</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>还没发到本人</translation>
    </message>
    <message>
        <source>Dead card</source>
        <translation>卡已失效</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>假卡</translation>
    </message>
    <message>
        <source>Key unknown</source>
        <translation>密钥不明</translation>
    </message>
    <message>
        <source>Damaged or mistyped</source>
        <translation>残缺或输错</translation>
    </message>
    <message>
        <source>No such card</source>
        <translation>没有这张卡</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>可签名</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Signing keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Signing desks</source>
        <translation>签名电脑</translation>
    </message>
    <message>
        <source>computers that sign the codes of cards</source>
        <translation>给卡上二维码签名的电脑</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>a card stays true after its key was changed</source>
        <translation>换了密钥，以前的卡照样有效</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Ask to sign here</source>
        <translation>申请本机签名</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Not to be relied on</source>
        <translation>定为不可信</translation>
    </message>
    <message>
        <source>Export for gates</source>
        <translation>导出给闸机</translation>
    </message>
    <message>
        <source>Check a card</source>
        <translation>验卡</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹码</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>To</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>A desk that was removed can still open the key in use. Change the key now: then it signs nothing more.</source>
        <translation>有停用的电脑还能打开现用密钥。请马上更换密钥，换了它就再也签不了。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>doubtful from %1</source>
        <translation>%1 起存疑</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已换下</translation>
    </message>
    <message>
        <source>open</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>The office has no signing key yet: cards cannot be signed. An administrator makes the first one at the computer that is to print cards; that computer signs from then on.</source>
        <translation>本中心还没有签名密钥，卡签不了名。请管理员在制卡的电脑上生成第一把，那台电脑从此可以签名。</translation>
    </message>
    <message>
        <source>This computer does not sign. Card staff ask for it here; an administrator then admits it at a computer that signs already.</source>
        <translation>本机不能签名。请制卡员在这里申请，再由管理员在已能签名的电脑上批准。</translation>
    </message>
    <message>
        <source>This computer waits to be admitted. Tell the administrator its fingerprint: he compares it with the one in his list before he admits it.</source>
        <translation>本机等待批准。请把指纹码告诉管理员，他同名单上的核对一致再批准。</translation>
    </message>
    <message>
        <source>This computer was removed and signs no more. When it asks again it gets a new key of its own.</source>
        <translation>本机已停用，不能再签名。重新申请时会换一把新的本机密钥。</translation>
    </message>
    <message>
        <source>This computer signs. Its own key lies in a file that only its user can read; whoever copies the office alone signs nothing.</source>
        <translation>本机可以签名。本机密钥存在只有本用户能读的文件里；光拷走数据库，谁也签不了名。</translation>
    </message>
    <message>
        <source>Make the first key</source>
        <translation>生成第一把密钥</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>An administrator admits this computer at one that signs already. Until then it signs nothing.</source>
        <translation>由管理员在已能签名的电脑上批准本机。批准以前，本机不能签名。</translation>
    </message>
    <message>
        <source>What this computer is called, e.g. where it stands</source>
        <translation>这台电脑叫什么，例如放在哪里</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Asked. Tell the administrator the fingerprint %1</source>
        <translation>已申请。请把指纹码 %1 告诉管理员</translation>
    </message>
    <message>
        <source>“%1” signs from now on</source>
        <translation>“%1”从现在起可以签名</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>It signs no more. What was sealed to it stays with it: change the key afterwards.</source>
        <translation>它不能再签名。以前给它的密钥收不回来，停用以后请更换密钥。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>computer scrapped</source>
        <translation>电脑报废</translation>
    </message>
    <message>
        <source>computer lost</source>
        <translation>电脑丢失</translation>
    </message>
    <message>
        <source>moved to another task</source>
        <translation>改作他用</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>“%1”已停用</translation>
    </message>
    <message>
        <source>The key is made on this computer, which signs cards from now on. Do it where cards are printed.</source>
        <translation>密钥在本机生成，本机从此可以给卡签名。请在制卡的电脑上办理。</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>Cards printed from now on are signed with a new key, by every admitted desk. Cards signed before stay true. Give the gates the new list of keys.</source>
        <translation>从现在起，各台签名电脑制卡都用新密钥签名。以前签的卡照样有效。请把新的公钥文件发给各工地闸机。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>yearly change</source>
        <translation>每年更换</translation>
    </message>
    <message>
        <source>a desk was removed</source>
        <translation>有电脑停用</translation>
    </message>
    <message>
        <source>somebody left</source>
        <translation>有人离岗</translation>
    </message>
    <message>
        <source>new signing desk</source>
        <translation>新签名电脑</translation>
    </message>
    <message>
        <source>Key %1 is in use from now on</source>
        <translation>%1 号密钥已启用</translation>
    </message>
    <message>
        <source>Cards signed with key %1 from %2 on are doubtful</source>
        <translation>%1 号密钥从 %2 起签的卡存疑</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Public keys saved; nothing in the file is secret</source>
        <translation>公钥已保存，文件里没有秘密</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 写不进去，请换个位置。</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>The slip as it is printed</source>
        <translation>凭条，与打印一致</translation>
    </message>
    <message>
        <source>No font of this computer has %1; the slip shows its code point. Install a font with rare characters.</source>
        <translation>本机没有字体能显示 %1，凭条上印的是码位。请装生僻字字体。</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>登记凭条</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>保存凭条</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The slip could not be written to %1</source>
        <translation>凭条写不到 %1</translation>
    </message>
    <message>
        <source>Slip saved as %1</source>
        <translation>凭条已存为 %1</translation>
    </message>
    <message>
        <source> · 80 mm</source>
        <translation> · 80 mm</translation>
    </message>
    <message>
        <source>PDF · 80 mm</source>
        <translation>PDF · 80 mm</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>没有打印</translation>
    </message>
    <message numerus="yes">
        <source>%n printed</source>
        <translation>
            <numerusform>已打印 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>已存 PDF</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>还没打印</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>凭条</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>文件里写的</translation>
    </message>
    <message>
        <source>What is wrong, how to mend it</source>
        <translation>错在哪，怎么改</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>goes in</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source>the same for all %n alike</source>
        <translation>
            <numerusform>对同类 %n 行都这样</numerusform>
        </translation>
    </message>
    <message>
        <source>the same for all alike</source>
        <translation>对同类都这样</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>等会儿再定</translation>
    </message>
    <message>
        <source>Rows that stand</source>
        <translation>有错的行</translation>
    </message>
    <message>
        <source>Kinds of mistakes</source>
        <translation>错误种类</translation>
    </message>
    <message>
        <source>Rows that are not imported, and why</source>
        <translation>不导入的行和原因</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>每一行都可用</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>paid in full</source>
        <translation>已缴清</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>尚缺 %1</translation>
    </message>
</context>
<context>
    <name>StatementSegment</name>
    <message>
        <source>fund</source>
        <translation>基金账</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>or &amp;bank</source>
        <translation>或银行账户(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>明细账</translation>
    </message>
    <message>
        <source>How finely</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>逐笔</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>As a workbook</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Reverse the entry</source>
        <translation>冲销分录</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>All bank accounts of the fund</source>
        <translation>基金全部银行账户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方户名</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>回单或指令号</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Lines of the statement</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Nothing was booked in these days.</source>
        <translation>这几天没有记账。</translation>
    </message>
    <message>
        <source>Opening %1 · came in %2 · went out %3 · closing %4</source>
        <translation>期初 %1 · 收入 %2 · 支出 %3 · 期末 %4</translation>
    </message>
    <message>
        <source>Statement of the fund</source>
        <translation>基金明细账</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>保存明细账</translation>
    </message>
    <message>
        <source>The statement as it is printed</source>
        <translation>打印出来的明细账</translation>
    </message>
    <message>
        <source>No font of this computer has %1; the statement shows its code point. Install a font with rare characters.</source>
        <translation>本机字体没有 %1，单据上印的是它的码位。请安装含生僻字的字体。</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>明细账：%1</translation>
    </message>
    <message>
        <source>The statement could not be printed.</source>
        <translation>明细账没有打印成。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>表格 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 lines written to %2</source>
        <translation>已写入 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>StatusMap</name>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>无保证金发证</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>General contractor</source>
        <translation>总承包单位</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>On site / declared</source>
        <translation>在场 / 申报</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>施工许可证</translation>
    </message>
    <message numerus="yes">
        <source>%n permit(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>without deposit</source>
        <translation>无保证金</translation>
    </message>
    <message>
        <source>Overview of statuses</source>
        <translation>状态总览</translation>
    </message>
    <message>
        <source>no county given</source>
        <translation>未填区县</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>%1 projects that are not completed, %2 people on site</source>
        <translation>未竣工项目 %1 个，在场 %2 人</translation>
    </message>
    <message>
        <source>permit without a deposit</source>
        <translation>无保证金已发施工许可证</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Districts by the step of the deposit</source>
        <translation>各区县保证金办理情况</translation>
    </message>
    <message>
        <source>There is no project that is not completed.</source>
        <translation>没有未竣工的项目。</translation>
    </message>
    <message>
        <source>Projects of the chosen cell</source>
        <translation>选中格的项目</translation>
    </message>
    <message>
        <source>No project stands there.</source>
        <translation>这一格没有项目。</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1：现在</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1：未到</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>A roster is being imported</source>
        <translation>花名册正在导入</translation>
    </message>
    <message>
        <source>The import stops between two rows. What is in stays in, and next time it goes on where it was.</source>
        <translation>导入会停在两行之间，已导入的都算数，下次接着导。</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>继续导入</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停下并关闭</translation>
    </message>
</context>
<context>
    <name>TakingApart</name>
    <message>
        <source>Registration %1 (%2) was merged into this one on %3 by %4.</source>
        <translation>登记 %1（%2）已于 %3 由 %4 并入本登记。</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>It stays so, for since then: %1</source>
        <translation>合并之后已有新的内容，不能再拆开：%1</translation>
    </message>
    <message>
        <source>Take merge %1 apart</source>
        <translation>拆开合并 %1</translation>
    </message>
    <message>
        <source>%1 and %2 are two registrations again, each with what was its own.</source>
        <translation>%1 和 %2 恢复为两份登记，各归各的记录。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>They are two persons</source>
        <translation>确是两个人</translation>
    </message>
    <message>
        <source>Merged by mistake</source>
        <translation>合并有误</translation>
    </message>
    <message>
        <source>Merge %1 is taken apart.</source>
        <translation>合并 %1 已拆开。</translation>
    </message>
</context>
<context>
    <name>TransferDecisionSheet</name>
    <message>
        <source>approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Decide on transfer %1</source>
        <translation>审批变更申请 %1</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>由%1变更为%2：%3。</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>决定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Words, wanted where it is refused</source>
        <translation>意见，不批准时必填(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>%1 stay for the new contractor.</source>
        <translation>%1 元留作新总承包单位的保证金。</translation>
    </message>
    <message>
        <source>%1 go back to the former one.</source>
        <translation>%1 元退还原总承包单位。</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>stays for the new contractor, by agreement</source>
        <translation>按协议留给新总承包单位</translation>
    </message>
    <message>
        <source>goes back to the former contractor</source>
        <translation>退还原总承包单位</translation>
    </message>
    <message>
        <source>Another general contractor</source>
        <translation>变更总承包单位</translation>
    </message>
    <message>
        <source>%1 · so far %2</source>
        <translation>%1 · 现为%2</translation>
    </message>
    <message>
        <source>&amp;New contractor</source>
        <translation>新总承包单位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>The agreement of both, or what shows that the contract ended</source>
        <translation>双方协议，或合同终止的证明材料</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提出申请</translation>
    </message>
    <message>
        <source>&amp;Deposited %1</source>
        <translation>已缴 %1(&amp;D)</translation>
    </message>
    <message>
        <source>His &amp;bank</source>
        <translation>开户银行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
</context>
<context>
    <name>TwinSheet</name>
    <message>
        <source>A second person with this number</source>
        <translation>同号的另一个人</translation>
    </message>
    <message>
        <source>It happens that two persons truly have one number. A supervisor looks at the proof; when he agrees, %1 is registered just as entered.</source>
        <translation>确有两人同号的情况。主管看过证明并同意后，%1 即按所填内容登记。</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>提出人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Why he is another person</source>
        <translation>为什么是另一个人(&amp;W)</translation>
    </message>
    <message>
        <source>His identity card and the certificate of the police station, for instance.</source>
        <translation>例如本人身份证和派出所出具的证明。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>报主管</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>&amp;Login</source>
        <translation>用户名(&amp;L)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>岗位(&amp;R)</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密码(&amp;P)</translation>
    </message>
</context>
<context>
    <name>VerdictButton</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>A letter is verified</source>
        <translation>核验证明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Proof of</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印次数</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>What the letter states</source>
        <translation>证明所载</translation>
    </message>
    <message>
        <source>compare it with the paper</source>
        <translation>请与纸面对照</translation>
    </message>
    <message>
        <source>On file today otherwise</source>
        <translation>与现在登记不同之处</translation>
    </message>
    <message>
        <source>the record was changed since it was issued</source>
        <translation>出具之后登记有改动</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>VoteSheet</name>
    <message>
        <source>The vote of an expert</source>
        <translation>专家意见</translation>
    </message>
    <message>
        <source>&amp;Expert</source>
        <translation>专家(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>意见(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Opinion that he signed</source>
        <translation>签字的说明(&amp;O)</translation>
    </message>
    <message>
        <source>The scan of the opinion that he signed</source>
        <translation>签字意见书的扫描件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter the vote</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>The vote is entered.</source>
        <translation>专家意见已录入。</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Why is this not cleared?</source>
        <translation>为何还没有放行？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is cleared: nothing is wanting.</source>
        <translation>已放行，什么都不缺。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wanting.</source>
        <translation>
            <numerusform>还差 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>First crew registered</source>
        <translation>首批人员已登记</translation>
    </message>
    <message>
        <source>on file, not here</source>
        <translation>在册，不在本项目</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>没登记</translation>
    </message>
    <message>
        <source>Who of the first crew is not registered</source>
        <translation>首批人员中谁没登记</translation>
    </message>
</context>
<context>
    <name>WorkWarnings</name>
    <message>
        <source>Dispatch contract under 2 years: noted on the employer, the registration stands.</source>
        <translation>劳动合同不足 2 年（劳务派遣）；已记在雇主名下，不影响登记。</translation>
    </message>
    <message>
        <source>Above the usual age: saved with the reason.</source>
        <translation>超过通常年龄，按写明的理由保存。</translation>
    </message>
    <message>
        <source>The county code of the number is in no list; please check the card.</source>
        <translation>号码的区县代码不在表中，请看一下证件。</translation>
    </message>
    <message>
        <source>He has not been told himself: he stands on the list to be called.</source>
        <translation>还没有告知本人，列入回电名单。</translation>
    </message>
    <message>
        <source>No contract with this employer is on file.</source>
        <translation>没有与这个雇主的合同。</translation>
    </message>
    <message>
        <source>No contract covers his first day on site.</source>
        <translation>没有合同覆盖到场那天。</translation>
    </message>
    <message>
        <source>A contract with another employer still runs.</source>
        <translation>与别的雇主的合同还在。</translation>
    </message>
    <message>
        <source>The contract was signed more than a month after it began.</source>
        <translation>用工满一个月以后才签合同。</translation>
    </message>
    <message>
        <source>Entered more than 30 days after he began.</source>
        <translation>到场 30 天以后才录入。</translation>
    </message>
    <message>
        <source>No contract of his employer with the general contractor holds: ask both for it.</source>
        <translation>雇主与总承包单位之间没有有效的派遣合同，请向两家单位索要。</translation>
    </message>
    <message>
        <source>The licence of his employer is suspended.</source>
        <translation>雇主的资质已暂停。</translation>
    </message>
    <message>
        <source>Work on the project is stopped.</source>
        <translation>项目已停工。</translation>
    </message>
    <message>
        <source>He began before the project was to begin.</source>
        <translation>到场日期早于项目的开工日期。</translation>
    </message>
    <message>
        <source>He began after the project was to end.</source>
        <translation>到场日期晚于项目的完工日期。</translation>
    </message>
    <message>
        <source>His document has run out.</source>
        <translation>证件已过有效期。</translation>
    </message>
    <message>
        <source>The phone of his emergency contact is his own.</source>
        <translation>紧急联系电话是他本人的号码。</translation>
    </message>
    <message>
        <source>The working days of that year are not announced: the day of his card is not known.</source>
        <translation>当年放假安排尚未公布，领卡日期待定。</translation>
    </message>
    <message>
        <source>He left more than 30 days ago; it is entered only now.</source>
        <translation>离场 30 天以后才录入。</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerFilter</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>name, number, pinyin, phone</source>
        <translation>姓名、号码、拼音、手机</translation>
    </message>
    <message>
        <source>Find workers</source>
        <translation>查找工人</translation>
    </message>
    <message>
        <source>&amp;On site</source>
        <translation>在场(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>告知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>市民卡(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>缺项(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;rade</source>
        <translation>工种(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>雇主(&amp;E)</translation>
    </message>
    <message>
        <source>Registered &amp;from</source>
        <translation>登记自(&amp;F)</translation>
    </message>
    <message>
        <source>Registered &amp;until</source>
        <translation>登记至(&amp;U)</translation>
    </message>
    <message>
        <source>came again on %1</source>
        <translation>%1 返岗</translation>
    </message>
    <message>
        <source>waits for a calendar</source>
        <translation>等放假安排</translation>
    </message>
    <message>
        <source>card due %1</source>
        <translation>市民卡 %1 到期</translation>
    </message>
    <message>
        <source>card due %1 to %2</source>
        <translation>市民卡 %1 至 %2 到期</translation>
    </message>
    <message>
        <source>card due from %1</source>
        <translation>市民卡 %1 起到期</translation>
    </message>
    <message>
        <source>card due until %1</source>
        <translation>市民卡 %1 前到期</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>去掉“%1”</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Co&amp;ntract</source>
        <translation>合同(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>近期到场(&amp;S)</translation>
    </message>
    <message>
        <source>employer’s licence has ended</source>
        <translation>用工单位许可证已过期</translation>
    </message>
</context>
<context>
    <name>WorkerHead</name>
    <message>
        <source>No.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide ID number and phone</source>
        <translation>隐藏证件号码和手机</translation>
    </message>
    <message>
        <source>Show ID number and phone in full</source>
        <translation>显示完整证件号码和手机</translation>
    </message>
    <message>
        <source>first registered %1</source>
        <translation>%1 首次登记</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>派工 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>local Hukou</source>
        <translation>本地户籍</translation>
    </message>
    <message>
        <source>Hukou elsewhere</source>
        <translation>外地户籍</translation>
    </message>
    <message>
        <source>in this city since %1</source>
        <translation>来本市 %1</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>WorkerPage</name>
    <message>
        <source>Try again</source>
        <translation>再试</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>派工记录</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Citizen Card</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动记录</translation>
    </message>
    <message>
        <source>Noted: %1 was told.</source>
        <translation>已记下：%1 已告知。</translation>
    </message>
    <message>
        <source>Worker record</source>
        <translation>工人档案</translation>
    </message>
    <message>
        <source>Workers › %1</source>
        <translation>工人 › %1</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>再次登记</translation>
    </message>
    <message>
        <source>Register new work at the counter</source>
        <translation>到登记页办新的用工</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>He was called back and knows</source>
        <translation>已回电告知</translation>
    </message>
    <message>
        <source>He has signed</source>
        <translation>本人已签字</translation>
    </message>
    <message>
        <source>Liability as a list</source>
        <translation>逐日责任列表</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>档案各栏</translation>
    </message>
    <message>
        <source>Steps of the Citizen Card</source>
        <translation>市民卡各步</translation>
    </message>
    <message>
        <source>What was changed by whom</source>
        <translation>何人改了什么</translation>
    </message>
    <message>
        <source>He came by himself and has no work yet. Ctrl+Enter registers new work.</source>
        <translation>他自己来的，还没有活。Ctrl+Enter 登记用工。</translation>
    </message>
    <message>
        <source>No contract is on file.</source>
        <translation>没有合同。</translation>
    </message>
    <message>
        <source>No card was asked for.</source>
        <translation>没有申请卡。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>换项目</translation>
    </message>
    <message>
        <source>Move to another project in one step</source>
        <translation>一次换到别的项目</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>He has left the site</source>
        <translation>他已离场</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New visit, slip, and that he knows of his registration</source>
        <translation>再次登记、凭条、告知</translation>
    </message>
    <message>
        <source>Correction %1 waits for a supervisor: %2</source>
        <translation>更正 %1 待主管审批：%2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct what is on file: the person, or the row that is chosen</source>
        <translation>更正登记内容：个人信息，或表中选中的一行</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>出具证明</translation>
    </message>
    <message>
        <source>Proof of registration, employment or cover for a hospital, school, police, arbitration</source>
        <translation>登记、从业、保障证明，供医院、学校、公安、仲裁使用</translation>
    </message>
    <message>
        <source>Merge with another registration</source>
        <translation>与另一份登记合并</translation>
    </message>
    <message>
        <source>He was registered twice: one of the two numbers goes, and still finds him</source>
        <translation>同一个人登记了两次：作废其中一个登记号，用它仍能查到本人</translation>
    </message>
    <message>
        <source>Every card and its steps; lost, found, blocked, replaced, handed over</source>
        <translation>每张卡的经过；挂失、找到、停用、补卡、交卡</translation>
    </message>
</context>
<context>
    <name>WorkerPreview</name>
    <message>
        <source>Choose a line to see who it is.</source>
        <translation>选一行，看是谁。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
</context>
<context>
    <name>WorkerWords</name>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>end of the ID number</source>
        <translation>证件尾号</translation>
    </message>
    <message>
        <source>an earlier number</source>
        <translation>曾用号码</translation>
    </message>
    <message>
        <source>registration number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>姓名一部分</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>end of the phone number</source>
        <translation>手机尾号</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>emergency phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>in this city since</source>
        <translation>来本市</translation>
    </message>
    <message>
        <source>address here</source>
        <translation>现住址</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>居住证</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>skill level</source>
        <translation>技能等级</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Hukou division</source>
        <translation>户籍区划</translation>
    </message>
    <message>
        <source>document valid until</source>
        <translation>证件有效期至</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>返岗</translation>
    </message>
    <message>
        <source>visit withdrawn</source>
        <translation>登记已撤回</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>numbers shown in full</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>card</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>telling</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>凭条</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>moved to another project</source>
        <translation>换项目</translation>
    </message>
    <message>
        <source>moved on the same day</source>
        <translation>当天换项目</translation>
    </message>
    <message>
        <source>entered by mistake, withdrawn</source>
        <translation>误办，已撤回</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Hukou address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>local Hukou</source>
        <translation>本地户籍</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>谁要求</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>reason for overlapping</source>
        <translation>重叠理由</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>签订</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>kind of pay</source>
        <translation>计薪</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>asked for on</source>
        <translation>申请于</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>at the desk by</source>
        <translation>到取卡处</translation>
    </message>
    <message>
        <source>reason for the age</source>
        <translation>年龄理由</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>document valid from</source>
        <translation>证件有效期起</translation>
    </message>
    <message>
        <source>under two years</source>
        <translation>不足两年</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1 · %2 years</source>
        <translation>%1 · %2 岁</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>没有卡</translation>
    </message>
    <message>
        <source>card valid</source>
        <translation>卡有效</translation>
    </message>
    <message>
        <source>card at the desk</source>
        <translation>卡在取卡处</translation>
    </message>
    <message>
        <source>card being made</source>
        <translation>卡在制作</translation>
    </message>
    <message>
        <source>card lost</source>
        <translation>卡已挂失</translation>
    </message>
    <message>
        <source>card blocked</source>
        <translation>卡已冻结</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>on no site</source>
        <translation>不在工地</translation>
    </message>
    <message>
        <source>on site %1</source>
        <translation>在场 %1</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>没有合同</translation>
    </message>
    <message>
        <source>under 2 years</source>
        <translation>不足 2 年</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>有</translation>
    </message>
    <message>
        <source>was here himself</source>
        <translation>本人在场</translation>
    </message>
    <message>
        <source>has signed</source>
        <translation>本人已签字</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>电话回访</translation>
    </message>
    <message>
        <source>only a slip given to the manager</source>
        <translation>只给了负责人凭条</translation>
    </message>
    <message>
        <source>the worker asked himself</source>
        <translation>本人要求</translation>
    </message>
    <message>
        <source>the employer asked</source>
        <translation>雇主要求</translation>
    </message>
    <message>
        <source>was told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>project completed</source>
        <translation>项目竣工</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>换项目</translation>
    </message>
    <message>
        <source>left the site</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>moved with his crew</source>
        <translation>随班组换项目</translation>
    </message>
    <message>
        <source>left with his crew</source>
        <translation>随班组离场</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>second person with his number</source>
        <translation>重号人员</translation>
    </message>
    <message>
        <source>correction decided</source>
        <translation>更正审批</translation>
    </message>
    <message>
        <source>correction taken back</source>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>correction looked at</source>
        <translation>查看更正</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>document without end</source>
        <translation>证件长期有效</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>what of</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>two persons, one number</source>
        <translation>一号两人</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>letter issued</source>
        <translation>出具证明</translation>
    </message>
    <message>
        <source>letter printed again</source>
        <translation>补打证明</translation>
    </message>
    <message>
        <source>letter made void</source>
        <translation>作废证明</translation>
    </message>
    <message>
        <source>letter looked at</source>
        <translation>查看证明</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>addressed to</source>
        <translation>致送单位</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>who asked, by name</source>
        <translation>要求人</translation>
    </message>
    <message>
        <source>paper shown</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>print no.</source>
        <translation>第几次打印</translation>
    </message>
    <message>
        <source>shown in full</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>number of a merged registration</source>
        <translation>已并入的登记号</translation>
    </message>
    <message>
        <source>a merged registration</source>
        <translation>已并入的登记</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并登记</translation>
    </message>
    <message>
        <source>merge taken apart</source>
        <translation>拆开合并</translation>
    </message>
    <message>
        <source>compared with another one</source>
        <translation>与另一份登记对照</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>merged registration</source>
        <translation>并入的登记</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>对照的登记</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>number of a dead card</source>
        <translation>作废卡的卡号</translation>
    </message>
    <message>
        <source>came with a roster</source>
        <translation>随花名册登记</translation>
    </message>
    <message>
        <source>told, with a roster</source>
        <translation>随花名册告知</translation>
    </message>
    <message>
        <source>chip written</source>
        <translation>写了芯片</translation>
    </message>
    <message>
        <source>chip given up</source>
        <translation>芯片停用</translation>
    </message>
    <message>
        <source>card into a batch</source>
        <translation>卡进批次</translation>
    </message>
    <message>
        <source>card out of the batch</source>
        <translation>卡抽出批次</translation>
    </message>
    <message>
        <source>batch dissolved</source>
        <translation>批次解散</translation>
    </message>
    <message>
        <source>batch confirmed</source>
        <translation>批次确认</translation>
    </message>
    <message>
        <source>card fetched elsewhere</source>
        <translation>改取卡处</translation>
    </message>
    <message>
        <source>card laid out</source>
        <translation>卡到取卡处</translation>
    </message>
    <message>
        <source>card handed to him</source>
        <translation>卡交本人</translation>
    </message>
    <message>
        <source>card not handed over</source>
        <translation>误记已交</translation>
    </message>
    <message>
        <source>card given to his manager</source>
        <translation>卡交劳务负责人</translation>
    </message>
    <message>
        <source>signature noted</source>
        <translation>记下签字</translation>
    </message>
    <message>
        <source>signature taken back</source>
        <translation>撤回签字</translation>
    </message>
    <message>
        <source>card reported lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>card found</source>
        <translation>卡找到了</translation>
    </message>
    <message>
        <source>card unblocked</source>
        <translation>卡解除停用</translation>
    </message>
    <message>
        <source>card replaced</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>card handed back</source>
        <translation>卡交回</translation>
    </message>
    <message>
        <source>card called off</source>
        <translation>取消制卡</translation>
    </message>
    <message>
        <source>wants no card</source>
        <translation>不要卡</translation>
    </message>
    <message>
        <source>photo unfit</source>
        <translation>照片不合格</translation>
    </message>
    <message>
        <source>card to be printed after all</source>
        <translation>重新排队制卡</translation>
    </message>
    <message>
        <source>card asked for</source>
        <translation>申请卡</translation>
    </message>
    <message>
        <source>calendar announced</source>
        <translation>日历公布</translation>
    </message>
    <message>
        <source>how</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>in his hand since</source>
        <translation>到手日期</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>handed to</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>document seen</source>
        <translation>看过证件</translation>
    </message>
    <message>
        <source>wanting</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>in the place of card</source>
        <translation>替换的卡</translation>
    </message>
    <message>
        <source>printed anew</source>
        <translation>打坏重印</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>工人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Citizen Card</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>The list has changed. F5 reads it again.</source>
        <translation>名单有变化，F5 重新读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在数……</translation>
    </message>
    <message>
        <source>Nobody meets these filters.</source>
        <translation>没有符合这些条件的人。</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Register this person</source>
        <translation>登记这个人</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+C copies what is seen</source>
        <translation>Enter 打开 · Ctrl+C 复制所见</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>名单顺序</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Workers found</source>
        <translation>查到的工人</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>换项目</translation>
    </message>
    <message>
        <source>Those chosen move to another project in one step</source>
        <translation>所选的人一次换到别的项目</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Those chosen have left the site</source>
        <translation>所选的人已离场</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
</context>
<context>
    <name>WorkersThere</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用工单位</translation>
    </message>
    <message>
        <source>Citizen Card</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>本人知情</translation>
    </message>
    <message>
        <source>Who works there today</source>
        <translation>今日在场工人</translation>
    </message>
    <message>
        <source>Nobody works there today.</source>
        <translation>今天没有人在场。</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>No. %1, %2</source>
        <translation>编号 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>Employer: %1</source>
        <translation>雇主：%1</translation>
    </message>
    <message>
        <source>Labour manager: %1</source>
        <translation>劳务负责人：%1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>工地：%1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>班组：%1</translation>
    </message>
    <message>
        <source>print no. %1</source>
        <translation>第 %1 次打印</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>第 %1/%2 页</translation>
    </message>
    <message>
        <source>[U+…] stands for a character that this printer&apos;s fonts lack; the register has it.</source>
        <translation>[U+…] 是本机字库没有的字，登记系统里是全的。</translation>
    </message>
    <message>
        <source>Citizen Cards handed over</source>
        <translation>市民卡领卡签收单</translation>
    </message>
    <message>
        <source>%1 cards. Each worker signs for his own card when it is in his hand. Nobody may keep another&apos;s card.</source>
        <translation>共 %1 张。卡交到谁手里，谁自己签字。谁也不能扣押他人的卡。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Card no.</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>In hand by</source>
        <translation>应交</translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation>本人签字、日期</translation>
    </message>
    <message>
        <source>I have received these %1 cards, give each to its worker, and bring this list back signed; a card that could not be given comes back with it.</source>
        <translation>以上 %1 张卡已领到，由我交到本人手里；签好的名单交回窗口，没交出去的卡一并退回。</translation>
    </message>
    <message>
        <source>Labour manager:</source>
        <translation>劳务负责人：</translation>
    </message>
    <message>
        <source>Handed over by:</source>
        <translation>发卡人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Registered, but without a card</source>
        <translation>已登记、还没拿到卡的人</translation>
    </message>
    <message>
        <source>%1 workers of yours are registered and have no card in hand. What is to be done stands beside each.</source>
        <translation>你手下有 %1 人已经登记，卡还没到手。每个人该怎么办，写在后面。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Your Citizen Card has come</source>
        <translation>你的市民卡到了</translation>
    </message>
    <message>
        <source>Come yourself with your ID card. It costs nothing.</source>
        <translation>带身份证，本人来领，不要钱。</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>取卡处：%1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Registration no. ends in</source>
        <translation>登记号后四位</translation>
    </message>
    <message>
        <source>Slips of roster %1</source>
        <translation>花名册 %1 凭条</translation>
    </message>
    <message>
        <source>Signature list of roster %1</source>
        <translation>花名册 %1 签字表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>I know that I am registered (signature)</source>
        <translation>我已知道在本办公室登记（签名）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signatures of registered workers</source>
        <translation>实名登记告知签字表</translation>
    </message>
    <message>
        <source>Roster no. %1, %2, page %3 of %4</source>
        <translation>花名册编号 %1&#x3000;%2&#x3000;第 %3 页，共 %4 页</translation>
    </message>
    <message>
        <source>Each signs for himself. Whoever signs confirms that he knows of his registration at this office; nobody may sign for another.</source>
        <translation>请各人自己签名。签名即表示本人知道已在本办公室实名登记；不得代签。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The password must have at least %1 characters; it has %2.</source>
        <translation>密码至少 %1 位，现在 %2 位。</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one.</source>
        <translation>这个密码太容易猜到，请换一个。</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>登记员</translation>
    </message>
    <message>
        <source>Card staff</source>
        <translation>制卡员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>监察员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Without heads kept elsewhere, a tail that was cut off or a chain that was built anew as a whole cannot be seen. Export the heads daily and verify against them.</source>
        <translation>没有另外保存的链尾，截掉的末段和整条重写的链是看不出来的。请每天导出链尾另行保存，并据此核对。</translation>
    </message>
    <message>
        <source>Show the ends of the audit chains, to be kept elsewhere</source>
        <translation>显示审计链的链尾，供另行保存</translation>
    </message>
    <message>
        <source>Recompute the audit chains, against heads kept elsewhere if given</source>
        <translation>重新计算审计链；给出另存的链尾时一并核对</translation>
    </message>
    <message>
        <source>Amount must be a number such as 1234.56 or 3.2万.</source>
        <translation>金额应为数字，如 1234.56 或 3.2万。</translation>
    </message>
    <message>
        <source>Amount is too large. Check the number of zeros.</source>
        <translation>金额太大，请看看零是不是多了。</translation>
    </message>
    <message>
        <source>Amount must stop at the fen, two decimals of a yuan; it has %1 more.</source>
        <translation>金额只到分，即两位小数，现在多 %1 位。</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>请填金额。</translation>
    </message>
    <message>
        <source>Excel shortened this amount. Enter it with all its digits.</source>
        <translation>这个金额被 Excel 改短了，请按原数填写。</translation>
    </message>
    <message>
        <source>The amount in capitals cannot be read. Enter it in digits.</source>
        <translation>大写金额读不出来，请填数字。</translation>
    </message>
    <message>
        <source>The value of “%1” has the wrong form.</source>
        <translation>“%1”的格式不对。</translation>
    </message>
    <message>
        <source>There is no field “%1” here. Check its spelling.</source>
        <translation>没有“%1”这一项，请看看有没有拼错。</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>在批次中</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已印制</translation>
    </message>
    <message>
        <source>Personalised</source>
        <translation>已写芯片</translation>
    </message>
    <message>
        <source>At the pick-up desk</source>
        <translation>在取卡处</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已换卡</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>打坏</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>There is no series “%1”; there are %2.</source>
        <translation>没有“%1”这个号段，只有 %2。</translation>
    </message>
    <message>
        <source>A range must have 1 to %1 numbers; it has %2.</source>
        <translation>一次可领 1 至 %1 个号，现在 %2 个。</translation>
    </message>
    <message>
        <source>Enter who takes the range along.</source>
        <translation>请填由谁领走。</translation>
    </message>
    <message>
        <source>Enter the announcement&apos;s title or number.</source>
        <translation>请填放假通知的标题或文号。</translation>
    </message>
    <message>
        <source>The calendar of %1 has been entered already.</source>
        <translation>%1 年的日历已经录入。</translation>
    </message>
    <message>
        <source>%1 is not a day of %2, or is neither “off” nor “work”.</source>
        <translation>%1 不是 %2 年的日子，或者不是“放假”“上班”。</translation>
    </message>
    <message>
        <source>The announcement has no holiday in it.</source>
        <translation>通知里一个放假日也没有。</translation>
    </message>
    <message>
        <source>List the dated rules with their sources</source>
        <translation>列出各项规则及出处</translation>
    </message>
    <message>
        <source>Show the figures in force on a day</source>
        <translation>显示某日执行的各项数值</translation>
    </message>
    <message>
        <source>Hand a range of numbers to a desk that works away from the office</source>
        <translation>给外出窗口划一段号</translation>
    </message>
    <message>
        <source>Enter a year&apos;s holidays and make-up days as announced</source>
        <translation>录入一年的放假和调休通知</translation>
    </message>
    <message>
        <source>List the years whose calendar has been announced</source>
        <translation>列出已公布日历的年份</translation>
    </message>
    <message>
        <source>General contractor</source>
        <translation>总承包单位</translation>
    </message>
    <message>
        <source>Labour dispatching company</source>
        <translation>劳务派遣公司</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>分包单位</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>In business</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Licence suspended</source>
        <translation>资质暂停</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>This company is not on file.</source>
        <translation>没有这家企业。</translation>
    </message>
    <message>
        <source>%1 was changed at another desk since you opened it. Load it anew and compare.</source>
        <translation>您打开以后，%1已在别的窗口改过，请重新打开核对。</translation>
    </message>
    <message>
        <source>%1 is on file with this code. Open it instead.</source>
        <translation>%1已用此代码登记，请直接打开。</translation>
    </message>
    <message>
        <source>A labour dispatching company has a labour manager. Add the manager first.</source>
        <translation>劳务派遣公司必须有劳务负责人，请先添加。</translation>
    </message>
    <message>
        <source>This labour manager is not on file with the company.</source>
        <translation>这家企业没有这位劳务负责人。</translation>
    </message>
    <message>
        <source>This team is not on file with the company.</source>
        <translation>这家企业没有这个班组。</translation>
    </message>
    <message>
        <source>The company has a team %1 already.</source>
        <translation>这家企业已有班组“%1”。</translation>
    </message>
    <message>
        <source>Put a company on file, with its labour manager</source>
        <translation>登记企业及其劳务负责人</translation>
    </message>
    <message>
        <source>Change what is on file about a company</source>
        <translation>更改企业资料</translation>
    </message>
    <message>
        <source>Add or change a labour manager of a company</source>
        <translation>添加或更改企业的劳务负责人</translation>
    </message>
    <message>
        <source>Add or change a team of a company</source>
        <translation>添加或更改企业的班组</translation>
    </message>
    <message>
        <source>Show a company with its managers and teams</source>
        <translation>显示企业及其负责人、班组</translation>
    </message>
    <message>
        <source>List companies by name, a page at a time</source>
        <translation>按名称分页列出企业</translation>
    </message>
    <message>
        <source>The name may have %1 characters; it has %2.</source>
        <translation>名称最多 %1 个字，现在 %2 个。</translation>
    </message>
    <message>
        <source>Enter the credit code, or the organisation code of a firm of before 2015.</source>
        <translation>请填统一社会信用代码；2015 年以前的企业可填组织机构代码。</translation>
    </message>
    <message>
        <source>The last character does not fit the others. Compare the code with the licence.</source>
        <translation>最后一位与前面对不上，请对照证照核对。</translation>
    </message>
    <message>
        <source>Enter the company&apos;s name as it is on its licence.</source>
        <translation>请按营业执照填企业名称。</translation>
    </message>
    <message>
        <source>A company&apos;s name has two characters or more.</source>
        <translation>企业名称至少两个字。</translation>
    </message>
    <message>
        <source>Enter the labour manager&apos;s name.</source>
        <translation>请填劳务负责人姓名。</translation>
    </message>
    <message>
        <source>Without a phone the manager cannot be asked.</source>
        <translation>没有电话就找不到负责人。</translation>
    </message>
    <message>
        <source>The last day must be %1 or later; it is %2.</source>
        <translation>最后一天应为 %1 或以后，现在是 %2。</translation>
    </message>
    <message>
        <source>A labour dispatching company names its labour manager: it can never say it did not know.</source>
        <translation>劳务派遣公司必须指定劳务负责人，公司不能推说不知情。</translation>
    </message>
    <message>
        <source>Enter the team&apos;s name.</source>
        <translation>请填班组名称。</translation>
    </message>
    <message>
        <source>This office has companies of its own. Make a demo office somewhere else.</source>
        <translation>这个单位已有自己的企业，演示单位请建在别处。</translation>
    </message>
    <message>
        <source>A demo office has 1 to %1 workers.</source>
        <translation>演示单位的工人数应为 1 至 %1。</translation>
    </message>
    <message>
        <source>The draft cannot be kept on this computer. What you typed is only in this window.</source>
        <translation>草稿存不到本机，填的内容只在这个窗口里。</translation>
    </message>
    <message>
        <source>This draft is no longer there.</source>
        <translation>这份草稿已经不在了。</translation>
    </message>
    <message>
        <source>This draft belongs to another user.</source>
        <translation>这份草稿是别的用户的。</translation>
    </message>
    <message>
        <source>This project is not on file.</source>
        <translation>没有这个项目。</translation>
    </message>
    <message>
        <source>His assignment was changed at another desk just now. Try again.</source>
        <translation>他的派工刚在别的窗口改过，请再试一次。</translation>
    </message>
    <message>
        <source>This assignment is not on file.</source>
        <translation>没有这段派工。</translation>
    </message>
    <message>
        <source>His contract with %1 goes on beside the new one.</source>
        <translation>他与%1的合同与新合同同时有效。</translation>
    </message>
    <message>
        <source>A fixed-term contract has a last day. Enter it.</source>
        <translation>固定期限合同必须有止日，请填写。</translation>
    </message>
    <message>
        <source>The contract must end on %1 or later; it ends on %2.</source>
        <translation>合同应止于 %1 或以后，现在止于 %2。</translation>
    </message>
    <message>
        <source>The contract runs for more than %1 years. Check its last day.</source>
        <translation>合同超过 %1 年，请核对止日。</translation>
    </message>
    <message>
        <source>Enter the first day of the contract.</source>
        <translation>请填合同起日。</translation>
    </message>
    <message>
        <source>The contract cannot begin before %1.</source>
        <translation>合同不能早于 %1 开始。</translation>
    </message>
    <message>
        <source>The pay cannot be below zero.</source>
        <translation>工资不能小于零。</translation>
    </message>
    <message>
        <source>No kind of pay has the code “%1”. Choose one of the list.</source>
        <translation>没有代码为“%1”的计薪方式，请从列表中选。</translation>
    </message>
    <message>
        <source>Dispatch contract under %1 months: may be saved, noted on the employer.</source>
        <translation>派遣合同不足 %1 个月，可保存，会记在雇主名下。</translation>
    </message>
    <message>
        <source>Signed %1 days after it began; a written contract is due within one month.</source>
        <translation>用工 %1 天后才签；书面合同应在一个月内签订。</translation>
    </message>
    <message>
        <source>Choose the project he works on.</source>
        <translation>请选他干活的项目。</translation>
    </message>
    <message>
        <source>Choose the company that signs his contract.</source>
        <translation>请选与他签合同的企业。</translation>
    </message>
    <message>
        <source>Choose the employer&apos;s labour manager: he answers for the worker.</source>
        <translation>请选雇主的劳务负责人，由他对这名工人负责。</translation>
    </message>
    <message>
        <source>No trade has the code “%1”. Choose one of the list.</source>
        <translation>没有代码为“%1”的工种，请从列表中选。</translation>
    </message>
    <message>
        <source>Enter his first day on the project.</source>
        <translation>请填到场日期。</translation>
    </message>
    <message>
        <source>The first day must lie between %1 and %2; it is %3.</source>
        <translation>到场日期应在 %1 与 %2 之间，现在是 %3。</translation>
    </message>
    <message>
        <source>He began %1 days ago: both days stay visible, the first day and the day of entry.</source>
        <translation>%1 天前已到场：到场日和录入日都会显示。</translation>
    </message>
    <message>
        <source>%1 is closed down. Choose another employer.</source>
        <translation>%1已注销，请选别的雇主。</translation>
    </message>
    <message>
        <source>The licence of %1 is suspended.</source>
        <translation>%1的资质已暂停。</translation>
    </message>
    <message>
        <source>%1 is not a labour manager of %2.</source>
        <translation>%1不是%2的劳务负责人。</translation>
    </message>
    <message>
        <source>%1 was labour manager only until %2. Choose the present one.</source>
        <translation>%1只到 %2 任劳务负责人，请选现任的。</translation>
    </message>
    <message>
        <source>The team %1 does not belong to %2.</source>
        <translation>班组%1不属于%2。</translation>
    </message>
    <message>
        <source>%1 is completed. Choose a project that is under way.</source>
        <translation>%1已完工，请选在建项目。</translation>
    </message>
    <message>
        <source>Work on %1 is stopped.</source>
        <translation>%1已停工。</translation>
    </message>
    <message>
        <source>The project begins on %1, after his first day.</source>
        <translation>项目 %1 才开工，晚于到场日期。</translation>
    </message>
    <message>
        <source>The project was to end on %1, before his first day.</source>
        <translation>项目应于 %1 完工，早于到场日期。</translation>
    </message>
    <message>
        <source>No contract with this employer is on file.</source>
        <translation>没有与这个雇主的合同。</translation>
    </message>
    <message>
        <source>His contract with this employer does not cover %1.</source>
        <translation>他与这个雇主的合同不含 %1。</translation>
    </message>
    <message>
        <source>He is on %1 from %2, after %3. Correct the first day, or give the reason why both run.</source>
        <translation>他从 %2 起派在%1，晚于 %3。请改到场日期，或写明两处同时干的理由。</translation>
    </message>
    <message>
        <source>He was on %1 until %2. Begin a day later, or give the reason why both run.</source>
        <translation>他在%1干到 %2。请晚一天开始，或写明两处同时干的理由。</translation>
    </message>
    <message>
        <source>This assignment ended on %1 already.</source>
        <translation>这段派工已于 %1 结束。</translation>
    </message>
    <message>
        <source>Enter his last day on the project.</source>
        <translation>请填他在项目上的最后一天。</translation>
    </message>
    <message>
        <source>The last day cannot lie after today, %1; it is %2.</source>
        <translation>最后一天不能晚于今天 %1，现在是 %2。</translation>
    </message>
    <message>
        <source>Enter the account or card number.</source>
        <translation>请填账号或卡号。</translation>
    </message>
    <message>
        <source>Card number must be digits; it has “%1”.</source>
        <translation>卡号应为数字，现在有“%1”。</translation>
    </message>
    <message>
        <source>Card number must have 12 to 19 digits; it has %1.</source>
        <translation>卡号应为 12 至 19 位，现在 %1 位。</translation>
    </message>
    <message>
        <source>The card number may hold a mistake: its last digit does not fit. Compare with the card.</source>
        <translation>卡号末位对不上，可能有误，请对照银行卡。</translation>
    </message>
    <message>
        <source>Credit code must be digits and capital letters; it has “%1”.</source>
        <translation>信用代码应为数字和大写字母，现在有“%1”。</translation>
    </message>
    <message>
        <source>The letter %1 never stands in a credit code. Did you mean %2?</source>
        <translation>信用代码里不会有字母 %1，是不是 %2？</translation>
    </message>
    <message>
        <source>Enter the credit code.</source>
        <translation>请填统一社会信用代码。</translation>
    </message>
    <message>
        <source>Credit code must have 18 characters; it has %1.</source>
        <translation>信用代码应为 18 位，现在 %1 位。</translation>
    </message>
    <message>
        <source>Characters 3 to 8 of a credit code must be digits. Compare with the licence.</source>
        <translation>信用代码第 3 至 8 位应为数字，请对照证照。</translation>
    </message>
    <message>
        <source>The check character of the credit code does not fit. Compare with the licence.</source>
        <translation>信用代码校验位不对，请对照证照。</translation>
    </message>
    <message>
        <source>Enter the organisation code.</source>
        <translation>请填组织机构代码。</translation>
    </message>
    <message>
        <source>Organisation code must be digits and capital letters; it has “%1”.</source>
        <translation>组织机构代码应为数字和大写字母，现在有“%1”。</translation>
    </message>
    <message>
        <source>Organisation code must have 9 characters; it has %1.</source>
        <translation>组织机构代码应为 9 位，现在 %1 位。</translation>
    </message>
    <message>
        <source>The check character of the organisation code does not fit. Compare with the certificate.</source>
        <translation>组织机构代码校验位不对，请对照证书。</translation>
    </message>
    <message>
        <source>ID number must be digits; it has the letter O. Did you mean 0?</source>
        <translation>证件号码应为数字，现在有字母 O，是不是 0？</translation>
    </message>
    <message>
        <source>ID number must be digits; it has the letter %1. Did you mean 1?</source>
        <translation>证件号码应为数字，现在有字母 %1，是不是 1？</translation>
    </message>
    <message>
        <source>The letter X can only stand at the end of an ID number. Compare with the card.</source>
        <translation>字母 X 只会在最后一位，请对照身份证。</translation>
    </message>
    <message>
        <source>ID number must be digits; it has “%1”.</source>
        <translation>证件号码应为数字，现在有“%1”。</translation>
    </message>
    <message>
        <source>ID number must have 18 digits; it has %1.</source>
        <translation>证件号码应为 18 位，现在 %1 位。</translation>
    </message>
    <message>
        <source>The check character does not fit the other digits. Compare with the card digit by digit.</source>
        <translation>校验位与其余各位对不上，请对照证件逐位核对。</translation>
    </message>
    <message>
        <source>The birth date in the ID number does not exist. Compare digits 7 to 14 with the card.</source>
        <translation>号码中的出生日期不存在，请对照证件第 7 至 14 位。</translation>
    </message>
    <message>
        <source>The birth date in the ID number lies in the future. Compare digits 7 to 14 with the card.</source>
        <translation>号码中的出生日期还没到，请对照证件第 7 至 14 位。</translation>
    </message>
    <message>
        <source>Full-width characters were changed to half width.</source>
        <translation>全角字符已改为半角。</translation>
    </message>
    <message>
        <source>A character that only looks like X was replaced by X.</source>
        <translation>像 X 的字符已改为 X。</translation>
    </message>
    <message>
        <source>The birth date in the ID number does not exist. Compare digits 7 to 12 with the card.</source>
        <translation>号码中的出生日期不存在，请对照证件第 7 至 12 位。</translation>
    </message>
    <message>
        <source>This 15-digit number may belong to two persons, born 18%1 or 19%1. Enter the 18 digits of the new card.</source>
        <translation>这个 15 位号码可能是两个人：生于 18%1 或 19%1。请填新证的 18 位号码。</translation>
    </message>
    <message>
        <source>15-digit number was upgraded to 18 digits.</source>
        <translation>15 位号码已升为 18 位。</translation>
    </message>
    <message>
        <source>ID number cannot begin with 000000. Compare with the card.</source>
        <translation>证件号码不能以 000000 开头，请对照证件。</translation>
    </message>
    <message>
        <source>Numbers from 81, 82 and 83 are residence permits of Hong Kong, Macao and Taiwan. Choose that document.</source>
        <translation>81、82、83 开头的是港澳台居民居住证，请选这种证件。</translation>
    </message>
    <message>
        <source>The first six digits are in no list of divisions. Compare with the card.</source>
        <translation>前六位不在任何区划表中，请对照证件。</translation>
    </message>
    <message>
        <source>Residence permits begin with 810000, 820000 or 830000. Compare with the card, or choose another document.</source>
        <translation>居住证以 810000、820000 或 830000 开头，请对照证件，或改选证件种类。</translation>
    </message>
    <message>
        <source>Residence permits of Taiwan begin with 830000; this one begins with 710000. Compare with the card.</source>
        <translation>台湾居民居住证以 830000 开头，这个以 710000 开头，请对照证件。</translation>
    </message>
    <message>
        <source>The number must be 3 letters and 12 digits. Compare with the card.</source>
        <translation>号码应为 3 个字母加 12 位数字，请对照证件。</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist. Compare with the card.</source>
        <translation>号码中的出生日期不存在，请对照证件。</translation>
    </message>
    <message>
        <source>Digits 2 and 3 are no province. Compare with the card.</source>
        <translation>第 2、3 位不是省份代码，请对照证件。</translation>
    </message>
    <message>
        <source>The 18-digit number of a permanent residence card begins with 9. Compare with the card.</source>
        <translation>18 位的永久居留证号码以 9 开头，请对照证件。</translation>
    </message>
    <message>
        <source>The number of a permanent residence card must have 15 or 18 characters; it has %1.</source>
        <translation>永久居留证号码应为 15 或 18 位，现在 %1 位。</translation>
    </message>
    <message>
        <source>Passport number must be letters and digits; it has “%1”.</source>
        <translation>护照号码应为字母和数字，现在有“%1”。</translation>
    </message>
    <message>
        <source>Passport number must have 5 to 20 characters; it has %1.</source>
        <translation>护照号码应为 5 至 20 位，现在 %1 位。</translation>
    </message>
    <message>
        <source>Numbers of foreign passports cannot be checked. Compare with the passport.</source>
        <translation>外国护照号码无法校验，请对照护照。</translation>
    </message>
    <message>
        <source>The number of a home-return permit must be H or M and 8 digits. Compare with the card.</source>
        <translation>回乡证号码应为 H 或 M 加 8 位数字，请对照证件。</translation>
    </message>
    <message>
        <source>The number of a Taiwan compatriot permit must have 8 digits; it has %1.</source>
        <translation>台胞证号码应为 8 位数字，现在 %1 位。</translation>
    </message>
    <message>
        <source>The number of the document must have 2 to 30 characters; it has %1.</source>
        <translation>证件号码应为 2 至 30 位，现在 %1 位。</translation>
    </message>
    <message>
        <source>Enter the number of the document.</source>
        <translation>请填证件号码。</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>请填姓名。</translation>
    </message>
    <message>
        <source>Name must have at most %1 characters; it has %2.</source>
        <translation>姓名最多 %1 个字，现在 %2 个。</translation>
    </message>
    <message>
        <source>Name must not contain digits; it has “%1”.</source>
        <translation>姓名里不能有数字，现在有“%1”。</translation>
    </message>
    <message>
        <source>A character of the name was lost in a conversion. Enter the name again from the document.</source>
        <translation>姓名里有个字在转换时丢了，请对照证件重填。</translation>
    </message>
    <message>
        <source>The name holds a character of old software that nobody else can read (U+%1). Enter it again from the document.</source>
        <translation>姓名里有旧软件的私造字（U+%1），别处认不出，请对照证件重填。</translation>
    </message>
    <message>
        <source>Name must be letters and “·” only; it has “%1”.</source>
        <translation>姓名应为文字和“·”，现在有“%1”。</translation>
    </message>
    <message>
        <source>Phone must be digits; it has “%1”.</source>
        <translation>手机号应为数字，现在有“%1”。</translation>
    </message>
    <message>
        <source>Phone must have 11 digits; it has %1.</source>
        <translation>手机号应为 11 位，现在 %1 位。</translation>
    </message>
    <message>
        <source>Enter a phone number.</source>
        <translation>请填手机号。</translation>
    </message>
    <message>
        <source>Mobile numbers begin with 13 to 19; this one begins with %1.</source>
        <translation>手机号以 13 至 19 开头，现在以 %1 开头。</translation>
    </message>
    <message>
        <source>A landline must be an area code and 7 or 8 digits, such as 025-12345678.</source>
        <translation>固定电话应为区号加 7 或 8 位，如 025-12345678。</translation>
    </message>
    <message>
        <source>Resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Residence permit (Hong Kong, Macao, Taiwan)</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Foreigner&apos;s permanent residence card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Home-return permit (Hong Kong, Macao)</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Taiwan compatriot permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Excel shortened this number and its last digits are lost. Enter it again from the card.</source>
        <translation>这个号码被 Excel 改短，末几位丢了，请对照证件重填。</translation>
    </message>
    <message>
        <source>The last digits became 000, as Excel does with long numbers. Enter it again from the card.</source>
        <translation>末几位成了 000，是 Excel 处理长号码所致，请对照证件重填。</translation>
    </message>
    <message>
        <source>An office needs an administrator and a supervisor, two persons.</source>
        <translation>单位需要一名管理员和一名主管，须是两个人。</translation>
    </message>
    <message>
        <source>Enter the office&apos;s name.</source>
        <translation>请填单位名称。</translation>
    </message>
    <message>
        <source>The city&apos;s division code must have 6 digits; it has %1.</source>
        <translation>城市区划代码应为 6 位，现在 %1 位。</translation>
    </message>
    <message>
        <source>There is a file at %1 already; it was not touched.</source>
        <translation>%1 已有文件，没有动它。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written here.</source>
        <translation>%1 写不进去。</translation>
    </message>
    <message>
        <source>There is an office at %1 already; it was not touched.</source>
        <translation>%1 已有单位，没有动它。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的岗位不能做这件事。</translation>
    </message>
    <message>
        <source>The office&apos;s server cannot be reached. What you typed is kept; saving waits.</source>
        <translation>连不上服务器。已填的内容都在，保存要等一等。</translation>
    </message>
    <message>
        <source>This user has been disabled. Ask the administrator.</source>
        <translation>此用户已停用，请找管理员。</translation>
    </message>
    <message>
        <source>Set a password of your own first.</source>
        <translation>请先设自己的密码。</translation>
    </message>
    <message>
        <source>This request key was used for something else. Start the entry anew.</source>
        <translation>这个请求号已用于别的事，请重新录入。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>还没有人登录。</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>用户名或密码不对。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again after %1.</source>
        <translation>密码错的次数太多，请在 %1 以后再试。</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged. Stop working and restore the last backup.</source>
        <translation>数据文件已损坏。请停止操作，用最近的备份恢复。</translation>
    </message>
    <message>
        <source>The program did not end cleanly last time; the file is being checked. Saving waits a moment.</source>
        <translation>上次没有正常退出，正在检查数据文件，保存稍候。</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Work stopped</source>
        <translation>停工</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>This general contractor is not on file.</source>
        <translation>没有这家总承包单位。</translation>
    </message>
    <message>
        <source>This contractor has another project of the same name.</source>
        <translation>这家总承包单位已有同名项目。</translation>
    </message>
    <message>
        <source>Put a project on file and number it</source>
        <translation>登记项目并编号</translation>
    </message>
    <message>
        <source>Change what is on file about a project</source>
        <translation>更改项目资料</translation>
    </message>
    <message>
        <source>Show a project</source>
        <translation>显示项目</translation>
    </message>
    <message>
        <source>List projects by name, a page at a time</source>
        <translation>按名称分页列出项目</translation>
    </message>
    <message>
        <source>Enter the project&apos;s name as it is on the permit.</source>
        <translation>请按施工许可填项目名称。</translation>
    </message>
    <message>
        <source>The cost cannot be below zero.</source>
        <translation>造价不能小于零。</translation>
    </message>
    <message>
        <source>The labour cost cannot be below zero.</source>
        <translation>人工费不能小于零。</translation>
    </message>
    <message>
        <source>The labour cost is a part of the cost: at most %1; it is %2.</source>
        <translation>人工费含在造价之内：最多 %1，现在 %2。</translation>
    </message>
    <message>
        <source>Without the cost no deposit can be computed.</source>
        <translation>没有造价就算不出保证金。</translation>
    </message>
    <message>
        <source>Without the labour cost the two bases of the deposit cannot be compared.</source>
        <translation>没有人工费就无法对照两种算法。</translation>
    </message>
    <message>
        <source>Enter how many workers the contractor declares: at least 1.</source>
        <translation>请填申报人数，至少 1 人。</translation>
    </message>
    <message>
        <source>At most %1 workers can be declared; entered are %2.</source>
        <translation>申报人数最多 %1，现在 %2。</translation>
    </message>
    <message>
        <source>The floor area cannot be below zero.</source>
        <translation>建筑面积不能小于零。</translation>
    </message>
    <message>
        <source>The project must end on %1 or later; it ends on %2.</source>
        <translation>项目应止于 %1 或以后，现在止于 %2。</translation>
    </message>
    <message>
        <source>The county it lies in is open.</source>
        <translation>所在区县还没填。</translation>
    </message>
    <message>
        <source>A division code has 6 digits; it is “%1”.</source>
        <translation>区划代码应为 6 位，现在是“%1”。</translation>
    </message>
    <message>
        <source>No list knows the division %1. Check it.</source>
        <translation>区划表中没有 %1，请核对。</translation>
    </message>
    <message>
        <source>Choose the general contractor: it is liable.</source>
        <translation>请选总承包单位，由它负责。</translation>
    </message>
    <message>
        <source>No kind of project has the code “%1”. Choose one of the list.</source>
        <translation>没有代码为“%1”的工程类别，请从列表中选。</translation>
    </message>
    <message>
        <source>%1 is closed down.</source>
        <translation>%1已注销。</translation>
    </message>
    <message>
        <source>%1 is a labour dispatching company and cannot be general contractor.</source>
        <translation>%1是劳务派遣公司，不能作总承包单位。</translation>
    </message>
    <message>
        <source>%1 is on file as “%2”, not as general contractor.</source>
        <translation>%1登记为“%2”，不是总承包单位。</translation>
    </message>
    <message>
        <source>The rule “%1” is missing from the rule table for this day.</source>
        <translation>规则表中缺这一天的“%1”。</translation>
    </message>
    <message>
        <source>There is no office at %1.</source>
        <translation>%1 没有单位数据。</translation>
    </message>
    <message>
        <source>The office at %1 cannot be reached.</source>
        <translation>连不上 %1。</translation>
    </message>
    <message>
        <source>This number has just been registered at another desk. Look it up again.</source>
        <translation>这个号码刚在别的窗口登记，请重新查一下。</translation>
    </message>
    <message>
        <source>A company with this credit code is on file already.</source>
        <translation>已有企业用这个信用代码。</translation>
    </message>
    <message>
        <source>A company with this organisation code is on file already.</source>
        <translation>已有企业用这个组织机构代码。</translation>
    </message>
    <message>
        <source>The worker is on another site. Move him, or give a reason for the overlap.</source>
        <translation>工人在别的工地。请换项目，或写明同时在两处的理由。</translation>
    </message>
    <message>
        <source>The worker has a valid card already; one person, one card.</source>
        <translation>工人已有有效卡；一人一卡。</translation>
    </message>
    <message>
        <source>There is a user with this login already.</source>
        <translation>已有这个用户名。</translation>
    </message>
    <message>
        <source>The company has a team of this name already.</source>
        <translation>这家企业已有同名班组。</translation>
    </message>
    <message>
        <source>Another desk has just written the same. Look it up again.</source>
        <translation>别的窗口刚写过同样的内容，请重新查一下。</translation>
    </message>
    <message>
        <source>A value is missing or not allowed here (%1).</source>
        <translation>有一项缺填或不允许（%1）。</translation>
    </message>
    <message>
        <source>This is kept as it was written and cannot be changed or deleted.</source>
        <translation>这是留存的记录，不能更改或删除。</translation>
    </message>
    <message>
        <source>Another desk is saving just now. Nothing was lost; please try again.</source>
        <translation>别的窗口正在保存，内容没有丢，请再试一次。</translation>
    </message>
    <message>
        <source>The database does not allow you to do this.</source>
        <translation>数据库不允许您做这件事。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>磁盘已满，没有保存。请腾出空间再试。</translation>
    </message>
    <message>
        <source>The database refused (code %1). Nothing was saved.</source>
        <translation>数据库拒绝（代码 %1），没有保存。</translation>
    </message>
    <message>
        <source>There is no office here yet. Create one first.</source>
        <translation>这里还没有单位，请先建立。</translation>
    </message>
    <message>
        <source>This office was made by a newer program (its data are of version %1, this program knows %2). Install the newer program; nothing was changed.</source>
        <translation>这个单位由较新的程序建立（数据版本 %1，本程序只到 %2）。请安装新程序；数据没有动。</translation>
    </message>
    <message>
        <source>The office&apos;s data are of version %1, this program wants %2. The administrator must upgrade them first: shimingctl upgrade.</source>
        <translation>单位数据是版本 %1，本程序要求 %2。请管理员先升级：shimingctl upgrade。</translation>
    </message>
    <message>
        <source>The office must be a file, or an address like postgresql://server/database.</source>
        <translation>单位应为一个文件，或 postgresql://服务器/数据库 这样的地址。</translation>
    </message>
    <message>
        <source>A login must begin with a letter and have 2 to 31 lower-case letters, digits, dots or hyphens.</source>
        <translation>用户名应以字母开头，2 至 31 个小写字母、数字、点或连字符。</translation>
    </message>
    <message>
        <source>Give the user at least one role.</source>
        <translation>请至少给用户一个岗位。</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>没有“%1”这个岗位。</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>没有用户“%1”。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else administrator first.</source>
        <translation>这是最后一名管理员，请先让别人任管理员。</translation>
    </message>
    <message>
        <source>Enter the user&apos;s name.</source>
        <translation>请填用户的姓名。</translation>
    </message>
    <message>
        <source>The new password is the old one. Choose another.</source>
        <translation>新密码与原密码相同，请换一个。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>现在的密码不对。</translation>
    </message>
    <message>
        <source>List the users and their roles</source>
        <translation>列出用户及其岗位</translation>
    </message>
    <message>
        <source>Add a user with a first password that he must change</source>
        <translation>添加用户，给初始密码，首次登录须更改</translation>
    </message>
    <message>
        <source>Disable a user, or enable him again</source>
        <translation>停用或恢复用户</translation>
    </message>
    <message>
        <source>Set a user&apos;s roles</source>
        <translation>设定用户的岗位</translation>
    </message>
    <message>
        <source>Give a user a new first password</source>
        <translation>给用户新的初始密码</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>更改自己的密码</translation>
    </message>
    <message>
        <source>The password could not be prepared.</source>
        <translation>密码没能处理好。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Wage account</source>
        <translation>工资账户</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>工伤</translation>
    </message>
    <message>
        <source>Major illness</source>
        <translation>大病</translation>
    </message>
    <message>
        <source>Bus and park</source>
        <translation>公交和公园</translation>
    </message>
    <message>
        <source>He was not registered yet on that day.</source>
        <translation>那天他还没有登记。</translation>
    </message>
    <message>
        <source>No project on that day: he cannot clock in.</source>
        <translation>这天没有项目，不能打卡。</translation>
    </message>
    <message>
        <source>The contract with %1 goes on, and with it the minimum wage; without a project the account rests.</source>
        <translation>与%1的合同还在，最低工资照付；没有项目，账户暂不用。</translation>
    </message>
    <message>
        <source>No employer on that day: the account rests.</source>
        <translation>这天没有雇主，账户停用。</translation>
    </message>
    <message>
        <source>No card yet: the site writes his days down.</source>
        <translation>还没有卡，由工地记工。</translation>
    </message>
    <message>
        <source>No card yet: wages are paid another way, with a receipt.</source>
        <translation>还没有卡，工资用别的办法发，要有签收。</translation>
    </message>
    <message>
        <source>The card is not in his hand yet: the site writes his days down.</source>
        <translation>卡还没到手，由工地记工。</translation>
    </message>
    <message>
        <source>The card is not in his hand yet: wages are paid another way, with a receipt.</source>
        <translation>卡还没到手，工资用别的办法发，要有签收。</translation>
    </message>
    <message>
        <source>The card is reported lost: it comes back with the new card.</source>
        <translation>卡已挂失，换了新卡就恢复。</translation>
    </message>
    <message>
        <source>The card is blocked: ask at the office.</source>
        <translation>卡已冻结，请到中心询问。</translation>
    </message>
    <message>
        <source>This card is no longer valid: it comes back with the new card.</source>
        <translation>这张卡已作废，换了新卡就恢复。</translation>
    </message>
    <message>
        <source>Assigned to %1: he clocks in where he works that day.</source>
        <translation>派在%1：当天在哪干就在哪打卡。</translation>
    </message>
    <message>
        <source>Clocks in at %1.</source>
        <translation>在%1打卡。</translation>
    </message>
    <message>
        <source>The employer is %1: wages go to this card.</source>
        <translation>雇主是%1，工资打到这张卡。</translation>
    </message>
    <message>
        <source>A site&apos;s gate saw him that day: that project is liable.</source>
        <translation>那天有工地的闸机刷到他，由那个项目负责。</translation>
    </message>
    <message>
        <source>The gate of %1 saw him that day: it is liable.</source>
        <translation>那天%1的闸机刷到他，由它负责。</translation>
    </message>
    <message>
        <source>He was not registered yet on that day: no project is liable.</source>
        <translation>那天他还没有登记，没有项目负责。</translation>
    </message>
    <message>
        <source>The contract with %1 goes on, but he was on no site: no project is liable.</source>
        <translation>与%1的合同还在，但不在工地，没有项目负责。</translation>
    </message>
    <message>
        <source>He has come without a job: no project is liable.</source>
        <translation>他还没有找到活，没有项目负责。</translation>
    </message>
    <message>
        <source>On no site that day: no project is liable.</source>
        <translation>那天不在任何工地，没有项目负责。</translation>
    </message>
    <message>
        <source>Between two assignments: no project is liable.</source>
        <translation>两次派工之间，没有项目负责。</translation>
    </message>
    <message>
        <source>Between two assignments: no project is liable, unless a gate saw him.</source>
        <translation>两次派工之间，没有项目负责，除非有闸机刷到他。</translation>
    </message>
    <message>
        <source>Assigned to %1, but registered only later: slips, witnesses or the foreman&apos;s list must show that he worked there.</source>
        <translation>派在%1，但后来才登记：要有工资条、证人或工头的名单证明他在那里干活。</translation>
    </message>
    <message>
        <source>Covered by %1: the gate that saw him decides which, else a supervisor.</source>
        <translation>%1都有份：看哪里的闸机刷到他，刷不到由主管定。</translation>
    </message>
    <message>
        <source>The deposit of %1 is liable, from this day on.</source>
        <translation>由%1保证金负责，从这天起。</translation>
    </message>
    <message>
        <source>The deposit of %1 is liable.</source>
        <translation>由%1保证金负责。</translation>
    </message>
    <message>
        <source>He was not registered yet on that day: nothing can be claimed.</source>
        <translation>那天他还没有登记，不能报。</translation>
    </message>
    <message>
        <source>On no site that day: nothing can be claimed.</source>
        <translation>那天不在任何工地，不能报。</translation>
    </message>
    <message>
        <source>On a site that day: treatment can be claimed.</source>
        <translation>那天有用工，看病可以报。</translation>
    </message>
    <message>
        <source>Works while the card is valid, with or without a job.</source>
        <translation>卡有效就能用，不看用工。</translation>
    </message>
    <message>
        <source>He has no card on that day.</source>
        <translation>那天他没有卡。</translation>
    </message>
    <message>
        <source>Works as soon as the card is in his hand.</source>
        <translation>卡到手就能用。</translation>
    </message>
    <message>
        <source>Today you are on no site: only bus and park remain. The contract with %1 goes on, and with it the minimum wage.</source>
        <translation>今天你不在任何工地，只能坐公交、进公园。与%1的合同还在，最低工资照付。</translation>
    </message>
    <message>
        <source>On %1 you are on no site: only bus and park remain. The contract with %2 goes on, and with it the minimum wage.</source>
        <translation>%1你不在任何工地，只能坐公交、进公园。与%2的合同还在，最低工资照付。</translation>
    </message>
    <message>
        <source>Today you are on no site: only bus and park remain.</source>
        <translation>今天你不在任何工地，只能坐公交、进公园。</translation>
    </message>
    <message>
        <source>On %1 you are on no site: only bus and park remain.</source>
        <translation>%1你不在任何工地，只能坐公交、进公园。</translation>
    </message>
    <message>
        <source>Today you are on no site: injury and illness are not covered. Bus and park come with the card.</source>
        <translation>今天你不在任何工地，工伤和大病没有保障。公交和公园等卡到手就能用。</translation>
    </message>
    <message>
        <source>On %1 you are on no site: injury and illness are not covered. Bus and park come with the card.</source>
        <translation>%1你不在任何工地，工伤和大病没有保障。公交和公园等卡到手就能用。</translation>
    </message>
    <message>
        <source>Today you are on no site and have no valid card: none of the five holds. You can still bring a complaint.</source>
        <translation>今天你不在任何工地，也没有有效卡，五项都没有。有事仍可以来投诉。</translation>
    </message>
    <message>
        <source>On %1 you are on no site and have no valid card: none of the five holds. You can still bring a complaint.</source>
        <translation>%1你不在任何工地，也没有有效卡，五项都没有。有事仍可以来投诉。</translation>
    </message>
    <message>
        <source>From today you are covered for injury while working at %1. Your Citizen Card goes on; no new one is needed.</source>
        <translation>从今天起，你在%1干活受工伤保障。原来的市民卡继续用，不用重办。</translation>
    </message>
    <message>
        <source>From %1 you are covered for injury while working at %2. Your Citizen Card goes on; no new one is needed.</source>
        <translation>从%1起，你在%2干活受工伤保障。原来的市民卡继续用，不用重办。</translation>
    </message>
    <message>
        <source>From today you are covered for injury while working at %1, without waiting for the card.</source>
        <translation>从今天起，你在%1干活受工伤保障，不用等卡。</translation>
    </message>
    <message>
        <source>From %1 you are covered for injury while working at %2, without waiting for the card.</source>
        <translation>从%1起，你在%2干活受工伤保障，不用等卡。</translation>
    </message>
    <message>
        <source>Today you have all five. Injury cover rests on registration and assignment, not on whether the card is in your hand.</source>
        <translation>今天五项都有。工伤看登记和派工，不看卡到没到手。</translation>
    </message>
    <message>
        <source>On %1 you have all five. Injury cover rests on registration and assignment, not on whether the card is in your hand.</source>
        <translation>%1五项都有。工伤看登记和派工，不看卡到没到手。</translation>
    </message>
    <message>
        <source>Today injury and illness are covered. The card is reported lost: the other three come back with the new one.</source>
        <translation>今天工伤和大病有保障。卡已挂失，另外三项换了新卡就恢复。</translation>
    </message>
    <message>
        <source>On %1 injury and illness are covered. The card is reported lost: the other three come back with the new one.</source>
        <translation>%1工伤和大病有保障。卡已挂失，另外三项换了新卡就恢复。</translation>
    </message>
    <message>
        <source>Today injury and illness are covered. The card is not valid: ask at the office for the other three.</source>
        <translation>今天工伤和大病有保障。卡已失效，另外三项请到中心询问。</translation>
    </message>
    <message>
        <source>On %1 injury and illness are covered. The card is not valid: ask at the office for the other three.</source>
        <translation>%1工伤和大病有保障。卡已失效，另外三项请到中心询问。</translation>
    </message>
    <message>
        <source>Today injury and illness are covered. Attendance, wage account, bus and park come with the card.</source>
        <translation>今天工伤和大病有保障。考勤、工资账户、公交和公园等卡到手就能用。</translation>
    </message>
    <message>
        <source>On %1 injury and illness are covered. Attendance, wage account, bus and park come with the card.</source>
        <translation>%1工伤和大病有保障。考勤、工资账户、公交和公园等卡到手就能用。</translation>
    </message>
    <message>
        <source>Today you are not registered yet.</source>
        <translation>今天你还没有登记。</translation>
    </message>
    <message>
        <source>On %1 you were not registered yet.</source>
        <translation>%1你还没有登记。</translation>
    </message>
    <message>
        <source>No project is liable · left %1 on %2, came to %3 on %4</source>
        <translation>没有项目负责 · %1 %2 离场，%3 %4 到场</translation>
    </message>
    <message>
        <source>No project is liable · left %1 on %2</source>
        <translation>没有项目负责 · %1 %2 离场</translation>
    </message>
    <message>
        <source>No project is liable yet · comes to %1 on %2</source>
        <translation>还没有项目负责 · %2 到%1</translation>
    </message>
    <message>
        <source>No project is liable · he has had no assignment</source>
        <translation>没有项目负责 · 他没有派工</translation>
    </message>
    <message>
        <source>%1 is liable · its gate saw him, though no assignment is on file</source>
        <translation>%1负责 · 闸机刷到他，但没有派工记录</translation>
    </message>
    <message>
        <source>%1 are both assigned · the gate that saw him decides, else a supervisor</source>
        <translation>%1都有派工 · 看哪里的闸机刷到他，刷不到由主管定</translation>
    </message>
    <message>
        <source>%1 is liable · only its gate saw him, of %2</source>
        <translation>%1负责 · %2中只有它的闸机刷到他</translation>
    </message>
    <message>
        <source>%1 by the assignment since %2 · registered only on %3, so evidence is wanted</source>
        <translation>%1，按 %2 起的派工 · %3 才登记，要有证据</translation>
    </message>
    <message>
        <source>%1 is liable · assignment since %2</source>
        <translation>%1负责 · %2 起派工</translation>
    </message>
    <message>
        <source>By the number the sex is %1; %2 is entered. Check both against the document.</source>
        <translation>按号码应为%1，现在填的是%2，请对照证件核对两项。</translation>
    </message>
    <message>
        <source>By the number he was born on %1; %2 is entered. Check both against the document.</source>
        <translation>按号码生于 %1，现在填的是 %2，请对照证件核对两项。</translation>
    </message>
    <message>
        <source>The check character is right.</source>
        <translation>校验位正确。</translation>
    </message>
    <message>
        <source>The list of divisions does not know %1. It may be an old one; look at the document.</source>
        <translation>区划表中没有 %1，可能是老区划，请看一下证件。</translation>
    </message>
    <message>
        <source>The document is either for the long term or until %1. Keep one of them.</source>
        <translation>证件要么长期有效，要么到 %1，只留一个。</translation>
    </message>
    <message>
        <source>The document must end after %1; it ends on %2.</source>
        <translation>证件应止于 %1 以后，现在止于 %2。</translation>
    </message>
    <message>
        <source>The document expired on %1: may be saved; he should renew it.</source>
        <translation>证件已于 %1 过期，可保存，请他换证。</translation>
    </message>
    <message>
        <source>The document cannot begin after today; it begins on %1.</source>
        <translation>证件起日不能晚于今天，现在是 %1。</translation>
    </message>
    <message>
        <source>Enter the name as the document has it.</source>
        <translation>请按证件填姓名。</translation>
    </message>
    <message>
        <source>Enter the birth date.</source>
        <translation>请填出生日期。</translation>
    </message>
    <message>
        <source>The birth date must lie between %1 and today; it is %2.</source>
        <translation>出生日期应在 %1 与今天之间，现在是 %2。</translation>
    </message>
    <message>
        <source>Enter the Hukou address as the document has it.</source>
        <translation>请按证件填户籍地址。</translation>
    </message>
    <message>
        <source>The division code must have 6 digits.</source>
        <translation>区划代码应为 6 位。</translation>
    </message>
    <message>
        <source>This is the number of the labour manager %1. Enter the worker&apos;s own, or leave it open.</source>
        <translation>与劳务负责人%1的号码相同，请填本人号码，没有就空着。</translation>
    </message>
    <message>
        <source>The number can be used.</source>
        <translation>号码可用。</translation>
    </message>
    <message>
        <source>This is his own number. Whom can the office call when something happens to him?</source>
        <translation>这是他自己的号码。出了事，中心打给谁？</translation>
    </message>
    <message>
        <source>Since when in the city must be a year or a month, 2017 or 2017-03; it is %1.</source>
        <translation>来本市应填年或年月，如 2017 或 2017-03，现在是 %1。</translation>
    </message>
    <message>
        <source>He cannot be in the city since %1, which is to come.</source>
        <translation>来本市 %1 还没到。</translation>
    </message>
    <message>
        <source>He was born in %1 and cannot be here since %2.</source>
        <translation>他生于 %1，不可能 %2 来本市。</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose one from it.</source>
        <translation>列表中没有“%1”，请从中选一个。</translation>
    </message>
    <message>
        <source>Choose the sex as the document has it.</source>
        <translation>请按证件选性别。</translation>
    </message>
    <message>
        <source>Age %1: under %2 cannot be registered.</source>
        <translation>%1 岁，未满 %2 岁，不能登记。</translation>
    </message>
    <message>
        <source>Age %1: above %2. May be saved with a reason; enter it.</source>
        <translation>%1 岁，超过 %2 岁。可保存，请写明理由。</translation>
    </message>
    <message>
        <source>Age %1: above %2, saved with the reason.</source>
        <translation>%1 岁，超过 %2 岁，按写明的理由保存。</translation>
    </message>
    <message>
        <source>Row %1 of this list has the same number.</source>
        <translation>本表第 %1 行号码相同。</translation>
    </message>
    <message>
        <source>Row %1 of this list is like him. Register one of them, then decide on the other.</source>
        <translation>本表第 %1 行与他相近。请先登记一个，再定另一个。</translation>
    </message>
    <message>
        <source>If it is the person on file, register his return instead: one person has one registration.</source>
        <translation>如果就是库里的人，请办返岗：一人只有一个登记。</translation>
    </message>
    <message>
        <source>%1, registration %2, is like him. Say whether it is the same person, and why not.</source>
        <translation>%1（登记号 %2）与他相近。请说是不是同一个人，不是请写明理由。</translation>
    </message>
    <message>
        <source>This number is registered already: registration %1. Open that record and register his return.</source>
        <translation>这个号码已登记：登记号 %1。请打开档案办返岗。</translation>
    </message>
    <message>
        <source>This worker is not on file.</source>
        <translation>没有这名工人。</translation>
    </message>
    <message>
        <source>The answers do not fit the record that is open. Open the one that is he.</source>
        <translation>回答与打开的档案对不上，请打开他本人的档案。</translation>
    </message>
    <message>
        <source>The record was changed at another desk just now. Look at it again.</source>
        <translation>档案刚在别的窗口改过，请再看一下。</translation>
    </message>
    <message>
        <source>There is no receipt of this number for the worker.</source>
        <translation>这名工人没有这个受理号。</translation>
    </message>
    <message>
        <source>Only a visit of today can be withdrawn. Correct the record instead.</source>
        <translation>只能撤回今天的登记。以前的请办信息更正。</translation>
    </message>
    <message>
        <source>This visit has been withdrawn already.</source>
        <translation>这次登记已经撤回。</translation>
    </message>
    <message>
        <source>Say why the visit is withdrawn.</source>
        <translation>请写明为什么撤回。</translation>
    </message>
    <message>
        <source>Says whether a person is on file already, or is like somebody who is</source>
        <translation>查一个人是否已登记，或与谁相近</translation>
    </message>
    <message>
        <source>Finds workers, projects and companies by any scrap: number or its tail, phone, name or a part, pinyin, initials</source>
        <translation>按任意线索查工人、项目和企业：证件号或尾号、手机、姓名或其中几个字、拼音、首字母</translation>
    </message>
    <message>
        <source>Lists workers page by page, with filters</source>
        <translation>按条件分页列出工人</translation>
    </message>
    <message>
        <source>Counts the workers that the filters leave</source>
        <translation>按条件统计工人数</translation>
    </message>
    <message>
        <source>Numbers in full are shown by worker.reveal, which leaves a trace.</source>
        <translation>完整号码请用 worker.reveal 查看，会留痕。</translation>
    </message>
    <message>
        <source>This photo is not on file.</source>
        <translation>没有这张照片。</translation>
    </message>
    <message>
        <source>Registers a worker by his real name, with or without a job</source>
        <translation>实名登记工人，有没有活都可以</translation>
    </message>
    <message>
        <source>Registers that a worker on file has come again: new work, new contract, data read anew</source>
        <translation>登记库里的工人返岗：新派工、新合同、更新资料</translation>
    </message>
    <message>
        <source>Takes back a visit of today that was entered by mistake</source>
        <translation>撤回今天误办的登记</translation>
    </message>
    <message>
        <source>Records that the worker was told of his registration</source>
        <translation>记录已告知工人本人</translation>
    </message>
    <message>
        <source>Shows a worker&apos;s record and what he has on a day, numbers masked</source>
        <translation>显示工人档案和某日的五项功能，号码遮住</translation>
    </message>
    <message>
        <source>Shows a worker&apos;s record with numbers in full; leaves a trace</source>
        <translation>显示工人档案，号码完整；留痕</translation>
    </message>
    <message>
        <source>Lists what was changed about a worker, when and by whom</source>
        <translation>列出工人资料的改动：何时、何人</translation>
    </message>
    <message>
        <source>Reads a photo</source>
        <translation>读取照片</translation>
    </message>
    <message>
        <source>Reads what is printed on the slip of a visit</source>
        <translation>读取登记凭条的内容</translation>
    </message>
    <message>
        <source>On %1 he was under %2. Correct the first day on the site.</source>
        <translation>%1 他未满 %2 岁，请改到场日期。</translation>
    </message>
    <message>
        <source>%1 months in full</source>
        <translation>满 %1 个月</translation>
    </message>
    <message>
        <source>A contract has an employer. Choose the company that signs it.</source>
        <translation>合同要有雇主，请选签合同的企业。</translation>
    </message>
    <message>
        <source>The photo must have %1 KB at most; it has %2. Take it again or let the program shrink it.</source>
        <translation>照片最大 %1 KB，现在 %2 KB。请重拍，或让程序缩小。</translation>
    </message>
    <message>
        <source>The photo is not a whole JPEG picture. Choose another file.</source>
        <translation>这不是完整的 JPEG 照片，请换一个文件。</translation>
    </message>
    <message>
        <source>Say in a few words why it is not the same person.</source>
        <translation>请写几个字，说明为什么不是同一个人。</translation>
    </message>
    <message>
        <source>The worker does not know yet. Only his presence, his signature or a call to him counts; he stays on the list.</source>
        <translation>本人还不知道。只有本人在场、签字或回电才算告知；先列入未告知名单。</translation>
    </message>
    <message>
        <source>This number is not the one on file. Another number is a correction: a supervisor must approve it.</source>
        <translation>与登记的号码不同。改号码要办信息更正，由主管批准。</translation>
    </message>
    <message>
        <source>On file he is %1. Another name is a correction: a supervisor must approve it.</source>
        <translation>登记的姓名是%1。改姓名要办信息更正，由主管批准。</translation>
    </message>
    <message>
        <source>On file he was born on %1. Another day is a correction: a supervisor must approve it.</source>
        <translation>登记的生日是 %1。改生日要办信息更正，由主管批准。</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a JPEG or PNG file.</source>
        <translation>这个文件不是能读的照片，请选 JPEG 或 PNG 文件。</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off while copying. Copy it again or take a new one.</source>
        <translation>照片损坏或没有拷贝完整，请重新拷贝或重拍一张。</translation>
    </message>
    <message>
        <source>The file must have at most %1 MB; it has %2 MB. Choose a smaller picture.</source>
        <translation>照片文件应不超过 %1 MB，现在 %2 MB，请换一张小的。</translation>
    </message>
    <message>
        <source>The picture must have at most %1 million pixels; it has %2 × %3 (%4 million). Choose a smaller one.</source>
        <translation>照片应不超过 %1 百万像素，现在 %2 × %3（%4 百万），请换一张小的。</translation>
    </message>
    <message>
        <source>The picture cannot be made smaller than %1 KB. Take it before a plain wall.</source>
        <translation>照片压不到 %1 KB 以内，请在素色墙前重拍。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>打不开文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as 20261125 or 1125.</source>
        <translation>“%1”不是日期，可填 20261125 或 1125。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type it as 320 or 3.2万.</source>
        <translation>“%1”不是金额，可填 320 或 3.2万。</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1必填。</translation>
    </message>
    <message>
        <source>The check character does not fit. Some codes of 2015 are so; compare it with the licence.</source>
        <translation>校验位不符。2015 年有些代码就是这样，请与执照核对。</translation>
    </message>
    <message>
        <source>Counts who is on file, under contract, on site, and registered today</source>
        <translation>统计曾登记、有合同、在场和今日登记的人数</translation>
    </message>
    <message>
        <source>Counts the cards on their way by the day they are promised for</source>
        <translation>按承诺到期日统计在制的卡</translation>
    </message>
    <message>
        <source>Lists who was served at this desk today</source>
        <translation>列出本窗口今日已办人员</translation>
    </message>
    <message>
        <source>This is no place in the list. Begin again with its first page.</source>
        <translation>列表中没有这个位置，请从第一页重新开始。</translation>
    </message>
    <message>
        <source>He is in this list twice.</source>
        <translation>此人在名单里出现了两次。</translation>
    </message>
    <message>
        <source>No contract of this work holds on his last day.</source>
        <translation>最后一天没有这份工作的有效合同。</translation>
    </message>
    <message>
        <source>Begins on %1 beside the work he has.</source>
        <translation>%1 起到岗，与现有工作并行。</translation>
    </message>
    <message>
        <source>%1 ends on %2; the new project is liable from %3.</source>
        <translation>%1 到 %2 为止；自 %3 起由新项目负责。</translation>
    </message>
    <message>
        <source>Choose at least one worker.</source>
        <translation>请至少选一人。</translation>
    </message>
    <message>
        <source>Enter the last day of work on the project.</source>
        <translation>请填项目的最后一个工作日。</translation>
    </message>
    <message>
        <source>A worker began on %1, after that day. Choose a later day, or correct his first day.</source>
        <translation>有人 %1 才到岗，晚于这一天。请选晚一些的日子，或更正他的到岗日。</translation>
    </message>
    <message>
        <source>Records that a worker has left his project</source>
        <translation>登记工人离场</translation>
    </message>
    <message>
        <source>Moves a worker to another project in one step</source>
        <translation>工人一次换到别的项目</translation>
    </message>
    <message>
        <source>Lists a crew and what moving or leaving would do to each</source>
        <translation>列出一批人，以及换项目或离场对每人的结果</translation>
    </message>
    <message>
        <source>Moves a crew to another project in one step</source>
        <translation>整批人一次换到别的项目</translation>
    </message>
    <message>
        <source>Records that a crew has left its project</source>
        <translation>登记整批人离场</translation>
    </message>
    <message>
        <source>Completes a project and ends the assignments on it</source>
        <translation>项目竣工，并结束其全部在岗</translation>
    </message>
    <message>
        <source>Say why he leaves.</source>
        <translation>请说明离场原因。</translation>
    </message>
    <message>
        <source>The reason may have %1 characters; it has %2.</source>
        <translation>原因最多 %1 字，现在 %2 字。</translation>
    </message>
    <message>
        <source>“%1” is the program&apos;s own word. Say it in others.</source>
        <translation>“%1”是程序自用的词，请换个说法。</translation>
    </message>
    <message>
        <source>He left %1 days ago: both days stay visible, the last day and the day of entry.</source>
        <translation>离场已过 %1 天：最后一天与录入日都会显示。</translation>
    </message>
    <message>
        <source>Name the crew: a project, a company, a labour manager, a team or workers.</source>
        <translation>请指明是哪些人：项目、企业、劳务负责人、班组或工人。</translation>
    </message>
    <message>
        <source>He is on %1 projects at once. Say which one he leaves.</source>
        <translation>他同时在 %1 个项目上，请说明离开哪一个。</translation>
    </message>
    <message>
        <source>He is on no project at present.</source>
        <translation>他目前不在任何项目上。</translation>
    </message>
    <message>
        <source>%1 workers are still assigned to it. Complete the project by its own step, which ends their assignments too.</source>
        <translation>还有 %1 人在岗。请用“竣工”这一步，同时结束他们的在岗。</translation>
    </message>
    <message>
        <source>%1 is completed already.</source>
        <translation>%1 已经竣工。</translation>
    </message>
    <message>
        <source>%1 ends on %2; it is not liable for him after that.</source>
        <translation>%1 到 %2 为止；此后不再由它负责。</translation>
    </message>
    <message>
        <source>This attachment is not on file.</source>
        <translation>没有这份附件。</translation>
    </message>
    <message>
        <source>The file %1 is not what was handed in: its content was altered. Tell the administrator.</source>
        <translation>文件 %1 与提交时不符，内容被改动过，请告知管理员。</translation>
    </message>
    <message>
        <source>Reads a file that was handed in as proof; leaves a trace</source>
        <translation>调阅证明材料，留痕</translation>
    </message>
    <message>
        <source>At most %1 files can be attached; there are %2.</source>
        <translation>附件最多 %1 份，现在 %2 份。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another.</source>
        <translation>文件 %1 是空的，请另选。</translation>
    </message>
    <message>
        <source>The file %1 has %2 MB; %3 MB are the most. Scan it smaller.</source>
        <translation>文件 %1 有 %2 MB，最大 %3 MB，请调低扫描精度。</translation>
    </message>
    <message>
        <source>The file %1 is no picture (JPEG, PNG) and no PDF. Scan or photograph the paper.</source>
        <translation>文件 %1 不是图片（JPEG、PNG）也不是 PDF，请扫描或拍照后再附。</translation>
    </message>
    <message>
        <source>The file %1 is attached twice. Take one away.</source>
        <translation>文件 %1 附了两次，请去掉一份。</translation>
    </message>
    <message>
        <source>This contract is not on file.</source>
        <translation>没有这份合同。</translation>
    </message>
    <message>
        <source>This belongs to another worker.</source>
        <translation>这条记录属于另一个工人。</translation>
    </message>
    <message>
        <source>Registration %1 has this number. If they are one person, merge the two; if they are two, say so and attach the proof.</source>
        <translation>登记号 %1 已是这个号码。如是同一人，请合并；如确是两个人，请注明并附证明。</translation>
    </message>
    <message>
        <source>Correction %1 of this record waits for a supervisor. Let it be decided, or take it back, first.</source>
        <translation>这条记录的更正 %1 正在等主管审批，请先审批或撤回。</translation>
    </message>
    <message>
        <source>Nobody has this number. Register him as usual, without a supervisor.</source>
        <translation>这个号码没有人登记过，按正常登记即可，不须主管审批。</translation>
    </message>
    <message>
        <source>This correction is not on file.</source>
        <translation>没有这件更正。</translation>
    </message>
    <message>
        <source>Correction %1 was decided already, by %2. Read it again.</source>
        <translation>更正 %1 已由 %2 处理，请刷新后再看。</translation>
    </message>
    <message>
        <source>The record was changed since this correction was asked for. Refuse it, and let it be asked for anew.</source>
        <translation>提出更正之后这条记录又有变动，请不批准此件，重新提出。</translation>
    </message>
    <message>
        <source>You asked for this correction yourself. Another supervisor must decide it.</source>
        <translation>这件更正是您自己提出的，须由另一位主管审批。</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>请填不批准的理由。</translation>
    </message>
    <message>
        <source>Only %1, who asked for it, can take it back.</source>
        <translation>只有提出人 %1 可以撤回。</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>没有“%1”这种状态。</translation>
    </message>
    <message>
        <source>Corrects what is on file about a worker; a supervisor approves who he is</source>
        <translation>更正工人的登记内容；姓名、证件号码、出生日期等须主管批准</translation>
    </message>
    <message>
        <source>Asks a supervisor to register a second person with a number on file</source>
        <translation>证件号码已登记、确系另一人时，报主管批准登记</translation>
    </message>
    <message>
        <source>Approves or refuses a correction that another one asked for</source>
        <translation>审批他人提出的更正</translation>
    </message>
    <message>
        <source>Takes back a correction that waits, by who asked for it</source>
        <translation>提出人撤回尚未审批的更正</translation>
    </message>
    <message>
        <source>Lists corrections, of one worker or those that wait</source>
        <translation>列出更正：某个工人的，或待审批的</translation>
    </message>
    <message>
        <source>Shows a correction in full, with its proofs; leaves a trace</source>
        <translation>查看一件更正的全部内容和证明材料，留痕</translation>
    </message>
    <message>
        <source>Nothing differs from what is on file. Change a field first.</source>
        <translation>与登记内容没有差别，请先改动要更正的项目。</translation>
    </message>
    <message>
        <source>Say who asked for it: the worker, the employer, or the office itself.</source>
        <translation>请注明谁提出更正：工人本人、雇主，还是中心自查。</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>请填更正原因。</translation>
    </message>
    <message>
        <source>Attach the proof (a scan or a photo): a supervisor decides on it.</source>
        <translation>请附证明材料（扫描件或照片），供主管审批。</translation>
    </message>
    <message>
        <source>There is a reason for leaving but no last day. Enter the last day, or clear the reason.</source>
        <translation>填了离场原因却没有离场日期，请补上日期或清除原因。</translation>
    </message>
    <message>
        <source>Say why he left on his last day.</source>
        <translation>请填离场原因。</translation>
    </message>
    <message>
        <source>This assignment was taken back: it never held. Register the work anew.</source>
        <translation>这条派工已撤销，从未生效，请重新登记。</translation>
    </message>
    <message>
        <source>The contract cannot have ended before it began.</source>
        <translation>合同终止日期不能早于开始日期。</translation>
    </message>
    <message>
        <source>A correction of this record waits for a supervisor already.</source>
        <translation>这条记录已有一件更正在等主管审批。</translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>没有这份证明。</translation>
    </message>
    <message>
        <source>Letter %1 is void since %2: %3</source>
        <translation>证明 %1 已于 %2 作废：%3</translation>
    </message>
    <message>
        <source>A letter is printed in “zh” or “en”.</source>
        <translation>证明只能用“zh”或“en”打印。</translation>
    </message>
    <message>
        <source>Only %1, who issued it, or a supervisor makes it void.</source>
        <translation>只有经办人 %1 或主管可以作废。</translation>
    </message>
    <message>
        <source>Genuine: this office issued %1 on %2. Compare what it states.</source>
        <translation>真实：%1 由本中心于 %2 出具。请对照所载内容。</translation>
    </message>
    <message>
        <source>Void: %1 of %2 no longer holds. Reason: %3</source>
        <translation>已作废：%2 出具的 %1 不再有效。原因：%3</translation>
    </message>
    <message>
        <source>Not to be relied on: what is kept of %1 is not what was issued. Tell the administrator.</source>
        <translation>不可采信：%1 的存档内容与出具时不符，请告知管理员。</translation>
    </message>
    <message>
        <source>Mistyped: no letter has such a code. Compare it with the paper character by character.</source>
        <translation>输错了：没有这样的核验码，请与纸面逐字核对。</translation>
    </message>
    <message>
        <source>Unknown: this office issued no letter with this code.</source>
        <translation>查无此证：本中心没有出具过这个核验码的证明。</translation>
    </message>
    <message>
        <source>Issues a letter about a worker: proof of registration, employment or cover</source>
        <translation>为工人出具证明：登记、从业或保障</translation>
    </message>
    <message>
        <source>Prints a letter again; each print is counted</source>
        <translation>补打证明，每次打印都计数</translation>
    </message>
    <message>
        <source>Makes a letter void, by who issued it or a supervisor</source>
        <translation>作废证明，由经办人或主管办理</translation>
    </message>
    <message>
        <source>Lists the letters about a worker, or all, newest first</source>
        <translation>列出某工人或全部证明，新的在前</translation>
    </message>
    <message>
        <source>Shows a letter in full, with its prints; leaves a trace</source>
        <translation>完整查看证明及打印记录，留下查看记录</translation>
    </message>
    <message>
        <source>Says whether the office issued the letter with this code, and what it states</source>
        <translation>核验这个核验码的证明是否由本中心出具，并说明所载内容</translation>
    </message>
    <message>
        <source>This may have %1 characters; it has %2.</source>
        <translation>此项最多 %1 个字，现在 %2 个字。</translation>
    </message>
    <message>
        <source>Say what it is to prove: registration, employment, or cover.</source>
        <translation>请选择证明内容：登记、从业或保障。</translation>
    </message>
    <message>
        <source>Say what it is for: hospital, school, police, arbitration, or something else.</source>
        <translation>请选择用途：医院、学校、公安、仲裁或其他。</translation>
    </message>
    <message>
        <source>Say to whom it is addressed.</source>
        <translation>请填写致送单位。</translation>
    </message>
    <message>
        <source>A proof of registration is about the day it is issued; leave the period open.</source>
        <translation>登记证明以出具当日为准，请不要填期间。</translation>
    </message>
    <message>
        <source>The period may end today (%1) at the latest: what comes later is not known.</source>
        <translation>期间最晚到今天（%1），以后的事还不知道。</translation>
    </message>
    <message>
        <source>The first day of the period must not lie after its last (%1).</source>
        <translation>起始日不能晚于截止日（%1）。</translation>
    </message>
    <message>
        <source>A letter is about %1 years at most. Issue one for each part.</source>
        <translation>一份证明最多 %1 年，请分段出具。</translation>
    </message>
    <message>
        <source>Say who asked for it: the worker himself, somebody he authorised, or an authority in writing.</source>
        <translation>请注明谁要求出具：本人、本人授权的人，或机关来函。</translation>
    </message>
    <message>
        <source>Enter which authority asked.</source>
        <translation>请填写来函机关。</translation>
    </message>
    <message>
        <source>Enter who fetches it for him.</source>
        <translation>请填写代领人姓名。</translation>
    </message>
    <message>
        <source>Enter number or date of the authority&apos;s letter.</source>
        <translation>请填写来函文号或日期。</translation>
    </message>
    <message>
        <source>Enter the authorisation he signed, with its date.</source>
        <translation>请填写本人签署的授权书及日期。</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>有保障</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>无保障</translation>
    </message>
    <message>
        <source>evidence wanted</source>
        <translation>要凭据</translation>
    </message>
    <message>
        <source>injury %1</source>
        <translation>工伤%1</translation>
    </message>
    <message>
        <source>illness %1</source>
        <translation>大病%1</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请注明理由。</translation>
    </message>
    <message>
        <source>the person’s data were changed</source>
        <translation>本人信息有改动</translation>
    </message>
    <message>
        <source>%1 visits at the counter</source>
        <translation>到窗口办理 %1 次</translation>
    </message>
    <message>
        <source>%1 notes that he was told</source>
        <translation>告知记录 %1 条</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>照片 %1 张</translation>
    </message>
    <message>
        <source>%1 corrections</source>
        <translation>更正 %1 条</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 份证明</translation>
    </message>
    <message>
        <source>the assignment to %1 from %2 on</source>
        <translation>派到 %1 的派工记录（%2 起）</translation>
    </message>
    <message>
        <source>the contract with %1 from %2 on</source>
        <translation>与 %1 的合同（%2 起）</translation>
    </message>
    <message>
        <source>the Citizen Card asked for on %1 is now: %2</source>
        <translation>%1 申领的市民卡现为：%2</translation>
    </message>
    <message>
        <source>merge %1 came after it</source>
        <translation>之后又有合并 %1</translation>
    </message>
    <message>
        <source>Merge %1 came after it. Take that apart first.</source>
        <translation>之后又有合并 %1，请先拆开那一次。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Merge %1 cannot be taken apart any more. Since then there is something new: %2.</source>
        <translation>合并 %1 不能再拆开：合并之后已有新的内容：%2。</translation>
    </message>
    <message>
        <source>This merge is not on file.</source>
        <translation>没有这次合并的记录。</translation>
    </message>
    <message>
        <source>Merge %1 was taken apart already, by %2.</source>
        <translation>合并 %1 已由 %2 拆开。</translation>
    </message>
    <message>
        <source>Shows two registrations side by side and what merging them does; leaves a trace</source>
        <translation>对照两份登记并显示合并后的结果；留有痕迹</translation>
    </message>
    <message>
        <source>Merges two registrations of one person; the number that goes still finds him</source>
        <translation>合并同一个人的两份登记；作废的登记号仍能查到本人</translation>
    </message>
    <message>
        <source>Takes a merge apart again, as long as nothing new was built on it</source>
        <translation>拆开一次合并，前提是之后没有新的内容</translation>
    </message>
    <message>
        <source>Lists merges, of one worker or all</source>
        <translation>列出合并记录（某人的或全部）</translation>
    </message>
    <message>
        <source>Shows a merge with the values of both and its proofs; leaves a trace</source>
        <translation>显示一次合并：两份登记的内容和证明；留有痕迹</translation>
    </message>
    <message>
        <source>Assignment: %1, from %2 on</source>
        <translation>派工记录：%1，%2 起</translation>
    </message>
    <message>
        <source>Assignment: %1, %2 to %3</source>
        <translation>派工记录：%1，%2 至 %3</translation>
    </message>
    <message>
        <source>This is one registration. Name the other one as well.</source>
        <translation>这是同一份登记，请指明另一份。</translation>
    </message>
    <message>
        <source>Correction %1 of one of the two waits for a supervisor. Let it be decided, or taken back, first.</source>
        <translation>其中一份登记的更正 %1 还在等主管审批，请先审批或撤回。</translation>
    </message>
    <message>
        <source>%1 receipts</source>
        <translation>凭条 %1 张</translation>
    </message>
    <message>
        <source>Contract with %1 from %2 on</source>
        <translation>与 %1 的合同，%2 起</translation>
    </message>
    <message>
        <source>Citizen Card %1: %2</source>
        <translation>市民卡 %1：%2</translation>
    </message>
    <message>
        <source>Citizen Card %1: %2, becomes %3 (one person, one card)</source>
        <translation>市民卡 %1：%2，改为 %3（一人一卡）</translation>
    </message>
    <message>
        <source>Number %1: both have it, it is one number from now on</source>
        <translation>证件号码 %1：两份都有，今后算一个</translation>
    </message>
    <message>
        <source>Number %1: finds the one that stays</source>
        <translation>证件号码 %1：今后查到保留的登记</translation>
    </message>
    <message>
        <source>At the counter they were said to be two persons: %1</source>
        <translation>窗口曾认定是两个人：%1</translation>
    </message>
    <message>
        <source>A supervisor approved them as two persons with one number. Look at that proof first.</source>
        <translation>主管曾批准他们是同号的两个人，请先看那份证明。</translation>
    </message>
    <message>
        <source>One is registered as a man, the other as a woman.</source>
        <translation>一份登记为男，另一份登记为女。</translation>
    </message>
    <message>
        <source>There is no field “%1” to choose.</source>
        <translation>没有可选的项目“%1”。</translation>
    </message>
    <message>
        <source>Both registrations are on %1 from %2 on.</source>
        <translation>两份登记从 %2 起都在 %1。</translation>
    </message>
    <message>
        <source>Both registrations were on %1 from %2 to %3.</source>
        <translation>两份登记 %2 至 %3 都在 %1。</translation>
    </message>
    <message>
        <source>From %1 on both %2 and %3 are liable; the gate that sees him decides.</source>
        <translation>从 %1 起，%2 和 %3 都列为责任方；以哪个门禁有记录为准。</translation>
    </message>
    <message>
        <source>From %1 to %2 both %3 and %4 are liable; the gate that saw him decides.</source>
        <translation>%1 至 %2，%3 和 %4 都列为责任方；以哪个门禁有记录为准。</translation>
    </message>
    <message>
        <source>%1 and %2 share days from %3 on. Say why: both stay on file, and both are named.</source>
        <translation>%1 和 %2 从 %3 起日期重叠，请写明理由：两段都保留，责任方都列出。</translation>
    </message>
    <message>
        <source>Name, birth date or number differ. Attach the proof that the two are one person.</source>
        <translation>姓名、出生日期或证件号码不一致，请附上证明两份是同一个人的材料。</translation>
    </message>
    <message>
        <source>This card is none of their valid ones.</source>
        <translation>这张卡不是他们的有效卡。</translation>
    </message>
    <message>
        <source>This registration was merged at another desk just now. Look it up again.</source>
        <translation>这份登记刚刚在别的窗口合并了，请重新查一下。</translation>
    </message>
    <message>
        <source>Registration %1 was merged into %2, which is the one that lives. Open %2.</source>
        <translation>登记 %1 已并入 %2，请在 %2 上办理。</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>没有这个批次。</translation>
    </message>
    <message>
        <source>Makes a batch of cards from the queue; each gets its number</source>
        <translation>把排队的卡组成批次，每张给卡号</translation>
    </message>
    <message>
        <source>Adds a card to a batch that has not been printed</source>
        <translation>往还没印的批次里加一张卡</translation>
    </message>
    <message>
        <source>Takes a card out of a batch that has not been printed</source>
        <translation>从还没印的批次里抽出一张卡</translation>
    </message>
    <message>
        <source>Dissolves a batch that has not been printed; its cards wait again</source>
        <translation>解散还没印的批次，卡回到队里</translation>
    </message>
    <message>
        <source>Counts a print of a batch and gives today&apos;s data of its cards</source>
        <translation>记一次打印，给出批次里各卡今天的资料</translation>
    </message>
    <message>
        <source>Reads today&apos;s data and photos of the cards of a batch</source>
        <translation>读批次里各卡今天的资料和照片</translation>
    </message>
    <message>
        <source>Notes what came out of the printer at a place</source>
        <translation>记下某一位印出来的结果</translation>
    </message>
    <message>
        <source>Confirms a printed batch: good ones leave the queue, spoiled ones are made anew</source>
        <translation>确认印过的批次：印好的出队，打坏的重印</translation>
    </message>
    <message>
        <source>Lists the batches, newest first</source>
        <translation>列出批次，最新的在前</translation>
    </message>
    <message>
        <source>Shows a batch with each place</source>
        <translation>看一个批次和每一位</translation>
    </message>
    <message>
        <source>Batch %1 has not been printed yet.</source>
        <translation>批次 %1 还没有印。</translation>
    </message>
    <message>
        <source>Batch %1 has gone to the printer: confirm what came out.</source>
        <translation>批次 %1 已经送去打印：请先确认印得怎样。</translation>
    </message>
    <message>
        <source>Batch %1 was confirmed by %2.</source>
        <translation>批次 %1 已由 %2 确认。</translation>
    </message>
    <message>
        <source>Batch %1 was dissolved by %2.</source>
        <translation>批次 %1 已由 %2 解散。</translation>
    </message>
    <message>
        <source>No card lies at place %1 of this batch.</source>
        <translation>这个批次的第 %1 位没有卡。</translation>
    </message>
    <message>
        <source>Choose the cards of the batch.</source>
        <translation>请选要组成批次的卡。</translation>
    </message>
    <message>
        <source>A batch may have %1 cards; it has %2.</source>
        <translation>一个批次最多 %1 张，这里有 %2 张。</translation>
    </message>
    <message>
        <source>A card stands twice in this batch.</source>
        <translation>同一张卡在这个批次里出现了两次。</translation>
    </message>
    <message>
        <source>The first place may be 1 to %1.</source>
        <translation>起始位可以是 1 到 %1。</translation>
    </message>
    <message>
        <source>There is no card in this batch.</source>
        <translation>这个批次里没有卡。</translation>
    </message>
    <message>
        <source>This cannot be done with card %1: it is “%2”.</source>
        <translation>卡 %1 现在是“%2”，不能这样办。</translation>
    </message>
    <message>
        <source>Card %1 is dead for ever (%2): nothing can be done with it.</source>
        <translation>卡 %1 已经永久作废（%2），什么也不能再办。</translation>
    </message>
    <message>
        <source>Card %1 is in the worker&apos;s own hand.</source>
        <translation>卡 %1 在工人本人手里。</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation>%1 还没有到。</translation>
    </message>
    <message>
        <source>The step before was on %1; this one cannot be earlier.</source>
        <translation>上一步是 %1 办的，这一步不能更早。</translation>
    </message>
    <message>
        <source>there is no photo of him</source>
        <translation>还没有他的照片</translation>
    </message>
    <message>
        <source>his photo cannot be used, take another</source>
        <translation>照片不合格，要重拍</translation>
    </message>
    <message>
        <source>he wants no card</source>
        <translation>他不要卡</translation>
    </message>
    <message>
        <source>it has not been put into the queue</source>
        <translation>还没有排队</translation>
    </message>
    <message>
        <source>Card %1 lies in batch %2 already, made by %3 on %4.</source>
        <translation>卡 %1 已经在批次 %2 里，是 %3 在 %4 组的。</translation>
    </message>
    <message>
        <source>There is no such card.</source>
        <translation>没有这张卡。</translation>
    </message>
    <message>
        <source>There is no such pick-up desk, or it is closed.</source>
        <translation>没有这个取卡处，或者它已停用。</translation>
    </message>
    <message>
        <source>The card of %1 cannot be printed yet: %2.</source>
        <translation>%1 的卡还不能印：%2。</translation>
    </message>
    <message>
        <source>No card was asked for: ask for one.</source>
        <translation>没有申请过卡：给他申请一张。</translation>
    </message>
    <message>
        <source>No photo: let him come and be photographed.</source>
        <translation>没有照片：请他来拍照。</translation>
    </message>
    <message>
        <source>The photo cannot be used: let him come for another.</source>
        <translation>照片不合格：请他来重拍。</translation>
    </message>
    <message>
        <source>He wants no card; he stays registered.</source>
        <translation>他不要卡；登记照样有效。</translation>
    </message>
    <message>
        <source>Being made: in his hand by %1.</source>
        <translation>正在制卡：%1 前到他手里。</translation>
    </message>
    <message>
        <source>Being made; the day is not known yet.</source>
        <translation>正在制卡，日期还定不下来。</translation>
    </message>
    <message>
        <source>Ready at %1: let him come with his document.</source>
        <translation>在%1等他来取：请他带上证件。</translation>
    </message>
    <message>
        <source>%1 has it (list %2): let him hand it out and bring the signature.</source>
        <translation>卡在%1手里（清单 %2）：请发给本人，把签字带回来。</translation>
    </message>
    <message>
        <source>Ready at %1, but he has left: call him.</source>
        <translation>在%1等他来取，但人已离开工地：打电话找他。</translation>
    </message>
    <message>
        <source>%1 has it (list %2), but he no longer works for him: get it back.</source>
        <translation>卡在%1手里（清单 %2），但他已经不归他管：要把卡追回来。</translation>
    </message>
    <message>
        <source>Lost: ask whether he wants another.</source>
        <translation>已挂失：问他要不要补卡。</translation>
    </message>
    <message>
        <source>Blocked: find out why.</source>
        <translation>已停用：查明原因。</translation>
    </message>
    <message>
        <source>Handed back: ask for a new one when he is here again.</source>
        <translation>卡已交回：他再来时重新申请。</translation>
    </message>
    <message>
        <source>There is no such reason: “%1”.</source>
        <translation>没有这样的原因：“%1”。</translation>
    </message>
    <message>
        <source>Lists who is registered and has no card in his own hand, and why</source>
        <translation>列出已登记但卡不在本人手里的人，和原因</translation>
    </message>
    <message>
        <source>Counts who has no card in his own hand, by reason, crew and manager</source>
        <translation>按原因、班组和劳务负责人统计卡不在本人手里的人</translation>
    </message>
    <message>
        <source>%1 has another card by now (%2). Only one is valid.</source>
        <translation>%1 已经另有一张卡（%2），一人只有一张有效。</translation>
    </message>
    <message>
        <source>There is no photo of %1: take one first.</source>
        <translation>还没有%1的照片：请先拍照。</translation>
    </message>
    <message>
        <source>He has a card (%1). One that is lost, worn or blocked is replaced.</source>
        <translation>他已有卡（%1）。丢了、坏了或停用的，办补卡。</translation>
    </message>
    <message>
        <source>Shows a card with every step: who, when, where, why</source>
        <translation>看一张卡和它的每一步：谁、何时、哪里、为什么</translation>
    </message>
    <message>
        <source>Reports a card lost; it is no longer valid</source>
        <translation>挂失，卡随即失效</translation>
    </message>
    <message>
        <source>A lost card is found again; valid if it was not replaced</source>
        <translation>挂失的卡找回来了；没有补过卡的恢复有效</translation>
    </message>
    <message>
        <source>Blocks a card</source>
        <translation>停用一张卡</translation>
    </message>
    <message>
        <source>Takes the block off a card</source>
        <translation>恢复停用的卡</translation>
    </message>
    <message>
        <source>Replaces a lost, worn or wrong card by one with a new number; the old one is dead for ever</source>
        <translation>补卡：丢了、坏了、印错的换新卡号，旧卡永久作废</translation>
    </message>
    <message>
        <source>Takes a card back</source>
        <translation>收回一张卡</translation>
    </message>
    <message>
        <source>Calls off a card that is not yet in work</source>
        <translation>撤销还没开始制的卡</translation>
    </message>
    <message>
        <source>The worker wants no card; he stays registered</source>
        <translation>工人不要卡；登记照样有效</translation>
    </message>
    <message>
        <source>The photo cannot be printed: the card waits for another</source>
        <translation>照片不合格，卡等新照片</translation>
    </message>
    <message>
        <source>What was wanting is there: the card may be printed</source>
        <translation>缺的补齐了，卡可以排队</translation>
    </message>
    <message>
        <source>Asks for a card for a worker who has none</source>
        <translation>给没有卡的工人申请一张</translation>
    </message>
    <message>
        <source>A pick-up desk has a name of 1 to %1 characters.</source>
        <translation>取卡处的名称是 1 到 %1 个字。</translation>
    </message>
    <message>
        <source>There is a pick-up desk “%1” already.</source>
        <translation>已经有取卡处“%1”。</translation>
    </message>
    <message>
        <source>This is the last desk that is open.</source>
        <translation>这是最后一个在用的取卡处，不能停用。</translation>
    </message>
    <message>
        <source>Look at his document first: the card goes to nobody but the worker himself.</source>
        <translation>请先看证件：卡只交给本人。</translation>
    </message>
    <message>
        <source>Name the labour manager of this company who takes them.</source>
        <translation>请写明是这家企业的哪位劳务负责人来领。</translation>
    </message>
    <message>
        <source>No card of a worker of %1 lies at the desk.</source>
        <translation>取卡处没有归%1管的工人的卡。</translation>
    </message>
    <message>
        <source>%1 does not work for %2 now: his card goes to himself, or to who answers for him.</source>
        <translation>%1 现在不归%2管：卡交给本人，或交给管他的劳务负责人。</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>没有这张领卡清单。</translation>
    </message>
    <message>
        <source>Say whether he signed or was called back.</source>
        <translation>请写明是本人签字，还是回访过。</translation>
    </message>
    <message>
        <source>A list has one scan; put its pages into one file.</source>
        <translation>一张清单只收一个扫描件，几页请合成一个文件。</translation>
    </message>
    <message>
        <source>The line of %1 has been noted already.</source>
        <translation>%1 这一行已经记过了。</translation>
    </message>
    <message>
        <source>No such line is open on this list.</source>
        <translation>这张清单上没有这样一行等着签。</translation>
    </message>
    <message>
        <source>Lists the pick-up desks, with the cards that wait there</source>
        <translation>列出取卡处和待取的卡数</translation>
    </message>
    <message>
        <source>Enters a pick-up desk or changes one</source>
        <translation>登记或修改取卡处</translation>
    </message>
    <message>
        <source>Lets cards be fetched at another desk</source>
        <translation>给卡换一个取卡处</translation>
    </message>
    <message>
        <source>Lays out printed cards at the pick-up desk: some, or a whole batch</source>
        <translation>把印好的卡放到取卡处：几张，或整个批次</translation>
    </message>
    <message>
        <source>Hands a card to its worker, whose document was seen</source>
        <translation>看过证件，把卡交给本人</translation>
    </message>
    <message>
        <source>Hands cards to a labour manager against a list to be signed by each worker</source>
        <translation>把卡交给劳务负责人，凭清单由每个工人签字</translation>
    </message>
    <message>
        <source>Notes who signed for his card on a list that came back</source>
        <translation>清单交回后，记下谁签了字</translation>
    </message>
    <message>
        <source>Counts a print of a list of cards handed to a manager</source>
        <translation>记一次领卡清单的打印</translation>
    </message>
    <message>
        <source>Lists what was handed to managers, newest first</source>
        <translation>列出交给劳务负责人的卡，最新的在前</translation>
    </message>
    <message>
        <source>Shows a list of cards handed to a manager</source>
        <translation>看一张领卡清单</translation>
    </message>
    <message>
        <source>Name the first and the last day, in order.</source>
        <translation>请写明起止日期，先起后止。</translation>
    </message>
    <message>
        <source>Nothing of the kind can become of it: “%1”.</source>
        <translation>没有这种结果：“%1”。</translation>
    </message>
    <message>
        <source>Lists the cards that were promised for some days, and what became of each</source>
        <translation>列出某几天应到的卡和结果</translation>
    </message>
    <message>
        <source>The last day comes before the first, or too long after it.</source>
        <translation>截止日早于起始日，或者隔得太久。</translation>
    </message>
    <message>
        <source>Lists the cards that wait to be printed, by time left</source>
        <translation>列出排队等印的卡，按剩余时间</translation>
    </message>
    <message>
        <source>Proposes the next batch: as many as fit on the sheet, by time left</source>
        <translation>按应交日凑满一版</translation>
    </message>
    <message>
        <source>Counts by week which cards were in the worker&apos;s hand in time, and which were not</source>
        <translation>按周统计哪些卡按时到了工人手里，哪些没有</translation>
    </message>
    <message>
        <source>Lists the cards that came after their worker had left</source>
        <translation>列出人走了才到的卡</translation>
    </message>
    <message>
        <source>Lists cards that are ready to be laid out or lie at a pick-up desk</source>
        <translation>列出待摆放和在取卡处待取的卡</translation>
    </message>
    <message>
        <source>This is no Citizen Card: its chip does not know the office&apos;s application.</source>
        <translation>这不是市民卡：芯片里没有本中心的应用。</translation>
    </message>
    <message>
        <source>The chip does not accept this office&apos;s key. It was made elsewhere, or is no longer ours.</source>
        <translation>芯片不认本中心的密钥：不是本中心做的卡，或已不归本中心用。</translation>
    </message>
    <message>
        <source>The chip has locked itself after too many wrong keys. The card is spoiled.</source>
        <translation>密钥错的次数太多，芯片已自锁。此卡打坏。</translation>
    </message>
    <message>
        <source>The chip has no room for what is to be written. It is of another kind.</source>
        <translation>芯片写不下，不是这种卡。</translation>
    </message>
    <message>
        <source>The chip could not keep what was written. The card is spoiled.</source>
        <translation>芯片存不住写入的内容。此卡打坏。</translation>
    </message>
    <message>
        <source>The chip gave an answer that is none. Lay the card on again.</source>
        <translation>芯片的应答不完整，请重新放卡。</translation>
    </message>
    <message>
        <source>The chip refuses this step (status %1).</source>
        <translation>芯片拒绝这一步（状态 %1）。</translation>
    </message>
    <message>
        <source>The office knows no such chip.</source>
        <translation>本中心没有这枚芯片。</translation>
    </message>
    <message>
        <source>The office has no key of chips yet. An administrator makes it.</source>
        <translation>本中心还没有芯片密钥，请管理员先做一把。</translation>
    </message>
    <message>
        <source>There is no card of this number.</source>
        <translation>没有这个号码的卡。</translation>
    </message>
    <message>
        <source>This chip was given up: %1</source>
        <translation>这枚芯片已停用：%1</translation>
    </message>
    <message>
        <source>Begins the chip of a printed card and says what to write on it</source>
        <translation>开始写一张印好的卡的芯片，给出要写的内容</translation>
    </message>
    <message>
        <source>Binds a chip to its card after what was read back; the card is personalised</source>
        <translation>读回核对后把芯片绑定到卡，卡即写好</translation>
    </message>
    <message>
        <source>Gives up the chip of a card, for good</source>
        <translation>停用一张卡的芯片，不再恢复</translation>
    </message>
    <message>
        <source>Says whose chip this is, and whether the office agrees with what it says</source>
        <translation>说明芯片是谁的，和登记是否一致</translation>
    </message>
    <message>
        <source>Lists the keys of the chips and the desks that can open them</source>
        <translation>列出芯片密钥和能打开它们的窗口</translation>
    </message>
    <message>
        <source>The service of the card readers (pcscd) does not run. Have it started.</source>
        <translation>读卡器服务（pcscd）没有运行，请找人启动。</translation>
    </message>
    <message>
        <source>There is no card reader. Plug it in, or plug it in again.</source>
        <translation>没有读卡器。请插上，或拔下重插。</translation>
    </message>
    <message>
        <source>The card was taken away too early. Lay it on again; what was begun will be finished.</source>
        <translation>卡拿开得太早。请重新放上，没做完的会接着做完。</translation>
    </message>
    <message>
        <source>The card does not answer. Turn it over and lay it on again; if that does not help, the chip is broken.</source>
        <translation>卡没有反应。请翻面重放；还不行，就是芯片坏了。</translation>
    </message>
    <message>
        <source>There is no card on the reader. Lay it on.</source>
        <translation>读卡器上没有卡，请放上。</translation>
    </message>
    <message>
        <source>Another program uses the card reader. Close it and try again.</source>
        <translation>读卡器正被别的程序占用。请关掉那个程序再试。</translation>
    </message>
    <message>
        <source>The card reader reports the fault %1. Unplug it, plug it in again.</source>
        <translation>读卡器报错 %1。请拔下重插。</translation>
    </message>
    <message>
        <source>There is no card reader “%1”. There are: %2</source>
        <translation>没有读卡器“%1”。现有：%2</translation>
    </message>
    <message>
        <source>There are several card readers; say which: %1</source>
        <translation>有几个读卡器，请指明用哪个：%1</translation>
    </message>
    <message>
        <source>The chip holds no complete record.</source>
        <translation>芯片里没有完整的记录。</translation>
    </message>
    <message>
        <source>The name is too long for the chip.</source>
        <translation>姓名太长，芯片写不下。</translation>
    </message>
    <message>
        <source>The key of the chips is none.</source>
        <translation>芯片密钥无效。</translation>
    </message>
    <message>
        <source>This chip belongs to card %1. Lay card %2 on.</source>
        <translation>这枚芯片是卡 %1 的。请放卡 %2。</translation>
    </message>
    <message>
        <source>The chip has no unique number; it is of another kind.</source>
        <translation>芯片没有唯一编号，不是这种卡。</translation>
    </message>
    <message>
        <source>The chip shows another number each time; it is of a kind the office cannot bind.</source>
        <translation>芯片每次报的编号都不同，这种卡不能绑定。</translation>
    </message>
    <message>
        <source>Card %1 is dead (%2); its chip is not written.</source>
        <translation>卡 %1 已作废（%2），不再写芯片。</translation>
    </message>
    <message>
        <source>Card %1 was begun on another chip. Lay that one on, or give it up with a reason.</source>
        <translation>卡 %1 已在另一枚芯片上写过。请放那一枚，或写明原因停用它。</translation>
    </message>
    <message>
        <source>Card %1 is not printed (%2); only a printed card is written.</source>
        <translation>卡 %1 还没印好或已过这一步（%2）；只有印好的卡才写芯片。</translation>
    </message>
    <message>
        <source>The chip was changed at another desk. Lay the card on again.</source>
        <translation>别的窗口动过这枚芯片，请重新放卡。</translation>
    </message>
    <message>
        <source>The chip of card %1 is not being written.</source>
        <translation>卡 %1 的芯片不在写入中。</translation>
    </message>
    <message>
        <source>This is not the chip that was begun for card %1.</source>
        <translation>这不是为卡 %1 写的那枚芯片。</translation>
    </message>
    <message>
        <source>The chip does not say what was to be written on it.</source>
        <translation>芯片里的内容和该写的不一样。</translation>
    </message>
    <message>
        <source>Say why the chip is given up.</source>
        <translation>请写明停用芯片的原因。</translation>
    </message>
    <message>
        <source>This is card %1 of %2; chip and office agree.</source>
        <translation>这是 %2 的卡 %1，芯片和登记一致。</translation>
    </message>
    <message>
        <source>This was card %1 of %2. It no longer counts: %3</source>
        <translation>这是 %2 原来的卡 %1，已不能用：%3</translation>
    </message>
    <message>
        <source>The chip of card %1 of %2 is half written. Lay it on where cards are made.</source>
        <translation>%2 的卡 %1 芯片只写了一半，请拿到制卡处放上接着写完。</translation>
    </message>
    <message>
        <source>Not to be relied on: the chip of card %1 says something else than the office wrote. Keep the card and tell a supervisor.</source>
        <translation>不可信：卡 %1 的芯片内容和本中心写的不一样。请留下此卡，报告主管。</translation>
    </message>
    <message>
        <source>This office has written no such chip.</source>
        <translation>本中心没有写过这枚芯片。</translation>
    </message>
    <message>
        <source>The next key of the chips has the number %1; 0 is the one that cards are delivered with, once.</source>
        <translation>下一把芯片密钥编号是 %1；0 是空白卡出厂时带的那一把，只有一次。</translation>
    </message>
    <message>
        <source>A key&apos;s check value has 6 hex digits.</source>
        <translation>密钥校验值是 6 位十六进制数。</translation>
    </message>
    <message>
        <source>This is no public key of a desk.</source>
        <translation>这不是窗口的公钥。</translation>
    </message>
    <message>
        <source>What the chip says is not what was written. Lay it on again; if it stays so, the card is spoiled.</source>
        <translation>读回的和写入的不一样。请重新放卡；还是这样，此卡打坏。</translation>
    </message>
    <message>
        <source>Says of a card&apos;s code or number whether the card is this office&apos;s and counts</source>
        <translation>凭卡上二维码或卡号，看是不是本中心的卡、还有没有效</translation>
    </message>
    <message>
        <source>Not genuine: this office did not sign this card. Keep it if you may.</source>
        <translation>假卡：不是本中心签名的。有权的话请扣下。</translation>
    </message>
    <message>
        <source>No key %1 is known here: the card is another office&apos;s, the list of keys is old, or the card is forged.</source>
        <translation>这里没有 %1 号密钥：可能是别处的卡、公钥文件过旧，或是假卡。</translation>
    </message>
    <message>
        <source>Damaged or mistyped: no card has such a code or number. Scan it again.</source>
        <translation>残缺或输错：没有哪张卡是这样的二维码或卡号。请重新扫。</translation>
    </message>
    <message>
        <source>Unknown: no card has this number.</source>
        <translation>没有这张卡：没有哪张卡是这个号码。</translation>
    </message>
    <message>
        <source>Dead: this card does not count any more (%1 since %2). The worker has a newer one.</source>
        <translation>卡已失效：这张卡不能再用（%2 起%1）。该工人另有新卡。</translation>
    </message>
    <message>
        <source>Dead: this card does not count any more (%1 since %2).</source>
        <translation>卡已失效：这张卡不能再用（%2 起%1）。</translation>
    </message>
    <message>
        <source>Doubtful: the signature fits, but key %1 was not to be relied on on %2. Ask for his ID card, and have the card replaced.</source>
        <translation>存疑：签名对得上，但 %1 号密钥在 %2 已不可信。请看他的身份证，并给他补卡。</translation>
    </message>
    <message>
        <source>Doubtful: the signature fits, but no such card is on file. Keep the card and tell the administrator.</source>
        <translation>存疑：签名对得上，但档案里没有这张卡。请留下这张卡并告诉管理员。</translation>
    </message>
    <message>
        <source>Genuine: this office signed the card on %1, and it is valid.</source>
        <translation>真卡：本中心 %1 签名，卡有效。</translation>
    </message>
    <message>
        <source>A valid card has this number. The number alone proves nothing: scan the code on the card.</source>
        <translation>有这个号码的有效卡。光凭号码不能证明是真卡，请扫卡上的二维码。</translation>
    </message>
    <message>
        <source>Genuine and valid, but what is on file reads otherwise today. He should have a new card.</source>
        <translation>真卡、有效，但登记内容后来变更过。应当给他补卡。</translation>
    </message>
    <message>
        <source>Not handed over yet: this card is %1 since %2.</source>
        <translation>还没发到本人：这张卡 %2 起%1。</translation>
    </message>
    <message>
        <source>Genuine: %1 signed this card on %2. Compare name and photo; whether it was reported lost since, only the office knows.</source>
        <translation>真卡：%1于 %2 签名。请核对姓名和照片；后来有没有挂失，只有中心知道。</translation>
    </message>
    <message>
        <source>Doubtful: the signature fits, but key %1 was not to be relied on on %2. Ask for his ID card, and ask the office.</source>
        <translation>存疑：签名对得上，但 %1 号密钥在 %2 已不可信。请看他的身份证，并向中心核实。</translation>
    </message>
    <message>
        <source>The key of this desk in %1 is damaged. Move the file away and ask anew to be a signing desk.</source>
        <translation>%1 里的本机密钥坏了。请移走这个文件，重新申请作签名电脑。</translation>
    </message>
    <message>
        <source>The key of this desk cannot be written to %1.</source>
        <translation>本机密钥写不进 %1。</translation>
    </message>
    <message>
        <source>This computer is no signing desk: it has no key in %1. Ask to be one.</source>
        <translation>本机不是签名电脑：%1 里没有本机密钥。请先申请。</translation>
    </message>
    <message>
        <source>Other users of this computer can read the key of this desk in %1. If nobody has used it, take their rights away (chmod 600); else have this desk removed and ask anew.</source>
        <translation>本机的其他用户能读到 %1 里的本机密钥。确认没人动过的，请收回他们的权限（chmod 600）；否则请停用本机再重新申请。</translation>
    </message>
    <message>
        <source>The key of this desk does not open the signing key: it is another desk&apos;s, or what is kept was damaged.</source>
        <translation>本机密钥打不开签名密钥：不是这台电脑的，或存的内容坏了。</translation>
    </message>
    <message>
        <source>The card of %1 cannot be signed: its number, his number or the day is not whole.</source>
        <translation>%1 的卡签不了名：卡号、登记号或日期不完整。</translation>
    </message>
    <message>
        <source>What is kept of key %1 is not its private half. Tell the administrator: the key is to be changed.</source>
        <translation>存的 %1 号密钥不是它的私钥。请告诉管理员更换密钥。</translation>
    </message>
    <message>
        <source>There is no memory left for a key.</source>
        <translation>内存不够，生成不了密钥。</translation>
    </message>
    <message>
        <source>A number proves nothing without asking the office: scan the code on the card.</source>
        <translation>不问中心，光凭号码没法验：请扫卡上的二维码。</translation>
    </message>
    <message>
        <source>The office has no signing key yet. An administrator makes the first one on the page Signing keys.</source>
        <translation>本中心还没有签名密钥，请管理员在“签名密钥”页生成第一把。</translation>
    </message>
    <message>
        <source>There is no such signing desk.</source>
        <translation>没有这台签名电脑。</translation>
    </message>
    <message>
        <source>This computer was removed as a signing desk. Ask anew: it gets a new key of its own.</source>
        <translation>本机已停用签名。请重新申请，本机会换一把新的密钥。</translation>
    </message>
    <message>
        <source>This computer asked already, as “%1”.</source>
        <translation>本机已经申请过，名称是“%1”。</translation>
    </message>
    <message>
        <source>Another signing desk is called “%1”.</source>
        <translation>已有签名电脑叫“%1”。</translation>
    </message>
    <message>
        <source>This computer is no signing desk. Ask to be one; an administrator then admits it at a desk that signs.</source>
        <translation>本机不是签名电脑。请先申请，再由管理员在已能签名的电脑上批准。</translation>
    </message>
    <message>
        <source>This computer, “%1”, waits to be admitted. An administrator does that at a desk that signs already.</source>
        <translation>本机“%1”等待批准，由管理员在已能签名的电脑上办理。</translation>
    </message>
    <message>
        <source>Key %1 is not sealed to this computer. Have the key changed.</source>
        <translation>%1 号密钥没有给本机。请管理员更换密钥。</translation>
    </message>
    <message>
        <source>“%1” does not wait to be admitted.</source>
        <translation>“%1”不在等待批准。</translation>
    </message>
    <message>
        <source>You asked for this desk yourself; another administrator admits it.</source>
        <translation>这台电脑是您自己申请的，请另一位管理员批准。</translation>
    </message>
    <message>
        <source>The signing key was changed meanwhile. Admit the desk again.</source>
        <translation>签名密钥这期间换过了，请重新批准。</translation>
    </message>
    <message>
        <source>The private half is not sealed.</source>
        <translation>私钥没有封好。</translation>
    </message>
    <message>
        <source>“%1” was removed already.</source>
        <translation>“%1”已经停用。</translation>
    </message>
    <message>
        <source>The office has a signing key already. Change it instead.</source>
        <translation>本中心已有签名密钥，要换请用“更换密钥”。</translation>
    </message>
    <message>
        <source>There is no such signing key.</source>
        <translation>没有这把签名密钥。</translation>
    </message>
    <message>
        <source>Asks for this computer to be a signing desk</source>
        <translation>申请本机作签名电脑</translation>
    </message>
    <message>
        <source>Lists the signing desks, and says whether the key is to be changed</source>
        <translation>列出签名电脑，并说明要不要更换密钥</translation>
    </message>
    <message>
        <source>Lists the office&apos;s public keys, by which a gate without network knows a card</source>
        <translation>列出本中心的公钥，没有网络的闸机凭它验卡</translation>
    </message>
    <message>
        <source>Opens the signing key at this desk, to sign cards; leaves a trace</source>
        <translation>在本机打开签名密钥以给卡签名，留痕</translation>
    </message>
    <message>
        <source>Opens the signing key at this desk, to admit another; leaves a trace</source>
        <translation>在本机打开签名密钥以批准另一台电脑，留痕</translation>
    </message>
    <message>
        <source>Admits a computer that asked, at a desk that signs already</source>
        <translation>在已能签名的电脑上批准申请的电脑</translation>
    </message>
    <message>
        <source>Removes a signing desk; the key is to be changed then</source>
        <translation>停用一台签名电脑，之后要更换密钥</translation>
    </message>
    <message>
        <source>Makes the office&apos;s first signing key, at this computer</source>
        <translation>在本机生成本中心第一把签名密钥</translation>
    </message>
    <message>
        <source>Changes the signing key; cards signed with the old one stay true</source>
        <translation>更换签名密钥；旧密钥签的卡照样有效</translation>
    </message>
    <message>
        <source>Says from which day a retired key is not to be relied on</source>
        <translation>定下换下的密钥从哪天起不可信</translation>
    </message>
    <message>
        <source>Say in 2 to 40 characters which computer it is, e.g. where it stands.</source>
        <translation>请用 2 到 40 个字说明是哪台电脑，例如放在哪里。</translation>
    </message>
    <message>
        <source>A signing key is made at a signing desk. Go to one, or have this computer admitted first.</source>
        <translation>签名密钥要在签名电脑上生成。请到签名电脑上办理，或先批准本机。</translation>
    </message>
    <message>
        <source>This is no public key.</source>
        <translation>这不是公钥。</translation>
    </message>
    <message>
        <source>A signing desk was admitted or removed meanwhile. Make the key again.</source>
        <translation>这期间有签名电脑新批准或停用了，请重新生成密钥。</translation>
    </message>
    <message>
        <source>Key %1 is still in use. Change it first.</source>
        <translation>%1 号密钥还在用，请先更换。</translation>
    </message>
    <message>
        <source>Give a day between %1, when the key was made, and today.</source>
        <translation>日期要在密钥启用日 %1 到今天之间。</translation>
    </message>
    <message>
        <source>Cards from %1 on are doubtful already.</source>
        <translation>从 %1 起的卡已经定为存疑。</translation>
    </message>
    <message>
        <source>The printer “%1” takes no pages. Is it on, and has it cards?</source>
        <translation>打印机“%1”不接收页面。开机了吗？还有空白卡吗？</translation>
    </message>
    <message>
        <source>%1 could not be written; is the disk full, or the folder read-only?</source>
        <translation>%1 写不进去：磁盘满了，或文件夹只读？</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印停下了。</translation>
    </message>
    <message>
        <source>The template “%1” has faults: %2</source>
        <translation>模板“%1”有错：%2</translation>
    </message>
    <message>
        <source>There is no card to print at these places.</source>
        <translation>这几位没有要印的卡。</translation>
    </message>
    <message>
        <source>No font on this computer can draw “%1”; the card would say a code instead.</source>
        <translation>本机没有字体能印“%1”，卡上会印成代码。</translation>
    </message>
    <message>
        <source>“%1” is too long for its place on the card.</source>
        <translation>“%1”太长，卡上放不下。</translation>
    </message>
    <message>
        <source>There is no photo.</source>
        <translation>没有照片。</translation>
    </message>
    <message>
        <source>The photo is damaged. Take it again.</source>
        <translation>照片已损坏，请重新拍。</translation>
    </message>
    <message>
        <source>The card has no signed code.</source>
        <translation>这张卡还没有签名码。</translation>
    </message>
    <message>
        <source>The signed code is too long to be read from a card.</source>
        <translation>签名码太长，印在卡上扫不出来。</translation>
    </message>
    <message>
        <source>The card number cannot be written as a bar code.</source>
        <translation>卡号编不成条码。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Front: calibration of a card printer</source>
        <translation>正面：制卡打印机校准页</translation>
    </message>
    <message>
        <source>Back: calibration of a card printer</source>
        <translation>背面：制卡打印机校准页</translation>
    </message>
    <message>
        <source>Each line is to be %1 mm from its edge. What is missing is entered as “right” or “down”; what is too much, with a minus.</source>
        <translation>两条线离纸边都应是 %1 毫米。少多少，“右移”“下移”就填多少；多了填负数。</translation>
    </message>
    <message>
        <source>Held against the light, the cross of the back falls on the scale of the front: that reading is its offset.</source>
        <translation>对着光看，背面十字落在正面刻度的哪一格，就是背面的偏移。</translation>
    </message>
    <message>
        <source>The file could not be written to its end; is the disk full?</source>
        <translation>文件没有写完，磁盘是不是满了？</translation>
    </message>
    <message>
        <source>The first place must be between 1 and %1.</source>
        <translation>起始位须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>Used places must be between 1 and %1, and one at least must be left.</source>
        <translation>已用位须在 1 到 %1 之间，并且至少留一位。</translation>
    </message>
    <message>
        <source>An offset must be between −5.0 and 5.0 mm, in tenths.</source>
        <translation>偏移量须在 −5.0 到 5.0 毫米之间，精确到 0.1。</translation>
    </message>
    <message>
        <source>The template “%1” has faults; see to them first.</source>
        <translation>模板“%1”有错，请先改好。</translation>
    </message>
    <message>
        <source>There is no card to print.</source>
        <translation>没有要印的卡。</translation>
    </message>
    <message>
        <source>The place “%1” is missing.</source>
        <translation>缺少“%1”这个位置。</translation>
    </message>
    <message>
        <source>The page must be %1 × %2 mm; it is %3 × %4 mm.</source>
        <translation>页面须为 %1 × %2 毫米，现在是 %3 × %4 毫米。</translation>
    </message>
    <message>
        <source>It reaches into the %1 mm along the edge, where cutting may touch it.</source>
        <translation>离边不足 %1 毫米，裁切时可能裁掉。</translation>
    </message>
    <message>
        <source>The place “%1” is there twice (also in line %2).</source>
        <translation>“%1”这个位置有两个（另一个在第 %2 行）。</translation>
    </message>
    <message>
        <source>“%1” is a place for words; it must be a text.</source>
        <translation>“%1”是放字的位置，须是文字对象。</translation>
    </message>
    <message>
        <source>“%1” must be an upright rectangle with a size.</source>
        <translation>“%1”须是端正的、有大小的矩形。</translation>
    </message>
    <message>
        <source>Nothing is known by the name {%1}; known are %2.</source>
        <translation>没有 {%1} 这一项，可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no place “%1”. Is “%2” meant?</source>
        <translation>没有“%1”这个位置，是不是“%2”？</translation>
    </message>
    <message>
        <source>A part of the line has a style of its own. Make it a text of its own.</source>
        <translation>同一行里有一段字样式不同，请另起一个文字对象。</translation>
    </message>
    <message>
        <source>Words must be upright and not stretched. Turn what shall be turned into a path.</source>
        <translation>文字须端正、不拉伸；要斜的字请先转成路径。</translation>
    </message>
    <message>
        <source>The letters are %1 mm high; below %2 mm they cannot be read.</source>
        <translation>字高 %1 毫米，低于 %2 毫米看不清。</translation>
    </message>
    <message>
        <source>No font here can draw “%1”.</source>
        <translation>本机没有字体能印“%1”。</translation>
    </message>
    <message>
        <source>The place must be %1 mm wide and high; it is %2 × %3 mm. Smaller modules are not read at a gate.</source>
        <translation>这个位置长宽至少 %1 毫米，现在是 %2 × %3 毫米；再小闸机扫不出来。</translation>
    </message>
    <message>
        <source>“%1” stands in the white around the code; leave %2 mm.</source>
        <translation>“%1”占了二维码四周的空白，请留出 %2 毫米。</translation>
    </message>
    <message>
        <source>The drawing asks for more than can be printed. Make it simpler.</source>
        <translation>图形太复杂，印不了，请简化。</translation>
    </message>
    <message>
        <source>There is no template “%1” (%2).</source>
        <translation>没有模板“%1”（%2）。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Take large pictures out of it.</source>
        <translation>文件超过 %1 MB，请去掉大图片。</translation>
    </message>
    <message>
        <source>The drawing has too many elements, or too many within one another. Make it simpler.</source>
        <translation>图形元素太多或嵌套太深，请简化。</translation>
    </message>
    <message>
        <source>This is no SVG that can be read: it is damaged or cut off.</source>
        <translation>这个 SVG 读不了：已损坏或不完整。</translation>
    </message>
    <message>
        <source>Entities are not allowed in a template. Save it as plain SVG.</source>
        <translation>模板里不能定义实体，请另存为普通 SVG。</translation>
    </message>
    <message>
        <source>This is no SVG: it must begin with &lt;svg&gt; of SVG&apos;s namespace.</source>
        <translation>这不是 SVG：开头须是 SVG 命名空间的 &lt;svg&gt;。</translation>
    </message>
    <message>
        <source>Width and height must be there, in mm.</source>
        <translation>须写明宽和高，单位毫米。</translation>
    </message>
    <message>
        <source>The viewBox has no size.</source>
        <translation>viewBox 没有大小。</translation>
    </message>
    <message>
        <source>Words along a path or in a frame are not printed. Make them a plain line.</source>
        <translation>沿路径或框里的文字印不出来，请改成普通的一行字。</translation>
    </message>
    <message>
        <source>Write the style of words at the element itself, not as a class.</source>
        <translation>文字样式请直接写在元素上，不要用 class。</translation>
    </message>
    <message>
        <source>It refers to something outside the file. Take it into the file.</source>
        <translation>引用了文件以外的内容，请放进文件里。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot be printed. Take it out.</source>
        <translation>&lt;%1&gt; 印不出来，请去掉。</translation>
    </message>
    <message>
        <source>Blurring and other filters are not printed sharp. Take the filter out.</source>
        <translation>模糊等滤镜印不清楚，请去掉。</translation>
    </message>
    <message>
        <source>It refers to something outside the file (%1). Take it into the file.</source>
        <translation>引用了文件以外的内容（%1），请放进文件里。</translation>
    </message>
    <message>
        <source>The picture within it cannot be read.</source>
        <translation>里面的图片读不出来。</translation>
    </message>
    <message>
        <source>The picture within it has too many pixels (%1 × %2).</source>
        <translation>里面的图片像素太多（%1 × %2）。</translation>
    </message>
    <message>
        <source>Adds a key of the chips, sealed to each signing desk</source>
        <translation>添加一把芯片密钥，给每台签名电脑各封一份</translation>
    </message>
    <message>
        <source>Passes the keys of the chips on to signing desks admitted since</source>
        <translation>把芯片密钥补给后来批准的签名电脑</translation>
    </message>
    <message>
        <source>No desk can keep a key yet. Make the first signing key, which makes a signing desk of its computer.</source>
        <translation>还没有电脑能保管密钥。请先做第一把签名密钥，做的那台电脑就成为签名电脑。</translation>
    </message>
    <message>
        <source>The key must be sealed to each admitted signing desk.</source>
        <translation>密钥必须给每台已批准的签名电脑各封一份。</translation>
    </message>
    <message>
        <source>Each signing desk gets exactly the keys of chips that it does not have yet. Look again which those are.</source>
        <translation>每台签名电脑只补它还没有的芯片密钥。请重新查看缺哪几把。</translation>
    </message>
    <message>
        <source>This desk cannot open the office&apos;s key of chips (number %1). Have an administrator pass it on at a signing desk that can.</source>
        <translation>这台电脑打不开芯片密钥（编号 %1）。请管理员在能打开的签名电脑上补给它。</translation>
    </message>
    <message>
        <source>Takes the keys of the chips that are sealed for this desk; leaves a trace</source>
        <translation>取出为这台电脑封存的芯片密钥，留有记录</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>找不到这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件读不出来。</translation>
    </message>
    <message>
        <source>This old workbook (xls) is damaged. Open it in Excel or WPS, save it as xlsx, and import that.</source>
        <translation>这个旧版工作簿（xls）已损坏。请用 Excel 或 WPS 打开，另存为 xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The file cannot be read; nobody gave you the right to, or the disk it is on has gone.</source>
        <translation>文件读不了：没有读取权限，或所在磁盘已断开。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Save only the sheet with the workers in a new file.</source>
        <translation>文件超过 %1 MB，请只把人员那张表另存为新文件。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in Excel or WPS, take the password off and save it again.</source>
        <translation>文件设了密码。请用 Excel 或 WPS 打开，取消密码，保存后再导入。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>文件 %1 写不了：%2</translation>
    </message>
    <message>
        <source>The name of the file must end in .xlsx or .csv: %1</source>
        <translation>文件名应以 .xlsx 或 .csv 结尾：%1</translation>
    </message>
    <message>
        <source>There is no encoding named %1.</source>
        <translation>没有名为“%1”的编码。</translation>
    </message>
    <message>
        <source>This is no table but a picture, a PDF or an archive. Bring the list as xlsx, xls or csv.</source>
        <translation>这不是表格，而是图片、PDF 或压缩包。花名册请用 xlsx、xls 或 csv。</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in Excel or WPS, save it as xlsx, and import that.</source>
        <translation>这其实是一张网页，只是文件名像表格。请用 Excel 或 WPS 打开，另存为 xlsx 后再导入。</translation>
    </message>
    <message>
        <source>This is an XML file, whatever its name says. Open it in Excel or WPS, save it as xlsx, and import that.</source>
        <translation>这其实是 XML 文件，只是文件名像表格。请用 Excel 或 WPS 打开，另存为 xlsx 后再导入。</translation>
    </message>
    <message>
        <source>This is no table. Bring the list as xlsx, xls or csv.</source>
        <translation>这不是表格。花名册请用 xlsx、xls 或 csv。</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 never closes.</source>
        <translation>第 %1 行开头的引号一直没有配对，从这一行起读不下去。请补上或删掉引号后再导入。</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 does not close within %2 characters.</source>
        <translation>第 %1 行的引号在 %2 个字之内没有配对，从这一行起读不下去。请补上或删掉引号后再导入。</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>第 %1 行有一格超过 %2 个字。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>第 %1 行超过 %2 列。</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>文件超过 %1 行，请分成几份导入。</translation>
    </message>
    <message>
        <source>This old workbook (xls) wants too much memory. Save it as xlsx, and import that.</source>
        <translation>这个旧版工作簿（xls）太大，内存不够用。请另存为 xlsx 后再导入。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>第 %1 行超过 %2 列。</translation>
    </message>
    <message>
        <source>The reader of old workbooks (xls) cannot be started. Save the list as xlsx, or install the program anew.</source>
        <translation>读旧版工作簿（xls）的程序启动不了。请把花名册另存为 xlsx，或重新安装本程序。</translation>
    </message>
    <message>
        <source>Reading this old workbook (xls) takes too long. Save it as xlsx, and import that.</source>
        <translation>读这个旧版工作簿（xls）用时过长，已停止。请另存为 xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The sheet has more than a million merged ranges. Copy the workers to a new file.</source>
        <translation>这张表的合并格超过一百万处，请把人员复制到新文件。</translation>
    </message>
    <message>
        <source>The file is incomplete or damaged. Have it sent again, or open it in Excel or WPS and save it under another name.</source>
        <translation>文件不完整或已损坏，请对方重发，或用 Excel、WPS 打开后另存。</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than %1 MB. A roster is not: save only the sheet with the workers in a new file.</source>
        <translation>文件解开后超过 %1 MB，花名册没有这么大，请只把人员那张表另存为新文件。</translation>
    </message>
    <message>
        <source>The file unpacks to hundreds of times its size, as no roster does. Copy the workers to a new file.</source>
        <translation>文件解开后大出几百倍，花名册不会这样，请把人员复制到新文件。</translation>
    </message>
    <message>
        <source>The file is packed in a way that no spreadsheet uses. Open it in Excel or WPS and save it again.</source>
        <translation>文件的压缩方式不是表格软件用的，请用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The file is damaged: its part %1 cannot be read. Open it in Excel or WPS and save it again.</source>
        <translation>文件已损坏：其中的 %1 读不出，请用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>Row %1 of the file stands twice or in the wrong place. Open the file in Excel or WPS and save it again.</source>
        <translation>文件第 %1 行重复或次序不对，请用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows.</source>
        <translation>这张表超过 %1 行。</translation>
    </message>
    <message>
        <source>Row %1 of the file has more than %2 columns. Remove those that do not belong to the roster.</source>
        <translation>文件第 %1 行超过 %2 列，请删去与花名册无关的列。</translation>
    </message>
    <message>
        <source>The file is damaged: a cell of row %1 cannot be read. Open it in Excel or WPS and save it again.</source>
        <translation>文件已损坏：第 %1 行有一格读不出，请用 Excel 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>The file can be read up to row %1 only. %2</source>
        <translation>文件只能读到第 %1 行。%2</translation>
    </message>
    <message>
        <source>There is no room on the disk to read so large a file; free some and try again.</source>
        <translation>磁盘空间不够读这么大的文件，腾出一些再试。</translation>
    </message>
    <message>
        <source>A cell of the file holds more than %1 characters. Remove it and try again.</source>
        <translation>文件里有一格超过 %1 个字，删掉再试。</translation>
    </message>
    <message>
        <source>This is a table of OpenDocument (ods). Open it and save it as xlsx.</source>
        <translation>这是 OpenDocument 表格（ods），请打开后另存为 xlsx。</translation>
    </message>
    <message>
        <source>This is no table. A roster is a file of Excel or WPS (xlsx, xls) or a text (csv).</source>
        <translation>这不是表格。花名册应是 Excel、WPS 文件（xlsx、xls）或文本（csv）。</translation>
    </message>
    <message>
        <source>This is a binary workbook (xlsb). Open it in Excel or WPS and save it as xlsx.</source>
        <translation>这是二进制工作簿（xlsb），请用 Excel 或 WPS 打开，另存为 xlsx。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>工作簿里没有一张有内容的表。</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets. Save only the sheet with the workers in a new file.</source>
        <translation>工作簿超过 %1 张表，请只把人员那张表另存为新文件。</translation>
    </message>
    <message>
        <source>The file is not as a spreadsheet writes it (nested or named without end). Copy the workers to a new file.</source>
        <translation>文件不是表格软件正常写出的样子（层层嵌套或名称过长），请把人员复制到新文件。</translation>
    </message>
    <message>
        <source>The file holds instructions that have no place in a roster (a document type). Copy the workers to a new file.</source>
        <translation>文件里夹有花名册不该有的内容（文档类型定义），请把人员复制到新文件。</translation>
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
        <source>until a task is done</source>
        <translation>以完成工作任务为期</translation>
    </message>
    <message>
        <source>fixed term</source>
        <translation>固定期限</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工人</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Cards to be made</source>
        <translation>待制卡</translation>
    </message>
    <message>
        <source>Workers without a card in hand</source>
        <translation>没拿到卡的工人</translation>
    </message>
    <message>
        <source>Cards that came too late</source>
        <translation>来迟的卡</translation>
    </message>
    <message>
        <source>Cards to be fetched</source>
        <translation>待取的卡</translation>
    </message>
    <message>
        <source>Roster of a project</source>
        <translation>项目花名册</translation>
    </message>
    <message>
        <source>National platform</source>
        <translation>全国平台</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>State of the card</source>
        <translation>卡的状态</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Due in hand on</source>
        <translation>到手期限</translation>
    </message>
    <message>
        <source>Pick-up desk</source>
        <translation>取卡处</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>On site today</source>
        <translation>今日在场</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>是否已告知</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>Declared heads</source>
        <translation>申报人数</translation>
    </message>
    <message>
        <source>What is wanting</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Due at the desk on</source>
        <translation>到取卡处期限</translation>
    </message>
    <message>
        <source>Needed on</source>
        <translation>需用日期</translation>
    </message>
    <message>
        <source>Why he has no card</source>
        <translation>没拿到卡的原因</translation>
    </message>
    <message>
        <source>With the manager</source>
        <translation>在劳务负责人处</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>At the desk on</source>
        <translation>到取卡处日期</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>最后在场日</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>There is no such export.</source>
        <translation>没有这次导出。</translation>
    </message>
    <message>
        <source>This export is another list.</source>
        <translation>这次导出的是另一份名单。</translation>
    </message>
    <message>
        <source>Somebody else began this export.</source>
        <translation>这次导出是别人开始的。</translation>
    </message>
    <message>
        <source>This export has ended already.</source>
        <translation>这次导出已经结束。</translation>
    </message>
    <message>
        <source>Begins an export: who, what for, which rows</source>
        <translation>开始导出：谁、为什么、哪些行</translation>
    </message>
    <message>
        <source>Reads rows of an export that was begun</source>
        <translation>读取已开始的导出的各行</translation>
    </message>
    <message>
        <source>Reads messages for the national platform, of an export that was begun</source>
        <translation>读取已开始的导出中报全国平台的数据</translation>
    </message>
    <message>
        <source>Says how an export ended and how many rows it had</source>
        <translation>记下导出怎样结束、共多少行</translation>
    </message>
    <message>
        <source>photo missing</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>photo unfit</source>
        <translation>照片不合格</translation>
    </message>
    <message>
        <source>wants no card</source>
        <translation>不要卡</translation>
    </message>
    <message>
        <source>This list shows no numbers of people; nothing in it is masked.</source>
        <translation>这份名单没有个人号码，不需要遮盖。</translation>
    </message>
    <message>
        <source>The platform wants ID numbers in full.</source>
        <translation>全国平台要完整的证件号码。</translation>
    </message>
    <message>
        <source>Say what the numbers in full are wanted for; it is kept with your name.</source>
        <translation>请写明为什么要完整号码，会与您的姓名一起留存。</translation>
    </message>
    <message>
        <source>Name a project.</source>
        <translation>请指定一个项目。</translation>
    </message>
    <message>
        <source>Your role may export this list with masked numbers only.</source>
        <translation>您的角色只能导出号码遮盖的名单。</translation>
    </message>
    <message>
        <source>credit code of the general contractor</source>
        <translation>总承包单位统一社会信用代码</translation>
    </message>
    <message>
        <source>name of the general contractor</source>
        <translation>总承包单位名称</translation>
    </message>
    <message>
        <source>name of the project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>category of the project</source>
        <translation>项目分类</translation>
    </message>
    <message>
        <source>division code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>state of the project</source>
        <translation>项目状态</translation>
    </message>
    <message>
        <source>credit code of the company</source>
        <translation>企业统一社会信用代码</translation>
    </message>
    <message>
        <source>name of the company</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>trade of the platform&apos;s list</source>
        <translation>平台工种</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>address on the document</source>
        <translation>证件上的地址</translation>
    </message>
    <message>
        <source>photo of at most 50 KB</source>
        <translation>不超过 50 KB 的照片</translation>
    </message>
    <message>
        <source>political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>issuing authority of the document</source>
        <translation>证件签发机关</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>number that the platform gives the project</source>
        <translation>平台给的项目编码</translation>
    </message>
    <message>
        <source>number that the platform gives the team</source>
        <translation>平台给的班组编号</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>Longer than the platform takes: %1</source>
        <translation>超出平台长度：%1</translation>
    </message>
    <message>
        <source>Larger than the platform takes: %1</source>
        <translation>超出平台大小：%1</translation>
    </message>
    <message>
        <source>Put in what the platform answers: %1</source>
        <translation>填平台返回的：%1</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <translation>文件夹 %1 写不进去。</translation>
    </message>
    <message>
        <source>%1 is there already; nothing is written over it.</source>
        <translation>%1 已经有了，不会覆盖。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>所缺</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项</translation>
    </message>
    <message>
        <source>The roster template is a workbook: its name must end in .xlsx.</source>
        <translation>花名册模板是工作簿，文件名应以 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>“%1” is not understood as an amount. Write it as 32000 or 3.2万.</source>
        <translation>“%1”看不懂是多少钱，请写成 32000 或 3.2万</translation>
    </message>
    <message>
        <source>“%1” is not written out. Is it %2? Else write 32000 or 3.2万.</source>
        <translation>“%1”没写全，是 %2 吗？不是请写成 32000 或 3.2万</translation>
    </message>
    <message>
        <source>%1 rows have one phone, %2. The phones of these rows are left open; that is no error.</source>
        <translation>电话列有 %1 行是同一个号 %2。这些行的手机会留空，不算错</translation>
    </message>
    <message>
        <source>%1 rows with totals, signatures or remarks were passed over.</source>
        <translation>%1 行是合计、签字或说明，没有读</translation>
    </message>
    <message>
        <source>%1 rows repeat the heading and were passed over.</source>
        <translation>%1 行是重复的表头，没有读</translation>
    </message>
    <message>
        <source>%1 rows name nobody and were passed over.</source>
        <translation>%1 行没有写人，没有读</translation>
    </message>
    <message>
        <source>%1 rows are hidden in the file; they are read all the same.</source>
        <translation>%1 行在文件里是隐藏的，照样读了</translation>
    </message>
    <message>
        <source>“%1” is not in the list. The field is left open, or mend the file.</source>
        <translation>码表里没有“%1”；采用则此项留空，或把文件改好再导</translation>
    </message>
    <message>
        <source>“%1” is not in the list; the nearest is “%2”.</source>
        <translation>码表里没有“%1”；最近的是“%2”</translation>
    </message>
    <message>
        <source>A contract without a fixed term cannot be entered here. Leave its columns empty and hand in a copy.</source>
        <translation>无固定期限合同不能在这里登记，请把合同各列留空，另交合同复印件</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Hukou address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Division code of the Hukou</source>
        <translation>户籍区划代码</translation>
    </message>
    <message>
        <source>Local Hukou</source>
        <translation>本地户籍</translation>
    </message>
    <message>
        <source>Document valid from</source>
        <translation>证件有效期起</translation>
    </message>
    <message>
        <source>Document valid to</source>
        <translation>证件有效期止</translation>
    </message>
    <message>
        <source>Address here</source>
        <translation>现住址</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居住证</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Phone of the emergency contact</source>
        <translation>紧急联系电话</translation>
    </message>
    <message>
        <source>In the city since</source>
        <translation>来本市时间</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技能等级</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>On site since</source>
        <translation>到场日期</translation>
    </message>
    <message>
        <source>Left the site on</source>
        <translation>退场日期</translation>
    </message>
    <message>
        <source>Reason for overlapping</source>
        <translation>重叠原因</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>合同类型</translation>
    </message>
    <message>
        <source>Contract signed on</source>
        <translation>合同签订日期</translation>
    </message>
    <message>
        <source>Contract begins on</source>
        <translation>合同起</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>合同止</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>计薪方式</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>计薪标准</translation>
    </message>
    <message>
        <source>Terms of the contract</source>
        <translation>合同约定</translation>
    </message>
    <message>
        <source>Reason above the usual age</source>
        <translation>超龄原因</translation>
    </message>
    <message>
        <source>The file has no such sheet.</source>
        <translation>文件里没有这张工作表</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write it as 2024-02-28.</source>
        <translation>“%1”看不懂是哪天，请写成 2024-02-28</translation>
    </message>
    <message>
        <source>“%1”: there is no such day. Look it up and write it as 2024-02-28.</source>
        <translation>“%1”没有这一天，请查实后写成 2024-02-28</translation>
    </message>
    <message>
        <source>“%1” has no day or no year. Write the whole date, as 2024-02-28.</source>
        <translation>“%1”缺年或缺日，请写全，如 2024-02-28</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Ask which, or take the first.</source>
        <translation>“%1”可能是 %2，也可能是 %3；请问清楚，采用则按前一个</translation>
    </message>
    <message>
        <source>No column holds: %1. Say which does.</source>
        <translation>表里没有哪一列是：%1。请指定。</translation>
    </message>
    <message>
        <source>Excel took the number for a quantity and lost its last digits. Ask the manager for it, format the column as text and enter it whole.</source>
        <translation>Excel 把号码当成了数，末几位已丢；请找劳务负责人要原号，把这一列设成文本格式再填全</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result. Open the file in Excel or WPS, save it, and bring it again.</source>
        <translation>单元格里是公式，没有结果；请用 Excel 或 WPS 打开文件存一遍再导</translation>
    </message>
    <message>
        <source>The number ends in 000, as Excel leaves long numbers, though its check fits. Compare it with the card.</source>
        <translation>末三位是 000，校验虽对，也可能是 Excel 变的，请与证件核对</translation>
    </message>
    <message>
        <source>The number has %1 digits, as Taiwan compatriot permits have. Is it one, or a number cut short?</source>
        <translation>号码有 %1 位，像台胞证；是台胞证，还是号码没写全？</translation>
    </message>
    <message>
        <source>There is no such roster.</source>
        <translation>没有这份花名册。</translation>
    </message>
    <message>
        <source>Say which file it is.</source>
        <translation>请说明是哪个文件。</translation>
    </message>
    <message>
        <source>The roster was begun for other work.</source>
        <translation>这份花名册开始导入时选的不是这个项目、雇主或劳务负责人。</translation>
    </message>
    <message>
        <source>The counts do not fit each other.</source>
        <translation>行数前后不符。</translation>
    </message>
    <message>
        <source>Begin to import a roster, or find the one that was begun</source>
        <translation>开始导入花名册，或找到已经开始的那一份</translation>
    </message>
    <message>
        <source>Say what would become of rows of a roster</source>
        <translation>说明花名册各行将如何处理</translation>
    </message>
    <message>
        <source>Register, return and move the workers of rows of a roster</source>
        <translation>按花名册各行办理登记、返岗、换项目</translation>
    </message>
    <message>
        <source>Note that a roster is through, and what its columns were</source>
        <translation>记下花名册导入完毕及其各列是什么</translation>
    </message>
    <message>
        <source>Say what the columns of an employer&apos;s rosters were</source>
        <translation>列出这家雇主以往花名册各列是什么</translation>
    </message>
    <message>
        <source>Show a roster and what became of its rows</source>
        <translation>查看一份花名册及各行结果</translation>
    </message>
    <message>
        <source>Those told are asked for by “yes” or “no”.</source>
        <translation>是否已告知请写“yes”或“no”。</translation>
    </message>
    <message>
        <source>Somebody named here did not come with this roster.</source>
        <translation>所选的人里有人不在这份花名册上。</translation>
    </message>
    <message>
        <source>Lists the rosters that were imported, newest first</source>
        <translation>列出导入过的花名册，新的在前</translation>
    </message>
    <message>
        <source>Lists who came with a roster, and whether each was told himself</source>
        <translation>列出花名册上的人，以及各人是否已告知</translation>
    </message>
    <message>
        <source>Records that workers of a roster confirmed themselves that they are registered</source>
        <translation>记花名册上的工人本人确认知道已登记</translation>
    </message>
    <message>
        <source>Only the worker himself confirms: by his signature, when he is called, or at the desk. A manager&apos;s word does not count.</source>
        <translation>只有工人本人确认才算：本人签字、电话里确认或来窗口。劳务负责人说的不算。</translation>
    </message>
    <message>
        <source>Attach the signed list, scanned or photographed.</source>
        <translation>请附上签好字的表，扫描或拍照。</translation>
    </message>
    <message>
        <source>Say who confirmed: single workers, or all.</source>
        <translation>请说明谁确认了：选几个人，或全部。</translation>
    </message>
    <message>
        <source>Each worker is called himself. Name those who were reached.</source>
        <translation>电话要一个一个打给本人。请选打通了的人。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>姓名最多 %1 个字。</translation>
    </message>
    <message>
        <source>The photos are no zip file that can be read, or it was cut off. Pack them again.</source>
        <translation>照片不是能打开的 zip 压缩包，或文件不完整。请重新打包。</translation>
    </message>
    <message>
        <source>The zip of photos may hold at most %1 files. Split it.</source>
        <translation>照片压缩包最多 %1 个文件，请分成几个。</translation>
    </message>
    <message>
        <source>The zip holds no photo named by this number.</source>
        <translation>压缩包里没有以这个号码命名的照片。</translation>
    </message>
    <message>
        <source>The photo is protected by a password. Pack it without one.</source>
        <translation>照片加了密码。请不加密码重新打包。</translation>
    </message>
    <message>
        <source>%1 photos have the number of another, “%2” first; the larger file is taken.</source>
        <translation>有 %1 张照片与别的照片是同一个证件号码，第一张是“%2”；取文件大的那张。</translation>
    </message>
    <message>
        <source>%1 photos have no document number in their name, “%2” first; left out.</source>
        <translation>有 %1 张照片的文件名里没有证件号码，第一张是“%2”；没有用。</translation>
    </message>
    <message>
        <source>%1 photos have several document numbers in their name, “%2” first; left out.</source>
        <translation>有 %1 张照片的文件名里有几个证件号码，第一张是“%2”；没有用。</translation>
    </message>
    <message>
        <source>%1 files of the zip are no JPEG, PNG, BMP or WebP, “%2” first; left out.</source>
        <translation>压缩包里有 %1 个文件不是 JPEG、PNG、BMP、WebP 图片，第一个是“%2”；没有用。</translation>
    </message>
    <message>
        <source>%1 photos belong to nobody in the roster, “%2” first; left out.</source>
        <translation>有 %1 张照片在花名册里找不到人，第一张是“%2”；没有用。</translation>
    </message>
    <message>
        <source>No project “%1” is on file. Write its whole name or its number, or leave the cell empty: then it is %2.</source>
        <translation>没有登记过“%1”这个项目。请写项目全称或项目编号；不填则按%2。</translation>
    </message>
    <message>
        <source>The row is for project “%1”, the import for %2. Correct the cell, or import these rows for their project.</source>
        <translation>这一行写的是项目“%1”，本次导入的是%2。请改正这一格，或者把这些人另按所属项目导入。</translation>
    </message>
    <message>
        <source>No company “%1” is on file. Write its whole name or its credit code, or leave the cell empty: then it is %2.</source>
        <translation>没有登记过“%1”这家单位。请写单位全称或统一社会信用代码；不填则按%2。</translation>
    </message>
    <message>
        <source>The row names the employer “%1”, the import is for %2. Correct the cell, or import these rows for their employer.</source>
        <translation>这一行写的雇主是“%1”，本次导入的是%2。请改正这一格，或者把这些人另按所属雇主导入。</translation>
    </message>
    <message>
        <source>The row names the labour manager “%1”, the import is for %2. Correct the cell, or import these rows for their manager.</source>
        <translation>这一行写的劳务负责人是“%1”，本次导入的是%2。请改正这一格，或者把这些人另按所属劳务负责人导入。</translation>
    </message>
    <message>
        <source>Several persons have this number with a supervisor&apos;s approval. Register his return at the counter.</source>
        <translation>这个证件号码经主管批准由几个人使用，请到窗口办理他的返岗。</translation>
    </message>
    <message>
        <source>Row %1 has the same number under another name.</source>
        <translation>第 %1 行是同一个证件号码，但姓名不同。</translation>
    </message>
    <message>
        <source>Somebody further up in the file is like him. Accept with a reason where they are two; else correct the number.</source>
        <translation>本表前面有一人与他相像。确是两个人的，写明原因后接受；否则请改正证件号码。</translation>
    </message>
    <message>
        <source>%1, registration %2, is like him. Accept with a reason where it is another person; else correct the number.</source>
        <translation>%1（登记号 %2）与他相像。确是另一个人的，写明原因后接受；否则请改正证件号码。</translation>
    </message>
    <message>
        <source>The number is of another document than the roster says; the number&apos;s was taken.</source>
        <translation>号码不是花名册上写的那种证件，已按号码认定</translation>
    </message>
    <message>
        <source>An old code of a rare character was replaced by the standard one.</source>
        <translation>生僻字的旧编码已换成标准字</translation>
    </message>
    <message>
        <source>The phone is not his own and was left open.</source>
        <translation>手机不是本人的，已留空</translation>
    </message>
    <message>
        <source>A merged cell was read for all its rows.</source>
        <translation>合并单元格已按各行展开</translation>
    </message>
    <message>
        <source>A date stood there as Excel&apos;s count of days and was understood.</source>
        <translation>日期在文件里是 Excel 的天数，已认出</translation>
    </message>
    <message>
        <source>The row is hidden in the file; it was read all the same.</source>
        <translation>这一行在文件里是隐藏的，照样读了</translation>
    </message>
    <message>
        <source>The same person stands further up; only the first row counts.</source>
        <translation>同一个人上面已有，只取第一行</translation>
    </message>
    <message>
        <source>Left out by decision: %1</source>
        <translation>按决定不导入：%1</translation>
    </message>
    <message>
        <source>The same person stands in row %1; he counts once.</source>
        <translation>第 %1 行已经有这个人，只算一次。</translation>
    </message>
    <message>
        <source>He is on %1 with %2 since %3. Accept where he has moved; where he works on both, give the reason.</source>
        <translation>他自 %3 起在%1（%2）登记在岗。确已换到本项目的，点“接受”；两边都干的，请写明原因。</translation>
    </message>
    <message>
        <source>This very file was imported before: on %1 by %2, for %3; %4 of its rows are in.</source>
        <translation>这份文件以前导入过：%1 由 %2 导入到%3，已登记 %4 行。</translation>
    </message>
    <message>
        <source>The office did not answer for the rows of the roster.</source>
        <translation>数据库没有答复花名册的这些行。</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result; the field is left open.</source>
        <translation>单元格里的公式没有结果，此项留空</translation>
    </message>
    <message>
        <source>Row %1 has this number under another name. One of the two is wrong; compare both with the cards.</source>
        <translation>第 %1 行也是这个号码，姓名却不同；必有一行错了，请都与证件核对</translation>
    </message>
    <message>
        <source>A character of “%1” was lost on the way. Read the ID card, or look the rare character up.</source>
        <translation>“%1”有一个字丢了，请读身份证或查生僻字</translation>
    </message>
    <message>
        <source>By the roster he left on %1. Accepted, he stands as on site; else leave the row out.</source>
        <translation>花名册上写他 %1 已退场；采用则按在场登记，否则不导入这一行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错在哪</translation>
    </message>
    <message>
        <source>Stopped; no slips were written.</source>
        <translation>已停止，没有生成凭条。</translation>
    </message>
    <message>
        <source>There is nobody who could sign this list.</source>
        <translation>没有要在签字表上签字的人。</translation>
    </message>
    <message>
        <source>There is nobody a slip could be for.</source>
        <translation>没有要打凭条的人。</translation>
    </message>
    <message>
        <source>The printer takes no pages. Is it on, and has it paper?</source>
        <translation>打印机不收页面。请看是否开机、有没有纸。</translation>
    </message>
    <message>
        <source>No column says the first day. Enter it for all.</source>
        <translation>文件里没有到场日期，请填一个所有人通用的</translation>
    </message>
    <message>
        <source>Enter the contract&apos;s first day.</source>
        <translation>请填合同起始日</translation>
    </message>
    <message>
        <source>Enter the contract&apos;s last day.</source>
        <translation>请填合同到期日</translation>
    </message>
    <message>
        <source>Say whether a file was imported before</source>
        <translation>查文件以前是否导入过</translation>
    </message>
    <message>
        <source>An import of this very file was begun on %1 by %2, for %3, and not finished; %4 of its rows are in.</source>
        <translation>这个文件 %1 由 %2 导入过（项目：%3），没有导完，已入 %4 行。</translation>
    </message>
    <message>
        <source>No signature of %1 is noted on this list.</source>
        <translation>这张清单上没有记下 %1 的签字。</translation>
    </message>
    <message>
        <source>The signature of %1 was noted by %2 on %3. Only he may take it back, on that day; later a supervisor does.</source>
        <translation>%1 的签字是 %2 在 %3 记下的：当天由经办人自己撤回，过后由主管撤回。</translation>
    </message>
    <message>
        <source>Card %1 was not handed to its worker here.</source>
        <translation>卡 %1 不是在这里交给本人的。</translation>
    </message>
    <message>
        <source>%1 handed the card over on %2. Only he may take that back, on that day; later a supervisor does.</source>
        <translation>这张卡是 %1 在 %2 记为交给本人的：当天由经办人自己撤回，过后由主管撤回。</translation>
    </message>
    <message>
        <source>Takes back that a card was handed to its worker, noted by mistake: who noted it, on the same day, or a supervisor</source>
        <translation>撤回误记的“已交本人”：当天由经办人，过后由主管</translation>
    </message>
    <message>
        <source>Say whose signature is taken back: cards of this list.</source>
        <translation>请指明撤回谁的签字（这张清单上的卡）。</translation>
    </message>
    <message>
        <source>Takes back a signature that was noted wrongly: who noted it, on the same day, or a supervisor</source>
        <translation>撤回记错的签字：当天由经办人，过后由主管</translation>
    </message>
    <message>
        <source>The sum is larger than the office can hold. Check the zeros of the cost.</source>
        <translation>金额超出可以记录的范围，请检查造价多了几个零。</translation>
    </message>
    <message>
        <source>Without the construction cost no deposit can be computed.</source>
        <translation>没有工程造价，无法计算保证金。</translation>
    </message>
    <message>
        <source>The work must end on %1 or later, and within %2 days; it ends on %3.</source>
        <translation>完工日期须在 %1 或以后，且工期不超过 %2 天；填的是 %3。</translation>
    </message>
    <message>
        <source>By %1 the deposit is a share of the %2; there is no choice.</source>
        <translation>按“%1”，保证金以%2为基数，不能选择。</translation>
    </message>
    <message>
        <source>Say why the deposit is to be a share of the %1.</source>
        <translation>请说明为何以%1为基数缴纳。</translation>
    </message>
    <message>
        <source>The deposit is a share of the labour cost. Enter the labour cost.</source>
        <translation>保证金以人工费为基数，请填人工费。</translation>
    </message>
    <message>
        <source>Check %1 of this project is approved. What has grown since goes into a supplementary one.</source>
        <translation>本项目的审核 %1 已批准，此后增加的部分请做补充审核。</translation>
    </message>
    <message>
        <source>Say what has grown.</source>
        <translation>请说明增加了什么。</translation>
    </message>
    <message>
        <source>No check of this project is approved that could be supplemented.</source>
        <translation>本项目没有已批准的审核可以补充。</translation>
    </message>
    <message>
        <source>Neither cost nor labour cost has grown since check %1, nor have the workers on site outgrown the declared ones.</source>
        <translation>审核 %1 以来造价和人工费都没有增加，在场人数也没有超出申报人数。</translation>
    </message>
    <message>
        <source>Check %1 of this project is under way already.</source>
        <translation>本项目的审核 %1 正在办理。</translation>
    </message>
    <message>
        <source>Computes what a project has to deposit, on both bases, and what is doubtful</source>
        <translation>测算项目应缴的保证金，两种基数并列，并列出疑点</translation>
    </message>
    <message>
        <source>Begins the check of a project&apos;s deposit</source>
        <translation>开始审核一个项目的保证金</translation>
    </message>
    <message>
        <source>Changes a check that is a draft or was returned</source>
        <translation>修改草稿或被退回的审核件</translation>
    </message>
    <message>
        <source>Hands a check in for the experts and the supervisor</source>
        <translation>提交审核，交专家和主管</translation>
    </message>
    <message>
        <source>Takes back a check that nobody has decided on</source>
        <translation>撤回尚未审定的审核件</translation>
    </message>
    <message>
        <source>Says why a deposit is not cleared</source>
        <translation>说明保证金为何未放行</translation>
    </message>
    <message>
        <source>Lists checks of deposits, the newest first</source>
        <translation>列出保证金审核，新的在前</translation>
    </message>
    <message>
        <source>Shows a check with its experts, crew, papers and decisions</source>
        <translation>查看审核及其专家、首批人员、材料和审批记录</translation>
    </message>
    <message>
        <source>%1 workers are declared, but the list of the first crew names %2.</source>
        <translation>申报 %1 人，而首批人员名单上就有 %2 人。</translation>
    </message>
    <message>
        <source>%1 experts have voted; %2 must before it is approved.</source>
        <translation>已有 %1 位专家表决，满 %2 位才能批准。</translation>
    </message>
    <message>
        <source>Say what you make of this: %1</source>
        <translation>请说明对这一疑点的看法：%1</translation>
    </message>
    <message>
        <source>Most experts did not vote for it. Say why it is approved all the same.</source>
        <translation>多数专家没有同意。请说明为何仍然批准。</translation>
    </message>
    <message>
        <source>Enter how many workers are declared: 1 to %1.</source>
        <translation>请填申报人数：1 至 %1。</translation>
    </message>
    <message>
        <source>This must lie between %1 and %2; it is %3.</source>
        <translation>应在 %1 与 %2 之间，填的是 %3。</translation>
    </message>
    <message>
        <source>The day of application cannot be after today.</source>
        <translation>申请日期不能晚于今天。</translation>
    </message>
    <message>
        <source>The list of the first crew is handed in with the application. Enter it.</source>
        <translation>首批人员名单须随申请一并提交，请录入。</translation>
    </message>
    <message>
        <source>Attach the application as it was handed in.</source>
        <translation>请附上申请材料的扫描件。</translation>
    </message>
    <message>
        <source>Say whether it is approved, returned or rejected.</source>
        <translation>请选择批准、退回或不批准。</translation>
    </message>
    <message>
        <source>Say why; the applicant is told.</source>
        <translation>请说明理由，要告知申请单位。</translation>
    </message>
    <message>
        <source>No supervisor has approved the check.</source>
        <translation>审核尚未经主管批准。</translation>
    </message>
    <message>
        <source>There is no list of the first crew.</source>
        <translation>没有首批人员名单。</translation>
    </message>
    <message>
        <source>%1 of the %2 workers of the first crew are registered here.</source>
        <translation>首批 %2 人中已在本项目登记 %1 人。</translation>
    </message>
    <message>
        <source>This check is not on file.</source>
        <translation>没有这件审核。</translation>
    </message>
    <message>
        <source>Check %1 is no longer at this step. Look at it again.</source>
        <translation>审核 %1 已不在这一步，请重新查看。</translation>
    </message>
    <message>
        <source>This expert is not in the register.</source>
        <translation>专家库里没有这位专家。</translation>
    </message>
    <message>
        <source>Enter the expert&apos;s name.</source>
        <translation>请填专家姓名。</translation>
    </message>
    <message>
        <source>Enter who employs the expert.</source>
        <translation>请填专家的工作单位。</translation>
    </message>
    <message>
        <source>This expert is in the register already.</source>
        <translation>专家库里已有这位专家。</translation>
    </message>
    <message>
        <source>%1 is invited already, or no longer in the register.</source>
        <translation>%1 已经受邀，或已不在专家库中。</translation>
    </message>
    <message>
        <source>Ask the expert whether anything ties him to the contractor or the project, and enter the answer.</source>
        <translation>请询问专家与施工单位或本项目有无利害关系，并录入答复。</translation>
    </message>
    <message>
        <source>Say what ties him to them where something does, and nothing where nothing does.</source>
        <translation>有利害关系的请写明，没有的请留空。</translation>
    </message>
    <message>
        <source>This expert was not invited to the check.</source>
        <translation>这位专家没有受邀参加本次审核。</translation>
    </message>
    <message>
        <source>%1 has no vote here: %2</source>
        <translation>%1 在此没有表决权：%2</translation>
    </message>
    <message>
        <source>%1 has voted already.</source>
        <translation>%1 已经表决。</translation>
    </message>
    <message>
        <source>Enter whether he is for it, against it, or abstains.</source>
        <translation>请录入同意、不同意或弃权。</translation>
    </message>
    <message>
        <source>Enter the opinion that he signed.</source>
        <translation>请录入专家签字的意见。</translation>
    </message>
    <message>
        <source>Attach the scan of the opinion that he signed.</source>
        <translation>请附上专家签字意见的扫描件。</translation>
    </message>
    <message>
        <source>You had a hand in check %1 yourself. Another supervisor must decide on it.</source>
        <translation>审核 %1 您本人经过手，须由另一位主管审定。</translation>
    </message>
    <message>
        <source>Invites an expert to a check, asked about conflicts of interest</source>
        <translation>邀请专家参加审核，并询问利害关系</translation>
    </message>
    <message>
        <source>Enters an expert&apos;s vote and signed opinion</source>
        <translation>录入专家的表决和签字意见</translation>
    </message>
    <message>
        <source>Approves, returns or rejects a check that others prepared</source>
        <translation>批准、退回或不批准他人经办的审核</translation>
    </message>
    <message>
        <source>Puts an expert of the Housing Commission on the register, or changes him</source>
        <translation>把住建委的专家录入专家库，或修改其资料</translation>
    </message>
    <message>
        <source>Lists the experts of the register</source>
        <translation>列出专家库里的专家</translation>
    </message>
    <message>
        <source>construction cost</source>
        <translation>工程造价</translation>
    </message>
    <message>
        <source>labour cost</source>
        <translation>人工费</translation>
    </message>
    <message>
        <source>This rule is not on file.</source>
        <translation>没有这条规则。</translation>
    </message>
    <message>
        <source>%1 was decided on already and keeps its figures. Write a new rule that takes its place.</source>
        <translation>“%1”已经审定，数字不再改动。请另写一条新规则来替代。</translation>
    </message>
    <message>
        <source>%1 is not in force, so it cannot be ended.</source>
        <translation>“%1”不在施行中，不能终止。</translation>
    </message>
    <message>
        <source>You wrote or changed %1 yourself. Another supervisor must decide on it.</source>
        <translation>“%1”是您本人编写或改过的，须由另一位主管审定。</translation>
    </message>
    <message>
        <source>A check of %1 was computed by %2, so it cannot end before that day.</source>
        <translation>%1 的审核是按“%2”计算的，终止日期不能早于这一天。</translation>
    </message>
    <message>
        <source>%1 holds on days of this rule. Two rules never hold on one day: end it first, or choose other days.</source>
        <translation>“%1”在这些日子里正在施行。同一天不能有两条规则：请先终止它，或者改日期。</translation>
    </message>
    <message>
        <source>Say why the rule ends.</source>
        <translation>请说明规则为何终止。</translation>
    </message>
    <message>
        <source>The last day must be %1 or later, and before %2.</source>
        <translation>最后一天须在 %1 或以后，并早于 %2。</translation>
    </message>
    <message>
        <source>No rule of deposits holds for %1 on %2. An administrator writes one (shimingctl rule write), a supervisor approves it.</source>
        <translation>%2 没有适用于 %1 的保证金规则。请管理员编写（shimingctl rule write），主管批准。</translation>
    </message>
    <message>
        <source>Writes a rule of deposits, which holds when a supervisor has approved it</source>
        <translation>编写一条保证金规则，主管批准后施行</translation>
    </message>
    <message>
        <source>Changes a rule of deposits that nobody has decided on</source>
        <translation>修改尚未审定的保证金规则</translation>
    </message>
    <message>
        <source>Approves a rule of deposits that others wrote; the one before it ends</source>
        <translation>批准他人编写的保证金规则，前一条随之终止</translation>
    </message>
    <message>
        <source>Refuses a rule of deposits that others wrote</source>
        <translation>不批准他人编写的保证金规则</translation>
    </message>
    <message>
        <source>Gives a rule of deposits its last day</source>
        <translation>给保证金规则定最后一天</translation>
    </message>
    <message>
        <source>Shows a rule of deposits with all its figures</source>
        <translation>查看一条保证金规则的全部数字</translation>
    </message>
    <message>
        <source>Enter the 6-digit code of the city or county where the rule holds, such as 320100.</source>
        <translation>请填规则适用的市或区县的 6 位代码，例如 320100。</translation>
    </message>
    <message>
        <source>Give the rule a name of 1 to %1 characters.</source>
        <translation>规则名称须有 1 至 %1 个字。</translation>
    </message>
    <message>
        <source>Enter the first day on which the rule holds.</source>
        <translation>请填规则施行的第一天。</translation>
    </message>
    <message>
        <source>The rule must hold until %1 or later.</source>
        <translation>规则须施行到 %1 或以后。</translation>
    </message>
    <message>
        <source>Name the paper that the figures stand in (title, number, day), in at most %1 characters.</source>
        <translation>请写明数字出自哪份文件（名称、文号、日期），最多 %1 个字。</translation>
    </message>
    <message>
        <source>This must lie between 0% and %1; it is %2.</source>
        <translation>应在 0% 与 %1 之间，填的是 %2。</translation>
    </message>
    <message>
        <source>Enter the rate of the basis that is asked.</source>
        <translation>请填所用计费基数的费率。</translation>
    </message>
    <message>
        <source>There is nothing to choose while one basis has no rate.</source>
        <translation>有一种基数没有费率，谈不上选择。</translation>
    </message>
    <message>
        <source>Works that had begun pay less, not more: at most %1; it is %2.</source>
        <translation>已开工的只能少缴，不能多缴：最高 %1，填的是 %2。</translation>
    </message>
    <message>
        <source>Sums are rounded to between %1 and %2.</source>
        <translation>金额取整的单位须在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>The least sum cannot be below zero.</source>
        <translation>最低额不能小于零。</translation>
    </message>
    <message>
        <source>The greatest sum cannot be below the least.</source>
        <translation>最高额不能小于最低额。</translation>
    </message>
    <message>
        <source>Enter what a worker is usually paid a month.</source>
        <translation>请填工人通常的月工资。</translation>
    </message>
    <message>
        <source>Labour is %1 of the cost; the %5 like projects on file have %2 (%3 to %4 is usual).</source>
        <translation>人工费占造价 %1；在册的 %5 个同类项目为 %2（通常 %3 至 %4）。</translation>
    </message>
    <message>
        <source>Labour is %1 of the cost; both bases meet at %2 (%3 to %4 is usual). There are %5 like projects on file, too few to go by.</source>
        <translation>人工费占造价 %1；两种算法相等时为 %2（通常 %3 至 %4）。在册同类项目只有 %5 个，不足以参照。</translation>
    </message>
    <message>
        <source>%1 workers are declared, but the labour cost pays %2 (at %5 a month for %6 months; %3 to %4 is usual): too few are declared, or the labour cost is not all labour.</source>
        <translation>申报 %1 人，而人工费够付 %2 人（月工资 %5、工期 %6 个月；通常 %3 至 %4 人）：人数报少了，或者人工费里不全是人工。</translation>
    </message>
    <message>
        <source>%1 workers are declared, but the labour cost pays only %2 (at %5 a month for %6 months; %3 to %4 is usual): the labour cost is too low for them.</source>
        <translation>申报 %1 人，而人工费只够付 %2 人（月工资 %5、工期 %6 个月；通常 %3 至 %4 人）：人工费报低了。</translation>
    </message>
    <message>
        <source>%1 workers are declared; the labour cost pays %2 (at %5 a month for %6 months; %3 to %4 is usual).</source>
        <translation>申报 %1 人；人工费够付 %2 人（月工资 %5、工期 %6 个月；通常 %3 至 %4 人）。</translation>
    </message>
    <message>
        <source>Declared are %1 workers for 10,000 m²; the %4 like projects on file have %2 (from %3 on is usual).</source>
        <translation>每一万平方米申报 %1 人；在册的 %4 个同类项目为 %2 人（通常不少于 %3 人）。</translation>
    </message>
    <message>
        <source>Declared are %1 workers for 100 million yuan of cost; the %4 like projects on file have %2 (from %3 on is usual).</source>
        <translation>每一亿元造价申报 %1 人；在册的 %4 个同类项目为 %2 人（通常不少于 %3 人）。</translation>
    </message>
    <message>
        <source>Of %2 earlier checks of %1, %3 were flagged and %4 outgrown; %5 together are a habit.</source>
        <translation>%1 此前审核 %2 次，其中 %3 次有疑点，%4 次人数超出申报；合计满 %5 次即视为惯例。</translation>
    </message>
    <message>
        <source>A rate is written with its sign, such as 3‰ or 2.2%.</source>
        <translation>费率要带符号填写，例如 3‰ 或 2.2%。</translation>
    </message>
    <message>
        <source>A rate is at most %1; entered is %2.</source>
        <translation>费率最高 %1，填的是 %2。</translation>
    </message>
    <message>
        <source>whether he leads the team</source>
        <translation>是否班组长</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>manager or worker</source>
        <translation>是管理人员还是工人</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>phone of the emergency contact</source>
        <translation>紧急联系人电话</translation>
    </message>
    <message>
        <source>labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>phone of the labour manager</source>
        <translation>劳务负责人电话</translation>
    </message>
    <message>
        <source>phone of the company</source>
        <translation>单位电话</translation>
    </message>
    <message>
        <source>The ledger has %1 in and %2 out on %3 under this number.</source>
        <translation>账上该流水号为%3收入%1、支出%2。</translation>
    </message>
    <message>
        <source>The bank may have paid order %1 by it; confirm it.</source>
        <translation>这笔可能是银行支付的指令%1，请核实后确认。</translation>
    </message>
    <message>
        <source>%1 has one project; it may be for that.</source>
        <translation>%1只有一个在建项目，这笔款可能属于该项目。</translation>
    </message>
    <message>
        <source>This number stands in the statement twice.</source>
        <translation>该流水号在对账单中出现两次。</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>未入账。</translation>
    </message>
    <message>
        <source>The statement has no lines.</source>
        <translation>对账单没有明细。</translation>
    </message>
    <message>
        <source>Row %1: a line needs its day, today at the latest, its serial number, and an amount that came in or went out.</source>
        <translation>第%1行：须有不晚于今天的日期、流水号，以及收入或支出其中一项金额。</translation>
    </message>
    <message>
        <source>Row %1: “%2” cannot be read as a day or an amount.</source>
        <translation>第%1行：“%2”不能识别为日期或金额。</translation>
    </message>
    <message>
        <source>No head row with day, serial number and amount was found in this file.</source>
        <translation>文件中找不到含日期、流水号和金额的表头。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Insurance premium</source>
        <translation>保险费</translation>
    </message>
    <message>
        <source>Work injury</source>
        <translation>工伤</translation>
    </message>
    <message>
        <source>Wage advance</source>
        <translation>垫付工资</translation>
    </message>
    <message>
        <source>Living allowance</source>
        <translation>生活费</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>Deposit paid back</source>
        <translation>退还保证金</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>余款</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Project unknown</source>
        <translation>待查款</translation>
    </message>
    <message>
        <source>Interest and charges</source>
        <translation>利息及手续费</translation>
    </message>
    <message>
        <source>No such bank account is open. A supervisor opens it first.</source>
        <translation>没有这个银行账户，请先由主管开设。</translation>
    </message>
    <message>
        <source>Say which bank account it is.</source>
        <translation>请说明是哪个银行账户。</translation>
    </message>
    <message>
        <source>Only %1 is there and not kept for something else.</source>
        <translation>可用金额只有%1，其余已预留他用。</translation>
    </message>
    <message>
        <source>This bank account is open already.</source>
        <translation>这个银行账户已经开设。</translation>
    </message>
    <message>
        <source>This was paid, or money is kept for it already. It is paid once.</source>
        <translation>该事项已付款或已预留，只付一次。</translation>
    </message>
    <message>
        <source>It was changed at another desk since you opened it. Load it anew.</source>
        <translation>您打开之后，别的窗口已作修改，请重新读取。</translation>
    </message>
    <message>
        <source>This money is not kept any more: it was paid or let go.</source>
        <translation>这笔款已不再预留：已支付或已解除。</translation>
    </message>
    <message>
        <source>The bank&apos;s receipt %1 is booked already.</source>
        <translation>银行回单%1已经入账。</translation>
    </message>
    <message>
        <source>No such money is kept.</source>
        <translation>没有这笔预留款。</translation>
    </message>
    <message>
        <source>A payment order out of it is on its way; call that off first.</source>
        <translation>这笔预留款已有付款指令在办，请先撤销该指令。</translation>
    </message>
    <message>
        <source>Opens a bank&apos;s account in the fund&apos;s ledger</source>
        <translation>在基金账中开设银行账户</translation>
    </message>
    <message>
        <source>Lists the fund&apos;s accounts with their balances</source>
        <translation>列出各账户及余额</translation>
    </message>
    <message>
        <source>Books money that came in, by the bank&apos;s receipt</source>
        <translation>按银行回单登记收款</translation>
    </message>
    <message>
        <source>Keeps an amount of a project&apos;s money from being spent otherwise</source>
        <translation>预留项目的一笔资金，不得挪作他用</translation>
    </message>
    <message>
        <source>Lets kept money go, by another person than who kept it</source>
        <translation>由预留人以外的人解除预留</translation>
    </message>
    <message>
        <source>Enter an amount above nought.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>No single amount may be greater than %1.</source>
        <translation>单笔金额不得超过%1。</translation>
    </message>
    <message>
        <source>Say both what is paid and its number, or neither.</source>
        <translation>请同时填写付款事由类别及其编号，或都不填。</translation>
    </message>
    <message>
        <source>Say whose project it is.</source>
        <translation>请说明是哪个项目。</translation>
    </message>
    <message>
        <source>This money belongs to no project.</source>
        <translation>这类款项不属于任何项目。</translation>
    </message>
    <message>
        <source>The bank&apos;s day lies between %1, when it was sent, and today.</source>
        <translation>银行办理日期应在送交日%1至今天之间。</translation>
    </message>
    <message>
        <source>Enter the name of the bank&apos;s account.</source>
        <translation>请填写银行账户名称。</translation>
    </message>
    <message>
        <source>Enter the serial number of the bank&apos;s receipt.</source>
        <translation>请填写银行回单流水号。</translation>
    </message>
    <message>
        <source>Enter the day of the bank&apos;s receipt, today at the latest.</source>
        <translation>请填写银行回单日期，不得晚于今天。</translation>
    </message>
    <message>
        <source>No such money comes in from a bank.</source>
        <translation>银行收款没有这一类款项。</translation>
    </message>
    <message>
        <source>What is still owed cannot be less than nought.</source>
        <translation>尚欠金额不能小于零。</translation>
    </message>
    <message>
        <source>Say what it is to be spent on.</source>
        <translation>请说明款项用途。</translation>
    </message>
    <message>
        <source>Say to whom the bank is to pay.</source>
        <translation>请填写收款人。</translation>
    </message>
    <message>
        <source>Money of a project needs the project, the office&apos;s own has none.</source>
        <translation>项目款项须注明项目，本单位款项不填项目。</translation>
    </message>
    <message>
        <source>Money does not move this way: deposits and surpluses between projects, a surplus into the deposit, money whose project became known.</source>
        <translation>资金不能这样划转。只可在项目之间划转保证金或余款、将余款转作保证金，或将已查明的待查款转入项目。</translation>
    </message>
    <message>
        <source>Enter the serial number under which the bank paid.</source>
        <translation>请填写银行付款的流水号。</translation>
    </message>
    <message>
        <source>Enter why the bank did not pay, in its own words.</source>
        <translation>请照银行原话填写未付款的原因。</translation>
    </message>
    <message>
        <source>This was your own work; another person has to decide on it.</source>
        <translation>这是您本人经办的，须由他人决定。</translation>
    </message>
    <message>
        <source>By the rule in force no deposit is paid back after completion.</source>
        <translation>按现行规定，完工后不退还保证金。</translation>
    </message>
    <message>
        <source>The project is not completed yet.</source>
        <translation>项目尚未完工。</translation>
    </message>
    <message>
        <source>The waiting period for late claims goes on until %1.</source>
        <translation>等待迟报理赔的期限到%1为止。</translation>
    </message>
    <message>
        <source>Money of this project is still kept or on its way.</source>
        <translation>该项目还有预留款或在途付款。</translation>
    </message>
    <message>
        <source>The balance of account %1 is not the sum of its entries.</source>
        <translation>账户%1的余额与分录合计不符。</translation>
    </message>
    <message>
        <source>What purse %1 holds is not the sum of its accounts.</source>
        <translation>资金户%1的结余与各账户合计不符。</translation>
    </message>
    <message>
        <source>Purse %1 has spent or kept more than it has.</source>
        <translation>资金户%1支出或预留超过其所有。</translation>
    </message>
    <message>
        <source>What is kept in purse %1 is not the sum of its reservations.</source>
        <translation>资金户%1的预留额与预留明细合计不符。</translation>
    </message>
    <message>
        <source>Entry %1 is not what its order says.</source>
        <translation>分录%1与其指令不符。</translation>
    </message>
    <message>
        <source>Order %1 is booked twice.</source>
        <translation>指令%1重复入账。</translation>
    </message>
    <message>
        <source>Order %1 is done and not booked.</source>
        <translation>指令%1已办结但未入账。</translation>
    </message>
    <message>
        <source>Entry %1 has no second person.</source>
        <translation>分录%1没有第二人批准。</translation>
    </message>
    <message>
        <source>Order %1 has no second person.</source>
        <translation>指令%1没有第二人批准。</translation>
    </message>
    <message>
        <source>Reversal %1 does not take its entry back.</source>
        <translation>冲销%1与原分录不符。</translation>
    </message>
    <message>
        <source>Entry %1 is reversed twice.</source>
        <translation>分录%1被冲销了两次。</translation>
    </message>
    <message>
        <source>Receipt %1 is not booked whole.</source>
        <translation>收款%1未全额入账。</translation>
    </message>
    <message>
        <source>The number of receipt %1 is booked twice.</source>
        <translation>收款%1的流水号重复入账。</translation>
    </message>
    <message>
        <source>Receipt %1 is void without its reversal, or reversed and not void.</source>
        <translation>收款%1作废却无冲销，或已冲销却未作废。</translation>
    </message>
    <message>
        <source>Reservation %1 and its order do not say the same.</source>
        <translation>预留%1与其指令不符。</translation>
    </message>
    <message>
        <source>What reservation %1 is for is kept or paid twice.</source>
        <translation>预留%1所对应的事项被重复预留或支付。</translation>
    </message>
    <message>
        <source>The bank&apos;s balance noted as %1 is not the ledger&apos;s of that day.</source>
        <translation>第%1号银行余额记录与当日账面不符。</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>没有这笔分录。</translation>
    </message>
    <message>
        <source>A reversal is not reversed; book it anew.</source>
        <translation>冲销分录不能再冲销，请重新记账。</translation>
    </message>
    <message>
        <source>This entry is reversed already.</source>
        <translation>这笔分录已经冲销。</translation>
    </message>
    <message>
        <source>A reversal of this entry waits for its approval already.</source>
        <translation>这笔分录的冲销已提交，正待批准。</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>没有这个指令。</translation>
    </message>
    <message>
        <source>Order %1 has gone on or was stopped since; look at it again.</source>
        <translation>指令%1的状态已变，请重新查看。</translation>
    </message>
    <message>
        <source>An order has no state “%1”.</source>
        <translation>指令没有“%1”这种状态。</translation>
    </message>
    <message>
        <source>Prepares a payment order, to be approved by another person</source>
        <translation>编制付款指令，须由他人批准</translation>
    </message>
    <message>
        <source>Prepares a transfer between accounts, booked when another person approves it</source>
        <translation>编制账户间划转，经他人批准后入账</translation>
    </message>
    <message>
        <source>Prepares the reversal of an entry, booked when another person approves it</source>
        <translation>编制分录冲销，经他人批准后入账</translation>
    </message>
    <message>
        <source>Approves an order that somebody else prepared</source>
        <translation>批准他人编制的指令</translation>
    </message>
    <message>
        <source>Refuses an order that somebody else prepared, with the reason</source>
        <translation>退回他人编制的指令并说明原因</translation>
    </message>
    <message>
        <source>Notes that an approved order went to the bank</source>
        <translation>登记已批准的指令送交银行</translation>
    </message>
    <message>
        <source>Books an order that the bank has paid</source>
        <translation>银行付款后登记入账</translation>
    </message>
    <message>
        <source>Notes that the bank did not pay an order, in its words</source>
        <translation>登记银行未付款及其说明</translation>
    </message>
    <message>
        <source>Calls an approved order off before it is sent, by another person than who approved it</source>
        <translation>由批准人以外的人撤销已批准、尚未送银行的指令</translation>
    </message>
    <message>
        <source>Lists orders, by default those that wait for somebody</source>
        <translation>列出指令，默认列待办的</translation>
    </message>
    <message>
        <source>Shows an order with who did what</source>
        <translation>显示指令及各经办人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Money for</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>回单或指令号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>The first day must not lie after the last.</source>
        <translation>起始日不得晚于截止日。</translation>
    </message>
    <message>
        <source>Enter the day of the bank&apos;s statement, today at the latest.</source>
        <translation>请填写银行对账单日期，不得晚于今天。</translation>
    </message>
    <message>
        <source>The fund&apos;s statement of a project or a bank: opening, each entry, closing</source>
        <translation>项目或银行账户的对账单：期初、逐笔、期末</translation>
    </message>
    <message>
        <source>Says what a project&apos;s deposit holds, what is kept, and how long it lasts</source>
        <translation>显示项目保证金的结余、预留和可用天数</translation>
    </message>
    <message>
        <source>Lists projects whose contractor has to top up the deposit</source>
        <translation>列出需要补缴保证金的项目</translation>
    </message>
    <message>
        <source>Recomputes the whole ledger and says what is wrong and where</source>
        <translation>全账重算，指出何处有何差错</translation>
    </message>
    <message>
        <source>Holds the closing balance of the bank&apos;s statement against the ledger</source>
        <translation>银行对账单期末余额与账面核对</translation>
    </message>
    <message>
        <source>Holds a bank&apos;s statement against the ledger, line by line; books nothing</source>
        <translation>银行对账单与账目逐笔核对，只核对不记账</translation>
    </message>
    <message>
        <source>Another rule was approved for these days just now. Look at the rules again.</source>
        <translation>刚才已有另一条规则在这些日子获批，请重新查看规则。</translation>
    </message>
    <message>
        <source>Another check of this project is under way already.</source>
        <translation>本项目已有另一件审核正在办理。</translation>
    </message>
    <message>
        <source>So much is not there, or it is kept for something else.</source>
        <translation>余额不足，或已预留他用。</translation>
    </message>
    <message>
        <source>This receipt of the bank is booked already.</source>
        <translation>这张银行回单已经入账。</translation>
    </message>
    <message>
        <source>There is no such certificate.</source>
        <translation>没有这份证明。</translation>
    </message>
    <message>
        <source>You had a hand in check %1 yourself. Another supervisor must issue its certificate.</source>
        <translation>审核 %1 您本人经手过，须由另一位主管签发证明。</translation>
    </message>
    <message>
        <source>Certificate %1 was issued already. Print it again, with a reason.</source>
        <translation>证明 %1 已经签发。需要时请补打，并说明原因。</translation>
    </message>
    <message>
        <source>%1 was taken back since check %2 was cleared.</source>
        <translation>审核 %2 放行之后，有 %1 被退回。</translation>
    </message>
    <message>
        <source>You cleared check %1 yourself. Another supervisor must withdraw its certificate.</source>
        <translation>审核 %1 是您本人放行的，须由另一位主管撤销证明。</translation>
    </message>
    <message>
        <source>Check %1 asks %2 more since, and is not cleared.</source>
        <translation>此后审核 %1 又要求补缴 %2，尚未放行。</translation>
    </message>
    <message>
        <source>Issues the certificate of a cleared deposit, signed with the office&apos;s key</source>
        <translation>签发保证金缴清证明，用本中心密钥签名</translation>
    </message>
    <message>
        <source>Prints a certificate of a deposit again; each print is counted</source>
        <translation>补打缴清证明，每次计数</translation>
    </message>
    <message>
        <source>Withdraws clearance and certificate, by a supervisor who did not clear it</source>
        <translation>撤销放行和证明，由非放行经办的主管决定</translation>
    </message>
    <message>
        <source>Shows the certificate of a cleared deposit with its prints</source>
        <translation>查看缴清证明及打印记录</translation>
    </message>
    <message>
        <source>Says whether the office issued the certificate with this code, and whether it holds</source>
        <translation>核验：这个校验码的证明是否本中心签发、是否有效</translation>
    </message>
    <message>
        <source>Certificate %1 cannot be signed: its number, sum or day is not whole.</source>
        <translation>证明 %1 无法签名：编号、金额或日期不完整。</translation>
    </message>
    <message>
        <source>Check %1 of this project is older and not cleared yet. It comes first.</source>
        <translation>本项目更早的审核 %1 还没有放行，应先办它。</translation>
    </message>
    <message>
        <source>Check %1 is not approved: nobody knows what is due. Book the receipt for the project (fund receive); it counts when a check is approved.</source>
        <translation>审核 %1 尚未批准，应缴数未定。请先把回单记到项目名下（fund receive），批准后自动计入。</translation>
    </message>
    <message>
        <source>Check %1 is cleared already: certificate %2.</source>
        <translation>审核 %1 已经放行，证明 %2。</translation>
    </message>
    <message>
        <source>Check %1 cannot be cleared: %2</source>
        <translation>审核 %1 不能放行：%2</translation>
    </message>
    <message>
        <source>Books the bank&apos;s receipt for the deposit of a check</source>
        <translation>登记某项审核的保证金到账回单</translation>
    </message>
    <message>
        <source>Clears a check that is approved, paid in full and whose first crew is registered</source>
        <translation>放行：已批准、足额到账、首批工人已登记的审核</translation>
    </message>
    <message>
        <source>%1 of %2 have been paid; %3 is still missing.</source>
        <translation>应缴 %2，已缴 %1，还差 %3。</translation>
    </message>
    <message>
        <source>%1 is paid in full.</source>
        <translation>应缴 %1，已足额缴清。</translation>
    </message>
    <message>
        <source>%1 is more than was due and stands to the project&apos;s credit.</source>
        <translation>%1 超出应缴数，记入该项目名下。</translation>
    </message>
    <message>
        <source>%1 that certificate %2 was given for was taken back since. A supervisor must act: have it paid again, or withdraw the certificate.</source>
        <translation>证明 %2 所列款项中有 %1 后来被退回。请主管处理：催缴补足，或者撤销证明。</translation>
    </message>
    <message>
        <source>%1 more than was asked has come in. It stands to the project&apos;s credit: for a supplementary check, or to be paid back by an order.</source>
        <translation>多缴 %1，记在该项目名下，可抵补充审核的应缴数，也可开付款单退回。</translation>
    </message>
    <message>
        <source>This is not the office&apos;s signature of this certificate of today. Sign it again.</source>
        <translation>这不是本中心今天对这份证明的签名，请重新签名。</translation>
    </message>
    <message>
        <source>Do not rely on it: this office issued %1 on %2, but money that it certifies was taken back since. Ask the office&apos;s supervisor.</source>
        <translation>不可采信：证明 %1 是本中心 %2 签发的，但所证明的款项后来被退回。请与本中心主管联系。</translation>
    </message>
    <message>
        <source>Replaced: this office issued %1 on %2; the project has a later one, %3, with what was asked since. Ask for that.</source>
        <translation>已被替换：证明 %1 是本中心 %2 签发的；该项目补缴后另有证明 %3，请索取后者。</translation>
    </message>
    <message>
        <source>Withdrawn: %1 no longer holds since %2. Reason: %3</source>
        <translation>已撤销：证明 %1 自 %2 起无效。原因：%3</translation>
    </message>
    <message>
        <source>Not issued: %1 is prepared, but no supervisor has signed it. No paper of it can be true.</source>
        <translation>未签发：证明 %1 已生成，但主管没有签发，市面上的纸件不可能是真的。</translation>
    </message>
    <message>
        <source>Forged: this office did not sign this certificate. Keep the paper and tell the supervisor.</source>
        <translation>伪造：这份证明不是本中心签名的。请留下原件并报告主管。</translation>
    </message>
    <message>
        <source>Doubtful: the signature fits, but the office has no such certificate on file, or its key was not to be relied on. Tell the administrator.</source>
        <translation>存疑：签名相符，但本中心没有这份证明的底档，或签名密钥当时已不可靠。请告知管理员。</translation>
    </message>
    <message>
        <source>Mistyped: no certificate has such a code. Compare it with the paper character by character, or scan it again.</source>
        <translation>输入有误：没有这样的校验码。请逐字核对，或者重新扫码。</translation>
    </message>
    <message>
        <source>Unknown: this office issued no certificate with this code.</source>
        <translation>查无此证：本中心没有签发过这个校验码的证明。</translation>
    </message>
    <message>
        <source>Check %1 is cleared by certificate %2. Withdraw that first.</source>
        <translation>审核 %1 已凭证明 %2 放行，请先撤销证明。</translation>
    </message>
    <message>
        <source>Check %1 supplements this one. That one ends first.</source>
        <translation>审核 %1 是在这项审核上补充的，应先终止那一项。</translation>
    </message>
    <message>
        <source>Lets a check end that is not gone on with, by one who had no hand in it</source>
        <translation>终止不再办理的审核，由未经手的主管决定</translation>
    </message>
    <message>
        <source>%1 prepared order %2. Only he withdraws it; a supervisor refuses it.</source>
        <translation>付款单 %2 是 %1 制单的，只能由本人撤回；主管可以驳回。</translation>
    </message>
    <message>
        <source>Takes back an order that one prepared oneself, before it is decided on</source>
        <translation>撤回自己制的、还没有审批的付款单</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>对方科目</translation>
    </message>
    <message>
        <source>Opens the signing key for a certificate of a deposit; leaves a trace</source>
        <translation>为签发缴清证明打开签名密钥，留痕</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet how batch %1 came out; do that first.</source>
        <translation>批次 %1 还没确认打印结果，请先确认。</translation>
    </message>
    <message>
        <source>Batches of cards</source>
        <translation>制卡批次</translation>
    </message>
    <message>
        <source>Cards promised</source>
        <translation>承诺到期的卡</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>组批日期</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>组批人</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Times printed</source>
        <translation>打印次数</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>印好</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>Confirmed or dissolved by</source>
        <translation>确认或解散人</translation>
    </message>
    <message>
        <source>Confirmed or dissolved on</source>
        <translation>确认或解散日期</translation>
    </message>
    <message>
        <source>What became of the promise</source>
        <translation>承诺结果</translation>
    </message>
    <message>
        <source>In hand on</source>
        <translation>到手日期</translation>
    </message>
    <message>
        <source>company</source>
        <translation>参建单位</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>company on the project</source>
        <translation>项目参建单位</translation>
    </message>
    <message>
        <source>worker on the project</source>
        <translation>项目工人</translation>
    </message>
    <message>
        <source>labour contract</source>
        <translation>劳动合同</translation>
    </message>
    <message>
        <source>entry and exit</source>
        <translation>进出场</translation>
    </message>
    <message>
        <source>to be printed</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>waits to be confirmed</source>
        <translation>等确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>已解散</translation>
    </message>
    <message>
        <source>in hand in time</source>
        <translation>按时到手</translation>
    </message>
    <message>
        <source>at the desk in time</source>
        <translation>按时到取卡处</translation>
    </message>
    <message>
        <source>with a manager in time</source>
        <translation>按时交负责人</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>到期没来取</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>没到期</translation>
    </message>
    <message>
        <source>%1 was deposited by the former contractor and spent, or is kept for claims of his time. It does not count for the present one.</source>
        <translation>其中 %1 由原总承包单位缴纳，已支出或留给当时的赔付，不算现总承包单位所缴。</translation>
    </message>
    <message>
        <source>Void by transfer: %1 no longer holds since %2, when the project went over from %3 to %4 (%5). The new contractor has no certificate yet.</source>
        <translation>因变更作废：%1 自 %2 起失效，项目已由 %3 变更为 %4（%5）。新总承包单位还没有缴清证明。</translation>
    </message>
    <message>
        <source>Void by transfer: %1 no longer holds since %2, when the project went over from %3 to %4 (%5). Ask for the new contractor&apos;s certificate, %6.</source>
        <translation>因变更作废：%1 自 %2 起失效，项目已由 %3 变更为 %4（%5）。请查看新总承包单位的证明 %6。</translation>
    </message>
    <message>
        <source>%1 is its general contractor already.</source>
        <translation>%1 已经是该项目的总承包单位。</translation>
    </message>
    <message>
        <source>Transfer %1 waits already.</source>
        <translation>变更 %1 已在等待审批。</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>没有这个变更。</translation>
    </message>
    <message>
        <source>The project&apos;s general contractor is %1 by now. Refuse the transfer and have it asked anew.</source>
        <translation>该项目的总承包单位现在是 %1。请退回变更，重新申请。</translation>
    </message>
    <message>
        <source>Asks that the checks of a project go over to another general contractor</source>
        <translation>申请把项目的审核变更到另一家总承包单位</translation>
    </message>
    <message>
        <source>Approves or refuses that a project&apos;s checks go over to another contractor</source>
        <translation>批准或不批准项目审核变更总承包单位</translation>
    </message>
    <message>
        <source>Takes back a transfer that one asked for oneself, before it is decided on</source>
        <translation>在审批以前撤回自己申请的变更</translation>
    </message>
    <message>
        <source>Only an approved check goes over to another contractor. Before that the clerk edits it.</source>
        <translation>批准后的审核才办变更总承包单位；批准以前由登记员直接修改。</translation>
    </message>
    <message>
        <source>Check %1 of this project is under way. Decide on it or take it back first.</source>
        <translation>该项目的审核 %1 还在办理，请先审批或撤回。</translation>
    </message>
    <message>
        <source>%1 is deposited. Say whether it stays for the new contractor or goes back to the former one.</source>
        <translation>已缴 %1。请说明这笔钱是留给新总承包单位，还是退给原单位。</translation>
    </message>
    <message>
        <source>The money stays only where both contractors agreed on it. Attach the agreement.</source>
        <translation>双方有协议，钱才能留下。请附上协议。</translation>
    </message>
    <message>
        <source>Say which contractor takes the project over.</source>
        <translation>请填写由哪家总承包单位接手。</translation>
    </message>
    <message>
        <source>The transfer was asked with %1; by now it would be %2. Refuse it and have it asked anew.</source>
        <translation>申请变更时是 %1，现在应是 %2。请退回，重新申请。</translation>
    </message>
    <message>
        <source>Say whether it is approved or refused.</source>
        <translation>请说明批准还是不批准。</translation>
    </message>
    <message>
        <source>You asked for transfer %1 yourself, or had a hand in a check of the project. Another supervisor must decide on it.</source>
        <translation>变更 %1 是您自己申请的，或者您经手过该项目的审核，须由另一位主管审批。</translation>
    </message>
    <message>
        <source>%1 asked for transfer %2. Only he takes it back; a supervisor refuses it.</source>
        <translation>变更 %2 是 %1 申请的，只能由他撤回；主管可以不予批准。</translation>
    </message>
    <message>
        <source>Transfer %1 from %2 to %3 waits for a supervisor who had no hand in the project&apos;s checks.</source>
        <translation>变更 %1（%2 变更为 %3）等待没有经手该项目审核的主管审批。</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 was refused: %3</source>
        <translation>变更 %1（变更为 %2）未获批准：%3</translation>
    </message>
    <message>
        <source>Transfer %1 to %2 was taken back: %3</source>
        <translation>变更 %1（变更为 %2）已撤回：%3</translation>
    </message>
    <message>
        <source>Transfer %1: the project went over from %2 to %3 on %4. No money went with it.</source>
        <translation>变更 %1：项目于 %4 由 %2 变更为 %3，没有随转资金。</translation>
    </message>
    <message>
        <source>Transfer %1: the project went over from %2 to %3 on %4. %5 stays and counts for the new contractor.</source>
        <translation>变更 %1：项目于 %4 由 %2 变更为 %3，%5 留下，算作新总承包单位所缴。</translation>
    </message>
    <message>
        <source>Transfer %1: the project went over from %2 to %3 on %4. %5 goes back by order %6; the new contractor owes the full sum.</source>
        <translation>变更 %1：项目于 %4 由 %2 变更为 %3，%5 按支付单 %6 退还，新总承包单位须全额缴纳。</translation>
    </message>
    <message>
        <source>List companies that may be one firm twice: same code or same name</source>
        <translation>列出可能重复登记的企业：代码相同或名称相同</translation>
    </message>
    <message>
        <source>Say whose contact it is: a company’s or a project’s.</source>
        <translation>请说明是企业的还是项目的联系人。</translation>
    </message>
    <message>
        <source>This contact is not on file there.</source>
        <translation>那里没有这位联系人。</translation>
    </message>
    <message>
        <source>Adds or changes who is called at a company or on a site</source>
        <translation>添加或修改企业、工地的联系人</translation>
    </message>
    <message>
        <source>Lists who is called at a company or on a site</source>
        <translation>列出企业或工地的联系人</translation>
    </message>
    <message>
        <source>Enter the name of who is called.</source>
        <translation>请填写联系人姓名。</translation>
    </message>
    <message>
        <source>Enter the phone by which he is called.</source>
        <translation>请填写联系电话。</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>term has run out</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>ended before its term</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>This dispatching contract is not on file.</source>
        <translation>没有这份派遣合同。</translation>
    </message>
    <message>
        <source>%1 has held until %2. It stays as it was; put another contract on file.</source>
        <translation>%1 有效至 %2，已经结束，不再更改；请另录一份合同。</translation>
    </message>
    <message>
        <source>This labour dispatching company is not on file.</source>
        <translation>没有登记这家劳务派遣公司。</translation>
    </message>
    <message>
        <source>%1 of the same companies runs on some of these days. End it first, or say why both hold.</source>
        <translation>两家单位之间的 %1 在这段期间有效。请先终止该合同，或写明并存理由。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Choose the scan of the signed contract.</source>
        <translation>请选择已签合同的扫描件。</translation>
    </message>
    <message>
        <source>Put a contract with a dispatching company on file, or amend one</source>
        <translation>录入或更改派遣合同</translation>
    </message>
    <message>
        <source>End a contract with a dispatching company before its term</source>
        <translation>提前终止派遣合同</translation>
    </message>
    <message>
        <source>Keep the scan of a contract with a dispatching company</source>
        <translation>给派遣合同附扫描件</translation>
    </message>
    <message>
        <source>List contracts with dispatching companies, the newest first</source>
        <translation>列出派遣合同，新的在前</translation>
    </message>
    <message>
        <source>Show a contract with a dispatching company, and what it was before</source>
        <translation>查看派遣合同及其变更前的内容</translation>
    </message>
    <message>
        <source>List who has workers on site through a dispatching company without a contract</source>
        <translation>列出派遣工人在场而无派遣合同的单位</translation>
    </message>
    <message>
        <source>List contracts with dispatching companies that end soon, or have ended with workers still on site</source>
        <translation>列出即将到期的派遣合同，以及已到期而工人仍在场的合同</translation>
    </message>
    <message>
        <source>At most %1 characters; these are %2.</source>
        <translation>最多 %1 个字，现有 %2 个字。</translation>
    </message>
    <message>
        <source>Enter the general contractor.</source>
        <translation>请填写总承包单位。</translation>
    </message>
    <message>
        <source>Enter the labour dispatching company.</source>
        <translation>请填写劳务派遣公司。</translation>
    </message>
    <message>
        <source>A company has no contract with itself. Name the two.</source>
        <translation>同一家单位不能与自己签订合同，请填写两家单位。</translation>
    </message>
    <message>
        <source>Enter the wage that was agreed for a worker.</source>
        <translation>请填写约定的劳动报酬。</translation>
    </message>
    <message>
        <source>The number of workers lies between 0 and %1.</source>
        <translation>人数应在 0 至 %1 之间。</translation>
    </message>
    <message>
        <source>Enter the last day of the contract: its end is watched.</source>
        <translation>请填写合同截止日，到期要提醒。</translation>
    </message>
    <message>
        <source>The last day must lie after the first (%1).</source>
        <translation>截止日应晚于起始日（%1）。</translation>
    </message>
    <message>
        <source>That is more than %1 years. Look at the year again.</source>
        <translation>期限超过 %1 年，请核对年份。</translation>
    </message>
    <message>
        <source>Enter the day on which it was signed.</source>
        <translation>请填写签订日期。</translation>
    </message>
    <message>
        <source>It cannot have been signed after today (%1).</source>
        <translation>签订日期不能晚于今天（%1）。</translation>
    </message>
    <message>
        <source>Signed after its first day (%1). Compare with the paper.</source>
        <translation>签订日期晚于起始日（%1），请与纸质合同核对。</translation>
    </message>
    <message>
        <source>%1 is on file as “%2”, not as “%3”.</source>
        <translation>%1 登记的类别是“%2”，不是“%3”。</translation>
    </message>
    <message>
        <source>%1 is not in business (%2).</source>
        <translation>%1 目前不能签约（%2）。</translation>
    </message>
    <message>
        <source>Its term is over already (%1).</source>
        <translation>合同期已过（%1）。</translation>
    </message>
    <message>
        <source>%1 is a project of %2, not of this contractor.</source>
        <translation>%1 是 %2 的项目，不属于这家总承包单位。</translation>
    </message>
    <message>
        <source>Enter the last day on which it holds.</source>
        <translation>请填写有效的最后一日。</translation>
    </message>
    <message>
        <source>It holds from %1 to %2: the day must lie before its last one, and not before the eve of its first, which says that it never held.</source>
        <translation>合同期为 %1 至 %2：终止日应早于截止日；从未生效的，填起始日的前一天。</translation>
    </message>
    <message>
        <source>This roster is of another project: %1.</source>
        <translation>这份花名册是另一个项目的：%1。</translation>
    </message>
    <message>
        <source>Takes the first crew of a check from a roster, with whom it could not register</source>
        <translation>从花名册取首批进场人员，没登记上的人也列进去</translation>
    </message>
    <message>
        <source>Hands a check to another supervisor by name, who sees it first</source>
        <translation>把审核指名转给另一位主管，排在他的最前面</translation>
    </message>
    <message>
        <source>Lists the supervisors who may decide on a check</source>
        <translation>列出可以审批某个审核的主管</translation>
    </message>
    <message>
        <source>%1 had a hand in check %2 himself. Hand it to another supervisor.</source>
        <translation>%1 自己经手过审核 %2，请转给另一位主管。</translation>
    </message>
    <message>
        <source>No supervisor has the login “%1”.</source>
        <translation>没有登录名为“%1”的主管。</translation>
    </message>
    <message>
        <source>Order %1 belongs to the transfer of a check, %2. It is decided with that.</source>
        <translation>支付单 %1 是审核变更 %2 的一部分，随变更一并审批。</translation>
    </message>
    <message>
        <source>No check</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>拟办中</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>待缴款</translation>
    </message>
    <message>
        <source>Uncleared</source>
        <translation>待办结</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Outgrown</source>
        <translation>应补审</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Shows who works for a company today, its projects, checks and what it owes</source>
        <translation>显示企业今日在场人员、项目、保证金审核和尚欠金额</translation>
    </message>
    <message>
        <source>Shows who works on a project today, its checks, money and permits</source>
        <translation>显示项目今日在场人员、保证金审核、资金和施工许可证</translation>
    </message>
    <message>
        <source>Counts projects by district and by where they stand with their deposit</source>
        <translation>按区县和保证金办理情况统计项目</translation>
    </message>
    <message>
        <source>Lists projects by where they stand with their deposit</source>
        <translation>按保证金办理情况列出项目</translation>
    </message>
    <message>
        <source>This permit is not on file.</source>
        <translation>没有这张许可证。</translation>
    </message>
    <message>
        <source>Permit %1 is recorded already.</source>
        <translation>许可证 %1 已经录入。</translation>
    </message>
    <message>
        <source>Permit %1 is void already.</source>
        <translation>许可证 %1 已经作废。</translation>
    </message>
    <message>
        <source>Records a project’s construction permit with its scan</source>
        <translation>录入项目的施工许可证及扫描件</translation>
    </message>
    <message>
        <source>Makes a construction permit void that was entered wrongly</source>
        <translation>作废录错的施工许可证</translation>
    </message>
    <message>
        <source>Lists construction permits, or those without a cleared deposit</source>
        <translation>列出施工许可证，或其中保证金未办结的</translation>
    </message>
    <message>
        <source>Attach the scan of the permit.</source>
        <translation>请附上许可证扫描件。</translation>
    </message>
    <message>
        <source>Enter the day on which the permit was issued.</source>
        <translation>请填写发证日期。</translation>
    </message>
    <message>
        <source>The permit was issued today or before; entered is %1.</source>
        <translation>发证日期应为今天或以前，现在填的是 %1。</translation>
    </message>
    <message>
        <source>The permit’s number has %1 to %2 characters; it has %3.</source>
        <translation>许可证编号应为 %1 到 %2 个字符，现在 %3 个。</translation>
    </message>
    <message>
        <source>Enter who issued the permit.</source>
        <translation>请填写发证机关。</translation>
    </message>
    <message>
        <source>Say why the permit is void.</source>
        <translation>请说明作废的理由。</translation>
    </message>
    <message>
        <source>On %1, when permit %2 was issued, no deposit of this project was cleared. It should have come first.</source>
        <translation>%1 发放许可证 %2 时，本项目保证金尚未办结。保证金应在发证之前办结。</translation>
    </message>
    <message>
        <source>This roster is not imported to its end: nobody knows whom the rest names. Import the same file once more.</source>
        <translation>这份花名册还没有导完，后面还有谁不清楚。请把同一个文件再导一遍。</translation>
    </message>
    <message>
        <source>Of this roster it was not kept whom it could not register. Import the same file once more.</source>
        <translation>这份花名册当时没有记下哪些人没登记上。请把同一个文件再导一遍。</translation>
    </message>
    <message>
        <source>A company with this code is on file already, alone or inside its credit code.</source>
        <translation>这个代码已有企业登记（单独登记，或包含在其统一社会信用代码中）。</translation>
    </message>
    <message>
        <source>This permit has just been recorded at another desk.</source>
        <translation>这张许可证刚在别的窗口录入。</translation>
    </message>
    <message>
        <source>%1 is liable · assignment since %2 · its general contractor on that day was %3</source>
        <translation>%1 承担责任 · %2 起在岗 · 当日总承包单位为 %3</translation>
    </message>
    <message>
        <source>The deposit of this project was checked and approved for %1. Ask for the transfer of the check; with it the project goes over.</source>
        <translation>本项目的保证金已按 %1 审核批准。更换总承包单位请申请变更，批准后项目一并变更。</translation>
    </message>
    <message>
        <source>A paper gives a construction cost of %1, declared are %2. Say why it is approved all the same.</source>
        <translation>附件载明工程造价 %1，申报为 %2。请写明为何仍予批准。</translation>
    </message>
    <message>
        <source>A paper gives a labour cost of %1, declared are %2. Say why it is approved all the same.</source>
        <translation>附件载明人工费 %1，申报为 %2。请写明为何仍予批准。</translation>
    </message>
    <message>
        <source>A paper gives %1 workers, declared are %2. Say why it is approved all the same.</source>
        <translation>附件载明用工 %1 人，申报 %2 人。请写明为何仍予批准。</translation>
    </message>
    <message>
        <source>A paper gives %1 m² of floor, declared are %2. Say why it is approved all the same.</source>
        <translation>附件载明建筑面积 %1 m²，申报为 %2。请写明为何仍予批准。</translation>
    </message>
    <message>
        <source>A paper gives %1 months of work, declared are %2. Say why it is approved all the same.</source>
        <translation>附件载明工期 %1 个月，申报为 %2 个月。请写明为何仍予批准。</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>用工人数</translation>
    </message>
    <message>
        <source>floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>months of work</source>
        <translation>工期</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Enter the figure as it stands in the paper, more than nothing.</source>
        <translation>请按附件原样填写数字，须大于零。</translation>
    </message>
    <message>
        <source>This check has no such paper.</source>
        <translation>本件没有这份附件。</translation>
    </message>
    <message>
        <source>Say which figure the paper gives.</source>
        <translation>请选择附件载明的是哪一项。</translation>
    </message>
    <message>
        <source>Enters what a paper of a check says of a declared figure</source>
        <translation>登记附件所载的申报数据，与申报对照</translation>
    </message>
    <message>
        <source>No contract of %1 with the general contractor of %2 holds on %3. Ask both for it; the registration does not wait.</source>
        <translation>%3 当天，%1与%2的总承包单位之间没有有效的派遣合同。请向两家单位索要，不影响登记。</translation>
    </message>
    <message>
        <source>Say what people are called, by their login</source>
        <translation>查看登录名对应的姓名</translation>
    </message>
    <message>
        <source>Takes a decision on a check back that one took oneself, within 10 minutes</source>
        <translation>10 分钟内撤回本人对审核作出的决定</translation>
    </message>
    <message>
        <source>Check %1 was cleared by certificate %2. Its decision is not taken back any more.</source>
        <translation>审核 %1 已放行（缴清证明 %2），决定不能再撤回。</translation>
    </message>
    <message>
        <source>Money of the project was booked at %2, after the decision on check %1. It is not taken back any more.</source>
        <translation>对审核 %1 作出决定后，%2 该项目已有资金入账，决定不能再撤回。</translation>
    </message>
    <message>
        <source>Check %1 has no decision that could be taken back. Look at it again.</source>
        <translation>审核 %1 没有可以撤回的决定，请重新查看。</translation>
    </message>
    <message>
        <source>%1 decided on check %2. Only he takes it back.</source>
        <translation>审核 %2 由 %1 决定，只有本人可以撤回。</translation>
    </message>
    <message>
        <source>Check %1 was decided on at %2. A decision is taken back within 10 minutes.</source>
        <translation>审核 %1 已于 %2 作出决定，决定只能在 10 分钟内撤回。</translation>
    </message>
    <message>
        <source>Transfer %1 to another contractor came of the decision on check %2. It is not taken back any more.</source>
        <translation>对审核 %2 作出决定后已申请变更总承包单位（%1），决定不能再撤回。</translation>
    </message>
    <message>
        <source>Permit %1 was recorded after the decision on check %2. It is not taken back any more.</source>
        <translation>对审核 %2 作出决定后已登记施工许可 %1，决定不能再撤回。</translation>
    </message>
    <message>
        <source>Check %1 of the same project was begun after the decision on check %2. It is not taken back any more.</source>
        <translation>对审核 %2 作出决定后，同一项目又办理了审核 %1，决定不能再撤回。</translation>
    </message>
    <message>
        <source>Lists the projects that a check&apos;s figures are held against</source>
        <translation>列出审核件对照的同类项目</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>date, &quot;2026-11-25&quot;</source>
        <translation>日期 &quot;2026-11-25&quot;</translation>
    </message>
    <message>
        <source>amount in yuan, &quot;1234.56&quot;</source>
        <translation>金额（元） &quot;1234.56&quot;</translation>
    </message>
    <message>
        <source>moment, milliseconds since 1970 UTC</source>
        <translation>时刻，1970 年（UTC）以来的毫秒</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>base64 字节</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>其中之一：%1</translation>
    </message>
    <message>
        <source>(may be absent)</source>
        <translation>（可以没有）</translation>
    </message>
    <message>
        <source>shimingctl --office FILE|postgresql://… [--user LOGIN] [--json] [--lang zh|en] [--station NAME] VERB …</source>
        <translation>shimingctl --office 文件|postgresql://… [--user 登录名] [--json] [--lang zh|en] [--station 窗口] 命令 …</translation>
    </message>
    <message>
        <source>Password: SHIMING_PASSWORD, or asked. SHIMING_OFFICE and SHIMING_USER stand for --office and --user.</source>
        <translation>密码取 SHIMING_PASSWORD，没有就问。SHIMING_OFFICE 和 SHIMING_USER 可代替 --office 和 --user。</translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 refused, invalid or not found, 2 wrong usage, 3 not permitted, 4 the office cannot be reached.</source>
        <translation>退出码：0 办好，1 被拒、有误或查无，2 用法不对，3 没有权限，4 连不上机构库。</translation>
    </message>
    <message>
        <source>“help VERB” shows a verb&apos;s arguments and options, “help json [VERB]” the fields of its JSON.</source>
        <translation>“help 命令”看参数和选项，“help json [命令]”看 JSON 的字段。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source> takes</source>
        <translation> 输入</translation>
    </message>
    <message>
        <source> gives</source>
        <translation> 输出</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是不是“%1”？</translation>
    </message>
    <message>
        <source>With --json a verb answers with one object of these fields; fields without a value are left out.</source>
        <translation>加 --json 时，每个命令回一个对象，字段如下；没有值的字段不出现。</translation>
    </message>
    <message>
        <source>A failure is {&quot;error&quot;: {&quot;kind&quot;, &quot;field&quot;, &quot;message&quot;}}; kinds: invalid, not-found, conflict, forbidden, busy, storage, usage.</source>
        <translation>失败时是 {&quot;error&quot;: {&quot;kind&quot;, &quot;field&quot;, &quot;message&quot;}}；kind 有 invalid、not-found、conflict、forbidden、busy、storage、usage。</translation>
    </message>
    <message>
        <source>List the verbs, show one, or the fields of the JSON</source>
        <translation>列出命令、看一个命令，或看 JSON 的字段</translation>
    </message>
    <message>
        <source>--%1 must be %2.</source>
        <translation>--%1 应为%2。</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a date such as 2026-11-25</source>
        <translation>日期，如 2026-11-25</translation>
    </message>
    <message>
        <source>given once</source>
        <translation>只给一次</translation>
    </message>
    <message>
        <source>--%1 may mean %2; say which.</source>
        <translation>--%1 可能是 %2，请写明。</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>这里没有选项 --%1。</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>是不是 --%1？</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>读不了文件 %1。</translation>
    </message>
    <message>
        <source>it is not an object {…}</source>
        <translation>不是一个对象 {…}</translation>
    </message>
    <message>
        <source>The file %1 is not JSON that can be used: %2.</source>
        <translation>文件 %1 不是能用的 JSON：%2。</translation>
    </message>
    <message>
        <source>The option --%1 wants a value.</source>
        <translation>选项 --%1 后面要有值。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Working days added</source>
        <translation>加工作日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address here</source>
        <translation>本市住址</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Held against heads</source>
        <translation>与存档链头核对</translation>
    </message>
    <message>
        <source>Reason for the age</source>
        <translation>超龄理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>有没有</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>派工记录</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>查不出的</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>Card at the desk, working days</source>
        <translation>到领卡窗口（工作日）</translation>
    </message>
    <message>
        <source>Card at the desk by</source>
        <translation>到窗口期限</translation>
    </message>
    <message>
        <source>Card in hand by</source>
        <translation>到手期限</translation>
    </message>
    <message>
        <source>Card in hand, working days</source>
        <translation>到手（工作日）</translation>
    </message>
    <message>
        <source>Card history</source>
        <translation>卡的经过</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>市民卡</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>审计链</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动项</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>登记员</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Notice before a contract ends, days</source>
        <translation>合同到期提前提醒（天）</translation>
    </message>
    <message>
        <source>General contractor</source>
        <translation>总承包单位</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Copy at</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Signed copy on file</source>
        <translation>已存签字件</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>工程造价</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日子</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假天数</translation>
    </message>
    <message>
        <source>Declared heads</source>
        <translation>申报人数</translation>
    </message>
    <message>
        <source>At the desk by</source>
        <translation>到窗口期限</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Dispatching contract, months</source>
        <translation>派遣合同（月）</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Document valid from</source>
        <translation>证件有效期起</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件种类</translation>
    </message>
    <message>
        <source>Document without end</source>
        <translation>证件长期有效</translation>
    </message>
    <message>
        <source>Document valid to</source>
        <translation>证件有效期止</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>In hand by</source>
        <translation>到手期限</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>紧急联系电话</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>What he has</source>
        <translation>五项功能</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Floor area (m²)</source>
        <translation>建筑面积（㎡）</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>比对写法</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Chain heads</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Hukou address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Hukou division</source>
        <translation>户籍区划</translation>
    </message>
    <message>
        <source>Local Hukou</source>
        <translation>本地户籍</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Lock when idle, minutes</source>
        <translation>空闲锁定（分钟）</translation>
    </message>
    <message>
        <source>In this city since</source>
        <translation>来本市时间</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>谁提出</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>辖区</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>已在册</translation>
    </message>
    <message>
        <source>Labour cost</source>
        <translation>人工费</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>班组长</translation>
    </message>
    <message>
        <source>Leader&apos;s phone</source>
        <translation>班组长电话</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>资质或许可证号</translation>
    </message>
    <message>
        <source>Like him</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>Answers on likeness</source>
        <translation>疑似核对</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Make-up days</source>
        <translation>补班天数</translation>
    </message>
    <message>
        <source>Labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Manager&apos;s phone</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>Labour managers</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>Standard characters put in</source>
        <translation>已换标准字</translation>
    </message>
    <message>
        <source>Took (ms)</source>
        <translation>用时（毫秒）</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>最低年龄</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>More follow</source>
        <translation>还有下页</translation>
    </message>
    <message>
        <source>Must change password</source>
        <translation>须改密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>投诉电话</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation>组织机构代码</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>Reason for the overlap</source>
        <translation>重叠原因</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>计薪方式</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo at most, bytes</source>
        <translation>照片上限（字节）</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Last one ended</source>
        <translation>上一段结束</translation>
    </message>
    <message>
        <source>Last project</source>
        <translation>上一个项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受理号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>登记日期起</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation>登记日期止</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居住证</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>返岗</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>显示全号</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Seen within, days</source>
        <translation>见到（天内）</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Under two years</source>
        <translation>不足两年</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技能等级</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Very like</source>
        <translation>很像</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>告知时间</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>No font has</source>
        <translation>字库没有的字</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Usual maximum age, women</source>
        <translation>一般年龄上限（女）</translation>
    </message>
    <message>
        <source>Usual maximum age, men</source>
        <translation>一般年龄上限（男）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Matches by</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工人</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工人</translation>
    </message>
    <message>
        <source>Workers only</source>
        <translation>只查工人</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
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
        <source>has it</source>
        <translation>有</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>proof wanted</source>
        <translation>要凭证</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>wage account</source>
        <translation>工资账户</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>工伤</translation>
    </message>
    <message>
        <source>major illness</source>
        <translation>大病</translation>
    </message>
    <message>
        <source>bus and park</source>
        <translation>公交和公园</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>fixed term</source>
        <translation>固定期限</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>以完成任务为期限</translation>
    </message>
    <message>
        <source>general contractor</source>
        <translation>总承包</translation>
    </message>
    <message>
        <source>labour dispatching</source>
        <translation>劳务派遣</translation>
    </message>
    <message>
        <source>subcontractor</source>
        <translation>专业分包</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停业或停工</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>present</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>电话回访</translation>
    </message>
    <message>
        <source>slip to the manager</source>
        <translation>凭条交负责人</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>in a batch</source>
        <translation>在批次中</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>personalised</source>
        <translation>已写卡</translation>
    </message>
    <message>
        <source>at the pick-up desk</source>
        <translation>待领</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已补换</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>打坏</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>HMT residence permit</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>foreigner&apos;s permanent residence permit</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>home return permit</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Taiwan travel permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>end of the number</source>
        <translation>证件号尾号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>姓名一部分</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>end of the phone</source>
        <translation>电话尾号</translation>
    </message>
    <message>
        <source>earlier number</source>
        <translation>旧证件号</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>same pinyin</source>
        <translation>拼音相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>one character off</source>
        <translation>差一个字</translation>
    </message>
    <message>
        <source>number one digit off</source>
        <translation>证件号只差一位</translation>
    </message>
    <message>
        <source>another dot in the name</source>
        <translation>间隔点不同</translation>
    </message>
    <message>
        <source>the 15-digit number of this one</source>
        <translation>15 位旧号对应</translation>
    </message>
    <message>
        <source>another birth date</source>
        <translation>出生日期不同</translation>
    </message>
    <message>
        <source>another Hukou</source>
        <translation>户籍不同</translation>
    </message>
    <message>
        <source>dispatching contract under two years</source>
        <translation>派遣合同不足两年</translation>
    </message>
    <message>
        <source>above the usual age</source>
        <translation>超过一般年龄</translation>
    </message>
    <message>
        <source>division not in the list</source>
        <translation>区划代码不在表中</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>登记员</translation>
    </message>
    <message>
        <source>card staff</source>
        <translation>制卡员</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>监察员</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>被改过</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>end differs</source>
        <translation>链头不符</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>built anew</source>
        <translation>被重建</translation>
    </message>
    <message>
        <source>First password of %1</source>
        <translation>%1 的初始密码</translation>
    </message>
    <message>
        <source>A new office wants a --name and the --division code of its city.</source>
        <translation>新机构库要有 --name 名称和 --division 所在市的区划代码。</translation>
    </message>
    <message>
        <source>The office %1 is made. %2 and %3 must change their first passwords: shimingctl user password.</source>
        <translation>%1 的机构库建好了。%2 和 %3 要先改初始密码：shimingctl user password。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码改好了。</translation>
    </message>
    <message>
        <source>%1 of %2 workers</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Make a new office with an administrator and a supervisor (SHIMING_ADMIN_PASSWORD, SHIMING_SUPERVISOR_PASSWORD, or asked)</source>
        <translation>新建机构库，带管理员和主管各一名（密码取 SHIMING_ADMIN_PASSWORD、SHIMING_SUPERVISOR_PASSWORD，或现场问）</translation>
    </message>
    <message>
        <source>Bring the office of an older program up to date, after a copy</source>
        <translation>把旧程序的机构库升级，先留副本</translation>
    </message>
    <message>
        <source>Make a lively office of invented firms, projects and workers; the same seed makes the same one</source>
        <translation>做一个演示机构库，企业、项目和工人都是编的；同一种子做出同一个</translation>
    </message>
    <message>
        <source>Let a disabled user in again</source>
        <translation>重新启用停用的用户</translation>
    </message>
    <message>
        <source>“%1” is not on file.</source>
        <translation>“%1”不在册。</translation>
    </message>
    <message>
        <source>Several are called “%1”; give the number or credit code.</source>
        <translation>叫“%1”的不止一个，请给编号或信用代码。</translation>
    </message>
    <message>
        <source>Which office? Give --office FILE or --office postgresql://host/database.</source>
        <translation>哪个机构库？请用 --office 文件 或 --office postgresql://主机/库名。</translation>
    </message>
    <message>
        <source>Who is it? Give --user LOGIN.</source>
        <translation>谁在用？请用 --user 登录名。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a password. Set %1.</source>
        <translation>没有终端可以问密码，请设置 %1。</translation>
    </message>
    <message>
        <source>Nothing of this can be read as pinyin.</source>
        <translation>这里没有能读成拼音的字。</translation>
    </message>
    <message>
        <source>The count runs into a year whose holidays have not been announced.</source>
        <translation>数到的年份还没公布放假安排。</translation>
    </message>
    <message>
        <source>Check a credit code or organisation code</source>
        <translation>核对统一社会信用代码或组织机构代码</translation>
    </message>
    <message>
        <source>Check the number of an identity document</source>
        <translation>核对证件号码</translation>
    </message>
    <message>
        <source>Check a name and write it the standard way</source>
        <translation>核对姓名并写成规范写法</translation>
    </message>
    <message>
        <source>Read a name as pinyin</source>
        <translation>姓名转拼音</translation>
    </message>
    <message>
        <source>Count working days, holidays and make-up days included</source>
        <translation>数工作日，放假和补班都算</translation>
    </message>
    <message>
        <source>What is to be done? “shimingctl help” lists the verbs.</source>
        <translation>要做什么？“shimingctl help”列出所有命令。</translation>
    </message>
    <message>
        <source>“shimingctl help” lists the verbs.</source>
        <translation>“shimingctl help”列出所有命令。</translation>
    </message>
    <message>
        <source>Usage: shimingctl %1 %2</source>
        <translation>用法：shimingctl %1 %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>办好了。</translation>
    </message>
    <message>
        <source>--format must be 80mm or a5.</source>
        <translation>--format 应为 80mm 或 a5。</translation>
    </message>
    <message>
        <source>--language must be zh or en.</source>
        <translation>--language 应为 zh 或 en。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>写不了文件 %1。</translation>
    </message>
    <message>
        <source>Where to? Give --out FILE.pdf.</source>
        <translation>写到哪里？请用 --out 文件.pdf。</translation>
    </message>
    <message>
        <source>Where to? Give --out FILE.jpg.</source>
        <translation>写到哪里？请用 --out 文件.jpg。</translation>
    </message>
    <message>
        <source>There is no photo on file.</source>
        <translation>没有存照片。</translation>
    </message>
    <message>
        <source>Write the slip of a registration as PDF</source>
        <translation>把登记告知单写成 PDF</translation>
    </message>
    <message>
        <source>Write the photo on file as JPEG</source>
        <translation>把存档照片写成 JPEG</translation>
    </message>
    <message>
        <source>--lang must be zh or en.</source>
        <translation>--lang 应为 zh 或 en。</translation>
    </message>
    <message>
        <source>Calendar missing for</source>
        <translation>缺少年历的年份</translation>
    </message>
    <message>
        <source>Card due from</source>
        <translation>应领卡日（起）</translation>
    </message>
    <message>
        <source>Card due to</source>
        <translation>应领卡日（止）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Working days left</source>
        <translation>剩余工作日</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已制卡</translation>
    </message>
    <message>
        <source>Working days promised</source>
        <translation>承诺工作日</translation>
    </message>
    <message>
        <source>Came again on</source>
        <translation>再次登记日</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>日期待定</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>今日已办</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>check character of the credit code does not fit</source>
        <translation>信用代码校验位不符</translation>
    </message>
    <message>
        <source>labour manager without a phone</source>
        <translation>劳务负责人没有电话</translation>
    </message>
    <message>
        <source>no labour manager in office</source>
        <translation>没有在任的劳务负责人</translation>
    </message>
    <message>
        <source>cost missing</source>
        <translation>缺工程造价</translation>
    </message>
    <message>
        <source>labour cost missing</source>
        <translation>缺人工费</translation>
    </message>
    <message>
        <source>division missing</source>
        <translation>缺行政区划</translation>
    </message>
    <message>
        <source>not on file as general contractor</source>
        <translation>登记的不是总承包单位</translation>
    </message>
    <message>
        <source>general contractor closed down</source>
        <translation>总承包单位已注销</translation>
    </message>
    <message>
        <source>general contractor is a dispatching company</source>
        <translation>总承包单位是劳务派遣公司</translation>
    </message>
    <message>
        <source>registration number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>已终止的合同</translation>
    </message>
    <message>
        <source>Contract ends too</source>
        <translation>合同一并终止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>End entered</source>
        <translation>离场录入于</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>照办</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>照办人数</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Staying</source>
        <translation>不动人数</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>哪些人</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>moved to another project</source>
        <translation>换了项目</translation>
    </message>
    <message>
        <source>came and left on one day</source>
        <translation>当天来当天走</translation>
    </message>
    <message>
        <source>work done</source>
        <translation>活已干完</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>被辞退</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>因病</translation>
    </message>
    <message>
        <source>no longer seen on site</source>
        <translation>现场已见不到人</translation>
    </message>
    <message>
        <source>project completed</source>
        <translation>项目竣工</translation>
    </message>
    <message>
        <source>left long ago, entered late</source>
        <translation>离场已久，补录</translation>
    </message>
    <message>
        <source>Say --set FIELD=VALUE, for example --set phone=13800000000.</source>
        <translation>请写 --set 字段=值，例如 --set phone=13800000000。</translation>
    </message>
    <message>
        <source>Say --approve or --refuse.</source>
        <translation>请写明 --approve（批准）或 --refuse（不批准）。</translation>
    </message>
    <message>
        <source>Where to? Give --out FILE.</source>
        <translation>存到哪里？请给 --out 文件名。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似人员</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>审批时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Waiting correction</source>
        <translation>待审批更正</translation>
    </message>
    <message>
        <source>Waiting correction no.</source>
        <translation>待审批更正编号</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Registered person</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>同号登记</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>确系两人</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>更正后名称</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>待主管审批</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>原名称</translation>
    </message>
    <message>
        <source>Worker&apos;s name</source>
        <translation>工人姓名</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>waits for a supervisor</source>
        <translation>待主管审批</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>提前提醒天数</translation>
    </message>
    <message>
        <source>Seen at a gate</source>
        <translation>近期到场</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>致送单位</translation>
    </message>
    <message>
        <source>Who asked, by name</source>
        <translation>要求人</translation>
    </message>
    <message>
        <source>Paper shown</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Contract with</source>
        <translation>合同单位</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>End entered on</source>
        <translation>离场录入日</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>事后录入</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入日</translation>
    </message>
    <message>
        <source>States</source>
        <translation>所载内容</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Major illness</source>
        <translation>大病</translation>
    </message>
    <message>
        <source>Illness, in English</source>
        <translation>大病（英文）</translation>
    </message>
    <message>
        <source>Illness, why</source>
        <translation>大病原因</translation>
    </message>
    <message>
        <source>Illness, in a sentence</source>
        <translation>大病说明</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>工伤</translation>
    </message>
    <message>
        <source>Injury, in English</source>
        <translation>工伤（英文）</translation>
    </message>
    <message>
        <source>Injury, why</source>
        <translation>工伤原因</translation>
    </message>
    <message>
        <source>Injury, in a sentence</source>
        <translation>工伤说明</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>出具时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>文种</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Print no.</source>
        <translation>第几次打印</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Times printed</source>
        <translation>打印次数</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>核验结果</translation>
    </message>
    <message>
        <source>Why void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>作废时间</translation>
    </message>
    <message>
        <source>Made void by</source>
        <translation>作废人</translation>
    </message>
    <message>
        <source>Registered then</source>
        <translation>当时已登记</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>从业</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>police</source>
        <translation>公安</translation>
    </message>
    <message>
        <source>arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>the worker himself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>somebody he authorised</source>
        <translation>本人授权的人</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>存档被改</translation>
    </message>
    <message>
        <source>mistyped</source>
        <translation>输错了</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>查无此证</translation>
    </message>
    <message>
        <source>Taken apart at</source>
        <translation>拆开时间</translation>
    </message>
    <message>
        <source>Taken apart by</source>
        <translation>拆开人</translation>
    </message>
    <message>
        <source>Reason for taking it apart</source>
        <translation>拆开理由</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>之后新增</translation>
    </message>
    <message>
        <source>Card ended</source>
        <translation>停用的卡</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>First project</source>
        <translation>前一个项目</translation>
    </message>
    <message>
        <source>Rows that followed</source>
        <translation>转过来的记录</translation>
    </message>
    <message>
        <source>Chosen together</source>
        <translation>同组</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>不能合并的原因</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>合并后的结果</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merged at</source>
        <translation>合并时间</translation>
    </message>
    <message>
        <source>Merged by</source>
        <translation>合并人</translation>
    </message>
    <message>
        <source>Merged registrations</source>
        <translation>已并入的登记</translation>
    </message>
    <message>
        <source>Merged registration</source>
        <translation>并入的登记</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Name of the other one</source>
        <translation>另一份的姓名</translation>
    </message>
    <message>
        <source>Number of the other one</source>
        <translation>另一份的登记号</translation>
    </message>
    <message>
        <source>Version of the other one</source>
        <translation>另一份的版本</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>日期重叠</translation>
    </message>
    <message>
        <source>Proof wanted</source>
        <translation>需要证明</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>同一天</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>后一段</translation>
    </message>
    <message>
        <source>Second project</source>
        <translation>后一个项目</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>保留的登记</translation>
    </message>
    <message>
        <source>Name of the one that stays</source>
        <translation>保留登记的姓名</translation>
    </message>
    <message>
        <source>Number of the one that stays</source>
        <translation>保留的登记号</translation>
    </message>
    <message>
        <source>Version of the one that stays</source>
        <translation>保留登记的版本</translation>
    </message>
    <message>
        <source>Valid cards</source>
        <translation>有效卡</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需要理由</translation>
    </message>
    <message>
        <source>number of a merged registration</source>
        <translation>已并入的登记号</translation>
    </message>
    <message>
        <source>a merged registration</source>
        <translation>已并入的登记</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>转过来</translation>
    </message>
    <message>
        <source>both have it</source>
        <translation>两份都有</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Say --choose FIELD=stays or --choose FIELD=goes.</source>
        <translation>请写 --choose 项目=stays 或 --choose 项目=goes。</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation>--%1 只能是：%2。</translation>
    </message>
    <message>
        <source>--phone is missing: whom a worker calls.</source>
        <translation>缺少 --phone：工人打哪个电话。</translation>
    </message>
    <message>
        <source>--%1 must be a number of millimetres, such as -0.4.</source>
        <translation>--%1 须是毫米数，例如 -0.4。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>文件 %1 打不开。</translation>
    </message>
    <message>
        <source>After “cards template” comes check, list or preview.</source>
        <translation>“cards template”后面接 check、list 或 preview。</translation>
    </message>
    <message>
        <source>Where to? cards template preview NAME OUT.png</source>
        <translation>存到哪里？cards template preview 名称 OUT.png</translation>
    </message>
    <message>
        <source>Check, list or preview the templates of cards</source>
        <translation>检查、列出或预览市民卡模板</translation>
    </message>
    <message>
        <source>The card guide for workers as PDF</source>
        <translation>市民卡使用说明（PDF）</translation>
    </message>
    <message>
        <source>The poster for the site as PDF</source>
        <translation>工地宣传画（PDF）</translation>
    </message>
    <message>
        <source>A page to read a card printer&apos;s offsets off</source>
        <translation>印一张校准页，读出制卡打印机的偏移</translation>
    </message>
    <message>
        <source>Place %1, %2: %3</source>
        <translation>第 %1 位 %2：%3</translation>
    </message>
    <message>
        <source>Nothing was printed. Mend it, take the card out, or print with --anyway.</source>
        <translation>一张也没有印。请先改好，或把这张移出批次，或加 --anyway 照印。</translation>
    </message>
    <message>
        <source>A batch of cards as PDF, signed on this desk; the print is counted</source>
        <translation>把一个批次的卡出成 PDF，在本机签名；打印计数</translation>
    </message>
    <message>
        <source>The printer failed at a place: before it good, after it not printed</source>
        <translation>打印机印到一位出了故障：前面的印好，后面的没印</translation>
    </message>
    <message>
        <source>Key that the cards come with (32 hex digits)</source>
        <translation>空白卡出厂密钥（32 位十六进制）</translation>
    </message>
    <message>
        <source>A key of chips has 32 hex digits.</source>
        <translation>芯片密钥是 32 位十六进制数。</translation>
    </message>
    <message>
        <source>Lists the card readers of this desk</source>
        <translation>列出本窗口的读卡器</translation>
    </message>
    <message>
        <source>Says whose card lies on the reader, and whether the office agrees</source>
        <translation>说明读卡器上是谁的卡，和登记是否一致</translation>
    </message>
    <message>
        <source>Writes the chip of a printed card that lies on the reader</source>
        <translation>给读卡器上印好的卡写芯片</translation>
    </message>
    <message>
        <source>Makes a new key of chips, or takes in the one that cards come with</source>
        <translation>做一把新的芯片密钥，或录入空白卡出厂密钥</translation>
    </message>
    <message>
        <source>Admitted at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Admitted by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>After place</source>
        <translation>此位之后</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>At the desk since</source>
        <translation>到取卡处</translation>
    </message>
    <message>
        <source>Has the office’s key</source>
        <translation>持有本中心密钥</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>批次号</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>开始人</translation>
    </message>
    <message>
        <source>Bound at</source>
        <translation>绑定时间</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>绑定人</translation>
    </message>
    <message>
        <source>Crews</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Calendar announced</source>
        <translation>日历已公布</translation>
    </message>
    <message>
        <source>Came after he had left</source>
        <translation>人走了卡才到</translation>
    </message>
    <message>
        <source>Card no.</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Not to be relied on from</source>
        <translation>从哪天起不可信</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>计入的工作日</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>各有多少</translation>
    </message>
    <message>
        <source>Given up at</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Given up by</source>
        <translation>停用人</translation>
    </message>
    <message>
        <source>Reason for giving it up</source>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>签名电脑</translation>
    </message>
    <message>
        <source>Due at the desk</source>
        <translation>应到取卡处</translation>
    </message>
    <message>
        <source>At the desk in time</source>
        <translation>按时到取卡处</translation>
    </message>
    <message>
        <source>At the desk late</source>
        <translation>到取卡处晚了</translation>
    </message>
    <message>
        <source>Working days left to the desk</source>
        <translation>距到取卡处还剩工作日</translation>
    </message>
    <message>
        <source>At the desk: not due yet</source>
        <translation>到取卡处还没到期</translation>
    </message>
    <message>
        <source>Public key of the desk</source>
        <translation>本机公钥</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>看过证件</translation>
    </message>
    <message>
        <source>Due up to</source>
        <translation>应交截止</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天应交</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹码</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>从第几位起</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>能放几张</translation>
    </message>
    <message>
        <source>Key number</source>
        <translation>密钥编号</translation>
    </message>
    <message>
        <source>Working nowhere now</source>
        <translation>现在没有工地</translation>
    </message>
    <message>
        <source>Expected because of</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Expected to be gone</source>
        <translation>预计离开</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>印好</translation>
    </message>
    <message>
        <source>Working days left to the hand</source>
        <translation>距到手还剩工作日</translation>
    </message>
    <message>
        <source>List no.</source>
        <translation>领卡清单号</translation>
    </message>
    <message>
        <source>Card on it</source>
        <translation>有卡</translation>
    </message>
    <message>
        <source>Has a photo</source>
        <translation>有照片</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Why without a card</source>
        <translation>没拿到卡的原因</translation>
    </message>
    <message>
        <source>In hand in time</source>
        <translation>按时到手</translation>
    </message>
    <message>
        <source>In his hand since</source>
        <translation>到手日期</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>卡在谁手里</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>晚了</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>文件行号</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Needed on</source>
        <translation>按这天排队</translation>
    </message>
    <message>
        <source>Goes on after place</source>
        <translation>接着从此位之后</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>没有班组</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>没动的</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>没来取</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>记下时间</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>记下的人</translation>
    </message>
    <message>
        <source>On the chip</source>
        <translation>芯片内容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Open ones only</source>
        <translation>只看未签全的</translation>
    </message>
    <message>
        <source>Opens the key</source>
        <translation>能打开现用密钥</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>哪一部分</translation>
    </message>
    <message>
        <source>Pick-up desk</source>
        <translation>取卡处</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation>哪个期限</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Ready to be laid out</source>
        <translation>待摆放</translation>
    </message>
    <message>
        <source>Reason for removing</source>
        <translation>停用理由</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>停用人</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>由哪张替换</translation>
    </message>
    <message>
        <source>Replaces card no.</source>
        <translation>替换的卡号</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>Printed anew</source>
        <translation>打坏重印</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>换下日期</translation>
    </message>
    <message>
        <source>Key to be changed</source>
        <translation>要更换密钥</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封好的私钥</translation>
    </message>
    <message>
        <source>Signing desk</source>
        <translation>签名电脑</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>打坏</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>With the manager in time</source>
        <translation>按时交到劳务负责人</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>到第几位</translation>
    </message>
    <message>
        <source>Chip number</source>
        <translation>芯片编号</translation>
    </message>
    <message>
        <source>Waiting at the desk</source>
        <translation>在取卡处待取</translation>
    </message>
    <message>
        <source>Wanting</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>各周</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>有这张卡</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>真卡，登记已变更</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>还没发到本人</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>卡已失效</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>假卡</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>密钥不明</translation>
    </message>
    <message>
        <source>number of a dead card</source>
        <translation>作废卡的卡号</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>全部印好</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>带回来了</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>已解散</translation>
    </message>
    <message>
        <source>failed at a place</source>
        <translation>印到一位出了故障</translation>
    </message>
    <message>
        <source>good</source>
        <translation>印好</translation>
    </message>
    <message>
        <source>in his hand in time</source>
        <translation>按时到手</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>正在制卡</translation>
    </message>
    <message>
        <source>at the desk in time</source>
        <translation>按时到取卡处</translation>
    </message>
    <message>
        <source>late</source>
        <translation>误期</translation>
    </message>
    <message>
        <source>the labour manager</source>
        <translation>劳务负责人</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>人已换地方</translation>
    </message>
    <message>
        <source>never asked for</source>
        <translation>没有申请过</translation>
    </message>
    <message>
        <source>not fetched by the day</source>
        <translation>到期没来取</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>没印</translation>
    </message>
    <message>
        <source>nothing printed</source>
        <translation>一张没印</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未印</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>photo unfit</source>
        <translation>照片不合格</translation>
    </message>
    <message>
        <source>ready to print</source>
        <translation>可印</translation>
    </message>
    <message>
        <source>ten to a sheet</source>
        <translation>10 张版</translation>
    </message>
    <message>
        <source>card by card</source>
        <translation>单张</translation>
    </message>
    <message>
        <source>usual stay of the trade</source>
        <translation>本工种一般待多久</translation>
    </message>
    <message>
        <source>with the manager in time</source>
        <translation>按时交负责人</translation>
    </message>
    <message>
        <source>something wanting</source>
        <translation>还缺东西</translation>
    </message>
    <message>
        <source>with the labour manager</source>
        <translation>在劳务负责人手里</translation>
    </message>
    <message>
        <source>Lists the keys of chips and the desks that can open them</source>
        <translation>列出芯片密钥和能打开它们的电脑</translation>
    </message>
    <message>
        <source>Passes the keys of chips on to signing desks that were admitted since</source>
        <translation>把芯片密钥补给后来批准的签名电脑</translation>
    </message>
    <message>
        <source>Sealed to this desk</source>
        <translation>封给本机的</translation>
    </message>
    <message>
        <source>Key numbers</source>
        <translation>密钥编号</translation>
    </message>
    <message>
        <source>Cards printed</source>
        <translation>印出张数</translation>
    </message>
    <message>
        <source>Cards waiting</source>
        <translation>等候的卡数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Writes the list of workers into a file, numbers masked unless --full</source>
        <translation>把工人名单写入文件，不加 --full 时号码遮盖</translation>
    </message>
    <message>
        <source>Writes the list of companies into a file</source>
        <translation>把企业名单写入文件</translation>
    </message>
    <message>
        <source>Writes the list of projects into a file</source>
        <translation>把项目名单写入文件</translation>
    </message>
    <message>
        <source>Writes a list of cards into a file</source>
        <translation>把卡的名单写入文件</translation>
    </message>
    <message>
        <source>Writes who is on a project as a roster, numbers masked unless --full</source>
        <translation>把项目在场人员写成花名册，不加 --full 时号码遮盖</translation>
    </message>
    <message>
        <source>Writes the roster that is to be filled in</source>
        <translation>写出待填的花名册模板</translation>
    </message>
    <message>
        <source>Writes the messages for the national platform, and what they lack</source>
        <translation>写出报全国平台的数据，以及还缺什么</translation>
    </message>
    <message>
        <source>Noted before</source>
        <translation>之前已记</translation>
    </message>
    <message>
        <source>In already</source>
        <translation>此前已导入</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>打电话的人</translation>
    </message>
    <message>
        <source>Card due on</source>
        <translation>市民卡期限</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Rows not in, in</source>
        <translation>未导入的行存于</translation>
    </message>
    <message>
        <source>Rows in that file</source>
        <translation>该文件行数</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>Days counted from 1904</source>
        <translation>日期从 1904 年起算</translation>
    </message>
    <message>
        <source>Signatures within, days</source>
        <translation>签字期限（天）</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Rows of headings</source>
        <translation>表头行数</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>以前导入过</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Missing in all</source>
        <translation>共缺</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>换项目</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Signatures overdue</source>
        <translation>签字逾期</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>按此理解</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Usual stay from, assignments</source>
        <translation>惯常停留至少派工数</translation>
    </message>
    <message>
        <source>Usual stay over, years</source>
        <translation>惯常停留统计年数</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>comes from another site</source>
        <translation>从别处换来</translation>
    </message>
    <message>
        <source>on file just so</source>
        <translation>与登记一致</translation>
    </message>
    <message>
        <source>twice in the file</source>
        <translation>表内重复</translation>
    </message>
    <message>
        <source>in already</source>
        <translation>此前已导入</translation>
    </message>
    <message>
        <source>A roster has a number; “import list” shows it.</source>
        <translation>花名册要写编号，“import list”可以查到。</translation>
    </message>
    <message>
        <source>--layout must be a4 or a5.</source>
        <translation>--layout 应为 a4 或 a5。</translation>
    </message>
    <message>
        <source>Writes the slips of a roster&apos;s workers into one PDF, for the manager to hand out</source>
        <translation>把花名册工人的凭条存成一个 PDF，由劳务负责人分发</translation>
    </message>
    <message>
        <source>Writes the list on which a roster&apos;s workers sign that they know</source>
        <translation>生成花名册工人的告知签字表</translation>
    </message>
    <message>
        <source>“%1” is no day; write 2026-11-25.</source>
        <translation>“%1”不是日期；请写成 2026-11-25。</translation>
    </message>
    <message>
        <source>“%1” is neither worker nor employer.</source>
        <translation>“%1”既不是 worker 也不是 employer。</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”.</source>
        <translation>文件里没有工作表“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not COLUMN=field; “import columns” shows both.</source>
        <translation>“%1”不是“列=字段”；列和字段见 import columns。</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>请指定一个文件。</translation>
    </message>
    <message>
        <source>%1 rows, %2 %, %3 rows a second</source>
        <translation>%1 行，%2%，每秒 %3 行</translation>
    </message>
    <message>
        <source>The workers of a manager&apos;s list into the office; ends with 1 where rows were refused</source>
        <translation>把劳务负责人的花名册导入；有退回的行时以 1 结束</translation>
    </message>
    <message>
        <source>What would be read of a manager&apos;s list, and as what</source>
        <translation>花名册各列会按什么读</translation>
    </message>
    <message>
        <source>--contract-to wants --contract-from as well.</source>
        <translation>写了 --contract-to 也要写 --contract-from。</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写成</translation>
    </message>
    <message>
        <source>Say --flag DOUBT=WORDS, for example --flag heads=“two shifts”.</source>
        <translation>请写 --flag 疑点=说明，例如 --flag heads=“两班制”。</translation>
    </message>
    <message>
        <source>Accounts counted</source>
        <translation>账户数</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Like projects wanted</source>
        <translation>同类项目至少</translation>
    </message>
    <message>
        <source>Like up to so many times the cost</source>
        <translation>同类造价倍数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>测算</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Bank’s serial no.</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Bank’s word</source>
        <translation>银行说明</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>计费基数</translation>
    </message>
    <message>
        <source>Had begun before the rule</source>
        <translation>规则施行前已开工</translation>
    </message>
    <message>
        <source>Begun works by remaining days</source>
        <translation>已开工的按剩余工期折算</translation>
    </message>
    <message>
        <source>Rate for begun works</source>
        <translation>已开工的费率</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>By like projects</source>
        <translation>按同类项目判断</translation>
    </message>
    <message>
        <source>Cut to the greatest sum</source>
        <translation>按最高额封顶</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>审核件</translation>
    </message>
    <message>
        <source>Reason for the choice</source>
        <translation>选用理由</translation>
    </message>
    <message>
        <source>Chosen basis</source>
        <translation>选用的基数</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Balance at the bank</source>
        <translation>银行余额核对</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利害关系</translation>
    </message>
    <message>
        <source>Rate on cost</source>
        <translation>按造价的费率</translation>
    </message>
    <message>
        <source>Credit level</source>
        <translation>信用等级</translation>
    </message>
    <message>
        <source>First crew</source>
        <translation>首批人员</translation>
    </message>
    <message>
        <source>First crew, listed</source>
        <translation>首批人员名单人数</translation>
    </message>
    <message>
        <source>First crew, registered</source>
        <translation>首批已登记人数</translation>
    </message>
    <message>
        <source>Days in all</source>
        <translation>总工期（天）</translation>
    </message>
    <message>
        <source>Days remaining</source>
        <translation>剩余工期（天）</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>审批记录</translation>
    </message>
    <message>
        <source>Heads by area and cost may be lower by</source>
        <translation>人数密度允许偏低</translation>
    </message>
    <message>
        <source>Rules of deposits</source>
        <translation>保证金规则</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>已缴保证金</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>到期日自</translation>
    </message>
    <message>
        <source>Hands in it</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>终止时间</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>终止人</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>分录类型</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Words on flags</source>
        <translation>疑点说明</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>有疑点</translation>
    </message>
    <message>
        <source>Days learned from</source>
        <translation>测算天数</translation>
    </message>
    <message>
        <source>Checks that make a habit</source>
        <translation>认定惯例的次数</translation>
    </message>
    <message>
        <source>Has a conflict of interest</source>
        <translation>有利害关系</translation>
    </message>
    <message>
        <source>Heads may be higher by</source>
        <translation>人数允许偏高</translation>
    </message>
    <message>
        <source>Heads may be lower by</source>
        <translation>人数允许偏低</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Invited at</source>
        <translation>邀请时间</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>合理性判断</translation>
    </message>
    <message>
        <source>Rate on labour cost</source>
        <translation>按人工费的费率</translation>
    </message>
    <message>
        <source>Labour share</source>
        <translation>人工费占比</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Least labour share</source>
        <translation>人工费占比至少按</translation>
    </message>
    <message>
        <source>Least sum</source>
        <translation>最低额</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>账面余额</translation>
    </message>
    <message>
        <source>Like projects</source>
        <translation>同类项目数</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Applicant may choose</source>
        <translation>申请人可选基数</translation>
    </message>
    <message>
        <source>Bases meet at</source>
        <translation>两种算法相等的占比</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Money for</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Usual monthly wage</source>
        <translation>人均月工资</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>工期（月）</translation>
    </message>
    <message>
        <source>Greatest sum</source>
        <translation>最高额</translation>
    </message>
    <message>
        <source>Not in the statement</source>
        <translation>对账单中没有的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the cost</source>
        <translation>按造价</translation>
    </message>
    <message>
        <source>On the labour cost</source>
        <translation>按人工费</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>指令类型</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>指令状态</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>申请材料</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Payee’s account</source>
        <translation>收款账号</translation>
    </message>
    <message>
        <source>Payee’s bank</source>
        <translation>收款银行</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>经办时间</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Raised to the least sum</source>
        <translation>按最低额补足</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Why it was let go</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>Let go by</source>
        <translation>解除人</translation>
    </message>
    <message>
        <source>Released after completion</source>
        <translation>竣工后退还</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Money kept</source>
        <translation>预留款项</translation>
    </message>
    <message>
        <source>State of the money kept</source>
        <translation>预留状态</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>预留时间</translation>
    </message>
    <message>
        <source>Reverses entry</source>
        <translation>冲销分录</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>取整到</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule as it was</source>
        <translation>当时的规则</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>预计用尽日期</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送银行经办人</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送银行日期</translation>
    </message>
    <message>
        <source>What is wanting</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>结清经办人</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结清日期</translation>
    </message>
    <message>
        <source>Labour share may be higher by</source>
        <translation>占比允许偏高</translation>
    </message>
    <message>
        <source>Labour share may be lower by</source>
        <translation>占比允许偏低</translation>
    </message>
    <message>
        <source>Spent lately</source>
        <translation>近期支出</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构类型</translation>
    </message>
    <message>
        <source>Handed in at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Heads that open a supplement</source>
        <translation>补充审核的人数增幅</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>加收</translation>
    </message>
    <message>
        <source>Surcharge at level A</source>
        <translation>A级加收</translation>
    </message>
    <message>
        <source>Surcharge at level B</source>
        <translation>B级加收</translation>
    </message>
    <message>
        <source>Surcharge at level C</source>
        <translation>C级加收</translation>
    </message>
    <message>
        <source>Surcharge at level D</source>
        <translation>D级加收</translation>
    </message>
    <message>
        <source>Surcharge rate</source>
        <translation>加收比例</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>多缴</translation>
    </message>
    <message>
        <source>Surplus held</source>
        <translation>待定余款</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>To be topped up</source>
        <translation>需补缴</translation>
    </message>
    <message>
        <source>Top-up limit in percent</source>
        <translation>补缴线（%）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Taken back at</source>
        <translation>撤回时间</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>撤回的人</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>尚未登记</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Voted at</source>
        <translation>表决时间</translation>
    </message>
    <message>
        <source>Vote entered by</source>
        <translation>表决录入人</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>专家表决</translation>
    </message>
    <message>
        <source>Waiting days</source>
        <translation>等待天数</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>天数内</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>construction cost</source>
        <translation>工程造价</translation>
    </message>
    <message>
        <source>labour cost</source>
        <translation>人工费</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>up</source>
        <translation>进一</translation>
    </message>
    <message>
        <source>down</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>supplementary</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>for</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>against</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>labour share</source>
        <translation>人工费占比</translation>
    </message>
    <message>
        <source>declared heads</source>
        <translation>申报人数</translation>
    </message>
    <message>
        <source>heads per floor area</source>
        <translation>单位面积人数</translation>
    </message>
    <message>
        <source>heads per cost</source>
        <translation>单位造价人数</translation>
    </message>
    <message>
        <source>habit of the contractor</source>
        <translation>施工单位惯例</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>逐笔</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>interest and charges</source>
        <translation>利息及手续费</translation>
    </message>
    <message>
        <source>living allowance</source>
        <translation>生活费</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>insurance premium</source>
        <translation>保险费</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>已编制</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>deposit paid back</source>
        <translation>退还保证金</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>sent to the bank</source>
        <translation>已送银行</translation>
    </message>
    <message>
        <source>may be</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>surplus</source>
        <translation>待定余款</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>project unknown</source>
        <translation>待查款</translation>
    </message>
    <message>
        <source>wage advance</source>
        <translation>垫付工资</translation>
    </message>
    <message>
        <source>not paid by the bank</source>
        <translation>银行退回</translation>
    </message>
    <message>
        <source>paid and paid back</source>
        <translation>已付已退</translation>
    </message>
    <message>
        <source>money taken back</source>
        <translation>款项被退回</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未签发</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>伪造</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>此前应缴</translation>
    </message>
    <message>
        <source>Check no.</source>
        <translation>审核单号</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>放行经办</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>放行日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>Checks of deposits</source>
        <translation>保证金审核件</translation>
    </message>
    <message>
        <source>Experts for it</source>
        <translation>同意的专家</translation>
    </message>
    <message>
        <source>Experts who voted</source>
        <translation>表决的专家</translation>
    </message>
    <message>
        <source>Project it comes from</source>
        <translation>转出项目</translation>
    </message>
    <message>
        <source>Issued by (name)</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>对方科目</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>缴清日期</translation>
    </message>
    <message>
        <source>Project no.</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>Ready to be cleared</source>
        <translation>可以放行</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>到账明细</translation>
    </message>
    <message>
        <source>Rule since</source>
        <translation>规则起始日</translation>
    </message>
    <message>
        <source>Signed text of the QR code</source>
        <translation>二维码签名内容</translation>
    </message>
    <message>
        <source>By construction cost</source>
        <translation>按工程造价</translation>
    </message>
    <message>
        <source>By labour cost</source>
        <translation>按人工费</translation>
    </message>
    <message>
        <source>Project it goes to</source>
        <translation>转入项目</translation>
    </message>
    <message>
        <source>Reason for withdrawing</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>Withdrawn at</source>
        <translation>撤销时间</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>撤销人</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>end of the contract</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>to be printed</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>waits to be confirmed</source>
        <translation>等确认</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>没到期</translation>
    </message>
    <message>
        <source>Signing desks</source>
        <translation>签名电脑</translation>
    </message>
    <message>
        <source>Say which list: --list queue, batches, hunt, late, promised or pickup.</source>
        <translation>请说明是哪张清单：--list queue、batches、hunt、late、promised 或 pickup。</translation>
    </message>
    <message>
        <source>it cannot be understood from byte %1 on</source>
        <translation>从第 %1 字节起读不懂</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>哪一面</translation>
    </message>
    <message>
        <source>State of the card</source>
        <translation>卡的状态</translation>
    </message>
    <message>
        <source>Pick-up desks</source>
        <translation>取卡处</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>没打出来</translation>
    </message>
    <message>
        <source>Each place</source>
        <translation>各位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no check yet</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>waits for money</source>
        <translation>待缴款</translation>
    </message>
    <message>
        <source>waits for the first crew</source>
        <translation>待首批登记</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>supplementary check due</source>
        <translation>应补审</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>代码相同</translation>
    </message>
    <message>
        <source>licence has ended</source>
        <translation>许可证已过期</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>term has run out</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>ended before its term</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>signed after its first day</source>
        <translation>签订晚于起始日</translation>
    </message>
    <message>
        <source>term is over already</source>
        <translation>合同期已过</translation>
    </message>
    <message>
        <source>a party is no longer what it was</source>
        <translation>一方单位情况已变</translation>
    </message>
    <message>
        <source>goes back to the former contractor</source>
        <translation>退给原总承包单位</translation>
    </message>
    <message>
        <source>void by transfer</source>
        <translation>因变更作废</translation>
    </message>
    <message>
        <source>stays for the new contractor</source>
        <translation>留给新总承包单位</translation>
    </message>
    <message>
        <source>Agreed heads</source>
        <translation>约定人数</translation>
    </message>
    <message>
        <source>As general contractor</source>
        <translation>作为总承包单位</translation>
    </message>
    <message>
        <source>Districts and steps</source>
        <translation>区县和办理情况</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更改人</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contractor&apos;s phone</source>
        <translation>总承包单位电话</translation>
    </message>
    <message>
        <source>Crews on site</source>
        <translation>在场班组</translation>
    </message>
    <message>
        <source>Step of the deposit</source>
        <translation>保证金办理情况</translation>
    </message>
    <message>
        <source>Dispatching contract</source>
        <translation>派遣合同</translation>
    </message>
    <message>
        <source>Dispatching company</source>
        <translation>劳务派遣公司</translation>
    </message>
    <message>
        <source>Dispatching company&apos;s phone</source>
        <translation>劳务派遣公司电话</translation>
    </message>
    <message>
        <source>Employer’s licence</source>
        <translation>用工单位许可证</translation>
    </message>
    <message>
        <source>End soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Ends until</source>
        <translation>到期日不晚于</translation>
    </message>
    <message>
        <source>Ever there</source>
        <translation>累计人数</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>Former general contractor</source>
        <translation>原总承包单位</translation>
    </message>
    <message>
        <source>Former general contractor (name)</source>
        <translation>原总承包单位名称</translation>
    </message>
    <message>
        <source>Former general contractors</source>
        <translation>历任总承包单位</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>无合同</translation>
    </message>
    <message>
        <source>Handed to (name)</source>
        <translation>转给（姓名）</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>当日有效</translation>
    </message>
    <message>
        <source>Order into the deposit</source>
        <translation>转入单</translation>
    </message>
    <message>
        <source>Last contract</source>
        <translation>上一份合同</translation>
    </message>
    <message>
        <source>Last contract no.</source>
        <translation>上一份合同编号</translation>
    </message>
    <message>
        <source>Licence issued by</source>
        <translation>发证机关</translation>
    </message>
    <message>
        <source>Licence has ended</source>
        <translation>许可证已过期</translation>
    </message>
    <message>
        <source>Licence valid until</source>
        <translation>许可证有效期至</translation>
    </message>
    <message>
        <source>May grow by</source>
        <translation>可超比例</translation>
    </message>
    <message>
        <source>Money shown</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>New general contractor</source>
        <translation>新总承包单位</translation>
    </message>
    <message>
        <source>New general contractor (name)</source>
        <translation>新总承包单位名称</translation>
    </message>
    <message>
        <source>On its projects</source>
        <translation>所承建项目在场人数</translation>
    </message>
    <message>
        <source>Checks under way</source>
        <translation>办理中的审核</translation>
    </message>
    <message>
        <source>Order out of the deposit</source>
        <translation>转出单</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Construction permits</source>
        <translation>施工许可证</translation>
    </message>
    <message>
        <source>Permits without a deposit</source>
        <translation>无保证金的许可证</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在岗</translation>
    </message>
    <message>
        <source>Number of projects</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Order that pays it back</source>
        <translation>退还支付单</translation>
    </message>
    <message>
        <source>What he is there</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Row of the roster</source>
        <translation>花名册行号</translation>
    </message>
    <message>
        <source>Scan missing</source>
        <translation>缺扫描件</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>相同内容</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>标段或期次</translation>
    </message>
    <message>
        <source>Status of the deposit</source>
        <translation>保证金情况</translation>
    </message>
    <message>
        <source>Projects to top up</source>
        <translation>应补足的项目</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Transfer asked for</source>
        <translation>待批变更</translation>
    </message>
    <message>
        <source>Money deposited</source>
        <translation>已缴资金</translation>
    </message>
    <message>
        <source>State of the transfer</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>Would go over or back</source>
        <translation>可转可退金额</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>历次变更</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>Of the former contractor, not counted</source>
        <translation>原单位所缴、不计入</translation>
    </message>
    <message>
        <source>Certificates made void</source>
        <translation>作废的证明</translation>
    </message>
    <message>
        <source>Agreed wage</source>
        <translation>约定报酬</translation>
    </message>
    <message>
        <source>Wage per</source>
        <translation>计酬方式</translation>
    </message>
    <message>
        <source>With completed ones</source>
        <translation>含已竣工</translation>
    </message>
    <message>
        <source>Without a deposit</source>
        <translation>无保证金</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>发证机关</translation>
    </message>
    <message>
        <source>floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>months of work</source>
        <translation>工期</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Figures in papers</source>
        <translation>附件所载数据</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>In the paper</source>
        <translation>附件所载</translation>
    </message>
    <message>
        <source>no contract of the employer with the general contractor</source>
        <translation>雇主与总承包单位没有派遣合同</translation>
    </message>
    <message>
        <source>no contract with this employer</source>
        <translation>没有与这个雇主的合同</translation>
    </message>
    <message>
        <source>no contract covers the first day</source>
        <translation>没有合同覆盖到场那天</translation>
    </message>
    <message>
        <source>contract signed more than a month after it began</source>
        <translation>用工满一个月以后才签合同</translation>
    </message>
    <message>
        <source>a contract with another employer still runs</source>
        <translation>与别的雇主的合同还在</translation>
    </message>
    <message>
        <source>began long ago, entered late</source>
        <translation>到场已久，补录</translation>
    </message>
    <message>
        <source>licence of the employer suspended</source>
        <translation>雇主资质已暂停</translation>
    </message>
    <message>
        <source>work on the project stopped</source>
        <translation>项目已停工</translation>
    </message>
    <message>
        <source>began before the project was to begin</source>
        <translation>到场早于项目开工日期</translation>
    </message>
    <message>
        <source>began after the project was to end</source>
        <translation>到场晚于项目完工日期</translation>
    </message>
    <message>
        <source>document has run out</source>
        <translation>证件已过有效期</translation>
    </message>
    <message>
        <source>emergency phone is his own</source>
        <translation>紧急联系电话是本人号码</translation>
    </message>
    <message>
        <source>working days of that year not announced</source>
        <translation>当年放假安排尚未公布</translation>
    </message>
    <message>
        <source>on file in another team</source>
        <translation>登记在别的班组</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Heads per 10,000 m²</source>
        <translation>每万平方米人数</translation>
    </message>
    <message>
        <source>Like projects on file</source>
        <translation>在册同类项目</translation>
    </message>
    <message>
        <source>Like projects in all</source>
        <translation>同类项目总数</translation>
    </message>
    <message>
        <source>Like projects, approved last first</source>
        <translation>同类项目（最近批准的在前）</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Preview, not issued</source>
        <translation>预览，尚未出具</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>%1 (%2, %3 %4)</source>
        <translation>%1（%2，%3 %4）</translation>
    </message>
    <message>
        <source>%1 (general contractor %2), employed by %3, labour manager %4, since %5</source>
        <translation>%1（总承包单位：%2），雇主 %3，劳务负责人 %4，到岗日 %5</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>On the day of issue no assignment is on file.</source>
        <translation>至出具之日，本中心没有其在岗的派工记录。</translation>
    </message>
    <message>
        <source>On the day of issue on file at work on: %1.</source>
        <translation>至出具之日，登记在以下项目工作：%1。</translation>
    </message>
    <message>
        <source>This is to certify that %1 was registered with this office under the real name as a construction worker on %2; registration number %3.</source>
        <translation>兹证明：%1于%2在本中心办理建筑工人实名登记，登记号 %3。</translation>
    </message>
    <message>
        <source>For the period %1 this office has on file:</source>
        <translation>%1期间，本中心登记在册的从业情况如下：</translation>
    </message>
    <message>
        <source>For the period %1 injury and major illness were covered, by what this office has on file, as follows:</source>
        <translation>%1期间，按本中心登记在册的记录，其工伤、大病保障情况如下：</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>派工记录</translation>
    </message>
    <message>
        <source>No assignment is on file in this period.</source>
        <translation>该期间没有派工记录。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Project, general contractor</source>
        <translation>项目、总承包单位</translation>
    </message>
    <message>
        <source>Employer, labour manager</source>
        <translation>雇主、劳务负责人</translation>
    </message>
    <message>
        <source>Labour contracts</source>
        <translation>劳动合同</translation>
    </message>
    <message>
        <source>No contract is on file in this period.</source>
        <translation>该期间没有合同记录。</translation>
    </message>
    <message>
        <source>from %1, until the task is done</source>
        <translation>%1起，至完成工作任务止</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>已于%1终止</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>The period day by day</source>
        <translation>期间逐日情况</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在项目</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>工伤</translation>
    </message>
    <message>
        <source>Major illness</source>
        <translation>大病</translation>
    </message>
    <message>
        <source>Cover rests on registration and assignment, neither on whether the deposit is paid nor on whether the card is in hand. Where evidence is wanted, wage slips, witnesses or the foreman&apos;s list may show that the person worked there.</source>
        <translation>保障以登记和派工记录为准，与保证金是否缴存、市民卡是否到手无关。注明“要凭据”的，可以工资条、证人或工头名单证明本人当时在该项目工作。</translation>
    </message>
    <message>
        <source>This is what is on file with this office on the day of issue. %1</source>
        <translation>以上为出具之日本中心登记在册的情况。%1</translation>
    </message>
    <message>
        <source>The code follows when it is issued.</source>
        <translation>核验码在出具时生成。</translation>
    </message>
    <message>
        <source>To verify: name the code at the office; it says what this letter states and whether it still holds.</source>
        <translation>核验办法：到本中心窗口报核验码，即可核对本证明所载内容及是否有效。</translation>
    </message>
    <message>
        <source>To verify: name the code at the office or call %1; it says what this letter states and whether it still holds.</source>
        <translation>核验办法：到本中心窗口或致电 %1 报核验码，即可核对本证明所载内容及是否有效。</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>核验码 %1</translation>
    </message>
    <message>
        <source>Clerk: %1</source>
        <translation>经办人：%1</translation>
    </message>
    <message>
        <source>(seal)</source>
        <translation>（盖章）</translation>
    </message>
    <message>
        <source>print no. %1</source>
        <translation>第 %1 次打印</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>第 %1/%2 页</translation>
    </message>
    <message>
        <source>[U+…] stands for a character that this printer&apos;s fonts lack; the register has it.</source>
        <translation>[U+…] 代表打印机字体没有的字，登记中有原字。</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Proof of real-name registration</source>
        <translation>实名登记证明</translation>
    </message>
    <message>
        <source>Proof of employment</source>
        <translation>从业情况证明</translation>
    </message>
    <message>
        <source>Proof of injury and illness cover</source>
        <translation>工伤、大病保障情况证明</translation>
    </message>
    <message>
        <source>To the hospital</source>
        <translation>有关医院</translation>
    </message>
    <message>
        <source>To the school</source>
        <translation>有关学校</translation>
    </message>
    <message>
        <source>To the public security organ</source>
        <translation>公安机关</translation>
    </message>
    <message>
        <source>To the labour arbitration commission</source>
        <translation>劳动人事争议仲裁委员会</translation>
    </message>
    <message>
        <source>To whom it may concern</source>
        <translation>有关单位</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>有保障</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>无保障</translation>
    </message>
    <message>
        <source>evidence wanted</source>
        <translation>要凭据</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Issued at the request of the person named.</source>
        <translation>本证明应本人要求出具。</translation>
    </message>
    <message>
        <source>Issued to %1, authorised by the person named (%2).</source>
        <translation>本证明由本人授权的%1代领（%2）。</translation>
    </message>
    <message>
        <source>Issued at the written request of %1 (%2).</source>
        <translation>本证明应%1来函（%2）出具。</translation>
    </message>
    <message>
        <source>Several assignments at once: %1</source>
        <translation>同时派在：%1</translation>
    </message>
    <message>
        <source>No assignment on file</source>
        <translation>没有派工记录</translation>
    </message>
    <message>
        <source>No assignment on file; the contract with %1 went on</source>
        <translation>没有派工记录；与%1的合同仍在</translation>
    </message>
    <message>
        <source>%1: begun on %2, entered only on %3</source>
        <translation>%1：%2到岗，%3才录入</translation>
    </message>
    <message>
        <source>entered only on %1</source>
        <translation>%1才录入</translation>
    </message>
    <message>
        <source>its end entered only on %1</source>
        <translation>离场于%1才录入</translation>
    </message>
    <message>
        <source>beside another one: %1</source>
        <translation>与另一派工重叠：%1</translation>
    </message>
    <message>
        <source>RMB %1</source>
        <translation>人民币 %1</translation>
    </message>
    <message>
        <source>Certificate of paid social security fee</source>
        <translation>社会保障费缴清证明</translation>
    </message>
    <message>
        <source>(for the construction permit)</source>
        <translation>（办理施工许可用）</translation>
    </message>
    <message>
        <source>To the office that issues construction permits:</source>
        <translation>市施工许可窗口：</translation>
    </message>
    <message>
        <source>This is to certify that the social security fee (deposit) of the project named below has been approved and paid in full, and that its first crew is registered under their real names.</source>
        <translation>下列项目的社会保障费（保证金）已经审批、足额缴清，首批工人已经实名登记，三项齐备。特此证明。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施工地点</translation>
    </message>
    <message>
        <source>Unified social credit code %1</source>
        <translation>统一社会信用代码 %1</translation>
    </message>
    <message>
        <source>General contractor</source>
        <translation>总承包单位</translation>
    </message>
    <message>
        <source>Construction cost</source>
        <translation>工程造价</translation>
    </message>
    <message>
        <source>Labour cost in it</source>
        <translation>其中人工费</translation>
    </message>
    <message>
        <source>%1 (this one counts)</source>
        <translation>%1（采用）</translation>
    </message>
    <message>
        <source>By cost, %1</source>
        <translation>按造价 %1</translation>
    </message>
    <message>
        <source>By labour, %1</source>
        <translation>按人工费 %1</translation>
    </message>
    <message>
        <source>%1   receipt %2   %3   %4</source>
        <translation>%1&#x3000;回单 %2&#x3000;%3&#x3000;%4</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Supplementary; %1 was asked before and is paid as well.</source>
        <translation>补充审核；此前应缴 %1，也已缴清。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实缴</translation>
    </message>
    <message>
        <source>credit not rated</source>
        <translation>信用未评价</translation>
    </message>
    <message>
        <source>credit level %1</source>
        <translation>信用评价 %1 级</translation>
    </message>
    <message>
        <source>no surcharge</source>
        <translation>不加收</translation>
    </message>
    <message>
        <source>surcharge %1</source>
        <translation>加收 %1</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>计费依据</translation>
    </message>
    <message>
        <source>%1, in force since %2; %3, %4</source>
        <translation>%1，%2 起施行；%3，%4</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>缴清</translation>
    </message>
    <message>
        <source>First crew registered</source>
        <translation>首批登记</translation>
    </message>
    <message>
        <source>Experts: %1 voted, %2 for it</source>
        <translation>专家 %1 人：同意 %2</translation>
    </message>
    <message>
        <source>Supervisor %1, %2</source>
        <translation>主管 %1 %2</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>共 %1 笔</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Listed %1, registered %1</source>
        <translation>应到 %1，已登记 %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Scan it, or name the code at the office. It does not hold if anything on it was altered.</source>
        <translation>扫码，或向本中心报编号和校验码核对。涂改无效。</translation>
    </message>
    <message>
        <source>Scan it, or call %1 and name the code. It does not hold if anything on it was altered.</source>
        <translation>扫码，或致电 %1 报编号和校验码核对。涂改无效。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Clerk: %1   Issued by: %2</source>
        <translation>经办：%1&#x3000;&#x3000;&#x3000;签发：%2</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>打印 %1 · %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Real-name registration of construction workers.</source>
        <translation>建筑工人实名登记。</translation>
    </message>
    <message>
        <source>The office: a file, or postgresql://server/database.</source>
        <translation>单位数据：文件，或 postgresql://服务器/数据库。</translation>
    </message>
    <message>
        <source>Name of this desk, as the trail shows it.</source>
        <translation>本窗口的名称，留痕中显示。</translation>
    </message>
    <message>
        <source>A line under the log-in.</source>
        <translation>登录框下的一行字。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>zh or en.</source>
        <translation>zh 或 en。</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>All bank accounts of the fund</source>
        <translation>基金全部银行账户</translation>
    </message>
    <message>
        <source>takes back #%1; %2</source>
        <translation>冲销 #%1；%2</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>过次页</translation>
    </message>
    <message>
        <source>Statement of the social security deposit fund</source>
        <translation>社会保障费（保证金）明细账</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>期间：%1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Other party, text</source>
        <translation>对方户名、摘要</translation>
    </message>
    <message>
        <source>Receipt or order</source>
        <translation>回单或指令号</translation>
    </message>
    <message>
        <source>prepared / approved by</source>
        <translation>经办／批准</translation>
    </message>
    <message>
        <source>In (yuan)</source>
        <translation>收入（元）</translation>
    </message>
    <message>
        <source>Out (yuan)</source>
        <translation>支出（元）</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Opening balance %1, came in %2, went out %3, closing balance %4.</source>
        <translation>期初余额 %1，本期收入 %2，本期支出 %3，期末余额 %4。</translation>
    </message>
    <message>
        <source>Closing balance in words: %1</source>
        <translation>期末余额大写：%1</translation>
    </message>
    <message>
        <source>Drawn up by:</source>
        <translation>制表：</translation>
    </message>
    <message>
        <source>Checked by, seal:</source>
        <translation>复核（盖章）：</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>承前页</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>Slip of real-name registration</source>
        <translation>实名登记告知单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>There from</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>You are on no site now.</source>
        <translation>你现在不在工地上。</translation>
    </message>
    <message>
        <source>What you have on %1</source>
        <translation>%1，你有什么</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Free. The day follows when the year&apos;s holidays are announced; we tell you.</source>
        <translation>免费。放假安排还没公布，领卡日子定了再告诉你。</translation>
    </message>
    <message>
        <source>Free. In your hand by %1.</source>
        <translation>免费。%1之前到你手里。</translation>
    </message>
    <message>
        <source>Free. In your hand by %1; at our pick-up desk from %2.</source>
        <translation>免费。%1之前到你手里，%2起在本中心领卡窗口可领。</translation>
    </message>
    <message>
        <source>Your card %1 goes on; no new one is needed.</source>
        <translation>原来的卡 %1 继续用，不用重办。</translation>
    </message>
    <message>
        <source>Your card is ready. Please fetch it at our pick-up desk.</source>
        <translation>卡已做好，请到本中心领卡窗口来领。</translation>
    </message>
    <message>
        <source>You have no valid card. Ask us for one; it is free.</source>
        <translation>你现在没有能用的卡，来本中心就能办，免费。</translation>
    </message>
    <message>
        <source>Your Citizen Card</source>
        <translation>你的市民卡</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>卡怎么用</translation>
    </message>
    <message>
        <source>At the gate: hold it up when you come and when you go. Each day is proof for wages and injury.</source>
        <translation>进出工地都刷卡，刷过的每一天都是工资和工伤的凭证。</translation>
    </message>
    <message>
        <source>Wages come to this card. Keep it yourself; nobody may keep it for you.</source>
        <translation>工资打到这张卡。卡自己拿，谁也不能替你保管。</translation>
    </message>
    <message>
        <source>Hurt or ill: take it to the hospital and call us.</source>
        <translation>受伤、生病，带上卡去医院，给我们打电话。</translation>
    </message>
    <message>
        <source>After you leave the site only bus and park remain.</source>
        <translation>离开工地后只剩公交和公园。</translation>
    </message>
    <message>
        <source>New site? Come here first, then you are covered.</source>
        <translation>换工地先来改登记，才有保障。</translation>
    </message>
    <message>
        <source>Card lost? Tell us at once.</source>
        <translation>卡丢了，马上告诉我们。</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>受理号 %1</translation>
    </message>
    <message>
        <source>Clerk %1  %2</source>
        <translation>经办 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>第 %1 份</translation>
    </message>
    <message>
        <source>Wages unpaid, hurt, card kept from you? Call</source>
        <translation>欠薪、受伤、卡被扣，打</translation>
    </message>
    <message>
        <source>Wages unpaid, hurt, card kept from you? Come to us.</source>
        <translation>欠薪、受伤、卡被扣，来找我们。</translation>
    </message>
    <message>
        <source>[U+…] stands for a character that this printer&apos;s fonts lack; the register has it.</source>
        <translation>[U+…] 是本机字库没有的字，登记里是全的。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Wage account</source>
        <translation>工资账户</translation>
    </message>
    <message>
        <source>Injury cover</source>
        <translation>工伤</translation>
    </message>
    <message>
        <source>Major illness cover</source>
        <translation>大病</translation>
    </message>
    <message>
        <source>Bus and park</source>
        <translation>公交和公园</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>现在没有</translation>
    </message>
    <message>
        <source>proof wanted</source>
        <translation>要凭证</translation>
    </message>
</context>
</TS>
