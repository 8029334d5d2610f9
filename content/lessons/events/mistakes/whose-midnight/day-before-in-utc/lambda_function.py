from datetime import datetime, timedelta


def report_handler(event, context):
    now = datetime.fromisoformat(event["time"])
    return {"day": (now.date() - timedelta(days=1)).isoformat()}
