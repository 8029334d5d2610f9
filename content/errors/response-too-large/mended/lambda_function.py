def lambda_handler(event, context):
    page = ("x" * event["count"])[:1000]
    return {"total": event["count"], "page": page}
