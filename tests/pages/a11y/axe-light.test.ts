import {describeAxe} from './axe.js';

describeAxe('light');
