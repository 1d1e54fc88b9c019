import type { DateCorpus } from './date-corpus.ts';

/** Counted from Thursday, 2 February 2017. */
export const RELATIVE: DateCorpus = {
  published: '2017-02-02',
  rows: [
    ['2017-02-02', 'hôm nay', 'ngày hôm nay', 'sáng nay', 'chiều nay', 'tối nay', 'đêm nay', 'rạng sáng nay', 'thứ Năm này', 'cùng ngày', 'bữa nay'],
    ['2017-02-01', 'hôm qua', 'ngày hôm qua', 'tối qua', 'chiều qua', 'đêm qua', 'sáng hôm qua', 'hôm thứ Tư', 'thứ Tư vừa qua'],
    ['2017-01-31', 'hôm kia', 'thứ Ba vừa rồi', 'thứ ba tuần này', 'hai ngày trước', 'cách đây 2 ngày'],
    ['2017-02-03', 'ngày mai', 'sáng mai', 'chiều mai', 'tối mai', 'thứ sáu tới', 'thứ 6 tuần này', 'sáng thứ Sáu'],
    ['2017-02-04', 'ngày kia', 'ngày mốt', 'hai ngày nữa', 'thứ Bảy này'],
    ['2017-02-05', 'Chủ nhật này', 'sáng chủ nhật', 'Chủ nhật tuần này', 'chúa nhật này', 'tối Chủ nhật'],
    ['2017-02-09', 'thứ năm tuần sau', 'thứ Năm tuần tới', 'thứ 5 tuần sau', 'sáng thứ Năm tuần tới', 'thứ năm của tuần tới', 'thứ Năm tới'],
    ['2017-02-12', 'Chủ nhật tuần tới', 'chủ nhật tuần sau'],
    ['2017-01-30', 'ba ngày trước', '3 ngày trước', 'thứ Hai tuần này', 'hôm thứ Hai'],
    ['2017-01-19', 'hai tuần trước', '2 tuần trước'],
    ['2017-01-30..2017-02-05', 'tuần này'],
    ['2017-02-06..2017-02-12', 'tuần sau', 'tuần tới'],
    ['2017-01-23..2017-01-29', 'tuần trước', 'tuần qua'],
    ['2017-02-04..2017-02-05', 'cuối tuần này'],
    ['2017-02-03..2017-02-05', '3 ngày tới', 'ba ngày tới', '3 ngày tiếp theo'],
    ['2017-01-31..2017-02-01', 'hai ngày qua', '2 ngày vừa qua'],
    ['2017-02', 'tháng này'],
    ['2017-01', 'tháng trước', 'tháng vừa qua', 'một tháng trước'],
    ['2017-03', 'tháng sau', 'tháng tới', 'một tháng nữa'],
    ['2017-Q1', 'quý này'],
    ['2017-Q2', 'quý tới', 'quý sau'],
    ['2017', 'năm nay', 'cuối năm nay'],
    ['2016', 'năm ngoái', 'năm trước', 'cuối năm ngoái'],
    ['2018', 'năm sau', 'năm tới', 'đầu năm tới'],
    ['2012', '5 năm trước', 'cách đây 5 năm', 'năm năm trước'],
  ],
}; // prettier-ignore
