/** How else a name is written. */
export interface Spelling {
  readonly name: string;
  /** Other ways to write the whole name; case and the marks between syllables may vary in text. */
  readonly aliases: readonly string[];
  /** Short forms in capitals; dots, blanks and hyphens between their parts may vary in text. */
  readonly abbreviations: readonly string[];
}

/** Names that the press writes in more than one way; all others are written as the history table has them. */
export const spellings: readonly Spelling[] = [
  { name: 'Hồ Chí Minh', aliases: ['Sài Gòn', 'Saigon'], abbreviations: ['TP HCM', 'TPHCM', 'TP Hồ Chí Minh'] },
  { name: 'Hà Nội', aliases: ['Hanoi'], abbreviations: ['TP HN', 'TPHN', 'HN'] },
  { name: 'Đà Nẵng', aliases: ['Danang'], abbreviations: ['TP ĐN', 'TPĐN'] },
  { name: 'Hải Phòng', aliases: [], abbreviations: ['TP HP', 'TPHP'] },
  { name: 'Cần Thơ', aliases: [], abbreviations: ['TP CT', 'TPCT'] },
  { name: 'Bà Rịa - Vũng Tàu', aliases: ['Bà Rịa Vũng Tàu'], abbreviations: ['BR-VT', 'BRVT'] },
  { name: 'Thừa Thiên Huế', aliases: ['Thừa Thiên - Huế', 'Thừa Thiên'], abbreviations: ['TT-Huế', 'TT-H', 'TTH'] },
  { name: 'Đắk Lắk', aliases: ['Đăk Lăk', 'Đắc Lắc', 'Đắc Lắk', 'Đak Lak', 'Daklak', 'Dak Lak', 'Darlac'], abbreviations: [] },
  { name: 'Đắk Nông', aliases: ['Đăk Nông', 'Đắc Nông', 'Đak Nông', 'Dak Nong'], abbreviations: [] },
  { name: 'Bắc Kạn', aliases: ['Bắc Cạn'], abbreviations: [] },
  { name: 'Kon Tum', aliases: ['Kontum', 'Công Tum'], abbreviations: [] },
  { name: 'Gia Lai - Kon Tum', aliases: ['Gia Lai Kon Tum', 'Gia Lai - Kontum'], abbreviations: [] },
  { name: 'Quảng Nam - Đà Nẵng', aliases: ['Quảng Nam Đà Nẵng'], abbreviations: ['QN-ĐN', 'QNĐN'] },
  { name: 'Vũng Tàu - Côn Đảo', aliases: ['Vũng Tàu Côn Đảo'], abbreviations: [] },
  { name: 'Lào Cai', aliases: ['Lào Kay', 'Lao Cai'], abbreviations: [] },
  { name: 'Sài Gòn - Gia Định', aliases: ['Sài Gòn Gia Định'], abbreviations: ['SG-GĐ'] },
]; // prettier-ignore

/** Registers of administrative units place the tone of these names on the last vowel; the press does not. */
export const registerSpellings: Readonly<Record<string, string>> = {
  'khanh-hoa': 'Khánh Hoà',
  'thanh-hoa': 'Thanh Hoá',
};
