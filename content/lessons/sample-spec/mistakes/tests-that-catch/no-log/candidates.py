"""Five ways to write the function. Only `right` does what the specification says."""

remembered = {}


def right(event):
    print("x =", event["x"])
    print("y =", event["y"])
    return {"result": event["x"] / event["y"]}


def floors(event):
    print("x =", event["x"])
    print("y =", event["y"])
    return {"result": event["x"] // event["y"]}


def silent(event):
    print("x =", event["x"])
    return {"result": event["x"] / event["y"]}


def whole_numbers(event):
    print("x =", event["x"])
    print("y =", event["y"])
    return {"result": int(event["x"]) / int(event["y"])}


def remembers(event):
    print("x =", event["x"])
    print("y =", event["y"])
    if "result" not in remembered:
        remembered["result"] = event["x"] / event["y"]
    return {"result": remembered["result"]}
