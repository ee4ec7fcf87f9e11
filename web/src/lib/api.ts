import type { paths } from '../generated/api';
import { queryText } from './filter';
import type { ProblemDetail } from './types';

const ROOT = '/api/v1';

/** Paths of the API that can be read as JSON. */
export type ApiPath = {
  [P in keyof paths]: paths[P] extends { get: { responses: { 200: { content: JsonContent } } } } ? P : never;
}[keyof paths];

type JsonContent = { 'application/json': unknown } | { 'application/geo+json': unknown };

type Get<P extends ApiPath> = Extract<paths[P]['get'], { responses: { 200: { content: unknown } } }>;

/** What a path answers. */
export type Answer<P extends ApiPath> = Get<P>['responses'][200]['content'] extends infer C ? C[keyof C] : never;

type QueryNames<P extends ApiPath> = Get<P> extends { parameters: { query?: infer Q } } ? keyof NonNullable<Q> : never;

/** What a path may be asked with. Values may be text, since filters come as text from the address. */
export type Query<P extends ApiPath> = Partial<Record<Exclude<QueryNames<P>, 'lang'>, string | number>>;

type IdOf<P extends ApiPath> = P extends `${string}{id}${string}` ? { id: string } : { id?: never };

export type Request<P extends ApiPath> = IdOf<P> & { query?: Query<P>; lang?: string; signal?: AbortSignal };

/** The API refused or failed, or could not be reached ({@link ApiProblem.status} 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly detail: string;
  readonly field: string | null;

  constructor(problem: Pick<ProblemDetail, 'title' | 'status' | 'detail'> & { field?: string | null | undefined }) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.detail = problem.detail;
    this.field = problem.field ?? null;
  }
}

/** Reads a path. Throws {@link ApiProblem}, or the signal's own error when it is aborted. */
export async function get<P extends ApiPath>(path: P, request: Request<P>): Promise<Answer<P>> {
  const response = await reach(address(path, request), request.signal);
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Answer<P>;
}

/** The address of a path, for links to what the browser opens itself. */
export function address<P extends ApiPath>(path: P, request: Request<P>): string {
  const parameters: Record<string, string | number> = {};
  for (const [name, value] of Object.entries<string | number | undefined>(request.query ?? {})) {
    if (value !== undefined) parameters[name] = value;
  }
  if (request.lang !== undefined) parameters['lang'] = request.lang;
  return ROOT + path.replace('{id}', encodeURIComponent(request.id ?? '')) + queryText(parameters);
}

/** The address of an export of what passes a filter. */
export function exportAddress(file: string, parameters: Record<string, string>): string {
  return `${ROOT}/export/${file}${queryText(parameters)}`;
}

async function reach(url: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, { headers: { Accept: 'application/json' }, ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new ApiProblem({ title: 'unreachable', status: 0, detail: '' });
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const plain = { title: response.statusText, status: response.status, detail: '' };
  if (!(response.headers.get('Content-Type') ?? '').startsWith('application/problem+json')) return new ApiProblem(plain);
  try {
    return new ApiProblem({ ...plain, ...((await response.json()) as Partial<ProblemDetail>) });
  } catch {
    return new ApiProblem(plain);
  }
}
