def lambda_handler(event, context):
    return {"double": event.x * 2}
