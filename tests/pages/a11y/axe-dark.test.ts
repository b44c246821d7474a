import {describeAxe} from './axe.js';

describeAxe('dark');
