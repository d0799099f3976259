"""Tron: search a hash, collect what the rules need."""

from chains.tron.collect import collect, collect_more
from chains.tron.search import search, search_calls

__all__ = ["collect", "collect_more", "search", "search_calls"]
