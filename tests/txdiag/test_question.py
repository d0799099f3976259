"""Reading the question: what the messages in ``fixtures/messages`` do not show."""

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from eth_account import Account

from chains.facts import InputKind, QuestionFacts, SecretKind
from chains.networks.registry import load_registry
from txdiag.answer import Question
from txdiag.guard_addresses import derived_addresses
from txdiag.question import read_question
from txdiag.reading.error_text import is_error_text
from txdiag.reading.mnemonic import holds_mnemonic

REGISTRY = load_registry()
HASH = "88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe340fb5060"


def read(text: str, **fields: object) -> QuestionFacts:
    return read_question(Question.model_validate({"text": text, **fields}), REGISTRY)


# --- time, fields ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "given",
    [
        datetime(2026, 11, 22, 20, 0),
        datetime(2026, 11, 22, 20, 0, tzinfo=UTC),
        datetime(2026, 11, 23, 4, 0, tzinfo=timezone(timedelta(hours=8))),
    ],
    ids=["no zone means UTC", "UTC", "Shanghai"],
)
def test_the_time_is_kept_in_utc(given: datetime) -> None:
    facts = read(HASH, submitted_at=given)
    assert facts.submitted_at == datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
    assert facts.submitted_at is not None and facts.submitted_at.utcoffset() == timedelta(0)


def test_a_time_outside_the_calendar_is_left_out() -> None:
    assert read(HASH, submitted_at=datetime.max.replace(tzinfo=timezone(-timedelta(hours=5)))).submitted_at is None


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("0xdAC17F958D2ee523a2206206994597C13D831ec7", "0xdac17f958d2ee523a2206206994597c13d831ec7"),
        (" “0xdac17f958d2ee523a2206206994597c13d831ec7” ", "0xdac17f958d2ee523a2206206994597c13d831ec7"),
        ("0xDAC17f958D2ee523a2206206994597C13D831ec7", None),
        ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"),
        ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u", None),
        ("0x41a614f803b6fd780986a42c78ec9c7f77e6ded13c", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"),
        (HASH, None),
        ("Binance", None),
        ("", None),
    ],
)
def test_parties_come_only_from_their_fields_and_in_normal_form(written: str, kept: str | None) -> None:
    facts = read(HASH, sender=written, recipient=written)
    assert (facts.sender, facts.recipient) == (kept, kept)


def test_parties_are_never_guessed_from_the_text() -> None:
    facts = read(f"from 0xdAC17F958D2ee523a2206206994597C13D831ec7 to TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t {HASH}")
    assert (facts.kind, facts.sender, facts.recipient, facts.address) == (InputKind.TRANSACTION_HASH, None, None, None)


def test_error_text_is_cleaned_and_capped() -> None:
    text = " nonce\u200b too\x00 low\ud800 " + "x" * 3900 + "\u3316" * 80
    facts = read_question(Question.model_construct(text=HASH, error_text=text), REGISTRY)
    assert facts.error_text is not None
    assert facts.error_text.startswith("nonce too low\ufffd x") and len(facts.error_text) == 4000


def test_a_link_to_a_page_without_hash_says_nothing_beside_a_hash() -> None:
    facts = read(f"https://etherscan.io/address/0xdac17f958d2ee523a2206206994597c13d831ec7 {HASH}")
    assert (facts.kind, facts.explorer_host, facts.from_explorer) == (InputKind.TRANSACTION_HASH, None, False)
    assert facts.claimed_network == "ethereum"


def test_every_hash_has_to_be_whole_to_be_put_together() -> None:
    """Two lines that make 64 digits by chance of a longer block, and a word behind a hash that is too short, are no hash."""
    dump = "\n".join(HASH[:32] for _ in range(6))
    assert read(dump).kind is not InputKind.TRANSACTION_HASH
    assert read(f"0x{HASH[:63]} a problem").truncated_digits == 63
    assert read(f"0x{HASH[:63]}\na problem").truncated_digits == 63
    assert read(f"0x{HASH[:61]} bad").truncated_digits == 61
    assert read("1234567890123456 " * 4).kind is InputKind.UNKNOWN


