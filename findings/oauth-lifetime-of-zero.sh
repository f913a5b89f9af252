#!/bin/sh
# A token that comes with `expires_in: 0`, or with none, which is allowed, is four things to four clients:
# authlib 1.9.10 and oauthlib 4.0.1 drop the zero and use such a token for good, httpx-oauth 0.17.0 calls
# it expired at once, and httpx-auth 0.23.1 reads the access token as a JWT for both, and fails if it is
# none ("not enough values to unpack"). Expected was that 0 is over and none is unknown, in all of them.
# Source: authlib/oauth2/rfc6749/wrappers.py, oauthlib/oauth2/rfc6749/parameters.py, httpx_auth/_oauth2/
# tokens.py; RFC 6749, 5.1 and A.14 (expires_in is RECOMMENDED, and digits) and 1.4 (opaque).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check \
  authlib==1.9.10 oauthlib==4.0.1 httpx-oauth==0.17.0 httpx-auth==0.23.1 httpx==0.28.1
"$folder/venv/bin/python" - <<'PYTHON'
import json

import httpx
import httpx_auth
from authlib.oauth2.rfc6749 import OAuth2Token
from httpx_oauth.oauth2 import OAuth2Token as OtherToken
from oauthlib.oauth2 import BackendApplicationClient


def by_authlib(answer):
    return "over" if OAuth2Token.from_dict(dict(answer)).is_expired() else "good"


def by_oauthlib(answer):
    token = BackendApplicationClient("c").parse_request_body_response(json.dumps(answer))
    return "good for a time" if "expires_at" in token else "good"


def by_httpx_oauth(answer):
    return "over" if OtherToken(dict(answer)).is_expired() else "good"


def by_httpx_auth(answer):
    def reply(request):
        return httpx.Response(200, json=answer)

    httpx_auth.OAuth2.token_cache.clear()
    client = httpx.Client(transport=httpx.MockTransport(reply))
    url = "https://localhost/token"
    auth = httpx_auth.OAuth2ClientCredentials(url, client_id="c", client_secret="s", client=client)
    try:
        next(auth.auth_flow(httpx.Request("GET", "https://localhost/groups")))
    except ValueError as error:
        return str(error)
    return "good"


found = {}
for life in ({"expires_in": 3600}, {"expires_in": 0}, {}):
    answer = {"access_token": "opaque", "token_type": "Bearer", **life}
    found[str(life)] = [each(answer) for each in (by_authlib, by_oauthlib, by_httpx_oauth, by_httpx_auth)]
print(*(f"{life}: {said}" for life, said in found.items()), sep="\n")
unpack = "not enough values to unpack (expected 3, got 1)"
assert found == {
    "{'expires_in': 3600}": ["good", "good for a time", "good", "good"],
    "{'expires_in': 0}": ["good", "good", "over", unpack],
    "{}": ["good", "good", "good", unpack],
}
PYTHON
