"""The adapters against what nodes answered over HTTP, byte for byte, with the real transport in between."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, TypeVar

import pytest
import yaml
from vcr.errors import CannotOverwriteExistingCassetteException
from vcr.request import Request

from chains.facts import Fact, Known, SearchResult
from chains.tron.derive import body_of, receipt_of
from tests.chains.cassettes import FOLDER, NODE, ask_evm, ask_tron, player, same_question
from tests.chains.evm.asking import Collected, end, got

T = TypeVar("T")
FILES = sorted(FOLDER.glob("*.yaml"))
NOT_OURS = re.compile(r"127\.0\.0\.1|localhost|api[-_]?key|authorization|https://|/work|/root", re.IGNORECASE)


def _value(fact: Fact[T]) -> T:
    assert isinstance(fact, Known)
    return fact.value


async def _evm(name: str) -> Collected:
    with player().use_cassette(f"evm-{name}.yaml") as cassette:
        found = await ask_evm(cassette.get_metadata("hash", ""))
    assert cassette.all_played
    return found


async def _tron(name: str) -> Any:
    with player().use_cassette(f"tron-{name}.yaml") as cassette:
        answer, facts = await ask_tron(cassette.get_metadata("hash", ""))
    assert cassette.all_played
    return answer, facts


# --- EVM --------------------------------------------------------------------------------------------------------------------


async def test_evm_out_of_gas() -> None:
    found = await _evm("out-of-gas")
    assert (found.answer.result, got(found.second.receipt).status) == (SearchResult.FOUND, 0)
    assert got(found.second.transaction).gas == got(found.second.receipt).gas_used == 100_000
    assert (end(found.second.replay_without_fees), end(found.second.replay_more_gas)) == ("out_of_gas", "success")
    assert _value(found.second.gas_needed) > 100_000


async def test_evm_a_token_that_refuses() -> None:
    found = await _evm("balance-text")
    assert end(found.second.replay_with_fees) == "ERC20: transfer amount exceeds balance"
    (read,) = [r for r in found.second.token_reads if r.spender is None]
    assert _value(read.balance) == 0
    (token,) = found.second.tokens
    assert (token.symbol, token.decimals) == ("TEXT", 6)


async def test_evm_a_token_transfer() -> None:
    found = await _evm("token-transfer")
    assert got(found.second.receipt).status == 1
    assert [(t.kind, t.amount) for t in found.second.transfers] == [("log", 199_000_000)]


async def test_evm_pending() -> None:
    found = await _evm("next-in-line")
    assert _value(found.second.receipt) is None
    assert got(found.second.transaction).block_number is None
    assert (_value(found.second.nonce_latest), _value(found.second.nonce_pending)) == (0, 1)


async def test_evm_absent() -> None:
    with player().use_cassette("evm-absent.yaml") as cassette:
        found = await ask_evm(cassette.get_metadata("hash", ""))
    assert found.answer.result is SearchResult.ABSENT and found.answer.endpoints == 1
    assert cassette.all_played and len(cassette) == 1


# --- Tron -------------------------------------------------------------------------------------------------------------------


async def test_tron_out_of_energy() -> None:
    answer, facts = await _tron("ooe-fee-limit")
    receipt, body = receipt_of(facts), body_of(facts)
    assert answer.result is SearchResult.FOUND and receipt is not None and body is not None
    assert (receipt.result, body.fee_limit, _value(facts.energy_price)) == ("OUT_OF_ENERGY", 1_000_000, 100)


async def test_tron_usdt_arrived() -> None:
    _, facts = await _tron("usdt-transfer-holder")
    receipt = receipt_of(facts)
    assert receipt is not None and receipt.result == "SUCCESS" and got(facts.solid_receipt) == receipt
    assert [t.kind for t in facts.transfers] == ["log"]


async def test_tron_a_balance_that_is_too_low() -> None:
    _, facts = await _tron("usdt-insufficient-balance")
    receipt, body = receipt_of(facts), body_of(facts)
    assert receipt is not None and receipt.result == "REVERT" and body is not None
    balance = next(r.balance for r in facts.token_reads if r.holder == body.owner and r.spender is None)
    assert facts.call is not None and _value(balance) < int(facts.call.arguments[1].value)


async def test_tron_pending() -> None:
    _, facts = await _tron("pending-usdt-p")
    assert receipt_of(facts) is None
    body = got(facts.pending)
    assert body.expiration_ms > _value(facts.head).timestamp_ms


async def test_tron_absent() -> None:
    answer, _ = await _tron("unknown-hash-p")
    assert answer.result is SearchResult.ABSENT


# --- the cassettes themselves -------------------------------------------------------------------------------------------------


async def test_another_question_gets_no_answer() -> None:
    """By address and verb alone, as vcrpy matches by default, the first recorded answer would be given to any hash."""
    with player().use_cassette("evm-absent.yaml"), pytest.raises(CannotOverwriteExistingCassetteException):
        await ask_evm("0x" + "ef" * 32)
    with player().use_cassette("tron-unknown-hash-p.yaml"), pytest.raises(CannotOverwriteExistingCassetteException):
        await ask_tron("ef" * 32)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"id": 1, "method": "eth_gasPrice", "params": []}, {"id": 1, "method": "eth_chainId", "params": []}),
        ({"id": 1, "method": "eth_call", "params": [1]}, {"id": 1, "method": "eth_call", "params": [2]}),
        ({"id": 1, "method": "eth_call", "params": [1]}, {"id": 2, "method": "eth_call", "params": [1]}),
        ({"id": 1, "method": "eth_call", "params": [1]}, [{"id": 1, "method": "eth_call", "params": [1]}]),
        ({"value": "aa"}, {"value": "bb"}),
        ({"value": "aa"}, {}),
    ],
)
def test_the_matcher_tells_questions_apart(one: Any, other: Any) -> None:
    asked, recorded = (Request("POST", NODE, json.dumps(body), {}) for body in (one, other))
    same_question(asked, Request("POST", NODE, json.dumps(one, indent=1), {}))
    with pytest.raises(AssertionError):
        same_question(asked, recorded)


def test_the_matcher_tells_tron_paths_apart() -> None:
    one, other = (Request("POST", NODE + path, "{}", {}) for path in ("wallet/getblock", "walletsolidity/getblock"))
    with pytest.raises(AssertionError):
        same_question(one, other)


async def test_a_request_more_than_was_recorded_is_an_error() -> None:
    """Each answer is given once, nothing is sent to the net, and the file stays as it is."""
    before = (FOLDER / "evm-absent.yaml").read_bytes()
    with player().use_cassette("evm-absent.yaml") as cassette:
        hash_ = cassette.get_metadata("hash", "")
        await ask_evm(hash_)
        with pytest.raises(CannotOverwriteExistingCassetteException):
            await ask_evm(hash_)
    assert (FOLDER / "evm-absent.yaml").read_bytes() == before


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_a_cassette_names_no_machine_and_no_key(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not NOT_OURS.search(text)
    interactions = yaml.safe_load(text)["interactions"]
    assert {i["request"]["uri"].removeprefix(NODE).split("/")[0] for i in interactions} <= {"", "wallet", "walletsolidity"}
    assert all(set(i[side]["headers"]) <= {"content-type"} for i in interactions for side in ("request", "response"))


def test_every_cassette_is_played() -> None:
    """A file that no test names would go stale unseen."""
    source = Path(__file__).read_text("utf-8")
    assert {path.stem for path in FILES} == {
        f"{family}-{name}" for family, name in re.findall(r'await _(evm|tron)\("([a-z-]+)"\)', source)
    } | {"evm-absent"}
