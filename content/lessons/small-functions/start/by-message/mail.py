def mail_handler(event, context):
    if "@" not in event["to"]:
        raise ValueError(f"no such address: {event['to']}")
    print(f"mail sent to {event['to']}")
