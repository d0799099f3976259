"""Seed phrases (BIP-39) in a text: the words that hold a whole wallet, pasted where a hash was asked for.

The lists consist of ordinary words, so prose can look like a phrase. What counts as a phrase:

* in any language, 12, 15, 18, 21 or 24 list words in a row with a valid checksum, whatever stands between them besides letters;
* English without a valid checksum (a mistyped word, TON's phrases): 12 or more list words in a row of which at most a third are
  words of everyday speech about transfers; or 6 to 11 in a row, hardly one twice, with at most one such word (two from eight words on); or ten of
  twelve consecutive words are different list words and at most five of them everyday ones. Prose fails this: in it, words outside the list
  (the, is, my, to, not) come every few words, and the rest are mostly everyday ones;
* Chinese, whose list is the commonest characters of the language: 6 or more list characters that stand apart from each other, or
  an unbroken group of exactly 12, 15, 18, 21 or 24 with a valid checksum that does not read like Chinese (no everyday pair of
  characters, few particles). After the words "seed phrase" the group need not end where the phrase ends.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from eth_account.hdaccount.mnemonic import get_wordlist

_SIZES = (12, 15, 18, 21, 24)
_OTHER_LANGUAGES = ("french", "spanish", "italian", "czech", "japanese", "korean")
_CHINESE = ("chinese_simplified", "chinese_traditional")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words of the English list that also make up the speech of people who ask about transfers.
_EVERYDAY = _words(
    """
    about above across again all almost also always any away because before below between can century chat check
    close common cool cover current day during early either else empty enough exact few find first follow found
    front general give good great half happy have help high hour hundred inside into issue just keep kind know
    large later learn left like little long love make million minute month more morning much must near need never
    news next nice night now number off often once one only open orange order other over own people play please
    point private problem proof public question quick reason remain remember result return right road rough round
    same save say second seven shift short sign similar simple since six slow small solve someone soon sorry start
    still story such sure swap talk tell ten text thank that then there they thing this three time today together
    tomorrow top toward trade travel trial trip true trust truth try turn twelve twice two under unknown unlock
    until unusual update upon usage use used useful very view wait want way weird what when where will win word
    work world worth wrong year you young account actual address amount asset balance bridge buyer cancel capital
    card cash claim code coin company confirm connect control cost credit custom deposit device digital disagree
    error excess exchange exit expire energy fee file final gas history income input invest key level limit link market
    member message method mobile monitor network normal notice online option output panel phone price process
    profit protect provide receive recall record refuse release remove repair repeat replace report reward route
    sell service setup stable stock submit system ticket token total transfer type upgrade volume vote
    """
)
_WORD = re.compile(r"[a-z]+")
_COUNTED = re.compile(r"(?<![a-z0-9])\d{1,2}(?:st|nd|rd|th)(?![a-z])|</?[a-z]{1,6}/?>")  # "1st hero 2nd reject", "<li>hero</li>"
_ANY_WORD = re.compile(r"[^\W\d_]+")
_ORDINALS = frozenset("第一二三四五六七八九十个個词詞字号號是为為")  # 第一个词是abandon
_LONGEST_GAP = 40  # characters between two words of one phrase


@cache
def _indices(language: str) -> Mapping[str, int]:
    return {unicodedata.normalize("NFKC", word): index for index, word in enumerate(get_wordlist(language))}


@cache
def _english_prefixes() -> Mapping[str, int]:
    """The list's words and their first four letters, which name each of them: plates of metal hold no more."""
    table = _indices("english")
    return {word[:4]: index for word, index in table.items()} | dict(table)


def _bare(word: str) -> str:
    """Without accents."""
    return "".join(mark for mark in unicodedata.normalize("NFD", word) if not unicodedata.combining(mark))


@cache
def _typed(language: str) -> Mapping[str, int]:
    """The list's words with and without their accents: many keyboards lack them."""
    table = _indices(language)
    return {_bare(word): index for word, index in table.items()} | dict(table)


