from mail import mail_handler
from services import send_message


def order_handler(event, context):
    print(f"order {event['order']} stored")
    send_message("mail-queue", event)
    mail_handler(event, context)
    return {"accepted": event["order"]}
