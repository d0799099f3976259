"""The test contracts as bytecode, compiled by ``solc`` from npm without any network. Compiled once for each state of the sources: the output lies
in the temporary folder under the hash of what it was made from."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
_MODULES = _HERE.parents[1] / "node_modules"
_SETTINGS = {
    "evmVersion": "paris",  # runs on every network and node; later ones only add instructions
    "optimizer": {"enabled": True, "runs": 200},
    "outputSelection": {"*": {"*": ["evm.bytecode.object"]}},
}


class CompileFailed(Exception):
    """solc is not installed, or does not like the sources."""


@cache
def bytecode(name: str) -> str:
    """Creation code of a contract, 0x hex. KeyError where there is none of this name."""
    return _all()[name]


@cache
def _all() -> dict[str, str]:
    sources = {path.name: {"content": path.read_text(encoding="utf-8")} for path in sorted(_HERE.glob("*.sol"))}
    version = json.loads((_MODULES / "solc/package.json").read_text(encoding="utf-8"))["version"] if _MODULES.is_dir() else "none"
    question = json.dumps({"language": "Solidity", "sources": sources, "settings": _SETTINGS}, sort_keys=True)
    kept = Path(tempfile.gettempdir()) / f"txdiag-contracts-{sha256((version + question).encode()).hexdigest()[:32]}.json"
    if kept.is_file():
        return json.loads(kept.read_text(encoding="utf-8"))
    found = _compile(question)
    with tempfile.NamedTemporaryFile("w", dir=kept.parent, delete=False, encoding="utf-8") as draft:
        json.dump(found, draft)
    os.replace(draft.name, kept)  # whole or not at all: several test processes may compile at once
    return found


def _compile(question: str) -> dict[str, str]:
    if not (_MODULES / "solc").is_dir():
        raise CompileFailed("no solc: run `npm ci`")
    run = subprocess.run(
        ["node", str(_HERE / "compile.cjs")], input=question, capture_output=True, text=True, timeout=120, check=False
    )
    if run.returncode != 0:
        raise CompileFailed(run.stderr[-2000:])
    answer: dict[str, Any] = json.loads(run.stdout[run.stdout.index("{") :])
    errors = [e["formattedMessage"] for e in answer.get("errors", []) if e["severity"] == "error"]
    if errors:
        raise CompileFailed("\n".join(errors))
    return {
        name: "0x" + contract["evm"]["bytecode"]["object"]
        for contracts in answer["contracts"].values()
        for name, contract in contracts.items()
    }
