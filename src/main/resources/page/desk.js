"use strict";
/* The desk works without this. It adds the keys of the review queue, and marking by selecting words. */
(function () {
  const desk = document.querySelector(".art.desk");
  const place = document.querySelector(".art");
  const id = function (name) { return document.getElementById(name); };

  /* The statement under review is where the article begins, if it stands beside the forms. */
  const first = desk && desk.querySelector(".m.content.now");
  if (first && window.matchMedia("(min-width: 64rem)").matches) { first.scrollIntoView({ block: "center", behavior: "instant" }); }

  /* Code points from the beginning of a paragraph to a point in it. */
  function points(paragraph, node, offset) {
    const range = document.createRange();
    range.setStart(paragraph, 0);
    range.setEnd(node, offset);
    return Array.from(range.toString()).length;
  }
  function fieldOf(node) {
    const at = (node.nodeType === 1 ? node : node.parentElement).closest("[data-at]");
    return at && place && place.contains(at) ? at : null;
  }
  function selected() {
    const selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) { return null; }
    const range = selection.getRangeAt(0);
    const from = fieldOf(range.startContainer);
    const to = fieldOf(range.endContainer);
    const words = selection.toString().trim();
    if (!from || !to || !words) { return null; }
    return {
      field: from.dataset.field || "text",
      start: Number(from.dataset.at) + points(from, range.startContainer, range.startOffset),
      end: Number(to.dataset.at) + points(to, range.endContainer, range.endOffset),
      words: words
    };
  }
  function put(form, found) {
    form.elements.field.value = found.field;
    form.elements.start.value = found.start;
    form.elements.end.value = found.end;
    form.elements.words.value = found.words;
  }

  /* Words of the article in order, each with its place, for moving the ends of a span. */
  function words(field) {
    const all = [];
    place.querySelectorAll("[data-at]").forEach(function (p) {
      if ((p.dataset.field || "text") !== field) { return; }
      const text = p.textContent;
      const at = Number(p.dataset.at);
      const finder = /\S+/g;
      let match;
      while ((match = finder.exec(text))) {
        const start = at + Array.from(text.slice(0, match.index)).length;
        all.push({ start: start, end: start + Array.from(match[0]).length, p: p, from: match.index, to: match.index + match[0].length });
      }
    });
    return all;
  }
  function point(p, offset) {
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    let left = offset;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (left <= node.length) { return [node, left]; }
      left -= node.length;
    }
    return [p, p.childNodes.length];
  }
  function move(form, what) {
    const all = words(form.elements.field.value);
    const start = Number(form.elements.start.value);
    const end = Number(form.elements.end.value);
    let a = all.findIndex(function (w) { return w.end > start; });
    let b = all.length - 1;
    while (b > 0 && all[b].start >= end) { b -= 1; }
    if (a < 0) { return; }
    // A span that begins or ends within a word, as at a quotation mark, first takes or leaves the rest of it.
    const step = {
      "start-left": function () { if (all[a].start === start) { a -= 1; } },
      "start-right": function () { a += 1; },
      "end-left": function () { b -= 1; },
      "end-right": function () { if (all[b].end === end) { b += 1; } }
    };
    step[what]();
    if (a < 0 || b >= all.length || a > b) { return; }
    const begin = what.startsWith("start") ? point(all[a].p, all[a].from) : null;
    const stop = what.startsWith("end") ? point(all[b].p, all[b].to) : null;
    const range = document.createRange();
    const old = rangeOf(form);
    range.setStart.apply(range, begin || [old.startContainer, old.startOffset]);
    range.setEnd.apply(range, stop || [old.endContainer, old.endOffset]);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    const found = selected();
    if (found) { put(form, found); }
  }
  /* The span of a form as a range of the page. */
  function rangeOf(form) {
    const range = document.createRange();
    [["setStart", Number(form.elements.start.value)], ["setEnd", Number(form.elements.end.value)]].forEach(function (side) {
      let paragraph = null;
      place.querySelectorAll("[data-at]").forEach(function (p) {
        const same = (p.dataset.field || "text") === form.elements.field.value;
        if (same && Number(p.dataset.at) <= side[1]) { paragraph = p; }
      });
      const inside = Array.from(paragraph.textContent).slice(0, side[1] - Number(paragraph.dataset.at)).join("").length;
      range[side[0]].apply(range, point(paragraph, inside));
    });
    return range;
  }

  /* Selecting words while a form for them is open puts them into it. */
  function openForm() {
    return document.querySelector("details[open] form.span");
  }
  document.addEventListener("selectionchange", function () {
    const form = openForm();
    const found = form && !form.contains(document.activeElement) ? selected() : null;
    if (found) { put(form, found); }
  });
  document.querySelectorAll("form.span .move").forEach(function (p) {
    p.hidden = false;
    p.addEventListener("click", function (e) {
      const button = e.target.closest("[data-move]");
      if (button) { move(button.form, button.dataset.move); }
    });
  });

  /* Keys. */
  function press(name) {
    const form = id(name);
    const button = form && form.querySelector("button[name=do]");
    if (button) { button.click(); }
  }
  function follow(name) {
    const link = id(name);
    if (link) { link.click(); }
  }
  function open(name) {
    const drawer = id(name);
    if (!drawer) { return null; }
    document.querySelectorAll(".panel details[open]").forEach(function (d) { d.open = d === drawer; });
    drawer.open = true;
    drawer.scrollIntoView({ block: "nearest" });
    return drawer;
  }
  const keys = {
    j: function () { follow("next"); },
    k: function () { follow("previous"); },
    a: function () { press("accept"); },
    u: function () { press("undo"); },
    d: function () { press("finish"); },
    e: function () {
      const drawer = open("edit");
      const speaker = drawer && drawer.querySelector("[name=speaker]");
      if (speaker) {
        speaker.focus({ preventScroll: true });
        speaker.select(); // a name typed now takes the place of the wrong one
      }
    },
    r: function () {
      const drawer = open("reject");
      if (drawer) { drawer.querySelector("input[type=radio]").focus({ preventScroll: true }); }
    },
    m: function () {
      const found = selected();
      const drawer = open("add");
      if (drawer && found) { put(drawer.querySelector("form"), found); }
      if (drawer) { drawer.querySelector(found ? "[name=speaker]" : "[name=words]").focus({ preventScroll: true }); }
    }
  };
  const moves = { "[": "start-left", "]": "start-right", "{": "end-left", "}": "end-right" };
  function typing(node) {
    return node.closest("textarea, select, input:not([type=radio])");
  }
  document.addEventListener("keydown", function (e) {
    if (e.key === "Escape") {
      const drawer = document.querySelector(".panel details[open], #add[open]");
      if (drawer) {
        drawer.open = false;
        drawer.querySelector("summary").focus();
      }
      return;
    }
    if (e.ctrlKey || e.metaKey || e.altKey || e.repeat || typing(e.target)) { return; }
    const reasons = document.querySelectorAll("#reject[open] input[type=radio]");
    if (reasons.length && reasons[Number(e.key) - 1]) {
      reasons[Number(e.key) - 1].checked = true;
      reasons[0].form.querySelector("button[value=reject]").click();
      e.preventDefault();
      return;
    }
    if (moves[e.key]) {
      const form = openForm() || (open("edit") && openForm());
      if (form && form.elements.start.value) { move(form, moves[e.key]); }
      e.preventDefault();
      return;
    }
    const key = keys[e.key];
    const known = key && (desk || (e.key === "m" && place) || (e.key === "u" && id("undo")));
    if (known) {
      key();
      e.preventDefault();
    }
  });
})();
