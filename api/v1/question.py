"""The request, and what is checked of it before anyone is asked: every fault names its field and never its value."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from eth_utils.address import is_checksum_formatted_address
from pydantic import ConfigDict, Field, field_validator

from api.problems import invalid
from chains.networks.addresses import is_evm_address, is_tron_address
from chains.networks.registry import Registry
from txdiag.answer import Part, Question

_EVM_ADDRESS = re.compile(r"0x[0-9a-f]{40}", re.IGNORECASE)
_HEX = re.compile(r"(0x)?([0-9a-f]{2})+", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")
_CLOCKS_DIFFER = timedelta(days=1)
_FIRST = datetime(2015, 7, 30, tzinfo=UTC)  # Ethereum's first block; no network here is older

EXAMPLES: dict[str, Any] = {
    "hash": {
        "summary": "A transaction hash and nothing else",
        "value": {"text": "0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b"},
    },
    "message": {
        "summary": "A whole message, with what is known besides",
        "value": {
            "text": "我转了199 USDT，一个小时还没到账 https://tronscan.org/#/transaction/"
            "7c2d4206c03a883dd9066d620335dc1be272a8dc733cfa3f6d10308faa37facc",
            "network": "tron",
            "sender": "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
            "submitted_at": "2026-11-22T20:00:00Z",
            "locale": "zh-Hans",
            "audience": "bot",
        },
    },
}


class DiagnosisRequest(Question):
    """What happened to this transaction? Only ``text`` is needed."""

    model_config = ConfigDict(title="DiagnosisRequest")

    @field_validator("sender", "recipient")
    @classmethod
    def _is_address(cls, value: str | None) -> str | None:
        if value is None or is_tron_address(value):
            return value
        if not _EVM_ADDRESS.fullmatch(value):
            raise ValueError("is not an address: 0x and 40 hex digits, or T and 33 letters of base 58 with a right checksum")
        if is_checksum_formatted_address(value) and not is_evm_address(value):
            raise ValueError("is an address whose checksum (EIP-55) does not fit: a letter is wrong")
        return value

    @field_validator("submitted_at", mode="before")
    @classmethod
    def _is_written_out(cls, value: Any) -> Any:
        if value is not None and not isinstance(value, str | datetime):
            raise ValueError("must be a time as in 2026-11-22T20:00:00Z")  # a bare number could be seconds or milliseconds
        return value

    @field_validator("submitted_at")
    @classmethod
    def _is_sane(cls, value: datetime | None) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("needs a time zone, as in 2026-11-22T20:00:00Z")
        if value < _FIRST:
            raise ValueError("is before any of these networks began")
        if value > datetime.now(UTC) + _CLOCKS_DIFFER:
            raise ValueError("is in the future")
        return value.astimezone(UTC)

    @field_validator("raw_transaction")
    @classmethod
    def _is_hex(cls, value: str | None) -> str | None:
        if value is not None and not _HEX.fullmatch(value):
            raise ValueError("must be hex digits, two for each byte")
        return value

    @field_validator("locale")
    @classmethod
    def _is_language(cls, value: str | None) -> str | None:
        if value is not None and not _LANGUAGE.fullmatch(value):
            raise ValueError("must be a language tag such as en or zh-Hans")
        return value


class BatchRequest(Part):
    """Many texts at once."""

    texts: list[str] = Field(min_length=1, max_length=100, description="Each as `text` of a single request.")


def question_of(request: Question, registry: Registry, language: str | None) -> Question:
    """The question as ``diagnose`` takes it. Raises ProblemError 422 for a network nobody knows."""
    if request.network is not None and registry.find(request.network) is None:
        known = ", ".join(network.slug for network in registry)
        raise invalid("network", f"is not a network known here; known are {known}, their usual names and their CAIP-2 ids")
    return Question.model_validate({**request.model_dump(), "locale": request.locale or language})
