"""Ethereum-family networks: asks nodes about one transaction and reads their answers into facts."""

from chains.evm.collect import collect
from chains.evm.crossings import crossings_of, settle
from chains.evm.elsewhere import code_elsewhere, other_head_time
from chains.evm.operation_lookup import find_operations
from chains.evm.replacement import Sought
from chains.evm.search import read_search, search, search_calls
from chains.evm.third_wave import collect_more

__all__ = [
    "Sought",
    "code_elsewhere",
    "collect",
    "collect_more",
    "crossings_of",
    "find_operations",
    "other_head_time",
    "read_search",
    "search",
    "search_calls",
    "settle",
]
