"""Raw JSON of a Tron node about today's state: accounts, resources, contracts, prices, parameters. ``BadAnswer`` as in ``read``."""

from __future__ import annotations

from chains.errors import BadAnswer
from chains.facts import TronAccount, TronAsset, TronContract, TronPermission, TronResources
from chains.tron import values
from chains.tron.code import holds_selector, takes_coins
from chains.tron.texts import decode_text
from chains.tron.values import Json, as_object

_MOST_DECIMALS = 6  # java-tron AssetIssueActuator
_MOST_ERRORS, _LONGEST_ERROR = 200, 300  # of a contract's interface; characters
_NAME_CAP = 64  # bytes are at most 32; characters that are kept


def read_account(raw: object, asked: str) -> TronAccount | None:
    """The answer of getaccount for the address ``asked``. None: not activated. ``owner_keys`` is empty where the node names no
    permission: then the account's own key rules it (accounts older than permissions, and contracts)."""
    account = as_object(raw)
    if not account:
        return None
    permission = values.part(account, "owner_permission")
    return TronAccount(
        address=_same(values.address(account, "address"), asked),
        balance=values.number(account, "balance"),
        owner_keys=_keys(permission),
        owner_threshold=values.number(permission, "threshold") or 1,
        unfreezing=tuple(
            (values.number(u, "unfreeze_amount"), values.number(u, "unfreeze_expire_time"))
            for u in values.parts(account, "unfrozenV2")
        ),
        active=tuple(
            TronPermission(id=values.number(p, "id"), threshold=values.number(p, "threshold") or 1, keys=_keys(p))
            for p in values.parts(account, "active_permission")
        ),
        votes=sum(values.number(v, "vote_count") for v in values.parts(account, "votes")),
        staked=_staked(account),
        rewarded_ms=values.number(account, "latest_withdraw_time"),
    )


def _staked(account: Json) -> int:
    """All that is staked, in sun, of Stake 1.0 and 2.0, also for others: what gives votes (java-tron AccountCapsule.getAllTronPower)."""
    resource = values.part(account, "account_resource")
    own = [
        *values.parts(account, "frozen"),
        values.part(resource, "frozen_balance_for_energy"),
        values.part(account, "tron_power"),
    ]
    lent = ("delegated_frozen_balance_for_bandwidth", "delegated_frozenV2_balance_for_bandwidth")
    lent_energy = ("delegated_frozen_balance_for_energy", "delegated_frozenV2_balance_for_energy")
    return (
        sum(values.number(f, "frozen_balance") for f in own)
        + sum(values.number(f, "amount") for f in values.parts(account, "frozenV2"))
        + sum(values.number(account, name) for name in lent)
        + sum(values.number(resource, name) for name in lent_energy)
    )


def read_asset(raw: object, asked: str) -> TronAsset | None:
    """The answer of getassetissuebyid. None: there is none of this number."""
    answer = as_object(raw)
    if not answer:
        return None
    if values.text(answer, "id") != asked:
        raise BadAnswer("another asset than the asked one")
    decimals = values.number(answer, "precision")
    if not 0 <= decimals <= _MOST_DECIMALS:
        raise BadAnswer("impossible decimals")
    name, symbol = decode_text(values.text(answer, "name")), decode_text(values.text(answer, "abbr"))
    return TronAsset(id=asked, name=name[:_NAME_CAP], symbol=symbol[:_NAME_CAP], decimals=decimals)


def read_reward(raw: object) -> int:
    """The answer of getReward: sun."""
    answer = as_object(raw)
    if "reward" not in answer:
        raise BadAnswer("no reward")
    return values.number(answer, "reward")


def _keys(permission: Json) -> tuple[tuple[str, int], ...]:
    return tuple((values.address(k, "address"), values.number(k, "weight")) for k in values.parts(permission, "keys"))


def read_resources(raw: object) -> TronResources:
    """The answer of getaccountresource; ``{}`` for an account that does not exist, which has none."""
    resources = as_object(raw)
    return TronResources(
        energy_limit=values.number(resources, "EnergyLimit"),
        energy_used=values.number(resources, "EnergyUsed"),
        net_limit=values.number(resources, "NetLimit"),
        net_used=values.number(resources, "NetUsed"),
        free_net_limit=values.number(resources, "freeNetLimit"),
        free_net_used=values.number(resources, "freeNetUsed"),
    )


def _same(address: str, asked: str) -> str:
    if address != asked:
        raise BadAnswer("another address than the asked one")
    return address


def read_contract(raw: object, asked: str, call_data: str = "") -> TronContract | None:
    """The answer of getcontractinfo, or of getcontract, which is its inner part without code as it runs and without energy factor, for the
    address ``asked``. None: no contract. ``call_data``: hex of the call whose selector is looked for in the code."""
    answer = as_object(raw)
    contract = values.part(answer, "smart_contract") or answer
    if not contract:
        return None
    code = values.hex_text(answer, "runtimecode")
    return TronContract(
        address=_same(values.address(contract, "contract_address"), asked),
        origin=values.address(contract, "origin_address"),
        consume_user_resource_percent=values.number(contract, "consume_user_resource_percent"),
        origin_energy_limit=values.number(contract, "origin_energy_limit"),
        energy_factor=values.number(values.part(answer, "contract_state"), "energy_factor"),
        errors=_errors(values.part(contract, "abi")),
        holds_selector=holds_selector(code, call_data),
        takes_coins=takes_coins(code, call_data),
    )


def _errors(abi: Json) -> tuple[str, ...]:
    """The errors that the contract declares. Its maker may write anything there, or have taken it away (ClearABI)."""
    found: list[str] = []
    for entry in values.parts(abi, "entrys"):
        if values.text(entry, "type") == "Error" and len(found) < _MOST_ERRORS:
            inputs = [f"{values.text(i, 'type')} {values.text(i, 'name')}".strip() for i in values.parts(entry, "inputs")]
            declaration = f"{values.text(entry, 'name')}({','.join(inputs)})"
            if len(declaration) <= _LONGEST_ERROR:
                found.append(declaration)
    return tuple(found)


def read_parameters(raw: object) -> dict[str, int]:
    """The answer of getchainparameters. A parameter without a value is 0."""
    found = {values.text(p, "key"): values.number(p, "value") for p in values.parts(as_object(raw), "chainParameter")}
    if not found:
        raise BadAnswer("no chain parameters")
    return found


def read_prices(raw: object) -> tuple[tuple[int, int], ...]:
    """The history of a price, from getenergyprices: (since ms, sun), oldest first. Written ``0:100,1542607200000:20``."""
    answer: Json = as_object(raw)
    try:
        pairs = [pair.split(":") for pair in values.text(answer, "prices").split(",")]
        return tuple(sorted((int(since), int(price)) for since, price in pairs))
    except ValueError:
        raise BadAnswer("unreadable prices") from None


def price_at(prices: tuple[tuple[int, int], ...], moment_ms: int) -> int | None:
    """The price in force at a moment. The price has changed eight times, so an old transaction is judged by its own day's."""
    return next((price for since, price in reversed(prices) if since <= moment_ms), None)
