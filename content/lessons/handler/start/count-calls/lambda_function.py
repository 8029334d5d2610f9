def count_handler(event, context):
    count = 0
    count = count + 1
    print(f"call {count}")
    return {"count": count}
