"""Errors that a contract declares itself: the name of what our table does not know, where exactly one fits."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from eth_abi.abi import encode
from eth_hash.auto import keccak

from chains.revert import decode_revert, named_by
from chains.tron.read_state import read_contract
from tests.tron_node import case, moment, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

DECLARED = ("SlippageTooHigh(uint256 wanted,uint256 got)", "Unwanted(uint256 code,address who)")
WHO = "0x" + "41" * 20


def data_of(signature: str, *values: Any) -> bytes:
    types = signature.partition("(")[2].rstrip(")").split(",")
    return keccak(signature.encode())[:4] + encode(types, values)


UNWANTED = data_of("Unwanted(uint256,address)", 7, WHO)


def test_it_gets_its_name_and_arguments() -> None:
    found = named_by(decode_revert(UNWANTED), DECLARED)
    assert (found.kind, found.name, found.signature, found.declared) == ("custom", "Unwanted", "Unwanted(uint256,address)", True)
    assert [(a.name, a.value.lower()) for a in found.arguments] == [("code", "7"), ("who", WHO)]


@pytest.mark.parametrize(
    ("data", "declared"),
    [
        (UNWANTED, ()),
        (UNWANTED, DECLARED[:1]),
        (UNWANTED[:-1], DECLARED),  # does not fit
        (UNWANTED + b"\x00", DECLARED),
        (UNWANTED, (*DECLARED, DECLARED[1])),  # two fit
        (UNWANTED, ("Unwanted(uint256,address", "(((", "Unwanted(tuple x)", "claim at evil.example()")),
        (b"", DECLARED),
    ],
)
def test_what_it_does_not_name(data: bytes, declared: tuple[str, ...]) -> None:
    before = decode_revert(data)
    assert named_by(before, declared) == before


def test_what_our_table_knows_keeps_its_name() -> None:
    known = decode_revert(data_of("ERC20InsufficientBalance(address,uint256,uint256)", WHO, 5, 9))
    assert known.kind == "custom" and named_by(known, ("ERC20InsufficientBalance(address a,uint256 b,uint256 c)",)) == known


def contract_of(name: str) -> dict[str, Any]:
    """The recorded answer about the contract that a case calls."""
    called = body_of(name)["raw_data"]["contract"][0]["parameter"]["value"]["contract_address"]
    exchanges = [*case("common")["http"], *case(name)["http"]]
    return next(e for e in exchanges if e["path"] == "/wallet/getcontractinfo" and e["body"] == {"value": called})


def body_of(name: str) -> dict[str, Any]:
    return next(e["answer"] for e in case(name)["http"] if e["path"] == "/wallet/gettransactionbyid")


def test_the_recorded_interface() -> None:
    exchange = contract_of("swap-slippage")
    contract = read_contract(exchange["answer"], "TGs3HV7sW3sJEfGcCmQZk7y7DaqsogZsSR")
    assert contract is not None and contract.errors == DECLARED


def test_an_interface_that_never_ends_is_cut() -> None:
    raw = copy.deepcopy(contract_of("swap-slippage")["answer"])
    raw["smart_contract"]["abi"]["entrys"] = [{"type": "Error", "name": f"E{n}"} for n in range(5000)] + [
        {"type": "Error", "name": "x" * 9000}
    ]
    contract = read_contract(raw, "TGs3HV7sW3sJEfGcCmQZk7y7DaqsogZsSR")
    assert contract is not None and len(contract.errors) == 200


async def refused_with(data: bytes, interface: list[dict[str, Any]] | None = None) -> Diagnosis:
    """The recorded refusal of a router, with another error."""
    name = "swap-slippage"
    more: list[dict[str, Any]] = []
    for exchange in case(name)["http"]:
        if exchange["path"].endswith("/gettransactioninfobyid"):
            changed = copy.deepcopy(exchange)
            changed["answer"]["contractResult"] = [data.hex()]
            more.append(changed)
    if interface is not None:
        changed = copy.deepcopy(contract_of(name))
        changed["answer"]["smart_contract"]["abi"] = {"entrys": interface}
        more.append(changed)
    with tron_node(more=more) as node:
        async with asking({"tron": [node]}) as services:
            return (await diagnose(Question(text=case(name)["tx_hash"], locale="en"), services, now=moment())).diagnosis


async def test_the_whole_way() -> None:
    answer = await refused_with(UNWANTED)
    assert (answer.cause.code, answer.cause.confidence) == ("failed.custom_error", "likely")
    assert answer.cause.params["error"] == "Unwanted" and "who = T" in answer.cause.params["arguments"]
    assert '"Unwanted"' in answer.reply.text and "Unwanted" in {u.text for u in answer.untrusted}
    assert answer.cause.params["by"] == "maker"


async def test_without_an_interface_it_stays_unknown() -> None:
    answer = await refused_with(UNWANTED, [])
    assert answer.cause.code == "failed.custom_error_unknown"
