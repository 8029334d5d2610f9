import json
import time


def mail_handler(event, context):
    for record in event["Records"]:
        order = json.loads(record["body"])
        if order["mail"] == "slow":
            time.sleep(20)
        if order["mail"] == "fails":
            raise RuntimeError("the mail server refused")
        print(f"mail for order {order['order']} sent")
