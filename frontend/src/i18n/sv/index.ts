import app from './app';
import common from './common';

export default { ...common, ...app };
