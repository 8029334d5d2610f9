def plan_handler(event, context):
    per_second = event["perSecond"]
    seconds = event["durationMs"] / 1000
    limit = event["limit"]
    served = min(per_second, limit / seconds)
    return {
        "environments": min(per_second * seconds, limit),
        "refusedPerSecond": per_second - served,
    }
