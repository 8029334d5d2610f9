import math
import time


def countdown_handler(event, context):
    for minute in range(event["minutes"]):
        left = math.ceil(context.get_remaining_time_in_millis() / 60_000)
        print(f"minute {minute} gone, {left} left")
        time.sleep(60)
    return {"minutes": event["minutes"]}
