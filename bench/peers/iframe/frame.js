// Inside a frame: tells the page around it how high the text is.
new ResizeObserver(() => {
  parent.postMessage({ height: document.documentElement.offsetHeight }, '*');
}).observe(document.documentElement);
