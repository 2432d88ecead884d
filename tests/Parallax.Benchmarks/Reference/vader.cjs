// The same as vader.py, by the port of the reference to npm.
const { readFileSync } = require("node:fs");
const { SentimentIntensityAnalyzer } = require("vader-sentiment");

let count = 0;
for (const line of readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  for (const sentence of JSON.parse(line).text.split(/\n+|(?<=\.) +/)) {
    SentimentIntensityAnalyzer.polarity_scores(sentence);
    count++;
  }
}

console.log(count);
