answer = None


def myfunc01_handler(event, context):
    global answer
    print("x =", event["x"])
    print("y =", event["y"])
    if answer is None:
        answer = {"result": event["x"] / event["y"]}
    return answer
