"""A real PostgreSQL of the machine's own, where it has one, on a socket in a temporary folder: no port, no password, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


def programs() -> Path | None:
    """The folder of initdb and pg_ctl; Debian keeps them off the PATH."""
    named = shutil.which("initdb")
    if named:
        return Path(named).parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@contextmanager
def running(bin_: Path) -> Generator[str]:
    """The address of an empty database."""
    user = "nobody" if os.geteuid() == 0 else None  # PostgreSQL refuses to run as root
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # short: a socket's path holds at most 107 bytes
    if user:
        shutil.chown(folder, user)
    data = folder / "data"

    def call(*words: str | Path) -> None:
        subprocess.run(
            [str(word) for word in words], check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    try:
        call(bin_ / "initdb", "-D", data, "-U", "txdiag", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C")
        call(bin_ / "pg_ctl", "-D", data, "-w", "-o", f"-c listen_addresses='' -k {folder} -F", "-l", folder / "log", "start")
        try:
            yield f"postgresql+asyncpg://txdiag@/postgres?host={folder}"
        finally:
            call(bin_ / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)
