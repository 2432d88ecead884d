using BenchmarkDotNet.Running;
using Parallax.Benchmarks;

if (args is ["train-cues", string gold, string output])
    AttributionTraining.Run(gold, output);
else if (args is ["word-frequencies", string table, .. string[] corpora])
    WordFrequencyTable.Run(table, corpora);
else if (args is ["lexicon-speed"])
    LexiconSpeed.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(AttributionTraining).Assembly).Run(args);
