GB_SECOND = 0.0000166667  # US dollars
REQUEST = 0.0000002


def price_handler(event, context):
    gb_seconds = event["memoryMb"] / 1024 * event["billedMs"]
    usd = gb_seconds * GB_SECOND + REQUEST
    return {"gbSeconds": gb_seconds, "usd": round(usd, 9)}
