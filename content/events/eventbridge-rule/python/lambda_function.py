def lambda_handler(event, context):
    instance = event["detail"]["instance-id"]
    state = event["detail"]["state"]
    print(f"{event['source']} {instance}: {state}")
    if state in ("stopped", "terminated"):
        return {"action": "tell the team", "instance": instance}
    return {"action": "none"}
