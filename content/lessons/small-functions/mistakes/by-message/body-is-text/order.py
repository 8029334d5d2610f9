from services import send_message


def order_handler(event, context):
    print(f"order {event['order']} stored")
    send_message("mail-queue", event)
    return {"accepted": event["order"]}
