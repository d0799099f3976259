"""The command line, as a person uses it: over the demo's samples, and over a replaying node."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.batch_file import inert
from api.cli import app
from tests.tron_node import tron_node
from txdiag.demo import load_samples
from txdiag.store import Remark, open_store

FEE_LIMIT = "bf918300215a915c9d8bd8df4ea28ca36124c105acfffd8958bdfb2caa29134e"
UNKNOWN = "77" * 32


@pytest.fixture(autouse=True)
def apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of this machine's own settings, terminal or data."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TXDIAG_CONFIG", "TXDIAG_NETWORKS", "TXDIAG_ENDPOINTS__TRON"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def node() -> Iterator[str]:
    with tron_node() as url:
        yield url


@pytest.fixture
def on_node(monkeypatch: pytest.MonkeyPatch, node: str) -> None:
    monkeypatch.setenv("TXDIAG_NETWORKS", "tron")
    monkeypatch.setenv("TXDIAG_ENDPOINTS__TRON", f'["{node}"]')


def run(*words: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, list(words), input=stdin)


def test_money_first_then_the_cause_then_what_to_do() -> None:
    result = run("diagnose", "--demo", "--locale", "en", FEE_LIMIT)
    assert result.exit_code == 0
    text = " ".join(result.stdout.replace("│", " ").split())
    order = [
        text.index(s)
        for s in ("never left your wallet", "at most 1 TRX", "What to do now", "What not to do", "Evidence", "energy.fee_limit")
    ]
    assert order == sorted(order)


def test_the_terminals_language_is_the_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert "钱包" in run("diagnose", "--demo", FEE_LIMIT).stdout


def test_json_is_the_whole_object_and_a_bundle_replays_to_the_same(on_node: None, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    first = run("diagnose", "--json", "--locale", "en", "--bundle", str(file), FEE_LIMIT)
    again = run("replay", "--json", "--locale", "en", str(file))
    assert first.exit_code == again.exit_code == 0
    one, two = json.loads(first.stdout), json.loads(again.stdout)
    assert one["cause"]["code"] == "energy.fee_limit_too_low"
    for answer in (one, two):
        del answer["id"], answer["usage"]
    assert one == two


@pytest.mark.parametrize(
    ("text", "code"),
    [("hello there", 2), ("T" * 4000, 2), (UNKNOWN, 3), (FEE_LIMIT, 0)],
    ids=["words", "long", "unseen", "found"],
)
def test_exit_codes(text: str, code: int) -> None:
    assert run("diagnose", "--demo", text).exit_code == code


def test_a_text_that_is_too_long_or_empty_is_said_without_repeating_it() -> None:
    for text in ("", "x" * 4001):
        result = run("diagnose", "--demo", text)
        assert result.exit_code == 1
        assert "text" in result.stderr and "xxxx" not in result.stderr


def test_standard_input() -> None:
    assert "energy.fee_limit_too_low" in run("diagnose", "--demo", "-", stdin=f"why? {FEE_LIMIT}").stdout


def test_an_unknown_network_is_named() -> None:
    result = run("diagnose", "--demo", "--network", "dogecoin", FEE_LIMIT)
    assert result.exit_code == 1 and "dogecoin" in result.stderr


def test_no_bundle_of_a_secret(tmp_path: Path) -> None:
    phrase = "abandon " * 11 + "about"
    result = run("diagnose", "--demo", "--bundle", str(tmp_path / "x.json"), phrase)
    assert result.exit_code == 1
    assert not (tmp_path / "x.json").exists()
    assert "abandon" not in result.output


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\x00\xff", b'{"version": 9}', b"[" * 100_000])
def test_what_is_no_bundle_is_said_in_a_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b.json").write_bytes(content)
    result = run("replay", str(tmp_path / "b.json"))
    assert result.exit_code == 1
    assert len(result.stderr.strip().splitlines()) == 1


def answers(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_batch_answers_every_row_and_resumes(tmp_path: Path) -> None:
    samples = load_samples().all[:4]
    rows = tmp_path / "in.csv"
    rows.write_text("id,hash\n" + "".join(f"{n},{s.hash}\n" for n, s in enumerate(samples)) + "9,\n10,no hash here\n", "utf-8")
    out = tmp_path / "out.csv"
    assert run("batch", str(rows), "--out", str(out), "--demo", "--locale", "en").exit_code == 0
    lines = answers(out)
    assert {line["row"]: line["code"] for line in lines} == {
        **{str(n): s.code for n, s in enumerate(samples, 1)},
        "6": "input.no_hash_in_message",
    }
    stopped = out.read_text("utf-8").splitlines()[:3]
    out.write_text("\n".join(stopped) + "\n", "utf-8")
    assert run("batch", str(rows), "--out", str(out), "--demo", "--locale", "en").exit_code == 0
    again = answers(out)
    assert sorted(line["row"] for line in again) == sorted(line["row"] for line in lines)
    rows.write_text(f"hash\n{UNKNOWN}\n", "utf-8")
    other = run("batch", str(rows), "--out", str(out), "--demo")
    assert other.exit_code == 1 and "another file" in other.stderr


def test_no_answer_is_a_formula() -> None:
    assert inert("=HYPERLINK(1)") == "'=HYPERLINK(1)"
    assert inert("plain") == "plain"


def test_lists() -> None:
    assert "pending.nonce_gap" in run("causes").stdout
    assert {"code", "severity"} <= set(json.loads(run("causes", "--json").stdout)[0])
    networks = run("networks").stdout
    assert "ethereum" in networks and "tron-shasta" in networks


def test_check_endpoints(on_node: None) -> None:
    result = run("check-endpoints", "--network", "tron")
    assert result.exit_code == 0 and "ok" in result.stdout


def test_check_endpoints_where_nothing_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TXDIAG_NETWORKS", "tron")
    monkeypatch.setenv("TXDIAG_ENDPOINTS__TRON", '["http://127.0.0.1:9/key-of-mine/"]')
    result = run("check-endpoints")
    assert result.exit_code == 3
    assert "key-of-mine" not in result.output


def test_a_faulty_setting_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TXDIAG_NETWORKS", "nowhere")
    result = run("networks")
    assert result.exit_code == 1
    assert "nowhere" in result.stderr and "Traceback" not in result.stderr


def test_corrections_go_to_the_rules_author_with_their_evidence(
    on_node: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TXDIAG_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/txdiag.sqlite3")
    id_ = json.loads(run("diagnose", "--json", "--locale", "en", FEE_LIMIT).stdout)["id"]
    remark = Remark(
        diagnosis_id=id_,
        created_at=datetime(2026, 11, 24, tzinfo=UTC),
        kind="correction",
        code="energy.insufficient_trx",
        text="<b>no TRX</b>",
    )

    async def correct() -> None:
        async with open_store(f"sqlite+aiosqlite:///{tmp_path}/txdiag.sqlite3") as store:
            await store.add_remark(remark)
            await store.add_remark(remark.model_copy(update={"kind": "note", "code": None}))

    asyncio.run(correct())
    out = tmp_path / "corrected"
    result = run("corrections", "--out", str(out))
    assert result.exit_code == 0
    lines = [json.loads(line) for line in (out / "corrections.jsonl").read_text("utf-8").splitlines()]
    assert [(one["id"], one["said"], one["right"], one["now"]) for one in lines] == [
        (id_, "energy.fee_limit_too_low", "energy.insufficient_trx", "energy.fee_limit_too_low")
    ]
    replayed = run("replay", "--json", str(out / lines[0]["bundle"]))
    assert json.loads(replayed.stdout)["cause"]["code"] == "energy.fee_limit_too_low"
    (tmp_path / "file").write_text("in the way")
    refused = run("corrections", "--out", str(tmp_path / "file"))
    assert refused.exit_code == 1
    assert "cannot be written" in refused.stderr
