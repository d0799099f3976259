"""The agent console over HTTP: who may come in, what a paste becomes, what is kept."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator
from importlib.resources import files
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Junk, Message

from api.console.asking import MOST_CASES, Left, Pasted, read_pasted
from chains.facts import SecretKind
from chains.networks.registry import load_registry
from tests.api.serving import AGENT_KEY, HASH, serving, settings_for
from tests.listener import listening

REGISTRY = load_registry()

OTHER = "0x" + "ab" * 32
WIF = "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncGenerator[httpx.AsyncClient]:
    async with serving(settings_for(tmp_path)) as client:
        signed = await client.post("/console/sign-in", data={"key": AGENT_KEY})
        assert signed.status_code == 303
        yield client


async def token(client: httpx.AsyncClient) -> str:
    found = re.search(r'name="token" value="([0-9a-f]{64})"', (await client.get("/console")).text)
    assert found is not None
    return found[1]


async def ask(client: httpx.AsyncClient, text: str) -> httpx.Response:
    return await client.post("/console/ask", data={"text": text, "token": await token(client)})


def ids_in(address: str) -> list[str]:
    return re.findall(r"dx_[0-9A-Z]{26}", address)


async def done(client: httpx.AsyncClient, address: str) -> str:
    """The page once nothing on it is under way: each id is watched to its end."""
    for id_ in ids_in(address):
        await client.get(f"/v1/diagnoses/{id_}/events")
    return (await client.get(address)).text


async def one_case(client: httpx.AsyncClient, text: str) -> tuple[str, str]:
    """Asks, and waits until it is answered: where the case stands, and its id."""
    place = (await ask(client, text)).headers["location"]
    await done(client, place)
    return place, ids_in(place)[0]


@pytest.mark.parametrize("path", ["/console", "/console/search?q=x", "/console?ids=dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF"])
async def test_nobody_comes_in_without_a_key(client: httpx.AsyncClient, path: str) -> None:
    response = await client.get(path)
    assert response.status_code == 401
    assert 'name="key"' in response.text
    assert response.headers["cache-control"] == "no-store"
    assert "noindex" in response.headers["x-robots-tag"]


@pytest.mark.parametrize("path", ["/console/ask", "/console/cases/dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF/remarks", "/console/sign-out"])
async def test_nothing_is_done_without_a_key(client: httpx.AsyncClient, path: str) -> None:
    assert (await client.post(path, data={"text": HASH, "token": "x"})).status_code == 401


async def test_a_wrong_key_is_refused(client: httpx.AsyncClient) -> None:
    response = await client.post("/console/sign-in", data={"key": "wrong"})
    assert response.status_code == 401
    assert "set-cookie" not in response.headers
    assert "This key is not known" in response.text


async def test_the_session_is_a_cookie_for_the_console_alone(desk: httpx.AsyncClient) -> None:
    again = await desk.post("/console/sign-in", data={"key": AGENT_KEY})
    cookie = again.headers["set-cookie"]
    assert {"HttpOnly", "Path=/console", "SameSite=strict"} <= set(cookie.split("; "))
    assert AGENT_KEY not in cookie


async def test_a_forged_or_cut_cookie_opens_nothing(desk: httpx.AsyncClient) -> None:
    good = desk.cookies["txdiag_console"]
    for bad in (good[:-1] + ("0" if good[-1] != "0" else "1"), "9999999999." + good.split(".")[1], "1." + "0" * 64, "x", ""):
        desk.cookies.clear()
        desk.cookies.set("txdiag_console", bad, path="/console")
        assert (await desk.get("/console")).status_code == 401


async def test_a_form_of_another_site_is_refused(desk: httpx.AsyncClient) -> None:
    assert (await desk.post("/console/ask", data={"text": HASH, "token": "0" * 64})).status_code == 403
    assert (await desk.post("/console/ask", data={"text": HASH})).status_code == 403


async def test_a_chat_with_two_hashes_becomes_two_cases(desk: httpx.AsyncClient) -> None:
    response = await ask(desk, f"Customer: where is {HASH} and {OTHER}? And {HASH} again")
    assert response.status_code == 303
    page = await done(desk, response.headers["location"])
    assert page.count("data-row=") == 2
    assert "infra.rpc_unreachable" in page
    assert HASH not in response.headers["location"]


async def test_an_open_list_says_so_and_comes_again_by_itself(desk: httpx.AsyncClient) -> None:
    response = await ask(desk, HASH)
    working = await desk.get(response.headers["location"])
    if "Still working" in working.text:
        assert '<noscript><meta http-equiv="refresh" content="2"></noscript>' in working.text
    await done(desk, response.headers["location"])
    assert "http-equiv" not in (await desk.get(response.headers["location"])).text


@pytest.mark.parametrize(("text", "said"), [("", "first"), ("x" * 20_001, "20,000")])
async def test_what_cannot_be_asked_is_named(desk: httpx.AsyncClient, text: str, said: str) -> None:
    response = await ask(desk, text)
    assert response.status_code == 422
    assert said in response.text


async def test_a_secret_is_not_kept_and_not_shown(desk: httpx.AsyncClient) -> None:
    response = await ask(desk, f"my key {WIF}")
    assert response.headers["location"].startswith("/secret/private_key")
    assert WIF not in response.text


async def test_a_case_holds_reply_packet_and_evidence(desk: httpx.AsyncClient) -> None:
    page = await done(desk, (await ask(desk, HASH)).headers["location"])
    assert re.search(r'<textarea id="reply-en"[^>]*data-main-reply', page)
    assert re.search(r'<textarea id="reply-zh-Hans"[^>]*lang="zh-Hans"', page)
    assert "Queue: " in page
    assert HASH in page
    assert "/bundle" in page


async def test_notes_and_corrections_stay_with_the_case(desk: httpx.AsyncClient) -> None:
    place, id_ = await one_case(desk, HASH)
    form = {"token": await token(desk), "text": "<b>called back</b>", "code": ""}
    assert (await desk.post(f"/console/cases/{id_}/remarks", data=form)).status_code == 303
    form = {"token": await token(desk), "text": "it was the fee", "code": "pending.fee_below_base_fee"}
    assert (await desk.post(f"/console/cases/{id_}/remarks", data=form)).status_code == 303
    page = (await desk.get(place)).text
    assert "&lt;b&gt;called back&lt;/b&gt;" in page
    assert '<code translate="no">pending.fee_below_base_fee</code> it was the fee' in page
    missing = await desk.post("/console/cases/dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF/remarks", data=form)
    assert missing.status_code == 404


async def test_a_similar_case_tells_that_it_was_corrected(desk: httpx.AsyncClient) -> None:
    _, id_ = await one_case(desk, HASH)
    form = {"token": await token(desk), "text": "", "code": "pending.fee_below_base_fee"}
    await desk.post(f"/console/cases/{id_}/remarks", data=form)
    page = await done(desk, (await ask(desk, OTHER)).headers["location"])
    similar = page.partition('id="similar-head"')[2].partition("</ul>")[0]
    assert id_ in similar
    assert '<code translate="no">pending.fee_below_base_fee</code>' in similar


async def test_a_mistyped_cause_is_named_and_nothing_is_lost(desk: httpx.AsyncClient) -> None:
    _, id_ = await one_case(desk, HASH)
    form = {"token": await token(desk), "text": "half a page of reasons", "code": "pending.fee_below"}
    response = await desk.post(f"/console/cases/{id_}/remarks", data=form)
    assert response.status_code == 422
    assert "There is no cause of this code" in response.text
    assert "half a page of reasons</textarea>" in response.text
    assert 'value="pending.fee_below"' in response.text


async def test_the_language_is_kept_from_page_to_page(desk: httpx.AsyncClient) -> None:
    response = await desk.post("/console/ask?lang=zh-Hans", data={"text": HASH, "token": await token(desk)})
    page = await done(desk, response.headers["location"])
    assert page.count("lang=zh-Hans") >= 3


async def test_earlier_cases_are_found_by_hash_cause_number_and_day(desk: httpx.AsyncClient) -> None:
    _, id_ = await one_case(desk, HASH)
    day = (await desk.get(f"/v1/diagnoses/{id_}")).json()["as_of"][:10]
    for query in (f"q={HASH}", "q=infra.rpc_unreachable", f"day={day}"):
        assert id_ in (await desk.get(f"/console/search?{query}")).text
    assert (await desk.get(f"/console/search?q={id_}")).headers["location"] == f"/console?ids={id_}&open={id_}#case"
    for query in (f"q={OTHER}", "q=failed.out_of_gas", "day=2020-01-01"):
        found = (await desk.get(f"/console/search?{query}")).text
        assert id_ not in found
        assert "No earlier case was found" in found


async def test_a_sidebar_fills_in_the_text_and_asks_nothing(desk: httpx.AsyncClient) -> None:
    page = (await desk.get("/console", params={"text": f"where is {HASH}", "locale": "zh-Hans"})).text
    assert f"where is {HASH}</textarea>" in page
    assert "<ol" not in page


async def test_inside_another_sites_page_the_cookie_is_allowed_there(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, frame_ancestors=["https://desk.example"])) as client:
        signed = await client.post("/console/sign-in", data={"key": AGENT_KEY})
        marks = {"HttpOnly", "Secure", "SameSite=none", "Partitioned"}
        assert marks <= set(signed.headers["set-cookie"].split("; "))
        assert "frame-ancestors https://desk.example" in signed.headers["content-security-policy"]
        kept = {"cookie": signed.headers["set-cookie"].partition(";")[0]}  # sent by hand: the test's address is not https
        found = re.search(r'name="token" value="([0-9a-f]{64})"', (await client.get("/console", headers=kept)).text)
        assert found is not None
        out = await client.post("/console/sign-out", data={"token": found[1]}, headers=kept)
        assert marks | {"Max-Age=0"} <= set(out.headers["set-cookie"].split("; "))


async def test_signing_out_ends_it(desk: httpx.AsyncClient) -> None:
    response = await desk.post("/console/sign-out", data={"token": await token(desk)})
    assert response.status_code == 303
    assert "Partitioned" not in response.headers["set-cookie"]
    assert (await desk.get("/console")).status_code == 401


async def test_without_agent_keys_the_console_is_off(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, agent_keys=[])) as client:
        assert "TXDIAG_AGENT_KEYS" in (await client.get("/console")).text
        assert (await client.post("/console/sign-in", data={"key": ""})).status_code == 401


# --- what a paste becomes -----------------------------------------------------------------------------------------------------


def pasted(text: str, locale: str = "en", customer: str | None = None) -> Pasted:
    return read_pasted(text, locale, REGISTRY, customer)


def test_a_linked_hash_is_asked_about_where_its_link_leads() -> None:
    link = f"https://bscscan.com/tx/{OTHER}"
    found = pasted(f"first {HASH}, then {link}").asked
    assert [one.question.text for one in found[1:]] == [link]
    assert [one.label for one in found] == ["0x88df0164…a713944b", "0xabababab…abababab"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"{HASH}\n{HASH}\n{HASH}", [Left("repeated", number=2)]),
        (f"{HASH} and {HASH[:40]}12345", [Left("cut", "0x88df0164…c5612345", 43)]),
        (f"{HASH} and {OTHER}ff", [Left("long", "0xabababab…abababff", 66)]),
        (f"{HASH} and 0xab12cd…99fe0a", [Left("cut", "0xab12cd…99fe0a", 12)]),
        (f"{HASH}, shown as 0x88df…944b", []),
        (f"{HASH}\nhello\n0x00000000000000000000000000000000005742a6", [Left("line", number=2), Left("address", number=3)]),
        (f"Agent: hello\nCustomer: hi\n{HASH}", []),
    ],
)
def test_what_of_a_paste_is_not_asked_about_is_named(text: str, left: list[Left]) -> None:
    assert pasted(text).left == left


def test_a_whole_chat_is_read_to_its_end_and_each_question_is_short_enough() -> None:
    chat = "Customer: it still says pending in my wallet\n" * 300 + f"Customer: {HASH}\n" + "Agent: I am looking\n" * 50 + OTHER
    found = pasted(chat)
    assert [one.label for one in found.asked] == ["0x88df0164…a713944b", "0xabababab…abababab"]
    assert HASH in found.asked[0].question.text
    assert len(found.asked[0].question.text) <= 4_000


def test_a_secret_anywhere_in_a_long_chat_stops_everything() -> None:
    assert pasted("where is my transfer " * 500 + WIF + f" {HASH}") == Pasted([], secret=SecretKind.PRIVATE_KEY)


def test_no_hash_of_a_long_list_is_lost() -> None:
    hashes = [f"0x{number:064x}".replace("0x0", "0xf") for number in range(70)]
    found = pasted("\n".join(hashes))
    assert len(found.asked) == MOST_CASES
    assert [piece.kind for piece in found.left] == ["over"] * (70 - MOST_CASES)


@pytest.mark.parametrize(
    ("text", "customer", "locale"),
    [
        (f"我的转账 {HASH}", None, "zh-Hans"),
        (f"my transfer {HASH}", None, "en"),
        (HASH, None, "zh-Hans"),
        (f"我的转账 {HASH}", "en", "en"),
    ],
    ids=["its words", "English words", "no words: the agent's", "as told"],
)
def test_the_reply_is_in_the_customers_language(text: str, customer: str | None, locale: str) -> None:
    assert pasted(text, "zh-Hans", customer).asked[0].question.locale == locale


async def test_pieces_that_were_not_asked_about_stand_beside_the_list(desk: httpx.AsyncClient) -> None:
    place = (await ask(desk, f"{HASH}\n{HASH[:40]}")).headers["location"]
    page = await done(desk, place)
    assert "One piece of the paste was not asked about" in page
    assert "0x88df0164…52532c56 has 38 of the 64 digits" in page


# --- papers, keys, languages ----------------------------------------------------------------------------------------------------


async def test_the_reply_for_the_customer_comes_first_whatever_the_agents_language(desk: httpx.AsyncClient) -> None:
    page = await done(desk, (await ask(desk, f"我的转账 {HASH}")).headers["location"])
    assert re.search(r'<textarea id="reply-zh-Hans"[^>]*data-main-reply', page)
    assert "Reply to the customer" in page


async def test_a_sidebar_tells_the_customers_language_also_through_the_sign_in(client: httpx.AsyncClient) -> None:
    filled = {"text": f"where is {HASH}", "locale": "zh-CN"}
    page = (await client.get("/console", params=filled)).text
    kept = {name: re.findall(rf'name="{name}" value="([^"]*)"', page)[0] for name in ("text", "locale")}
    assert kept == filled
    signed = await client.post("/console/sign-in", data=kept | {"key": AGENT_KEY})
    assert signed.status_code == 200  # no redirect: what was pasted stands in no address
    assert f"where is {HASH}</textarea>" in signed.text
    assert '<option value="zh-Hans" lang="zh-Hans" selected>' in signed.text
    form = re.search(r'name="token" value="([0-9a-f]{64})"', signed.text)
    assert form is not None
    assert (await client.post("/console/ask", data={"text": HASH, "token": form[1]})).status_code == 303
    client.cookies.clear()


async def test_when_the_session_is_over_nothing_that_was_written_is_lost(desk: httpx.AsyncClient) -> None:
    _, id_ = await one_case(desk, HASH)
    desk.cookies.clear()
    asked = await desk.post("/console/ask", data={"text": f"where is {OTHER}", "token": "x"})
    assert asked.status_code == 401
    assert "Your session is over" in asked.text
    assert f'value="where is {OTHER}"' in asked.text
    noted = await desk.post(
        f"/console/cases/{id_}/remarks", data={"text": "half a page", "code": "pending.nonce_gap", "token": "x"}
    )
    assert noted.status_code == 401
    assert "half a page\npending.nonce_gap</textarea>" in noted.text
    for path in ("again", "handoff"):
        assert "Your session is over" in (await desk.post(f"/console/cases/{id_}/{path}", data={"token": "x"})).text


async def test_a_secret_is_shown_again_nowhere(desk: httpx.AsyncClient) -> None:
    filled = await desk.get("/console", params={"text": f"{'my transfer is lost ' * 300}{WIF}"})
    assert filled.status_code == 200
    assert "Stopped: this looks like" in filled.text
    assert WIF not in filled.text
    desk.cookies.clear()
    for response in (
        await desk.get("/console", params={"text": f"key {WIF}"}),
        await desk.post("/console/sign-in", data={"key": "wrong", "text": f"key {WIF}"}),
        await desk.post("/console/ask", data={"text": f"key {WIF}", "token": "x"}),
        await desk.post("/console/cases/dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF/remarks", data={"text": f"key {WIF}", "token": "x"}),
    ):
        assert response.status_code == 401
        assert WIF not in response.text


async def test_the_note_says_what_it_rests_on_and_what_to_do_next(desk: httpx.AsyncClient) -> None:
    page = await done(desk, (await ask(desk, HASH)).headers["location"])
    note = page.partition('id="note"')[2].partition("</pre>")[0]
    for part in ("infra.rpc_unreachable (", "It rests on:", "What to do and check next:", "Queue: ", "Number: dx_"):
        assert part in note


async def test_a_secret_in_a_note_is_not_kept(desk: httpx.AsyncClient) -> None:
    place, id_ = await one_case(desk, HASH)
    response = await desk.post(f"/console/cases/{id_}/remarks", data={"token": await token(desk), "text": f"he sent {WIF}"})
    assert response.status_code == 422
    assert "It was not kept" in response.text
    assert WIF not in response.text
    assert WIF not in (await desk.get(place)).text


async def test_a_secret_in_the_search_is_not_shown_again(desk: httpx.AsyncClient) -> None:
    page = await desk.get("/console/search", params={"q": WIF})
    assert WIF not in page.text
    assert "this looks like a recovery phrase or a private key" in page.text


async def test_the_list_alone_is_what_the_page_shows(desk: httpx.AsyncClient) -> None:
    place = (await ask(desk, f"{HASH} {OTHER}")).headers["location"]
    page = await done(desk, place)
    alone = (await desk.get(place.replace("/console?", "/console/list?"))).text
    assert alone.strip() in page
    desk.cookies.clear()
    assert (await desk.get(place.replace("/console?", "/console/list?"))).status_code == 401


async def test_a_related_transaction_joins_the_list(desk: httpx.AsyncClient) -> None:
    first = ids_in((await ask(desk, HASH)).headers["location"])[0]
    form = {"text": OTHER, "token": await token(desk), "after": first}
    place = (await desk.post("/console/ask", data=form)).headers["location"]
    ids = parse_qs(urlsplit(place).query)
    assert ids["ids"][0].split(",") == [first, ids["open"][0]]


async def test_a_search_by_a_part_of_a_title_offers_the_causes(desk: httpx.AsyncClient) -> None:
    page = (await desk.get("/console/search", params={"q": "nonce"})).text
    assert "Which cause do you mean?" in page
    assert "/console/search?q=pending.nonce_gap" in page


async def test_more_cases_than_places_wait_their_turn(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, max_concurrent=2)) as client:
        await client.post("/console/sign-in", data={"key": AGENT_KEY})
        hashes = " ".join("0x" + f"{number:02x}" * 32 for number in range(1, 8))
        page = await done(client, (await ask(client, hashes)).headers["location"])
        assert page.count('data-state="done"') == 7
        assert (await client.post("/v1/diagnoses", json={"text": HASH})).status_code == 200


async def test_looking_again_puts_the_new_case_in_the_old_ones_place(desk: httpx.AsyncClient) -> None:
    place = (await ask(desk, f"我的转账 {HASH} {OTHER}")).headers["location"]
    page = await done(desk, place)
    first, second = ids_in(place)[:2]
    assert "Look again" in page
    form = {"token": await token(desk), "ids": f"{first},{second}"}
    again = (await desk.post(f"/console/cases/{first}/again", data=form)).headers["location"]
    new, after = ids_in(again)[:2]
    assert new != first
    assert after == second
    page = await done(desk, again)
    assert re.search(r'<textarea id="reply-zh-Hans"[^>]*data-main-reply', page)  # the customer's language, as before
    assert (await desk.get(f"/v1/diagnoses/{first}")).status_code == 200
    assert (await desk.post("/console/cases/dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF/again", data=form)).status_code == 404


async def test_a_case_is_handed_over_once_and_says_what_the_reader_said(tmp_path: Path) -> None:
    with listening() as listener:
        webhook = {"webhook_url": listener.url, "webhook_secrets": ["a-secret-for-tests-0123456789"], "webhook_private": True}
        async with serving(settings_for(tmp_path, **webhook)) as client:
            await client.post("/console/sign-in", data={"key": AGENT_KEY})
            place = (await ask(client, HASH)).headers["location"]
            assert "Hand over to: " in await done(client, place)
            id_ = ids_in(place)[0]
            await client.post(f"/v1/diagnoses/{id_}/feedback", json={"helpful": False, "comment": "<b>still nothing</b>"})
            form = {"token": await token(client), "ids": id_}
            assert (await client.post(f"/console/cases/{id_}/handoff", data=form)).status_code == 303
            page = (await client.get(place)).text
            await client.post(f"/console/cases/{id_}/handoff", data=form)
    (received,) = listener.received
    assert f"number {received.json['delivery']}" in page
    assert "Hand over to: " not in page
    assert "it did not help." in page
    assert "“&lt;b&gt;still nothing&lt;/b&gt;”" in page


async def test_without_a_webhook_there_is_no_button_to_hand_over(desk: httpx.AsyncClient) -> None:
    page = await done(desk, (await ask(desk, HASH)).headers["location"])
    assert "/handoff" not in page


# --- wording --------------------------------------------------------------------------------------------------------------------


def sentences(tag: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse((files("api.web") / f"console.{tag}.ftl").read_text("utf-8")).body:
        assert not isinstance(entry, Junk), entry.content
        if isinstance(entry, Message):
            assert entry.id.name not in found, f"{entry.id.name} stands there twice"
            found[entry.id.name] = set(re.findall(r"\$(\w+)", FluentSerializer().serialize_entry(entry)))
    return found


def test_both_languages_say_the_same_things_with_the_same_figures() -> None:
    assert sentences("zh-Hans") == sentences("en")


def test_every_sentence_is_used() -> None:
    folder = Path(str(files("api.web")))
    written = (*folder.glob("templates/console/*.html"), *folder.parent.glob("console/*.py"))
    used = "".join(path.read_text("utf-8") for path in written)
    put_together = (
        "moment-",
        "role-",
        "related-",
        "key-",
        "paper-",
        "lack-",
        "console-left-",
        "console-row-",
        "console-confidence-",
    )
    put_together += (
        "console-priority-",
        "console-fee-",
        "console-token-",
        "console-helpful-",
        "console-who-",
        "console-resolved-",
    )
    assert [
        name
        for name in sentences("en")
        if f'"{name}"' not in used and f"'{name}'" not in used and not name.startswith(put_together)
    ] == []
