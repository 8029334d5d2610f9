import zipfile

import s3
from lambda_function import zip_handler

KEY = "reports/%E5%A3%B2%E4%B8%8A.csv"
EVENT = {"Records": [{"s3": {"bucket": {"name": "inbox"}, "object": {"key": KEY}}}]}


def run(event, context):
    assert zip_handler(EVENT, context) == ["outbox/reports/売上.csv.zip"]
    archive = zipfile.ZipFile(s3.get_object(Bucket="outbox", Key="reports/売上.csv.zip")["Body"])
    assert archive.read("売上.csv", pwd=b"correct horse").endswith(b"1280\n")
    try:
        archive.read("売上.csv", pwd=b"wrong")
    except Exception:
        return "passed"
    raise AssertionError("it opens with any password")
