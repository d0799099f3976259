"""What both families know: calls, their outcomes, and what moved."""

from __future__ import annotations

import json
from typing import Any, Literal

from chains.facts.known import NOT_ASKED, Fact, Frozen


class Argument(Frozen):
    name: str
    type: str
    value: str


class Revert(Frozen):
    """Revert data, decoded. ``inner`` is what a nested error carried; the innermost readable one is the reason.

    cause: of the outermost only, the code of the cause that the reason names by the tables of texts and errors, or None. It is what the
    contract says, not what was checked. data: cut after 4,096 bytes, text after 4,000 characters.
    """

    kind: Literal["empty", "string", "panic", "custom", "unknown", "malformed"]
    data: str = "0x"
    text: str | None = None
    panic_code: int | None = None
    selector: str | None = None
    name: str | None = None
    signature: str | None = None
    arguments: tuple[Argument, ...] = ()
    inner: Revert | None = None
    cause: str | None = None
    declared: bool = False  # the name is the contract's own, by the interface that its maker published; else our table's

    @property
    def reason(self) -> Revert:
        """The innermost error that says something."""
        inner = self.inner
        return inner.reason if inner is not None and inner.kind not in ("empty", "malformed") else self


class Outcome(Frozen):
    """How one execution, real or simulated, ended.

    refused: the node did not execute it (about the call's arguments, never the fate of the transaction).
    halt: a normal form of the client's text: out_of_gas, code_deposit (no gas for storing the new code), gas_overflow (no limit would
    do), invalid_opcode, invalid_jump, stack, write_protection, return_data, code_size, invalid_code, call_depth, precompile, other; on Tron
    also out_of_time, out_of_memory, transfer_failed.
    revert: None where the node says that it reverted and not with which data.
    """

    kind: Literal["success", "revert", "halt", "refused"]
    output: str = "0x"
    halt: str | None = None
    revert: Revert | None = None
    gas_used: int | None = None
    message: str = ""


class DecodedCall(Frozen):
    """Call data, decoded with a known signature whose arguments fit exactly."""

    selector: str
    name: str | None = None  # transfer
    signature: str | None = None  # transfer(address,uint256)
    arguments: tuple[Argument, ...] = ()

    def argument(self, name: str) -> str | None:
        return next((a.value for a in self.arguments if a.name == name), None)

    def named(self, name: str) -> str | None:
        """An argument of its own or, as exchanges have it from their third version on, a member of ``params``. None where the call has none of this name, or
        was cut."""
        own, params = self.argument(name), self.argument("params")
        if own is not None or params is None:
            return own
        try:
            members: Any = json.loads(params)
        except ValueError:  # cut, or no structure
            return None
        member: Any = members.get(name) if isinstance(members, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # whatever JSON holds
        return member if isinstance(member, str) else None


class Transfer(Frozen):
    """A movement of coins or tokens. ``contract`` is None for the network's coin; ``amount`` in base units."""

    kind: Literal["native", "log", "internal", "trc10"]
    sender: str
    recipient: str
    amount: int
    contract: str | None = None
    token_id: int | None = None  # ERC-721/1155 id or TRC-10 asset id


class Approval(Frozen):
    contract: str
    owner: str
    spender: str
    amount: int | None  # None: approval for all tokens of a collection
    for_all: bool = False


class Token(Frozen):
    """What a token contract says about itself (untrusted) and whether our registry knows it."""

    contract: str
    symbol: str | None = None
    decimals: int | None = None
    canonical: bool = False


class NamedContract(Frozen):
    """An address that a failed call takes for a contract's: its arguments name it as a token or a step of a path, or a trace shows that it was called
    and took no step. has_code: does it hold a contract (EVM: after the block, Tron: today). with_code: EVM, where it holds none: R0n with a few
    bytes of code put there that answer any call with 1.
    """

    address: str
    by: Literal["argument", "trace"] = "argument"
    has_code: Fact[bool] = NOT_ASKED
    with_code: Fact[Outcome] = NOT_ASKED


class TokenRead(Frozen):
    """A token's answer at the parent block, or at the head for a pending transaction.

    wanted: base units that the call was to take, by its data or a trace. …_slot: where in its storage the token keeps the sum, by its own showing;
    LACKING where it is none of the usual places. given_…: R5 of knowledge 2.3, R0n with 2^95 base units of balance, of permission, or of both put there.
    """

    contract: str
    holder: str
    spender: str | None = None
    wanted: int | None = None
    balance: Fact[int] = NOT_ASKED
    allowance: Fact[int] = NOT_ASKED
    balance_slot: Fact[str] = NOT_ASKED
    allowance_slot: Fact[str] = NOT_ASKED
    given_balance: Fact[Outcome] = NOT_ASKED
    given_allowance: Fact[Outcome] = NOT_ASKED
    given_both: Fact[Outcome] = NOT_ASKED
    # Tron: as they were at the transaction's block, from today's and an index of what has moved since; LACKING where that cannot be told
    balance_then: Fact[int] = NOT_ASKED
    allowance_then: Fact[int] = NOT_ASKED
