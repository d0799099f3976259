"""A diagnosis on a terminal: money first, then the cause, what to do, what not to do, and the evidence.

Text from a chain is printed as text: rich's markup is never applied to it.
"""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from txdiag import texts
from txdiag.answer import Cause, Diagnosis, EvidenceOut

_COLOURS = {"info": "cyan", "low": "cyan", "medium": "yellow", "high": "red", "critical": "bold red"}


def show(answer: Diagnosis, console: Console) -> None:
    """Print the whole answer."""
    console.print(_panel(answer))
    for title, lines in _sections(answer):
        console.print(Text(title, style="bold"))
        for line in lines:
            console.print(Padding(line, (0, 0, 0, 2)))
    console.print(Text(_footer(answer), style="dim"))


def _panel(answer: Diagnosis) -> Panel:
    parts: list[RenderableType] = []
    if answer.funds.sentence:
        parts += [Text(answer.funds.sentence, style="bold"), Text()]
    parts.append(Text(answer.cause.detail))
    colour = _COLOURS[answer.cause.severity]
    return Panel(Group(*parts), title=Text(answer.cause.title), title_align="left", border_style=colour, padding=(1, 2))


def _sections(answer: Diagnosis) -> list[tuple[str, list[RenderableType]]]:
    locale = answer.reply.locale
    sections: list[tuple[str, list[RenderableType]]] = []
    if answer.actions:
        steps = [Text(f"{n}. {a.text}" + (f" ({a.risk})" if a.risk else "")) for n, a in enumerate(answer.actions, 1)]
        sections.append((texts.shared("heading-todo", locale), list(steps)))
    if answer.do_not:
        sections.append((texts.shared("heading-avoid", locale), [Text(f"- {d.text}") for d in answer.do_not]))
    if answer.cause.evidence:
        sections.append((texts.shared("heading-evidence", locale), [_evidence(answer.cause.evidence)]))
    if answer.findings:
        sections.append((texts.shared("heading-findings", locale), [_finding(f) for f in answer.findings]))
    if answer.unknowns:
        sections.append((texts.shared("heading-unknowns", locale), [Text(f"- {u.text}") for u in answer.unknowns]))
    return sections


def _evidence(evidence: list[EvidenceOut]) -> Table:
    table = Table.grid(padding=(0, 2))
    for item in evidence:
        where = " ".join(p for p in (item.call, item.endpoint and f"@ {item.endpoint}") if p)
        table.add_row(Text(item.claim), Text(where, style="dim"))
    return table


def _finding(finding: Cause) -> Text:
    return Text.assemble(f"- {finding.title} ", (finding.code, "dim"))


def _footer(answer: Diagnosis) -> str:
    network = answer.network.name if answer.network else "-"
    usage = answer.usage
    return (
        f"{answer.cause.code} · {answer.cause.confidence.value} · {answer.status} · {network} · "
        f"{usage.round_trips} round trips, {usage.requests} requests, {usage.calls} calls, {usage.elapsed_ms} ms · {answer.id}"
    )
