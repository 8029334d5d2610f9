def visit_handler(event, context):
    with open("visits.txt", "a") as book:
        book.write(event["name"] + "\n")
    return "written"
