// Sentences of the two doors (`npm start`, `npm test`), which run before anything is installed.

const sentences = {
  installing: {
    kk: 'Бумалар орнатылуда',
    ru: 'Установка пакетов',
    en: 'Installing packages',
  },
  buildingPages: {
    kk: 'Беттер жиналуда',
    ru: 'Сборка страниц',
    en: 'Building the pages',
  },
  oldNode: {
    kk: 'Sapa үшін Node.js 20.19 не одан жаңасы керек; мұнда:',
    ru: 'Для Sapa нужен Node.js 20.19 или новее; здесь:',
    en: 'Sapa needs Node.js 20.19 or newer; this is:',
  },
  failed: {
    kk: 'Орындалмады:',
    ru: 'Не удалось:',
    en: 'Failed:',
  },
};

/** Language of the terminal: kk, ru or en. */
function terminalLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const code = (LC_ALL || LC_MESSAGES || LANG || 'en').slice(0, 2).toLowerCase();
  return code === 'kk' || code === 'ru' ? code : 'en';
}

/** One of the sentences above in the language of the terminal. */
export function say(name) {
  return sentences[name][terminalLanguage()];
}
