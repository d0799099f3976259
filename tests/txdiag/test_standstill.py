"""A network that makes no blocks, told from a node that lags. Real nodes whose time is set back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from tests.nodes import Node, anvil
from tests.scenarios.evm import COIN, World
from tests.tron_node import case, moment, tron_node
from tests.txdiag.live import asking, replayed
from tests.txdiag.live import told as plain
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil
HALTED, DOWN, LAGS = "pending.chain_halted", "pending.sequencer_down", "infra.endpoint_lagging"


def since(minutes: int) -> tuple[str, ...]:
    """Options for a node whose chain began some minutes ago."""
    return ("--timestamp", str(int((datetime.now(UTC) - timedelta(minutes=minutes)).timestamp())))


def waits(node: Node) -> str:
    node.rpc("evm_setAutomine", False)
    return node.rpc(
        "eth_sendTransaction", {"from": node.accounts[0], "to": node.accounts[1], "value": hex(COIN), "gas": hex(21_000)}
    )


async def told(slug: str, transaction: str, urls: Sequence[str], beside: dict[str, Sequence[str]]) -> Diagnosis:
    async with asking({slug: urls, **beside}) as services:
        question = Question(text=transaction, network=slug)
        answered = await diagnose(question, services)
        assert await replayed(question, answered, services) == [plain(answered.diagnosis)] * 3
        assert answered.diagnosis.usage.round_trips == 3  # the guard of secrets, the search, and one wave
        return answered.diagnosis


def said(answer: Diagnosis) -> set[str]:
    return {answer.cause.code, *(f.code for f in answer.findings)}


@pytest.mark.parametrize(("slug", "chain_id", "code"), [("ethereum", 1, HALTED), ("base", 8453, DOWN)])
async def test_two_endpoints_have_old_blocks_and_another_network_has_fresh_ones(slug: str, chain_id: int, code: str) -> None:
    with (
        anvil(chain_id=chain_id, options=since(30)) as one,
        anvil(chain_id=chain_id, options=since(29)) as two,
        anvil(chain_id=56) as other,
    ):
        answer = await told(slug, waits(one), [one.url, two.url], {"bsc": [other.url]})
    assert (answer.cause.code, answer.cause.confidence.value, answer.status) == (code, "strong", "pending")
    assert answer.funds.location == "with_sender"
    assert {"send_again_yet", "speed_up_useless"} <= {d.code for d in answer.do_not}
    assert not said(answer) & {LAGS, "pending.next_in_line"}


async def test_one_lags() -> None:
    with anvil(chain_id=1, options=since(30)) as one, anvil(chain_id=1) as two, anvil(chain_id=56) as other:
        answer = await told("ethereum", waits(one), [one.url, two.url], {"bsc": [other.url]})
    assert LAGS in said(answer)
    assert not said(answer) & {HALTED, DOWN}


async def test_one_endpoint_cannot_tell() -> None:
    with anvil(chain_id=1, options=since(30)) as one, anvil(chain_id=56) as other:
        answer = await told("ethereum", waits(one), [one.url], {"bsc": [other.url]})
    assert LAGS in said(answer)
    assert not said(answer) & {HALTED, DOWN}


async def test_all_networks_look_old_so_it_is_our_clock() -> None:
    old = since(30)
    with anvil(chain_id=1, options=old) as one, anvil(chain_id=1, options=old) as two, anvil(chain_id=56, options=old) as other:
        answer = await told("ethereum", waits(one), [one.url, two.url], {"bsc": [other.url]})
    assert not said(answer) & {HALTED, DOWN}


async def test_fresh_blocks_are_asked_of_nobody_else() -> None:
    with anvil(chain_id=1) as one, anvil(chain_id=1) as two:
        World(one).node.mine()
        answer = await told("ethereum", waits(one), [one.url, two.url], {})
    assert not said(answer) & {HALTED, DOWN, LAGS}


@pytest.mark.parametrize(("minutes", "code"), [(30, HALTED), (1, "pending.until_expiry")])
async def test_tron_stands_still_by_two_recorded_nodes(minutes: int, code: str) -> None:
    """Their heads are of one moment; the clock of the question is some minutes later. No other network confirms the clock."""
    with tron_node() as one, tron_node() as two:
        async with asking({"tron": [one, two]}) as services:
            question = Question(text=case("pending-trx-p")["tx_hash"])
            answered = await diagnose(question, services, now=moment() + timedelta(minutes=minutes))
            assert await replayed(question, answered, services) == [plain(answered.diagnosis)] * 3
    answer = answered.diagnosis
    assert answer.cause.code == code
    assert (answer.status, answer.funds.location) == ("pending", "with_sender")
    assert code != HALTED or answer.cause.confidence.value == "likely"
