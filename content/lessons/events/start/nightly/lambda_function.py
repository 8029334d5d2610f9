from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import table


def nightly_handler(event, context):
    now = datetime.fromisoformat(event["time"]).astimezone(ZoneInfo("Asia/Tokyo"))
    day = (now.date() - timedelta(days=1)).isoformat()
    sales = table.query(TableName="sales", day=day)
    total = sum(sale["yen"] for sale in sales)
    table.put_item(TableName="totals", Item={"day": day, "yen": total})
    return {"day": day, "sales": len(sales), "yen": total}
