"""What a store can do, whatever database stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, Protocol

from pydantic import BaseModel, ConfigDict

from txdiag.answer import Diagnosis


class StoreError(Exception):
    """The database could not be asked. The text is safe to log and to show."""


class Seen(BaseModel):
    """What we ourselves saw of a transaction on a network. All of it is public data of that network.

    block_hash: the block it was last seen in; it stays when the transaction is later seen outside a block, so that a reorganisation can
    be told from our own record. None: it was only ever seen waiting. content: what it was to do (chains.facts.content_of), so that a
    replacement that does the same is told from another one.
    """

    model_config = ConfigDict(frozen=True)

    network: str
    hash: str
    sender: str | None
    nonce: int | None
    content: str | None = None
    block_hash: str | None
    first_seen_at: datetime
    last_seen_at: datetime


class Kept(BaseModel):
    """An answer in a list: enough to choose it by. contract: as wallets write it; None also of answers from before it was kept."""

    model_config = ConfigDict(frozen=True)

    id: str
    created_at: datetime
    status: str
    code: str
    network: str | None
    contract: str | None = None


class Remark(BaseModel):
    """What an agent wrote about an answer. code: of a correction, the cause that is right."""

    model_config = ConfigDict(frozen=True)

    diagnosis_id: str
    created_at: datetime
    kind: Literal["note", "correction"]
    code: str | None = None
    text: str


class Feedback(BaseModel):
    """What somebody who read an answer says of it. None: not said."""

    model_config = ConfigDict(frozen=True)

    diagnosis_id: str
    created_at: datetime
    helpful: bool | None = None
    resolved: bool | None = None
    comment: str | None = None


class Handover(BaseModel):
    """That a case was given to people. delivery: the number of the packet, by which they know it again."""

    model_config = ConfigDict(frozen=True)

    diagnosis_id: str
    created_at: datetime
    delivery: str
    delivered: bool


class Watch(BaseModel):
    """A case that is looked at again at ``due_at``, until ``until`` at the latest. told: what the listener knows of it (status, cause, finality)."""

    model_config = ConfigDict(frozen=True)

    diagnosis_id: str
    created_at: datetime
    due_at: datetime
    until: datetime
    told: str


class AfterTheAnswer(Protocol):
    """What happens after an answer. Everything here raises StoreError where the database fails."""

    async def give_feedback(self, feedback: Feedback) -> None:
        """What is said replaces what was said of the same; what is not said stays."""
        ...

    async def feedback(self, diagnosis_id: str) -> Feedback | None: ...

    async def begin_handover(self, handover: Handover) -> bool:
        """False where the case was given to people before, or somebody is doing it now: then it is not given twice."""
        ...

    async def end_handover(self, diagnosis_id: str, *, delivered: bool) -> None:
        """It arrived; or it did not, and may be tried again."""
        ...

    async def handover(self, diagnosis_id: str) -> Handover | None: ...

    async def add_watch(self, watch: Watch, *, most: int) -> bool:
        """False where so many are open already. One that is open for the same answer is replaced."""
        ...

    async def due_watches(self, now: datetime, *, most: int) -> list[Watch]: ...

    async def claim_watch(self, watch: Watch, *, due_at: datetime) -> bool:
        """Put it off to ``due_at``. False where another worker was faster: each look is made by one."""
        ...

    async def tell_watch(self, diagnosis_id: str, told: str | None) -> None:
        """Note what the listener knows now; None: it has ended."""
        ...


class Store(AfterTheAnswer, Protocol):
    """``save``, ``remember`` and ``recall`` never raise for a failing database: an answer that was found must not be lost with it."""

    async def save(self, answer: Diagnosis, bundle: bytes) -> bool:
        """Keep an answer and its evidence (``Bundle.dumps``), replacing what has the same id. False where the database failed: then the
        id cannot be fetched later."""
        ...

    async def get(self, id_: str) -> Diagnosis | None:
        """The answer with this id. Raises StoreError."""
        ...

    async def bundle(self, id_: str) -> bytes | None:
        """The JSON of the bundle of the answer with this id; ``Bundle.loads`` reads it. Raises StoreError."""
        ...

    async def remember(
        self,
        network: str,
        hash_: str,
        *,
        block_hash: str | None,
        sender: str | None,
        nonce: int | None,
        at: datetime,
        content: str | None = None,
    ) -> None:
        """Note that a transaction was seen, in a block or waiting (block_hash None)."""
        ...

    async def recall(self, network_slugs: Sequence[str], hash_: str) -> Seen | None:
        """What was seen of this hash on any of these networks, a sighting in a block before one without, the latest first."""
        ...

    async def find(
        self,
        *,
        hash_: str | None = None,
        code: str | None = None,
        day: date | None = None,
        contract: str | None = None,
        most: int = 50,
    ) -> list[Kept]:
        """Answers about this transaction, of this cause, of this day (UTC), about this contract, the latest first. Raises StoreError."""
        ...

    async def of_number(self, network: str, sender: str, nonce: int) -> list[Seen]:
        """What was seen with this number of this sender: of several, all but one were replaced. The latest first. Raises StoreError."""
        ...

    async def add_remark(self, remark: Remark) -> None:
        """Raises StoreError."""
        ...

    async def remarks(self, diagnosis_id: str | None = None, *, kind: str | None = None) -> list[Remark]:
        """About one answer, or all of them, the earliest first. Raises StoreError."""
        ...

    async def check(self) -> None:
        """Ask the database for a sign of life. Raises StoreError."""
        ...

    async def close(self) -> None: ...
