def myfunc01_handler(event, context):
    print("x =", event["x"])
    print("y =", event["y"])
    if event["y"] == 0:
        return {"error": "y must not be 0"}
    return {"result": event["x"] / event["y"]}
