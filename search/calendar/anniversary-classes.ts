/** Classes that anniversaries are compared by, with the words a page shows for them. */
export const ANNIVERSARY_CLASSES = {
  national_day: 'Quốc khánh',
  august_revolution: 'Cách mạng Tháng Tám',
  party_founding: 'Thành lập Đảng',
  ho_chi_minh_birthday: 'Ngày sinh Chủ tịch Hồ Chí Minh',
  reunification_day: 'Giải phóng miền Nam, thống nhất đất nước',
  dien_bien_phu: 'Chiến thắng Điện Biên Phủ',
  war_invalids_martyrs: 'Ngày Thương binh - Liệt sĩ',
  october_revolution: 'Cách mạng Tháng Mười Nga',
  labour_day: 'Quốc tế Lao động',
  hung_kings: 'Giỗ Tổ Hùng Vương',
  emulation_appeal: 'Lời kêu gọi thi đua ái quốc',
  army_founding: 'Thành lập Quân đội nhân dân Việt Nam',
  national_resistance: 'Toàn quốc kháng chiến',
  local_liberation: 'Ngày giải phóng địa phương',
  admin_unit_founding: 'Thành lập, tái lập đơn vị hành chính',
  uprising: 'Khởi nghĩa',
  victory: 'Chiến thắng',
  person_death: 'Ngày mất',
  organisation_founding: 'Thành lập cơ quan, tổ chức',
  sector_day: 'Ngày truyền thống',
  historic_event: 'Sự kiện lịch sử',
} as const;

export type AnniversaryClass = keyof typeof ANNIVERSARY_CLASSES;
