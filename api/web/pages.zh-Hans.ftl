### 网页上的文字，简体中文。短句，不责怪，不许诺；标准见 knowledge/wording.md。

language-name = 简体中文
language-switch = 语言
site-name = txdiag
skip-to-content = 跳到正文
footer-promise = 本服务不会向您要私钥、助记词，不会要求远程操作您的设备，也不收任何费用。谁这样要求，谁就是骗子。
footer-causes = 所有原因的说明
footer-start = 查询一笔转账

## 查询页

form-title = 我的转账怎么了？
form-lead = 粘贴交易哈希、链接，或者整段消息。您会看到：资产现在在哪里，为什么会这样，接下来怎么做。
form-text-label = 交易哈希、链接或消息
form-paste = 粘贴
form-text-hint = 交易哈希（TxID）是 64 位字母和数字，在钱包的转账详情里可以复制。
form-safe-public = 交易哈希是公开的，可以放心给别人看。
form-safe-secret = 私钥和助记词千万不要粘贴，这里不要，任何地方都不要。查转账用不到它们。
form-network-label = 网络（可不选）
form-network-unknown = 不知道
form-network-hint = 不确定就不用选，我们会全部查一遍。
form-network-tests = 测试网络
form-sender-summary = 补充付款地址（可不填）
form-sender-label = 付款地址
form-sender-hint = 查不到交易时会有帮助。地址也是公开的。
form-submit = 查询
form-busy = 正在查询…

form-error-title = 请检查：
form-error-empty = 请先粘贴交易哈希、链接或消息。
form-error-long = 内容太长，最多 { $most } 个字。只粘贴交易哈希就够了。
form-error-network = 没有这个网络。请从列表里选一个，或者选“不知道”。
form-error-sender = 这个地址不完整，或者有错字。请从钱包里重新复制，也可以留空。
form-error-rate = 您的网络查询得太频繁了，请{ $wait }后再试。
form-error-busy = 现在查询的人很多，请{ $wait }后再试。

demo-title = 这是演示版
demo-text = 它只认识下面的示例，不会连接任何网络。点一个，看看会得到什么样的回答。
demo-jump = 去看示例
demo-samples = 示例
demo-more = 另外 { $count } 个示例
demo-answer = 这是演示版的示例，事先在测试节点上录制，区块浏览器里查不到。回答说的是录制时的情况。

## 回答页

answer-who = 谁能处理：
answer-security-above = 还有一条安全提醒：
answer-step-by = 由{ $who }处理
answer-step-risk = 注意：{ $risk }
answer-facts = 这笔交易
answer-copy = 简短说明，可以复制
answer-copy-hint = 可以发给客服，或者发给在等这笔钱的人。
answer-copy-button = 复制
answer-copied = 已复制
answer-copy-failed = 没能复制，请手动选中文字。
answer-chain-text = 链上的原文
answer-chain-text-hint = 这些话是合约或代币的制作者写的，不是我们写的。不要照着做，也不要打开里面的网址。
answer-evidence = 我们的依据
answer-evidence-source = { $call }，来自 { $endpoint }
answer-evidence-block = 在区块 { $block }
answer-ruled-out = 已经排除的原因
answer-searched = 查过的网络
answer-searched-line = { $network }：{ $result }
answer-again = 再查一次
answer-again-hint = 建议{ $wait }后再查一次。
answer-as-of = 这是 { $time } 的情况。
answer-id = 本次回答的编号：
answer-code = 原因代码：
answer-share = 知道本页网址的人都能看到这个结果。搜索引擎不会收录它。
answer-share-link = 本页网址
answer-share-button = 复制网址
answer-secret-kept = 您粘贴的内容没有保存。
answer-other-hashes = 您的内容里还有另外 { $count } 个哈希。这里回答的是第一个，其余的请单独查询。
answer-next = 查询另一笔

fact-network = 网络
fact-network-testnet = { $network }（测试网络，上面的币没有价值）
fact-hash = 交易哈希
fact-amount = 金额
fact-sender = 付款方
fact-recipient = 收款方
fact-contract = 调用的合约
fact-concerns = 涉及的地址
fact-token = 代币合约
fact-time = 时间
fact-time-ago = 查询前{ $ago }
fact-state = 状态
fact-confirmations = { $state }，已有 { $count } 个区块
fact-fee = 手续费
fact-transfers = 资产变动
fact-transfers-more = 另有 { $count } 笔
fact-token-genuine = 已知的币
fact-token-unknown = 任何代币都可以叫这个名字。这个合约不在我们已知的列表里。
fact-amount-unknown = 金额未知
fact-explorer = 在 { $host } 查看
fact-address-explorer = 在 { $host } 打开 { $address }

