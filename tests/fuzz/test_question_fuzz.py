"""Reading the question holds for every text: nothing raises, no secret leaks, no decoration hides a hash."""

import json
from datetime import datetime
from functools import cache
from typing import Any

import base58
from eth_account import Account
from eth_account.hdaccount.mnemonic import Mnemonic
from eth_account.types import Language
from hypothesis import example, given, settings
from hypothesis import strategies as st

from chains.facts import InputKind, QuestionFacts
from chains.networks.registry import load_registry
from txdiag.answer import Question
from txdiag.guard_addresses import derived_addresses
from txdiag.question import read_question
from txdiag.reading.signed import find_signed

REGISTRY = load_registry()
QUIET = settings(deadline=None, max_examples=150)  # the first example loads tables; time is not what is tested here

HEX64 = st.binary(min_size=32, max_size=32).map(bytes.hex).filter(lambda digits: any(digit in "abcdef" for digit in digits))
PIECES = st.one_of(
    st.text(max_size=30),
    st.text(st.characters(), max_size=10),  # with lone surrogates
    st.text("0123456789abcdefABCDEFxX.…*/ \n\u200b", max_size=80),
    HEX64,
    st.sampled_from(
        [
            "https://etherscan.io/tx/", "etherscan.io", "http://[::1", "https://tronscan.org/#/transaction/", "%2F%2f", "0x", "…", "私钥", "助记词是",
            "private key:", "TRC20", "nonce too low", '{"raw_data":', '"ciphertext":', "kdf", "xprv", "abandon ability able ", "的一是在", "[1,2,", "\x00",
            "\ufdfa" * 50, "T" * 34, "1" * 60, "@", "://", "=", "bc1q", "vitalik.eth", "(((((", "\u202e", "9" * 5000,
        ]
    ),
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=25).map("".join)


def read(text: str, **fields: Any) -> QuestionFacts:
    """Of any text, also of those that the models of the doors refuse."""
    return read_question(Question.model_construct(text=text, **fields), REGISTRY)


@settings(QUIET, max_examples=400)
@given(TEXTS, st.none() | TEXTS, st.none() | TEXTS, st.none() | TEXTS, st.none() | TEXTS, st.none() | st.datetimes())
@example("\ud800", "\ud800", "\ud800", "\ud800", "\ud800", None)
@example("\ufdfa" * 4000, None, None, None, None, datetime.min)
def test_every_question_is_classified(
    text: str, network: str | None, party: str | None, raw: str | None, error: str | None, moment: datetime | None
) -> None:
    facts = read(text, network=network, sender=party, recipient=party, raw_transaction=raw, error_text=error, submitted_at=moment)
    saved = facts.model_dump_json()
    assert QuestionFacts.model_validate_json(saved) == facts
    match facts.kind:
        case InputKind.TRANSACTION_HASH:
            assert facts.hash is not None and len(facts.hash) == 64 and facts.secret is None
        case InputKind.RAW_TRANSACTION:
            assert facts.signed is not None and facts.signed.hash == facts.hash
        case InputKind.SECRET:
            assert facts.secret is not None and facts.redacted
        case InputKind.ADDRESS:
            assert facts.address is not None and facts.address_family is not None
        case InputKind.NAME:
            assert facts.name is not None
        case InputKind.OTHER_CHAIN:
            assert facts.other_chain is not None
        case InputKind.ERROR_TEXT:
            assert facts.error_text
        case InputKind.MESSAGE:
            assert facts.has_words or facts.explorer_host
        case _:
            assert facts.kind is InputKind.UNKNOWN and facts.hash is None
    assert facts.hash not in facts.other_hashes and len(facts.other_hashes) <= 10
    assert facts.claimed_network is None or facts.hinted_networks[0] == facts.claimed_network


# --- hashes ------------------------------------------------------------------------------------------------------------------------

AROUND = st.sampled_from([("", ""), ('"', '"'), ("“", "”"), ("`", "`"), ("（", "）"), ("「", "」"), (" \n", "\n "), ("<", ">"), ("", "。"), ("", "，"), ("", "...")])
BEFORE = st.sampled_from(["", "我的转账没到，哈希：", "please check ", "TxID:", "🚨 ", "> "])
BEHIND = st.sampled_from(["", " 谢谢", " is still pending", "\n帮忙看看"])
INVISIBLE = st.lists(st.tuples(st.integers(0, 66), st.sampled_from("\u200b\u200c\u200d\u200e\u202a\u202c\u2060\ufeff\u00ad\x00")), max_size=4)


@settings(QUIET)
@given(
    HEX64, st.sampled_from(["", "0x", "0X", "0×"]), st.sampled_from([str, str.upper]), st.booleans(), AROUND, BEFORE, BEHIND, INVISIBLE,
    st.lists(st.integers(8, 56), max_size=2, unique=True).map(sorted), st.sampled_from(["\n", "\r\n", " \n  ", "\n> "]),
)  # fmt: skip
def test_no_decoration_hides_a_hash(
    digits: str, prefix: str, case: Any, wide: bool, around: tuple[str, str], before: str, behind: str, invisible: Any, breaks: Any, line: str
) -> None:
    shown = case(digits)
    pieces = [shown[start:end] for start, end in zip([0, *breaks], [*breaks, 64], strict=True)]
    if all(len(piece) >= 8 for piece in pieces):
        shown = line.join(pieces)
    shown = prefix + shown
    for place, character in invisible:
        shown = shown[:place] + character + shown[place:]
    if wide:
        shown = "".join(chr(ord(x) + 0xFEE0) if x.isascii() and x.isalnum() else x for x in shown)
    facts = read(before + around[0] + shown + around[1] + behind)
    assert (facts.kind, facts.hash, facts.prefixed) == (InputKind.TRANSACTION_HASH, digits, bool(prefix))


