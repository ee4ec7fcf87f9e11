import article from '../../../messages/en/article.json';
import doubts from '../../../messages/en/doubts.json';
import event from '../../../messages/en/event.json';
import search from '../../../messages/en/search.json';
import shell from '../../../messages/en/shell.json';
import situation from '../../../messages/en/situation.json';
import sources from '../../../messages/en/sources.json';
import story from '../../../messages/en/story.json';

const messages = { ...article, ...doubts, ...event, ...search, ...shell, ...situation, ...sources, ...story };

export type Messages = Record<keyof typeof messages, string | Partial<Record<Intl.LDMLPluralRule, string>>>;

export default messages;
