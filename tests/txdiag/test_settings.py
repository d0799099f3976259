"""The settings: what the environment and the file may say, and that faults name the variable and keep the value to themselves."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from txdiag.settings import Settings, SettingsError, default_database_url, load_settings

ROOT = Path(__file__).parents[2]
SECRET = "sk-9f8e7d6c5b4a3f2e1d0c"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith("TXDIAG_"):
            monkeypatch.delenv(name)


def test_defaults_search_everywhere_and_store_in_the_users_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    settings = load_settings()
    assert settings.networks is None
    assert settings.deadline_s == 2.5
    assert settings.secret_guard == "strict"
    assert settings.redis_url is None
    assert settings.database_url == f"sqlite+aiosqlite:///{tmp_path}/txdiag/txdiag.sqlite3"
    assert list(tmp_path.iterdir()) == []  # reading settings makes nothing


def test_a_relative_data_home_is_ignored_as_the_xdg_rules_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "somewhere")
    assert default_database_url() == f"sqlite+aiosqlite:///{Path.home()}/.local/share/txdiag/txdiag.sqlite3"


@pytest.mark.parametrize(
    "written",
    [
        '["http://127.0.0.1:8545", "http://127.0.0.1:8546"]',
        "http://127.0.0.1:8545,http://127.0.0.1:8546",
        " http://127.0.0.1:8545 , http://127.0.0.1:8546, ",
    ],
)
def test_endpoints_come_as_json_or_by_comma(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("TXDIAG_ENDPOINTS__WORLD_CHAIN", written)
    monkeypatch.setenv("TXDIAG_ENDPOINTS__TRON", "http://127.0.0.1:8090/")
    assert load_settings().endpoints == {
        "world-chain": ["http://127.0.0.1:8545", "http://127.0.0.1:8546"],
        "tron": ["http://127.0.0.1:8090/"],
    }


def test_endpoints_come_as_one_json_object_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TXDIAG_ENDPOINTS", '{"ethereum": ["http://127.0.0.1:1"], "bsc": "http://127.0.0.1:2,http://127.0.0.1:3"}')
    assert load_settings().endpoints == {"ethereum": ["http://127.0.0.1:1"], "bsc": ["http://127.0.0.1:2", "http://127.0.0.1:3"]}


@pytest.mark.parametrize("written", ['["ethereum", "world_chain"]', "ethereum,WORLD_CHAIN", "ethereum, world-chain"])
def test_networks_come_in_the_same_forms(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("TXDIAG_NETWORKS", written)
    assert load_settings().networks == ["ethereum", "world-chain"]


def test_keys_are_hidden_wherever_settings_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TXDIAG_API_KEYS__TRON", SECRET)
    monkeypatch.setenv("TXDIAG_AGENT_KEYS", SECRET)
    monkeypatch.setenv("TXDIAG_ENDPOINTS__ETHEREUM", f"https://node.example/v3/{SECRET}")
    monkeypatch.setenv("TXDIAG_DATABASE_URL", f"postgresql+asyncpg://txdiag:{SECRET}@db.example/txdiag")
    monkeypatch.setenv("TXDIAG_REDIS_URL", f"redis://:{SECRET}@cache.example/0")
    settings = load_settings()
    assert settings.api_keys["tron"].get_secret_value() == SECRET
    assert [key.get_secret_value() for key in settings.agent_keys] == [SECRET]
    assert SECRET not in repr(settings)
    assert SECRET not in str(settings)


def test_the_file_is_read_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "txdiag.toml"
    file.write_text(
        'deadline_s = 4.0\nsecret_guard = "strict"\nnetworks = ["tron"]\n'
        '[endpoints]\nethereum = ["http://127.0.0.1:1"]\nworld-chain = "http://127.0.0.1:2"\n'
    )
    monkeypatch.setenv("TXDIAG_CONFIG", str(file))
    monkeypatch.setenv("TXDIAG_DEADLINE_S", "1.5")
    monkeypatch.setenv("TXDIAG_ENDPOINTS__ETHEREUM", "http://127.0.0.1:9")
    settings = load_settings()
    assert settings.deadline_s == 1.5
    assert settings.secret_guard == "strict"
    assert settings.networks == ["tron"]
    assert settings.endpoints == {"ethereum": ["http://127.0.0.1:9"], "world-chain": ["http://127.0.0.1:2"]}


def test_an_environment_key_replaces_the_files_key_of_the_same_network(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The file says world-chain, the environment can only say WORLD_CHAIN: they are one network, and the environment wins."""
    file = tmp_path / "txdiag.toml"
    file.write_text('[endpoints]\nworld-chain = ["http://127.0.0.1:1"]\n')
    monkeypatch.setenv("TXDIAG_CONFIG", str(file))
    monkeypatch.setenv("TXDIAG_ENDPOINTS__WORLD_CHAIN", "http://127.0.0.1:2")
    assert load_settings().endpoints == {"world-chain": ["http://127.0.0.1:2"]}


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("TXDIAG_DEADLINE_S", SECRET, "TXDIAG_DEADLINE_S: "),
        ("TXDIAG_DEADLINE_S", "-1", "TXDIAG_DEADLINE_S: "),
        ("TXDIAG_SECRET_GUARD", SECRET, "TXDIAG_SECRET_GUARD: "),
        ("TXDIAG_ENDPOINTS", "{" + SECRET, "TXDIAG_ENDPOINTS: is not JSON"),
        ("TXDIAG_ENDPOINTS__ETHEREUM", f"ftp://node.example/{SECRET}", "TXDIAG_ENDPOINTS: ethereum: URL number 1"),
        ("TXDIAG_ENDPOINTS__ETHEREUM", f'["http://ok.example", "http://[{SECRET}"]', "TXDIAG_ENDPOINTS: ethereum: URL number 2"),
        ("TXDIAG_ENDPOINTS__ETHEREUM", f"[{SECRET}", "TXDIAG_ENDPOINTS: is not a JSON list"),
        ("TXDIAG_ENDPOINTS__ETHEREUM", "[]", "TXDIAG_ENDPOINTS: ethereum: at least one URL"),
        ("TXDIAG_ENDPOINTS__ETHEREUM", '{"a": "' + SECRET + '"}', "TXDIAG_ENDPOINTS__ETHEREUM: "),
        ("TXDIAG_ENDPOINTS__!!", "http://127.0.0.1", "TXDIAG_ENDPOINTS: a network's slug"),
        ("TXDIAG_API_KEYS", SECRET, "TXDIAG_API_KEYS: is not JSON"),
        ("TXDIAG_AGENT_KEYS", SECRET[:9], "TXDIAG_AGENT_KEYS: every key needs at least 16 characters"),
        ("TXDIAG_AGENT_KEYS", f"[{SECRET}", "TXDIAG_AGENT_KEYS: is not a JSON list"),
        ("TXDIAG_FRAME_ANCESTORS", f"https://a.example; script-src {SECRET}", "TXDIAG_FRAME_ANCESTORS: every entry"),
        ("TXDIAG_NETWORKS_PATH", f"/nowhere/{SECRET}", "TXDIAG_NETWORKS_PATH: is not a folder"),
        ("TXDIAG_NETWORKS", f"!{SECRET}", "TXDIAG_NETWORKS: a network's slug"),
        ("TXDIAG_DATABASE_URL", f"mysql://root:{SECRET}@db", "TXDIAG_DATABASE_URL: starts with"),
        ("TXDIAG_REDIS_URL", f"http://{SECRET}", "TXDIAG_REDIS_URL: "),
        ("TXDIAG_WEBHOOK_SECRETS", SECRET[:9], "TXDIAG_WEBHOOK_SECRETS: every key needs at least 16 characters"),
        ("TXDIAG_WEBHOOK_URL", f"https://desk.example/{SECRET}", "TXDIAG_WEBHOOK_URL: needs TXDIAG_WEBHOOK_SECRETS"),
        ("TXDIAG_WEBHOOK_URL", f"http://desk.example/{SECRET}", "TXDIAG_WEBHOOK_URL: is not an https address"),
        ("TXDIAG_CONFIG", f"/nowhere/{SECRET}", "TXDIAG_CONFIG names a file that does not exist"),
    ],
)
def test_a_fault_names_the_variable_and_never_its_value(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError) as fault:
        load_settings()
    assert str(fault.value).startswith(said)
    assert SECRET[:9] not in str(fault.value)
    assert len(str(fault.value).splitlines()) == 1
    assert fault.value.__suppress_context__ or fault.value.__context__ is None  # a traceback shows no value either


