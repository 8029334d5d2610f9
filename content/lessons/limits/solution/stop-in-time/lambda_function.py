import time


def convert(page):
    time.sleep(4)  # stands for the real work
    print(f"page {page}")


def book_handler(event, context):
    for page in range(event["first"], event["last"] + 1):
        if context.get_remaining_time_in_millis() < 10_000:
            return {"next": page}
        convert(page)
    return {"next": None}
