def lambda_handler(event, context):
    return {"double": int(event["x"]) * 2}
