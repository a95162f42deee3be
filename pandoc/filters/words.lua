-- The words that the pages need around their text, in both languages.
return {
  en = {
    site = 'Temporary files in C',
    skip = 'Skip to the text',
    line = 'line', lines = 'lines',
    exit = 'exit status',
    hint = 'Hint',
    previous = 'Previous', next = 'Next', around = 'Previous and next', top = 'Site',
    glossary = 'Glossary',
    switch = 'Français', switch_title = 'Cette page en français',
  },
  fr = {
    site = 'Les fichiers temporaires en C',
    skip = 'Aller au texte',
    line = 'ligne', lines = 'lignes',
    exit = 'code de retour',
    hint = 'Indice',
    previous = 'Précédent', next = 'Suivant', around = 'Précédent et suivant', top = 'Site',
    glossary = 'Glossaire',
    switch = 'English', switch_title = 'This page in English',
  },
}
