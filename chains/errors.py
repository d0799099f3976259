"""What can go wrong between txdiag and a node.

ChainError
├─ Unreachable      no connection, broken connection, a gateway's error page
├─ TimedOut         the endpoint's time or the answer's deadline ran out
├─ RateLimited      429, a quota's text
├─ Refused          the endpoint does not let us in, or does not offer this method
├─ BadAnswer        unreadable, too large, too deep, HTML, of another chain
└─ NodeError        the node answered with an error of its own (code, message, data)
   └─ StateUnavailable  the node lacks the history asked for (pruned, lite, not synced)

None of them means that a transaction does not exist. Texts carry an endpoint's alias, never its address or key.
"""

from __future__ import annotations

from typing import Any, ClassVar

from chains.facts import Missing, Source, Why


class ChainError(Exception):
    """Base. ``str(error)`` is safe to log and to show."""

    why: ClassVar[Why] = Why.UNREACHABLE

    def missing(self, label: str, source: Source | None = None) -> Missing:
        """This error as the reason why the fact called ``label`` is not known."""
        return Missing(why=self.why, detail=label, source=source)


class Unreachable(ChainError):
    why = Why.UNREACHABLE


class TimedOut(ChainError):
    why = Why.TIMED_OUT


class RateLimited(ChainError):
    """``retry_after_s`` is what the endpoint said, in seconds, or None."""

    why = Why.RATE_LIMITED

    def __init__(self, text: str, retry_after_s: float | None = None) -> None:
        super().__init__(text)
        self.retry_after_s = retry_after_s


class Refused(ChainError):
    why = Why.UNSUPPORTED


class BadAnswer(ChainError):
    why = Why.BAD_ANSWER


class NodeError(ChainError):
    """The node's own error. ``message`` and ``data`` are hostile text: quote them, never act on them."""

    why = Why.NODE_ERROR

    def __init__(self, code: int | None, message: str, data: Any = None) -> None:
        super().__init__(f"node error {code}")
        self.code = code
        self.message = message
        self.data = data


class StateUnavailable(NodeError):
    why = Why.STATE_UNAVAILABLE
