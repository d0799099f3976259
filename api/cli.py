"""The command line: ``txdiag``.

Exit codes: 0 a diagnosis was made, 2 the text holds no transaction, 3 it could not be seen. Faults of the call itself (a file that is
no bundle, a wrong setting) say so on standard error and end with 1; a wrong option ends with 2 as typer has it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Table
from rich.text import Text

from api import batch_file, corrections
from api.logging import configure_logging
from api.terminal import show
from chains.bundle import Bundle, BundleError
from chains.networks.registry import NetworkFileError, Registry, load_registry
from rules.engine import catalogue
from txdiag import texts
from txdiag.answer import Diagnosis, Question
from txdiag.case import Event
from txdiag.diagnose import Answered, diagnose, replay
from txdiag.explain import Reader
from txdiag.services import Services, open_services
from txdiag.settings import Settings, SettingsError, load_settings
from txdiag.store import StoreError, open_store

app = typer.Typer(
    name="txdiag",
    help="What happened to a blockchain transfer, where is the money, and what to do now.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # its tracebacks print local variables, and those may hold what a user pasted
    add_completion=False,
)
T = TypeVar("T")
CHECK_S = 10.0  # how long an endpoint may take to answer a check

Network = Annotated[str | None, typer.Option("--network", "-n", help="The network, if you know it: slug, name or CAIP-2 id.")]
Locale = Annotated[str | None, typer.Option("--locale", "-l", help="Language of the answer, such as en or zh-Hans.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the whole answer as JSON.")]
Demo = Annotated[bool, typer.Option("--demo", help="Answer from the samples that ship with txdiag; asks no node.")]


@app.callback()
def set_up() -> None:
    """Warnings go to standard error; standard output holds the answer alone."""
    configure_logging(level=logging.WARNING)


@app.command("diagnose")
def diagnose_command(
    text: Annotated[str, typer.Argument(help="A transaction hash, an explorer link or a whole message; - reads standard input.")],
    network: Network = None,
    locale: Locale = None,
    as_json: AsJson = False,
    bundle: Annotated[Path | None, typer.Option(help="Save the evidence here; `txdiag replay` gives the same answer.")] = None,
    sender: Annotated[str | None, typer.Option(help="The address it was sent from.")] = None,
    recipient: Annotated[str | None, typer.Option(help="The address it was to arrive at.")] = None,
    nonce: Annotated[int | None, typer.Option(min=0, help="The sender's number of it, where the wallet shows it.")] = None,
    agent: Annotated[bool, typer.Option("--agent", help="Word the answer for support agents.")] = False,
    demo: Demo = False,
) -> None:
    """Explain one transaction."""
    question = _question(
        text=sys.stdin.read(4001) if text == "-" else text,
        network=network,
        sender=sender,
        recipient=recipient,
        nonce=nonce,
        locale=locale or _environment_locale(),
        audience="agent" if agent else "user",
    )
    answered = _run(_diagnosed(question, demo=demo, quiet=as_json))
    if bundle is not None:
        if answered.bundle is None:
            _fail("No bundle is written for this text: nothing of it may be kept.")
        answered.bundle.save(bundle)
    _print(answered.diagnosis, as_json=as_json)


@app.command("replay")
def replay_command(
    file: Annotated[Path, typer.Argument(help="A bundle, as `txdiag diagnose --bundle` or the API gives it.")],
    locale: Locale = None,
    as_json: AsJson = False,
    agent: Annotated[bool, typer.Option("--agent", help="Word the answer for support agents.")] = False,
) -> None:
    """The same answer again, from the evidence alone. Asks no node."""
    try:
        bundle = Bundle.load(file)
    except BundleError as error:
        _fail(str(error))
    registry = _registry()
    reader = Reader(texts.negotiate(locale or _environment_locale()) or texts.DEFAULT, "agent" if agent else "user")
    answered = _run(replay(bundle, registry, reader))
    _print(answered.diagnosis, as_json=as_json)


@app.command("batch")
def batch_command(
    file: Annotated[Path, typer.Argument(help="CSV with a column text, hash, txid or link (or one text a line).")],
    out: Annotated[Path, typer.Option(help="Where the answers go (CSV). An existing one is resumed.")],
    network: Network = None,
    locale: Locale = None,
    parallel: Annotated[int, typer.Option(min=1, max=32, help="Diagnoses at once.")] = 4,
    demo: Demo = False,
) -> None:
    """Explain every row of a file; resumes where it was stopped."""
    try:
        rows = batch_file.read_rows(file)
        answered_before = batch_file.answered(out, rows)
    except batch_file.BatchFileError as error:
        _fail(str(error))
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task(file.name, total=len(rows), completed=len(answered_before))

        async def one(services: Services, row: batch_file.Row) -> Diagnosis:
            question = _question(text=row.text, network=row.network or network, locale=locale)
            return (await diagnose(question, services)).diagnosis

        async def every() -> int:
            async with open_services(_settings(), demo=demo) as services:
                return await batch_file.run(
                    [r for r in rows if r.number not in answered_before],
                    out,
                    lambda row: one(services, row),
                    parallel=parallel,
                    advance=lambda: progress.advance(task),
                )

        written = _run(every())
    console.print(f"{written} answered, {len(answered_before)} were there before: {out}", markup=False)


@app.command("causes")
def causes_command(locale: Locale = None, as_json: AsJson = False) -> None:
    """List every cause that txdiag can name."""
    tag = texts.negotiate(locale or _environment_locale()) or texts.DEFAULT
    if as_json:
        rows = [
            {"code": r.code, "severity": r.severity, "fixable_by": r.fixable_by, "families": sorted(r.families)}
            for r in catalogue()
        ]
        typer.echo(json.dumps(rows, indent=2))
        return
    table = Table("code", "title", "families", "who can fix it")
    for r in catalogue():
        table.add_row(r.code, texts.title_of(r.code, tag), ", ".join(sorted(r.families)), r.fixable_by)
    Console().print(table)


@app.command("networks")
def networks_command(locale: Locale = None) -> None:
    """List the networks that are searched."""
    tag = texts.negotiate(locale or _environment_locale()) or texts.DEFAULT
    registry = _registry()
    table = Table("slug", "name", "id", "coin", "endpoints")
    for network in registry.candidates:
        aliases = ", ".join(e.alias for e in network.endpoints)
        table.add_row(network.slug, network.name(tag), network.id, network.currency.symbol, Text(aliases))
    Console().print(table)


@app.command("check-endpoints")
def check_endpoints_command(network: Network = None) -> None:
    """Ask every endpoint for its chain and its head. Ends with 3 where a network has no endpoint that answers."""

    async def every() -> bool:
        async with open_services(_settings()) as services:
            networks = services.registry.candidates
            if network is not None:
                known = services.registry.find(network)
                if known is None:
                    _fail(f"No network is called {network!r}. `txdiag networks` lists them.")
                networks = (known,)
            deadline = asyncio.get_running_loop().time() + CHECK_S
            async with services.transport.session(deadline=deadline) as session:
                checked = await asyncio.gather(*(session.check(n) for n in networks))
        table = Table("network", "endpoint", "state", "ms", "head")
        for asked, endpoints in zip(networks, checked, strict=True):
            for e in endpoints:
                state = Text("ok", style="green") if e.state == "ok" else Text(e.last_error or e.state, style="red")
                table.add_row(asked.slug, Text(e.alias), state, str(e.latency_ms or ""), str(e.head or ""))
        Console().print(table)
        return all(any(e.state == "ok" for e in endpoints) for endpoints in checked)

    if not _run(every()):
        raise typer.Exit(3)


@app.command("corrections")
def corrections_command(
    out: Annotated[Path, typer.Option(help="A folder: corrections.jsonl, and each case's bundle, which `txdiag replay` reads.")],
) -> None:
    """Hand over what agents corrected in the console, with the evidence, to whoever writes the rules."""

    async def every() -> list[corrections.Corrected]:
        async with open_store(_settings().database_url) as store:
            return await corrections.export(store, _registry(), out)

    try:
        found = _run(every())
    except corrections.CorrectionsError as error:
        _fail(str(error))
    table = Table("case", "said", "right", "today's rules say", "why")
    for one in found:
        style = "green" if one.now == one.right else "red"
        table.add_row(one.id, one.said, one.right, Text(one.now or "-", style=style), Text(one.why))
    Console().print(table)


@app.command("serve")
def serve_command(
    demo: Demo = False,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on.")] = 8000,
) -> None:
    """Serve the web form and the HTTP API."""
    import uvicorn  # the other commands start faster without it

    from api.app import create_app  # as above

    application = create_app(_settings(), demo=demo)
    # uvicorn's own access log would write query strings, and those may hold what a user pasted
    uvicorn.run(application, host=host, port=port, access_log=False, server_header=False)


def main() -> None:
    """The console script."""
    app()


# --- shared by the commands -----------------------------------------------------------------------------------------------


def _question(**fields: Any) -> Question:
    try:
        return Question(**fields)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        _fail(f"{'.'.join(str(p) for p in first['loc'])}: {first['msg']}")


async def _diagnosed(question: Question, *, demo: bool, quiet: bool) -> Answered:
    console = Console(stderr=True)
    async with open_services(_settings(), demo=demo) as services:
        if question.network is not None and services.registry.find(question.network) is None:
            _fail(f"No network is called {question.network!r}. `txdiag networks` lists them.")
        if quiet or not console.is_terminal:
            return await diagnose(question, services)
        with Progress(SpinnerColumn(), TextColumn("{task.description}"), console=console, transient=True) as progress:
            task = progress.add_task("…")
            answered: list[str] = []

            def heard(event: Event) -> None:
                if event.kind == "answered":
                    answered.append(event.network or "")
                total = f"{len(answered)} networks answered"
                progress.update(task, description=total if event.kind != "gathering" else f"{event.network}: gathering evidence")

            return await diagnose(question, services, on_event=heard)


def _print(answer: Diagnosis, *, as_json: bool) -> None:
    if as_json:
        typer.echo(answer.model_dump_json(indent=2, by_alias=True))
    else:
        show(answer, Console())
    if answer.status == "not_a_transaction":
        raise typer.Exit(2)
    if answer.status == "unavailable":
        raise typer.Exit(3)


def _run(work: Coroutine[Any, Any, T]) -> T:
    try:
        return asyncio.run(work)
    except (SettingsError, NetworkFileError, StoreError) as error:
        _fail(str(error))


def _settings() -> Settings:
    try:
        return load_settings()
    except SettingsError as error:
        _fail(str(error))


def _registry() -> Registry:
    settings = _settings()
    try:
        return load_registry(folder=settings.networks_path, endpoints=settings.endpoints, only=settings.networks)
    except NetworkFileError as error:
        _fail(str(error))


def _environment_locale() -> str | None:
    """The terminal's language, as POSIX names it: zh_CN.UTF-8."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value.split(".")[0] if value not in ("C", "POSIX", "C.UTF-8") else None
    return None


def _fail(text: str) -> NoReturn:
    typer.echo(text, err=True)
    raise typer.Exit(1)


if __name__ == "__main__":
    main()
