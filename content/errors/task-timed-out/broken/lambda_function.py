import time


def lambda_handler(event, context):
    for step in range(10):
        print(f"step {step}")
        time.sleep(0.4)
    return "done"
