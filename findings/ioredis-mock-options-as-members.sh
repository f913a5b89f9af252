#!/bin/sh
# ioredis-mock 8.13.1 (npm) cuts the bounds of a range by score to whole numbers: from 1.5 on, it gives whoever has
# 1.2, too, and ZREMRANGEBYSCORE up to 1.8 removes nobody, so that a window of seconds with fractions keeps too many.
# ZADD with GT and CH takes these words for a score and a member: CH becomes a member, and ann's score goes down.
# INCR of a set answers NaN and replaces the set by that text, where Redis raises WRONGTYPE and keeps the members.
# Whole bounds, and ZADD with CH alone, are right. Expected was what Redis documents, or an error.
# Source: ioredis-mock/lib/index.js (parseLimit has parseInt; zadd; incr).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit ioredis-mock@8.13.1 ioredis@5.8.2 >/dev/null
cat > mock.mjs <<'JS'
import assert from "assert";
import Redis from "ioredis-mock";

const redis = new Redis();
const scores = async (key) => (await redis.zrange(key, 0, -1, "WITHSCORES")).join(" ");
await redis.zadd("seen", 1.2, "ann", 1.7, "bob", 2, "cid");
const from = async (score) => (await redis.zrangebyscore("seen", score, "+inf")).join(" ");
const found = { from2: await from(2), from15: await from(1.5) };
await redis.zremrangebyscore("seen", "-inf", 1.8);
found.kept = await scores("seen");
await redis.zadd("logins", 5, "ann");
await redis.zadd("logins", "CH", 6, "ann");
found.change = await scores("logins");
await redis.zadd("logins", "GT", "CH", 1, "ann");
found.greater = await scores("logins");
await redis.sadd("members", "ann", "bob");
found.more = [await redis.incr("members"), await redis.get("members")];
console.log(JSON.stringify(found));
assert.deepStrictEqual(found, {
  from2: "cid",
  from15: "ann bob cid",
  kept: "ann 1.2 bob 1.7 cid 2",
  change: "ann 6",
  greater: "ann 1 CH NaN",
  more: [NaN, "NaN"],
});
process.exit(0);
JS
node mock.mjs
