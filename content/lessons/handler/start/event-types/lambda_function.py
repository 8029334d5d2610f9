def types_handler(event, context):
    for name, value in event.items():
        print(name, "->", type(value).__name__)
