"""Writes docs/performance.md: ``python -m tests.performance.report``, from the project's folder, with ``npm ci`` done. Takes some minutes.

The counts hold anywhere and are tested. The times are of the machine that wrote them.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from statistics import median

from tests.performance.by_cause import MOST_CALLS, MOST_WAVES, MOST_WAVES_OF_A_FAILURE, TITLE, by_cause
from tests.performance.by_cause import row as row_of_cause
from tests.performance.measure import ASKED, CASES, CHAINS, ENDPOINTS, Compared, Stage, compare, stage
from tests.performance.tron_causes import counted, section

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
DELAYS_S = (0.0, 0.05, 0.15)
RUNS = 3
TIMED = ASKED[:2]

HEAD = f"""# How few round trips

Someone who waits for an answer waits for round trips: a node on another continent takes 100 to 200 ms for each, whatever is asked. So txdiag asks in
waves, everything in a wave at once, and what is asked of one node goes in one HTTP request. `tests/performance/` measures what that comes to,
against a sequential web3.py script (`sequential.py`): the questions that a developer would ask one after another to tell the same causes apart.

Both ask the same local anvil nodes through proxies that hold each request back. {len(CHAINS)} networks ({", ".join(CHAINS)}) with {ENDPOINTS} endpoints each; the
transactions are on Ethereum. Both begin without an open connection. With an explorer link the network is known, also to the script, which then asks that one alone; of a
bare hash it is not, and the script tries one network after another. The script knows one endpoint of each network.

## Counts

A wave is one more time to wait: a request that goes out after an answer has come in. Requests are HTTP requests, calls the JSON-RPC calls in them.

| case | pasted | txdiag: waves | requests | calls | script: waves | requests | calls |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
"""

NOTES = f"""
- Every endpoint is asked over one connection, which stays open for the next diagnosis; one that traces over a second beside it, so that a long trace
  keeps nothing waiting. Over HTTP/2 both are one.
- More calls than the script, in fewer waves: txdiag also asks who else could have the transaction, whether it is final, and replays a failure under several conditions
  to prove its cause.
- "Not found" is said after a second endpoint of each network was asked, so that a lagging node does not make a transaction disappear. The script believes the first.
- "{ASKED[2]}" is the default for pasted hex digits: before a node sees the string, one wave asks whether addresses that it would be the private key of are in use.

## Times

Median of {RUNS} answers in milliseconds, by what each request is held back. They are of the machine that wrote this page, and for orientation only.

| case | pasted | {" | ".join(f"txdiag, {d * 1000:.0f} ms | script" for d in DELAYS_S)} |
| --- | --- | {" | ".join("---: | ---:" for _ in DELAYS_S)} |
"""

BY_CAUSE = f"""
{TITLE}

Every scene of `tests/scenarios/evm/` asked once by an explorer's link, of one endpoint, with nothing kept from before: the dearest of each cause. A cause
that a receipt and one look at the states around it tell takes {MOST_WAVES} waves at most, a failure that is replayed {MOST_WAVES_OF_A_FAILURE}; where it takes
more, what for stands in `tests/performance/by_cause.py`. No answer takes more than {MOST_CALLS} calls.

| cause | scenes | waves | at most | requests | calls |
| --- | ---: | ---: | ---: | ---: | ---: |
"""

TAIL = """
Written by `.venv/bin/python -m tests.performance.report`. `tests/performance/` compares the counts with what it measures.
"""


def row(case: str, asked: str, both: Compared) -> str:
    ours, theirs = both.ours, both.theirs
    numbers = (ours.waves, ours.requests, ours.calls, theirs.waves, theirs.requests, theirs.calls)
    return f"| {case} | {asked} | {' | '.join(map(str, numbers))} |\n"


async def _times(made: Stage, case: str, asked: str) -> str:
    cells: list[str] = []
    for delay_s in DELAYS_S:
        runs = [await compare(made, case, asked, delay_s=delay_s) for _ in range(RUNS)]
        cells += [
            f"{1000 * median(seconds):.0f}" for seconds in ([r.ours.seconds for r in runs], [r.theirs.seconds for r in runs])
        ]
    return f"| {case} | {asked} | {' | '.join(cells)} |\n"


async def page(made: Stage) -> str:
    text = HEAD
    for case in CASES:
        for asked in ASKED:
            text += row(case, asked, await compare(made, case, asked))
    text += NOTES
    for case in CASES:
        for asked in TIMED:
            text += await _times(made, case, asked)
    text += BY_CAUSE
    for cause, took in (await by_cause()).items():
        text += row_of_cause(cause, took)
    return text + section(await counted()) + TAIL


if __name__ == "__main__":
    with stage() as staged:
        PAGE.write_text(asyncio.run(page(staged)), "utf-8")
