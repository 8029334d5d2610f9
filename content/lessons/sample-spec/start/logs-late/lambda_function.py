def myfunc01_handler(event, context):
    result = event["x"] / event["y"]
    print("x =", event["x"])
    print("y =", event["y"])
    return {"result": result}
