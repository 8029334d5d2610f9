def lambda_handler(event, context):
    return {"bodies": [record["body"] for record in event["Records"]]}
