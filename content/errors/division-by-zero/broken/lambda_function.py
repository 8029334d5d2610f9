def lambda_handler(event, context):
    return {"result": event["x"] / event["y"]}
