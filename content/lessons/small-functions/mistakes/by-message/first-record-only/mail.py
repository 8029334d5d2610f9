import json


def mail_handler(event, context):
    order = json.loads(event["Records"][0]["body"])
    if "@" not in order["to"]:
        raise ValueError(f"no such address: {order['to']}")
    print(f"mail sent to {order['to']}")
