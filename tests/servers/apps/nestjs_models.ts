// The classes that NestJS documents, validates and transforms by their decorators.

import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from "@nestjs/swagger";
import { Type } from "class-transformer";
import { Allow } from "class-validator";

export enum Color {
  red = "red",
  blue = "blue",
}

export class Done {
  @ApiProperty() ok: boolean;
}

export class Problem {
  @ApiProperty({ type: "integer" }) code: number;
  @ApiProperty() message: string;
}

export class Owner {
  @Allow() @ApiProperty() name: string;
  @Allow() @ApiPropertyOptional({ type: String, nullable: true }) nick?: string | null;
}

export class Circle {
  @ApiProperty({ enum: ["circle"] }) kind: string;
  @ApiProperty() radius: number;
}

export class Square {
  @ApiProperty({ enum: ["square"] }) kind: string;
  @ApiProperty() side: number;
}

const shapes = [{ $ref: getSchemaPath(Circle) }, { $ref: getSchemaPath(Square) }];
const scores = { type: "object", additionalProperties: { type: "integer" } } as const;
const size = { oneOf: [{ type: "integer" }, { type: "string" }], nullable: true };

@ApiExtraModels(Circle, Square)
export class Pet {
  @Allow() @ApiProperty() name: string;
  @Allow() @ApiProperty({ enum: Color, enumName: "Color" }) color: Color;
  @Allow() @ApiPropertyOptional({ type: "integer", nullable: true }) age?: number | null;
  @Allow() @Type(() => Date) @ApiPropertyOptional() born?: Date;
  @Allow() @ApiPropertyOptional({ type: Owner, nullable: true }) owner?: Owner | null;
  @Allow() @ApiPropertyOptional({ type: [String] }) tags?: string[];
  @Allow() @ApiPropertyOptional(scores) scores?: object;
  @Allow() @ApiPropertyOptional(size) size?: number | string | null;
  @Allow() @ApiPropertyOptional({ oneOf: shapes }) shape?: object;
}

export class Times {
  @Allow() @Type(() => Date) @ApiPropertyOptional() at?: Date;
  @Allow() @ApiPropertyOptional({ format: "date" }) day?: string;
  @Allow() @ApiPropertyOptional({ format: "time" }) clock?: string;
}

export class Filter {
  @Allow() @ApiPropertyOptional() name?: string;
  @Allow() @Type(() => Number) @ApiPropertyOptional({ type: "integer" }) size?: number;
}

export class Filters {
  @Allow() @ApiPropertyOptional({ type: [String] }) tags?: string[];
  @Allow() @Type(() => Number) @ApiPropertyOptional({ type: ["integer"] }) ids?: number[];
  @Allow() @ApiPropertyOptional({ enum: Color, enumName: "Color", isArray: true }) colors?: Color[];
  @Allow() @ApiPropertyOptional({ enum: Color, enumName: "Color" }) color?: Color;
  @Allow() @Type(() => Boolean) @ApiPropertyOptional() flag?: boolean;
  @Allow() @Type(() => Number) @ApiPropertyOptional() ratio?: number;
  @Allow() @ApiPropertyOptional() text?: string;
}

export class Fields {
  @Allow() @ApiProperty() name: string;
  @Allow() @Type(() => Number) @ApiPropertyOptional({ type: "integer" }) count?: number;
  @Allow() @Type(() => Boolean) @ApiPropertyOptional() flag?: boolean;
  @Allow() @ApiPropertyOptional({ type: [String] }) tags?: string[];
}

export class Parts {
  @ApiProperty({ type: String, format: "binary" }) content: unknown;
  @Allow() @ApiPropertyOptional() note?: string;
  @Allow() @ApiPropertyOptional({ type: [String] }) tags?: string[];
}

export class Files {
  @ApiProperty({ type: "array", items: { type: "string", format: "binary" } }) contents: unknown[];
}
