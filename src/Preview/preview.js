// Reloads the page when the site was built anew, and shows what the build found.
(() => {
  const script = document.currentScript;
  const version = script.dataset.version;
  const panel = document.createElement("details");
  panel.id = "briefing-preview";
  panel.hidden = true;
  panel.append(document.createElement("summary"), document.createElement("ol"));
  document.body.append(panel);

  const count = (items, severity) => {
    const n = items.filter((item) => item.severity === severity).length;
    return n === 0 ? [] : [`${n} ${severity}${n === 1 ? "" : "s"}`];
  };

  const show = (diagnostics) => {
    const [summary, list] = panel.children;
    const errors = diagnostics.some((item) => item.severity === "error");
    summary.textContent = ["error", "warning", "note"].flatMap((severity) => count(diagnostics, severity)).join(", ");
    list.replaceChildren(...diagnostics.map((item) => {
      const entry = document.createElement("li");
      entry.className = item.severity;
      entry.textContent = item.text;
      return entry;
    }));
    panel.hidden = diagnostics.length === 0;
    panel.open = errors;
  };

  const stream = new EventSource(new URL("events", script.src));
  stream.addEventListener("build", (event) => {
    const build = JSON.parse(event.data);
    if (build.version === version) show(build.diagnostics);
    else location.reload();
  });
})();
