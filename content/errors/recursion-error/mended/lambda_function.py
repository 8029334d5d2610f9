def countdown(n):
    if n <= 0:
        return "lift off"
    return countdown(n - 1)


def lambda_handler(event, context):
    return countdown(event["n"])
