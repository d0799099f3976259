"""The tables hold together: selectors are hashes of their signatures, causes exist, nothing is hidden behind another row."""

from __future__ import annotations

import json
import tomllib
from importlib.resources import files

import pytest
from eth_hash.auto import keccak

from chains import tables
from chains.abi_types import signature


def test_every_error_stands_under_its_own_selector() -> None:
    for selector, same in tables.custom_errors().items():
        for error in same:
            assert keccak(signature(error.signature).text.encode())[:4] == selector, error.signature
            assert error.sources


def test_error_selectors_are_sorted_and_few_lines_differ_when_one_is_added() -> None:
    rows = json.loads(files("chains.data").joinpath("error_selectors.json").read_text())
    assert list(rows) == sorted(rows)
    assert len(rows) >= 800


def test_what_holds_inner_data_is_bytes() -> None:
    inner = [e for same in tables.custom_errors().values() for e in same if e.inner is not None]
    assert {signature(e.signature).arguments[e.inner or 0].text for e in inner} == {"bytes"}
    assert {"ExecutionFailed", "WrappedError", "FailedOpWithRevert", "PostOpReverted"} <= {
        signature(e.signature).name for e in inner
    }


@pytest.mark.parametrize(
    ("selector", "name"),
    [
        # knowledge/evm.md 7.1 and knowledge/tron.md A6, computed there with another keccak
        ("a9059cbb", "transfer(address,uint256)"),
        ("23b872dd", "transferFrom(address,address,uint256)"),
        ("095ea7b3", "approve(address,uint256)"),
        ("39509351", "increaseAllowance(address,uint256)"),
        ("d73dd623", "increaseApproval(address,uint256)"),
        ("66188463", "decreaseApproval(address,uint256)"),
        ("a22cb465", "setApprovalForAll(address,bool)"),
        ("d505accf", "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)"),
        ("e47d6060", "isBlackListed(address)"),
        ("fe575a87", "isBlacklisted(address)"),
        ("fbac3951", "isBlocked(address)"),
        ("df592f7d", "isSanctioned(address)"),
        ("5c975abb", "paused()"),
        ("bce38bd7", "tryAggregate(bool,(address,bytes)[])"),
        ("82ad56cb", "aggregate3((address,bool,bytes)[])"),
        ("174dea71", "aggregate3Value((address,bool,uint256,bytes)[])"),
        ("ac9650d8", "multicall(bytes[])"),
        ("5ae401dc", "multicall(uint256,bytes[])"),
        ("3593564c", "execute(bytes,bytes[],uint256)"),
        ("24856bc3", "execute(bytes,bytes[])"),
        ("38ed1739", "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)"),
        ("414bf389", "exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))"),
        ("0ecb93c0", "addBlackList(address)"),
        ("f3bdc228", "destroyBlackFunds(address)"),
    ],
)
def test_known_selectors(selector: str, name: str) -> None:
    assert tables.functions()[bytes.fromhex(selector)].text == name


@pytest.mark.parametrize("selector", ["6a761202", "1fad948c", "765e827f"])  # execTransaction, handleOps 0.6 and 0.7
def test_long_signatures_hash_to_the_known_selector(selector: str) -> None:
    assert bytes.fromhex(selector) in tables.functions()


def test_panic_codes_are_the_compilers() -> None:
    assert set(tables.panics()) == {0x00, 0x01, 0x11, 0x12, 0x21, 0x22, 0x31, 0x32, 0x41, 0x51}


def test_tron_results_are_the_closed_enumeration() -> None:
    rows = tomllib.loads(files("chains.data").joinpath("tron_results.toml").read_text())["result"]
    assert [r["number"] for r in rows] == list(range(16))
    results = tables.tron_results()
    assert {n for n, r in results.items() if not r.takes_all} == {"DEFAULT", "SUCCESS", "REVERT", "TRANSFER_FAILED"}
    assert results["OUT_OF_ENERGY"].halt == "out_of_gas"
    assert "OUT_OF_GAS" not in results


def test_every_error_that_names_a_cause_can_be_decoded() -> None:
    known = {signature(e.signature).text for same in tables.custom_errors().values() for e in same}
    assert set(tables.error_causes()) <= known


def test_no_revert_text_is_hidden_by_an_earlier_row() -> None:
    """Each pattern, as a text of its own, is decided by its own row (behind: with its first prefix)."""
    for row in tables.revert_texts():
        text = f"{row.prefixes[0]}: {row.pattern}" if row.match == "behind" else row.pattern
        first = next(r for r in tables.revert_texts() if r.fits(text))
        assert first is row, (row.pattern, first.pattern)


def test_no_halt_phrase_is_hidden_by_another_kind() -> None:
    for row in tables.halts():
        if row.match != "regex":
            assert next(r for r in tables.halts() if r.fits(row.pattern)).kind == row.kind, row.pattern


def test_no_node_phrase_is_hidden_by_another_kind() -> None:
    for row in tables.node_phrases():
        code = next(iter(row.codes), None)
        if row.match != "regex" and row.pattern:
            assert next(r for r in tables.node_phrases() if r.fits(row.pattern, code)).kind == row.kind, row.pattern


def test_every_row_names_its_source() -> None:
    for name, key in (("revert_texts", "text"), ("revert_texts", "error"), ("halts", "phrase"), ("node_phrases", "phrase")):
        for row in tomllib.loads(files("chains.data").joinpath(f"{name}.toml").read_text())[key]:
            assert row["source"], row
    for source in tomllib.loads(files("chains.data").joinpath("functions.toml").read_text())["source"]:
        assert source["text"]
    for name in ("tron_results", "panics"):
        assert "Source" in files("chains.data").joinpath(f"{name}.toml").read_text()


def test_a_signature_that_is_none_is_refused() -> None:
    for text in (
        "transfer",
        "transfer(",
        "transfer(address",
        "transfer(uint257)",
        "f(uint12)",
        "f(())",
        "f(uint[0])",
        "f(address,)",
        "f(a b c)",
        "f() x",
    ):
        with pytest.raises(ValueError):
            signature(text)
