"""Messages to the webhook, on the wire: signed so that docs/webhooks.md's own check accepts them, tried again, kept out of private networks."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import tenacity
from pydantic import SecretStr

from chains.errors import Refused, Unreachable
from chains.public_address import is_public
from chains.transport import carry
from tests.listener import Received, listening
from txdiag.settings import Settings
from txdiag.webhook import NotDelivered, Webhook

SECRET, NEXT_SECRET = "a-secret-for-tests-0123456789", "another-secret-for-tests-42"
DOCUMENT = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text("utf-8")


def webhook(url: str, *secrets: str, private: bool = True) -> Webhook:
    return Webhook(url, secrets or (SECRET,), private, pause=tenacity.wait_none())


async def send(hook: Webhook, at: datetime | None = None) -> None:
    await hook.send("handoff", "dl_1", at or datetime.now(UTC), {"id": "dx_1", "note": "到账了吗"})


def accepted(received: Received, secret: str) -> bool:
    """By the code that the document gives to whoever builds the other side."""
    known: dict[str, Any] = {}
    exec(DOCUMENT.split("```python\n")[1].split("```")[0], known)  # noqa: S102  # our own document
    return known["is_ours"](received.headers, received.body, secret)


async def test_what_arrives_passes_the_documented_check_and_nothing_else_does() -> None:
    with listening() as listener:
        await send(webhook(listener.url))
    (received,) = listener.received
    assert received.path == "/hook/a-token-of-ours-123"
    assert received.headers["Txdiag-Event"] == "handoff"
    assert received.json["event"] == "handoff"
    assert received.json["delivery"] == received.headers["Txdiag-Delivery"] == "dl_1"
    assert received.json["note"] == "到账了吗"
    assert accepted(received, SECRET)
    assert not accepted(received, NEXT_SECRET)
    assert not accepted(Received(received.path, received.headers, received.body + b" "), SECRET)


async def test_both_secrets_sign_while_they_are_changed() -> None:
    with listening() as listener:
        await send(webhook(listener.url, SECRET, NEXT_SECRET))
    assert accepted(listener.received[0], SECRET)
    assert accepted(listener.received[0], NEXT_SECRET)


async def test_an_old_message_cannot_be_played_again() -> None:
    with listening() as listener:
        await send(webhook(listener.url), datetime.fromtimestamp(time.time() - 400, UTC))
    assert not accepted(listener.received[0], SECRET)


@pytest.mark.parametrize("busy", [500, 503, 429, 408])
async def test_what_may_pass_is_tried_again_as_the_same_delivery(busy: int) -> None:
    with listening(busy, busy, 200) as listener:
        await send(webhook(listener.url))
    assert len(listener.received) == 3
    assert len({(r.body, r.headers["Txdiag-Delivery"]) for r in listener.received}) == 1


@pytest.mark.parametrize(("status", "tries"), [(500, 3), (400, 1), (410, 1), (304, 1)])
async def test_in_the_end_it_is_told_that_nobody_took_it(status: int, tries: int) -> None:
    with listening(status) as listener, pytest.raises(NotDelivered, match=str(status)) as failure:
        await send(webhook(listener.url))
    assert len(listener.received) == tries
    assert "token" not in str(failure.value)


async def test_a_redirect_is_not_followed() -> None:
    with listening() as other, listening(307) as listener:
        listener.location = other.url
        with pytest.raises(NotDelivered, match="307"):
            await send(webhook(listener.url))
    assert other.received == []


async def test_nobody_there_is_told_without_the_address() -> None:
    with listening() as gone:
        pass
    with pytest.raises(NotDelivered, match="cannot be reached") as failure:
        await send(webhook(gone.url))
    assert "token" not in repr(failure.value) + repr(webhook(gone.url))
    assert failure.value.__context__ is None


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "10.1.2.3", "169.254.169.254", "[::ffff:127.0.0.1]"]
)
async def test_a_private_address_is_not_reached_unless_it_is_allowed(host: str) -> None:
    with listening() as listener:
        port = listener.url.split(":")[2].split("/")[0]
        with pytest.raises(NotDelivered, match="open internet"):
            await send(webhook(f"http://{host}:{port}/hook", private=False))
        with pytest.raises(Refused):
            await carry(f"http://{host}:{port}/hook", b"{}", {}, private=False, timeout_s=5)
    assert listener.received == []


async def test_a_host_that_does_not_exist_cannot_be_reached() -> None:
    with pytest.raises(Unreachable):
        await carry("https://no-such-host.invalid/x", b"{}", {}, private=False, timeout_s=20)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("192.168.0.1", False),
        ("172.16.0.1", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d822", True),
        ("2002:7f00:1::", False),
        ("webhook.example", False),
        ("", False),
    ],
)
def test_which_addresses_are_of_the_open_internet(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_without_an_address_there_is_none() -> None:
    assert Webhook.of(Settings()) is None
    settings = Settings(webhook_secrets=[SecretStr(SECRET)], webhook_url=SecretStr("https://desk.example/hook/abcdef"))
    made = Webhook.of(settings)
    assert made is not None and not made.private
    assert not re.search("abcdef|a-secret", repr(made) + repr(settings))
