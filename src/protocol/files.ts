import * as z from "zod/mini";

/** Server to client: the text of a file that only the editor can reach, as in a browser. Null: there is none. */
export const readFileMethod = "heshu/readFile";
export const readFileParamsSchema = z.object({ uri: z.string() });
export const readFileResultSchema = z.object({ text: z.nullable(z.string()) });
