"""C1, C2, C6, C8: a secret in any field of any request appears in no log at any level, no answer, no database."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog
import uvicorn
from anyio.lowlevel import checkpoint
from fastapi import APIRouter, FastAPI
from fastapi.responses import StreamingResponse

from api.app import create_app
from api.logging import configure_logging
from tests.api.serving import HASH, serving, settings_for

SEED = "legal winner thank year wave sausage worth useful legal winner thank yellow"
SEED_ZH = "的 的 的 的 的 的 的 的 的 的 的 在"
WIF = "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss"
XPRV = "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi"
KEYSTORE = json.dumps(
    {"version": 3, "crypto": {"cipher": "aes-128-ctr", "ciphertext": "d172bf743a674da9cdad04534d56926e", "kdf": "scrypt"}}
)
SECRETS = {"seed": SEED, "chinese seed": SEED_ZH, "wif": WIF, "xprv": XPRV, "keystore": KEYSTORE}
TRACES = ["sausage", "的 的 的", WIF[5:25], XPRV[10:40], "d172bf743a674da9", "hunter2"]  # parts that must be nowhere
FIELDS = [
    "text",
    "network",
    "sender",
    "recipient",
    "submitted_at",
    "raw_transaction",
    "error_text",
    "locale",
    "audience",
    "unknown",
]


def said(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> str:
    """All that any logger said at any level, as the standard library would print it, and all that reached the terminal."""
    out, err = capsys.readouterr()
    return caplog.text + out + err + "".join(repr(record.args) + repr(record.__dict__) for record in caplog.records)


def kept(folder: Path) -> str:
    return "".join(file.read_bytes().decode("utf-8", "replace") for file in folder.iterdir() if file.is_file())


def assert_clean(where: str, text: str) -> None:
    for trace in TRACES:
        assert trace not in text, f"{where} holds a secret"


@pytest.mark.parametrize("kind", SECRETS)
async def test_a_secret_in_any_field(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    secret = SECRETS[kind]
    async with serving(settings_for(tmp_path)) as client:
        caplog.set_level(1)
        for field in FIELDS:
            body: dict[str, Any] = {"text": HASH, field: secret}
            for response in [
                await client.post("/v1/diagnoses", json=body),
                await client.post("/v1/diagnoses", json=body, headers={"Prefer": "respond-async"}),
                await client.post("/v1/diagnoses", json={"text": HASH, secret: "x"}),
                await client.post(
                    "/v1/diagnoses",
                    content=json.dumps(body, ensure_ascii=False)[:-1].encode(),
                    headers={"Content-Type": "application/json"},
                ),
                await client.post("/v1/diagnoses", data={"text": secret}),
                await client.post("/v1/diagnoses/batch", json={"texts": [secret, HASH]}),
                await client.post("/v1/diagnoses/batch", json={"texts": secret}),
            ]:
                assert response.status_code < 500
                assert_clean("the answer", response.text + repr(response.headers))
    log = said(caplog, capsys)
    assert "/v1/diagnoses" in log  # it was listened to
    assert_clean("the log", log)
    assert_clean("the database", kept(tmp_path))


@pytest.mark.parametrize("kind", ["seed", "wif", "xprv"])
async def test_a_secret_in_the_address_or_a_header(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    secret = SECRETS[kind]
    async with serving(settings_for(tmp_path)) as client:
        caplog.set_level(1)
        for response in [
            await client.get("/", params={"hash": secret}),
            await client.get(f"/{secret}"),
            await client.get(f"/v1/diagnoses/{secret}"),
            await client.get(f"/v1/diagnoses/{secret}/bundle"),
            await client.get(f"/v1/causes/{secret}"),
            await client.get("/v1/causes", params={"locale": secret[:35]}),
            await client.get("/v1/diagnoses/x", params={"refresh": secret}),
            await client.post("/v1/diagnoses", json={"text": HASH}, headers={"Authorization": f"Bearer {secret}"}),
            await client.post("/v1/diagnoses", json={"text": HASH}, headers={"Accept-Language": secret, "Prefer": secret}),
            await client.post("/v1/diagnoses", content=b"{}", headers={"Content-Type": secret}),
            await client.request(secret.split()[0][:20], "/v1/causes", headers={"X-Request-Id": secret}),
        ]:
            assert response.status_code < 500
            assert_clean("the answer", response.text + repr(response.headers))
    assert_clean("the log", said(caplog, capsys))
    assert_clean("the database", kept(tmp_path))


async def test_a_hex_key_is_in_no_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """64 hex digits that no chain knows as a key are answered as a hash: the answer names it, the log must not."""
    key = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
    async with serving(settings_for(tmp_path)) as client:
        caplog.set_level(1)
        for text in (key, f"0x{key}", f"my key is {key}"):
            assert (await client.post("/v1/diagnoses", json={"text": text})).status_code == 200
    assert key[:16] not in said(caplog, capsys)


async def test_the_client_s_address_is_in_no_log_and_no_database(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    async with serving(settings_for(tmp_path, rate_per_minute=1), client=("198.51.100.77", 4711)) as client:
        caplog.set_level(1)
        for _ in range(2):
            await client.post("/v1/diagnoses", json={"text": HASH}, headers={"X-Forwarded-For": "198.51.100.77"})
    assert "198.51.100.77" not in said(caplog, capsys) + kept(tmp_path)


async def test_an_exception_s_text_and_a_task_s_repr_stay_out_of_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging()

    async def fails() -> None:
        raise ValueError(SEED)

    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    context = {"message": "Task exception was never retrieved", "exception": task.exception(), "future": task}
    asyncio.get_running_loop().default_exception_handler(context)  # what asyncio does where nobody set another one
    try:
        await task
    except ValueError:
        logging.getLogger("library").exception("failed")
        structlog.get_logger("ours").error("failed too", exc_info=True)
    log = capsys.readouterr().err
    assert_clean("the log", log)
    entries = [json.loads(line) for line in log.splitlines()]
    assert [entry["event"] for entry in entries] == ["Task exception was never retrieved", "failed", "failed too"]
    assert all(entry["exception"]["type"] == "ValueError" for entry in entries)
    assert all(entry["exception"]["at"][-1].endswith("fails") for entry in entries)


async def test_setting_up_twice_logs_once(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging()
    configure_logging()
    structlog.get_logger("ours").info("once")
    assert len(capsys.readouterr().err.splitlines()) == 1


async def test_a_log_line_says_what_is_needed_to_run_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with serving(settings_for(tmp_path)) as client:
        response = await client.get("/v1/causes/pending.nonce_gap?locale=en")
    entries = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    (entry,) = [entry for entry in entries if entry["event"] == "request"]
    assert entry.pop("ms") >= 0
    assert entry.pop("timestamp").endswith("Z")
    assert entry == {
        "event": "request",
        "level": "info",
        "logger": "api",
        "method": "GET",
        "route": "/v1/causes/{code}",
        "status": 200,
        "request_id": response.headers["x-request-id"],
    }


# --- telemetry and the real server -----------------------------------------------------------------------------------------


async def test_fastapi_s_telemetry_records_no_request(tmp_path: Path) -> None:
    """FastAPI 0.165 logs validation failures and exceptions, and puts queries into spans, as soon as somebody sets providers."""
    from opentelemetry import trace
    from opentelemetry._logs import set_logger_provider
    from opentelemetry.sdk._logs import LoggerProvider
    from opentelemetry.sdk._logs.export import InMemoryLogRecordExporter, SimpleLogRecordProcessor
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    spans, records = InMemorySpanExporter(), InMemoryLogRecordExporter()
    tracing, logs = TracerProvider(), LoggerProvider()
    tracing.add_span_processor(SimpleSpanProcessor(spans))
    logs.add_log_record_processor(SimpleLogRecordProcessor(records))
    trace.set_tracer_provider(tracing)
    set_logger_provider(logs)

    async def provoke(app: FastAPI) -> None:
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://t") as client,
        ):
            await client.post("/v1/diagnoses", json={"text": 1, "network": SEED}, params={"q": SEED})

    plain = FastAPI()

    @plain.post("/v1/diagnoses")
    async def endpoint(body: dict[str, int]) -> None:  # pyright: ignore[reportUnusedFunction]  # called by the framework
        return None

    await provoke(plain)
    assert spans.get_finished_spans()  # what FastAPI does when it is left alone: without this the test would prove nothing
    assert records.get_finished_logs()
    spans.clear()
    records.clear()
    await provoke(create_app(settings_for(tmp_path)))
    assert not spans.get_finished_spans()
    assert not records.get_finished_logs()


@asynccontextmanager
async def listening(app: FastAPI) -> AsyncGenerator[int]:
    """The application behind the real server, set up as the command line does it. Gives the port."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, access_log=False, server_header=False))
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined,method-assign]  # the test keeps its own
    task = asyncio.create_task(server.serve())
    while not server.started:
        assert not task.done()
        await checkpoint()
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await task


