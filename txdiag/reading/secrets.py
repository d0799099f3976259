"""Secrets in a pasted text. Found before anything else is read, so that nothing of such a text goes anywhere.

A bare 64-digit hex string may be a private key or a hash; only the guard, which asks for the activity of the derived address, can
tell. Here it is a key only where the text calls it one.
"""

from __future__ import annotations

import re

import base58
from Crypto.Signature import eddsa

from chains.facts import SecretKind
from txdiag.reading.mnemonic import holds_mnemonic
from txdiag.reading.text import alone, compact

_BASE58 = "1-9A-HJ-NP-Za-km-z"
_TOKEN = re.compile(rf"(?<![0-9A-Za-z])[{_BASE58}]{{51,120}}(?![0-9A-Za-z])")
# Version bytes of private extended keys (SLIP-132): xprv, yprv, zprv, Yprv, Zprv, and of the test networks tprv, uprv, vprv, Uprv, Vprv
_EXTENDED = re.compile(rf"[xyztuvYZUV]prv[{_BASE58}]{{60,}}|(?<![0-9A-Za-z])[xyztuvYZUV]prv[{_BASE58}]{{30,}}")  # also cut short
_EXTENDED_LENGTH = (111, 112)
_SUI_KEY = re.compile(r"suiprivkey1[02-9ac-hj-np-z]{40,}", re.IGNORECASE)

