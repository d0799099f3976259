"""The wire: the only file that makes HTTP requests, to nodes and (``carry``) to an operator's webhook.

One ``Transport`` for the process keeps connections alive and remembers how well each endpoint does. One ``Session`` is one diagnosis:
a deadline, a recorder and counters. Its askers (chains.exchange.Asker) send sets of calls.

- JSON-RPC: one batch, cut by the endpoint's limit; where batches are refused, parallel single calls over kept-alive connections.
  Replies are matched by id. Tron: parallel POSTs below the endpoint's base address, GETs for its index of the past.
- An exchange that failed as a whole goes to the next endpoint; where the first is only slow, the next is started beside it and the first
  good answer wins. The loser is left to finish under the deadline, as cancelling it would cut its connection.
- The first exchange with an endpoint asks for its chain as well. Another chain's id shuts the endpoint; no answer means unchecked.
- Answers are bounded in time, in size while they stream in, unpacked size included, and in depth before they are parsed.

No error, log or ``repr`` holds an endpoint's address or key: httpx and httpcore log addresses and headers, so their loggers are shut
off here, their exceptions are never chained to ours, and where a node's answer repeats a key, it is struck out.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import re
import socket
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Any, Final, Self, TypeAlias, cast
from urllib.parse import urlencode

import httpx
import tenacity

from chains import json_rpc
from chains.bundle import Counters, Recorder
from chains.endpoint_address import below, keys_in, struck_out
from chains.endpoints import Endpoint, EndpointHealth, NetworkConfig, Pool, read_head
from chains.errors import BadAnswer, ChainError, NodeError, RateLimited, Refused, TimedOut, Unreachable
from chains.exchange import HISTORY, Call, Reply, offer_of
from chains.json_limits import MAX_BYTES, MAX_DEPTH, Inflater, loads_bounded
from chains.kept import KeptAnswers
from chains.node_errors import read_tron_error
from chains.public_address import is_public
from chains.session import Session, failed


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one exchange. Sizes in bytes, times in seconds."""

    answer_bytes: int = MAX_BYTES  # of one HTTP answer, unpacked
    depth: int = MAX_DEPTH
    connect_s: float = 1.0
    hedge_after_s: float = 0.7  # twice what a healthy endpoint takes from another continent
    chain_check_s: float = 0.5  # how long answers wait for the chain check that went out beside them
    fair_time_s: float = 0.7  # an endpoint that had less than this is not blamed for not answering
    retry_attempts: int = 3  # where there is no other endpoint
    retry_first_wait_s: float = 0.05
    retry_longest_wait_s: float = 0.4
    connections: int = 200


class _Silence(logging.Filter):
    """httpx logs every address at INFO, httpcore hosts and headers at DEBUG: both may hold keys."""

    def filter(self, record: logging.LogRecord) -> bool:
        return False


_SILENCE: Final = _Silence()
_LOGGERS: Final = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks")

_TEXT_BYTES: Final = 4096  # of an answer that is not JSON, for what it says; a page of HTML needs no more to be known as one
_GENESIS: Final = Call("wallet/getblock", ({"id_or_num": "0", "detail": False},))
_BLOCK_ID: Final = re.compile(r"(?:0x)?([0-9a-fA-F]{64})")

# Statuses that may mean "no arrays here". 401, 403 and 429 are about us, not about the form of the request.
_ABOUT_US: Final = frozenset({401, 403, 429})
_BATCH_REFUSALS: Final = frozenset({400, 405, 406, 411, 413, 415, 422, 501})

Result: TypeAlias = Any | ChainError


@dataclass(frozen=True, slots=True)
class _Body:
    """An HTTP answer that was read to its end."""

    status: int
    data: bytes
    retry_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class _Failure:
    """No HTTP answer, or one that says nothing about the calls. broken: the connection broke, which the next one may not."""

    error: ChainError
    broken: bool = False


@dataclass(slots=True)
class _Exchange:
    """One set of calls on its way to one endpoint."""

    endpoint: Endpoint
    deadline: float
    alone: bool  # no other endpoint can be asked instead
    usage: Counters
    heard: bool = False  # the endpoint said something in its protocol
    chain: str | None = None  # the chain it says it is of, as CAIP-2


