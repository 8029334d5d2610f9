def lambda_handler(event, context):
    return "x" * event["count"]
