"""The published form: what tools import, and that the service keeps to it, tried with made-up requests over a real connection."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator
from typing import Any

import httpx
import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck, settings
from schemathesis.checks import load_all_checks
from schemathesis.specs.openapi.checks import positive_data_acceptance

from api.app import create_app
from tests.api.serving import settings_for
from txdiag.settings import Settings

OPERATIONS = {
    ("post", "/v1/diagnoses", "diagnose"),
    ("post", "/v1/diagnoses/batch", "diagnose_batch"),
    ("get", "/v1/diagnoses/{id}", "get_diagnosis"),
    ("get", "/v1/diagnoses/{id}/events", "watch_diagnosis"),
    ("get", "/v1/diagnoses/{id}/bundle", "get_diagnosis_bundle"),
    ("post", "/v1/diagnoses/{id}/feedback", "give_feedback"),
    ("post", "/v1/diagnoses/{id}/handoff", "hand_over"),
    ("post", "/v1/watches", "watch_changes"),
    ("get", "/v1/causes", "list_causes"),
    ("get", "/v1/causes/{code}", "explain_cause"),
    ("get", "/v1/networks", "list_networks"),
    ("get", "/healthz", "health"),
    ("get", "/readyz", "readiness"),
}
load_all_checks()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Generator[str]:
    """The real application behind the real server, in a thread of its own."""
    app = create_app(settings_for(tmp_path_factory.mktemp("openapi")))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, access_log=False))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()))
    thread.start()
    while not server.started:
        assert thread.is_alive()
        thread.join(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def document(address: str) -> dict[str, Any]:
    return httpx.get(f"{address}/openapi.json").json()


def test_operations_and_their_names_are_stable(document: dict[str, Any]) -> None:
    """Chatbot platforms call operations by name. One may be added here, never renamed."""
    assert document["openapi"].startswith("3.1")
    found = {
        (method, path, operation["operationId"]) for path, item in document["paths"].items() for method, operation in item.items()
    }
    assert found == OPERATIONS


def test_every_operation_says_what_it_is_for_and_how_it_fails(document: dict[str, Any]) -> None:
    for path, item in document["paths"].items():
        for operation in item.values():
            assert operation["summary"]
            assert operation["tags"]
            for status, response in operation["responses"].items():
                if int(status) >= 400:
                    assert list(response["content"]) == ["application/problem+json"], (path, status)
                    assert response["content"]["application/problem+json"]["schema"] == {"$ref": "#/components/schemas/Problem"}
            for parameter in operation.get("parameters", []):
                assert parameter["description"], (path, parameter["name"])


def test_enumerations_are_the_contract_s(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    diagnosis = schemas["Diagnosis"]["properties"]
    assert diagnosis["status"]["enum"] == [
        "not_a_transaction", "not_found", "pending", "replaced", "dropped", "failed", "succeeded", "included_outcome_unknown", "unavailable",
    ]  # fmt: skip
    assert schemas["Confidence"]["enum"] == ["proven", "strong", "likely", "possible"]
    assert schemas["Severity"]["enum"] == ["info", "low", "medium", "high", "critical"]
    assert schemas["BlockOut"]["properties"]["finality"]["enum"] == ["pending", "unsafe", "safe", "finalized", "unknown"]
    assert schemas["Handoff"]["properties"]["priority"]["enum"] == ["urgent", "high", "normal", "none"]
    assert schemas["SearchResult"]["enum"] == ["found", "absent", "unreachable"]
    assert schemas["DiagnosisRequest"]["properties"]["audience"]["enum"] == ["user", "agent", "bot"]


def test_the_request_needs_a_text_and_nothing_else(document: dict[str, Any]) -> None:
    request = document["components"]["schemas"]["DiagnosisRequest"]
    assert request["required"] == ["text"]
    assert request["additionalProperties"] is False
    assert (request["properties"]["text"]["minLength"], request["properties"]["text"]["maxLength"]) == (1, 4000)


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    def references(part: Any) -> Generator[str]:
        if isinstance(part, dict):
            if isinstance(part.get("$ref"), str):
                yield part["$ref"]
            for value in part.values():
                yield from references(value)
        elif isinstance(part, list):
            for value in part:
                yield from references(value)

    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert set(references(document)) <= known
    assert "HTTPValidationError" not in document["components"]["schemas"]  # FastAPI's own error repeats what was sent


def test_an_agent_s_key_is_offered_and_not_demanded(document: dict[str, Any]) -> None:
    assert document["paths"]["/v1/diagnoses"]["post"]["security"] == [{}, {"agent": []}]
    assert "security" not in document["paths"]["/healthz"]["get"]


async def test_the_examples_work(address: str, document: dict[str, Any]) -> None:
    examples = document["paths"]["/v1/diagnoses"]["post"]["requestBody"]["content"]["application/json"]["examples"]
    assert len(examples) == 2
    async with httpx.AsyncClient(base_url=address) as client:
        for example in examples.values():
            assert (await client.post("/v1/diagnoses", json=example["value"])).status_code == 200


schema = schemathesis.openapi.from_dict(create_app(Settings(database_url="sqlite+aiosqlite:///:memory:")).openapi())


@schema.parametrize()  # pyright: ignore[reportUntypedFunctionDecorator]  # schemathesis has no types here
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
def test_made_up_requests_are_answered_as_published(case: schemathesis.Case[Any], address: str) -> None:
    # what a field may hold beyond its shape (a checksum, a known network) cannot be said in a schema: 422 is right there
    case.call_and_validate(base_url=address, excluded_checks=[positive_data_acceptance])
