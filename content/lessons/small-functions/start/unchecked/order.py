from services import invoke


def order_handler(event, context):
    print(f"order {event['order']} stored")
    invoke("send-mail", event)
    return {"accepted": event["order"]}
