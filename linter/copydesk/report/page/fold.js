"use strict";
const overview = document.querySelector("aside details");
const narrow = matchMedia("(max-width: 54rem)");
function fold() {
  overview.open = !narrow.matches;
}
narrow.addEventListener("change", fold);
fold();
