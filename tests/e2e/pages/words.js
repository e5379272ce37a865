import { mood } from './record.js';

/** Visible words and aria labels in two languages, because no selector may depend on them. */
const words = {
  en: {
    post: 'Post',
    postAll: 'Post all',
    reply: 'Reply',
    comment: 'Comment',
    close: 'Close',
    addPost: 'Add post',
    postText: 'Post text',
    media: 'Media',
    startPost: 'Start a post',
    textEditor: 'Text editor for creating content',
    done: 'Done',
    alt: 'Add description',
    schedule: 'Schedule',
    drafts: 'Drafts',
    update: 'Update',
    addToThread: 'Add to thread',
    postToFollowers: 'Followers',
    skipEmpty: 'Skip empty posts?',
    postAnyway: 'Post anyway',
  },
  de: {
    post: 'Posten',
    postAll: 'Alle posten',
    reply: 'Antworten',
    comment: 'Kommentieren',
    close: 'Schließen',
    addPost: 'Post hinzufügen',
    postText: 'Text posten',
    media: 'Medien',
    startPost: 'Beitrag beginnen',
    textEditor: 'Texteditor zum Erstellen von Inhalten',
    done: 'Fertig',
    alt: 'Beschreibung hinzufügen',
    schedule: 'Planen',
    drafts: 'Entwürfe',
    update: 'Aktualisieren',
    addToThread: 'Zum Thread hinzufügen',
    postToFollowers: 'Follower',
    skipEmpty: 'Leere Posts auslassen?',
    postAnyway: 'Trotzdem posten',
  },
};

export const say = words[mood.language];
