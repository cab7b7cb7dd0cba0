// swift-format-ignore-file
// Written by train.py; not to be edited.

/// What single words tell of body and noise, in hundredths (see ``WordTable``).
enum WordWeights {
  static let table = """
    1000:2 10th:7 11th:-8 13th:-4 14th:3 15th:2 17th:1 1800:-2 18th:-9 1960s:-2 1976:-7 1984:4 1989:3 1990s:5
    1991:2 1992:-2 1993:4 1994:2 1996:-4 1997:10 1998:2 1999:2 19th:3 2000:-3 2000s:4 2001:7 2002:-8 2003:-12
    2004:-10 2005:-3 2006:7 2007:-6 2009:7 2010:-2 2010s:1 2011:-19 2012:-20 2013:5 2014:-5 2015:-18 2016:-11
    2017:-45 2018:-41 2019:-130 2020:-31 2021:-20 2022:-6 2023:-154 2024:-99 2025:8 2026:-9 2027:3 2030:-4 20th:-3
    21st:13 aaron:4 abandon:1 abandoned:2 abilities:5 ability:-8 able:2 aboard:-2 abortion:4 abroad:-3 absence:4
    absolute:1 absolutely:-19 absorb:3 absorbed:2 abstract:3 abundance:1 abundant:2 abuse:2 academic:6 academics:1
    academy:7 accelerate:1 accelerated:1 accelerating:2 accept:-9 acceptable:3 acceptance:-6 accepted:-10
    accepting:-1 accepts:-6 access:7 accessibility:4 accessible:-10 accessing:2 accessories:-2 accessory:1
    accident:3 accidents:-9 acclaimed:2 accommodate:2 accommodates:2 accommodating:-2 accommodation:5
    accommodations:3 accompanied:-4 accompany:2 accompanying:3 accomplish:-9 accomplished:-1 accordance:-8
    according:-14 accordingly:2 account:-21 accountability:3 accounted:-5 accounting:18 accounts:11 accredited:4
    accuracy:-7 accurate:-14 accurately:5 accusations:4 accused:23 accusing:4 achieve:-18 achieved:9 achievement:3
    achieving:8 acid:4 acids:2 acknowledged:-3 acknowledging:2 acquire:-3 acquired:3 acquisition:-1 acres:9
    across:-2 acted:4 acting:-2 action:25 actions:26 activate:-2 activation:-8 active:-8 actively:1 activists:-2
    activities:20 activity:18 actor:-23 actors:5 actress:12 acts:-12 actual:-14 actually:34 acute:-16 adam:6
    adams:-5 adapt:8 adaptability:2 adaptable:3 adaptation:6 adapted:1 adaptive:-1 adapts:1 adchoices:-1 added:2
    addiction:3 adding:18 addition:13 additional:18 additionally:9 additions:2 address:-13 addressed:-3
    addresses:-2 addressing:9 adds:12 adequate:2 adequately:1 adhere:-4 adjacent:-1 adjust:5 adjustable:-5
    adjusted:2 adjusting:-1 adjustment:3 adjustments:5 adjusts:5 admin:-4 administration:-39 administrative:2
    administrator:8 admission:-3 admissions:-13 admit:8 admits:-2 admitted:15 admittedly:2 adobe:5 adopt:5
    adopted:4 adopting:5 adoption:-2 adorable:3 adult:-16 adulthood:1 adults:7 advanced:19 advancement:1
    advancements:4 advances:-2 advancing:3 advantage:-4 advantages:9 adventure:4 adventures:-3 adverse:6
    advertise:-13 advertised:5 advertisement:-8 advertisements:-16 advertisers:-2 advertising:-49 advice:-14
    advise:1 advised:5 adviser:-10 advises:3 advisor:-14 advisors:-17 advisory:-9 advocacy:-1 advocate:-4 aerial:1
    aerospace:4 aesthetic:3 aesthetics:4 affairs:-3 affect:-12 affected:11 affecting:-4 affects:3 affiliate:-30
    affiliates:-15 afford:-25 affordability:-5 affordable:4 afghanistan:-11 afraid:8 africa:-1 african:9
    aftermath:2 afternoon:10 afterward:2 again:-22 aged:-1 agencies:14 agency:34 agenda:6 agent:17 agents:10
    ages:4 aggressive:7 aggressively:4 agile:4 agility:2 aging:-1 agree:-75 agreed:9 agreeing:-14 agreement:-15
    agreements:4 agricultural:-2 agriculture:13 ahead:2 aide:-5 aids:-2 aimed:-7 aiming:-1 aims:-1 aircraft:-7
    airline:-2 airlines:1 airplane:2 airport:3 akin:2 akismet:-4 alabama:1 alan:-10 alarm:15 albeit:3 albert:-1
    albums:5 alcohol:9 alcoholic:2 alert:-7 alerts:-1 alex:6 alexa:-2 alexander:-4 algorithm:-6 algorithms:7
    alien:-7 align:1 aligned:2 alignment:1 aligns:4 alike:5 alive:-6 allegations:-2 alleged:-35 allegedly:5
    alleges:-31 allen:3 allergies:-1 alliance:6 allied:-5 allies:3 allocate:-5 allocated:3 allocation:-4 allow:-17
    allowed:18 allowing:9 allows:24 almost:-8 alone:-1 along:28 alongside:-5 already:15 alter:3 altering:3
    alternate:-1 alternative:-3 alternatively:3 alternatives:1 although:4 altogether:5 aluminum:5 alumni:-2
    always:7 alzheimer:-4 amanda:-37 amazing:-13 amazon:-17 ambassador:-13 ambient:2 ambitious:6 amendment:6
    amenities:-7 america:-10 american:-13 americans:-6 americas:1 amid:-27 among:32 amount:11 amounts:5 ample:1
    amplify:2 amsterdam:9 analyses:-25 analysis:-35 analyst:-2 analysts:1 analytical:-5 analytics:-12 analyze:-5
    analyzes:2 analyzing:4 anatomy:-3 anchor:-2 ancient:3 anderson:1 andrea:2 andrew:-9 android:-1 andy:5
    angeles:4 angels:2 angle:4 angles:3 angry:-1 angular:1 animal:-1 animals:12 animation:2 animations:-1 anita:-1
    anna:3 anniversary:10 announce:-2 announced:19 announcement:-4 announcements:1 announces:-3 announcing:-1
    annoying:1 annual:15 annually:6 anonymous:4 answer:16 answered:4 answering:5 answers:-9 anthony:1 anti:-2
    anticipated:7 antonio:-8 anxiety:7 anybody:-2 anymore:-12 anyone:-8 anything:-18 anytime:-10 anyway:-5
    anywhere:-6 apart:2 apartment:-3 apartments:1 aperture:3 apex:2 apis:-1 apparent:4 apparently:2 appeal:26
    appealed:11 appealing:5 appeals:2 appear:-27 appearance:40 appearances:-6 appeared:2 appearing:3 appears:2
    appetite:2 apple:3 apples:-6 appliance:6 appliances:6 applicable:-7 application:21 applications:7 applied:9
    applies:-2 apply:-28 applying:-2 appointed:8 appointment:-9 appointments:2 appreciate:-15 appreciated:-3
    appreciation:3 approach:32 approached:4 approaches:4 approaching:5 appropriate:-3 approval:-11 approvals:-3
    approved:1 approximately:-1 apps:15 april:31 arab:-19 arabia:-5 architect:1 architects:4 architectural:1
    architecture:-10 architectures:4 archive:-3 archives:1 area:14 areas:-7 aren:12 arena:10 arguably:-5 argue:3
    argued:4 argues:7 arguing:10 argument:-3 arguments:1 arise:2 arizona:8 armor:-4 arms:3 around:-15 arrange:2
    arranged:1 arrangements:4 array:7 arrest:-5 arrested:-6 arrests:-1 arrive:-9 arrived:-7 arrives:-4 arriving:4
    arrow:4 arsenal:1 arthur:-8 article:-17 articles:-34 artificial:-1 artist:16 artistic:-2 artists:13 arts:-13
    artwork:3 ashley:2 asia:3 asian:2 aside:3 asked:6 asking:4 asks:-22 asleep:-3 aspect:4 aspects:6 aspire:-3
    assassination:3 assault:-24 assaulted:-13 assemble:2 assembled:1 assembling:4 assembly:1 asserted:3 assess:6
    assessed:2 assessing:2 assessment:9 assessments:3 asset:3 assets:9 assign:2 assigned:5 assignments:-4 assist:8
    assistance:-21 assistant:1 assisted:2 assists:3 associate:-11 associated:-4 associates:-7 association:6
    associations:-1 assume:-9 assumed:-6 assuming:-1 assumptions:-2 assurance:-2 assured:3 asthma:11 astronauts:2
    asus:1 athlete:-9 athletes:7 athletic:6 athletics:2 atlanta:2 atlantic:-6 atmosphere:3 attach:2 attached:5
    attachments:4 attack:-9 attacked:-10 attacks:-8 attempt:-1 attempted:5 attempting:1 attempts:6 attend:7
    attendance:-23 attended:1 attending:-5 attends:-7 attention:5 attitude:-17 attorney:10 attorneys:5 attract:3
    attracted:-7 attractions:2 attractive:5 attributed:9 attributes:3 attribution:-4 auction:4 audience:19
    audiences:5 audio:-2 audiobook:8 audit:-1 audits:-1 augmented:4 august:-14 aura:2 austin:8 australia:-2
    australian:2 authentic:1 authentication:10 authenticity:2 author:-17 authored:1 authorities:19 authority:-22
    authors:2 auto:-24 automate:5 automated:4 automatic:7 automatically:15 automating:1 automation:13 automobile:2
    automotive:-14 autonomous:-4 autumn:-3 availability:2 available:27 avatar:-7 avenue:4 avenues:1 average:12
    aviation:2 avoid:21 avoided:2 avoiding:6 avoids:2 awaited:3 award:-10 awarded:4 awards:-9 aware:9 awareness:15
    away:9 awful:-11 awkward:5 azure:3 baby:-1 bachelor:-23 backdrop:1 backed:-14 background:-4 backgrounds:-3
    backing:3 backlash:4 backup:2 backups:3 bacteria:12 badge:-1 baggage:2 bags:-4 baked:-1 balance:15 balanced:6
    balances:-1 balancing:4 ball:-61 ballpark:4 balls:-4 baltimore:1 banana:-1 band:14 bands:-3 bang:1 bank:-8
    banks:2 banner:-19 bans:3 barack:-4 barbara:2 barcelona:-1 bare:-3 barely:12 bargain:-9 barrier:4 barriers:2
    barry:8 bars:1 base:23 baseball:-1 based:44 baseline:-1 basement:1 basic:18 basically:-3 basics:5 basis:13
    basketball:5 baskets:1 batch:1 bath:1 bathroom:5 batteries:6 battery:22 battle:-4 beach:14 bean:2 beans:-17
    bear:3 bearing:4 bears:-13 beat:4 beaten:-2 beating:-7 beats:1 beautiful:-21 beautifully:1 beauty:-7 became:13
    become:-28 becomes:9 becoming:-13 bedroom:3 beds:-1 beef:1 beer:4 began:26 begin:8 beginner:1 beginners:14
    beginning:-9 begins:8 begun:8 behalf:-3 behave:5 behaves:4 behavior:-12 behavioral:1 behaviors:3 behaviour:-1
    behind:-32 beijing:6 beings:-5 belgium:7 belief:3 beliefs:11 believe:-41 believed:-10 believes:-4 bell:-3
    belonging:1 belongings:4 beloved:1 below:35 belt:2 bench:-17 benchmark:7 benchmarks:5 bend:3 beneath:2
    beneficial:4 benefit:9 benefits:-6 bengals:-1 benjamin:-6 berkeley:4 berlin:5 berries:1 besides:1 bespoke:2
    best:-32 beta:7 better:46 betting:1 beverage:3 beverages:6 beverly:-4 beyoncé:-2 beyond:-8 bias:2 biden:4
    bigger:18 biggest:5 bike:-7 bikes:3 bill:15 billboard:-5 billie:7 billing:3 billion:43 billionaire:-1
    billions:-3 bills:10 binary:2 bind:3 binding:-6 binge:2 biodegradable:4 biodiversity:4 biological:-9 bird:-4
    birds:7 birth:-3 birthday:-25 bite:5 bites:2 bitter:-2 bitterness:2 bizarre:-4 black:5 blame:-1 blamed:-7
    blaming:1 bland:2 blank:2 blanket:1 blast:-9 bleak:1 blending:1 blends:2 blew:-14 blind:-8 block:17
    blockchain:19 blocked:-3 blocking:-1 blocks:5 blog:-86 blogger:-1 blogs:-9 blood:7 bloody:-4 bloom:-2
    bloomberg:-2 blow:1 blowing:2 blows:-2 blue:-31 blues:8 bluesky:-2 bluetooth:4 blunt:3 blur:2 board:20
    boards:5 boast:1 boasts:3 boat:-3 bobby:1 body:29 bold:3 bolster:1 bond:9 bonds:-23 bones:1 bonus:10 bonuses:9
    book:45 booked:7 booking:7 bookmark:-12 books:2 boost:8 boosted:-1 boosts:1 boot:-5 boots:3 border:-3
    borders:-2 bored:1 boring:-2 born:-5 borrowed:2 boss:-1 bother:7 bothered:2 bots:2 bottle:2 bottles:2 bottom:6
    bought:-6 bounce:1 bounces:-1 bound:2 boundaries:7 boundary:2 bowl:-5 bowls:3 boxes:8 boxing:-10 boyfriend:-2
    boys:6 brad:-2 bradley:2 brain:1 brains:3 branch:-3 branches:6 branching:-1 brand:21 branded:-3 branding:3
    brandon:1 brands:13 brasil:-23 breach:1 breaches:5 bread:-3 breadth:2 break:4 breakdown:8 breakfast:3
    breaking:-8 breaks:4 breakthrough:1 breath:-2 breathe:1 breathing:3 breathtaking:5 breed:8 brew:9 brewing:1
    brian:-6 brick:2 bridge:1 bridges:1 brief:10 briefing:-1 briefly:-3 briefs:10 bright:9 brighter:3 brightest:-2
    brilliant:6 bring:-30 bringing:10 brings:5 brink:-4 britain:3 british:-5 broad:9 broadband:-4 broadcast:5
    broadcasting:-13 broader:12 broadly:3 broadway:-2 broke:3 broken:-7 brooklyn:-3 brooks:-2 brother:-9
    brothers:6 brought:10 brown:8 browse:-2 browser:-67 browsing:-12 brunch:-7 bruno:-1 brush:3 brushed:-4
    brushes:-1 brussels:-5 brutal:5 bryan:-1 bubble:-2 buck:3 bucket:4 budget:42 budgeting:1 budgets:4 buds:1
    bugs:-69 build:25 builder:15 builders:4 buildings:-2 builds:5 built:26 bulbs:-2 bulk:4 bullet:6 bump:2
    bunch:-11 bundle:-21 bundled:2 bundles:-1 bundling:1 bunny:4 burden:-2 bureau:-7 burger:1 buried:-3 burn:4
    burned:2 burning:2 burns:3 burst:3 bursts:1 buses:-29 bush:3 business:5 businesses:45 bust:2 busy:6 butter:-3
    button:-11 buttons:4 buyer:-2 buyers:-3 buzz:-1 cabinet:-12 cable:1 cables:2 cache:-3 cached:-11 cafe:1
    cafes:2 café:-2 cake:3 calculate:-1 calculated:1 calculating:2 calculator:1 calculators:-2 calendar:-1 calif:1
    california:1 call:13 called:8 calling:-20 calls:12 calm:4 calorie:6 calories:7 camera:-2 cameras:12 camp:-10
    campaign:2 campaigns:8 campus:1 canadian:-8 cancel:-10 canceled:-7 cancellation:1 cancer:7 candid:-2
    candidate:-8 candidates:-2 cannabis:-1 canned:3 cannot:-25 canon:4 canvas:1 capability:4 capable:7 capacity:6
    cape:-2 capital:12 capitol:-9 capsule:-3 captain:3 caption:-30 captioning:-4 capture:14 captured:1 captures:7
    capturing:3 carbon:16 card:8 cardio:4 cardiovascular:7 cards:7 career:6 careers:25 carefully:-12 cargo:5
    caring:-1 carl:4 carlos:5 carlson:15 carolina:-5 carpet:-4 carpets:3 carried:7 carrier:2 carries:5 carry:-3
    carrying:6 cars:4 cart:-1 carter:-1 cartoon:-3 cartoons:-1 carve:1 carved:2 case:31 cases:21 cash:8 cast:11
    castle:6 casual:8 catalog:5 catch:1 catches:7 categories:10 categorized:-3 category:-9 cater:3 catering:13
    caters:1 catherine:-3 cats:-8 caught:10 cauliflower:-1 cause:-11 caused:1 causes:-4 causing:11 caution:-2
    ccpa:-13 ceiling:10 celebrate:1 celebrated:3 celebrates:-5 celebrating:-11 celebration:3 celebrations:-2
    celebrities:-15 celebrity:-10 cell:-3 cells:-2 cellular:-1 cement:2 cent:-19 center:9 centered:-3 centers:6
    central:9 centralized:-1 centre:-8 centric:4 centuries:4 century:23 ceremony:7 certain:6 certainly:7
    certificates:2 certification:10 certifications:2 certified:7 chain:12 chains:4 chair:10 chairman:-2 chairs:4
    challenge:20 challenges:22 challenging:10 chamber:6 champion:1 champions:5 championship:-3 championships:3
    chan:-1 chance:13 chances:6 change:-17 changed:6 changes:28 changing:1 channel:-21 channels:10 chaos:3
    chaotic:-2 chapter:14 chapters:5 character:5 characteristics:3 characters:2 charge:2 charged:-5 chargers:-62
    charges:-6 charging:-8 charitable:-4 charities:-28 charity:8 charles:-5 charlie:5 charlotte:5 charm:2
    charming:-2 chart:10 charts:4 chase:10 chasing:-3 chat:-5 chatbot:1 chatbots:2 chatgpt:8 chats:1 cheap:5
    cheaper:8 cheapest:2 cheat:4 cheating:3 check:19 checkbox:-9 checked:-14 checker:-1 checking:4 checklist:-4
    checkout:1 checks:7 cheer:6 cheese:-22 chef:-5 chelsea:-2 chemical:10 chemistry:7 cherry:2 chess:1 chest:3
    chic:3 chicago:-8 chicken:-1 chickens:-6 chief:-6 chiefs:-8 child:-1 childhood:-6 children:-50 chile:-1
    chili:-6 chin:6 china:17 chinese:23 chip:5 chips:3 chocolate:2 choice:2 choices:-9 cholesterol:4 choose:25
    choosing:11 chose:9 chosen:-11 chris:1 christian:5 christmas:-17 christopher:-1 chrome:4 chronic:3 chunk:1
    church:-7 cincinnati:4 cinema:-1 cinnamon:3 circle:-1 circles:-3 circuit:5 circumstances:6 cited:2 cities:13
    citing:3 citizen:-21 citizens:-10 city:-5 civilian:-11 civilians:-31 claim:29 claimed:1 claiming:1 claims:-14
    clarification:-3 clarify:4 clarity:5 clark:1 clarke:3 class:-14 classes:-2 classic:22 classical:2 classics:6
    classification:-4 classified:-8 classifieds:1 classroom:1 claude:5 clayton:-2 clean:16 cleaned:-1 cleaner:-2
    cleaning:1 cleans:2 clear:24 clearance:2 cleared:2 clearer:2 clearing:3 clearly:13 cleveland:-4 clever:4
    click:-66 clicked:2 clicking:-33 clicks:-2 client:22 clients:12 cliff:-4 climate:24 climb:2 climbing:3
    clinic:-4 clinical:10 clinton:1 clips:1 clock:7 close:3 closed:14 closely:4 closer:10 closest:-5 closing:3
    closure:7 clothes:8 clothing:1 cloud:17 club:-3 clubs:1 clunky:2 cluster:-1 clusters:-2 clutter:-2 coach:-20
    coaches:-4 coaching:5 coal:1 coalition:-21 coastal:5 coat:8 coated:-3 cocktail:1 coconut:4 code:10 codebase:3
    coded:2 codes:-5 coding:-9 coffee:-19 cognitive:-1 cohesive:2 cold:10 colin:-5 collaborate:3 collaborating:2
    collaboration:11 collaborations:-2 collaborative:7 collaborators:-1 collapse:-4 colleague:3 colleagues:3
    collect:-17 collected:-5 collecting:1 collection:3 collections:6 collective:4 collectively:2 college:-40
    colleges:-14 collins:-7 colombia:2 color:15 colorado:-10 colorful:1 colors:6 colour:-6 columbia:-27 column:11
    columnist:-5 columnists:-1 combat:1 combination:11 combinations:4 combine:6 combined:25 combines:-4
    combining:5 combo:-1 comeback:4 comedy:5 comes:33 comfort:1 comfortable:14 comfortably:-1 comics:-2 coming:6
    command:18 commands:5 comment:-33 commented:1 commenting:-9 comments:-25 commerce:6 commercial:1
    commission:-41 commit:13 commitment:7 commitments:2 committed:4 committee:15 committees:3 committing:6
    common:31 commonly:9 commons:-7 communicate:7 communicating:3 communication:15 communications:-6
    communities:10 community:-7 compact:3 companies:33 company:5 compare:9 compared:15 compares:2 comparing:7
    comparison:16 comparisons:5 compatibility:4 compatible:5 compelling:1 compensation:-3 compete:-4 competing:9
    competition:-3 competitions:6 competitive:7 competitor:-3 competitors:6 compiled:5 complaint:-3 complaints:-7
    complement:5 complete:9 completed:-7 completely:14 completing:4 completion:7 complex:25 complexities:1
    complexity:3 compliance:12 compliant:2 complicated:-2 comply:3 component:11 components:15 compose:-3
    composed:3 composer:9 composition:12 compositions:3 compound:6 compounds:3 comprehensive:10 compromise:5
    compromised:3 compromises:1 compromising:2 computational:-2 compute:1 computer:3 computers:11 computing:22
    concentrate:3 concentration:4 concept:-1 concepts:11 conceptual:3 concern:-15 concerns:10 concert:4 concise:3
    concluded:11 conclusion:7 conclusions:2 concrete:9 condition:6 conditioning:-1 conditions:2 conduct:2
    conducted:3 conducting:2 condé:-6 conference:1 conferences:2 confidence:4 confident:10 confidential:4
    configuration:4 configurations:3 configure:6 configured:5 confirm:-2 confirmation:2 confirmed:12 confirms:4
    conflict:-4 conflicts:-3 confronted:4 confused:4 confusing:-1 confusion:-2 congress:-5 congressional:-15
    connect:-3 connecticut:-3 connecting:3 connection:-22 connectivity:2 connector:-2 connects:2 cons:8
    conscious:3 consciousness:3 consecutive:-1 consensus:5 consent:-67 consequences:6 conservation:-8
    conservative:-14 consider:21 considerable:-14 considerably:-1 consideration:5 considering:21 considers:3
    consistent:5 consistently:8 consists:1 console:16 conspiracy:9 constant:8 constantly:-1 constitutes:-17
    constitution:3 constrained:1 constraints:1 construction:9 consult:-11 consultant:1 consultation:-4
    consulting:2 consume:5 consumers:9 consuming:3 consumption:9 contact:-33 contacted:-3 contacts:10 contain:3
    contained:-6 container:2 containers:-3 containing:6 contains:3 contemporary:4 contender:3 contenders:2
    content:-70 contentious:2 contents:2 contest:4 contests:-1 context:18 contexts:1 continue:-9 continued:-18
    continues:-9 continuing:1 continuity:1 continuous:-9 continuously:1 contract:15 contractor:3 contractors:2
    contracts:7 contrary:-4 contrast:3 contribute:-6 contributed:-1 contributes:2 contributing:-8 contribution:-8
    contributions:13 contributor:-30 contributors:4 control:-10 controlled:-1 controller:2 controlling:1
    controls:-3 controversial:-9 controversy:5 convenience:5 convenient:-1 convention:3 conventional:4
    conventions:1 conversation:10 conversations:2 conversion:3 conversions:-1 converted:5 converts:1 convey:3
    convicted:7 conviction:5 convinced:3 convincing:1 cook:2 cookie:-102 cookies:-217 cooking:-16 cooler:3
    cooling:4 cooper:6 coordinate:2 coordination:-2 coordinator:-26 copies:3 coping:-4 copper:4 copy:-1 copying:1
    copyright:-52 copyrighted:2 copywriting:-1 core:7 corn:-6 corner:11 corners:4 cornerstone:2 corp:-6
    corporate:1 corporation:-5 corporations:3 correct:-5 correction:-4 correctly:6 correlation:3 correspondent:-5
    corresponding:-2 cosmetic:2 cost:36 costly:3 costs:20 couch:-3 couldn:-4 council:-49 counsel:7 counseling:1
    count:-13 counted:3 counter:10 counterpart:4 counterparts:-1 counties:5 counting:2 countless:4 countries:-8
    country:14 counts:5 county:5 couple:27 coupled:-6 couples:-2 coupon:-5 coupons:-5 course:25 courses:9 court:35
    courtesy:-31 courts:1 cousin:5 cover:-9 coverage:14 covered:-5 covering:-9 covers:-6 covid:8 cowboys:-13
    cozy:2 crack:3 craft:2 crafted:2 crafting:2 craftsmanship:1 craig:3 crash:20 crashed:2 craving:-5 cravings:-5
    crazy:6 cream:3 create:34 created:16 creates:12 creating:8 creation:11 creative:9 creatives:3 creativity:8
    creator:4 creators:8 creatures:2 credentials:7 credibility:2 credible:4 credit:-64 creek:9 crew:-1 crime:-5
    crimes:-4 criminal:19 criminals:-2 crisis:-8 crisp:-2 criteria:5 critic:-10 critical:8 critically:-1
    criticism:6 critics:6 croatia:5 crop:3 crops:-1 cross:7 crossing:-2 crossword:-4 crosswords:-3 crowd:-2
    crowded:-2 crowds:-2 crown:3 crucial:9 cruise:-10 crushing:-4 crypto:7 cryptocurrency:5 crystal:8 cuba:-1
    cues:5 cuisine:-3 culinary:3 cult:3 cultivate:1 culture:-2 cultures:1 cups:3 curated:2 curb:3 curiosity:4
    curious:1 currency:-4 current:7 currently:7 curriculum:1 curve:9 curved:2 curves:1 custody:-5 custom:17
    customer:12 customers:19 customizable:10 customization:9 customize:3 customized:-8 cute:-9 cuts:13 cutting:7
    cyber:1 cyberattack:3 cybersecurity:23 cycle:-2 cycles:2 cycling:1 daddy:4 daily:-18 dairy:12 dakota:8
    dallas:5 damage:11 damaged:-2 damages:1 damaging:2 dance:17 dancing:6 danger:2 dangerous:9 dangers:4 daniel:6
    dare:-6 dark:1 darker:6 darkness:3 dashboard:-1 data:15 database:-2 databases:4 dataset:1 datasets:4 date:-2
    dated:1 dates:7 dating:-4 daughter:-48 daughters:-8 daunting:2 dave:5 david:6 davis:-1 dawn:1 daylight:5
    days:-24 dead:-1 deadline:1 deadlines:4 deadly:-12 deal:26 dealers:-13 dealing:-6 deals:-4 dealt:3 dean:-3
    dear:2 death:-26 deaths:12 debates:3 debris:4 debt:-8 debug:-3 debut:7 debuted:2 decade:-5 decades:-7
    december:-38 decent:-12 decentralized:1 decide:8 decided:22 decides:2 deciding:9 decision:17 decisions:3
    decisive:3 deck:1 decks:1 declaration:3 declared:9 decline:-1 declined:20 declining:-1 decor:-1 decorations:2
    decrease:6 decreasing:1 dedicated:6 deemed:-9 deep:3 deepen:2 deeper:-4 deeply:-10 deer:-19 default:-5
    defeat:-3 defend:2 defended:10 defending:-1 defense:-23 defenses:1 defensive:8 define:7 defined:7 defines:1
    defining:4 definitely:-3 definition:6 definitions:1 definitive:2 degradation:2 degree:-18 degrees:-10 delay:-3
    delayed:3 delays:2 delete:12 delhi:-42 deliberately:-7 delicate:2 delicious:-3 delight:1 delightful:2
    deliver:9 delivered:-30 deliveries:1 delivering:-1 delivers:1 delivery:2 delta:3 delve:2 demand:14
    demanding:-1 demands:7 demo:7 democracy:-31 democrat:1 democratic:13 democrats:-13 demographic:8
    demographics:3 demonstrated:3 demonstrates:2 denied:7 denies:6 denmark:-1 dense:-1 density:-1 dental:19
    dentist:9 dentistry:5 denver:-2 deny:-8 department:19 departments:7 departure:-4 depend:2 dependencies:4
    dependency:5 dependent:1 depending:10 depends:7 deploy:4 deployed:6 deploying:3 depot:-2 depressed:2
    depression:1 depth:2 deputy:5 derived:-1 describe:6 described:24 describes:8 description:-2 descriptions:3
    desert:1 deserve:-8 deserves:-1 design:56 designated:-2 designed:2 designer:5 designers:8 designs:10 desire:3
    desired:3 desk:8 desks:-3 desktops:2 desperate:-2 despite:24 dessert:-5 destination:7 destinations:-7
    destroy:-3 destroyed:1 destruction:-16 destructive:1 detailed:-9 details:7 detect:4 detected:1 detection:4
    determine:11 determined:-2 determining:-11 detroit:-71 devastating:-2 develop:15 developed:-1 developer:4
    developers:11 developing:15 development:20 developments:2 develops:2 device:-10 devices:14 devops:1 devoted:-7
    diabetes:3 diagnosed:4 diagnostic:4 diagram:-1 dialogue:1 diameter:3 diamond:2 didn:-76 died:-22 diego:12
    dies:-3 diesel:-4 diet:13 dietary:6 dietitian:-1 diets:-1 differ:2 difference:-5 differences:2 different:45
    differently:7 difficult:23 difficulties:3 difficulty:2 digest:-1 digestive:1 digging:-1 digital:9 digitally:1
    dilemma:13 dimension:6 dimensions:4 dining:-8 dinner:-4 dioxide:2 diplomacy:2 diplomatic:6 dipped:2 direct:12
    directed:7 directing:1 direction:4 directions:3 directly:-3 director:5 directors:6 directory:7 dirt:-2 dirty:3
    disabilities:1 disability:1 disable:-1 disadvantages:3 disagree:-2 disappointing:6 disaster:7 discipline:5
    disciplined:3 disclaimer:-14 disclose:-9 disclosure:-15 disco:-8 discord:1 discount:-10 discounts:-3
    discover:-17 discovered:7 discoveries:1 discovering:5 discovery:9 discuss:2 discussed:9 discusses:-1
    discussing:7 discussion:-19 discussions:-11 disease:16 diseases:5 dish:1 dishes:4 disk:2 dismissed:5 disney:2
    disorder:-1 disorders:2 disparities:2 displaced:5 display:12 displayed:5 displays:3 dispute:-11 disqus:-8
    disrupting:1 disruption:5 distance:10 distances:-3 distant:-1 distinct:-5 distinction:3 distinctive:5
    distractions:3 distress:1 distribute:2 distributed:-16 distribution:-13 district:7 diverse:7 diversity:1
    dives:-1 divide:2 divided:3 diving:5 division:9 dixie:1 docker:-4 docs:3 doctor:2 doctors:10 document:-6
    documentary:-13 documentation:-9 documented:5 documents:8 does:21 doesn:2 dogs:2 doing:-52 dollar:9 dollars:11
    dolphins:-11 domain:-7 domains:-2 domestic:13 dominance:2 dominant:1 dominate:2 dominated:-8 donald:9
    donate:-12 donation:-4 donations:-1 done:-12 donna:-5 donors:-15 doors:-5 dose:-1 double:6 doubled:-1
    doubles:-8 doubling:1 doubt:1 doubts:1 downloaded:1 downloads:2 downside:5 downsides:1 downtime:1 downtown:-10
    dozen:-3 dozens:-5 draft:-10 drag:21 drain:1 drake:9 drama:6 dramatic:2 dramatically:4 drastic:7
    drastically:-4 draw:14 drawbacks:1 drawing:-3 drawn:8 draws:5 dread:1 dream:-4 dreamed:-9 dreaming:2
    dreams:-10 dress:11 dressed:1 dresses:1 dressing:2 drew:3 dried:4 drill:-7 drink:10 drinkers:1 drinking:-5
    drinks:3 drive:25 driven:21 driver:-1 drives:-1 driving:16 drone:1 drones:-3 drop:5 dropped:-1 dropping:4
    drops:-5 drove:10 drug:-1 drugs:22 drying:-3 dual:-5 dubbed:6 dull:1 dump:3 durability:5 durable:5 duration:-1
    dust:-5 dutch:6 duties:4 duty:-6 dying:-3 dynamic:2 dynamics:2 eager:7 eagles:-2 earlier:42 earliest:1
    early:10 earn:-37 earned:-3 earning:3 earnings:8 earns:-1 earth:15 ease:2 easier:23 easiest:5 easily:19
    easing:1 east:-4 easter:28 eastern:12 easy:34 eaten:-1 eating:31 eats:2 ebook:4 echo:-10 ecommerce:2
    economic:3 economics:2 economy:8 ecosystem:-10 ecosystems:3 eddie:-1 edge:-7 edges:4 edit:-5 edited:-8
    editing:3 edition:7 editions:-1 editor:-56 editorial:-17 editors:-11 edits:1 educate:1 education:11
    educational:5 educator:-4 educators:2 edwards:1 effect:-16 effective:8 effectively:8 effectiveness:3
    effects:-3 efficiency:9 efficiently:6 effort:14 effortless:-3 effortlessly:1 efforts:-6 eggs:-10 egypt:-3
    eight:10 either:23 elaborate:3 elderly:3 elected:-20 election:-7 elections:-13 electoral:-19 electric:-6
    electrical:5 electricity:7 electronic:-5 electronics:6 elegance:3 elegant:4 element:8 elements:20 elevate:2
    elevated:4 eligibility:-1 eligible:3 eliminate:2 eliminated:3 eliminates:2 eliminating:-1 elite:1 elizabeth:3
    ella:7 ellen:2 elon:2 else:-15 elusive:4 email:-104 emails:-14 embark:-1 embarrassing:7 embed:-1 embedded:-4
    embrace:3 embraced:4 embracing:3 emerge:1 emerged:-2 emergence:2 emergency:5 emergent:1 emerges:-1
    emerging:-17 emissions:16 emma:-1 emotion:-2 emotional:14 emphasis:1 emphasize:2 emphasized:-6 emphasizes:3
    empire:-7 employ:1 employed:-6 employee:26 employees:23 employer:-5 employers:-7 employment:-4 employs:-7
    empowering:-7 empowers:1 empty:-3 enable:-7 enabled:-13 enables:7 enabling:4 encompass:3 encompasses:2
    encompassing:2 encounter:7 encountered:1 encourage:10 encouraged:-2 encouragement:1 encourages:7
    encouraging:-9 encrypted:2 encryption:5 ended:6 ending:-13 endless:6 endorse:2 endorsed:-18 endpoint:-1
    ends:-5 endurance:1 enemies:-7 enemy:-8 energy:48 enforce:2 enforcement:7 engage:7 engaged:-1 engagement:14
    engagements:-1 engaging:10 engine:26 engineer:-13 engineering:15 engineers:-3 engines:10 england:-16
    english:-31 enhance:12 enhanced:-1 enhances:2 enhancing:5 enjoy:1 enjoyable:3 enjoying:-7 enjoyment:1
    enjoys:-18 enormous:7 enough:11 enrich:1 enrolled:2 ensure:10 ensures:7 ensuring:15 enter:-11 entered:4
    entering:3 enterprises:5 enters:1 entertaining:4 enthusiasm:-3 enthusiasts:1 entire:20 entirely:3 entities:7
    entitled:1 entity:-15 entrance:-2 entrepreneur:-4 entrepreneurs:3 entrepreneurship:-6 entry:-7 envelope:12
    environment:8 environmental:9 environmentally:6 environments:-2 epic:4 episodes:2 epstein:11 equal:1 equally:9
    equipment:14 equipped:2 equity:1 equivalent:3 eric:-5 error:7 errors:1 escape:4 español:-6 especially:22
    espn:4 essay:10 essays:2 essence:2 essential:21 essentially:15 essentials:3 establish:8 established:9
    establishing:3 estate:6 estimate:8 estimated:7 estimates:5 ethical:-3 euro:11 europa:17 europe:-15 european:4
    evaluate:6 evaluated:5 evaluating:4 evaluation:7 evans:-4 evening:11 evenings:1 event:43 events:-5 eventual:2
    eventually:12 evergreen:1 every:21 everybody:-7 everyday:6 everyone:-52 everything:15 everywhere:-5
    evidence:39 evident:3 evil:6 evolution:1 evolve:5 evolved:4 evolving:8 exact:11 exactly:21 exam:1 examine:2
    examined:4 examining:2 example:33 examples:2 exams:2 exceed:3 exceeds:-1 excel:4 excellence:-5 excellent:8
    excels:-1 except:-15 exception:1 exceptional:-3 exceptions:1 excess:1 excessive:3 exchange:2 exchanges:5
    excited:7 excitement:-5 exciting:5 exclude:-2 excluded:2 exclusive:-42 exclusively:6 exclusives:-1 excuse:-1
    exec:-1 execute:-3 executed:3 execution:8 executive:1 executives:6 exercises:5 exercising:1 exhausted:-3
    exhibit:1 exhibition:6 exist:1 existed:2 existence:5 existing:20 exists:8 exit:3 exotic:-2 expand:-9
    expanded:7 expanding:1 expands:-2 expansion:-4 expansive:1 expect:23 expectation:2 expectations:8 expected:24
    expecting:-2 expects:-3 expense:4 expenses:7 expensive:-35 experience:-42 experienced:-4 experiences:-16
    experiment:10 experimental:4 experimentation:5 experimenting:2 experiments:2 expert:-7 expertise:2 experts:9
    expiration:3 expires:5 explain:2 explained:7 explaining:4 explains:4 explanation:2 explicitly:4
    exploitation:-1 exploration:21 explore:-2 explored:3 explorer:1 explores:-1 exploring:15 explosive:1 exports:6
    exposed:10 exposure:8 express:-12 expressed:-10 expressing:-11 extend:10 extended:3 extending:2 extends:7
    extension:-1 extensions:3 extensive:14 extent:2 external:-5 extra:27 extract:4 extraction:3 extraordinary:-9
    extras:3 extreme:4 extremely:2 extremism:-1 eyed:4 eyes:6 fabric:13 face:14 facebook:-42 faced:7 faces:-12
    facilitate:-2 facilitates:2 facilitating:-2 facilities:-2 facility:7 facing:-16 fact:4 factor:13 factoring:4
    factors:-4 factory:-1 facts:-2 faculty:4 fail:1 failed:10 failing:11 fails:-16 failure:-6 failures:7 fairly:6
    fairy:1 faith:-7 fake:2 fall:6 fallen:2 falling:7 fallout:7 falls:11 false:6 fame:-15 famed:5 familiar:11
    familiarity:1 families:-46 family:-53 famous:-5 famously:1 fancy:-1 fans:28 fantastic:-2 fantasy:-13 fare:2
    farm:-3 farmers:11 farming:3 farms:1 fascinating:2 fashion:9 fashioned:1 fast:12 faster:13 fate:-1 father:-18
    fatigue:8 fats:7 fatty:2 fault:-7 faux:1 favor:-13 favorable:2 favored:3 favorite:19 favorites:2 favourite:-12
    fear:11 fears:4 feasible:5 feat:4 feature:5 featured:-3 features:32 featuring:5 february:-24 federal:3 feed:12
    feedback:-9 feeding:-5 feeds:5 feel:42 feeling:16 feelings:-2 feels:-15 fees:3 feet:11 fell:2 fellow:-14
    felt:-4 female:2 festival:22 festivals:1 festive:-1 fetch:2 fever:5 fewer:4 fiber:7 fiction:-2 fidelity:1
    field:-1 fields:-1 fierce:1 fifth:11 fifty:2 fight:13 fighter:-3 fighters:3 fighting:-4 figure:22 figured:-6
    file:10 filed:-12 files:18 filing:-1 fill:7 filled:5 filling:1 fills:-4 film:13 filming:-1 filmmaker:5 films:3
    filter:-9 filtered:-2 filters:2 final:23 finale:5 finalize:3 finally:24 finals:19 finance:-5 finances:9
    financial:-2 financially:1 financing:-3 find:-40 finder:1 finding:16 findings:-2 finds:-2 fine:6 finest:3
    finger:1 fingers:-6 finish:12 finished:12 finishes:2 finishing:3 fire:-22 fired:-13 firefighters:6 fires:-11
    firm:10 firms:9 firsthand:1 fiscal:2 fish:5 fisher:-4 fitness:-2 fits:9 fitted:3 fitting:4 five:25 fixed:5
    fixes:-1 fixing:-2 fixtures:4 flag:-17 flagged:4 flags:3 flagship:8 flash:5 flat:12 flavor:8 flavored:1
    flavors:8 flawed:-3 fledged:2 flex:-8 flexibility:15 flexible:7 flies:-7 flight:5 flights:2 flip:-1
    flipboard:-1 flipping:-1 floating:2 flood:2 floods:-1 floor:18 floors:3 floral:2 florida:11 flour:-17
    flourish:2 flow:8 flower:-9 flowers:-8 flowing:-5 flows:6 fluctuations:2 fluff:-6 fluid:4 flutter:1 flying:1
    focus:39 focused:15 focuses:7 focusing:3 fold:8 folder:9 folks:-12 follow:-40 followed:15 followers:-5
    following:32 follows:6 font:-6 food:-20 foods:25 foot:3 footage:5 football:-24 footer:-12 footprint:1
    footwear:3 force:10 forced:3 forces:-11 forcing:-2 ford:6 forecast:-9 forecasting:3 forecasts:7 foreground:5
    foreign:10 foremost:3 foresee:-1 foreseeable:2 forest:-6 forever:-6 forget:10 forgetting:3 forgot:-10
    forgotten:1 form:-19 formal:6 formally:5 format:9 formation:1 formats:6 formatting:2 formed:3 former:3
    formerly:6 formidable:2 forming:-1 forms:11 formula:-17 forth:1 fortified:5 fortunate:1 fortunately:3
    fortune:6 forum:-2 forums:-5 forward:14 foster:2 fostering:2 fosters:3 fought:5 found:31 foundation:-1
    foundational:3 foundations:-14 founded:-2 founder:5 founders:-4 foundry:4 four:11 fourth:15 fraction:2
    fragile:5 fragmented:1 frame:13 framework:12 frameworks:6 framing:2 france:6 franchise:1 francis:1
    francisco:16 frank:3 frankly:2 fraud:-21 fred:-6 free:-69 freeing:1 freelance:-5 freelancers:2 freely:-9
    freeze:4 french:3 frequency:-6 frequent:3 frequently:-4 fresh:2 freshly:2 friction:2 friday:27 fridays:-6
    fried:-3 friend:-35 friendly:17 friends:-33 front:17 frozen:8 fruit:-6 fruits:7 frustrated:4 frustrating:3
    frustration:3 fuck:-6 fuel:-10 fueled:1 fuels:4 fulfill:-4 fulfilling:3 full:31 fuller:9 fully:5 function:23
    functional:8 functionalities:-10 functionality:9 functioning:-11 functions:10 fund:-14 fundamental:6
    fundamentally:-3 fundamentals:3 funded:6 funding:-25 fundraising:3 funds:-17 funnel:1 funny:-1 furniture:2
    further:1 furthermore:-2 fusion:2 future:-63 futures:1 futuristic:2 gabriel:1 gadgets:2 gain:-9 gained:6
    gaining:5 gains:1 gala:-2 galaxy:-6 galleries:1 gallery:-2 game:13 gameplay:1 gamer:-8 games:-15 gaming:10
    gaps:-22 garage:-14 garbage:-2 garden:-40 gardening:-6 gardens:4 garlic:-2 gary:1 gate:1 gates:2 gateway:-44
    gather:5 gathered:4 gathering:9 gave:3 gaza:-165 gdpr:-15 gear:-8 gemini:6 gems:1 gender:2 general:1
    generally:9 generate:16 generated:15 generates:4 generating:7 generation:19 generations:-7 generative:2
    generator:2 generic:15 generous:5 genetic:-2 genius:2 genre:8 genres:-1 gently:2 genuine:-3 genuinely:2
    geographic:3 george:2 georgia:6 german:5 germany:-4 gets:-5 getting:-7 getty:-45 gettyimages:-1 ghost:5
    giant:-2 giants:-4 gift:4 gifts:-9 girl:-11 girlfriend:2 girls:-61 github:13 give:-49 given:30 gives:12
    giving:-44 glad:-10 glamour:-3 glance:6 glass:4 glasses:1 glimpse:1 global:-2 globally:4 globe:4 glossy:2
    gloves:2 glow:-1 gluten:5 gmail:5 goal:3 goals:6 goddard:5 goes:-10 going:31 gold:11 golden:8 golf:-9 gone:-8
    gonna:8 goodbye:-1 goodness:1 goods:19 google:-20 gordon:-5 gorgeous:1 gotten:9 governance:2 governing:3
    government:-19 governments:4 governor:-6 grab:3 grace:1 grad:-17 grade:9 gradually:3 graduate:-4 graduated:-16
    graduates:-2 graduation:-1 graham:10 grain:3 grains:12 grams:2 grand:5 grandfather:-13 grant:17 granted:1
    grants:-1 granular:1 graphic:4 graphical:3 graphics:6 grasp:2 grateful:-9 gratitude:-3 gravity:2 great:1
    greater:2 greatest:3 greatly:4 greece:-1 greedy:3 greek:6 green:-48 greenhouse:5 greens:4 greeted:4 greg:3
    grew:-9 grey:6 grid:7 griffin:-2 grilled:2 grip:3 groceries:2 grocery:3 grooming:-5 gross:-1 ground:11
    groundbreaking:-1 grounding:-2 grounds:-4 groundwork:2 group:-24 groups:21 grow:2 growing:3 grown:-4 grows:-2
    growth:7 guarantee:-7 guaranteed:-1 guarantees:2 guard:7 guardian:-2 guess:-25 guessing:2 guesswork:1 guest:8
    guests:6 guidance:-1 guide:-2 guided:7 guidelines:-14 guides:-15 guiding:3 guilt:-13 guilty:-17 guys:-22
    habit:2 habitat:2 habits:1 hack:6 hacked:1 hacker:4 hacking:3 hacks:1 hadn:-8 hair:-7 haley:-11 half:22
    hall:-21 halt:3 hamas:-142 hamilton:-3 hampshire:7 hand:32 handed:-6 handful:-2 handle:17 handled:4 handles:4
    handling:4 handmade:2 hands:-11 handy:3 hang:-7 hanging:-9 happen:1 happened:21 happening:11 happens:-3
    happier:-4 happily:-2 happiness:3 happy:-3 harassment:-4 harbor:-2 hard:-10 hardcore:4 harder:5 hardest:3
    hardware:15 harm:3 harmful:3 harness:5 harnessing:-2 harris:10 harry:-1 harsh:-1 harvard:-3 harvest:2 hasn:-6
    hassle:1 hated:-5 hats:3 haul:-1 haven:-8 haves:6 having:-1 hawaii:7 head:-4 headaches:-1 headed:-17 header:2
    heading:-25 headlights:1 headline:-1 headlines:-3 headphones:-17 headquarters:-3 heads:-5 headshot:-1
    healing:4 healthcare:-10 healthier:3 healthiest:3 healthy:34 hear:-5 heard:8 hearing:9 hearings:-7 hearst:-6
    heart:12 hearts:-2 heated:4 heaters:-2 heating:-1 heaven:6 heavier:2 heavily:-1 heavy:1 heck:-1 heel:1 heels:4
    hefty:2 height:1 held:-5 helen:-9 helicopter:4 hell:-8 hello:9 helm:-1 help:-23 helped:-6 helpful:2 helping:-1
    helps:-13 hence:1 henry:4 herbs:2 heritage:1 hero:-3 heroes:-3 herself:-16 hesitant:-3 hiccups:2 hidden:4
    hides:2 hiding:1 high:-3 higher:37 highest:9 highlighted:3 highlighting:3 highlights:9 highly:8 highway:2
    hike:2 hiking:5 hill:-30 hillary:2 hills:-4 hilton:1 hinder:-1 hindi:-1 hint:1 hints:3 hire:-5 hired:1
    hiring:-3 historian:-1 historic:-5 historical:-4 historically:3 history:13 hits:2 hitting:-17 hobbies:-8
    hobby:-4 hockey:-1 hold:13 holder:-6 holding:-22 hole:4 holiday:-3 holidays:-8 holistic:6 hollywood:-14
    holmes:1 holy:1 homage:2 home:-3 homemade:-14 homeowners:12 homepage:-1 homes:6 hometown:-3 homework:2
    honest:5 honestly:1 honey:-3 honeymoon:3 hong:4 honor:-3 honored:-6 hood:6 hook:-8 hope:-30 hoped:5
    hopefully:7 hopes:10 hoping:5 horizon:2 horizons:-2 hormone:4 hormones:5 horrible:-4 horror:3 horses:1
    hospital:-8 hospitality:-3 hospitals:-8 host:5 hostage:-25 hosted:1 hosting:4 hotel:-9 hottest:-3 hour:-4
    hourly:10 hours:9 house:23 household:1 households:-1 houses:5 housing:2 houston:-11 howard:-3 however:37
    html:6 http:-7 https:-29 hubs:9 hubspot:9 hudson:3 huge:5 hugely:2 hugh:2 hugo:2 human:-3 humanitarian:-58
    humanity:-1 humans:11 humble:-7 humor:-8 hundred:1 hundreds:-11 hunger:-20 hungry:5 hunt:3 hunter:1 hunting:5
    hurdles:3 hurt:-5 hurting:7 husband:-10 hustle:2 hvac:-2 hybrid:4 hydrogen:6 hygiene:10 hype:5 icon:-15
    iconic:-2 icons:-2 idaho:1 idea:-2 ideal:10 ideally:6 ideas:14 identical:5 identification:4 identified:4
    identifies:2 identify:16 identifying:-2 identities:1 identity:18 ignore:9 ignored:2 illegal:-10 illinois:4
    illness:-3 illnesses:-2 illuminating:2 illustrate:-3 illustration:-10 image:-75 imagery:4 images:-36
    imaginable:1 imagination:1 imagine:11 imaging:-2 immediate:-26 immediately:8 immense:2 immersive:1
    immigrants:-8 immigration:-15 immune:5 immunity:-3 impact:22 impacted:-6 impactful:7 impacting:2 impacts:3
    impeachment:1 imperative:2 implement:11 implementation:4 implementations:1 implemented:-10 implementing:9
    implications:4 import:5 importance:5 important:42 importantly:1 imported:4 imports:6 imposed:12 impossible:2
    impress:-1 impressed:-8 impression:2 impressions:2 impressive:9 improve:-12 improved:5 improvement:7
    improvements:-5 improves:2 improving:2 inability:1 inaccurate:1 inadequate:2 inappropriate:-2 inbox:-29
    incentive:-2 incentives:6 inch:18 inches:9 incidence:5 incident:-3 include:38 included:11 includes:38
    including:30 inclusion:4 income:15 incoming:1 inconsistent:2 incorporate:4 incorporated:-2 incorporates:1
    incorporating:4 increase:25 increased:19 increases:8 increasing:12 increasingly:14 incredible:12 incredibly:5
    incumbent:1 indeed:17 independence:-6 independent:-57 independently:-6 index:7 india:-17 indian:-22 indiana:4
    indians:5 indicate:5 indicated:-1 indicates:8 indicating:1 indication:4 indicative:-8 indicator:1 indicators:4
    indie:1 indirect:2 individual:-6 individually:1 individuals:21 indonesia:-1 indoor:1 indoors:-1 induction:4
    industrial:3 industries:6 industry:-1 inefficient:1 inevitably:-1 inexpensive:2 infection:-4 infectious:5
    inference:4 inflammation:5 inflation:7 influence:5 influenced:3 influencer:2 influencers:2 influential:-1
    info:-13 infographic:-3 information:-133 informational:-4 informed:-22 infrared:-1 infrastructure:17 infuse:1
    ingredient:-2 ingredients:3 inherent:1 inherently:1 initial:10 initially:8 initiative:10 initiatives:7
    injection:4 injured:-6 injuries:6 injury:11 inline:3 inner:-5 innovate:2 innovation:16 innovations:6
    innovative:5 innovators:-2 input:-1 inputs:3 inquiries:-7 inquiry:8 insane:2 inside:-4 insider:-8 insight:-2
    insightful:-3 insights:5 insisted:-5 inspect:3 inspection:2 inspections:1 inspiration:5 inspire:-1 inspired:5
    inspiring:-4 instagram:-30 install:17 installation:10 installations:5 installed:6 installing:9 instance:7
    instances:2 instant:-8 instead:20 institute:-6 institution:5 institutional:4 institutions:-1 instruction:4
    instructions:-2 instructor:18 instructors:-2 instrument:-1 instruments:-2 insurance:8 intake:15 integrate:5
    integrates:3 integrating:2 integration:2 integrations:3 integrity:3 intel:-6 intellectual:3 intelligence:-11
    intelligent:-1 intended:-11 intense:-5 intensity:8 intensive:1 intent:10 intention:5 intentional:3
    intentionally:1 intentions:2 interact:-9 interaction:5 interactions:-1 interactive:-1 interest:-11
    interested:-4 interesting:20 interestingly:1 interests:-6 interface:12 interfaces:4 interfere:-2
    interference:3 interim:2 interior:14 intermediate:4 intern:-3 internal:9 internally:3 international:-3
    internet:-22 internship:-14 interpret:2 interpreted:4 intersect:3 intervention:-18 interventions:-3
    interview:11 interviewed:3 interviewing:-5 interviews:-7 intimate:4 intricate:4 intriguing:6 intro:1
    introduce:8 introduced:5 introduces:-2 introducing:5 introduction:3 introductory:1 intrusion:2 intuitive:4
    invaluable:-1 invasion:3 invented:1 inventory:5 invest:-2 invested:-6 investigate:-2 investigates:-2
    investigating:3 investigation:-4 investigations:-16 investigative:-1 investigators:3 investing:-6
    investment:-8 investor:5 investors:12 invisible:5 invitation:-13 invite:-13 invited:5 invites:1 involve:6
    involved:1 involvement:5 involves:1 involving:3 iowa:-3 ipad:-6 iphone:13 iran:-27 iraq:-5 ireland:9 iron:2
    irregular:2 islamic:-22 island:3 isolated:-1 isolation:6 israel:-91 israeli:-72 issue:10 issued:-5 issues:16
    italia:-1 italian:1 italy:1 item:7 items:32 iteration:4 iterations:-1 iterative:3 itinerary:3 itself:8 jack:-3
    jacket:-3 jackets:-2 jackson:-2 jail:7 jake:1 jama:-5 james:3 jamie:11 jane:-2 january:10 japan:7 japanese:3
    jared:-1 jason:-10 java:2 javascript:-4 jazz:-7 jean:-8 jeans:1 jeff:-4 jeffrey:3 jennifer:-10 jenny:3
    jeremy:-11 jersey:-9 jerusalem:-21 jessica:4 jesus:-5 jets:-2 jewelry:-3 jewish:-2 jill:-18 jimmy:-2 jobs:-3
    joel:-10 john:17 johnson:12 join:-32 joined:14 joining:6 joins:-7 joint:10 joints:3 joke:1 jonathan:-2
    jones:-10 jordan:-7 jose:1 joseph:6 josh:3 joshua:3 journal:8 journalism:-53 journalist:-2 journalistic:-1
    journalists:-5 journals:2 journey:-4 journeys:2 json:6 judge:20 judges:4 judgment:7 juggling:2 juice:9
    julia:-2 julian:1 july:10 jump:3 jumped:-5 jumping:5 june:-1 jungle:-2 junior:-4 junk:-7 jurisdiction:-4
    jury:5 justice:-2 justified:-2 justify:1 justin:-5 kansas:-2 kardashian:-3 karen:-13 kate:-3 katie:2 keen:1
    keep:-1 keeping:2 keeps:12 kelly:4 kennedy:18 kept:6 kevin:7 keyboard:15 keys:3 keyword:6 keywords:1 khan:-41
    kicked:-3 kicks:2 kids:-68 kill:-10 killed:-38 killer:4 killing:-3 kills:-5 kind:16 kinda:-9 kinds:-1 king:5
    kingdom:-1 kitchen:20 knew:-13 knife:3 knowing:1 knowledge:17 knowledgeable:1 known:9 knows:2 kong:4 korea:-4
    korean:22 kpis:-1 kurt:3 kyle:-2 kylie:13 label:6 labeling:1 labels:6 labor:12 laboratory:-1 labour:-3 labs:2
    lack:8 lacking:3 lacks:-3 lady:-8 laid:3 lake:-4 land:14 landed:-13 landing:8 landscape:29 landscapes:2 lane:3
    language:14 languages:6 laptop:-2 laptops:4 large:25 largely:8 larger:17 largest:16 larry:3 laser:-4 last:56
    lasted:-1 lasting:-4 lastly:2 lasts:2 late:31 lately:-2 latency:2 later:12 latest:-65 latin:6 latter:7
    laugh:-10 laughing:3 launch:-4 launched:-6 launches:-2 launching:5 laundry:-9 laura:8 lauren:-12 lawmakers:6
    lawn:-8 lawrence:2 laws:-6 lawsuit:-5 lawyer:2 lawyers:1 layer:19 layers:7 laying:2 layoffs:2 layout:9
    layouts:3 lays:3 lead:15 leader:26 leaders:4 leadership:5 leading:-6 leads:-3 leaf:-1 league:-1 leaked:2
    leaks:1 lean:23 leaning:1 leap:-4 learn:-39 learned:12 learners:4 learning:21 learns:1 least:21 leather:5
    leave:-8 leaves:-19 leaving:13 left:-40 legacy:-16 legal:-11 legally:1 legend:-3 legendary:2 legends:3
    legislation:-2 legislative:3 legitimacy:1 legitimate:-4 legs:1 legumes:5 leisure:-5 lemon:5 length:8 lengthy:3
    lenovo:-9 lens:8 lenses:5 lentils:1 leon:-1 less:34 lesson:4 lessons:10 lets:9 letter:20 letting:-1 level:28
    levels:3 leverage:8 leverages:1 leveraging:7 lewis:10 liability:1 liberal:-7 liberty:1 libraries:5 license:-1
    licensed:-3 licensing:4 lies:-15 lifecycle:3 lifeline:3 lifestyle:1 lifestyles:2 lifetime:-8 lift:-4 lifting:3
    light:41 lighter:3 lighting:19 lightly:-9 lights:16 lightweight:14 likelihood:2 likely:38 likes:8 likewise:2
    liking:-8 limelight:2 limit:1 limitation:2 limitations:3 limited:4 limiting:5 limitless:-1 limits:11 linda:-7
    line:1 linear:3 lined:-3 lines:21 lineup:-20 lining:2 link:-41 linked:-3 linking:-7 links:-24 linux:8
    liquid:11 lisa:3 list:-21 listed:6 listen:-8 listened:4 listening:14 listing:3 literal:2 literally:4
    literary:-3 literature:-6 live:-6 lived:-19 lives:-18 living:-25 llms:5 load:-2 loading:3 loads:4 loan:-13
    loans:-7 local:12 locally:7 locals:-1 locate:1 located:-10 location:-6 locations:3 lock:2 locked:3 locking:1
    logan:3 logged:-17 logging:2 logic:8 logical:2 login:-4 logistical:3 logo:-32 logos:-7 logout:-1 logs:2
    london:-1 lone:2 long:23 longer:1 longest:2 longevity:3 longtime:8 look:25 looked:-13 looking:-14 looks:-1
    loop:-10 loops:1 loose:-2 lopez:-3 lord:8 lose:13 loses:-24 losing:-1 loss:1 losses:5 lost:23 lots:-11 loud:-3
    louisiana:-16 lounge:3 love:-14 loved:-1 lovely:-8 lovers:5 loves:-9 loving:-25 lower:33 lowering:5 lowest:6
    loyalty:3 lucas:3 luck:-3 lucky:3 lunch:8 lung:4 lush:3 luxury:8 lying:-3 lynch:9 lyrics:1 machine:38
    machinery:2 machines:11 macros:1 made:34 madison:15 madrid:5 magazine:-44 magazines:-4 magic:15 magical:3
    mail:-34 main:6 mainstream:-9 maintain:13 maintained:2 maintaining:15 maintains:3 maintenance:-1 major:23
    majority:19 majors:-17 maker:-1 makers:-1 makes:16 makeup:10 making:36 male:7 malicious:1 mall:-7 malone:-2
    malware:4 manage:-11 manageable:-3 managed:-23 management:23 manager:7 managers:4 manages:2 managing:17
    manchester:-2 mandate:3 mandates:2 mandatory:-3 manhattan:5 manipulation:4 manner:2 manual:13 manually:2
    manufacturer:4 manufacturers:10 manufacturing:-4 maple:2 mapping:7 maps:-1 marc:-1 march:-1 marcus:-2
    margaret:1 margin:3 margins:2 maria:2 marie:-2 marine:6 mario:-1 mark:5 marked:1 market:12 marketers:1
    marketing:40 marketplace:-4 marketplaces:1 markets:3 marking:-5 marks:9 marriage:11 married:8 mars:7
    marshall:-1 martha:-7 martin:6 marvel:-6 mary:3 maryland:-3 mask:4 mass:-11 massachusetts:-14 massive:-6
    master:-3 mastering:4 masterpiece:1 masters:1 mastery:6 mastodon:-1 match:23 matched:3 matches:10 matching:-3
    material:3 materials:19 math:7 mathematical:1 mathematics:-1 matt:-12 matter:12 matters:14 matthew:-12
    mature:-1 mauricio:-2 maximize:-3 maximizing:2 maximum:-4 maybe:14 mayor:-28 mccarthy:2 mcconnell:33
    mcdonald:4 meal:17 meals:27 mean:-16 meaning:12 meaningful:11 meaningfully:-2 means:31 meant:21 meantime:3
    meanwhile:20 measurable:3 measure:-5 measured:10 measurements:2 measures:8 measuring:4 meat:9 meats:3
    mechanical:-2 mechanics:5 mechanism:-10 mechanisms:-7 media:-52 median:2 medical:-8 medication:4 medications:5
    medicine:3 medicines:3 medium:13 meet:-14 meeting:4 meetings:2 meets:-3 megan:1 meghan:12 melissa:-1
    member:-16 members:7 membership:5 memberships:-1 memo:-1 memorable:6 memorial:-4 memories:1 memory:13 mental:9
    mentality:-2 mentally:2 mention:9 mentioned:-14 mentioning:2 mentions:1 mentor:-1 menu:-27 menus:1 merch:3
    mere:5 meredith:-20 merely:5 merge:-5 merged:4 merging:1 mesh:6 mess:-12 message:-20 messages:-15 messaging:3
    messenger:-7 messy:-2 meta:4 metabolic:5 metabolism:3 metadata:6 metal:6 metallic:3 meters:3 method:9
    methodology:1 methods:15 metric:4 metro:-17 metropolitan:6 mexican:8 mexico:13 miami:-8 michael:1 michelle:1
    michigan:-34 micro:2 microsoft:-7 middle:-2 midnight:-2 midst:6 migrants:-1 migration:-2 mike:-28 mile:-3
    mileage:2 miles:6 milestone:1 milestones:-1 military:-23 milk:13 mill:-10 miller:3 million:40 millions:-6
    mind:1 minded:1 mindful:-3 mindfulness:-14 minds:-1 mindset:3 mine:-3 mineral:1 minerals:4 mini:-14 minimal:2
    minimalism:2 minimalist:-1 minimize:3 minimizes:2 minimizing:3 minimum:9 minister:-56 minnesota:1 minor:10
    minority:-6 mins:-1 mint:-4 minute:-6 minutes:30 mirror:8 mirrors:-4 misconduct:2 misinformation:4
    misleading:2 miss:8 missed:1 missile:2 missing:-25 mission:-12 missouri:4 mistake:4 mitch:-1 mitchell:4
    mitigate:6 mitigating:3 mitigation:-1 mixed:-12 mixture:1 mobile:-10 mobility:4 mock:3 mode:1 model:24
    modeling:3 models:36 moderate:8 moderation:2 modern:10 modes:2 modest:3 modifications:1 modified:1 modify:1
    modular:2 module:6 modules:4 mold:-1 molecules:3 moment:8 moments:5 momentum:6 monday:14 monetize:1 money:-14
    mongodb:-3 monica:-4 monitor:-16 monitoring:-3 monitors:4 monster:-6 month:18 months:7 montreal:-1 mood:4
    moody:1 moon:5 moore:1 moral:4 moreover:7 morgan:2 morning:-35 mornings:-3 morris:4 mortality:1 mortgage:6
    mostly:-5 mother:-5 motion:3 motivate:3 motivated:-3 motivation:4 motor:-14 motors:7 mount:-1 mountain:3
    mountains:-12 mounted:4 mouse:3 mouth:-3 move:35 moved:-5 movement:5 movements:6 movers:8 moves:12 movie:9
    movies:5 moving:-2 msnbc:-3 multi:7 multifaceted:3 multimedia:-1 multiple:27 multitude:2 murphy:-3 murray:-2
    muscle:5 muscles:3 museum:-2 music:26 musical:4 musicians:-9 musk:18 muslim:7 mutual:4 myself:-5 mysterious:2
    mystery:-3 myth:6 nails:2 naked:-4 name:15 named:11 names:5 naming:1 narrative:-2 narratives:4 narrow:3 nasa:2
    nascar:-2 nashville:9 nast:-6 nasty:1 nathan:-7 nation:-20 national:32 nationally:2 nations:-19 nationwide:2
    native:31 natural:6 naturally:12 nature:14 nausea:-1 navigating:4 navigation:-2 navy:6 nazi:7 near:-34
    nearby:4 nearly:-3 neat:1 necessarily:-17 necessary:-26 necessity:4 neck:3 need:20 needed:11 needing:2
    needle:3 needless:2 needs:25 negative:-10 negotiate:-1 negotiating:2 negotiation:2 negotiations:-6 neighbor:-5
    neighborhood:-10 neighborhoods:-1 neil:10 neither:3 neon:-3 nerves:3 nervous:5 nest:-1 netanyahu:-25
    netflix:-2 netherlands:8 network:-3 networking:-9 networks:8 neural:2 neutral:4 nevada:-1 nevertheless:3
    newcomers:5 newer:4 newest:-2 newly:-12 newman:2 news:-171 newsletter:-66 newsletters:-12 newspaper:-5
    newspapers:-13 newsroom:-12 next:33 nice:-4 nicely:-2 niche:8 nick:-17 nickname:-5 nielsen:2 night:-39
    nightmare:-3 nine:1 nintendo:-1 ninth:3 nixon:15 node:-3 nodes:1 noise:1 nomad:10 nominated:9 nomination:7
    nominations:11 none:5 nonetheless:4 nonprofit:6 nonprofits:3 nonsense:-3 noodle:2 normal:-16 normally:-4
    norman:-1 norms:1 north:10 northeast:-5 northern:-13 northwest:-13 nose:-3 nostalgia:-5 notable:6 notably:1
    notch:-5 note:2 notebook:1 noted:13 notes:-1 nothing:-3 notice:-4 noticeable:3 noticed:-2 notification:2
    notifications:-21 notify:-10 noting:-4 notion:-46 novel:12 novelty:3 november:-26 nowadays:2 nowhere:-8
    nuclear:12 nude:6 number:1 numbers:-7 numerous:-9 nurses:3 nutrient:-2 nutrients:8 nutrition:-2 nutritional:4
    nutritious:-1 nuts:7 nvidia:1 oasis:1 obama:3 obesity:6 object:6 objectives:5 objects:6 obligations:-2
    obscure:2 observation:1 observations:3 observe:1 obsessed:-1 obsolete:2 obstacle:-9 obstacles:6 obtain:4
    obtained:-4 obtaining:3 obviously:1 occasion:1 occasional:-11 occasionally:8 occasions:4 occur:8 occurred:-2
    occurrence:2 occurring:3 occurs:3 ocean:16 oceans:3 october:7 oddly:1 odds:-7 offense:-20 offensive:3
    offer:-30 offered:9 offering:6 offerings:2 offers:-1 office:14 officer:16 officers:3 offices:7 official:-5
    officially:-11 officials:11 offline:5 offs:2 offset:1 often:59 oftentimes:-2 ohio:-3 oils:2 okay:4 oklahoma:4
    older:-22 oldest:-5 olive:-4 oliver:3 olivia:4 olympic:9 olympics:-9 omega:1 onboard:1 onboarding:5 once:44
    ones:14 ongoing:12 onion:-1 online:44 onto:-1 oops:-1 open:-18 openai:6 opened:-1 opening:9 openings:-1
    openly:1 openness:2 opens:-23 opera:1 operate:10 operating:-1 operational:3 operations:8 opinion:-21
    opinions:-8 opponent:9 opponents:-6 opportunities:12 opportunity:-7 oppose:-12 opposed:-5 opposite:4
    opposition:-3 opted:1 optical:4 optimal:6 optimism:2 optimization:18 optimize:4 optimized:3 optimizes:2
    optimizing:6 opting:-1 option:16 optional:8 options:18 oracle:1 oral:21 orange:-2 orchestration:-1 order:13
    ordered:3 ordering:4 orders:2 ordinary:3 oregon:1 organic:10 organization:4 organizational:2 organizations:7
    organize:5 organized:10 organizers:4 organizing:5 oriented:3 origin:-10 original:10 originally:-1 orleans:3
    oscar:7 oscars:-2 others:6 otherwise:-18 ounce:1 ounces:8 ourselves:10 outages:2 outcome:-10 outcomes:2
    outdated:3 outdoor:5 outdoors:1 outer:-2 outfit:4 outfits:2 outlet:7 outlets:-4 outline:-4 outlined:-1
    outlook:1 output:29 outputs:5 outrage:-2 outreach:-1 outright:-5 outside:9 outsourcing:-1 outstanding:6 oven:1
    overall:18 overcome:5 overhead:3 overlap:1 overlooked:1 overnight:-3 oversight:-1 oversized:2 overstated:2
    overtime:3 overview:-2 overwhelm:2 overwhelmed:4 overwhelming:10 owned:-1 owner:-23 owners:-6 ownership:2
    owning:2 owns:5 oxford:-3 oxygen:-1 pace:-2 paced:1 pacific:-11 pack:10 package:4 packaged:-1 packages:5
    packaging:4 packed:6 packers:3 packing:16 packs:-1 page:-30 pages:4 paid:12 pain:-3 painful:2 paint:6
    painting:1 pair:1 paired:7 pairing:3 pairs:2 pakistan:-32 palestine:8 palestinian:-84 palestinians:6 palette:1
    palm:7 pandemic:3 panic:7 pants:-7 paper:12 papers:-1 paperwork:3 paradigm:-1 parallel:2 parameter:3
    parameters:3 paramount:3 parent:6 parenting:-3 parents:11 paris:-2 park:19 parking:5 parks:-1 parsing:1
    part:20 partial:-4 partially:1 participant:-7 participants:6 participate:2 participating:3 participation:3
    particular:5 particularly:9 parties:-18 partner:9 partnering:4 partners:-46 partnership:-3 partnerships:-4
    parts:-8 party:-19 pass:14 passage:-4 passenger:-6 passes:-1 passing:-1 passion:-6 password:-6 past:-2 pasta:5
    paste:4 patch:7 patches:2 path:29 paths:2 pathways:2 patience:1 patient:14 patients:18 patrick:5 patrol:3
    pattern:15 patterns:19 paul:3 pause:6 pauses:-20 paying:-17 payment:-2 payments:-2 payoff:2 payroll:6 pays:4
    peace:-3 peak:10 peek:-2 peer:2 peers:-1 penalties:3 penalty:2 peninsula:3 penn:-5 pennsylvania:-10 penny:2
    people:44 pepper:-3 peppers:-15 percent:45 percentage:9 perception:3 perfect:13 perfection:1 perfectly:6
    perform:11 performance:14 performances:16 performed:-7 performers:5 performing:10 perhaps:8 period:7
    periods:-2 perks:1 permanent:-5 permanently:-3 permission:-21 permissions:1 permit:1 permits:4 permitted:-5
    persistent:3 person:30 persona:1 personal:-59 personalised:-4 personality:-22 personalization:2
    personalize:-23 personalized:1 personally:8 personas:3 personnel:6 persons:-19 perspective:8 perspectives:5
    pete:-5 peter:4 pets:-2 pharmacy:2 phase:7 phases:5 phenomenon:6 phil:2 philadelphia:4 philip:-21
    philippines:1 phillips:5 philosophy:12 phoenix:-4 phone:-4 phones:2 photo:-131 photograph:-15 photographed:-6
    photographer:-23 photographers:4 photographs:6 photography:9 photos:-14 photoshop:1 phrase:5 phrases:3
    physical:27 physically:3 physician:4 pick:20 picked:-6 picking:5 picks:-7 pickup:-6 pics:-1 picture:-4
    pictured:-11 pictures:15 piece:7 pieces:8 pierre:1 pile:-1 piled:1 pinch:1 pine:3 pink:-1 pinterest:-6 pipe:7
    pipeline:-1 pipelines:2 pitch:5 pitfalls:-1 pittsburgh:6 pivot:4 pivotal:-1 pixel:-1 pixels:1 pizza:1 place:31
    placed:3 placeholder:-1 placement:1 places:-13 placing:1 plagued:1 plain:1 plan:9 planet:1 planetary:3
    planned:5 planner:3 planning:21 plans:23 plant:14 planting:-6 plants:-14 plastic:5 plastics:2 plate:13
    plates:-6 platform:30 platforms:27 play:11 playbook:-4 played:-7 player:21 players:17 playoff:-5 playoffs:-6
    plays:16 playstation:6 pleaded:-8 please:-122 pleased:1 pleasure:5 pledged:2 plenty:24 plot:-3 plug:5
    plugin:-16 plugins:3 plumbing:10 pockets:-2 podcast:-5 podcasts:-8 point:41 pointed:16 points:32 poised:-1
    pole:2 police:-21 policies:8 policy:-101 polished:-8 political:-24 politically:-5 politicians:7 politico:-6
    politics:-26 poll:-10 polling:-2 polls:-9 pollution:12 pool:-13 poor:-9 poorly:6 popping:5 popular:15
    popularity:7 population:-6 populations:1 pork:2 portal:-1 portfolio:-8 portion:5 portions:7 portland:-2
    portrait:-4 ports:-6 portugal:4 portuguese:3 pose:3 posed:9 poses:-1 posing:-1 position:20 positioned:4
    positioning:-4 positions:2 positive:-14 positively:3 possessions:2 possibilities:3 possibility:-17 possible:3
    possibly:1 post:-69 posted:4 poster:-6 posting:-5 posts:-24 potatoes:-12 potent:-1 potential:33 potentially:-5
    pots:-8 poultry:2 pound:-4 pounds:9 poured:1 pouring:1 powder:6 power:23 powered:-2 powerful:5 powerhouse:3
    powerhouses:1 powering:-1 powers:2 practical:-4 practicality:3 practically:-2 practice:18 practiced:2
    practices:23 practicing:-1 practitioners:3 praise:1 praised:6 precautions:4 precise:2 precisely:6 precision:6
    predict:2 predictable:5 predicted:3 predicting:2 predictions:-5 predictive:7 predicts:1 prefer:2 preference:-3
    preferences:-28 preferred:3 pregnancy:-1 pregnant:-11 preliminary:3 premature:2 premier:2 premiere:-1
    premise:1 premium:-6 prep:3 preparation:2 prepare:1 prepared:16 prescribed:4 prescription:1 presence:14
    present:13 presentation:-4 presentations:-1 presented:5 presenting:-7 presents:7 preserve:-1 preserved:1
    preserving:2 preset:1 president:-2 presidential:-25 presidents:3 press:-27 pressed:6 pressing:2 pressure:7
    pressures:-8 prestigious:4 presumably:5 pretty:-8 prevalent:2 prevent:21 prevented:4 preventing:5 prevention:5
    prevents:5 previous:2 previously:-14 price:33 priced:6 prices:1 pricier:1 pricing:26 pride:3 primaries:-1
    primarily:1 primary:-5 prime:-32 prince:-3 princess:-5 principal:1 principle:-2 principles:5 print:3
    printing:7 prints:-2 prior:-19 priorities:7 prioritize:8 prioritized:-10 prioritizing:-1 priority:2 prison:9
    privacy:-161 private:-9 privately:4 prize:3 prizes:5 proactive:4 probability:-1 probably:10 probe:-1
    problem:17 problematic:4 problems:15 procedure:5 procedures:15 proceedings:4 process:54 processed:5
    processes:5 processing:3 processor:4 procurement:1 produce:-9 produced:12 producer:2 producers:18 produces:7
    producing:8 product:-23 production:23 productions:4 productive:-14 productivity:-10 products:-29
    professional:2 professionals:-10 professor:18 proficiency:5 profile:-9 profit:-11 profitability:2
    profitable:-4 profits:-4 profound:3 programmatic:10 programme:-13 programming:3 programs:-11 progress:9
    progression:1 progressive:4 prohibited:-1 project:24 projected:3 projects:2 prominent:6 promise:5 promised:8
    promising:3 promo:-7 promote:26 promoted:1 promoting:4 promotion:7 promotional:-6 promotions:-1 prompt:13
    prompted:7 prompting:-11 promptly:-1 prompts:-1 prone:3 proof:11 prop:5 propaganda:-17 properly:6
    properties:-5 property:6 proposal:17 proposals:11 propose:2 proposed:12 proprietary:-3 props:1 pros:11
    prosecutor:10 prosecutors:2 prospect:2 prospective:5 prospects:4 prosperity:3 protagonist:4 protect:18
    protected:-10 protecting:-3 protection:-5 protections:3 protective:-2 protects:1 protein:23 proteins:5
    protest:-23 protesters:-3 protests:7 protocol:6 protocols:4 prototype:1 prototyping:3 proud:-28 proudly:1
    prove:4 proved:5 proven:3 proves:3 provide:-26 provided:-13 provider:4 providers:21 provides:9 providing:-19
    province:-4 proving:1 proximity:-2 psychiatric:-2 psychiatry:-2 psychologist:3 psychology:-7 public:1
    publication:-17 publications:-3 publicly:7 publish:1 published:17 publisher:3 publishers:13 publishing:-3
    pull:9 pulled:1 pulling:-1 pulse:1 pump:-6 punch:2 punishment:1 purchase:-15 purchased:2 purchases:-1
    purchasing:2 pure:-7 purple:-5 purpose:-8 purposes:-26 pursue:-3 pursuing:-4 pursuit:3 push:8 pushed:9
    pushes:-3 pushing:2 putin:8 puts:9 putting:12 puzzle:-4 python:5 qualified:-2 qualify:-6 qualifying:-1
    qualities:3 quality:37 quantities:-3 quantity:5 quantum:2 quarter:14 quarterback:4 quarterly:2 queen:-4
    queer:5 query:-7 quest:5 question:-2 questioning:1 questions:9 quick:20 quicker:6 quickly:7 quiet:7 quietly:-2
    quinoa:3 quit:-22 quite:-7 quiz:-6 quizzes:6 quote:-3 quoted:2 quotes:6 quoting:-2 rabbit:2 race:-6 races:3
    rachel:-33 racial:3 racing:8 racism:1 rack:2 radar:3 radiation:4 radical:4 radio:-18 rage:2 rail:-2 rails:1
    rain:-2 raise:22 raised:-3 raises:-11 raising:-5 raleigh:4 rally:-7 rallying:2 ramp:3 rampant:5 random:5
    randomized:-1 randomly:-1 range:6 ranges:-1 ranging:-5 rank:1 ranked:-4 ranking:3 rankings:5 ranks:-1
    ransomware:-8 rant:-3 rape:7 rapid:-13 rapidly:-2 rapper:-2 rare:-10 rarely:1 ratcliffe:-5 rate:30 rated:8
    rates:20 rather:26 rating:11 ratings:12 ratio:5 reach:1 reached:1 reaches:2 reaching:7 react:5 reaction:14
    reactions:6 reacts:-3 read:-105 reader:-14 readers:-33 readily:-4 readiness:1 reading:-14 reads:1 ready:8
    real:18 realistic:11 realistically:1 realities:1 reality:16 realize:-3 realized:-9 realizing:-2 realm:4
    rear:10 reason:21 reasonable:5 reasonably:1 reasons:11 reassuring:2 rebates:3 rebecca:-3 rebels:-3 rebuild:1
    rebuilding:2 recall:-2 recalled:3 recalls:-7 recaptcha:-16 receive:-58 received:19 receives:-4 receiving:6
    recent:21 recently:9 reception:6 recipe:-23 recipient:-18 recipients:3 reckless:-9 recognition:9 recognize:3
    recognized:7 recognizes:3 recognizing:2 recommend:-6 recommendation:8 recommendations:-6 recommended:-12
    recommends:6 record:25 recorded:4 recording:12 records:11 recover:1 recovered:3 recovery:21 recruitment:1
    rectangular:2 recurring:-1 recycled:4 reddit:1 redesign:1 reduce:13 reduced:-11 reduces:6 reducing:12
    reduction:5 reductions:-7 refer:1 reference:-10 referenced:-14 references:3 referral:-5 referrals:-3
    referred:14 referring:-21 refers:4 refine:3 refined:3 refinement:2 reflect:-2 reflected:2 reflecting:3
    reflection:7 reflects:12 reform:2 refresh:-7 refreshing:-2 refrigerator:2 refugee:-6 refuse:-4 refused:2
    refusing:-3 regard:9 regarded:3 regarding:-8 regardless:-7 regards:-7 regime:13 region:20 regional:2 regions:6
    register:-10 registered:-43 registering:-1 registration:-16 regular:15 regularly:-8 regulation:1 regulations:4
    regulatory:5 reinforced:2 reinforcement:1 reject:-2 rejected:4 rejects:-2 relatable:1 relate:-3 related:10
    relation:-11 relations:-6 relationship:5 relationships:5 relative:9 relatively:10 relatives:-7 relaxation:-3
    relaxed:3 release:5 released:4 releasing:-1 relevant:-11 reliability:3 reliable:-5 reliably:1 reliance:2
    relied:6 relief:-1 relies:2 religion:1 religious:5 rely:3 relying:5 remain:25 remained:9 remaining:2
    remains:19 remarkable:17 remarkably:1 remarks:7 remember:8 remembered:-8 remembering:-12 remind:3 reminded:1
    reminder:7 reminders:2 remote:7 remotely:2 removal:2 remove:18 removed:-2 removes:-1 removing:2 render:4
    rendered:3 rendering:3 renew:-1 renewable:-3 renowned:-6 rent:3 rental:26 renting:8 repair:-5 repairs:4
    repeat:-7 repeatable:1 repeated:3 repeatedly:-17 repeating:4 repetitive:3 replace:5 replaced:5 replacement:3
    replacements:1 replaces:1 replacing:13 replay:1 replied:7 replies:-8 reply:-31 repo:5 report:-6 reported:29
    reportedly:1 reporter:-22 reporting:-18 reports:-21 repositories:2 repository:11 represent:-9 representation:1
    representative:-9 representatives:1 represented:2 representing:-9 represents:12 reprints:-1 reproduced:-17
    reproduction:-6 reps:5 republic:-11 republican:2 republicans:-19 reputable:3 reputation:6 request:1
    requested:6 requests:-19 require:30 required:11 requirement:4 requirements:12 requires:25 requiring:-2
    rescue:-3 research:-18 researched:-23 researchers:22 researching:-6 resembles:1 reserve:-1 reserved:-71
    reserves:-5 reset:-7 reshaping:3 residence:3 resident:-3 residential:3 residents:-37 resilience:2 resilient:4
    resist:2 resistance:4 resolution:-55 resolutions:4 resolve:5 resolved:1 resonates:1 resource:6 resources:10
    respected:1 respectful:-17 respective:5 respectively:2 respiratory:3 respond:29 responded:11 responding:1
    responds:1 response:-7 responses:9 responsibilities:7 responsibility:-3 responsible:-19 rest:10 restaurant:5
    restaurants:10 restorative:-1 restore:-5 restoring:1 restrictions:11 result:23 resulted:8 resulting:8
    results:3 resume:2 retail:4 retailers:10 retain:1 retention:1 retire:-12 retired:3 retirement:-5 retreat:-9
    retrieve:-3 retro:1 return:15 returned:-1 returning:8 returns:1 reusable:5 reuters:13 reveal:6 revealed:-5
    revealing:-1 reveals:-12 revenge:-3 revenue:1 reverse:1 review:-37 reviewed:-25 reviewer:-2 reviewing:-5
    reviews:-13 revised:1 revisit:-1 revival:-5 revolution:-1 revolutionary:6 revolve:1 rewarding:5 rewards:-2
    rewrite:3 reynolds:-6 rhetoric:2 rhythm:4 rich:1 richard:9 richardson:4 richer:2 rick:-4 ride:4 ridiculous:-9
    riding:-4 rights:-91 rigorous:2 ring:-8 rings:-1 ripped:1 rise:-7 risen:4 rises:-1 rising:-1 risk:24 risks:12
    rival:7 river:-8 rivers:-104 road:1 roadmap:-2 roads:5 roaming:1 robert:-8 roberts:1 robin:10 robot:-5
    robotic:-6 robotics:4 robots:4 robust:-1 rock:-10 rocket:-2 rockets:-2 rocks:1 rocky:-3 rogers:-2 role:33
    roles:-5 roll:-2 rolled:2 rolling:-37 rolls:-9 roman:2 romance:9 romantic:3 rome:3 roof:13 room:-9 rooms:15
    root:10 rooted:2 roots:-1 ropes:2 rose:3 ross:-3 roster:1 rotation:4 rough:9 roughly:14 round:-2 rounded:-5
    rounds:-2 roundup:-3 route:2 router:3 routine:13 routinely:6 routines:-1 routing:1 rows:2 royal:1 rugged:2
    ruin:2 rule:26 ruled:9 rules:20 ruling:3 rumored:2 runner:-1 running:-4 runs:17 runtime:4 runway:4 rural:4
    rush:-4 rushed:-6 rushing:-3 russell:2 russia:7 russian:-1 rust:8 ruth:-6 ryan:6 saas:2 sacrifice:1 safe:3
    safeguard:2 safely:-6 safety:24 saga:-3 sage:1 sake:-6 salad:-4 salaries:-4 salary:1 sale:-25 sales:-4
    salesforce:5 salon:-10 salt:4 sample:-6 samples:-1 sampling:2 samsung:4 samuel:-9 sand:2 sanders:-10 santa:-9
    sara:-12 sarah:-5 satellite:-1 satire:-2 satisfaction:-1 satisfied:1 satisfy:-7 satisfying:3 saturated:4
    saturday:13 sauce:-4 saudi:-15 save:-5 saved:1 saver:2 saves:-2 saving:-14 savings:2 savvy:-6 saying:24
    says:-73 scalability:5 scalable:4 scale:22 scaled:2 scales:2 scaling:3 scan:2 scandal:-8 scanning:2 scary:1
    scattered:3 scenario:2 scenarios:5 scene:-15 scenery:2 scenes:4 scent:2 schedule:6 scheduled:19 schedules:6
    scheduling:6 schema:3 scheme:-23 schemes:-2 scholarship:9 scholarships:4 school:-10 schools:-12 science:-6
    sciences:2 scientific:-2 scientist:5 scientists:9 scope:8 score:3 scored:8 scores:-1 scotland:3 scott:4
    scout:-11 scrambling:-2 scratch:3 screen:3 screening:2 screens:2 screenshot:-7 screenshots:4 script:19
    scripts:3 scroll:-5 scrolling:-2 scrutiny:3 seafood:2 seal:3 seamlessly:7 sean:1 search:4 searches:5
    searching:-6 season:-24 seasonal:3 seasoned:2 seasons:8 seat:13 seating:5 seats:7 seattle:10 second:26
    secondary:9 seconds:8 secret:-15 secretary:-20 secretly:-2 secrets:4 section:-2 sections:4 sector:-3
    sectors:-3 secure:-3 secured:2 securely:1 securing:2 securities:-13 security:-21 seed:5 seeds:4 seeing:7
    seek:9 seeking:1 seeks:-3 seem:11 seemed:10 seemingly:4 seems:-5 seen:-5 sees:4 segment:6 segmentation:2
    segments:2 seized:3 select:-8 selected:4 selecting:5 selection:-13 self:6 selfie:-2 sell:-25 selling:4
    sells:-5 semi:3 semiconductor:2 senate:31 senator:2 senators:-7 send:-25 sending:15 sends:4 senior:-15
    seniors:-4 sensation:4 sense:6 sensitive:-10 sensitivity:3 sensor:9 sensors:6 sent:-11 sentence:8 sentenced:1
    sentences:3 sentiment:6 separate:2 separately:4 separation:-1 sept:13 september:-8 sequel:3 sequence:2
    sequences:1 series:34 serious:8 seriously:-1 serve:-6 served:17 server:9 servers:3 serves:-2 service:-38
    services:14 serving:6 servings:2 session:-10 sessions:-4 setbacks:-4 sets:-10 setting:14 settings:-11 settle:5
    settled:3 settlement:2 settlements:-17 setup:17 setups:1 seven:12 seventh:7 several:19 sexual:-11 sexuality:-4
    sexually:-23 sexy:-8 shadow:-3 shadows:2 shake:2 shaking:-9 shall:-4 shallow:2 shame:-14 shape:-5 shaped:7
    shaping:2 share:-71 shared:-22 shares:-6 sharing:-47 sharp:-2 shed:-2 sheer:3 sheet:6 sheets:3 shelf:-4
    shell:-7 shelter:-1 shift:3 shifted:5 shifting:1 shifts:6 shine:2 shines:-7 shiny:-2 ship:2 shipping:-8
    ships:4 shirt:1 shit:-7 shock:8 shocked:-2 shoe:8 shoes:19 shoot:5 shooter:2 shooting:4 shoots:2 shop:6
    shopify:16 shoppers:1 shopping:-10 shops:-1 short:21 shortage:1 shortages:1 shortcut:2 shorter:2 shortly:-5
    shorts:1 shot:-9 shots:9 shoulder:5 shouldn:-7 show:-8 showcase:11 showcasing:3 showed:-3 shower:1 showing:-14
    shown:9 shows:-16 shrink:3 shut:3 shutter:2 sibling:-1 siblings:1 sick:-13 side:13 sigh:3 sight:1 sign:-101
    signal:9 signals:7 signature:-12 signed:-5 significance:2 significant:-5 significantly:21 signing:-11 signs:9
    signup:-1 silence:4 silent:3 silicon:1 silly:1 silver:-6 similar:3 similarly:9 simone:2 simple:34 simpler:-2
    simplest:2 simplicity:4 simplified:2 simplifies:2 simplify:-2 simply:22 sims:19 simulate:5 simulation:1
    simulations:3 simultaneous:1 sing:1 singapore:1 singer:11 singh:-1 singing:5 single:16 singles:2 sink:11
    sister:9 sisters:6 site:-177 sites:-39 sits:-12 sitting:7 situation:-38 situations:5 sixth:4 size:24 sizes:1
    skeptical:2 sketch:-4 skies:-2 skill:7 skilled:4 skin:-8 skins:4 skip:-17 skipping:3 skirt:3 skull:4 slack:-14
    slams:-2 slate:3 slavery:-1 sleek:4 sleep:21 sleeping:-2 slew:-1 slice:2 slices:2 slight:3 slightly:16 slip:4
    slot:2 slow:5 slowed:2 slower:-22 slowing:6 slowly:5 slows:-2 sluggish:2 small:52 smaller:30 smallest:4
    smart:35 smarter:-3 smartphone:10 smartphones:1 smbs:1 smell:-2 smelly:-2 smile:6 smiling:-1 smith:12 smoke:-6
    smoking:6 smooth:4 smoother:2 smoothly:4 snack:7 snacks:5 snap:-12 snapping:1 snapshot:4 sneak:3 snow:-7
    soap:-10 soaring:1 soccer:-9 social:14 society:-3 soft:14 software:-10 soil:3 solar:12 sold:32 soldiers:-50
    sole:-8 solely:9 solid:15 solution:-10 solutions:-49 solve:6 solved:1 solving:1 somebody:-3 somehow:5
    someone:7 something:38 sometimes:4 somewhat:4 somewhere:4 song:2 songs:-14 songwriter:5 sonic:3 sony:-6
    soon:-24 sooner:3 soothing:3 sophisticated:1 sorry:-6 sort:-8 sorted:2 sorting:1 sought:6 soul:1 sound:10
    sounds:-2 soup:2 sour:2 source:-9 sourced:-1 sources:11 sourcing:-1 south:12 southeast:-3 southern:-2 space:10
    spacecraft:3 spaces:13 spain:2 spam:-6 span:-2 spanning:-1 spans:4 spare:3 spark:1 sparked:-6 sparks:-1
    speak:9 speaker:-3 speakers:3 speaking:-1 speaks:-25 specialist:4 specialists:1 specialize:1 specialized:7
    specializes:-7 specializing:-1 specials:-1 specialties:-1 specialty:3 species:3 specific:35 specifically:17
    specification:1 specifications:2 specifics:4 specified:-2 specify:1 specifying:2 specs:2 spectacular:3
    speculation:6 speculative:-4 speech:8 speeches:2 speed:-21 speeding:2 speeds:-13 spend:8 spending:5 spent:23
    spice:10 spices:1 spicy:3 spider:1 spike:-8 spikes:1 spin:1 spiral:6 spirit:13 spirits:-3 spiritual:2 split:-4
    splits:-2 splitting:4 spoke:-13 spoken:5 spokesman:7 spokesperson:10 sponsor:-3 sponsored:-5 sponsors:1
    spoon:2 sport:-15 sports:-27 spot:3 spotify:8 spotlight:-1 spots:-31 spotted:-5 spotting:1 spray:-39 spread:1
    spreadsheet:11 spring:12 sprouts:-9 squad:-1 square:6 squash:-20 squeeze:2 stability:2 stabilize:2 stable:10
    stack:-2 stacked:1 stacks:2 stadium:-8 staff:6 staffing:2 stage:17 stages:6 staggering:-1 staging:4 stain:-5
    stainless:4 stake:-35 stakes:4 stamp:5 stance:7 stand:3 standalone:2 standard:24 standardized:1 standards:18
    standing:-4 standings:-1 standout:4 stands:-4 stanford:-23 staple:2 staples:4 star:20 stark:1 starred:5
    stars:-48 start:3 started:-16 starter:-1 starters:1 startup:28 startups:4 stat:-6 state:35 stated:-8
    statement:-20 statements:14 states:46 static:3 stating:5 station:-20 stations:2 statistical:1 statistics:3
    stats:9 status:-5 stay:18 staying:9 stays:3 steal:1 stealing:4 steel:12 steep:3 steeper:2 steering:4 stella:2
    stem:2 stems:2 step:35 stephanie:-1 stephen:-3 stepped:6 stepping:2 steps:8 steve:11 steven:1 stewart:-2
    stick:15 sticking:-1 sticks:1 sticky:4 stir:3 stock:-13 stocks:2 stole:3 stolen:21 stomach:-2 stone:-50
    stones:8 stood:7 stop:-33 stopped:-6 stopping:1 stops:6 storage:23 store:-35 stored:-9 stores:19 stories:-48
    storing:3 storm:-1 story:13 storytelling:5 straight:6 straightforward:1 strain:4 strange:4 stranger:1
    strategic:5 strategically:-2 strategies:14 strategist:1 strategy:18 streak:-1 stream:4 streaming:25
    streamline:1 streamlined:1 streamlines:-2 streams:-6 street:7 streets:7 strength:3 strengthen:-6 strengthens:1
    strengths:5 stress:11 stressed:4 stressful:-1 stretch:4 stretched:2 stretching:1 strict:4 strictly:-2 stride:1
    strike:-27 strikes:-10 striking:2 string:11 strip:-71 stripped:1 strive:-2 stroke:8 stronger:4 strongest:2
    strongly:-5 struck:-12 structural:7 structure:10 structured:11 structures:10 struggle:-12 struggled:10
    struggles:4 struggling:-9 stuck:-9 student:-11 students:3 studied:6 studies:13 studio:7 studios:-12 study:-11
    stuff:-12 stunning:4 stupid:1 style:9 styled:1 styles:4 styling:3 stylish:7 subject:1 subjective:4 subjects:2
    submenu:-4 submission:-2 submissions:-1 submit:-11 submitted:-1 submitting:-17 subscribe:-59 subscribed:-17
    subscriber:-21 subscribers:1 subscribing:-7 subscription:-17 subscriptions:-17 subsequent:3 subsequently:2
    subset:1 subsidiary:-7 subsidies:1 substack:6 substance:2 substantial:11 substantially:4 substitute:2 subtle:6
    succeed:4 success:19 successful:8 successfully:-1 succession:5 sudden:1 suddenly:8 sued:-15 suffer:-2
    suffered:4 suffering:-9 suffers:3 sufficient:-4 sugar:20 sugary:4 suggest:-4 suggested:12 suggesting:5
    suggestion:1 suggestions:-10 suggests:9 suicide:9 suit:-30 suitable:12 suite:4 suited:3 suites:-3 suits:-6
    summaries:5 summary:1 summer:-3 sunday:-2 sunglasses:1 sunlight:1 sunny:1 sunrise:1 sunset:-15 sunshine:-5
    super:4 superb:3 superior:3 supplement:-3 supplements:1 suppliers:2 supplies:-9 supply:23 support:-9
    supported:-19 supporting:8 supportive:-2 supports:7 supposed:-5 supposedly:4 sure:-35 surely:4 surface:-29
    surfaces:5 surge:1 surgery:7 surging:3 surpassing:-4 surprise:-20 surprised:8 surprises:10 surprising:2
    surprisingly:-5 surrounded:-7 surrounding:-2 surroundings:2 surveillance:-12 survey:-2 surveys:3 survive:-10
    survived:8 surviving:2 susceptible:3 suspect:6 suspected:4 suspension:1 suspicious:6 sustain:1
    sustainability:1 sustainable:12 sustained:-1 sustaining:-5 swap:2 swapping:2 sweat:-1 sweden:7 sweeping:4
    sweepstakes:-1 sweetness:2 swift:3 swim:6 swing:1 swiss:-11 switch:-6 switched:-1 switches:5 switching:5
    switzerland:-5 sydney:1 symbol:-1 symptoms:10 sync:5 syncing:2 synonymous:3 syntax:5 synthesis:1 synthetic:3
    syria:-8 system:43 systematic:1 systemic:4 systems:16 table:17 tables:3 tablet:-2 tablets:1 tabs:2 tack:-1
    tackle:16 tackles:3 tackling:8 tactics:2 tagged:1 tags:4 tailor:-2 tailored:-2 tailoring:3 taiwan:3 takeaway:2
    takeaways:2 taken:-2 takes:6 taking:-1 talent:8 talented:-7 talents:3 talk:-15 talked:-1 talking:-18 talks:-18
    tall:7 tampa:7 tangible:1 tank:2 tanks:-1 tape:-8 tapped:1 tapping:3 taps:1 target:10 targeted:-18
    targeting:-8 targets:-9 tariff:5 tariffs:26 task:1 tasks:30 taste:10 tastes:-3 tasting:2 tasty:-2 tate:1
    taught:-2 taxes:-1 taylor:5 teach:9 teacher:-1 teachers:5 teaching:1 team:18 teams:4 teamwork:2 tear:-6
    tears:1 tech:-28 technical:7 technically:2 technicians:2 technique:5 techniques:15 technological:7
    technologies:16 technology:-5 teen:-8 teenage:-23 teenager:-4 teeth:16 telecom:-6 telegram:-18 telephone:-14
    television:6 tell:-1 telling:-14 tells:-29 temperature:18 temperatures:9 template:6 templates:3 temporary:13
    tend:10 tender:-3 tends:5 tennessee:7 tennis:12 tens:3 tension:2 tenure:8 term:25 terminal:4 terms:-74
    terrible:6 terrifying:1 territory:4 terry:-1 tesla:7 test:18 tested:21 testify:2 testimony:3 testing:26
    tests:14 texas:26 text:-30 texting:-4 texts:6 texture:5 thai:4 thailand:-1 thank:-108 thankfully:3 thanks:-24
    theater:16 theatre:6 theft:7 theme:-2 themed:1 themes:9 themselves:29 theoretical:-2 theoretically:1
    theories:2 theory:5 therapist:-5 therapy:4 thereby:1 therefore:-4 thick:4 thin:2 thing:5 things:-17 think:-6
    thinking:-7 thinks:-9 third:-15 thirds:4 thirty:-1 thomas:5 thompson:8 thorough:10 thoroughly:-6 though:15
    thought:-23 thoughtful:4 thoughts:10 thousand:4 thousands:-15 thread:4 threads:8 threat:-5 threatened:-3
    threatening:2 threats:-3 three:64 thresholds:-1 threw:2 thrilled:-14 thrive:1 thrives:2 thriving:-3 throat:-6
    throughout:5 throw:-34 throwing:-6 thrown:-1 thumb:2 thursday:15 thus:3 ticket:8 ticketing:4 tickets:11
    tide:-5 tidy:2 tied:15 tier:5 tiers:3 ties:1 tiger:-2 tight:4 tightly:1 tiktok:6 timed:1 timeless:5
    timeline:18 timelines:3 timely:-26 timer:2 times:4 timing:1 tiny:1 tipping:1 tips:-1 tired:3 title:8 titled:3
    titles:7 toast:3 today:-48 todd:-6 toes:1 together:54 toggle:-14 token:7 tokens:3 tokyo:-2 told:46 tolerate:5
    toll:-5 tomatoes:-6 tommy:1 tomorrow:5 tone:9 tones:2 tongue:-5 tonight:8 tons:3 tony:6 took:-4 tool:6
    tooling:2 toolkit:-1 tools:20 tooth:6 topic:-4 topics:-2 topped:3 tops:1 torn:-4 toronto:2 total:11
    totally:-11 touches:5 touching:-2 tough:3 tougher:4 toughest:2 tour:6 tourism:1 tourist:5 tourists:4
    tournament:12 tours:8 touted:-2 toward:13 towards:14 tower:-3 town:12 towns:-4 toxic:2 toyota:6 toys:9 trace:2
    traced:-1 tracing:7 track:-5 tracker:1 tracking:-8 tracks:6 tract:4 traction:2 trade:7 traded:3 trademark:-23
    trademarks:-14 trading:5 tradition:7 traditional:28 traditionally:3 traffic:-13 trafficking:2 tragic:-2
    trail:27 trailer:-2 trailing:3 trails:4 train:9 trained:-12 trainer:-1 trainers:3 training:22 trains:2
    traits:1 trajectory:1 trans:1 transaction:5 transactions:4 transcript:9 transfer:-6 transferring:1
    transfers:-7 transform:-3 transformation:-6 transformative:4 transformed:2 transforming:5 transforms:2
    transition:5 transitions:3 translate:-1 translated:-12 translates:2 translation:1 transmission:5
    transmitted:-13 transparency:12 transparent:4 transport:1 transportation:5 transporting:2 trap:6 trapped:-5
    traps:-1 trash:2 travel:-5 traveled:2 traveler:-5 travelers:-3 traveling:-3 travels:3 travis:-4 treasure:-1
    treat:7 treated:9 treating:2 treatment:-5 treatments:-7 treats:-2 tree:5 trees:9 tremendous:4 trend:29
    trending:-11 trends:3 trendy:-1 trevor:-7 trial:10 trials:6 trick:1 tricks:4 tricky:10 tried:8 tries:1
    trigger:7 triggered:-3 triggers:2 trillion:-1 trio:-3 trip:20 triple:-2 tripod:3 trips:-6 troops:-4 tropical:2
    trouble:-11 troubles:3 troubleshooting:4 truck:3 trucks:-8 true:17 truly:-5 trump:-49 trust:-9 trusted:-2
    trustees:6 trustworthy:-7 truth:-20 trying:-5 tucker:10 tuesday:-8 tuition:7 tumblr:1 tune:8 tuned:7 tuning:10
    tunnel:1 turkey:1 turn:6 turnaround:-3 turned:-6 turning:4 tutorial:5 tutorials:1 twain:-1 tweak:4 tweaking:2
    tweaks:2 tweet:-3 tweets:2 twenty:2 twice:6 twin:-6 twist:7 twitter:-4 type:25 types:29 typical:5 typically:21
    typing:2 uber:3 ugly:1 ukraine:7 ukrainian:3 ultimate:-2 ultimately:1 ultra:3 umbrella:-7 unable:5
    unavailable:2 uncategorized:-2 uncertain:1 uncertainty:-5 unchanged:2 unclear:9 uncomfortable:-6 uncommon:2
    unconventional:2 uncover:5 uncovered:1 underground:-5 underlying:4 underneath:2 underrated:2 understand:-25
    understanding:40 understands:1 understood:3 underway:-5 undoubtedly:6 uneven:1 unexpected:9 unfamiliar:1
    unfolding:-2 unfolds:-1 unforgettable:3 unfortunately:-2 unhealthy:3 unintended:3 union:6 unique:4 unit:3
    united:-19 uniting:-3 units:25 unity:-1 universal:5 universe:4 universities:9 university:-4 unknown:4
    unleashed:-2 unless:-6 unlike:10 unlimited:8 unlock:4 unlocking:1 unmatched:-2 unnamed:2 unnecessary:2
    unpacking:3 unparalleled:-1 unprecedented:5 unpredictable:1 unreliable:2 unsplash:-1 unsubscribe:-27 until:16
    unusual:-1 unusually:-1 unveiled:-8 unveils:-2 unwanted:4 upcoming:13 update:-8 updated:-29 updates:-23
    updating:-1 upfront:1 upgrade:4 upgraded:2 upgrades:2 upgrading:3 upload:1 uploads:-18 upon:4 upper:4
    upright:3 upset:1 upside:4 urban:7 urge:-6 urged:-4 urgency:-3 urgent:3 urges:-1 urls:-1 usage:-2 useful:-1
    useless:4 user:-31 username:-2 users:47 uses:-17 using:-5 usual:-11 usually:3 utah:-1 utility:-14
    utilization:2 utilize:3 utilized:2 utilizing:4 utterly:2 vacancies:-2 vacation:5 vacuum:-21 valid:-12
    validate:4 validation:-2 valley:-12 valuable:-12 valuation:1 value:29 valued:-2 values:-4 vancouver:1
    vanilla:3 variable:2 variables:4 variant:4 variations:-1 varied:2 varies:4 variety:12 various:4 varying:3
    vastly:3 vault:8 vector:2 vegan:-13 vegetable:4 vegetables:4 vegetarian:1 veggies:-3 vehicle:36 vehicles:-6
    vendor:4 vendors:-2 venture:-9 ventures:-38 venue:9 venues:3 verbal:5 verdict:1 verification:4 verified:3
    verify:4 vermont:14 versatile:6 versatility:1 verse:3 version:23 versions:10 versus:3 vertical:2 vessels:-8
    veteran:-1 veterans:10 veto:4 vetted:-6 vetting:1 viable:4 vibe:-4 vibes:2 vibrant:-6 vice:8 victim:3
    victims:-4 victor:7 victoria:1 victories:3 victory:13 video:-12 videography:1 videos:-11 vietnam:-1 view:-22
    viewed:3 viewer:5 viewers:9 viewing:7 views:3 vigilant:4 vikings:3 villa:27 village:8 vintage:1 violated:3
    violating:-3 violation:-3 violations:5 violence:-11 violent:10 viral:-6 virginia:4 virtual:6 virus:7 visa:6
    visibility:3 visible:-5 vision:2 visit:-72 visited:4 visitor:-3 visitors:-12 visits:-5 visual:12
    visualization:1 visualize:3 visually:-1 visuals:3 vital:5 vitamin:7 vitamins:3 vivid:2 vladimir:1 voice:26
    voiced:1 voices:1 volatile:2 volume:13 volumes:2 vote:-14 voted:6 voters:-5 votes:-11 voting:-2
    vulnerabilities:7 vulnerability:8 vulnerable:1 wade:-4 wage:-5 wages:2 wait:14 waited:1 wales:-2 walk:-2
    walked:6 walker:1 walkthrough:-1 wall:8 wallet:2 walls:-4 walmart:1 walter:1 wang:-4 want:-10 wanted:-40
    wanting:-15 wants:-4 ward:3 wardrobe:6 warehouse:-1 warfare:-6 warm:9 warmer:3 warming:-4 warned:2 warner:-4
    warning:3 warnings:5 warns:-12 warranty:6 warren:1 warrior:2 wars:-7 wash:-12 washing:-6 washington:-18
    wasn:-23 waste:10 wasted:-2 watch:5 watched:3 watches:-1 watching:-13 water:28 waterfall:3 watering:3
    waters:-6 watson:3 wave:6 waves:2 wayne:4 ways:23 weak:-6 weaknesses:1 wealth:-6 weapon:-5 weapons:3 wear:3
    wearing:-9 wears:-14 weather:-15 web3:14 webinars:-6 website:-103 websites:-33 wedding:20 weddings:-1
    wednesday:-44 week:-44 weekend:12 weekends:1 weekly:-33 weeks:-4 weigh:-1 weighing:3 weighs:1 weight:35
    weighted:2 weird:-13 welcome:3 welcomed:-1 welfare:4 wellbeing:2 wellness:-15 went:2 weren:-1 west:-4
    western:12 whatever:7 whatsapp:-3 wheat:2 wheel:10 wheels:14 whenever:2 whereas:1 wherever:-7 whether:27
    whip:6 whistleblower:2 white:4 whitney:-2 whole:18 wholly:-1 whom:9 whopping:3 whose:16 wide:30 widely:11
    widespread:5 width:-6 wife:-27 wifi:2 wiki:-1 wilderness:3 wildfire:1 wildlife:1 wildly:2 william:-1
    williams:8 willing:5 willingness:4 willis:-10 wilson:-5 wind:-2 winding:4 window:-20 windows:6 wine:27 wing:-1
    winner:19 winners:6 winning:11 wins:6 winter:-6 wired:2 wireless:7 wiring:2 wisconsin:-4 wisdom:2 wise:1
    wisely:3 wishes:2 withdraw:-5 withdrawal:1 within:42 without:18 witness:3 witnessed:7 witnesses:4 woes:-1
    woke:4 wolf:3 woman:-32 women:-20 wonder:1 wondered:-7 wondering:-5 wood:-14 wooden:3 woods:4 word:9
    wordpress:6 words:10 wore:-2 work:13 worked:-5 worker:6 workers:6 workflows:-1 workforce:1 working:-3
    workload:3 workloads:-1 workout:-4 workouts:6 workplace:10 workplaces:1 works:4 workshop:-1 workshops:1
    workspace:3 worlds:4 worldwide:-9 worn:8 worried:7 worries:-2 worry:3 worrying:2 worse:-5 worst:-5 worth:8
    worthy:-3 wouldn:-4 wound:1 woven:2 wrap:2 wrapped:3 wrapping:4 wright:-4 write:7 writer:-44 writers:5
    writes:-7 writing:-19 written:-22 wrong:-33 wrongdoing:2 wrote:-16 wyoming:1 yahoo:-2 yard:6 yeah:1 year:32
    years:-10 yeast:-1 yellow:6 yesterday:-37 yield:-2 yields:1 yoga:-57 yogurt:4 york:-25 young:-49 younger:13
    youngest:-5 yours:-5 yourself:-1 youth:4 youtube:-11 zealand:3 zero:-2 zoho:8 zone:-4 zones:5 zoom:4
    """
}
