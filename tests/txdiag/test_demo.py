"""The demo tells of every sample what its index promises, and of every other hash that it knows only its samples."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from chains.bundle import Bundle
from chains.networks.registry import load_registry
from tests.txdiag.live import told
from txdiag.answer import Diagnosis, Question
from txdiag.demo import Sample, bundles_folder, load_samples
from txdiag.diagnose import diagnose, replay
from txdiag.explain import Reader
from txdiag.services import open_services
from txdiag.settings import Settings

LOCALES = ("en", "zh-Hans")
SAMPLES = load_samples().all
REGISTRY = load_registry()
CASES = [pytest.param(sample, locale, id=f"{sample.file.partition('.')[0]}-{locale}") for sample in SAMPLES for locale in LOCALES]
UNKNOWN = "0x" + "c5" * 32
CHINESE = re.compile("[\u4e00-\u9fff]")
ADDRESSES = re.compile(rb"https?://|127\.0\.0\.1|localhost")
COVERED = [
    "pending.next_in_line",
    "pending.fee_below_base_fee",
    "pending.nonce_gap",
    "pending.queued_behind_stuck_nonce",
    "pending.insufficient_funds",
    "pending.nonce_already_used",
    "pending.until_expiry",
    "dropped.expired",
    "included.not_final",
    "included.reorged_out",
    "not_found.everywhere",
    "failed.out_of_gas",
    "failed.out_of_gas_inner",
    "failed.invalid_opcode",
    "failed.revert_string",
    "failed.revert_bare",
    "failed.panic",
    "access.unauthorized",
    "token.blacklisted",
    "failed.custom_error_unknown",
    "failed.out_of_time",
    "token.insufficient_balance",
    "token.insufficient_allowance",
    "swap.slippage",
    "swap.deadline_expired",
    "succeeded.as_requested",
    "succeeded.approve_only",
    "succeeded.internal_transfer_only",
    "succeeded.without_effect",
    "security.unlimited_approval",
    "security.address_poisoning",
    "network.found_on_other_chain",
    "energy.fee_limit_too_low",
    "energy.fee_limit_missing",
    "energy.insufficient_trx",
]


async def _asked(text: str, locale: str) -> Diagnosis:
    async with open_services(Settings(), demo=True) as services:
        return (await diagnose(Question(text=text, locale=locale), services)).diagnosis


def _bundle(sample: Sample) -> Bundle:
    return Bundle.load(bundles_folder() / sample.file)


@pytest.mark.parametrize(("sample", "locale"), CASES)
async def test_a_sample_is_told_as_the_index_says(sample: Sample, locale: str) -> None:
    diagnosis = await _asked(sample.text, locale)
    assert diagnosis.cause.code == sample.code
    assert diagnosis.input.hash is not None and diagnosis.input.hash in sample.text
    assert diagnosis.reply.locale == locale
    assert diagnosis.as_of == _bundle(sample).clock
    assert diagnosis.network is None or diagnosis.network.slug == sample.network
    assert bool(CHINESE.search(diagnosis.reply.text)) is (locale == "zh-Hans")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.file.partition(".")[0])
async def test_a_sample_is_told_the_same_by_its_bundle_alone(sample: Sample) -> None:
    """As ``txdiag replay`` does it: the question in the bundle was the text of the index. Twice, and once more from disk."""
    bundle = _bundle(sample)
    once, twice, copied = [
        told((await replay(b, REGISTRY, Reader("en"))).diagnosis) for b in (bundle, bundle, Bundle.loads(bundle.dumps()))
    ]
    assert once == twice == copied == told(await _asked(sample.text, "en"))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("text", [UNKNOWN, UNKNOWN.removeprefix("0x"), f"https://etherscan.io/tx/{UNKNOWN}"])
async def test_any_other_hash_is_not_looked_up(text: str, locale: str) -> None:
    diagnosis = await _asked(text, locale)
    assert (diagnosis.status, diagnosis.cause.code) == ("unavailable", "infra.rpc_unreachable")
    assert diagnosis.usage.round_trips <= 1 and diagnosis.transaction is None
    words = {"en": "only its own samples", "zh-Hans": "只认识自带的示例"}[locale]
    assert words in diagnosis.reply.text
    assert not {"found", "absent"} & {searched.result for searched in diagnosis.searched}


async def test_what_holds_no_hash_is_answered_as_anywhere() -> None:
    assert (await _asked("where is my money?", "en")).cause.code == "input.no_hash_in_message"


def test_the_samples_cover_what_the_demo_is_to_show() -> None:
    families = {REGISTRY[sample.network].family for sample in SAMPLES}
    assert len(SAMPLES) >= 16 and families == {"evm", "tron"}
    assert not set(COVERED) - {sample.code for sample in SAMPLES}


def test_the_index_and_the_files_agree() -> None:
    files = sorted(sample.file for sample in SAMPLES)
    assert files == sorted(path.name for path in bundles_folder().glob("*.json.gz"))
    assert len(set(files)) == len(files) == len({sample.hash for sample in SAMPLES})
    for sample in SAMPLES:
        assert sample.hash.startswith("0x") is (REGISTRY[sample.network].family == "evm")
        assert sample.hash in sample.text and set(sample.title) == set(LOCALES)
        assert CHINESE.search(sample.title["zh-Hans"]) and not CHINESE.search(sample.title["en"])
        assert 5 <= len(sample.title["zh-Hans"]) <= 40 and len(sample.title["en"]) <= 60
        assert sample.code not in str(sample.title)
    for locale in LOCALES:
        assert len({sample.title[locale] for sample in SAMPLES}) == len(SAMPLES)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.file.partition(".")[0])
def test_a_bundle_names_no_machine_and_is_small(sample: Sample) -> None:
    bundle = _bundle(sample)
    assert not ADDRESSES.search(bundle.dumps())
    assert (bundles_folder() / sample.file).stat().st_size < 60_000
    assert bundle.clock < datetime.fromisoformat("2027-01-01T00:00:00+00:00")
    assert {exchange.network for exchange in bundle.exchanges} == set(bundle.endpoints)
