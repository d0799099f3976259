"""The form: what was typed, and what is wrong with it. A fault names its field; a secret is only named and never given back."""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import ValidationError
from starlette.datastructures import FormData

from api.v1.question import DiagnosisRequest
from api.web.wording import words
from chains.facts import SecretKind
from chains.networks.registry import Registry
from txdiag.answer import Question
from txdiag.question import read_question

MOST = 4_000  # characters of a text (CONTRACT.md)
READ_WHOLE = 20_000  # longer ones are not even searched for secrets, and so not given back
_LONGEST_ADDRESS = 60  # with what somebody may have copied around it; a private key in hex has 64 digits


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields when the form is shown again."""

    text: str = ""
    network: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A question; or a secret's kind; or faults by field (text, network, sender). again: the fields as they are shown again."""

    question: Question | None
    secret: SecretKind | None = None
    again: Typed = field(default_factory=Typed)
    faults: dict[str, str] = field(default_factory=dict[str, str])


def check(form: FormData, registry: Registry, locale: str) -> Checked:
    typed = Typed(text_of(form, "text"), text_of(form, "network").strip(), text_of(form, "sender").strip())
    readable = typed if len(typed.text) <= READ_WHOLE else Typed("", typed.network, typed.sender)
    if (secret := read_question(_question(readable, locale), registry).secret) is not None:
        return Checked(None, secret)
    if faults := _faults(typed, registry, locale):
        return Checked(None, again=_given_back(typed, faults), faults=faults)
    return Checked(_question(typed, locale), again=typed)


def text_of(form: FormData, name: str) -> str:
    """A field; browsers send line ends as two characters. A file is no text."""
    value = form.get(name, "")
    return value.replace("\r\n", "\n") if isinstance(value, str) else ""


def _question(typed: Typed, locale: str) -> Question:
    # not validated here: the fields are checked one by one, so that each fault stands beside its field
    return Question.model_construct(
        text=typed.text, network=typed.network or None, sender=typed.sender or None, locale=locale, audience="user"
    )


def _faults(typed: Typed, registry: Registry, locale: str) -> dict[str, str]:
    faults: dict[str, str] = {}
    if not typed.text.strip():
        faults["text"] = words("form-error-empty", locale)
    elif len(typed.text) > MOST:
        faults["text"] = words("form-error-long", locale, most=f"{MOST:,}")
    if typed.network and registry.find(typed.network) is None:
        faults["network"] = words("form-error-network", locale)
    try:
        DiagnosisRequest(text="?", sender=typed.sender or None)
    except ValidationError:
        faults["sender"] = words("form-error-sender", locale)
    return faults


def _given_back(typed: Typed, faults: dict[str, str]) -> Typed:
    return Typed(
        typed.text if len(typed.text) <= READ_WHOLE else "",
        typed.network if "network" not in faults else "",
        typed.sender if "sender" not in faults else given_back_address(typed.sender),
    )


def given_back_address(typed: str) -> str:
    """What is no address is shown again only where it is too short to be a private key."""
    return typed if len(typed) <= _LONGEST_ADDRESS else ""
