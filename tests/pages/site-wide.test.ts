import {describeSite} from './site.js';

describeSite(1280);
