import { lazily } from './read.ts';

/**
 * People whose illness, work or life is public: posts name them to teach. Full names only, as folded keys, so that
 * a patient who shares a surname is still found, and no name that is common enough to be a patient's as well.
 * Written by hand from general knowledge, 2026-11; no source is
 * complete and none is needed: a name that is missing costs one press.
 */
const LIST = `
abraham lincoln|abraham verghese|ada yonath|alan turing|albert einstein|albert schweitzer|aldous huxley|
alex trebek|alexander fleming|alexandre yersin|alois alzheimer|ambroise pare|amy winehouse|andreas vesalius|
angelina jolie|anne frank|anthony fauci|anton chekhov|antonio banderas|aretha franklin|aristotle onassis|
arthur ashe|conan doyle|ashish jha|atul gawande|audre lorde|audrey hepburn|avicenna sina|babe ruth|
barack obama|benjamin franklin|bernard lown|bernie mac|betty ford|bill gates|bob marley|bono vox|bruce willis|
bryan cranston|buddy holly|caitlyn jenner|carl djerassi|carl sagan|carrie fisher|celine dion|chadwick boseman|
charles darwin|charles dickens|charles lindbergh|charlotte bronte|che guevara|christiaan barnard|
christina applegate|christopher reeve|cicely saunders|claude monet|coretta scott|damar hamlin|danielle ofri|
david bowie|david sackett|david vetter|deforest kelley|denis burkitt|dick cheney|dolly parton|donald trump|
doogie howser|drew pinsky|drew weissman|dwight eisenhower|ed yong|edgar degas|edvard munch|edward jenner|
elbert hubbard|eleanor roosevelt|elisabeth kubler|elisabeth kubler-ross|elizabeth blackwell|elizabeth garrett|
elton john|elvis presley|emil kraepelin|emily bronte|emily dickinson|emily whitehead|eric topol|ernest codman|
ernest hemingway|ernest rutherford|eva peron|farrah fawcett|florence nightingale|frances arnold|frances kelsey|
frances oldham|francis crick|frank sinatra|franklin roosevelt|franz kafka|franz schubert|freddie mercury|
frederic chopin|frederick banting|frida kahlo|friedrich nietzsche|gabby giffords|george clooney|george floyd|
george gershwin|george orwell|george papanicolaou|gertrude elion|gilda radner|giulia enders|gregor mendel|
gregory pincus|grover cleveland|gwyneth paltrow|haider warraich|harriet tubman|harvey cushing|harvey milk|
heath ledger|hedy lamarr|helen keller|helen taussig|henri matisse|henrietta lacks|hermann rorschach|
hillary clinton|humphry davy|ignaz semmelweis|irvin yalom|isaac asimov|isaac newton|jackie kennedy|
jacqueline kennedy|james lind|james parkinson|jamie dimon|jane austen|jane goodall|janet woodcock|janet yellen|
jay bhattacharya|jean-martin charcot|jennifer doudna|jerome groopman|jesse gelsinger|jim valvano|jimmy kimmel|
jodie comer|john snow|jimmy carter|rosalynn carter|gerald ford|john kennedy|lyndon johnson|theodore geisel|andrew jackson|george washington|thomas jefferson|ulysses grant|james garfield|william mckinley|calvin coolidge|herbert hoover|harry truman|bill clinton|joe biden|joe theismann|johann bach|john belushi|john hughlings|john keats|john lennon|john mccain|
jonas salk|joseph biden|joseph lister|joseph priestley|julia child|julius axelrod|kareem abdul-jabbar|
kari stefansson|karl landsteiner|karl marx|katalin kariko|kate middleton|katie couric|kay jamison|kobe bryant|
kurt cobain|kylie minogue|lady gaga|lance armstrong|leana wen|len bias|lena dunham|leo tolstoy|linus pauling|
lord byron|lori gottlieb|lou gehrig|louis pasteur|louisa alcott|ludwig wittgenstein|lupita nyongo|mae jemison|
magic johnson|mahatma gandhi|malala yousafzai|marco rubio|margaret sanger|margaret thatcher|maria montessori|
marie curie|marie stopes|mark twain|marty makary|mary mallon|mary shelley|maya angelou|mehmet oz|
michael crichton|michael debakey|michael phelps|michel foucault|michelle obama|miguel servetus|mother teresa|
muhammad ali|naomi osaka|napoleon bonaparte|nathan pritikin|neil armstrong|nelson mandela|nikola tesla|
norman bethune|norman cousins|oliver sacks|olivia munn|olivia newton-john|oprah winfrey|oscar wilde|
otto warburg|ozzy osbourne|pablo picasso|patrick dempsey|patrick swayze|patsy cline|paul broca|paul ehrlich|
paul kalanithi|paul mccartney|percy shelley|peter attia|phineas gage|pierre curie|pope francis|prince harry|
prince philip|princess diana|princess kate|queen elizabeth|queen victoria|rachel carson|rebecca crumpler|
rebecca skloot|rene descartes|rene laennec|richard feynman|richard nixon|rita levi-montalcini|robert koch|
robert schumann|rochelle walensky|rock hudson|roger bannister|ronald mcdonald|ronald reagan|rosa parks|
rosalind franklin|rosalyn yalow|roy calne|rudolf virchow|ruth bader|ruth ginsburg|sacagawea charbonneau|
salvador dali|sam walton|samuel hahnemann|sanjay gupta|scott gottlieb|selena gomez|serena williams|
shannen doherty|sheryl crow|siddhartha mukherjee|sidney farber|sigmund freud|simone biles|simone weil|
sinead oconnor|stephen colbert|stephen curry|stephen hawking|steve jobs|steven spielberg|sun yat-sen|
susan sontag|sylvester graham|sylvia plath|taylor swift|ted kennedy|tedros ghebreyesus|terri schiavo|
terry pratchett|theodor billroth|theodore roosevelt|thomas edison|thomas hodgkin|thomas starzl|thomas sydenham|
tiger woods|tim walz|tom brady|tom brokaw|tom hanks|toni morrison|tu youyou|tupac shakur|usain bolt|val kilmer|
viktor frankl|vinay prasad|virginia apgar|virginia woolf|vivek murthy|vladimir lenin|vladimir putin|walt disney|
walt whitman|walter reed|warren zevon|werner forssmann|wilder penfield|wilhelm rontgen|willem kolff|
william dameshek|william halsted|william osler|william shakespeare|william withering|winston churchill|
wolfgang mozart|woodrow wilson|woody guthrie|yuri gagarin|zoe saldana`;

/** Last names by first names. */
const people = lazily(() => {
  const byFirst = new Map<string, Set<string>>();
  for (const name of LIST.replace(/\n/g, '').split('|')) {
    const [first = '', last = ''] = name.split(' ');
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(last));
  }
  return byFirst;
});

/** Whether two folded words, as written one after the other, are the name of a public person. */
export const isPublicPerson = (first: string, last: string): boolean =>
  people().get(first)?.has(last) ?? false;
