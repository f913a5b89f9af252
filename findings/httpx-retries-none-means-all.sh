#!/bin/sh
# httpx-retries 0.6.0 takes an empty list of `allowed_methods` or `status_forcelist` for none given, and
# retries the default ones: whoever lists no method has GET, PUT and DELETE sent three times, while an
# empty list of `retry_on_exceptions` does mean none. None means the default methods, not every one as in
# urllib3 2.8.0, to whose Retry the README calls it almost identical. `validate_response`: "If the callback
# raises, the request is retried", says the docstring, but what raise_for_status raises is not, until
# `retry_on_exceptions` names it. Source: httpx_retries/retry.py (`allowed_methods or …`) and transport.py.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check \
  httpx-retries==0.6.0 httpx==0.28.1 urllib3==2.8.0
"$folder/venv/bin/python" - <<'PYTHON'
import httpx
import urllib3
from httpx_retries import Retry, RetryTransport


def tries(status, method="DELETE", **options):
    sent = []

    def answer(request):
        sent.append(request)
        if status is None:
            raise httpx.ConnectError("refused")
        return httpx.Response(status)

    transport = RetryTransport(httpx.MockTransport(answer), Retry(total=2, **options))
    try:
        httpx.Client(transport=transport).request(method, "http://localhost/groups")
    except httpx.HTTPError:
        pass
    return len(sent)


def check(response):
    response.raise_for_status()


found = {
    "no method": tries(503, allowed_methods=[]),
    "another method": tries(503, allowed_methods=["POST"]),
    "None": tries(503, "POST", allowed_methods=None),
    "no status": tries(503, status_forcelist=[]),
    "another status": tries(503, status_forcelist=[500]),
    "no exception": tries(None, retry_on_exceptions=[]),
    "callback": tries(500, validate_response=check),
    "callback, named": tries(500, validate_response=check, retry_on_exceptions=[httpx.HTTPStatusError]),
}
every = urllib3.Retry(total=2, allowed_methods=None, status_forcelist=[503])
print(found, "| urllib3 repeats POST:", every.is_retry("POST", 503))
assert list(found.values()) == [3, 1, 1, 3, 1, 1, 1, 3]
assert every.is_retry("POST", 503)
PYTHON
