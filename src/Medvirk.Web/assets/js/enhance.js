// Makes pages quicker to use; nothing depends on it. It asks for the same addresses that the links and forms lead to.
import { guardForms } from "./forms.js";
import { grids } from "./grids.js";
import { swapPages } from "./pages.js";
import { tips } from "./tips.js";

guardForms();
swapPages();
grids();
tips();
