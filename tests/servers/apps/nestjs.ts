// NestJS: classes with decorators; transformed and validated as its documentation shows.

import { Readable } from "node:stream";

import * as nest from "@nestjs/common";
import { Body, Get, HttpCode, Param, Post, Query } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { FileInterceptor, FilesInterceptor } from "@nestjs/platform-express";
import {
  ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiParam, ApiProduces, ApiQuery, ApiResponse,
  DocumentBuilder, SwaggerModule, getSchemaPath,
} from "@nestjs/swagger";

import { Color, Done, Fields, Files, Filter, Filters, Owner, Parts, Pet, Problem, Times } from "./nestjs_models.js";
import { CSV, DATA, PROBLEM, TEXT, file, tell, time } from "./telling.js";

const told = (each) => file(each.originalname, each.mimetype, each.buffer);
const octets = { schema: { type: "string", format: "binary" } } as const;
const MaybeOwner = { allOf: [{ $ref: getSchemaPath(Owner) }], nullable: true };
const Numbers = { type: "array", items: { type: "integer" } } as const;
const ok = { ok: true };

@nest.Controller()
class Echo {
  @Get("path/:number/:color/:word")
  @ApiOkResponse({ type: Done })
  @ApiParam({ name: "color", enum: Color })
  path(
    @Param("number", nest.ParseIntPipe) number: number,
    @Param("color", new nest.ParseEnumPipe(Color)) color: Color,
    @Param("word") word: string,
  ): Done {
    tell("path", { number, color, word });
    return ok;
  }

  @Get("moments/:key")
  @ApiOkResponse({ type: Done })
  @ApiParam({ name: "key", format: "uuid" })
  moments(@Param("key", nest.ParseUUIDPipe) key: string, @Query() { at, day, clock }: Times): Done {
    tell("moments", { key, at: time(at), day, clock });
    return ok;
  }

  @Get("query")
  @ApiOkResponse({ type: Done })
  query(@Query() filters: Filters): Done {
    tell("query", filters);
    return ok;
  }

  @Get("filters")
  @ApiOkResponse({ type: Done })
  @ApiQuery({ name: "by", style: "deepObject", explode: true, type: Filter, required: false })
  filters(@Query("by") by?: Filter): Done {
    tell("filters", { by });
    return ok;
  }

  @Get("headers")
  @ApiOkResponse({ type: Done })
  @ApiHeader({ name: "X-Req-Id" })
  @ApiHeader({ name: "X-Count", schema: { type: "integer" } })
  @ApiHeader({ name: "X-Many", schema: { type: "array", items: { type: "string" } } })
  headers(@nest.Req() { headers: got }): Done {
    const count = got["x-count"] && Number(got["x-count"]);
    tell("headers", { x_req_id: got["x-req-id"], x_count: count, x_many: got["x-many"]?.split(",") });
    return ok;
  }

  @Post("pets")
  @ApiOkResponse({ type: Pet })
  @HttpCode(200)
  pets(@Body() body: Pet): Pet {
    tell("pets", { body: { ...body, born: time(body.born) } });
    return body;
  }

  @Post("numbers")
  @ApiBody({ schema: Numbers })
  @ApiResponse({ status: 201, schema: Numbers })
  numbers(@Body() body: number[]) {
    tell("numbers", { body });
    return body;
  }

  @Post("maybe")
  @ApiBody({ type: Owner, required: false })
  @ApiResponse({ status: 201, schema: MaybeOwner })
  maybe(@Body() body?: Owner): Owner | null {
    tell("maybe", { body: body?.name ? body : undefined });
    return body?.name ? body : null;
  }

  @Post("form")
  @ApiResponse({ status: 201, type: Done })
  @ApiConsumes("application/x-www-form-urlencoded")
  form(@Body() fields: Fields): Done {
    tell("form", fields);
    return ok;
  }

  @Post("upload")
  @ApiResponse({ status: 201, type: Done })
  @ApiConsumes("multipart/form-data")
  @ApiBody({ type: Parts })
  @nest.UseInterceptors(FileInterceptor("content"))
  upload(@nest.UploadedFile() content, @Body() { note, tags }: Parts): Done {
    tell("upload", { content: told(content), note, tags });
    return ok;
  }

  @Post("uploads")
  @ApiResponse({ status: 201, type: Done })
  @ApiConsumes("multipart/form-data")
  @ApiBody({ type: Files })
  @nest.UseInterceptors(FilesInterceptor("contents"))
  uploads(@nest.UploadedFiles() contents): Done {
    tell("uploads", { contents: contents.map(told) });
    return ok;
  }

  @Get("csv")
  @ApiProduces("text/csv")
  @ApiOkResponse({ type: String })
  @nest.Header("Content-Type", "text/csv; charset=utf-8")
  csv(): string {
    return CSV;
  }

  @Get("text")
  @ApiProduces("text/plain")
  @ApiOkResponse({ type: String })
  text(): string {
    return TEXT;
  }

  @Get("data")
  @ApiProduces("application/octet-stream")
  @ApiOkResponse(octets)
  data(): nest.StreamableFile {
    return new nest.StreamableFile(DATA);
  }

  @Get("stream")
  stream(): nest.StreamableFile {
    return new nest.StreamableFile(Readable.from([DATA, DATA, DATA]));
  }

  @Get("redirect")
  @nest.Redirect("/text")
  redirect(): void {}

  @nest.Delete("things/:number")
  @HttpCode(204)
  remove(@Param("number", nest.ParseIntPipe) number: number): void {
    tell("remove", { number });
  }

  @Get("problem")
  @ApiOkResponse({ type: Done })
  @ApiResponse({ status: 404, type: Problem })
  problem(): Done {
    throw new nest.HttpException(PROBLEM, 404);
  }

  @Get("nothing")
  @ApiOkResponse({ schema: MaybeOwner })
  nothing(): Owner | null {
    return null;
  }
}

@nest.Module({ controllers: [Echo] })
class App {}

const app = await NestFactory.create(App, { logger: ["error", "warn"] });
app.useGlobalPipes(new nest.ValidationPipe({ transform: true }));
const config = new DocumentBuilder().setTitle("Echo").setVersion("1").build();
const operationIdFactory = (_: string, method: string) => method;
const document = SwaggerModule.createDocument(app, config, { operationIdFactory });
app.getHttpAdapter().get("/openapi.json", (_, response) => response.json(document));
await app.listen(Number(process.env.PORT));
