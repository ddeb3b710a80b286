// Offers the times of the reader's own clock, where it shows others. The page needs none of this.
const offer = document.getElementById("offer");
const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;

function shows(zone, at) {
  return new Date(at).toLocaleString("en", { timeZone: zone });
}

if (offer && mine) {
  const times = [...document.querySelectorAll("time")].map((one) => one.dateTime);
  const page = offer.dataset.zone;
  if (times.some((at) => shows(mine, at) !== shows(page, at))) {
    const address = new URL(window.location.href);
    address.searchParams.set("zone", mine);
    address.hash = "events";
    offer.href = address.pathname + address.search + address.hash;
    offer.append(` (${mine})`);
    offer.hidden = false;
  }
}
