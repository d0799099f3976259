"""The second and third wave on a Tron network: what can be asked once the transaction is known.

Everything of a wave goes out in one ask to one endpoint, so it is one node's view. Constant calls see today's state: what they say about
an earlier transaction is for the rules to weigh.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from chains.abi import encode_call
from chains.contracts_named import contracts_named
from chains.exchange import Asker, Call
from chains.facts import (
    NOT_ASKED,
    Fact,
    Known,
    Missing,
    NamedContract,
    NetworkFacts,
    Token,
    TokenRead,
    TronContract,
    TronFacts,
    TronHead,
    TronReceipt,
    TronTransaction,
    Why,
)
from chains.needs import Needs
from chains.revert import named_by
from chains.search import PATIENCE_S
from chains.tron.addresses import hex_of, raw_of, revert_in_base58
from chains.tron.constant import read_flag, read_outcome, read_symbol, read_word
from chains.tron.derive import body_of, receipt_of, succeeded, with_facts
from chains.tron.past import LABEL as PAST
from chains.tron.past import PastQuestion, control_questions, index_endpoint, past_facts, past_questions
from chains.tron.read import fact, read_head, read_receipt, read_transaction
from chains.tron.read_state import (
    price_at,
    read_account,
    read_asset,
    read_contract,
    read_parameters,
    read_prices,
    read_resources,
    read_reward,
)
from chains.tron.token_questions import TokenQuestion, recipient_of, token_contracts, token_questions

_NOBODY = "410000000000000000000000000000000000000000"  # the caller of reads that depend on no caller
_CONSTANT = "wallet/triggerconstantcontract"
_OPINION = "second_opinion"
# transactions of those who stake: whoever votes earns, and has to claim it
STAKING = frozenset(
    {
        *("VoteWitnessContract", "WithdrawBalanceContract", "WithdrawExpireUnfreezeContract", "CancelAllUnfreezeV2Contract"),
        *("FreezeBalanceContract", "FreezeBalanceV2Contract", "UnfreezeBalanceContract", "UnfreezeBalanceV2Contract"),
    }
)
KEPT_S = 600.0  # seconds that prices and the chain's parameters are kept between diagnoses (knowledge, tron.md A1)
_BEYOND = 1 << 128  # base units; less than what overflows in a token's own fee
_UP_TO_AMOUNT = 8 + 64  # hex digits of transfer(address,uint256) before the amount
# facts that are one call's answer, under the call's name in the wave
_FIELDS = (
    "owner",
    "recipient",
    "resources",
    "reward",
    "asset",
    "contract",
    "recipient_contract",
    "spender_contract",
    "parameters",
    "replay",
    "replay_without_value",
    "replay_beyond_balance",
    "owner_blacklisted",
    "paused",
)


class _Wave:
    """The calls of one wave under names of our own, each with its reader, and then what they told."""

    def __init__(self) -> None:
        self._calls: dict[str, tuple[Call, Callable[[Any], Any]]] = {}
        self._facts: dict[str, Fact[Any]] = {}

    def plan(
        self, name: str, label: str, method: str, body: dict[str, Any], read: Callable[[Any], Any], *, keep_s: float = 0.0
    ) -> None:
        self._calls[name] = Call(method, (body,), label, keep_s=keep_s), read

    def view(
        self,
        name: str,
        label: str,
        contract: str,
        signature: str,
        *arguments: str,
        caller: str = _NOBODY,
        read: Callable[[Any], Any],
    ) -> None:
        """Plans a view function of a contract. ``arguments``: addresses in base58."""
        data = encode_call(signature, *("0x" + raw_of(a).hex() for a in arguments)).removeprefix("0x")
        self.plan(name, label, _CONSTANT, {"owner_address": caller, "contract_address": hex_of(contract), "data": data}, read)

    @property
    def empty(self) -> bool:
        return not self._calls

    async def ask(self, asker: Asker, endpoint: str) -> None:
        if self._calls:
            replies = await asker.ask([call for call, _ in self._calls.values()], endpoint=endpoint)
            for (name, (_, read)), reply in zip(self._calls.items(), replies, strict=True):
                self._facts[name] = fact(reply, read)

    def fact(self, name: str) -> Fact[Any]:
        """What a planned call told; not asked where it was not planned."""
        return self._facts.get(name, NOT_ASKED)


class _Past:
    """Questions to an index of the past, beside a wave: to the wave's endpoint, or where that has no index to another one.

    They go out as a set of their own. Once the wave is there they get a moment more; an index that hangs counts as late after that, for indexes are
    slower than nodes, and no answer is worth the time that is left for the rest.
    """

    def __init__(self, asker: Asker, endpoint: str, wave: _Wave, questions: list[PastQuestion]) -> None:
        self._asker, self._endpoint, self._wave, self._questions = asker, endpoint, wave, questions
        self._index = index_endpoint(asker, endpoint) if questions else None
        self._own = _Wave()
        if self._index is not None:
            # with a call that every node answers: an endpoint that refuses its index alone is not down
            self._own.plan("head", "head", "wallet/getblock", {"detail": False}, read_head)
            for q in questions:
                self._own.plan(q.name, PAST, q.path, q.query, q.read)

    async def ask(self) -> None:
        """The wave, and these."""
        if self._index is None:
            await self._wave.ask(self._asker, self._endpoint)
            return
        asking = asyncio.create_task(self._own.ask(self._asker, self._index))
        try:
            await self._wave.ask(self._asker, self._endpoint)
            await asyncio.wait([asking], timeout=None if self._wave.empty else PATIENCE_S)
        finally:
            asking.cancel()

    def answers(self) -> dict[str, Fact[Any]]:
        if self._index is None:
            return {q.name: Missing(why=Why.UNSUPPORTED, detail=PAST) for q in self._questions}
        facts = {q.name: self._own.fact(q.name) for q in self._questions}
        return {name: Missing(why=Why.TIMED_OUT, detail=PAST) if f is NOT_ASKED else f for name, f in facts.items()}


async def collect(
    asker: Asker, found: TronFacts, needs: Needs, *, network: NetworkFacts, endpoint: str, signer: str | None = None
) -> TronFacts:
    """Wave 2: one ask for all that the rules need. Facts whose calls cannot be made from what is known stay not asked. signer: the sending
    account by the signed bytes, where no node holds the transaction."""
    wave = _Wave()
    if signer is not None and body_of(found) is None and Needs.ACCOUNTS in needs:
        _plan_account(wave, "owner", "account", signer)
    _plan_parties(wave, found, needs)
    _plan_execution(wave, found, needs)
    _plan_tokens(wave, found, needs, network)
    named = _named(found) if Needs.CONTRACT in needs else ()
    for address in named:
        _plan_contract(wave, f"named {address}", "wallet/getcontract", address, "")
    past = _Past(asker, endpoint, wave, past_questions(found, needs, network.tokens, signer=signer))
    await past.ask()
    updates = {name: wave.fact(name) for name in _FIELDS} | _tokens(wave, found, needs, network)
    updates |= past_facts(found, past.answers(), updates.get("token_reads", ()))
    if named:
        updates["named_contracts"] = tuple(_holds_contract(address, wave.fact(f"named {address}")) for address in named)
    body = body_of(found)
    if body is not None and recipient_of(found) == body.owner:
        updates["recipient"] = updates["owner"]
    if Needs.PRICES in needs:
        updates |= _prices(wave, found)
    contract: Fact[TronContract | None] = wave.fact("contract")
    if found.revert is not None and isinstance(contract, Known) and contract.value is not None:
        updates["revert"] = revert_in_base58(named_by(found.revert, contract.value.errors))
    return with_facts(found, **{name: value for name, value in updates.items() if value is not NOT_ASKED})


async def collect_more(asker: Asker, facts: TronFacts, needs: Needs, *, network: NetworkFacts, endpoint: str) -> TronFacts:
    """Wave 3: what only the earlier ones made possible. That a transaction expired without a block is for ever, so another endpoint's
    solid chain is asked, and this endpoint's solid body store: nodes hold no receipts from before December 2018 (java-tron issue 3989),
    and some prune them, while a body in the solid store was in a block. Where other keys rule the sender's account or the one that was paid, what
    an index knows of it: since when, and how that began."""
    del network
    questions = control_questions(facts, needs)
    if questions:
        past = _Past(asker, endpoint, _Wave(), questions)
        await past.ask()
        facts = with_facts(facts, **past.answers())
    body = body_of(facts)
    if Needs.SECOND_OPINION not in needs or body is None or not _expired_unseen(facts, body):
        return facts
    value = ({"value": body.txid},)
    own, other = await asyncio.gather(
        asker.ask([Call("walletsolidity/gettransactionbyid", value, _OPINION)], endpoint=endpoint),
        asker.ask(
            [
                Call("walletsolidity/gettransactioninfobyid", value, _OPINION),
                Call("walletsolidity/getblock", ({"detail": False},), _OPINION),
            ],
            other_than=endpoint,
        ),
    )
    store = fact(own[0], lambda raw: read_transaction(raw, body.txid))
    if isinstance(store, Known) and store.value is not None:
        return with_facts(facts, second_opinion=Known(value=True, source=store.source))
    receipt = fact(other[0], lambda raw: read_receipt(raw, body.txid))
    return with_facts(facts, second_opinion=_opinion(receipt, fact(other[1], read_head), body))


def _expired_unseen(facts: TronFacts, body: TronTransaction) -> bool:
    """Without a receipt, and the solid chain has passed its expiration."""
    if receipt_of(facts) is not None or isinstance(facts.solid_head, Missing):
        return False
    return facts.solid_head.value.timestamp_ms >= body.expiration_ms


def _opinion(receipt: Fact[TronReceipt | None], head: Fact[TronHead], body: TronTransaction) -> Fact[bool]:
    """Does the other endpoint's solid chain hold it. "No" only where that chain has passed the expiration itself. Where there is no other
    endpoint the transport refuses the ask."""
    if isinstance(receipt, Missing):
        return receipt
    if receipt.value is not None:
        return Known(value=True, source=receipt.source)
    if isinstance(head, Missing):
        return head
    if head.value.timestamp_ms < body.expiration_ms:
        return Missing(why=Why.STATE_UNAVAILABLE, detail=_OPINION, source=head.source)
    return Known(value=False, source=receipt.source)


# --- who takes part ------------------------------------------------------------------------------------------------------------


def _plan_parties(wave: _Wave, facts: TronFacts, needs: Needs) -> None:
    body, receipt, recipient = body_of(facts), receipt_of(facts), recipient_of(facts)
    called = body.contract_address if body is not None else None
    if called is None and receipt is not None:
        called = receipt.contract_address  # a creation's own
    data = body.data if body is not None else ""
    if body is not None and Needs.ACCOUNTS in needs:
        _plan_account(wave, "owner", "account", body.owner)
    if recipient is not None and Needs.ACCOUNTS in needs and (body is None or recipient != body.owner):
        _plan_account(wave, "recipient", "recipient", recipient)
    if body is not None and Needs.RESOURCES in needs:
        wave.plan("resources", "resources", "wallet/getaccountresource", {"address": hex_of(body.owner)}, read_resources)
    if body is not None and Needs.REWARD in needs and body.contract_type in STAKING:
        wave.plan("reward", "reward", "wallet/getReward", {"address": hex_of(body.owner)}, read_reward)
    if body is not None and body.contract_type == "TransferAssetContract" and Needs.TOKENS in needs and body.asset_id:
        asset = body.asset_id
        if asset.isascii() and asset.isdigit():  # those of before 2018 have a name only
            wave.plan(
                "asset", "tokens", "wallet/getassetissuebyid", {"value": asset}, lambda raw: read_asset(raw, asset), keep_s=KEPT_S
            )
    if called is not None and Needs.CONTRACT in needs:
        _plan_contract(wave, "contract", "wallet/getcontractinfo", called, data)
    if facts.approvals and Needs.SPENDER in needs:
        _plan_contract(wave, "spender_contract", "wallet/getcontract", facts.approvals[0].spender, "")
    if recipient is not None and Needs.CONTRACT in needs:
        _plan_contract(wave, "recipient_contract", "wallet/getcontract", recipient, "")


def _named(facts: TronFacts) -> tuple[str, ...]:
    """What the arguments of a failed call take for contracts."""
    body, receipt = body_of(facts), receipt_of(facts)
    if body is None or receipt is None or succeeded(receipt):
        return ()
    return tuple(address for address in contracts_named(facts.call) if address != body.contract_address)


def _holds_contract(address: str, found: Fact[TronContract | None]) -> NamedContract:
    known = Known(value=found.value is not None, source=found.source) if isinstance(found, Known) else found
    return NamedContract(address=address, has_code=known)


def _plan_account(wave: _Wave, name: str, label: str, address: str) -> None:
    wave.plan(name, label, "wallet/getaccount", {"address": hex_of(address)}, lambda raw: read_account(raw, address))


def _plan_contract(wave: _Wave, name: str, method: str, address: str, data: str) -> None:
    wave.plan(name, "contract", method, {"value": hex_of(address)}, lambda raw: read_contract(raw, address, data))


# --- execution and its price -----------------------------------------------------------------------------------------------------


def _plan_execution(wave: _Wave, facts: TronFacts, needs: Needs) -> None:
    if Needs.PRICES in needs:
        keep_s = KEPT_S if _settled(facts) else 0.0
        wave.plan("prices", "energy_price", "wallet/getenergyprices", {}, read_prices, keep_s=keep_s)
        wave.plan("parameters", "parameters", "wallet/getchainparameters", {}, read_parameters, keep_s=keep_s)
    body, receipt = body_of(facts), receipt_of(facts)
    if Needs.REPLAY not in needs or body is None or body.contract_type != "TriggerSmartContract" or body.contract_address is None:
        return
    call: dict[str, Any] = {
        "owner_address": hex_of(body.owner),
        "contract_address": hex_of(body.contract_address),
        "data": body.data,
    }
    sent: dict[str, Any] = {"call_value": body.call_value} if body.call_value else {}
    if body.token_value and body.asset_id is not None and body.asset_id.isdigit():
        sent |= {"call_token_value": body.token_value, "token_id": int(body.asset_id)}
    wave.plan("replay", "replay", _CONSTANT, call | sent, read_outcome)
    if body.call_value and receipt is not None and not succeeded(receipt):
        wave.plan("replay_without_value", "replay", _CONSTANT, call, read_outcome)
    beyond = _beyond_balance(facts, receipt, body.data)
    if beyond is not None:
        wave.plan("replay_beyond_balance", "replay", _CONSTANT, call | {"data": beyond}, read_outcome)


def _beyond_balance(facts: TronFacts, receipt: TronReceipt | None, data: str) -> str | None:
    """Call data of the same transfer with an amount that nobody has, where a token refused without a word: each check stops at an energy of its own, so
    what this uses shows whether the balance's check was it, also where the balance is another today (knowledge, tron.md A6)."""
    if (
        receipt is None
        or receipt.result != "REVERT"
        or receipt.contract_result
        or facts.call is None
        or facts.call.name != "transfer"
    ):
        return None
    return data[:_UP_TO_AMOUNT] + f"{_BEYOND:064x}"


