"""Messages of nodes and wallets: what they mean, in every wrapping, and what must not be read into a text."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chains import tables
from chains.messages import REASON_CAP, TEXT_CAP, read_message
from chains.unwrap import pieces

FOLDER = Path(__file__).parents[2] / "fixtures" / "refusals"


def rows(name: str) -> list[dict[str, Any]]:
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


EVM, TRON, WALLETS = rows("evm-send-errors"), rows("tron-messages"), rows("wallets")


def quoted(text: str) -> str:
    return json.dumps(text)[1:-1]


WRAPPERS: dict[str, Callable[[str], str]] = {
    "bare": lambda m: m,
    "lower case": str.lower,
    "upper case": lambda m: m.upper().replace("0X", "0x"),
    "a sentence": lambda m: f"My wallet says: {m}",
    "Chinese": lambda m: f"转账失败，提示“{m}”，怎么办？",
    "JSON-RPC": lambda m: json.dumps({"jsonrpc": "2.0", "id": 1, "error": {"code": -32000, "message": m}}),
    "MetaMask": lambda m: json.dumps(
        {"code": -32603, "message": "Internal JSON-RPC error.", "data": {"code": -32000, "message": m}}
    ),
    "originalError": lambda m: json.dumps(
        {"message": "Internal JSON-RPC error.", "data": {"originalError": {"message": m}}}, indent=2
    ),
    "ethers body": lambda m: (
        f'processing response error (body="{quoted(json.dumps({"error": {"code": -32000, "message": m}}))}", code=SERVER_ERROR)'
    ),
    "ethers within ethers": lambda m: (
        "could not coalesce error (error="
        + json.dumps({"body": json.dumps({"error": json.dumps({"message": m})})})
        + ", code=UNKNOWN_ERROR, version=6.13.4)"
    ),
    "escaped": lambda m: quoted(json.dumps({"error": {"message": m}})),
    "cut off": lambda m: json.dumps({"error": {"code": -32000, "message": m}})[:-3],
    "viem": lambda m: f"Transaction creation failed.\n\nRequest Arguments:\n  from:  0xabc\n\nDetails: {m}\nVersion: viem@2.38.0",
    "viem on one line": lambda m: f"Transaction creation failed. Details: {m} Version: viem@2.38.0",
    "web3.py": lambda m: f"web3.exceptions.Web3RPCError: { ({'code': -32000, 'message': m})!r}",
    "web3j": lambda m: f"java.io.IOException: Error processing transaction request: {m}",
    "gRPC": lambda m: f"rpc error: code = Unknown desc = {m}",
    "HTTP": lambda m: f"HTTP request failed. Status: 400 Body: {json.dumps({'error': {'message': m}})}",
    "line breaks": lambda m: m.replace(" ", "\n  "),
}


SEQUENCER = "failed to forward tx to sequencer, please try again. Error message: '{}'"


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_every_message_of_the_ethereum_family(wrapper: str) -> None:
    wrong: list[Any] = []
    for row in EVM:
        bare, said = read_message(row["message"]), read_message(WRAPPERS[wrapper](row["message"]))
        assert bare is not None
        if said is None or (said.code, said.family, said.variant) != (row["code"], "evm", bare.variant):
            wrong.append((row["message"], said))
        elif wrapper not in ("lower case", "upper case") and said.figures != bare.figures:
            wrong.append((row["message"], said.figures, bare.figures))
    assert wrong == []


def test_a_sequencer_forwards_what_the_node_said() -> None:
    said = {row["message"]: read_message(SEQUENCER.format(row["message"])) for row in EVM}
    assert {m: r.code if r else None for m, r in said.items()} == {row["message"]: row["code"] for row in EVM}


def broadcast(name: str, message: str) -> str:
    return json.dumps(
        {"code": name, "txid": "79c46160957b46fe3e3b2e718c79b5a5f9ba79019343c93be9fd81f10291da53", "message": message}
    )


TRON_FORMS: dict[str, Callable[[str, str], str]] = {
    "text": lambda name, m: m,
    "old wording": lambda name, m: m.lower(),
    "hex": lambda name, m: m.encode().hex(),
    "hex with 0x": lambda name, m: "0x" + m.encode().hex().upper(),
    "base64": lambda name, m: base64.b64encode(m.encode()).decode(),
    "broadcasttransaction": lambda name, m: broadcast(name, m.encode().hex()),
    "visible": lambda name, m: broadcast(name, m),
    "gRPC": lambda name, m: broadcast(name, base64.b64encode(m.encode()).decode()),
    "broadcasthex": lambda name, m: json.dumps(
        {"result": False, "code": name, "message": m, "transaction": json.dumps({"visible": False})}
    ),
    "code and text": lambda name, m: f"{name} {m}",
    "tronweb": lambda name, m: f"Error: {name}: {m}",
    "a sentence": lambda name, m: f"波场转账失败：{name} {m}",
}


@pytest.mark.parametrize("form", TRON_FORMS)
def test_every_message_of_tron(form: str) -> None:
    wrong: list[Any] = []
    for row in TRON:
        said = read_message(TRON_FORMS[form](row["name"], row["message"]))
        if said is None or (said.code, said.family) != (row["code"], "tron") or row.get("variant", said.variant) != said.variant:
            wrong.append((row["message"], said))
    assert wrong == []


@pytest.mark.parametrize("row", WALLETS, ids=[r["what"] for r in WALLETS])
def test_texts_of_wallets_and_look_alikes(row: dict[str, Any]) -> None:
    said = read_message(row["text"])
    assert (said.code if said else None) == row["code"]
    if said is not None:
        for name in ("figures", "variant", "family"):
            if name in row:
                assert getattr(said, name) == row[name]


@pytest.mark.parametrize(
    "revert", ["execution reverted: {}", "Error: VM Exception while processing transaction: reverted with reason string '{}'"]
)
@pytest.mark.parametrize("wrapper", ["bare", "ethers within ethers", "viem", "web3.py"])
def test_a_contract_may_say_anything(revert: str, wrapper: str) -> None:
    """Its words are quoted and mean nothing."""
    wrong: list[Any] = []
    for row in EVM + TRON:
        said = read_message(WRAPPERS[wrapper](revert.format(row["message"])))
        if said is None or (said.code, said.variant) != ("send.estimate_reverted", "reverted"):
            wrong.append((row["message"], said))
    assert wrong == []


def test_the_reason_is_read_from_the_data_where_it_is_there() -> None:
    data = "08c379a0" + f"{32:064x}" + f"{6:064x}" + b"Sorry!".hex().ljust(64, "0")
    said = read_message(json.dumps({"code": 3, "message": "execution reverted: other words", "data": "0x" + data}))
    assert said is not None and said.figures == {"reason": "Sorry!"}


def test_nothing_that_could_be_a_key_is_kept() -> None:
    key = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
    for text in (f"nonce too low {key}", f"execution reverted: {key} 0x{key}", json.dumps({"error": f"nonce too low 0x{key}"})):
        said = read_message(text)
        assert said is not None and key not in said.model_dump_json() and "[hash]" in said.text


def test_what_is_kept_is_cut() -> None:
    said = read_message("nonce too low " + "x" * 3000)
    assert said is not None and len(said.text) == TEXT_CAP and said.text.endswith("…")
    said = read_message("execution reverted: " + "x" * 3000)
    assert said is not None and len(said.figures["reason"]) == REASON_CAP


def test_vague_words_are_marked() -> None:
    exact = {
        text: said.exact
        for text in ("insufficient funds", "insufficient funds for transfer", "NONCE_EXPIRED")
        if (said := read_message(text))
    }
    assert exact == {"insufficient funds": False, "insufficient funds for transfer": True, "NONCE_EXPIRED": False}


# --- whatever is pasted ------------------------------------------------------------------------------------------------------------------


WORDS = st.sampled_from(
    [
        '"',
        "'",
        "\\",
        '\\"',
        "{",
        "}",
        "(",
        ":",
        "=",
        "“",
        "”",
        "`",
        "Details:",
        "message",
        "0x",
        "ab" * 40,
        "bm9uY2UgdG9vIGxvdw==",
        "\n",
        " ",
    ]
    + [r["message"] for r in EVM[::7]]
)


@given(st.one_of(st.text(max_size=400), st.lists(WORDS, max_size=80).map("".join)))
def test_no_text_is_too_strange(text: str) -> None:
    said = read_message(text)
    assert said is None or said.code in {row.code for row in tables.send_messages()}


@given(st.lists(WORDS, max_size=400).map("".join))
def test_the_work_stays_in_proportion(text: str) -> None:
    """Counted, not timed: pieces and their characters are bounded whatever the text."""
    found = pieces(text)
    assert len(found) <= 200 and sum(len(piece) for _, piece in found) <= 40_000
    assert all(depth <= 12 for depth, _ in found)


@given(
    st.sampled_from(EVM),
    st.lists(
        st.sampled_from(sorted(WRAPPERS.keys() - {"lower case", "upper case", "line breaks", "a sentence", "Chinese"})),
        max_size=3,
    ),
)
def test_wrappers_within_wrappers(row: dict[str, Any], names: list[str]) -> None:
    text = row["message"]
    for name in names:
        text = WRAPPERS[name](text)
    said = read_message(text)
    assert said is not None and said.code == row["code"]


def test_every_row_of_the_table_names_its_source() -> None:
    for row in tables.send_messages():
        assert row.client and row.patterns
    assert len({row.code for row in tables.send_messages() if row.code}) >= 38


def test_every_pattern_is_reached() -> None:
    """No pattern lies behind another row that takes its words for another cause."""
    wrong: list[Any] = []
    for row in tables.send_messages():
        for pattern in row.patterns if row.code and row.match != "regex" else ():
            text = (pattern.pattern.replace("\\", "") + "x").removesuffix("x" if not pattern.pattern.endswith(" ") else "")
            said = read_message(text)
            if said is None or said.code != row.code:
                wrong.append((text, said))
    assert wrong == []
