def myfunc01_handler(event, context):
    x, y = int(event["x"]), int(event["y"])
    print("x =", event["x"])
    print("y =", event["y"])
    return {"result": x / y}
