import { parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { useT } from '../i18n/LanguageProvider';
import { isDate } from '../lib/dates';
import { FieldError, type FieldProps } from './Field';
import { Icon } from './Icon';

interface Props extends FieldProps {
  /** YYYY-MM-DD, or empty. */
  value: string;
  onValue: (value: string) => void;
  onLeave?: () => void;
}

/** A day, typed as the language writes it or chosen in a calendar, whatever the browser's own language is. */
export function DateField({ pointer, label, error, optional, value, onValue, onLeave }: Props) {
  return (
    <DatePicker
      id={pointer}
      className="field"
      value={isDate(value) ? parseDate(value) : null}
      onChange={(date) => onValue(date?.toString() ?? '')}
      isInvalid={Boolean(error)}
      shouldForceLeadingZeros
      {...(onLeave ? { onBlur: onLeave } : {})}
      {...(error ? { 'aria-describedby': `${pointer}-error` } : {})}
    >
      <DateLabel label={label} optional={optional ?? false} />
      <Group className="in date">
        <DateInput className="segments">{(segment) => <DateSegment className="segment" segment={segment} />}</DateInput>
        <Button className="icon-btn">
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldError pointer={pointer} error={error} />
      <CalendarPopover />
    </DatePicker>
  );
}

function DateLabel({ label, optional }: { label: string; optional: boolean }) {
  const t = useT();
  return (
    <Label className="label">
      {label} {optional && <span className="optional">({t('form.optional')})</span>}
    </Label>
  );
}

function Step({ slot, children }: { slot: 'previous' | 'next'; children: ReactNode }) {
  return (
    <Button className="icon-btn" slot={slot}>
      {children}
    </Button>
  );
}

function CalendarPopover() {
  return (
    <Popover className="menu-box">
      <Dialog className="calendar">
        <Calendar>
          <header>
            <Step slot="previous">
              <Icon name="previous" />
            </Step>
            <Heading />
            <Step slot="next">
              <Icon name="next" />
            </Step>
          </header>
          <CalendarGrid weekdayStyle="short">
            {(date) => <CalendarCell className="calendar-day" date={date} />}
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
