import { lazily, wordSet } from './read.ts';

/**
 * Names that in clinical prose mean a disease, sign, operation, score, stain or instrument. Written by hand from
 * general medical knowledge, 2026; names that are as common among patients (Wilson, Graves, Bell) are left out
 * here and recognised by the noun that follows them.
 */
export const EPONYMS = lazily(() =>
  wordSet(`
  hodgkin hodgkins crohn crohns parkinson parkinsons alzheimer alzheimers huntington huntingtons waldenstrom richter burkitt sezary
  castleman langerhans chester erdheim rosai dorfman kaposi ewing wilms barrett barretts meckel hirschsprung
  babinski romberg lhermitte kernig brudzinski hoffmann hoffman's tinel phalen mcburney rovsing murphy's virchow
  trousseau chvostek courvoisier kussmaul cheyne biot osler's janeway roth's dieulafoy mallory boerhaave zenker
  schatzki plummer vinson gilbert's crigler najjar dubin budd chiari zollinger menetrier whipple's whipple kasai
  nissen billroth roux heller puestow hartmann hartmann's bassini lichtenstein shouldice hasson veress kocher pringle
  trendelenburg seldinger swan ganz foley kehr yankauer mallampati cormack lehane sellick macintosh glasgow apgar
  bishop ballard epworth braden norton norton's gleason bosniak balthazar ranson hinchey forrest rockall blatchford
  wells geneva khorana duke's dukes killip framingham timi cha2ds2 childpugh pugh ishak metavir karnofsky lansky ecog
  deauville lugano binet rai durie salmon mayo's wallace parkland lund browder breslow clark's fitzpatrick
  auer howell jolly heinz dohle pelger huet reed sternberg bence russell coombs donath landsteiner wright giemsa
  gram's ziehl neelsen papanicolaou kleihauer betke sudan nissl schiff prussian bielschowsky luxol congo
  addison addisons cushing cushings hashimoto hashimotos sjogren sjogrens behcet behcets takayasu kawasaki raynaud
  raynauds reiter still's felty marfan ehlers danlos turner's klinefelter noonan prader willi angelman williams-beuren
  digeorge rett asperger tourette tourettes capgras cotard fregoli munchausen korsakoff wernicke broca broca's
  guillain barre miller-fisher lambert eaton duchenne becker's charcot tooth friedreich creutzfeldt jakob lou-gehrig
  brugada wolff wpw mobitz wenckebach stokes fallot ebstein eisenmenger takotsubo kounis prinzmetal wellens
  bazett fontan glenn norwood rastelli mustard senning blalock taussig ross-konno marin
  colles galeazzi monteggia lisfranc jefferson hangman's salter bennett's boxer's maisonneuve pott's potts
  scheuermann legg calve perthes osgood schlatter dupuytren dupuytrens quervain baker's lachman mcmurray
  thompson-test ortolani barlow galeazzi's moro stevens johnson's lyell nikolsky koebner auspitz darier wickham
  koplik henoch schonlein goodpasture alport berger's fanconi bartter gitelman liddle wegener churg strauss
  lesch nyhan gaucher gauchers tay sachs niemann pick fabry pompe hurler hunter-syndrome krabbe menkes wilson's
  von-hippel lindau sturge weber recklinghausen osler-weber peutz jeghers gardner's lynch-syndrome cowden fraumeni
  li-fraumeni bloom's diamond blackfan kostmann chediak higashi wiskott aldrich bruton evans-syndrome moschcowitz
  glanzmann bernard soulier willebrand christmas-disease leiden duffy kidd kell
  asherman sheehan meigs hellp ritgen mccall bartholin skene braxton leopold mcroberts zavanelli rubin's
  epley dix hallpike weber's rinne meniere menieres bell's horner horner's adie marcus-gunn argyll amsler snellen ishihara
  likert cohen's kaplan meier cox mann whitney wilcoxon fisher's bonferroni bayes bayesian kolmogorov pearson spearman
  hirsch dunning kruger maslow bloom's kirkpatrick kolb vygotsky ockham occam hickam parkinson's murphy pareto
  philadelphia ann-arbor glucophage gram roman boston lille maastricht milan rome toronto tokyo ottawa canadian
  mcconnell's mcconnell hampton westermark fleischner kerley pancoast hounsfield doppler korotkoff holter
  bakri pfannenstiel joel-cohen misgav kegel simpson kielland foley's hohmann ilizarov ender salter-harris
  `),
);

/** Nouns that turn the capitalised word before them into an eponym or an institution. */
export const EPONYM_HEADS = lazily(() =>
  wordSet(`
  disease syndrome sign signs test score scale criteria classification stage staging grade procedure operation repair
  maneuver manoeuvre reflex palsy lymphoma sarcoma tumor tumour cell cells body bodies rod rods ulcer anomaly law rule
  triad tetrad pentad index formula equation method stain catheter tube drain retractor forceps clamp incision fracture
  contracture node nodes nodule ring diverticulum hernia thyroiditis purpura anemia arthritis chorea ataxia dystrophy
  encephalopathy aphasia phenomenon murmur breathing respiration position approach technique flap graft shunt loop
  angle line lines plane space triangle canal duct gland pouch knot stitch blade lamp curve estimator correction
  protein agar medium broth nomogram protocol regimen questionnaire inventory scale's checklist staging system trial trials
  lecture lectureship prize award medal fellowship scholar scholarship foundation college university school
  hypothesis theorem statistic coefficient principle effect paradox razor dictum maxim aphorism oath
  `),
);
