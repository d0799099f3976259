"""It arrived, as a variant of the token that not everybody takes for the other.

Condition: a transfer that was carried out, of a token that the registry knows as bridged while the same network has the issuer's own of the same name (USDC.e
and USDC); on Tron of a TRC-10 asset, which platforms do not take for a TRC-20 token. Proven: by the contract's address or the kind of transaction. Where the user
speaks of a platform it is the likely trouble and comes first, else it is told beside; a TRC-10 asset always comes first, as hardly any wallet or platform shows one.
Never: "fake". Source: knowledge/evm.md 3.H, tron.md A5.4.
"""

from __future__ import annotations

import re

from chains.facts import CanonicalToken, Facts, Known
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Quote, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent, tron_transaction
from rules.succeeded.arrival import fulfilled, same

_MARK = re.compile(r"\.[a-z]{1,2}$")
_CHAIN = re.compile(r"\s*\([^)]*\)$")


def check(facts: Facts) -> Finding | None:
    meant, family, network = intent(facts), facts.evm or facts.tron, facts.network
    arrived = fulfilled(facts, meant)
    if family is None or network is None or arrived is None:
        return None
    body = tron_transaction(facts.tron) if facts.tron is not None else None
    if body is not None and body.contract_type == "TransferAssetContract":
        asset = facts.tron.asset.value if facts.tron is not None and isinstance(facts.tron.asset, Known) else None
        kind, name, other, called = "trc10", body.asset_id or "", "", asset.name if asset is not None else ""
    else:
        sent = next((t for t in network.tokens if same(t.contract, meant.contract)), None)
        issued = next((t for t in network.tokens if sent is not None and _same_coin(sent, t)), None)
        if sent is None or issued is None:
            return None
        kind, name, other, called = "bridged", sent.symbol, issued.symbol, ""
    return RULE.fires(
        Confidence.PROVEN,
        seen("transfer_seen", family.receipt, meant.amount or meant.raw_amount),
        funds=Funds(Location.WITH_RECIPIENT, meant.amount, arrived.recipient),
        rank=Rank.DISAPPOINTS if kind == "trc10" or facts.question.platform is not None else Rank.AS_REQUESTED,
        kind=kind,
        variant=name,
        other=other,
        called=Quote(called),
        named="yes" if called else "no",
        recipient=Address(arrived.recipient),
    )


def _same_coin(sent: CanonicalToken, other: CanonicalToken) -> bool:
    """``sent`` is the bridged one, ``other`` the issuer's own of the same name."""
    if "bridged" not in sent.traits or "bridged" in other.traits or sent.contract == other.contract:
        return False
    return _MARK.sub("", sent.symbol) == other.symbol or _CHAIN.sub("", sent.name) == _CHAIN.sub("", other.name)


RULE = Rule(
    code="succeeded.wrong_token_variant",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKENS,
    rank=Rank.DISAPPOINTS,
    order=65,
    actions=("ask_platform_with_proof",),
    queue="exchange",
    check=check,
)
