"""A scene, asked about as a user would ask: by an explorer's link, with what else the scene says that the user tells or that we remember."""

from __future__ import annotations

from tests.scenarios.evm import Scene
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose
from txdiag.services import Services


async def told(scene: Scene, url: str) -> Diagnosis:
    """url: of the node that stands for Ethereum."""
    async with asking({"ethereum": [url]}) as services:
        return await told_by(scene, services)


async def told_by(scene: Scene, services: Services) -> Diagnosis:
    question = Question(
        text=f"{scene.words} https://etherscan.io/tx/{scene.hash}".strip(),
        error_text=scene.error_text,
        sender=scene.sender if scene.tell_sender else None,
    )
    if scene.seen_block_hash is not None or scene.seen_nonce is not None:
        await services.store.remember(
            "ethereum",
            scene.hash.removeprefix("0x"),
            block_hash=scene.seen_block_hash,
            sender=scene.sender,
            nonce=scene.seen_nonce,
            content=scene.seen_content,
            at=(await diagnose(question, services)).diagnosis.as_of,
        )
        await services.cases.close()
    return (await diagnose(question, services)).diagnosis
