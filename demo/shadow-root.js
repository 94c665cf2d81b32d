const host = document.querySelector('#host');

document.querySelector('#host-lang').addEventListener('change', ({ currentTarget }) => {
  host.lang = currentTarget.value;
});
