"""What tools for errors show of an exception: all that helps, and no details."""

import io
import json

import pytest
import sentry_sdk
import structlog
from sentry_sdk.transport import Transport

from vendor_errors import VendorError, fuseclick, imiconnect, octopush

SHOWN = "s3cret"


class Body:
    """Details whose text has a secret in it."""

    def __repr__(self):
        return SHOWN


class Text(str):
    """A str of a user that fails where it is used."""

    __slots__ = ()

    def __bool__(self):
        raise RuntimeError("not me")


# What raises, with details, in every way that there is.
RAISING = {
    "a code": lambda body: octopush.raise_for("104", details=body),
    "a message": lambda body: octopush.raise_for("104", "No credit", details=body),
    "an undocumented code": lambda body: octopush.raise_for(777, details=body),
    "an API": lambda body: imiconnect.raise_for(7003, details=body, api="event"),
    "None": lambda body: octopush.raise_for(None, details=body),
    "no code": lambda body: octopush.raise_for(" ", details=body),
    "too many digits": lambda body: octopush.raise_for(10**4000, details=body),
    "no message": lambda body: octopush.raise_for("104", 5, details=body),
    "no API": lambda body: imiconnect.raise_for(7003, details=body, api="sms"),
    "an API that is no str": lambda body: imiconnect.raise_for(1, details=body, api=[]),
    "None, returned": lambda body: octopush.error_for(None, details=body),
    "no API, returned": lambda body: imiconnect.error_for(1, details=body, api="sms"),
    "a placeholder": lambda body: fuseclick.InvalidTierIdError(tier=1, details=body),
    "no placeholder": lambda body: octopush.InsufficientCreditError(a=1, details=body),
}


def raised(name):
    """Return what is raised, with a traceback that begins in this package's caller."""
    try:
        RAISING[name](Body())
    except Exception as error:
        # Its caller's variables are its caller's.
        return error.with_traceback(error.__traceback__.tb_next.tb_next)
    return None


@pytest.mark.parametrize("name", RAISING)
def test_no_frame_of_the_package_holds_details(name):
    error = raised(name)
    assert isinstance(error, VendorError | TypeError | ValueError)
    frame = error.__traceback__
    while frame:
        assert SHOWN not in repr(frame.tb_frame.f_locals)
        frame = frame.tb_next


class Captured(Transport):
    """A transport that keeps what it should send."""

    def __init__(self):
        super().__init__()
        self.events = []

    def capture_envelope(self, envelope):
        """Keep an event."""
        self.events.append(envelope.get_event())


@pytest.fixture
def captured():
    transport = Captured()
    with sentry_sdk.isolation_scope():
        client = sentry_sdk.Client(
            "https://key@sentry.example/1",
            transport=transport,
            default_integrations=False,
        )
        with sentry_sdk.new_scope() as scope:
            scope.set_client(client)
            yield transport.events
        client.close()


@pytest.mark.parametrize("name", RAISING)
def test_sentry_sends_no_details(captured, name):
    sentry_sdk.capture_exception(raised(name))
    (event,) = captured
    assert SHOWN not in json.dumps(event, default=repr)


def test_sentry_shows_the_code(captured):
    sentry_sdk.capture_exception(octopush.error_for("777"))
    sentry_sdk.capture_exception(octopush.error_for("104"))
    undocumented, documented = (event["exception"]["values"][0] for event in captured)
    assert undocumented["value"] == "Undocumented code 777"
    assert undocumented["type"] == "OctopushUndocumentedCodeError"
    assert documented["value"] == "You have run out of credit."


@pytest.mark.parametrize("name", RAISING)
def test_structlog_shows_no_details(name):
    stream = io.StringIO()
    logger = structlog.wrap_logger(
        structlog.PrintLogger(stream),
        [structlog.processors.dict_tracebacks, structlog.processors.JSONRenderer()],
    )
    logger.error("failed", exc_info=raised(name))
    shown = json.loads(stream.getvalue())
    assert shown["exception"][0]["frames"]
    assert SHOWN not in stream.getvalue()


def test_structlog_shows_the_code_of_a_value():
    stream = io.StringIO()
    logger = structlog.wrap_logger(
        structlog.PrintLogger(stream), [structlog.processors.JSONRenderer()]
    )
    logger.info("failed", error=octopush.error_for("153", "Busy"))
    shown = json.loads(stream.getvalue())
    assert shown["error"] == "<RouteCongestedError [octopush:153] Busy>"