_KEYSTORE_TEXT = re.compile(r"ciphertext[\s\"'”\\]{0,8}[:=]", re.IGNORECASE)
_KEYSTORE_OTHER = re.compile(r"kdf|crypto|cipherparams|aes-128", re.IGNORECASE)  # any of them: a copy often lacks an end
_PEM = re.compile(r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY")

_NUMBERS = re.compile(r"[0-9][0-9, \n]*")  # a key as Solana's tools write it: 64 bytes in decimal; others write its 32 bytes so
_ENCRYPTED_LENGTH, _ENCRYPTED = 58, (b"\x01\x42", b"\x01\x43")  # BIP-38: a key behind a passphrase

_KEY_LABEL = (
    r"(?:private[ _-]?key|priv[ _-]?key|secret[ _-]?key|privkey|prvkey|wallet[ _-]?key|(?<![a-z])(?:pk|sk|pvk|priv|secret)(?=\s*[:=])"
    r"|私\s?[钥鑰匙]|秘[钥鑰]|密[钥鑰]|金鑰|приватн\w{0,3} ключ\w?|секретн\w{0,3} ключ\w?|закрыт\w{0,3} ключ\w?"
    r"|clave privada|llave privada|chave privada|clé privée|privater? schlüssel|khóa (?:riêng|bí mật)|private anahtar|özel anahtar"
    r"|개인\s?키|비밀\s?키|秘密鍵)"
)
_LABEL = re.compile(_KEY_LABEL, re.IGNORECASE)
_HEX_KEY = re.compile(r"(?<![0-9a-fA-F])(?:0[xX])?([0-9a-fA-F]{60,66})(?![0-9A-Za-z])")  # also with a digit lost or doubled
_HASH_WORD = re.compile(
    r"hash|(?<![a-z])(?:tx|txn|txid|trx|transaction|transfer|deposit|withdrawal|block)(?![a-z])|哈希|交易|转账|轉帳|轉賬|https?:|/|块|塊",
    re.IGNORECASE,
)
_NEAR = 40  # characters between the label and the key after it
# What people assure who ask about a transaction: "I never gave my private key to anyone. 0x…"
_KEPT = re.compile(
    r"(?:\b(?:not|never|nobody|no one|without)\b|n[o'’]?t\b)(?: \w+){0,4} "
    r"(?:give|gave|given|giving|share|shared|sharing|leak|leaked|tell|told|send|sent|show|shown|showed|expose|exposed|enter|entered|typed?|knows?|lost|have)"
    r"(?: \w+){0,3} \Z"
    r"|(?:没有?|沒有?|从未|從未|从来没有?|未曾|不)(?:[^，。,.!?！？\n]{0,6})(?:泄露|洩露|泄漏|给|給|告诉|告訴|透露|发|發|分享|知道|输入|輸入)(?:[^，。,.!?！？\n]{0,6})\Z",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.。!！?？;；\n]")
_OTHER_FORM = re.compile(rf"{_KEY_LABEL}\s?(?:[:=：]|is|是|为|為)\s?[\"'“`]?(?:0[xX])?[A-Za-z0-9+/_-]{{43,}}=?", re.IGNORECASE)  # base64, decimal
_LABEL_AFTER = re.compile(
    r"[\s\"'`)\]}]{0,4}(?:[,，.。;；-]?\s?(?:(?:这|這)?(?:个|個|串)?(?:就)?(?:是|为|為)|is|=|<?-+|\(|（)\s?)(?:(?:my|our|the|a|我的|我|你的|钱包的?|錢包的?)\s?){0,3}"
    + _KEY_LABEL,
    re.IGNORECASE,
)


def _payload(token: str) -> bytes:
    """Of base58 with a checksum; empty where that is wrong."""
    try:
        return base58.b58decode_check(token)
    except ValueError:
        return b""


def _is_wif(token: str) -> bool:
    """A Bitcoin-style private key, main network (0x80) or test network (0xef), with or without the mark of a compressed public key."""
    payload = _payload(token) if len(token) in (51, 52) else b""
    return payload[:1] in (b"\x80", b"\xef") and (len(payload) == 33 or (len(payload) == 34 and payload[-1:] == b"\x01"))


def _is_solana_pair(token: str) -> bool:
    """64 bytes are a Solana signature or a key pair; a pair's second half follows from its first."""
    try:
        raw = base58.b58decode(token)
    except ValueError:
        return False
    if len(raw) != 64:
        return False
    return eddsa.import_private_key(raw[:32]).public_key().export_key(format="raw") == raw[32:]


def _extended_key(text: str) -> bool:
    if _EXTENDED.search(text):
        return True
    whole = alone(compact(text))
    return len(whole) in _EXTENDED_LENGTH and whole[1:4] == "prv" and bool(_payload(whole))


def _is_encrypted(token: str) -> bool:
    payload = _payload(token) if len(token) == _ENCRYPTED_LENGTH else b""
    return len(payload) == 39 and payload[:2] in _ENCRYPTED


def _base58_key(text: str) -> bool:
    tokens = [found[0] for found in _TOKEN.finditer(text)]
    whole = alone(compact(text))
    if _TOKEN.fullmatch(whole):
        tokens.append(whole)
    return any(_is_wif(token) or _is_encrypted(token) or (86 <= len(token) <= 88 and _is_solana_pair(token)) for token in tokens[:20])


def _bytes(numbers: list[str]) -> bool:
    return all(len(part) <= 3 and int(part) < 256 for part in numbers)


def _number_array(text: str) -> bool:
    for found in _NUMBERS.finditer(text):
        if found[0].count(",") in (63, 64):
            numbers = [part for part in re.split(r"[, \n]+", found[0]) if part]
            if len(numbers) == 64 and _bytes(numbers):
                return True
    whole = alone(text)
    if whole.count(",") == 31 and _NUMBERS.fullmatch(whole):  # 32 bytes are a key only where nothing else was pasted
        numbers = re.split(r"[, \n]+", whole)
        return len(numbers) == 32 and _bytes(numbers) and any(len(part) == 3 for part in numbers)
    return False


def _labelled_key(text: str) -> bool:
    for key in _HEX_KEY.finditer(text):
        before = text[max(0, key.start() - 2 * _NEAR) : key.start()]
        if labels := list(_LABEL.finditer(before)):
            between = before[labels[-1].end() :]
            assured = _SENTENCE_END.search(between) and _KEPT.search(before[: labels[-1].start()])
            if len(between) <= _NEAR and not _HASH_WORD.search(between) and not assured:
                return True
        if _LABEL_AFTER.match(text, key.end()):
            return True
    return _OTHER_FORM.search(text) is not None


def find_secret(text: str) -> SecretKind | None:
    """The kind of secret that the (cleaned and healed) text holds."""
    if _KEYSTORE_TEXT.search(text) and _KEYSTORE_OTHER.search(text):
        return SecretKind.KEYSTORE
    if _extended_key(text):
        return SecretKind.EXTENDED_KEY
    if _SUI_KEY.search(text) or _base58_key(text) or _PEM.search(text) or _number_array(text) or _labelled_key(text):
        return SecretKind.PRIVATE_KEY
    return SecretKind.MNEMONIC if holds_mnemonic(text) else None
