"""Tron: search a hash, collect what the rules need."""

from chains.tron.collect import collect, collect_more
from chains.tron.search import other_head_time, search, search_calls

__all__ = ["collect", "collect_more", "other_head_time", "search", "search_calls"]
