import {describeSite} from './site.js';

describeSite(360);
