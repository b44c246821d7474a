/** The first step: an address, and the feeds that are found there. */
import {render} from 'lit';
import {diagnose, type Candidate, type Diagnosis} from '../../../src/entry/doctor.js';
import type {Feed} from '../../../src/entry/feed.js';
import type {Choice} from './choice.js';
import type {Copy} from './code.view.js';
import {diagnosisView, verdictWords} from './doctor.view.js';

/** A feed that somebody wants to see, and what to show it with. */
type PickedFeed = Partial<Choice> & Pick<Choice, 'src'>;

interface SourceOptions {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly place: HTMLElement;
  readonly copy: Copy;
  readonly onPick: (picked: PickedFeed) => void;
}

export class Source {
  readonly #options: SourceOptions;
  readonly #field: HTMLInputElement;
  #stop = new AbortController();

  constructor(options: SourceOptions) {
    this.#options = options;
    this.#field = options.form.querySelector('input')!;
    options.form.addEventListener('submit', event => {
      event.preventDefault();
      void this.#look();
    });
  }

  /** Shows an address that was chosen elsewhere, and forgets what was found at the last one. */
  show(address: string): void {
    this.#field.value = address;
    this.#markInvalid(false);
    this.#stop.abort();
    this.#say('');
    render(null, this.#options.place);
  }

  /** Asks the doctor about the address that stands there. */
  check(): void {
    this.#field.focus();
    void this.#look();
  }

  async #look(): Promise<void> {
    const address = this.#field.value.trim();
    this.#stop.abort();
    const stop = (this.#stop = new AbortController());
    render(null, this.#options.place);
    this.#markInvalid(!address);
    if (!address) {
      this.#say('Skriv en adress först, till exempel er-webbplats.se.');
      return this.#field.focus();
    }
    this.#say('Letar efter flöden …');
    const {signal} = stop;
    const each = address.split(several).map(one => diagnose(addressOf(one), {signal}));
    const diagnoses = await Promise.all(each);
    if (signal.aborted) return;
    const found = diagnoses.map(diagnosis => ({diagnosis, best: bestOf(diagnosis)}));
    const [first] = found;
    // Of several the one is told of that stands in the way.
    const told = found.find(({best}) => !best?.works) ?? first!;
    this.#markInvalid(told.diagnosis.findings.some(({code}) => code === 'invalid-url'));
    this.#tell(told.diagnosis, told.best?.url ?? '');
    if (found.length > 1) this.#pickAll(found.map(({best}) => best));
    else if (told.best?.feed) this.#pick(told.best);
  }

  #pickAll(feeds: readonly (Candidate | undefined)[]): void {
    const urls = feeds.flatMap(one => (one?.feed ? [one.url] : []));
    if (urls.length < feeds.length) return;
    const src = urls.join(' ');
    this.#field.value = src;
    if (feeds.every(one => one?.works)) this.#say(`Klart: ${urls.length} flöden visas nedan.`);
    this.#options.onPick({src, element: 'mp-news-list', area: '', topic: '', sample: ''});
  }

  #tell(diagnosis: Diagnosis, chosen: string): void {
    this.#say(verdictWords(diagnosis, chosen));
    const choose = (candidate: Candidate) => {
      this.#tell(diagnosis, candidate.url);
      this.#pick(candidate);
    };
    const view = diagnosisView(diagnosis, chosen, {copy: this.#options.copy, choose});
    render(view, this.#options.place);
  }

  #pick({url, feed}: Candidate): void {
    this.#field.value = url;
    const element = feed && isOfOneArea(feed) ? 'mp-policy-area' : 'mp-news-list';
    const sample = feed ? '' : 'yes';
    this.#options.onPick({src: url, element, area: '', topic: '', sample});
  }

  /** An attribute without a value would say that it is right. */
  #markInvalid(isInvalid: boolean): void {
    this.#field.setAttribute('aria-invalid', String(isInvalid));
  }

  #say(words: string): void {
    this.#options.status.textContent = words;
  }
}

/** Between addresses: a space before what begins like one. */
const several = /\s+(?=https?:\/\/|\.{0,2}\/)/i;

const bestOf = ({candidates}: Diagnosis): Candidate | undefined =>
  candidates.find(({feed}) => feed) ?? candidates[0];

/** Whether a feed is about its area and nothing else. */
function isOfOneArea({areas: [area, ...more], items}: Feed): boolean {
  const {topic} = area ?? {};
  return !!area && !more.length && items.every(({topics}) => !topic || topics.includes(topic));
}

/** The demo's own feeds are written as its pages write them. */
function addressOf(address: string): string {
  return /^\.{0,2}\//.test(address) ? new URL(address, document.baseURI).href : address;
}
