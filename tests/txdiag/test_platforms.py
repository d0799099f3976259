"""Which platform the words around a hash speak of."""

from __future__ import annotations

import pytest

from txdiag.reading.platforms import mentions_in, platform_in, withdrawal_in


@pytest.mark.parametrize(
    ("prose", "platform"),
    [
        ("I sent 100 USDT to Binance yesterday", "Binance"),
        ("充值到币安，一直没到账", "Binance"),
        ("转到欧易交易所了", "OKX"),
        ("deposited on gate.io, they do not see it", "Gate"),
        ("gate.io says it is not there", None),
        ("I withdrew from Binance to my wallet", None),
        ("从交易所提了 500 个 USDT 到我的钱包", None),
        ("从币安转到欧易", None),
        ("my deposit has not arrived", ""),
        ("充值没到账", ""),
        ("what is the exchange rate", None),
        ("sent with the OKX wallet", None),
        ("从币安钱包转出", None),
        ("the gateway was slow", None),
        ("where is my money", None),
    ],
)
def test_a_platform_counts_as_a_word_of_its_own(prose: str, platform: str | None) -> None:
    assert platform_in(prose) == platform


@pytest.mark.parametrize(
    ("prose", "mentions"),
    [
        ("I sent it through Flashbots Protect and it does not show", ("private_relay",)),
        ("my wallet has MEV protection switched on", ("private_relay",)),
        ("钱包开了防夹功能，查不到", ("private_relay",)),
        ("etherscan does not show it", ("explorer_silent",)),
        ("tronscan can't find it", ("explorer_silent",)),
        ("I can't see it on the explorer", ("explorer_silent",)),
        ("it is not on BscScan", ("explorer_silent",)),
        ("浏览器上查不到", ("explorer_silent",)),
        ("Tronscan 查不到这笔", ("explorer_silent",)),
        ("etherscan shows success. My wallet does not show it", ()),
        ("here is the etherscan page", ()),
        ("etherscan says success but my wallet doesn't show it", ()),
        ("浏览器显示成功但没有到账", ()),
        ("浏览器里有，钱包里没有", ()),
        ("浏览器显示成功，钱包没到账", ()),
        ("is this a private matter? I protect my wallet", ()),
        ('{"status": "PENDING", "maxBlockNumber": 135, "fastMode": true, "seenInMempool": false}', ("relay_pending",)),
        (
            '{"status":"FAILED","hash":"","fastMode":false,"seenInMempool":false,"simError":"SimErrorNonceTooLow"}',
            ("relay_failed", "sim_NonceTooLow"),
        ),
        ('{"status":"FAILED","rpc_timestamp":null,"fastMode":true,"shared":false,"simulationError":null}', ("relay_failed",)),
        ('{"status": "FAILED", "message": "of something else"}', ()),
        ("I forgot the memo", ("memo",)),
        ("没有填备注", ("memo",)),
        ("the userOpHash from my smart account", ("user_operation",)),
        ("safe tx hash from app.safe.global", ("safe",)),
        ("GasFree transfer", ("gasfree",)),
        ("is it safe to send again?", ()),
        ("was this a safe transaction from a safe wallet?", ()),
        ("波场的多签钱包", ()),
        ("I rented energy and it never arrived", ("energy_rental",)),
        ("paid for energy rental", ("energy_rental",)),
        ("bought 65000 energy with this", ("energy_rental",)),
        ("租了能量没到账", ("energy_rental",)),
        ("能量租赁付款", ("energy_rental",)),
        ("not enough energy", ()),
        ("能量不足", ()),
        ("I pay rent with it, full of energy", ()),
    ],
)
def test_what_the_words_speak_of(prose: str, mentions: tuple[str, ...]) -> None:
    assert mentions_in(prose) == mentions


@pytest.mark.parametrize(
    ("prose", "platform"),
    [
        ("I withdrew from Binance and it never came", "Binance"),
        ("从币安提现失败了", "Binance"),
        ("my exchange withdrawal failed", ""),
        ("I sent it to Binance", None),
        ("I withdrew from the pool", None),
    ],
)
def test_what_was_taken_out_of_a_platform(prose: str, platform: str | None) -> None:
    assert withdrawal_in(prose) == platform
