"""Raw signed transactions: read as other libraries made them and as a real node stored them; refused where anything is off."""

import json
from pathlib import Path
from typing import Any, cast

import base58
import pytest
import rlp
from eth_account import Account
from eth_keys.datatypes import PrivateKey
from eth_utils.crypto import keccak

from chains.facts import InputKind, SignedTransaction, content_of
from chains.networks.registry import load_registry
from txdiag.answer import Question
from txdiag.question import read_question
from txdiag.reading.signed import find_signed

REGISTRY = load_registry()


def encoded(item: Any) -> bytes:
    """The library's own types say different things by what else is checked with it."""
    return cast("Any", rlp).encode(item)


KEY = "0x" + "4c" * 32
SENDER = Account.from_key(KEY).address.lower()
TO = "0x" + "17" * 20
CALL = {"nonce": 7, "gas": 90_000, "to": TO, "value": 10**18, "data": "0xa9059cbb" + "00" * 64}
FEES = {"maxFeePerGas": 2 * 10**9, "maxPriorityFeePerGas": 10**9}
ACCESS = [{"address": TO, "storageKeys": ["0x" + "01" * 32, "0x" + "02" * 32]}]
AUTHORIZATION = Account.from_key(KEY).sign_authorization({"chainId": 1, "address": TO, "nonce": 1})
FORMS: dict[str, dict[str, Any]] = {
    "before EIP-155": {**CALL, "gasPrice": 10**9},
    "EIP-155": {**CALL, "gasPrice": 10**9, "chainId": 56},
    "EIP-155, nonce and value zero, no data": {"nonce": 0, "gas": 21_000, "to": TO, "value": 0, "gasPrice": 1, "chainId": 1},
    "contract creation": {**{k: v for k, v in CALL.items() if k != "to"}, "gasPrice": 10**9, "chainId": 10},
    "EIP-2930": {**CALL, "type": 1, "gasPrice": 10**9, "chainId": 137, "accessList": ACCESS},
    "EIP-1559": {**CALL, **FEES, "type": 2, "chainId": 42161},
    "EIP-1559 with an access list": {**CALL, **FEES, "type": 2, "chainId": 8453, "accessList": ACCESS},
    "EIP-7702": {**CALL, **FEES, "type": 4, "chainId": 1, "authorizationList": [AUTHORIZATION]},
}


def number(value: int) -> bytes:
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


def blob_fields() -> list[Any]:
    """EIP-4844's fields, signed here: eth_account signs them only together with their blobs."""
    to = bytes.fromhex(TO[2:])
    fields: list[Any] = [b"\x01", b"\x07", b"\x01", b"\x02", number(90_000), to, b"", b"", [], b"\x03", [b"\x01" + b"\x22" * 31]]
    signature = PrivateKey(bytes.fromhex(KEY[2:])).sign_msg_hash(keccak(b"\x03" + encoded(fields)))
    return [*fields, number(signature.v), number(signature.r), number(signature.s)]


def signed_hex(form: dict[str, Any]) -> tuple[str, str]:
    signed = Account.sign_transaction(form, KEY)
    return signed.raw_transaction.hex(), signed.hash.hex().removeprefix("0x")


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize(
    "decorate", ["{}", "0x{}", "my signed transaction is 0x{}, please send it", "“0x{}”"], ids=["bare", "0x", "prose", "quotes"]
)
def test_ethereum_forms_as_eth_account_signs_them(name: str, decorate: str) -> None:
    raw, expected = signed_hex(FORMS[name])
    assert find_signed(decorate.format(raw)) == SignedTransaction(
        family="evm",
        hash=expected,
        sender=SENDER,
        nonce=FORMS[name]["nonce"],
        chain_id=FORMS[name].get("chainId"),
        content=content_of(FORMS[name].get("to"), FORMS[name]["value"], FORMS[name].get("data", "0x")),
    )


