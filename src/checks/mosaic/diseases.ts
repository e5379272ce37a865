import { lazily } from '../lexicons/read.ts';
import { PhraseTable } from '../text/phrases.ts';

/** How a disease's cases spread over the decades of life (0-9, 10-19, ... 90+); shares of all cases. */
export const AGE_PROFILES = {
  child: [0.45, 0.25, 0.1, 0.06, 0.05, 0.03, 0.03, 0.02, 0.01, 0.005],
  birth: [0.002, 0.06, 0.42, 0.44, 0.07, 0.002, 0.001, 0.001, 0.001, 0.001],
  even: [0.11, 0.12, 0.13, 0.13, 0.12, 0.13, 0.12, 0.08, 0.04, 0.01],
  adult: [0.02, 0.05, 0.1, 0.13, 0.16, 0.19, 0.18, 0.11, 0.05, 0.01],
  old: [0.01, 0.02, 0.03, 0.05, 0.08, 0.16, 0.25, 0.25, 0.13, 0.02],
} as const;
export type AgeProfile = keyof typeof AGE_PROFILES;

export interface Disease {
  readonly id: string;
  /** New cases a year, and people living with it, per million; low and high of published figures. */
  readonly incidence: readonly [number, number];
  readonly prevalence: readonly [number, number];
  readonly ages: AgeProfile;
  /** Share of men among the cases. */
  readonly men: number;
  readonly source: string;
}

/**
 * id | words (`/` between alternatives) | incidence/M/y | prevalence/M | ages | share of men | source
 * Orders of magnitude with their usual disagreement, taken 2026 from SEER*Explorer 2017-21 (SEER), Orphanet
 * prevalence reports 2023 (ORPHA), CDC statistics 2019-23 (CDC), and single papers where named. Region: US and
 * Western Europe. Correct beats complete: what is not here gives no figure.
 */
