"""From the Handler setting to the function."""

import importlib

# Compiled into Lambda's interpreter. The one here has more built in, which must not matter.
BUILT_IN_ON_LAMBDA = frozenset(
    (
        "_abc _ast _codecs _collections _functools _imp _io _locale _operator _signal _sre _stat _string _suggestions "
        "_symtable _sysconfig _thread _tokenize _tracemalloc _types _typing _warnings _weakref atexit builtins errno "
        "faulthandler gc itertools marshal posix pwd sys time"
    ).split()
)


class Fault(Exception):
    """An error with one of the runtime client's own `Runtime.` types."""

    def __init__(self, error_type, message, trace=()):
        super().__init__(message)
        self.error_type = error_type
        self.message = message
        self.trace = list(trace)


def find_handler(setting):
    try:
        module_name, function_name = setting.rsplit(".", 1)
    except ValueError as error:
        raise Fault("Runtime.MalformedHandlerName", f"Bad handler '{setting}': {error}")
    if module_name.split(".")[0] in BUILT_IN_ON_LAMBDA:
        raise Fault(
            "Runtime.BuiltInModuleConflict",
            f"Cannot use built-in module {module_name} as a handler module",
        )
    module = _import(module_name)
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault(
            "Runtime.HandlerNotFound",
            f"Handler '{function_name}' missing on module '{module_name}'",
        )


def _import(module_name):
    try:
        return importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise Fault(
            "Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}"
        )
    except SyntaxError as error:
        trace = f'  File "{error.filename}" Line {error.lineno}\n    {error.text}'
        raise Fault(
            "Runtime.UserCodeSyntaxError",
            f"Syntax error in module '{module_name}': {error}",
            [trace],
        )
