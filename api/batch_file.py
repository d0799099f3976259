"""Files of texts in, files of answers out, one row each. A run that was stopped goes on where it was.

Input: CSV with a header that names a column ``text``, ``hash``, ``txid``, ``tx`` or ``link`` (and optionally ``network``); a file without such a header
is taken as one text a line. Output: the row's number and the answer's figures; rows are written as they are done.
"""

from __future__ import annotations

import asyncio
import csv
import os
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from txdiag.answer import Diagnosis

MAX_ROWS = 100_000
MAX_TEXT = 4000  # characters, as a question's text (CONTRACT.md)
_TEXT_COLUMNS: tuple[str, ...] = ("text", "hash", "txid", "tx", "link", "url")
_COLUMNS: tuple[str, ...] = ("row", "text_sha256", "status", "network", "code", "confidence", "funds", "title", "reply", "id")


class BatchFileError(Exception):
    """The file cannot be used. The text says why, without its contents."""


@dataclass(frozen=True, slots=True)
class Row:
    number: int  # 1 for the first row of data
    text: str
    network: str | None = None

    @property
    def digest(self) -> str:
        """Tells on resuming whether the input is still the same; the text itself may be a secret."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def read_rows(file: Path) -> list[Row]:
    """All rows with a text. Raises BatchFileError."""
    try:
        with file.open(newline="", encoding="utf-8-sig", errors="replace") as opened:
            lines = list(csv.reader(opened))
    except OSError as error:
        raise BatchFileError(f"{file.name} cannot be read: {error.strerror}") from None
    except csv.Error as error:
        raise BatchFileError(f"{file.name} is no CSV: {error}") from None
    if len(lines) > MAX_ROWS:
        raise BatchFileError(f"{file.name} has more than {MAX_ROWS:,} rows")
    header = [c.strip().lower() for c in lines[0]] if lines else []
    column = next((header.index(name) for name in _TEXT_COLUMNS if name in header), None)
    if column is None:
        rows = [Row(n, ",".join(line).strip()) for n, line in enumerate(lines, 1)]
    else:
        network = header.index("network") if "network" in header else None
        rows = [
            Row(n, line[column].strip() if column < len(line) else "", _cell(line, network))
            for n, line in enumerate(lines[1:], 1)
        ]
    rows = [Row(r.number, r.text[:MAX_TEXT], r.network) for r in rows if r.text]
    if not rows:
        raise BatchFileError(f"{file.name} holds no text")
    return rows


def _cell(line: list[str], column: int | None) -> str | None:
    return (line[column].strip() or None) if column is not None and column < len(line) else None


def answered(out: Path, rows: Sequence[Row]) -> set[int]:
    """Numbers of the rows that an earlier run answered. Raises BatchFileError where the answers are of another input."""
    if not out.exists():
        return set()
    digests = {r.number: r.digest for r in rows}
    done: set[int] = set()
    with out.open(newline="", encoding="utf-8") as opened:
        reader = csv.DictReader(opened)
        if reader.fieldnames is not None and tuple(reader.fieldnames) != _COLUMNS:
            raise BatchFileError(f"{out.name} is there already and holds something else")
        for line in reader:
            number = int(line["row"]) if (line["row"] or "").isdigit() else 0
            if digests.get(number) != line["text_sha256"]:
                raise BatchFileError(f"{out.name} holds answers to another file")
            done.add(number)
    return done


async def run(
    rows: Sequence[Row],
    out: Path,
    diagnose: Callable[[Row], Awaitable[Diagnosis]],
    *,
    parallel: int,
    advance: Callable[[], None],
) -> int:
    """Answer the rows, ``parallel`` at once, each written and flushed as it is done. Gives how many were written."""
    fresh = not out.exists() or out.stat().st_size == 0
    written = 0
    with out.open("a", newline="", encoding="utf-8") as opened:
        writer = csv.DictWriter(opened, _COLUMNS)
        if fresh:
            writer.writeheader()
        slots = asyncio.Semaphore(parallel)

        async def one(row: Row) -> None:
            nonlocal written
            async with slots:
                answer = await diagnose(row)
            writer.writerow(_line(row, answer))
            opened.flush()
            os.fsync(opened.fileno())
            written += 1
            advance()

        async with asyncio.TaskGroup() as group:
            for row in rows:
                group.create_task(one(row))
    return written


def _line(row: Row, answer: Diagnosis) -> dict[str, str]:
    cells: dict[str, str] = {
        "row": str(row.number),
        "text_sha256": row.digest,
        "status": answer.status,
        "network": answer.network.slug if answer.network else "",
        "code": answer.cause.code,
        "confidence": answer.cause.confidence.value,
        "funds": answer.funds.location.value,
        "title": answer.cause.title,
        "reply": answer.reply.text,
        "id": answer.id,
    }
    return {name: inert(value) for name, value in cells.items()}


def inert(value: str) -> str:
    """A cell that no spreadsheet takes for a formula: a chain's text may begin one."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
