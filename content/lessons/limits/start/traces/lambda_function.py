import pathlib
import time

calls = 0
note = pathlib.Path("/tmp/calls.txt")


def traces_handler(event, context):
    global calls
    calls += 1
    written = int(note.read_text()) + 1 if note.exists() else 1
    note.write_text(str(written))
    time.sleep(event.get("sleep", 0))
    return {"memory": calls, "tmp": written}
