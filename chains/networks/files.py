"""Reads the files of networks, and says exactly what is wrong with one."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from chains.networks.model import Network

_NAMING = ("aliases", "tickers", "words", "lookalikes")


class NetworkFileError(ValueError):
    """A network's file or a setting about networks is wrong. The text names the file (or setting) and the key; it never holds an
    endpoint's address, which may carry a key."""

    def __init__(self, file: str, key: str, problem: str) -> None:
        super().__init__(": ".join(part for part in (file, key, problem) if part))
        self.file = file
        self.key = key
        self.problem = problem


def read_network(path: Path, shown_as: str) -> Network:
    """The network of one file. Raises NetworkFileError."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise NetworkFileError(shown_as, "", f"cannot be read ({type(error).__name__})") from None
    except tomllib.TOMLDecodeError as error:
        raise NetworkFileError(shown_as, "", f"is not TOML: {error}") from None
    try:
        network = Network.model_validate(_shaped(raw))
    except ValidationError as error:
        raise NetworkFileError(shown_as, *first_problem(error)) from None
    if network.slug != path.stem:
        raise NetworkFileError(shown_as, "slug", f"is {network.slug}, the file is called {path.stem}")
    return network


def _shaped(raw: dict[str, Any]) -> dict[str, Any]:
    """From the file's layout to the model's: [name] holds languages and aliases side by side; lists become tuples."""
    shaped = {key: _frozen(value) for key, value in raw.items() if key != "name"}
    name = raw.get("name")
    if isinstance(name, dict):
        table = cast("dict[str, Any]", name)
        naming: dict[str, Any] = {key: _frozen(table[key]) for key in _NAMING if key in table}
        shaped["naming"] = naming | {"names": {key: value for key, value in table.items() if key not in _NAMING}}
    elif name is not None:
        shaped["naming"] = name
    return shaped


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_frozen(element) for element in cast("list[Any]", value))
    if isinstance(value, dict):
        return {key: _frozen(element) for key, element in cast("dict[str, Any]", value).items()}
    return value


def first_problem(error: ValidationError) -> tuple[str, str]:
    """(key, what is wrong), without the value itself. A check of a whole table says "key: problem", which extends the key."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    keys = [str(part) for part in first["loc"]]
    if keys and keys[-1] == "[key]":
        return _as_in_file(".".join(keys[:-1])), "is neither a known key nor a language tag such as en or zh-Hans"
    problem = first["msg"].removeprefix("Value error, ")
    inner = re.match(r"([a-z0-9_.]+): (.+)", problem)
    if inner is not None:
        keys, problem = [*keys, inner[1]], inner[2]
    return _as_in_file(".".join(keys)), problem


def _as_in_file(key: str) -> str:
    """naming.names.fr is name.fr in the file, naming.aliases is name.aliases."""
    return key.replace("naming.names", "name", 1).replace("naming", "name", 1) if key.startswith("naming") else key
