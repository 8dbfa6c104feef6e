// Two panes, each with a login of its own. A pane shows the history, then follows the user's agents over a WebSocket.

const stateTexts = { "logged-out": "", loading: "Loading…", ready: "Connected", error: "Not connected" };

class Pane {
  constructor(section) {
    this.section = section;
    section.append(document.getElementById("pane").content.cloneNode(true));
    this.part("name").id = `${section.id}-name`;
    this.part("login").addEventListener("submit", (event) => this.submitLogin(event));
    this.part("logout").addEventListener("click", () => this.logIn(null));
    this.part("again").addEventListener("click", () => this.load());
    this.part("question").addEventListener("submit", (event) => this.submitQuestion(event));
    this.load();
  }

  part(name) {
    return this.section.querySelector(`.${name}`);
  }

  get token() {
    return localStorage.getItem(this.section.id);
  }

  logIn(token) {
    if (token) localStorage.setItem(this.section.id, token);
    else localStorage.removeItem(this.section.id);
    this.load();
  }

  submitLogin(event) {
    event.preventDefault();
    const token = event.target.elements.token.value.trim();
    event.target.reset();
    this.logIn(token.split("=").pop()); // a link or the token in it
  }

  show(state, notice = "") {
    this.section.dataset.state = state;
    this.part("state").textContent = stateTexts[state];
    this.part("notice").textContent = notice;
    this.part("name").textContent = this.user?.user ?? "Nobody is logged in";
    this.part("tenant").textContent = this.user ? `of ${this.user.tenant}` : "";
    this.part("login").hidden = state !== "logged-out";
    this.part("logout").hidden = state === "logged-out";
    this.part("lines").hidden = state === "logged-out";
    this.part("again").hidden = state !== "error";
    this.part("question").hidden = state === "logged-out";
    this.part("question").inert = state !== "ready";
    this.showEmpty();
  }

  showEmpty() {
    this.part("empty").hidden = this.section.dataset.state !== "ready" || this.part("lines").hasChildNodes();
  }

  // Loads the history and connects. Whatever was open before is closed.
  async load() {
    clearTimeout(this.retry);
    const load = (this.current = Symbol("load"));
    const isOld = () => load !== this.current;
    this.socket?.close();
    if (!this.token) return this.logOut("");
    this.show("loading");
    let response;
    try {
      response = await this.fetchHistory();
      if (isOld()) return;
      if (response.status === 401) return this.logOut("The login is not valid or has ended.");
      if (!response.ok) return this.fail(refusal(response.status, response.headers.get("retry-after")));
      const history = await response.json();
      if (isOld()) return;
      this.showHistory(history);
      this.connect(isOld);
    } catch {
      if (!isOld()) this.fail("The server cannot be reached.");
    }
  }

  fetchHistory() {
    return fetch("/history", { headers: { authorization: `Bearer ${this.token}` } });
  }

  logOut(notice) {
    localStorage.removeItem(this.section.id);
    this.user = null;
    this.part("lines").replaceChildren();
    this.show("logged-out", notice);
  }

  // Shows the error, and tries again later: after 2 s, 4 s, 8 s, and then every 15 s.
  fail(notice) {
    this.wait = Math.min((this.wait ?? 1) * 2, 15);
    this.show("error", notice);
    this.retry = setTimeout(() => this.load(), this.wait * 1000);
  }

  showHistory(history) {
    this.user = { user: history.user, tenant: history.tenant };
    this.part("lines").replaceChildren();
    for (const line of history.lines) this.addLine(line.author, line.text);
  }

  connect(isOld) {
    const address = new URL("/chat", location.href);
    address.protocol = address.protocol.replace("http", "ws");
    // A browser can set no header of a WebSocket but its protocols.
    this.socket = new WebSocket(address, ["help-desk", `bearer.${this.token}`]);
    this.socket.onopen = () => {
      if (isOld()) return;
      this.wait = undefined;
      this.setAsked(false);
      this.show("ready");
    };
    this.socket.onmessage = (message) => isOld() || this.receive(JSON.parse(message.data));
    this.socket.onclose = () => isOld() || this.fail("The connection to the server has ended.");
  }

  receive({ event, agent, data, status, retry_after }) {
    if (event === "agent_started") {
      this.answer = this.addLine(agent, "");
    } else if (event === "agent_thinking") {
      this.answer?.append(data);
    } else if (event === "agent_completed") {
      if (!this.asked) this.refresh(); // the question came from another page
      this.setAsked(false);
    } else if (event === "refused") {
      this.setAsked(false);
      this.part("lines").lastElementChild?.remove();
      this.part("question").elements.text.value = data;
      this.part("notice").textContent = refusal(status, retry_after);
      this.showEmpty();
    }
    this.part("lines").scrollTop = this.part("lines").scrollHeight;
  }

  async refresh() {
    const response = await this.fetchHistory();
    if (response.ok) this.showHistory(await response.json());
  }

  // A page asks one question at a time. A screen reader reads the answer when it is complete.
  setAsked(asked) {
    this.asked = asked;
    this.part("question").querySelector("button").disabled = asked;
    this.part("lines").ariaBusy = asked;
  }

  submitQuestion(event) {
    event.preventDefault();
    const text = event.target.elements.text.value.trim();
    if (!text) return;
    event.target.reset();
    this.part("notice").textContent = "";
    this.addLine(this.user.user, text);
    this.setAsked(true);
    this.socket.send(text);
  }

  // Adds a line and returns its text. Text is never read as HTML.
  addLine(author, text) {
    const line = document.createElement("p");
    const name = document.createElement("span");
    line.className = author === this.user.user ? "line mine" : "line theirs";
    name.className = "author";
    name.textContent = author;
    const words = document.createElement("span");
    words.textContent = text;
    line.append(name, words);
    this.part("lines").append(line);
    this.part("lines").scrollTop = this.part("lines").scrollHeight;
    this.showEmpty();
    return words;
  }
}

function refusal(status, seconds) {
  if (status === 429) return `Too many requests; try again ${seconds ? `in ${seconds} s` : "later"}.`;
  if (status === 403) return "Your access has ended.";
  return `The server has answered with the status ${status}.`;
}

// A login is behind the `#` of a link, which a browser sends to no server. Then it is taken out of the address.
function takeLogins() {
  for (const [side, token] of new URLSearchParams(location.hash.slice(1))) {
    if (["left", "right"].includes(side)) localStorage.setItem(side, token);
  }
  history.replaceState(null, "", location.pathname);
}

takeLogins();
const panes = [...document.querySelectorAll(".pane")].map((section) => new Pane(section));
const loadAll = () => panes.forEach((pane) => pane.load());
addEventListener("hashchange", () => {
  takeLogins();
  loadAll();
});
addEventListener("storage", loadAll); // another tab has logged in or out
