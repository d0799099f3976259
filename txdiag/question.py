"""Reading the question: from what someone pasted to facts. Pure, without network, for every text.

First of all the text is searched for secrets; of a text with one, nothing else is read. Then the kinds follow in the order of
knowledge 3.A: signed transaction, hash, explorer link, address, name, cut hash, hash of another chain, error text, words.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from chains.facts import InputKind, QuestionFacts, Refusal, SecretKind, SignedTransaction
from chains.messages import read_message
from rules.gasfree.service import said as gasfree_state
from txdiag.answer import Question
from txdiag.reading.addresses import Address, blank_addresses, find_address, normal_address, read_address
from txdiag.reading.complaints import amounts_in, complaints_in
from txdiag.reading.error_text import is_error_text, kept_error
from txdiag.reading.hashes import CutHash, FoundHash, find_cut_hash, find_hashes, heal
from txdiag.reading.known_networks import NamedNetwork, RegistryLike
from txdiag.reading.links import KnownLink, Link, find_links, known_links
from txdiag.reading.names import read_name
from txdiag.reading.other_chains import other_chain, other_chain_of_hash, other_chain_of_links, other_chain_of_words
from txdiag.reading.platforms import mentions_in, platform_in, withdrawal_in
from txdiag.reading.secrets import find_secret
from txdiag.reading.signed import find_signed
from txdiag.reading.text import alone, blank, clean, compact, has_words, unescape_links

__all__ = ["RegistryLike", "read_question"]

_MOST_OTHER_HASHES = 10
# Characters of the field for signed bytes in which a secret is looked for; nothing of it is kept, so this is only for the warning
_MOST_SEARCHED = 4000


def _utc(moment: datetime | None) -> datetime | None:
    """In UTC; a time without a zone is taken as UTC. None where it lies outside the calendar."""
    if moment is None:
        return None
    try:
        return moment.replace(tzinfo=UTC) if moment.utcoffset() is None else moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def _distinct(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _secret(question: Question, text: str) -> SecretKind | None:
    raw = (question.raw_transaction or "")[:_MOST_SEARCHED]
    fields = (question.error_text, question.network, question.sender, question.recipient, raw)
    texts = [text, *(heal(clean(field)) for field in fields if field)]
    return next((kind for entry in texts if (kind := find_secret(entry))), None)


def _hash_links(links: list[KnownLink]) -> dict[str, KnownLink]:
    """Links to transactions and blocks of known explorers, by the hash they hold."""
    found: dict[str, KnownLink] = {}
    for known in links:
        if known.read.kind in ("transaction", "block"):
            for entry in find_hashes(known.read.value or ""):
                found.setdefault(entry.value, known)
    return found


def _is_page_of_hash(known: KnownLink | None, hash_digits: str) -> bool:
    """False for a search for the hash: people search for private keys too."""
    return known is not None and hash_digits not in urlsplit(known.link.url).query.lower()


def _networks(
    question: Question, registry: RegistryLike, links: list[KnownLink], signed: SignedTransaction | None, prose: str
) -> tuple[str | None, tuple[str, ...]]:
    """The claimed network and all hints, strongest first: what was asked for, the signed chain id, links, words."""
    asked = registry.find(clean(question.network).strip()) if question.network else None
    chain = registry.find(f"eip155:{signed.chain_id}") if signed and signed.chain_id is not None else None
    linked = (known.read.network for known in links)
    strong = _distinct([asked.slug if asked else None, chain.slug if chain else None, *linked])
    words = _distinct(registry.mentioned(" ".join(prose.split())))
    claimed = strong[0] if strong else words[0] if len(words) == 1 else None
    family = registry.find("tron") if signed and signed.family == "tron" else None
    return claimed, _distinct([*strong, *words, family.slug if family else None])


def _address(text: str) -> Address | None:
    return read_address(alone(compact(text))) or find_address(text)


def _cut_hash(text: str, links: list[Link], known: list[KnownLink]) -> CutHash | None:
    """A cut hash in the prose or in a link to a transaction."""
    transactions = {entry.link for entry in known if entry.read.kind == "transaction"}
    strangers = {entry for entry in links if "/0x" in entry.url.lower()} - {entry.link for entry in known}
    return find_cut_hash(blank_addresses(blank(text, [link for link in links if link not in transactions | strangers])))


def _named_chain(found: FoundHash, hinted: tuple[str, ...], prose: str) -> str | None:
    """A chain that the words name where they name none that is covered; it writes hashes without 0x."""
    return None if found.prefixed or hinted else other_chain_of_words(prose)


def _signed_field(raw: str) -> SignedTransaction | None:
    """Half a megabyte is read without the care that goes into a message: signed bytes and their JSON are ASCII."""
    return find_signed(clean(raw if len(raw) <= _MOST_SEARCHED else raw.encode("ascii", "ignore").decode("ascii")))


def _refusal(question: Question, text: str, claimed: NamedNetwork | None) -> Refusal | None:
    """What the node's or the wallet's message says, wherever it was pasted. ``claimed`` lends its coin to the amounts."""
    said = [clean(question.error_text)] if question.error_text else []
    found = next((refusal for entry in [*said, text] if (refusal := read_message(entry))), None)
    if found is None or claimed is None or claimed.family != "evm" or found.family != "evm":
        return found
    return found.model_copy(update={"coin": claimed.symbol})


def _normal(field: str | None) -> str | None:
    return normal_address(alone(compact(clean(field)))) if field else None


def read_question(question: Question, registry: RegistryLike) -> QuestionFacts:
    """The facts of the question. Never raises; of a text with a secret they say only that there was one."""
    text = heal(unescape_links(clean(question.text)))
    submitted = _utc(question.submitted_at)
    if (secret := _secret(question, text)) is not None:
        return QuestionFacts(kind=InputKind.SECRET, secret=secret, submitted_at=submitted, redacted=True)
    signed = (_signed_field(question.raw_transaction) if question.raw_transaction else None) or find_signed(text)
    links = find_links(text)
    known = known_links(links, registry)
    found = find_hashes(text)
    prose = blank(blank(text, found), links)
    hash_links = _hash_links(known)
    first = signed.hash if signed else found[0].value if found else None
    if first in hash_links:  # the network of the answer's hash goes first
        known = [hash_links[first], *(entry for entry in known if entry is not hash_links[first])]
    claimed, hinted = _networks(question, registry, known, signed, prose)
    error = kept_error(clean(question.error_text)) if question.error_text else None
    facts = QuestionFacts(
        hash=first,
        other_hashes=_distinct(entry.value for entry in found if entry.value != first)[:_MOST_OTHER_HASHES],
        claimed_network=claimed,
        hinted_networks=hinted,
        has_words=has_words(prose),
        signed=signed,
        sender=_normal(question.sender),
        recipient=_normal(question.recipient),
        nonce=question.nonce,
        platform=platform_in(prose),
        withdrawn_from=withdrawal_in(prose),
        mentions=mentions_in(prose) + complaints_in(prose),
        amounts=amounts_in(prose) if first else (),
        submitted_at=submitted,
        error_text=error,
        refusal=_refusal(question, text, registry.find(claimed) if claimed else None),
    )
    if signed:
        more: dict[str, object] = {"kind": InputKind.RAW_TRANSACTION}
    elif first:
        more = {
            "kind": InputKind.TRANSACTION_HASH,
            "prefixed": found[0].prefixed,
            "from_explorer": _is_page_of_hash(hash_links.get(first), first),
            "other_chain": other_chain_of_links(links) or other_chain_of_hash(found[0]) or _named_chain(found[0], hinted, prose),
        }
    else:
        more = _without_hash(text, links, known, facts)
    return facts.model_copy(update=more)


def _without_hash(text: str, links: list[Link], known: list[KnownLink], facts: QuestionFacts) -> dict[str, object]:
    """What the text is where no hash stands in it. A message of a node goes before the addresses and codes that it quotes."""
    more: dict[str, object] = {}
    of_service = "gasfree" in facts.mentions and gasfree_state(text) is not None and not facts.error_text
    if of_service or is_error_text(text) or (facts.refusal is not None and not facts.error_text):
        more["error_text"] = facts.error_text or kept_error(text)
    cut = _cut_hash(text, links, known)
    if known:
        return more | {
            "kind": InputKind.MESSAGE,
            "explorer_host": known[0].read.host,
            "truncated_digits": cut.digits if cut else None,
            "truncated_surely": cut is not None and (cut.unmistakable or any(entry.read.kind == "transaction" for entry in known)),
        }
    if more:
        return more | {"kind": InputKind.ERROR_TEXT}
    if address := _address(text):
        return {
            "kind": InputKind.ADDRESS,
            "address": address.text,
            "address_family": address.family,
            "checksum_ok": address.checksum_ok,
        }
    if name := read_name(alone(text)):
        return {"kind": InputKind.NAME, "name": name}
    linked = other_chain_of_links(links)
    if cut and linked is None:
        return {
            "truncated_digits": cut.digits,
            "truncated_surely": cut.unmistakable,
            "misread": cut.misread,
            "other_chain": other_chain_of_hash(cut),
        }
    if chain := linked or other_chain(text):
        return {"kind": InputKind.OTHER_CHAIN, "other_chain": chain}
    if facts.error_text:
        return {"kind": InputKind.ERROR_TEXT}
    return {"kind": InputKind.MESSAGE if facts.has_words else InputKind.UNKNOWN}
