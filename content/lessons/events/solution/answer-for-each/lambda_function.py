import json


def orders_handler(event, context):
    failures = []
    for record in event["Records"]:
        try:
            order = json.loads(record["body"])
            print(f"shipped {order['item']}")
        except Exception as error:
            print(f"failed {record['messageId']}: {type(error).__name__}")
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}