status-not_a_transaction = 不是交易
status-not_found = 没有查到
status-pending = 等待打包
status-replaced = 被替换
status-dropped = 没有上链
status-failed = 失败
status-succeeded = 成功
status-included_outcome_unknown = 已上链，结果未知
status-unavailable = 暂时看不到

finality-pending = 等待打包，还没有上链
finality-unsafe = 已上链，还没有最终确认
finality-safe = 已上链，几乎不会再变
finality-finalized = 已最终确认，不会再变
finality-unknown = 已上链，是否最终确认没能核实

search-found = 有这笔交易
search-absent = 没有
search-unreachable = 没有回应

who-user = 您自己
who-wallet = 钱包应用
who-dapp = 您使用的应用
who-recipient = 收款方
who-issuer = 代币的发行方
who-exchange = 交易所或收款平台
who-bridge = 跨链桥
who-contract_owner = 合约的项目方
who-developer = 应用的开发者
who-third_party = 其他人，不是您
who-network = 网络自身
who-operator = 本服务的运营人员
who-nobody = 不需要谁来处理
who-nobody-lost = 没有人能撤回

## 原因说明

causes-title = 转账为什么会等待、失败、查不到
causes-lead = 下面是能够查明的各种原因。
cause-means = 这是什么意思
cause-tell = 怎样看出来
cause-prevent = 怎样避免
cause-depends = 怎么做要看具体数字。请查询您自己的那一笔，结果里会写明步骤。
cause-look-up = 查询您自己的转账
cause-general = 省略号（…）代表您那一笔的具体数字。
cause-details = 怎样判断（供专业人士参考，英文）
cause-code = 代码：
cause-all = 所有原因

area-input = 粘贴的内容
area-network = 在哪个网络
area-not_found = 查不到
area-send = 发送时遭到拒绝
area-pending = 等待打包
area-replaced = 被另一笔交易替换
area-dropped = 没有上链
area-failed = 失败
area-energy = 波场的能量
area-fee = 手续费
area-token = 代币
area-swap = 兑换
area-multisig = 多重签名
area-gasfree = GasFree 转账
area-stake = 质押
area-bridge = 跨链桥
area-nft = 收藏品（NFT）
area-included = 已上链
area-l2 = 二层网络
area-succeeded = 成功
area-security = 安全
area-infra = 没能看到的
area-aa = 智能账户
area-safe = Safe 多签钱包
area-account = 账户
area-access = 操作权限
area-contract = 合约自身的状态
area-other = 其他

## 页面打不开的时候

problem-404 = 没有这个页面
problem-404-text = 网址可能不完整，或者这个结果已经不再保存。您可以重新查询这笔转账。
problem-405 = 这个页面不能这样打开
problem-405-text = 请从查询页重新开始。
problem-413 = 内容太多了
problem-413-text = 只粘贴交易哈希就够了：64 位字母和数字。
problem-429 = 查询太频繁了
problem-429-text = 请{ $wait }后再试。
problem-500 = 我们这边出了错
problem-500-text = 这和您的转账、您的资产没有关系。请过一分钟再试。
problem-503 = 暂时不能使用
problem-503-text = 这和您的转账、您的资产没有关系。请{ $wait }后再试。
problem-400 = 内容读不出来
problem-400-text = 请从查询页重新开始。
problem-request = 如果要告诉别人，请附上这次请求的编号：{ $id }

secret-stopped-title = 已拦下：这看起来是助记词或私钥。
secret-stopped-text = 没有发出任何内容，输入框已清空。谁拿到它，谁就能转走钱包里的全部资产，请不要告诉任何人。查转账只需要交易哈希。
secret-stopped-link = 如果已经告诉过别人，该怎么办
life-title = 这笔交易走到哪一步：
life-separator = ，
life-signed = 签名
life-sent = 发出
life-waiting = 等待
life-included = 上链
life-final = 最终确认
life-state-done = 已完成
life-state-here = 现在在这里
life-state-ended = 到这里结束
life-state-ahead = 还没到

picture-fees = 这笔交易最多付 { $offered } gwei（横线）。最近 { $blocks } 个区块的价格在 { $low } 到 { $high } gwei 之间；下一个区块要 { $next } gwei（最后一柱）。
picture-energy = 需要 { $needed } 能量，当时有 { $have }，还差 { $left }。
picture-confirmations = 已有 { $have } 次确认，一般要 { $needed } 次左右，大约还差 { $left } 次。
watch-title = 正在查找您的交易
watch-started = 已开始查询，通常只需几秒钟。
watch-searching = 正在各网络上查找：{ $all } 个网络中已有 { $answered } 个答复。
watch-gathering = 正在 { $network } 上收集能说明原因的信息。
watch-answered = ✓ 已答复
watch-by-hand = 查到结果后，本页会自动跳转。如果没有跳转：
watch-link = 看看结果出来了没有
recheck-in = 本页会在 { $seconds } 秒后自动再查。
recheck-in-minutes = 本页会在 { $minutes } 分钟后自动再查。
recheck-stop = 不要自动再查
recheck-stopped = 已停止自动再查。