def _checksum_ok(indices: Sequence[int]) -> bool:
    bits = len(indices) * 11
    number = 0
    for index in indices:
        number = number << 11 | index
    check = bits // 33
    entropy = (number >> check).to_bytes((bits - check) // 8, "big")
    return number & ((1 << check) - 1) == hashlib.sha256(entropy).digest()[0] >> (8 - check)


def _any_window_ok(indices: Sequence[int]) -> bool:
    return any(_checksum_ok(indices[at : at + size]) for size in _SIZES for at in range(len(indices) - size + 1))


def _sequences(pattern: re.Pattern[str], text: str) -> Iterator[list[str]]:
    """Words with nothing but blanks, digits, punctuation and ordinals between them."""
    words: list[str] = []
    end = 0
    for found in pattern.finditer(text):
        gap = text[end : found.start()]
        if words and (len(gap) > _LONGEST_GAP or any(mark.isalpha() and mark not in _ORDINALS for mark in gap)):
            yield words
            words = []
        words.append(found[0])
        end = found.end()
    if words:
        yield words


def _runs(words: Iterable[str], table: Mapping[str, int]) -> Iterator[list[str]]:
    """Maximal stretches of list words."""
    run: list[str] = []
    for word in words:
        if word in table:
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _everyday(words: Iterable[str]) -> int:
    return sum(word in _EVERYDAY for word in words)


def _mistyped_english(run: Sequence[str]) -> bool:
    if len(run) >= 12:
        counts = [word in _EVERYDAY for word in run]
        return any(sum(counts[at : at + 12]) <= 4 for at in range(len(run) - 11))
    return len(set(run)) >= max(6, len(run) - 1) and _everyday(run) <= (1 if len(run) < 8 else 2)


def _dense(words: Sequence[str], table: Mapping[str, int]) -> bool:
    if len(words) < 12:
        return False
    for at in range(len(words) - 11):
        listed = [word for word in words[at : at + 12] if word in table]
        if len(set(listed)) >= 10 and _everyday(listed) <= 5:
            return True
    return False


def _english(text: str) -> bool:
    table, prefixes = _indices("english"), _english_prefixes()
    for words in _sequences(_WORD, text):
        if _dense(words, table):
            return True
        if any(_mistyped_english(run) for run in _runs(words, table)):
            return True
        if any(_any_window_ok([prefixes[word] for word in run]) for run in _runs(words, prefixes)):
            return True
    return False


def _other(text: str) -> bool:
    if len(_ANY_WORD.findall(text)) < _SIZES[0]:
        return False
    tables = [_typed(language) for language in _OTHER_LANGUAGES]
    for words in _sequences(_ANY_WORD, text):
        for table in tables if len(words) >= _SIZES[0] else ():
            if any(_any_window_ok([table[word] for word in run]) for run in _runs(words, table)):
                return True
    return False


# --- Chinese -----------------------------------------------------------------------------------------------------------

_HAN = re.compile(r"[\u4e00-\u9fff]")
_NO_OTHER_LETTERS = re.compile(r"[\u4e00-\u9fff\W\d_]+")
_GROUP = re.compile(r"[\u4e00-\u9fff0-9 \n,、.·|/-]+")  # a phrase in one piece or in several
_COUNTERS = frozenset("年月日时時分秒点點元个個号號笔筆次天周")  # stand alone between digits: 2026 年 11 月 22 日
_APART = 6
_LABEL = re.compile(r"(?:助记词|助記詞|助憶詞|助忆词|恢复短语|復原短語|恢復短語|种子短语|種子短語|备份短语|備份短語|seed|mnemonic)")
_AFTER_LABEL = 4  # characters like 是, 为, 如下 between the label and the phrase

# Particles, pronouns, numerals and the like: in Chinese speech every third character or more, in a random phrase every twentieth
_PARTICLES = frozenset(
    "的了我你您他她它们們是不没沒有在这這那哪个個么麼吗嗎呢吧啊和与與就都也还還要会會能可以到去来來给給把被让讓从從对對为為什怎"
    "很太请請问問好一二三四五六七八九十百千万萬年月日时時分今明昨天上下里裡中大小多少想用看说說做知道转轉账帳交易币幣钱錢包"
    "地址网網链鏈市区區路街号號"
)
_PAIRS = _words(
    """
    转账 转出 转入 转到 转了 转给 到账 到帐 交易 哈希 钱包 地址 什么 为什 怎么 没有 我的 你的 他的 您的 我们
    你们 他们 一直 一个 一笔 这个 那个 这笔 这里 那里 哪里 显示 失败 成功 确认 手续 续费 矿工 能量 带宽 余额
    不足 授权 合约 代币 主网 网络 以太 波场 链上 区块 浏览 打包 加速 取消 等待 收到 发送 发给 提现 提币 充值
    充币 平台 客服 帮我 帮忙 请问 请帮 看看 查看 查询 查下 一下 谢谢 您好 你好 现在 今天 昨天 明天 小时 分钟
    时间 时候 已经 还是 还没 但是 如果 因为 所以 可以 可能 应该 需要 不能 不是 不到 不了 不见 不对 丢失 丢了
    找回 找不 找到 资产 金额 数量 朋友 老师 问题 解决 处理 办法 方法 操作 软件 手机 电脑 密码 账户 账号 帐户
    官方 中心 公司 银行 买卖 购买 兑换 质押 解押 挖矿 空投 多久 多少 几个 自己 别人 对方 知道 告诉 出来 进来
    回来 上面 下面 里面 错误 正常 异常 提示 原因 情况 记录 信息 联系 退回 退款 被盗 被骗 骗子 安全 风险 轉帳
    轉出 轉入 轉到 到帳 錢包 什麼 為什 怎麼 沒有 我們 你們 這個 這筆 這裡 哪裡 顯示 失敗 確認 手續 續費 礦工
    頻寬 餘額 授權 合約 代幣 主網 網路 鏈上 區塊 發送 提幣 充幣 幫我 請問 請幫 謝謝 現在 小時 分鐘 時間 時候
    已經 還是 還沒 因為 不見 丟失 資產 金額 問題 處理 錯誤 異常 情況 紀錄 被盜 被騙 中国 北京 上海 广州 深圳
    香港 台湾 中國 台灣 有限 人民 大学 学校 工作 生活 社会 经济 国家 技术 服务 发展
    """
)


def _reads_like_chinese(characters: str) -> bool:
    if any(characters[at : at + 2] in _PAIRS for at in range(len(characters) - 1)):
        return True
    return sum(character in _PARTICLES for character in characters) > len(characters) // 5


def _is_chinese_phrase(characters: str) -> bool:
    if _reads_like_chinese(characters):
        return False
    for language in _CHINESE:
        table = _indices(language)
        indices = [table.get(character, -1) for character in characters]
        if min(indices) >= 0 and _checksum_ok(indices):
            return True
    return False


@cache
def _without_counters(language: str) -> Mapping[str, int]:
    return {character: index for character, index in _indices(language).items() if character not in _COUNTERS}


def _stretches(part: str) -> Iterator[str]:
    """Characters of which none touches another."""
    stretch = ""
    end = -1
    for found in _HAN.finditer(part):
        if found.start() == end or _HAN.match(part, found.end()):
            yield stretch
            stretch = ""
        else:
            stretch += found[0]
        end = found.end()
    yield stretch


def _apart(stretch: str) -> bool:
    """Six list characters in a row that are no units of dates, or a whole phrase."""
    for language in _CHINESE:
        table = _indices(language)
        if any(len(run) >= _APART for run in _runs(stretch, _without_counters(language))):
            return True
        if any(_any_window_ok([table[character] for character in run]) for run in _runs(stretch, table)):
            return True
    return False


def _chinese(text: str) -> bool:
    if len(_HAN.findall(text)) < _APART:
        return False
    for part in _NO_OTHER_LETTERS.findall(text):
        if any(len(stretch) >= _APART and _apart(stretch) for stretch in _stretches(part)):
            return True
    for group in _GROUP.findall(text):
        characters = "".join(_HAN.findall(group))
        if len(characters) in _SIZES and _is_chinese_phrase(characters):
            return True
    for label in _LABEL.finditer(text):
        characters = "".join(_HAN.findall(text[label.end() : label.end() + 100]))
        starts = range(_AFTER_LABEL + 1)
        if any(
            len(characters) >= start + size and _is_chinese_phrase(characters[start : start + size]) for start in starts for size in _SIZES
        ):
            return True
    return False


def holds_mnemonic(text: str) -> bool:
    """Does the (cleaned) text hold a seed phrase, or most of one?"""
    lower = _COUNTED.sub(" ", text.lower())
    return _english(lower) or _chinese(lower) or _other(lower)
