/** What the checks look at: one of each kind, connected with each other, out of what the server holds. */
export async function chooseSubjects(server) {
  const { items } = await server.get('events', { sort: 'weight', limit: 50 });
  const told = items.filter((event) => event.place !== null && event.origins >= 2 && event.articles >= 2);
  const head = told.find((event) => event.status === 'disputed') ?? told[0];
  if (head === undefined) throw new Error('The server holds no event that two reports tell.');
  const event = await server.one('events', head.id);
  const claim = event.evidence.find(({ outlet }) => outlet !== null) ?? event.evidence[0];
  const story = await server.one('stories', event.story);
  const { items: figures } = await server.get('figures', { agreement: 'conflict', limit: 100 });
  return {
    event,
    claim,
    story,
    storyline: await server.one('storylines', event.storyline),
    article: await server.one('articles', claim.article),
    source: await server.one('sources', named(event).id),
    place: await server.one('places', event.place.ref),
    /** An event with figures that contradict each other; null if there is none. */
    conflict: figures.find((figure) => figure.event !== null)?.event ?? null,
  };
}

/** A source of an event that has a name of its own: an article's own voice goes by its headline, and is not found by it. */
function named({ sources, evidence }) {
  const articles = new Set(evidence.map(({ article }) => article));
  return sources.find(({ id }) => !articles.has(id)) ?? sources[0];
}

/** The address of every view, by its name. */
export function views({ event, article, claim, story, storyline, source, place }) {
  const of = (kind, { id, ref }) => `/${kind}/${encodeURIComponent(ref ?? id)}`;
  return {
    situation: '/',
    event: of('events', event),
    stories: '/stories',
    story: of('stories', story),
    storyline: of('storylines', storyline),
    article: `${of('articles', article)}?start=${claim.start}&end=${claim.end}`,
    search: `/search?q=${encodeURIComponent(place.name)}`,
    sources: '/sources',
    source: of('sources', source),
    doubts: '/doubts',
    place: of('places', place),
  };
}
