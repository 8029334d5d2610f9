import time


def is_ready(event):
    print("asking for the report")
    return event["ready"]


def fetch_handler(event, context):
    for attempt in range(100):
        if is_ready(event):
            return {"status": "done"}
        print("waiting 20 s")
        time.sleep(20)
    return {"status": "wait", "seconds": 20}
