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
