import { onStepUpRequired } from '../http/http';

/**
 * Some acts ask for the password again. Whatever call meets that demand waits here until the person has answered, and
 * is then repeated; several calls wait for one answer.
 */
class StepUp {
  /** Whether the question is on the screen. */
  asked = $state(false);
  #waiting: ((done: boolean) => void)[] = [];

  constructor() {
    onStepUpRequired(() => this.ask());
  }

  /** True once the person has proved who they are; false if they refrain. */
  ask(): Promise<boolean> {
    this.asked = true;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  answer(done: boolean) {
    this.asked = false;
    for (const resolve of this.#waiting.splice(0)) resolve(done);
  }
}

export const stepUp = new StepUp();
