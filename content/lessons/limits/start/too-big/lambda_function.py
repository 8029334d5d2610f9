def report_handler(event, context):
    return "x" * event["characters"]