class Transport:
    """Shared by the whole process. Use it as an async context manager, within one event loop."""

    def __init__(
        self,
        limits: Limits = Limits(),
        api_keys: Mapping[str, str] | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        """api_keys: by network slug, sent in the header that the endpoint names, and nowhere else."""
        _silence()
        self.limits = limits
        self.clock = clock
        self.wall_clock = wall_clock
        self._api_keys = dict(api_keys or {})
        self._pools: dict[str, Pool] = {}
        self._kept = KeptAnswers(clock)
        self._background: set[asyncio.Task[Any]] = set()
        self._ids = itertools.count(1)
        self._client = httpx.AsyncClient(
            http2=False,
            trust_env=False,  # no proxies and no .netrc of the environment
            follow_redirects=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"accept": "application/json", "accept-encoding": "gzip", "user-agent": "txdiag"},
            timeout=httpx.Timeout(None, connect=limits.connect_s),  # the deadline bounds the rest
            limits=httpx.Limits(
                max_connections=limits.connections, max_keepalive_connections=limits.connections, keepalive_expiry=60.0
            ),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stops what still runs and closes all connections."""
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        await self._client.aclose()

    def session(self, *, deadline: float, recorder: Recorder | None = None) -> Session:
        """One diagnosis. deadline: time of the event loop (``asyncio.get_running_loop().time()``) by which all must be done."""
        return Session(self, deadline, recorder)

    @property
    def hedge_after_s(self) -> float:
        return self.limits.hedge_after_s

    def pool(self, network: NetworkConfig) -> Pool:
        """The endpoints of a network and their state. A changed configuration starts afresh."""
        pool = self._pools.get(network.slug)
        if pool is None or pool.network != network:
            pool = self._pools[network.slug] = Pool(network, self.clock)
        return pool

    def health(self, network: NetworkConfig) -> list[EndpointHealth]:
        """What is known of each endpoint from past exchanges; nothing is sent."""
        return self.pool(network).health()

    def spawn(self, work: Coroutine[Any, Any, list[Reply]]) -> asyncio.Task[list[Reply]]:
        """Runs an exchange that outlives whoever waits for it, at most until its deadline."""
        task = asyncio.get_running_loop().create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)
        return task

    # --- one exchange with one endpoint ----------------------------------------------------------------------------------

    async def exchange(
        self, network: NetworkConfig, endpoint: Endpoint, calls: Sequence[Call], *, deadline: float, alone: bool, usage: Counters
    ) -> list[Reply]:
        """Replies in the order of the calls, of which some may have been kept; keeps the endpoint's record. Never raises a ChainError."""
        kept = {n: reply for n, call in enumerate(calls) if (reply := self._kept.take(endpoint.url, call)) is not None}
        fresh = [call for n, call in enumerate(calls) if n not in kept]
        if not fresh:
            return list(kept.values())
        asked = iter(await self._exchange(network, endpoint, fresh, deadline=deadline, alone=alone, usage=usage))
        return [kept[n] if n in kept else next(asked) for n in range(len(calls))]

    async def _exchange(
        self, network: NetworkConfig, endpoint: Endpoint, calls: Sequence[Call], *, deadline: float, alone: bool, usage: Counters
    ) -> list[Reply]:
        now = self.clock()
        shut = endpoint.shut(now)
        if shut is not None:
            return [Reply(call, endpoint.alias, error=shut) for call in calls]
        exchange = _Exchange(endpoint, deadline, alone, usage)
        started = asyncio.get_running_loop().time()
        endpoint.starts(now)
        try:
            if endpoint.kind == "json-rpc":
                results = await self._ask_json_rpc(network, exchange, calls)
            else:
                results = await self._ask_tron(network, exchange, calls)
        finally:
            endpoint.abandoned()
        elapsed = asyncio.get_running_loop().time() - started
        if exchange.chain is not None:
            endpoint.verified = exchange.chain == network.id
            if not endpoint.verified:
                wrong = endpoint.is_of_another_chain(self.clock())
                return [Reply(call, endpoint.alias, error=wrong) for call in calls]
        replies = [
            Reply(call, endpoint.alias, error=result) if isinstance(result, ChainError) else Reply(call, endpoint.alias, result)
            for call, result in zip(calls, results, strict=True)
        ]
        self._judge(exchange, replies, elapsed)
        self._kept.keep(endpoint.url, replies)
        return replies

    def _judge(self, exchange: _Exchange, replies: Sequence[Reply], elapsed: float) -> None:
        """What the replies say about the endpoint."""
        endpoint, now = exchange.endpoint, self.clock()
        if not failed(replies) or (exchange.heard and all(isinstance(reply.error, Refused) for reply in replies)):
            endpoint.succeeds(elapsed)
        elif not all(isinstance(reply.error, TimedOut) for reply in replies) or elapsed >= self.limits.fair_time_s:
            errors = [reply.error for reply in replies if reply.error is not None]
            endpoint.fails(now, next((error for error in errors if isinstance(error, RateLimited)), errors[0]))
        for reply in replies:
            head = None if reply.error is not None else read_head(reply.call, reply.result)
            if head is not None:
                endpoint.saw_head(now, head[0], self.wall_clock() - head[1])

    # --- JSON-RPC ----------------------------------------------------------------------------------------------------------

    async def _ask_json_rpc(self, network: NetworkConfig, exchange: _Exchange, calls: Sequence[Call]) -> list[Result]:
        check = [] if exchange.endpoint.verified else [json_rpc.CHAIN_ID]
        everything = [*check, *calls]
        size = exchange.endpoint.max_batch if exchange.endpoint.batch is not False else 1
        if size > 1 and len(everything) > 1:
            chunks = [everything[start : start + size] for start in range(0, len(everything), size)]
            parts = await asyncio.gather(*(self._ask_batch(network, exchange, chunk) for chunk in chunks))
            results = list(itertools.chain.from_iterable(parts))
            if check:
                exchange.chain = json_rpc.chain_of(results.pop(0))
            return results
        return await self._beside_check(exchange, check, calls, lambda call: self._ask_single(network, exchange, call))

    async def _ask_batch(self, network: NetworkConfig, exchange: _Exchange, calls: Sequence[Call]) -> list[Result]:
        if len(calls) == 1:
            return [await self._ask_single(network, exchange, calls[0])]
        ids = [next(self._ids) for _ in calls]
        request = [json_rpc.request(number, call) for number, call in zip(ids, calls, strict=True)]
        exchange.usage.calls += len(calls)
        body = await self._send(network, exchange, exchange.endpoint.url, request)
        if isinstance(body, _Failure):
            return [body.error] * len(calls)
        answer = self._read(exchange.endpoint, body)
        if body.status in _ABOUT_US:
            return [_status_error(exchange.endpoint, body) or Refused("")] * len(calls)
        if body.status in _BATCH_REFUSALS and not isinstance(answer, list):
            refusal: ChainError | None = Refused("no batches")
        else:
            refusal = json_rpc.batch_refusal(answer, ids)
        if refusal is None and isinstance(answer, list):
            exchange.heard = exchange.endpoint.batch = True
            found = json_rpc.by_id(cast("list[Any]", answer))
            return [json_rpc.result_of(exchange.endpoint.alias, found.get(number)) for number in ids]
        if isinstance(refusal, Refused):
            results = await asyncio.gather(*(self._ask_single(network, exchange, call) for call in calls))
            if any(not isinstance(result, ChainError) or isinstance(result, NodeError) for result in results):
                exchange.endpoint.batch = False
            return results
        return [refusal or _status_error(exchange.endpoint, body) or _unusable(exchange.endpoint, answer)] * len(calls)

    async def _ask_single(self, network: NetworkConfig, exchange: _Exchange, call: Call) -> Result:
        number = next(self._ids)
        exchange.usage.calls += 1
        body = await self._send(network, exchange, exchange.endpoint.url, json_rpc.request(number, call))
        if isinstance(body, _Failure):
            return body.error
        answer = self._read(exchange.endpoint, body)
        own = json_rpc.own_answer(answer, number) if body.status not in _ABOUT_US else None
        if own is not None and (body.status == 200 or "error" in own):
            exchange.heard = True
            return json_rpc.result_of(exchange.endpoint.alias, own)
        return _status_error(exchange.endpoint, body) or _unusable(exchange.endpoint, answer)

    # --- Tron ----------------------------------------------------------------------------------------------------------------

    async def _ask_tron(self, network: NetworkConfig, exchange: _Exchange, calls: Sequence[Call]) -> list[Result]:
        check = [] if exchange.endpoint.verified else [_GENESIS]
        return await self._beside_check(exchange, check, calls, lambda call: self._ask_path(network, exchange, call))

    async def _ask_path(self, network: NetworkConfig, exchange: _Exchange, call: Call) -> Result:
        endpoint = exchange.endpoint
        exchange.usage.calls += 1
        url = below(endpoint.url, call.method)
        asked: dict[str, Any] = call.params[0] if call.params else {}
        if offer_of(call.method) == HISTORY:
            body = await self._send(network, exchange, f"{url}?{urlencode(asked)}", None)
        else:
            body = await self._send(network, exchange, url, asked)
        if isinstance(body, _Failure):
            return body.error
        answer = self._read(endpoint, body)
        if isinstance(answer, ChainError):
            error = read_tron_error(None, body.data[:_TEXT_BYTES].decode("utf-8", "replace"), body.status)
        else:
            error = read_tron_error(answer, None, body.status)
        if isinstance(error, RateLimited) and error.retry_after_s is None:
            error = RateLimited(str(error), body.retry_after_s)
        if error is None and body.status != 200:
            error = _status_error(endpoint, body)
        if error is not None:
            exchange.heard = exchange.heard or (body.status == 200 and not isinstance(error, BadAnswer | Unreachable))
            return error
        exchange.heard = exchange.heard or not isinstance(answer, ChainError)
        return answer

    # --- both ------------------------------------------------------------------------------------------------------------------

    async def _beside_check(
        self,
        exchange: _Exchange,
        check: Sequence[Call],
        calls: Sequence[Call],
        ask: Callable[[Call], Coroutine[Any, Any, Result]],
    ) -> list[Result]:
        """All calls in parallel, and beside them the chain check, which is not waited for much longer than for the answers."""
        checking = [asyncio.get_running_loop().create_task(ask(call)) for call in check]
        try:
            results = await asyncio.gather(*map(ask, calls))
            for task in checking:
                await asyncio.wait([task], timeout=self.limits.chain_check_s)
                if task.done():
                    exchange.chain = json_rpc.chain_of(task.result()) or _chain_of_block(task.result())
        finally:
            for task in checking:
                task.cancel()
            await asyncio.gather(*checking, return_exceptions=True)
        return results

    def _read(self, endpoint: Endpoint, body: _Body) -> Any:
        """The JSON of an answer, or the BadAnswer that it is."""
        try:
            return loads_bounded(body.data, max_bytes=self.limits.answer_bytes, max_depth=self.limits.depth)
        except BadAnswer as error:
            return BadAnswer(f"{endpoint.alias}: {error}")

    async def _send(self, network: NetworkConfig, exchange: _Exchange, url: str, request: Any) -> _Body | _Failure:
        """One POST, or a GET where there is nothing to post, repeated where that may help. A connection that breaks is tried once more at
        once, as a kept-alive one may have been closed by the other side just then; with no other endpoint at hand, also 429 and 503 are
        tried again, within the deadline."""
        content = None if request is None else json.dumps(request, separators=(",", ":")).encode()
        loop = asyncio.get_running_loop()

        def may_help(outcome: _Body | _Failure) -> bool:
            if isinstance(outcome, _Body):
                return exchange.alone and outcome.status in (429, 503)
            return outcome.broken or (exchange.alone and isinstance(outcome.error, Unreachable))

        def wait_s(state: tenacity.RetryCallState) -> float:
            outcome = None if state.outcome is None else state.outcome.result()
            if isinstance(outcome, _Body) and outcome.retry_after_s is not None:
                return outcome.retry_after_s
            return backoff(state)

        def enough(state: tenacity.RetryCallState) -> bool:
            attempts = self.limits.retry_attempts if exchange.alone else 2
            return state.attempt_number >= attempts or loop.time() + state.upcoming_sleep >= exchange.deadline

        backoff = tenacity.wait_random_exponential(
            multiplier=self.limits.retry_first_wait_s, max=self.limits.retry_longest_wait_s
        )
        retrying = tenacity.AsyncRetrying(
            retry=tenacity.retry_if_result(may_help),
            wait=wait_s,
            stop=enough,
            retry_error_callback=lambda state: state.outcome.result() if state.outcome is not None else None,
        )
        return await retrying(self._send_once, network, exchange, url, content)

    async def _send_once(self, network: NetworkConfig, exchange: _Exchange, url: str, content: bytes | None) -> _Body | _Failure:
        endpoint = exchange.endpoint
        alias = endpoint.alias
        headers = {} if content is None else {"content-type": "application/json"}
        key = self._api_keys.get(network.slug)
        if key and endpoint.api_key_header:
            headers[endpoint.api_key_header] = key
        keys = keys_in(endpoint.url) | frozenset([key] if key else [])
        if asyncio.get_running_loop().time() >= exchange.deadline:
            return _Failure(TimedOut(f"{alias}: no time left"))
        # Errors are made and returned, not raised: nothing of httpx, whose exceptions hold the request, stays in their context.
        try:
            async with asyncio.timeout_at(exchange.deadline):
                exchange.usage.requests += 1
                method = "GET" if content is None else "POST"
                async with self._client.stream(method, url, content=content, headers=headers) as response:
                    data = await self._body(response)
            return _Body(response.status_code, struck_out(data, keys), _retry_after_s(response))
        except BadAnswer as error:
            return _Failure(BadAnswer(f"{alias}: {error}"))
        except TimeoutError:
            return _Failure(TimedOut(f"{alias}: no answer in time"))
        except httpx.ConnectTimeout:
            return _Failure(Unreachable(f"{alias}: no connection in time"))
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            return _Failure(Unreachable(f"{alias}: connection broke"), broken=True)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError):
            return _Failure(Unreachable(f"{alias}: no connection"))

    async def _body(self, response: httpx.Response) -> bytes:
        """Raises BadAnswer where it is too large or wrongly packed."""
        coding = response.headers.get("content-encoding", "identity").strip().lower()
        if coding not in ("identity", "gzip", "x-gzip", "deflate"):
            raise BadAnswer("answer packed in an unknown way")
        inflater = None if coding == "identity" else Inflater(self.limits.answer_bytes)
        data = bytearray()
        async for piece in response.aiter_raw():
            data += piece if inflater is None else inflater.feed(piece)
            if len(data) > self.limits.answer_bytes:
                raise BadAnswer("answer too large")
        if inflater is not None and data:
            inflater.finish()
        return bytes(data)


