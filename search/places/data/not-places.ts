/** Words right before the name of a place that make it the name of something else. */
export interface NotPlaceCue {
  /** The word or two words before the name, lower case. */
  readonly before: string;
  /** Two-word phrases that end in this word and leave the place a place. */
  readonly unless: readonly string[];
  readonly why: 'way' | 'water' | 'paper' | 'team' | 'person' | 'brand';
  readonly example: string;
}

export const notPlaceCues = [
  { before: 'đường', unless: [], why: 'way', example: 'cháy lớn trên đường Hà Nội' },
  { before: 'phố', unless: ['đường phố', 'khu phố', 'dạo phố', 'góc phố', 'hè phố', 'xuống phố'], why: 'way', example: 'quán nhỏ trên phố Huế' },
  { before: 'đại lộ', unless: [], why: 'way', example: 'dọc đại lộ Bình Dương' },
  { before: 'xa lộ', unless: [], why: 'way', example: 'kẹt xe ở xa lộ Hà Nội' },
  { before: 'quốc lộ', unless: [], why: 'way', example: 'theo quốc lộ Hà Giang - Cao Bằng' },
  { before: 'cao tốc', unless: [], why: 'way', example: 'cao tốc Hà Nội - Hải Phòng' },
  { before: 'tuyến', unless: ['trực tuyến', 'tiền tuyến'], why: 'way', example: 'tuyến Sài Gòn - Cần Thơ' },
  { before: 'đường sắt', unless: [], why: 'way', example: 'đường sắt Hà Nội - Lào Cai' },
  { before: 'chặng', unless: [], why: 'way', example: 'chặng Hà Nội - Đà Nẵng' },
  { before: 'chặng bay', unless: [], why: 'way', example: 'chặng bay Hà Nội - Cần Thơ' },
  { before: 'đường bay', unless: [], why: 'way', example: 'đường bay Hà Nội - Cần Thơ' },
  { before: 'tàu', unless: ['bến tàu', 'đường tàu'], why: 'way', example: 'đoàn tàu Hà Nội - Lào Cai' },
  { before: 'cầu', unless: ['yêu cầu', 'nhu cầu', 'toàn cầu', 'thỉnh cầu'], why: 'way', example: 'cầu Đồng Nai' },
  { before: 'sông', unless: ['ven sông'], why: 'water', example: 'ven bờ sông Đồng Nai' },
  { before: 'kênh', unless: [], why: 'water', example: 'nạo vét kênh Bến Tre' },
  { before: 'báo', unless: ['thông báo', 'cảnh báo', 'dự báo'], why: 'paper', example: 'theo Báo Cần Thơ' },
  { before: 'tạp chí', unless: [], why: 'paper', example: 'Tạp chí Huế' },
  { before: 'clb', unless: [], why: 'team', example: 'CLB Nam Định thắng 2-0' },
  { before: 'lạc bộ', unless: [], why: 'team', example: 'câu lạc bộ Hà Nội thắng 2-0' },
  { before: 'hlv', unless: [], why: 'team', example: 'HLV Hải Phòng' },
  { before: 'shb', unless: [], why: 'team', example: 'SHB Đà Nẵng' },
  { before: 'flc', unless: [], why: 'team', example: 'FLC Thanh Hóa' },
  { before: 'than', unless: [], why: 'team', example: 'Than Quảng Ninh' },
  { before: 'becamex', unless: [], why: 'team', example: 'Becamex Bình Dương' },
  { before: 'bia', unless: [], why: 'brand', example: 'bia Sài Gòn' },
  { before: 'công viên', unless: [], why: 'brand', example: 'công viên Hòa Bình' },
  { before: 'nhà hát', unless: [], why: 'brand', example: 'nhà hát Hòa Bình' },
  { before: 'khách sạn', unless: [], why: 'brand', example: 'khách sạn Sài Gòn' },
  { before: 'quảng trường', unless: [], why: 'brand', example: 'quảng trường Hòa Bình' },
  { before: 'nobel', unless: [], why: 'brand', example: 'giải Nobel Hòa Bình' },
  { before: 'xổ số', unless: [], why: 'brand', example: 'xổ số Cần Thơ' },
  { before: 'kqxs', unless: [], why: 'brand', example: 'KQXS Cần Thơ' },
  { before: 'đài', unless: ['lâu đài', 'võ đài'], why: 'paper', example: 'vé số đài Cần Thơ' },
  { before: 'xskt', unless: [], why: 'brand', example: 'XSKT Cần Thơ' },
  { before: 'ông', unless: [], why: 'person', example: 'ông Thái Bình' },
  { before: 'bà', unless: [], why: 'person', example: 'bà Hà Giang' },
  { before: 'anh', unless: [], why: 'person', example: 'anh Hải Dương' },
  { before: 'chị', unless: [], why: 'person', example: 'chị Hà Giang' },
  { before: 'em', unless: ['trẻ em', 'anh em', 'chị em'], why: 'person', example: 'em Hà Giang' },
  { before: 'cháu', unless: [], why: 'person', example: 'cháu An Giang' },
  { before: 'cô', unless: [], why: 'person', example: 'cô Hà Giang' },
  { before: 'ca sĩ', unless: [], why: 'person', example: 'ca sĩ Thái Bình' },
  { before: 'nghệ sĩ', unless: [], why: 'person', example: 'nghệ sĩ Hà Giang' },
  { before: 'diễn viên', unless: [], why: 'person', example: 'diễn viên Bình Định' },
  { before: 'đồng chí', unless: [], why: 'person', example: 'đồng chí Hải Dương' },
] as const satisfies readonly NotPlaceCue[]; // prettier-ignore

/** Family and middle names: a place name that follows one of them directly is a given name. */
export const personNames: ReadonlySet<string> = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh trịnh trương mai lương cao tạ
   hà thái chu châu tô quách kiều triệu đoàn lâm phùng vương đàm lưu tống thân mạc khương giáp nghiêm thạch
   thị văn hữu đức ngọc minh xuân thu thanh quang huy trọng duy đình viết bá thế khánh tuấn`
    .trim()
    .split(/\s+/u),
);
