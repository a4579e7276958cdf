// A form is sent once, and only when somebody is there to take it: a second click while the first is on its way does
// nothing, and without a connection the page stays, with all that was typed, and says so.

const restoreAfter = 10_000; // a form that answers with a file leaves its page standing
const alive = "/health/live";

const stoppedIn = new WeakMap(); // the buttons that were disabled here, and not by the page
const mayGo = new WeakSet(); // forms that were asked for and may be sent

export function guardForms() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") {
      return;
    }

    if (mayGo.delete(form)) {
      stop(form);
      return;
    }

    event.preventDefault();
    if (!form.dataset.sent) {
      form.dataset.sent = "true";
      send(form, event.submitter);
    }
  });

  // Back in a page that the browser kept as it was left.
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(restore));

  focusErrors(document);
}

/** What went wrong is where the reader should be. */
export function focusErrors(root) {
  const summary = root.querySelector("[data-focus]");
  summary?.focus();
  return Boolean(summary);
}

async function send(form, submitter) {
  form.querySelector(".form-lost")?.remove();
  if (await isThere()) {
    mayGo.add(form);
    form.requestSubmit(submitter);
  } else {
    restore(form);
    say(form, submitter);
  }
}

/** Whether the server can be reached. One that is slow to say so is there all the same. */
async function isThere() {
  try {
    await fetch(alive, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(3_000) });
    return true;
  } catch (error) {
    return error.name === "TimeoutError";
  }
}

function say(form, submitter) {
  const lost = document.createElement("div");
  lost.className = "form-lost";
  lost.tabIndex = -1;
  lost.append(document.getElementById("lost").content.cloneNode(true));
  (submitter?.closest(".actions") ?? form.lastElementChild).before(lost);
  lost.focus();
}

function stop(form) {
  // Later, so that the button that was pressed is still sent along.
  setTimeout(() => {
    const stopped = [...form.elements].filter((element) => element.type === "submit" && !element.disabled);
    stopped.forEach((button) => (button.disabled = true));
    stoppedIn.set(form, stopped);
  });
  setTimeout(() => restore(form), restoreAfter);
}

function restore(form) {
  if (form.dataset.sent) {
    delete form.dataset.sent;
    stoppedIn.get(form)?.forEach((button) => (button.disabled = false));
  }
}
