from mail import mail_handler


def order_handler(event, context):
    print(f"order {event['order']} stored")
    mail_handler(event, context)  # a direct call: when it fails, so does the order
    return {"accepted": event["order"]}
