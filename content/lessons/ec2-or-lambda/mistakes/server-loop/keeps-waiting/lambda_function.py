import time


def answer(request):
    return {"hello": request["name"]}


def serve_handler(event, context):
    while True:
        print(answer(event))
        time.sleep(1)