# --- reading answers --------------------------------------------------------------------------------------------------------


def _unusable(endpoint: Endpoint, answer: Any) -> BadAnswer:
    """The error of an answer at status 200 that is no answer to what was asked."""
    return answer if isinstance(answer, BadAnswer) else BadAnswer(f"{endpoint.alias}: no answer to this call")


def _retry_after_s(response: httpx.Response) -> float | None:
    """Seconds of a Retry-After header; its other form, a date, is rare among nodes and is not read."""
    value = response.headers.get("retry-after", "").strip()
    return float(value) if re.fullmatch(r"[0-9]{1,6}", value) else None


def _status_error(endpoint: Endpoint, body: _Body) -> ChainError | None:
    """What an HTTP status means where the body says nothing. None for 200."""
    text = f"{endpoint.alias}: HTTP {body.status}"
    if body.status == 200:
        return None
    if body.status == 429 or (body.status == 503 and body.retry_after_s is not None):
        return RateLimited(text, body.retry_after_s)
    if body.status >= 500:
        return Unreachable(text)
    return Refused(text) if body.status >= 400 else BadAnswer(text)


def _chain_of_block(result: Result) -> str | None:
    """CAIP-2 of Tron's block 0: the last four bytes of its id."""
    block = cast("Mapping[str, Any]", result).get("blockID") if isinstance(result, dict) else None
    found = _BLOCK_ID.fullmatch(block) if isinstance(block, str) else None
    return None if found is None else f"tron:0x{found[1][-8:].lower()}"


