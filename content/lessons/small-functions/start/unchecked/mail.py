import time


def mail_handler(event, context):
    if event["mail"] == "slow":
        time.sleep(20)
    if event["mail"] == "fails":
        raise RuntimeError("the mail server refused")
    print(f"mail for order {event['order']} sent")
    return {"sent": True}
