### 各种原因共用的句子，简体中文。短句，不责怪，不许诺；标准见 knowledge/wording.md。

list-separator = 、
sentence-gap = { "" }
heading-todo = 现在怎么办
heading-avoid = 请不要
heading-evidence = 证据
heading-findings = 还发现了
heading-unknowns = 没能核实的
sureness-likely = 很可能是这个原因：{ $why }
sureness-possible = 目前还不能确定，可能是这样：{ $why }

duration-seconds = 大约 { $n } 秒
duration-minutes = 大约 { $n } 分钟
duration-hours = 大约 { $n } 小时
duration-days = 大约 { $n } 天

## 资产在哪里。-plain：金额未知；-fee：花了手续费；-waiting：还可能成功。

money-with_sender = 您的 { $amount } 还在自己的钱包里，没有转出去。
money-with_sender-plain = 您钱包里的资产没有转出去。
money-with_sender-fee = 您的 { $amount } 还在自己的钱包里，没有转出去，只花掉了 { $fee } 手续费。
money-with_sender-fee-plain = 您钱包里的资产没有转出去，只花掉了 { $fee } 手续费。
money-with_sender-waiting = 您的 { $amount } 仍在您的钱包里，有一笔转账正在等待打包。
money-with_sender-waiting-plain = 您的资产还没有转出去，这笔交易正在等待打包。
money-with_recipient = { $amount } 已经到达 { $address }。
money-with_recipient-plain = 转出的资产已经到达 { $address }。
money-with_recipient-nowhere = { $amount } 已经按这笔交易的要求转出。
money-with_recipient-nowhere-plain = 这笔交易已经按要求执行。
money-at_contract = { $amount } 现在在合约 { $address } 里。
money-at_contract-plain = 转出的资产现在在合约 { $address } 里。
money-at_contract-nowhere = { $amount } 现在在一个合约里。
money-at_contract-nowhere-plain = 转出的资产现在在一个合约里。
money-at_third_party = { $amount } 已到达由别人掌管的地址 { $address }，只有对方能入账。
money-at_third_party-plain = 转出的资产已到达由别人掌管的地址 { $address }，只有对方能入账。
money-at_third_party-nowhere = { $amount } 已到达由别人掌管的地址，只有对方能入账。
money-at_third_party-nowhere-plain = 转出的资产已到达由别人掌管的地址，只有对方能入账。
money-in_flight = { $amount } 已从{ $network }转出，还没有到达。
money-in_flight-plain = 资产已从{ $network }转出，还没有到达。
money-unchanged = 资产没有任何变动，余额和之前一样。
money-unchanged-plain = 资产没有任何变动，余额和之前一样。
money-at_risk = 别人可能也能动用这个钱包里的资产。
money-at_risk-plain = 别人可能也能动用这个钱包里的资产。
money-lost = { $amount } 转到了您无法掌控的地址。
money-lost-plain = 转出的资产到了您无法掌控的地址。
money-lost-nowhere = { $amount } 已经无法追回。
money-lost-nowhere-plain = 转出的资产已经无法追回。
money-unknown = 目前还看不到这 { $amount } 的去向。
money-unknown-plain = 目前还看不到这笔资产的去向。

## 做什么

