import article from '../../../messages/sv/article.json';
import doubts from '../../../messages/sv/doubts.json';
import event from '../../../messages/sv/event.json';
import search from '../../../messages/sv/search.json';
import shell from '../../../messages/sv/shell.json';
import situation from '../../../messages/sv/situation.json';
import sources from '../../../messages/sv/sources.json';
import story from '../../../messages/sv/story.json';
import type { Messages } from './en';

const messages: Messages = { ...article, ...doubts, ...event, ...search, ...shell, ...situation, ...sources, ...story };

export default messages;