def _settled(facts: TronFacts) -> bool:
    """Is its block older than any kept answer? The history of prices only grows, so what it said after that block stays true of it."""
    receipt, head = receipt_of(facts), facts.head
    return receipt is not None and isinstance(head, Known) and head.value.timestamp_ms - receipt.block_time_ms > 1000 * KEPT_S


def _prices(wave: _Wave, facts: TronFacts) -> dict[str, Any]:
    """The price of energy then and now. The history alone tells then; the chain's parameter tells now."""
    parameters: Fact[dict[str, int]] = wave.fact("parameters")
    history: Fact[tuple[tuple[int, int], ...]] = wave.fact("prices")
    receipt, head = receipt_of(facts), facts.head
    head_ms = head.value.timestamp_ms if isinstance(head, Known) else None
    now = _price(history, head_ms)
    if isinstance(now, Missing) and isinstance(parameters, Known) and "getEnergyFee" in parameters.value:
        now = Known(value=parameters.value["getEnergyFee"], source=parameters.source)
    then = now if receipt is None else _price(history, receipt.block_time_ms)
    return {"energy_price": then, "energy_price_now": now}


def _price(history: Fact[tuple[tuple[int, int], ...]], moment_ms: int | None) -> Fact[int]:
    if isinstance(history, Missing):
        return history
    price = None if moment_ms is None else price_at(history.value, moment_ms)
    return (
        Missing(why=Why.LACKING, detail="energy_price", source=history.source)
        if price is None
        else Known(value=price, source=history.source)
    )


