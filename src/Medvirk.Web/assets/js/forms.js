// A form is sent once: a second click while the first is on its way does nothing.

const restoreAfter = 10_000; // a form that answers with a file leaves its page standing

const stoppedIn = new WeakMap(); // the buttons that were disabled here, and not by the page

export function guardForms() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") {
      return;
    }

    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }

    form.dataset.sent = "true";
    // Later, so that the button that was pressed is still sent along.
    setTimeout(() => {
      const stopped = [...form.elements].filter((element) => element.type === "submit" && !element.disabled);
      stopped.forEach((button) => (button.disabled = true));
      stoppedIn.set(form, stopped);
    });
    setTimeout(() => restore(form), restoreAfter);
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

function restore(form) {
  if (form.dataset.sent) {
    delete form.dataset.sent;
    stoppedIn.get(form)?.forEach((button) => (button.disabled = false));
  }
}
