"""It carries blobs and offers less for them than they cost.

Blobs (EIP-4844, transaction type 3) have a price of their own beside that of gas. Rollups send such transactions; wallets do not.

Condition: ``maxFeePerBlobGas`` below the price of blobs, and nothing earlier on the ladder (rules/pending/ladder.py) holds. The price is that of the next
block by the fee history (proven: a block with it would be invalid), else what eth_blobBaseFee says, which is the latest block's on some clients and can
move by an eighth by the next (strong).
A replacement must raise all three prices (tip, gas, blobs) by 100 %: geth's blobpool, reth, erigon.
Never: "raise the gas price" alone. Source: knowledge/evm.md 3.C and its replacement rule; EIP-4844.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Confidence, Finding, Gwei, Location, Rank, Rule, Severity, Stage, seen
from rules.pending.ladder import Rung, next_blob_base_fee, reached, worth_more
from rules.pending.offer import offer
from rules.picture import Fees


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.BLOB_FEE_TOO_LOW)
    if found is None or facts.evm is None:
        return None
    tx, price, enough = found.tx, next_blob_base_fee(facts.evm), offer(facts, found.tx)
    history, asked = facts.evm.fee_history, facts.evm.blob_base_fee
    fees = history.value.blob_base_fees if isinstance(history, Known) else ()  # the last is the next block's
    helps = worth_more(facts, tx) and not found.unchecked
    return RULE.fires(
        Confidence.PROVEN if fees else Confidence.STRONG,
        seen("blob_fee_cap", facts.evm.transaction, Gwei(tx.max_fee_per_blob_gas or 0), "maxFeePerBlobGas"),
        seen("blob_base_fee", history if fees else asked, Gwei(price)),
        actions=("speed_up", "wait", "cancel_same_nonce") if helps else ("wait",),
        recheck_after_s=60,
        picture=Fees(tx.max_fee_per_blob_gas or 0, fees) if fees else None,
        offered=Gwei(tx.max_fee_per_blob_gas or 0),
        blob_price=Gwei(price),
        speed="yes" if helps else "no",
        blob_offer=Gwei(enough.blob_price or 0),
        price=Gwei(enough.price),
        tip=Gwei(enough.tip),
    )


RULE = Rule(
    code="pending.blob_fee_below_blob_base_fee",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE | Needs.CALL_NOW | Needs.BLOB_PRICE,
    rank=Rank.STOPPED,
    order=46,
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
