/** Points of the screen that are looked at: across, as parts of its width, and down, in pixels from one to the next. */
const ACROSS = [0.1, 0.3, 0.5, 0.7, 0.9];
const DOWN = 22;

/** The node at a point; older browsers know only the range there. */
function nodeAt(doc: Document, x: number, y: number): Node | undefined {
  return doc.caretPositionFromPoint ? doc.caretPositionFromPoint(x, y)?.offsetNode : doc.caretRangeFromPoint?.(x, y)?.startContainer;
}

/** The text nodes that stand on the screen now, so that they can be converted before the rest of the page. */
export function textsOnScreen(doc: Document): Set<Text> {
  const found = new Set<Text>();
  const { innerWidth = 0, innerHeight = 0 } = doc.defaultView ?? {};
  for (let y = DOWN / 2; y < innerHeight; y += DOWN)
    for (const part of ACROSS) {
      const node = nodeAt(doc, innerWidth * part, y);
      if (node?.nodeType === Node.TEXT_NODE) found.add(node as Text);
    }
  return found;
}
