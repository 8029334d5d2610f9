def lambda_handler(event, context):
    print("x = " + event["x"])
    return event["x"]
