import json


def orders_handler(event, context):
    for record in event["Records"]:
        order = json.loads(record["body"])
        print(f"shipped {order['item']}")
    return {"batchItemFailures": []}