# --- tokens -------------------------------------------------------------------------------------------------------------------------


def _plan_tokens(wave: _Wave, facts: TronFacts, needs: Needs, network: NetworkFacts) -> None:
    if Needs.TOKENS in needs:
        known = {t.contract for t in network.tokens}
        for contract in token_contracts(facts):
            if contract not in known:
                wave.view(f"symbol {contract}", "tokens", contract, "symbol()", read=read_symbol)
                wave.view(f"decimals {contract}", "tokens", contract, "decimals()", read=read_word)
    if Needs.TOKEN_READS in needs:
        for number, q in enumerate(token_questions(facts, network.tokens)):
            # of several tokens behind a router only the first one's gates: the facts have room for one
            _plan_question(wave, q, gates=q.gates and number == 0)


def _plan_question(wave: _Wave, q: TokenQuestion, *, gates: bool) -> None:
    label, caller = "token_reads", hex_of(q.holder)
    wave.view(f"balance {q.contract}", label, q.contract, "balanceOf(address)", q.holder, caller=caller, read=read_word)
    if q.spender is not None:
        allowance = "allowance(address,address)"
        wave.view(f"allowance {q.contract}", label, q.contract, allowance, q.holder, q.spender, caller=caller, read=read_word)
    if gates:
        wave.view("owner_blacklisted", label, q.contract, "isBlackListed(address)", q.holder, caller=caller, read=read_flag)
        wave.view("paused", label, q.contract, "paused()", read=read_flag)


