// @hono/zod-openapi: zod's schemas.

import { serve } from "@hono/node-server";
import { OpenAPIHono, createRoute, z } from "@hono/zod-openapi";
import { stream as streaming } from "hono/streaming";

import { CSV, DATA, PROBLEM, TEXT, file, tell, time } from "./telling.js";

const app = new OpenAPIHono();
const Color = z.enum(["red", "blue"]).openapi("Color");
const Owner = z.object({ name: z.string(), nick: z.string().nullish() }).openapi("Owner");
const Circle = z.object({ kind: z.literal("circle"), radius: z.number() }).openapi("Circle");
const Square = z.object({ kind: z.literal("square"), side: z.number() }).openapi("Square");
const Pet = z
  .object({
    name: z.string(),
    color: Color,
    age: z.int().nullish(),
    born: z.iso.datetime({ offset: true }).optional(),
    owner: Owner.nullish(),
    tags: z.array(z.string()).optional(),
    scores: z.record(z.string(), z.int()).optional(),
    size: z.union([z.int(), z.string()]).nullish(),
    shape: z.discriminatedUnion("kind", [Circle, Square]).optional(),
  })
  .openapi("Pet");
const Done = z.object({ ok: z.boolean() }).openapi("Done");
const Problem = z.object({ code: z.int(), message: z.string() }).openapi("Problem");
const integer = () => z.coerce.number().int();
const content = (schema, type = "application/json") => ({ content: { [type]: { schema } } });
const answer = (schema, type) => ({ description: "It", ...content(schema, type) });

function operation(method, path, options, handler) {
  const { request, responses = { 200: answer(Done) } } = options;
  app.openapi(createRoute({ method, path, operationId: handler.name, request, responses }), handler);
}

const segments = z.object({ number: integer(), color: Color, word: z.string() });
operation("get", "/path/{number}/{color}/{word}", { request: { params: segments } }, function path(c) {
  tell("path", c.req.valid("param"));
  return c.json({ ok: true });
});
const times = z.object({
  at: z.iso.datetime().optional(),
  day: z.iso.date().optional(),
  clock: z.iso.time().optional(),
});
const keyed = { params: z.object({ key: z.uuid() }), query: times };
operation("get", "/moments/{key}", { request: keyed }, function moments(c) {
  const { at, ...rest } = c.req.valid("query");
  tell("moments", { ...c.req.valid("param"), at: time(at), ...rest });
  return c.json({ ok: true });
});
const filters = z.object({
  tags: z.array(z.string()).optional(),
  ids: z.array(integer()).optional(),
  colors: z.array(Color).optional(),
  color: Color.optional(),
  flag: z.coerce.boolean().optional(),
  ratio: z.coerce.number().optional(),
  text: z.string().optional(),
});
operation("get", "/query", { request: { query: filters } }, function query(c) {
  tell("query", c.req.valid("query"));
  return c.json({ ok: true });
});
const named = z.object({
  "x-req-id": z.string().optional(),
  "x-count": integer().optional(),
  "x-many": z.array(z.string()).optional(),
});
operation("get", "/headers", { request: { headers: named } }, function headers(c) {
  const got = c.req.valid("header");
  tell("headers", { x_req_id: got["x-req-id"], x_count: got["x-count"], x_many: got["x-many"] });
  return c.json({ ok: true });
});
const jar = z.object({ session: z.string().optional(), visits: integer().optional() });
operation("get", "/cookies", { request: { cookies: jar } }, function cookies(c) {
  tell("cookies", c.req.valid("cookie"));
  return c.json({ ok: true });
});

const json = (schema, required = true) => ({ body: { ...content(schema), required } });
const pet = { request: json(Pet), responses: { 200: answer(Pet) } };
operation("post", "/pets", pet, function pets(c) {
  const body = c.req.valid("json");
  tell("pets", { body: { ...body, born: time(body.born) } });
  return c.json(body);
});
const Numbers = z.array(z.int());
const two = { request: json(Numbers), responses: { 200: answer(Numbers) } };
operation("post", "/numbers", two, function numbers(c) {
  tell("numbers", { body: c.req.valid("json") });
  return c.json(c.req.valid("json"));
});
const nullable = { 200: answer(Owner.nullable()) };
operation("post", "/maybe", { request: json(Owner, false), responses: nullable }, function maybe(c) {
  const { name, nick } = c.req.valid("json") ?? {};
  tell("maybe", { body: name && { name, nick } });
  return c.json(name ? { name, nick } : null);
});

const form = (schema, type) => ({ request: { body: { ...content(schema, type), required: true } } });
const Fields = z.object({
  name: z.string(),
  count: integer().optional(),
  flag: z.coerce.boolean().optional(),
  tags: z.array(z.string()).optional(),
});
operation("post", "/form", form(Fields, "application/x-www-form-urlencoded"), function form(c) {
  tell("form", c.req.valid("form"));
  return c.json({ ok: true });
});
const File = z.custom((value) => value instanceof Blob).openapi({ type: "string", format: "binary" });
const told = async (each) => file(each.name, each.type, await each.arrayBuffer());
const Parts = z.object({
  content: File,
  note: z.string().optional(),
  tags: z.array(z.string()).optional(),
});
operation("post", "/upload", form(Parts, "multipart/form-data"), async function upload(c) {
  const { content, ...rest } = c.req.valid("form");
  tell("upload", { content: await told(content), ...rest });
  return c.json({ ok: true });
});
const Files = z.object({ contents: z.array(File) });
operation("post", "/uploads", form(Files, "multipart/form-data"), async function uploads(c) {
  tell("uploads", { contents: await Promise.all(c.req.valid("form").contents.map(told)) });
  return c.json({ ok: true });
});

const only = (schema, type) => ({ responses: { 200: answer(schema, type) } });
operation("get", "/csv", only(z.string(), "text/csv"), function csv(c) {
  return c.body(CSV, 200, { "Content-Type": "text/csv; charset=utf-8" });
});
operation("get", "/text", only(z.string(), "text/plain"), function text(c) {
  return c.text(TEXT);
});
const octets = { "Content-Type": "application/octet-stream" };
operation("get", "/data", only(File, octets["Content-Type"]), function data(c) {
  return c.body(DATA, 200, octets);
});
operation("get", "/stream", only(File, octets["Content-Type"]), function stream(c) {
  c.header("Content-Type", octets["Content-Type"]);
  return streaming(c, async (out) => {
    for (const each of [DATA, DATA, DATA]) await out.write(each);
  });
});
operation("get", "/redirect", { responses: { 302: { description: "It" } } }, function redirect(c) {
  return c.redirect("/text");
});
const gone = { request: { params: z.object({ number: integer() }) }, responses: { 204: { description: "It" } } };
operation("delete", "/things/{number}", gone, function remove(c) {
  tell("remove", c.req.valid("param"));
  return c.body(null, 204);
});
const either = { responses: { 200: answer(Done), 404: answer(Problem) } };
operation("get", "/problem", either, function problem(c) {
  return c.json(PROBLEM, 404);
});
operation("get", "/nothing", { responses: nullable }, function nothing(c) {
  return c.json(null);
});
app.doc("/openapi.json", { openapi: "3.0.0", info: { title: "Echo", version: "1" } });

serve({ fetch: app.fetch, port: Number(process.env.PORT) });
