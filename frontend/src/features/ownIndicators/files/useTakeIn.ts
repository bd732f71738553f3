import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import { checkFile, takeFileIn } from '../queries';
import { useRefresh } from '../useRefresh';

interface Chosen {
  name: string;
  csv: string;
}

/** Takes a file in; the same one may come in again later, once it has been withdrawn. */
function useTaking(id: string, onTaken: () => void) {
  const t = useT();
  const show = useToast();
  const refresh = useRefresh();
  const [keyOf, setKeyOf] = useState(createOnceKey);
  return useMutation({
    mutationFn: (csv: string) => takeFileIn(id, csv, keyOf(csv)),
    onSuccess: () => {
      show({ text: t('own.takeIn.done') });
      setKeyOf(createOnceKey);
      onTaken();
      refresh();
    },
  });
}

/** A chosen file: checked at once, and taken in when one says so. */
export function useTakeIn(id: string) {
  const [chosen, setChosen] = useState<Chosen>();
  const checking = useMutation({ mutationFn: (csv: string) => checkFile(id, csv) });
  const taking = useTaking(id, () => {
    setChosen(undefined);
    checking.reset();
  });
  const check = async (file: File) => {
    const csv = await file.text();
    setChosen({ name: file.name, csv });
    taking.reset();
    checking.mutate(csv);
  };
  return {
    name: chosen?.name,
    isChecking: checking.isPending,
    isTaking: taking.isPending,
    checked: taking.error ? undefined : checking.data,
    error: taking.error ?? checking.error,
    check,
    take: () => chosen && taking.mutate(chosen.csv),
  };
}
