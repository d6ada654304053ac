// The search: what it knows is loaded with the first letter.
"use strict";

(() => {
  const FORM = `
    <form role="search">
    <label for="page-query">Search</label>
    <input id="page-query" type="search" name="q" autocomplete="off" spellcheck="false"
      placeholder="A code, a class, a message or a line of a log">
    </form>`;
  const RESULTS = `
    <section id="page-results" aria-label="Results" hidden>
    <div class="filters">
    <label>Vendor <select name="vendor"><option value="">any</select></label>
    <label>Category <select name="category"><option value="">any</select></label>
    <label>Retryable
      <select name="retryable"><option value="">any<option value="1">yes<option value="0">no</select>
    </label>
    <button type="button" name="clear">Clear</button>
    </div>
    <p role="status"></p>
    <ol></ol>
    <button type="button" name="all" hidden>Show all</button>
    </section>`;

  document.querySelector("header nav").insertAdjacentHTML("beforebegin", FORM);
  document.querySelector("header").insertAdjacentHTML("afterend", RESULTS);

  const root = document.body.dataset.root;
  const form = document.querySelector("form");
  const input = form.elements.q;
  const results = document.getElementById("page-results");
  const main = document.querySelector("main");
  const list = results.querySelector("ol");
  const status = results.querySelector("[role=status]");
  const control = (name) => results.querySelector(`[name=${name}]`);
  const filters = ["vendor", "category", "retryable"].map(control);
  const MOST = 40;

  let index, QUALIFIED;

  // What is searched

  const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const partsOf = (name) => wordsOf(name.replace(/([a-z0-9])([A-Z])/g, "$1 $2"));
  const codeOf = (code) => code.toLowerCase().replace(/^0+(?=\d)/, "");

  function entryOf([vendor, codes, name = "", message = "", category = 0, retryable = 0, place, more]) {
    codes = [codes].flat().filter(Boolean);
    const [folder, title] = vendorErrors.vendors[vendor] ?? ["", ""];
    const page = folder ? `${folder}/index.html#${encodeURIComponent(place || codes[0])}` : place;
    return {
      codes, name, message, retryable, folder, title, page,
      category: vendorErrors.categories[category] ?? "",
      text: `${message} ${more ?? ""}`,
    };
  }

  function indexOf(entries) {
    const words = new Map();
    const add = (word, entry, weight) => {
      if (!words.has(word)) words.set(word, new Map());
      const found = words.get(word);
      found.set(entry, Math.max(weight, found.get(entry) ?? 0));
    };
    for (const entry of entries) {
      wordsOf(`${entry.folder} ${entry.title} ${entry.category}`).forEach((word) => add(word, entry, 1));
      wordsOf(entry.text).forEach((word) => add(word, entry, 2));
      partsOf(entry.name).forEach((word) => add(word, entry, 2));
      add(entry.name.toLowerCase(), entry, 8);
      for (const code of entry.codes) {
        wordsOf(code).forEach((word) => add(word, entry, 4));
        add(codeOf(code), entry, 6);
        add(code.toLowerCase(), entry, 7);
      }
    }
    return {entries, words};
  }

  // How it is searched

  // Whether two words differ in one or two letters: left out, put in, other or swapped.
  function differ(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return false;
    let before = [], above = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      [before, above] = [above, row];
    }
    return above[b.length] <= most;
  }

  // The words that a word of the query may mean, and how well.
  function* meant(word) {
    if (index.words.has(word)) {
      yield [word, 1];
      return;
    }
    const isNumber = /^\d+$/.test(word);
    if (word.length < (isNumber ? 2 : 3)) return;
    const most = isNumber || word.length < 8 ? 1 : 2;
    for (const known of index.words.keys()) {
      if (!isNumber && known.startsWith(word)) yield [known, 0.7];
      else if (word.length > (isNumber ? 2 : 3) && isNumber === /^\d+$/.test(known) && differ(word, known, most)) {
        yield [known, 0.4];
      }
    }
  }

  function templateOf(message) {
    const literal = message.replace(/\{\w+\}/g, "");
    if (literal.trim().length < 8) return null;
    const source = message.trim().replace(/\.$/, "").split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".{1,200}?");
    return [new RegExp(source, "i"), literal.length];
  }

  function search(query) {
    const scores = new Map();
    const add = (entry, score) => scores.set(entry, score + (scores.get(entry) ?? 0));
    const asked = wordsOf(query).slice(0, 80);
    for (const word of new Set([...asked, ...asked.map(codeOf)])) {
      const best = new Map();
      for (const [known, quality] of meant(word)) {
        const found = index.words.get(known);
        const rarity = Math.log(1 + index.entries.length / found.size);
        for (const [entry, weight] of found) {
          best.set(entry, Math.max(weight * quality * rarity, best.get(entry) ?? 0));
        }
      }
      best.forEach((score, entry) => add(entry, score));
    }
    const qualified = [...query.matchAll(new RegExp(QUALIFIED, "gi"))];
    for (const entry of index.entries) {
      const names = ([, vendor, code]) => vendor.toLowerCase() === entry.folder
        && entry.codes.some((each) => codeOf(each) === codeOf(code));
      if (qualified.some(names)) add(entry, 500);
      entry.template ??= templateOf(entry.message) ?? false;
      if (scores.has(entry) && entry.template && entry.template[0].test(query)) {
        add(entry, 20 + entry.template[1]);
      }
    }
    const most = Math.max(0, ...scores.values());
    return [...scores].filter(([, score]) => score > most / 4)
      .sort(([, a], [, b]) => b - a).map(([entry]) => entry);
  }

  // The code that is asked for, if it is none.
  function missingCode(query) {
    const [, vendor, code] = query.match(QUALIFIED) ?? [, "", query.match(/^\d+$/)?.[0]];
    const isKnown = (entry) => (!vendor || vendor.toLowerCase() === entry.folder)
      && entry.codes.some((each) => codeOf(each) === codeOf(code));
    return code && !index.entries.some(isKnown) ? code : "";
  }

  // How it is shown

  function element(tag, text, ...children) {
    const made = document.createElement(tag);
    made.append(text, ...children);
    return made;
  }

  function itemOf(entry) {
    const link = element("a", [entry.codes.join(" "), entry.name || "Success"].join(" ").trim());
    link.href = root + entry.page;
    const about = [entry.title, entry.category, entry.retryable === 1 ? "retryable" : ""];
    const facts = element("p", about.filter(Boolean).join(" · "));
    facts.className = "facts";
    return element("li", link, element("p", entry.message), facts);
  }

  function passes(entry) {
    const [vendor, category, retryable] = filters.map((filter) => filter.value);
    return (!vendor || entry.folder === vendor)
      && (!category || entry.category === category)
      && (!retryable || String(entry.retryable) === retryable);
  }

  function isAsked() {
    return Boolean(input.value.trim() || filters.some((filter) => filter.value));
  }

  function show(all = false) {
    main.hidden = isAsked();
    results.hidden &&= !main.hidden;
    if (!main.hidden) {
      list.replaceChildren();
      status.textContent = "";
      control("all").hidden = true;
      return;
    }
    const query = input.value.trim();
    const found = (query ? search(query) : index.entries).filter(passes);
    list.replaceChildren(...found.slice(0, all ? undefined : MOST).map(itemOf));
    const few = all || found.length <= MOST;
    control("all").hidden = few;
    const missing = missingCode(query);
    const nearest = missing && found.length ? `No code is ${missing}. The nearest: ` : "";
    status.textContent = nearest + (found.length
      ? `${found.length} found${few ? "" : `, the best ${MOST} are shown`}.`
      : "Nothing found.");
  }

  function clear() {
    results.hidden = true;
    input.value = "";
    filters.forEach((filter) => { filter.value = ""; });
    update();
  }

  // The address keeps what is asked, for a link and for the way back.
  function keep() {
    const asked = new URLSearchParams();
    for (const field of [input, ...filters]) if (field.value) asked.set(field.name, field.value);
    const query = String(asked);
    history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash);
  }

  function load() {
    if (index) return Promise.resolve();
    return new Promise((done) => {
      const script = document.createElement("script");
      script.src = `${root}search-data.js`;
      script.onload = () => {
        if (!index) {
          index = indexOf(vendorErrors.entries.map(entryOf));
          const names = vendorErrors.vendors.map(([name]) => name).join("|");
          QUALIFIED = new RegExp(`\\b(${names}):([^\\s\\])}"',;]+)`, "i");
          options(control("vendor"), vendorErrors.vendors);
          options(control("category"), vendorErrors.categories.map((name) => [name, name]));
        }
        done();
      };
      document.head.append(script);
    });
  }

  async function update() {
    keep();
    await load();
    show();
  }

  function options(select, pairs) {
    select.append(...pairs.map(([value, text]) => new Option(text, value)));
  }

  function begin() {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get("q") ?? "";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      list.querySelector("a")?.focus();
    });
    input.addEventListener("focus", async () => {
      await load();
      results.hidden = false;
    });
    for (const field of [input, ...filters]) field.addEventListener("input", update);
    control("all").addEventListener("click", () => show(true));
    control("clear").addEventListener("click", clear);
    for (const part of [form, results]) {
      part.addEventListener("keydown", (event) => event.key === "Escape" && clear());
    }
    if (asked.size) load().then(() => {
      filters.forEach((filter) => { filter.value = asked.get(filter.name) ?? ""; });
      show();
    });
  }

  begin();
})();
