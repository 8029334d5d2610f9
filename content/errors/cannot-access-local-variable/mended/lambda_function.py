count = 0


def lambda_handler(event, context):
    global count
    count += 1
    return {"count": count}
