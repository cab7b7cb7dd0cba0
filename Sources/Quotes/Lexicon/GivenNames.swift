/// First names with the sex of nearly all who bear them.
///
/// From the lists of first names of the US Census of 1990 (US Census Bureau, public domain), without the rarest and
/// without those that both sexes bear, and with names of other countries added by hand.
enum GivenNames {
  static let male = """
    aaron abdul abe abel abraham abram adalberto adam adan adolfo adolph adrian agustin ahmad ahmed al alain
    alan albert alberto alden aldo alec alejandro aleksandr alessandro alex alexander alexei alfonso alfonzo
    alfred alfredo ali alistair allan allen alonso alonzo alphonse alphonso alton alvaro alvin amado ambrose
    amit amos anderson andre andreas andres andrew andrzej andy angelo anibal anthony antione antoine anton
    antone antonio antony antwan archie arden arlen arlie armand armando arnold arnoldo arnulfo aron arron
    art arthur arturo asa august augustus aurelio austin avery barack barney barrett barry bart barton
    bashar basil beau ben benedict benito benjamin bennett bennie benny benton bernard bernardo bernie berry
    bert bertram bill billy binyamin björn blaine blake bo bob bobby booker boris boyce boyd brad bradford
    bradley bradly brady brain branden brandon brant brendan brendon brent brenton bret brett brian brice
    brock broderick brooks bruce bruno bryan bryant bryce bryon buck bud buddy buford burl burt burton
    buster byron caleb calvin cameron carl carlo carlos carlton carmelo carmine carroll carson carter cary
    cecil cedric cedrick cesar chad chadwick chance chang charles charley charlie chas chase chauncey
    chester chet chris christian christoper christophe christopher chuck clarence clark claud claude claudio
    clay clayton clement clemente cletus cleveland cliff clifford clifton clint clinton clyde cody colby
    cole coleman colin collin colton columbus conrad cordell corey cornelius cornell cortez cory coy craig
    cristobal cristopher curt curtis cyril cyrus dale dallas dalton damian damien damion damon dan dane
    danial daniel danilo dannie danny dante darell daren darin dario darius darnell daron darrel darrell
    darren darrick darrin darron darryl darwin daryl dave david davis dean deandre deangelo del delbert
    delmar delmer demarcus demetrius denis dennis denny denver deon derek derick derrick deshawn desmond
    devin dewayne dewey dewitt dexter dick didier diego dieter dillon dino dion dirk dmitry domenic domingo
    dominic dominick don donald dong donn donnell donnie donny donovan donte dorsey doug douglas douglass
    doyle drew duane dudley duncan dustin dwain dwayne dwight dylan earl earle earnest ed eddie eddy edgar
    edgardo edison edmond edmund edmundo eduardo edward edwardo edwin efrain efren ehud elbert elden eldon
    eldridge eli elias elijah eliseo elliot elliott ellis ellsworth elmer elmo elon eloy elroy elton elvin
    elvis elwood emanuel emerson emery emil emile emilio emmanuel emmett emmitt emory enoch enrique erasmo
    eric erich erick erik ernest ernesto ernie errol ervin erwin esteban ethan eugene eugenio eusebio evan
    everett everette ezekiel ezequiel ezra fabian faustino fausto federico felipe felix felton ferdinand
    fermin fernando fidel filiberto fletcher florencio florentino floyd forest forrest foster francesco
    francis francisco frank franklin franklyn françois fred freddie freddy frederic frederick fredric
    fredrick freeman friedrich fritz gabriel galen garfield garland garret garrett garry garth gary gaston
    gavin gaylord genaro gene geoffrey george gerald geraldo gerard gerardo gerhard german gil gilbert
    gilberto gino giovanni giuseppe glen glenn gonzalo gordon grady graham graig grant granville greg gregg
    gregorio gregory grover guido guillermo gus gustavo guy gérard günther hai hal hank hans harlan harland
    harley harold harris harrison harry harvey hassan hayden haywood heath hector heinz helmut henry herb
    herbert heriberto herman herschel hershel hilario hilton hipolito hiram hiroshi hobert hollis homer
    horace horacio horst hosea houston howard hoyt hubert huey hugh hugo humberto hung hunter hussein hyman
    ian ibrahim ignacio igor ike ira irvin irving irwin isaac isaiah isaias isiah isidro ismael israel
    isreal issac ivan jacinto jack jackson jacob jacques jake jamaal jamal jamar jame jamel james jamison
    jan jared jarod jarred jarrett jarrod jarvis jason jasper javier jay jayson jc jean jeb jed jeff
    jefferey jefferson jeffery jeffrey jeffry jens jerald jeramy jere jeremiah jeremy jermaine jerold jerome
    jeromy jerrell jerrod jerrold jerry jess jesse jesus jesús jim jimmy joaquin joe joel joesph joey john
    johnathan johnathon johnny johnson jon jonah jonas jonathan jonathon jong jordan jordon jorge joschka
    jose josef joseph josh joshua josiah jospeh josue josé juan jude judson jules julian julio julius junior
    jurgen justin jürgen kareem karl keenan keir keith kelvin ken kendall kendrick keneth kenji kenneth
    kennith kenny kent kenton kermit keven kevin khalid kieth king kip kirby kirk klaus kofi korey kory
    kraig kristofer kristopher kurt kurtis kyle lamar lamont lance landon lane lanny larry lars laurence
    laurent lawerence lawrence lazaro leandro lech leif leland lemuel len lenard lenny leo leon leonard
    leonardo leonel leopoldo leroy les lester levi lewis li lincoln lino linwood lionel lloyd logan lon long
    lonnie lonny loren lorenzo louie louis lowell loyd luc lucas luciano lucien lucio lucius ludwig luigi
    luis luke luther lyle lyman lyndon lynwood mac mack mahmoud major malcolm malcom malik man manual manuel
    marc marcel marcelino marcellus marcelo marco marcos marcus margarito mariano mario mark markus marlin
    marlon marquis marshall martin marty marvin mason mathew matt matteo matthew matthias maurice mauricio
    mauro max maximo maxwell maynard mckinley mel melvin merlin merrill mervin micah michael michale micheal
    michel mickey miguel mike mikel mikhail milan miles milford millard milo milton miquel mitch mitchel
    mitchell mitt modesto mohamed mohammad mohammed moises monroe monte monty morris morton mose moses moshe
    muhammad murray mustafa myles myron napoleon narendra nathan nathanael nathanial nathaniel neal ned neil
    nelson nestor neville newt newton nicholas nick nickolas nicolas nigel nikolai nils noah noble noe noel
    nolan norbert norberto norman normand norris octavio odis olaf oleg olen olin oliver omar omer oren
    orlando orval orville oscar osvaldo oswaldo otha otis otto owen pablo palmer paolo parker pasquale
    patrick paul paweł pedro percy perry pete peter phil philip philippe phillip pierre piers piotr porfirio
    porter preston prince quentin quincy quinn quintin quinton rafael rahul rainer raj raleigh ralph ramiro
    ramon rand randal randall randell randolph randy raphael rashad rashid raul ray rayford raymon raymond
    raymundo recep reed reggie reginald reid reinaldo reince renaldo renato reuben rex rey reyes reynaldo
    rhett ricardo rich richard richie rick rickey rickie ricky rico rigoberto riley rishi rob robby robert
    roberto robt rocco rocky rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rohit roland
    rolando rolf rolland roman romeo ron ronald ronnie ronny roosevelt rory roscoe rosendo ross roy royal
    royce ruben rubin rudolf rudolph rudy rueben rufus rupert rush russ russel russell rusty ryan sadiq sal
    salvador salvatore sam sammy samual samuel sanford sanjay santiago santo santos satya saul scot scott
    scottie scotty sean sebastian sergei sergey sergio seth seymour shad shane shaun shawn shayne sheldon
    shelton sherman sherwood shimon shinzo shon sid sidney silas silvio simon sol solomon son sonny spencer
    stan stanford stanley stanton stefan stephan stephen sterling steve steven stewart stuart sundar sven
    sylvester tad tanner tariq taro ted teddy teodoro terence terrance terrell terrence thad thaddeus
    theodore theron thomas thorsten thurman tim timmy timothy titus tobias toby tod todd tom tomas tomasz
    tommy toney tony torsten tory travis trent trenton trevor trey tristan troy truman tuan tucker ty tyler
    tyree tyrell tyron tyrone tyson ulysses uwe valentin valentine van vance vaughn vern vernon vicente
    victor vikram viktor vince vincent vincenzo virgil virgilio vito vladimir volker von wade waldo walker
    wallace wally walter walton wang ward warner warren waylon wayne wei weldon wendell werner wes wesley
    weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard william williams
    willian willis willy wilmer wilson wilton winford winfred winston wm wolfgang woodrow wyatt xavier xi
    yann yuri yusuf zachariah zachary zachery zack zackary zaid zane zhang édouard
    """

