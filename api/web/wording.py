"""The sentences of the pages themselves; what is said about a transaction comes from ``txdiag.texts``.

English and Chinese lie beside this file. A further language is one file in ``txdiag/languages``: there the pages' messages carry the
prefix ``page--``, and what it lacks is taken from English.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import cast

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from txdiag import texts

OWN = (texts.DEFAULT, "zh-Hans")


@cache
def _pages(locale: str) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=False)
    for name in ("pages", "console"):
        resource = FluentResource((files("api.web") / f"{name}.{locale}.ftl").read_text("utf-8"))
        if junk := [entry for entry in resource.body if isinstance(entry, Junk)]:
            raise ValueError(f"{name}.{locale}.ftl: not Fluent: {junk[0].content!r}")
        bundle.add_resource(resource)
    return bundle


def words(message: str, locale: str, **params: str) -> str:
    """A sentence of a page. Raises TextMissing where English has none, or a parameter is missing."""
    if locale not in OWN:
        try:
            return texts.shared(f"page--{message}", locale, params)
        except texts.TextMissing:
            locale = texts.DEFAULT
    bundle = _pages(locale)
    pattern = bundle.get_message(message).value if bundle.has_message(message) else None
    if pattern is None:
        raise texts.TextMissing(message)
    # a variant for one thing is chosen by the number 1; other figures are strings, already written as people read them
    text, errors = bundle.format_pattern(pattern, {name: 1 if value == "1" else value for name, value in params.items()})
    if errors:
        raise texts.TextMissing(f"{message}: {errors[0]}")
    return cast("str", text)