@pytest.mark.parametrize(
    ("text", "surely"),
    [
        ("Withdrawal ID 123456789012, hash 0x4f3a9b…c21d", True),
        ("提现单号 12345678901234 TxID: 4f3a9b2c…9d1e", True),
        ("order id 99887766 4f3a9b2c7d8e9f00112233", False),  # which may be the platform's own too
    ],
)
def test_a_cut_hash_beside_a_platforms_number(text: str, surely: bool) -> None:
    facts = read(text)
    assert "internal_id" in facts.mentions
    assert (facts.truncated_digits is not None, facts.truncated_surely) == (True, surely)


def test_a_text_s_own_error_field_goes_before_the_text() -> None:
    assert read("nonce too low", error_text="already known").error_text == "already known"


def test_a_cut_address_in_a_link_is_no_cut_hash() -> None:
    facts = read("https://etherscan.io/address/0xdac17f958d2ee5")
    assert (facts.kind, facts.truncated_digits, facts.explorer_host) == (InputKind.MESSAGE, None, "etherscan.io")


def test_a_cut_hash_in_a_link_to_any_host_is_one() -> None:
    assert read("https://explorer.example/tx/0x88df016429689c").truncated_digits == 14


@pytest.mark.parametrize(("text", "words"), [("~~tronscan.org", False), ("q" * 31, False), ("q" * 30, True), ("0x12 it", True), ("a", False)])
def test_words(text: str, words: bool) -> None:
    assert read(text).has_words is words


@pytest.mark.parametrize("text", ["T8RRvLLiyC9Rwg5vA7sDUmhFb4uuAwt71J", "TsrTuEnUUmNuErKS7JU4Jf3BZ18LFUG6BU"])
def test_a_right_checksum_of_another_version_is_no_tron_address(text: str) -> None:
    facts = read(text)
    assert (facts.kind, facts.address_family, facts.checksum_ok) == (InputKind.ADDRESS, "tron", False)


def test_letters_alone_are_no_digest() -> None:
    assert read("bccmfywjiugubtwfovnyrmspribampknorfsfhhafkf").other_chain is None


# --- every explorer of every network ---------------------------------------------------------------------------------------------


def explorer_links() -> list[tuple[str, str]]:
    return [
        (network.slug, explorer.transaction.replace("{hash}", HASH if network.family == "tron" else "0x" + HASH))
        for network in REGISTRY
        for explorer in network.explorers
    ]


@pytest.mark.parametrize(("slug", "link"), explorer_links())
@pytest.mark.parametrize("decorate", ["{}", "看看这个{}。", "({}),", "\u200b{}\u200b", "<{}>"])
def test_links_of_every_explorer(slug: str, link: str, decorate: str) -> None:
    for text in (link, link.removeprefix("https://")):
        facts = read(decorate.format(text))
        assert (facts.kind, facts.hash, facts.from_explorer, facts.claimed_network) == (InputKind.TRANSACTION_HASH, HASH, True, slug)


# --- secrets ---------------------------------------------------------------------------------------------------------------------


