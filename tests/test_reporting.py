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
    "a reply": lambda body: octopush.raise_for_reply({"error_code": "104", "b": body}),
    "a reply without a code": lambda body: octopush.raise_for_reply({"body": body}),
    "a status": lambda body: octopush.raise_for_reply({"body": body}, 502),
    "parts": lambda body: octopush.raise_for_reply(
        {"failures": [{"error_code": "104", "body": body}]}, 400
    ),
    "JSON": lambda body: octopush.raise_for_reply(
        f'{{"error_code": "104", "body": "{body!r}"}}'.encode()
    ),
    "cut off JSON": lambda body: octopush.raise_for_reply(f'["{body!r}'),
    "a long number": lambda body: octopush.raise_for_reply(
        f'["{body!r}", {"1" * 5000}'.encode()
    ),
    "no JSON": lambda body: octopush.raise_for_reply(repr(body).encode(), 502),
    "deep JSON": lambda body: octopush.raise_for_reply(f'["{body!r}"{"[" * 10_000}'),
    "a reply to an API": lambda body: imiconnect.raise_for_reply(
        {"response": {"code": "7003", "body": body}}, api="event"
    ),
    "a reply to no API": lambda body: imiconnect.raise_for_reply([body], api="sms"),
    "no reply": lambda body: octopush.raise_for_reply(body),
    "no reply of an API": lambda body: imiconnect.raise_for_reply((body,)),
    "no status": lambda body: octopush.raise_for_reply({"body": body}, "502"),
    "a status that is none": lambda body: octopush.raise_for_reply([body], 5),
    "no reply, listed": lambda body: octopush.errors_of_reply((body,)),
    "no status, listed": lambda body: octopush.errors_of_reply([body], True),
    "no API, listed": lambda body: imiconnect.errors_of_reply([body], api="sms"),
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


@pytest.mark.parametrize("name", RAISING)
def test_no_cause_or_context_holds_details(name):
    # An error of a JSON decoder has the whole text.
    error = raised(name)
    assert error.__cause__ is None
    assert error.__context__ is None
    for member in getattr(error, "exceptions", ()):
        assert member.__traceback__ is None
        assert member.__context__ is None


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
