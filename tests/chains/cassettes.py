"""Cassettes: what a node answered over HTTP, kept by vcrpy, played to the real transport and collectors.

vcrpy's own matching (address and verb) would give any JSON-RPC request the first answer that was recorded. Ours compares what is asked:
JSON-RPC by methods and parameters, and by ids too, as answers are told apart by them; Tron by path and body. An answer plays once.

``python -m tests.chains.record_cassettes`` writes them. Hosts in them are neutral, headers but the content's type are dropped.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import vcr
from vcr.record_mode import RecordMode
from vcr.request import Request

from chains.exchange import Asker
from chains.facts import TronFacts
from chains.networks.model import Endpoint
from chains.networks.registry import load_registry
from chains.search import SearchAnswer
from chains.transport import Transport
from chains.tron import collect, search
from tests.chains.evm.asking import Collected, collected
from tests.chains.tron.asking import EVERYTHING

FOLDER = Path(__file__).parents[2] / "fixtures" / "cassettes"
NODE = "http://node.test/"
ANSWER_S = 20.0


def asked(request: Request) -> Any:
    """What a request asks for, in a form that can be compared."""
    body = json.loads(cast("bytes", request.body))
    calls = [(c["id"], c["method"], c["params"]) for c in (body if isinstance(body, list) else [body]) if "method" in c]
    return isinstance(body, list), calls or (urlsplit(request.uri).path, body)


def same_question(new: Request, recorded: Request) -> None:
    """The matcher. Raises AssertionError where they differ."""
    assert asked(new) == asked(recorded)


def _neutral(request: Request) -> Request:
    path = urlsplit(request.uri).path.lstrip("/")
    return Request(request.method, NODE + path, request.body, {"content-type": "application/json"})


def _plain(response: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in response["headers"].items() if name.lower() == "content-type"}
    return response | {"headers": kept}


def player(mode: RecordMode = RecordMode.NONE) -> vcr.VCR:
    """NONE only plays, and a request that was not recorded is an error. ALL only records."""
    made = vcr.VCR(
        cassette_library_dir=str(FOLDER),
        record_mode=mode,
        match_on=["same_question"],
        before_record_request=_neutral,
        before_record_response=_plain,
    )
    made.register_matcher("same_question", same_question)
    return made


@asynccontextmanager
async def node(slug: str, url: str = NODE) -> AsyncGenerator[Asker]:
    """The network, behind this one address."""
    network = load_registry()[slug]
    endpoint = Endpoint(url=url, kind="json-rpc" if network.family == "evm" else "tron-http", alias="node")
    network = network.model_copy(update={"endpoints": (endpoint,)})
    async with Transport() as transport, transport.session(deadline=asyncio.get_running_loop().time() + ANSWER_S) as session:
        yield session.asker(network)


async def ask_evm(hash_: str, url: str = NODE) -> Collected:
    """All waves of a transaction on Ethereum."""
    async with node("ethereum", url) as asker:
        return await collected(asker, hash_)


async def ask_tron(hash_: str, url: str = NODE) -> tuple[SearchAnswer, TronFacts]:
    """Both waves of a transaction on Tron."""
    async with node("tron", url) as asker:
        answer = await search(asker, hash_, second=False)
        assert isinstance(answer.facts, TronFacts)
        network = load_registry()["tron"].facts()
        return answer, await collect(asker, answer.facts, EVERYTHING, network=network, endpoint=answer.endpoint)
