using System.Globalization;
using BenchmarkDotNet.Running;
using Parallax.Benchmarks;

if (args is ["train-cues", string gold, string output, string pages, string texts])
    AttributionTraining.Run(gold, output, pages, texts);
else if (args is ["loaded-fit", string judged, string plain, string fitted])
    LoadedTraining.Run(judged, plain, fitted);
else if (args is ["target-tone-fit", string labelled, .. string[] weights])
    TargetToneTraining.Run(labelled, weights.FirstOrDefault());
else if (args is ["word-frequencies", string table, .. string[] corpora])
    WordFrequencyTable.Run(table, corpora);
else if (args is ["word-pairs", string pairs, .. string[] read])
    WordPairTable.Run(pairs, read);
else if (args is ["lexicon-speed"])
    LexiconSpeed.Run();
else if (args is ["stages", .. string[] turns])
    StageSpeed.Run(turns is [string given] ? int.Parse(given, CultureInfo.InvariantCulture) : 100);
else if (args is ["start", string corpus])
    StartSpeed.Run(corpus);
else if (args is ["whole", .. string[] times])
    WholeSpeed.Run(times is [string asked] ? int.Parse(asked, CultureInfo.InvariantCulture) : 3);
else if (args is ["profile", string stage])
    StageSpeed.Repeat(stage);
else if (args is ["kill", string kills, string command, string articles])
    return KillTrial.Run(int.Parse(kills, CultureInfo.InvariantCulture), command, articles);
else if (args is ["reprint-speed"])
    ReprintBenchmarks.Run();
else if (args is ["keyness", .. string[] runs])
    KeynessTrial.Run(runs is [string many] ? int.Parse(many, CultureInfo.InvariantCulture) : 1000);
else if (args is ["keyness-speed", string news])
    KeynessTrial.Speed(news);
else
    BenchmarkSwitcher.FromAssembly(typeof(AttributionTraining).Assembly).Run(args);
return 0;
