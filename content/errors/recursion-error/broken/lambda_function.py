def countdown(n):
    return countdown(n - 1)


def lambda_handler(event, context):
    return countdown(event["n"])
