def lambda_handler(event, context):
    print(f"x = {event['x']}")
    return event["x"]
