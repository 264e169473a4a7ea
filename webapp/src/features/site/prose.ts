/** A part of a long text. */
export interface ProseSection {
  /** Its place in the address: `/rules#patients`. */
  id: string;
  title: string;
  paragraphs?: string[];
  /** What follows the paragraphs, as a list; a term stands before its explanation. */
  items?: (string | { term: string; text: string })[];
}

/** A page of text. A translation is another one of these. */
export interface Prose {
  title: string;
  lead: string;
  contents: string;
  sections: ProseSection[];
}
