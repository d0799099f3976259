"""Before any property test: web3 sets the recursion limit to 100,000 when it is imported, which hides endless recursion."""

import sys
from importlib import import_module

import_module("web3")
sys.setrecursionlimit(1000)
