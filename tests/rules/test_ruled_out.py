"""What was ruled out: in the order of the causes, few, and never what was found."""

from __future__ import annotations

from dataclasses import replace

from chains.facts import Facts
from rules.engine import Judgement, judge, rule
from rules.model import Rule, RuledOut
from tests.rules.test_examples import ROOT, load

_CASE = ROOT / "pending/next_in_line/examples/fires_geth.json"


def _facts() -> Facts:
    return load(_CASE)[0]


def _disproved(code: str, order: int) -> Rule:
    made = replace(rule("pending.nonce_gap"), code=code, order=order)

    def check(_: Facts) -> RuledOut:
        return made.rules_out(nonce=1)

    return replace(made, check=check)


def _codes(judgement: Judgement) -> list[str]:
    return [one.code for one in judgement.ruled_out]


def test_a_transaction_that_is_next_is_short_of_nothing() -> None:
    judgement = judge(_facts())
    assert judgement.findings[0].code == "pending.next_in_line"
    assert _codes(judgement) == ["pending.insufficient_funds", "pending.nonce_gap", "pending.fee_below_base_fee"]


def test_the_first_four_in_the_order_of_causes_are_told() -> None:
    known = [_disproved(f"pending.{name}", order) for name, order in (("e", 1), ("d", 5), ("c", 4), ("b", 3), ("a", 3))]
    assert _codes(judge(_facts(), known)) == ["pending.e", "pending.a", "pending.b", "pending.c"]
