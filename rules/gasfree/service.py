"""What a GasFree service says of a transfer that it took over: one decision for ``gasfree.accepted_not_onchain`` and ``gasfree.failed``.

GasFree is a service on Tron that sends a token for its user and takes the fee in the token. It answers with an id of its own (a UUID, no hash) and a state: WAITING, INPROGRESS,
CONFIRMING, then SUCCEED or FAILED (knowledge/tron.md A5.6). Only the pasted words are at hand here: the service itself is not asked, so nothing is more than possible.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from chains.facts import Facts

_UNDER_WAY = re.compile(r"\b(?:WAITING|INPROGRESS|IN_PROGRESS|CONFIRMING)\b")
_FAILED = re.compile(r"\bFAILED\b")


State: TypeAlias = Literal["under_way", "failed"]


def said(text: str) -> State | None:
    """None where the words name no state, or one of each kind."""
    under_way, failed = _UNDER_WAY.search(text) is not None, _FAILED.search(text) is not None
    return None if under_way == failed else "under_way" if under_way else "failed"


def state(facts: Facts) -> State | None:
    """None where the words are not of GasFree, or name no state. They stand in the message of the service, pasted as such or as the text itself
    (txdiag/question.py)."""
    text = facts.question.error_text
    return None if text is None or "gasfree" not in facts.question.mentions else said(text)
