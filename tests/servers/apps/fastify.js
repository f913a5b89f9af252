// @fastify/swagger: JSON Schema by hand; `node fastify.js swagger` writes Swagger 2.0.

import { Readable } from "node:stream";

import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import swagger from "@fastify/swagger";
import Fastify from "fastify";

import { CSV, DATA, PROBLEM, TEXT, file, tell, time } from "./telling.js";

const app = Fastify({ ajv: { plugins: [multipart.ajvFilePlugin] } });
const info = { title: "Echo", version: "1" };
const isSwagger = process.argv[2] === "swagger";
await app.register(swagger, isSwagger ? { swagger: { info } } : { openapi: { info } });
await app.register(cookie);
await app.register(formbody);
await app.register(multipart, { attachFieldsToBody: true });

const string = { type: "string" };
const integer = { type: "integer" };
const number = { type: "number" };
const boolean = { type: "boolean" };
const color = { type: "string", enum: ["red", "blue"] };
const list = (items) => ({ type: "array", items });
const object = (properties, required = []) => ({ type: "object", properties, required });
const format = (name) => ({ type: "string", format: name });
const field = object({ value: string });
const part = () => ({ isFile: true }); // the plugin writes into it

const Done = object({ ok: boolean });
const Owner = object({ name: string, nick: { type: "string", nullable: true } }, ["name"]);
const Shape = {
  oneOf: [
    object({ kind: { type: "string", enum: ["circle"] }, radius: number }, ["kind", "radius"]),
    object({ kind: { type: "string", enum: ["square"] }, side: number }, ["kind", "side"]),
  ],
};
const Pet = object(
  {
    name: string,
    color,
    age: { type: "integer", nullable: true },
    born: format("date-time"),
    owner: { ...Owner, nullable: true },
    tags: list(string),
    scores: { type: "object", additionalProperties: integer },
    size: { anyOf: [integer, string, { type: "string", nullable: true, enum: [null] }] },
    shape: Shape,
  },
  ["name", "color"],
);
const plain = (types, schema = string) => ({ 200: { description: "It", content: { [types]: { schema } } } });
const produced = (type, schema = string) => (isSwagger ? { produces: [type], response: { 200: schema } } : { response: plain(type, schema) });

function operation(method, url, schema, handler) {
  const operationId = handler.name;
  app.route({ method, url, schema: { operationId, response: { 200: Done }, ...schema }, handler });
}

operation("GET", "/path/:number/:color/:word", { params: object({ number: integer, color, word: string }) }, async function path(request) {
  tell("path", request.params);
  return { ok: true };
});
const times = object({ at: format("date-time"), day: format("date"), clock: format("time") });
operation("GET", "/moments/:key", { params: object({ key: format("uuid") }), querystring: times }, async function moments(request) {
  const { at, ...rest } = request.query;
  tell("moments", { ...request.params, at: time(at), ...rest });
  return { ok: true };
});
const lists = { tags: list(string), ids: list(integer), colors: list(color), color, flag: boolean, ratio: number, text: string };
operation("GET", "/query", { querystring: object(lists) }, async function query(request) {
  tell("query", request.query);
  return { ok: true };
});
const by = object({ name: string, size: integer });
operation("GET", "/filters", { querystring: object({ by }) }, async function filters(request) {
  tell("filters", request.query);
  return { ok: true };
});
const named = { "X-Req-Id": string, "X-Count": integer, "X-Many": list(string) };
operation("GET", "/headers", { headers: object(named) }, async function headers(request) {
  const got = request.headers;
  tell("headers", { x_req_id: got["x-req-id"], x_count: got["x-count"], x_many: got["x-many"] });
  return { ok: true };
});
operation("GET", "/cookies", { cookies: object({ session: string, visits: integer }) }, async function cookies(request) {
  const { session, visits } = request.cookies;
  tell("cookies", { session, visits: visits && Number(visits) });
  return { ok: true };
});
operation("POST", "/pets", { body: Pet, response: { 200: Pet } }, async function pets(request) {
  const { born } = request.body;
  tell("pets", { body: { ...request.body, born: time(born) } });
  return request.body;
});
operation("POST", "/numbers", { body: list(integer), response: { 200: list(integer) } }, async function numbers(request) {
  tell("numbers", { body: request.body });
  return request.body;
});
const maybeOwner = { ...Owner, nullable: true };
operation("POST", "/maybe", { body: maybeOwner, response: { 200: maybeOwner } }, async function maybe(request) {
  tell("maybe", { body: request.body ?? undefined });
  return request.body ?? null;
});
const fields = object({ name: string, count: integer, flag: boolean, tags: list(string) }, ["name"]);
operation("POST", "/form", { consumes: ["application/x-www-form-urlencoded"], body: fields }, async function form(request) {
  tell("form", request.body);
  return { ok: true };
});
const told = async (each) => file(each.filename, each.mimetype, await each.toBuffer());
const values = (each) => each && [each].flat().map(({ value }) => value);
const parts = object({ content: part(), note: field, tags: list(field) }, ["content"]);
operation("POST", "/upload", { consumes: ["multipart/form-data"], body: parts }, async function upload(request) {
  const { content, note, tags } = request.body;
  tell("upload", { content: await told(content), note: note?.value, tags: values(tags) });
  return { ok: true };
});
const files = object({ contents: list(part()) }, ["contents"]);
operation("POST", "/uploads", { consumes: ["multipart/form-data"], body: files }, async function uploads(request) {
  tell("uploads", { contents: await Promise.all([request.body.contents].flat().map(told)) });
  return { ok: true };
});
operation("GET", "/csv", produced("text/csv"), async function csv(_, reply) {
  return reply.type("text/csv; charset=utf-8").send(CSV);
});
operation("GET", "/text", produced("text/plain"), async function text(_, reply) {
  return reply.type("text/plain; charset=utf-8").send(TEXT);
});
const octets = produced("application/octet-stream", format("binary"));
operation("GET", "/data", octets, async function data(_, reply) {
  return reply.type("application/octet-stream").send(DATA);
});
operation("GET", "/stream", octets, async function stream(_, reply) {
  return reply.type("application/octet-stream").send(Readable.from([DATA, DATA, DATA]));
});
operation("GET", "/redirect", { response: { 302: { type: "null" } } }, async function redirect(_, reply) {
  return reply.redirect("/text");
});
operation("DELETE", "/things/:number", { params: object({ number: integer }), response: { 204: { type: "null" } } }, async function remove(request, reply) {
  tell("remove", request.params);
  return reply.code(204).send();
});
const Problem = object({ code: integer, message: string });
operation("GET", "/problem", { response: { 200: Done, 404: Problem } }, async function problem(_, reply) {
  return reply.code(404).send(PROBLEM);
});
operation("GET", "/nothing", { response: { 200: maybeOwner } }, async function nothing(_, reply) {
  return reply.type("application/json").send("null");
});
app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());

await app.listen({ port: Number(process.env.PORT) });
