using BenchmarkDotNet.Running;
using Parallax.Benchmarks;

if (args is ["train-cues", string gold, string output])
    AttributionTraining.Run(gold, output);
else if (args is ["speed", string corpus])
    Speed.Run(corpus);
else if (args is ["predict", string g, string o, string p])
    Predict.Run(g, o, double.Parse(p, System.Globalization.CultureInfo.InvariantCulture));
else if (args is ["lexicon-speed"])
    LexiconSpeed.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(AttributionTraining).Assembly).Run(args);
