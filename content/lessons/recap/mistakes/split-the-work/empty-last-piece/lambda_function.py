def plan_handler(event, context):
    rows = event["rows"]
    size = event["rowsPerSecond"] * event["limitSeconds"]
    return [
        {"from": part * size, "to": min((part + 1) * size, rows)}
        for part in range(rows // size + 1)
    ]
