/** Softer than stigma: wording the profession's language guides would change. `pattern => replacement | why`. */
export const RESPECTFUL_TERMS = `
(patient|patients|pt|pts|who|she|he|they|and|had|has|have) failed (chemo|chemotherapy|therapy|treatment|induction|first line|second line|frontline|transplant|rituximab|steroids|imatinib|ibrutinib|venetoclax|azacitidine|immunotherapy|DRUG) => | asco
(he|she|they|who|and) (suffers|suffering|suffered) from => | asco
suffers from => has | asco
(suffering|suffer) from (cancer|leukemia|lymphoma|myeloma|sickle|diabetes|depression|hemophilia|epilepsy|dementia|copd|ms|parkinson) => living with | asco
hemophiliac|hemophiliacs|haemophiliac|haemophiliacs => person with hemophilia | isth
thalassemic|thalassemics|thalassaemic|leukemic|leukemics !cells|blasts|transformation|stem|clone|cell|phase|infiltration|patients|patient|state|burden|niche|blast|cutis|marrow|evolution|progression|clones|mice|hematopoiesis => person with the condition | isth
(cancer|stroke|aids|burn) (victim|victims) => person with the illness | asco
<epilepsy|epileptic|an epileptic|epileptics !seizure|seizures|drugs|drug|activity|spasms|encephalopathy|focus|foci|discharges|syndrome|syndromes => person with epilepsy | asco
<a|the|type|1|2 (uncontrolled|brittle|poorly controlled|known|longtime) diabetic !ketoacidosis|patients|foot|patient|retinopathy|neuropathy|nephropathy|kidney|ulcer|emergency => person with diabetes | asco
(we|i) (transplanted|chemoed|radiated|cathed) (him|her|them|the patient|a patient) => | asco
(lost|losing|lose) (his|her|their|the) (battle|fight) (with|to|against) => died of | asco
`;
