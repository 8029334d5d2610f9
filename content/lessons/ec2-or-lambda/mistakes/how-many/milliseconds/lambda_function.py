import math


def plan_handler(event, context):
    per_second = event["perSecond"]
    limit = event["limit"]
    needed = math.ceil(per_second * event["durationMs"])
    return {"environments": min(needed, limit), "refusedPerSecond": 0}
