/** Illnesses, treatments and tests as posts call them. Written by hand, 2026. */
import { wordClass } from '../pattern.ts';

export const TREATMENTS = wordClass(`
  DRUG treatment treatments therapy therapies trial trials infusion infusions injection injections procedure procedures surgery surgeries operation supplement supplements
  protocol protocols regimen diet diets detox cleanse laser vaccine vaccines medication medications meds medicine pill pills drug drugs device implant implants peptide peptides
  exosomes exosome prp stem cells cell gene crispr cart radiation chemo chemotherapy immunotherapy transplant ketamine psilocybin iv drip drips serum cream gummies powder
  tincture cbd oil herbs herbal remedy remedies formula program cure hormone hormones hrt testosterone pellets glp1 ozone chelation acupuncture adjustment adjustments
  hyperbaric tms method approach clinic shot shots patch technique stent graft ablation filler fillers botox veneers lasik keto fasting carnivore nad ivermectin tonic tea probiotic
  probiotics magnesium vitamin vitamins collagen turmeric mushroom mushrooms ashwagandha capsule capsules bispecific bispecifics antibody inhibitor study enroll enrollment screening`);
export const ILLNESSES = wordClass(`
  cancer cancers tumor tumors tumour leukemia lymphoma myeloma sarcoma melanoma glioblastoma gbm aml all cll cml mds mpn dlbcl itp ttp anemia sickle thalassemia hemophilia
  diabetes t2d type2 prediabetes obesity hypertension cholesterol heart stroke afib arthritis ra lupus ms als alzheimers alzheimer dementia parkinsons parkinson epilepsy migraine migraines
  headache headaches pain depression anxiety ptsd adhd autism bipolar schizophrenia addiction insomnia asthma copd eczema psoriasis acne alopecia balding wrinkles endometriosis
  pcos infertility menopause fibroids ibs crohns colitis gerd reflux hashimotos hashimoto thyroid graves celiac fibromyalgia fatigue longcovid covid hiv aids hepatitis hcv lyme
  neuropathy sciatica scoliosis tinnitus vertigo pots ehlers mcas candida inflammation disease diseases illness condition symptoms hypothyroidism neuropathic ckd kidney liver cirrhosis
  nash blindness deafness glaucoma cataracts ed bph hernia gallstones gout osteoporosis snoring apnea allergies allergy eczema rosacea hypertension dvt pe clot clots disc stenosis
  uti flu strep pneumonia bronchitis sinusitis shingles sprain fracture mono mastitis thrush ringworm scabies cellulitis ulcer ulcers cyst deficiency concussion kidney-stone stones appendicitis pancreatitis diverticulitis myocarditis hypotension tachycardia arrhythmia afib palpitations hyperthyroidism hypothyroid pmdd perimenopause tendonitis bursitis
  weight fat tumors metastases mets relapse trauma panic colic reflux bedwetting stuttering`);
