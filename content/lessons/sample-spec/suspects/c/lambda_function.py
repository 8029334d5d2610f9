def myfunc01_handler(event, context):
    print("x =", event["x"])
    print("y =", event["x"])
    return {"result": event["x"] / event["y"]}
