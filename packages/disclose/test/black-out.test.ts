import { describe, expect, test } from 'vitest';
import { blackOut } from '../src/redaction/black-out.ts';
import { tellingWords } from '../src/redaction/telling-words.ts';
import { BOX, HEIGHT, JANE, pageOf, picture, SAID, WIDTH, word } from './striped-page.ts';

describe('a black box', () => {
  test('leaves nothing of what lay under it, and everything else as it was', () => {
    const before = picture();
    const { image, boxes, gone, lines } = blackOut(pageOf([BOX], [JANE, SAID]));
    expect(gone).toEqual(['Jane']);
    expect(lines).toEqual([[{ reason: 'R1' }], [{ word: 'said' }]]);
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        const inside = boxes.some(
          (box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
        );
        const at = y * WIDTH + x;
        if (inside) expect([0, 255]).toContain(image.data[at]);
        else expect(image.data[at]).toBe(before.data[at]);
      }
    }
  });

  test('takes a word whole of which it covers a part, and leaves one that it only touches', () => {
    const part = { ...BOX, x: 38, width: 8 };
    const { image, gone } = blackOut(pageOf([part], [JANE, word('next', 47, 20)]));
    expect(gone).toEqual(['Jane']);
    expect(image.data[25 * WIDTH + 21]).toBe(0);
  });

  test('does not change the picture it was given', () => {
    const page = pageOf([BOX], [JANE]);
    blackOut(page);
    expect(page.image).toEqual(picture());
  });
});

describe('telling words', () => {
  test.each([
    [['Jane'], ['she', 'said'], ['jane']],
    [['The'], ['the', 'paper'], []],
    [['12-345'], [], ['12345']],
    [['García,'], [], ['garcia']],
    [['محمد'], [], ['محمد']],
    [['李明'], [], ['李明']],
    [['and'], [], []],
    [['Doe’s'], [], ['doe']],
  ])('of %j beside %j are %j', (gone, open, telling) => {
    expect([...tellingWords(gone, open, [])]).toEqual(telling.map((one) => one.normalize('NFKD')));
  });

  test('do not hold those that may stay', () => {
    expect(tellingWords(['Warrant'], [], ['WARRANT']).size).toBe(0);
  });
});
