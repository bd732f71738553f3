import app from './app';
import centre from './centre';
import common from './common';
import start from './start';
import statement from './statement';

export default { ...common, ...app, ...centre, ...start, ...statement };
