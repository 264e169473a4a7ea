import { beforeEach, describe, expect, it } from 'vitest';
import { Painting, type Area } from './painting.svelte';

let painting: Painting;

beforeEach(() => {
  painting = new Painting(400, 300);
});

const shape = ({ x, y, width, height }: Area) => [x, y, width, height];
const shapes = () => painting.areas.map(shape);

describe('Painting', () => {
  it('paints between two corners in whatever direction they were drawn', () => {
    painting.add(10, 20, 110, 70);
    painting.add(110.4, 70.4, 10, 20);

    expect(shapes()).toEqual([
      [10, 20, 100, 50],
      [10, 20, 100, 50],
    ]);
    expect(painting.areas[0]!.id).not.toBe(painting.areas[1]!.id);
  });

  it('stays in the picture', () => {
    const area = painting.add(-50, -50, 1_000, 40)!;
    expect(shape(area)).toEqual([0, 0, 400, 40]);

    expect(shape(painting.moved(area, 70, 900))).toEqual([0, 260, 400, 40]);
    expect(shape(painting.resized(area, 50, -900))).toEqual([0, 0, 400, 4]);
  });

  it('takes a click for a click', () => {
    expect(painting.add(10, 10, 11, 200)).toBeNull();
    expect(painting.canUndo).toBe(false);
  });

  it('adds an area for those who cannot draw one, even in the smallest picture', () => {
    expect(shape(painting.addInTheMiddle())).toEqual([140, 120, 120, 60]);
    painting = new Painting(1, 1);
    expect(shape(painting.addInTheMiddle())).toEqual([0, 0, 1, 1]);
  });

  it('goes back and forth', () => {
    const area = painting.add(0, 0, 50, 50)!;
    painting.change(painting.moved(area, 10, 0));
    painting.remove(area.id);
    expect(shapes()).toEqual([]);

    painting.undo();
    expect(shapes()).toEqual([[10, 0, 50, 50]]);
    painting.undo();
    painting.undo();
    expect(shapes()).toEqual([]);
    expect(painting.canUndo).toBe(false);
    painting.undo();
    painting.redo();
    expect(shapes()).toEqual([[0, 0, 50, 50]]);
  });

  it('has no way forth from where something new was done', () => {
    painting.add(0, 0, 50, 50);
    painting.undo();
    painting.add(100, 100, 150, 150);

    expect(painting.canRedo).toBe(false);
    expect(shapes()).toEqual([[100, 100, 50, 50]]);
  });

  it('takes back a run of keys in one step, and another run in another', () => {
    const area = painting.add(0, 0, 50, 50)!;
    const other = painting.add(100, 100, 150, 150)!;
    const press = (id: number) => painting.change(painting.moved(find(id), 4, 0), true);
    press(area.id);
    press(area.id);
    press(other.id);
    press(other.id);

    painting.undo();
    expect(shapes()).toEqual([
      [8, 0, 50, 50],
      [100, 100, 50, 50],
    ]);
    painting.undo();
    expect(shapes()[0]).toEqual([0, 0, 50, 50]);
  });
});

const find = (id: number) => painting.areas.find((each) => each.id === id)!;
