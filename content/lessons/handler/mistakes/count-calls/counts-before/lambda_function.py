count = 0


def count_handler(event, context):
    global count
    print(f"call {count}")
    answer = {"count": count}
    count = count + 1
    return answer
