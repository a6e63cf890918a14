import type { OpeningWords } from './openings.form';
import { FRENCH_OPENING_TABLE } from './openings.fr.table';

export const FRENCH_OPENINGS: OpeningWords = {
  also: 'également|aussi|de même',
  further: 'en outre|de plus|par ailleurs',
  again:
    'de nouveau|à nouveau|encore|une fois de plus|une fois encore|une nouvelle fois|encore une fois|toujours',
  attributive: 'aussi|encore|toujours',
  followers:
    'le|la|les|l’|un|une|de|du|des|d’|que|qu’|à|au|aux|ce|cet|cette|ces|son|sa|ses|avec|par|dans|sur|en|tous|toutes|tout|toute',
  before:
    'profondément|vivement|gravement|fermement|extrêmement|particulièrement|très|sérieusement|pleinement|spécialement|solennellement|fort|hautement|sincèrement|énergiquement|résolument|fortement',
  after:
    'instamment|vivement|fermement|énergiquement|fortement|vigoureusement|solennellement|résolument|pleinement|favorablement|profondément|spécialement|catégoriquement|d’urgence|en particulier|avec force|avec insistance|avec véhémence|avec la plus grande fermeté|avec la plus grande énergie|avec la dernière énergie|dans les termes les plus énergiques|dans les termes les plus vigoureux|dans les termes les plus forts|dans les termes les plus fermes|sans réserve|sans équivoque|sans ambiguïté',
  asides: 'à cet égard|à ce propos|à ce sujet|dans ce contexte|sur ce point',
  with: 'avec|avec une|avec un|avec la|avec le|avec l’|avec beaucoup d’|avec beaucoup de|avec un regain d’',
  degrees:
    'vif|vive|vifs|vives|profond|profonde|profonds|profondes|grand|grande|grave|graves|particulier|particulière|sérieux|sérieuse|croissant|croissante|extrême|plus|très|immense|ferme|fermes|plein|pleine|total|totale|indéfectible|énergique|résolu|résolue|sincère|sincères|sans faille|sans équivoque|sans réserve|inébranlable|ferme et catégorique|spécial|spéciale|constant|constante',
  feelings:
    'préoccupation|préoccupations|inquiétude|inquiétudes|satisfaction|intérêt|gratitude|regret|regrets|appréciation|approbation|reconnaissance|remerciements|indignation|consternation|tristesse|sympathie|condoléances|compassion|émotion|alarme|vœux|estime',
  stances:
    'appui|soutien|attachement|engagement|adhésion|volonté|détermination|conviction|condamnation|solidarité|intention|invitation|appel|opposition|résolution|espoir|confiance|souhait',
  own: 'sa|son|ses|leur|leurs|le|la|les',
  voices: 'exprimant|exprime|exprimer|faisant part de|fait part de',
  renews: 'réitérant|réitère|renouvelant|renouvelle|redisant|redit',
  remains:
    'se déclarant|se déclare|se disant|se dit|se réaffirmant|se réaffirme|demeurant|demeure|restant|reste|étant|est|se montrant|se montre',
  states:
    'préoccupé|préoccupée|préoccupés|conscient|consciente|convaincu|convaincue|alarmé|alarmée|inquiet|inquiète|résolu|résolue|déterminé|déterminée|opposé|opposée|disposé|disposée|prêt|prête|satisfait|satisfaite|troublé|troublée|consterné|consternée|attaché|attachée|favorable|indigné|indignée|persuadé|persuadée|déçu|déçue|reconnaissant|reconnaissante',
  and: 'et',
  preambular:
    'faisant part de|faisant observer|étant d’avis|ayant connaissance|tenant dûment compte|apportant son soutien|se déclarant|se disant|se réaffirmant|demeurant|restant|étant|se montrant|se félicitant|se réjouissant|prenant note|prenant acte|prenant bonne note|prenant dûment note|prenant en considération|prenant en compte|prenant connaissance|tenant compte|ayant à l’esprit|ayant présent à l’esprit|ayant présents à l’esprit|ayant présente à l’esprit|ayant présentes à l’esprit|gardant à l’esprit|gardant présent à l’esprit|ayant examiné|ayant reçu|ayant entendu|ayant écouté|ayant étudié|ayant pris note|ayant pris connaissance|ayant noté|ayant adopté|ayant conscience|ayant décidé|ayant constaté|attendant avec intérêt|accueillant avec satisfaction|accueillant avec intérêt|accueillant favorablement|accueillant avec une vive satisfaction|rendant hommage|sachant gré|mettant l’accent|mettant en exergue|appelant l’attention|appelant de ses vœux|attirant l’attention|faisant valoir|faisant sien|faisant sienne|lançant un appel|donnant acte|se référant|s’inquiétant|s’inspirant|s’engageant|s’associant|s’indignant|s’alarmant|se préoccupant|convaincus|désireux|encouragé|soucieux|soucieuse|vu|consternée|ému|émue|déçu|déçue|reconnaissante|persuadé|fidèle|décidé|célébrant|endeuillée|satisfaite|troublée|redisant|troublé|dénonçant|proclamant|décidée|préoccupés',
  operative:
    'fait part de|fait observer|met en avant|accueille avec gratitude|s’en tient|dit souhaiter|fait les recommandations|se déclare|se dit|se réaffirme|demeure|reste|est|se montre|continue d’encourager|continue de condamner|continue de prendre note|continue d’engager|continue d’appuyer|se félicite|se réjouit|prend note|prend acte|prend bonne note|prend dûment note|prend en considération|prend en compte|prend connaissance|tient compte|a conscience|a à l’esprit|garde à l’esprit|attend avec intérêt|accueille avec satisfaction|accueille avec intérêt|accueille favorablement|accueille avec une vive satisfaction|rend hommage|sait gré|met l’accent|met en garde|appelle l’attention|appelle de ses vœux|attire l’attention|fait sien|fait siens|fait sienne|fait siennes|lance un appel|se rend compte|s’inquiète|s’engage|s’associe|s’élève|s’alarme|s’oppose|s’emploie|s’efforce|croit savoir|croit comprendre|donne pour instruction|accepte|entérine|institue|nomme|ordonne|plaide|sollicite|crée|demeure saisi|demeure saisie|reste saisi|reste saisie|lance|connaît|annonce|adresse|désapprouve|prends',
  participles: 'ant',
  conjunction: '',
  since: '',
  capital: true,
  feelingFirst: false,
  bareInCouncil: true,
  table: FRENCH_OPENING_TABLE,
};
