"""What is kept: answers with their evidence, and what was seen of transactions. Never the user's text, a secret, or an IP address."""

from txdiag.store.ids import is_id, new_id
from txdiag.store.protocol import Feedback, Handover, Kept, Remark, Seen, Store, StoreError, Watch
from txdiag.store.sql import contract_of, open_store

__all__ = [
    "Feedback",
    "Handover",
    "Kept",
    "Remark",
    "Seen",
    "Store",
    "StoreError",
    "Watch",
    "contract_of",
    "is_id",
    "new_id",
    "open_store",
]
