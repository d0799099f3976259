"""Facts of recorded transactions, compared with what is known because it was made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from chains.exchange import Asker, Call, Reply
from chains.facts import Argument, Known, Missing, Outcome, Token, Transfer, TronFacts, TronReceipt, Why
from chains.needs import Needs
from chains.tron import collect, collect_more, search
from chains.tron.derive import body_of, receipt_of, succeeded
from tests.chains.tron.asking import EVERYTHING, asking, gathered
from tests.tron_node import case, names, tron_node

NOT_HELD = {"not_found.everywhere", "input.block_hash", "input.truncated", "input.empty_or_malformed"}
HELD = tuple(n for n in names() if not NOT_HELD & set(case(n)["truth"]["codes"]))
WAITING = tuple(n for n in HELD if n.startswith(("pending-", "expired-")))
IN_A_BLOCK = tuple(n for n in HELD if n not in WAITING)
USDT = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
FAULTS = "TGs3HV7sW3sJEfGcCmQZk7y7DaqsogZsSR"  # a contract made to fail in many ways


def receipt(facts: TronFacts) -> TronReceipt:
    found = receipt_of(facts)
    assert found is not None
    return found


def argument(arguments: tuple[Argument, ...], name: str) -> str:
    return next(a.value for a in arguments if a.name == name)


@pytest.mark.parametrize("name", IN_A_BLOCK)
async def test_the_bill_is_as_it_was(name: str) -> None:
    facts = await gathered(name)
    bill, truth = receipt(facts), case(name)["truth"]["facts"]
    price = facts.energy_price.value
    # C == U + E // P: what the caller was charged is its own energy and what it burned
    charged = bill.energy_usage_total - bill.origin_energy_usage
    assert charged == bill.energy_usage + bill.energy_fee // price
    seen: dict[str, Any] = {
        "fee": bill.fee,
        "energy_used": bill.energy_usage_total,
        "energy_burned_sun": bill.energy_fee,
        "bandwidth_points": bill.net_usage,
        "bandwidth_burned_sun": bill.net_fee,
        "energy_penalty": bill.energy_penalty_total,
        "energy_paid_by_contract_owner": bill.origin_energy_usage,
        "energy_from_stake_of_caller": bill.energy_usage,
        "outside_receipt_sun": bill.fee - bill.energy_fee - bill.net_fee,
        "res_message": bill.message,
    }
    assert {k: v for k, v in seen.items() if k in truth} == {k: v for k, v in truth.items() if k in seen}
    body = body_of(facts)
    assert body is not None and body.fee_limit == truth.get("fee_limit_given", body.fee_limit)
    if "energy_of_replay_now" in truth and body.contract_type == "TriggerSmartContract":
        assert facts.replay.value.gas_used == truth["energy_of_replay_now"]


@pytest.mark.parametrize("name", HELD)
async def test_facts_can_be_saved_and_read_again(name: str) -> None:
    facts = await gathered(name)
    assert TronFacts.model_validate_json(facts.model_dump_json()) == facts


@pytest.mark.parametrize("name", IN_A_BLOCK)
async def test_nothing_moved_where_it_failed(name: str) -> None:
    facts = await gathered(name)
    failed = not succeeded(receipt(facts))
    assert failed == case(name)["truth"]["codes"][0].startswith(("failed.", "energy.", "token.", "swap.", "access."))
    if failed:
        assert facts.transfers == () and facts.approvals == ()
    assert (facts.revert is not None) == (receipt(facts).result == "REVERT")


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("ooe-fee-limit", "OUT_OF_ENERGY"),
        ("out-of-time", "OUT_OF_TIME"),
        ("illegal-operation", "ILLEGAL_OPERATION"),
        ("bad-jump", "BAD_JUMP_DESTINATION"),
        ("stack-too-small", "STACK_TOO_SMALL"),
        ("usdt-insufficient-balance", "REVERT"),
        ("usdt-transfer-holder", "SUCCESS"),
        ("trx-transfer", None),
    ],
)
async def test_results(name: str, result: str | None) -> None:
    facts = await gathered(name)
    assert receipt(facts).result == result


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [
        ("revert-bare", "empty", None),
        ("usdt-insufficient-balance", "empty", None),
        ("contract-rejects-trx", "empty", None),
        ("revert-not-owner", "string", "Ownable: caller is not the owner"),
        ("router-pull-no-allowance", "string", "TransferHelper: TRANSFER_FROM_FAILED"),
        ("deploy-constructor-revert", "string", "BadCtor: wrong argument"),
        ("panic-assert", "panic", None),
        ("panic-index", "panic", None),
        ("oz-insufficient-balance", "custom", None),
    ],
)
async def test_reverts(name: str, kind: str, text: str | None) -> None:
    facts = await gathered(name)
    assert facts.revert is not None
    assert (facts.revert.kind, facts.revert.text) == (kind, text)


async def test_panics_and_custom_errors_in_figures() -> None:
    panics = [(await gathered(n)).revert for n in ("panic-assert", "panic-index")]
    assert [p.panic_code for p in panics if p is not None] == [0x01, 0x32]
    facts = await gathered("oz-insufficient-balance")
    body = body_of(facts)
    assert facts.revert is not None and body is not None
    assert facts.revert.name == "ERC20InsufficientBalance"
    assert argument(facts.revert.arguments, "sender") == body.owner
    assert argument(facts.revert.arguments, "balance") == "1000000000000000000"
    assert argument(facts.revert.arguments, "needed") == "3000000000000000000"


async def test_hostile_text_is_kept_word_for_word() -> None:
    facts = await gathered("revert-hostile-text")
    assert facts.revert is not None and facts.revert.text is not None
    assert facts.revert.text.encode().hex() in receipt(facts).contract_result


async def test_trx_moves_by_the_body() -> None:
    facts = await gathered("trx-transfer")
    body = body_of(facts)
    assert body is not None and body.to is not None
    assert facts.transfers == (Transfer(kind="native", sender=body.owner, recipient=body.to, amount=12500000),)
    recipient = facts.recipient.value
    assert recipient is not None and recipient.address == body.to


async def test_trc10_moves_by_the_body_and_names_its_number() -> None:
    facts = await gathered("trc10-transfer")
    body = body_of(facts)
    assert body is not None and body.to is not None and body.asset_id == "1000001"
    assert facts.transfers == (Transfer(kind="trc10", sender=body.owner, recipient=body.to, amount=250, token_id=1000001),)


async def test_trc10_by_a_contract_moves_twice() -> None:
    facts = await gathered("trc10-by-contract")
    assert [(t.kind, t.amount, t.token_id) for t in facts.transfers] == [("trc10", 40, 1000001), ("internal", 40, 1000001)]


async def test_usdt_moves_by_its_log_and_answers_zero() -> None:
    facts = await gathered("usdt-transfer-holder")
    body = body_of(facts)
    assert body is not None and facts.call is not None
    to = facts.call.argument("to")
    assert to is not None and facts.call.argument("amount") == "120000000"
    assert facts.transfers == (Transfer(kind="log", sender=body.owner, recipient=to, amount=120000000, contract=USDT),)
    assert int(receipt(facts).contract_result, 16) == 0 and succeeded(receipt(facts))
    assert facts.tokens == (Token(contract=USDT, symbol="USDT", decimals=6, canonical=True),)
    assert facts.recipient_contract == Known(value=None, source=facts.recipient_contract.source)
    assert [(r.holder, r.balance.value >= 120000000) for r in facts.token_reads] == [(to, True)]


@pytest.mark.parametrize("name", ["contract-pays-new-account", "selfdestruct"])
async def test_what_a_contract_pays_is_internal(name: str) -> None:
    facts = await gathered(name)
    (paid,) = [t for t in facts.transfers if t.kind == "internal"]
    called = receipt(facts).contract_address
    assert paid.sender == called and paid.amount in (3000000, 5000000) and paid.contract is None


async def test_a_rejected_inner_call_moved_nothing() -> None:
    facts = await gathered("inner-failed-swallowed")
    (frame,) = receipt(facts).internal
    assert frame.rejected and frame.recipient == USDT and frame.note == "call"
    assert succeeded(receipt(facts)) and facts.transfers == ()


async def test_fee_on_transfer_logs_both_parts() -> None:
    facts = await gathered("fee-on-transfer")
    asked = int(facts.call.argument("amount") or 0) if facts.call is not None else 0
    assert [t.amount * 100 // asked for t in facts.transfers] == [97, 3]


async def test_a_token_that_returns_false_logs_nothing() -> None:
    facts = await gathered("token-returns-false")
    assert succeeded(receipt(facts)) and facts.transfers == () and int(receipt(facts).contract_result, 16) == 0


async def test_poisoning_logs_a_transfer_that_its_sender_did_not_sign() -> None:
    facts = await gathered("usdt-zero-value-poisoning")
    body = body_of(facts)
    assert body is not None
    (moved,) = facts.transfers
    assert moved.amount == 0 and moved.contract == USDT and moved.sender != body.owner


@pytest.mark.parametrize("name", ["counterfeit-received", "counterfeit-log"])
async def test_a_counterfeit_calls_itself_usdt(name: str) -> None:
    facts = await gathered(name)
    (token,) = facts.tokens
    assert token.symbol == "USDT" and token.decimals == 6 and token.contract != USDT and not token.canonical


async def test_what_stopped_a_usdt_transfer() -> None:
    facts = await gathered("usdt-insufficient-balance")
    body = body_of(facts)
    assert body is not None
    (read,) = facts.token_reads
    assert (read.contract, read.holder, read.balance.value) == (USDT, body.owner, 18000000)
    assert facts.owner_blacklisted.value is False and facts.paused.value is False
    assert facts.replay.value.kind == "revert" and facts.replay.value.gas_used == receipt(facts).energy_usage_total


@pytest.mark.parametrize(("name", "listed", "paused"), [("usdt-blacklisted", True, False), ("token-paused", None, True)])
async def test_the_issuers_gates(name: str, listed: bool | None, paused: bool) -> None:
    facts = await gathered(name)
    assert facts.paused.value is paused
    assert listed is None or facts.owner_blacklisted.value is listed


async def test_gates_that_a_token_does_not_have_are_missing() -> None:
    facts = await gathered("oz-insufficient-balance")
    assert isinstance(facts.owner_blacklisted, Missing) and facts.owner_blacklisted.why is Why.LACKING
    counterfeit = await gathered("counterfeit-received")
    assert counterfeit.owner_blacklisted == Missing()  # a success: not asked


async def test_the_allowance_of_transfer_from() -> None:
    facts = await gathered("usdt-allowance-too-small")
    body = body_of(facts)
    assert body is not None and facts.call is not None
    (read,) = facts.token_reads
    assert (read.holder, read.spender, read.allowance.value) == (facts.call.argument("from"), body.owner, 5000000)


async def test_the_allowance_that_a_router_lacked() -> None:
    facts = await gathered("router-pull-no-allowance")
    body = body_of(facts)
    assert body is not None
    (read,) = facts.token_reads
    assert (read.contract, read.holder, read.spender) == (USDT, body.owner, FAULTS)
    assert (read.balance.value, read.allowance.value) == (30000000, 0)


async def test_the_allowance_that_forbids_another() -> None:
    facts = await gathered("usdt-approve-nonzero")
    (read,) = facts.token_reads
    assert read.allowance.value == 5000000
    assert isinstance(facts.owner_blacklisted, Missing)  # an approval passes by the gates: not asked


async def test_halts_of_a_constant_call() -> None:
    halts = {n: (await gathered(n)).replay for n in ("bad-jump", "illegal-operation", "stack-too-small", "out-of-time")}
    assert {n: r.value.halt for n, r in halts.items()} == {
        "bad-jump": "invalid_jump",
        "illegal-operation": "invalid_opcode",
        "stack-too-small": "stack",
        "out-of-time": "out_of_time",
    }
    assert all(r.value.kind == "halt" for r in halts.values())


async def test_a_call_that_the_node_refuses_says_nothing_of_the_transaction() -> None:
    facts = await gathered("selfdestruct")
    assert facts.replay.value == Outcome(kind="refused", message="Smart contract is not exist.")
    assert facts.contract.value is None


async def test_trx_sent_along_is_tried_without() -> None:
    facts = await gathered("non-payable")
    assert facts.replay.value.kind == "revert"
    # it was tried; the recording holds no call without the value, which is an error and no outcome
    assert isinstance(facts.replay_without_value, Missing) and facts.replay_without_value.why is Why.NODE_ERROR
    plain = await gathered("revert-bare")
    assert plain.replay_without_value == Missing()


@pytest.mark.parametrize("name", WAITING)
async def test_a_waiting_transaction_has_a_body_and_proves_nothing(name: str) -> None:
    facts = await gathered(name)
    body = body_of(facts)
    assert body is not None and receipt_of(facts) is None
    assert facts.receipt.value is None and facts.solid_receipt.value is None
    assert facts.transfers == () and facts.revert is None
    head, solid = facts.head.value.timestamp_ms, facts.solid_head.value.timestamp_ms
    expected = {"pending": (False, False), "expired-unproven-p": (True, False), "expired-still-in-one-pool-p": (True, True)}
    key = "pending" if name.startswith("pending") else name
    assert (head >= body.expiration_ms, solid >= body.expiration_ms) == expected[key]


@pytest.mark.parametrize(
    ("name", "dry_run"),
    [("pending-trx-p", "SUCCESS"), ("pending-usdt-will-revert-p", "REVERT"), ("pending-usdt-ooe-p", "OUT_OF_ENERGY")],
)
async def test_the_dry_run_of_a_pending_one_stays_where_it_is(name: str, dry_run: str) -> None:
    facts = await gathered(name)
    body = body_of(facts)
    assert body is not None and body.result == dry_run


@pytest.mark.parametrize("name", ["not-final-trx-p", "not-final-usdt-p", "not-final-ooe-p"])
async def test_not_final_is_in_a_block_and_not_solid(name: str) -> None:
    facts = await gathered(name)
    assert facts.receipt.value is not None and facts.solid_receipt.value is None
    assert facts.receipt.value.block_number > facts.solid_head.value.number


async def test_a_hijack_shows_in_the_owners_keys() -> None:
    facts = await gathered("hijack-permission-update")
    owner = facts.owner.value
    assert owner is not None
    assert owner.address not in {key for key, _ in owner.owner_keys} and owner.owner_threshold == 1


async def test_an_unstaking_waits_fourteen_days() -> None:
    facts = await gathered("unfreeze")
    body, owner = body_of(facts), facts.owner.value
    assert body is not None and owner is not None
    assert (body.resource, body.frozen_amount) == ("ENERGY", 800000000)
    fourteen_days_ms = 14 * 24 * 3600 * 1000
    assert owner.unfreezing == ((800000000, receipt(facts).block_time_ms - 3000 + fourteen_days_ms),)


async def test_the_other_side_of_system_contracts() -> None:
    delegated = body_of(await gathered("delegate-locked"))
    created = body_of(await gathered("account-create"))
    assert delegated is not None and created is not None
    assert delegated.to is not None and delegated.frozen_amount == 700000000 and delegated.resource == "ENERGY"
    assert created.to is not None and created.contract_type == "AccountCreateContract"


async def test_a_memo_is_kept_as_hex() -> None:
    body = body_of(await gathered("trx-memo-fee"))
    assert body is not None and bytes.fromhex(body.memo).decode()


async def test_what_contracts_make_their_callers_pay() -> None:
    shared = (await gathered("ooe-owner-energy-limit")).contract.value
    popular = (await gathered("energy-penalty")).contract.value
    assert shared is not None and popular is not None
    assert (shared.consume_user_resource_percent, shared.origin_energy_limit) == (0, 8000)
    assert popular.holds_selector is True and popular.consume_user_resource_percent == 100


async def test_a_creation_is_not_replayed() -> None:
    facts = await gathered("deploy-constructor-revert")
    assert facts.replay == Missing() and facts.call is None
    assert facts.contract.value is None  # nothing came to be there


class Counting:
    """An asker that counts how often it is asked: each ask is one round trip."""

    def __init__(self, asker: Asker) -> None:
        self.asker = asker
        self.asks: list[int] = []

    @property
    def endpoints(self) -> Sequence[str]:
        return self.asker.endpoints

    def offers(self, endpoint: str, method: str) -> bool:
        return self.asker.offers(endpoint, method)

    async def ask(self, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None) -> list[Reply]:
        self.asks.append(len(calls))
        return await self.asker.ask(calls, endpoint=endpoint, other_than=other_than)


@pytest.mark.parametrize("name", [n for n in HELD if n != "expired-still-in-one-pool-p"])
async def test_two_round_trips_tell_everything(name: str) -> None:
    with tron_node() as one, tron_node() as two:
        async with asking(one, two) as ask:
            counting = Counting(ask.asker)
            answer = await search(counting, case(name)["tx_hash"], second=False)
            assert isinstance(answer.facts, TronFacts)
            at, network = answer.endpoint, ask.network
            facts = await collect(counting, answer.facts, EVERYTHING, network=network, endpoint=at)
            await collect_more(counting, facts, EVERYTHING, network=network, endpoint=at)
    assert len(counting.asks) == 2
    assert counting.asks[0] == 6 and counting.asks[1] <= 14  # public nodes limit calls by the second


async def test_only_what_is_needed_is_asked() -> None:
    seen: list[tuple[str, object]] = []
    with tron_node(seen=seen) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case("usdt-insufficient-balance")["tx_hash"], second=False)
            assert isinstance(answer.facts, TronFacts)
            seen.clear()
            same = await collect(ask.asker, answer.facts, Needs.NOTHING, network=ask.network, endpoint=answer.endpoint)
            assert same == answer.facts and seen == []
            await collect(ask.asker, answer.facts, Needs.RESOURCES, network=ask.network, endpoint=answer.endpoint)
    assert [path for path, _ in seen] == ["wallet/getaccountresource"]


async def test_what_fails_in_the_second_wave_is_missing_with_its_label() -> None:
    limited = (200, b'{"Error":"class java.lang.IllegalAccessException : lack of computing resources"}')
    paths = ("getaccount", "getaccountresource", "getcontractinfo", "getenergyprices", "triggerconstantcontract")
    name = "usdt-insufficient-balance"
    with tron_node(faults={f"wallet/{p}": limited for p in paths}) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case(name)["tx_hash"], second=False)
            assert isinstance(answer.facts, TronFacts)
            facts = await collect(ask.asker, answer.facts, EVERYTHING, network=ask.network, endpoint=answer.endpoint)
    missing = {
        "account": facts.owner,
        "recipient": facts.recipient,
        "resources": facts.resources,
        "contract": facts.contract,
        "energy_price": facts.energy_price,
        "replay": facts.replay,
        "token_reads": facts.token_reads[0].balance,
    }
    for label, fact in missing.items():
        assert isinstance(fact, Missing) and (fact.why, fact.detail) == (Why.RATE_LIMITED, label)
    assert facts.energy_price_now.value == 100  # the parameters still tell today's price, and only today's
