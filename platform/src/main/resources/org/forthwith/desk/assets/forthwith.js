// Everything works without this file. It spares a second press of a button and puts the focus where a mistake is explained.
import { Button, ErrorSummary, Radios, SkipLink, createAll } from "./govuk.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
[Button, ErrorSummary, Radios, SkipLink].forEach((part) => createAll(part));
