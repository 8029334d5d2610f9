import json


def orders_handler(event, context):
    failures = []
    try:
        for record in event["Records"]:
            order = json.loads(record["body"])
            print(f"shipped {order['item']}")
    except Exception:
        failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}