  static let female = """
    abbey abbie abby abigail ada addie adela adelaida adelaide adele adelina adeline adell adriana adriane
    adrianna adrianne adrienne agatha agnes aida aileen aimee aisha alaina alana alanna alba alberta albina
    alda alecia alejandra alene alesha alesia aleta aletha alexa alexandra alexandria alfreda alice alicia
    alina aline alisa alisha alison alissa allene allie allison allyson alma alpha alta altagracia althea
    alvina alyce alyson alyssa amalia amanda amber amelia ami amie amparo amy ana anabel anastasia andra
    andrea andria angela angelia angelica angelina angeline angelique angelita angie anh anissa anita anke
    ann anna annabelle annamarie anne annegret annemarie annetta annette annie annmarie antionette
    antoinette antonette antonia aoife april araceli aracely ardis ardith aretha ariana arianna arleen
    arlene arline armida artie ashlee ashleigh ashley ashton asia astrid athena audra audrey augusta aung
    aura aurelia aurora autumn ava avis bambi barb barbara barbra beatrice beatriz becky belen belinda bella
    belle belva benazir benita bernadette bernadine bernice berniece bernita berta bertha bertie beryl bess
    bessie beth bethany betsy bette bettie bettina betty bettye beulah beverley beverly beyoncé bianca
    billie birdie birgit blanca blanch blanche bobbi bobbie bonita bonnie bonny brandi brandie brandy
    breanna brenda brenna briana brianna brianne bridget bridgett bridgette brigette brigitte britney
    brittani brittany brittney brook brooke caitlin caitlyn callie camilla camille candace candelaria candi
    candice candida candy cara caren cari caridad carina carissa carla carleen carlene carlotta carly carman
    carmel carmela carmelita carmella carmen carol carole carolee carolina caroline carolyn carrie caryl
    caryn casandra cassandra cassie catalina catharine catherine cathie cathleen cathrine cathryn cathy
    catina catrina cecelia cecile cecilia celeste celestine celia celina chanda chandra chanel chantal
    chantel charisse charity charla charleen charlene charline charlotte charmaine chasity chastity chelsea
    chelsey chelsie cheri cherie cherly cherry cheryl cheryle chiquita chloe chrissy christa christal
    christen christi christie christin christina christine christy chrystal cindi cindy cinthia claire clara
    clare clarice clarissa claudette claudia claudine clementine coleen colette colleen collette concepcion
    concetta condoleezza connie constance consuelo cora coral cordelia cori corina corine corinna corinne
    cornelia corrie corrine cortney courtney cristal cristina cristine cristy crystal cynthia cécile daisy
    dalia damaris danelle danette daniela daniella danielle danita danna daphne dara darci darcy daria darla
    darleen darlene dawn dawna dayna deana deann deanna deanne debbie debby debi debora deborah debra debrah
    deena deidra deidre deirdre delfina delia delilah della delma delois delores deloris delphine demetria
    dena denice denise desiree dessie destiny dian diana diane diann dianna dianne dina dinah dionne dixie
    dollie dolly dolores dominga dona donita donna dora dorcas doreen dorene doretha dori dorinda doris
    dorothea dorothy dorris dortha dorthy dottie dovie dulce earlene earline earnestine easter ebony edie
    edith edna edwina edythe effie eileen elaina elaine elba elda eleanor eleanore elena elenor elia elida
    elif elinor elisa elisabeth elise elissa eliza elizabeth elizebeth ella ellen ellie elma elnora eloisa
    eloise elouise elsa elsie elva elvia elvira elyse emilia emilie emily emma ena enid enriqueta era erica
    ericka erika erin erlinda erma erna ernestina ernestine esmeralda esperanza essie estela estella estelle
    ester esther ethel etta eugenia eula eulalia eunice eva evangelina evangeline eve evelyn evette evie
    evonne fabiola faith fannie fanny farrah fatima fawn fay faye felecia felicia felicita felicitas felipa
    felisha fern filomena flor flora florence florida florine flossie floy fran frances francesca francine
    francisca françoise freda freida frieda gabriela gabriella gabrielle gail garnet gay gaye gayla gayle
    gena geneva genevieve genoveva georgette georgia georgiana georgianna georgie georgina geraldine gerda
    geri germaine gerri gertie gertrude gilda gillian gina ginger ginny gisela giselle gladys glenda glenna
    gloria goldie grace gracie graciela gregoria greta gretchen griselda gudrun guillermina gussie gwen
    gwendolyn hailey haley hallie hanna hannah harriet harriett harriette hattie haydee hayley hazel heather
    heidi heike helen helena helene helga hellen henrietta herlinda hermelinda herminia hester hilary hilda
    hildegard hillary holli hollie holly hope hortencia hortense huma ida idella ila ileana ilene ilhan ilse
    ima imelda imogene ina india indira ines inez inge ingrid inês iola iona ione irene iris irma isabel
    isabell isabella isabelle iva ivanka ivette ivonne ivy jacinda jacklyn jaclyn jacque jacquelin
    jacqueline jacquelyn jacquline jada jade jaimie jami jamila jana jane janeen janel janell janelle janet
    janette janice janie janina janine janis janna jannette jannie jaqueline jasmin jasmine jayme jayne
    jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jena jenelle
    jenifer jeniffer jenna jennette jenni jennie jennifer jenny jeri jerri jerrie jesica jessica jewel
    jewell jill jillian jo joan joanie joann joanna joanne jocelyn jodi jodie joelle joellen johanna johnna
    joleen jolene joni jonnie josefa josefina josephina josephine josette josie jovita joy joyce joycelyn
    juana juanita judi judith judy juli julia juliana julianna julianne julie juliet juliette june jung
    justina justine kaitlin kaitlyn kala kamala kami kara karen kari karin karina karissa karla karol
    karolyn karon karrie karyn kassandra kate katelyn katharine katherine katheryn kathi kathie kathleen
    kathrine kathryn kathy katie katina katja katrina katy kay kaye kayla keely keisha kelley kelli kellie
    kelly kellyanne kelsey kendra kenya keri kerri kerrie kesha keshia kia kim kimberlee kimberley kimberly
    kira kirsten kisha kitty kori krista kristal kristen kristi kristie kristin kristina kristine kristy
    krystal krystle kyla kylie kyong kyra kyung lacey lacie ladonna lakeisha lakesha lakeshia lakisha lan
    lana laquita lara larissa lashanda lashawn lashonda latanya latasha latisha latonia latonya latosha
    latoya latrice latricia laura laureen laurel lauren lauretta laurette lauri laurie lavina lavon lavonne
    lawanda lea leah leann leanna leanne leatrice leeann leigh leila leilani leisa lela lelia lena lenora
    lenore leola leona leone leonor leonora leora leota lesa lesley lessie leta letha leticia letitia lettie
    lia libby lida lidia lila lilia lilian liliana lillian lillie lilly lily lina linda lindsay lindsey
    lindy linnea linnie lisa lise lisette lissette liz liza lizabeth lizbeth lizette lizzie lois lola lolita
    lona lora loraine lorena lorene lorenza loretta lori lorie lorine lorna lorraine lorri lorrie lottie lou
    louann louella louisa louise lourdes lovie luann luanne lucia lucie lucila lucile lucille lucinda
    lucretia lucy luella luisa lula lulu lupe lura luz lydia lyn lynda lyndsey lynette lynne lynnette ma
    mabel mable mackenzie madeleine madeline madelyn madge madonna mae magda magdalena magdalene maggie
    magnolia mai majorie malala malinda malissa mallory mamie mandi mandy manuela mara maranda marcela
    marcelina marcella marcelle marci marcia marcie marcy margaret margarette margarita marge margery margie
    margo margot margret margrethe marguerite mari maria mariah mariam marian mariana mariann marianna
    marianne maribel maricela marie marietta marilee marilyn marilynn marina marine marisa marisela marisol
    marissa marita maritza marjorie marjory marla marlena marlene marlyn marlys marnie marquerite marquita
    marsha marta martha marti martina marva marvel mary maryann maryanne marybeth maryellen maryjane marylin
    marylou matilda matilde mattie maud maude maudie maura maureen maurine mavis maxie maxine may maya
    maybelle mayme mayra meagan meaghan megan meghan megyn mei melania melanie melba melina melinda melisa
    melissa mellisa mellissa melodie melody melony melva melvina mercedes meredith merry meta mette mi mia
    micaela michaela michele michell michelle migdalia milagros mildred millicent millie mimi mina mindy
    minerva minnie miranda mireya miriam mirian mirna missy misti misty mittie mitzi mollie molly mona
    monica monika monique mozelle muriel myra myriam myrna myrtis myrtle nadia nadine nakia nan nanci nancy
    nanette nannette nannie naomi natalia natalie natasha nathalie natividad nedra nelda nell nellie nelly
    nena nereida nettie neva niamh nichole nicki nicola nicole niki nikita nikki nila nilda nina nita noelle
    noemi nola nona nora noreen norma nova novella nydia octavia odessa ofelia ok ola oleta olga olive
    olivia oma ona opal ophelia oprah ora oralia orpha paige pam pamala pamela pansy patrica patrice
    patricia patsy patti pattie patty paula paulette paulina pauline pearl pearlie pearline peggie peggy
    penelope pennie penny perla petra phillis philomena phoebe phuong phylis phyliss phyllis pilar polly
    portia precious pricilla princess priscilla priti priya prudence queen rachael racheal rachel rachelle
    rae rafaela ramona randi raquel rashida raven reba rebeca rebecca rebekah regina reina rena renae renata
    renate renee renita reta retha reva reyna rhea rhiannon rhoda rhonda richelle rihanna rita robbin
    roberta robin robyn rochelle rocio roma romona rona ronda rosa rosalba rosalee rosalia rosalie rosalina
    rosalind rosalinda rosalyn rosanna rosanne rosario rose roseann roseanna roseanne rosella roselyn
    rosemarie rosemary rosetta rosie rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie
    ruby rubye ruth ruthann ruthie sabina sabine sabrina sadie salina sallie sally samantha samatha sandi
    sandra sandy sanjuana sanjuanita santa sara sarah sasha saundra savannah scarlett selena selina selma
    serena shaina shalonda shameka shamika shana shanda shanna shannon shanon shanta shante shantel shara
    shari sharla sharlene sharon sharonda sharron sharyn shauna shawna shayla shayna sheena sheila shelia
    shelley shelli shellie shelly sheree sheri sherie sherita sherri sherrie sherrill sherry sheryl shiela
    shirlene shirley shonda sierra silke silvia simone sinéad siobhán socorro sofia soledad sondra sonia
    sonja sonya soon sophia sophie stacey staci stacia stacie stacy starla starr stefanie stella stephanie
    stephany stephenie sue summer sun sunny susan susana susanna susannah susanne susie suzan suzanna
    suzanne suzette sybil sylvia ségolène tabatha tabitha tamara tameka tamela tamera tami tamika tammi
    tammie tammy tamra tana tania tanisha tanya tara taryn tasha tatiana tawana tawanda tawnya teena tena
    tera teresa terese teresita teressa teri terra terri terrie tessa tessie thea theda thelma theodora
    theresa therese thuy tia tiana tiara tierra tiffani tiffanie tiffany tillie tina tisha tomasa tomeka
    toni tonia tonja tonya tori tosha toya tracey traci tracie tracy trena tresa tressa treva tricia trina
    trisha trista trudy tulsi twila twyla tyra ulrike uma una ursula vada valarie valencia valentina valeria
    valerie valorie valérie vanessa veda velda velma venessa venita venus vera verda vergie verla verna
    vernell vernice veronica vesta vickey vicki vickie vicky victoria vida vikki vilma viola violet violeta
    virgie virgina virginia vivian viviana vonda wanda wendi wendy whitney wilda wilhelmina willa wilma
    windy winifred winnie winnifred winona xiomara yadira yasmin yesenia yolanda yolonda yoshiko yvette
    yvonne zelda zella zelma zenaida zoe zoila zola zoraida
    """

  /// Names that both sexes bear.
  static let either = """
    alexis alva angel ariel aubrey augustine blair britt carey carrol casey chi chong chung clair cleo cruz
    dana dee devon dominique dorian dusty elisha frankie gale gerry guadalupe hong ivory jackie jae jaime
    jamey jamie jan jessie jimmie jody johnie johnnie kasey kerry kris lacy lavern laverne lee leslie lynn
    marion merle michal minh morgan nicky numbers odell ollie paris pat refugio rene robbie sammie sang
    shelby stevie sung sydney taylor terry thanh theo tommie trinidad val willie yong young
    """
}
