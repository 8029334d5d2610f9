import math


def fee_handler(event, context):
    kg = event["kg"]
    fee = 500
    if kg > 2:
        fee += 200 * math.ceil(kg - 2)
    if event.get("express"):
        fee *= 2
    print(f"{context.function_name}: {fee} yen")
    return {"fee": fee}
