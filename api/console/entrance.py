"""The page that asks for an agent key. What an agent was writing when the session ended is still there."""

from __future__ import annotations

from starlette.responses import Response

from api.console.asking import secret_in
from api.doors import Doors
from api.web.language import Language
from api.web.rendering import PRIVATE, render


def entrance(
    doors: Doors,
    language: Language,
    *,
    wrong: bool = False,
    over: bool = False,
    text: str = "",
    locale: str = "",
    written: str = "",
) -> Response:
    """wrong: the key was. over: a session ended. text and locale: of a question, as a helpdesk's sidebar or the agent filled them in; after the sign-in
    they stand in the field. written: a note that could not be kept. What holds a secret is not shown again."""
    registry = doors.services.registry
    text, written = ("" if one and secret_in(one, registry) is not None else one for one in (text, written))
    return render(
        "console/sign_in.html",
        language,
        path="/console",
        status=401,
        headers=PRIVATE,
        wrong=wrong,
        over=over and bool(doors.settings.agent_keys),
        none_set=not doors.settings.agent_keys,
        text=text,
        locale_asked=locale,
        written=written,
    )
