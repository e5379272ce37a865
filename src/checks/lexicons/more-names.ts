import { lazily, wordSet } from './read.ts';

/** First names of patients that the packages lack: recent, regional and old-fashioned ones. Written by hand, 2026. */
export const MORE_FIRST_NAMES = lazily(() =>
  wordSet(`
  tamsin xiomara clotilde jaxton jaxson jaxon brynlee brynn paisley kinsley kaylee kayleigh ryleigh rylee hadley harlow everleigh
  emersyn braelynn raelynn adalynn adelyn nevaeh zaylee zuri amari amara imani kaia kailani keilani nalani makayla mckenna mikayla
  aaliyah aliyah janelle latoya lakeisha keisha tanisha shanice shaniqua ebony tyrese tyrell deshawn dashawn jamal jamar jaylen
  jalen jayden kayden brayden aiden ayden zayden cayden hayden kaden kyler ryder ryker colt colton bodhi bowie banjo atlas
  mateo matteo thiago santiago emiliano maximiliano leandro joaquin ximena itzel yaretzi citlali lupita lupe chuy chucho nacho pancho
  paco pepe beto memo concha conchita consuelo esperanza guadalupe milagros socorro rosario refugio chabela chayo marisol yesenia
  yolanda graciela griselda imelda ofelia obdulia eulalia eufemia hortensia leocadia remedios altagracia
  priya anand ananya aarav vihaan diya ishaan rohan rohit kavya kavita meera nisha pooja rajesh suresh ramesh sunita lakshmi padma
  deepak vikram arjun harpreet gurpreet manpreet jaspreet amrit simran kiran balwinder parvati savitri
  fatima fatma khadija aisha aicha maryam mariam zainab zaynab layla leila noor nour hala rania samira yasmin yasmina hamza
  omar umar yusuf yousef khalid tariq bilal ibrahim ismail mustafa mahmoud ahmed mohamed muhammad abdullah abdi hodan ifrah
  oluwaseun oluwaseyi adebayo adebola babatunde chidi chidinma chiamaka ngozi nneka obinna emeka ifeoma uchenna amaka funmi tunde
  kwame kofi kwaku ama akua abena yaw efua esi kojo nana adwoa
  thuy linh trang phuong huong nguyet minh hung dung quang tuan hyun jiwoo minjun seojun haruto yuki sakura akiko kenji hiroshi
  mei xiu ying jing wei xiaoling yun siobhan niamh aoife saoirse caoimhe oisin cian tadhg padraig eamon seamus
  ottilie odette ottoline opal opaline oleta ona ora orpha ozella odessa olive myrtle mabel maude minnie mildred millicent
  gertrude gladys geraldine georgette genevieve florence fern faye effie edith edna eunice ethel estelle esther enid elspeth
  dorothea dorothy dottie dot della delphine cordelia cornelia constance clementine clementina claudette celeste cecily bernadette
  beulah bertha bessie beatrice augusta agatha agnes adelaide winifred wilhelmina wilma vesta verna velma ursula thelma theodora
  thaddeus thurston sylvester stanley silas seymour rufus roscoe rutherford reginald percy orville otis oswald norbert mortimer
  milton melvin marvin lucius linus leander horace homer hiram herschel herbert harvey hank gus gordon gideon fergus ezra
  ezekiel eustace ernest enoch elmer ellsworth edwin edgar ebenezer dudley desmond cyrus cornelius clyde clifford clarence cecil
  burt buford boyd barnaby archibald amos alvin alonzo alfonso algernon
  jedidiah jebediah zebulon ezequiel hezekiah obadiah malachi isaiah elijah micah josiah nehemiah
  suri blaise saffron juniper marlowe marlow wren posy poppy primrose petra pilar noelle nola nell maisie maeve mae lottie
  liv linnea leonie lark kit jolene joelle ione ines imogen hattie greer gemma freya flora fleur esme elodie elise
  eloise elouise dahlia cosima coraline cleo calliope briar beatrix aurelia astrid arden anouk annika allegra
  `),
);