# --- what is sent to people -------------------------------------------------------------------------------------------------


async def carry(url: str, content: bytes, headers: Mapping[str, str], *, private: bool, timeout_s: float) -> int:
    """POST a message of ours to a webhook, once; gives the HTTP status. No redirect is followed, and nothing of the answer is read.

    private False: the host must be of the open internet. Its name is resolved here, and the connection goes to the address that was looked at, so
    that a name which changes its mind in between leads nowhere. Raises Refused for any other host, TimedOut, Unreachable; their texts hold nothing of
    the address, which may carry a key.
    """
    _silence()
    target, failure = httpx.URL(url), None
    try:
        async with asyncio.timeout(timeout_s):
            asked: dict[str, Any] = {"headers": {**headers, "content-type": "application/json"}}
            if not private:
                address = await _looked_at(target)
                asked["headers"]["host"] = target.netloc.decode("ascii")
                asked["extensions"] = {"sni_hostname": target.host}  # the certificate must be the name's
                target = target.copy_with(host=address)
            async with (
                httpx.AsyncClient(trust_env=False, follow_redirects=False, timeout=timeout_s) as client,
                client.stream("POST", target, content=content, **asked) as response,
            ):
                return response.status_code
    except ChainError:
        raise
    except (TimeoutError, httpx.TimeoutException):
        failure = TimedOut("the webhook did not answer in time")
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError):
        failure = Unreachable("the webhook cannot be reached")
    raise failure  # outside the except: nothing of httpx, whose exceptions hold the request, stays in its context


async def _looked_at(target: httpx.URL) -> str:
    """One address of the host, after all of them were looked at."""
    port = target.port or (443 if target.scheme == "https" else 80)
    found = await asyncio.get_running_loop().getaddrinfo(target.host, port, type=socket.SOCK_STREAM)
    addresses = [str(entry[4][0]) for entry in found]
    if not addresses or not all(is_public(address) for address in addresses):
        raise Refused("the webhook's host is not of the open internet")
    return min(addresses, key=lambda address: ":" in address)  # the fourth version first: not every house has the sixth


def _silence() -> None:
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_SILENCE)
