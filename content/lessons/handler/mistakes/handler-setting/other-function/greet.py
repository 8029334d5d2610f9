def greet_handler(event, context):
    return f"Hello, {event['name']}!"
