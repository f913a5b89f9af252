// Elysia on node: TypeBox's schemas.

import { node } from "@elysiajs/node";
import { openapi } from "@elysiajs/openapi";
import { Elysia, t } from "elysia";

import { Color, Done, Nullable, Owner, Pet, Problem, Query } from "./elysia_schemas.js";
import { CSV, DATA, PROBLEM, TEXT, file, tell, time } from "./telling.js";

const app = new Elysia({ adapter: node() });
app.use(openapi({ documentation: { info: { title: "Echo", version: "1" } } }));
const named = (operationId) => ({ detail: { operationId } });

const ok = { ok: true };

app.get("/path/:number/:color/:word", ({ params }) => (tell("path", params), ok), {
  params: t.Object({ number: t.Integer(), color: Color, word: t.String() }),
  response: Done,
  ...named("path"),
});
app.get(
  "/moments/:key",
  ({ params, query: { at, day, clock } }) => {
    tell("moments", { ...params, at: time(at), day, clock });
    return ok;
  },
  {
    params: t.Object({ key: t.String({ format: "uuid" }) }),
    query: t.Object({
      at: t.Optional(t.String({ format: "date-time" })),
      day: t.Optional(t.String({ format: "date" })),
      clock: t.Optional(t.String({ format: "time" })),
    }),
    response: Done,
    ...named("moments"),
  },
);
app.get("/query", ({ query }) => (tell("query", query), ok), {
  query: Query,
  response: Done,
  ...named("query"),
});
app.get("/filters", ({ query }) => (tell("filters", query), ok), {
  query: t.Object({
    by: t.Optional(t.Object({ name: t.String(), size: t.Integer() })),
  }),
  response: Done,
  ...named("filters"),
});
app.get(
  "/headers",
  ({ headers: got }) => {
    tell("headers", { x_req_id: got["x-req-id"], x_count: got["x-count"], x_many: got["x-many"] });
    return ok;
  },
  {
    headers: t.Object({
      "x-req-id": t.Optional(t.String()),
      "x-count": t.Optional(t.Integer()),
      "x-many": t.Optional(t.Array(t.String())),
    }),
    response: Done,
    ...named("headers"),
  },
);
app.get(
  "/cookies",
  ({ cookie: { session, visits } }) => {
    tell("cookies", { session: session.value, visits: visits.value });
    return ok;
  },
  {
    cookie: t.Cookie({ session: t.Optional(t.String()), visits: t.Optional(t.Integer()) }),
    response: Done,
    ...named("cookies"),
  },
);
app.post(
  "/pets",
  ({ body }) => {
    tell("pets", { body: { ...body, born: time(body.born) } });
    return body;
  },
  { body: Pet, response: Pet, ...named("pets") },
);
app.post("/numbers", ({ body }) => (tell("numbers", { body }), body), {
  body: t.Array(t.Integer()),
  response: t.Array(t.Integer()),
  ...named("numbers"),
});
app.post(
  "/maybe",
  ({ body }) => {
    tell("maybe", { body: body ?? undefined });
    return body ?? null;
  },
  { body: t.Optional(Nullable(Owner)), response: Nullable(Owner), ...named("maybe") },
);
app.post("/form", ({ body }) => (tell("form", body), ok), {
  body: t.Object({
    name: t.String(),
    count: t.Optional(t.Numeric()),
    flag: t.Optional(t.BooleanString()),
    tags: t.Optional(t.Array(t.String())),
  }),
  parse: "urlencoded",
  response: Done,
  ...named("form"),
});
const told = async (each) => file(each.name, each.type, await each.arrayBuffer());
app.post(
  "/upload",
  async ({ body: { content, note, tags } }) => {
    tell("upload", { content: await told(content), note, tags });
    return ok;
  },
  {
    body: t.Object({
      content: t.File(),
      note: t.Optional(t.String()),
      tags: t.Optional(t.Array(t.String())),
    }),
    response: Done,
    ...named("upload"),
  },
);
app.post(
  "/uploads",
  async ({ body }) => {
    tell("uploads", { contents: await Promise.all(body.contents.map(told)) });
    return ok;
  },
  { body: t.Object({ contents: t.Files() }), response: Done, ...named("uploads") },
);
const documented = (operationId, type, schema) => ({
  detail: { operationId, responses: { 200: { description: "It", content: { [type]: { schema } } } } },
});
const octets = { type: "string", format: "binary" };
const typed = (body, type) => new Response(body, { headers: { "content-type": type } });
app.get(
  "/csv",
  () => typed(CSV, "text/csv; charset=utf-8"),
  documented("csv", "text/csv", { type: "string" }),
);
app.get("/text", () => TEXT, { response: t.String(), ...named("text") });
app.get(
  "/data",
  () => typed(DATA, "application/octet-stream"),
  documented("data", "application/octet-stream", octets),
);
app.get(
  "/stream",
  function* stream({ set }) {
    set.headers["content-type"] = "application/octet-stream";
    for (let sent = 0; sent < 3; sent += 1) yield DATA;
  },
  documented("stream", "application/octet-stream", octets),
);
app.get("/redirect", ({ redirect }) => redirect("/text"), named("redirect"));
app.delete(
  "/things/:number",
  ({ params, set }) => {
    tell("remove", params);
    set.status = 204;
  },
  { params: t.Object({ number: t.Integer() }), response: { 204: t.Void() }, ...named("remove") },
);
app.get("/problem", ({ status }) => status(404, PROBLEM), {
  response: { 200: Done, 404: Problem },
  ...named("problem"),
});
app.get("/nothing", () => null, { response: Nullable(Owner), ...named("nothing") });

app.listen(Number(process.env.PORT));
