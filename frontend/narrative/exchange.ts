/**
 * The texts that went to the server, by number. It answers with the number of the last one that it had, so that what it
 * says of a text is laid over what was typed since. A text is sent when typing pauses, and while it goes on.
 */

/** The server's text, and the number of the last one it had from here by then. */
export interface Given {
  heard: number;
  text: string;
}

/** A text that was sent, by its number. */
export interface Sent {
  seq: number;
  text: string;
}

const PAUSE = 300;
const LONGEST = 1000;
const KEPT = 20;

export class Exchange {
  #seq = 0;
  #sent: Sent[] = [];
  #timer = 0;
  #waiting = 0;

  /** @param now the text as it stands, where there is one yet */
  constructor(
    private readonly now: () => string | undefined,
    private readonly send: (sent: Sent) => void,
  ) {}

  begin({ heard, text }: Given) {
    this.#seq = heard;
    this.#sent = [{ seq: heard, text }];
  }

  /** The text as it stood when the server had heard number `heard`. */
  then(heard: number): string {
    return this.#sent.findLast((one) => one.seq <= heard)?.text ?? this.#sent[0].text;
  }

  /** Takes in what the server says; answers with what it had heard by then. */
  receive({ heard, text }: Given): string {
    const then = this.then(heard);
    this.#sent = [{ seq: heard, text }, ...this.#sent.filter((one) => one.seq > heard)];
    return then;
  }

  typed() {
    this.#waiting ||= Date.now();
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(PAUSE, this.#waiting + LONGEST - Date.now()));
    this.#timer = window.setTimeout(() => this.flush(), wait);
  }

  /** Sends at once what wasn't sent yet. */
  flush() {
    this.#rest();
    const text = this.now();
    if (text !== undefined && text !== this.#sent.at(-1)!.text) this.send(this.#numbered(text));
  }

  /** The text as it stands, for a message of another kind that carries it. */
  taken(): Sent {
    this.#rest();
    return this.#numbered(this.now()!);
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#waiting = 0;
  }

  #numbered(text: string): Sent {
    const sent = { seq: ++this.#seq, text };
    this.#sent = [...this.#sent.slice(-KEPT), sent];
    return sent;
  }
}