def test_wrapped_over_lines() -> None:
    raw, expected = signed_hex(FORMS["EIP-1559"])
    lines = "\n".join(raw[at : at + 76] for at in range(0, len(raw), 76))
    for text in ("0x" + lines, f"here it is:\n0x{lines}\nthanks"):
        found = find_signed(text)
        assert found is not None and found.hash == expected


@pytest.mark.parametrize(
    "sidecar",
    [[], [[b"\0" * 131_072], [b"\1" * 48], [b"\2" * 48]], [b"\x01", [b"\0" * 131_072], [b"\1" * 48], [b"\2" * 48] * 128]],
    ids=["without blobs", "with blobs (EIP-4844)", "with cell proofs (EIP-7594)"],
)
def test_blob_transactions_have_one_hash_with_and_without_their_blobs(sidecar: list[Any]) -> None:
    fields = blob_fields()
    raw = b"\x03" + encoded([fields, *sidecar] if sidecar else fields)
    found = find_signed("0x" + raw.hex())
    assert found == SignedTransaction(
        family="evm",
        hash=keccak(b"\x03" + encoded(fields)).hex(),
        sender=SENDER,
        nonce=7,
        chain_id=1,
        content=content_of(TO, 0, "0x"),
    )


@pytest.mark.parametrize(
    "sidecar",
    [
        [[b"\0" * 131_071], [b"\1" * 48], [b"\2" * 48]],
        [[b"\0" * 131_072], [b"\1" * 48, b"\1" * 48], [b"\2" * 48]],
        [b"\x02", [b"\0" * 131_072], [b"\1" * 48], [b"\2" * 48]],
        [[], [], []],
    ],
    ids=["short blob", "a commitment too many", "unknown version", "empty"],
)
def test_blobs_that_do_not_fit_are_refused(sidecar: list[Any]) -> None:
    assert find_signed("0x" + (b"\x03" + encoded([blob_fields(), *sidecar])).hex()) is None


def changed(position: int, value: Any) -> str:
    """The legacy transaction with one field replaced."""
    fields: list[Any] = list(rlp.decode(bytes.fromhex(signed_hex(FORMS["EIP-155"])[0])))
    fields[position] = value
    return encoded(fields).hex()


@pytest.mark.parametrize(
    "raw",
    [
        signed_hex(FORMS["EIP-155"])[0][:-2],
        signed_hex(FORMS["EIP-155"])[0] + "00",
        signed_hex(FORMS["EIP-1559"])[0][:-2],
        signed_hex(FORMS["EIP-1559"])[0] + "00",
        "05" + signed_hex(FORMS["EIP-1559"])[0][2:],
        "01" + signed_hex(FORMS["EIP-1559"])[0][2:],
        changed(0, b"\0\x07"),
        changed(0, b"\1" * 9),
        changed(3, b"\x17" * 19),
        changed(4, b"\1" * 33),
        changed(5, [b"list"]),
        changed(6, b"\x05"),
        changed(7, b""),
        changed(8, b""),
        encoded([b"\1"] * 9 + [b"\2" * 60]).hex(),
        encoded([b"\1", b"\2" * 100]).hex(),
        "c0" * 200,
        "f9" + "ff" * 100,
        "b8" + "50" + "00" * 80,
        "02" + "c0" * 100,
        "0a" * 100,
        "a9059cbb" + "00" * 100,
    ],
)
def test_what_is_not_exactly_a_signed_transaction_is_none(raw: str) -> None:
    assert find_signed("0x" + raw) is None


def typed(name: str, position: int, value: Any) -> str:
    """A typed transaction with one field replaced."""
    raw = bytes.fromhex(signed_hex(FORMS[name])[0])
    fields: list[Any] = list(rlp.decode(raw[1:]))
    fields[position] = value
    return (raw[:1] + encoded(fields)).hex()


