"""The client against a server that answers as Acme does."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from vendor_errors import NotFoundError, RetryableError

from acme_sdk import Client, acme

ANSWERS = {
    "/orders/7": (200, {"code": 0, "message": "OK", "data": {"number": "7"}}),
    "/orders/8": (404, {"code": 200, "message": "Order 8 was not found"}),
    "/orders/9": (409, {"code": 201, "message": "Order is larger than 100"}),
    "/payments/7": (503, {"code": 301, "message": "The bank does not answer"}),
    "/payments/8": (500, {"code": 999, "message": "Who knows"}),
    "/payments/9": (502, "<html>Bad gateway</html>"),
}


class Acme(BaseHTTPRequestHandler):
    def do_GET(self):
        status, body = ANSWERS[self.path]
        self.send_response(status)
        self.end_headers()
        text = body if isinstance(body, str) else json.dumps(body)
        self.wfile.write(text.encode())

    def log_message(self, *arguments):
        """Log nothing."""


@pytest.fixture
def client():
    with HTTPServer(("127.0.0.1", 0), Acme) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield Client(f"http://127.0.0.1:{server.server_port}", "secret")
        server.shutdown()
        thread.join()


def test_success(client):
    assert client.order("7") == {"number": "7"}


def test_a_code(client):
    with pytest.raises(acme.OrderNotFoundError) as caught:
        client.order("8")
    assert caught.value.params == {"order": "8"}
    assert caught.value.details["code"] == 200
    assert isinstance(caught.value, NotFoundError)


def test_one_of_several_meanings(client):
    with pytest.raises(acme.OrderRefusedError) as caught:
        client.order("9")
    assert type(caught.value) is acme.OrderTooLargeError


def test_what_is_worth_a_retry(client):
    with pytest.raises(RetryableError):
        client.pay("7")


def test_a_code_that_acme_does_not_document(client):
    with pytest.raises(acme.AcmeError, match=r"\[acme:999\] Who knows"):
        client.pay("8")


def test_a_gateway_that_answers_for_acme(client):
    with pytest.raises(RetryableError) as caught:
        client.pay("9")
    assert isinstance(caught.value, acme.AcmeHttpError)
    assert caught.value.qualified_code == "acme:http-502"
