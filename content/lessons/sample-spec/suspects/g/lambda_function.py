import json


def myfunc01_handler(event, context):
    print("x =", event["x"])
    print("y =", event["y"])
    return json.dumps({"result": event["x"] / event["y"]})
