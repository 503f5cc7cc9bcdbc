"""What an order looks like."""

from decimal import Decimal

from pydantic import BaseModel, Field


class Item(BaseModel):
    name: str
    quantity: int = Field(gt=0)


class Order(BaseModel):
    id: str
    items: list[Item]

    def total(self, prices: dict[str, Decimal]) -> Decimal:
        return sum((prices[item.name] * item.quantity for item in self.items), Decimal(0))
