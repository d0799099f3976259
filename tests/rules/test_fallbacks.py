"""Whatever is missing, something is said: the catalogue's fall-backs leave no question without a finding."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, get_args

import pytest

from chains.facts import (
    EvmFacts,
    EvmReceipt,
    EvmTransaction,
    Facts,
    InputKind,
    Known,
    Missing,
    NetworkFacts,
    NetworkSearch,
    QuestionFacts,
    SearchResult,
    TronFacts,
    TronReceipt,
    TronTransaction,
    Why,
)
from chains.networks.registry import load_registry
from rules.engine import judge
from txdiag.answer import Audience
from txdiag.explain import Reader, explain

CLOCK = datetime(2026, 11, 24, tzinfo=UTC)
HASH = "5c" * 32
REGISTRY = load_registry()
EVM_TX = EvmTransaction(hash="0x" + HASH, sender="0x" + "aa" * 20, to="0x" + "bb" * 20, nonce=1, gas=21_000)
TRON_TX = TronTransaction(txid=HASH, contract_type="TriggerSmartContract", owner="TUFSzFrr9UHeYWENVZC593GDgC7FXby7BB")


def evm_receipt(status: int | None) -> EvmReceipt:
    return EvmReceipt(status=status, block_number=5, block_hash="0x" + "cc" * 32, index=0, gas_used=21_000)


def lacking(model: Any, why: Why, **known: Any) -> Any:
    """All facts missing for this reason, but for these."""
    facts = {
        name: Missing(why=why, detail="nonce")
        for name, f in model.model_fields.items()
        if isinstance(f.get_default(), Missing) and name not in known
    }
    return model(**facts, **known)


def found(network: str, **family: Any) -> Facts:
    home: NetworkFacts = REGISTRY[network].facts()
    return Facts(
        clock=CLOCK,
        question=QuestionFacts(kind=InputKind.TRANSACTION_HASH, hash=HASH),
        searched=(NetworkSearch(network=network, result=SearchResult.FOUND),),
        network=home,
        **family,
    )


def asked(kind: InputKind) -> QuestionFacts:
    return QuestionFacts(
        kind=kind,
        address="TUFSzFrr9UHeYWENVZC593GDgC7FXby7BB" if kind is InputKind.ADDRESS else None,
        name="vitalik.eth" if kind is InputKind.NAME else None,
    )


def question_alone(kind: InputKind, _why: Why) -> Facts:
    return Facts(clock=CLOCK, question=asked(kind))


CASES: dict[str, Callable[[Why], Facts]] = {
    "evm pending": lambda why: found(
        "ethereum", evm=lacking(EvmFacts, why, transaction=Known(value=EVM_TX), receipt=Known(value=None))
    ),
    "evm pending, receipt unread": lambda why: found("ethereum", evm=lacking(EvmFacts, why, transaction=Known(value=EVM_TX))),
    "evm failed": lambda why: found("ethereum", evm=lacking(EvmFacts, why, receipt=Known(value=evm_receipt(0)))),
    "evm succeeded": lambda why: found("ethereum", evm=lacking(EvmFacts, why, receipt=Known(value=evm_receipt(1)))),
    "evm without status": lambda why: found("ethereum", evm=lacking(EvmFacts, why, receipt=Known(value=evm_receipt(None)))),
    "evm in a block, no receipt": lambda why: found(
        "ethereum",
        evm=lacking(
            EvmFacts, why, transaction=Known(value=EVM_TX.model_copy(update={"block_number": 5, "block_hash": "0x" + "cc" * 32}))
        ),
    ),
    "tron pending": lambda why: found(
        "tron", tron=lacking(TronFacts, why, transaction=Known(value=TRON_TX), receipt=Known(value=None))
    ),
    "tron failed": lambda why: found(
        "tron",
        tron=lacking(TronFacts, why, receipt=Known(value=TronReceipt(block_number=5, block_time_ms=1, result="NEW_RESULT"))),
    ),
    "tron succeeded": lambda why: found(
        "tron", tron=lacking(TronFacts, why, receipt=Known(value=TronReceipt(block_number=5, block_time_ms=1)))
    ),
    "nothing asked": lambda why: Facts(clock=CLOCK, question=QuestionFacts(kind=InputKind.TRANSACTION_HASH, hash=HASH)),
    "no answer": lambda why: Facts(
        clock=CLOCK,
        question=QuestionFacts(kind=InputKind.TRANSACTION_HASH, hash=HASH),
        searched=(NetworkSearch(network="ethereum", result=SearchResult.UNREACHABLE, why=why),),
    ),
    "absent": lambda why: Facts(
        clock=CLOCK,
        question=QuestionFacts(kind=InputKind.TRANSACTION_HASH, hash=HASH),
        searched=(NetworkSearch(network="ethereum", result=SearchResult.ABSENT),),
    ),
    "absent, home known": lambda why: found(
        "tron", tron=lacking(TronFacts, why, receipt=Known(value=None), transaction=Known(value=None))
    ).model_copy(update={"searched": (NetworkSearch(network="tron", result=SearchResult.ABSENT),)}),
    **{f"question {kind}": partial(question_alone, kind) for kind in InputKind},
}


@pytest.mark.parametrize("why", [w for w in Why if w is not Why.NOT_ASKED])  # what decides is always asked
@pytest.mark.parametrize("case", sorted(CASES))
def test_something_is_said(case: str, why: Why) -> None:
    facts = CASES[case](why)
    judgement = judge(facts)
    assert judgement.findings, "no rule has anything to say"
    assert not judgement.broken, judgement.broken
    for audience in get_args(Audience):
        for locale in ("en", "zh-Hans"):
            answer = explain(facts, judgement, id_="dx_test", reader=Reader(locale, audience), registry=REGISTRY)
            assert answer.reply.text and "{" not in answer.reply.text
