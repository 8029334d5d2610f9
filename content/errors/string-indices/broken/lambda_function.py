def lambda_handler(event, context):
    body = event["body"]
    return {"double": body["x"] * 2}
