import type { Language } from "../engine/messages/language.ts";
import type { InputError, InputFault } from "./inputError.ts";

type Message = (file: string, place: string) => string;

/** What a file turns out to be, in words. */
const kindsZh: Readonly<Record<string, string>> = {
  pdf: " PDF",
  docx: " Word 文档",
  xlsx: " Excel 工作簿",
  pptx: "演示文稿",
  odf: " OpenDocument 文件",
  zip: "压缩包",
  archive: "压缩包",
  compound: "旧版 Office 文件",
  image: "图片",
  program: "程序",
  text: "文本",
  html: "网页",
};

const kindsEn: Readonly<Record<string, string>> = {
  pdf: "a PDF",
  docx: "a Word document",
  xlsx: "an Excel workbook",
  pptx: "a presentation",
  odf: "an OpenDocument file",
  zip: "an archive",
  archive: "an archive",
  compound: "a file of an older Office",
  image: "a picture",
  program: "a program",
  text: "text",
  html: "a web page",
};

const zhCN: Record<InputFault, Message> = {
  missing: (file) => `${file}：没有这个文件或文件夹，请检查路径。`,
  "no-rights": (file) => `${file}：没有读写权限，请更改权限或换一个位置。`,
  "is-folder": (file) => `${file}：是文件夹，请给出其中的文件。`,
  empty: (file) => `${file}：文件是空的，请检查是否保存。`,
  "too-large": (file, place) => `${file}：文件有 ${place}，超出上限，请拆分后再试。`,
  unreadable: (file, place) => `${file}：无法读写（${place}），请检查磁盘和路径。`,
  "disk-full": (file) => `${file}：磁盘已满，没有写成，原有的内容未变。请腾出空间后再试。`,
  outside: (file) => `${file}：链接指向来源文件夹之外，没有读。请把文件本身放进来。`,
  "too-many": (file, place) => `${file}：文件多于 ${place} 个，其余没有读。请拆成几个文件夹。`,
  "too-slow": (file, place) => `${file}：${place} 秒内没能读完，已放弃。请另存或拆分后再试。`,
  stuck: (file, place) => `${file}：有一处读了 ${place} 秒仍没读完，可能已损坏，已放弃。请从原件另存再试。`,
  changing: (file) => `${file}：读的时候一直在变，没有读成。请等它保存完毕。`,
  binary: (file, place) => `${file}：第${place}行有 NUL 字节，不是文本文件，请另存为 UTF-8 文本。`,
  "broken-utf8": (file, place) => `${file}：第${place}行的 UTF-8 编码损坏，请从原件重新保存为 UTF-8。`,
  "unknown-encoding": (file, place) => `${file}：第${place}行起编码无法识别，请另存为 UTF-8。`,
  locked: (file) => `${file}：有密码，读不了。请去掉密码另存一份。`,
  damaged: (file, place) => `${file}：内容损坏或不完整（${place}），请从原件重新保存。`,
  renamed: (file, place) =>
    `${file}：名字与内容不符，内容是${kindsZh[place] ?? place}。请改回原来的扩展名，或另存。`,
  macros: (file) => `${file}：含有宏，没有打开。请另存为不带宏的 .docx 或 .xlsx。`,
  "old-format": (file, place) =>
    `${file}：旧格式 ${place} 读不了，请用原来的程序另存为 .docx、.xlsx 或 .pdf。`,
  "no-text": (file) => `${file}：里面没有文字，可能是扫描件。请先做文字识别，或用文字版。`,
  garbled: (file) => `${file}：字体没有说明文字编码，读出来是乱码。请用原来的程序另存，或先做文字识别。`,
  "too-much-inside": (file) => `${file}：展开后内容太多，已停止。请拆分后再试。`,
  unsafe: (file, place) => `${file}：含有不安全的内容（${place}），没有打开。请另存一份再试。`,
  "no-articles": (file) => `${file}：没有可以作来源的文件，请把可信的文章放进来。`,
  "not-an-article": (file) => `${file}：不支持这种来源文件，请另存为 .docx、.xlsx、.pdf 或 .txt。`,
  "metadata-json": (file, place) => `${file}：第${place}行不是正确的 JSON，请改正。`,
  "metadata-content": (file, place) => `${file}：“${place}”一项不合要求（日期写作 2024-03-19），请改正。`,
  "front-matter": (file, place) => `${file}：第${place}行的文首信息（YAML）有误，请改正。`,
  "table-missing": (file) => `${file}：没有这个事实表，请用 heshu facts build 生成，或检查路径。`,
  "table-truncated": (file, place) => `${file}：事实表在第${place}行中断，内容不完整，请重新生成。`,
  "table-json": (file, place) => `${file}：第${place}行不是正确的 JSON，请用 heshu facts build 重新生成。`,
  "not-a-table": (file) => `${file}：不是核数的事实表，请给出 heshu facts build 生成的文件。`,
  "table-version": (file, place) => `${file}：事实表版本为 ${place}，本程序只认 1，请重新生成。`,
  "table-content": (file, place) => `${file}：${place} 一项有误，事实表已损坏，请重新生成。`,
};

