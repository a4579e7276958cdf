// The value under the pointer in a chart. Without this, the browser's own tooltip shows the same text.

export function tips() {
  const tip = document.createElement("div");
  tip.className = "chart-tip";
  tip.setAttribute("aria-hidden", "true"); // the table beside the chart says it to those who don't point
  tip.hidden = true;
  document.body.append(tip);

  document.addEventListener("pointerover", (event) => {
    const point = event.target.closest?.(".chart-hit");
    tip.hidden = !point;
    if (!point) {
      return;
    }

    const title = point.querySelector("title");
    if (title) {
      point.dataset.tip = title.textContent;
      title.remove();
    }

    tip.textContent = point.dataset.tip ?? "";
    const box = point.getBoundingClientRect();
    const middle = box.left + box.width / 2 - tip.offsetWidth / 2;
    tip.style.left = `${scrollX + Math.max(8, Math.min(middle, document.documentElement.clientWidth - tip.offsetWidth - 8))}px`;
    tip.style.top = `${scrollY + box.top - tip.offsetHeight - 4}px`;
  });
}
