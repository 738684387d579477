/** The passages of one letter in one language. A blank line parts paragraphs; with nothing in it the standard text stands. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import { fetchFile, keepFile } from '../../case/case-api.ts';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { useSay } from '../../words/words.tsx';
import { NewerSetting } from '../newer-setting.tsx';
import { useSettingForm } from '../use-setting-form.ts';
import { UnsavedGuard } from '../unsaved-guard.tsx';
import { contentOf, formOf } from './letter-text.ts';

type Content = Schemas['letter-text-list']['letters'][number]['content'];

export function LetterTextForm({
  agency,
  item,
  language,
  stored,
  version,
}: {
  readonly agency: string;
  readonly item: string;
  readonly language: string;
  readonly stored: Content;
  readonly version: number;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const id = useId();
  const held = useSettingForm(formOf(stored), version);
  const { form, set, seen } = held;
  const body = { agency, item, seen, content: contentOf(form) };
  const save = useMutation({
    mutationFn: () => answer(api.POST('/api/settings/letters', { body })),
    onSuccess: async () => {
      held.saved();
      toast({ text: say('letter-text.saved') });
      await client.invalidateQueries({ queryKey: ['settings'] });
    },
    onError: held.refused,
  });
  const preview = useMutation({
    mutationFn: () => answer(api.POST('/api/settings/letters/preview', { body })),
  });
  const pdf = useMutation({
    mutationFn: async () =>
      keepFile(await fetchFile('/api/settings/letters/pdf', body), `sample-${item}.pdf`),
  });
  const fault = save.error ?? preview.error ?? pdf.error;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <UnsavedGuard unsaved={held.unsaved} />
      {(['opening', 'closing'] as const).map((name) => (
        <div key={name} className="case-field">
          <label className="usa-label" htmlFor={`${id}-${name}`}>
            {say(`letter-text.${name}`)}
          </label>
          <p className="usa-hint" id={`${id}-${name}-hint`}>
            {say(`letter-text.${name}-hint`)}
          </p>
          <textarea
            id={`${id}-${name}`}
            className="usa-textarea"
            lang={language}
            dir="auto"
            rows={5}
            maxLength={6000}
            aria-describedby={`${id}-${name}-hint`}
            value={form[name]}
            onChange={({ target }) => set({ ...form, [name]: target.value })}
          />
        </div>
      ))}
      <label className="usa-label" htmlFor={`${id}-signature`}>
        {say('letter-text.signature')}
      </label>
      <input
        id={`${id}-signature`}
        className="usa-input"
        type="text"
        lang={language}
        dir="auto"
        maxLength={300}
        value={form.signature}
        onChange={({ target }) => set({ ...form, signature: target.value })}
      />
      <p className="hint">{say('letter-text.never')}</p>
      <NewerSetting of={held} again={save.reset} />
      {fault && !held.newer ? <Fault error={fault} /> : null}
      <div className="case-others">
        <Button type="button" outline disabled={preview.isPending} onClick={() => preview.mutate()}>
          {say('letter-text.preview')}
        </Button>
        <Button type="button" outline disabled={pdf.isPending} onClick={() => pdf.mutate()}>
          {say('letter-text.pdf')}
        </Button>
        <Button type="submit" disabled={save.isPending}>
          {say('letter-text.save')}
        </Button>
      </div>
      {preview.data ? (
        <iframe
          className="case-preview"
          title={preview.data.title}
          sandbox=""
          srcDoc={pageOf(preview.data.html)}
        />
      ) : null}
    </form>
  );
}

function pageOf(html: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Sample</title><link rel="stylesheet" href="/desk/letter.css"></head><body><main>${html}</main></body></html>`;
}
