"""The sentences: found by code, name and locale, filled with figures.

A cause's English and Chinese lie in its folder (``en.ftl``, ``zh-Hans.ftl``); shared sentences and any further language in
``txdiag/languages/<tag>.ftl``, where a cause's messages carry its code (``pending--nonce_gap--title``). What a language lacks is
taken from English, message by message.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import cast

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

DEFAULT = "en"
_OWN = (DEFAULT, "zh-Hans")  # the languages that every cause's folder holds
_HAN, _LATIN = "[\u4e00-\u9fff]", "[A-Za-z0-9]"
_SEAM = "[\u2068\u2069]"  # Fluent's marks, where a figure begins and ends
_TOUCHING = re.compile(f"(?<={_HAN}){_SEAM}+(?={_LATIN})|(?<={_LATIN}){_SEAM}+(?={_HAN})")


class TextMissing(KeyError):
    """No language has this message, or it could not be filled."""


@cache
def locales() -> tuple[str, ...]:
    """The tags of all languages, English first."""
    tags = sorted(f.name.removesuffix(".ftl") for f in files("txdiag.languages").iterdir() if f.name.endswith(".ftl"))
    return (DEFAULT, *(t for t in tags if t != DEFAULT))


def negotiate(wanted: str | None) -> str | None:
    """The language that serves a tag or an Accept-Language header best; None where none does."""
    if not wanted:
        return None
    ranked: list[tuple[float, int, str]] = []
    for position, item in enumerate(wanted.split(",")[:20]):
        tag, _, weight = item.partition(";")
        try:
            q = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            q = 0.0
        if q > 0 and tag.strip():
            ranked.append((-q, position, tag.strip()))
    for _, _, tag in sorted(ranked):
        if found := _serves(tag):
            return found
    return None


def _serves(tag: str) -> str | None:
    folded = tag.replace("_", "-").casefold()
    by_fold = {t.casefold(): t for t in locales()}
    parts = folded.split("-")
    for length in range(len(parts), 0, -1):
        if (short := "-".join(parts[:length])) in by_fold:
            return by_fold[short]
    return next((t for t in locales() if t.casefold().split("-")[0] == parts[0]), None)


def language_of(text: str) -> str:
    """The language a text is written in, as far as it decides between ours: Chinese characters mean Chinese."""
    return "zh-Hans" if any("㐀" <= c <= "鿿" for c in text) else DEFAULT


def _load(file: Traversable, locale: str) -> FluentBundle:
    resource = FluentResource(file.read_text("utf-8"))
    if junk := [e for e in resource.body if isinstance(e, Junk)]:
        raise ValueError(f"{file.name}: not Fluent: {junk[0].content!r}")
    bundle = FluentBundle([locale], use_isolating=locale.startswith("zh"))
    bundle.add_resource(resource)
    return bundle


@cache
def _shared(locale: str) -> FluentBundle:
    return _load(files("txdiag.languages") / f"{locale}.ftl", locale)


@cache
def _cause(code: str, locale: str) -> FluentBundle | None:
    if locale not in _OWN:
        return None
    file = files(f"rules.{code}") / f"{locale}.ftl"
    return _load(file, locale) if file.is_file() else None


def _filled(bundle: FluentBundle, message: str, params: Mapping[str, str]) -> str:
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise TextMissing(message)
    text, errors = bundle.format_pattern(pattern, dict(params))
    if errors:
        raise TextMissing(f"{message}: {errors[0]}")
    return _spaced(cast("str", text))


def _spaced(text: str) -> str:
    """Chinese is written with a space beside Latin words and digits. Of what is filled in, its sentence cannot know which it is: 以太坊 or Base.
    Only the seams are touched, never what a chain says."""
    return re.sub(_SEAM, "", _TOUCHING.sub(" ", text))


def shared(message: str, locale: str, params: Mapping[str, str] | None = None) -> str:
    """A sentence of the shared tables. TextMissing where not even English has it."""
    for tag in (locale, DEFAULT):
        if tag in locales() and _shared(tag).has_message(message):
            return _filled(_shared(tag), message, params or {})
    raise TextMissing(message)


def of_cause(code: str, name: str, locale: str, params: Mapping[str, str] | None = None) -> str:
    """A cause's own sentence, such as its title. TextMissing where not even English has it."""
    if found := find_of_cause(code, name, locale, params):
        return found
    raise TextMissing(f"{code}: {name}")


def find_of_cause(code: str, name: str, locale: str, params: Mapping[str, str] | None = None) -> str | None:
    """As ``of_cause``, None where the cause has no such sentence."""
    for tag in (locale, DEFAULT):
        own = _cause(code, tag)
        if own is not None and own.has_message(name):
            return _filled(own, name, params or {})
        prefixed = f"{code.replace('.', '--')}--{name}"
        if tag in locales() and _shared(tag).has_message(prefixed):
            return _filled(_shared(tag), prefixed, params or {})
    return None


def preload(codes: Iterable[str]) -> None:
    """Read every sentence now, so that the first reader does not wait for it. Raises ValueError where a file is no Fluent."""
    wanted = tuple(codes)
    for tag in locales():
        _shared(tag)
        for code in wanted:
            _cause(code, tag)


def title_of(code: str, locale: str) -> str:
    """A cause's title without a case: for lists and catalogues, figures shown as an ellipsis."""
    if found := in_general(code, "title", locale):
        return found
    raise TextMissing(f"{code}: title")


def in_general(code: str, name: str, locale: str) -> str | None:
    """Any sentence of a cause without a case, as ``title_of``; None where the cause has no such sentence."""
    for tag in (locale, DEFAULT):
        own, shared_with = _cause(code, tag), _shared(tag) if tag in locales() else None
        for bundle, message in ((own, name), (shared_with, f"{code.replace('.', '--')}--{name}")):
            if bundle is not None and bundle.has_message(message) and (pattern := bundle.get_message(message).value) is not None:
                _, errors = bundle.format_pattern(pattern, {})
                figures = {str(e).removeprefix(_UNKNOWN_FIGURE): "…" for e in errors}
                return _spaced(cast("str", bundle.format_pattern(pattern, figures)[0]))
    return None


def advice(code: str, name: str, locale: str) -> str:
    """How to tell a cause (``tell``), or how to avoid it (``prevent``): its own sentence, else that of its area, else one that holds for all."""
    if own := in_general(code, name, locale):
        return own
    try:
        return shared(f"{name}-{code.partition('.')[0]}", locale)
    except TextMissing:
        return shared(f"{name}-other", locale)


_UNKNOWN_FIGURE = "Unknown external: "  # how fluent.runtime names a variable that was not given
