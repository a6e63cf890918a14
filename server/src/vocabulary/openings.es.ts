import { SPANISH_OPENING_TABLE } from './openings.es.table';
import type { OpeningWords } from './openings.form';

export const SPANISH_OPENINGS: OpeningWords = {
  also: 'también|asimismo|igualmente',
  further: 'además',
  again: 'nuevamente|de nuevo|una vez más|otra vez|todavía',
  attributive: '',
  followers: '',
  before:
    'profundamente|gravemente|seriamente|sumamente|particularmente|firmemente|muy|enérgicamente|vivamente|hondamente|plenamente|especialmente|solemnemente|extremadamente',
  after:
    'enérgicamente|encarecidamente|firmemente|inequívocamente|urgentemente|profundamente|plenamente|vivamente|especialmente|solemnemente|fuertemente|categóricamente|vigorosamente|en particular|en especial|en los términos más enérgicos|en los términos más enérgicos posibles|en los más enérgicos términos|sin reservas|con urgencia|con firmeza|sin embargo',
  asides: 'a este respecto|a ese respecto|en este sentido|en este contexto|en ese sentido',
  with: 'con|con un|con una|con el|con la',
  degrees:
    'profundo|profunda|profundos|gran|grande|grave|graves|serio|seria|hondo|honda|sumo|suma|especial|particular|creciente|mucho|mucha|vivo|viva|más|muy|firme|firmes|pleno|plena|inquebrantable|inequívoco|inequívoca|enérgico|enérgica|continuo|continua|constante|sincero|sincera|absoluto|absoluta|extrema|máxima|sentido|sentidas',
  feelings:
    'preocupación|preocupaciones|aprecio|satisfacción|interés|reconocimiento|pesar|alarma|aprobación|agrado|gratitud|inquietud|consternación|agradecimiento|indignación|aflicción|decepción|condolencias|compasión|beneplácito|tristeza|encomio|repulsión',
  stances:
    'apoyo|compromiso|convicción|convencimiento|determinación|condena|solidaridad|intención|voluntad|disposición|esperanza|oposición|resolución|solicitud|petición|invitación|exigencia|llamamiento|exhortación|adhesión|respaldo|confianza|decisión|opinión',
  own: 'su|sus|la|las|el|los',
  voices: 'expresando|expresa|manifestando|manifiesta',
  renews: 'reiterando|reitera|renovando|renueva',
  remains: 'sigue|siguiendo|permaneciendo|permanece|mostrándose|se muestra|declarándose|se declara|estando',
  states:
    'preocupado|preocupada|convencido|convencida|alarmado|alarmada|decidido|decidida|resuelto|resuelta|consciente|consternado|consternada|dispuesto|dispuesta|empeñada|comprometida|satisfecha',
  and: 'y|e',
  preambular:
    'teniendo siempre presente|teniendo debidamente en cuenta|siguiendo|permaneciendo|mostrándose|declarándose|estando|acogiendo con beneplácito|acogiendo con satisfacción|acogiendo con aprecio|acogiendo con agrado|tomando nota|tomando conocimiento|tomando en consideración|tomando en cuenta|tomando buena nota|tomando debida nota|teniendo presente|teniendo presentes|teniendo en cuenta|teniendo en consideración|poniendo de relieve|haciendo notar|haciendo referencia|haciendo hincapié|haciendo suyo|haciendo suya|haciendo suyos|haciendo suyas|haciendo un llamamiento|haciéndose eco|habiendo examinado|habiendo considerado|habiendo determinado|habiendo escuchado|habiendo recibido|habiendo oído|habiendo efectuado|habiendo observado|habiendo tomado nota|habiendo decidido|habiendo estudiado|habiendo aprobado|aguardando con interés|esperando con interés|rindiendo homenaje|guiándose|conocedor|deseoso|determinado|alentado|comprometido|inspirado|inspirada|afligida|conmovida|indignada|inquieta|satisfecha|señalando a la atención|proponiéndose|renovando|consternada|manteniendo|consternado',
  operative:
    'sigue expresando|sigue reconociendo|sigue destacando|se ve alentada|tiene presentes|sigue|permanece|se muestra|se declara|sigue instando|sigue alentando|sigue condenando|sigue acogiendo con beneplácito|sigue exhortando|sigue apoyando|acoge con beneplácito|acoge con satisfacción|acoge con aprecio|acoge con agrado|toma nota|toma conocimiento|toma en consideración|toma en cuenta|toma buena nota|toma debida nota|tiene presente|tiene en cuenta|pone de relieve|hace notar|hace hincapié|hace suyo|hace suya|hace suyos|hace suyas|hace un llamamiento|hace un encarecido llamamiento|aguarda con interés|espera con interés|rinde homenaje|se compromete|se opone|se esfuerza|señala a la atención|queda a la espera|vuelve a|acuerda|dispone|elogia|enmienda|fomenta|nombra|promueve|refuerza|sostiene|crea|respalda|promete|advierte',
  participles: 'ando|iendo|yendo|ándose|iéndose',
  conjunction: '',
  since: '',
  capital: true,
  feelingFirst: false,
  bareInCouncil: true,
  table: SPANISH_OPENING_TABLE,
};
