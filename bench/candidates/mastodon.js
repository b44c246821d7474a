// @idotj/mastodon-embed-timeline, as its documentation sets it up; Mastodon's API is answered here.
let count = 0;

function news(root) {
  root.id ||= `mastodon-${count++}`;
  root.className = 'mt-container';
  const body = document.createElement('div');
  body.className = 'mt-body';
  body.setAttribute('role', 'feed');
  root.replaceChildren(body);
  root.timeline = new window.MastodonTimeline.Init({
    mtContainerId: root.id,
    instanceUrl: location.origin,
    timelineType: 'profile',
    userId: root.dataset.src,
    profileName: '@karlstad',
    maxNbPostFetch: root.dataset.count,
    maxNbPostShow: root.dataset.count,
    dateFormatLocale: 'sv',
    dateFormatOptions: {dateStyle: 'long'},
    hidePinnedPosts: true,
  });
}

document.querySelectorAll('[data-src]').forEach(root => news(root));
window.news = news;
