// The types that tsoa derives schemas from.

export type Color = "red" | "blue";

export interface Done {
  ok: boolean;
}

export interface Problem {
  /** @isInt */
  code: number;
  message: string;
}

export interface Owner {
  name: string;
  nick?: string | null;
}

export interface Circle {
  kind: "circle";
  radius: number;
}

export interface Square {
  kind: "square";
  side: number;
}

/** @isInt */
export type Integer = number;

/** @format uuid */
export type Key = string;

/** @format time */
export type Clock = string;

export interface Pet {
  name: string;
  color: Color;
  age?: Integer | null;
  born?: Date;
  owner?: Owner | null;
  tags?: string[];
  scores?: Record<string, Integer>;
  size?: Integer | string | null;
  shape?: Circle | Square;
}

export interface Filters {
  tags?: string[];
  /** @isInt */
  ids?: Integer[];
  colors?: Color[];
  color?: Color;
  flag?: boolean;
  ratio?: number;
  text?: string;
}
