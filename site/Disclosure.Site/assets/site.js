// The site reads the same without this.

// 长辈版: the link leads to #elder and the style sheet does the rest; here the choice is remembered for other pages.
const root = document.documentElement;
const remembered = () => { try { return localStorage.getItem("elder") === "1"; } catch { return false; } };
const remember = on => { try { on ? localStorage.setItem("elder", "1") : localStorage.removeItem("elder"); } catch { /* for this page only */ } };

function follow() {
  const on = location.hash === "#elder" ? true : location.hash === "#standard" ? false : null;
  if (on === null) return;
  remember(on);
  root.classList.toggle("elder", on);
}

root.classList.toggle("elder", remembered());
follow();
addEventListener("hashchange", follow);

// On narrow screens rows are laid out as lines; some browsers then forget that there is a table, unless its parts say what they are.
const parts = { thead: "rowgroup", tbody: "rowgroup", tfoot: "rowgroup", tr: "row", td: "cell" };
const narrow = matchMedia("(max-width: 47.99rem)");

function nameParts() {
  if (!narrow.matches) return;
  for (const table of document.querySelectorAll("table.data:not([role])")) {
    for (const [name, role] of Object.entries(parts))
      for (const part of table.querySelectorAll(name)) part.setAttribute("role", role);
    for (const heading of table.querySelectorAll("th"))
      heading.setAttribute("role", heading.scope === "col" ? "columnheader" : "rowheader");
    table.setAttribute("role", "table");
  }
}

nameParts();
narrow.addEventListener("change", nameParts);
