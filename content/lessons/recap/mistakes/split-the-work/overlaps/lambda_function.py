def plan_handler(event, context):
    rows = event["rows"]
    size = event["rowsPerSecond"] * event["limitSeconds"]
    return [
        {"from": max(first - 1, 0), "to": min(first + size, rows)}
        for first in range(0, rows, size)
    ]
