def lambda_handler(event, context):
    record = event["Records"][0]
    return {"bodies": [record["body"]]}
