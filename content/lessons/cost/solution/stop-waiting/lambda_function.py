def is_ready(event):
    print("asking for the report")
    return event["ready"]


def fetch_handler(event, context):
    if not is_ready(event):
        return {"status": "wait", "seconds": 20}
    return {"status": "done"}
