import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

const statusOf = (body: string) => eventsIn({ body, published: '2025-10-02' })[0]?.status ?? null;

describe('whether an event is still to come', () => {
  it.each([
    'Tỉnh Gia Lai sẽ khởi công hồ Ia Thul.',
    'Lãnh đạo tỉnh kiểm tra công tác chuẩn bị khu trưng bày, sân khấu và chương trình nghệ thuật chào mừng khai mạc Đại hội Đảng bộ tỉnh lần thứ I.',
    'Vì bão, thành phố dời ngày khai mạc lễ hội đèn lồng.',
    'Lễ khai mạc hội thao không thể diễn ra như kế hoạch vì mưa lớn.',
    'Thông xe kỹ thuật cầu Rạch Miễu 2 vào cuối tháng 10.',
    'Vì bão, tỉnh hoãn khởi công cầu Ba Lai.',
  ])('planned: %s', (body) => {
    expect(statusOf(body)).toBe('planned');
    expect(statusOf(body.normalize('NFD'))).toBe('planned');
  });

  it.each([
    'Tỉnh Hà Tĩnh vừa công bố quyết định thành lập Bảo tàng Biển, nơi sẽ lưu giữ các mẫu vật.',
    'Sáng 1/10, xã Ia Dom đã khánh thành cầu treo, công trình sẽ giúp 200 hộ dân đi lại.',
    'Chiều 1/10, huyện tổ chức lễ kỷ niệm 30 năm thành lập Hội Nông dân.',
    'Đoàn kiểm tra công tác chuẩn bị bầu cử. Sáng 1/10, đoàn đại biểu tỉnh dâng hương tại nghĩa trang liệt sĩ.',
  ])('held: %s', (body) => {
    expect(statusOf(body)).toBe('held');
  });
});
