"""Sent on one network, looked for on another: who can use it where it arrived. Two real nodes."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest

from chains.facts import Known
from tests.dialects import Ask, speaking
from tests.nodes import Node, anvil
from tests.scenarios.evm import COIN, World
from tests.txdiag.live import asking, replayed
from tests.txdiag.live import told as plain
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose, replay_case

pytestmark = pytest.mark.anvil
SHOP = "0x00000000000000000000000000000000005a0b01"  # nobody's key
OWN_CODE, DELEGATION = "0x60806040" + "00" * 60, "0xef0100" + "ab" * 20
ACCOUNT, CONTRACT = "network.address_on_other_chain", "network.contract_recipient_wrong_chain"


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[Node, Node]]:
    with anvil(chain_id=1) as ethereum, anvil(chain_id=56) as bsc:
        yield ethereum, bsc


async def told(pair: tuple[Node, Node], on_ethereum: str, on_bsc: str, network: str | None = "ERC20") -> Diagnosis:
    """Coins sent on BNB Smart Chain; the code at the recipient's address on each network."""
    ethereum, bsc = pair
    for node, code in ((ethereum, on_ethereum), (bsc, "0x")):
        node.rpc("anvil_setCode", SHOP, code)
    sent = World(bsc).send(bsc.accounts[0], SHOP, value=COIN, gas=21_000)
    bsc.rpc("anvil_setCode", SHOP, on_bsc)
    async with asking({"ethereum": [ethereum.url], "bsc": [bsc.url]}) as services:
        question = Question(text=sent, network=network)
        answered = await diagnose(question, services)
        assert await replayed(question, answered, services) == [plain(answered.diagnosis)] * 3
        return answered.diagnosis


def said(answer: Diagnosis) -> set[str]:
    return {answer.cause.code, *(f.code for f in answer.findings)}


@pytest.mark.parametrize("there", ["0x", DELEGATION], ids=["nothing there", "delegated there"])
async def test_an_account_is_the_same_on_both(pair: tuple[Node, Node], there: str) -> None:
    answer = await told(pair, there, "0x")
    assert answer.cause.code == "network.found_on_other_chain"
    assert ACCOUNT in said(answer) and CONTRACT not in said(answer)
    assert answer.usage.round_trips == 3  # the guard of secrets, the search, and one wave for both networks


async def test_a_contract_there_and_nothing_here(pair: tuple[Node, Node]) -> None:
    answer = await told(pair, OWN_CODE, "0x")
    assert (answer.cause.code, answer.cause.confidence.value) == (CONTRACT, "strong")
    assert (answer.funds.location, answer.funds.amount) == ("at_contract", "1")
    assert {"send_again_yet", "pay_unlock_fee"} <= {d.code for d in answer.do_not}
    assert not said(answer) & {ACCOUNT, "network.found_on_other_chain", "succeeded.as_requested"}
    assert answer.usage.round_trips == 3  # the guard of secrets, the search, and one wave for both networks


async def test_a_contract_on_both_is_another_matter(pair: tuple[Node, Node]) -> None:
    answer = await told(pair, OWN_CODE, OWN_CODE)
    assert not said(answer) & {ACCOUNT, CONTRACT}


@pytest.mark.parametrize("network", [None, "BEP20"])
async def test_nothing_is_asked_elsewhere_where_it_was_not_missed_there(pair: tuple[Node, Node], network: str | None) -> None:
    answer = await told(pair, OWN_CODE, "0x", network)
    assert answer.cause.code != CONTRACT and not said(answer) & {ACCOUNT, CONTRACT}


async def test_the_address_of_another_networks_token_whatever_was_named(pair: tuple[Node, Node]) -> None:
    """The registry knows it; on BNB Smart Chain nothing is at it. USDT's own address there is the look-alike."""
    ethereum, bsc = pair
    w = World(bsc)
    async with asking({"ethereum": [ethereum.url], "bsc": [bsc.url]}) as services:
        tokens = {slug: {t.symbol: t.contract for t in services.registry[slug].tokens} for slug in ("ethereum", "bsc")}
        for there, code in ((tokens["ethereum"]["USDT"], CONTRACT), (tokens["bsc"]["USDT"], "another cause")):
            question = Question(text=w.send(bsc.accounts[0], there.lower(), value=COIN, gas=21_000))
            answered = await diagnose(question, services)
            answer = answered.diagnosis
            assert (CONTRACT in said(answer)) == (code == CONTRACT)
            if code == CONTRACT:
                assert (answer.cause.code, answer.cause.params["what"], answer.cause.params["symbol"]) == (code, "token", "USDT")
                assert answer.funds.location == "at_contract"
            assert await replayed(question, answered, services) == [plain(answer)] * 3


async def test_a_named_network_that_hangs_takes_no_time_from_the_rest(pair: tuple[Node, Node]) -> None:
    """What the third wave asks of the network that holds it is still answered, and nothing is said of the address on the other."""
    ethereum, bsc = pair
    bsc.rpc("anvil_setCode", SHOP, "0x")
    sent = World(bsc).send(bsc.accounts[0], SHOP, value=COIN, gas=21_000)
    bsc.rpc("anvil_setCode", SHOP, DELEGATION)
    over = Event()

    def hangs(call: dict[str, Any], ask: Ask) -> dict[str, Any]:
        if call["method"] == "eth_getCode":
            over.wait(60)
        return ask(call)

    with speaking(hangs, ethereum.url) as gateway:
        async with asking({"ethereum": [gateway], "bsc": [bsc.url]}, deadline_s=12) as services:
            answered = await diagnose(Question(text=sent, network="ERC20"), services)
            assert answered.bundle is not None
            case = await replay_case(answered.bundle, answered.bundle.question, services.registry)
        over.set()
    assert case.facts.evm is not None
    assert isinstance(case.facts.evm.afterwards, Known)
    assert answered.diagnosis.cause.code == "network.found_on_other_chain"
    assert not said(answered.diagnosis) & {ACCOUNT, CONTRACT}
