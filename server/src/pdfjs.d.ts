/** The worker of pdf.js as a module of its own: it comes without types, and is loaded for what it leaves behind. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
