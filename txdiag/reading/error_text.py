"""Texts of nodes and wallets: is what someone pasted an error message, and the form in which it is kept."""

from __future__ import annotations

import re

_LONGEST = 4000  # characters, as the contract allows for error_text
_BLANKS = re.compile(r"\s+")

# Found anywhere in the text, lower case, blanks collapsed. Names of what is told apart from them stand in the rules; here they
# only say: this is a message of a node or a wallet, not a question.
_NODE_PHRASES = (
    # go-ethereum: core/error.go, core/txpool/errors.go, core/txpool/validation.go, internal/ethapi; most of them in every client
    "nonce too low", "nonce too high", "nonce has max value", "already known", "known transaction",
    "replacement transaction underpriced", "transaction underpriced", "future transaction tries to replace pending",
    "gas price below minimum", "fee per gas less than block base fee", "fee cap less than block base fee", "max priority fee per gas higher than max fee per gas",
    "max fee per gas higher than 2^256-1", "max fee per blob gas less than", "insufficient funds for", "insufficient funds",
    "intrinsic gas too low", "insufficient gas for floor data gas cost", "exceeds block gas limit", "gas limit reached",
    "transaction gas limit too high", "exceeds the configured cap", "txpool is full", "account limit exceeded",
    "in-flight transaction limit reached", "gapped-nonce tx", "authority already reserved", "address already reserved",
    "transaction type not supported", "invalid sender", "invalid chain id", "only replay-protected", "sender not an eoa", "oversized data",
    "max initcode size exceeded", "max code size exceeded", "typed transaction too short", "rlp: ", "cannot unmarshal",
    "set code tx must have at least one", "gas required exceeds allowance", "execution reverted", "transaction indexing is in progress",
    "missing sidecar", "can't verify opening proof", "kzg verification error", "blob transaction missing blob hashes",
    "mismatches transaction one", "chainid does not match", "added to the transaction pool but wasn't processed",
    "added to the mempool but wasn't confirmed", "err: out of gas", "vm exception while processing transaction",
    # reth: rpc-eth-types/src/error, transaction-pool/src/error.rs
    "transaction priority fee below minimum", "feecap below chain minimum", "exceeds max transaction gas limit", "intrinsic gas too high",
    "insufficient gas price to replace", "transaction overdraws from account", "identified as a spammer", "sender is not an eoa",
    "failed to decode signed transaction", "empty transaction data", "nonce exceeds u64 limit", "blobless blob transaction",
    "too many blobs in transaction",
    # erigon: txpoolcfg.go, DiscardReason
    "existing txn with same hash", "could not replace existing tx", "can't replace blob-txn", "fee too low", "intrinsicgas",
    "gas limit is too high", "sub-pool is full", "initcode too large",
    # nethermind: TxPoolErrorMessages, TxErrorMessages
    "nonce too far in future", "pending transaction type conflict", "delegation nonce gap", "delegation authority has pending",
    "invalidtxchainid", "invalidtxtype", "invalidmaxpriorityfeepergas", "txgaslimitcapexceeded", "node is syncing",
    "transaction cost overflow",
    # besu: RpcErrorType.java
    "transaction nonce is too distant", "gas price below configured minimum", "gas price below current base fee",
    "max priority fee per gas exceeds max fee per gas", "upfront cost exceeds account balance", "intrinsic gas exceeds gas limit",
    "transaction gas limit exceeds block gas limit", "transaction gas limit cap exceeded", "transaction fee cap exceeded", "wrong chainid",
    "chainid is required", "invalid transaction type", "sender account not authorized",
    # nitro, op-geth, bor, bsc, celo, zksync
    "sequencer temporarily not available", "failed to forward tx to sequencer", "forwarding targets", "exceeds maximum per-transaction gas limit",
    "invalid transaction nonce", "sender or to in black list", "not enough gas for transaction validation",
    "failed to pay the fee to the operator", "failed to submit transaction",
)  # fmt: skip
_WALLET_PHRASES = (
    # EIP-1193 and MetaMask, ethers v5 and v6 (logger codes), viem (errors/), ERC-4337 bundlers
    "user rejected", "user denied", "action_rejected", "rejected the request", "insufficient_funds", "nonce_expired",
    "replacement_underpriced", "transaction_replaced", "unpredictable_gas_limit", "call_exception", "cannot estimate gas",
    "unrecognized chain id", "internal json-rpc error", "already pending for origin", "transaction may fail or may require manual gas",
    "while formatting outputs from rpc", "error while submitting this transaction", "not found on network after timeout",
    "chainmismatcherror", "estimategasexecutionerror", "waitfortransactionreceipttimeouterror", "useroperation reverted",
)  # fmt: skip
_TRON_PHRASES = (
    # java-tron: protocol/src/main/protos/api/api.proto (Return.response_code), framework Manager, Wallet, actuators (validate texts)
    "sigerror", "contract_validate_error", "contract_exe_error", "bandwith_error", "bandwidth_error", "dup_transaction_error",
    "tapos_error", "too_big_transaction_error", "transaction_expiration_error", "server_busy", "no_connection",
    "not_enough_effective_connection", "block_unsolidified", "other_error", "validate signature error", "permission isn't exit",
    "permission denied", "not contained of permission", "transaction expired", "account resource insufficient", "tapos failed", "tapos check error",
    "dup transaction", "balance is not sufficient", "assetbalance is not sufficient", "asset balance is not sufficient",
    "cannot transfer trx to", "no contract or not a smart contract", "contract is not exist", "no owneraccount", "validate transfercontract error",
    "contract validate error", "unfreezing times is over limit", "out_of_energy", "not enough energy", "revert opcode executed",
)  # fmt: skip
_PHRASES = (*_NODE_PHRASES, *_WALLET_PHRASES, *_TRON_PHRASES)
_WHOLE = frozenset(("underpriced", "spammer", "out of gas", "reverted", "timeout", "already imported"))  # only as the whole text

_POSSIBLE_KEY = re.compile(r"(?<![0-9a-fA-F])[0-9a-fA-F]{60,66}(?![0-9a-fA-F])")


def is_error_text(text: str) -> bool:
    """Does the (cleaned) text hold a message of a node or a wallet?"""
    flat = _BLANKS.sub(" ", text).strip().lower()
    return flat in _WHOLE or any(phrase in flat for phrase in _PHRASES)  # faster than one pattern of them all


def kept_error(text: str) -> str | None:
    """The (cleaned) text as it is kept: capped, and without what could be a private key, for it goes into saved evidence."""
    return _POSSIBLE_KEY.sub("[hash]", text.strip())[:_LONGEST] or None
