def lambda_handler(event, context):
    x = event["x"]
    y = event.get("y", 0)
    return {"sum": x + y}
