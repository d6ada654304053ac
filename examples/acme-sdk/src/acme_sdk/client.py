"""The client: one method for each thing that Acme does."""

import json
from typing import Any, Literal
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from acme_sdk.errors import acme


class Client:
    """A client of Acme.

    Args:
        url: Where Acme is.
        key: The key that it gave out.
    """

    def __init__(self, url: str, key: str) -> None:
        self._url = url
        self._key = key

    def order(self, number: str) -> dict[str, Any]:
        """Return an order.

        Raises:
            AcmeError: Acme answered with an error, such as `acme.OrderNotFoundError`.
        """
        return self._get("orders", number)

    def pay(self, order: str) -> dict[str, Any]:
        """Pay an order.

        Raises:
            AcmeError: Acme answered with an error, such as `acme.CardDeclinedError`.
        """
        return self._get("payments", order)

    def _get(self, api: Literal["orders", "payments"], path: str) -> dict[str, Any]:
        request = Request(f"{self._url}/{api}/{path}", headers={"X-Key": self._key})
        try:
            with urlopen(request) as response:
                body, status = response.read(), response.status
        except HTTPError as error:
            with error:
                body, status = error.read(), error.code
        acme.raise_for_reply(body, status, api=api)
        result: dict[str, Any] = json.loads(body)["data"]
        return result
