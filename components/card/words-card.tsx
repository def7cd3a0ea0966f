import { useContext, useMemo } from 'preact/hooks';
import { cardOf } from '../../lib/knowledge/card.ts';
import { entityOfWords } from '../../lib/knowledge/words-entity.ts';
import type { LookupQuestion } from '../../lib/panel/look-up-door.ts';
import { questionOf, questionOfWords } from '../../lib/panel/lookup-question.ts';
import { t } from '../strings.ts';
import { Card } from './card.tsx';
import { LookUp } from './look-up.tsx';
import { CardContext } from './name-card.tsx';
import { useFacts } from './use-facts.ts';

interface Props {
  /** What the reader selected. */
  words: string;
  onClose: () => void;
}

/** The card of words that the reader selected and that are none of the article's names. */
export function WordsCard({ words, onClose }: Props) {
  const ground = useContext(CardContext);
  const facts = useFacts(ground?.facts);
  const card = useMemo(() => {
    const entity = entityOfWords(words, facts.knowledge);
    return ground && entity && cardOf(entity, ground.article, ground.analysis, facts.knowledge);
  }, [words, ground, facts.knowledge]);
  if (!ground) return null;
  const { article, analysis, lookUp } = ground;
  const question: LookupQuestion = card
    ? { ...questionOf(card, article, analysis), words: questionOfWords(words, article, analysis).words }
    : questionOfWords(words, article, analysis);
  const below = lookUp && facts.state !== 'reading' && <LookUp key={words} door={lookUp} question={question} />;
  return (
    <section class="words-card" data-finding="words" tabIndex={-1} aria-label={t('words_selected')}>
      <header class="words-head">
        <h2>{t('words_selected')}</h2>
        <button type="button" class="link" data-do="close-words" onClick={onClose}>
          {t('words_close')}
        </button>
      </header>
      <h3 class="words-chosen">{words}</h3>
      <p class="card-none">{t(article.text ? 'words_not_in_names' : 'words_no_article')}</p>
      {card ? (
        <Card card={card} onShow={() => undefined} headed={false}>
          {below}
        </Card>
      ) : (
        <article class="card" data-match="none" aria-label={t('card_of', words)}>
          {facts.state === 'read' && <p class="card-none">{t('card_none')}</p>}
          {below}
        </article>
      )}
    </section>
  );
}
