from datetime import datetime
from zoneinfo import ZoneInfo


def report_handler(event, context):
    now = datetime.fromisoformat(event["time"]).astimezone(ZoneInfo("Asia/Tokyo"))
    return {"day": now.date().isoformat()}
