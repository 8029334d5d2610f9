def report_handler(event, context):
    return {"day": event["time"][:10]}
