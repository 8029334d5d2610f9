def answer(request):
    return {"hello": request["name"]}


def serve_handler(event, context):
    print(answer(event))
