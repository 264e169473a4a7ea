import { http } from '../../shared/http/http';
import type { Schema } from '../../shared/http/schema';

export type Rule = Schema<'RuleView'>;

export const getRules = () => http.get<Schema<'RulesView'>>('/admin/deidentification');
