"""What the words complain of, where it changes what is to be said: somebody else did it, the wallet app may be a forgery, the number is a platform's own.

As in ``platforms``, nothing of the text itself is kept, and nothing here is more than the user's word.
"""

from __future__ import annotations

import re

# What a person says of a transaction that somebody else made; "I did not send it to the right address" is about a mistake of one's own
_DENIED = re.compile(
    r"\bi (?:did ?n[o'’]?t|have ?n[o'’]?t|have never|never) (?:ever )?"
    r"(?:make|made|do|done|send|sent|sign|signed|start|started|initiate|initiated|authori[sz]ed?|approved?|confirm|confirmed)"
    r" (?:this|that|it|any of|these|those|the)\b(?! (?:to|on|with|in|at|for)\b)"
    r"|\b(?:was|were|is)(?: not|n[o'’]?t) (?:me|by me|done by me|made by me|sent by me|signed by me)\b"
    r"|\bwithout my (?:permission|consent|knowledge|approval|authori[sz]ation)"
    r"|\b(?:got|was|were|been|is) (?:hacked|stolen|drained|robbed)\b|\bhacked my\b|\bstole my\b|\bsomeone (?:else )?(?:took|moved|sent|stole) my"
    r"|(?:不是|并非)(?:我|本人)(?:自己|本人)?(?:转|操作|发|授权|签|弄|做|点)"
    r"|(?:我|本人)(?:根本|从来|并|真的)?(?:没有?|未)(?:有)?(?:转过|操作过|发起过?|授权过|签过|动过|做过)"
    r"|未经(?:我|本人)(?:的)?(?:同意|授权|允许)|(?<![会怕防免止能要])(?:被盗|被(?:人)?偷|被黑)|(?:盗走|盗刷)了|自(?:己|动)(?:就)?(?:转走|转出去|跑了)|莫名其妙(?:地)?(?:被)?转",
    re.IGNORECASE,
)
# Said before _DENIED is looked for: that nothing was stolen, or that it was a platform or a bridge, not the user
_NOT_SO = re.compile(
    r"(?:\b(?:not|never)|n['’]?t)\b (?:\w+ ){0,2}?(?:hacked|stolen|drained|robbed)\b"
    r"|\b(?:\w+[- ])?(?:exchange|platform|bridge|protocol|network|project|site|website|pool|vault|dex|company|binance|okx|bybit|kucoin|htx|gate\.io|coinbase)s?\b"
    r"(?:'s)? (?:\w+ ){0,3}?(?:got|was|were|been|is) (?:hacked|robbed|drained)\b"
    r"|(?:不是|并非|并没有|没有|没|未|不会是|而不是)(?:说|觉得|因为)?被(?:盗|偷|黑)"
    r"|(?:交易所|平台|跨链桥|协议|项目方?|网站|公司)(?:[^，。,.\s]{0,4})被(?:盗|黑)",
    re.IGNORECASE,
)
_FAKE_WALLET = re.compile(
    r"\b(?:fake|counterfeit|cloned?|pirated|modified|unofficial|cracked) (?:\w+ ){0,2}(?:wallet|metamask|imtoken|tokenpocket|trust wallet|tronlink)"
    r"|\b(?:wallet|metamask|imtoken|tokenpocket|tronlink)\b(?: \w+){0,4} (?:is|was) (?:a )?fake\b"
    r"|\b(?:downloaded|installed|got) (?:\w+ ){0,4}(?:wallet|metamask|imtoken|tokenpocket|tronlink)(?: \w+){0,4} from (?:a |an |the |some )?"
    r"(?:telegram|whatsapp|group|ad|google ad|link|search|stranger|friend's link|third[- ]party)"
    r"|(?:假|盗版|山寨|仿冒|高仿|破解版)(?:的)?\s*(?:钱包|imtoken|tokenpocket|tp|小狐狸|metamask|tronlink|波宝)"
    r"|(?:从|在|通过)(?:[^，。,.\s]{0,12})(?:群|电报|telegram|链接|广告|网盘|百度|搜索)(?:[^，。,.]{0,8})(?:下载|安装)(?:[^，。,.]{0,6})(?:钱包|imtoken|tokenpocket|tp|tronlink)"
    r"|(?:tokenpocket|tp ?钱包|\btp\b)[^0-9\n]{0,20}(?:6\.3\.8|2\.4\.1)(?![0-9.])",  # its maker lists these as forgeries (knowledge/tron.md A5.5)
    re.IGNORECASE,
)
_UUID = r"(?<![0-9a-z-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z-])"
_INTERNAL_ID = re.compile(
    rf"{_UUID}|\A\s*\d{{10,25}}\s*\Z"
    r"|\b(?:internal|off[- ]?chain) (?:transfer|transaction|withdrawal|tx)(?: ?(?:id|no\.?|number))?\s*[:#]?\s*\d{5,25}\b"
    r"|\b(?:order|withdrawal|withdraw|deposit|transfer|reference|record) ?(?:id|no\.?|number|#)\s*(?:is\s*)?[:#]?\s*[a-z]{0,4}\d{6,25}\b"
    r"|(?:内部|链下|站内|场内)转[账帐](?:的)?(?:编号|单号|号|id)?\s*[:：#]?\s*\d{5,25}"
    r"|(?:订单|提现|提币|充值|充币|流水|交易)(?:编号|单号|号码|号|id)\s*(?:是|为)?\s*[:：#]?\s*[a-z]{0,4}\d{6,25}(?![0-9a-f])",
    re.IGNORECASE,
)
_FREED = r"(?:unlock|unfreeze|release|recover|reactivate|activate|get (?:it |them |my \w+ )?back|return)\w*\b"
_PAY = r"(?:pay|fee|tax|deposit|send|bond|commission)s?\b"
_MUST = r"(?:must|have to|has to|needs?|requir\w+|ask(?:s|ed|ing)?|demand\w*|told|tells|wants?|wanted|says?)\b"
# Somebody asks for money before he gives other money back: the commonest fraud upon people whose transfer is late (knowledge/support-and-safety.md C7).
# An ordinary fee is none: "I paid the network fee", 付了手续费
_UNLOCK_FEE = re.compile(
    rf"\b{_MUST}[^.!?\n]{{0,40}}\b{_PAY}[^.!?\n]{{0,60}}\b{_FREED}|\b{_FREED}[^.!?\n]{{0,60}}\b{_MUST}[^.!?\n]{{0,40}}\b{_PAY}"
    r"|\bfrozen\b[^.!?\n]{0,80}\b(?:pay|send|deposit) "
    rf"|\bpay [^.!?\n]{{0,40}}\bto (?:unlock|unfreeze|release|recover|get back) "
    r"|\brecovery (?:expert|agent|service|specialist|hacker|company)s?\b"
    r"|(?:交|付|缴|繳|转|轉|充|打)[^。！？!?\n]{0,12}(?:保证金|保證金|解冻|解凍|解锁|解鎖|验证金|驗證金|认证金|押金|激活费|激活費|税)"
    r"|(?:解冻|解凍|解锁|解鎖|追回|找回)[^。！？!?\n]{0,10}(?:要|需|得|先)[^。！？!?\n]{0,6}(?:交|付|缴|繳|转|轉|充|打款|费|費)",
    re.IGNORECASE,
)
_SECRET = r"(?:seed|recovery|secret|backup|mnemonic)[ -]?(?:phrase|words?)|mnemonic|private key"
_ASKED_SECRET = re.compile(
    rf"\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|need(?:s|ed)?|told|enter|give|send|share|provide|paste|import)\b[^.!?\n]{{0,40}}(?:{_SECRET})"
    r"|\b(?:validate|synchroni[sz]e|sync|rectify|verify) (?:my |your |the )?wallet\b"
    r"|(?<![没沒未不有])(?:填|输入|輸入|发给|發給|提供|给|給|要)[^。！？!?\n]{0,8}(?:助记词|助記詞|私钥|私鑰)"
    r"|(?:助记词|助記詞|私钥|私鑰)[^。！？!?\n没沒未不]{0,6}(?:填|输入|輸入|发给|發給|提供|给|給)",
    re.IGNORECASE,
)
_DID_NOT = re.compile(
    r"(?:\b(?:not|never|nobody|no one)|n[o'’]?t)\b (?:\w+ ){0,2}?(?:ask|want|need|told|enter|give|gave|send|sent|share|provide|paste|import)\w*", re.IGNORECASE
)
_COMPLAINTS = (
    ("denied", _DENIED),
    ("fake_wallet", _FAKE_WALLET),
    ("internal_id", _INTERNAL_ID),
    ("unlock_fee", _UNLOCK_FEE),
    ("asked_secret", _ASKED_SECRET),
)


def complaints_in(prose: str) -> tuple[str, ...]:
    """denied: the user did not do it. fake_wallet: the app may be a forgery. internal_id: a number that a platform gives to what it does itself.
    unlock_fee: somebody wants money first. asked_secret: somebody asks for a recovery phrase or a key."""
    read = {"denied": _NOT_SO.sub(" ", prose), "asked_secret": _DID_NOT.sub(" ", prose)}
    return tuple(name for name, pattern in _COMPLAINTS if pattern.search(read.get(name, prose)))


_AMOUNT = re.compile(
    r"(?<![\w.,])(\d{1,3}(?:,\d{3})+|\d{1,30})(\.\d{1,30})?\s?(?:(?!(?:block|confirm|min|hour|day|sec|times|gwei|wei)[a-z]*\b)[A-Za-z]{3,8}\b|个|枚)",
    re.IGNORECASE,
)
_MOST_AMOUNTS = 5


def amounts_in(prose: str) -> tuple[str, ...]:
    """Amounts that the words name with a unit behind them, as plain decimals: "1,000 USDT" is 1000."""
    found = (match[1].replace(",", "") + (match[2] or "") for match in _AMOUNT.finditer(prose))
    return tuple(dict.fromkeys(found))[:_MOST_AMOUNTS]
