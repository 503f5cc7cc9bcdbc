"""Links to the shop's API."""

from urllib.parse import urlsplit

import requests

BASE = "https://shop.example/api/"


def order_link(order_id: str) -> str:
    """The address of an order, percent-encoded as `requests` sends it."""
    prepared = requests.Request("GET", BASE + "orders", params={"id": order_id}).prepare()
    assert prepared.url is not None
    assert urlsplit(prepared.url).hostname == "shop.example"
    return prepared.url
