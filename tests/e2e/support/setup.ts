import { tidyUpAfterEach } from './closing.ts';

tidyUpAfterEach();
