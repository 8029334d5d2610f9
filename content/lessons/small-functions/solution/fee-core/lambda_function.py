from shipping import fee


def fee_handler(event, context):
    yen = fee(event["kg"], event.get("express", False))
    print(f"{context.function_name}: {yen} yen")
    return {"fee": yen}
