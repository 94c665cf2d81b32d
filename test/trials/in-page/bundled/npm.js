import 'cramp-kit/define/all.js';
