/**
 * What news of states, arms and wars is about, and how the words begin that say so: English, German, French and Spanish,
 * then Vietnamese, Russian, Chinese in both scripts, and Burmese. What ends in a full stop is a whole word; two whole words
 * that tell a topic only together, as syllables of Vietnamese do, are joined by a low line.
 */
export const topicWords: Readonly<Record<string, string>> = {
  nuclear: `
    nuclear atomic reactor uranium nuklear kernkraft kernenerg kernreakt kernwaff atomkraft atomenerg
    reaktor nucleair reacteur atomiq
    hat_nhan nguyen_tu
    ядерн атом аэс реактор
    核能 核电 核電 核合 核反 核武 核子 核工 核技 原子 反应堆 反應堆 反應爐
    နျူကလီး နူကလီး အဏုမြူ`,
  power: `
    blackout energ grid strom. stromnetz stromausf kraftwerk elektriz electri centrale_electrique centrales_electriques centrale_thermique
    dien_luc nang_luong mat_dien cup_dien luoi_dien cat_dien nhiet_dien thuy_dien
    энерг электр
    电力 電力 停电 停電 能源 电网 電網 供电 供電 电站 電站
    လျှပ်စစ် ဓာတ်အား စွမ်းအင်`,
  arms: `
    arms. weapon munition ammunition hardware waffe rustung arme. armes. armement arma. armas.
    armament municion
    vu_khi dan_duoc khi_tai ban_sung
    оруж боеприпас вооружени
    武器 军火 軍火 军售 軍售 弹药 彈藥 军备 軍備
    လက်နက်`,
  aircraft: `
    jet. jets. aircraft fighter warplane plane. planes. air. airstrike airforce aviation bomber flight
    pilot flugzeug kampfjet luftwaffe luftangriff hubschrauber drohn avion chasse. helicopt aerien frappe
    caza. cazas. aere dron
    may_bay chien_co khong_quan khong_kich truc_thang nem_bom danh_bom
    самол истребит авиа вертол ввс беспилот дрон летчик бомб
    战机 戰機 空军 空軍 空袭 空襲 飞机 飛機 直升 无人 無人 战斗 戰鬥 轰炸
    လေယာဉ် လေကြောင်း လေတပ် ရဟတ်ယာဉ် ဒရုန်း ဗုံး`,
  sanctions: `
    sanction embargo sanktion sancion
    trung_phat cam_van
    санкц эмбарго
    制裁 禁运 禁運
    ပိတ်ဆို့မှု အရေးယူ ဒဏ်ခတ်`,
  visits: `
    visit trip. trips. travel journey tour. delegation guest returned arriv besuch reise reiste voyage
    deplacement viaje delegacion
    chuyen_tham den_tham toi_tham chuyen_di chuyen_cong phai_doan doan_dai cong_du
    визит поездк посет прибы делегац вернул приех гость гостя
    访问 訪問 到访 到訪 出访 出訪 访华 訪華 代表团 代表團
    ခရီးစဉ် သွားရောက် လာရောက် ရောက်ရှိ ကိုယ်စားလှယ်`,
  talks: `
    talks. meet. meeting met. meets. discuss negotiat audience summit received_by gesprach treffen traf. verhandl
    gipfel entretien rencontr reuni discut sommet encuentro conversac cumbre
    hoi_dam gap_go cuoc_gap dam_phan thuong_dinh thao_luan hoi_kien hoi_nghi
    переговор встреч обсуд беседу беседа принял саммит
    会谈 會談 会见 會見 会晤 會晤 谈判 談判 会面 會面 见面 見面 接见 商谈 峰会 峰會
    တွေ့ဆုံ ဆွေးနွေး`,
  trade: `
    trade. trading export import commerc rouble ruble invest busines market wirtschaft rubel handel. handels inversion inversor invertir
    economi comerci
    thuong_mai kinh_te xuat_khau nhap_khau dau_tu doanh_nghiep
    торгов товарооб экономи экспорт импорт рубл инвест бизнес рынок
    贸易 貿易 经济 經濟 出口 进口 進口 投资 投資 商业 卢布 商業 盧布
    ကုန်သွယ် စီးပွား တင်သွင်း ပို့ကုန် ရင်းနှီးမြှုပ်နှံ`,
  fuel: `
    fuel petrol oil. gas. diesel treibstoff erdol benzin ol. carburant essence gaz. combustible gasolin
    nhien_lieu dau_mo dau_tho xang_dau khi_dot
    топлив нефт бензин мазут газ. дизел
    燃油 石油 汽油 燃料 天然 柴油
    လောင်စာ ရေနံ ဓာတ်ဆီ`,
  ports: `
    port. ports. harbour harbor sea. hafen tiefsee puerto
    cang_bien cang_nuoc hai_cang nuoc_sau
    порт. порта. порту. портов. гаван
    港口 深水 海港 水港
    ဆိပ်ကမ်း`,
  zones: `
    zone projects. infrastrukt infrastruct zona infraestruct
    dac_khu khu_kinh khu_cong ha_tang
    зон. зона зоны зоне инфраструкт
    特区 特區 经济特 基础设施 基礎設施
    ဇုန် အခြေခံအဆောက်အအုံ`,
  tourism: `
    touris hotel beach resort flights. strand plage turis playa
    du_lich du_khach bai_bien khach_san chuyen_bay bay_thang
    турист туризм курорт отел пляж рейс
    旅游 旅遊 海滩 海灘 游客 遊客 酒店 航班 直飞
    ခရီးသွား ကမ်းခြေ ဟိုတယ်`,
  elections: `
    election vote. voter ballot poll. polls. electoral fraud wahl scrutin eleccion voto
    bau_cu tuyen_cu bo_phieu cu_tri gian_lan
    выбор голосов избира
    选举 選舉 大选 大選 投票 舞弊
    ရွေးကောက်ပွဲ`,
  coup: `
    coup. putsch seized overthrow oust takeover staatsstreich machtubern gesturz renvers golpe. golpist
    derroc
    dao_chinh lat_do
    переворот путч сверг захват
    政变 政變 夺权 奪權 推翻
    အာဏာသိမ်း`,
  war: `
    war. unrest conflict fighting rebel insurg burgerkrieg krieg konflikt kampfe widerstand fighters clash battle truce ceasefire treve tregua
    aufstand guerre conflit combat resistan guerra resisten
    noi_chien xung_dot chien_tranh giao_tranh noi_day khang_chien chien_su ngung_ban
    войн конфликт повстан боев столкнов сопротив перемир
    内战 內戰 冲突 衝突 战争 戰爭 抵抗 叛军 战事 戰事 武装 武裝 战斗 戰鬥 交火 停火
    ပြည်တွင်းစစ် တိုက်ပွဲ ပဋိပက္ခ တော်လှန်ရေး`,
  deaths: `
    kill dead. death died massacre casualt victim getotet tote. toten. todes opfer tue. tues. mort. morts.
    muert asesin
    thiet_mang sat_hai giet_hai tu_vong bi_giet tham_sat thuong_vong nan_nhan
    убит погиб жертв гибел убий
    死亡 杀害 殺害 丧生 喪生 遇难 遇難 打死 身亡
    သေဆုံး သတ်ဖြတ်`,
  refugees: `
    displac refugee flee. fled. camp. camps. idp vertrieb flohen geflohen flucht refugie deplaces fui. fuient
    refugiad desplaz huir huyer
    ti_nan ty_nan di_tan so_tan chay_tron
    бежен перемещ покинул бежал
    难民 難民 流离 流離 逃离 逃往 逃離
    ဒုက္ခသည် ထွက်ပြေး စစ်ဘေး`,
  protests: `
    protest crackdown detain arrest prison niederschl demonstr verhaft unterdr manifest repres deten
    bieu_tinh dan_ap bat_giu
    протест демонстр подавл репресс задерж арест тюрьм
    抗议 抗議 镇压 鎮壓 示威 拘留 逮捕
    ဆန္ဒပြ ဖြိုခွဲ ဖမ်းဆီး`,
  crimes: `
    crime atrocit abuse violation humanity rights. verbrech menschenrecht menschlichk grauel exaction
    humanite droits atrocidad humanidad derechos
    toi_ac nhan_quyen nhan_loai
    преступ злодеян нарушен прав. правозащ человечн
    罪行 反人 暴行 人权 人權 战争罪
    ရာဇဝတ် လူ့အခွင့်အရေး`,
  civilians: `
    civilian village population children zivil dorf bevolker civil. civils civiles aldea poblacion
    dan_thuong thuong_dan dan_lang ngoi_lang
    мирные мирных граждан. гражданск жител деревн
    平民 村庄 村莊 村民 百姓
    အရပ်သား ရွာ ပြည်သူ`,
  recognition: `
    recogni legitim credential anerkenn reconnai reconoc
    hop_phap chinh_danh uy_nhiem thua_nhan
    призна легитим вверительн
    承认 承認 合法 国书
    အသိအမှတ်ပြု တရားဝင်`,
  diplomacy: `
    diplomat embass expel botschaft gesandt ambassad embajad envoy. envoys. consul. consuls consula
    dai_su ngoai_giao su_quan truc_xuat
    посол посла послом послу диплом
    大使 外交 使馆 使節 使节
    သံအမတ် သံရုံး သံတမန်`,
  defence: `
    defence defense security cooperat verteidig sicherheit zusammenarbeit kooperat securite defensa
    segurid cooperac
    quoc_phong an_ninh hop_tac
    оборон безопасн сотруднич
    国防 國防 防务 防務 军事 軍事 安全 合作
    ကာကွယ်ရေး လုံခြုံရေး ပူးပေါင်းဆောင်ရွက်`,
  supply: `
    supply supplie deliver sale. sales. sell. sold. ship. shipment provid purchas buy. liefer verkauf kauf
    fourni livr vendre. vendu vende. vendi. venden. vender. vente. ventes. suministr venta entreg
    cung_cap ban_giao
    постав прода закуп купил
    供应 供應 提供 交付 出售 购买 採購 采购 供货
    ရောင်း ပံ့ပိုး ထောက်ပံ့ ဝယ်`,
  support: `
    support backer backs. backing ally alliance friend unterstutz verbundet freund soutien allie apoyo
    apoya aliado respald
    ung_ho dong_minh hau_thuan huu_nghi
    поддерж союзн друж
    支持 盟友 友好 朋友
    ထောက်ခံ မဟာမိတ် ချစ်ကြည်`,
  space: `
    space. cosmos orbit raumfahrt weltraum satellit spatial espace. espacial espacio satelit
    vu_tru ve_tinh
    косм спутник
    航天 太空 卫星 衛星
    အာကာသ ဂြိုဟ်တု`,
  surveillance: `
    camera facial recognition cctv uberwach kamera gesichtserk surveill vigilan camara
    giam_sat khuon_mat nhan_dien
    камер видеонаблюд слежк распознав
    监控 監控 摄像 攝像 人脸 人臉 监视 監視
    ကင်မရာ စောင့်ကြည့်`,
  terrorism: `
    terror
    khung_bo
    террор
    反恐 恐怖
    အကြမ်းဖက်`,
  drills: `
    drill exercise manoeuvre maneuver training manover ubung ausbild exercice formation maniobra ejercicio
    entrenam
    tap_tran dien_tap huan_luyen
    учени маневр обуч подготов
    演习 演習 演练 培训 训练 訓練
    လေ့ကျင့်`,
  science: `
    scien expert educat universit student academic qualif wissenschaft bildung etudiant cienc cientif
    educac universid estudiant
    khoa_hoc giao_duc dai_hoc sinh_vien chuyen_gia
    наук учен образов универс студент эксперт специалист
    科学 科學 教育 大学 大學 学生 學生 专家 專家 人才 留学
    သိပ္ပံ ပညာ ကျောင်းသား တက္ကသိုလ်`,
  vaccine: `
    vaccin covid impf corona pandem vacuna
    tiem_chung dai_dich vac_xin
    вакцин ковид коронавир панд
    疫苗 新冠 疫情
    ကာကွယ်ဆေး ကိုဗစ်`,
  money: `
    bankrupt credib buyer debt loan financ pay. payment cost. currency bankrott pleite schuld kredit
    finanz zahl. wahrung faillite dette credit paiement quiebra deuda pago
    tai_chinh pha_san thanh_toan tin_dung tien_te
    банкрот долг кредит финанс оплат валют деньг
    破产 破產 债务 債務 贷款 外汇 外匯 资金 資金 付款 融资 亏损
    ငွေကြေး ဘတ်ဂျက် အကြွေး`,
  building: `
    build plant. plants. bau. bauen kraftwerk errichtet gebaut constru batir planta. centrale_nucleaire centrales_nucleaires
    xay_dung nha_may khoi_cong
    строит строят постро сооруж стройк
    建设 建設 建造 兴建 修建
    တည်ဆောက် စက်ရုံ`,
  agreements: `
    agreement sign. treaty contract. contracts. contracted. accord. accords. memorandum abkommen vertrag unterzeich vereinbar signe traite
    contrat acuerdo firma. firmar firmad firmo. firmaron. tratado pact
    thoa_thuan ky_ket hiep_dinh hop_dong hiep_uoc
    соглаш договор подпис меморанд контракт
    协议 協議 签署 簽署 协定 協定 合同 备忘
    သဘောတူ စာချုပ် လက်မှတ်ထိုး`,
  elephants: `
    elephant elefant
    con_voi
    слон
    大象 小象 幼象
    ဆင်ပေါက် ဆင်များ`,
  territory: `
    territor stronghold armies groups. gebiet kontroll territoir control ethni etnic
    lanh_tho kiem_soat sac_toc chiem_dong
    территор контрол этнич
    控制 领土 領土 民族 地盘
    နယ်မြေ ထိန်းချုပ် တိုင်းရင်းသား`,
  welcome: `
    welcom shun barred exclude einlad eingeladen isol willkommen invit accueil aisla recib
    co_lap chao_don loi_moi tay_chay don_tiep
    приглас изоляц изолир приветств
    邀请 邀請 孤立 欢迎 歡迎
    ဖိတ်ကြား အထီးကျန် ကြိုဆို`,
  spares: `
    spare parts. maintenance repair ersatzteil wartung piece. pieces. entretien. repuesto piezas
    phu_tung linh_kien
    запчаст деталей обслуж ремонт
    零部 零件 配件 维修 維修
    အပိုပစ္စည်း`,
  democracy: `
    democra opposition demokrat oposicion
    dan_chu doi_lap
    демокр оппоз
    民主 反对派 反對
    ဒီမိုကရေစီ အတိုက်အခံ`
}
