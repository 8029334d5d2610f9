import time


def is_ready(event):
    print("asking for the report")
    return event["ready"]


def fetch_handler(event, context):
    while not is_ready(event):
        print("waiting 20 s")
        time.sleep(20)
    return {"status": "done"}
