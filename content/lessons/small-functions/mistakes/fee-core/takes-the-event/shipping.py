import math


def fee(event):
    yen = 500
    if event["kg"] > 2:
        yen += 200 * math.ceil(event["kg"] - 2)
    return yen * 2 if event.get("express") else yen
