waiting = []


def answer(request):
    return {"hello": request["name"]}


def serve_handler(event, context):
    waiting.append(event)
    return [answer(request) for request in waiting]
