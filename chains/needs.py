"""What can be asked of a chain beyond the first wave. Rules declare, collectors act, so nothing is asked that no rule reads.

The first wave (the hash itself, heads, fees) is asked always. What a need means on a family, and which calls it takes, stands
in that family's collector.
"""

from __future__ import annotations

from enum import Flag, auto


class Needs(Flag):
    NOTHING = 0
    # both families
    BLOCK = auto()  # the block that holds it, and the one at its height now
    TOKENS = auto()  # what the token contracts say of themselves
    TOKEN_READS = auto()  # balance and allowance at the parent block (Tron: now)
    SECOND_HEAD = auto()  # another endpoint's latest block
    SPENDER = auto()  # the code behind the first approval's spender
    REPLAY = auto()  # EVM: the counterfactual fan at the parent block; Tron: a constant call on today's state
    # EVM
    NONCES = auto()
    BALANCE = auto()
    CODE = auto()
    CALL_NOW = auto()  # would it succeed on the latest state
    INTERNAL_TRANSFERS = auto()
    HISTORY = auto()  # to whom the sender moved the same token shortly before
    SETTLEMENT = auto()  # how far a rollup's node says that it is on the layer below
    SALES = auto()  # who bought and who sold the token that a failed swap was to sell
    AFTERWARDS = auto()  # what a delegated account did with what arrived
    TRACE = auto()  # what it did inside, where the endpoint traces
    ELSEWHERE = auto()  # what is at the recipient's address on the network that was named, where another holds it
    WAITING_NUMBERS = auto()  # of a transaction that no node holds: which numbers of its sender the node does hold
    TIPS = auto()  # what others in its block paid, where its own tip looks high
    CROSSING = auto()  # what the other network says of what left for it
    BLOB_PRICE = auto()  # what blobs cost, for those that carry some
    REPLACEMENT = auto()  # what has the number of a transaction that no node holds
    # Tron
    ACCOUNTS = auto()
    RESOURCES = auto()
    CONTRACT = auto()
    PRICES = auto()
    REWARD = auto()  # what voting has earned the sender and is not claimed, of staking transactions
    SECOND_OPINION = auto()  # another endpoint's solid chain
    PAST = auto()  # what an index of earlier transactions (TronGrid v1) knows of the accounts and tokens that take part
    RENTED = auto()  # energy lent to the sender since the transaction, by the same index