const en: Record<InputFault, Message> = {
  missing: (file) => `${file}: no such file or folder; check the path.`,
  "no-rights": (file) => `${file}: permission denied; change the permissions or choose another place.`,
  "is-folder": (file) => `${file}: is a folder; name the files in it.`,
  empty: (file) => `${file}: the file is empty; check that it was saved.`,
  "too-large": (file, place) => `${file}: has ${place}, more than can be read; split it and try again.`,
  unreadable: (file, place) => `${file}: cannot be read or written (${place}); check the disk and the path.`,
  "disk-full": (file) =>
    `${file}: the disk is full, so it was not written and stands as it was; make room and try again.`,
  outside: (file) =>
    `${file}: the link leads out of the source folder, so it was not read; put the file itself there.`,
  "too-many": (file, place) =>
    `${file}: has more than ${place} files, the rest was not read; split it into several folders.`,
  "too-slow": (file, place) =>
    `${file}: could not be read within ${place} seconds and was given up; save it anew or split it.`,
  stuck: (file, place) =>
    `${file}: one part held the reader up for ${place} seconds, so it was given up as damaged; save it anew from the original.`,
  changing: (file) => `${file}: kept changing while it was read; wait until it has been saved.`,
  binary: (file, place) =>
    `${file}: line ${place} holds a NUL byte, so this is not text; save it as UTF-8 text.`,
  "broken-utf8": (file, place) =>
    `${file}: the UTF-8 of line ${place} is broken; save it again from the original as UTF-8.`,
  "unknown-encoding": (file, place) =>
    `${file}: the encoding is unknown from line ${place} on; save the file as UTF-8.`,
  locked: (file) => `${file}: is protected by a password; save a copy without one.`,
  damaged: (file, place) => `${file}: is damaged or incomplete (${place}); save it again from the original.`,
  renamed: (file, place) =>
    `${file}: is not what its name says but ${kindsEn[place] ?? place}; give it its own extension, or save it anew.`,
  macros: (file) => `${file}: holds macros and was not opened; save it as .docx or .xlsx without them.`,
  "old-format": (file, place) =>
    `${file}: the old format ${place} cannot be read; save it as .docx, .xlsx or .pdf with the program it is from.`,
  "no-text": (file) =>
    `${file}: holds no text, perhaps only scanned pages; use one with text, or recognise it first.`,
  garbled: (file) =>
    `${file}: its fonts do not say which characters they show; save it anew from the original, or recognise the text first.`,
  "too-much-inside": (file) => `${file}: holds too much when unpacked; split it and try again.`,
  unsafe: (file, place) =>
    `${file}: holds something unsafe (${place}) and was not opened; save a fresh copy.`,
  "no-articles": (file) => `${file}: holds no source article; put trusted articles in it.`,
  "not-an-article": (file) =>
    `${file}: this kind of source file is not supported; save it as .docx, .xlsx, .pdf or .txt.`,
  "metadata-json": (file, place) => `${file}: line ${place} is not correct JSON; correct it.`,
  "metadata-content": (file, place) =>
    `${file}: “${place}” is not as it must be (dates are written 2024-03-19); correct it.`,
  "front-matter": (file, place) =>
    `${file}: line ${place} of the front matter is not correct YAML; correct it.`,
  "table-missing": (file) =>
    `${file}: there is no such fact table; make it with heshu facts build, or check the path.`,
  "table-truncated": (file, place) =>
    `${file}: the fact table breaks off at line ${place}; build it again with heshu facts build.`,
  "table-json": (file, place) =>
    `${file}: line ${place} is not correct JSON; build the fact table again with heshu facts build.`,
  "not-a-table": (file) => `${file}: is not a fact table; give a file made by heshu facts build.`,
  "table-version": (file, place) =>
    `${file}: is a fact table of version ${place}, this program reads version 1; build it again.`,
  "table-content": (file, place) =>
    `${file}: ${place} is wrong, the fact table is damaged; build it again with heshu facts build.`,
};

const catalogues: Record<Language, Record<InputFault, Message>> = { "zh-CN": zhCN, en };

/** One line: the file, what is wrong with it and where, and what to do. */
export function describeInputError({ fault, file, place }: InputError, language: Language): string {
  return catalogues[language][fault](file, place ?? "?");
}
