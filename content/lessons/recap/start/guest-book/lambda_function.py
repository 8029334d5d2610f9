guests = []


def sign_handler(event, context):
    guests.append(event["name"])
    return guests
