import math


def plan_handler(event, context):
    per_second = event["perSecond"]
    seconds = event["durationMs"] / 1000
    limit = event["limit"]
    needed = math.ceil(per_second * seconds)
    return {"environments": min(needed, limit), "refusedPerSecond": max(0, needed - limit)}
