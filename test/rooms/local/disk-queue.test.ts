import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiskQueue, diskQueue } from '../../../infra/local/disk-queue.ts';
import { movableClock } from '../../fakes/movable-clock.ts';
import { newFolder } from './new-folder.ts';

const MAX_RECEIVES = 3;

function made(root = newFolder()) {
  const clock = movableClock('2026-06-10T08:00:00.000Z');
  const dead: string[] = [];
  const open = (): DiskQueue =>
    diskQueue({
      name: 'jobs',
      folder: join(root, 'jobs'),
      deadLetters: join(root, 'dead'),
      clock,
      visibilitySeconds: 60,
      maxReceiveCount: MAX_RECEIVES,
      onDeadLetter: ({ id }) => void dead.push(id),
    });
  return { root, clock, dead, open, queue: open() };
}

const bodies = (queue: DiskQueue) => queue.receive(10).map(({ body }) => body);

describe('the queue on disk', () => {
  it('gives each message once while somebody works on it', () => {
    const { queue } = made();
    queue.send('a');
    queue.send('b');

    expect(bodies(queue)).toEqual(['a', 'b']);
    expect(bodies(queue)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    const { queue } = made();
    for (const body of ['a', 'b', 'c']) queue.send(body);

    expect(queue.receive(2)).toHaveLength(2);
  });

  it('gives a message again when its visibility timeout is over', () => {
    const { queue, clock } = made();
    queue.send('a');
    bodies(queue);

    expect(queue.nextVisible()).toBe(Date.parse('2026-06-10T08:01:00.000Z'));
    clock.pass(1);
    expect(bodies(queue)).toEqual(['a']);
  });

  it('shows a released message after the delay', () => {
    const { queue, clock } = made();
    const id = queue.send('a');
    bodies(queue);
    queue.release(id, 30);

    expect(bodies(queue)).toEqual([]);
    clock.pass(0.5);
    expect(bodies(queue)).toEqual(['a']);
  });

  it('forgets what was deleted, over a restart too', () => {
    const { queue, open } = made();
    const id = queue.send('a');
    bodies(queue);
    queue.delete(id);

    expect(queue.nextVisible()).toBeNull();
    expect(bodies(open())).toEqual([]);
  });

  it('puts aside what was received too often, and says so', () => {
    const { queue, dead, root } = made();
    const id = queue.send('poison');
    for (let time = 0; time < MAX_RECEIVES; time++) {
      expect(bodies(queue)).toEqual(['poison']);
      queue.release(id, 0);
    }

    expect(bodies(queue)).toEqual([]);
    expect(dead).toEqual([id]);
    expect(readdirSync(join(root, 'dead'))).toEqual([`${id}.json`]);
    expect(queue.nextVisible()).toBeNull();
  });

  it('takes a dead letter up again whose file is moved back, counting from nought', () => {
    const { queue, root, open } = made();
    const id = queue.send('poison');
    for (let time = 0; time <= MAX_RECEIVES; time++) {
      queue.receive(1);
      queue.release(id, 0);
    }
    renameSync(join(root, 'dead', `${id}.json`), join(root, 'jobs', `${id}.json`));

    const again = open();

    expect(bodies(again)).toEqual(['poison']);
    again.release(id, 0);
    expect(bodies(again)).toEqual(['poison']);
  });

  it('keeps what was sent and shows what was under way, over a restart', () => {
    const { queue, open, clock } = made();
    queue.send('under way');
    queue.receive(1);
    clock.pass(0.5);
    queue.send('waiting');

    const again = open();
    expect(bodies(again)).toEqual(['under way']);
    expect(bodies(again)).toEqual(['waiting']);
  });

  it('does not count a restart as a failure', () => {
    const { queue, open, dead } = made();
    queue.send('unlucky');
    let current = queue;
    for (let restart = 0; restart < MAX_RECEIVES + 2; restart++) {
      current.receive(1);
      current = open();
    }

    expect(bodies(current)).toEqual(['unlucky']);
    expect(dead).toEqual([]);
  });

  it('puts aside in the end what was under way at every restart', () => {
    const { queue, open, dead } = made();
    const id = queue.send('crashes the process');
    let current = queue;
    for (let restart = 0; restart < 21; restart++) {
      current.receive(1);
      current = open();
    }

    expect(dead).toEqual([id]);
  });

  it('hands out alone what was under way at a kill, so that what causes them takes no others along', () => {
    const { queue, open, dead } = made();
    const poison = queue.send('crashes the process');
    for (const body of ['b', 'c', 'd']) queue.send(body);
    let current = queue;
    current.receive(10);
    for (let kill = 1; kill < 20; kill++) {
      current = open();
      expect(bodies(current)).toEqual(['crashes the process']);
    }

    current = open();
    expect(['b', 'c', 'd'].map(() => bodies(current))).toEqual([['b'], ['c'], ['d']]);
    expect(dead).toEqual([poison]);
  });

  it('counts a failure that was told before a restart', () => {
    const { queue, open, dead } = made();
    const id = queue.send('poison');
    let current = queue;
    for (let time = 0; time <= MAX_RECEIVES; time++) {
      current.receive(1);
      current.release(id, 0);
      current = open();
    }

    expect(dead).toEqual([id]);
  });
});
