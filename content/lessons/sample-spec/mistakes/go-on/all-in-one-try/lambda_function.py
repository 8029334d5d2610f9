from division import myfunc01_handler

TESTS = [
    ("even", {"x": 10, "y": 2}, {"result": 5}),
    ("zero", {"x": 10, "y": 0}, {"error": "y must not be 0"}),
    ("fraction", {"x": 7, "y": 2}, {"result": 3.5}),
]


def test_handler(event, context):
    report = []
    try:
        for name, test_event, expected in TESTS:
            actual = myfunc01_handler(test_event, context)
            report.append({"test": name, "passed": actual == expected})
    except Exception as error:
        report.append({"test": name, "passed": False, "error": type(error).__name__})
    return report
