def plan_handler(event, context):
    rows = event["rows"]
    size = event["rowsPerSecond"] * event["limitSeconds"]
    return [
        {"from": part * size, "to": (part + 1) * size}
        for part in range(rows // size)
    ]