@pytest.mark.parametrize(
    "raw",
    [
        typed("EIP-1559", 9, b"\x1b"),
        typed("EIP-1559", 9, b"\x02"),
        typed("EIP-7702", 5, b""),
        typed("EIP-1559 with an access list", 8, b"\x17" * 20),
        typed("EIP-1559 with an access list", 8, [[b"\x17" * 19, []]]),
        typed("EIP-1559 with an access list", 8, [[b"\x17" * 20, [b"\1" * 31]]]),
        typed("EIP-1559 with an access list", 8, [[b"\x17" * 20]]),
        typed("EIP-2930", 7, [[b"\x17" * 20, b"\1" * 32]]),
        typed("EIP-7702", 9, [[b"\1", b"\x17" * 20, b"\1", b"", b"\1"]]),
        typed("EIP-7702", 9, [[b"\1", b"\x17" * 19, b"\1", b"", b"\1", b"\1"]]),
        typed("EIP-7702", 9, [[b"\1", b"\x17" * 20, b"\1" * 9, b"", b"\1", b"\1"]]),
        typed("EIP-7702", 9, b"\1"),
    ],
)
def test_parts_of_typed_transactions_are_checked(raw: str) -> None:
    assert find_signed(raw) is None


@pytest.mark.parametrize(
    ("canonical", "other"),
    [("07", "8107"), ("94" + "17" * 20, "b814" + "17" * 20), ("b844a9059cbb", "b90044a9059cbb")],
    ids=["a small number as a string", "a long length where a short one does", "a length with a leading zero"],
)
def test_only_canonical_rlp_is_read(canonical: str, other: str) -> None:
    """The same transaction written in a second way would have a second hash; nodes refuse it."""
    body = b"".join(map(encoded, rlp.decode(bytes.fromhex(signed_hex(FORMS["EIP-155"])[0])))).hex()
    assert canonical in body

    def listed(items: str) -> str:
        return f"f8{len(items) // 2:02x}{items}"

    assert find_signed(listed(body)) is not None
    assert find_signed(listed(body.replace(canonical, other, 1))) is None


def test_an_unsigned_transaction_is_none() -> None:
    fields = list(rlp.decode(bytes.fromhex(signed_hex(FORMS["EIP-155"])[0])))
    unsigned = [*fields[:6], b"\x38", b"", b""]
    assert find_signed("0x" + encoded(unsigned).hex()) is None
    fields = list(rlp.decode(bytes.fromhex(signed_hex(FORMS["EIP-1559"])[0])[1:]))
    assert find_signed("0x02" + encoded(fields[:-3]).hex()) is None


@pytest.mark.parametrize(
    "s", [(2**256 - 1).to_bytes(32, "big"), number(0xFFFFFFFF_FFFFFFFF_FFFFFFFF_FFFFFFFE_BAAEDCE6_AF48A03B_BFD25E8C_D0364140)]
)
def test_the_sender_is_unknown_where_nodes_refuse_the_signature(s: bytes) -> None:
    """Too large, and the upper half of the curve (EIP-2)."""
    found = find_signed(changed(8, s))
    assert found is not None and found.sender is None and found.nonce == 7 and found.chain_id == 56


# --- Tron -----------------------------------------------------------------------------------------------------------------

RECORDED = Path(__file__).parents[2] / "fixtures" / "tron-node"


def recorded_transactions() -> dict[str, dict[str, Any]]:
    """Signed transactions as a java-tron node gave them, by id."""
    found: dict[str, dict[str, Any]] = {}

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if {"raw_data_hex", "txID", "signature", "raw_data"} <= value.keys():
                found[value["txID"]] = value
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    for path in RECORDED.glob("*.json"):
        walk(json.loads(path.read_text(encoding="utf-8")))
    return found


TRON = recorded_transactions()


def varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def protobuf(transaction: dict[str, Any]) -> bytes:
    raw = bytes.fromhex(transaction["raw_data_hex"])
    out = b"\x0a" + varint(len(raw)) + raw
    for signature in transaction["signature"]:
        out += b"\x12" + varint(len(signature) // 2) + bytes.fromhex(signature)
    return out


def expected_tron(transaction: dict[str, Any]) -> SignedTransaction:
    body = transaction["raw_data"]
    owner = body["contract"][0]["parameter"]["value"]["owner_address"]
    return SignedTransaction(
        family="tron",
        hash=transaction["txID"],
        sender=base58.b58encode_check(bytes.fromhex(owner)).decode(),
        expiration_ms=body["expiration"],
        created_ms=body.get("timestamp"),
        permission=body["contract"][0].get("Permission_id", 0),
    )


def read_tron(text: str) -> SignedTransaction | None:
    """What was read but for the signers, which have their own test."""
    found = find_signed(text)
    return found.model_copy(update={"signers": ()}) if found is not None else None


def test_tron_signers_are_worked_out_from_the_signatures() -> None:
    read = [signed for t in TRON.values() if (signed := find_signed(json.dumps(t))) is not None]
    assert all(len(signed.signers) == len(t["signature"]) for signed, t in zip(read, TRON.values(), strict=True))
    by_owner = [signed for signed in read if signed.permission == 0]
    assert len(by_owner) > 40
    assert (
        sum(signed.signers == (signed.sender,) for signed in by_owner) >= len(by_owner) * 3 // 4
    )  # the rest have other keys by now


def test_tron_signatures_that_recover_to_nobody_name_no_signer() -> None:
    transaction = next(iter(TRON.values()))
    found = find_signed(json.dumps({**transaction, "signature": ["00" * 65]}))
    assert found is not None and found.signers == ()


def test_recorded_tron_transactions_in_each_form() -> None:
    kinds = {transaction["raw_data"]["contract"][0]["type"] for transaction in TRON.values()}
    assert len(TRON) > 50 and len(kinds) >= 10
    for transaction in TRON.values():
        expected = expected_tron(transaction)
        assert read_tron(protobuf(transaction).hex()) == expected
        # a receipt's copy also carries the result (field 5)
        assert read_tron((protobuf(transaction) + b"\x2a\x02\x18\x01").hex()) == expected
        assert read_tron(json.dumps(transaction)) == expected
        assert read_tron("请看：" + json.dumps({"result": True, "transaction": transaction}, indent=1)) == expected
        assert read_tron(json.dumps({key: value for key, value in transaction.items() if key != "raw_data_hex"})) == expected


def test_the_id_is_computed_from_the_bytes_not_believed() -> None:
    transaction = next(iter(TRON.values()))
    assert read_tron(json.dumps({**transaction, "txID": "11" * 32})) == expected_tron(transaction)


@pytest.mark.parametrize(
    "change",
    [
        {"signature": []},
        {"signature": ["00"]},
        {"signature": "00" * 65},
        {"raw_data_hex": "0a0202fd"},
        {"raw_data_hex": "zz"},
        {"raw_data_hex": 5, "txID": "short"},
        {"raw_data_hex": None, "raw_data": {"expiration": 1}},
        {"raw_data_hex": None, "raw_data": {"expiration": "soon", "contract": []}},
        {"raw_data_hex": None, "raw_data": {"expiration": 5, "contract": "x"}},
    ],
)
def test_tron_json_that_is_off_is_none(change: dict[str, Any]) -> None:
    transaction = {**next(iter(TRON.values())), **change}
    assert find_signed(json.dumps({key: value for key, value in transaction.items() if value is not None})) is None


def test_tron_bytes_that_are_off_are_none() -> None:
    whole = protobuf(next(iter(TRON.values())))
    raw = bytes.fromhex(next(iter(TRON.values()))["raw_data_hex"])
    for off in (
        whole[:-1],  # the signature is cut
        whole + b"\0",
        whole + b"\x32\x00",  # a field that transactions do not have
        raw,  # only raw_data
        b"\x0a" + varint(len(raw)) + raw,  # unsigned
        whole + whole,  # two of them
        b"\x0a" + varint(len(raw) + 2) + raw + b"\x10\x01" + b"\x12\x41" + b"\1" * 65,  # a field that raw_data does not have
    ):
        assert find_signed(off.hex()) is None


def test_tron_signatures_and_references_have_their_lengths() -> None:
    transaction = next(iter(TRON.values()))
    raw = bytes.fromhex(transaction["raw_data_hex"])
    assert raw[:4] == bytes.fromhex("0a0202fd") and raw[4:6] == bytes.fromhex("2208")

    def signed(body: bytes, signature: bytes = b"\1" * 65) -> str:
        return (b"\x0a" + varint(len(body)) + body + b"\x12" + varint(len(signature)) + signature).hex()

    expiration = b"\x40" + varint(transaction["raw_data"]["expiration"])
    assert raw.count(expiration) == 1
    assert read_tron(signed(raw)) == expected_tron(transaction)
    assert find_signed(signed(raw, b"\1" * 64)) is None
    assert find_signed(signed(raw.replace(expiration, b""))) is None
    assert find_signed(signed(b"\x0a\x01\xfd" + raw[4:])) is None
    assert find_signed(signed(raw[4:])) is None
    assert find_signed(signed(raw[:4] + raw[14:])) is None


def test_deeply_nested_json_is_refused_quietly() -> None:
    assert find_signed('{"raw_data":' + "[" * 3000 + "]" * 3000 + "}") is None


# --- the question ------------------------------------------------------------------------------------------------------------


def test_a_signed_transaction_in_the_text_is_the_question() -> None:
    raw, expected = signed_hex(FORMS["EIP-155"])
    facts = read_question(Question(text=f"0x{raw}"), REGISTRY)
    assert (facts.kind, facts.hash, facts.claimed_network) == (InputKind.RAW_TRANSACTION, expected, "bsc")
    assert facts.signed is not None and facts.signed.sender == SENDER and not facts.prefixed


def test_the_field_of_its_own_goes_before_a_hash_in_the_text() -> None:
    raw, expected = signed_hex(FORMS["EIP-1559"])
    facts = read_question(Question(text="0x" + "1d" * 32, raw_transaction="0x" + raw), REGISTRY)
    assert (facts.kind, facts.hash, facts.other_hashes) == (InputKind.RAW_TRANSACTION, expected, ("1d" * 32,))
    assert facts.hinted_networks == ("arbitrum",)


def test_a_chain_id_without_network_hints_at_none() -> None:
    raw, _ = signed_hex({**FORMS["EIP-1559"], "chainId": 987_654_321})
    facts = read_question(Question(text=raw), REGISTRY)
    assert (facts.kind, facts.claimed_network, facts.hinted_networks) == (InputKind.RAW_TRANSACTION, None, ())


def test_a_tron_transaction_hints_at_tron_without_claiming_it() -> None:
    facts = read_question(Question(text="?", raw_transaction=protobuf(next(iter(TRON.values()))).hex()), REGISTRY)
    assert (facts.kind, facts.claimed_network, facts.hinted_networks) == (InputKind.RAW_TRANSACTION, None, ("tron",))


def test_a_secret_beside_signed_bytes_goes_first() -> None:
    raw = json.dumps({"note": "test " * 11 + "junk", "transaction": next(iter(TRON.values()))})
    assert read_question(Question(text="?", raw_transaction=raw), REGISTRY).kind is InputKind.SECRET


def test_a_large_field_may_hold_other_characters() -> None:
    transaction = next(iter(TRON.values()))
    raw = json.dumps({"note": "备注" * 3000, "transaction": transaction}, ensure_ascii=False)
    assert read_question(Question(text="?", raw_transaction=raw), REGISTRY).hash == transaction["txID"]


def test_signed_bytes_that_are_none_leave_the_text_to_speak() -> None:
    facts = read_question(Question(text="0x" + "1d" * 32, raw_transaction="0x1234"), REGISTRY)
    assert (facts.kind, facts.hash, facts.signed) == (InputKind.TRANSACTION_HASH, "1d" * 32, None)
