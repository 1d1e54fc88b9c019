import { isProblem, rejected } from '../imports/import-format.ts';
import { readArticles } from '../imports/open-format.ts';
import { validateArticle } from '../imports/validate-article.ts';
import type { Article } from '../model/article.ts';
import type { ImportProblem } from '../model/import-problem.ts';
import type { IndexCounts, IndexRun } from './index-run.ts';

/** What a run keeps in mind of the articles it has met. */
export interface MetArticles {
  readonly ids: Set<string>;
  /** Files with something rejected: what they brought before is not taken for gone. */
  readonly damagedPaths: Set<string>;
}

const DUPLICATE = 'The article is a duplicate: another one of this run has the same id';

/** Tells of a problem and counts it. */
export function report(run: IndexRun, counts: IndexCounts, met: MetArticles, problem: ImportProblem): void {
  if (problem.severity === 'rejected') {
    counts.rejected += 1;
    met.damagedPaths.add(problem.path);
  }
  run.onProblem(problem);
}

/** All articles of a run that pass the checks, each id once: the first one met is taken. */
export async function* checkedArticles(
  run: IndexRun,
  counts: IndexCounts,
  met: MetArticles,
): AsyncGenerator<Article> {
  for (const problem of run.problems) report(run, counts, met, problem);
  for (const file of run.files) {
    for await (const item of readArticles(file)) {
      if (run.signal.aborted) return;
      counts.read += 1;
      run.onProgress(counts);
      const { article, problems } = isProblem(item)
        ? { article: null, problems: [item] }
        : validateArticle(item);
      for (const problem of problems) report(run, counts, met, problem);
      if (article === null) continue;
      if (met.ids.has(article.id)) {
        const advice = `Its id is ${article.id}. Give each article an id of its own, or leave the copy out.`;
        report(run, counts, met, rejected(article.origin, DUPLICATE, advice));
        continue;
      }
      met.ids.add(article.id);
      yield article;
    }
    counts.files += 1;
    run.onProgress(counts);
  }
}
