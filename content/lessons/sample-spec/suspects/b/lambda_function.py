def myfunc01_handler(event, context):
    for name in ("x", "y"):
        print(f"{name} = {event[name]}")
    return {"result": event["x"] / event["y"]}
