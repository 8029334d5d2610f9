def plan_handler(event, context):
    rows = event["rows"]
    return [{"from": 0, "to": rows}]
