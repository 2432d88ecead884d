using BenchmarkDotNet.Running;

if (args is ["train-cues", string gold, string output])
    AttributionTraining.Run(gold, output);
else
    BenchmarkSwitcher.FromAssembly(typeof(AttributionTraining).Assembly).Run(args);
