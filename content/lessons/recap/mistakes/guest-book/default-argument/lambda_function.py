def sign_handler(event, context, guests=[]):
    guests.append(event["name"])
    return guests
