import json


def mail_handler(event, context):
    for record in event["Records"]:
        order = json.loads(record["body"])
        if "@" not in order["to"]:
            raise ValueError(f"no such address: {order['to']}")
        print(f"mail sent to {order['to']}")