const TABLE = `
bpdcn | bpdcn / blastic plasmacytoid dendritic | 0.3-0.6 | 0.6-1.5 | old | 0.75 | SEER 2000-22
aml | aml / acute myeloid leukemia / acute myelogenous leukemia | 36-45 | 70-130 | old | 0.55 | SEER
apl | apl / acute promyelocytic leukemia / apml | 2-4 | 15-40 | adult | 0.52 | SEER
all | acute lymphoblastic leukemia / b-all / ball / t-all | 15-19 | 80-150 | child | 0.56 | SEER
cml | cml / chronic myeloid leukemia | 15-20 | 90-250 | adult | 0.57 | SEER
cll | cll / chronic lymphocytic leukemia | 45-60 | 450-650 | old | 0.62 | SEER
hairy-cell | hairy cell leukemia / hairy-cell | 2.5-4 | 20-60 | adult | 0.78 | SEER
mds | mds / myelodysplastic / myelodysplasia | 35-60 | 150-250 | old | 0.58 | SEER
cmml | cmml | 3-6 | 8-20 | old | 0.63 | SEER
myelofibrosis | myelofibrosis / pmf | 3-12 | 30-60 | old | 0.57 | ORPHA
pv | polycythemia vera | 10-25 | 220-500 | adult | 0.52 | ORPHA
et | essential thrombocythemia | 10-25 | 240-500 | adult | 0.4 | ORPHA
mastocytosis | systemic mastocytosis / mastocytosis | 4-10 | 70-130 | adult | 0.45 | ORPHA
myeloma | myeloma / multiple myeloma | 65-80 | 400-550 | old | 0.56 | SEER
plasma-cell-leukemia | plasma cell leukemia | 0.3-0.6 | 0.5-1.5 | old | 0.53 | ORPHA
amyloidosis | amyloidosis / al amyloid / light-chain amyloidosis / amyloid | 8-14 | 40-80 | old | 0.57 | ORPHA
waldenstrom | waldenstrom / waldenstroms / lymphoplasmacytic | 3-6 | 30-60 | old | 0.6 | SEER
hodgkin | hodgkin / hodgkins | 24-30 | 600-750 | adult | 0.55 | SEER
dlbcl | dlbcl / diffuse large b-cell lymphoma / large b-cell | 55-75 | 300-500 | old | 0.55 | SEER
follicular | follicular lymphoma | 25-35 | 280-420 | adult | 0.52 | SEER
mantle | mantle cell lymphoma / mantle cell / mcl | 5-10 | 25-55 | old | 0.72 | SEER
burkitt | burkitt / burkitts | 2-4 | 10-40 | child | 0.72 | SEER
pcnsl | pcnsl / primary cns lymphoma | 4-5 | 10-25 | old | 0.53 | SEER
t-lymphoma | ptcl / peripheral t-cell lymphoma / aitl / alcl | 6-10 | 25-60 | adult | 0.58 | SEER
mycosis | mycosis fungoides / sezary / ctcl | 5-9 | 60-110 | adult | 0.57 | SEER
castleman | castleman / castlemans | 4-20 | 20-70 | adult | 0.5 | ORPHA
erdheim-chester | erdheim-chester / erdheim chester | 0.2-0.6 | 1-4 | adult | 0.72 | Cohen-Aubart 2023
langerhans | langerhans / lch | 3-9 | 10-30 | child | 0.55 | ORPHA
rosai-dorfman | rosai-dorfman / rosai dorfman | 0.2-1 | 3-10 | even | 0.55 | ORPHA
hlh | hlh / hemophagocytic lymphohistiocytosis | 1-4.5 | 2-10 | child | 0.55 | England 2000-16
ttp | ttp / thrombotic thrombocytopenic purpura | 1-11 | 8-15 | adult | 0.3 | UK and US series
atypical-hus | ahus / atypical hus | 0.4-2 | 2-7 | even | 0.45 | ORPHA
pnh | pnh / paroxysmal nocturnal hemoglobinuria | 1-3.5 | 12-38 | adult | 0.5 | Yorkshire 2006-21
aplastic | aplastic anemia | 2-3 | 10-40 | even | 0.52 | ORPHA
diamond-blackfan | diamond-blackfan / diamond blackfan | 0.1-0.2 | 5-8 | child | 0.5 | ORPHA
fanconi | fanconi anemia | 0.1-0.3 | 3-10 | child | 0.53 | ORPHA
itp | itp / immune thrombocytopenia | 29-39 | 95-240 | adult | 0.45 | Moulis 2014
evans | evans syndrome | 0.8-2 | 10-25 | adult | 0.45 | Hansen 2019
aiha | autoimmune hemolytic anemia / aiha / cold agglutinin | 8-30 | 90-200 | adult | 0.45 | Hansen 2020
acquired-hemophilia | acquired hemophilia | 1.2-4.5 | 2-8 | old | 0.53 | UK 2007, Swiss 2015
hemophilia | hemophilia | 1-3 | 90-130 | even | 0.97 | CDC
sickle-cell | sickle cell / sickle-cell | 5-8 | 250-320 | child | 0.5 | CDC
thalassemia | thalassemia major / beta thalassemia | 0.5-2 | 3-10 | child | 0.5 | ORPHA
glanzmann | glanzmann | 0.05-0.2 | 0.7-1.5 | even | 0.5 | ORPHA
gaucher | gaucher / gauchers | 0.2-0.5 | 10-20 | even | 0.5 | ORPHA
breast | breast cancer | 650-800 | 10000-12500 | adult | 0.009 | SEER
male-breast | male breast cancer | 6-9 | 50-100 | old | 1 | SEER
lung | lung cancer / nsclc / sclc | 480-620 | 1500-2000 | old | 0.52 | SEER
prostate | prostate cancer | 550-700 | 9000-11000 | old | 1 | SEER
colorectal | colon cancer / colorectal cancer / rectal cancer / crc | 350-460 | 3800-4500 | old | 0.53 | SEER
pancreas | pancreatic cancer / pancreatic adenocarcinoma / pdac | 130-170 | 250-320 | old | 0.52 | SEER
gastric | gastric cancer / stomach cancer | 65-90 | 350-420 | old | 0.62 | SEER
esophageal | esophageal cancer | 40-65 | 140-180 | old | 0.79 | SEER
hcc | hcc / hepatocellular carcinoma / liver cancer | 85-125 | 280-350 | old | 0.72 | SEER
cholangio | cholangiocarcinoma | 12-25 | 20-50 | old | 0.53 | SEER
kidney-cancer | renal cell carcinoma / rcc / kidney cancer | 170-240 | 1700-1900 | old | 0.63 | SEER
bladder | bladder cancer / urothelial | 180-250 | 2100-2300 | old | 0.76 | SEER
testicular | testicular cancer / seminoma / germ cell tumor | 25-32 | 850-950 | adult | 0.99 | SEER
ovarian | ovarian cancer | 50-65 | 650-750 | old | 0.001 | SEER
cervical | cervical cancer | 35-45 | 850-950 | adult | 0.001 | SEER
endometrial | endometrial cancer / uterine cancer | 140-200 | 2400-2700 | old | 0.001 | SEER
gtn | choriocarcinoma / gestational trophoblastic | 1-8 | 10-60 | birth | 0.001 | ORPHA
melanoma | melanoma | 220-300 | 4200-4600 | old | 0.57 | SEER
uveal | uveal melanoma / ocular melanoma | 5-7 | 40-70 | old | 0.52 | SEER
merkel | merkel cell | 6-9 | 30-50 | old | 0.63 | SEER
thyroid | thyroid cancer | 130-150 | 2700-3000 | adult | 0.26 | SEER
gbm | glioblastoma / gbm | 30-36 | 40-80 | old | 0.58 | CBTRUS 2016-20
dipg | dipg / diffuse midline glioma | 0.6-1.2 | 0.7-1.5 | child | 0.5 | CBTRUS 2016-20
medulloblastoma | medulloblastoma | 1.3-2 | 20-40 | child | 0.6 | CBTRUS 2016-20
neuroblastoma | neuroblastoma | 2-3 | 25-50 | child | 0.53 | SEER
retinoblastoma | retinoblastoma | 0.8-1.2 | 15-30 | child | 0.52 | SEER
wilms | wilms / nephroblastoma | 1.5-2.2 | 30-60 | child | 0.48 | SEER
ewing | ewing / ewings | 0.8-1.6 | 15-30 | child | 0.58 | SEER
osteosarcoma | osteosarcoma | 2.5-3.6 | 30-60 | child | 0.55 | SEER
rhabdo | rhabdomyosarcoma | 1.2-2 | 20-40 | child | 0.57 | SEER
sarcoma | sarcoma / liposarcoma / leiomyosarcoma | 30-45 | 350-550 | adult | 0.55 | SEER
angiosarcoma | angiosarcoma | 2-4 | 4-10 | old | 0.55 | SEER
gist | gist / gastrointestinal stromal | 7-15 | 80-130 | old | 0.53 | ORPHA
mesothelioma | mesothelioma | 7-11 | 10-20 | old | 0.74 | SEER
thymoma | thymoma / thymic carcinoma | 1.5-3 | 20-40 | adult | 0.5 | SEER
neuroendocrine | neuroendocrine tumor / carcinoid / pheochromocytoma | 50-85 | 450-600 | old | 0.48 | SEER
acc | adrenocortical carcinoma | 0.7-2 | 4-10 | adult | 0.4 | ORPHA
head-neck | head and neck cancer / oropharyngeal cancer / laryngeal cancer | 130-170 | 1100-1400 | old | 0.73 | SEER
als | als / amyotrophic lateral sclerosis | 16-22 | 50-100 | old | 0.55 | CDC 2018
huntington | huntington / huntingtons | 3-7 | 50-130 | adult | 0.5 | ORPHA
cjd | cjd / creutzfeldt-jakob / creutzfeldt jakob | 1-2 | 1-2 | old | 0.48 | CDC
myasthenia | myasthenia gravis / myasthenia | 10-30 | 150-370 | adult | 0.45 | ORPHA
guillain-barre | guillain-barre / guillain barre / gbs | 10-20 | 10-60 | even | 0.57 | CDC
nmo | nmosd / neuromyelitis optica | 1-4 | 10-40 | adult | 0.2 | ORPHA
cystic-fibrosis | cystic fibrosis / cf patient | 3-4 | 90-120 | child | 0.52 | CFF 2022
duchenne | duchenne / dmd | 2-3 | 30-60 | child | 0.99 | ORPHA
sma | spinal muscular atrophy | 1-2 | 15-30 | child | 0.5 | ORPHA
takayasu | takayasu | 0.4-2.6 | 5-40 | adult | 0.12 | ORPHA
gpa | granulomatosis with polyangiitis / gpa / anca vasculitis | 8-15 | 60-160 | adult | 0.52 | ORPHA
kawasaki | kawasaki | 12-20 | 12-40 | child | 0.6 | CDC
scleroderma | scleroderma / systemic sclerosis | 10-25 | 150-300 | adult | 0.2 | ORPHA
lupus | lupus / sle | 40-60 | 650-800 | adult | 0.1 | CDC
leprosy | leprosy / hansens / hansen's | 0.4-0.7 | 10-25 | adult | 0.6 | HRSA 2021
rabies | rabies | 0.003-0.02 | 0.003-0.02 | even | 0.6 | CDC
plague | bubonic plague / plague | 0.01-0.06 | 0.01-0.06 | even | 0.6 | CDC
tetanus | tetanus | 0.06-0.12 | 0.06-0.12 | old | 0.6 | CDC
botulism | botulism | 0.4-0.8 | 0.4-0.8 | child | 0.5 | CDC
naegleria | naegleria / brain-eating amoeba | 0.005-0.02 | 0.005-0.02 | child | 0.75 | CDC
measles | measles | 0.05-8 | 0.05-8 | child | 0.5 | CDC
transplant-heart | heart transplant | 9-13 | 90-120 | adult | 0.7 | OPTN 2023
transplant-lung | lung transplant / double lung transplant | 7-10 | 45-60 | adult | 0.6 | OPTN 2023
transplant-liver | liver transplant | 25-33 | 260-330 | adult | 0.62 | OPTN 2023
transplant-face | face transplant / hand transplant | 0.003-0.01 | 0.05-0.15 | adult | 0.75 | OPTN 2023
fop | fibrodysplasia ossificans | 0.02-0.05 | 0.4-1.4 | child | 0.5 | ORPHA
progeria | progeria | 0.002-0.01 | 0.02-0.06 | child | 0.5 | ORPHA
`;

