/**
 * Where rules, notices, helplines and group facts come from. Criteria and plan items name these ids in `source`. Not part of
 * the page bundle: it is for people who use or review the data. No page was opened live; some addresses are copies.
 */
export type Source = {
  /** `M1`–`M5`: the source texts of the project. `Sxx`: public sources. */
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** Second address, where one entry stands for two pages. */
  readonly alsoAt?: string;
};

export type GroupSource = { readonly title: string; readonly url: string };

export const sources: readonly Source[] = [
  { id: 'M1', title: 'Project source text 1: taking part in a group' },
  { id: 'M2', title: 'Project source text 2: community, change, and choice in group therapy' },
  {
    id: 'M3',
    title:
      'Project source text 3: choosing a group, signs that it does not fit, and how long to stay',
  },
  { id: 'M4', title: 'Project source text 4: group therapy in an intensive outpatient program' },
  { id: 'M5', title: 'Project source text 5: process groups' },
  {
    id: 'S01',
    title: 'TIP 41 Quick Guide for Clinicians (archive.org copy; exact item address not shown)',
    url: 'https://archive.org/',
  },
  {
    id: 'S02',
    title: 'TIP 41 page, CASAT OnDemand',
    url: 'https://casatondemand.org/2019/09/18/tip-41-substance-abuse-treatment-group-therapy/',
  },
  {
    id: 'S03',
    title: 'TIP 41, full-text copy (public domain notice)',
    url: 'https://doczz.net/doc/2514670/tip-41-substance-abuse-treatment--group',
  },
  {
    id: 'S04',
    title: 'TIP 41 Figure 3-3, NCBI Bookshelf',
    url: 'http://www.ncbi.nlm.nih.gov/books/NBK64215/table/A78579/?report=objectonly',
  },
  {
    id: 'S05',
    title: 'SAMHSA Advisory: Group Therapy in Substance Use Treatment (2021)',
    url: 'https://docslib.org/doc/6575659/group-therapy-in-substance-use-treatment',
  },
  {
    id: 'S06',
    title: 'TIP 41 chapter 2 copy',
    url: 'http://www.addictioninfo.org/articles/1073/4/Substance-Abuse-Treatment-Group-Therapy/Page4.html',
  },
  {
    id: 'S07',
    title: 'TIP 41 Quick Guide, page 8',
    url: 'https://www.yumpu.com/en/document/view/50710370/quick-guide-for-clinicians-samhsa-store-substance-abuse-and-/10',
  },
  {
    id: 'S08',
    title: 'TIP 41 Quick Guide, page 32',
    url: 'https://www.yumpu.com/en/document/view/50710370/quick-guide-for-clinicians-samhsa-store-substance-abuse-and-/34',
  },
  {
    id: 'S09',
    title: 'TIP 41 Quick Guide, page 31',
    url: 'https://www.yumpu.com/en/document/view/50710370/quick-guide-for-clinicians-samhsa-store-substance-abuse-and-/33',
  },
  {
    id: 'S10',
    title: 'TIP 41 chapter 4 course page',
    url: 'https://addictioncounselorce.com/courses/101960',
  },
  {
    id: 'S11',
    title: 'Exam on TIP 41, part 2 (Quantum Units)',
    url: 'https://www.quantumunitsed.com/print-exam/group-therapy-substance-abuse-part2-ceu.php',
  },
  {
    id: 'S11b',
    title: 'Exam on TIP 41, revised (Quantum Units)',
    url: 'http://www.quantumunitsed.com/print-exam/group-therapy-substance-abuse-revised.php',
  },
  {
    id: 'S12',
    title: 'TIP 41 chapter 3, NCBI Bookshelf (opening)',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK64215/',
  },
  {
    id: 'S13',
    title: 'TIP 41 Quick Guide, page 24',
    url: 'https://www.yumpu.com/en/document/view/50710370/quick-guide-for-clinicians-samhsa-store-substance-abuse-and-/26',
  },
  {
    id: 'S14',
    title: 'TIP 41 chapter 5, NCBI Bookshelf (opening)',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK64208/',
  },
  {
    id: 'S15',
    title: 'Student summary of TIP 41 placement',
    url: 'https://www.tutorsglobe.com/question/approaches-for-treating-substance-use-disorders-53494479.aspx',
  },
  {
    id: 'S16',
    title: 'Who is not appropriate for group therapy? (practice blog)',
    url: 'https://www.thewellnesscollectiveca.com/blog/skills-based-group-therapy-process-group-therapy-l2j9p-y3hja-g2m8f-c42gm-k62fy-7fkjx-kdwzb-5473c-grb4r',
  },
  {
    id: 'S17',
    title: 'Flashcards on Yalom, selecting clients',
    url: 'https://brainscape.com/flashcards/chapter-8-selecting-clients-and-composin-12985621/packs/21188402',
  },
  {
    id: 'S18',
    title: 'Group therapy type summaries echoing TIP 41',
    url: 'https://hypeathletics.org/grouptherapy',
  },
  {
    id: 'S19',
    title: 'Relapse prevention groups (one programme)',
    url: 'https://www.communityoasis.org/product-page/relapse-prevention-groups',
  },
  {
    id: 'S26',
    title: 'Recovery Research Institute: peer-based recovery support',
    url: 'https://recoveryanswers.org/resource/peer-based-recovery-support',
  },
  {
    id: 'S28',
    title: 'Refuge Recovery OKC: starting a group (AA averages)',
    url: 'https://rrokc.org/starting-an-r-r-group/',
  },
  {
    id: 'S29',
    title: 'The A.A. Member - Medications and Other Drugs (reprint)',
    url: 'http://recoveryissexy.com/the-a-a-member-medications-and-other-drugs/',
  },
  {
    id: 'S30',
    title: 'IRETA 2015 on NA and medication',
    url: 'http://ireta.org/2015/10/30/finding-support-for-patients-in-medication-assisted-treatment/',
  },
  {
    id: 'S31',
    title: 'Medication patients may find chilly reception in NA',
    url: 'https://facesandvoicesofrecovery.org/2019/01/03/medication-patients-may-find-chilly-reception-in-nas-rooms/',
  },
  {
    id: 'S31b',
    title: 'Blog quoting NA Groups and Medication',
    url: 'https://oceanfrontrecovery.com/rehab-blog/is-it-okay-to-take-prescribed-medication-in-recovery',
  },
  {
    id: 'S33',
    title: 'SMART Recovery: abstinence-oriented statement',
    url: 'https://smartrecovery.org/smart-announces-move-toward-abstinence-oriented-recovery-support',
  },
  {
    id: 'S35',
    title: 'Women for Sobriety: Community',
    url: 'https://womenforsobriety.org/community/',
  },
  {
    id: 'S37',
    title: 'Refuge Recovery, rehab.com',
    url: 'https://www.rehab.com/support-groups/refuge-recovery',
  },
  {
    id: 'S38',
    title: 'Joint statement July 2019',
    url: 'https://recoverydharma.org/joint-statement-july-2019/',
  },
  {
    id: 'S39',
    title: 'Refuge Recovery letter 2020',
    url: 'https://refugerecoverymeetings.org/?p=19859',
  },
  { id: 'S53', title: 'Heroin Anonymous', url: 'https://wikimili.com/en/Heroin_Anonymous' },
  {
    id: 'S54b',
    title: 'Marijuana Anonymous in Canada (2018)',
    url: 'https://www.answeraddiction.com/marijuana-anonymous-sparking-more-interest-in-canada/',
  },
  {
    id: 'S57',
    title: 'HAMS interview',
    url: 'https://choosehelp.com/topics/harm-reduction/introducing-the-hams-harm-reduction-program-an-aa-alternative',
  },
  {
    id: 'S58',
    title: 'Moderation Management',
    url: 'https://en.wikipedia.org/wiki/Moderation_Management',
  },
  {
    id: 'S59',
    title: 'AA Agnostica: Nine Years Old; growth rate of secular AA',
    url: 'https://aaagnostica.org/2020/06/14/nine-years-old/',
    alsoAt: 'https://aaagnostica.org/2019/05/29/the-growth-rate-of-secular-aa/',
  },
  {
    id: 'S60',
    title: 'DRA: Medications and Recovery',
    url: 'https://draonline.org/medications-and-recovery/',
  },
  { id: 'S65', title: 'Al-Anon/Alateen', url: 'https://en.wikipedia.org/wiki/Al-Anon/Alateen' },
  {
    id: 'S67',
    title: 'Introducing CRAFT',
    url: 'https://psychcentral.com/pro/introducing-craft-a-non-confrontational-intervention-for-families',
  },
  {
    id: 'S68',
    title: 'CRAFT summary, NREPP copy',
    url: 'https://www.nreppadmin.net/viewintervention_id_378.html',
  },
  {
    id: 'S70',
    title: 'Cochrane CD012880, 2020',
    url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD012880.pub2/pl',
  },
  {
    id: 'S71',
    title: 'BMJ Best Practice evidence table on the Cochrane review',
    url: 'https://bibliotheek.ehb.be:2400/topics/en-gb/198/evidence',
  },
  {
    id: 'S72',
    title: 'AA is most effective path to abstinence (Medical Brief)',
    url: 'https://www.medicalbrief.co.za/alcoholics-anonymous-is-most-effective-path-to-alcohol-abstinence/',
  },
  {
    id: 'S73',
    title: 'Zemore et al. 2018, PAL outcomes',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5884451',
  },
  {
    id: 'S74',
    title: 'Zemore et al. 2017, PAL baseline',
    url: 'https://www.jsatjournal.com/article/S0740-5472(16)30277-X/fulltext',
  },
  {
    id: 'S75',
    title: 'NIH award R01-AA027920',
    url: 'https://grantome.com/grant/NIH/R01-AA027920-01',
  },
  {
    id: 'S76',
    title: 'Mutual-help groups for AUD: guide',
    url: 'https://overwork-aud-preview.pages.dev/topic-aud-mutual-help-groups.html',
  },
  {
    id: 'S77',
    title: 'Project MATCH primary results',
    url: 'https://vdocuments.site/matching-alcoholism-treatments-to-client-method-subjects-although-project-match.html',
  },
  {
    id: 'S78',
    title: 'Project MATCH secondary hypotheses',
    url: 'http://onlinelibrary.wiley.com/doi/10.1111/j.1360-0443.1997.tb02889.x/abstract',
  },
  {
    id: 'S79',
    title: 'RRI: online mutual-help meetings',
    url: 'https://www.recoveryanswers.org/research-post/online-mutual-help-who-attends-provide-benefit/',
  },
  {
    id: 'S80',
    title: 'Attendance mode and outcomes, PAL 2015 and 2021',
    url: 'https://booksci.cn/literature_d11322_8.htm',
  },
  {
    id: 'S80b',
    title: 'RRI: in-person versus online meetings',
    url: 'https://recoveryanswers.org/research-post/in-person-vs-online-meetings-which-are-better',
  },
  {
    id: 'S81',
    title: 'Moos & Moos 2006, 16-year follow-up',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2220012',
  },
  {
    id: 'S82',
    title: 'Witbrodt et al. 2012, sponsorship',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3260344',
  },
  {
    id: 'S83',
    title: 'Review of AA effectiveness by six criteria of causation',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2746426',
  },
  {
    id: 'S84',
    title: 'Monico et al. 2015, buprenorphine and 12-step',
    url: 'http://choopersguide.com/article/buprenorphine-treatment-and-12-step-meeting-attendance-conflicts-compatibilities-and-patient-outc.html',
  },
  {
    id: 'S85',
    title: 'Survey of NA members on virtual meetings during COVID-19',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8919940',
  },
  {
    id: 'S85b',
    title: 'Timko et al. 2022, online attendance',
    url: 'https://search.bvsalud.org/global-literature-on-novel-coronavirus-2019-ncov/resource/en/covidwho-1907369',
  },
  {
    id: 'S86',
    title: '12-step attendance and abstinence, 9 years',
    url: 'https://www.jsatjournal.com/article/S0740-5472(13)00263-8/fulltext',
  },
  {
    id: 'S87',
    title: 'Burlingame et al. 2018, cohesion meta-analysis (abstract)',
    url: 'https://brainisnotthemind.com/general/cohesion-in-group-therapy-a-meta-analysis/',
  },
  {
    id: 'S88',
    title: 'Drug and Alcohol Findings comment on cohesion',
    url: 'https://findings.org.uk/PHP/dl.php?file=Burlingame_GM_2.cab&s=eb&sf=sfnos',
  },
  {
    id: 'S89',
    title: 'REASONS questionnaire, Kelly et al. 2010',
    url: 'https://www.researchgate.net/publication/232044653_Assessing_why_substance_use_disorder_patients_drop_out_from_or_refuse_to_attend_12-step_mutual-help_groups_The_REASONS_questionnaire',
  },
  {
    id: 'S90',
    title: 'Adverse events of group psychotherapy, 2017',
    url: 'https://pubmed.ncbi.nlm.nih.gov/28561929',
  },
  {
    id: 'S91',
    title: 'Roback 2000, adverse outcomes in group therapy',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3330596',
  },
  {
    id: 'S92',
    title: '13th-stepping survey, abstract reprint (2003)',
    url: 'http://stinkin-thinkin.com/2009/04/28/',
  },
  {
    id: 'S93',
    title: 'The Impact of AA on other substance abuse related Twelve Step programs (2008)',
    url: 'http://pubmedcentralcanada.ca/pmcc/articles/PMC2613294/?lang=en-ca',
  },
  {
    id: 'S94',
    title: 'Blog on the AA medication survey',
    url: 'https://donewithaa.wordpress.com/2010/03/01/how-aas-play-doctor/',
  },
  {
    id: 'S94b',
    title: 'Blog on AA members and medication',
    url: 'https://insidethealcoholicbrain.com/2015/05/12/how-aana-structures-are-part-of-the-healing-process/',
  },
  {
    id: 'S95',
    title: 'Anger management manual, NCJRS abstract',
    url: 'https://ojp.gov./ncjrs/virtual-library/abstracts/anger-management-substance-abuse-and-mental-health-clients-1',
  },
  {
    id: 'S96',
    title: 'Kelly et al. 2011, adolescent safety at AA/NA',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3081965',
  },
  {
    id: 'S97',
    title: 'Nash 2020, adolescents and the Twelve Steps',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6997953',
  },
  {
    id: 'S98',
    title: 'App can help locate effective treatment (2018)',
    url: 'https://www.brainerddispatch.com/news/4381506-have-drinking-problem-heres-tool-finding-effective-treatment',
  },
  {
    id: 'S100',
    title: 'Group Readiness Questionnaire convergent validity (2013)',
    url: 'https://lboro-test-vufind.koha-ptfs.co.uk/PrimoRecord/cdi_proquest_journals_1492506383',
  },
  {
    id: 'S101',
    title: 'OQ-GRQ product page',
    url: 'https://www.oqmeasures.com/measures/group-measures/oq-grq/',
  },
  {
    id: 'S102',
    title: 'GRQ as practice-based measure (thesis abstract)',
    url: 'http://search.ndltd.org/show.php?id=oai%3Aunion.ndltd.org%3ABGMYU2%2Foai%3Ascholarsarchive.byu.edu%3Aetd-7485',
  },
  {
    id: 'S103',
    title: 'GCQ-S copy and Blueprint summary',
    url: 'https://contohmakalah.jagomart.net/item/112905/groupcohesionscale',
    alsoAt: 'https://help.blueprint-health.com/en/articles/8858671-group-climate-questionnaire-gcq',
  },
  {
    id: 'S104',
    title: 'Group Questionnaire item reduction (thesis)',
    url: 'http://healthdocbox.com/Psychology_and_Psychiatry/113139116-An-item-reduction-analysis-of-the-group-questionnaire.html',
  },
  {
    id: 'S105',
    title: 'BARC-10 development (Monash)',
    url: 'https://research.monash.edu/en/publications/development-and-validation-of-a-brief-assessment-of-recovery-capi',
  },
  {
    id: 'S106',
    title: 'PhenX protocol 590502, BARC-10',
    url: 'https://test.phenxtoolkit.org/protocols/view/590502?origin=browse',
  },
  {
    id: 'S106b',
    title: 'BARC-10 overview',
    url: 'https://hiboop.com/assessments/brief-assessment-of-recovery-capital-barc-10',
  },
  {
    id: 'S107',
    title: 'US Core: AUDIT-C questionnaire',
    url: 'https://build.fhir.org/ig/HL7/US-Core/en/Questionnaire-AUDIT-C.html',
  },
  {
    id: 'S108',
    title: 'Single-question drug screen',
    url: 'https://bridges.cossapresources.org/Resources/Screening',
  },
  {
    id: 'S109',
    title: 'DAST rights (CamCOPS)',
    url: 'https://camcops.readthedocs.io/en/latest/tasks/dast.html',
  },
  { id: 'S110', title: 'NIDA TAPS API', url: 'https://api.drugabuse.gov/prod/taps/' },
  { id: 'S111', title: 'GMU SBIRT screening tools', url: 'https://chhs.gmu.edu/sbirt/screening' },
  {
    id: 'S112',
    title: 'ASAM dimension severity ranking',
    url: 'http://asamcontinuum.org/knowledgebase/is-there-a-standard-way-to-rank-dimensional-severity-across-the-six-dimensions-of-asams-criteria/',
  },
  {
    id: 'S113',
    title: 'ASAM Criteria copyright and permissions (mirror)',
    url: 'http://www.bee-partner.com/asam-criteria/copyright-and-permissions',
  },
  {
    id: 'S114',
    title: 'ASAM six dimensions study guide',
    url: 'https://open-exam-prep.com/study-guides/icrc/screening-assessment/asam-six-dimensions',
  },
  {
    id: 'S120',
    title: 'Shatterproof: about the needs assessment',
    url: 'https://www.shatterproof.org/need-help/about-addiction-treatment-needs-assessment',
  },
  { id: 'S121', title: 'ATLAS: about the data', url: 'https://treatmentatlas.org/about-data' },
  {
    id: 'S122',
    title: 'NIAAA Navigator step 3',
    url: 'https://alcoholtreatment.niaaa.nih.gov/how-to-find-alcohol-treatment/step-3-choose-quality-care',
  },
  {
    id: 'S123',
    title: 'NIAAA Navigator user guide',
    url: 'https://alcoholtreatment.niaaa.nih.gov/healthcare-professionals/user-guide-for-healthcare-professionals',
  },
  {
    id: 'S124',
    title: 'NIAAA Navigator launch, 2017',
    url: 'https://eurekalert.org/pub_releases/2017-10/nioa-nat100317.php',
  },
  { id: 'S125', title: 'TSML UI repository', url: 'https://github.com/code4recovery/tsml-ui' },
  {
    id: 'S126',
    title: 'TSML UI issue 519, accessibility',
    url: 'https://github.com/code4recovery/tsml-ui/issues/519',
  },
  {
    id: 'S127',
    title: 'Crumb widget repository',
    url: 'https://github.com/bmlt-enabled/crumb-widget',
  },
  { id: 'S128', title: 'Meeting Guide spec', url: 'https://github.com/code4recovery/spec' },
  {
    id: 'S129',
    title: 'Start Your Recovery: support groups',
    url: 'https://startyourrecovery.org/treatment/support-groups',
  },
  {
    id: 'S130',
    title: 'Recoverly, lib/quiz-data.ts (commit 86519ab)',
    url: 'https://github.com/Prawal-Sharma/Recoverly',
  },
  {
    id: 'S131',
    title: 'TSML issue 116',
    url: 'https://github.com/code4recovery/12-step-meeting-list/issues/116',
  },
  {
    id: 'S132',
    title: 'TSML issue 171',
    url: 'https://github.com/code4recovery/12-step-meeting-list/issues/171',
  },
  {
    id: 'S133',
    title: 'TSML issue 95',
    url: 'https://github.com/code4recovery/12-step-meeting-list/issues/95',
  },
  {
    id: 'S134',
    title: 'TSML UI issue 291',
    url: 'https://github.com/code4recovery/tsml-ui/issues/291',
  },
  { id: 'S135', title: 'bread issue 224', url: 'https://github.com/bmlt-enabled/bread/issues/224' },
  {
    id: 'S136',
    title: 'bmlt-server pull request 1289',
    url: 'https://github.com/bmlt-enabled/bmlt-server/pull/1289',
  },
  {
    id: 'S137',
    title: 'TSML issue 169',
    url: 'https://github.com/code4recovery/12-step-meeting-list/issues/169',
  },
  {
    id: 'S138',
    title: 'TSML UI issue 335',
    url: 'https://github.com/code4recovery/tsml-ui/issues/335',
  },
  {
    id: 'S139',
    title: 'TSML issue 1634',
    url: 'https://github.com/code4recovery/12-step-meeting-list/issues/1634',
  },
  {
    id: 'S140',
    title: 'TSML UI issue 359',
    url: 'https://github.com/code4recovery/tsml-ui/issues/359',
  },
  {
    id: 'S150',
    title: '988 Lifeline (Wyoming Department of Health)',
    url: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  },
  {
    id: 'S151',
    title: 'Crisis resources list',
    url: 'https://internationalmentalhealth.org/resources/',
  },
  {
    id: 'S152',
    title: 'Street Connections: overdose prevention',
    url: 'https://streetconnections.ca/overdose-prevention',
  },
  {
    id: 'S153',
    title: 'SafeSpot',
    url: 'https://helplinema.org/safespot-preventing-overdose-deaths-on-the-phone/',
  },
  {
    id: 'S154',
    title: 'National Domestic Violence Hotline post',
    url: 'https://www.crimewatchers.net/threads/national-domestic-violence-hotline.105/#post-101166',
  },
  {
    id: 'S155',
    title: '9-8-8 launch, 2023',
    url: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
  },
  {
    id: 'S156',
    title: 'Samaritans: contact',
    url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  },
  {
    id: 'S157',
    title: 'HSE helpline number and hours',
    url: 'https://healthtopical.com/harris-proposes-24-7-service-run-by-people-coping-with-drug-abuse',
  },
  {
    id: 'S158',
    title: 'Emergency numbers list',
    url: 'https://foreignaffairsnews.com/suicide-crisis-hotline-in-canada/',
  },
  {
    id: 'S159',
    title: 'Never Use Alone expands (Filter)',
    url: 'https://filtermag.org/never-use-alone-24-hour-hotline-new-england/',
  },
  {
    id: 'S160',
    title: 'Withdrawals that threaten life (with FDA label excerpt)',
    url: 'https://www.droracle.ai/articles/183773/what-types-of-substance-withdrawals-are-life-threatening',
  },
  {
    id: 'S161',
    title: 'Australian alcohol treatment guidelines: severe withdrawal',
    url: 'https://alcoholtreatmentguidelines.com.au/chapter-8-alcohol-withdrawal/severe-withdrawal-complications',
  },
  {
    id: 'S162',
    title: 'Internet and computer safety (Vermont Network)',
    url: 'https://www.vtnetwork.org/internet-and-computer-safety/',
  },
  {
    id: 'S163',
    title: 'GOV.UK: Exit this page',
    url: 'https://design-system.service.gov.uk/components/exit-this-page/',
  },
  {
    id: 'S164',
    title: 'GOV.UK: Exit this page change history',
    url: 'https://design-system.service.gov.uk/components/exit-this-page/history/',
  },
  {
    id: 'S165',
    title: 'GOV.UK: exit research summary',
    url: 'https://www.github.com/alphagov/govuk-design-system/discussions/2908',
  },
  {
    id: 'S166',
    title: 'Safe exit note (gist)',
    url: 'https://gist.github.com/rchatterjee/0a1c5a4e46c6850dbf081cce6d19642b',
  },
  {
    id: 'S167',
    title: 'A2J viewer issue 237',
    url: 'https://github.com/CCALI/a2jviewer/issues/237',
  },
  {
    id: 'S168',
    title: 'Quick Exit Button notes',
    url: 'https://www.framer.com/marketplace/components/quick-exit-button/',
  },
  {
    id: 'S169',
    title: 'secure-redirect notes',
    url: 'https://github.com/whizbangpop/secure-redirect',
  },
  {
    id: 'S170',
    title: 'Final rule aligns Part 2 with HIPAA',
    url: 'https://www.bassberry.com/news/final-rule-helps-align-part-2-with-hipaa/',
  },
  {
    id: 'S171',
    title: 'HHS fact sheet on Part 2',
    url: 'https://coephi.org/resource/hhs-fact-sheet-42-cfr-part-2-final-rule',
  },
  {
    id: 'S172',
    title: 'FTC health-data enforcement list',
    url: 'https://www.courtrules.app/enforcement?industry=healthcare&jurisdiction=FTC&violation=health_data',
  },
  {
    id: 'S173',
    title: 'HBNR final rule, 89 FR 47028',
    url: 'https://regulations.justia.com/regulations/fedreg/2024/05/30/2024-10855.html',
  },
  {
    id: 'S174',
    title: 'HBNR scope note',
    url: 'https://www.fatoftheland.ca/2024/07/04/ftc-final-rule-on-healthcare-breach-notifications-expanded-scope-new-obligations-and-modified-reporting-requirements-jones-day/',
  },
  {
    id: 'S175',
    title: 'GoodRx settlement',
    url: 'https://natlawreview.com/article/ftc-brings-enforcement-action-under-ftc-act-and-health-breach-notification-rule',
  },
  {
    id: 'S176',
    title: 'GoodRx and BetterHelp',
    url: 'https://calawyers.org/privacy-law/ftc-enforcement-action-against-goodrx-and-betterhelp/',
  },
  {
    id: 'S177',
    title: 'BetterHelp settlement',
    url: 'https://wsgr.com/en/insights/ftc-announces-settlement-with-betterhelp-for-disclosing-consumers-health-information-to-third-party-advertisers.html',
  },
  {
    id: 'S178',
    title: 'BetterHelp settlement amount and hashing',
    url: 'https://exbulletin.com/business/2069764/',
  },
  {
    id: 'S180',
    title: 'FDA CDS FAQ',
    url: 'https://www.fda.gov/medical-devices/software-medical-device-samd/your-clinical-decision-support-software-it-medical-device',
  },
  {
    id: 'S181',
    title: 'FDA CDS criteria summary',
    url: 'https://reguvirta.com/posts/Clinical_Decision_Support_Software_Functions__Device_vs_Non-Device_Classification',
  },
  {
    id: 'S182',
    title: 'FDA final CDS guidance, 2022 advisory',
    url: 'https://empiresrenalvalley.pages.dev/326749.html',
  },
  {
    id: 'S183',
    title: 'FDA updates, January 2026',
    url: 'https://www.dlapiper.com/en-gl/insights/publications/2026/01/fda-updates-its-clinical-decision-support-and-general-wellness-guidances-key-points',
  },
  {
    id: 'S190',
    title: 'CDC Clear Communication Index',
    url: 'http://www.cdc.gov/healthcommunication/clearcommunicationindex/index.html',
  },
  {
    id: 'S191',
    title: 'CCI review: pass mark',
    url: 'https://sdoheducation.org/resources/cdc-clear-communication-index-user-guide/',
  },
  {
    id: 'S192',
    title: 'Interactive CCI',
    url: 'https://mmontesanonyc.github.io/interactive-CDC-CCI',
  },
  {
    id: 'S193',
    title: 'PEMAT description',
    url: 'http://www.bemedwise.org/ncpie-news/patient-education-materials-assessment-tools',
  },
  {
    id: 'S194',
    title: 'PEMAT development (abstract)',
    url: 'https://qualitysafety.bmj.com/lookup/external-ref?access_num=10.1016/j.pec.2014.05.027&link_type=DOI',
  },
  {
    id: 'S195',
    title: 'NIDA: Words Matter, preferred language',
    url: 'https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction',
  },
  {
    id: 'S196',
    title: 'NIDA: Words Matter for clinicians',
    url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction',
  },
  {
    id: 'S197',
    title: 'Shatterproof: stigma-reducing language',
    url: 'https://www.shatterproof.org/about-addiction/stigma/stigma-reducing-language',
  },
  {
    id: 'S198',
    title: 'Question pages (GOV.UK, and gov.gr adaptation)',
    url: 'https://design-system.service.gov.uk/patterns/question-pages',
    alsoAt: 'https://guide.services.gov.gr/docs/questions-pages',
  },
  {
    id: 'S199',
    title: 'GOV.UK question pages discussion',
    url: 'https://github.com/alphagov/govuk-design-system/discussions/6078/',
  },
  {
    id: 'S200',
    title: 'NHS question pages',
    url: 'https://service-manual.nhs.uk/design-system/patterns/question-pages',
  },
  {
    id: 'S201',
    title: 'USWDS step indicator',
    url: 'https://designsystem.digital.gov/components/step-indicator',
  },
  {
    id: 'S202',
    title: 'Carbon progress indicator',
    url: 'https://carbondesignsystem.com/components/progress-indicator/usage/',
  },
  {
    id: 'S203',
    title: 'GOV.UK interruption pages',
    url: 'https://design-system.service.gov.uk/patterns/interruption-pages/',
  },
];

