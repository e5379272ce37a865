/** The design system of the pages: one import gives its parts, `mount` its styles. */
export { EntryForm } from './EntryForm.tsx';
export { ListEditor, TextField } from './fields.tsx';
export { mount } from './mount.tsx';
export { Choice, Notice, Section, Select, Switch, type Tone } from './parts.tsx';
export { type Change, type LiveSettings, type SettingsProps, useSettings } from './useSettings.ts';
