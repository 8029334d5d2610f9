import json


def orders_handler(event, context):
    failed = False
    for record in event["Records"]:
        try:
            order = json.loads(record["body"])
            print(f"shipped {order['item']}")
        except Exception:
            failed = True
    everything = [{"itemIdentifier": record["messageId"]} for record in event["Records"]]
    return {"batchItemFailures": everything if failed else []}
