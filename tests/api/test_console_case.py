"""What the console makes of a case: over every sample and every recorded Tron transaction, in both languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from decimal import Decimal

import httpx
import pytest

from api.app import create_app
from api.console.fees import fee_table
from api.console.judged import judged
from api.console.papers import note, packet, proof
from api.console.parties import grouped, parties, tokens
from api.console.related import related
from api.console.timeline import timeline
from chains.bundle import Bundle
from chains.facts import Facts, Known, PastMovement, TokenPast, TronFacts
from chains.networks.registry import load_registry
from tests.api.serving import AGENT_KEY, settings_for
from txdiag.answer import Diagnosis
from txdiag.case import Case
from txdiag.demo import bundles_folder
from txdiag.diagnose import replay_case
from txdiag.explain import Reader, explain
from txdiag.store import Seen, Store, new_id

REGISTRY = load_registry()
BUNDLES = sorted(path.name for path in bundles_folder().glob("*.json.gz"))
LOCALES = ("en", "zh-Hans")


async def told(name: str, locale: str) -> tuple[Case, Diagnosis]:
    bundle = Bundle.load(bundles_folder() / name)
    case = await replay_case(bundle, bundle.question, REGISTRY)
    reader = Reader(locale, "agent")
    return case, explain(case.facts, case.judgement, id_="dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF", reader=reader, registry=REGISTRY)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", BUNDLES)
async def test_every_sample_makes_whole_papers(name: str, locale: str) -> None:
    case, answer = await told(name, locale)
    network = REGISTRY.get(answer.network.slug) if answer.network else None
    papers = [note(answer, locale), packet(answer, case.facts, answer.cause.fixable_by, locale)]
    made = proof(answer, case.facts, network)
    papers += [text for _, text in made.by_locale] if made else []
    for paper in papers:
        assert not {c for c in paper if unicodedata.category(c) in ("Cf", "Cc") and c != "\n"}
        assert "None" not in paper.split()
    for address in [a for a in (answer.transaction.sender, answer.transaction.to) if a] if answer.transaction else []:
        assert address in papers[1]
    assert answer.cause.code in papers[0]
    assert made is None or answer.status == "succeeded"


@pytest.mark.parametrize("name", BUNDLES)
async def test_every_sample_has_a_fee_that_adds_up_and_a_way_that_fits(name: str) -> None:
    case, answer = await told(name, "en")
    table = fee_table(case.facts, "en")
    if table is not None:
        assert table.gap is None
        assert sum(Decimal((line.amount or "0").replace(",", "")) for line in table.lines) == Decimal(
            table.total.replace(",", "")
        )
        assert table.most == (answer.status in ("pending", "unavailable"))
    else:
        assert answer.transaction is None or answer.transaction.fee is None
    moments = timeline(answer, case.facts, None, "en")
    times = [moment.at for moment in moments if moment.at is not None]
    assert times == sorted(times)
    if answer.transaction is not None and answer.transaction.block is not None and moments:
        assert next(m for m in moments if m.name == "included").at == answer.transaction.block.time
    said = judged(case.facts, case.judgement, "en")
    fired = {answer.cause.code, *(f.code for f in answer.findings)}
    assert not fired & {one.code for one in (*said.silent, *said.symptoms, *said.unjudged)}


@pytest.fixture(scope="module")
async def desk(anyio_backend: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[tuple[httpx.AsyncClient, Store]]:
    """Signed in, and the store behind it."""
    app = create_app(settings_for(tmp_path_factory.mktemp("desk")))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, client=("203.0.113.7", 50000))
        async with httpx.AsyncClient(transport=transport, base_url="http://txdiag.test") as client:
            await client.post("/console/sign-in", data={"key": AGENT_KEY})
            yield client, app.state.doors.services.store


@pytest.mark.parametrize("name", BUNDLES)
async def test_every_sample_is_shown_in_both_languages(desk: tuple[httpx.AsyncClient, Store], name: str) -> None:
    client, store = desk
    _, answer = await told(name, "en")
    kept = answer.model_copy(update={"id": new_id(answer.as_of)})
    assert await store.save(kept, Bundle.load(bundles_folder() / name).dumps())
    for locale in LOCALES:
        page = await client.get("/console", params={"ids": kept.id, "open": kept.id, "lang": locale})
        assert page.status_code == 200
        assert f">{answer.cause.code}</code>" in page.text
        assert ">None<" not in page.text
        assert "<script>" not in page.text
        for message in ("answer-ruled-out", "console-timeline", "{ $", "moment-", "role-", "paper-"):
            assert message not in re.sub(r'(id|aria-labelledby|class)="[^"]*"', "", page.text)


@pytest.mark.parametrize(("year", "place"), [(2020, "sent"), (2040, "included")], ids=["before its block", "after it"])
async def test_the_first_look_is_told_where_it_was(year: int, place: str) -> None:
    case, answer = await told("not-final.json.gz", "en")
    seen = Seen(
        network="ethereum",
        hash="00" * 32,
        sender=None,
        nonce=None,
        block_hash=None,
        first_seen_at=datetime(year, 11, 1, 12, tzinfo=UTC),
        last_seen_at=datetime(year, 11, 1, 12, tzinfo=UTC),
    )
    said = f"First asked about here: {year}-11-01 12:00:00 UTC"
    assert [moment.name for moment in timeline(answer, case.facts, seen, "en") if said in moment.said] == [place]


async def test_without_evidence_the_rest_still_stands() -> None:
    _, answer = await told("tron-usdt-transfer.json.gz", "en")
    assert fee_table(None, "en") is None
    assert [moment.name for moment in timeline(answer, None, None, "en")][-1] == "now"
    assert packet(answer, None, "nobody", "en")
    assert [party.roles for party in parties(answer, None, None, [])]


# --- who could be taken for whom ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "other", "marked"),
    [
        ("0xABcd00000000000000000000000000000000eF01", "0xabCD00000000000000000000000000000001Ef01", "0"),
        ("TAAAbbbbbbbbbbbbbbbbbbbbbbbbbbbbbZ", "TAAAbbbbBbbbbbbbbbbbbbbbbbbbbbbbbZ", "b"),
        ("0xABcd00000000000000000000000000000000eF01", None, ""),
    ],
    ids=["case is a checksum", "case is a letter", "nothing to tell apart"],
)
def test_only_what_differs_is_marked(address: str, other: str | None, marked: str) -> None:
    groups = grouped(address, other)
    assert "".join(piece for group in groups for piece, _ in group) == address
    assert "".join(piece for group in groups for piece, differs in group if differs) == marked


PAID, PLANTED, OTHER = "TAAA1" + "1" * 25 + "Zzz9", "TAAA1" + "2" * 25 + "Zzz9", "TBBB3" + "3" * 25 + "Yyy8"


async def test_an_earlier_recipient_stands_there_only_where_it_looks_like_somebody() -> None:
    _, answer = await told("tron-usdt-transfer.json.gz", "en")
    assert answer.transaction is not None
    answer.transaction.transfers[0].to = PAID
    home = REGISTRY.get("tron")
    assert home is not None
    usdt = home.tokens[0].contract
    moved = [
        PastMovement(txid="0" * 64, moment_ms=1, kind="transfer", contract=usdt, sender="me", recipient=recipient, amount=amount)
        for recipient, amount in ((PLANTED, 0), (OTHER, 5), (PLANTED, 7))
    ]
    tron = TronFacts(token_past=Known(value=TokenPast(account="me", entries=tuple(moved))))
    found = {
        party.address: party for party in parties(answer, Facts(clock=answer.as_of, tron=tron, network=home.facts()), None, [])
    }
    assert OTHER not in found
    assert found[PLANTED].roles == ["paid-before"]
    assert (found[PAID].alike, found[PLANTED].alike) == ([PLANTED], [PAID])


# --- tokens, and what belongs together --------------------------------------------------------------------------------------------


async def test_a_name_of_the_registry_on_another_contract_is_called_an_imitation() -> None:
    case, answer = await told("token-transfer.json.gz", "en")
    (token,) = tokens(answer, case.facts)
    assert token.verdict == "unknown"
    assert case.facts.evm is not None
    named = case.facts.evm.tokens[0].model_copy(update={"symbol": "usdt"})
    evm = case.facts.evm.model_copy(update={"tokens": (named,)})
    (token,) = tokens(answer, case.facts.model_copy(update={"evm": evm}))
    assert (token.verdict, token.symbol, token.real) == ("imitates", "USDT", "0xdAC17F958D2ee523a2206206994597C13D831ec7")
    case, answer = await told("tron-usdt-transfer.json.gz", "en")
    assert [one.verdict for one in tokens(answer, case.facts)] == ["known"]


async def test_what_stands_in_the_list_is_not_offered_again() -> None:
    case, answer = await told("behind-stuck-nonce.json.gz", "en")
    other = "ab" * 32
    answer.input.other_hashes = [other]
    found = related(answer, case.facts, ["0x" + "cd" * 32], frozenset())
    assert [one.role for one in found] == ["blocker", "replaced", "message"]
    listed = frozenset({"0xabababab…abababab"})
    assert [one.role for one in related(answer, case.facts, [], listed)] == ["blocker"]
