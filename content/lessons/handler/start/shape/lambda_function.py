def myfunc_handler(event, context):
    print(f"{context.function_name}: {event}")
    return {"sum": event["x"] + event["y"]}
