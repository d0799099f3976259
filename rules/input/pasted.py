"""What was pasted instead of a hash: one decision, shared by the causes of this area.

A message of a node or a wallet that names a cause is that cause (rules/send), whatever else stands in it.

Order (knowledge/evm.md 3.A): a secret before everything; then what the reader certainly meant (a link that holds no piece of a hash, an address, a name), then what a
hash became when it was cut (a number that a platform gave goes before it, unless the cut hash is unmistakable: with it whole, more can be told), then shapes
of other chains, then words.
"""

from __future__ import annotations

from chains.facts import Facts, InputKind, SecretKind


def pasted(facts: Facts) -> str | None:
    """The code of the cause; None where there is a hash to look up, or a refusal."""
    question = facts.question
    if question.secret is not None:
        return "input.secret_mnemonic" if question.secret is SecretKind.MNEMONIC else "input.secret_private_key"
    if question.hash is not None or question.refusal is not None:
        return None
    if question.explorer_host is not None and not (question.truncated_digits is not None and question.truncated_surely):
        return "input.explorer_url_without_hash"
    if question.kind is InputKind.ADDRESS:
        return "input.address"
    if question.kind is InputKind.NAME:
        return "input.name"
    if "internal_id" in question.mentions and not (question.truncated_digits is not None and question.truncated_surely):
        return "input.exchange_internal_id"
    if question.truncated_digits is not None:
        return "input.truncated"
    if question.other_chain is not None:
        return "input.other_chain_family"
    if question.kind is InputKind.ERROR_TEXT or question.has_words:
        return "input.no_hash_in_message"
    return "input.empty_or_malformed"
