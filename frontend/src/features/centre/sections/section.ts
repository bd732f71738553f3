import type { ComponentType } from 'react';
import type { CentreView, CentrePermission } from '../../../api/schema';
import type { MessageKey } from '../../../i18n/catalogs';
import type { T } from '../../../i18n/LanguageProvider';
import type { Values } from '../../../lib/threeWay';
import type { Faults, Form } from '../../../ui/useForm';
import type { VersionedCentre } from '../queries';
import type { SectionName } from '../sections';

/** How values are told in words. */
export interface Speaking {
  t: T;
  date: (date: string) => string;
  language: (code: string) => string;
}

/** One part of a centre that is changed on its own: how it is read, judged, shown and written. */
export interface Section<V extends Values> {
  name: SectionName;
  permission: CentrePermission;
  read: (centre: CentreView) => V;
  /** Writes on top of the given version. */
  write: (onto: VersionedCentre, values: V) => Promise<VersionedCentre>;
  validate: (values: V, t: T) => Faults;
  labels: Record<keyof V & string, MessageKey>;
  /** A value in words, for the one who has to choose between two. */
  show: (field: keyof V & string, values: V, speaking: Speaking) => string;
  Fields: ComponentType<{ form: Form<V> }>;
}
