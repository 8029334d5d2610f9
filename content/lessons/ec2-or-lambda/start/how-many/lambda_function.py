import math


def plan_handler(event, context):
    per_second = event["perSecond"]
    seconds = event["durationMs"] / 1000
    limit = event["limit"]
    return {"environments": 0, "refusedPerSecond": 0}
