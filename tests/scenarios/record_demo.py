"""Records the demo's samples anew: ``python -m tests.scenarios.record_demo``, from the project's folder, with ``npm ci`` done.

Plays the scenes of ``demo_samples`` on anvil nodes that are presented as public networks, serves the Tron cases of fixtures/tron-node,
asks the real ``diagnose`` about each, and writes what it was told to fixtures/bundles/<name>.json.gz and an index, samples.json. The
code in the index is the one that the diagnosis gave. Where a scene expected another, the script says so; it changes nothing about it.

Accounts, times and prices are fixed, so recording again gives the same hashes, and files that differ only where the product asks
or reads differently. Names of samples restrict it: ``python -m tests.scenarios.record_demo out-of-gas tron-expired``.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from chains.bundle import Bundle
from chains.networks.endpoints import kind_of
from chains.networks.model import Endpoint
from chains.networks.registry import Registry, load_registry
from tests.nodes import Node, anvil
from tests.scenarios.demo_samples import EVM, TRON, EvmShot, Shot, TronShot
from tests.scenarios.evm import COIN, Scene, World, on_another_chain, plain_transfer
from tests.tron_node import case, moment, tron_node
from txdiag.answer import Diagnosis, Question
from txdiag.demo import INDEX, Sample, bundles_folder
from txdiag.diagnose import diagnose
from txdiag.services import IN_MEMORY, Services, open_services
from txdiag.settings import Settings

GENESIS = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)  # of the EVM nodes
BLOCK_S = 12
READ_AFTER = timedelta(seconds=7)  # the question comes that long after the last block
ALIAS = "demo-node"
LOCALES = ("en", "zh-Hans")


@dataclass(frozen=True, kw_only=True)
class Staged:
    """A question whose nodes are running. nodes: address by slug. expected: the codes that its author knows to be true."""

    name: str
    title: tuple[str, str]
    network: str  # where it is
    hash: str  # as pasted
    nodes: Mapping[str, str]
    now: datetime
    expected: Sequence[str]
    text: str = ""  # what is pasted, where that is more than the hash
    seen_block_hash: str | None = None


# --- nodes ------------------------------------------------------------------------------------------------------------------


def chain(stack: ExitStack, network: str, genesis: datetime = GENESIS) -> World:
    """A node of its own that says it is this network; each block is 12 s after the last."""
    chain_id = int(load_registry()[network].id.removeprefix("eip155:"))
    node = stack.enter_context(anvil(chain_id=chain_id, options=["--timestamp", str(round(genesis.timestamp()))]))
    node.rpc("anvil_setBlockTimestampInterval", BLOCK_S)
    return World(node)


def after(node: Node) -> datetime:
    """The clock of a question that is put soon after the newest block."""
    seconds = int(node.rpc("eth_getBlockByNumber", "latest", False)["timestamp"], 16)
    return datetime.fromtimestamp(seconds, UTC) + READ_AFTER


def registry_of(nodes: Mapping[str, str], registry: Registry) -> Registry:
    """The shipped networks with these nodes, under a name that means something to a reader."""
    networks = [
        n.model_copy(update={"endpoints": (Endpoint(url=nodes[n.slug], kind=kind_of(nodes[n.slug], n.family), alias=ALIAS),)})
        if n.slug in nodes
        else n
        for n in registry
    ]
    return Registry(networks, nodes)


@asynccontextmanager
async def services_for(nodes: Mapping[str, str]) -> AsyncGenerator[Services]:
    settings = Settings(
        networks=list(nodes), endpoints={slug: [url] for slug, url in nodes.items()}, database_url=IN_MEMORY, deadline_s=20
    )
    async with open_services(settings) as services:
        yield replace(services, registry=registry_of(nodes, services.registry))


# --- the stages -------------------------------------------------------------------------------------------------------------


def stage_evm(stack: ExitStack, shot: EvmShot) -> Staged:
    world = chain(stack, shot.network)
    scene = shot.play(world)
    if shot.settled:
        world.make_final()
    return _of_scene(shot, scene, {shot.network: world.node.url}, after(world.node))


def _of_scene(shot: Shot, scene: Scene, nodes: Mapping[str, str], now: datetime, text: str = "") -> Staged:
    return Staged(
        name=shot.name,
        title=shot.title,
        network=shot.network,
        hash=scene.hash,
        nodes=nodes,
        now=now,
        expected=(scene.cause,),
        text=text,
    )


def stage_tron(stack: ExitStack, shot: TronShot) -> Staged:
    recorded = case(shot.recorded)
    return Staged(
        name=shot.name,
        title=shot.title,
        network=shot.network,
        hash=recorded["tx_hash"],
        nodes={shot.network: stack.enter_context(tron_node())},
        now=moment(),
        expected=recorded["truth"]["codes"],
    )


def stage_elsewhere(stack: ExitStack) -> Staged:
    """Sent on BNB Smart Chain, looked up on Etherscan."""
    hinted, holder = chain(stack, "ethereum"), chain(stack, "bsc")
    scene = on_another_chain(hinted, holder)
    plain_transfer(hinted)
    for world in (hinted, holder):
        world.make_final()
    shot = Shot(name="elsewhere", network="bsc", title=("Etherscan says that it cannot find it", "在 Etherscan 上怎么也查不到"))
    nodes = {"ethereum": hinted.node.url, "bsc": holder.node.url}
    return _of_scene(shot, scene, nodes, after(holder.node), f"https://etherscan.io/tx/{scene.hash}")


def stage_reorged_out(stack: ExitStack) -> Staged:
    """It was in a block when we were first asked, another block has taken that one's place, and it waits once more."""
    world = chain(stack, "polygon")
    before = world.node.rpc("evm_snapshot")
    sent = world.send(world.alice, world.bob, value=COIN, gas=21_000)
    seen = world.receipt(sent)["blockHash"]
    world.node.rpc("evm_revert", before)
    world.stop_mining()
    assert world.send(world.alice, world.bob, value=COIN, gas=21_000) == sent
    return Staged(
        name="reorged-out",
        title=("It was there, and now it waits again", "明明上链了，现在又变回等待"),
        network="polygon",
        hash=sent,
        nodes={"polygon": world.node.url},
        now=after(world.node),
        expected=("included.reorged_out",),
        seen_block_hash=seen,
    )


