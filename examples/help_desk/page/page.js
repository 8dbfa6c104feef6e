// Two panes, each with a login of its own. A pane shows the history, then follows the user's agents over a WebSocket.

import { View } from "/view.js";

class Pane {
  constructor(section) {
    this.side = section.id;
    this.view = new View(section);
    this.view.part("login").addEventListener("submit", (event) => this.submitLogin(event));
    this.view.part("logout").addEventListener("click", () => this.logOut(""));
    this.view.part("again").addEventListener("click", () => this.load());
    this.view.part("question").addEventListener("submit", (event) => this.submitQuestion(event));
    this.load();
  }

  get token() {
    return localStorage.getItem(this.side);
  }

  submitLogin(event) {
    event.preventDefault();
    const login = event.target.elements.token.value.trim();
    event.target.reset();
    localStorage.setItem(this.side, login.split("=").pop()); // a link, or the token in it
    this.load();
  }

  logOut(notice) {
    this.close();
    localStorage.removeItem(this.side);
    this.user = null;
    this.view.showLines([]);
    this.view.show("logged-out", null, notice);
  }

  // Ends what an earlier load has begun.
  close() {
    clearTimeout(this.retry);
    this.loading = null;
    this.socket?.close();
  }

  // Shows the history and connects.
  async load() {
    this.close();
    if (!this.token) return this.logOut("");
    const loading = (this.loading = {});
    const isOld = () => loading !== this.loading;
    this.view.show("loading", this.user);
    try {
      const response = await this.fetchHistory();
      if (isOld()) return;
      if (response.status === 401) return this.logOut("The login is not valid, or has ended.");
      if (!response.ok) return this.fail(refusal(response.status, response.headers.get("retry-after")));
      await this.showHistory(response);
      if (!isOld()) this.connect(isOld);
    } catch {
      if (!isOld()) this.fail("The server cannot be reached.");
    }
  }

  // Shows the error, and tries again after 2 s, 4 s, 8 s, and then every 15 s.
  fail(notice) {
    this.close();
    this.wait = Math.min((this.wait ?? 1) * 2, 15);
    this.view.show("error", this.user, notice);
    this.retry = setTimeout(() => this.load(), this.wait * 1000);
  }

  fetchHistory() {
    return fetch("/history", { headers: { authorization: `Bearer ${this.token}` } });
  }

  async showHistory(response) {
    const { user, tenant, lines } = await response.json();
    this.user = this.view.user = { user, tenant };
    this.view.showLines(lines);
  }

  connect(isOld) {
    const address = new URL("/chat", location.href);
    address.protocol = address.protocol.replace("http", "ws");
    // A browser can set no header of a WebSocket but its protocols.
    this.socket = new WebSocket(address, ["help-desk", `bearer.${this.token}`]);
    this.socket.onopen = () => {
      if (isOld()) return;
      this.wait = null;
      this.setAsked(null);
      this.view.show("ready", this.user);
    };
    this.socket.onmessage = (message) => isOld() || this.receive(JSON.parse(message.data));
    this.socket.onclose = () => isOld() || this.fail("The connection to the server has ended.");
  }

  submitQuestion(event) {
    event.preventDefault();
    const text = event.target.elements.text.value.trim();
    if (!text || this.asked) return;
    event.target.reset();
    this.view.setNotice("");
    this.setAsked(this.view.addLine(this.user.user, text));
    this.socket.send(text);
  }

  // Remembers the line of the question that waits for its answer.
  setAsked(line) {
    this.asked = line;
    this.view.setAsked(line !== null);
  }

  async receive({ event, agent, data, status, retry_after }) {
    if (event === "agent_started") {
      this.answer = this.view.addLine(agent, "");
    } else if (event === "agent_thinking") {
      this.answer?.append(data);
      this.view.scrollDown();
    } else if (event === "refused") {
      this.view.removeLine(this.asked);
      this.view.part("question").elements.text.value = data;
      this.view.setNotice(refusal(status, retry_after));
      this.setAsked(null);
    } else if (event === "agent_completed") {
      // Without a question of this page, the user has asked on another one.
      if (!this.asked) await this.showHistory(await this.fetchHistory());
      this.setAsked(null);
    }
  }
}

function refusal(status, seconds) {
  if (status === 429) return `Too many requests; try again ${seconds ? `in ${seconds}\u00a0s` : "later"}.`;
  if (status === 403) return "Your access has ended.";
  return `The server has answered with the status ${status}.`;
}

// A login is behind the `#` of a link, which a browser sends to no server. Here it is taken out of the address.
function takeLogins() {
  for (const [side, token] of new URLSearchParams(location.hash.slice(1))) {
    if (["left", "right"].includes(side)) localStorage.setItem(side, token);
  }
  history.replaceState(null, "", location.pathname);
}

takeLogins();
const panes = [...document.querySelectorAll(".pane")].map((section) => new Pane(section));
const loadAll = () => panes.forEach((pane) => pane.load());
addEventListener("hashchange", () => (takeLogins(), loadAll()));
addEventListener("storage", loadAll); // another tab has logged in or out
