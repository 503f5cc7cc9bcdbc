"""The Lambda function: prices an order."""

import json
from decimal import Decimal
from importlib import resources

import pydantic

from orders.model import Order
from shared.links import order_link


def prices() -> dict[str, Decimal]:
    text = resources.files("orders").joinpath("data/prices.json").read_text()
    return {name: Decimal(price) for name, price in json.loads(text).items()}


def handle(event, context):
    try:
        order = Order.model_validate(event)
    except pydantic.ValidationError as error:
        return {"statusCode": 400, "errors": error.error_count()}
    return {
        "statusCode": 200,
        "total": str(order.total(prices())),
        "link": order_link(order.id),
    }