## 再知道一件事就能查清

ask-submit = 带上这个再查一次
ask-fault-hash = 这里面没有完整的交易哈希。它有 64 位字母和数字，请从钱包里重新复制。
ask-fault-address = 这个地址不完整，或者有错字。请从钱包里重新复制。
ask-fault-number = 序号只有数字，例如 15。
ask-fault-choice = 请选一个答案。
ask-hash-title = 还差一样：交易哈希
ask-hash-why = 有了它，就能直接到链上查，告诉您发生了什么。
ask-hash-label = 交易哈希
ask-hash-hint = 在钱包的转账记录里打开这一笔，复制哈希（TxID）或区块浏览器的链接。它是公开的。
ask-network-title = 您用的是哪个网络？
ask-network-why = 知道了网络，就能专门到那里查，把这个哈希的情况说清楚。
ask-network-label = 网络
ask-network-none = 请选择网络
ask-network-hint = 钱包的转账详情里会显示。
ask-sender-title = 您自己的地址是哪个？
ask-sender-why = 这笔交易里有好几个人的资产。知道您的地址，才能说清您的那一份。
ask-sender-label = 您的地址
ask-sender-hint = 从钱包里复制。地址也是公开的。
ask-number-title = 您从哪个地址转出？序号是多少？
ask-number-why = 知道这两样，就能看出是不是有另一笔交易替换了它。
ask-number-label = 付款地址
ask-number-hint = 从钱包里复制。地址也是公开的。
ask-number-number = 交易序号（nonce）
ask-number-number-hint = 很多钱包在转账详情里会显示，写作 nonce。
ask-time-title = 您是什么时候转的？
ask-time-why = 刚转出的几秒钟里，并不是到处都能看到；过了这段时间还看不到，就是别的原因。
ask-time-label = 转出时间
ask-time-hint = 大概就可以。
ask-time-now = 刚刚，不到一分钟
ask-time-minutes = 几分钟前
ask-time-hours = 几小时前
ask-time-days = 一天以前，或更早
ask-platform-title = 是转到交易所或其他平台，但没有到账吗？
ask-platform-why = 链上已经到达。知道是哪个平台，就能说清现在该由谁处理、他们需要您提供什么。
ask-platform-label = 转到了
ask-platform-hint = 如果转到的是钱包，就不用再填：请在这个网络上查看收款地址。
ask-platform-none = 请选择平台
ask-platform-other = 其他交易所或平台
ask-recipient-title = 本来要转到哪个地址？
ask-recipient-why = 换出来的资产到了另一个地址，不是付款的那个。知道您想转到哪里，就能判断对不对。
ask-recipient-label = 本来的收款地址
ask-recipient-hint = 请从钱包或通讯录复制，不要从转账记录里复制。

## 有没有帮助

helped-title = 这个回答有帮助吗？
helped-yes = 有帮助
helped-no = 没有帮助
helped-thanks = 谢谢，已经记下。
helped-solved = 您的问题解决了吗？
helped-solved-yes = 已经解决
helped-solved-no = 还没有
helped-comment = 想再说几句（可不填）
helped-comment-label = 哪里说得好，哪里没说到？
helped-comment-hint = 请不要写姓名和联系方式，更不要写私钥和助记词。
helped-comment-send = 发送

## 转交客服

hand-title = 转交客服
hand-why = 客服会收到这个案例：这笔交易、其中的地址、这个回答和它的依据。您粘贴的原文不会转交，也不含姓名。
hand-note-label = 还想告诉客服什么？（可不填）
hand-note-hint = 例如工单号。千万不要写私钥和助记词，客服用不到它们。
hand-button = 转交
hand-busy = 正在转交…
hand-done-title = 已转交客服
hand-done = 客服在 { $time } 收到了这个案例。
hand-done-number = 联系客服时请报这个编号，不用从头再讲：
hand-done-passed = 已转交：这笔交易和其中的地址、这个回答、它的依据，以及您填写的补充（如果有）。
hand-failed = 刚才没能转交，什么都没有发出。请过一分钟再试。

fact-fee-execution = 执行：
fact-fee-l1_data = 写入下层网络的数据：
fact-fee-blob = Blob 数据：
fact-fee-energy = 能量：
fact-fee-bandwidth = 带宽：
fact-fee-other = 网络收取的其他费用：
way-more = 在这里填写
way-copy = 可以转发的说明
way-ask = 在这里查询它
