count = 0


def lambda_handler(event, context):
    count += 1
    return {"count": count}
