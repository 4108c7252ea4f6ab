/**
 * Names in other scripts, each with the Latin letters its owner writes in an e-mail address:
 * `山田=yamada`, with `_` for a space. `order` says how the two are put together.
 */
export const scriptNames: Record<
  string,
  { given: string; family: string; order: 'given family' | 'family given' | 'familygiven' }
> = {
  arabic: {
    given:
      'محمد=mohammed فاطمة=fatima أحمد=ahmed عائشة=aisha يوسف=youssef ليلى=layla عمر=omar نور=nour خديجة=khadija كريم=karim',
    family:
      'الحسن=alhassan المصري=elmasry الشريف=alsharif بن_علي=benali العباسي=alabbasi حداد=haddad النجار=alnajjar القحطاني=alqahtani',
    order: 'given family',
  },
  persian: {
    given: 'زهرا=zahra رضا=reza مریم=maryam علی=ali پریسا=parisa کیان=kian گلناز=golnaz',
    family:
      'حسینی=hosseini کریمی=karimi رضایی=rezaei پورمحمدی=pourmohammadi ژاله=jaleh چگینی=chegini',
    order: 'given family',
  },
  hebrew: {
    given: 'שרה=sara דוד=david נועה=noa יוסף=yosef תמר=tamar איתן=eitan מיכל=michal אורי=uri',
    family:
      'כהן=cohen לוי=levi מזרחי=mizrahi פרץ=peretz ביטון=biton אברהמי=avrahami בן-דוד=bendavid',
    order: 'given family',
  },
  hindi: {
    given:
      'प्रिया=priya अर्जुन=arjun लक्ष्मी=lakshmi विक्रम=vikram अनन्या=ananya रोहित=rohit दीपिका=deepika कृष्णा=krishna',
    family:
      'शर्मा=sharma पटेल=patel सिंह=singh गुप्ता=gupta मेहरा=mehra अय्यर=iyer चट्टोपाध्याय=chattopadhyay',
    order: 'given family',
  },
  nepali: {
    given: 'सिता=sita बिष्णु=bishnu सरिता=sarita दिपेन्द्र=dipendra मञ्जु=manju',
    family: 'श्रेष्ठ=shrestha तामाङ=tamang गुरुङ=gurung अधिकारी=adhikari शेर्पा=sherpa',
    order: 'given family',
  },
  thai: {
    given: 'สมชาย=somchai กนกวรรณ=kanokwan ณัฐพล=nattapon พิมพ์ชนก=pimchanok ธนวัฒน์=thanawat',
    family:
      'ใจดี=jaidee ศรีสุวรรณ=srisuwan วงศ์ประเสริฐ=wongprasert เจริญสุขสวัสดิ์วัฒนา=charoensuksawatwattana',
    order: 'given family',
  },
  chinese: {
    given:
      '伟=wei 芳=fang 秀英=xiuying 子涵=zihan 浩然=haoran 雨桐=yutong 建国=jianguo 欣怡=xinyi 㛃=jie',
    family: '王=wang 李=li 张=zhang 刘=liu 陈=chen 欧阳=ouyang 司马=sima 黄=huang 𠮷=ji',
    order: 'familygiven',
  },
  japanese: {
    given:
      '花子=hanako 太郎=taro さくら=sakura 大翔=hiroto 美咲=misaki ケンジ=kenji 陽菜=hina 蓮=ren',
    family:
      '山田=yamada 佐藤=sato 鈴木=suzuki 髙橋=takahashi 渡邊=watanabe 勅使河原=teshigawara 小鳥遊=takanashi',
    order: 'family given',
  },
  korean: {
    given: '민준=minjun 서연=seoyeon 지훈=jihoon 하은=haeun 도윤=doyun 수빈=subin 현우=hyunwoo',
    family: '김=kim 이=lee 박=park 최=choi 정=jung 남궁=namgung 황보=hwangbo',
    order: 'familygiven',
  },
  greek: {
    given:
      'Ελένη=eleni Γιώργος=giorgos Κατερίνα=katerina Δημήτρης=dimitris Ἰωάννης=ioannis Σοφία=sofia',
    family:
      'Παπαδοπούλου=papadopoulou Οικονόμου=oikonomou Καραγιάννης=karagiannis Ζαχαρίας=zacharias',
    order: 'given family',
  },
  ukrainian: {
    given: 'Олександр=oleksandr Оксана=oksana Тарас=taras Іван=ivan Наталія=nataliia Євген=yevhen',
    family:
      'Шевченко=shevchenko Коваленко=kovalenko Бондаренко=bondarenko Щербак=shcherbak Їжакевич=yizhakevych Ґалаґан=galagan',
    order: 'given family',
  },
};
