// Keys for those who do without a mouse: / searches, j and k walk through rows, ? tells the keys.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const rows = [...document.querySelectorAll(".row, .line .anchor")];
  const at = rows.indexOf(document.activeElement);
  if (event.key === "/") {
    document.getElementById("q").focus();
  } else if (event.key === "j" && rows.length) {
    rows[Math.min(at + 1, rows.length - 1)].focus();
  } else if (event.key === "k" && rows.length) {
    rows[Math.max(at - 1, 0)].focus();
  } else {
    return;
  }
  event.preventDefault();
});

// Files that are dropped anywhere on a page with a place for them are handed in one by one.
const drop = document.querySelector("form.drop");
if (drop) {
  const place = drop.querySelector("ol");
  const progress = drop.querySelector("progress");
  const handIn = async (file) => {
    const form = new FormData();
    form.append("_csrf", drop.elements._csrf.value);
    form.append("file", file, file.name);
    let refusal = drop.dataset.lost;
    try {
      const answer = await fetch(drop.action, { method: "POST", body: form });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      place.append(...page.querySelectorAll("#outcomes li"));
      refusal = answer.ok ? "" : page.querySelector("main").textContent.trim();
    } finally {
      if (refusal) place.appendChild(document.createElement("li")).textContent = file.name + ": " + refusal;
      progress.value += 1;
    }
  };
  const files = async (entry) => {
    if (entry.isFile) return [await new Promise((found, lost) => entry.file(found, lost))];
    const reader = entry.createReader();
    const all = [];
    for (let some = [null]; some.length; ) {
      some = await new Promise((found, lost) => reader.readEntries(found, lost));
      for (const each of some) all.push(...(await files(each)));
    }
    return all;
  };
  const handAll = async (all) => {
    place.replaceChildren();
    progress.hidden = false;
    progress.max = all.length;
    progress.value = 0;
    const next = async () => {
      while (all.length) await handIn(all.shift()).catch(() => {});
    };
    await Promise.all([next(), next()]);
  };
  drop.addEventListener("submit", (event) => {
    event.preventDefault();
    handAll([...drop.elements.file.files]);
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  document.addEventListener("dragleave", () => drop.classList.remove("over"));
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    // All is taken at once: a browser forgets what was dropped as soon as it has been waited for.
    const dropped = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
    const all = [];
    for (const each of dropped) {
      if (each instanceof File) all.push(each);
      else if (each) all.push(...(await files(each)));
    }
    if (all.length) handAll(all);
  });
}

// Passkeys: the register asks, the browser has an authenticator sign, and the answer goes back.
const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const toText = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
const named = (list) => (list || []).map((each) => ({ ...each, id: toBytes(each.id) }));

async function newPasskey(asked) {
  const made = await navigator.credentials.create({ publicKey: {
    ...asked, challenge: toBytes(asked.challenge), user: { ...asked.user, id: toBytes(asked.user.id) },
    excludeCredentials: named(asked.excludeCredentials) } });
  return { ...plain(made), response: {
    attestationObject: toText(made.response.attestationObject),
    clientDataJSON: toText(made.response.clientDataJSON),
    transports: made.response.getTransports ? made.response.getTransports() : [] } };
}

async function knownPasskey(asked) {
  const made = await navigator.credentials.get({ publicKey: {
    ...asked, challenge: toBytes(asked.challenge), allowCredentials: named(asked.allowCredentials) } });
  return { ...plain(made), response: {
    authenticatorData: toText(made.response.authenticatorData),
    clientDataJSON: toText(made.response.clientDataJSON),
    signature: toText(made.response.signature),
    userHandle: made.response.userHandle ? toText(made.response.userHandle) : undefined } };
}

const plain = (made) => ({ id: made.id, rawId: toText(made.rawId), type: made.type,
  clientExtensionResults: made.getClientExtensionResults(), authenticatorAttachment: made.authenticatorAttachment });

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const say = (what) => form.querySelectorAll("[data-said]").forEach((each) => { each.hidden = each.dataset.said !== what; });
  const post = async (path, body) => {
    const answer = await fetch(path, { method: "POST", body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": form.elements._csrf.value } });
    const told = await answer.json();
    if (!answer.ok) throw new Error(told.said);
    return told;
  };
  const domain = form.dataset.domain;
  if (location.hostname !== domain && !location.hostname.endsWith("." + domain)) {
    say("elsewhere");
  } else if (!window.PublicKeyCredential) {
    say("none");
  } else {
    form.querySelectorAll("[data-works]").forEach((each) => { each.hidden = false; });
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    say("");
    try {
      const path = form.dataset.passkey;
      const asked = await post(path + "/options", {});
      const label = form.elements.label;
      const body = label ? { label: label.value, credential: await newPasskey(asked) } : await knownPasskey(asked);
      location.assign((await post(path, body)).to);
    } catch (error) {
      say([...form.querySelectorAll("[data-said]")].some((each) => each.dataset.said === error.message) ? error.message : "failed");
    }
  });
}

// A menu of the head that is open is closed by Escape, and by a look elsewhere.
const wings = [...document.querySelectorAll(".frame details")];
document.addEventListener("keydown", (event) => {
  for (const wing of wings) {
    if (event.key === "Escape" && wing.open) {
      wing.open = false;
      wing.querySelector("summary").focus();
    }
  }
});
document.addEventListener("click", (event) => {
  for (const wing of wings) wing.open = wing.open && wing.contains(event.target);
});
