import type { Observance } from '../observance.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  /** Names behind "ngày sinh …" and "ngày mất …", any case. */
  readonly names: readonly string[];
  /** ISO day or year, null where only the other day is remembered. */
  readonly born: string | null;
  readonly died: string | null;
}

const SOURCE = 'Từ điển bách khoa Việt Nam; hướng dẫn tuyên truyền kỷ niệm của Ban Tuyên giáo Trung ương';

/** Persons whose birth or death ceremonies remember. */
const PERSONS = [
  { id: 'ho-chi-minh', name: 'Chủ tịch Hồ Chí Minh', names: ['chủ tịch hồ chí minh', 'bác hồ', 'của bác', 'của người', 'bác', 'hồ chủ tịch'], born: null, died: '1969-09-02' },
  { id: 'ton-duc-thang', name: 'Chủ tịch Tôn Đức Thắng', names: ['tôn đức thắng', 'bác tôn'], born: '1888-08-20', died: '1980-03-30' },
  { id: 'tran-phu', name: 'Tổng Bí thư Trần Phú', names: ['trần phú'], born: '1904-05-01', died: '1931-09-06' },
  { id: 'le-hong-phong', name: 'Tổng Bí thư Lê Hồng Phong', names: ['lê hồng phong'], born: '1902-09-06', died: '1942-09-06' },
  { id: 'ha-huy-tap', name: 'Tổng Bí thư Hà Huy Tập', names: ['hà huy tập'], born: '1906-04-24', died: '1941-08-28' },
  { id: 'nguyen-van-cu', name: 'Tổng Bí thư Nguyễn Văn Cừ', names: ['nguyễn văn cừ'], born: '1912-07-09', died: '1941-08-28' },
  { id: 'truong-chinh', name: 'Tổng Bí thư Trường Chinh', names: ['trường chinh'], born: '1907-02-09', died: '1988-09-30' },
  { id: 'le-duan', name: 'Tổng Bí thư Lê Duẩn', names: ['lê duẩn'], born: '1907-04-07', died: '1986-07-10' },
  { id: 'nguyen-van-linh', name: 'Tổng Bí thư Nguyễn Văn Linh', names: ['nguyễn văn linh'], born: '1915-07-01', died: '1998-04-27' },
  { id: 'do-muoi', name: 'Tổng Bí thư Đỗ Mười', names: ['đỗ mười'], born: '1917-02-02', died: '2018-10-01' },
  { id: 'le-kha-phieu', name: 'Tổng Bí thư Lê Khả Phiêu', names: ['lê khả phiêu'], born: '1931-12-27', died: '2020-08-07' },
  { id: 'nguyen-phu-trong', name: 'Tổng Bí thư Nguyễn Phú Trọng', names: ['nguyễn phú trọng'], born: '1944-04-14', died: '2024-07-19' },
  { id: 'pham-van-dong', name: 'Thủ tướng Phạm Văn Đồng', names: ['phạm văn đồng'], born: '1906-03-01', died: '2000-04-29' },
  { id: 'pham-hung', name: 'Chủ tịch Hội đồng Bộ trưởng Phạm Hùng', names: ['phạm hùng'], born: '1912-06-11', died: '1988-03-10' },
  { id: 'vo-van-kiet', name: 'Thủ tướng Võ Văn Kiệt', names: ['võ văn kiệt'], born: '1922-11-23', died: '2008-06-11' },
  { id: 'phan-van-khai', name: 'Thủ tướng Phan Văn Khải', names: ['phan văn khải'], born: '1933-12-25', died: '2018-03-17' },
  { id: 'vo-nguyen-giap', name: 'Đại tướng Võ Nguyên Giáp', names: ['võ nguyên giáp'], born: '1911-08-25', died: '2013-10-04' },
  { id: 'nguyen-chi-thanh', name: 'Đại tướng Nguyễn Chí Thanh', names: ['nguyễn chí thanh'], born: '1914-01-01', died: '1967-07-06' },
  { id: 'van-tien-dung', name: 'Đại tướng Văn Tiến Dũng', names: ['văn tiến dũng'], born: '1917-05-02', died: '2002-03-17' },
  { id: 'hoang-van-thai', name: 'Đại tướng Hoàng Văn Thái', names: ['hoàng văn thái'], born: '1915-05-01', died: '1986-07-02' },
  { id: 'chu-huy-man', name: 'Đại tướng Chu Huy Mân', names: ['chu huy mân'], born: '1913-03-17', died: '2006-07-01' },
  { id: 'le-trong-tan', name: 'Đại tướng Lê Trọng Tấn', names: ['lê trọng tấn'], born: '1914-10-01', died: '1986-12-05' },
  { id: 'le-duc-anh', name: 'Chủ tịch nước Lê Đức Anh', names: ['lê đức anh'], born: '1920-12-01', died: '2019-04-22' },
  { id: 'vo-chi-cong', name: 'Chủ tịch Hội đồng Nhà nước Võ Chí Công', names: ['võ chí công'], born: '1912-08-07', died: '2011-09-08' },
  { id: 'nguyen-huu-tho', name: 'Luật sư Nguyễn Hữu Thọ', names: ['nguyễn hữu thọ'], born: '1910-07-10', died: '1996-12-24' },
  { id: 'huynh-tan-phat', name: 'Kiến trúc sư Huỳnh Tấn Phát', names: ['huỳnh tấn phát'], born: '1913-02-15', died: '1989-09-30' },
  { id: 'nguyen-thi-dinh', name: 'Nữ tướng Nguyễn Thị Định', names: ['nguyễn thị định'], born: '1920-03-15', died: '1992-08-26' },
  { id: 'nguyen-thi-minh-khai', name: 'Nguyễn Thị Minh Khai', names: ['nguyễn thị minh khai'], born: '1910-09-30', died: '1941-08-28' },
  { id: 'hoang-van-thu', name: 'Hoàng Văn Thụ', names: ['hoàng văn thụ'], born: '1909-11-04', died: '1944-05-24' },
  { id: 'hoang-quoc-viet', name: 'Hoàng Quốc Việt', names: ['hoàng quốc việt'], born: '1905-05-28', died: '1992-12-25' },
  { id: 'le-duc-tho', name: 'Lê Đức Thọ', names: ['lê đức thọ'], born: '1911-10-10', died: '1990-10-13' },
  { id: 'nguyen-luong-bang', name: 'Nguyễn Lương Bằng', names: ['nguyễn lương bằng'], born: '1904-04-02', died: '1979-07-20' },
  { id: 'xuan-thuy', name: 'Xuân Thủy', names: ['xuân thủy'], born: '1912-09-02', died: '1985-06-18' },
  { id: 'le-quang-dao', name: 'Lê Quang Đạo', names: ['lê quang đạo'], born: '1921-08-08', died: '1999-07-24' },
  { id: 'nguyen-duy-trinh', name: 'Nguyễn Duy Trinh', names: ['nguyễn duy trinh'], born: '1910-07-15', died: '1985-04-20' },
  { id: 'le-thanh-nghi', name: 'Lê Thanh Nghị', names: ['lê thanh nghị'], born: '1911-03-06', died: '1989-08-16' },
  { id: 'ngo-gia-tu', name: 'Ngô Gia Tự', names: ['ngô gia tự'], born: '1908-12-03', died: '1935' },
  { id: 'nguyen-duc-canh', name: 'Nguyễn Đức Cảnh', names: ['nguyễn đức cảnh'], born: '1908-02-02', died: '1932-07-31' },
  { id: 'phan-dang-luu', name: 'Phan Đăng Lưu', names: ['phan đăng lưu'], born: '1902-05-05', died: '1941-08-28' },
  { id: 'phung-chi-kien', name: 'Phùng Chí Kiên', names: ['phùng chí kiên'], born: '1901-05-18', died: '1941-08-22' },
  { id: 'chau-van-liem', name: 'Châu Văn Liêm', names: ['châu văn liêm'], born: '1902-06-29', died: '1930-06-04' },
  { id: 'phan-trong-tue', name: 'Phan Trọng Tuệ', names: ['phan trọng tuệ'], born: '1917-07-07', died: null },
  { id: 'tran-van-giau', name: 'Giáo sư Trần Văn Giàu', names: ['trần văn giàu'], born: '1911-09-06', died: '2010-12-16' },
  { id: 'tran-dai-nghia', name: 'Giáo sư Trần Đại Nghĩa', names: ['trần đại nghĩa'], born: '1913-09-13', died: '1997-08-09' },
  { id: 'ly-tu-trong', name: 'Lý Tự Trọng', names: ['lý tự trọng'], born: '1914-10-20', died: '1931-11-21' },
  { id: 'vo-thi-sau', name: 'Anh hùng liệt sĩ Võ Thị Sáu', names: ['võ thị sáu'], born: '1933', died: '1952-01-23' },
  { id: 'nguyen-van-troi', name: 'Anh hùng liệt sĩ Nguyễn Văn Trỗi', names: ['nguyễn văn trỗi'], born: '1940-02-01', died: '1964-10-15' },
  { id: 'vu-a-dinh', name: 'Anh hùng liệt sĩ Vừ A Dính', names: ['vừ a dính'], born: '1934-09-12', died: '1949-06-15' },
  { id: 'nguyen-sinh-sac', name: 'Cụ Phó bảng Nguyễn Sinh Sắc', names: ['nguyễn sinh sắc'], born: '1862', died: '1929-11-27' },
  { id: 'hoang-thi-loan', name: 'Bà Hoàng Thị Loan', names: ['hoàng thị loan'], born: '1868', died: '1901-02-10' },
  { id: 'phan-boi-chau', name: 'Phan Bội Châu', names: ['phan bội châu'], born: '1867-12-26', died: '1940-10-29' },
  { id: 'phan-chau-trinh', name: 'Phan Châu Trinh', names: ['phan châu trinh', 'phan chu trinh'], born: '1872-09-09', died: '1926-03-24' },
  { id: 'huynh-thuc-khang', name: 'Huỳnh Thúc Kháng', names: ['huỳnh thúc kháng'], born: '1876-10-01', died: '1947-04-21' },
  { id: 'nguyen-dinh-chieu', name: 'Nhà thơ Nguyễn Đình Chiểu', names: ['nguyễn đình chiểu'], born: '1822-07-01', died: '1888-07-03' },
  { id: 'nguyen-du', name: 'Đại thi hào Nguyễn Du', names: ['nguyễn du'], born: '1765', died: '1820-09-16' },
  { id: 'truong-dinh', name: 'Anh hùng dân tộc Trương Định', names: ['trương định'], born: '1820', died: '1864-08-20' },
  { id: 'nguyen-trung-truc', name: 'Anh hùng dân tộc Nguyễn Trung Trực', names: ['nguyễn trung trực'], born: '1838', died: '1868-10-27' },
  { id: 'trinh-cong-son', name: 'Nhạc sĩ Trịnh Công Sơn', names: ['trịnh công sơn'], born: '1939-02-28', died: '2001-04-01' },
  { id: 'luu-quang-vu', name: 'Nhà viết kịch Lưu Quang Vũ', names: ['lưu quang vũ'], born: '1948-04-17', died: '1988-08-29' },
  { id: 'karl-marx', name: 'Các Mác', names: ['các mác', 'karl marx', 'c mác'], born: '1818-05-05', died: '1883-03-14' },
  { id: 'lenin', name: 'V.I. Lênin', names: ['lênin', 'v i lênin', 'lê nin', 'lenin', 'v i lenin'], born: '1870-04-22', died: '1924-01-21' },
  { id: 'engels', name: 'Phriđrích Ăngghen', names: ['ăngghen', 'ph ăngghen', 'ph ăng ghen'], born: '1820-11-28', died: '1895-08-05' },
  { id: 'fidel-castro', name: 'Lãnh tụ Fidel Castro', names: ['fidel castro', 'fidel'], born: '1926-08-13', died: '2016-11-25' },
  { id: 'kaysone', name: 'Chủ tịch Kaysone Phomvihane', names: ['kaysone phomvihane', 'cayxỏn phômvihản'], born: '1920-12-13', died: '1992-11-21' },
  { id: 'tran-hung-dao', name: 'Anh hùng dân tộc Trần Hưng Đạo', names: ['trần hưng đạo', 'trần quốc tuấn', 'hưng đạo đại vương', 'đức thánh trần'], born: null, died: '1300' },
  { id: 'tran-nhan-tong', name: 'Phật hoàng Trần Nhân Tông', names: ['trần nhân tông'], born: '1258', died: '1308' },
  { id: 'nguyen-trai', name: 'Anh hùng dân tộc Nguyễn Trãi', names: ['nguyễn trãi'], born: '1380', died: '1442' },
  { id: 'le-huu-trac', name: 'Hải Thượng Lãn Ông Lê Hữu Trác', names: ['lê hữu trác', 'hải thượng lãn ông'], born: '1724', died: '1791' },
  { id: 'quang-trung', name: 'Hoàng đế Quang Trung', names: ['quang trung', 'nguyễn huệ'], born: '1753', died: '1792' },
] as const satisfies readonly Person[]; // prettier-ignore

/** The year that examples without a span are read in. */
const EXAMPLE_YEAR = 2027;

/** The birth and the death of one person as two days. */
function daysOf(person: Person): Observance[] {
  const shared = { names: [], after: person.names, source: SOURCE };
  const birth: Observance[] =
    person.born === null
      ? []
      : [
          {
            ...shared,
            id: `ngay-sinh-${person.id}`,
            class: 'historic_event',
            subject: `Ngày sinh ${person.name}`,
            origin: person.born,
            head: 'birth',
            example: `kỷ niệm ${EXAMPLE_YEAR - Number(person.born.slice(0, 4))} năm Ngày sinh ${person.name}`,
          },
        ];
  if (person.died === null) return birth;
  const death: Observance = {
    ...shared,
    id: `ngay-mat-${person.id}`,
    class: 'person_death',
    subject: `Ngày mất ${person.name}`,
    origin: person.died,
    head: 'death',
    example: `tưởng niệm ${EXAMPLE_YEAR - Number(person.died.slice(0, 4))} năm ngày mất ${person.name}`,
  };
  return [...birth, death];
}

export const PERSON_DAYS: readonly Observance[] = PERSONS.flatMap(daysOf);