action-paste_hash = 请粘贴交易哈希（TxID）：64 位字母和数字，在钱包的转账详情里可以复制。
action-copy_full_hash = 在钱包里打开这笔转账，点哈希旁边的复制按钮，这样 64 位都会复制下来。
action-open_transaction_page = 在区块浏览器里打开那一笔交易，复制那一页的哈希或链接。
action-find_hash_in_wallet = 在钱包的转账记录里打开这一笔，复制交易哈希（TxID）。
action-look_up_other_chain = 请到那个网络的区块浏览器里查询。
action-tell_sender_address = 请告诉我们付款地址，以及是用哪个应用、什么时候转的。
action-look_again = 过一会儿再来这里查一次。
action-ask_operator = 请告诉本服务的运营人员。
action-try_sample = 可以点首页上的示例试试。
action-new_wallet_and_move = 在可信的设备上新建一个钱包，把资产转过去。
action-wait = 等待即可，不需要做什么。
action-speed_up = 在钱包里点“加速”，把价格提高。
action-speed_up-risk = 矿工费会更高。
action-cancel_same_nonce = 也可以在钱包里点“取消”，用一笔空交易替换它。
action-cancel_same_nonce-risk = 取消也要花矿工费，而且原来那笔仍可能抢先成功。
action-fix_first_nonce = 在钱包里找到最早那笔还在等待的交易，对它点“加速”或“取消”，后面的会自动处理。
action-fix_first_nonce-risk = 那一笔的矿工费会更高。
action-send_missing_nonce = 在钱包里补发缺少的那个序号（很多钱包的“加速”会做这件事，也可以手动填 nonce）。
action-send_missing_nonce-risk = 要花一笔矿工费。
action-top_up_coins = 往付款的钱包里补足差的那部分币。
action-look_up_own_history = 在钱包记录里找同一序号的另一笔交易。
action-resend_with_gas = 把 Gas 上限（Gas Limit）调高，再转一次。
action-resend_with_gas-risk = 如果再次失败，会再花一次矿工费。
action-raise_fee_limit = 在钱包的高级设置里调高手续费上限（fee limit），或者更新钱包，再转一次。
action-raise_fee_limit-risk = 如果再次失败，会再花一次手续费。
action-set_fee_limit = 请应用方设置手续费上限（fee limit），或者换一个钱包转。
action-set_fee_limit-risk = 如果再次失败，会再花一次手续费。
action-top_up_trx = 往付款的钱包里补一些 TRX（或者租能量），再转一次。
action-resend = 现在可以放心重新转一次。
action-lower_amount = 按钱包里实际有的数量来转。
action-approve_first = 先给这个应用授权准确的数量，再重复刚才的操作。
action-approve_first-risk = 只给信得过的应用授权，数量够用就好。
action-new_quote = 在应用里重新报价，再试一次。
action-new_quote-risk = 每试一次都要花手续费。
action-resend_fresh = 在应用里重新发起，并马上确认。
action-resend_fresh-risk = 每试一次都要花手续费。
action-report_to_app = 把哈希和这份结果发给您用的那个应用的客服。
action-ask_contract_owner = 只有合约的项目方能改，请联系他们。
action-check_recipient_kind = 请向收款方确认，应该付到哪个地址。
action-nothing_to_do = 不需要做什么。
action-switch_network = 在钱包里切换到这里显示的网络，查看同一个地址。
action-ask_platform_with_proof = 如果是充值到平台，一小时后还没入账，就把哈希和这份结果发给平台客服。
action-ask_token_issuer = 只有代币的发行方能处理，请带上哈希联系他们。
action-revoke_approval = 如果不认识被授权方，请在钱包里取消授权（把额度改成 0）。
action-ignore_entry = 不用理会这条记录。
action-use_address_book = 只从通讯录或收款方那里复制地址，不要从转账记录里复制。

## 不要做什么

dont-send_again_yet = 先不要再转一次：原来那笔还可能成功。
dont-share_secret = 私钥和助记词不要给任何人，包括客服。
dont-raise_gas_price = 不要提高 Gas 价格：原因不在这里。
dont-raise_gas_limit = 不要调高 Gas 上限：原因不在这里。
dont-rent_energy = 不用为此租能量：卡住的是手续费上限。
dont-speed_up_this_one = 不要给这一笔加速：它前面还有序号没处理。
dont-speed_up_useless = 不要给它加速：出再高的价也没用。
dont-retry_unchanged = 不要原样再试：还会失败，还会再花一次手续费。
dont-set_high_slippage = 不要把滑点调得很高：差价会被别人吃掉。
dont-copy_from_history = 不要从转账记录里复制地址。
dont-pay_unlock_fee = 不要付钱给声称能解锁或追回的人。
dont-conclude_lost = 不要因此以为资产丢了。
dont-approve_unlimited = 不要给无限授权。

## 看到了什么

