"""Revert data: decoded where it fits exactly, opened where errors lie within errors, mapped to a cause only where the words are clear."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from eth_abi.abi import encode
from hypothesis import given
from hypothesis import strategies as st

from chains import tables
from chains.abi import TEXT_CAP
from chains.abi_types import signature
from chains.facts import Revert
from chains.revert import MAX_DATA, MAX_DEPTH, cause_of, cause_of_text, decode_revert, error_data, panic_meaning

A = "0x" + "1a" * 20


def error(signature_text: str, *arguments: Any) -> bytes:
    types = [a.text for a in signature(signature_text).arguments]
    return tables.selector_of(signature_text) + encode(types, arguments)


def text(words: str) -> bytes:
    return error("Error(string)", words)


# --- shapes -------------------------------------------------------------------------------------------------------------------------


def test_empty() -> None:
    assert decode_revert(b"") == Revert(kind="empty")


@pytest.mark.parametrize("data", [b"\x08", b"\x08\xc3", b"\x08\xc3\x79"])
def test_three_bytes_or_fewer_are_malformed(data: bytes) -> None:
    assert decode_revert(data) == Revert(kind="malformed", data="0x" + data.hex())


def test_string() -> None:
    made = decode_revert(text("ERC20: transfer amount exceeds balance"))
    assert (made.kind, made.text, made.cause) == (
        "string",
        "ERC20: transfer amount exceeds balance",
        "token.insufficient_balance",
    )
    assert made.reason is made


def test_a_hostile_text_is_kept_as_it_came_and_cut() -> None:
    made = decode_revert(text("\x1b[31m\u200b<b>" + "x" * 10_000))
    assert made.text == ("\x1b[31m\u200b<b>" + "x" * 10_000)[:TEXT_CAP]
    assert len(made.data) == 2 + 2 * MAX_DATA


def test_bytes_that_are_no_utf8_are_replaced() -> None:
    data = tables.selector_of("Error(string)") + encode(["bytes"], [b"no\xff way"])
    assert decode_revert(data).text == "no\ufffd way"


def test_a_text_without_padding_is_still_a_text() -> None:
    data = text("Too late")[: 4 + 64 + 8]
    assert decode_revert(data).text == "Too late"


@pytest.mark.parametrize(
    "body",
    ["", "00" * 31, "00" * 32, "ff" * 64, "00" * 31 + "20" + "ff" * 32, "00" * 31 + "20" + "00" * 31 + "05" + "61626364"],
)
def test_a_text_that_lies_outside_the_data_is_malformed(body: str) -> None:
    made = decode_revert(bytes.fromhex("08c379a0" + body))
    assert (made.kind, made.text, made.selector, made.cause) == ("malformed", None, "0x08c379a0", None)


@pytest.mark.parametrize(
    ("code", "meaning"), [(0x11, "arithmetic_overflow"), (0x01, "assertion"), (0x99, None), (2**256 - 1, None)]
)
def test_panic(code: int, meaning: str | None) -> None:
    made = decode_revert(error("Panic(uint256)", code))
    assert (made.kind, made.panic_code, made.cause) == ("panic", code, None)
    assert panic_meaning(code) == meaning


@pytest.mark.parametrize("extra", [b"", b"\0" * 31, b"\0" * 64])
def test_a_panic_of_another_length_is_malformed(extra: bytes) -> None:
    assert decode_revert(bytes.fromhex("4e487b71") + extra).kind == "malformed"


def test_custom_error_with_names() -> None:
    made = decode_revert(error("ERC20InsufficientBalance(address,uint256,uint256)", A, 5, 6))
    assert (made.kind, made.name, made.cause) == ("custom", "ERC20InsufficientBalance", "token.insufficient_balance")
    assert made.signature == "ERC20InsufficientBalance(address,uint256,uint256)"
    assert [(a.name, a.value) for a in made.arguments] == [("sender", A), ("balance", "5"), ("needed", "6")]


def test_a_known_selector_whose_arguments_do_not_fit_is_unknown() -> None:
    good = error("ERC20InsufficientBalance(address,uint256,uint256)", A, 5, 6)
    for data in (good[:-32], good + b"\0" * 32, good[:4] + b"\1" + good[5:], good[:4], error("V3TooLittleReceived()") + b"\0"):
        made = decode_revert(data)
        assert (made.kind, made.name, made.cause) == ("unknown", None, None)
        assert made.selector == "0x" + data[:4].hex()


def test_unknown_selector() -> None:
    made = decode_revert(bytes.fromhex("54ec2a41") + b"\1" * 32)
    assert (made.kind, made.selector, made.cause) == ("unknown", "0x54ec2a41", None)


def test_two_errors_of_one_selector(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that fits is taken; where both fit, neither."""
    selector = b"\xde\xad\xbe\xef"
    one, two = tables.CustomError("One(uint256)", ("test",)), tables.CustomError("Two(uint256,uint256)", ("test",))
    three = tables.CustomError("Three(bytes32)", ("test",))
    rows = {selector: (one, two, three)}
    monkeypatch.setattr(tables, "custom_errors", lambda: rows)
    assert decode_revert(selector + b"\0" * 64).name == "Two"
    assert decode_revert(selector + b"\0" * 32).kind == "unknown"


