count = 0


def count_handler(event, context):
    count = count + 1
    print(f"call {count}")
    return {"count": count}
