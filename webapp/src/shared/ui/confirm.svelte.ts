/** A question that interrupts, because what follows is hard to undo. */
export interface Question {
  title: string;
  text: string;
  /** What the confirming button says: the act itself, never "OK". */
  action: string;
  danger?: boolean;
  /** Asks for a sentence as well. */
  reason?: { label: string; required: boolean };
}

/** The one question on the screen, if any. */
class Confirmation {
  question = $state.raw<Question | null>(null);
  #answer: (reason: string | null) => void = () => {};

  ask(question: Question): Promise<string | null> {
    this.#answer(null);
    this.question = question;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  answer(reason: string | null) {
    this.question = null;
    this.#answer(reason);
  }
}

export const confirmation = new Confirmation();

/** Asks before something grave; true if the person agrees. */
export async function confirmed(question: Omit<Question, 'reason'>): Promise<boolean> {
  return (await confirmation.ask(question)) !== null;
}

/** Asks for agreement and a reason; null if the person refrains. */
export const confirmedWithReason = (question: Question): Promise<string | null> => confirmation.ask(question);
