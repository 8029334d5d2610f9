def lambda_handler(event, context):
    if event["y"] == 0:
        return {"error": "y must not be 0"}
    return {"result": event["x"] / event["y"]}
