def lambda_handler(event, context):
    if "y" not in event:
        return {"error": "y is missing"}
    return event["x"] + event["y"]
