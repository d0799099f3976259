"""Sentences: every language is whole Fluent, falls back message by message, and serves what readers ask for."""

from __future__ import annotations

from importlib.resources import files

import pytest
from fluent.runtime import FluentResource
from fluent.syntax.ast import Message

from rules.actions import ACTIONS, DO_NOT
from rules.engine import catalogue
from txdiag import texts


def ids(locale: str) -> set[str]:
    body = FluentResource((files("txdiag.languages") / f"{locale}.ftl").read_text("utf-8")).body
    return {e.id.name for e in body if isinstance(e, Message)}


def test_both_languages_have_the_same_sentences() -> None:
    assert ids("en") == ids("zh-Hans")


@pytest.mark.parametrize("locale", texts.locales())
def test_every_action_and_warning_has_its_sentence(locale: str) -> None:
    for action in ACTIONS.values():
        assert texts.shared(f"action-{action.code}", locale)
        if action.risk:
            assert texts.shared(f"action-{action.code}-risk", locale)
    for code in DO_NOT:
        assert texts.shared(f"dont-{code}", locale)


@pytest.mark.parametrize("locale", texts.locales())
def test_every_cause_has_a_title_without_a_case(locale: str) -> None:
    for rule in catalogue():
        assert texts.title_of(rule.code, locale)


@pytest.mark.parametrize("locale", texts.locales())
@pytest.mark.parametrize("name", ["tell", "prevent"])
def test_every_cause_says_how_to_tell_and_how_to_avoid_it(locale: str, name: str) -> None:
    for rule in catalogue():
        said = texts.advice(rule.code, name, locale)
        assert said.endswith(("。", ".")), (rule.code, said)
        assert "…" not in said.replace("0x000…000", "").replace("…dEaD", "").replace("not enough … for gas", "")
        assert texts.shared(f"{name}-{rule.code.partition('.')[0]}", locale) != texts.shared(f"{name}-other", locale)


@pytest.mark.parametrize(
    ("network", "said"),
    [
        ("以太坊", "1 ETH 已从以太坊转出，还没有到达。"),
        ("Base", "1 ETH 已从 Base 转出，还没有到达。"),
        ("BNB 智能链", "1 ETH 已从 BNB 智能链转出，还没有到达。"),
    ],
)
def test_chinese_has_a_space_beside_latin_words(network: str, said: str) -> None:
    assert texts.shared("money-in_flight", "zh-Hans", {"amount": "1 ETH", "network": network}) == said


def test_what_a_chain_says_is_left_as_it_is() -> None:
    assert texts.shared("claim-foreign_text", "zh-Hans", {"value": "送USDT给您"}) == "其中的文字是：“送USDT给您”。"


def test_both_languages_have_own_words_for_the_same_causes_and_for_the_commonest_ones() -> None:
    own = {
        locale: {r.code for r in catalogue() if (r_own := texts._cause(r.code, locale)) is not None and r_own.has_message("tell")}  # pyright: ignore[reportPrivateUsage]  # which file holds it
        for locale in ("en", "zh-Hans")
    }
    assert own["en"] == own["zh-Hans"]
    assert len(own["en"]) >= 40


def test_rules_name_only_codes_of_the_table() -> None:
    for rule in catalogue():
        assert set(rule.actions) <= set(ACTIONS), rule.code
        assert set(rule.do_not) <= DO_NOT, rule.code


@pytest.mark.parametrize(
    ("wanted", "tag"),
    [
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("en-GB", "en"),
        ("fr, zh-TW;q=0.8, en;q=0.9", "en"),
        ("fr", None),
        ("", None),
        ("en;q=0, zh", "zh-Hans"),
        (",;q=x,,,", None),
    ],
)
def test_negotiate(wanted: str, tag: str | None) -> None:
    assert texts.negotiate(wanted) == tag


def test_language_of_a_text() -> None:
    assert texts.language_of("我的转账 0xab 没到") == "zh-Hans"
    assert texts.language_of("where is my money") == "en"


def test_a_language_without_a_message_falls_back_to_english() -> None:
    assert texts.of_cause("pending.nonce_gap", "title", "fr") == texts.of_cause("pending.nonce_gap", "title", "en")


def test_a_message_that_nobody_has_is_an_error() -> None:
    with pytest.raises(texts.TextMissing):
        texts.shared("no-such-message", "en")
    with pytest.raises(texts.TextMissing):
        texts.of_cause("pending.nonce_gap", "why", "en", {})
