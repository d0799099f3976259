"""What the code of a delegated account looks like (EIP-7702): 0xef0100 and the address of the contract whose code runs there."""

from __future__ import annotations

DELEGATED = "0xef0100"
_LENGTH = len(DELEGATED) + 40


def delegated_to(code: str) -> str | None:
    """The contract; None where the account has no code or code of its own."""
    return "0x" + code[len(DELEGATED) :] if code.startswith(DELEGATED) and len(code) == _LENGTH else None


# What wallets make their users' accounts run. A delegation to one of these is the owner's own doing, mostly; thieves run code of theirs. Sources: the
# makers' pages (MetaMask/delegation-framework, Uniswap/calibur, base/eip-7702-proxy, okx WalletCore, eth-infinitism/account-abstraction), explorers' labels
WALLETS = frozenset(
    {
        "0x63c0c19a282a1b52b07dd5a65b58948a07dae32b",  # MetaMask
        "0x000000009b1d0af20d8c6d0a44e162d11f9b8f00",  # Uniswap
        "0x80296ff8d1ed46f8e3c7992664d13b833504c2bb",  # OKX
        "0x7702cb554e6bfb442cb743a7df23154544a7176c",  # Coinbase
        "0x5a7fc11397e9a8ad41bf10bf13f22b0a63f96f6d",  # Ambire
        "0xd2e28229f6f2c235e57de2ebc727025a1d0530fb",  # Trust Wallet
        "0x4cd241e8d1510e30b2076397afc7508ae59c66c9",  # Simple7702Account (eth-infinitism)
        "0xe6cae83bde06e4c305530e199d7217f42808555b",  # Simple7702Account, its earlier deployment
    }
)
