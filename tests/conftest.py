"""Before any property test: web3 sets the recursion limit to 100,000 when it is imported, which hides endless recursion."""

import sys

import web3  # noqa: F401  # imported for its side effect, undone in the next line

sys.setrecursionlimit(1000)
