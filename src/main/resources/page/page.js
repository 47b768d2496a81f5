"use strict";
/* Pages can be read without this. It shows a statement's chain at its marks, and adds the keys. */
(function () {
  const root = document.documentElement;
  const wide = window.matchMedia("(min-width: 64rem)");
  let chosen = null; // the card of the statement that is shown
  let held = false; // whether it stays when the pointer leaves

  function article(node) { return node.closest(".art"); }
  function cardOf(mark) { return document.getElementById(mark.getAttribute("href").slice(1)); }
  function numberOf(card) { return card.id.slice(card.id.lastIndexOf("-") + 1); }
  function marksOf(card) {
    const art = article(card);
    return art ? art.querySelectorAll('.m[data-s~="' + numberOf(card) + '"]') : [];
  }
  function light(card, on) {
    card.classList.toggle("on", on);
    marksOf(card).forEach(function (m) { m.classList.toggle("on", on); });
  }
  function show(card, hold) {
    if (chosen && chosen !== card) { light(chosen, false); }
    chosen = card;
    held = Boolean(card) && hold;
    if (card) { light(card, true); }
  }
  function cardAt(node) {
    const mark = node.closest && node.closest("a.m");
    if (mark) { return cardOf(mark); }
    const card = node.closest && node.closest(".art .card");
    return card || null;
  }
  function near(node) {
    const box = node.getBoundingClientRect();
    if (box.top < 80 || box.bottom > window.innerHeight) { node.scrollIntoView({ block: "nearest" }); }
  }
  function clear() {
    const card = chosen;
    show(null, false);
    if (/^#a\d+-\d+$/.test(location.hash)) { history.replaceState(null, "", location.pathname + location.search); }
    return card;
  }

  document.addEventListener("pointerover", function (e) {
    if (e.pointerType === "touch" || held) { return; }
    const card = cardAt(e.target);
    if (card ? card !== chosen : chosen) { show(wide.matches ? card : null, false); }
  });
  document.addEventListener("focusin", function (e) {
    const card = cardAt(e.target);
    if (card && wide.matches) { show(card, true); }
  });
  document.addEventListener("click", function (e) {
    const mark = e.target.closest("a.m");
    if (mark && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
      const card = cardOf(mark);
      if (!card) { return; }
      e.preventDefault();
      if (chosen === card && held && !wide.matches) { clear(); return; }
      show(card, true);
      near(card);
      if (e.detail === 0) { card.focus({ preventScroll: true }); } // by key: go on reading there
      return;
    }
    const back = e.target.closest(".card .n, .card .k[href]");
    if (back) { show(back.closest(".card"), true); return; }
    if (!cardAt(e.target) && !e.target.closest("a, button, summary, input") && held) { clear(); }
  });

  /* Keys: n and p between statements, Escape back to the text. */
  function step(by) {
    const shown = ".art:not([hidden]) .card";
    const hits = document.querySelectorAll(shown + ".hit");
    const cards = Array.from(hits.length ? hits : document.querySelectorAll(shown));
    if (!cards.length) { return; }
    let at = chosen ? cards.indexOf(chosen) : -1;
    if (at < 0) {
      at = cards.findIndex(function (c) { return article(c).getBoundingClientRect().bottom > 100; }) - by;
    }
    const card = cards[Math.min(cards.length - 1, Math.max(0, at + by))];
    show(card, true);
    const mark = article(card).querySelector('.m.content[data-s~="' + numberOf(card) + '"]') || card;
    mark.focus({ preventScroll: true });
    show(card, true);
    mark.scrollIntoView({ block: "center" });
  }
  document.addEventListener("keydown", function (e) {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, textarea, select")) { return; }
    if (e.key === "n" || e.key === "p") { step(e.key === "n" ? 1 : -1); e.preventDefault(); }
    if (e.key === "Escape" && chosen) {
      const card = clear();
      const back = card.querySelector(".n");
      const mark = back && document.getElementById(back.getAttribute("href").slice(1));
      if (mark && card.contains(document.activeElement)) { mark.focus(); show(null, false); }
    }
  });

  /* Of a report in one file: only what an entry of the index leads to, or what holds some words. */
  const chosenBox = document.getElementById("chosen");
  const words = document.getElementById("words");
  let entry = null; // an entry of the index, or null for all
  let texts = null; // of each article, made when they are first needed

  function folded(text) {
    return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/đ/g, "d");
  }
  function read() {
    return Array.from(document.querySelectorAll("#articles > .art"), function (art) {
      const head = folded(art.querySelector("header").textContent);
      const said = {};
      art.querySelectorAll(".m.content").forEach(function (m) {
        m.dataset.s.split(" ").forEach(function (n) { said[n] = (said[n] || "") + m.textContent; });
      });
      return {
        art: art,
        head: head,
        line: document.querySelector('#list li > a[href="#' + art.id + '"]'),
        cards: Array.from(art.querySelectorAll(".card"), function (card) {
          return { card: card, text: folded((said[numberOf(card)] || "") + " " + card.textContent) };
        })
      };
    });
  }
  function ids(item) {
    const all = new Set((item.dataset.more || "").split(" "));
    item.querySelectorAll(".refs a").forEach(function (a) { all.add(a.hash.slice(1)); });
    return all;
  }
  function filter() {
    texts = texts || read();
    const wanted = words ? folded(words.value).split(/\s+/).filter(Boolean) : [];
    const led = entry && ids(entry);
    const any = Boolean(led || wanted.length);
    let shown = 0;
    let all = 0;
    texts.forEach(function (t) {
      const whole = !led || led.has(t.art.id);
      const inHead = wanted.every(function (w) { return t.head.includes(w); });
      let hits = 0;
      t.cards.forEach(function (c) {
        const hit = (whole || led.has(c.card.id)) &&
          (inHead || wanted.every(function (w) { return c.text.includes(w) || t.head.includes(w); }));
        c.card.classList.toggle("hit", any && hit && !(whole && inHead));
        hits += hit ? 1 : 0;
      });
      all += t.cards.length;
      shown += hits;
      t.art.hidden = any && !hits && !(whole && inHead);
      if (t.line) { t.line.parentNode.hidden = t.art.hidden; }
    });
    chosenBox.hidden = !any;
    const name = entry ? entry.querySelector(".pick").textContent : "";
    document.getElementById("chosen-name").textContent =
      name + (wanted.length ? (name ? " + " : "") + "“" + words.value.trim() + "”" : "");
    document.getElementById("chosen-count").textContent = shown + " / " + all;
  }
  if (chosenBox) {
    let wait = 0;
    document.getElementById("find").hidden = false;
    document.getElementById("find").addEventListener("submit", function (e) {
      e.preventDefault();
      chosenBox.scrollIntoView({ block: "start" });
    });
    words.addEventListener("input", function () {
      clearTimeout(wait);
      wait = setTimeout(function () {
        filter();
        if (!chosenBox.hidden) { chosenBox.scrollIntoView({ block: "start" }); }
      }, 200);
    });
    document.getElementById("all").addEventListener("click", function () {
      entry = null;
      words.value = "";
      filter();
    });
    document.addEventListener("click", function (e) {
      const link = e.target.closest('a[href^="#"]');
      const pick = link && link.closest(".pick");
      const item = pick ? pick.closest(".entry") : link && document.getElementById(link.hash.slice(1));
      if (!item || !item.classList.contains("entry") || e.ctrlKey || e.metaKey || e.shiftKey) { return; }
      e.preventDefault();
      entry = item;
      filter();
      const card = link.closest(".card");
      (card || chosenBox).scrollIntoView({ block: card ? "nearest" : "start" });
    });
  }

  /* The other language: each word carries it along. */
  const tongue = document.getElementById("tongue");
  function swap(key, get, set) {
    document.querySelectorAll("[data-" + key + "]").forEach(function (node) {
      const now = get(node);
      set(node, node.dataset[key]);
      node.dataset[key] = now;
    });
  }
  function change() {
    const next = tongue.dataset.lang;
    tongue.dataset.lang = root.lang;
    root.lang = next;
    swap("w", function (n) { return n.textContent; }, function (n, text) { n.textContent = text; });
    swap("wp", function (n) { return n.placeholder; }, function (n, text) { n.placeholder = text; });
  }
  function stored(value) { // for the other pages of a folder; a browser may forbid it
    try {
      if (value) { sessionStorage.setItem("lang", value); }
      return sessionStorage.getItem("lang");
    } catch (e) { return null; }
  }
  if (tongue) {
    tongue.hidden = false;
    if (stored() === tongue.dataset.lang) { change(); }
    tongue.addEventListener("click", function () {
      change();
      stored(root.lang);
    });
  }
})();
