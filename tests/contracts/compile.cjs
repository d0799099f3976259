// Compiles the standard JSON input on stdin and writes the standard JSON output. Imports are not resolved, so nothing is read or fetched.
const solc = require("solc");
let text = "";
process.stdin.on("data", (part) => (text += part));
process.stdin.on("end", () => process.stdout.write(solc.compile(text)));
