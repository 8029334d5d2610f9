"""Stands in for a DynamoDB table. What is in it is gone with the environment."""

tables = {
    "sales": [
        {"day": "2026-11-23", "yen": 500},
        {"day": "2026-11-24", "yen": 980},
        {"day": "2026-11-24", "yen": 300},
        {"day": "2026-11-25", "yen": 120},
    ],
    "totals": [],
}


def query(TableName, day):
    return [item for item in tables[TableName] if item["day"] == day]


def put_item(TableName, Item):
    tables[TableName].append(Item)
    print(f"dynamodb: {Item} to {TableName}")
