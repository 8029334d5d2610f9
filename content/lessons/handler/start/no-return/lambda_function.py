def myfunc_handler(event, context):
    print("x + y =", event["x"] + event["y"])
