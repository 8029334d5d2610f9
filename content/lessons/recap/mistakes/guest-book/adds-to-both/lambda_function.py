guests = []


def sign_handler(event, context):
    guests.extend(event["guests"])
    guests.append(event["name"])
    return guests
