// Counts what is put into the basket, for as long as the page is open: this shop keeps nothing.
const sum = new Intl.NumberFormat("cs", { style: "currency", currency: "CZK", maximumFractionDigits: 0 });
let count = 0;
let total = 0;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-price]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    count += 1;
    total += Number(form.dataset.price);
    const basket = document.querySelector("[data-basket]");
    if (basket) basket.textContent = `${count} ${count === 1 ? "item" : "items"} · ${sum.format(total)}`;
  });
}
