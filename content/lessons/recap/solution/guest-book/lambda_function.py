def sign_handler(event, context):
    return event["guests"] + [event["name"]]