def test_a_webhook_needs_secrets_and_may_be_plain_http_only_in_the_own_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TXDIAG_WEBHOOK_URL", f"https://desk.example/{SECRET}")
    monkeypatch.setenv("TXDIAG_WEBHOOK_SECRETS", f"{SECRET},{SECRET}2")
    settings = load_settings()
    assert settings.webhook_url is not None
    assert len(settings.webhook_secrets) == 2
    assert SECRET not in repr(settings)
    monkeypatch.setenv("TXDIAG_WEBHOOK_URL", "http://10.0.0.7/hook")
    with pytest.raises(SettingsError):
        load_settings()
    monkeypatch.setenv("TXDIAG_WEBHOOK_PRIVATE", "true")
    assert load_settings().webhook_private


@pytest.mark.parametrize(("text", "said"), [("dedline_s = 3\n", "dedline_s"), ("= 1", "not TOML")])
def test_a_faulty_file_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "txdiag.toml"
    file.write_text(text)
    monkeypatch.setenv("TXDIAG_CONFIG", str(file))
    with pytest.raises(SettingsError, match=said):
        load_settings()


def test_every_setting_is_documented_and_nothing_else() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    told = {
        name.removeprefix("TXDIAG_").split("__")[0].lower() for name in re.findall(r"^\| `(TXDIAG_\w+?)` \|", page, re.MULTILINE)
    }
    assert told == set(Settings.model_fields) | {"config"}


def test_the_documented_file_works_as_it_stands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    file = tmp_path / "txdiag.toml"
    file.write_text(page.split("```toml\n")[1].split("```")[0])
    monkeypatch.setenv("TXDIAG_CONFIG", str(file))
    settings = load_settings()
    assert settings.endpoints == {"ethereum": ["http://127.0.0.1:8545"], "tron": ["http://127.0.0.1:8090/"]}
    assert settings.frame_ancestors == ["https://desk.example"]
    assert settings.api_keys["tron"].get_secret_value() == "the key"