@settings(QUIET)
@given(HEX64, st.integers(1, 63) | st.integers(65, 70))
def test_a_hash_of_a_wrong_length_is_never_one(digits: str, length: int) -> None:
    facts = read("0x" + (digits * 2)[:length])
    assert facts.hash is None
    if length == 40 or (length == 42 and digits.startswith("41")):
        assert facts.kind is InputKind.ADDRESS
    else:
        assert facts.truncated_digits == length


# --- secrets ------------------------------------------------------------------------------------------------------------------------

ENTROPY = st.sampled_from([16, 20, 24, 28, 32]).flatmap(lambda size: st.binary(min_size=size, max_size=size))
KEYS = st.binary(min_size=32, max_size=32)
LAYOUTS = ("{} ", "{}\n", "{}，", "{} | ", "{}、", "{count}. {} ", "{count}\t{}\n", '"{}", ')


@cache
def words(language: Language) -> Mnemonic:
    return Mnemonic(language)


@st.composite
def phrases(draw: st.DrawFn) -> str:
    language = draw(st.sampled_from([Language.ENGLISH, Language.CHINESE_SIMPLIFIED, Language.CHINESE_TRADITIONAL]))
    phrase = words(language).to_mnemonic(draw(ENTROPY))
    layout = draw(st.sampled_from(LAYOUTS))
    shown = "".join(layout.format(word, count=count) for count, word in enumerate(phrase.split(), 1))
    return draw(st.sampled_from([shown, shown.upper(), shown.title()])).strip()


@st.composite
def key_texts(draw: st.DrawFn) -> str:
    key = draw(KEYS)
    wif = base58.b58encode_check(b"\x80" + key + draw(st.sampled_from([b"", b"\1"])))
    version = bytes.fromhex(draw(st.sampled_from(["0488ade4", "049d7878", "04b2430c", "04358394"])))  # xprv, yprv, zprv, tprv
    extended = base58.b58encode_check(version + bytes(41) + b"\0" + key)
    label = draw(st.sampled_from(["私钥：", "private key: 0x", "PRIVKEY=", "pk: ", "密钥 ", "秘钥是0x"]))
    keystore = json.dumps({"version": 3, "crypto": {"ciphertext": key.hex(), "kdf": "scrypt", "mac": key.hex()}})
    return draw(st.sampled_from([wif.decode(), extended.decode(), label + key.hex(), keystore]))


ARRAYS = st.lists(st.integers(0, 255), min_size=64, max_size=64).map(json.dumps)
SECRETS = st.one_of(phrases(), key_texts(), ARRAYS)


@settings(QUIET, max_examples=300)
@given(
    SECRETS,
    st.sampled_from(["", "帮我看看\n", "hello, my wallet: ", "0x" + "1d" * 32 + "\n"]),
    st.sampled_from(["", "\n谢谢", "\nplease help"]),
    st.sampled_from(["text", "error_text", "sender", "recipient", "network", "raw_transaction"]),
)
def test_of_a_secret_not_one_piece_is_kept(secret: str, before: str, behind: str, field: str) -> None:
    pasted = before + secret + behind
    facts = read(pasted) if field == "text" else read("0x" + "2e" * 32, **{field: pasted})
    assert facts.kind is InputKind.SECRET and facts.redacted
    kept = facts.model_dump_json(exclude_defaults=True)
    assert not [at for at in range(len(pasted) - 7) if pasted[at : at + 8] in kept]
    assert facts.hash is None and not facts.other_hashes and facts.error_text is None and facts.address is None


# --- signed transactions and addresses --------------------------------------------------------------------------------------------

RAW = bytes(Account.sign_transaction({"nonce": 1, "gas": 21_000, "to": b"\x17" * 20, "value": 5, "gasPrice": 9, "chainId": 1}, "0x" + "4c" * 32).raw_transaction)


@settings(QUIET)
@given(st.binary(min_size=80, max_size=300))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    found = find_signed(raw.hex())
    assert found is None or found.hash


@settings(QUIET)
@given(st.integers(0, len(RAW) - 1), st.integers(1, 255))
def test_a_changed_byte_never_keeps_the_hash(place: int, change: int) -> None:
    whole = find_signed(RAW.hex())
    found = find_signed((RAW[:place] + bytes([RAW[place] ^ change]) + RAW[place + 1 :]).hex())
    assert whole is not None and (found is None or found.hash != whole.hash)


@settings(QUIET)
@given(st.integers(1, 2**255))
def test_derived_addresses_are_addresses(number: int) -> None:
    evm, tron = derived_addresses(number.to_bytes(32, "big").hex())
    assert evm == Account.from_key(number.to_bytes(32, "big")).address.lower()
    assert (read(evm).address, read(tron).address, read(tron).checksum_ok) == (evm, tron, True)
    assert read("41" + evm[2:]).address == tron
