// swift-format-ignore-file
// Written by train.py; not to be edited.

/// What the words of classes and ids weigh, in hundredths (see ``MarkupWords``).
enum NameWeights {
  static let table = """
    a:-34 aa:5 aab:3 aac:-1 ab:-35 abf:1 about:-21 above:-7 absolute:-2 abstract:-21 ac:1 acc:20 accent:-26
    access:4 accessibility:-1 accordion:-25 account:-4 accreditation:11 acf:5 act:1 action:-12 actionbar:-1
    actions:-5 active:-10 ad:3 add:-4 additional:2 address:-3 admin:-1 adrail:-15 ads:2 advert:-1 advertisement:1
    advertising:1 ae:-15 af:-2 afe:3 affiliate:-14 after:-19 ag:-1 age:-1 agency:-2 ah:-8 ai:-29 ajax:-3 ak:-9
    al:1 alert:-8 align:-35 aligncenter:-7 aligned:-2 alignfull:6 alignleft:-2 alignment:-3 alignnone:-1
    alignwide:1 all:-7 alpha:-3 alt:-16 alternate:1 alternative:2 am:-2 amazon:-1 an:-3 analysis:-11 anchor:4
    and:-20 animate:5 animated:3 animation:-2 announcement:-6 answer:-7 ao:8 api:-2 app:-23 aq:-10 ar:-1
    archive:-1 archives:-10 are:2 area:-13 aria:-1 arrow:-2 art:17 article:50 articles:-51 artificial:5 arts:-3
    as:7 aside:-42 aspect:-11 asset:-17 ast:-27 at:-1 attachment:-20 attribution:-11 audio:-1 auh:-7 auth:-12
    author:-176 authors:-8 auto:109 aux:-1 av:-33 avatar:-12 avia:-5 ax:11 az:-8 b:-34 ba:-1 back:-7 background:7
    badge:-1 baf:6 balance:-1 banner:-50 bar:-41 base:-47 basic:5 basis:-19 bb:-19 bbc:-1 bc:2 bcb:-1 bd:-8 bdc:-2
    bde:-1 be:-2 bed:1 bee:1 before:-9 behind:3 below:-21 benefits:1 best:32 between:-6 bf:-3 bg:4 bh:-1 bi:-8
    big:1 bio:-78 biography:-6 bj:-7 bjczjj:-7 bkf:-1 bl:-2 black:-25 bleed:-3 blend:-1 block:-28 blockcontainer:9
    blockquote:4 blocks:19 blog:38 blogpost:4 blogs:-4 blue:-11 blur:3 blurb:-2 bm:-4 bn:-2 bo:-2 body:68 bold:-9
    book:10 bookmark:-4 books:-3 border:-27 bordered:-6 borders:-1 bot:-2 both:5 bottom:-32 box:-93 boxed:-43 bp:4
    bq:-1 branding:-1 brands:14 breadcrumb:-12 breadcrumbs:-15 break:-4 breaker:-10 breaking:-93 browse:-6
    browser:-4 bs:-1 bt:-3 btm:-1 btn:-6 btns:-3 bu:-1 bubble:-1 budget:-1 builder:2 building:6 bullets:4
    burger:-1 burgerbar:-2 business:-3 button:-19 buttons:-13 buujk:-7 buy:1 bv:-1 bw:-1 bwy:-9 bx:3 by:-5
    byline:-54 bylines:-9 bypostauthor:1 byuser:-4 bz:-3 c:50 ca:22 calc:1 california:1 call:-4 callout:-1
    campaign:-2 can:2 canvas:-2 cap:8 caps:1 caption:-172 captioned:-1 capture:9 car:-6 carbon:1 card:-159
    cards:-85 care:1 caret:-1 carousel:-32 cart:-3 cat:35 categories:-7 category:-6 cats:-1 cb:20 cbf:-2 cc:-7
    ccs:-1 cd:-13 cdf:8 ce:-1 ceb:-1 cec:2 cell:-7 center:-61 centered:1 centre:9 cf:21 cfb:1 cg:-13 ch:1 chain:15
    change:-2 channel:-11 check:-4 checkbox:-9 child:13 children:13 choice:-2 chrome:10 chunks:-25 circle:-1
    citation:-17 city:-8 ck:-1 cl:-1 clamp:-14 class:-2 classic:-4 clear:-7 clearfix:-28 cli:-110 click:-2
    clickable:-1 climate:5 clip:9 close:-4 closed:-1 cloud:-16 club:2 clujbs:1 cm:-3 cmp:39 cn:-3 co:1 code:-11
    col:2 collapse:-7 collapsed:-5 collapsible:-1 collection:-22 colophon:-2 color:-30 cols:10 column:-23
    columns:14 com:-1 comm:-2 comment:-292 commented:-3 comments:-118 commerce:8 common:1 community:-1 comp:1
    compact:-22 company:1 compare:9 comparison:2 component:105 components:5 con:-3 conclusion:1 condition:-11
    conditions:-1 connect:-1 cons:31 consent:-25 constrained:-14 cont:5 contact:-7 contain:-2 container:1
    contains:-1 content:95 contents:-5 context:6 contrast:-1 contributor:-10 contributors:-1 control:1 controls:-6
    cookie:-34 cookies:-27 copy:4 copyright:-52 copyrights:-1 coral:-1 core:40 corner:-5 cos:-6 cost:5 count:-18
    counter:2 country:-3 cover:-4 cq:5 cr:-12 create:20 credit:-12 crime:-1 cs:1 css:-18 ct:17 cta:-26 ctas:-1
    culture:5 curated:-22 current:-1 custom:12 customer:2 cv:-3 cvg:-7 cw:-5 cx:4 cy:-10 d:-46 da:-7 dab:-3 dac:-2
    daily:4 dark:-10 data:-2 database:4 date:-35 dateline:-5 dates:-1 day:4 db:13 dbc:-1 dc:-11 dce:6 dd:-5
    deal:12 deals:-20 deb:11 deck:27 ded:4 dee:-1 deep:-1 default:27 dek:-15 depth:-20 desc:-16 description:-51
    design:5 desk:-4 desktop:-23 detail:23 details:-18 df:5 dff:-3 dh:1 di:-11 dialog:-16 digital:6 direction:1
    disable:2 disabled:-3 disc:1 disclaimer:-49 disclosure:-3 discussion:-1 display:-5 div:-40 dj:-1 dk:-5 dn:-5
    dnd:4 dnvl:1 do:-11 document:-3 dom:-1 donate:-1 dotdash:-1 dotted:-10 double:8 down:-8 dq:15 dr:11 drawer:-3
    drop:3 dropcap:8 dropdown:-23 dropzone:1 drupal:-1 ds:8 du:-16 duration:-2 dw:-1 dx:2 dy:8 dyml:-1 dyn:-8
    dynamic:-2 dz:-3 e:-13 ea:7 eaa:-5 eb:68 ebd:26 ebe:2 ecjes:-1 ed:9 edb:-1 edd:-2 edit:-3 edition:-4 editor:26
    editorial:2 editors:-8 ee:4 eea:-2 eed:4 ef:6 efe:2 eff:1 effect:20 efficiency:2 eg:8 egz:1 eh:-1 ei:-4 ej:-2
    ek:2 el:-1 element:2 elementor:38 elements:-3 ellipsis:-1 em:-5 email:-22 embed:-29 embedded:-15 empty:2 en:21
    enable:-4 enabled:3 end:-34 entertainment:3 entity:-7 entries:-5 entry:88 eo:-15 ep:-11 eq:-3 equal:-2
    equipment:2 er:-1 error:-10 errors:-13 es:-6 et:-41 etc:-7 eufv:1 even:19 event:1 events:-3 evergreen:1 ew:-2
    ewhh:-2 ex:-4 example:13 excerpt:-54 exclude:-5 exit:-1 expand:-3 expandable:8 expanded:-9 expert:2
    explore:-16 external:-4 extra:3 eyebrow:-2 ez:13 f:-33 fa:-25 fab:15 facebook:-8 fact:2 fade:-12 fallback:6
    false:-3 family:-17 fancy:-7 faq:-8 faqs:-15 fb:-12 fbf:-1 fc:-7 fd:10 fe:-2 feat:-3 feature:12 featured:-114
    features:-3 feed:-83 feedback:-25 ff:-21 fff:15 ffz:3 fg:-17 field:12 fields:-10 fieldset:-3 fig:-3
    figcaption:-5 figure:-15 file:-1 financial:2 first:-21 fit:-35 fix:-4 fixed:2 fj:-3 fl:-7 flat:-5 flex:-24
    flexbox:19 float:14 flow:39 fluid:-33 flyout:-3 fm:-4 fn:-100 fnn:-7 fo:-4 focus:-23 follow:-12 font:-67
    foot:-7 footer:-248 for:2 forecast:-1 foreground:-3 forgot:-9 form:-105 format:26 formatted:-5 four:-28 fp:2
    fq:2 fr:20 frame:17 framework:-1 free:2 from:-4 fs:-15 fsh:1 ft:-11 ftr:-10 fu:2 fullscreen:-1 fullwidth:-2
    further:-1 fv:-12 fw:11 fx:-12 fy:-16 fz:-10 g:-32 ga:-3 gallery:-3 game:-1 games:1 gap:-5 gb:-15 gc:-1
    gcjd:-2 gd:-3 gdpr:-4 gear:3 general:-1 generic:-10 genesis:6 gf:-5 gfi:1 gfield:-30 gform:-28 gi:16 gj:-6
    gkrb:1 gl:-2 global:5 glue:3 good:3 google:-10 got:-9 gov:-4 gr:-1 gradient:2 gravatars:-1 gray:-27 grey:-5
    grid:-53 ground:-6 group:-86 groups:-10 grow:5 growth:3 gt:-9 gu:-14 guidance:-3 guide:13 guides:2 gutter:-5
    gutters:-6 gv:-31 gw:-1 gx:-2 gxa:-1 gywvi:-1 gz:-1 h:29 half:1 hamburger:-4 has:25 have:-5 hawk:10 hb:-3
    hbde:-8 hc:12 hd:-1 hdr:-2 he:-3 head:-24 header:-121 heading:44 headings:6 headline:-51 headlines:-4
    health:14 hed:-5 hehan:-1 height:-48 help:1 hentry:14 hepk:-7 hero:-5 hf:-1 hfeed:-40 hfxaau:-7 hg:5 hh:4
    hi:-1 hidden:-69 hide:-70 hierarchy:1 highlight:-6 highlights:4 hil:-1 hint:-2 history:4 hj:9 hl:-6 hm:4
    holder:20 holiday:-2 home:-4 homepage:-5 honeypot:-1 horizontal:-5 house:-6 hover:-19 how:4 hp:-2 hppif:1
    hq:-4 hr:2 hs:-8 html:32 hub:-9 hv:-1 hw:3 hy:-13 i:-30 ia:-6 ib:-7 icon:-7 icons:-21 id:16 ideas:-5
    identity:-1 ie:1 if:2 ig:-9 ignore:-2 ih:-1 ihl:-1 ij:-2 ik:-1 il:3 im:17 image:-52 images:5 img:-4
    important:1 in:-8 inactive:-4 inbody:-1 index:-6 inf:-19 infinite:10 info:-27 information:-3 init:-1
    initial:-2 inject:-6 inline:-21 inner:45 input:-5 inset:-1 inside:-14 insights:-5 instagram:-1 interaction:-2
    interactive:2 interior:17 internal:-11 interstitial:-1 intro:24 introduction:4 inverted:2 invisible:-12 iq:3
    ir:-3 is:-24 it:2 italic:4 item:-89 items:-45 itt:1 iu:1 iw:3 ix:1 j:-33 jc:-3 jcsb:-10 jd:8 jetpack:-2 jg:-2
    jh:-4 jj:-11 jk:-6 jl:4 jm:-35 jn:-1 jo:-1 job:-2 jobs:-2 journal:-1 journey:-4 jp:24 jq:-1 jr:-1 js:-22 jss:2
    ju:-1 jump:13 justify:-10 jv:-3 jw:-5 jx:-10 jy:-2 jz:-3 k:-20 ka:-2 kb:5 kc:-7 kcbyi:-1 kd:3 ke:20 kf:-2 kg:2
    kgt:-2 ki:14 kic:-2 kicker:-1 kit:-5 kj:-3 kk:11 kl:-2 km:-1 kn:1 ko:1 kq:-1 kt:-1 ku:-4 kuf:-7 kv:-2 kyb:5
    kz:-3 l:-7 la:8 label:-12 labels:-1 language:-13 large:-1 last:-11 latest:-23 law:-5 layer:-1 layout:10 lazy:2
    lazyload:-2 lb:-1 lbj:-9 lc:-3 ld:-2 lead:-12 leader:2 leaderboard:-2 leading:-21 leaf:-4 learn:1 lede:-3
    left:-27 legal:-15 legalese:-1 legend:-1 letter:-25 level:23 lfct:3 lg:30 lh:-4 li:-15 library:-2 license:-1
    life:4 light:-35 lightbox:-19 like:-2 likes:-4 line:-28 lines:-3 link:-49 linkedin:-1 links:-41 linkstack:-2
    list:-123 listing:-13 lists:-4 lite:-1 live:-144 living:3 lj:-1 lk:-2 ln:-5 lo:6 load:-2 loaded:-1 loader:7
    loading:-24 loc:-3 local:-8 locale:-2 location:40 log:-1 logged:-3 login:-44 logo:-10 logos:-1 long:-6
    longform:28 loop:-1 low:-9 lower:-1 lp:-1 lr:36 ls:-2 lt:-1 lu:-4 lv:-2 lw:-2 lx:-2 ly:-7 lz:-1 m:-50 ma:-3
    magazine:37 mai:-2 main:116 mainmenu:-13 mainnavigation:-5 management:17 manager:1 manual:-1 map:-4 margin:63
    margins:-1 markdown:50 marketing:1 markup:36 mask:-5 master:16 masthead:-13 matters:1 max:48 mb:-93 mc:-5
    md:22 me:-19 media:-38 medium:6 mega:-19 megamenu:-11 member:-2 mental:6 menu:-55 menus:-1 message:-93
    meta:-76 metadata:-7 mf:5 mfp:-1 mg:-22 mh:-98 microsoft:-1 mid:-2 middle:19 min:5 mini:-5 minimalism:1 mix:-1
    mj:-1 mk:-3 ml:25 mm:-1 mn:-9 mntl:21 mob:-5 mobile:-23 mod:-7 modal:-123 modals:-4 mode:-7 module:44
    modules:5 money:5 monitor:-1 mono:-4 more:-42 most:-41 mount:-2 mp:-1 mq:-2 mr:-5 ms:21 msg:-7 mt:-1 multi:-8
    multimedia:-2 multiple:3 music:16 musk:-4 must:-1 muted:-5 mv:32 mw:8 mwpz:-2 mx:24 my:-6 mzrhu:-1 n:8
    name:-10 narrow:3 native:1 nav:-136 navbar:-35 navigation:-52 navs:-1 nb:5 nc:1 nd:-2 ne:1 necessary:-1 nest:1
    nested:8 network:-2 networks:-1 neutral:5 new:10 news:-28 newsletter:-80 newsletters:-1 newswire:-1 next:-25
    nfl:-1 nflyw:-2 ng:13 nh:22 ni:4 nl:-3 no:36 nocontent:-7 node:66 non:4 none:-42 normal:26 not:12 note:-9
    notes:-1 notice:-19 notices:-1 notification:-20 now:-7 nowrap:-2 np:3 nq:1 nqbpi:-1 nr:-2 ns:17 nt:-1 nu:12
    number:-4 nw:1 nx:-8 ny:-18 o:-9 object:37 observer:6 oc:19 odd:-23 odf:-12 oe:5 oembed:-1 of:-8 off:-17
    offcanvas:-13 offer:-2 offset:4 oh:4 ok:-7 ol:-4 om:3 on:-37 one:-12 onecol:12 onetrust:-43 only:-31 oo:-4
    op:1 opacity:1 open:-1 opinion:-9 optin:-5 option:-5 options:-1 or:-15 orange:3 order:-27 origin:7 ot:-28
    other:-3 ou:-2 our:-2 out:-8 outer:12 outline:-1 output:-1 outside:3 ov:17 over:-1 overflow:45 overlay:-8
    overview:-20 ow:1 owl:-2 own:1 p:3 pa:-26 padding:-5 page:54 pages:6 pagination:-5 pane:-5 panel:24 panels:-2
    paper:-14 paragraph:20 parent:8 parse:2 part:23 password:-5 path:2 paywall:-28 pb:67 pc:-10 pd:-26 people:3
    permalink:2 persistent:-2 personal:-1 pg:37 pga:-7 ph:16 photo:-19 photography:-1 pi:8 pick:-1 picker:-1
    picks:-7 picture:-3 pillar:1 pills:-1 pinterest:-4 pj:17 pkr:-1 pl:-6 placeholder:-5 placement:-1 planning:2
    platform:1 platforms:2 play:7 player:66 plus:1 pm:-13 pmc:14 pn:-19 pocket:-1 podcast:15 podcasts:-6
    pointer:-3 policy:-53 politics:-1 pop:-6 popover:-11 popular:-44 populated:6 popup:-80 portable:19 portal:1
    portrait:-1 pos:-12 position:-23 positive:-1 post:65 posts:-115 pr:47 pre:13 pref:-5 premium:-1 prev:-10
    preview:-3 previous:-2 price:3 primary:34 print:-27 privacy:-112 pro:-1 problem:1 product:13 products:3
    profile:13 project:-6 promo:-41 promoted:-1 promotion:-6 property:3 pros:30 prose:84 ps:-1 pt:49 pu:-4 pub:4
    publication:-2 publish:27 published:-6 pull:12 pullquote:1 purple:10 push:-39 pv:6 px:11 py:-8 q:9 qa:5 qb:1
    qc:-18 qe:-2 qg:9 qhwi:-2 qj:-1 ql:-1 qn:3 qp:-4 qpdd:-3 qr:-1 qrqul:-2 qs:-10 qt:-1 query:-6 question:6
    quick:-1 quote:-21 qv:-2 qy:-1 qz:-5 r:26 ra:8 radius:-3 rail:-35 rate:-1 rating:4 ratio:-11 raw:-2 rb:-2
    rc:-1 rd:-3 react:-7 read:-5 reader:-2 reading:20 recaptcha:-11 recent:-29 recirc:-15 recommended:-7
    rectangle:-1 red:-4 reddit:-1 redesign:14 ref:1 reference:-3 references:-2 reg:-10 region:-12 register:-6
    registration:-5 regular:-9 rel:-2 related:-96 relatedposts:-1 relative:-50 rem:-9 remote:-4 remove:1
    rendered:3 report:-5 request:-5 required:-3 res:-2 research:1 reset:-6 resource:22 respond:-4 response:-1
    responsive:2 result:-6 results:-1 return:-1 reverse:-3 review:14 reviews:-5 revisions:4 rf:-2 rg:-1 rh:-2
    rich:41 richtext:60 right:-83 rj:1 rk:-5 rkv:-7 rl:-68 rn:5 ro:-3 robots:-4 root:20 round:-1 rounded:-3 row:27
    rows:3 rp:1 rq:-11 rr:-7 rrp:26 rs:-10 rss:-12 rt:4 rte:-16 rubric:-5 rv:2 ry:-124 s:-21 sa:-2 sans:7 save:1
    sb:-15 sbh:-1 sc:-9 scale:-1 scheme:-1 science:1 score:1 screen:11 script:2 scroll:-31 scrollable:-1
    scrollbar:-1 sd:-22 sdk:-28 se:-1 seamless:-4 search:-24 searchbox:-1 searchform:-1 sec:52 second:-5
    secondary:-55 section:79 sections:-15 security:-1 segment:6 select:-3 selected:-1 selection:-10 self:5
    semibold:-3 send:-2 separator:-1 seperator:-2 serif:20 service:-4 services:1 set:2 settings:-6 setup:-1 sf:-1
    sg:-1 sh:4 shadow:-2 shape:-4 share:-57 sharedaddy:-6 sharing:-14 shell:28 shop:-5 shopify:5 short:-7
    shortcode:-12 should:1 show:-33 shrink:-1 si:5 side:-4 sidebar:-132 sidenav:-9 sidepanel:-20 sign:-13
    signin:-2 signup:-40 simple:-3 single:52 site:-14 sitemap:-1 sites:-1 six:-1 size:-13 skeleton:-1 skills:6
    skin:5 skip:-10 sky:-2 skybox:-6 slate:13 slb:15 slice:-13 slide:-27 slideout:-4 slider:-51 slides:-8
    slideshow:-2 slogan:-1 slot:-3 slt:-1 slug:-3 sm:-108 small:-80 smart:-5 sn:-1 snippet:-5 so:17 social:-28
    socials:-3 software:1 solid:11 solo:1 solution:-1 source:-5 sources:-38 sp:3 space:-6 spacer:-7 spacing:20
    span:49 speakable:-5 special:-1 split:9 sponsor:-1 sponsored:-1 sports:1 spotlight:1 sq:-2 sqs:61 square:2
    squarespace:1 sr:2 ssr:-4 st:5 stack:-23 stacked:-5 staff:1 stage:1 standard:4 star:13 start:14 stat:-4
    state:-1 statement:-33 static:-5 statistics:-1 stats:-3 status:29 std:3 step:-2 stick:3 sticky:-12 store:-1
    stories:-17 story:61 strapline:3 strategy:3 stream:42 stretch:3 string:3 strip:-3 stripe:3 structured:17
    style:-9 styled:-2 styles:-18 su:-1 sub:-22 subfooter:-7 subhead:5 subheader:-1 subheading:5 subheadline:6
    sublabel:-7 sublist:-2 submenu:-60 submitted:-1 subnav:-12 subscribe:-37 subscriber:-1 subscription:-14
    subtext:-7 success:-9 suggested:-6 summary:-5 supply:-1 support:-77 survey:-2 sv:-1 svg:-1 sw:-1 swiper:-9
    switcher:-3 sx:-5 sy:-10 system:9 sz:4 szdq:-1 t:13 ta:-5 tab:-38 table:56 tablet:38 tabs:47 tag:23 tagline:-8
    tags:-31 talk:-2 tall:9 target:-1 tax:2 taxonomy:-9 tb:-9 tc:7 td:-49 te:57 team:-8 tease:-1 teaser:-80 tech:3
    temp:-2 template:6 term:-1 terms:-27 tertiary:-8 test:-5 text:23 textblock:41 textwidget:-71 tf:-2 tg:2 th:-1
    thankyou:-1 thb:-49 the:33 theia:3 theme:8 themed:-1 these:2 thin:-1 third:-4 this:-2 thread:-31 three:-27
    through:1 thumb:-3 thumbnail:-5 thumbnails:-2 thumbs:1 tick:4 tight:35 time:-11 timestamp:-14 tiny:-1
    tinymce:12 tip:-10 tips:5 title:-167 tjkp:-1 tl:1 to:8 toast:-1 toc:15 toggle:-15 tool:-1 toolbar:-5 tools:-3
    tooltip:-12 top:-50 topbar:-2 topic:-2 topics:-1 topnav:-3 total:-2 tp:-2 tq:-1 tr:18 track:-7 tracking:23
    traditional:-2 trail:-2 transform:-4 transition:-12 translate:-1 transparent:-2 travel:-6 trending:-28
    trends:1 true:-2 trump:-23 truncated:-4 trust:-7 try:-1 ts:-5 ttk:-8 tve:12 tw:-8 twblf:-1 tweet:-30
    twitter:-20 two:-25 tx:-1 txt:9 ty:-2 type:70 types:1 typography:-22 tz:-4 u:-22 ua:4 ub:-71 uc:-2 ud:13 ue:3
    uei:-3 uf:-14 uh:-1 ui:-2 uj:1 uk:1 ul:-13 um:-1 umq:-1 un:-1 uncategorized:3 undefined:45 under:1
    underline:-2 understanding:4 unit:-13 units:-6 unloaded:-1 unstyle:2 unstyled:-5 uo:-1 up:5 update:-6
    updated:-1 upper:-2 uppercase:-6 ur:3 url:-1 us:-23 usa:-20 use:9 user:-5 using:1 ut:1 utility:-1 uw:-2 uy:-4
    uz:-3 v:-70 validation:-5 valign:8 van:-1 variant:3 vb:3 vc:3 vcard:-5 vcfrm:-1 vd:-3 vdqi:-1 verdict:-2
    verification:-2 verify:-3 version:-3 vert:-3 vertical:-27 vertically:-1 vf:-3 vh:-1 vi:-1 viafoura:-2 vid:-14
    video:-23 videos:-1 view:-9 viewer:22 viewport:7 views:-15 visibility:-6 visible:-6 visually:-3 vk:4 vm:1
    vnd:-1 vo:10 vp:12 vq:-1 vr:-2 vs:-1 vt:3 vv:-2 vx:-2 vy:4 w:7 wa:-14 war:5 watch:-2 wc:1 wd:-1 we:-4
    weather:-12 web:1 webform:-4 website:15 weight:-3 well:16 wellness:-1 wf:-1 wg:8 wh:11 what:5 whatsapp:-1
    when:1 white:-10 whitespace:-1 who:1 why:2 wide:-26 wider:-1 widget:-71 widgets:-5 widgettitle:-1 width:3
    window:-1 winter:-3 with:-27 without:-5 wj:1 wk:-1 wl:-1 wm:1 wo:-3 word:5 words:4 workflow:1 world:2 wp:69
    wpb:11 wpcf:-1 wpp:-3 wr:-1 wrap:-53 wraper:1 wrapped:8 wrapper:-39 wrp:-2 ws:-21 wt:5 wts:-1 ww:-2 wysiwyg:43
    wzf:-1 x:9 xc:1 xd:-1 xf:3 xg:-1 xh:1 xk:-11 xl:-28 xlarge:-1 xm:-1 xq:2 xr:-5 xs:-94 xsmall:-2 xt:-1 xu:1
    xx:5 xxb:-2 xxl:-1 xyy:-2 xz:-27 y:-34 yb:-14 ye:1 yellow:1 yes:-3 yf:5 yg:-1 yi:6 yj:-11 yk:-11 yn:-1 yo:4
    you:4 youtube:-3 yq:1 yr:-1 ys:1 yu:-1 yui:-1 yw:-2 yx:-1 yz:2 z:53 zc:-2 zd:-1 ze:-3 zero:-1 zf:-7 zip:-18
    zl:4 zm:-5 zn:36 zone:-40 zp:3 zs:-3 zz:-1
    """
}
