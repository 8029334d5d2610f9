from datetime import datetime, timedelta
from zoneinfo import ZoneInfo


def report_handler(event, context):
    now = datetime.fromisoformat(event["time"]).astimezone(ZoneInfo("Asia/Tokyo"))
    return {"day": (now.date() - timedelta(days=1)).isoformat()}
