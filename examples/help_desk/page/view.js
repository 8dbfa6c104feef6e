// What a pane shows.

const stateTexts = { "logged-out": "", loading: "Loading…", ready: "Connected", error: "Not connected" };

export class View {
  constructor(section) {
    this.section = section;
    section.append(document.getElementById("pane").content.cloneNode(true));
    this.part("name").id = `${section.id}-name`;
  }

  part(name) {
    return this.section.querySelector(`.${name}`);
  }

  // The states are the names in `stateTexts`. The user is null if nobody is logged in.
  show(state, user, notice = "") {
    this.section.dataset.state = state;
    this.user = user;
    this.part("state").textContent = stateTexts[state];
    this.part("name").textContent = user?.user ?? (state === "logged-out" ? "Nobody is logged in" : "…");
    this.part("tenant").textContent = user ? `of ${user.tenant}` : "";
    const isOut = state === "logged-out";
    this.part("login").hidden = !isOut;
    for (const name of ["logout", "lines", "question"]) this.part(name).hidden = isOut;
    this.part("again").hidden = state !== "error";
    this.part("question").inert = state !== "ready";
    this.setNotice(notice);
    this.showEmpty();
  }

  showEmpty() {
    this.part("empty").hidden = this.section.dataset.state !== "ready" || this.part("lines").hasChildNodes();
  }

  setNotice(notice) {
    this.part("notice").textContent = notice;
    this.scrollDown(); // a notice makes the lines shorter
  }

  // A page asks one question at a time. A screen reader reads the answer when it is complete.
  setAsked(asked) {
    this.part("question").querySelector("button").disabled = asked;
    this.part("lines").ariaBusy = asked;
  }

  showLines(lines) {
    this.part("lines").replaceChildren();
    for (const { author, text } of lines) this.addLine(author, text);
  }

  // Text is never read as HTML.
  addLine(author, text) {
    const line = document.createElement("p");
    const name = document.createElement("span");
    line.className = author === this.user.user ? "line mine" : "line theirs";
    name.className = "author";
    name.textContent = author;
    line.append(name, text);
    this.part("lines").append(line);
    this.scrollDown();
    this.showEmpty();
    return line;
  }

  removeLine(line) {
    line?.remove();
    this.showEmpty();
  }

  scrollDown() {
    this.part("lines").scrollTop = this.part("lines").scrollHeight;
  }
}
