import assert from "node:assert/strict";
import { type Place, placeById, relate } from "../../../src/engine/places/index.ts";

function place(id: string): Place {
  const found = placeById(id);
  assert.ok(found, id);
  return found;
}

const relation = (a: string, b: string): string => relate(place(a), place(b));

describe("relate", () => {
  it("knows what lies in what, however deep", () => {
    assert.equal(relation("440305", "440300"), "inside");
    assert.equal(relation("440305", "CN"), "inside");
    assert.equal(relation("440305", "world"), "inside");
    assert.equal(relation("440000", "440305"), "contains");
    assert.equal(relation("440300", "440300"), "same");
    assert.equal(relation("440300", "440100"), "disjoint");
    assert.equal(relation("US", "CN"), "disjoint");
    assert.equal(relation("810000", "CN"), "inside");
  });

  it("takes a grouping for its members", () => {
    assert.equal(relation("130100", "京津冀"), "inside");
    assert.equal(relation("京津", "京津冀"), "inside");
    assert.equal(relation("京津冀", "京津"), "contains");
    assert.equal(relation("京津冀", "长三角"), "disjoint");
    assert.equal(relation("长三角", "华东"), "inside");
    assert.equal(relation("粤港澳大湾区", "440000"), "overlaps");
    assert.equal(relation("DE", "欧盟"), "inside");
    assert.equal(relation("CN", "亚洲"), "inside");
    assert.equal(relation("310000", "亚洲"), "inside");
    assert.equal(relation("欧盟", "二十国集团"), "overlaps");
  });

  it("takes a zone for a part of its ground that may overlap the rest of it", () => {
    assert.equal(relation("雄安新区", "130000"), "inside");
    assert.equal(relation("雄安新区", "京津冀"), "inside");
    assert.equal(relation("雄安新区", "130600"), "overlaps");
    assert.equal(relation("雄安新区", "110000"), "disjoint");
    assert.equal(relation("黄河流域", "370000"), "overlaps");
    assert.equal(relation("黄河流域", "CN"), "inside");
  });
});
