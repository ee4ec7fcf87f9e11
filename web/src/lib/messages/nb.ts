import article from '../../../messages/nb/article.json';
import doubts from '../../../messages/nb/doubts.json';
import event from '../../../messages/nb/event.json';
import search from '../../../messages/nb/search.json';
import shell from '../../../messages/nb/shell.json';
import situation from '../../../messages/nb/situation.json';
import sources from '../../../messages/nb/sources.json';
import story from '../../../messages/nb/story.json';
import type { Messages } from './en';

const messages: Messages = { ...article, ...doubts, ...event, ...search, ...shell, ...situation, ...sources, ...story };

export default messages;
