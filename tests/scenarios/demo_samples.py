"""What the demo shows: which scene on which network, and what a reader is told about it before the answer.

A title says the situation as its owner would, never the cause: finding that is what the demo is for.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.scenarios.evm import MINED, WAITING, Play, not_final


@dataclass(frozen=True, kw_only=True)
class Shot:
    """One sample. ``name`` is its file's, ``title`` (English, Chinese in simplified characters) the reader's."""

    name: str
    network: str  # slug; the node is presented as this network
    title: tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class EvmShot(Shot):
    """play: what happens on the node. settled: blocks are mined afterwards until the transaction is final."""

    play: Play
    settled: bool = False


@dataclass(frozen=True, kw_only=True)
class TronShot(Shot):
    """recorded: a case of fixtures/tron-node."""

    recorded: str
    network: str = "tron"


def _waiting(name: str, network: str, en: str, zh: str) -> EvmShot:
    return EvmShot(name=name, network=network, title=(en, zh), play=WAITING[name.replace("-", "_")])


def _mined(name: str, network: str, en: str, zh: str) -> EvmShot:
    return EvmShot(name=name, network=network, title=(en, zh), play=MINED[name.replace("-", "_")], settled=True)


def _tron(name: str, recorded: str, en: str, zh: str) -> TronShot:
    return TronShot(name=f"tron-{name}", recorded=recorded, title=(en, zh))


EVM: tuple[EvmShot, ...] = (
    _mined("out-of-gas", "ethereum", "Failed, and the whole fee is gone", "交易失败，手续费却全扣了"),
    _waiting("fee-below-base-fee", "ethereum", "Stuck since the network got busy", "网络一拥堵，这笔就卡住了"),
    _mined("swap-slippage", "bsc", "A swap whose price moved", "兑换时价格变了，没换成"),
    _mined("token-transfer", "ethereum", "199 tokens to a friend", "给朋友转了 199 枚代币"),
    _waiting("next-in-line", "ethereum", "Sent a moment ago, not there yet", "刚转出去，还没到"),
    _waiting("nonce-gap", "polygon", "Waits and waits, and no fee helps", "一直等，加手续费也没用"),
    _waiting("behind-stuck-nonce", "ethereum", "The one before it is stuck too", "前一笔没走，这笔也不动"),
    _waiting("insufficient-funds", "bsc", "Sent, then spent the coins elsewhere", "发出后，币又花到别处去了"),
    _waiting(
        "nonce-already-used",
        "ethereum",
        "Still shown as waiting, though another one went through",
        "另一笔已经成功，这笔还显示等待",
    ),
    _mined("out-of-gas-inner", "ethereum", "“Payout failed” is all the contract said", "合约只说了一句“Payout failed”"),
    _mined("invalid-opcode", "ethereum", "The contract broke off, and all gas is gone", "合约突然中断，Gas 全烧光了"),
    _mined("old-token-assert", "ethereum", "An old token breaks off without a word", "老代币一声不吭就中断了"),
    _mined("revert-string", "polygon", "Refused with a sentence: not in the whitelist", "合约拒绝了，说“不在白名单”"),
    _mined("revert-bare", "ethereum", "Refused without a reason", "合约拒绝了，没给理由"),
    _mined("panic-overflow", "ethereum", "A contract that miscounted", "合约自己算错了"),
    _mined("known-error", "ethereum", "A button meant for the owner only", "点了只有管理员才能用的功能"),
    _mined("unknown-error", "bsc", "An error code that nobody explains", "一串没人解释的错误码"),
    _mined("balance-text", "bsc", "Sent more tokens than there were", "转出的代币比余额还多"),
    _mined("balance-error", "ethereum", "The wallet showed enough tokens, the chain did not", "钱包显示够，链上却不够"),
    _mined("swap-without-allowance", "ethereum", "A swap without permission for the tokens", "没授权够就去兑换"),
    _mined("swap-expired", "polygon", "A swap that came too late", "兑换提交得太晚了"),
    _mined("approve-limited", "ethereum", "Confirmed in the wallet, but nothing was sent", "钱包里确认了，币却没转出去"),
    _mined("approve-unlimited", "bsc", "A website asked for a permission", "网站让我点了一次授权"),
    _mined("internal-transfer", "ethereum", "Success, but the exchange does not see the coins", "显示成功，交易所却查不到到账"),
    _mined("token-says-false", "ethereum", "Success, but no token moved", "显示成功，代币却没动"),
    _mined("poisoning", "ethereum", "A transfer of nothing that I never made", "记录里多了一笔我没转过的 0 元转账"),
    EvmShot(
        name="not-final",
        network="ethereum",
        title=("In a block for a few seconds", "刚刚打包进区块"),
        play=not_final,
    ),
)

TRON: tuple[TronShot, ...] = (
    _tron("usdt-transfer", "usdt-transfer-holder", "USDT to a friend on Tron", "波场上给朋友转 USDT"),
    _tron("fee-limit-too-low", "ooe-fee-limit", "USDT failed, with plenty of TRX in the wallet", "TRX 明明够，USDT 还是转账失败"),
    _tron("fee-limit-missing", "ooe-no-fee-limit", "A wallet that set no fee limit", "钱包没设手续费上限"),
    _tron("insufficient-trx", "ooe-no-trx", "USDT failed, with no TRX in the wallet", "钱包里没有 TRX，USDT 转不出去"),
    _tron("usdt-balance", "usdt-insufficient-balance", "Sent more USDT than there was", "转出的 USDT 比余额还多"),
    _tron("usdt-blacklisted", "usdt-blacklisted", "USDT that does not move any more", "USDT 怎么也转不动了"),
    _tron("revert-bare", "revert-bare", "A contract on Tron that refused without a reason", "波场合约拒绝了，没给理由"),
    _tron("out-of-time", "out-of-time", "The call took the chain too long", "合约运行太久，被中断了"),
    _tron("pending-usdt", "pending-usdt-p", "USDT sent a moment ago, not there yet", "USDT 刚转出，还没到账"),
    _tron("expired", "expired-still-in-one-pool-p", "Sent minutes ago, and still in no block", "发出好几分钟了，还没上链"),
    _tron("not-final", "not-final-usdt-p", "USDT has just arrived in a block", "USDT 刚刚上链"),
    _tron("poisoning", "usdt-zero-value-poisoning", "A USDT transfer of 0 that I never made", "多了一笔我没转过的 0 USDT 转账"),
    _tron("internal", "contract-pays-new-account", "TRX that came from a contract", "合约转出来的 TRX"),
)
