// What a page takes over from a provider of frames: it gives each frame the height that it asks for.
addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = data.height;
  }
});