# --- errors within errors -----------------------------------------------------------------------------------------------------------

SLIPPAGE = error("V3TooLittleReceived()")


@pytest.mark.parametrize(
    "outer",
    [
        error("ExecutionFailed(uint256,bytes)", 0, SLIPPAGE),
        error("WrappedError(address,bytes4,bytes,bytes)", A, b"\1\2\3\4", SLIPPAGE, b""),
        error("PostOpReverted(bytes)", SLIPPAGE),
        error(
            "ExecutionFailed(uint256,bytes)", 1, error("WrappedError(address,bytes4,bytes,bytes)", A, b"\0" * 4, SLIPPAGE, b"\1")
        ),
    ],
)
def test_the_innermost_error_is_the_reason(outer: bytes) -> None:
    made = decode_revert(outer)
    assert (made.kind, made.reason.name, made.cause) == ("custom", "V3TooLittleReceived", "swap.slippage")
    assert made.inner is not None and made.inner.cause is None


@pytest.mark.parametrize("within", [b"", b"\1\2"])
def test_where_nothing_readable_lies_within_the_outer_one_is_the_reason(within: bytes) -> None:
    made = decode_revert(error("ExecutionFailed(uint256,bytes)", 0, within))
    assert made.reason.name == "ExecutionFailed"
    assert made.cause is None


def test_a_bundle_is_the_cause_whatever_one_operation_says() -> None:
    made = decode_revert(error("FailedOpWithRevert(uint256,string,bytes)", 0, "AA23 reverted", text("Pausable: paused")))
    assert made.reason.text == "Pausable: paused"
    assert made.cause == "aa.bundle_reverted"
    assert decode_revert(error("FailedOp(uint256,string)", 3, "AA21 didn't pay prefund")).cause == "aa.bundle_reverted"


def encoded_text(inner: bytes) -> bytes:
    return tables.selector_of("Error(string)") + encode(["bytes"], [inner])


def test_a_text_that_is_itself_an_error_is_opened() -> None:
    made = decode_revert(encoded_text(encoded_text(text("T"))))
    assert made.reason.text == "T"
    assert made.inner is not None and made.inner.inner is not None
    assert decode_revert(encoded_text(error("Panic(uint256)", 0x11))).reason.panic_code == 0x11


@pytest.mark.parametrize("behind", ["", "Call failed: ", "swap failed (0x01, "])
@pytest.mark.parametrize("end", ["", ")", " "])
def test_a_text_that_ends_in_an_error_written_out_is_opened(behind: str, end: str) -> None:
    for inner, reason in ((text("Too little received"), "swap.slippage"), (SLIPPAGE, "swap.slippage")):
        made = decode_revert(text(f"{behind}0x{inner.hex()}{end}"))
        assert made.cause == reason
        assert made.text is not None and made.text.startswith(behind)


