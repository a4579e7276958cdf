// Links and GET forms marked data-enhance: the next page is fetched and its main part put in place of this one's.

import { focusErrors } from "./forms.js";

let latest = 0;
let shown = pageOf(location);

export function swapPages() {
  // A page that answers a form stays in the history as the browser put it there, and is left for a whole new page: whoever
  // reloads it, or comes back to it, is asked whether to send the form again, and finds what the answer was.
  if (document.documentElement.classList.contains("is-answer")) {
    return;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-enhance]");
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (link && plain && !event.defaultPrevented && link.origin === location.origin && !link.target) {
      event.preventDefault();
      go(link.href, true);
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "get" || !("enhance" in form.dataset)) {
      return;
    }

    event.preventDefault();
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form, event.submitter)).toString();
    go(address.href, true);
  });

  history.replaceState({ swapped: true }, "");
  addEventListener("popstate", (event) => {
    // A step between two places of one page fetches nothing: what is typed there stays.
    if (event.state?.swapped && pageOf(location) !== shown) {
      go(location.href, false);
    }
  });
}

async function go(address, push) {
  const mine = ++latest;
  const root = document.documentElement;
  root.classList.add("is-loading");
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== latest) {
      return;
    }

    if (!answer.ok || !page.querySelector("main") || lookOf(page) !== lookOf(document)) {
      location.assign(address);
      return;
    }

    if (push) {
      history.pushState({ swapped: true }, "", answer.url);
    }

    shown = pageOf(location);
    show(page);
    if (push) {
      scrollTo(0, 0);
    }
  } catch {
    location.assign(address);
  } finally {
    if (mine === latest) {
      root.classList.remove("is-loading");
    }
  }
}

function show(page) {
  document.title = page.title;
  for (const part of ["body > header", "main"]) {
    const next = page.querySelector(part);
    if (next) {
      document.querySelector(part)?.replaceWith(document.adoptNode(next));
    }
  }

  document.body.className = page.body.className;
  const heading = document.querySelector("main h1");
  if (!focusErrors(document) && heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  const announcer = document.getElementById("announce");
  if (announcer) {
    announcer.textContent = page.title;
  }

  document.dispatchEvent(new Event("medvirk:swapped"));
}

function pageOf(address) {
  return address.pathname + address.search;
}

/** A page made by a newer program looks for a newer stylesheet: then it is fetched whole. */
function lookOf(page) {
  return page.querySelector('link[rel="stylesheet"]')?.getAttribute("href");
}
