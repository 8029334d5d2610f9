from decimal import Decimal


def lambda_handler(event, context):
    for record in event["Records"]:
        change = record["dynamodb"]
        before = plain(change.get("OldImage", {}))
        after = plain(change.get("NewImage", {}))
        changed = sorted(k for k in before | after if before.get(k) != after.get(k))
        print(record["eventName"], plain(change["Keys"]), "changed:", changed)
    return {"batchItemFailures": []}


def plain(item):
    """{"id": {"N": "101"}} -> {"id": Decimal("101")}"""
    return {name: value(attribute) for name, attribute in item.items()}


def value(attribute):
    [(kind, content)] = attribute.items()
    return Decimal(content) if kind == "N" else content