def _tokens(wave: _Wave, facts: TronFacts, needs: Needs, network: NetworkFacts) -> dict[str, Any]:
    updates: dict[str, Any] = {}
    if Needs.TOKEN_READS in needs:
        reads = [(q, _token_read(wave, q)) for q in token_questions(facts, network.tokens)]
        updates["token_reads"] = tuple(read for q, read in reads if not (q.guessed and _is_no_token(read)))
    if Needs.TOKENS in needs:
        updates["tokens"] = tuple(_token(wave, contract, network) for contract in token_contracts(facts))
    return updates


def _token_read(wave: _Wave, q: TokenQuestion) -> TokenRead:
    return TokenRead(
        contract=q.contract,
        holder=q.holder,
        spender=q.spender,
        balance=wave.fact(f"balance {q.contract}"),
        allowance=wave.fact(f"allowance {q.contract}"),
    )


def _is_no_token(read: TokenRead) -> bool:
    """The contract itself gave no balance; an endpoint that errs proves nothing."""
    return isinstance(read.balance, Missing) and read.balance.why is Why.LACKING


def _token(wave: _Wave, contract: str, network: NetworkFacts) -> Token:
    """A token of our registry as the registry has it; any other as it calls itself."""
    for known in network.tokens:
        if known.contract == contract:
            return Token(contract=contract, symbol=known.symbol, decimals=known.decimals, canonical=True)
    symbol: Fact[str] = wave.fact(f"symbol {contract}")
    decimals: Fact[int] = wave.fact(f"decimals {contract}")
    return Token(
        contract=contract,
        symbol=symbol.value if isinstance(symbol, Known) else None,
        decimals=decimals.value if isinstance(decimals, Known) and decimals.value <= 255 else None,
    )
