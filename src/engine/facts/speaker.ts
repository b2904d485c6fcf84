const saying = /([\p{Script=Han}·]{2,12}?)(?:表示|介绍|指出|强调|透露|回应|说|称)[，,：:]/gu;
const nameTail = /[\p{Script=Han}·]{2,4}$/u;

/** Who is speaking at an offset: the last `某某表示，` of the same paragraph. */
export function speakerAt(text: string, offset: number): string | undefined {
  const paragraph = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const last = [...paragraph.matchAll(saying)].at(-1);
  return last?.[1]?.match(nameTail)?.[0];
}