def test_a_text_that_is_itself_a_custom_error_is_opened() -> None:
    assert decode_revert(encoded_text(SLIPPAGE)).reason.name == "V3TooLittleReceived"


@pytest.mark.parametrize("words", ["at 0x" + "1a" * 20, "0x1234", "code 0xdeadbeef", "0x08c379a0", "STF\0"])
def test_hex_that_is_no_error_is_a_text(words: str) -> None:
    made = decode_revert(text(words))
    assert made.inner is None
    assert made.text == words


def test_a_text_that_only_begins_like_an_error_is_a_text() -> None:
    made = decode_revert(encoded_text(bytes.fromhex("08c379a0") + b"hello"))
    assert made.kind == "string" and made.inner is None


def depth_of(made: Revert) -> int:
    return 1 + (depth_of(made.inner) if made.inner else 0)


def post_op(inner: bytes) -> bytes:
    return error("PostOpReverted(bytes)", inner)


@pytest.mark.parametrize("wrap", [encoded_text, post_op])
def test_nesting_ends(wrap: Callable[[bytes], bytes]) -> None:
    data = text("deep")
    for _ in range(30):
        data = wrap(data)
    assert depth_of(decode_revert(data)) == MAX_DEPTH


def test_a_megabyte_takes_no_more_than_a_few_times_its_size() -> None:
    data = b"\1" * 1_000_000
    for _ in range(6):
        data = post_op(data)
    for hostile in (data, text("x" * 1_000_000), encoded_text(data), bytes.fromhex("deadbeef") + data):
        tracemalloc.start()
        made = decode_revert(hostile)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 10_000_000
        assert len(made.model_dump_json()) < 200_000


@given(st.binary(max_size=300))
def test_any_bytes_are_survived(data: bytes) -> None:
    made = decode_revert(data)
    assert (made.kind == "empty") == (data == b"")
    assert (made.kind == "malformed") or len(data) >= 4 or not data


@given(st.sampled_from(sorted(tables.custom_errors())), st.binary(max_size=300))
def test_any_bytes_behind_a_known_selector_are_survived(selector: bytes, data: bytes) -> None:
    assert decode_revert(selector + data).kind in ("custom", "unknown")


@given(st.sampled_from(["08c379a0", "4e487b71"]), st.binary(max_size=200))
def test_any_bytes_behind_error_and_panic_are_survived(selector: str, data: bytes) -> None:
    assert decode_revert(bytes.fromhex(selector) + data).kind in ("string", "panic", "malformed")


