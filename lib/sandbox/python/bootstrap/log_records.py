"""What the runtime client does with `logging`, `print` and errors on their way to CloudWatch."""

import json
import logging
import time
import traceback
from datetime import datetime, timezone

from .json_text import to_json

LOAD_WARNING = (
    "LAMBDA_WARNING: Unhandled exception. The most likely cause is an issue in the function code. "
    "However, in rare cases, a Lambda runtime update can cause unexpected function behavior. "
    "For functions using managed runtimes, runtime updates can be triggered by a function change, or can be "
    "applied automatically. To determine if the runtime has been updated, check the runtime version in the "
    "INIT_START log entry. If this error correlates with a change in the runtime version, you may be able to "
    "mitigate this error by temporarily rolling back to the previous runtime version. For more information, see "
    "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html\r"
)

_TEXT_FORMAT = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n"
_TEXT_TIME = "%Y-%m-%dT%H:%M:%S"
_JSON_TIME = "%Y-%m-%dT%H:%M:%SZ"
_NO_BREAK_SPACE = "\u00a0"

# Members every record has; what else is there came in by `extra=`.
_OWN_MEMBERS = frozenset(
    (
        "name msg args levelname levelno pathname filename module exc_info exc_text stack_info lineno funcName "
        "created msecs relativeCreated thread threadName processName process aws_request_id tenant_id _frame_type"
    ).split()
)


class LogSink:
    """Each text is one log event, whatever newlines it holds."""

    def __init__(self, send):
        self._send = send

    def log(self, msg, frame_type=None):
        msg.encode("utf8")
        self._send(msg[:-1] if msg.endswith("\n") else msg)


class LambdaLoggerHandler(logging.Handler):
    def __init__(self, log_sink):
        logging.Handler.__init__(self)
        self.log_sink = log_sink

    def emit(self, record):
        self.log_sink.log(self.format(record))


class LambdaLoggerHandlerWithFrameType(LambdaLoggerHandler):
    """The name its handler has when the log format or level was chosen."""


class LambdaLoggerFilter(logging.Filter):
    request_id = ""

    def filter(self, record):
        record.aws_request_id = LambdaLoggerFilter.request_id
        record.tenant_id = None
        return True


class JsonFormatter(logging.Formatter):
    def __init__(self):
        super().__init__(datefmt=_JSON_TIME)

    def format(self, record):
        record.levelno = min(50, max(0, record.levelno)) // 10 * 10
        record.levelname = logging.getLevelName(record.levelno)
        error = record.exc_info or None
        members = {
            "timestamp": datetime.fromtimestamp(record.created, timezone.utc).strftime(_JSON_TIME),
            "level": record.levelname,
            "message": record.getMessage(),
            "logger": record.name,
            "stackTrace": error and traceback.format_tb(error[2]),
            "errorType": error and error[0] and error[0].__name__,
            "errorMessage": error and str(error[1]),
            "requestId": getattr(record, "aws_request_id", None),
            "location": error and f"{record.pathname}:{record.funcName}:{record.lineno}",
        }
        for name, value in record.__dict__.items():
            if name not in _OWN_MEMBERS and name not in members:
                members[name] = value
        kept = {name: value for name, value in members.items() if value is not None}
        return json.dumps(kept, ensure_ascii=False) + "\n"


class Unbuffered:
    def __init__(self, stream):
        self.stream = stream

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        pass

    def __getattr__(self, attr):
        return getattr(self.stream, attr)

    def write(self, msg):
        self.stream.write(msg)
        self.stream.flush()

    def writelines(self, msgs):
        self.stream.writelines(msgs)
        self.stream.flush()


def set_up_logging(log_sink, log_format, log_level):
    logging.Formatter.converter = time.gmtime
    if log_format == "JSON" or log_level:
        handler = LambdaLoggerHandlerWithFrameType(log_sink)
    else:
        handler = LambdaLoggerHandler(log_sink)
    if log_format == "JSON":
        handler.setFormatter(JsonFormatter())
    else:
        handler.setFormatter(logging.Formatter(_TEXT_FORMAT, _TEXT_TIME))
    handler.addFilter(LambdaLoggerFilter())
    root = logging.getLogger()
    level = "DEBUG" if log_level == "TRACE" else log_level
    if level in logging.getLevelNamesMapping():
        root.setLevel(level)
    root.addHandler(handler)


def log_error(log_sink, error, log_format):
    """The event of an unhandled error. It has no final newline on Lambda."""
    if log_format == "JSON":
        stamp = time.strftime(_JSON_TIME, time.gmtime())
        log_sink.log(to_json({"timestamp": stamp, "log_level": "ERROR", **error}))
        return
    first = " ".join(filter(None, ("[ERROR]", error["errorType"])))
    if error["errorMessage"]:
        first += (": " if error["errorType"] else " ") + error["errorMessage"]
    lines = [first, "Traceback (most recent call last):"]
    for entry in error["stackTrace"]:
        lines.extend(map(_with_no_break_spaces, entry.splitlines()))
    log_sink.log("\n".join(lines))


def _with_no_break_spaces(line):
    text = line.lstrip(" ")
    return _NO_BREAK_SPACE * (len(line) - len(text)) + text