/** Group id → what its facts were read in. An empty list: all of it rests on memory. */
export const groupSources: { readonly [group: string]: readonly GroupSource[] } = {
  aa: [
    {
      title: 'Peer-Based Recovery Support (Recovery Research Institute)',
      url: 'https://recoveryanswers.org/resource/peer-based-recovery-support',
    },
    {
      title: 'Alcohol Recovery? A Comparison of Support Groups (2014)',
      url: 'http://www.alcoholcounselingmainline.com/2014/04/04/alcohol-recovery-comparison-support-groups/',
    },
    { title: 'AA New Zealand: information on AA', url: 'https://aa.org.nz/?p=69' },
    {
      title: 'The A.A. Member - Medications and Other Drugs (reprint)',
      url: 'http://recoveryissexy.com/the-a-a-member-medications-and-other-drugs/',
    },
    {
      title: 'Starting an R.R. Group (Refuge Recovery OKC)',
      url: 'https://rrokc.org/starting-an-r-r-group/',
    },
  ],
  na: [
    {
      title: 'Peer-Based Recovery Support (Recovery Research Institute)',
      url: 'https://recoveryanswers.org/resource/peer-based-recovery-support',
    },
    {
      title: 'Finding Support for Patients in Medication-Assisted Treatment (IRETA, 2015)',
      url: 'http://ireta.org/2015/10/30/finding-support-for-patients-in-medication-assisted-treatment/',
    },
    {
      title: "Medication Patients May Find Chilly Reception in NA's Rooms (2018/2019)",
      url: 'https://facesandvoicesofrecovery.org/2019/01/03/medication-patients-may-find-chilly-reception-in-nas-rooms/',
    },
    {
      title: 'History of Al-Anon and Nar-Anon',
      url: 'https://tpoftampa.com/history-of-al-anon-and-nar-anon',
    },
  ],
  smart: [
    {
      title:
        "SMART announces move toward 'abstinence-oriented' recovery support (with May 2022 board note)",
      url: 'https://smartrecovery.org/smart-announces-move-toward-abstinence-oriented-recovery-support',
    },
    {
      title: 'SMART Takes, May 2025',
      url: 'https://www.grnewsletters.com/archive/smart_news/SMART-Takes-May-2025-1431021803.html',
    },
    {
      title: 'SMART Recovery (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/SMART_Recovery',
    },
    {
      title: 'Alternative Mutual-Aid Groups',
      url: 'https://www.sustainablerecovery.net/alternative-mutual-aid-groups-for-people-in-recovery.html',
    },
  ],
  wfs: [
    { title: 'Women for Sobriety: Community', url: 'https://womenforsobriety.org/community/' },
    {
      title: 'Women for Sobriety: Thirty-five years (Fenner & Gifford, 2012)',
      url: 'https://docslib.org/doc/9632087/women-for-sobriety-thirty-five-years-of-challenges-changes-and-continuity',
    },
  ],
  'refuge-recovery': [
    {
      title: 'Refuge Recovery (rehab.com)',
      url: 'https://www.rehab.com/support-groups/refuge-recovery',
    },
    {
      title: 'Refuge Recovery letter to sangha members, 2020',
      url: 'https://refugerecoverymeetings.org/?p=19859',
    },
    {
      title: 'Joint Statement, July 2019 (Refuge Recovery / Recovery Dharma)',
      url: 'https://recoverydharma.org/joint-statement-july-2019/',
    },
  ],
  lifering: [
    {
      title: "The '3-S' Philosophy of LifeRing (site mirror)",
      url: 'https://lsrtesting.com/lifering-recovery-menu/the-three-s-philosophy',
    },
    {
      title: 'LifeRing Secular Recovery (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/LifeRing_Secular_Recovery',
    },
    {
      title: 'Alternative Mutual-Aid Groups',
      url: 'https://www.sustainablerecovery.net/alternative-mutual-aid-groups-for-people-in-recovery.html',
    },
  ],
  'recovery-dharma': [
    {
      title: 'Recovery Dharma (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/Recovery_Dharma',
    },
    {
      title: 'Joint Statement, July 2019 (Refuge Recovery / Recovery Dharma)',
      url: 'https://recoverydharma.org/joint-statement-july-2019/',
    },
  ],
  'celebrate-recovery': [
    {
      title: 'Celebrate Recovery FAQs (church site)',
      url: 'https://celebraterecovery.efree.org/home/faqs',
    },
    {
      title: 'Celebrate Recovery: A Christ-Centered 12-Step Program',
      url: 'https://www.lagunaintervention.com/post/celebrate-recovery-a-christ-centered-12-step-program-for-overcoming-life-s-struggles',
    },
    {
      title: 'Celebrate Recovery at Freshwater',
      url: 'http://freshwatercc.org/celebrate-recovery',
    },
    {
      title: 'Celebrate Recovery (encyclopedia mirror)',
      url: 'http://piglix.com/piglix/Celebrate_Recovery',
    },
  ],
  ca: [
    { title: 'Who Is a C.A. Member?', url: 'https://ca.org/literature/who-is-a-c-a-member' },
    { title: 'Cocaine Anonymous Ohio Area', url: 'https://caohioarea.org/?p=2' },
  ],
  cma: [
    {
      title: 'Crystal Meth Anonymous (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/Crystal_Meth_Anonymous',
    },
    { title: 'What is CMA (CMA Minnesota)', url: 'http://cmamn.org/what-is-cma/' },
  ],
  ma: [
    {
      title: 'Marijuana Anonymous (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/Marijuana_Anonymous',
    },
    {
      title: 'Marijuana Anonymous sparking more interest in Canada (2018)',
      url: 'https://www.answeraddiction.com/marijuana-anonymous-sparking-more-interest-in-canada/',
    },
  ],
  ha: [
    {
      title: 'Heroin Anonymous (encyclopedia mirror)',
      url: 'https://wikimili.com/en/Heroin_Anonymous',
    },
  ],
  ga: [
    {
      title: 'Gamblers Anonymous (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/Gamblers_Anonymous',
    },
  ],
  mara: [
    {
      title: 'MARA (Policy Research Associates, GAINS Center)',
      url: 'https://prainc.com/gains-mara',
    },
    {
      title: 'What is MARA? (names a different founder)',
      url: 'https://serenityoakswellness.com/blog/what-is-mara/',
    },
  ],
  mm: [
    {
      title: 'Moderation Management (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/Moderation_Management',
    },
    {
      title: 'How HAMS Split Off From MM (2009)',
      url: 'https://hamsnetwork.wordpress.com/2009/10/04/how-hams-split-off-from-mm/',
    },
    {
      title: 'Alternative Mutual-Aid Groups',
      url: 'https://www.sustainablerecovery.net/alternative-mutual-aid-groups-for-people-in-recovery.html',
    },
  ],
  hams: [
    {
      title: 'Introducing the HAMS Harm Reduction Program',
      url: 'https://choosehelp.com/topics/harm-reduction/introducing-the-hams-harm-reduction-program-an-aa-alternative',
    },
    {
      title: 'How HAMS Split Off From MM (2009)',
      url: 'https://hamsnetwork.wordpress.com/2009/10/04/how-hams-split-off-from-mm/',
    },
  ],
  'secular-aa': [
    {
      title: 'Nine Years Old! (AA Agnostica, 2020)',
      url: 'https://aaagnostica.org/2020/06/14/nine-years-old/',
    },
    {
      title: 'The Growth Rate of Secular AA (2019)',
      url: 'https://aaagnostica.org/2019/05/29/the-growth-rate-of-secular-aa/',
    },
    {
      title: 'A history of We Agnostics Kansas City',
      url: 'http://secularaakansascity.org/a-history-of-we-agnostics-kansas-city/',
    },
  ],
  dra: [
    {
      title: 'Medications and Recovery (Dual Recovery Anonymous)',
      url: 'https://draonline.org/medications-and-recovery/',
    },
    {
      title: 'What is a mutual help group? (PGDF Treatment Guide)',
      url: 'https://www.pgdf.org/treatment-guide-spotlight-what-is-a-mutual-help-group/',
    },
  ],
  dtr: [
    {
      title: 'Double Trouble in Recovery: 12-Step Support (2015)',
      url: 'https://www.thesoberworld.com/2015/11/01/double-trouble-recovery-12-step-support-mental-illness-addiction/',
    },
    { title: 'About Double Trouble in Recovery (Kentucky)', url: 'http://dtrky.org/about/' },
  ],
  'al-anon': [
    {
      title: 'Al-Anon/Alateen (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/Al-Anon/Alateen',
    },
  ],
  alateen: [
    {
      title: 'Al-Anon/Alateen (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/Al-Anon/Alateen',
    },
    {
      title: 'History of Al-Anon and Nar-Anon',
      url: 'https://tpoftampa.com/history-of-al-anon-and-nar-anon',
    },
  ],
  'nar-anon': [
    { title: 'Nar-Anon (encyclopedia article)', url: 'https://en.wikipedia.org/wiki/Nar-Anon' },
  ],
  'families-anonymous': [
    {
      title: 'Families Anonymous (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/Families_Anonymous',
    },
  ],
  'smart-family': [
    { title: 'Paired Recovery (SMART New England)', url: 'http://smartne.org/blog/?p=204' },
    {
      title: 'Introducing CRAFT: A Non-confrontational Intervention for Families',
      url: 'https://psychcentral.com/pro/introducing-craft-a-non-confrontational-intervention-for-families',
    },
  ],
  craft: [
    {
      title: 'Introducing CRAFT: A Non-confrontational Intervention for Families',
      url: 'https://psychcentral.com/pro/introducing-craft-a-non-confrontational-intervention-for-families',
    },
    {
      title: 'CRAFT intervention summary (NREPP copy)',
      url: 'https://www.nreppadmin.net/viewintervention_id_378.html',
    },
  ],
  aca: [
    {
      title: 'Adult Children of Alcoholics & Dysfunctional Families (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/Adult_Children_of_Alcoholics_%26_Dysfunctional_Families',
    },
    {
      title: 'ACA directory entry',
      url: 'https://cassandradirectory.com/listing/adult-children-of-alcoholics-dysfunctional-families-aca',
    },
  ],
  wellbriety: [
    {
      title: 'The State of the Wellbriety Movement, January 2018',
      url: 'http://blog.whitebison.org/blogenginenet_3/post/the-state-of-the-wellbriety-movement-2018',
    },
    {
      title: 'The Wellbriety Movement (Journey Magazine)',
      url: 'https://journey-magazine.com/the-wellbreity-movement/',
    },
  ],
  'millati-islami': [
    { title: 'Millati Islami: History', url: 'https://millatiislami.org/index.php/history' },
    {
      title: 'Millati Islami: Meeting Format',
      url: 'https://www.millatiislami.org/www.millatiislami.org/meeting-format.html',
    },
  ],
  jacs: [
    {
      title: 'JACS: Connecting Jews to Judaism',
      url: 'https://www.synagoguestudies.org/jacs-connecting-jews-to-judaism/',
    },
    {
      title: 'Jewish Addiction Group gearing up for 75th retreat',
      url: 'http://www.5tjt.com/jewish-addiction-group-gearing-up-for-75th-retreat-in-may/',
    },
  ],
  'lgbtq-meetings': [
    { title: 'A letter from GaL-AA', url: 'https://www.gal-aa.org/post/a-letter-from-gal-aa' },
    {
      title: 'Meeting Guide API specification (code4recovery/spec)',
      url: 'https://github.com/code4recovery/spec',
    },
  ],
  ypaa: [
    { title: 'Facts, Aim & Purpose (ACYPAA)', url: 'https://acypaa.org/facts' },
    {
      title: 'ICYPAA Bounces Back (AA Grapevine, 2006)',
      url: 'https://www.aagrapevine.org/magazine/2006/oct/icypaa-bounces-back',
    },
  ],
  'in-the-rooms': [
    {
      title: 'In The Rooms: online recovery support (2020)',
      url: 'https://www.whitecountyunitedway.org/lynn/58-in-the-rooms-online-recovery-support',
    },
    {
      title: '2020 at InTheRooms.com',
      url: 'https://www.intherooms.com/home/iloverecovery/all/2020-at-intherooms-com/',
    },
  ],
  sos: [
    {
      title: 'Joining a Support Group for Drug Addiction',
      url: 'https://repkolaw.com/post/joining-a-support-group-for-drug-addiction',
    },
    {
      title: 'LifeRing Secular Recovery (encyclopedia article)',
      url: 'https://en.wikipedia.org/wiki/LifeRing_Secular_Recovery',
    },
  ],
  'gam-anon': [],
  'harm-reduction-works': [
    {
      title: 'Online mutual-help meetings: who attends and do they benefit? (RRI)',
      url: 'https://www.recoveryanswers.org/research-post/online-mutual-help-who-attends-provide-benefit/',
    },
  ],
  'all-recovery': [
    {
      title: 'Peer-Based Recovery Support (Recovery Research Institute)',
      url: 'https://recoveryanswers.org/resource/peer-based-recovery-support',
    },
  ],
};