# --- causes -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("ERC20: transfer amount exceeds balance", "token.insufficient_balance"),
        ("BEP20: transfer amount exceeds balance", "token.insufficient_balance"),
        ("Uni::_transferTokens: transfer amount exceeds balance", "token.insufficient_balance"),
        ("ERC20: burn amount exceeds balance", "token.insufficient_balance"),
        ("Dai/insufficient-balance", "token.insufficient_balance"),
        ("insufficient balance", "token.insufficient_balance"),
        ("Insufficient balance.", "token.insufficient_balance"),
        ("TRC20: insufficient balance", "token.insufficient_balance"),
        ("ERC20: transfer amount exceeds allowance", "token.insufficient_allowance"),
        ("ERC20: burn amount exceeds allowance", "token.insufficient_allowance"),
        ("ERC20: insufficient allowance", "token.insufficient_allowance"),
        ("Dai/insufficient-allowance", "token.insufficient_allowance"),
        ("Comp::transferFrom: transfer amount exceeds spender allowance", "token.insufficient_allowance"),
        ("TransferHelper: TRANSFER_FROM_FAILED", "token.insufficient_allowance"),
        ("TransferHelper::transferFrom: transferFrom failed", "token.insufficient_allowance"),
        ("STF", "token.insufficient_allowance"),
        ("UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT", "swap.slippage"),
        ("PancakeRouter: EXCESSIVE_INPUT_AMOUNT", "swap.slippage"),
        ("UniswapV2Router: INSUFFICIENT_B_AMOUNT", "swap.slippage"),
        ("Too little received", "swap.slippage"),
        ("Price slippage check", "swap.slippage"),
        ("MultiplexFeature::_multiplexMultiHopSell/UNDERBOUGHT", "swap.slippage"),
        ("UniswapV2: K", "swap.slippage"),
        ("Pancake: K", "swap.slippage"),
        ("UniswapV2Router: EXPIRED", "swap.deadline_expired"),
        ("EXPIRED", "swap.deadline_expired"),
        ("Transaction too old", "swap.deadline_expired"),
        ("UniswapV2Library: INSUFFICIENT_LIQUIDITY", "swap.no_liquidity"),
        ("Pausable: paused", "token.paused"),
        ("ERC20Pausable: token transfer while paused", "token.paused"),
        ("Blacklistable: account is blacklisted", "token.blacklisted"),
        ("Trading is not active.", "token.trading_not_open"),
        ("TRADING_DISABLED", "token.trading_not_open"),
        ("Exceeds the maxWalletSize.", "token.transfer_limit"),
        ("Transfer amount exceeds the maxTxAmount.", "token.transfer_limit"),
        ("_transfer:: Transfer Delay enabled.  Only one purchase per block allowed.", "token.transfer_limit"),
        ("SafeERC20: ERC20 operation did not succeed", "token.returns_false"),
        ("ERC721: transfer caller is not owner nor approved", "nft.not_owner_or_not_approved"),
        ("ERC721: caller is not token owner or approved", "nft.not_owner_or_not_approved"),
        ("Ownable: caller is not the owner", "access.unauthorized"),
        ("AccessControl: account 0x1a is missing role 0x00", "access.unauthorized"),
        ("ReentrancyGuard: reentrant call", "contract.state_forbids"),
        ("Address: unable to send value, recipient may have reverted", "failed.recipient_rejects_coins"),
        ("STE", "failed.recipient_rejects_coins"),
        ("GS013", "safe.revert_code"),
    ],
)
def test_texts_that_name_a_cause(words: str, cause: str) -> None:
    assert decode_revert(text(words)).cause == cause


@pytest.mark.parametrize(
    "words",
    [
        # the contract's coins, not the sender's tokens
        "Address: insufficient balance",
        "Address: insufficient balance for call",
        "Create2: insufficient balance",
        "insufficient ETH balance",
        "Insufficient contract balance",
        "Contract has insufficient balance",
        "Insufficient balance in contract",
        "Vault: insufficient balance",
        "TimelockController: insufficient balance",
        # the same words of something else
        "OLD",
        "Pausable: not paused",
        "Account is not blacklisted",
        "Market is unpaused soon",
        "SafeMath: subtraction overflow",
        "ds-math-sub-underflow",
        "TransferHelper: APPROVE_FAILED",
        "SafeERC20: low-level call failed",
        "UniswapV2: INSUFFICIENT_LIQUIDITY_MINTED",
        # short texts within other words
        "OK",
        "Kept",
        "not K: no",
        "ask",
        "bottom reached",
        "robot",
        "LAST",
        "STFU",
        "STEP",
        "offer EXPIRED last week",
        "Offer expired",
        "GS0131",
        "SPL",
        "AS",
        "IIA",
        "LOK",
        "ST",
        "TF",
        "",
        " ",
        "Too late",
        "Game: round is closed",
    ],
)
def test_look_alikes_have_no_cause(words: str) -> None:
    assert decode_revert(text(words)).cause is None


@pytest.mark.parametrize("words", ["UniswapV2: EXPIRED", "Permit expired", "ERC20Permit: expired deadline", "Dai/permit-expired"])
def test_a_permit_that_expired_is_no_swap_that_expired(words: str) -> None:
    assert decode_revert(text(words)).cause == "token.permit_invalid"


