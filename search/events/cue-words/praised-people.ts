/** Who is praised in public: words that follow "tuyên dương", "khen thưởng", "vinh danh". */
const PRAISED = {
  'their merit': 'gương|tấm gương|điển hình|người (?:tốt|con|có công|có uy tín|lao động)|già làng|thủ khoa|quán quân',
  learners: 'học sinh|sinh viên|nam sinh|nữ sinh|em|bé',
  youth: 'thanh niên|đoàn viên|thiếu niên|đội viên|bạn trẻ|trí thức trẻ',
  teachers: 'nhà giáo|giáo viên|giảng viên|thầy|cô giáo|hiệu trưởng',
  healers: 'bác sĩ|thầy thuốc|điều dưỡng|nhân viên y tế|ê kíp|ê-kíp|êkíp|kíp trực|kíp mổ',
  workers: 'nông dân|công nhân|nữ công nhân|ngư dân|tài xế|lái xe|nhân viên|bảo vệ|chủ tàu|thuyền viên|hộ|hộ dân|gia đình',
  scholars: 'nhà khoa học|trí thức|nghệ nhân|vận động viên|vđv|huấn luyện viên|hlv',
  forces: 'chiến sĩ|cán bộ|dân quân|lực lượng|công an|cảnh sát|bộ đội|ban chuyên án|tổ công tác|đội|đơn vị|kiểm lâm',
  members: 'đảng viên|hội viên|đại biểu|cựu chiến binh|công dân|cá nhân|tập thể|phụ nữ|nữ|người dân|người',
  elders: 'cụ ông|cụ bà|cụ|ông|bà|anh|chị|chàng trai|cô gái|người đàn ông|người phụ nữ',
} as const; // prettier-ignore

const PEOPLE = Object.values(PRAISED).join('|');
/** Those who may be praised without any number: "vinh danh những thanh niên". */
const MERIT = 'gương|tấm gương|(?:cá nhân|tập thể)?[ ,]*điển hình';
const MANY =
  '(?:thêm |các |những |một số |nhiều |(?:hơn |gần |trên )?\\d[\\d.]* |một |hai |ba |bốn |năm |sáu |bảy |tám |chín |mười )';

/** "khen thưởng (đột xuất) cho ê kíp", "tuyên dương 45 gương". */
export const PRAISED_PEOPLE = new RegExp(
  `^:?(?: đột xuất| kịp thời| và thưởng nóng| và trao thưởng)?(?: số tiền)?(?: (?:hơn |gần )?\\d[\\d.]* (?:triệu|tỉ|tỷ) đồng)?(?: cho| đối với| tới)? ${MANY}{0,2}(?:${PEOPLE})(?!\\p{L})`,
  'u',
);

/** "biểu dương" is also said of a spirit and of what a letter praises: only people of merit and plain groups count. */
export const COMMENDED_PEOPLE = new RegExp(
  `^:? (?:cho )?${MANY}{0,2}(?:${PRAISED['their merit']}|${PRAISED.learners}|${PRAISED.youth}|${PRAISED.teachers}|${PRAISED.healers}|${PRAISED.scholars}|hộ|gia đình|nông dân|công nhân|cá nhân|tập thể|chiến sĩ|cán bộ|đại biểu|đội tuyển|đảng viên|phụ nữ|nữ|anh|chị)(?!\\p{L})`,
  'u',
);

/** "vinh danh 45 thanh niên", "vinh danh những tấm gương". */
export const HONOURED_PEOPLE = new RegExp(
  `^:? (?:(?:thêm |các |những )?(?:(?:hơn |gần |trên )?\\d[\\d.]* (?:\\p{L}+ )?(?:gương|tấm gương|điển hình|học sinh|sinh viên|thanh niên|đoàn viên|đảng viên|nhà giáo|giáo viên|thầy|nông dân|công nhân|hộ|gia đình|cá nhân|tập thể|chiến sĩ|cán bộ|công dân|nhà khoa học|nữ sinh|thủ khoa|nghệ nhân|bác sĩ|điều dưỡng|già làng|ngư dân)|${MERIT})|(?:các |những )(?:thanh niên|nhà giáo|giáo viên|nông dân|công nhân|chiến sĩ|đảng viên|công dân)(?!\\p{L}))`,
  'u',
);

/** Behind "được khen thưởng": why, where, or nothing more. */
export const PRAISED_FOR =
  /^(?: đột xuất| kịp thời)?(?:$|[.,!]| (?:vì|do|nhờ|tại (?:lễ|buổi|hội nghị)|trong (?:lễ|buổi|hội nghị)|trước toàn|cùng \d|sau khi (?:cứu|giúp|trả)))/u;
