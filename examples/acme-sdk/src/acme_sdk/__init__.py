"""A client of Acme."""

from acme_sdk.client import Client
from acme_sdk.errors import acme

__all__ = ["Client", "acme"]
