def plan_handler(event, context):
    rows = event["rows"]
    size = event["rowsPerSecond"] * event["limitSeconds"]
    return [
        {"from": first, "to": first + size}
        for first in range(0, rows, size)
    ]
