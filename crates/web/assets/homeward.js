// Small comforts. Every page works without them.
(() => {
  "use strict";
  // A screen reader and the keyboard start at what is wrong.
  document.querySelector("[data-focus]")?.focus();

  // A second press of a button sends nothing; coming back to the page makes it usable again.
  for (const form of document.querySelectorAll("form[data-once]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "1";
      form.setAttribute("aria-busy", "true");
      setTimeout(() => { delete form.dataset.sent; form.removeAttribute("aria-busy"); }, 8000);
    });
  }
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-once]")) {
      delete form.dataset.sent;
      form.removeAttribute("aria-busy");
    }
  });

  // Leaving in a hurry: not found again with the back button. Escape three times does the same.
  const exit = document.querySelector("[data-exit]");
  if (exit) {
    const leave = () => location.replace(exit.href);
    exit.addEventListener("click", (event) => { event.preventDefault(); leave(); });
    let presses = 0;
    addEventListener("keydown", (event) => {
      presses = event.key === "Escape" ? presses + 1 : 0;
      if (presses === 3) leave();
    });
  }

  // The menu of small screens closes with Escape.
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && location.hash === "#menu") location.hash = "";
  });
})();
