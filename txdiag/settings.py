"""The settings: environment variables with the prefix TXDIAG_, or a TOML file named by TXDIAG_CONFIG; the environment wins.

``load_settings`` is the way in: it turns every fault into one line that names the variable and never quotes its value, since a value
may be a key. What each setting means for an operator stands in docs/settings.md.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource
from pydantic_settings import SettingsError as SourceError

PREFIX = "TXDIAG_"
CONFIG_VARIABLE = "TXDIAG_CONFIG"
SecretGuard: TypeAlias = Literal["strict", "unprefixed", "off"]

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ANCESTOR = re.compile(r"'self'|https?://(\*\.)?[A-Za-z0-9.-]+(:\d{1,5})?")
_DATABASES = ("sqlite+aiosqlite://", "postgresql+asyncpg://")


class SettingsError(Exception):
    """A setting is missing or wrong. The text names variables, never values: it is safe to print."""


def slug_of(key: str) -> str:
    """World_Chain, as environment keys come, is the slug world-chain. Raises ValueError where it cannot be a slug."""
    slug = key.strip().lower().replace("_", "-")
    if not _SLUG.fullmatch(slug):
        raise ValueError("a network's slug is made of letters, digits and hyphens")
    return slug


def _listed(value: Any) -> Any:
    """A JSON list or comma-separated text as a list; anything else as it is, for pydantic to judge."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    if text.startswith("["):
        try:
            return json.loads(text)
        except ValueError:
            raise ValueError("is not a JSON list") from None  # the parser's own text would quote the value
    return [part.strip() for part in text.split(",") if part.strip()]


def default_database_url() -> str:
    """SQLite in the folder where this platform keeps a user's data."""
    home = Path.home()
    if sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    else:
        named = os.environ.get("XDG_DATA_HOME", "")
        base = Path(named) if named.startswith("/") else home / ".local" / "share"  # the XDG rules ignore relative paths
    return "sqlite+aiosqlite:///" + (base / "txdiag" / "txdiag.sqlite3").as_posix()


class Settings(BaseSettings):
    """All settings. Fields that may hold a key or a password are kept out of ``repr``."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_nested_delimiter="__", extra="forbid", frozen=True, hide_input_in_errors=True
    )

    endpoints: dict[str, list[str]] = Field(default_factory=dict, repr=False)  # by slug; replaces the shipped ones
    networks: Annotated[list[str] | None, NoDecode] = None  # only these are searched
    networks_path: Path | None = None
    secret_guard: SecretGuard = "strict"
    deadline_s: float = Field(default=2.5, gt=0, le=60)
    api_keys: dict[str, SecretStr] = Field(default_factory=dict)  # by slug
    agent_keys: Annotated[list[SecretStr], NoDecode] = Field(default_factory=list)
    frame_ancestors: Annotated[list[str], NoDecode] = Field(default_factory=list)
    database_url: str = Field(default_factory=default_database_url, repr=False)  # may hold a password
    redis_url: str | None = Field(default=None, repr=False)
    webhook_private: bool = False  # may lead into the operator's own network, and over http
    webhook_secrets: Annotated[list[SecretStr], NoDecode] = Field(default_factory=list)  # two at once for a change without a gap
    webhook_url: SecretStr | None = Field(default=None, validate_default=True)  # after the two: it is judged by them
    rate_per_minute: int = Field(default=300, ge=1, le=1_000_000)  # texts that one client may ask about
    max_concurrent: int = Field(default=64, ge=1, le=10_000)  # diagnoses at once, more are answered 503

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        named = os.environ.get(CONFIG_VARIABLE)
        return (init_settings, env_settings, *((TomlConfigSettingsSource(settings_cls, Path(named)),) if named else ()))

    @field_validator("endpoints", "api_keys", mode="before")
    @classmethod
    def _by_slug(cls, value: Any) -> Any:
        if not isinstance(value, Mapping):
            return value
        entries: Mapping[Any, Any] = value  # pyright: ignore[reportUnknownVariableType]  # keys and values are judged below
        return {slug_of(str(key)): entry for key, entry in entries.items()}

    @field_validator("endpoints", mode="before")
    @classmethod
    def _endpoint_lists(cls, value: Any) -> Any:
        if not isinstance(value, Mapping):
            return value
        entries: Mapping[Any, Any] = value  # pyright: ignore[reportUnknownVariableType]  # keys and values are judged below
        return {key: _listed(entry) for key, entry in entries.items()}

    @field_validator("endpoints")
    @classmethod
    def _urls(cls, value: dict[str, list[str]]) -> dict[str, list[str]]:
        for slug, urls in value.items():
            if not urls:
                raise ValueError(f"{slug}: at least one URL is needed")
            for number, url in enumerate(urls, 1):
                if not _is_url(url, ("http", "https")):
                    raise ValueError(f"{slug}: URL number {number} is not an http or https address")
        return value

    @field_validator("networks", "agent_keys", "webhook_secrets", "frame_ancestors", mode="before")
    @classmethod
    def _lists(cls, value: Any) -> Any:
        return _listed(value)

    @field_validator("networks")
    @classmethod
    def _slugs(cls, value: list[str] | None) -> list[str] | None:
        return None if value is None else [slug_of(entry) for entry in value]

    @field_validator("networks_path")
    @classmethod
    def _folder(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError("is not a folder that can be read")
        return value

    @field_validator("agent_keys", "webhook_secrets")
    @classmethod
    def _long_keys(cls, value: list[SecretStr]) -> list[SecretStr]:
        if any(len(key.get_secret_value()) < 16 for key in value):
            raise ValueError("every key needs at least 16 characters")
        return value

    @field_validator("frame_ancestors")
    @classmethod
    def _origins(cls, value: list[str]) -> list[str]:
        # these go into a response header: nothing but origins may pass
        if any(not _ANCESTOR.fullmatch(entry) for entry in value):
            raise ValueError("every entry is 'self' or an origin such as https://desk.example")
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if not value.startswith(_DATABASES):
            raise ValueError("starts with " + " or ".join(_DATABASES))
        return value

    @field_validator("webhook_url")
    @classmethod
    def _webhook(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is None:
            return None
        private: bool = info.data.get("webhook_private", False)
        if not _is_url(value.get_secret_value(), ("http", "https") if private else ("https",)):
            raise ValueError("is not an https address (http only where TXDIAG_WEBHOOK_PRIVATE is set)")
        if info.data.get("webhook_secrets") == []:  # where they are faulty that is told already
            raise ValueError("needs TXDIAG_WEBHOOK_SECRETS: what is sent there is signed")
        return value

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: str | None) -> str | None:
        if value is not None and not _is_url(value, ("redis", "rediss")):
            raise ValueError("is not a redis or rediss address")
        return value


def _is_url(value: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in schemes and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


def _variable(location: tuple[int | str, ...]) -> str:
    """The environment variable behind a fault: TXDIAG_ENDPOINTS__ETHEREUM. Positions in lists are left out."""
    names = [part for part in location if isinstance(part, str)]
    if names and names[0] not in Settings.model_fields:
        return ".".join(names)  # an unknown key of the TOML file
    return PREFIX + "__".join(name.upper().replace("-", "_") for name in names)


def load_settings() -> Settings:
    """The settings from environment and file. Raises SettingsError with one line for each fault."""
    named = os.environ.get(CONFIG_VARIABLE)
    if named and not Path(named).is_file():
        raise SettingsError(f"{CONFIG_VARIABLE} names a file that does not exist")
    try:
        return Settings()
    except ValidationError as bad:
        lines = [
            f"{_variable(fault['loc'])}: {fault['msg'].removeprefix('Value error, ')}"
            + (f" (a key of the file in {CONFIG_VARIABLE})" if fault["type"] == "extra_forbidden" else "")
            for fault in bad.errors(include_input=False, include_context=False, include_url=False)
        ]
        raise SettingsError("\n".join(lines)) from None
    except tomllib.TOMLDecodeError:
        raise SettingsError(f"{CONFIG_VARIABLE} names a file that is not TOML") from None
    except OSError:
        raise SettingsError(f"{CONFIG_VARIABLE} names a file that cannot be read") from None
    except SourceError as bad:
        field = re.search(r'field "(\w+)"', str(bad))
        raise SettingsError(f"{PREFIX}{field[1].upper() if field else '*'}: is not JSON") from None
