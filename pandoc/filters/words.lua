-- The words that the pages need around their text, in both languages.
return {
  en = {
    site = 'Temporary files in C',
    skip = 'Skip to the text',
    line = 'line', lines = 'lines',
    exit = 'exit status',
    hint = 'Hint',
    figure = 'Figure: ',
    preface = 'Introduction', contents = 'Contents', identifier = 'urn:uuid:1ebc9b74-7c0f-5337-8c71-b655f32c72b7',
    previous = 'Previous', next = 'Next', around = 'Previous and next', top = 'Site',
    glossary = 'Glossary',
    switch = 'Français',
  },
  fr = {
    site = 'Les fichiers temporaires en C',
    skip = 'Aller au texte',
    line = 'ligne', lines = 'lignes',
    exit = 'code de retour',
    hint = 'Indice',
    figure = 'Figure\u{A0}: ',
    preface = 'Introduction', contents = 'Table des matières', identifier = 'urn:uuid:2bc7e41c-1fbe-564b-a740-5c578dbd1a72',
    previous = 'Précédent', next = 'Suivant', around = 'Précédent et suivant', top = 'Site',
    glossary = 'Glossaire',
    switch = 'English',
  },
}