const range = (text: string): [number, number] => {
  const [low = '0', high = '0'] = text.split('-');
  return [Number(low), Number(high)];
};

const rows = lazily(() =>
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [id = '', words = '', incidence = '', prevalence = '', ages = 'even', men = '0.5', source = ''] =
        line.split(' | ');
      const disease: Disease = {
        id,
        incidence: range(incidence),
        prevalence: range(prevalence),
        ages: ages as AgeProfile,
        men: Number(men),
        source,
      };
      return { disease, words: words.split(' / ').map((phrase) => phrase.replaceAll('-', ' ')) };
    }),
);

/** Finds diseases in tokens; the label is the disease's id. */
export const diseaseTable = lazily(
  () =>
    new PhraseTable<string>(
      Object.fromEntries(rows().map(({ disease, words }) => [disease.id, words.join('\n')])),
    ),
);
const byId = lazily(() => new Map(rows().map(({ disease }) => [disease.id, disease])));
export const diseaseById = (id: string): Disease | undefined => byId().get(id);
export const allDiseases = (): readonly Disease[] => rows().map(({ disease }) => disease);
/** Tags written as one word ("#bpdcn", "#multiplemyeloma"). */
export const diseaseTags = lazily(
  () =>
    new Map(
      rows().flatMap(({ disease, words }) =>
        words.map((phrase) => [phrase.replaceAll(' ', ''), disease.id] as const),
      ),
    ),
);
