// An old address may name a place on the page: the link to the new address keeps it.
for (const link of document.querySelectorAll("a[data-keeps-place]"))
  if (location.hash.length > 1) link.hash = location.hash;
