"""The recorded EVM transactions of other projects through the whole diagnosis, and how right it is about them.

``python -m tests.shared.accuracy`` writes docs/accuracy.md. Labels are facts about the transaction and not codes of the catalogue, so a cause is
held against what it may not contradict: ``RULED_OUT`` says which codes a label excludes.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import urllib.request
from collections import Counter, defaultdict
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose
from txdiag.services import Services

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "evm"
NETWORKS = ROOT / "tests" / "networks"
REPORT = ROOT / "docs" / "accuracy.md"
SURE = ("proven", "strong")
PROFILES = (None, "head-17000000", "cronos-reinclusion")

STATUS = {"success": "succeeded", "failed": "failed", "pending": "pending"}
STATUS_BY_CAUSE = {
    "not-found": "not_found",
    "pre-byzantium-status-unknowable": "included_outcome_unknown",
    # Their label comes from blocks that the hash does not lead to. By the hash there is a block and no receipt, and what is to be said then
    # stands in the contract: in a block, no status to be had.
    "included-without-receipt": "included_outcome_unknown",
    "included-twice-receipt-elsewhere": "included_outcome_unknown",
}

_NEVER_INCLUDED = ("pending", "not_found", "dropped", "replaced")
_HALTED = ("failed.revert_.*", "failed.custom_error.*", "failed.panic", "swap", "token")
_REVERTED = ("failed.out_of_gas", "failed.invalid_opcode", "failed.vm_halt", "failed.all_gas_unknown")
RULED_OUT: Mapping[str, Sequence[str]] = {
    "success": ("failed", "energy", "swap", "token", "aa", *_NEVER_INCLUDED),
    "failed": ("succeeded", *_NEVER_INCLUDED),
    "pending": ("failed", "succeeded", "included", "not_found", "dropped", "replaced"),
    "all-gas-consumed": ("failed.revert_.*",),
    "gas-overflow": ("failed.revert_.*",),
    "invalid-jump": ("failed.out_of_gas.*", "failed.invalid_opcode", *_HALTED),
    "invalid-opcode": ("failed.out_of_gas.*", *_HALTED),
    "out-of-gas": ("failed.invalid_opcode", "failed.vm_halt", *_HALTED),
    "out-of-gas-bare-transfer-to-contract": ("failed.invalid_opcode", "failed.vm_halt", *_HALTED),
    "revert-custom-error": (*_REVERTED, "failed.revert_.*", "failed.panic"),
    "revert-data-unknown": _REVERTED,
    "revert-no-data": (*_REVERTED, "failed.revert_string", "failed.custom_error.*", "failed.panic"),
    "revert-reason": (*_REVERTED, "failed.revert_bare", "failed.custom_error.*", "failed.panic"),
    "revert-reason-nested": (*_REVERTED, "failed.revert_bare"),
    "pending-behind-earlier-nonce": ("pending.next_in_line", "pending.fee_below_base_fee", "pending.nonce_already_used"),
    "pending-next-in-line": (
        *("pending.nonce_gap", "pending.queued_behind_stuck_nonce", "pending.fee_below_base_fee"),
        *("pending.nonce_already_used", "pending.insufficient_funds"),
    ),
    "success-plain-transfer": ("security.address_poisoning", "security.unlimited_approval", "succeeded.approve_only"),
    "success-token-transfer": ("succeeded.approve_only", "security.unlimited_approval"),
    "success-contract-call": ("security.address_poisoning",),
    "success-l2-deposit": ("succeeded.sent_to_self",),
    "success-polygon-state-sync": ("succeeded.sent_to_self",),
    "success-token-approve": ("succeeded.as_requested", "security.address_poisoning"),
}


@dataclass(frozen=True, slots=True)
class Result:
    """One recorded transaction, and what was said about it."""

    case: str
    chain: str
    label: Mapping[str, Any]
    answer: Diagnosis

    @property
    def expected_status(self) -> str:
        return STATUS_BY_CAUSE.get(self.label["cause"]) or STATUS[self.label["status"]]

    @property
    def contradictions(self) -> list[str]:
        """Codes that came first, or were said for sure, and cannot be true. An area stands for all of its codes."""
        excluded = [*RULED_OUT.get(self.label["status"], ()), *RULED_OUT.get(self.label["cause"], ())]
        told = [self.answer.cause, *(f for f in self.answer.findings if f.confidence.value in SURE)]
        return sorted({c.code for c in told if any(re.fullmatch(rf"{e}(\..*)?", c.code) for e in excluded)})


@contextmanager
def serving(profile: str | None, *more: str) -> Generator[tuple[dict[str, str], list[dict[str, Any]]]]:
    """The corpus's own server: addresses by network, and the cases of this profile. more: other words for its command line."""
    profiled = ["--profile", profile] if profile else []
    command = [sys.executable, str(CORPUS / "serve.py"), "--base-port", "0", *profiled, *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            control = server.stdout.readline().split()[1]
            ports = _asked(f"{control}/ports")
            cases = [case for case in _asked(f"{control}/cases") if case["profile"] == profile]
            yield {chain: port["url"] for chain, port in ports.items()}, cases
        finally:
            server.terminate()


def _asked(url: str, body: object = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data)) as answer:
        return json.load(answer)


