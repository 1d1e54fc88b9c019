/** Names that hold the name of a province and mean something else. */
export interface Decoy {
  readonly name: string;
  readonly why: string;
  readonly example: string;
}

export const decoys = [
  { name: 'Thái Bình Dương', why: 'the ocean', example: 'hội nghị các nước châu Á - Thái Bình Dương' },
  { name: 'Hà Nội Mới', why: 'a newspaper', example: 'theo báo Hà Nội Mới' },
  { name: 'Sài Gòn Giải Phóng', why: 'a newspaper', example: 'ảnh Sài Gòn Giải Phóng' },
] as const satisfies readonly Decoy[]; // prettier-ignore
