/** How a place stands in its sentence; `pattern` is held against the lower-case text before it, the first row wins. */
interface Standing {
  readonly role: string;
  readonly score: number;
  readonly pattern: RegExp;
  readonly example: string;
}

export const STANDINGS: readonly Standing[] = [
  {
    role: 'home of a person',
    score: -5,
    pattern:
      /(?:quê(?: ở| quán)?|ngụ(?: tại| ở)?|trú(?: tại| ở)?|sinh (?:ra )?(?:tại|ở)|người|gốc|sống ở|đến từ|về từ|từ|khách|bạn bè|lặn lội từ|vào từ) (?:phường |xã |huyện |tỉnh |thành phố |tp |tp\.)?$/u,
    example: '(quê Hà Tĩnh)',
  },
  {
    role: 'post once held, or seat in parliament',
    score: -5,
    pattern:
      /(?<!\p{L})(?:(?:nguyên|cựu) (?:phó )?(?:bí thư|chủ tịch|giám đốc|trưởng ban|chỉ huy trưởng)(?: \p{L}+){0,4}|(?:thành viên|ủy viên|phó trưởng)(?: của)? đoàn (?:đại biểu quốc hội|đbqh)(?: (?:tỉnh|thành phố))?) (?:tp |tp\.)?$/u,
    example: 'cụ Trần Văn Nam, nguyên Bí thư Tỉnh ủy Hà Tĩnh',
  },
  {
    role: 'where a life was spent',
    score: -5,
    pattern:
      /(?:hy sinh|hi sinh|ngã xuống|sinh ra|từ trần|bị bắt|bị giam|giam|tù|chiến đấu|công tác|nhập ngũ|học tập|du học)(?: (?:tại|ở|trong|về))?(?: [\p{L}\d-]+){0,3} ?$/u,
    example: 'đồng đội hy sinh tại nhà tù Phú Quốc',
  },
  {
    role: 'newspaper',
    score: -5,
    pattern: /(?:^|\P{L})(?:báo|đài|báo điện tử|theo báo|pháp luật|báo pháp luật) $/u,
    example: 'Báo Nghệ An',
  },
  {
    role: 'delegation',
    score: -1,
    pattern:
      /đoàn(?: (?:đại biểu|công tác|cán bộ|lãnh đạo|trí thức|viên|cựu chiến binh))*(?: (?:tỉnh|thành phố|tp|tp\.))? ?$/u,
    example: 'đoàn Bình Dương',
  },
  {
    role: 'home of those who receive',
    score: 0,
    pattern:
      /(?:cho|tặng|tới|đến) (?:\d[\d.]* |hai |ba |bốn |năm |các |những |một )(?:\p{L}+ ){1,4}ở (?:tỉnh |thành phố |tp |tp\.|huyện )?$/u,
    example: 'trao bằng khen cho hai lão nông ở Bắc Ninh',
  },
  {
    role: 'place of the act',
    score: 4,
    pattern:
      /(?:tại|ở|trên địa bàn|trong|thuộc|thuộc địa bàn|trung tâm|về|ra|đến|tới|vào)(?: [\p{L}\d /.-]{0,40})? ?$/u,
    example: 'tại huyện Đức Hòa',
  },
  {
    role: 'organiser',
    score: 3,
    pattern:
      /(?:ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|đảng bộ|hđnd|mttq|công an|bộ chỉ huy quân sự|sở [\p{L} -]{2,40}|hội [\p{L} -]{2,40}|trường [\p{L} -]{2,40}|bệnh viện [\p{L} -]{2,40}|thành đoàn|tỉnh đoàn|lãnh đạo|chủ tịch|bí thư)(?: (?:tỉnh|thành phố|tp|tp\.|phường|xã|huyện|quận|thị xã))? ?$/u,
    example: 'UBND tỉnh Long An',
  },
  {
    role: 'in brackets',
    score: 3,
    pattern: /\((?:tỉnh |thành phố |tp |tp\.)?(?:[\p{L} ]{0,40}, )?$/u,
    example: '(tỉnh Cà Mau)',
  },
  {
    role: 'parent of what stands before',
    score: 3,
    pattern: /, (?:tỉnh |thành phố |tp |tp\.)?$/u,
    example: ', tỉnh Gia Lai',
  },
  {
    role: 'with its unit word',
    score: 2,
    pattern: /(?:tỉnh|thành phố|tp|tp\.) ?$/u,
    example: 'tỉnh Nghệ An',
  },
];
