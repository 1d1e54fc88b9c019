interface AwardRow {
  /** As lists and facets show it, without its class. */
  readonly name: string;
  /** What kind of honour it is, for headings and filters. */
  readonly family:
    'huy-hieu' | 'huan-chuong' | 'huy-chuong' | 'danh-hieu' | 'bang-khen' | 'co-thi-dua' | 'ky-niem-chuong';
  /** Whether the order is given in classes: hạng Nhất, Nhì, Ba. */
  readonly ranked: boolean;
  /** Names as written in the press, any case. */
  readonly names: readonly string[];
  /**
   * A name that also stands before persons and on monuments ("Mẹ Việt Nam anh hùng Trần Thị Huyến"):
   * it counts only where the words around give it.
   */
  readonly attribute: boolean;
  readonly example: string;
}

/** Honours of Party and State: Luật Thi đua, khen thưởng 2022 and Hướng dẫn 01-HD/TW (2021) for the Party badge. */
export const AWARDS = [
  { name: 'Huân chương Sao vàng', family: 'huan-chuong', ranked: false, attribute: false, names: ['huân chương sao vàng'], example: 'trao tặng Huân chương Sao vàng cho Đảng bộ tỉnh' },
  { name: 'Huân chương Hồ Chí Minh', family: 'huan-chuong', ranked: false, attribute: false, names: ['huân chương hồ chí minh'], example: 'đón nhận Huân chương Hồ Chí Minh' },
  { name: 'Huân chương Độc lập', family: 'huan-chuong', ranked: true, attribute: false, names: ['huân chương độc lập'], example: 'đón nhận Huân chương Độc lập hạng Ba' },
  { name: 'Huân chương Quân công', family: 'huan-chuong', ranked: true, attribute: false, names: ['huân chương quân công'], example: 'trao Huân chương Quân công hạng Nhì cho Quân khu' },
  { name: 'Huân chương Lao động', family: 'huan-chuong', ranked: true, attribute: false, names: ['huân chương lao động'], example: 'đón nhận Huân chương Lao động hạng Nhất' },
  { name: 'Huân chương Bảo vệ Tổ quốc', family: 'huan-chuong', ranked: true, attribute: false, names: ['huân chương bảo vệ tổ quốc'], example: 'trao Huân chương Bảo vệ Tổ quốc hạng Ba cho đơn vị' },
  { name: 'Huân chương Chiến công', family: 'huan-chuong', ranked: true, attribute: false, names: ['huân chương chiến công'], example: 'trao tặng Huân chương Chiến công hạng Nhì' },
  { name: 'Huân chương Kháng chiến', family: 'huan-chuong', ranked: true, attribute: false, names: ['huân chương kháng chiến', 'huân chương kháng chiến chống mỹ', 'huân chương kháng chiến chống mỹ cứu nước', 'huân chương kháng chiến chống pháp'], example: 'truy tặng Huân chương Kháng chiến hạng Nhất' },
  { name: 'Huân chương Chiến sĩ vẻ vang', family: 'huan-chuong', ranked: true, attribute: false, names: ['huân chương chiến sĩ vẻ vang', 'huân chương chiến sĩ giải phóng'], example: 'trao Huân chương Chiến sĩ vẻ vang hạng Nhất' },
  { name: 'Huân chương Đại đoàn kết dân tộc', family: 'huan-chuong', ranked: false, attribute: false, names: ['huân chương đại đoàn kết dân tộc', 'huân chương đại đoàn kết'], example: 'trao Huân chương Đại đoàn kết dân tộc' },
  { name: 'Huân chương Dũng cảm', family: 'huan-chuong', ranked: false, attribute: false, names: ['huân chương dũng cảm'], example: 'tặng Huân chương Dũng cảm cho hai ngư dân' },
  { name: 'Huân chương Hữu nghị', family: 'huan-chuong', ranked: false, attribute: false, names: ['huân chương hữu nghị'], example: 'trao tặng Huân chương Hữu nghị' },
  { name: 'Huy chương Vì an ninh Tổ quốc', family: 'huy-chuong', ranked: false, attribute: false, names: ['huy chương vì an ninh tổ quốc'], example: 'trao Huy chương Vì an ninh Tổ quốc' },
  { name: 'Huy chương Chiến sĩ vẻ vang', family: 'huy-chuong', ranked: true, attribute: false, names: ['huy chương chiến sĩ vẻ vang'], example: 'trao Huy chương Chiến sĩ vẻ vang hạng Ba' },
  { name: 'Huy chương Quân kỳ quyết thắng', family: 'huy-chuong', ranked: false, attribute: false, names: ['huy chương quân kỳ quyết thắng'], example: 'trao Huy chương Quân kỳ quyết thắng' },
  { name: 'Huy chương Hữu nghị', family: 'huy-chuong', ranked: false, attribute: false, names: ['huy chương hữu nghị'], example: 'trao Huy chương Hữu nghị' },
  { name: 'Huy chương Kháng chiến', family: 'huy-chuong', ranked: true, attribute: false, names: ['huy chương kháng chiến'], example: 'trao Huy chương Kháng chiến hạng Nhì' },
  { name: 'Bà mẹ Việt Nam anh hùng', family: 'danh-hieu', ranked: false, attribute: true, names: ['bà mẹ việt nam anh hùng', 'mẹ việt nam anh hùng', 'bà mẹ anh hùng'], example: 'truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 16 mẹ' },
  { name: 'Anh hùng Lao động', family: 'danh-hieu', ranked: false, attribute: true, names: ['anh hùng lao động', 'anh hùng lao động thời kỳ đổi mới'], example: 'trao tặng danh hiệu Anh hùng Lao động' },
  { name: 'Anh hùng Lực lượng vũ trang nhân dân', family: 'danh-hieu', ranked: false, attribute: true, names: ['anh hùng lực lượng vũ trang nhân dân', 'anh hùng lực lượng vũ trang'], example: 'truy tặng danh hiệu Anh hùng LLVTND cho liệt sĩ' },
  { name: 'Thầy thuốc Nhân dân', family: 'danh-hieu', ranked: false, attribute: true, names: ['thầy thuốc nhân dân'], example: 'trao danh hiệu Thầy thuốc Nhân dân' },
  { name: 'Thầy thuốc Ưu tú', family: 'danh-hieu', ranked: false, attribute: true, names: ['thầy thuốc ưu tú'], example: 'trao danh hiệu Thầy thuốc Ưu tú cho 12 bác sĩ' },
  { name: 'Nhà giáo Nhân dân', family: 'danh-hieu', ranked: false, attribute: true, names: ['nhà giáo nhân dân'], example: 'trao danh hiệu Nhà giáo Nhân dân' },
  { name: 'Nhà giáo Ưu tú', family: 'danh-hieu', ranked: false, attribute: true, names: ['nhà giáo ưu tú'], example: 'trao danh hiệu Nhà giáo Ưu tú cho 7 thầy cô' },
  { name: 'Nghệ sĩ Nhân dân', family: 'danh-hieu', ranked: false, attribute: true, names: ['nghệ sĩ nhân dân', 'nsnd'], example: 'trao danh hiệu Nghệ sĩ Nhân dân' },
  { name: 'Nghệ sĩ Ưu tú', family: 'danh-hieu', ranked: false, attribute: true, names: ['nghệ sĩ ưu tú', 'nsưt'], example: 'trao danh hiệu Nghệ sĩ Ưu tú' },
  { name: 'Nghệ nhân Nhân dân', family: 'danh-hieu', ranked: false, attribute: true, names: ['nghệ nhân nhân dân'], example: 'trao danh hiệu Nghệ nhân Nhân dân' },
  { name: 'Nghệ nhân Ưu tú', family: 'danh-hieu', ranked: false, attribute: true, names: ['nghệ nhân ưu tú'], example: 'trao danh hiệu Nghệ nhân Ưu tú cho 5 nghệ nhân' },
  { name: 'Chiến sĩ thi đua toàn quốc', family: 'danh-hieu', ranked: false, attribute: true, names: ['chiến sĩ thi đua toàn quốc'], example: 'trao danh hiệu Chiến sĩ thi đua toàn quốc' },
  { name: 'Chiến sĩ thi đua', family: 'danh-hieu', ranked: false, attribute: true, names: ['chiến sĩ thi đua', 'chiến sĩ thi đua cấp tỉnh', 'chiến sĩ thi đua cơ sở'], example: 'tặng danh hiệu Chiến sĩ thi đua cho 9 cá nhân' },
  { name: 'Tập thể Lao động xuất sắc', family: 'danh-hieu', ranked: false, attribute: true, names: ['tập thể lao động xuất sắc', 'đơn vị quyết thắng'], example: 'trao danh hiệu Tập thể Lao động xuất sắc cho 4 tập thể' },
  { name: 'Công dân Thủ đô ưu tú', family: 'danh-hieu', ranked: false, attribute: true, names: ['công dân thủ đô ưu tú', 'công dân ưu tú thủ đô'], example: 'trao danh hiệu Công dân Thủ đô ưu tú cho 10 cá nhân' },
  { name: 'Công dân trẻ tiêu biểu', family: 'danh-hieu', ranked: false, attribute: true, names: ['công dân trẻ tiêu biểu'], example: 'trao danh hiệu "Công dân trẻ tiêu biểu" cho 12 bạn trẻ' },
  { name: 'Gia đình văn hóa', family: 'danh-hieu', ranked: false, attribute: true, names: ['gia đình văn hóa', 'gia đình văn hóa tiêu biểu'], example: 'trao danh hiệu Gia đình văn hóa cho 45 hộ' },
  { name: 'Khu dân cư văn hóa', family: 'danh-hieu', ranked: false, attribute: true, names: ['khu dân cư văn hóa', 'thôn văn hóa', 'ấp văn hóa', 'khu phố văn hóa', 'tổ dân phố văn hóa'], example: 'trao danh hiệu Khu dân cư văn hóa cho 8 khu dân cư' },
  { name: 'Nông dân Việt Nam xuất sắc', family: 'danh-hieu', ranked: false, attribute: true, names: ['nông dân việt nam xuất sắc'], example: 'trao danh hiệu Nông dân Việt Nam xuất sắc' },
  { name: 'Sinh viên 5 tốt', family: 'danh-hieu', ranked: false, attribute: true, names: ['sinh viên 5 tốt'], example: 'trao danh hiệu Sinh viên 5 tốt cho 120 sinh viên' },
  { name: 'Giải thưởng Hồ Chí Minh', family: 'danh-hieu', ranked: false, attribute: true, names: ['giải thưởng hồ chí minh'], example: 'trao tặng Giải thưởng Hồ Chí Minh' },
  { name: 'Giải thưởng Nhà nước', family: 'danh-hieu', ranked: false, attribute: true, names: ['giải thưởng nhà nước'], example: 'trao tặng Giải thưởng Nhà nước' },
  { name: 'Bằng khen', family: 'bang-khen', ranked: false, attribute: false, names: ['bằng khen'], example: 'tặng Bằng khen cho 40 cá nhân' },
  { name: 'Giấy khen', family: 'bang-khen', ranked: false, attribute: false, names: ['giấy khen'], example: 'tặng Giấy khen cho 12 tập thể' },
  { name: 'Bằng Tổ quốc ghi công', family: 'bang-khen', ranked: false, attribute: false, names: ['bằng tổ quốc ghi công', 'tổ quốc ghi công'], example: 'trao Bằng Tổ quốc ghi công cho thân nhân 3 liệt sĩ' },
  { name: 'Bằng Có công với nước', family: 'bang-khen', ranked: false, attribute: false, names: ['bằng có công với nước', 'có công với nước'], example: 'trao Bằng Có công với nước' },
  { name: 'Cờ thi đua', family: 'co-thi-dua', ranked: false, attribute: false, names: ['cờ thi đua'], example: 'trao Cờ thi đua của Chính phủ cho 3 đơn vị' },
  { name: 'Kỷ niệm chương', family: 'ky-niem-chuong', ranked: false, attribute: false, names: ['kỷ niệm chương'], example: 'trao Kỷ niệm chương cho 20 hội viên' },
] as const satisfies readonly AwardRow[]; // prettier-ignore

export type AwardInfo = (typeof AWARDS)[number];

/** Name of the Party badge, whose tiers are entries of their own. */
export const PARTY_BADGE = 'Huy hiệu Đảng';

/** Years of membership for which the badge is given; 45 since 2016, 35 never. */
export const BADGE_TIERS: ReadonlySet<number> = new Set([30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]);

/** Class of an order as written, to the form that stands in its name. */
export const RANKS: Readonly<Record<string, string>> = {
  nhất: 'hạng Nhất',
  nhì: 'hạng Nhì',
  hai: 'hạng Nhì',
  ba: 'hạng Ba',
  '1': 'hạng Nhất',
  '2': 'hạng Nhì',
  '3': 'hạng Ba',
  i: 'hạng Nhất',
  ii: 'hạng Nhì',
  iii: 'hạng Ba',
};
