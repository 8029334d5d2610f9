INVITATIONS = {"LAMBDA-2026"}


def lambda_handler(event, context):
    request = event["request"]
    email = request["userAttributes"]["email"]
    if request["validationData"].get("invitation") not in INVITATIONS:
        raise Exception("An invitation is needed to sign up")
    print("invited:", email)
    event["response"]["autoConfirmUser"] = True
    event["response"]["autoVerifyEmail"] = True
    return event
