"""What is installed from a wheel is complete: the demo answers from it, with the project's folder out of reach."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from txdiag.demo import load_samples

ROOT = Path(__file__).parents[2]
PACKAGES = ("api", "chains", "rules", "txdiag")
ASK = """
import asyncio, sys
from txdiag import demo
from txdiag.answer import Question
from txdiag.diagnose import diagnose
from txdiag.services import open_services
from txdiag.settings import Settings

async def main():
    async with open_services(Settings(), demo=True) as services:
        for sample in services.samples.all[:3]:
            print((await diagnose(Question(text=sample.text), services)).diagnosis.cause.code)

print(demo.bundles_folder())
asyncio.run(main())
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an installed wheel."""
    built, unpacked = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("site-packages")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", built], cwd=ROOT, check=True, capture_output=True
    )
    (wheel,) = built.glob("*.whl")
    ZipFile(wheel).extractall(unpacked)
    return unpacked


def test_the_demo_answers_from_an_installed_wheel(installed: Path, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("TXDIAG_", "PYTHON"))}
    environment |= {"PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run([sys.executable, "-c", ASK], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    folder, *codes = run.stdout.split()
    assert Path(folder) == installed / "fixtures" / "bundles"
    assert codes == [sample.code for sample in load_samples().all[:3]]


def test_a_wheel_holds_every_file_of_the_packages(installed: Path) -> None:
    ours = {
        p.relative_to(ROOT) for name in PACKAGES for p in (ROOT / name).rglob("*") if p.is_file() and "__pycache__" not in p.parts
    }
    theirs = {p.relative_to(installed) for name in PACKAGES for p in (installed / name).rglob("*") if p.is_file()}
    assert theirs == ours
    assert {path.suffix for path in ours} >= {".py", ".ftl", ".toml", ".json"}
