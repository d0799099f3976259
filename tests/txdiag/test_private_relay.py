"""What was sent to a private relay: by the user's words, or by the relay's own answer pasted whole. No node holds it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.nodes import Node, anvil
from tests.scenarios.evm import COIN, World
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil
HASH = "0x4f5fe83892501fcd294579e267b03d98394ac543263762bba0393dd574726623"
RELAY, FAILED = "not_found.private_relay", "not_found.private_failed"


@pytest.fixture(scope="module")
def node() -> Iterator[Node]:
    with anvil(chain_id=1) as node:
        yield node


def status(said: str, transaction: str = HASH, **more: str) -> str:
    """As the relay's page shows it."""
    empty = dict.fromkeys(("from", "to", "gasLimit", "maxFeePerGas", "maxPriorityFeePerGas", "nonce", "value"), "")
    answer = {"status": said, "hash": transaction, "maxBlockNumber": 13543898, "transaction": empty}
    return json.dumps(answer | {"fastMode": False, "seenInMempool": False} | more, indent=2)


async def told(node: Node, text: str) -> Diagnosis:
    async with asking({"ethereum": [node.url]}) as services:
        return (await diagnose(Question(text=text, network="ethereum"), services)).diagnosis


@pytest.mark.parametrize(
    ("text", "code", "confidence"),
    [
        (status("PENDING"), RELAY, "likely"),
        (f"I sent {HASH} with Flashbots Protect", RELAY, "possible"),
        (f"{HASH} 开了防夹，查不到", RELAY, "possible"),
        (status("FAILED", simError="SimErrorOutOfGas"), FAILED, "likely"),
        (status("CANCELLED"), FAILED, "likely"),
        (status("UNKNOWN"), "not_found.everywhere", "possible"),
        (f"I sent {HASH} an hour ago", "not_found.everywhere", "possible"),
    ],
)
async def test_what_no_node_holds(node: Node, text: str, code: str, confidence: str) -> None:
    answer = await told(node, text)
    assert (answer.cause.code, answer.cause.confidence.value, answer.status) == (code, confidence, "not_found")
    assert {"send_again_yet", "send_other_nonce"} & {d.code for d in answer.do_not}


@pytest.mark.parametrize("said", ["PENDING", "FAILED"])
async def test_what_is_in_a_block_is_told_whatever_was_pasted(node: Node, said: str) -> None:
    w = World(node)
    answer = await told(node, status(said, w.send(w.alice, w.bob, value=COIN, gas=21_000)))
    assert answer.status == "succeeded"
    assert not {answer.cause.code, *(f.code for f in answer.findings)} & {RELAY, FAILED}
