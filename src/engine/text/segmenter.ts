/** Word segmentation behind one interface. Words joined give the text back, whatever it holds. */
export interface Segmenter {
  readonly name: string;
  cut(text: string): readonly string[];
}
