"""The networks that are searched, and how their endpoints have been lately."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel

from api.doors import Language, TheDoors
from api.problems import responses
from txdiag import texts

router = APIRouter(prefix="/v1/networks", tags=["catalogue"])


class EndpointInfo(BaseModel):
    """An endpoint by its alias; addresses may hold keys and are not shown. ``unknown``: not asked since the start."""

    alias: str
    state: Literal["ok", "failing", "unknown"]
    latency_ms: int | None
    head: int | None
    last_error: str | None


class NetworkInfo(BaseModel):
    id: str
    slug: str
    name: str
    family: Literal["evm", "tron"]
    testnet: bool
    symbol: str
    searched: bool
    endpoints: list[EndpointInfo]


class Networks(BaseModel):
    networks: list[NetworkInfo]


@router.get("", operation_id="list_networks", summary="Networks and the health of their endpoints", responses=responses(422, 503))
async def list_networks(
    doors: TheDoors,
    language: Language,
    locale: Annotated[str | None, Query(description="Language of the names.", max_length=35, examples=["zh-Hans"])] = None,
) -> Networks:
    tag = texts.negotiate(locale) or language or texts.DEFAULT
    registry, transport = doors.services.registry, doors.services.transport
    searched = {network.slug for network in registry.candidates}
    return Networks(
        networks=[
            NetworkInfo(
                id=network.id,
                slug=network.slug,
                name=network.name(tag),
                family=network.family,
                testnet=network.testnet,
                symbol=network.currency.symbol,
                searched=network.slug in searched,
                endpoints=[
                    EndpointInfo(alias=e.alias, state=e.state, latency_ms=e.latency_ms, head=e.head, last_error=e.last_error)
                    for e in transport.health(network)
                ],
            )
            for network in registry
        ]
    )
