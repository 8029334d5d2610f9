def myfunc01_handler(event, context):
    print("x =", event["x"])
    print("y =", event["y"])
    return {"result": event["x"] / event["y"]}
