import json

import sns


def orders_handler(event, context):
    for record in event["Records"]:
        order = json.loads(record["body"])
        sns.publish(TopicArn="shipping", Message=f"ship {order['item']} to {order['to']}")
    return None
