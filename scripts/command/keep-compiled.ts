/**
 * Loaded before a command (`--import`): keeps what Node has compiled between runs, in the system's folder for such
 * files. A command then starts in half the time, and so does each of its threads.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