/** Where each helpline's number was read; a line without a row rests on memory and is marked `unverified`. */
export const helplineSources: { readonly [helpline: string]: string } = {
  'us-emergency':
    'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  'us-crisis':
    'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  'us-treatment': 'https://thewrightinitiative.com/misc/need-help-with-mental-health.html',
  'us-using-alone': 'https://helplinema.org/safespot-preventing-overdose-deaths-on-the-phone/',
  'us-violence':
    'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
  'us-sexual-assault': 'https://rainn.org/get-help/national-sexual-assault-hotline',
  'us-youth':
    'https://www.boystown.org/media-room/news-releases/boys-town-highlights-the-need-for-youth-suicide-prevention',
  'us-youth-lgbtq': 'https://theodysseyonline.com/the-trevor-project-lgbtq-rights',
  'us-gambling':
    'https://completeigaming.com/national-council-on-problem-gambling-promotes-new-us-gambling-helpline-number',
  'ca-emergency':
    'https://mentalhealthcommission.ca/resource/mental-health-and-substance-use-during-covid-19-regional-spotlight-and-key-factors',
  'ca-crisis': 'https://cmhasaskatoon.ca/9-8-8/',
  'ca-treatment': 'https://www.unitedwaygt.org/partnerships/helpstartshere-for-all-canadians/',
  'ca-using-alone': 'https://streetconnections.ca/overdose-prevention',
  'ca-violence': 'https://www.unitedwaygt.org/partnerships/helpstartshere-for-all-canadians/',
  'ca-sexual-assault': 'https://www.unitedwaygt.org/partnerships/helpstartshere-for-all-canadians/',
  'ca-youth': 'https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118',
  'uk-emergency': 'https://www.swast.nhs.uk/when-to-call-999',
  'uk-crisis': 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  'uk-crisis-nhs': 'https://www.oundlesurgery.nhs.uk/news/accessing-mental-health-services-via-111',
  'uk-treatment': 'https://reportandsupport.nulondon.ac.uk/support/alcohol-misuse',
  'uk-treatment-alcohol':
    'https://talkcommunity.org/keeping-well-staying-healthy/drugs-and-alcohol/alcohol',
  'uk-violence':
    'https://refuge.org.uk/news/refuge-response-to-home-secretary-announcement-of-support-for-domestic-abuse-victims',
  'uk-violence-men': 'https://www.centre56.org.uk/domestic-abuse',
  'uk-youth': 'https://247sexualabusesupport.org.uk/faqs/',
  'uk-gambling':
    'https://www.latestbettingoffers.co.uk/articles/national-gambling-helpline-is-now-open-24-hours-a-day/',
  'ie-emergency': 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/',
  'ie-crisis':
    'https://www.irishexaminer.com/ireland/charity-launches-email-service-as-calls-surge-to-over-625000-467986.html',
  'ie-treatment':
    'https://healthtopical.com/harris-proposes-24-7-service-run-by-people-coping-with-drug-abuse',
  'ie-violence': 'https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/',
  'ie-violence-men':
    'https://www.waterfordlive.ie/news/home/535639/men-s-development-network-extend-male-advice-line-to-seven-day-service.html',
  'ie-sexual-assault':
    'https://drcc.ie/news-resources/christmas-can-be-difficult-and-lonely-time-but-support-is-th',
  'ie-youth':
    'https://www.independent.ie/regionals/corkman/news/sharp-increase-in-contacts-to-childline-over-christmas-41197253.html',
  'au-emergency': 'https://www.qld.gov.au/emergency/emergencies-services/assistance/triple-000',
  'au-crisis': 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
  'au-treatment':
    'https://mindframe.org.au/news/mindframe-encourages-inclusion-of-the-national-alcohol-and-other-drugs-hotline-1800-250-015-in-media-reporting',
  'au-violence': 'https://thedailyaus.com.au/stories/1800-respect-text-messaging/',
  'au-sexual-assault': 'https://thedailyaus.com.au/stories/1800-respect-text-messaging/',
  'au-youth': 'https://www.copmi.net.au/resources/national-kids-helpline/',
  'au-gambling': 'https://www.gamblinghelponline.org.au/covid-19-update',
};