async def test_the_real_server_says_nothing_either(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    app = create_app(settings_for(tmp_path))
    broken = APIRouter()

    async def half() -> AsyncGenerator[bytes]:
        yield b"half of an answer"
        raise ValueError(SEED)

    @broken.get("/breaks")
    async def breaks(q: str) -> None:  # pyright: ignore[reportUnusedFunction]  # called by the framework
        raise ValueError(q)

    @broken.get("/breaks-off")
    async def breaks_off() -> StreamingResponse:  # pyright: ignore[reportUnusedFunction]  # called by the framework
        return StreamingResponse(half())

    app.include_router(broken)
    async with listening(app) as port:
        caplog.set_level(1)
        base = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient(base_url=base) as client:
            for logger in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection"):
                logging.getLogger(logger).setLevel(logging.CRITICAL)  # the test's own client talks about itself
            assert (await client.get("/breaks", params={"q": SEED})).status_code == 500
            with pytest.raises(httpx.RemoteProtocolError):
                await client.get("/breaks-off", params={"q": SEED})
            assert (await client.get("/nowhere", params={"hash": SEED})).status_code == 404
            assert (await client.post("/v1/diagnoses", json={"text": SEED})).status_code == 200
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"{SEED} no http at all\r\n\r\n".encode())
        await reader.read()
        writer.close()
        await writer.wait_closed()
    log = said(caplog, capsys)
    assert "the response broke off" in log or "Exception in ASGI application" in log
    assert_clean("the log", log)
    assert_clean("the database", kept(tmp_path))
