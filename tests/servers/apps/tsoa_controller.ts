// The controller that tsoa derives a document and routes from, by its types.

import { Readable } from "node:stream";

import {
  Body, Controller, Delete, Get, Header, OperationId, Path, Post, Produces, Queries, Query, Response,
  Route, SuccessResponse, FormField, UploadedFile, UploadedFiles,
} from "tsoa";

import { CSV, DATA, PROBLEM, TEXT, file, tell, time } from "./telling.js";
import type { Clock, Color, Done, Filters, Integer, Key, Owner, Pet, Problem } from "./tsoa_types.js";

const told = (each) => file(each.originalname, each.mimetype, each.buffer);
const ok = { ok: true };

@Route()
export class Echo extends Controller {
  /** @isInt number */
  @Get("path/{number}/{color}/{word}")
  @OperationId("path")
  public path(@Path() number: number, @Path() color: Color, @Path() word: string): Done {
    tell("path", { number, color, word });
    return ok;
  }

  /** @isDate day */
  @Get("moments/{key}")
  @OperationId("moments")
  public moments(
    @Path() key: Key,
    @Query() at?: Date,
    @Query() day?: Date,
    @Query() clock?: Clock,
  ): Done {
    tell("moments", { key, at: time(at), day: day?.toISOString().slice(0, 10), clock });
    return ok;
  }

  @Get("query")
  @OperationId("query")
  public query(@Queries() filters: Filters): Done {
    tell("query", filters);
    return ok;
  }

  /** @isInt count */
  @Get("headers")
  @OperationId("headers")
  public headers(
    @Header("X-Req-Id") id?: string,
    @Header("X-Count") count?: number,
  ): Done {
    tell("headers", { x_req_id: id, x_count: count });
    return ok;
  }

  @Post("pets")
  @OperationId("pets")
  public pets(@Body() body: Pet): Pet {
    tell("pets", { body: { ...body, born: time(body.born) } });
    return body;
  }

  @Post("numbers")
  @OperationId("numbers")
  public numbers(@Body() body: Integer[]): Integer[] {
    tell("numbers", { body });
    return body;
  }

  @Post("maybe")
  @OperationId("maybe")
  public maybe(@Body() body?: Owner): Owner | null {
    tell("maybe", { body });
    return body ?? null;
  }

  /** @isInt count */
  @Post("form")
  @OperationId("form")
  public form(
    @FormField() name: string,
    @FormField() count?: number,
    @FormField() flag?: boolean,
    @FormField() tags?: string[],
  ): Done {
    tell("form", { name, count, flag, tags });
    return ok;
  }

  @Post("upload")
  @OperationId("upload")
  public upload(
    @UploadedFile() content: Express.Multer.File,
    @FormField() note?: string,
    @FormField() tags?: string[],
  ): Done {
    tell("upload", { content: told(content), note, tags });
    return ok;
  }

  @Post("uploads")
  @OperationId("uploads")
  public uploads(@UploadedFiles() contents: Express.Multer.File[]): Done {
    tell("uploads", { contents: contents.map(told) });
    return ok;
  }

  @Get("csv")
  @OperationId("csv")
  @Produces("text/csv")
  public csv(): string {
    this.setHeader("Content-Type", "text/csv; charset=utf-8");
    return CSV;
  }

  @Get("text")
  @OperationId("text")
  @Produces("text/plain")
  public text(): string {
    return TEXT;
  }

  @Get("data")
  @OperationId("data")
  @Produces("application/octet-stream")
  public data(): Buffer {
    this.setHeader("Content-Type", "application/octet-stream");
    return DATA;
  }

  @Get("stream")
  @OperationId("stream")
  @Produces("application/octet-stream")
  public stream(): Readable {
    this.setHeader("Content-Type", "application/octet-stream");
    return Readable.from([DATA, DATA, DATA]);
  }

  @Get("redirect")
  @OperationId("redirect")
  @SuccessResponse(302)
  public redirect(): void {
    this.setStatus(302);
    this.setHeader("Location", "/text");
  }

  /** @isInt number */
  @Delete("things/{number}")
  @OperationId("remove")
  public remove(@Path() number: number): void {
    tell("remove", { number });
  }

  @Get("problem")
  @OperationId("problem")
  @Response<Problem>(404)
  public problem(): Done {
    this.setStatus(404);
    return PROBLEM as never;
  }

  @Get("nothing")
  @OperationId("nothing")
  public nothing(): Owner | null {
    return null;
  }
}
