"""What a contract's code shows of coins sent along, with the codes of the recorded contracts and those of other compilers."""

from __future__ import annotations

import pytest

from chains.tron.code import takes_coins
from tests.tron_node import case

ROUTER = "414b9e4607a5e47e3a1a57da00d36240b48dacfae7"
TETHER = "41a614f803b6fd780986a42c78ec9c7f77e6ded13c"
WORD = "00" * 31 + "03"


def code_of(contract: str) -> str:
    return next(
        e["answer"]["runtimecode"]
        for e in case("common")["http"]
        if e["path"] == "/wallet/getcontractinfo" and e["body"] == {"value": contract}
    )


@pytest.mark.parametrize(
    ("contract", "call", "takes"),
    [
        (ROUTER, "064c1c05" + WORD, False),  # the function of case non-payable
        (ROUTER, "7f32f86a" + WORD, None),  # payable
        (ROUTER, "deadbeef" + WORD, None),  # not its own
        (ROUTER, "", None),  # coins alone
        (TETHER, "a9059cbb" + WORD * 2, False),  # the whole contract refuses, before it looks at the function
        (TETHER, "deadbeef", False),
    ],
)
def test_recorded_contracts(contract: str, call: str, takes: bool | None) -> None:
    assert takes_coins(code_of(contract), call) is takes


HEAD = "608060405260043610"
AT = "0020"


def one_function(body: str) -> str:
    """A contract whose only function, 0xaabbccdd, lies at byte 0x20."""
    head = f"{HEAD}5f3560e01c8063aabbccdd1461{AT}57"
    return head.ljust(0x40, "0") + body


@pytest.mark.parametrize(
    ("body", "takes"),
    [
        ("5b348015602b575f80fd5b50", False),  # with PUSH0
        ("5b3415602b5760006000fd", False),  # without DUP
        ("5b34602b57" + "00" * 6 + "5b5f5ffd", False),  # by the other way round: a jump to the refusal
        ("5b34602b57" + "00" * 6 + "5b600180", None),  # a jump with coins to something else
        ("5b348015602b576001", None),  # without coins it does something else; with coins too
        ("348015602b575f80fd", None),  # no place to jump to
        ("5b6001", None),
    ],
)
def test_other_compilers(body: str, takes: bool | None) -> None:
    assert takes_coins(one_function(body), "aabbccdd") is takes


@pytest.mark.parametrize("code", ["", "60", "6080604052", "63aabbccdd1461ffff57", "zz"])
def test_code_that_ends_early_shows_nothing(code: str) -> None:
    assert takes_coins(code, "aabbccdd") is None
