"""The pages over HTTP: languages, refusals, headers, and that every cause and every sample has its page."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor
from markupsafe import escape

from api.web import causes, view
from api.web.language import choices
from api.web.rendering import marked, static_url
from api.web.wording import words
from chains.networks.registry import load_registry
from rules.engine import catalogue
from tests.api.serving import HASH, serving, settings_for
from txdiag import texts
from txdiag.demo import load_samples
from txdiag.diagnose import Answered, diagnose

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
LANGUAGES = {"en": "en-US,en;q=0.9", "zh-Hans": "zh-CN,zh;q=0.9,en;q=0.5"}
TITLES = {"en": "What happened to my transfer?", "zh-Hans": "我的转账怎么了？"}
WIF = "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss"


@pytest.fixture(scope="module")
async def demo(anyio_backend: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[httpx.AsyncClient]:
    async with serving(settings_for(tmp_path_factory.mktemp("demo"), networks=None, endpoints={}), demo=True) as opened:
        yield opened


def heading(page: str) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)
    assert found
    return found[1]


# --- the form -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", LANGUAGES)
async def test_the_form_speaks_the_browsers_language(client: httpx.AsyncClient, tag: str) -> None:
    response = await client.get("/", headers=BROWSER | {"Accept-Language": LANGUAGES[tag]})
    assert response.status_code == 200
    assert heading(response.text) == TITLES[tag]
    assert f'<html lang="{tag}">' in response.text
    assert response.headers["vary"] == "Accept-Language"
    assert "set-cookie" not in response.headers


async def test_a_language_asked_for_goes_before_the_browsers(client: httpx.AsyncClient) -> None:
    response = await client.get("/?lang=zh-Hans", headers=BROWSER | {"Accept-Language": "en"})
    assert heading(response.text) == TITLES["zh-Hans"]
    assert 'action="/?lang=zh-Hans"' in response.text
    assert 'href="/causes?lang=zh-Hans"' in response.text


@pytest.mark.parametrize("asked", ["xx", "<script>", "a" * 400, "", "😀"])
async def test_a_language_nobody_has_is_no_reason_to_fail(client: httpx.AsyncClient, asked: str) -> None:
    response = await client.get("/", params={"lang": asked}, headers=BROWSER | {"Accept-Language": "en"})
    assert heading(response.text) == TITLES["en"]
    assert "<script>" not in response.text


async def test_pages_may_load_and_send_nothing_to_others(client: httpx.AsyncClient) -> None:
    response = await client.get("/", headers=BROWSER)
    assert "default-src 'self'" in response.headers["content-security-policy"]
    assert "form-action 'self'" in response.headers["content-security-policy"]
    assert response.headers["referrer-policy"] == "no-referrer"
    assert " style=" not in response.text
    assert "<style" not in response.text
    assert re.findall(r"<script(?! src=)", response.text) == []
    loaded = re.findall(r'(?:src|href)="(/static/[^"]+)"', response.text)
    assert len(loaded) == 7
    for address in loaded:
        found = await client.get(address)
        assert found.status_code == 200
        assert found.headers["cache-control"] == "public, max-age=86400"
        assert found.headers["x-content-type-options"] == "nosniff"


async def test_an_answer_is_private(client: httpx.AsyncClient) -> None:
    posted = await client.post("/", data={"text": HASH}, headers=BROWSER)
    assert posted.status_code == 303
    assert re.fullmatch(r"/d/dx_[0-9A-Z]{26}", posted.headers["location"])
    answer = await client.get(posted.headers["location"], headers=BROWSER)
    for response in (posted, answer):
        assert response.headers["cache-control"] == "no-store"
        assert response.headers["x-robots-tag"] == "noindex, nofollow"
        assert "set-cookie" not in response.headers
    assert 'content="noindex, nofollow"' in answer.text
    assert "127.0.0.1:1" not in answer.text


async def test_what_is_shared_says_nothing_of_who_asked(client: httpx.AsyncClient) -> None:
    """The page, the object and the evidence behind a shared address hold nothing of the words, and no two addresses are alike."""
    words_of_one = "I am Anna Example, +49 30 901820, anna@mail.example, my transfer"
    posted = [await client.post("/", data={"text": f"{words_of_one} {HASH}"}, headers=BROWSER) for _ in range(2)]
    first, second = (response.headers["location"] for response in posted)
    assert first[-16:] != second[-16:]  # 80 random bits; the letters before them are the time
    for address in (first, f"/v1/diagnoses/{first[3:]}", f"/v1/diagnoses/{first[3:]}/bundle", f"/v1/diagnoses/{first[3:]}/events"):
        found = await client.get(address, headers=BROWSER)
        assert found.status_code == 200
        assert not re.search("Anna|901820|anna@|Example,", found.text), address
    assert first not in (await client.get("/", headers=BROWSER)).text


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({}, "text"),
        ({"text": ""}, "text"),
        ({"text": " \r\n "}, "text"),
        ({"text": "why " * 1_001}, "text"),
        ({"text": HASH, "network": "no such network"}, "network"),
        ({"text": HASH, "sender": "0x12"}, "sender"),
        ({"text": HASH, "sender": "TJRabPrwbZy45sbavfcjinPJC18kjpRTv9"}, "sender"),
    ],
)
@pytest.mark.parametrize("tag", LANGUAGES)
async def test_a_fault_is_said_at_its_field(client: httpx.AsyncClient, fields: dict[str, str], fault: str, tag: str) -> None:
    response = await client.post("/", data=fields, headers=BROWSER | {"Accept-Language": LANGUAGES[tag]})
    assert response.status_code == 422
    assert heading(response.text) == TITLES[tag]
    assert re.findall(r'id="(\w+)-fault"', response.text) == [fault]
    assert 'role="alert"' in response.text
    assert response.headers["cache-control"] == "no-store"


async def test_the_length_is_counted_as_the_reader_counts(client: httpx.AsyncClient) -> None:
    """A browser sends each line end as two characters."""
    text = "\r\n".join(["ab"] * 1_333)  # 3,998 characters with line ends of one
    assert (await client.post("/", data={"text": text}, headers=BROWSER)).status_code == 303
    assert (await client.post("/", data={"text": text + "123"}, headers=BROWSER)).status_code == 422


@pytest.mark.parametrize(
    "fields",
    [
        {"text": WIF},
        {"text": "x " * 2_500 + WIF},
        {"text": HASH, "sender": WIF},
        {"text": HASH, "network": WIF},
        {"text": "x " * 30_000, "sender": WIF},
        {"text": "", "sender": WIF},
    ],
    ids=["text", "long text", "sender", "network", "sender beside a huge text", "sender alone"],
)
async def test_a_secret_in_any_field_is_named_and_not_given_back(client: httpx.AsyncClient, fields: dict[str, str]) -> None:
    posted = await client.post("/", data=fields, headers=BROWSER)
    assert posted.headers["location"] == "/secret/private_key"
    assert WIF not in posted.text
    page = await client.get(posted.headers["location"], headers=BROWSER)
    assert "private key" in heading(page.text)
    assert page.headers["cache-control"] == "no-store"


async def test_a_huge_text_is_not_given_back_unread(client: httpx.AsyncClient) -> None:
    response = await client.post("/", data={"text": f"{WIF} " * 1_000}, headers=BROWSER)
    assert response.status_code == 422
    assert WIF not in response.text


async def test_a_private_key_in_the_sender_field_is_not_given_back(client: httpx.AsyncClient) -> None:
    key = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
    response = await client.post("/", data={"text": HASH, "sender": key}, headers=BROWSER)
    assert response.status_code == 422
    assert key not in response.text


async def test_what_is_no_form_is_refused_as_a_page(client: httpx.AsyncClient) -> None:
    upload = await client.post("/", files={"text": ("a.txt", b"hello")}, headers=BROWSER)
    assert upload.status_code == 400
    assert heading(upload.text) == "This could not be read"
    json = await client.post("/", json={"text": HASH}, headers=BROWSER)
    assert json.status_code == 422
    assert 'id="text-fault"' in json.text


async def test_hostile_input_is_only_text(client: httpx.AsyncClient) -> None:
    text = '</textarea><script>alert(1)</script>"\x00\ufffe'
    response = await client.post("/", data={"text": text, "sender": '"><b>'}, headers=BROWSER)
    assert response.status_code == 422
    assert "<script>alert" not in response.text
    assert "<b>" not in response.text


@pytest.mark.parametrize("kind", ["mnemonic", "private_key", "keystore", "extended_key"])
@pytest.mark.parametrize("tag", LANGUAGES)
async def test_every_kind_of_secret_has_its_answer(client: httpx.AsyncClient, kind: str, tag: str) -> None:
    response = await client.get(f"/secret/{kind}", headers=BROWSER | {"Accept-Language": LANGUAGES[tag]})
    assert response.status_code == 200
    assert words("answer-secret-kept", tag) in response.text
    assert "/d/dx_" not in response.text


# --- when a page cannot be shown --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/d/dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF",
        "/d/x",
        "/secret/other",
        "/causes/no.such",
        "/sample/" + HASH,
        "/static/no.css",
    ],
)
async def test_what_is_not_there_is_a_page_for_people_and_a_problem_for_programs(client: httpx.AsyncClient, path: str) -> None:
    page = await client.get(path, headers=BROWSER | {"Accept-Language": "zh-CN"})
    assert page.status_code == 404
    assert heading(page.text) == "没有这个页面"
    assert page.headers["x-request-id"]
    assert page.headers["x-robots-tag"] == "noindex, nofollow"
    problem = await client.get(path)
    assert problem.status_code == 404
    assert problem.headers["content-type"] == "application/problem+json"


async def test_the_api_speaks_to_programs_whoever_asks(client: httpx.AsyncClient) -> None:
    response = await client.get("/v1/diagnoses/dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF", headers=BROWSER)
    assert response.headers["content-type"] == "application/problem+json"


async def test_a_method_that_is_not_taken(client: httpx.AsyncClient) -> None:
    response = await client.put("/", headers=BROWSER)
    assert response.status_code == 405
    assert response.headers["allow"]
    assert heading(response.text) == "This page cannot be opened like that"


async def test_a_body_that_is_too_large(client: httpx.AsyncClient) -> None:
    response = await client.post("/", data={"text": "a" * 600_000}, headers=BROWSER)
    assert response.status_code == 413
    assert heading(response.text) == "That was too much text"
    assert response.headers["connection"] == "close"


@pytest.mark.parametrize("tag", LANGUAGES)
async def test_too_many_questions_leave_the_text_in_the_field(tmp_path: Path, tag: str) -> None:
    headers = BROWSER | {"Accept-Language": LANGUAGES[tag]}
    async with serving(settings_for(tmp_path, rate_per_minute=1)) as client:
        first = await client.post("/", data={"text": HASH}, headers=headers)
        assert first.status_code == 303
        second = await client.post("/", data={"text": f"hash: {HASH}"}, headers=headers)
        assert second.status_code == 429
        assert int(second.headers["retry-after"]) > 0
        assert f"hash: {HASH}</textarea>" in second.text
        assert 'role="alert"' in second.text
        again = await client.post(first.headers["location"], headers=headers)
        assert again.status_code == 429
        assert heading(again.text) == words("problem-429", tag)


async def test_a_full_house_leaves_the_text_in_the_field(tmp_path: Path) -> None:
    inside, done = asyncio.Event(), asyncio.Event()

    async def slow(*args: Any, **kwargs: Any) -> Answered:
        inside.set()
        await done.wait()
        return await diagnose(*args, **kwargs)

    async with serving(settings_for(tmp_path, max_concurrent=1), diagnose=slow) as client:
        first = asyncio.create_task(client.post("/", data={"text": HASH}, headers=BROWSER))
        await inside.wait()
        second = await client.post("/", data={"text": f"hash: {HASH}"}, headers=BROWSER)
        done.set()
        assert (await first).status_code == 303
    assert second.status_code == 503
    assert f"hash: {HASH}</textarea>" in second.text


async def test_a_fault_of_ours_is_a_page_with_a_number_and_without_a_reason(tmp_path: Path) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError(f"about {HASH}")

    async with serving(settings_for(tmp_path), diagnose=broken) as client:
        response = await client.post("/", data={"text": HASH}, headers=BROWSER | {"Accept-Language": "zh-CN"})
    assert response.status_code == 500
    assert heading(response.text) == "我们这边出了错"
    assert response.headers["x-request-id"] in response.text
    assert HASH not in response.text


# --- the demo -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", LANGUAGES)
async def test_every_sample_is_answered_in_both_languages(demo: httpx.AsyncClient, tag: str) -> None:
    start = await demo.get("/", params={"lang": tag}, headers=BROWSER)
    assert words("demo-title", tag) in start.text
    links = re.findall(r'href="(/sample/[^"]+)"', start.text)
    samples = load_samples().all
    assert len(links) == len(samples) > 0
    for link, sample in zip(links, samples, strict=True):
        page = await demo.get(link, headers=BROWSER)
        assert page.status_code == 200, link
        assert heading(page.text).strip()
        assert f"/causes/{sample.code}?lang={tag}" in page.text
        assert "{$" not in page.text
        assert "None" not in re.sub(r"<[^>]+>", "", page.text)


async def test_a_sample_in_another_language_by_its_stored_answer(demo: httpx.AsyncClient) -> None:
    samples = load_samples().all
    posted = await demo.post("/?lang=en", data={"text": samples[0].hash}, headers=BROWSER)
    address = urlsplit(posted.headers["location"]).path
    english = heading((await demo.get(address, headers=BROWSER)).text)
    chinese = heading((await demo.get(f"{address}?lang=zh-Hans", headers=BROWSER)).text)
    sample = heading((await demo.get(f"/sample/{samples[0].hash}?lang=zh-Hans", headers=BROWSER)).text)
    assert english.isascii()
    assert chinese == sample


# --- the causes ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", LANGUAGES)
async def test_every_cause_has_its_page(client: httpx.AsyncClient, tag: str) -> None:
    listed = await client.get("/causes", params={"lang": tag}, headers=BROWSER)
    codes = [rule.code for rule in catalogue()]
    assert sorted(re.findall(r'href="/causes/([a-z0-9_.]+)\?', listed.text)) == sorted(codes)
    for code in codes:
        page = await client.get(f"/causes/{code}", params={"lang": tag}, headers=BROWSER)
        assert page.status_code == 200
        assert "x-robots-tag" not in page.headers
        assert code in page.text
        assert heading(page.text)
        sections = re.findall(r'<h2 id="(\w+)">([^<]+)</h2>', page.text)
        assert [name for name, _ in sections] == ["means", "tell", "todo", "prevent"]
        assert all((said.isascii() or "’" in said) is (tag == "en") for _, said in sections)
        told = {name: texts.advice(code, name, tag) for name in ("tell", "prevent")}
        for said in told.values():
            assert str(escape(said)) in page.text
            assert any("一" <= c <= "鿿" for c in said) is (tag == "zh-Hans"), (code, said)


def test_documentation_becomes_paragraphs_labels_and_lists() -> None:
    found = causes.blocks("""One thing
    over two lines.

    Condition: ``a < b`` and
    more. Source: a book.
    - first
      goes on
    - second
    """)
    assert [(b.kind, b.label, b.text) for b in found] == [
        ("paragraph", "", "One thing over two lines."),
        ("paragraph", "Condition", "a < b and more."),
        ("paragraph", "Source", "a book."),
        ("item", "", "first goes on"),
        ("item", "", "second"),
    ]


# --- wording and figures ----------------------------------------------------------------------------------------------------


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


def messages(tag: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    resource = FluentParser().parse((files("api.web") / f"pages.{tag}.ftl").read_text("utf-8"))
    for entry in resource.body:
        assert not isinstance(entry, Junk), entry.content
        if isinstance(entry, Message):
            assert entry.id.name not in found, f"{entry.id.name} stands there twice"
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


def test_both_languages_say_the_same_things_with_the_same_figures() -> None:
    assert messages("zh-Hans") == messages("en")


def test_every_message_is_used() -> None:
    folder = Path(str(files("api.web")))
    written = (*folder.glob("*.py"), *folder.glob("templates/*.html"), *folder.parent.glob("console/*.py"))
    used = "".join(path.read_text("utf-8") for path in written)
    families = ("ask-", "status-", "finality-", "search-", "who-", "area-", "problem-", "fact-", "life-", "picture-", "console-row-", "console-confidence-", "console-priority-", "console-genuine-")  # put together from a code
    assert [m for m in messages("en") if f'"{m}"' not in used and f"'{m}'" not in used and not m.startswith(families)] == []


def test_every_area_of_the_catalogue_has_a_name() -> None:
    other = words("area-other", "en")
    assert [rule.code for rule in catalogue() if view.area_of(rule.code, "en") == other] == []


def test_every_actor_has_a_name() -> None:
    for rule in catalogue():
        for tag in LANGUAGES:
            assert words(f"who-{rule.fixable_by}", tag)


def test_a_message_nobody_wrote_is_an_error() -> None:
    with pytest.raises(texts.TextMissing):
        words("no-such-message", "en")
    with pytest.raises(texts.TextMissing, match="count"):
        words("demo-more", "en")


def test_every_language_names_itself() -> None:
    assert choices()[:1] == [("en", "English")]
    assert ("zh-Hans", "简体中文") in choices()


@pytest.mark.parametrize(
    ("exact", "shown"),
    [("0", "0"), ("1234567.123456789", "1,234,567.123456"), ("0.000000123456789", "0.000000123456"), ("120", "120")],
)
def test_figures_are_shown_as_people_read_them(exact: str, shown: str) -> None:
    assert view.figure(exact) == shown


@pytest.mark.parametrize("value", [HASH, HASH[2:], "TUzPs6V53poDtt74tBwYb6PkrXDW3Rskrm", "0x" + "ab" * 20, "", "0x"])
def test_groups_leave_nothing_out(value: str) -> None:
    assert "".join(view.grouped(value)) == value
    assert all(len(group) <= 8 for group in view.grouped(value))


def test_lengths_of_time() -> None:
    assert [view.duration(s, "en") for s in (0.2, 12, 150, 7_300, 400_000)] == [
        "about 1 seconds",
        "about 12 seconds",
        "about 2 minutes",
        "about 2 hours",
        "about 5 days",
    ]


def test_a_chains_words_are_marked_and_escaped() -> None:
    assert marked("It said: <b>x</b>.", ["<b>x</b>"]) == 'It said: <bdi class="chain">&lt;b&gt;x&lt;/b&gt;</bdi>.'
    assert marked("Entity E & E2", ["E"]) == 'Entity <bdi class="chain">E</bdi> &amp; E2'
    assert marked("1 < 2", []) == "1 &lt; 2"
    assert marked("(a+)+ aaaa", ["(a+)+"]) == '<bdi class="chain">(a+)+</bdi> aaaa'


def test_links_are_the_registrys_for_every_network() -> None:
    for network in load_registry():
        url = network.transaction_url(HASH)
        assert url is None or url.startswith("https://")


def test_static_files_carry_their_own_mark() -> None:
    assert re.fullmatch(r"/static/page\.css\?v=[0-9a-f]{12}", static_url("page.css"))
