/**
 * The floors of the house (docs/decisions/0001-floors.md). A room may use what lies below it, never above:
 * gate, pages, background, workshop -> panel -> sites, editors, images -> checks, settings.
 */
const top = '^src/(gate|pages|background|workshop)/';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'checks-stand-alone',
      comment:
        'src/checks is pure and could be published tomorrow: no DOM, no browser API, nothing outside itself',
      severity: 'error',
      from: { path: '^src/checks/' },
      to: { pathNot: '^src/checks/' },
    },
    {
      name: 'settings-are-ground',
      severity: 'error',
      comment: 'a person chooses among findings: their words, and nothing of the engine',
      from: { path: '^src/settings/' },
      to: { path: '^src/', pathNot: '^src/(settings/|checks/(types|report)\\.ts$)' },
    },
    {
      name: 'middle-floor-looks-down',
      comment: 'sites, editors and images use checks and settings, and each other not at all',
      severity: 'error',
      from: { path: '^src/(sites|editors|images)/' },
      to: { path: '^src/', pathNot: '^src/($1|checks|settings)/' },
    },
    {
      name: 'panel-looks-down',
      severity: 'error',
      from: { path: '^src/panel/' },
      to: { path: top },
    },
    {
      name: 'rooms-on-top-do-not-mix',
      comment: 'gate, pages, background and workshop speak by messages, whose types live below them',
      severity: 'error',
      from: { path: top, pathNot: '^src/background/firefox\\.ts$' },
      to: { path: top, pathNot: '^src/$1/' },
    },
    {
      name: 'product-needs-no-development-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
