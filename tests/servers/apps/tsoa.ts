// tsoa: `tsoa spec-and-routes` has written the document and routes.ts before this is compiled.

import { readFileSync } from "node:fs";

import express from "express";
import multer from "multer";

import { RegisterRoutes } from "./routes.js";

const document = JSON.parse(readFileSync(new URL("./swagger.json", import.meta.url), "utf-8"));
const app = express();
app.use(express.json(), express.urlencoded({ extended: true }));
app.get("/openapi.json", (_, response) => response.json(document));
RegisterRoutes(app, { multer: multer() });
app.use((error, _request, response, _next) => response.status(error.status ?? 500).json(error));
app.listen(Number(process.env.PORT));
