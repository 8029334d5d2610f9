import uuid

environment = uuid.uuid4()  # runs once, when the environment is made
calls = 0


def who_handler(event, context):
    global calls
    calls += 1
    print(f"environment {environment}, call {calls}")
    return {"first": calls == 1, "calls": calls}
