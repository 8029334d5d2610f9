import time


def convert(page):
    time.sleep(4)  # stands for the real work
    print(f"page {page}")


def book_handler(event, context):
    for page in range(event["first"], event["last"] + 1):
        convert(page)
        if context.get_remaining_time_in_millis() < 10_000:
            return {"next": page}
    return {"next": None}
