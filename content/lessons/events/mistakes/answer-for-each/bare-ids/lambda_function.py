import json


def orders_handler(event, context):
    failures = []
    for record in event["Records"]:
        try:
            order = json.loads(record["body"])
            print(f"shipped {order['item']}")
        except Exception:
            failures.append(record["messageId"])
    return {"batchItemFailures": failures}
