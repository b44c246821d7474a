import {html, nothing, type TemplateResult} from 'lit';
import {codeView, type Copy} from './code.view.js';
import {allFeedsOf, exampleFolder, furtherLanguageOf} from './choice.js';
import {piecesOf, shortcodeOf, type Platform} from './platforms.js';
import {directivesOf, headerOf} from './policy.js';
import {scriptFilesOf, type Material} from './snippet.js';

/** The tab's panel: what to know, and what to copy. */
export function snippetView(material: Material, copy: Copy): TemplateResult {
  const {platform} = material.choice;
  return html`${exampleNote(material)} ${notes[platform](material)} ${languageNote(material)}
  ${preloadNote(material)}
  ${piecesOf(material).map(({caption, code, file}) => codeView(caption, code, copy, fileView(code, file)))}`;
}

/** Who has a file manager and no editor has no use for a copied file. */
const fileView = (code: string, file: string | undefined): unknown =>
  file
    ? html`<a href=${`data:text/plain;charset=utf-8,${encodeURIComponent(code)}`} download=${file}
        >Ladda ner ${file}</a
      >`
    : nothing;

/** Who looks at step 3 alone would paste the demo's news. */
const exampleNote = ({choice}: Material): unknown =>
  choice.src.startsWith(exampleFolder)
    ? html`<p class="ruta">
        Koden visar demons exempelnyheter. <a href="#adress">Ange er egen adress i steg 1</a> innan
        ni klistrar in den.
      </p>`
    : nothing;

/** Some systems, Sitevision among them, give every file a folder of its own. */
const languageNote = ({choice}: Material): unknown =>
  furtherLanguageOf(choice) && /\.js(?:\?|$)/.test(choice.scripts)
    ? html`<p class="text">
        I koden står språkfilen i samma mapp som skriptet. Har den fått en annan adress hos er
        skriver ni den i stället.
      </p>`
    : nothing;

/** Where the site is that it is pasted on, the page does not know. */
const preloadNote = ({choice, base}: Material): unknown =>
  allFeedsOf(choice, base).length
    ? html`<p class="text">
        Ligger flödet på samma webbplats som sidan? Ta bort ordet <code>crossorigin</code> sist på
        raden som börjar med <code>&lt;link</code>. Annars hämtar Safari flödet två gånger.
      </p>`
    : nothing;

const notes: Readonly<Record<Platform, (material: Material) => unknown>> = {
  html: () =>
    html`<p class="text">
      Klistra in allt på en gång. Det är raden som hämtar flödet i förväg, skriptet, regeln som
      håller platsen så att sidan inte hoppar, och elementet med rubriker som syns direkt.
    </p>`,
  wordpress: ({choice}) =>
    html`<p class="text">
        WordPress tar bort skript och element när den som sparar sidan saknar rättigheten
        <code>unfiltered_html</code>. Administratörer och redaktörer brukar ha den, författare och
        medarbetare inte, och i ett nätverk av webbplatser bara superadministratören. Sparar någon
        annan sidan försvinner koden.
      </p>
      <p class="text">
        Så här håller det för alla: en administratör lägger den här filen och skriptet i mappen
        <code>wp-content/mu-plugins</code> (skapa den om den saknas). Sedan räcker kortkoden
        <code>[${shortcodeOf(choice)}]</code> på vilken sida som helst.
      </p>`,
  sitevision: () =>
    html`<p class="text">
      Ladda upp skriptet i filarkivet, kopiera filens adress till rutan ovan och klistra in koden i
      en HTML-modul. Modulen kan behöva delas ut av er administratör. Titta sedan på den publicerade
      sidan: i redigeringsläget kan det vara rubrikerna utan skript som syns.
    </p>`,
};

/** The files to keep a copy of. */
export function filesView(material: Material): TemplateResult {
  return html`${scriptFilesOf(material).map(
    ({from, name}) =>
      html`<a class="knapp" href=${`./${from}`} download=${name}>Ladda ner ${name}</a>`,
  )}
  ${
    material.scripts.integrity['mp-widgets.js']
      ? nothing
      : html`<span class="hjalp"
          >Kontrollsumman (integrity) kommer med när skriptet är byggt.</span
        >`
  }`;
}

/** The policy's lines. */
export function policyView(material: Material, styleHash: string, copy: Copy): TemplateResult {
  const directives = directivesOf(material, styleHash);
  return html`<p class="text">
      Lägg till det här i de direktiv som ni redan har. Saknas ett, men <code>default-src</code>
      finns: skriv ett nytt med allt som står där, och det här efteråt.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Direktiv</th>
          <th scope="col">Lägg till</th>
        </tr>
      </thead>
      <tbody>
        ${directives.map(
          ({name, value, why}) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td><code>${value}</code><br /><span class="hjalp">${why}</span></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${codeView('Eller som hel policy, för en sida med bara detta', headerOf(directives), copy)}`;
}
