"""What the words complain of."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from chains.facts import Facts
from chains.networks.registry import load_registry
from rules.engine import judge
from txdiag import texts
from txdiag.answer import Question
from txdiag.explain import Reader, explain
from txdiag.question import read_question
from txdiag.reading.complaints import amounts_in, complaints_in

REGISTRY = load_registry()


@pytest.mark.parametrize(
    "prose",
    [
        "I did not make this transaction",
        "I didn't send it!",
        "I never authorized this",
        "this was not me",
        "it wasn't me",
        "my wallet got hacked",
        "USDT was stolen",
        "moved without my permission",
        "someone stole my coins",
        "这笔不是我转的",
        "不是本人操作",
        "我从来没有授权过",
        "我的币被盗了",
        "未经我同意就转走了",
        "莫名其妙被转走了",
        "钱自己转走了",
    ],
)
def test_somebody_else_did_it(prose: str) -> None:
    assert complaints_in(prose) == ("denied",)


@pytest.mark.parametrize(
    "prose",
    [
        "I did not send it to the right address",
        "I did not get it",
        "it was not sent",
        "I never received this",
        "没有收到",
        "我没有转错地址",
        "不是我的地址",
        "the deposit is not mine yet",
        "I never send to exchanges",
        "is it safe",
        "no permission",
        "my account has not been hacked, it only does not arrive",
        "my wallet hasn't been hacked",
        "I heard that the exchange was hacked, will my withdrawal come",
        "Bybit was hacked last week, is mine delayed",
        "the bridge got hacked",
        "我没有被盗，只是没到账",
        "不是被盗，是转错网络了",
        "听说交易所被盗了，我的提现会到吗",
        "跨链桥被黑了吗",
    ],
)
def test_what_is_no_denial(prose: str) -> None:
    assert "denied" not in complaints_in(prose)


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("I think it is a fake wallet", True),
        ("installed a fake imToken", True),
        ("downloaded the wallet from a telegram link", True),
        ("the MetaMask I use is fake", True),
        ("下载了假钱包", True),
        ("装的是盗版 imToken", True),
        ("从群里的链接下载的钱包", True),
        ("我用的 TokenPocket 版本是 6.3.8", True),
        ("TP钱包 2.4.1", True),
        ("TokenPocket 2.4.10", False),
        ("downloaded the wallet from the app store", False),
        ("a fake token in my wallet", False),
        ("钱包里有假币", False),
        ("fake website", False),
    ],
)
def test_the_app_may_be_a_forgery(prose: str, found: bool) -> None:
    assert ("fake_wallet" in complaints_in(prose)) is found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Off-chain transfer 123456789012", "input.exchange_internal_id"),
        ("internal transfer id: 99887766", "input.exchange_internal_id"),
        ("withdrawal id 20261124001122", "input.exchange_internal_id"),
        ("6f1c2b7e-1a2b-4c3d-8e9f-0123456789ab", "input.exchange_internal_id"),
        ("123456789012345678", "input.exchange_internal_id"),
        ("提现单号：20261124001122，一直没到账", "input.exchange_internal_id"),
        ("内部转账 123456789", "input.exchange_internal_id"),
        ("订单号 P2026112400", "input.exchange_internal_id"),
        ("I sent 1000000 USDT", "input.no_hash_in_message"),
        ("block 21000000 is slow", "input.no_hash_in_message"),
        ("转了 1000000 没到账", "input.no_hash_in_message"),
        ("0x88df016429689c079f3b2f6ad39fa0520532", "input.truncated"),
        ("88df016429689c079f3b2f6ad39fa052", "input.truncated"),
    ],
)
def test_a_platform_s_own_number(text: str, code: str) -> None:
    question = read_question(Question(text=text), REGISTRY)
    facts = Facts(clock=datetime(2026, 11, 24, tzinfo=UTC), question=question)
    assert judge(facts).findings[0].code == code


def test_beside_a_hash_it_does_not_matter() -> None:
    question = read_question(Question(text=f"withdrawal id 20261124001122, hash 0x{'ab' * 32}"), REGISTRY)
    assert question.hash == "ab" * 32


@pytest.mark.parametrize(
    ("prose", "amounts"),
    [
        ("I sent 5 USDT and 0.000000000005 USDT arrived", ("5", "0.000000000005")),
        ("1,000.50 USDC", ("1000.50",)),
        ("转了 500 个 USDT", ("500",)),
        ("3 confirmations, 20 minutes, 5 gwei", ()),
        ("in 2026", ()),
        ("version 1.2.3 of it", ()),
    ],
)
def test_the_amounts_that_are_named(prose: str, amounts: tuple[str, ...]) -> None:
    assert amounts_in(prose) == amounts


ASKS_FOR_MONEY = [
    "To release your funds you must pay 300 USDT verification fee",
    "pay tax to unlock my withdrawal, says the agent",
    "a recovery expert found my coins",
    "they need a deposit before they can unfreeze my account",
    "Your wallet is frozen due to AML check, send 500 TRX to activate it",
    "客服说要交20%保证金才能解冻",
    "账户被冻结，解冻要先交 500U",
]
ASKS_FOR_A_SECRET = [
    "an admin asked me to validate my wallet",
    "support wants my seed phrase",
    "他让我把助记词填到网站验证",
    "私钥能给客服吗",
]


@pytest.mark.parametrize(
    ("prose", "mention", "code"),
    [
        *((prose, "unlock_fee", "pay_unlock_fee") for prose in ASKS_FOR_MONEY),
        *((prose, "asked_secret", "share_secret") for prose in ASKS_FOR_A_SECRET),
    ],
)
@pytest.mark.parametrize("beside", ["", " TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", " hash 0x" + "5c" * 32])
def test_who_is_asked_for_money_or_a_secret_is_warned_whatever_was_pasted_with_it(prose: str, mention: str, code: str, beside: str) -> None:
    assert mention in complaints_in(prose)
    facts = Facts(clock=datetime(2026, 11, 24, tzinfo=UTC), question=read_question(Question(text=prose + beside), REGISTRY))
    for locale in texts.locales():
        told = explain(facts, judge(facts), id_="dx_test", reader=Reader(locale), registry=REGISTRY)
        assert code in {d.code for d in told.do_not}
        assert texts.shared(f"dont-{code}", locale) in told.reply.text


@pytest.mark.parametrize(
    "prose",
    [
        "I paid the network fee and it is still pending",
        "我付了手续费但没到账",
        "I unlocked my staked TRX and paid a fee",
        "do I need to pay gas to send USDT?",
        "质押解锁要多久",
        "提现要交手续费吗",
        "how do I get my money back?",
        "请帮我找回这笔转账",
        "I have to wait, the fee was 1 TRX. When will they release it",
        "send 1 TRX to activate the new account",
        "I did not give my private key to anyone",
        "nobody asked me for my seed phrase",
        "我的私钥没有给过别人",
        "我没有给别人助记词",
    ],
)
def test_an_ordinary_fee_and_a_wish_are_no_fraud(prose: str) -> None:
    assert complaints_in(prose) == ()
