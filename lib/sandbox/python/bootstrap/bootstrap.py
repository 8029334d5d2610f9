"""The process of the runtime: initialises once, then answers one invocation after the other.

Every answer is text: its first character says what happened, the rest is to the letter what the runtime would post.
`I` initialised, `R` response, `E` error type, newline and error payload, `X` status or signal of the ended process.
"""

import atexit
import json
import os
import sys
import traceback

from .handler_search import Fault, find_handler
from .json_text import to_json
from .lambda_context import LambdaContext
from .log_records import (
    LOAD_WARNING,
    LambdaLoggerFilter,
    LogSink,
    Unbuffered,
    log_error,
    set_up_logging,
)

# Frames of the runtime client lead to the handler and are cut off; those of the simulation are nobody's business.
RUNTIME_FILES = "/awslambdaric/"
SIMULATION_FILES = "/lambda_lab/"

# Where awslambdaric 4 calls the handler: what is left of a trace when the call itself fails.
CALL_OF_HANDLER = 178, "handle_event_request", "response = request_handler(event, lambda_context)"

_handler = None
_log_sink = None
_log_format = "Text"

# Freeing what is nested this deep would break the stack of a WebAssembly thread.
_too_deep_to_free = []


def initialize(handler_setting, log_format, log_level, send_event):
    return _until_exit(lambda: _load(handler_setting, log_format, log_level, send_event))


def invoke(request_id, event_text, deadline_ms, function_arn, trace_id, client_context_text):
    LambdaLoggerFilter.request_id = request_id
    os.environ["_X_AMZN_TRACE_ID"] = trace_id
    return _until_exit(
        lambda: _handle(request_id, event_text, deadline_ms, function_arn, client_context_text)
    )


def _until_exit(act):
    """What ends a real process is an answer here: nothing else may come out."""
    try:
        answer = act()
        answer.encode("utf-8")  # a lone surrogate cannot be posted
        return answer
    except SystemExit as end:
        return _exited(_exit_status(end.code))
    except KeyboardInterrupt as error:
        _print_as_interpreter(error)
        return _exited("interrupt")
    except BaseException as error:
        _print_as_interpreter(error)
        return _exited(1)


def _load(handler_setting, log_format, log_level, send_event):
    global _handler, _log_sink, _log_format
    sys.stdout = Unbuffered(sys.stdout)
    sys.stderr = Unbuffered(sys.stderr)
    _log_format = log_format
    _log_sink = LogSink(send_event)
    try:
        set_up_logging(_log_sink, log_format, log_level)
        _handler = find_handler(handler_setting)
    except Exception as error:
        import logging

        described = _described(error, "")
        logging.warning(LOAD_WARNING)
        return _reported(described)
    return "I"


def _handle(request_id, event_text, deadline_ms, function_arn, client_context_text):
    try:
        client_context = _parsed_client_context(client_context_text)
        context = LambdaContext(request_id, client_context, deadline_ms, function_arn)
        response = _handler(_parsed_event(event_text), context)
        return "R" + _marshalled(response)
    except Exception as error:
        return _reported(_described(error, request_id))


def _parsed_event(text):
    try:
        return json.loads(text)
    except Exception as error:
        raise Fault("Runtime.UnmarshalError", f"Unable to unmarshal input: {error}")


def _parsed_client_context(text):
    if not text:
        return None
    try:
        return json.loads(text)
    except Exception as error:
        raise Fault(
            "Runtime.LambdaContextUnmarshalError", f"Unable to parse Client Context JSON: {error}"
        )


def _marshalled(response):
    if isinstance(response, bytes):
        return response.decode("utf-8", "replace")
    try:
        return to_json(response)
    except Exception as error:
        if isinstance(error, RecursionError):
            _too_deep_to_free.append(response)
        raise Fault("Runtime.MarshalError", f"Unable to marshal response: {error}")


def _described(error, request_id):
    if isinstance(error, Fault):
        message, error_type, trace = error.message, error.error_type, error.trace
    else:
        message, error_type, trace = str(error), type(error).__name__, _frames_of(error)
    return {
        "errorMessage": message,
        "errorType": error_type,
        "requestId": request_id,
        "stackTrace": trace,
    }


def _frames_of(error):
    frames = [
        (frame.filename, frame.lineno, frame.name, frame.line)
        for frame in traceback.extract_tb(error.__traceback__)
        if SIMULATION_FILES not in frame.filename
    ]
    own = [frame for frame in frames if RUNTIME_FILES not in frame[0]]
    if frames and not own:  # the client cuts its frames off only before others
        return traceback.format_list([(frames[0][0], *CALL_OF_HANDLER)])
    while frames and RUNTIME_FILES in frames[0][0]:
        frames.pop(0)
    return traceback.format_list(frames)


def _reported(described):
    log_error(_log_sink, described, _log_format)
    return f"E{described['errorType']}\n{to_json(described)}"


def _exit_status(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def _print_as_interpreter(error):
    try:
        lines = ["Traceback (most recent call last):\n", *_frames_of(error)]
        lines += traceback.format_exception_only(error)
        sys.stderr.write("".join(lines))
    except Exception:
        sys.stderr.write(f"{type(error).__name__}\n")


def _exited(how):
    try:
        atexit._run_exitfuncs()
    except BaseException as error:
        _print_as_interpreter(error)
    return f"X{how}"
