import table
from lambda_function import nightly_handler


def run(event, context):
    # midnight in Tokyo, which is 15:00 of the day before in UTC
    report = nightly_handler({"time": "2026-11-24T15:00:00Z"}, context)
    assert report == {"day": "2026-11-24", "sales": 2, "yen": 1280}, report
    assert table.query(TableName="totals", day="2026-11-24"), "no total was written"
    return "passed"
