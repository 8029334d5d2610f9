GB_SECOND = 0.0000166667  # US dollars
REQUEST = 0.0000002


def price_handler(event, context):
    gb_seconds = 0
    usd = 0
    return {"gbSeconds": gb_seconds, "usd": round(usd, 9)}
