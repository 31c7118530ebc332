// Asks the device for a passkey, and sends its answer with the form. Pages without scripts offer other ways.
(() => {
  "use strict";
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const named = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      const answer = form.elements.credential;
      if (answer.value) return;
      event.preventDefault();
      const failed = form.querySelector("[data-failed]");
      failed.hidden = true;
      try {
        const options = JSON.parse(form.dataset.options).publicKey;
        options.challenge = bytes(options.challenge);
        let made;
        if (form.dataset.passkey === "add") {
          options.user.id = bytes(options.user.id);
          options.excludeCredentials = named(options.excludeCredentials);
          made = await navigator.credentials.create({ publicKey: options });
        } else {
          options.allowCredentials = named(options.allowCredentials);
          made = await navigator.credentials.get({ publicKey: options });
        }
        const { response } = made;
        const parts = ["attestationObject", "clientDataJSON", "authenticatorData", "signature", "userHandle"];
        const said = Object.fromEntries(parts.filter((part) => response[part]).map((part) => [part, text(response[part])]));
        answer.value = JSON.stringify({ id: made.id, rawId: text(made.rawId), type: made.type, response: said, extensions: {} });
        form.requestSubmit();
      } catch {
        failed.hidden = false;
        failed.focus();
      }
    });
  }
})();
