// Shows what the policy of the page has refused, from the first line on.
{
  const refused = [];

  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    refused.push([effectiveDirective, blockedURI, sample].filter(Boolean).join(': '));
    if (document.readyState !== 'loading') report();
  });

  addEventListener('DOMContentLoaded', () => {
    document.querySelector('#browser').textContent = window.trustedTypes
      ? ''
      : 'This browser does not know Trusted Types, so it does not refuse that.';
    document.querySelector('#try').addEventListener('click', ({ currentTarget }) => {
      try {
        currentTarget.innerHTML = currentTarget.textContent;
      } catch {
        // That is what the policy is for. The browser tells it above.
      }
    });
    report();
  });

  function report() {
    document.querySelector('#report').textContent =
      refused.length === 0 ? 'The policy has refused nothing.' : 'The policy has refused:';
    document
      .querySelector('#refused')
      .replaceChildren(
        ...refused.map((what) =>
          Object.assign(document.createElement('li'), { textContent: what }),
        ),
      );
  }
}