def _head_time(url: str) -> datetime | None:
    """The moment of the recording: the time of the newest block, where one was recorded."""
    call = {"jsonrpc": "2.0", "id": 1, "method": "eth_getBlockByNumber", "params": ["latest", False]}
    head = _asked(url, call).get("result")
    return datetime.fromtimestamp(int(head["timestamp"], 16), UTC) if head else None


async def results() -> list[Result]:
    """All of them, each asked as a user would: by its hash alone."""
    told: list[Result] = []
    for profile in PROFILES:
        with serving(profile) as (urls, cases):
            moments = {chain: _head_time(url) for chain, url in urls.items()}
            async with asking({chain: [url] for chain, url in urls.items()}, networks_path=NETWORKS) as services:
                told += [await _one(services, case, moments[case["chain"]]) for case in cases]
    return told


async def _one(services: Services, case: Mapping[str, Any], moment: datetime | None) -> Result:
    answer = (await diagnose(Question(text=case["tx_hash"]), services, now=moment)).diagnosis
    return Result(case["id"], case["chain"], case["label"], answer)


def report(told: Sequence[Result]) -> str:
    """docs/accuracy.md."""
    right = sum(r.answer.status == r.expected_status for r in told)
    contrary = [r for r in told if r.contradictions]
    causes: dict[str, Counter[str]] = defaultdict(Counter)
    for r in told:
        causes[r.label["cause"]][f"`{r.answer.cause.code}` ({r.answer.cause.confidence.value})"] += 1
    rows = [
        f"| {label} | {sum(codes.values())} | {', '.join(f'{code} {n}' for code, n in codes.most_common())} |"
        for label, codes in sorted(causes.items())
    ]
    return "\n".join(
        [
            "# Accuracy on recorded transactions",
            "",
            f"{len(told)} transactions of {len({r.chain for r in told})} Ethereum-family networks, recorded by other projects, each asked by its hash",
            "alone. Written by `python -m tests.shared.accuracy`, which needs those recordings beside the project; a test there holds this page",
            "against a new run.",
            "",
            f"- Status right: {right} of {len(told)}. Where a label rests on blocks that the hash does not lead to (two of Cronos), right means",
            "  `included_outcome_unknown`: a block, and no receipt.",
            f"- First cause, or any sure finding, against the label: {len(contrary)}.",
            "",
            "The recordings hold no state, and `eth_call` in them is derived from traces: where a failure cannot be replayed, no cause is named and",
            "`failed.not_reproducible` or `failed.all_gas_unknown` says so.",
            "",
            "| What is known of it | Cases | First cause (confidence) and how often |",
            "| --- | ---: | --- |",
            *rows,
            "",
        ]
    )


if __name__ == "__main__":
    REPORT.write_text(report(asyncio.run(results())), "utf-8")