claim-receipt_status = 交易回执的状态是 { $value }。
claim-receipt_result = 交易回执的结果是 { $value }。
claim-block_number = 它在区块 { $value } 里。
claim-block_hash_now = 这个高度现在的区块是 { $value }。
claim-block_hash_named = 它所在的区块是 { $value }。
claim-block_hash_before = 之前看到它在区块 { $value } 里。
claim-final_head = { $value } 及之前的区块已最终确认。
claim-replay_ok = 在同样条件下重放，成功。
claim-not_in_block = 节点知道这笔交易，还没有打包进区块。
claim-no_receipt = 节点上没有它的回执。
claim-finalized_block = 最新的已最终确认区块是 { $value }。
claim-safe_block = 最新的安全区块是 { $value }。
claim-head_block = 最新区块是 { $value }。
claim-head_time = 最新区块的时间是 { $value }。
claim-solid_time = 最新固化区块的时间是 { $value }。
claim-expiration = 有效期到 { $value }。
claim-nonce = 它的序号（nonce）是 { $value }。
claim-nonce_latest = 付款方在链上的下一个序号是 { $value }。
claim-nonce_pending = 算上这个节点里等待的交易，付款方的下一个序号是 { $value }。
claim-fee_cap = 它每单位 Gas 最多出 { $value }。
claim-next_base_fee = 下一个区块每单位 Gas 至少要 { $value }。
claim-tip = 它给出块方的小费是每单位 Gas { $value }。
claim-usual_tip = 十分之九的交易给 { $value } 以上。
claim-block_gas_limit = 一个区块最多 { $value } Gas。
claim-fails_now = 按最新状态执行会失败：“{ $value }”。
claim-balance = 付款方持有 { $value }。
claim-cost = 这笔交易最多要花 { $value }。
claim-gas_limit = 它的 Gas 上限是 { $value }。
claim-gas_used = 它用了 { $value } Gas。
claim-replay_failed = 用原来的 Gas 上限重放，失败：{ $value }。
claim-replay_more_gas_ok = 给更多 Gas 重放，成功，用了 { $value }。
claim-replay_more_gas_failed = 给更多 Gas 重放，也失败：{ $value }。
claim-replay_earlier_ok = 把时间提前一小时重放，成功。
claim-revert_reason = 合约返回的原文是：“{ $value }”。
claim-revert_empty = 合约拒绝了，没有给出原因。
claim-revert_selector = 合约返回了我们不认识的错误：{ $value }。
claim-panic_code = 合约以 panic 代码 { $value } 停止。
claim-token_balance = 当时持有 { $value }。
claim-allowance = 当时的授权额度是 { $value }。
claim-amount = 这笔要转 { $value }。
claim-deadline = 要求在 { $value } 之前完成。
claim-block_time = 区块时间是 { $value }。
claim-fee_limit = 手续费上限（fee limit）是 { $value }。
claim-energy_used = 用了 { $value } 能量。
claim-energy_price = 当时每单位能量 { $value } sun。
claim-energy_allowed = 手续费上限只够 { $value } 能量。
claim-energy_needed = 同样的调用现在需要 { $value } 能量。
claim-fee_paid = 网络收取了 { $value }。
claim-result_message = 节点的原文是：“{ $value }”。
claim-transfer_seen = 记录了一笔 { $value } 的转账。
claim-no_transfer = 没有这个代币的转账记录。
claim-no_code = 这个地址上没有合约。
claim-returned = 合约返回了 { $value }。
claim-approval_seen = 记录了一笔 { $value } 的授权。
claim-spender = 被授权方是 { $value }。
claim-signer_differs = 这笔交易是由 { $value } 签名的。
claim-found_on = { $value }上有这笔交易。
claim-no_answer_from = { $value }没有给出可用的回应。
claim-absent_on = { $value }上没有这笔交易。
claim-is_block = 这是区块 { $value } 的哈希。
claim-active_key = 这串字符对应的地址正在使用中。
claim-node_text = 消息原文是：“{ $value }”。

## 事实的名称，用于说明哪些没能核实

fact-transaction = 交易内容
fact-receipt = 交易回执
fact-solid = 已确认的链上数据
fact-solid_head = 已确认的链上数据
fact-head = 最新区块
fact-finality = 最终确认情况
fact-fees = 当前费用
fact-block = 所在区块
fact-nonce = 付款方的交易序号
fact-balance = 付款方余额
fact-code = 合约代码
fact-replay = 交易重放
fact-call_now = 按最新状态试运行
fact-token_reads = 代币余额和授权额度
fact-tokens = 代币名称和小数位
fact-internal_transfers = 合约内部的转账
fact-trace = 执行过程
fact-account = 付款方账户
fact-owner = 付款方账户
fact-recipient = 收款方账户
fact-resources = 付款方的能量和带宽
fact-contract = 合约设置
fact-energy_price = 当时的能量单价
fact-parameters = 网络参数
fact-second_opinion = 另一个节点的数据
fact-pending = 等待中的交易

unknown-networks = 这些网络没有回应：{ $networks }。交易也可能在那里。
unknown-guard = 没能及时查清粘贴的内容是不是私钥。
unknown-broken = 我们这边有几项检查出了错：{ $codes }。

## 由谁接手

queue-transfers = 转账
queue-security = 安全
queue-exchange = 交易所与平台
queue-apps = 应用与合约
queue-operations = 本服务运维
