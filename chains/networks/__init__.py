"""Networks as files: what is known of each, and how to tell which one a text means."""

from chains.networks.files import NetworkFileError
from chains.networks.links import ExplorerLink
from chains.networks.model import Endpoint, Explorer, Network
from chains.networks.registry import Registry, load_registry

__all__ = ["Endpoint", "Explorer", "ExplorerLink", "Network", "NetworkFileError", "Registry", "load_registry"]
