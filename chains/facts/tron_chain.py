"""What Tron records."""

from __future__ import annotations

from chains.facts.known import Frozen


class TronTransaction(Frozen):
    """``result`` is contractRet: of a pending transaction only the dry run's. Amounts in sun, times in milliseconds."""

    txid: str
    contract_type: str
    owner: str
    to: str | None = None
    amount: int = 0
    asset_id: str | None = None
    contract_address: str | None = None
    data: str = ""  # hex without 0x
    call_value: int = 0
    token_value: int = 0  # TRC-10 units sent along with a call
    fee_limit: int = 0
    expiration_ms: int = 0
    timestamp_ms: int = 0
    memo: str = ""  # hex
    signatures: int = 1
    result: str | None = None
    size: int | None = None  # bytes of the signed transaction
    resource: str | None = None  # of staking contracts: BANDWIDTH, ENERGY
    frozen_amount: int = 0
    locked: bool = False  # of a delegation: with a lock
    lock_blocks: int = 0  # how many blocks it lasts; 0: not said


class TronLog(Frozen):
    address: str
    topics: tuple[str, ...] = ()
    data: str = ""


class TronInternal(Frozen):
    sender: str
    recipient: str
    amount: int = 0
    asset_id: str | None = None
    rejected: bool = False
    note: str = ""


class TronReceipt(Frozen):
    """The answer of gettransactioninfobyid. Zero values are left out by the node, so absent means 0."""

    block_number: int
    block_time_ms: int
    fee: int = 0
    energy_fee: int = 0
    net_fee: int = 0
    energy_usage: int = 0
    energy_usage_total: int = 0
    origin_energy_usage: int = 0
    energy_penalty_total: int = 0
    net_usage: int = 0
    result: str | None = None  # absent for system contracts
    failed: bool = False
    contract_result: str = ""  # hex
    message: str = ""  # resMessage, decoded
    contract_address: str | None = None
    withdraw_amount: int = 0
    withdraw_expire_amount: int = 0
    logs: tuple[TronLog, ...] = ()
    internal: tuple[TronInternal, ...] = ()


class TronAsset(Frozen):
    """A TRC-10 asset as its issuer calls it: hostile text, and names are not unique."""

    id: str
    name: str = ""
    symbol: str = ""
    decimals: int = 0


class TronHead(Frozen):
    number: int
    timestamp_ms: int
    hash: str = ""


class TronPermission(Frozen):
    """Whose signatures an account asks for. id: 0 the owner's, 2 and more the active ones. keys: (address, weight)."""

    id: int
    threshold: int
    keys: tuple[tuple[str, int], ...] = ()


class TronAccount(Frozen):
    """None as the whole account: not activated. ``active``: its active permissions."""

    address: str
    balance: int = 0
    owner_keys: tuple[tuple[str, int], ...] = ()
    owner_threshold: int = 1
    unfreezing: tuple[tuple[int, int], ...] = ()  # (sun, expiry in ms)
    active: tuple[TronPermission, ...] = ()
    votes: int = 0  # given to representatives; one for each staked TRX at most
    staked: int = 0  # sun, of every kind, also what is lent
    rewarded_ms: int = 0  # when rewards were last claimed; 0: never

    @property
    def own_weight(self) -> int:
        """Of the account's own key in its owner permission."""
        return sum(weight for key, weight in self.owner_keys if key == self.address)

    @property
    def ruled_by_others(self) -> bool:
        """Can its own key not change who rules it? False where the node names no permission: then the own key rules."""
        return bool(self.owner_keys) and self.own_weight < self.owner_threshold


class TronResources(Frozen):
    energy_limit: int = 0
    energy_used: int = 0
    net_limit: int = 0
    net_used: int = 0
    free_net_limit: int = 0
    free_net_used: int = 0


class TronContract(Frozen):
    address: str
    origin: str
    consume_user_resource_percent: int = 0
    origin_energy_limit: int = 0
    energy_factor: int = 0  # 10,000 is +100 %
    holds_selector: bool | None = None  # does its code hold the selector of the call; None: not looked at, or it may be a proxy
    errors: tuple[
        str, ...
    ] = ()  # declarations of its own errors, as its maker published them: Unwanted(uint256 code,address who)
    takes_coins: bool | None = None  # False: its code refuses the call for any coins sent along; None: the code does not show it
