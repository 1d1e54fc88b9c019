import { describe, expect, it } from 'vitest';
import { ACT_RULES } from '../../../search/events/act-rules.ts';
import { EVENT_KINDS } from '../../../search/events/event-kinds.ts';
import { findActs, mayTellAct } from '../../../search/events/find-acts.ts';
import { findCues } from '../../../search/events/find-cues.ts';
import { canonicalForm } from '../../../search/text/canonical-text.ts';

const actsIn = (text: string) => findActs(findCues(canonicalForm(text)));

describe('acts', () => {
  it.each(ACT_RULES)('$kind: "$rule" reads its example', ({ rule, kind, strength, example }) => {
    const act = actsIn(example).find((one) => one.kind === kind);
    expect(act).toMatchObject({ rule, strength });
  });

  it.each(ACT_RULES)('$kind: "$rule" lets its example be cut into sentences', ({ example }) => {
    expect(mayTellAct(findCues(canonicalForm(`Trời nắng. ${example} Mọi người ra về.`)))).toBe(true);
  });

  it('leaves a text whole whose cues stand too far apart', () => {
    expect(mayTellAct(findCues('Huyện tổ chức dạy nghề.'))).toBe(false);
    expect(mayTellAct(findCues(`Huyện tổ chức dạy nghề. ${'Trời nắng. '.repeat(60)}Lễ.`))).toBe(false);
  });

  it.each(ACT_RULES)('$kind: "$rule" reads its example decomposed and in capitals', ({ kind, example }) => {
    expect(actsIn(example.normalize('NFD')).map((act) => act.kind)).toContain(kind);
    expect(actsIn(example.toUpperCase()).map((act) => act.kind)).toContain(kind);
  });

  it('uses kinds of the table only', () => {
    const ids: readonly string[] = EVENT_KINDS.map(({ id }) => id);
    expect(ACT_RULES.filter(({ kind }) => !ids.includes(kind))).toEqual([]);
  });

  it.each([
    'Nhân kỷ niệm 70 năm Quốc khánh, nông dân xã Mỹ Lợi thi đua làm đường.',
    'Đài tưởng niệm liệt sĩ nằm bên bờ sông.',
    'Bà giữ nhiều kỷ niệm đẹp về ngôi trường cũ.',
    'Ông được trao quyền điều hành và nhận thức rõ việc phải làm.',
    'Công nhân tặng hoa, nhận quà rồi ra về.',
    'Cửa hàng mở tháng tri ân khách hàng.',
    'Cả lớp chụp ảnh kỷ niệm trước cổng.',
    'Sở đề nghị tặng Bằng khen cho 5 cá nhân.',
    'Anh từng được tặng Bằng khen.',
    'Tướng lĩnh các nước tới thăm bảo tàng.',
  ])('finds no core act in "%s"', (sentence) => {
    const core = actsIn(sentence).filter((act) =>
      ['anniversary', 'commemoration', 'award'].includes(act.kind),
    );
    expect(core.filter((act) => act.strength !== 'verb')).toEqual([]);
  });
});