/** The lines' own sites, for whoever checks the numbers. */
export const helplineWebsites: { readonly [helpline: string]: string } = {
  'us-crisis': 'https://988lifeline.org',
  'us-treatment': 'https://www.samhsa.gov/find-help/national-helpline',
  'us-using-alone': 'https://safe-spot.me',
  'us-violence': 'https://www.thehotline.org',
  'us-sexual-assault': 'https://rainn.org',
  'us-youth-lgbtq': 'https://www.thetrevorproject.org',
  'us-gambling': 'https://www.ncpgambling.org',
  'ca-crisis': 'https://988.ca',
  'ca-violence': 'https://www.sheltersafe.ca',
  'ca-youth': 'https://kidshelpphone.ca',
  'uk-crisis': 'https://www.samaritans.org',
  'uk-treatment': 'https://www.talktofrank.com',
  'uk-violence': 'https://www.nationaldahelpline.org.uk',
  'uk-sexual-assault': 'https://247sexualabusesupport.org.uk',
  'uk-youth': 'https://www.childline.org.uk',
  'ie-crisis': 'https://www.samaritans.org',
  'ie-treatment': 'https://www.drugs.ie',
  'ie-violence': 'https://www.womensaid.ie',
  'ie-violence-men': 'https://www.mensnetwork.ie',
  'ie-sexual-assault': 'https://www.drcc.ie',
  'ie-youth': 'https://www.childline.ie',
  'ie-gambling': 'https://www.gamblingcare.ie',
  'au-crisis': 'https://www.lifeline.org.au',
  'au-violence': 'https://www.1800respect.org.au',
  'au-sexual-assault': 'https://www.1800respect.org.au',
  'au-youth': 'https://kidshelpline.com.au',
  'au-gambling': 'https://www.gamblinghelponline.org.au',
};
