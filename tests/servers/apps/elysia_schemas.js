// The schemas of the app whose framework is Elysia.

import { t } from "elysia";

export const Color = t.Union([t.Literal("red"), t.Literal("blue")]);
export const Nullable = (schema) => t.Union([schema, t.Null()]);
export const Owner = t.Object({ name: t.String(), nick: t.Optional(Nullable(t.String())) });
export const Pet = t.Object({
  name: t.String(),
  color: Color,
  age: t.Optional(Nullable(t.Integer())),
  born: t.Optional(t.String({ format: "date-time" })),
  owner: t.Optional(Nullable(Owner)),
  tags: t.Optional(t.Array(t.String())),
  scores: t.Optional(t.Record(t.String(), t.Integer())),
  size: t.Optional(t.Union([t.Integer(), t.String(), t.Null()])),
  shape: t.Optional(
    t.Union([
      t.Object({ kind: t.Literal("circle"), radius: t.Number() }),
      t.Object({ kind: t.Literal("square"), side: t.Number() }),
    ]),
  ),
});
export const Done = t.Object({ ok: t.Boolean() });
export const Problem = t.Object({ code: t.Integer(), message: t.String() });

export const Query = t.Object({
  tags: t.Optional(t.Array(t.String())),
  ids: t.Optional(t.Array(t.Integer())),
  colors: t.Optional(t.Array(Color)),
  color: t.Optional(Color),
  flag: t.Optional(t.Boolean()),
  ratio: t.Optional(t.Number()),
  text: t.Optional(t.String()),
});
