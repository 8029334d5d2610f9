def lambda_handler(event, context):
    x = event["x"]
    y = event["y"]
    return {"sum": x + y}
