"""Scores each sentence of the texts in JSON lines by the reference implementation of VADER, on one core, and prints how many there were."""

import json
import re
import sys

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

score = SentimentIntensityAnalyzer().polarity_scores
count = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        for sentence in re.split(r"\n+|(?<=\.) +", json.loads(line)["text"]):
            score(sentence)
            count += 1
print(count)