def stage_unknown(stack: ExitStack) -> Staged:
    """A hash of nothing, asked of networks of both families whose heads are of the same minute."""
    genesis = moment() - timedelta(seconds=2 * BLOCK_S)
    worlds = {slug: chain(stack, slug, genesis) for slug in ("ethereum", "bsc")}
    for world in worlds.values():
        plain_transfer(world)
    nodes = {slug: world.node.url for slug, world in worlds.items()} | {"tron": stack.enter_context(tron_node())}
    return Staged(
        name="unknown",
        title=("A hash that no explorer knows", "哪个浏览器都查不到的哈希"),
        network="ethereum",
        hash="0x" + sha256(b"txdiag: nobody ever sent this").hexdigest(),
        nodes=nodes,
        now=moment(),
        expected=("not_found.everywhere",),
    )


Stage: TypeAlias = Callable[[ExitStack], Staged]


def stages() -> dict[str, Stage]:
    """Every sample in the order of the start page, Ethereum's family and Tron in turns."""
    more: dict[str, Stage] = {"elsewhere": stage_elsewhere, "reorged-out": stage_reorged_out, "unknown": stage_unknown}
    evm: dict[str, Stage] = {shot.name: partial(stage_evm, shot=shot) for shot in EVM}
    tron: dict[str, Stage] = {shot.name: partial(stage_tron, shot=shot) for shot in TRON}
    mixed: list[tuple[str, Stage]] = []
    for place, entry in enumerate((evm | more).items()):
        mixed.append(entry)
        if place % 2 and (due := list(tron.items())[place // 2 : place // 2 + 1]):
            mixed += due
    return dict(mixed) | tron


# --- recording --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Recorded:
    sample: Sample
    bundle: Bundle
    diagnosis: Diagnosis
    expected: Sequence[str]


async def record(stage: Stage) -> Recorded:
    with ExitStack() as stack:
        staged = stage(stack)
        async with services_for(staged.nodes) as services:
            if staged.seen_block_hash is not None:
                await services.store.remember(
                    staged.network,
                    staged.hash.removeprefix("0x"),
                    block_hash=staged.seen_block_hash,
                    sender=None,
                    nonce=None,
                    at=staged.now,
                )
            answered = await diagnose(Question(text=staged.text or staged.hash), services, now=staged.now)
    assert answered.bundle is not None  # no sample is a secret
    diagnosis = answered.diagnosis
    sample = Sample(
        hash=staged.hash,
        network=staged.network,
        code=diagnosis.cause.code,
        title=dict(zip(LOCALES, staged.title, strict=True)),
        file=f"{staged.name}.json.gz",
        text=staged.text or staged.hash,
    )
    return Recorded(sample, settled(answered.bundle), diagnosis, staged.expected)


def settled(bundle: Bundle) -> Bundle:
    """The same evidence in an order that does not hang on which network was faster."""
    return bundle.model_copy(
        update={
            "exchanges": sorted(bundle.exchanges, key=lambda exchange: exchange.network),
            "endpoints": dict(sorted(bundle.endpoints.items())),
            "settings": bundle.settings | {"searched": sorted(bundle.settings["searched"])},  # in order of arrival
        }
    )


async def main(wanted: Sequence[str], folder: Path) -> None:
    chosen = {name: stage for name, stage in stages().items() if not wanted or name in wanted}
    folder.mkdir(parents=True, exist_ok=True)
    index = {entry["file"]: entry for entry in json.loads((folder / INDEX).read_text("utf-8"))} if wanted else {}
    for name, stage in chosen.items():
        recorded = await record(stage)
        recorded.bundle.save(folder / recorded.sample.file)
        index[recorded.sample.file] = asdict(recorded.sample)
        remark = "" if recorded.sample.code in recorded.expected else f"   expected {', '.join(recorded.expected)}"
        print(f"{name:24} {recorded.diagnosis.status:12} {recorded.sample.code}{remark}", flush=True)
    order = [f"{name}.json.gz" for name in stages()]
    entries = [index[file] for file in order if file in index]
    (folder / INDEX).write_text(json.dumps(entries, indent=1, ensure_ascii=False) + "\n", "utf-8")
    for stray in set(folder.glob("*.json.gz")) - {folder / file for file in order}:
        stray.unlink()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:], bundles_folder()))