@pytest.mark.parametrize(
    ("made", "cause"),
    [
        (error("ERC20InsufficientAllowance(address,uint256,uint256)", A, 0, 1), "token.insufficient_allowance"),
        (error("InsufficientAllowance(uint256)", 1), "token.permit_invalid"),  # Permit2's
        (error("InsufficientAllowance()"), "token.insufficient_allowance"),  # solady's
        (error("TransactionDeadlinePassed()"), "swap.deadline_expired"),
        (error("V2TooLittleReceived()"), "swap.slippage"),
        (error("V4TooLittleReceived(uint256,uint256)", 2, 1), "swap.slippage"),
        (error("OwnableUnauthorizedAccount(address)", A), "access.unauthorized"),
        (error("EnforcedPause()"), "token.paused"),
        (error("ExpectedPause()"), "contract.state_forbids"),
        (error("SafeERC20FailedOperation(address)", A), "token.returns_false"),
        (error("ERC721IncorrectOwner(address,uint256,address)", A, 1, A), "nft.not_owner_or_not_approved"),
        # of whom, of what
        (error("InsufficientBalance(uint256,uint256)", 1, 2), None),
        (error("AddressInsufficientBalance(address)", A), None),
        (error("InsufficientBalance()"), None),
        (error("FailedCall()"), None),
        (error("InvalidProof()"), None),
    ],
)
def test_custom_errors_and_their_cause(made: bytes, cause: str | None) -> None:
    decoded = decode_revert(made)
    assert decoded.kind == "custom"
    assert decoded.cause == cause == cause_of(decoded)


@given(st.text(max_size=60))
def test_any_text_is_survived(words: str) -> None:
    assert cause_of_text(words) is None or words.strip()


# --- where nodes hide it ----------------------------------------------------------------------------------------------------------------

HEX = "0x" + SLIPPAGE.hex()


@pytest.mark.parametrize(
    "said",
    [
        {"code": 3, "message": "execution reverted", "data": HEX},
        {"code": -32015, "message": "VM execution error.", "data": "Reverted " + HEX},
        {
            "code": -32603,
            "message": "Internal JSON-RPC error.",
            "data": {"code": 3, "message": "execution reverted", "data": HEX},
        },
        {"code": -32603, "message": "x", "data": {"originalError": {"code": 3, "data": HEX, "message": "execution reverted"}}},
        {"code": -32603, "message": "x", "data": {"message": HEX}},
        {"code": -32015, "message": HEX},
        {"code": -32015, "message": "Reverted " + HEX.upper().replace("0X", "0x")},
        {"code": -32000, "message": "x", "data": {"data": "0x", "originalError": {"data": HEX}}},
    ],
)
def test_data_is_found(said: dict[str, Any]) -> None:
    assert error_data(said) == SLIPPAGE


@pytest.mark.parametrize("said", [{"data": "0x"}, {"data": "Reverted 0x"}, {"data": {"data": "0x"}}])
def test_empty_data_is_data(said: dict[str, Any]) -> None:
    assert error_data(said) == b""


@pytest.mark.parametrize(
    "said",
    [
        None,
        "0x08c379a0",
        [],
        {},
        {"message": "insufficient funds: address 0xC000000000000000000000000000000000000000 have 0"},
        {"message": "execution reverted"},
        {"data": "{}"},
        {"data": "0x0"},
        {"data": "0xzz"},
        {"data": 5},
        {"data": None},
        {"data": ["0x08c379a0"]},
        {"message": "0x08"},
    ],
)
def test_no_data(said: Any) -> None:
    assert error_data(said) is None


def test_data_hidden_too_deep_is_left() -> None:
    said: dict[str, Any] = {"data": HEX}
    for _ in range(2000):
        said = {"data": said}
    assert error_data(said) is None


JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.text(max_size=20), st.binary(max_size=12).map(lambda b: "0x" + b.hex())
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["code", "message", "data", "originalError", "error", "return", "x"]), inner, max_size=4),
    ),
    max_leaves=8,
)


@given(JSON)
def test_any_json_is_survived(said: Any) -> None:
    found = error_data(said)
    assert found is None or isinstance(said, dict)
