import time


def lambda_handler(event, context):
    for step in range(10):
        if context.get_remaining_time_in_millis() < 600:
            return f"stopped before step {step}"
        print(f"step {step}")
        time.sleep(0.4)
    return "done"