def test_of_a_secret_nothing_else_is_said() -> None:
    facts = read(
        f"0x{HASH} https://etherscan.io/tx/0x{HASH} 私钥 {'4c' * 32}",
        network="bsc",
        sender="0xdac17f958d2ee523a2206206994597c13d831ec7",
        error_text="nonce too low",
        submitted_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    assert facts == QuestionFacts(
        kind=InputKind.SECRET, secret=SecretKind.PRIVATE_KEY, redacted=True, submitted_at=datetime(2026, 1, 1, tzinfo=UTC)
    )


PROSE = """
I sent the wrong token to the wrong address, can you cancel the transfer and return the fee to my account please
Please help, I have been waiting all day and still nothing. Is the network slow? I paid a very high gas fee already.
When will this transfer arrive? Should I wait or cancel and try again with more gas? Thank you very much for your help
network error gas fee exchange token deposit issue please help
Deposit not credited: coin USDT, network Tron, amount 500, time 20:15, exchange Binance, status success
there was an error when I try to sell token on the market. what can I do about this problem, you must help
pending pending pending pending pending pending pending
my cat walked over the keyboard and now the swap shows error: price impact too high, network fee unknown, retry later
How long will it take until they give back my money? I am very sad and angry, this is the third time this month!
client said: first check balance, then check network, then check token contract address, then confirm and wait one minute
"""
PROSE_ZH = """
我昨天转了五百个币到交易所可是到现在都没有到账
请问一下这笔交易为什么一直显示等待确认中
麻烦帮我查一下这个哈希是不是成功了谢谢
钱包里的余额突然少了很多是不是被人盗走了
手续费扣了但是转账失败了这个钱还能退吗
我按照客服说的重新导入了钱包还是看不到资产
收款方说没有收到但是区块浏览器上显示已完成
能量不足是什么意思要怎么样才能把币转出去
"""


@pytest.mark.parametrize("line", [*PROSE.strip().splitlines(), *PROSE_ZH.strip().splitlines()])
def test_ordinary_prose_is_no_seed_phrase(line: str) -> None:
    assert not holds_mnemonic(line.lower())


def test_clauses_of_the_project_s_own_texts_are_no_seed_phrases() -> None:
    """Chinese clauses of 12 characters pass the checksum by chance once in 16 times; they must be told apart by how they read."""
    root = Path(__file__).parents[2]
    texts = [path.read_text(encoding="utf-8") for folder in ("rules", "txdiag/languages") for path in (root / folder).rglob("*.ftl")]
    assert sum(map(len, texts)) > 1000
    assert [line for text in texts for line in text.splitlines() if holds_mnemonic(line.lower())] == []


def test_characters_count_as_apart_only_where_none_touches_another() -> None:
    assert holds_mnemonic("行 谈 势 最 喂 献")
    assert not holds_mnemonic("行 谈 势 转账 最 喂 献")


# --- error texts ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["it is already noon, nothing known", "my nonce is 5", "I reverted the change", "user data", "fee low", "余额不足"])
def test_words_that_sound_like_errors_are_none(text: str) -> None:
    assert not is_error_text(text)


def test_a_message_of_a_node_goes_before_the_address_it_names() -> None:
    facts = read("nonce too low: address 0xdAC17F958D2ee523a2206206994597C13D831ec7, tx: 0 state: 3")
    assert (facts.kind, facts.address) == (InputKind.ERROR_TEXT, None)


# --- the addresses of a key ----------------------------------------------------------------------------------------------------------


def test_derived_addresses_are_those_of_other_libraries() -> None:
    assert derived_addresses("0" * 63 + "1") == ("0x7e5f4552091a69125d5dfcb7b8c2659029395bdf", "TMVQGm1qAQYVdetCeGRRkTWYYrLXuHK2HC")
    for key in ("4c" * 32, HASH, "0x" + HASH):
        evm, tron = derived_addresses(key)
        assert evm == Account.from_key(bytes.fromhex(key.removeprefix("0x"))).address.lower()
        assert read(tron).checksum_ok is True


@pytest.mark.parametrize(
    "value",
    ["0" * 64, "f" * 64, "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", "4c" * 31, "", "g" * 64, "４" * 64, " " * 64],
)
def test_values_that_are_no_key_raise_without_naming_them(value: str) -> None:
    with pytest.raises(ValueError, match="64 hex digits|range of private keys") as raised:
        derived_addresses(value)
    assert not value or value not in str(raised.value)
    assert raised.value.__cause__ is None and raised.value.__suppress_context__ or raised.value.__context__ is None


def test_the_largest_key_is_one() -> None:
    assert derived_addresses("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140")[0].startswith("0x")


def test_facts_survive_being_saved() -> None:
    facts = read(f"我用BSC转的 0x{HASH}", error_text="nonce too low", submitted_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert QuestionFacts.model_validate(json.loads(facts.model_dump_json())) == facts
