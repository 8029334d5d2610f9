from services import invoke


def order_handler(event, context):
    print(f"order {event['order']} stored")
    answer = invoke("send-mail", event)  # waits for the other function
    if "FunctionError" in answer:
        raise RuntimeError(f"send-mail: {answer['Payload']['errorMessage']}")
    return {"accepted": event["order"]}
