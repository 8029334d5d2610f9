GB_SECOND = 0.0000166667  # US dollars, x86, N. Virginia, 2026
REQUEST = 0.0000002
NANO_HOUR = 0.0052  # t3.nano


def yearly_handler(event, context):
    gb_seconds = event["memoryMb"] / 1024 * event["seconds"]
    one_run = gb_seconds * GB_SECOND + REQUEST
    return {
        "lambdaPerYear": round(one_run * event["runsPerDay"] * 365, 2),
        "nanoPerYear": round(NANO_HOUR * 24 * 365, 2),
        "breakEvenRunsPerDay": int(NANO_HOUR * 24 / one_run),
    }
