"""Corrections for whoever writes the rules: what was said, what an agent says is right and why, the evidence, and what today's rules say of it.

A folder: ``corrections.jsonl`` with one line a correction, and for each case its bundle, which ``txdiag replay`` reads. Written anew each time.
"""

from __future__ import annotations

import asyncio
import gzip
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from chains.bundle import Bundle, BundleError
from chains.networks.registry import Registry
from txdiag.diagnose import replay
from txdiag.store import Remark, Store

LIST = "corrections.jsonl"


class CorrectionsError(Exception):
    """The folder cannot be written. The text says why."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """said: the cause as the case was answered. right: as the agent says. now: by today's rules from the same evidence; None where it was not kept,
    or cannot be read any more. bundle: the file's name."""

    id: str
    corrected_at: str
    network: str | None
    status: str
    said: str
    confidence: str
    right: str
    why: str
    now: str | None
    bundle: str | None


async def export(store: Store, registry: Registry, folder: Path) -> list[Corrected]:
    """Raises StoreError where the database cannot be read, CorrectionsError where the folder cannot be written."""
    try:
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        written = [await _one(store, registry, folder, remark) for remark in await store.remarks(kind="correction")]
        found = [one for one in written if one is not None]
        lines = "".join(json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in found)
        await asyncio.to_thread((folder / LIST).write_text, lines, "utf-8")
    except OSError as error:
        raise CorrectionsError(f"{folder.name} cannot be written: {error.strerror}") from None
    return found


async def _one(store: Store, registry: Registry, folder: Path, remark: Remark) -> Corrected | None:
    answer = await store.get(remark.diagnosis_id)
    if answer is None or remark.code is None:
        return None
    packed = await store.bundle(answer.id)
    now: str | None = None
    name = f"{answer.id}.json.gz"
    if packed is not None:
        await asyncio.to_thread((folder / name).write_bytes, gzip.compress(packed, mtime=0))
        try:
            now = (await replay(Bundle.loads(packed), registry)).diagnosis.cause.code
        except BundleError:
            now = None
    return Corrected(
        id=answer.id,
        corrected_at=remark.created_at.isoformat(),
        network=answer.network.slug if answer.network else None,
        status=answer.status,
        said=answer.cause.code,
        confidence=answer.cause.confidence.value,
        right=remark.code,
        why=remark.text,
        now=now,
        bundle=None if packed is None else name,
    )
